//! Calendar dates and periods, without a clock and without a language.

use super::InvalidValue;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the proleptic Gregorian calendar, written `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

const RULE: &str = "a date such as 2026-09-25, of the years 1900 to 2199";

impl Date {
    /// Checks and builds a date.
    ///
    /// # Errors
    /// When the day does not exist or the year is not of 1900 to 2199.
    pub fn new(year: i16, month: u8, day: u8) -> Result<Self, InvalidValue> {
        if (1900..=2199).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day)
        {
            Ok(Self { year, month, day })
        } else {
            Err(InvalidValue::new("date", format!("{year}-{month}-{day}"), RULE))
        }
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// When the text has another shape or names no day.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let error = || InvalidValue::new("date", text, RULE);
        let mut parts = text.trim().splitn(3, '-');
        let mut next = || parts.next().filter(|p| p.bytes().all(|b| b.is_ascii_digit()));
        let (Some(year), Some(month), Some(day)) = (next(), next(), next()) else { return Err(error()) };
        let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else { return Err(error()) };
        Self::new(year, month, day).map_err(|_| error())
    }

    /// First day of a month.
    ///
    /// # Errors
    /// As [`Date::new`].
    pub fn month_start(year: i16, month: u8) -> Result<Self, InvalidValue> {
        Self::new(year, month, 1)
    }

    /// Year, 1900 to 2199.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// Quarter of the year, 1 to 4.
    #[must_use]
    pub fn quarter(self) -> u8 {
        (self.month - 1) / 3 + 1
    }

    /// Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
    #[must_use]
    pub fn days(self) -> i32 {
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted_month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * shifted_month + 2) / 5 + i32::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The date that many days after 1970-01-01, clamped to the years 1900 to 2199.
    #[must_use]
    pub fn from_days(days: i32) -> Self {
        let z = days.clamp(-25_567, 84_005) + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        let narrow = |n: i32| u8::try_from(n).unwrap_or(1);
        Self { year: i16::try_from(year).unwrap_or(1970), month: narrow(month), day: narrow(day) }
    }

    /// Months since January of year 0, a linear axis for monthly series.
    #[must_use]
    pub fn months(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month) - 1
    }

    /// The date moved by whole months; the day is cut to the length of the month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let total = (self.months() + months).clamp(1900 * 12, 2199 * 12 + 11);
        let year = i16::try_from(total.div_euclid(12)).unwrap_or(self.year);
        let month = u8::try_from(total.rem_euclid(12) + 1).unwrap_or(1);
        Self { year, month, day: self.day.min(days_in_month(year, month)) }
    }
}

fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Date {
    type Error = InvalidValue;
    fn try_from(text: String) -> Result<Self, InvalidValue> {
        Self::parse(&text)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// How often a series has a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cadence {
    /// One point a week, dated by its Monday.
    Weekly,
    /// One point a month, dated by its first day.
    Monthly,
    /// One point a quarter, dated by its first day.
    Quarterly,
}

impl Cadence {
    /// Points in a year: 52, 12 or 4.
    #[must_use]
    pub fn per_year(self) -> usize {
        match self {
            Self::Weekly => 52,
            Self::Monthly => 12,
            Self::Quarterly => 4,
        }
    }

    /// Start of the period that follows the one starting at `date`.
    #[must_use]
    pub fn next(self, date: Date) -> Date {
        match self {
            Self::Weekly => Date::from_days(date.days() + 7),
            Self::Monthly => date.plus_months(1),
            Self::Quarterly => date.plus_months(3),
        }
    }

    /// First day of the period in which a day lies.
    #[must_use]
    pub fn start(self, date: Date) -> Date {
        let month = Date { day: 1, ..date };
        match self {
            Self::Weekly => Date::from_days(date.days() - (date.days() + 3).rem_euclid(7)),
            Self::Monthly => month,
            Self::Quarterly => Date { month: (date.month - 1) / 3 * 3 + 1, ..month },
        }
    }

    /// Whole periods from `from` to `to`, negative when `to` is earlier.
    #[must_use]
    pub fn steps_between(self, from: Date, to: Date) -> i32 {
        match self {
            Self::Weekly => (to.days() - from.days()).div_euclid(7),
            Self::Monthly => to.months() - from.months(),
            Self::Quarterly => (to.months() - from.months()).div_euclid(3),
        }
    }
}

/// A span of days, both ends included: the period that a published figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "(Date, Date)", into = "(Date, Date)")]
pub struct Span {
    start: Date,
    end: Date,
}

impl Span {
    /// Checks and builds a span.
    ///
    /// # Errors
    /// When the end lies before the start.
    pub fn new(start: Date, end: Date) -> Result<Self, InvalidValue> {
        if end < start {
            return Err(InvalidValue::new("period", format!("{start}..{end}"), "a start that is not after its end"));
        }
        Ok(Self { start, end })
    }

    /// A span of one day.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self { start: day, end: day }
    }

    /// First day.
    #[must_use]
    pub fn start(self) -> Date {
        self.start
    }

    /// Last day.
    #[must_use]
    pub fn end(self) -> Date {
        self.end
    }
}

impl TryFrom<(Date, Date)> for Span {
    type Error = InvalidValue;
    fn try_from((start, end): (Date, Date)) -> Result<Self, InvalidValue> {
        Self::new(start, end)
    }
}

impl From<Span> for (Date, Date) {
    fn from(span: Span) -> Self {
        (span.start, span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a valid test date")
    }

    #[test]
    fn days_count_from_the_unix_epoch_and_back() {
        for (text, days) in [("1970-01-01", 0), ("2000-03-01", 11_017), ("2026-11-21", 20_778), ("1969-12-31", -1)] {
            assert_eq!(date(text).days(), days, "{text}");
            assert_eq!(Date::from_days(days), date(text), "{text}");
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for text in
            ["2025-02-29", "2026-13-01", "2026-00-10", "1899-12-31", "2026-1", "", "+026-01-01", "2026-01-01-01"]
        {
            assert!(Date::parse(text).is_err(), "{text}");
        }
        assert!(Date::parse("2024-02-29").is_ok());
    }

    #[test]
    fn months_move_over_the_year_and_keep_a_valid_day() {
        assert_eq!(date("2026-01-31").plus_months(1), date("2026-02-28"));
        assert_eq!(date("2026-01-15").plus_months(-13), date("2024-12-15"));
    }

    #[test]
    fn steps_follow_the_cadence() {
        assert_eq!(Cadence::Quarterly.steps_between(date("2020-01-01"), date("2025-07-01")), 22);
        assert_eq!(Cadence::Weekly.steps_between(date("2026-07-06"), date("2026-08-03")), 4);
        assert_eq!(Cadence::Monthly.next(date("2026-12-01")), date("2027-01-01"));
    }

    #[test]
    fn periods_start_on_their_first_day() {
        for (cadence, day, want) in [
            (Cadence::Weekly, "2024-08-15", "2024-08-12"),
            (Cadence::Weekly, "1969-12-31", "1969-12-29"),
            (Cadence::Monthly, "2024-02-29", "2024-02-01"),
            (Cadence::Quarterly, "2024-08-15", "2024-07-01"),
            (Cadence::Quarterly, "2024-12-31", "2024-10-01"),
        ] {
            assert_eq!(cadence.start(date(day)), date(want), "{day}");
        }
    }

    #[test]
    fn a_span_cannot_run_backwards() {
        assert!(Span::new(date("2026-02-01"), date("2026-01-31")).is_err());
    }
}
