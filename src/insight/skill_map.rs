//! The map of all skills: growth over closeness to a profile or over size, and what has no place in it, with the reason.

use super::{
    listing::ListingRow,
    quadrant::current_growth,
    summary::{Size, SizeKind},
};
use crate::domain::{Date, GrowthKind, MapAxis, Quantity};

/// Counts of jobs older than this many months have no place on an axis of size. Few publishers give counts, and none
/// lately, so the axis reaches further back than growth does, and every card says how old its count is.
pub const SIZE_MONTHS: i32 = 60;

/// The map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SkillMap {
    /// Skills with both numbers, in the order given.
    pub points: Vec<MapPoint>,
    /// Skills that lack one, in the order given: never drawn at zero.
    pub unplaced: Vec<(usize, MapReason)>,
    /// Skills left out because their growth is of another kind than the chosen one.
    pub other_kinds: usize,
    /// Place of the line that parts left from right, 0 to 1: half way of closeness, the median of size.
    pub middle: f64,
    /// Powers of ten at the ends of the axis of size.
    pub decades: Option<(i32, i32)>,
}

/// One skill of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapPoint {
    /// Place of its row in the listing.
    pub row: usize,
    /// Place along the axis, 0 to 1.
    pub x: f64,
    /// Range of that place.
    pub x_range: (f64, f64),
    /// Growth in percent; of a share the relative change of the share.
    pub growth_pct: f64,
    /// Jobs posted as a part of the most that any skill of the map has, 0 to 1; `None` where no count is known.
    pub part: Option<f64>,
}

/// Why a skill has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MapReason {
    /// No growth of demand was measured or published in the last 36 months.
    NoGrowth,
    /// No relation to a rated skill is known.
    NoCloseness,
    /// No count of jobs posted is known of the last [`SIZE_MONTHS`].
    NoSize,
}

impl MapReason {
    /// All reasons, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::NoCloseness, Self::NoSize, Self::NoGrowth];
}

/// Places the rows of skills numbered `rows` of a listing.
#[must_use]
pub fn skill_map(
    listing: &[ListingRow],
    rows: &[usize],
    across: MapAxis,
    kind: Option<GrowthKind>,
    as_of: Date,
) -> SkillMap {
    let mut map = SkillMap { middle: 0.5, ..SkillMap::default() };
    let mut placed: Vec<(usize, f64, f64, (f64, f64))> = Vec::new();
    let named = rows.iter().filter_map(|&place| Some((place, listing.get(place)?)));
    for (place, row) in named.filter(|(_, row)| row.kind.is_some()) {
        let growth = row.growth.as_ref().and_then(current_growth);
        if growth.is_some() && kind.is_some_and(|kind| row.growth_kind != Some(kind)) {
            map.other_kinds += 1;
            continue;
        }
        let along = match across {
            MapAxis::Closeness => row.closeness.as_ref().map(|c| (c.mid, (c.lo, c.hi))),
            MapAxis::Size => jobs(row.size, as_of).map(|jobs| (jobs.log10(), (jobs.log10(), jobs.log10()))),
        };
        match (growth, along, across) {
            (Some(growth_pct), Some((x, range)), _) => placed.push((place, growth_pct, x, range)),
            (None, ..) => map.unplaced.push((place, MapReason::NoGrowth)),
            (Some(_), None, MapAxis::Closeness) => map.unplaced.push((place, MapReason::NoCloseness)),
            (Some(_), None, MapAxis::Size) => map.unplaced.push((place, MapReason::NoSize)),
        }
    }
    if across == MapAxis::Size {
        spread(&mut map, &mut placed);
    }
    let size = |place: usize| jobs(listing[place].size, as_of);
    let largest = placed.iter().filter_map(|(place, ..)| size(*place)).fold(0.0, f64::max);
    let part = |place: usize| size(place).filter(|_| largest > 0.0).map(|jobs| jobs / largest);
    map.points = placed
        .into_iter()
        .map(|(row, growth_pct, x, x_range)| MapPoint { row, x, x_range, growth_pct, part: part(row) })
        .collect();
    map
}

