//! How far a number may be off by chance: the standard error of its logarithm, and where that comes from.
//!
//! Methods X02 asks for a standard error of each reading; sources seldom state one. In this order:
//!
//! 1. **Stated**: the relative standard error that the source gives (`rse_pct`).
//! 2. **Counted**: a published count is at least as uncertain as a Poisson count, `1 / sqrt(n)`; a growth between two
//!    counts has `sqrt(1/a + 1/b)` (methods G01). Real counts scatter more, so this is the least doubt.
//! 3. **Quartiles**: the middle of `n` answers between published quartiles, `1.25 IQR / (1.35 sqrt(n))` for a median
//!    (`McGill`, Tukey and Larsen 1978), `IQR / (1.35 sqrt(n))` for a mean.
//! 4. **Path**: a point of a series, by the noise of the series' own path. For a publisher's seasonally adjusted series
//!    these are the changes from one period to the next; for all others the changes over as many periods as are
//!    compared, because otherwise the season would pass for a movement. Their spread is the median absolute deviation
//!    around their median times 1.4826 (Rousseeuw and Croux 1993), so that a steady trend and single leaps leave it
//!    alone; where more than half of the changes are equal, the mean absolute deviation times 1.2533. A difference has
//!    the noise of two readings, so one reading has the spread over the square root of two (Rice 1984). The rounding of
//!    the stored values is added, and for counts it is never less than Poisson. Of two data sets the noisier path counts.
//!
//! Where none of these can be had, the doubt is unknown, and a change of 5 % or more is then called neither material nor
//! small. That holds for short series too: a count of people or pages repeated a few times has a season and a rhythm of
//! its own, of which Poisson knows nothing.

use crate::{
    domain::{Figure, Measure, Metric, Pay, Series},
    insight::{
        growth::{is_positive, two_point},
        quantile::{index_to_f64, mean, median},
    },
};

/// Fewest changes that a spread is read from.
pub const FEWEST_CHANGES: usize = 8;
/// Years of a path that are looked at, from the newest period back.
pub const PATH_YEARS: usize = 5;

/// The doubt of one reading.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Doubt {
    /// Standard error of the logarithm, above 0.
    pub se_log: f64,
    /// Where it comes from.
    pub origin: DoubtOrigin,
}

/// Where a doubt comes from; see the head of this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DoubtOrigin {
    /// The source states it.
    Stated,
    /// A count: Poisson.
    Counted,
    /// Published quartiles and number of answers.
    Quartiles,
    /// The noise of the series' own path.
    Path,
}

impl DoubtOrigin {
    /// Kebab-case key of its messages and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Counted => "counted",
            Self::Quartiles => "quartiles",
            Self::Path => "path",
        }
    }

    fn doubt(self, se_log: f64) -> Option<Doubt> {
        is_positive(se_log).then_some(Doubt { se_log, origin: self })
    }
}

/// The doubt of a figure: of its value, or for a growth of the ratio `1 + value / 100`.
pub(super) fn of_figure(figure: &Figure) -> Option<Doubt> {
    let is_growth = figure.metric.is_growth();
    if let Some(rse_pct) = figure.rse_pct {
        // An error relative to the growth itself, carried over to the ratio.
        let share = if is_growth { figure.value.abs() / (100.0 + figure.value) } else { 1.0 };
        return DoubtOrigin::Stated.doubt(rse_pct / 100.0 * share);
    }
    if is_growth {
        let base = figure.base?;
        return DoubtOrigin::Counted.doubt(two_point(base.before, base.after)?.se_log);
    }
    if figure.metric == Metric::Count { DoubtOrigin::Counted.doubt(poisson(figure.value)) } else { None }
}

/// The doubt of the middle of a pay row.
pub(super) fn of_pay(pay: &Pay) -> Option<Doubt> {
    let (low, high) = pay.p25.zip(pay.p75)?;
    let answers = index_to_f64(usize::try_from(pay.n?).ok()?);
    let spread = (high - low) / 1.35 * if pay.is_mean { 1.0 } else { 1.25 };
    DoubtOrigin::Quartiles.doubt(spread / answers.sqrt() / pay.middle)
}

/// The noise of a path as both data sets tell it: the larger of the two, one alone where the other is too short.
///
/// `steps` is how many periods lie between the readings that are compared.
pub(super) fn path_noise(old: &Series, new: &Series, steps: usize) -> Option<f64> {
    let of = |series: &Series| {
        let steps = if series.seasonally_adjusted { 1 } else { steps.max(1) };
        noise(series, steps)
    };
    match (of(old), of(new)) {
        (Some(one), Some(other)) => Some(one.max(other)),
        (one, other) => one.or(other),
    }
}

/// The doubt of a value of a series whose path has that noise; `rounding` is the unit of its last stored digit.
pub(super) fn of_point(measure: Measure, value: f64, noise: Option<f64>, rounding: f64) -> Option<Doubt> {
    let se = noise?.hypot(rounding / 12.0_f64.sqrt() / value);
    DoubtOrigin::Path.doubt(if is_count(measure) { se.max(poisson(value)) } else { se })
}

