//! A line in the coordinates of its axes, as long as it likes: what is visible of it, and how little of it to paint.
//!
//! A screen shows at most four telling points in one pixel column: the first, the lowest, the highest and the last
//! (M4: Jugel, Jerzak, Hackenbroich and Markl, "M4: a visualization-oriented time series data aggregation", VLDB
//! 2014). They are found by halving and by a pyramid of extremes, so a frame costs the columns it has, not the points.
//! What is painted is found anew in every frame: a cache would cost more care than the part of a millisecond it saves.

use super::extremes::Pyramid;
use std::{borrow::Cow, ops::Range};

/// Up to so many points a column are painted as they are: folding them would leave as many.
const PER_COLUMN: usize = 4;

/// So many columns a point leave room for dashes.
const COLUMNS_A_DASHED_POINT: usize = 2;

/// A position: days since 1970, and a value or its place on a scale.
pub type Spot = [f64; 2];

/// Points of one line in ascending order along x, with the places at which the line breaks.
#[derive(Debug, Clone, Default)]
pub struct Track {
    points: Vec<Spot>,
    /// Positions of the points that do not join the one before, ascending.
    breaks: Vec<usize>,
    pyramid: Pyramid,
}

/// What is painted of a track: runs of joined points.
pub struct Painted<'a> {
    /// The runs, from left to right.
    pub runs: Vec<Cow<'a, [Spot]>>,
    /// Points stand closer than every second pixel column: a dash pattern could not be read, and would cost more than the
    /// line.
    pub is_dense: bool,
}

impl Track {
    /// A track from runs of joined points. Points that are not finite, or stand left of one before, break the line
    /// and are left out.
    #[must_use]
    pub fn new(runs: impl IntoIterator<Item = impl IntoIterator<Item = Spot>>) -> Self {
        let mut points: Vec<Spot> = Vec::new();
        let mut breaks = Vec::new();
        for run in runs {
            let mut joins = false;
            for point in run {
                let ascends = points.last().is_none_or(|before| before[0] <= point[0]);
                if !(point[0].is_finite() && point[1].is_finite() && ascends) {
                    joins = false;
                    continue;
                }
                if !joins && !points.is_empty() {
                    breaks.push(points.len());
                }
                points.push(point);
                joins = true;
            }
        }
        let pyramid = Pyramid::new(points.len(), |index| points[index][1]);
        Self { points, breaks, pyramid }
    }

    /// The same line with every value placed elsewhere, as on a logarithmic axis; where there is no place it breaks.
    #[must_use]
    pub fn placed(&self, place: impl Fn(f64) -> Option<f64> + Copy) -> Self {
        let place = move |point: &Spot| [point[0], place(point[1]).unwrap_or(f64::NAN)];
        Self::new(self.runs().map(|run| run.iter().map(place)))
    }

    /// The runs of joined points, from left to right.
    pub fn runs(&self) -> impl Iterator<Item = &[Spot]> {
        self.runs_in(0..self.points.len()).map(|run| &self.points[run])
    }

    /// All points, ascending.
    #[must_use]
    pub fn points(&self) -> &[Spot] {
        &self.points
    }

    /// Positions of the points from `from` to `to`, both ends included.
    #[must_use]
    pub fn within(&self, from: f64, to: f64) -> Range<usize> {
        let start = self.points.partition_point(|point| point[0] < from);
        let end = self.points.partition_point(|point| point[0] <= to);
        start..end.max(start)
    }

    /// The lowest and the highest value from `from` to `to`.
    #[must_use]
    pub fn value_range(&self, from: f64, to: f64) -> Option<(f64, f64)> {
        let found = self.pyramid.of(self.within(from, to), |index| self.points[index][1])?;
        Some((self.points[found.low][1], self.points[found.high][1]))
    }

    /// The newest point from `from` to `to`.
    #[must_use]
    pub fn last_within(&self, from: f64, to: f64) -> Option<Spot> {
        self.points.get(self.within(from, to)).and_then(|visible| visible.last().copied())
    }

    /// The point nearest to a position; of two as near the earlier one.
    #[must_use]
    pub fn nearest(&self, x: f64) -> Option<Spot> {
        let after = self.points.partition_point(|point| point[0] < x);
        let before = after.checked_sub(1).and_then(|index| self.points.get(index));
        let near = before.into_iter().chain(self.points.get(after)).copied();
        near.min_by(|a, b| (a[0] - x).abs().total_cmp(&(b[0] - x).abs()))
    }

    /// The point at exactly that position.
    #[must_use]
    pub fn at(&self, x: f64) -> Option<Spot> {
        self.nearest(x).filter(|point| point[0] == x)
    }

