//! Daily values to monthly means: one running sum a month, however long the file is.

use crate::{
    data::providers::{FULL_MONTH_DAYS, round},
    domain::{Bilingual, Date, Point},
};
use std::collections::BTreeMap;

/// Daily values of one series, summed up by month.
#[derive(Debug, Clone, Default)]
pub struct Months(BTreeMap<Date, Month>);

#[derive(Debug, Clone, Copy, Default)]
struct Month {
    sum: f64,
    /// One bit a day that has a value.
    days: u32,
}

/// How far the newest month has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastMonth {
    /// Its first day.
    pub at: Date,
    /// Its days with a value.
    pub days: u32,
    /// Its days.
    pub of: u32,
    /// The newest day with a value.
    pub until: Date,
}

impl LastMonth {
    /// Whether every day has a value.
    pub fn is_whole(self) -> bool {
        self.days == self.of
    }

    /// A sentence on its days, for the caveat of the series.
    pub fn sentence(self) -> Bilingual {
        let Self { days, of, .. } = self;
        let (year, month) = (self.at.year(), usize::from(self.at.month()) - 1);
        Bilingual::new(
            format!("{} {year} has {days} of {of} days.", MONTHS_EN[month]),
            format!("{} {year} memuat {days} dari {of} hari.", MONTHS_ID[month]),
        )
    }
}

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_ID: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

impl Months {
    /// Adds the value of a day; false when the day has one already, which stays.
    pub fn add(&mut self, day: Date, value: f64) -> bool {
        let Ok(at) = Date::month_start(day.year(), day.month()) else { return false };
        let month = self.0.entry(at).or_default();
        let bit = 1 << (day.day() - 1);
        let is_new = month.days & bit == 0;
        if is_new {
            month.days |= bit;
            month.sum += value;
        }
        is_new
    }

    /// The mean of each month, rounded half away from zero to that many decimals. Months of fewer than 20 days are
    /// unfinished, and so is the last one unless every day of it has a value. A month without a day is a gap.
    pub fn points(&self, decimals: i32) -> Vec<Point> {
        let last = self.last();
        let point = |(at, month): (&Date, &Month)| {
            let days = month.days.count_ones();
            let is_open = last.is_some_and(|last| last.at == *at && !last.is_whole());
            // Nine decimals first: a mean that lies half-way in decimals may lie just below in binary.
            let mean = round(month.sum / f64::from(days), 9);
            Point { at: *at, value: round(mean, decimals), partial: days < u32::from(FULL_MONTH_DAYS) || is_open }
        };
        self.0.iter().map(point).collect()
    }

    /// The newest month.
    pub fn last(&self) -> Option<LastMonth> {
        let (at, month) = self.0.last_key_value()?;
        let of = at.plus_months(1).days() - at.days();
        let until = at.days() + i32::try_from(month.days.ilog2()).unwrap_or(0);
        Some(LastMonth { at: *at, days: month.days.count_ones(), of: of.unsigned_abs(), until: Date::from_days(until) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn filled(from: &str, days: i32, value: impl Fn(i32) -> f64) -> Months {
        let mut months = Months::default();
        for n in 0..days {
            assert!(months.add(Date::from_days(day(from).days() + n), value(n)));
        }
        months
    }

    #[test]
    fn a_month_is_the_mean_of_its_days_and_the_last_one_is_unfinished_until_its_last_day() {
        let months = filled("2025-05-01", 31 + 27, |n| if n < 31 { 100.0 } else { 110.0 });
        let points = months.points(1);
        assert_eq!(points.iter().map(|p| (p.value, p.partial)).collect::<Vec<_>>(), [(100.0, false), (110.0, true)]);
        let last = months.last().unwrap();
        assert_eq!((last.days, last.of, last.until), (27, 30, day("2025-06-27")));
        assert_eq!(last.sentence().en, "June 2025 has 27 of 30 days.");
        assert_eq!(last.sentence().id, "Juni 2025 memuat 27 dari 30 hari.");
        assert!(!filled("2024-02-01", 29, f64::from).points(1)[0].partial, "every day of the month is there");
    }

    #[test]
    fn months_of_fewer_than_twenty_days_are_unfinished_and_empty_ones_are_gaps() {
        let mut months = filled("2020-02-10", 19, |_| 1.0);
        months.add(day("2020-02-29"), 1.0);
        assert!(!months.add(day("2020-02-29"), 9.0), "a day counts once");
        for n in 1..=30 {
            months.add(day(&format!("2020-04-{n:02}")), 2.0);
        }
        let points = months.points(1);
        assert_eq!(points.iter().map(|p| p.partial).collect::<Vec<_>>(), [false, false]);
        assert!(filled("2020-02-10", 19, |_| 1.0).points(1)[0].partial);
        assert_eq!(points[1].at, day("2020-04-01"));
    }

    #[test]
    fn a_mean_half_way_between_two_decimals_goes_up_as_in_decimal_arithmetic() {
        // 10 x 100.01 and 10 x 100.09 have the mean 100.05.
        let months = filled("2020-01-01", 20, |n| if n % 2 == 0 { 100.01 } else { 100.09 });
        assert_eq!(months.points(1)[0].value, 100.1);
    }
}
