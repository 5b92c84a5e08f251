//! Numbers and days that are being typed: text until they are read, and the sentence that says what is wrong.

use crate::{
    domain::Date,
    i18n::{Locale, ParseDateError, ParseNumberError},
};

/// A number as it stands in a field; an empty field is no number.
///
/// # Errors
/// The problem in words: no number, or none that `make` takes; `refused` is the sentence for that.
pub fn number<T, E>(
    locale: Locale,
    text: &str,
    make: impl FnOnce(f64) -> Result<T, E>,
    refused: &str,
) -> Result<Option<T>, String> {
    match locale.parse_number(text) {
        Ok(value) => make(value).map(Some).map_err(|_| locale.t(refused)),
        Err(ParseNumberError::Empty) => Ok(None),
        Err(problem) => Err(locale.parse_problem(&problem)),
    }
}

/// As [`number`], where one must be given.
///
/// # Errors
/// As [`number`], and when nothing was typed.
pub fn needed<T, E>(
    locale: Locale,
    text: &str,
    make: impl FnOnce(f64) -> Result<T, E>,
    refused: &str,
) -> Result<T, String> {
    number(locale, text, make, refused)?.ok_or_else(|| locale.parse_problem(&ParseNumberError::Empty))
}

/// A day as it stands in a field.
///
/// # Errors
/// The problem in words.
pub fn day(locale: Locale, text: &str) -> Result<Date, String> {
    locale.parse_date(text).map_err(|problem: ParseDateError| locale.parse_date_problem(&problem))
}

/// A number as a field shows it: as many decimals as it has, at most two.
pub fn shown(locale: Locale, value: f64) -> String {
    let decimals = (0..2_usize).find(|&n| (value * [1.0, 10.0][n]).fract().abs() < 1e-9).unwrap_or(2);
    locale.number(value, decimals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::Hours, i18n::Language};

    #[test]
    fn numbers_follow_the_language_and_say_what_is_wrong() {
        let id = Locale::new(Language::Id);
        assert_eq!(number(id, "6,5", Hours::new, "plan-hours-refused").map(|h| h.map(Hours::hours)), Ok(Some(6.5)));
        assert_eq!(number(id, "  ", Hours::new, "plan-hours-refused"), Ok(None));
        assert!(needed(id, " ", Hours::new, "plan-hours-refused").is_err());
        assert_eq!(number(id, "-1", Hours::new, "plan-hours-refused"), Err(id.t("plan-hours-refused")));
        assert_eq!([6.0, 6.5, 1234.25].map(|value| shown(id, value)), ["6", "6,5", "1.234,25"]);
    }
}
