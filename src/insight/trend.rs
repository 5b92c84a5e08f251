//! The trend of one series: how much it grew, and how sure that is in words (methods, "Trend ladder").

use super::{
    autocorrelation::{CorrectedTest, hamed_rao},
    change::Direction,
    false_alarms::{Control, control},
    growth::{Momentum, is_positive, momentum},
    growth_error::{GrowthError, growth_error},
    mann_kendall::{MannKendall, mann_kendall},
    quantile::index_to_f64,
    regression::{TheilSen, annual_pct, log_linear, theil_sen},
    series_growth::{GrowthBasis, SeriesGrowth, series_growth, usable_points},
};
use crate::domain::{Cadence, Date, Measure, Point, Series, SeriesId};

/// Fewest points that can reach 5 % in the Mann-Kendall test (methods G09).
pub const FEWEST_POINTS: usize = 5;
/// Above this p value a movement is noise.
pub const LIKELY_P: f64 = 0.10;
/// Up to this q value (p after false-alarm control) a trend can be clear.
pub const CLEAR_Q: f64 = 0.05;
/// Months of data that "rising" and "falling" ask for.
pub const MONTHS_FOR_WORDS: i32 = 24;

/// How sure a trend is, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ladder {
    /// Fewer than [`FEWEST_POINTS`] points, or no headline growth that a test could speak about.
    TooFewPoints,
    /// p above [`LIKELY_P`], or the test points the other way than the growth.
    Noise,
    /// p up to [`LIKELY_P`].
    Likely,
    /// q up to [`CLEAR_Q`] and Sen's interval of the slope leaves out zero.
    Clear,
}

impl Ladder {
    /// The word of one test that stands alone, so that its p is its q: by the methods, without the headline's direction,
    /// which only a window of two years has.
    #[must_use]
    pub fn of_test(test: Option<&MannKendall>, sen: Option<&TheilSen>) -> Self {
        let Some(test) = test.filter(|test| test.n >= FEWEST_POINTS) else { return Self::TooFewPoints };
        let sure_slope = sen.is_some_and(|sen| sen.lo > 0.0 || sen.hi < 0.0);
        match test.p() {
            p if p <= CLEAR_Q && sure_slope => Self::Clear,
            p if p <= LIKELY_P => Self::Likely,
            _ => Self::Noise,
        }
    }

    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooFewPoints => "too-few-points",
            Self::Noise => "noise",
            Self::Likely => "likely",
            Self::Clear => "clear",
        }
    }
}

/// Which points the test reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TrendWindow {
    /// The last 24 months, 8 quarters or 104 weeks: the two years that the headline growth compares.
    #[default]
    Usual,
    /// The last so many finished points.
    Last(usize),
}

impl TrendWindow {
    fn points(self, cadence: Cadence) -> usize {
        match self {
            Self::Usual => cadence.per_year() * 2,
            Self::Last(points) => points,
        }
    }
}

/// Everything that is computed about one series; the deep detail of a trend.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendAssessment {
    /// The series.
    pub series: SeriesId,
    /// Its measure.
    pub measure: Measure,
    /// Whether the numbers are about its share (of the total, or because the measure is one), in percent.
    pub of_share: bool,
    /// First and last period of the window; `None` without a finished point.
    pub window: Option<(Date, Date)>,
    /// Finished points in the window.
    pub n: usize,
    /// Whether the whole series spans [`MONTHS_FOR_WORDS`], so that it may be called rising or falling.
    pub long_enough: bool,
    /// Growth for the list; `None` when there is nothing to compare.
    pub headline: Option<SeriesGrowth>,
    /// Trend test over the window (methods G08); `None` with fewer than two points.
    pub mann_kendall: Option<MannKendall>,
    /// p after control over all series assessed together (methods G11); set by [`apply_false_alarm_control`].
    pub q: Option<f64>,
    /// The numbers behind `q`.
    pub control: Option<Control>,
    /// Theil-Sen growth a year with Sen's interval (methods G06); `None` with values not above 0.
    pub sen: Option<AnnualGrowth>,
    /// Least-squares growth a year with its interval (methods G05); `None` with values not above 0.
    pub ols: Option<AnnualGrowth>,
    /// How far a year-on-year headline may be off; `None` for two ends and with values not above 0.
    pub growth_error: Option<GrowthError>,
    /// Momentum of the newest nine points (methods G12).
    pub momentum: Option<Momentum>,
    /// What the reader must know before trusting it.
    pub caveats: Vec<Caveat>,
    /// Which way the headline goes; flat without one.
    pub direction: Direction,
    /// How sure that is.
    pub ladder: Ladder,
}

