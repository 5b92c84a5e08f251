//! Reading a day that somebody types: `23 Nov 2026`, `23 November 2026`, `2026-11-23`, `23/11/2026`. Never guessed.

use super::Locale;
use crate::domain::Date;

/// Why a text is not a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseDateError {
    /// Nothing but blanks.
    #[error("no day was given")]
    Empty,
    /// `3/4/2026` may be in March or in April.
    #[error("\"{text}\" may be two days: write the name of the month")]
    Ambiguous {
        /// As it was given.
        text: String,
    },
    /// Anything else, or a day that does not exist.
    #[error("\"{text}\" is not a day")]
    NotADay {
        /// As it was given, cut to 40 characters.
        text: String,
    },
}

impl Locale {
    /// Reads what was typed into a field. Names of months are read in both languages, long or cut; a day in numbers is read
    /// with the day first, and in English refused where it could be read with the month first.
    ///
    /// # Errors
    /// [`ParseDateError`]; [`Self::parse_date_problem`] says it in words.
    pub fn parse_date(self, text: &str) -> Result<Date, ParseDateError> {
        let given = text.trim();
        let refuse = || ParseDateError::NotADay { text: given.chars().take(40).collect() };
        if given.is_empty() {
            return Err(ParseDateError::Empty);
        }
        if let Ok(date) = Date::parse(given) {
            return Ok(date);
        }
        let parts: Vec<&str> =
            given.split(|c: char| c.is_whitespace() || "/-.,".contains(c)).filter(|p| !p.is_empty()).collect();
        let [first, second, year] = parts[..] else { return Err(refuse()) };
        let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
        let year = year.parse::<i16>().map_err(|_| refuse())?;
        let (day, month) = match (number(first), number(second)) {
            (Some(day), Some(month)) => {
                let is_month_first = self.language() == super::Language::En;
                let are_months = (1..=12).contains(&day) && (1..=12).contains(&month);
                if is_month_first && day != month && are_months {
                    return Err(ParseDateError::Ambiguous { text: given.chars().take(40).collect() });
                }
                if is_month_first && month > 12 { (month, day) } else { (day, month) }
            }
            (Some(day), None) => (day, month_of(second).ok_or_else(refuse)?),
            (None, Some(day)) => (day, month_of(first).ok_or_else(refuse)?),
            (None, None) => return Err(refuse()),
        };
        Date::new(year, month, day).map_err(|_| refuse())
    }

    /// The problem in words: what it was and what to do.
    #[must_use]
    pub fn parse_date_problem(self, problem: &ParseDateError) -> String {
        match problem {
            ParseDateError::Empty => self.t("parse-date-empty"),
            ParseDateError::Ambiguous { text } => self.tf("parse-date-ambiguous", &[("text", text.as_str().into())]),
            ParseDateError::NotADay { text } => self.tf("parse-date-refused", &[("text", text.as_str().into())]),
        }
    }
}

/// The month of a name in either language: whole, short, or cut to its first three letters or more.
fn month_of(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if name.chars().count() < 3 {
        return None;
    }
    let is_it = |month: u8, language| {
        let locale = Locale::new(language);
        let Ok(date) = Date::month_start(2026, month) else { return false };
        let (long, short) = (locale.month_name(date).to_lowercase(), locale.short_month_name(date).to_lowercase());
        long.starts_with(&name) || short == name
    };
    (1..=12).find(|month| super::Language::ALL.into_iter().any(|language| is_it(*month, language)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language::{En, Id};

    #[test]
    fn days_are_read_as_they_are_written() {
        for (text, want) in [
            ("23 Nov 2026", "2026-11-23"),
            ("23 november 2026", "2026-11-23"),
            ("Nov 23, 2026", "2026-11-23"),
            ("1 Agu 2026", "2026-08-01"),
            ("1 Agustus 2026", "2026-08-01"),
            ("1 Aug 2026", "2026-08-01"),
            (" 2026-11-23 ", "2026-11-23"),
            ("23/11/2026", "2026-11-23"),
            ("23.11.2026", "2026-11-23"),
            ("4/4/2026", "2026-04-04"),
            ("17 Mei 2027", "2027-05-17"),
        ] {
            for language in [En, Id] {
                let read = Locale::new(language).parse_date(text);
                assert_eq!(read.map(|day| day.to_string()).as_deref(), Ok(want), "{text} in {language:?}");
            }
        }
    }

    #[test]
    fn every_day_is_read_back_in_the_style_that_writes_it() {
        for language in [En, Id] {
            let locale = Locale::new(language);
            for month in 1..=12 {
                let day = Date::new(2027, month, 28).expect("a day");
                assert_eq!(locale.parse_date(&locale.date(day)), Ok(day));
                assert_eq!(locale.parse_date(&locale.short_date(day)), Ok(day));
            }
        }
    }

    #[test]
    fn two_readings_are_refused_in_english_and_the_day_comes_first_in_indonesian() {
        assert!(matches!(Locale::new(En).parse_date("3/4/2026"), Err(ParseDateError::Ambiguous { .. })));
        assert_eq!(Locale::new(Id).parse_date("3/4/2026").map(|day| day.to_string()).as_deref(), Ok("2026-04-03"));
        assert_eq!(Locale::new(En).parse_date("11/23/2026").map(|day| day.to_string()).as_deref(), Ok("2026-11-23"));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        assert_eq!(Locale::new(En).parse_date("  "), Err(ParseDateError::Empty));
        for text in
            ["31 Feb 2026", "tomorrow", "23 Nov", "1 Ma 2026", "0/11/2026", "23 Nov 26", "23/11/1850", "+3 Nov 2026"]
        {
            assert!(matches!(Locale::new(En).parse_date(text), Err(ParseDateError::NotADay { .. })), "{text}");
        }
    }
}
