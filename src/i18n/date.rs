//! Dates, periods, ages and durations in words.

use super::{Arg, Locale};
use crate::domain::{Cadence, Date, Span};

/// Days of a mean Gregorian month.
const DAYS_PER_MONTH: f64 = 30.436_875;

impl Locale {
    /// A day: `21 November 2026` (methods I01).
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.dated("date-long", date, &self.month_name(date))
    }

    /// A day for narrow places: `21 Nov 2026`, `21 Agu 2026`.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        self.dated("date-long", date, &self.short_month_name(date))
    }

    /// A month: `August 2024`, `Agustus 2024`.
    #[must_use]
    pub fn month(self, date: Date) -> String {
        self.dated("date-month", date, &self.month_name(date))
    }

    /// A month for axes and rows: `Aug 2024`, `Agu 2024`.
    #[must_use]
    pub fn short_month(self, date: Date) -> String {
        self.dated("date-month", date, &self.short_month_name(date))
    }

    /// A quarter: `Q3 2025`, `kuartal III 2025`, the form of the Indonesian press.
    #[must_use]
    pub fn quarter(self, date: Date) -> String {
        self.tf("date-quarter", &quarter_args(date))
    }

    /// A quarter for axes: `Q3 2025` in both, since `K3` reads as occupational safety in Indonesian.
    #[must_use]
    pub fn short_quarter(self, date: Date) -> String {
        self.tf("date-quarter-short", &quarter_args(date))
    }

    /// A week by its first day: `week of 6 July 2026`.
    #[must_use]
    pub fn week(self, monday: Date) -> String {
        self.tf("date-week", &[("date", self.date(monday).into())])
    }

    /// The period that starts at a point of a series.
    #[must_use]
    pub fn period(self, start: Date, cadence: Cadence) -> String {
        match cadence {
            Cadence::Weekly => self.week(start),
            Cadence::Monthly => self.month(start),
            Cadence::Quarterly => self.quarter(start),
        }
    }

    /// As [`Self::period`], for axes, tables and rows.
    #[must_use]
    pub fn short_period(self, start: Date, cadence: Cadence) -> String {
        match cadence {
            Cadence::Weekly => self.short_date(start),
            Cadence::Monthly => self.short_month(start),
            Cadence::Quarterly => self.short_quarter(start),
        }
    }

    /// A span in the shortest exact form: `2025`, `2023 to 2025`, `Q1 2023`, `August 2024`,
    /// `Nov 2022 to Feb 2024`, `week of 6 July 2026`, `21 November 2026`, `3 Jul 2026 to 5 Aug 2026`.
    #[must_use]
    pub fn span(self, span: Span) -> String {
        let (start, end) = (span.start(), span.end());
        if start == end {
            return self.date(start);
        }
        if !is_whole_months(start, end) {
            let monday = start.days().rem_euclid(7) == 4; // 1970-01-01 was a Thursday
            return if monday && end.days() - start.days() == 6 {
                self.week(start)
            } else {
                self.joined_dates(self.short_date(start), self.short_date(end))
            };
        }
        match (start.month(), end.months() - start.months() + 1) {
            (_, 1) => self.month(start),
            (1 | 4 | 7 | 10, 3) => self.quarter(start),
            (1, 12) => start.year().to_string(),
            (1, months) if months % 12 == 0 => self.joined_dates(start.year().to_string(), end.year().to_string()),
            _ => self.joined_dates(self.short_month(start), self.short_month(end)),
        }
    }

    /// A span for rows, to the month: `2025`, `Q1 2023`, `Dec 2025`, `Nov 2022 – Feb 2024`.
    #[must_use]
    pub fn short_span(self, span: Span) -> String {
        let (start, end) = (span.start(), span.end());
        let months = end.months() - start.months() + 1;
        match (is_whole_months(start, end), start.month(), months) {
            (_, _, 1) => self.short_month(start),
            (true, 1 | 4 | 7 | 10, 3) => self.short_quarter(start),
            (true, 1, 12) => start.year().to_string(),
            (true, 1, months) if months % 12 == 0 => format!("{} – {}", start.year(), end.year()),
            _ => format!("{} – {}", self.short_month(start), self.short_month(end)),
        }
    }

    /// How old something of that day is: `3 months old`, `berusia 3 bulan`; whole units, rounded down.
    #[must_use]
    pub fn age(self, date: Date, today: Date) -> String {
        self.since("age", date, today)
    }

    /// The same for a column of ages: `3 months`, `3 bulan`.
    #[must_use]
    pub fn short_age(self, date: Date, today: Date) -> String {
        self.since("old", date, today)
    }

    /// How long ago that day was: `3 months ago`, `3 bulan lalu`; whole units, rounded down.
    #[must_use]
    pub fn ago(self, date: Date, today: Date) -> String {
        self.since("ago", date, today)
    }

    /// A duration in hours, one decimal: `60 hours`, `60 jam`.
    #[must_use]
    pub fn hours(self, hours: f64) -> String {
        self.tf("duration-hours", &[("n", one_decimal(hours).into())])
    }

    /// The name of the month: `August`, `Agustus`.
    #[must_use]
    pub fn month_name(self, date: Date) -> String {
        self.t(&format!("month-{}", date.month()))
    }

    /// The short name of the month: `Aug`, `Agu`.
    #[must_use]
    pub fn short_month_name(self, date: Date) -> String {
        self.t(&format!("month-short-{}", date.month()))
    }

    fn since(self, key: &str, date: Date, today: Date) -> String {
        let days = today.days() - date.days();
        let months = f64::from(days) / DAYS_PER_MONTH;
        let (unit, n) = match days {
            i32::MIN..0 => ("ahead", 0.0),
            0 => ("today", 0.0),
            1..14 => ("days", f64::from(days)),
            14..61 => ("weeks", f64::from(days / 7)),
            _ if months < 24.0 => ("months", months.floor()),
            _ => ("years", (months / 12.0).floor()),
        };
        self.tf(&format!("{key}-{unit}"), &[("n", n.into())])
    }

    fn joined_dates(self, from: String, to: String) -> String {
        self.tf("range-words", &[("from", from.into()), ("to", to.into())])
    }

    /// Numbers of dates go in as text: a year is not grouped.
    fn dated(self, key: &str, date: Date, month: &str) -> String {
        self.tf(
            key,
            &[
                ("day", date.day().to_string().into()),
                ("month", month.into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }
}

fn quarter_args(date: Date) -> [(&'static str, Arg); 2] {
    [("quarter", date.quarter().into()), ("year", date.year().to_string().into())]
}

fn is_whole_months(start: Date, end: Date) -> bool {
    start.day() == 1 && Date::from_days(end.days() + 1).day() == 1
}

fn one_decimal(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language::{En, Id};

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a valid test date")
    }

    #[track_caller]
    fn check(write: impl Fn(&Locale) -> String, en: &str, id: &str) {
        assert_eq!(write(&Locale::new(En)), en);
        assert_eq!(write(&Locale::new(Id)), id);
    }

    /// Oracle I01.
    #[test]
    fn dates_and_indonesian_months_match_the_oracle() {
        check(|l| l.date(day("2026-11-21")), "21 November 2026", "21 November 2026");
        let months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember";
        for (month, name) in (1_u8..).zip(months.split(' ')) {
            let date = Date::month_start(2026, month).expect("a month");
            assert_eq!(Locale::new(Id).month_name(date), name);
        }
    }

    #[test]
    fn periods_are_named_by_their_cadence() {
        let start = day("2024-08-05");
        check(|l| l.period(start, Cadence::Weekly), "week of 5 August 2024", "pekan 5 Agustus 2024");
        check(|l| l.period(start, Cadence::Monthly), "August 2024", "Agustus 2024");
        check(|l| l.period(start, Cadence::Quarterly), "Q3 2024", "kuartal III 2024");
        check(|l| l.short_period(start, Cadence::Weekly), "5 Aug 2024", "5 Agu 2024");
        check(|l| l.short_period(start, Cadence::Monthly), "Aug 2024", "Agu 2024");
        check(|l| l.short_period(start, Cadence::Quarterly), "Q3 2024", "Q3 2024");
    }

    #[test]
    fn spans_take_their_shortest_exact_form() {
        for (from, to, en, id) in [
            ("2025-01-01", "2025-12-31", "2025", "2025"),
            ("2023-01-01", "2025-12-31", "2023 to 2025", "2023 sampai 2025"),
            ("2023-01-01", "2023-03-31", "Q1 2023", "kuartal I 2023"),
            ("2024-02-01", "2024-02-29", "February 2024", "Februari 2024"),
            ("2023-02-01", "2023-02-27", "1 Feb 2023 to 27 Feb 2023", "1 Feb 2023 sampai 27 Feb 2023"),
            ("2022-11-01", "2024-02-29", "Nov 2022 to Feb 2024", "Nov 2022 sampai Feb 2024"),
            ("2026-07-06", "2026-07-12", "week of 6 July 2026", "pekan 6 Juli 2026"),
            ("2026-07-07", "2026-07-13", "7 Jul 2026 to 13 Jul 2026", "7 Jul 2026 sampai 13 Jul 2026"),
            ("2026-11-21", "2026-11-21", "21 November 2026", "21 November 2026"),
            ("2025-07-01", "2026-06-30", "Jul 2025 to Jun 2026", "Jul 2025 sampai Jun 2026"),
        ] {
            let span = Span::new(day(from), day(to)).expect("a valid span");
            check(|l| l.span(span), en, id);
        }
    }

    #[test]
    fn rows_name_spans_to_the_month() {
        for (from, to, en, id) in [
            ("2025-01-01", "2025-12-31", "2025", "2025"),
            ("2023-01-01", "2025-12-31", "2023 – 2025", "2023 – 2025"),
            ("2023-01-01", "2023-03-31", "Q1 2023", "Q1 2023"),
            ("2025-08-01", "2025-08-31", "Aug 2025", "Agu 2025"),
            ("2022-11-01", "2024-02-14", "Nov 2022 – Feb 2024", "Nov 2022 – Feb 2024"),
            ("2026-07-06", "2026-07-12", "Jul 2026", "Jul 2026"),
        ] {
            let span = Span::new(day(from), day(to)).expect("a valid span");
            check(|l| l.short_span(span), en, id);
        }
    }

    #[test]
    fn ages_grow_from_days_to_years() {
        let today = day("2026-11-21");
        for (from, en, id) in [
            ("2026-11-21", "from today", "dari hari ini"),
            ("2026-11-20", "1 day old", "berusia 1 hari"),
            ("2026-11-01", "2 weeks old", "berusia 2 minggu"),
            ("2026-08-20", "3 months old", "berusia 3 bulan"),
            ("2024-12-01", "23 months old", "berusia 23 bulan"),
            ("2024-08-31", "2 years old", "berusia 2 tahun"),
            ("2026-12-01", "dated ahead of today", "bertanggal setelah hari ini"),
        ] {
            check(|l| l.age(day(from), today), en, id);
        }
        check(|l| l.short_age(day("2026-11-21"), today), "today", "hari ini");
        check(|l| l.short_age(day("2026-03-14"), today), "8 months", "8 bulan");
        check(|l| l.ago(day("2026-11-20"), today), "yesterday", "kemarin");
        check(|l| l.ago(day("2026-08-20"), today), "3 months ago", "3 bulan lalu");
    }
}