/// What limits a trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Caveat {
    /// A value of the window is 0 or less and has no logarithm: growth a year was not computed.
    NoLogarithm,
    /// The publisher's method changed, or an artefact is known, inside the window.
    BreakInWindow,
}

/// Growth a year in percent with its 95 % interval, and the slope that it was made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AnnualGrowth {
    /// Change of ln y a period of the series.
    pub slope: f64,
    /// Its 95 % interval.
    pub slope_ci95: (f64, f64),
    /// Periods in a year.
    pub per_year: f64,
    /// Percent a year.
    pub pct: f64,
    /// Lower end, percent a year.
    pub lo: f64,
    /// Upper end, percent a year.
    pub hi: f64,
}

impl AnnualGrowth {
    /// exp(slope x periods a year) - 1, and the same of the interval.
    #[must_use]
    pub fn of(slope: f64, slope_ci95: (f64, f64), per_year: f64) -> Self {
        let pct = |slope| annual_pct(slope, per_year);
        Self { slope, slope_ci95, per_year, pct: pct(slope), lo: pct(slope_ci95.0), hi: pct(slope_ci95.1) }
    }
}

impl TrendAssessment {
    /// Ids of the methods behind the numbers that are present.
    #[must_use]
    pub fn formulas(&self) -> Vec<&'static str> {
        let year_on_year = self.headline.is_some_and(|h| h.basis == GrowthBasis::YearOnYear);
        [
            ("S03", year_on_year),
            ("G04", self.of_share && self.headline.is_some()),
            ("G08", self.mann_kendall.is_some()),
            ("G11", self.q.is_some()),
            ("G06", self.sen.is_some()),
            ("G05", self.ols.is_some()),
            ("G12", self.momentum.is_some()),
        ]
        .into_iter()
        .filter_map(|(id, used)| used.then_some(id))
        .collect()
    }
}

/// Assesses one series, as a share of `total` when one is given.
///
/// Unfinished periods, values that are not finite and periods without a total above 0 are left out. The ladder
/// reaches at most "likely" here: "clear" is given by [`apply_false_alarm_control`].
#[must_use]
pub fn assess(series: &Series, total: Option<&Series>, window: TrendWindow) -> TrendAssessment {
    let of_share = total.is_some() || series.measure.is_share();
    let points = usable_points(series, total);
    let tail = &points[points.len().saturating_sub(window.points(series.cadence))..];
    let values: Vec<f64> = tail.iter().map(|p| p.value).collect();
    let steps: Vec<f64> = tail.iter().map(|p| f64::from(series.cadence.steps_between(tail[0].at, p.at))).collect();
    let per_year = index_to_f64(series.cadence.per_year());
    let headline = series_growth(&points, series.cadence, of_share);
    let direction = headline.map_or(Direction::Flat, SeriesGrowth::direction);
    let test = mann_kendall(&values);
    let line = log_linear(&steps, &values);
    let is_yearly = headline.is_some_and(|h| h.basis == GrowthBasis::YearOnYear);
    TrendAssessment {
        series: series.id.clone(),
        measure: series.measure,
        of_share,
        window: tail.first().zip(tail.last()).map(|(first, last)| (first.at, last.at)),
        n: tail.len(),
        long_enough: points
            .first()
            .zip(points.last())
            .is_some_and(|(first, last)| series.cadence.next(last.at).months() - first.at.months() >= MONTHS_FOR_WORDS),
        headline,
        q: None,
        control: None,
        sen: theil_sen(&steps, &values).map(|fit| AnnualGrowth::of(fit.slope, (fit.lo, fit.hi), per_year)),
        ols: line.map(|fit| AnnualGrowth::of(fit.slope, fit.slope_ci95, per_year)),
        growth_error: line
            .filter(|_| is_yearly)
            .and_then(|fit| growth_error(&fit, &steps, &values, series.cadence.per_year())),
        momentum: momentum(&values),
        caveats: caveats(series, tail),
        direction,
        ladder: first_ladder(tail.len(), headline.is_some(), direction, test.as_ref()),
        mann_kendall: test,
    }
}

/// The trend test of the window of [`assess`], corrected for neighbouring points that are alike (methods G10); `None`
/// where there is no such test. It is shown beside the test and decides nothing.
#[must_use]
pub fn corrected_test(series: &Series, total: Option<&Series>, window: TrendWindow) -> Option<CorrectedTest> {
    let points = usable_points(series, total);
    let tail = &points[points.len().saturating_sub(window.points(series.cadence))..];
    hamed_rao(&tail.iter().map(|p| p.value).collect::<Vec<_>>()).filter(|_| tail.len() >= FEWEST_POINTS)
}

