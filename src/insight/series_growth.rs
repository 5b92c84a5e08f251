//! The headline growth of one series: the last year against the year before, season-safe where it can be.

use super::{
    change::{Change, Direction},
    growth::{is_positive, log_to_pct, season_safe_log_growth},
    quantile::mean,
};
use crate::domain::{Cadence, Date, Point, Series};

/// The headline growth of a series.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeriesGrowth {
    /// Percent, or points for a share.
    pub change: Change,
    /// Mean of ln(value / value a year before), of which the change is made; `None` for shares and two ends.
    pub log_growth: Option<f64>,
    /// How it was computed.
    pub basis: GrowthBasis,
    /// Value compared against, in the unit of the series or percent for a share.
    pub from: f64,
    /// Value compared.
    pub to: f64,
    /// Periods that `from` is the mean of: first and last.
    pub from_periods: (Date, Date),
    /// Periods that `to` is the mean of.
    pub to_periods: (Date, Date),
}

/// How a headline growth was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GrowthBasis {
    /// The last year against the same periods of the year before (methods S03; for a share the difference of means).
    YearOnYear,
    /// Only the last period against the one a year before, or the first one of a shorter series: two points, so one
    /// odd month or a season can make it.
    TwoEnds,
}

impl SeriesGrowth {
    /// Change in percent of the earlier value, also of a share; `None` from 0.
    #[must_use]
    pub fn relative_pct(self) -> Option<f64> {
        (self.from > 0.0).then(|| 100.0 * (self.to / self.from - 1.0)).filter(|pct| pct.is_finite())
    }

    /// Which way it goes; a share that comes from 0 rises as soon as it is above.
    #[must_use]
    pub fn direction(self) -> Direction {
        Direction::of_pct(self.relative_pct().unwrap_or(if self.change.value > 0.0 { f64::INFINITY } else { 0.0 }))
    }
}

/// Growth of points in ascending order: year on year when the last two years have no gap, else two ends.
///
/// `of_share` says that values are percentages, so that the change is in points. `None` when there is nothing to
/// compare with.
#[must_use]
pub fn series_growth(points: &[Point], cadence: Cadence, of_share: bool) -> Option<SeriesGrowth> {
    year_on_year(points, cadence, of_share).or_else(|| two_ends(points, cadence, of_share))
}

fn year_on_year(points: &[Point], cadence: Cadence, of_share: bool) -> Option<SeriesGrowth> {
    let year = cadence.per_year();
    let tail = &points[points.len().checked_sub(2 * year)?..];
    let (earlier, later) = tail.split_at(year);
    let ends = |half: &[Point]| Some((half.first()?.at, half.last()?.at));
    let (from_periods, to_periods) = (ends(earlier)?, ends(later)?);
    let without_gaps = usize::try_from(cadence.steps_between(from_periods.0, to_periods.1)).ok()? == 2 * year - 1;
    if !without_gaps {
        return None;
    }
    let values = |half: &[Point]| half.iter().map(|p| p.value).collect::<Vec<_>>();
    let (change, log_growth, from, to) = if of_share {
        let (from, to) = (mean(&values(earlier))?, mean(&values(later))?);
        (Change::points(to - from)?, None, from, to)
    } else {
        let log_growth = season_safe_log_growth(&values(tail), year)?;
        let logs: Vec<f64> = values(earlier).iter().map(|v| v.ln()).collect();
        let from = mean(&logs)?.exp();
        (Change::percent(log_to_pct(log_growth))?, Some(log_growth), from, from * log_growth.exp())
    };
    Some(SeriesGrowth { change, log_growth, basis: GrowthBasis::YearOnYear, from, to, from_periods, to_periods })
}

/// The last period against the one a year before, or the earliest since then.
fn two_ends(points: &[Point], cadence: Cadence, of_share: bool) -> Option<SeriesGrowth> {
    let last = points.last()?;
    let year = i32::try_from(cadence.per_year()).unwrap_or(i32::MAX);
    let first = points.iter().find(|p| cadence.steps_between(p.at, last.at) <= year)?;
    if first.at == last.at {
        return None;
    }
    let change = if of_share {
        Change::points(last.value - first.value)?
    } else if is_positive(first.value) {
        Change::percent(100.0 * (last.value / first.value - 1.0))?
    } else {
        return None;
    };
    Some(SeriesGrowth {
        change,
        log_growth: None,
        basis: GrowthBasis::TwoEnds,
        from: first.value,
        to: last.value,
        from_periods: (first.at, first.at),
        to_periods: (last.at, last.at),
    })
}

/// The points of a series that numbers may rest on, as percent of `total` when one is given: finished, finite, in
/// order, one a period, and only where the total is above 0.
#[must_use]
pub fn usable_points(series: &Series, total: Option<&Series>) -> Vec<Point> {
    let mut points: Vec<Point> = series
        .finished()
        .filter(|p| p.value.is_finite())
        .filter_map(|p| match total {
            None => Some(p),
            Some(total) => {
                let whole = total.at(p.at).filter(|t| is_positive(*t))?;
                let share = 100.0 * p.value / whole;
                share.is_finite().then_some(Point { value: share, ..p })
            }
        })
        .collect();
    points.sort_by_key(|p| p.at);
    points.dedup_by_key(|p| p.at);
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{day, monthly};

    fn growth(series: &Series) -> Option<SeriesGrowth> {
        series_growth(&usable_points(series, None), series.cadence, false)
    }

    #[test]
    fn a_season_that_comes_every_year_is_no_growth() {
        let season = [80., 85., 90., 95., 100., 105., 110., 115., 120., 125., 130., 60.];
        let found = growth(&monthly("a", "2020-01-01", &season.repeat(2))).unwrap();
        assert_eq!((found.basis, found.direction()), (GrowthBasis::YearOnYear, Direction::Flat));
        assert!(found.change.value.abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn a_gap_in_the_last_two_years_leaves_only_the_two_ends() {
        let mut gappy = monthly("a", "2020-01-01", &[10.0; 30]);
        gappy.points.remove(20);
        let found = growth(&gappy).unwrap();
        assert_eq!(found.basis, GrowthBasis::TwoEnds);
        assert_eq!((found.from_periods.0, found.to_periods.0), (day("2021-06-01"), day("2022-06-01")));
    }

    #[test]
    fn one_point_or_a_start_at_zero_is_no_growth() {
        assert_eq!(growth(&monthly("a", "2020-01-01", &[])), None);
        assert_eq!(growth(&monthly("a", "2020-01-01", &[5.0])), None);
        assert_eq!(growth(&monthly("a", "2020-01-01", &[0.0, 5.0])), None);
    }
}
