//! One cell of a column of periods: months, quarters, weeks and days in the ways in which people write them.
//!
//! `03/04/2026` has two readings and both are kept; which one holds is decided over the whole column, or asked.

use crate::domain::Date;

/// Names of the months by their first letters, English and Indonesian; any longer beginning fits too.
const MONTHS: [(&str, &str); 12] = [
    ("january", "januari"),
    ("february", "februari"),
    ("march", "maret"),
    ("april", "april"),
    ("may", "mei"),
    ("june", "juni"),
    ("july", "juli"),
    ("august", "agustus"),
    ("september", "september"),
    ("october", "oktober"),
    ("november", "november"),
    ("december", "desember"),
];
/// Short forms of August that are no beginnings of its name.
const AUGUST: [&str; 2] = ["agt", "ags"];
/// What stands before the number of a quarter: English, and the Indonesian kuartal and triwulan.
const QUARTER: [&str; 5] = ["q", "k", "tw", "kuartal", "triwulan"];

/// Which number comes first in a date such as `03/04/2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// March 4.
    MonthFirst,
}

/// What a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// A day, or a week by its Monday.
    Day,
    /// A month by its first day.
    Month,
    /// A quarter by its first day.
    Quarter,
}

/// What a cell may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodCell {
    /// It has one reading.
    Sure(Unit, Date),
    /// A day in numbers: its reading by each order, where that is a day.
    Ordered {
        /// Day before month.
        day_first: Option<Date>,
        /// Month before day.
        month_first: Option<Date>,
    },
}

/// Reads a cell; `None` when it names no period.
pub(super) fn read(text: &str) -> Option<PeriodCell> {
    let text = without_time(text.trim());
    if text.len() > 40 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let lower = text.to_lowercase();
    let parts = parts(&lower)?;
    let dotted = lower.contains('.');
    match parts.as_slice() {
        [Part::Number(y, 4), Part::Number(m, _)] if !dotted => month(*y, *m),
        [Part::Number(m, 1 | 2), Part::Number(y, 4)] if !dotted => month(*y, *m),
        [Part::Number(y, 4), Part::Number(m, 1 | 2), Part::Number(d, 1 | 2)] => day(*y, *m, *d),
        [Part::Number(a, 1 | 2), Part::Number(b, 1 | 2), Part::Number(y, 4)] => ordered(*y, *a, *b),
        [Part::Number(y, 4), Part::Word(q), Part::Number(n, 1)]
        | [Part::Word(q), Part::Number(n, 1), Part::Number(y, 4)]
            if QUARTER.contains(q) =>
        {
            quarter(*y, *n)
        }
        [Part::Number(y, 4), Part::Word("w"), Part::Number(w, 1 | 2)] => week(*y, *w),
        [Part::Word(name), Part::Number(y, 4)] | [Part::Number(y, 4), Part::Word(name)] => month(*y, month_of(name)?),
        [Part::Number(d, 1 | 2), Part::Word(name), Part::Number(y, 4)]
        | [Part::Word(name), Part::Number(d, 1 | 2), Part::Number(y, 4)] => day(*y, month_of(name)?, *d),
        _ => None,
    }
}

/// A year alone, such as `2024`.
pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: i16| (1900..=2199).contains(&year))
}

/// A date whose year has two digits, such as `01/02/24`.
pub(super) fn has_short_year(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '-', '.', ' ']).collect();
    (2..=3).contains(&parts.len())
        && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
        || (parts.len() >= 2
            && parts.last().is_some_and(|year| year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit()))
            && parts.iter().any(|part| month_of(&part.to_lowercase()).is_some()))
}

enum Part<'a> {
    /// Value and number of digits.
    Number(u16, usize),
    Word(&'a str),
}

/// Numbers and words, at most three, with one or two of `-/., ` between them.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let letters = rest.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
        let length = if digits > 0 { digits } else { letters };
        if length == 0 || digits > 4 || parts.len() == 3 {
            return None;
        }
        let (part, after) = rest.split_at(length);
        parts.push(if digits > 0 { Part::Number(part.parse().ok()?, digits) } else { Part::Word(part) });
        rest = after.trim_start_matches(['-', '/', '.', ',', ' ']);
        if after.len() - rest.len() > 2 || (rest.is_empty() && !after.is_empty()) {
            return None;
        }
    }
    Some(parts)
}

/// The text before a time of the day: `2024-01-31T00:00:00`, `31/01/2024 12:00`.
fn without_time(text: &str) -> &str {
    text.split_once(['T', ' ']).filter(|(_, time)| time.contains(':')).map_or(text, |(date, _)| date)
}