    /// The last point left of a position.
    #[must_use]
    pub fn before(&self, x: f64) -> Option<Spot> {
        let index = self.points.partition_point(|point| point[0] < x).checked_sub(1)?;
        self.points.get(index).copied()
    }

    /// The first point right of a position.
    #[must_use]
    pub fn after(&self, x: f64) -> Option<Spot> {
        self.points.get(self.points.partition_point(|point| point[0] <= x)).copied()
    }

    /// What to paint from `from` to `to` on so many pixel columns, with the neighbours just outside.
    #[must_use]
    pub fn painted(&self, from: f64, to: f64, columns: usize) -> Painted<'_> {
        let inside = self.within(from, to);
        let visible = inside.start.saturating_sub(1)..(inside.end + 1).min(self.points.len());
        let width = (to - from) / f64::from(u32::try_from(columns.max(1)).unwrap_or(u32::MAX));
        let is_dense = visible.len().saturating_mul(COLUMNS_A_DASHED_POINT) > columns;
        if visible.len() <= columns.max(1).saturating_mul(PER_COLUMN) || !(width > 0.0 && width.is_finite()) {
            let runs = self.runs_in(visible).map(|run| Cow::Borrowed(&self.points[run])).collect();
            return Painted { runs, is_dense };
        }
        Painted { runs: self.folded(visible, &inside, width).into_iter().map(Cow::Owned).collect(), is_dense: true }
    }

    /// The runs of joined points in a stretch.
    fn runs_in(&self, stretch: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let first = self.breaks.partition_point(|at| *at <= stretch.start);
        let last = self.breaks.partition_point(|at| *at < stretch.end);
        let inner = &self.breaks[first..last.max(first)];
        let starts = std::iter::once(stretch.start).chain(inner.iter().copied());
        let ends = inner.iter().copied().chain([stretch.end]);
        starts.zip(ends).map(|(from, to)| from..to)
    }

    /// At most four points of each column; the neighbours outside of `inside` are kept apart from what is visible.
    ///
    /// Columns stand on multiples of their width, not on the edge of the view, so that a line does not shimmer while
    /// it is moved. A gap inside one column is narrower than a pixel and is lost.
    fn folded(&self, stretch: Range<usize>, inside: &Range<usize>, width: f64) -> Vec<Vec<Spot>> {
        let mut runs: Vec<Vec<Spot>> = Vec::new();
        let mut start = stretch.start;
        while start < stretch.end {
            let edges = [inside.start, inside.end, stretch.end];
            let most = edges.into_iter().find(|edge| start < *edge).unwrap_or(stretch.end);
            let end = self.column_end(start..most, width);
            let joins = self.breaks.binary_search(&start).is_err();
            match runs.last_mut() {
                Some(run) if joins => self.fold_column(start..end, run),
                _ => {
                    let mut run = Vec::new();
                    self.fold_column(start..end, &mut run);
                    runs.push(run);
                }
            }
            start = end;
        }
        runs
    }

    fn fold_column(&self, column: Range<usize>, run: &mut Vec<Spot>) {
        let Some(extremes) = self.pyramid.of(column.clone(), |index| self.points[index][1]) else { return };
        let (low, high) = (extremes.low.min(extremes.high), extremes.low.max(extremes.high));
        let mut before = None;
        for index in [column.start, low, high, column.end - 1] {
            if before != Some(index) {
                run.push(self.points[index]);
            }
            before = Some(index);
        }
    }

    /// Where the column of the first point of a stretch ends. Steps that double, then halving: it ends near.
    fn column_end(&self, stretch: Range<usize>, width: f64) -> usize {
        let column = |index: usize| (self.points[index][0] / width).floor();
        let here = column(stretch.start);
        let (mut low, mut step) = (stretch.start, 1);
        while low + step < stretch.end && column(low + step) == here {
            low += step;
            step *= 2;
        }
        let among = low..(low + step).min(stretch.end);
        among.start + self.points[among].partition_point(|point| (point[0] / width).floor() == here)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn track(values: &[f64], breaks: &[usize]) -> Track {
        let mut runs: Vec<Vec<Spot>> = vec![vec![]];
        for (index, value) in values.iter().enumerate() {
            if breaks.contains(&index) {
                runs.push(vec![]);
            }
            let x = f64::from(u32::try_from(index).expect("a short list"));
            runs.last_mut().expect("never empty").push([x, *value]);
        }
        Track::new(runs)
    }

    fn painted(track: &Track, from: f64, to: f64, columns: usize) -> Vec<Spot> {
        track.painted(from, to, columns).runs.iter().flat_map(|run| run.iter().copied()).collect()
    }

    proptest! {
        #[test]
        fn every_column_keeps_its_first_lowest_highest_and_last_point(
            values in prop::collection::vec(-1e6_f64..1e6, 2..3000),
            columns in 1_usize..120,
            ends in (0.0_f64..1.0, 0.0_f64..1.0),
        ) {
            let track = track(&values, &[]);
            let most = f64::from(u32::try_from(values.len() - 1).expect("a short list"));
            let (from, to) = (most * ends.0.min(ends.1), most * ends.0.max(ends.1));
            prop_assume!(to > from);
            let kept = painted(&track, from, to, columns);
            let shown = track.within(from, to);
            let width = (to - from) / f64::from(u32::try_from(columns).expect("few"));
            let column = |point: &Spot| (point[0] / width).floor();
            for group in track.points()[shown.clone()].chunk_by(|a, b| column(a) == column(b)) {
                let kept = kept.iter().filter(|p| (from..=to).contains(&p[0]));
                let low = group.iter().map(|p| p[1]).fold(f64::INFINITY, f64::min);
                let high = group.iter().map(|p| p[1]).fold(f64::NEG_INFINITY, f64::max);
                let here: Vec<f64> =
                    kept.filter(|p| column(p) == column(&group[0])).map(|p| p[1]).collect();
                for wanted in [group[0][1], low, high, group[group.len() - 1][1]] {
                    prop_assert!(here.contains(&wanted), "{wanted} of {group:?} in {here:?}");
                }
            }
            let walked = track.points()[shown].iter().map(|p| p[1]).fold(None, |range: Option<(f64, f64)>, y| {
                Some(range.map_or((y, y), |(low, high)| (low.min(y), high.max(y))))
            });
            prop_assert_eq!(track.value_range(from, to), walked, "the axis sees every value");
            prop_assert!(kept.len() <= (columns + 2) * PER_COLUMN + 2, "{} of {columns} columns", kept.len());
            prop_assert!(kept.is_sorted_by(|a, b| a[0] <= b[0]));
        }

        #[test]
        fn lines_break_where_they_broke_unless_the_gap_is_inside_a_column(
            values in prop::collection::vec(0.0_f64..9.0, 600..1200),
            at in 1_usize..500,
        ) {
            let track = track(&values, &[at]);
            let most = f64::from(u32::try_from(values.len() - 1).expect("a short list"));
            let shown = track.painted(0.0, most, 100);
            prop_assert!(shown.is_dense);
            let width = most / 100.0;
            let column = |x: usize| (f64::from(u32::try_from(x).expect("a short list")) / width).floor();
            let expected = if column(at) == column(at - 1) { 1 } else { 2 };
            prop_assert_eq!(shown.runs.len(), expected);
        }
    }

    #[test]
    fn few_points_are_painted_as_they_are_with_a_neighbour_on_either_side() {
        let track = track(&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], &[3]);
        let shown = track.painted(1.5, 4.0, 50);
        assert!(!shown.is_dense);
        let xs: Vec<Vec<f64>> = shown.runs.iter().map(|run| run.iter().map(|p| p[0]).collect()).collect();
        assert_eq!(xs, [vec![1.0, 2.0], vec![3.0, 4.0, 5.0]]);
    }

    #[test]
    fn what_cannot_be_placed_breaks_the_line() {
        let log = track(&[1.0, 0.0, 100.0, 1000.0], &[]).placed(|y| (y > 0.0).then(|| y.log10()));
        assert_eq!(log.points().iter().map(|p| p[1]).collect::<Vec<_>>(), [0.0, 2.0, 3.0]);
        assert_eq!(log.painted(0.0, 3.0, 50).runs.len(), 2);
        assert!(track(&[f64::NAN], &[]).painted(0.0, 3.0, 50).runs.iter().all(|run| run.is_empty()));
    }

    #[test]
    fn neighbours_are_found_on_both_sides_and_the_earlier_of_two_as_near() {
        let track = track(&[5.0, 6.0, 7.0], &[]);
        let x = |point: Option<Spot>| point.map(|p| p[0]);
        assert_eq!(x(track.nearest(0.5)), Some(0.0));
        assert_eq!(x(track.nearest(9.0)), Some(2.0));
        assert_eq!((x(track.before(1.0)), x(track.after(1.0))), (Some(0.0), Some(2.0)));
        assert_eq!((x(track.before(0.0)), x(track.after(2.0))), (None, None));
        assert_eq!((x(track.at(1.0)), x(track.at(1.2))), (Some(1.0), None));
        assert_eq!(x(track.last_within(0.0, 1.9)), Some(1.0));
        assert_eq!(track.value_range(2.5, 9.0), None);
    }
}
