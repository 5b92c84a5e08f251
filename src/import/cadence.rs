//! Dates to periods: how often a point stands, and days that are put together into months.

use super::period_cell::Unit;
use crate::domain::{Cadence, Date, Point};

/// What a month's value is when several days fall in it. Chosen by the user, never guessed: a sum of prices and a
/// mean of counts are both nonsense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// The mean of its days: for prices, rates, levels.
    Mean,
    /// The sum of its days: for counts.
    Sum,
}

/// The cadence of periods in ascending order without repeats; else two days of one month that are no weeks.
///
/// Days are weeks when every distance is a multiple of seven and one is under four weeks, and months when no two
/// fall in one month. Months are quarters when every distance is a multiple of three and one is three.
pub(super) fn cadence_of(unit: Unit, dates: &[Date]) -> Result<Cadence, (Date, Date)> {
    let steps = |distance: fn(Date, Date) -> i32| dates.windows(2).map(move |pair| distance(pair[0], pair[1]));
    let days = |from: Date, to: Date| to.days() - from.days();
    let months = |from: Date, to: Date| to.months() - from.months();
    let is_weekly = dates.len() > 1 && steps(days).all(|step| step % 7 == 0) && steps(days).any(|step| step < 28);
    if unit == Unit::Quarter {
        return Ok(Cadence::Quarterly);
    }
    if unit == Unit::Day {
        if is_weekly {
            return Ok(Cadence::Weekly);
        }
        if let Some(pair) = dates.windows(2).find(|pair| months(pair[0], pair[1]) == 0) {
            return Err((pair[0], pair[1]));
        }
    }
    let is_quarterly =
        dates.len() > 2 && steps(months).all(|step| step % 3 == 0) && steps(months).any(|step| step == 3);
    Ok(if is_quarterly { Cadence::Quarterly } else { Cadence::Monthly })
}

/// Days in ascending order to months. The first and the last month are unfinished unless their first and last day
/// are there.
pub(super) fn months_of(days: &[(Date, f64)], grouping: Grouping) -> Vec<Point> {
    let month = |date: Date| Cadence::Monthly.start(date);
    let mut points: Vec<Point> = Vec::new();
    for group in days.chunk_by(|(a, _), (b, _)| month(*a) == month(*b)) {
        let sum: f64 = group.iter().map(|(_, value)| value).sum();
        #[expect(clippy::cast_precision_loss, reason = "a month has few days")]
        let value = if grouping == Grouping::Sum { sum } else { sum / group.len() as f64 };
        if let Some((first, _)) = group.first() {
            points.push(Point { at: month(*first), value, partial: false });
        }
    }
    let (first, last) = (days.first().map(|day| day.0), days.last().map(|day| day.0));
    let starts_late = first.is_some_and(|day| day != month(day));
    let ends_early = last.is_some_and(|day| Cadence::Monthly.next(month(day)).days() != day.days() + 1);
    if let Some(point) = points.first_mut() {
        point.partial |= starts_late;
    }
    if let Some(point) = points.last_mut() {
        point.partial |= ends_early;
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(texts: &[&str]) -> Vec<Date> {
        texts.iter().map(|text| Date::parse(text).unwrap()).collect()
    }

    #[test]
    fn the_cadence_is_seen_from_the_distances() {
        for (unit, texts, want) in [
            (Unit::Quarter, &["2024-01-01"][..], Ok(Cadence::Quarterly)),
            (Unit::Month, &["2024-01-01", "2024-02-01", "2024-05-01"], Ok(Cadence::Monthly)),
            (Unit::Month, &["2024-03-01", "2024-06-01", "2024-12-01"], Ok(Cadence::Quarterly)),
            (Unit::Month, &["2024-03-01", "2024-06-01"], Ok(Cadence::Monthly)),
            (Unit::Day, &["2024-01-07", "2024-01-14", "2024-01-28"], Ok(Cadence::Weekly)),
            (Unit::Day, &["2024-01-31", "2024-02-29", "2024-04-30"], Ok(Cadence::Monthly)),
            (Unit::Day, &["2023-02-01", "2023-03-01"], Ok(Cadence::Monthly)),
            (Unit::Day, &["2024-03-31", "2024-06-30", "2024-09-30"], Ok(Cadence::Quarterly)),
            (Unit::Day, &["2024-01-05"], Ok(Cadence::Monthly)),
        ] {
            assert_eq!(cadence_of(unit, &dates(texts)), want, "{texts:?}");
        }
        let days = dates(&["2024-01-31", "2024-02-01", "2024-02-02"]);
        assert_eq!(cadence_of(Unit::Day, &days), Err((days[1], days[2])));
    }

    #[test]
    fn months_that_are_not_covered_whole_are_unfinished() {
        let days: Vec<(Date, f64)> = dates(&["2024-01-01", "2024-01-31", "2024-02-10", "2024-03-01", "2024-03-30"])
            .into_iter()
            .zip([1.0, 2.0, 5.0, 3.0, 4.0])
            .collect();
        let shown = |grouping| -> Vec<(f64, bool)> {
            months_of(&days, grouping).iter().map(|point| (point.value, point.partial)).collect()
        };
        assert_eq!(shown(Grouping::Sum), [(3.0, false), (5.0, false), (7.0, true)]);
        assert_eq!(shown(Grouping::Mean), [(1.5, false), (5.0, false), (3.5, true)]);
    }
}