fn month_of(name: &str) -> Option<u16> {
    let fits = |full: &str| name.len() >= 3 && full.starts_with(name);
    let found = MONTHS.iter().position(|(en, id)| fits(en) || fits(id));
    found.or(AUGUST.contains(&name).then_some(7)).and_then(|index| u16::try_from(index + 1).ok())
}

fn date(year: u16, month: u16, day: u16) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

fn day(year: u16, month: u16, day: u16) -> Option<PeriodCell> {
    date(year, month, day).map(|date| PeriodCell::Sure(Unit::Day, date))
}

fn month(year: u16, month: u16) -> Option<PeriodCell> {
    date(year, month, 1).map(|date| PeriodCell::Sure(Unit::Month, date))
}

fn quarter(year: u16, quarter: u16) -> Option<PeriodCell> {
    let month = (1..=4).contains(&quarter).then(|| quarter * 3 - 2)?;
    date(year, month, 1).map(|date| PeriodCell::Sure(Unit::Quarter, date))
}

/// The Monday of an ISO 8601 week: week 1 is the one that holds 4 January.
fn week(year: u16, week: u16) -> Option<PeriodCell> {
    let fourth = date(year, 1, 4)?.days();
    let monday = fourth - (fourth + 3).rem_euclid(7) + 7 * (i32::from(week) - 1);
    // Week 53 exists when its Thursday is still of that year.
    let is_real = (1..=53).contains(&week) && i32::from(Date::from_days(monday + 3).year()) == i32::from(year);
    is_real.then(|| PeriodCell::Sure(Unit::Day, Date::from_days(monday)))
}

fn ordered(year: u16, a: u16, b: u16) -> Option<PeriodCell> {
    match (date(year, b, a), date(year, a, b)) {
        (None, None) => None,
        (Some(one), Some(other)) if one == other => Some(PeriodCell::Sure(Unit::Day, one)),
        (day_first, month_first) => Some(PeriodCell::Ordered { day_first, month_first }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn sure(text: &str, unit: Unit, date: &str) {
        assert_eq!(read(text), Some(PeriodCell::Sure(unit, Date::parse(date).unwrap())), "{text}");
    }

    #[test]
    fn months_quarters_weeks_and_days_are_read_as_people_write_them() {
        for text in ["2024-05", "2024/5", "05/2024", "May 2024", "Mei 2024", "mei-2024", "2024 May"] {
            sure(text, Unit::Month, "2024-05-01");
        }
        for text in ["Agu 2024", "Agt 2024", "agustus 2024", "Aug 2024"] {
            sure(text, Unit::Month, "2024-08-01");
        }
        for text in ["2024-Q3", "2024Q3", "Q3 2024", "q3/2024", "K3 2024", "TW3 2024", "triwulan 3 2024"] {
            sure(text, Unit::Quarter, "2024-07-01");
        }
        for text in ["2024-05-09", "2024/05/09", "2024.5.9", "9 May 2024", "9 Mei 2024", "May 9, 2024"] {
            sure(text, Unit::Day, "2024-05-09");
        }
        for text in ["2024-05-09T00:00:00", "2024-05-09 12:30", "05/05/2024"] {
            sure(text, Unit::Day, if text.starts_with("05") { "2024-05-05" } else { "2024-05-09" });
        }
        sure("2024-W01", Unit::Day, "2024-01-01");
        sure("2020-W53", Unit::Day, "2020-12-28");
    }

    #[test]
    fn a_day_in_numbers_keeps_both_readings() {
        let (day_first, month_first) = (Date::parse("2026-04-03").ok(), Date::parse("2026-03-04").ok());
        assert_eq!(read("03/04/2026"), Some(PeriodCell::Ordered { day_first, month_first }));
        let day_first = Date::parse("2026-04-13").ok();
        assert_eq!(read("13.04.2026"), Some(PeriodCell::Ordered { day_first, month_first: None }));
    }

    #[test]
    fn what_is_no_period_is_none() {
        for text in [
            "",
            "2024",
            "1,234",
            "1.2024",
            "2024-13",
            "2024-00",
            "2024-02-30",
            "31/02/2024",
            "2024-Q5",
            "Q0 2024",
            "2021-W53",
            "2024-W00",
            "ma 2024",
            "Mayo 2024",
            "5",
            "abc",
            "1899-01",
            "12-34-56",
            "2024-01-01-01",
            "2024---05",
            "2024-05-",
            "99999999999999999999-1",
            "٢٠٢٤-٠٥",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(is_year("2024") && !is_year("0024") && !is_year("20240"));
        assert!(has_short_year("01/02/24") && has_short_year("Jan-24") && !has_short_year("01/02/2024"));
    }
}
