//! Own dated points: which value of a series a refresh saw on which day, so that a history grows even where a source
//! keeps none.
//!
//! What was seen is never changed by a later revision of the source; that is what makes it a record of its own. The
//! same value of the same period is not kept twice, and a day that is seen twice keeps the later look.

use super::{Date, Point, Series, SeriesId};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a point in its file, about.
const BYTES_OF_POINT: usize = 51;
/// Bytes of what stands around the points of a series, about.
const BYTES_OF_SERIES: usize = 110;

/// One look at a series.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sighting {
    /// The day of the refresh.
    pub seen: Date,
    /// Start of the period that the value is of; of a count of what stands open today, that day.
    pub at: Date,
    /// The value; finite.
    pub value: f64,
}

/// All own dated points, by series and in the order of the days.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tracking {
    series: BTreeMap<SeriesId, Vec<Sighting>>,
    /// How many there are of all series together.
    points: usize,
    /// The days on which anything was seen.
    days: BTreeSet<Date>,
}

/// What became of dated points that came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// New ones.
    pub added: usize,
    /// Said what was known.
    pub known: usize,
    /// Found no room.
    pub left_out: usize,
}

impl Tracking {
    /// Most points that are kept: a weekly refresh of 600 series for 16 years, about 18 MB.
    pub const MAX_POINTS: usize = 500_000;