/// Whether values are counts.
fn is_count(measure: Measure) -> bool {
    matches!(measure, Measure::ActiveDevelopers | Measure::PageViews | Measure::OpenAdverts | Measure::OpenProjects)
}

fn poisson(count: f64) -> f64 {
    1.0 / count.sqrt()
}

/// Standard error of the logarithm of one value, read from the changes over `steps` periods; `None` with fewer than
/// [`FEWEST_CHANGES`].
fn noise(series: &Series, steps: usize) -> Option<f64> {
    let points: Vec<_> = series.finished().filter(|point| is_positive(point.value)).collect();
    let last = points.last()?.at;
    let wanted = i32::try_from(steps).ok()?;
    let window = i32::try_from(PATH_YEARS * series.cadence.per_year()).ok()?;
    let mut changes = Vec::with_capacity(points.len());
    let mut earlier = points.iter().peekable();
    for point in &points {
        let apart = |other: &crate::domain::Point| series.cadence.steps_between(other.at, point.at);
        while earlier.next_if(|other| apart(other) > wanted).is_some() {}
        let Some(other) = earlier.peek().filter(|other| apart(other) == wanted) else { continue };
        if series.cadence.steps_between(other.at, last) <= window {
            changes.push(point.value.ln() - other.value.ln());
        }
    }
    if changes.len() < FEWEST_CHANGES {
        return None;
    }
    let middle = median(&changes)?;
    let off: Vec<f64> = changes.iter().map(|change| (change - middle).abs()).collect();
    let robust = median(&off)? * 1.4826;
    let spread = if robust > 0.0 { robust } else { mean(&off)? * 1.2533 };
    Some(spread / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Cadence,
        insight::sample::{monthly, series},
    };

    fn wave(adjusted: bool, months: u32) -> Series {
        let values: Vec<f64> =
            (0..months).map(|i| 100.0 * (0.3 * (f64::from(i) / 12.0 * std::f64::consts::TAU).sin()).exp()).collect();
        Series { seasonally_adjusted: adjusted, ..monthly("a", "2018-01-01", &values) }
    }

    #[test]
    fn a_steady_trend_is_no_noise_and_one_leap_adds_none() {
        let mut steady: Vec<f64> = (0..30).map(|i| 100.0 * (0.02 * f64::from(i)).exp()).collect();
        assert!(noise(&monthly("a", "2020-01-01", &steady), 1).unwrap() < 1e-9);
        for value in &mut steady[20..] {
            *value *= 2.0;
        }
        let leap = noise(&monthly("a", "2020-01-01", &steady), 1).unwrap();
        assert!(leap < 0.03, "{leap}");
    }

    #[test]
    fn normal_noise_is_found_again() {
        // Normal quantiles in a mixed order: white noise of 5 % around a level.
        let mixed = |i: u32| (f64::from((i * i * i * 7 + i * i * 3 + i * 11) % 997) + 0.5) / 997.0;
        let noise_at = |i| crate::insight::quantile::normal_quantile(mixed(i)).unwrap();
        let values: Vec<f64> = (0..60_u32).map(|i| 100.0 * (0.05 * noise_at(i)).exp()).collect();
        let found = noise(&monthly("a", "2020-01-01", &values), 1).unwrap();
        assert!((0.035..0.065).contains(&found), "{found}");
    }

    #[test]
    fn a_season_that_nobody_took_out_is_doubt_and_over_a_whole_year_it_is_none() {
        let raw = wave(false, 60);
        let (half_a_year, year) = (path_noise(&raw, &raw, 6).unwrap(), path_noise(&raw, &raw, 12).unwrap());
        assert!(half_a_year > 0.2 && year < 1e-4, "{half_a_year} {year}");
        let adjusted = wave(true, 60);
        assert_eq!(path_noise(&adjusted, &adjusted, 6), path_noise(&adjusted, &adjusted, 1));
    }

    #[test]
    fn too_short_a_path_has_no_noise_and_equal_steps_have_the_mean_deviation() {
        assert_eq!(noise(&monthly("a", "2020-01-01", &[1.0; 8]), 1), None);
        let rounded = series("a", Cadence::Weekly, "2026-01-05", &[13., 13., 13., 14., 13., 13., 13., 13., 13., 13.]);
        assert!(noise(&rounded, 1).unwrap() > 0.0);
        assert_eq!(noise(&monthly("a", "2020-01-01", &[7.0; 12]), 1), Some(0.0));
        let doubt = of_point(Measure::AdvertisedHourlyRate, 13.0, Some(0.0), 1.0).unwrap();
        assert!((doubt.se_log - 1.0 / 12.0_f64.sqrt() / 13.0).abs() < 1e-12, "rounding remains");
    }
}
