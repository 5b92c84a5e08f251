//! What a line chart shows, ready for screen or paper: made once when the selection changes, not every frame.

use super::{
    axes::{date_at, x_of},
    forecast::Fan,
    track::Track,
};
use crate::{
    domain::{Cadence, Date, OwnNote, Smoothing, YScale},
    i18n::Locale,
};
use std::sync::OnceLock;

/// Lines with their names, a trend band, and labelled dates. All values in one unit.
#[derive(Debug, Clone, Default)]
pub struct ChartModel {
    /// The lines; the first one is emphasised.
    pub lines: Vec<ChartLine>,
    /// The same lines as published, where a smooth line is drawn in their place; else empty.
    pub published: Vec<ChartLine>,
    /// What is drawn of them.
    pub smoothing: Smoothing,
    /// The trend band of the first line.
    pub band: Option<TrendBand>,
    /// The forecast of the first line.
    pub forecast: Option<Fan>,
    /// Labelled vertical lines: ends, method changes, the user's own notes.
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
    /// Position of the first partial point, drawn hollow.
    pub partial_from: Option<usize>,
    track: Track,
    /// The track on a logarithmic axis, made when it is first asked for.
    log_track: OnceLock<Track>,
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
    /// Whose it is.
    pub kind: MarkerKind,
}

/// Whose a labelled date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkerKind {
    /// It comes with the data.
    Data,
    /// The user wrote it.
    Own,
}

impl Marker {
    /// The marker of a note of the user's own.
    #[must_use]
    pub fn of_note(note: &OwnNote, locale: Locale) -> Self {
        let words = format!("{}: {}", locale.date(note.at), note.text);
        Self { at: note.at, label: note.text.clone(), note: words, kind: MarkerKind::Own }
    }
}

impl ChartLine {
    /// A line from points of that cadence; where a period is missing the line breaks.
    #[must_use]
    pub fn new(id: String, name: String, cadence: Cadence, points: &[(Date, f64)]) -> Self {
        let runs = points.chunk_by(|a, b| cadence.steps_between(a.0, b.0) <= 1);
        Self::on_track(id, name, Track::new(runs.map(|run| run.iter().map(|(date, value)| [x_of(*date), *value]))))
    }

    /// A line in the coordinates of its axes, which need not stand on whole days.
    #[must_use]
    pub fn on_track(id: String, name: String, track: Track) -> Self {
        Self { id, name, partial_from: None, track, log_track: OnceLock::new() }
    }

    /// The line in the coordinates of a scale.
    #[must_use]
    pub fn track(&self, scale: YScale) -> &Track {
        match scale {
            YScale::Linear => &self.track,
            YScale::Log => self.log_track.get_or_init(|| self.track.placed(|value| scale.place(value))),
        }
    }

    /// Dated values in ascending order.
    pub fn points(&self) -> impl DoubleEndedIterator<Item = (Date, f64)> {
        self.track.points().iter().map(|[x, value]| (date_at(*x), *value))
    }

    /// The value on exactly that date.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<f64> {
        self.track.at(x_of(date)).map(|[_, value]| value)
    }
}

impl ChartModel {
    /// First and last position of all lines and of the forecast on the time axis.
    #[must_use]
    pub fn span(&self) -> Option<(f64, f64)> {
        let ends = |line: &ChartLine| Some((line.track.points().first()?[0], line.track.points().last()?[0]));
        let (first, last) = self.lines.iter().filter_map(ends).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
        Some((first, self.ahead().fold(last, f64::max)))
    }

    /// Position of the newest point of any line.
    #[must_use]
    pub fn newest(&self) -> Option<f64> {
        self.lines.iter().filter_map(|line| line.track.points().last()).map(|[x, _]| *x).reduce(f64::max)
    }

    /// The value of the first line at exactly that position, measured or forecast.
    #[must_use]
    pub fn reading(&self, x: f64) -> Option<f64> {
        let measured = self.lines.first().and_then(|line| line.track.at(x)).map(|[_, value]| value);
        measured.or_else(|| Some(self.forecast.as_ref()?.on(date_at(x))?.interval.median))
    }

    /// Positions of the forecast.
    fn ahead(&self) -> impl Iterator<Item = f64> {
        self.forecast.iter().flat_map(|fan| fan.steps.iter().map(|step| x_of(step.at)))
    }

    /// The position of the point that stands nearest to `x` in any line or in the forecast; of two as near the earlier one.
    #[must_use]
    pub fn nearest(&self, x: f64) -> Option<f64> {
        let near = self.lines.iter().filter_map(|line| line.track.nearest(x)).map(|[at, _]| at).chain(self.ahead());
        near.min_by(|a, b| (a - x).abs().total_cmp(&(b - x).abs()).then(a.total_cmp(b)))
    }

    /// The position of the last point of any line left of `x`.
    #[must_use]
    pub fn before(&self, x: f64) -> Option<f64> {
        let points = self.lines.iter().filter_map(|line| line.track.before(x)).map(|[at, _]| at);
        points.chain(self.ahead().filter(|at| *at < x)).reduce(f64::max)
    }

    /// The position of the first point of any line right of `x`.
    #[must_use]
    pub fn after(&self, x: f64) -> Option<f64> {
        let points = self.lines.iter().filter_map(|line| line.track.after(x)).map(|[at, _]| at);
        points.chain(self.ahead().filter(|at| *at > x)).reduce(f64::min)
    }

    /// All dates on which any line has a point, ascending.
    #[must_use]
    pub fn dates(&self) -> Vec<Date> {
        let mut dates: Vec<Date> = self.lines.iter().flat_map(|line| line.points().map(|(date, _)| date)).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// Bounds of the value axis for what lies within the dates, with a margin; lines, band and forecast included.
    #[must_use]
    pub fn value_bounds(&self, from: f64, to: f64, scale: YScale) -> Option<(f64, f64)> {
        let of_lines =
            self.lines.iter().chain(self.published.first()).filter_map(|line| line.track(scale).value_range(from, to));
        let of_band = self.band.iter().flat_map(|band| {
            band.dates
                .iter()
                .zip(band.lo.iter().zip(&band.hi))
                .filter(|(date, _)| (from..=to).contains(&x_of(**date)))
                .filter_map(|(_, (lo, hi))| scale.place(*lo).zip(scale.place(*hi)))
        });
        let of_forecast = self.forecast.iter().flat_map(|fan| {
            let steps = fan.steps.iter().filter(|step| (from..=to).contains(&x_of(step.at)));
            steps.filter_map(|step| scale.place(step.interval.lo95).zip(scale.place(step.interval.hi95)))
        });
        let places = of_lines.chain(of_band).chain(of_forecast);
        let (lo, hi) = places.fold((f64::INFINITY, f64::NEG_INFINITY), |a, b| (a.0.min(b.0), a.1.max(b.1)));
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
        let line = ChartLine::new("a".into(), "A".into(), Cadence::Monthly, &points);
        assert_eq!(line.track(YScale::Linear).runs().map(<[_]>::len).collect::<Vec<_>>(), [2, 1]);
        assert_eq!((line.on(day("2026-02-01")), line.on(day("2026-03-01"))), (Some(2.0), None), "no neighbour's value");
    }

    #[test]
    fn a_log_axis_leaves_out_what_it_cannot_place() {
        let line = ChartLine::new("a".into(), "A".into(), Cadence::Monthly, &[(day("2026-01-01"), -1.0)]);
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
                &[(day("2026-01-01"), values[0]), (day("2026-02-01"), values[1])],
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