/// Controls false alarms over all series that are assessed together: sets `q` and the final ladder (methods G11).
///
/// Series with fewer than [`FEWEST_POINTS`] points can alarm nobody and are left out of the count.
pub fn apply_false_alarm_control(assessments: &mut [TrendAssessment]) {
    let tested: Vec<(usize, f64)> = assessments
        .iter()
        .enumerate()
        .filter(|(_, a)| a.ladder != Ladder::TooFewPoints)
        .filter_map(|(i, a)| a.mann_kendall.map(|test| (i, test.p())))
        .collect();
    let controls = control(&tested.iter().map(|(_, p)| *p).collect::<Vec<_>>());
    for ((i, _), control) in tested.into_iter().zip(controls) {
        let assessment = &mut assessments[i];
        (assessment.q, assessment.control) = (Some(control.q), Some(control));
        let sure_slope = assessment.sen.is_some_and(|sen| sen.lo > 0.0 || sen.hi < 0.0);
        if assessment.ladder >= Ladder::Likely {
            assessment.ladder = if control.q <= CLEAR_Q && sure_slope { Ladder::Clear } else { Ladder::Likely };
        }
    }
}

/// Ladder before false-alarm control.
fn first_ladder(n: usize, has_headline: bool, direction: Direction, test: Option<&MannKendall>) -> Ladder {
    let Some(test) = test.filter(|_| n >= FEWEST_POINTS && has_headline) else { return Ladder::TooFewPoints };
    let contradicts = match direction {
        Direction::Rising => test.s < 0,
        Direction::Falling => test.s > 0,
        Direction::Flat => false,
    };
    if contradicts || test.p() > LIKELY_P { Ladder::Noise } else { Ladder::Likely }
}