    /// Keeps the newest finished value of each series as it was seen on that day.
    pub fn record_newest<'a>(&mut self, seen: Date, series: impl IntoIterator<Item = &'a Series>) -> Recorded {
        let newest = series.into_iter().filter_map(|series| Some((&series.id, series.last()?)));
        self.record(newest.map(|(id, point)| (id.clone(), Sighting { seen, at: point.at, value: point.value })))
    }

    /// Keeps values as they were seen. A value that is not finite counts as known: there is nothing to keep.
    pub fn record(&mut self, sightings: impl IntoIterator<Item = (SeriesId, Sighting)>) -> Recorded {
        let mut recorded = Recorded::default();
        for (id, sighting) in sightings {
            let before = self.series.get(&id).map_or(&[][..], Vec::as_slice);
            let place = before.partition_point(|known| known.seen < sighting.seen);
            let same_day = before.get(place).filter(|known| known.seen == sighting.seen);
            let newest_before = place.checked_sub(1).and_then(|last| before.get(last));
            let says_it = |known: &&Sighting| known.at == sighting.at && known.value == sighting.value;
            if !sighting.value.is_finite() || same_day.or(newest_before).is_some_and(|known| says_it(&known)) {
                recorded.known += 1;
            } else if same_day.is_some() {
                recorded.added += 1;
                self.series.entry(id).or_default()[place] = sighting;
            } else if self.points < Self::MAX_POINTS {
                recorded.added += 1;
                self.points += 1;
                self.days.insert(sighting.seen);
                self.series.entry(id).or_default().insert(place, sighting);
            } else {
                recorded.left_out += 1;
            }
        }
        recorded
    }

    /// The series and their points, the oldest look first.
    pub fn iter(&self) -> impl Iterator<Item = (&SeriesId, &[Sighting])> {
        self.series.iter().map(|(id, sightings)| (id, sightings.as_slice()))
    }

    /// The points of one series, the oldest look first.
    #[must_use]
    pub fn of(&self, id: &SeriesId) -> &[Sighting] {
        self.series.get(id).map_or(&[], Vec::as_slice)
    }

    /// The day of the newest point of each series.
    #[must_use]
    pub fn last_seen(&self) -> BTreeMap<SeriesId, Date> {
        self.series.iter().filter_map(|(id, all)| Some((id.clone(), all.last()?.seen))).collect()
    }

    /// How many series have points.
    #[must_use]
    pub fn series(&self) -> usize {
        self.series.len()
    }

    /// How many points there are.
    #[must_use]
    pub fn points(&self) -> usize {
        self.points
    }

    /// On how many days something was seen: refreshes that brought anything.
    #[must_use]
    pub fn days(&self) -> usize {
        self.days.len()
    }

    /// About how many bytes the points take in their file: a line each, and the id of each series.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        (self.points * BYTES_OF_POINT + self.series.len() * BYTES_OF_SERIES) as u64
    }

    /// The series that the points make: one value a period of the template's cadence, of each period the one that was
    /// seen last. Everything but the points is the template's.
    #[must_use]
    pub fn series_of(&self, template: &Series) -> Series {
        let mut points = BTreeMap::new();
        for sighting in self.of(&template.id) {
            points.insert(template.cadence.start(sighting.at), sighting.value);
        }
        let points = points.into_iter().map(|(at, value)| Point { at, value, partial: false }).collect();
        Series { points, ..template.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Bilingual, Cadence, Measure, SourceId};

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn id(text: &str) -> SeriesId {
        SeriesId::new(text).unwrap()
    }

    fn look(seen: &str, at: &str, value: f64) -> (SeriesId, Sighting) {
        (id("jobicy.seo"), Sighting { seen: day(seen), at: day(at), value })
    }

    fn series(points: &[(&str, f64, bool)]) -> Series {
        let point = |(at, value, partial): &(&str, f64, bool)| Point { at: day(at), value: *value, partial: *partial };
        Series {
            id: id("jobicy.seo"),
            name: Bilingual::same("SEO"),
            measure: Measure::OpenAdverts,
            unit: None,
            source: SourceId::new("online.jobicy").unwrap(),
            region: "world".into(),
            cadence: Cadence::Weekly,
            points: points.iter().map(point).collect(),
            vintage: None,
            ended: None,
            breaks: vec![],
            seasonally_adjusted: false,
            total: None,
            caveat: None,
        }
    }

    #[test]
    fn the_newest_finished_value_is_kept_once() {
        let mut tracking = Tracking::default();
        let series = series(&[("2026-11-09", 5.0, false), ("2026-11-16", 7.0, false), ("2026-11-23", 1.0, true)]);
        assert_eq!(tracking.record_newest(day("2026-11-25"), [&series]).added, 1);
        assert_eq!(tracking.of(&series.id), [look("2026-11-25", "2026-11-16", 7.0).1]);
        assert_eq!(tracking.record_newest(day("2026-11-26"), [&series]), Recorded { known: 1, ..Recorded::default() });
        assert_eq!(tracking.last_seen(), [(id("jobicy.seo"), day("2026-11-25"))].into());
    }

    #[test]
    fn a_later_look_on_the_same_day_replaces_the_earlier_one_and_revisions_of_later_days_do_not() {
        let mut tracking = Tracking::default();
        tracking.record([look("2026-11-25", "2026-11-16", 7.0), look("2026-11-25", "2026-11-16", 8.0)]);
        tracking.record([look("2026-11-27", "2026-11-16", 9.0)]);
        let values: Vec<f64> = tracking.of(&id("jobicy.seo")).iter().map(|sighting| sighting.value).collect();
        assert_eq!(values, [8.0, 9.0], "what was seen on the 25th stays on record");
        assert_eq!(tracking.record([look("2026-11-27", "2026-11-16", f64::NAN)]).added, 0);
    }

    #[test]
    fn looks_stand_in_the_order_of_their_days_whatever_the_clock_said() {
        let mut tracking = Tracking::default();
        tracking.record([look("2026-11-25", "2026-11-25", 1.0), look("2026-11-20", "2026-11-20", 2.0)]);
        let days: Vec<Date> = tracking.of(&id("jobicy.seo")).iter().map(|sighting| sighting.seen).collect();
        assert_eq!(days, [day("2026-11-20"), day("2026-11-25")]);
    }

    #[test]
    fn counts_grow_into_a_series_of_their_cadence_and_the_last_look_of_a_week_speaks_for_it() {
        let mut tracking = Tracking::default();
        for (on, count) in [("2026-11-02", 40.0), ("2026-11-04", 44.0), ("2026-11-18", 51.0)] {
            tracking.record([look(on, on, count)]);
        }
        let made = tracking.series_of(&series(&[("2020-01-06", 1.0, false)]));
        let points: Vec<(String, f64)> = made.points.iter().map(|point| (point.at.to_string(), point.value)).collect();
        assert_eq!(points, [("2026-11-02".to_owned(), 44.0), ("2026-11-16".to_owned(), 51.0)], "a gap is a gap");
        assert_eq!(made.name, Bilingual::same("SEO"));
    }

    #[test]
    fn when_there_is_no_room_what_is_there_stays_and_what_is_left_out_is_counted() {
        let mut tracking = Tracking::default();
        let first = day("2000-01-03").days();
        let looks = (0..700).flat_map(|n| {
            let at = Date::from_days(first + n);
            (0..715).map(move |series| (id(&format!("s{series}")), Sighting { seen: at, at, value: f64::from(n) }))
        });
        let recorded = tracking.record(looks);
        assert_eq!((recorded.added, recorded.left_out), (Tracking::MAX_POINTS, 500));
        let last = Date::from_days(first + 699);
        let again = tracking.record([(id("s0"), Sighting { seen: last, at: last, value: -1.0 })]);
        assert_eq!((again.added, tracking.points()), (1, Tracking::MAX_POINTS), "a second look needs no room");
    }
}
