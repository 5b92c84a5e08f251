//! What a line chart shows, ready for screen or paper: made once when the selection changes, not every frame.

use super::axes::x_of;
use crate::domain::{Cadence, Date, YScale};

/// Lines with their names, a trend band, and labelled dates. All values in one unit.
#[derive(Debug, Clone, Default)]
pub struct ChartModel {
    /// The lines; the first one is emphasised.
    pub lines: Vec<ChartLine>,
    /// The trend band of the first line.
    pub band: Option<TrendBand>,
    /// Labelled vertical lines: ends and method changes.
    pub markers: Vec<Marker>,
    /// A linear axis starts at zero: for shares, counts and rates, where the distance to nothing matters.
    pub from_zero: bool,
}

/// One series as a line.
#[derive(Debug, Clone)]
pub struct ChartLine {
    /// Stable id.
    pub id: String,
    /// Name at the end of the line.
    pub name: String,
    /// Points in ascending order.
    pub points: Vec<(Date, f64)>,
    /// Position of the first partial point, drawn hollow.
    pub partial_from: Option<usize>,
    /// Runs without gaps: days since 1970 and the value, the coordinates of a linear scale.
    pub runs: Vec<Vec<[f64; 2]>>,
}

/// A fitted trend with its 95 % band.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendBand {
    /// Dates.
    pub dates: Vec<Date>,
    /// Fitted values.
    pub fit: Vec<f64>,
    /// Lower ends.
    pub lo: Vec<f64>,
    /// Upper ends.
    pub hi: Vec<f64>,
}

/// A labelled date.
#[derive(Debug, Clone, PartialEq)]
pub struct Marker {
    /// When.
    pub at: Date,
    /// What happened, in two or three words beside the line.
    pub label: String,
    /// The whole sentence, shown while the pointer is on the line; empty when the label says it all.
    pub note: String,
}

impl ChartLine {
    /// A line from points of that cadence; where a period is missing the line breaks.
    #[must_use]
    pub fn new(id: String, name: String, cadence: Cadence, points: Vec<(Date, f64)>) -> Self {
        let mut runs: Vec<Vec<[f64; 2]>> = Vec::new();
        let mut before: Option<Date> = None;
        for &(date, value) in &points {
            let joins = before.is_some_and(|before| cadence.steps_between(before, date) <= 1);
            let point = [x_of(date), value];
            match runs.last_mut() {
                Some(run) if joins => run.push(point),
                _ => runs.push(vec![point]),
            }
            before = Some(date);
        }
        Self { id, name, points, partial_from: None, runs }
    }

    /// The value nearest to a date, if one lies within `within_days` of it.
    #[must_use]
    pub fn nearest(&self, date: Date, within_days: i32) -> Option<(Date, f64)> {
        let after = self.points.partition_point(|(at, _)| *at < date);
        [after.checked_sub(1), Some(after)]
            .into_iter()
            .flatten()
            .filter_map(|index| self.points.get(index).copied())
            .min_by_key(|(at, _)| (at.days() - date.days()).abs())
            .filter(|(at, _)| (at.days() - date.days()).abs() <= within_days)
    }
}

impl ChartModel {
    /// First and last date of all lines.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        let first = self.lines.iter().filter_map(|line| line.points.first()).map(|(date, _)| *date).min()?;
        let last = self.lines.iter().filter_map(|line| line.points.last()).map(|(date, _)| *date).max()?;
        Some((first, last))
    }

    /// All dates on which any line has a point, ascending.
    #[must_use]
    pub fn dates(&self) -> Vec<Date> {
        let mut dates: Vec<Date> =
            self.lines.iter().flat_map(|line| line.points.iter().map(|(date, _)| *date)).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// Bounds of the value axis for what lies within the dates, with a margin; lines and band included.
    #[must_use]
    pub fn value_bounds(&self, from: f64, to: f64, scale: YScale) -> Option<(f64, f64)> {
        let visible = |date: &Date| (from..=to).contains(&x_of(*date));
        let of_lines =
            self.lines.iter().flat_map(|line| line.points.iter()).filter(|(date, _)| visible(date)).map(|p| p.1);
        let of_band = self.band.iter().flat_map(|band| {
            band.dates
                .iter()
                .zip(band.lo.iter().zip(&band.hi))
                .filter(|(date, _)| visible(date))
                .flat_map(|(_, (lo, hi))| [*lo, *hi])
        });
        let places = of_lines.chain(of_band).filter_map(|value| scale.place(value));
        let (lo, hi) = places.fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), p| (lo.min(p), hi.max(p)));
        if lo > hi {
            return None;
        }
        let span = (hi - lo).max(if scale == YScale::Log { 0.02 } else { hi.abs().max(1.0) * 0.02 });
        let is_near_zero = self.from_zero || lo < span;
        let floor = if scale == YScale::Linear && lo >= 0.0 && is_near_zero { 0.0 } else { lo - span * 0.08 };
        Some((floor, hi + span * 0.08))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a valid test date")
    }

    #[test]
    fn a_missing_period_breaks_the_line() {
        let points = vec![(day("2026-01-01"), 1.0), (day("2026-02-01"), 2.0), (day("2026-04-01"), 3.0)];
        let line = ChartLine::new("a".into(), "A".into(), Cadence::Monthly, points);
        assert_eq!(line.runs.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn the_nearest_point_is_found_within_reach_only() {
        let line = ChartLine::new("a".into(), "A".into(), Cadence::Monthly, vec![(day("2026-01-01"), 1.0)]);
        assert_eq!(line.nearest(day("2026-01-10"), 16), Some((day("2026-01-01"), 1.0)));
        assert_eq!(line.nearest(day("2026-03-10"), 16), None);
    }

    #[test]
    fn a_log_axis_leaves_out_what_it_cannot_place() {
        let line = ChartLine::new("a".into(), "A".into(), Cadence::Monthly, vec![(day("2026-01-01"), -1.0)]);
        let model = ChartModel { lines: vec![line], ..Default::default() };
        let all = (x_of(day("2020-01-01")), x_of(day("2030-01-01")));
        assert_eq!(model.value_bounds(all.0, all.1, YScale::Log), None);
    }

    #[test]
    fn shares_start_at_zero_an_index_far_from_it_does_not() {
        let model = |values: [f64; 2], from_zero| ChartModel {
            from_zero,
            lines: vec![ChartLine::new(
                "a".into(),
                "A".into(),
                Cadence::Monthly,
                vec![(day("2026-01-01"), values[0]), (day("2026-02-01"), values[1])],
            )],
            ..Default::default()
        };
        let all = (x_of(day("2020-01-01")), x_of(day("2030-01-01")));
        let floor =
            |values, zero| model(values, zero).value_bounds(all.0, all.1, YScale::Linear).map(|bounds| bounds.0);
        assert_eq!(floor([5.0, 20.0], false), Some(0.0), "zero is near");
        assert_eq!(floor([18.0, 20.0], true), Some(0.0), "a share");
        assert!(floor([95.0, 105.0], false).is_some_and(|floor| floor > 90.0));
    }
}