fn caveats(series: &Series, tail: &[Point]) -> Vec<Caveat> {
    let inside = |at: Date| tail.first().zip(tail.last()).is_some_and(|(first, last)| at > first.at && at <= last.at);
    [
        (Caveat::NoLogarithm, tail.iter().any(|p| !is_positive(p.value))),
        (Caveat::BreakInWindow, series.breaks.iter().any(|b| inside(b.at))),
    ]
    .into_iter()
    .filter_map(|(caveat, applies)| applies.then_some(caveat))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Bilingual, series::Break};
    use crate::insight::sample::{day, monthly, series};
    use proptest::prelude::*;

    #[test]
    fn the_share_of_a_total_can_fall_while_the_count_rises() {
        let part = monthly("part", "2020-01-01", &(0..24).map(|i| 50.0 + f64::from(i)).collect::<Vec<_>>());
        let total = monthly("total", "2020-01-01", &(0..24).map(|i| 500.0 + 40.0 * f64::from(i)).collect::<Vec<_>>());
        let count = assess(&part, None, TrendWindow::Usual);
        let share = assess(&part, Some(&total), TrendWindow::Usual);
        assert_eq!((count.direction, share.direction), (Direction::Rising, Direction::Falling));
        assert!(share.of_share && share.formulas().contains(&"G04"));
    }

    #[test]
    fn unfinished_periods_stay_out() {
        let mut rising = monthly("a", "2020-01-01", &(1..=25).map(f64::from).collect::<Vec<_>>());
        rising.points[24].partial = true;
        let trend = assess(&rising, None, TrendWindow::Usual);
        assert_eq!(trend.window, Some((day("2020-01-01"), day("2021-12-01"))));
    }

    #[test]
    fn a_steady_rise_is_likely_alone_and_clear_after_control() {
        let rise = monthly("a", "2020-01-01", &(1..=30).map(|i| 100.0 + f64::from(i)).collect::<Vec<_>>());
        let mut all = [assess(&rise, None, TrendWindow::Usual)];
        assert_eq!(all[0].ladder, Ladder::Likely);
        apply_false_alarm_control(&mut all);
        assert_eq!((all[0].ladder, all[0].direction), (Ladder::Clear, Direction::Rising));
        assert!(all[0].long_enough);
    }

    #[test]
    fn among_many_flat_series_a_weak_trend_is_not_clear() {
        // p = 0.031 alone (methods G08b): clear by itself, only likely among twenty series.
        let weak = series("weak", Cadence::Quarterly, "2020-01-01", &[20., 23., 21., 24., 22., 27., 25., 26.]);
        let noisy = series("noisy", Cadence::Quarterly, "2020-01-01", &[20., 23., 21., 19., 22., 20.5, 21.5, 20.2]);
        let mut alone = vec![assess(&weak, None, TrendWindow::Usual)];
        apply_false_alarm_control(&mut alone);
        assert_eq!(alone[0].ladder, Ladder::Clear);
        let mut many = vec![assess(&noisy, None, TrendWindow::Usual); 19];
        many.extend(alone);
        apply_false_alarm_control(&mut many);
        assert_eq!(many[19].ladder, Ladder::Likely);
    }

    #[test]
    fn one_test_alone_has_its_word() {
        let word = |values: &[f64]| {
            let steps: Vec<f64> = (0_u32..).map(f64::from).take(values.len()).collect();
            Ladder::of_test(mann_kendall(values).as_ref(), theil_sen(&steps, values).as_ref())
        };
        assert_eq!(word(&[1., 2., 3., 4.]), Ladder::TooFewPoints);
        assert_eq!(word(&[1., 2., 3., 4., 5.]), Ladder::Clear);
        assert_eq!(word(&[0., 2., 3., 4., 5.]), Ladder::Likely, "without logarithms there is no interval of the slope");
        assert_eq!(word(&[3., 1., 2., 5., 1.5]), Ladder::Noise);
    }

    #[test]
    fn four_points_are_too_few_and_five_weeks_no_word() {
        let four = series("a", Cadence::Weekly, "2026-07-06", &[1., 2., 3., 4.]);
        assert_eq!(assess(&four, None, TrendWindow::Usual).ladder, Ladder::TooFewPoints);
        let five = series("a", Cadence::Weekly, "2026-07-06", &[1., 2., 3., 4., 5.]);
        let trend = assess(&five, None, TrendWindow::Usual);
        assert!(!trend.long_enough && trend.ladder == Ladder::Likely);
        assert_eq!(trend.headline.map(|h| h.basis), Some(GrowthBasis::TwoEnds));
    }

    #[test]
    fn growth_and_test_that_point_opposite_ways_are_noise() {
        // Low last year, high at its start: the year's mean grew, the test over the two years falls.
        let values: Vec<f64> =
            (0..24).map(|i| if i < 12 { 10.0 - 0.5 * f64::from(i) } else { 17.0 - 0.5 * f64::from(i) }).collect();
        let trend = assess(&monthly("a", "2020-01-01", &values), None, TrendWindow::Usual);
        let test = trend.mann_kendall.unwrap();
        assert!(test.s < 0 && test.p() < LIKELY_P, "{test:?}");
        assert_eq!((trend.direction, trend.ladder), (Direction::Rising, Ladder::Noise));
    }

    #[test]
    fn a_change_of_method_inside_the_window_is_flagged() {
        let mut flat = monthly("a", "2020-01-01", &[10.0; 40]);
        for (at, want) in [("2020-06-01", false), ("2022-06-01", true)] {
            flat.breaks = vec![Break { at: day(at), note: Bilingual::same("new method") }];
            assert_eq!(assess(&flat, None, TrendWindow::Usual).caveats.contains(&Caveat::BreakInWindow), want, "{at}");
        }
    }

    #[test]
    fn zeros_are_named_and_have_no_logarithm() {
        let zero = monthly("a", "2020-01-01", &[0.0; 24]);
        let trend = assess(&zero, None, TrendWindow::Usual);
        assert!(
            trend.caveats == [Caveat::NoLogarithm]
                && trend.sen.is_none()
                && trend.ols.is_none()
                && trend.headline.is_none()
        );
        assert_eq!((trend.ladder, trend.direction), (Ladder::TooFewPoints, Direction::Flat));
    }

    proptest! {
        #[test]
        fn no_series_panics(values in prop::collection::vec(prop_oneof![
            any::<f64>(), Just(0.0), Just(f64::NAN), 1.0_f64..1e3
        ], 0..60), partial in any::<bool>()) {
            for cadence in [Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly] {
                let mut any = series("a", cadence, "2020-01-06", &values);
                if let Some(last) = any.points.last_mut() { last.partial = partial; }
                let mut all = [assess(&any, None, TrendWindow::Usual), assess(&any, Some(&any), TrendWindow::Last(7))];
                apply_false_alarm_control(&mut all);
                for trend in all {
                    prop_assert!(trend.ladder == Ladder::TooFewPoints || trend.n >= FEWEST_POINTS);
                    prop_assert!(trend.headline.is_none_or(|h| h.change.value.is_finite()));
                }
            }
        }
    }
}