/// Jobs posted, where that is what was counted, above 0 and not too old.
fn jobs(size: Option<Size>, as_of: Date) -> Option<f64> {
    let size = size.filter(|size| size.what == SizeKind::Count(Quantity::Posts))?;
    let is_fresh = as_of.months() - size.observed.months() <= SIZE_MONTHS;
    Some(size.value).filter(|jobs| is_fresh && jobs.is_finite() && *jobs > 0.0)
}

/// Logarithms of counts to places between whole powers of ten, and the median as the line in the middle.
fn spread(map: &mut SkillMap, placed: &mut [(usize, f64, f64, (f64, f64))]) {
    let mut logs: Vec<f64> = placed.iter().map(|(_, _, x, _)| *x).collect();
    logs.sort_by(f64::total_cmp);
    let (Some(least), Some(most)) = (logs.first(), logs.last()) else { return };
    let (low, high) = (least.floor(), most.ceil().max(least.floor() + 1.0));
    let place = |log: f64| (log - low) / (high - low);
    for (_, _, x, range) in placed.iter_mut() {
        *x = place(*x);
        *range = (*x, *x);
    }
    map.middle = place(logs[logs.len() / 2]);
    #[expect(clippy::cast_possible_truncation, reason = "a whole power of ten of a finite count")]
    let decades = (low as i32, high as i32);
    map.decades = Some(decades);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Evidence, Market, Subject},
        insight::{
            category_verdicts, listing,
            sample::{TODAY, day, market, profile},
            summaries,
            trends::Trends,
        },
    };

    fn listed(market: &Market) -> Vec<ListingRow> {
        let trends = Trends::of(market);
        let me = profile(&[("video", Some(4), Evidence::Portfolio)]);
        let skills = summaries(market, &trends, day(TODAY), false);
        let categories = category_verdicts(market, &trends, day(TODAY));
        listing(market, &trends, &skills, &categories, Some(&me))
    }

    fn map(across: MapAxis, kind: Option<GrowthKind>, as_of: &str) -> (SkillMap, Vec<String>) {
        let listing = listed(&market());
        let rows: Vec<usize> = (0..listing.len()).collect();
        let map = skill_map(&listing, &rows, across, kind, day(as_of));
        let name = |row: usize| match &listing[row].subject {
            Subject::Skill(id) => id.as_str().to_owned(),
            Subject::Category(id) => format!("category {}", id.as_str()),
        };
        let names = map.points.iter().map(|point| name(point.row)).collect();
        (map, names)
    }

    #[test]
    fn what_is_unknown_stands_apart_with_the_reason_and_never_at_zero() {
        let (map, names) = map(MapAxis::Closeness, None, TODAY);
        assert_eq!(names, ["video", "ai-video"]);
        let reasons: Vec<MapReason> = map.unplaced.iter().map(|(_, reason)| *reason).collect();
        assert_eq!(reasons, [MapReason::NoCloseness, MapReason::NoGrowth, MapReason::NoGrowth]);
        assert!(map.points.iter().all(|point| point.x > 0.0 && point.part.is_none()), "{:?}", map.points);
        assert_eq!((map.middle, map.decades), (0.5, None));
    }

    #[test]
    fn one_kind_of_growth_alone_tells_how_many_it_leaves_out() {
        let (map, names) = map(MapAxis::Closeness, Some(GrowthKind::SeriesYear), TODAY);
        assert_eq!((names, map.other_kinds), (vec!["video".to_owned()], 2));
        assert_eq!(map.unplaced.len(), 2, "what has no growth at all is still told");
    }

    #[test]
    fn size_is_jobs_posted_on_a_log_axis_and_an_old_count_is_none() {
        let (now, names) = map(MapAxis::Size, None, TODAY);
        assert_eq!(names, ["logos"]);
        let jobs = now.points[0];
        assert_eq!((now.decades, jobs.part), (Some((4, 5)), Some(1.0)));
        assert!((jobs.x - (69_204_f64.log10() - 4.0)).abs() < 1e-12 && (now.middle - jobs.x).abs() < 1e-12);
        let (later, names) = map(MapAxis::Size, None, "2032-01-01");
        assert!(names.is_empty() && later.decades.is_none());
    }
}
