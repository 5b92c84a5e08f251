//! Reading numbers that people type or that files hold. What can be read in two ways is never guessed.

use super::{DecimalStyle, Locale};

/// Why a text is not a number. The text and what to do are shown with the field or the file's line.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ParseNumberError {
    /// Nothing but blanks.
    #[error("no number was given")]
    Empty,
    /// `1.234` may be one thousand two hundred thirty-four or one and a bit.
    #[error("\"{text}\" may mean {grouped} or {decimal}: choose the decimal mark")]
    Ambiguous {
        /// As it was given.
        text: String,
        /// Its value if the mark separates thousands.
        grouped: f64,
        /// Its value if the mark starts the decimals.
        decimal: f64,
    },
    /// The marks do not separate thousands, such as `1.5` where `,` starts the decimals.
    #[error("the marks in \"{text}\" do not separate thousands: \"{decimal}\" starts the decimals here")]
    Misgrouped {
        /// As it was given.
        text: String,
        /// The mark that starts the decimals.
        decimal: char,
    },
    /// Anything else.
    #[error("\"{text}\" is not a number")]
    NotANumber {
        /// As it was given, cut to 60 characters.
        text: String,
    },
}

/// Reads a number in the given style (methods I02): digits with group marks and one decimal mark, an optional
/// sign, and around it blanks, `%`, `Rp`, `US$`, `$` or a three-letter currency code, which are ignored.
///
/// # Errors
/// [`ParseNumberError`], with both readings when [`DecimalStyle::Auto`] cannot tell.
pub fn parse_number(text: &str, style: DecimalStyle) -> Result<f64, ParseNumberError> {
    let refuse = || ParseNumberError::NotANumber { text: text.chars().take(60).collect() };
    let (negative, body) = stripped(text);
    if body.is_empty() {
        return Err(if text.trim().is_empty() { ParseNumberError::Empty } else { refuse() });
    }
    let has_shape = body.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    if !has_shape || !body.bytes().any(|b| b.is_ascii_digit()) || body.len() > 40 {
        return Err(refuse());
    }
    let decimal = match style {
        DecimalStyle::Comma => ',',
        DecimalStyle::Point => '.',
        DecimalStyle::Auto => decimal_mark(&body).ok_or_else(|| {
            let sign = if negative { -1.0 } else { 1.0 };
            let read = |mark| read(&body, mark).map_or(f64::NAN, |value| sign * value);
            let (comma, point) = (read(','), read('.'));
            let (grouped, decimal) = if body.contains('.') { (comma, point) } else { (point, comma) };
            ParseNumberError::Ambiguous { text: text.trim().to_owned(), grouped, decimal }
        })?,
    };
    let value = read(&body, decimal).ok_or_else(|| {
        if body.matches(decimal).count() > 1 {
            refuse()
        } else {
            ParseNumberError::Misgrouped { text: text.trim().to_owned(), decimal }
        }
    })?;
    Ok(if negative { -value } else { value })
}

impl Locale {
    /// Reads what was typed into a field, in this language's style.
    ///
    /// # Errors
    /// As [`parse_number`]; [`Self::parse_problem`] says it in words.
    pub fn parse_number(self, text: &str) -> Result<f64, ParseNumberError> {
        parse_number(text, self.decimal_style())
    }

    /// The problem in words: what it was and what to do.
    #[must_use]
    pub fn parse_problem(self, problem: &ParseNumberError) -> String {
        match problem {
            ParseNumberError::Empty => self.t("parse-empty"),
            ParseNumberError::Ambiguous { text, grouped, decimal } => self.tf(
                "parse-ambiguous",
                &[
                    ("text", text.as_str().into()),
                    ("grouped", self.number(*grouped, 0).into()),
                    ("decimal", self.number(*decimal, 3).into()),
                ],
            ),
            ParseNumberError::Misgrouped { text, decimal } => {
                self.tf("parse-misgrouped", &[("text", text.as_str().into()), ("decimal", decimal.to_string().into())])
            }
            ParseNumberError::NotANumber { text } => self.tf("parse-not-a-number", &[("text", text.as_str().into())]),
        }
    }
}

/// The sign, and the text without blanks, sign, percent and currency.
fn stripped(text: &str) -> (bool, String) {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let mut rest = compact.strip_suffix('%').unwrap_or(&compact);
    let mut negative = false;
    // The sign may stand before or after the currency, once.
    for step in 0..2 {
        for minus in ['-', '−'] {
            if let Some(after) = rest.strip_prefix(minus).filter(|_| !negative) {
                (rest, negative) = (after, true);
            }
        }
        if step == 0 {
            rest = rest.strip_prefix('+').unwrap_or(rest);
            rest = without_currency(rest);
        }
    }
    (negative, rest.to_owned())
}

fn without_currency(text: &str) -> &str {
    for symbol in ["Rp.", "Rp", "US$", "$", "€", "£"] {
        if let Some(rest) = text.strip_prefix(symbol) {
            return rest;
        }
    }
    let code = text.bytes().take_while(u8::is_ascii_uppercase).count();
    if code == 3 { &text[3..] } else { text }
}

/// The mark that starts the decimals where the text itself tells: the later of two kinds, or a single mark that
/// cannot separate thousands. `None` where both readings hold. Without marks both readings are the same.
fn decimal_mark(body: &str) -> Option<char> {
    let other = |mark| if mark == '.' { ',' } else { '.' };
    let Some(last) = body.chars().rev().find(|c| matches!(c, '.' | ',')) else { return Some('.') };
    if body.contains(other(last)) {
        return Some(last);
    }
    match (read(body, other(last)).is_some(), read(body, last).is_some()) {
        (true, true) => None,
        (true, false) => Some(other(last)),
        (false, _) => Some(last),
    }
}

/// Reads with that decimal mark; `None` when the groups are not 1 to 3 digits and then threes.
fn read(body: &str, decimal: char) -> Option<f64> {
    let group = if decimal == '.' { ',' } else { '.' };
    let (whole, fraction) = body.split_once(decimal).unwrap_or((body, ""));
    if fraction.contains([group, decimal]) {
        return None;
    }
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    let is_grouped = rest.peek().is_some();
    if is_grouped && (first.is_empty() || first.len() > 3 || first.starts_with('0')) {
        return None;
    }
    if !rest.all(|digits| digits.len() == 3) {
        return None;
    }
    format!("0{}.{fraction}0", whole.replace(group, "")).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use DecimalStyle::{Auto, Comma, Point};

    /// Oracle I02.
    #[test]
    fn both_decimal_styles_are_explicit_and_the_ambiguous_is_asked() {
        assert_eq!(parse_number("1.234,5", Comma), Ok(1234.5));
        assert_eq!(parse_number("1,234.5", Point), Ok(1234.5));
        let ambiguous = ParseNumberError::Ambiguous { text: "1.234".to_owned(), grouped: 1234.0, decimal: 1.234 };
        assert_eq!(parse_number("1.234", Auto), Err(ambiguous));
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, style, want) in [
            ("200.000", Comma, 200_000.0),
            ("Rp 200.000", Comma, 200_000.0),
            ("IDR 7,500,000", Point, 7_500_000.0),
            ("US$ 35,00", Comma, 35.0),
            ("−12,1 %", Comma, -12.1),
            ("-Rp 5", Comma, -5.0),
            ("Rp -5", Comma, -5.0),
            ("+3.5", Point, 3.5),
            (",5", Comma, 0.5),
            ("1\u{a0}234.5", Point, 1234.5),
            ("0.125", Auto, 0.125),
            ("1.234,5", Auto, 1234.5),
            ("1,234.5", Auto, 1234.5),
            ("1.234.567", Auto, 1_234_567.0),
            ("12,1", Auto, 12.1),
            ("1234.567", Auto, 1234.567),
            ("42", Auto, 42.0),
        ] {
            assert_eq!(parse_number(text, style), Ok(want), "{text}");
        }
        let ambiguous = ParseNumberError::Ambiguous { text: "-1,234".to_owned(), grouped: -1234.0, decimal: -1.234 };
        assert_eq!(parse_number("-1,234", Auto), Err(ambiguous));
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_reason() {
        assert_eq!(parse_number("  ", Auto), Err(ParseNumberError::Empty));
        for text in ["abc", "1e5", "--1", "-", "%", "1.2.3,4,5", "NaN", "inf", ".", "1,2,3.4.5", "12a", "Rp"] {
            for style in [Auto, Comma, Point] {
                assert!(parse_number(text, style).is_err(), "{text} {style:?}");
            }
        }
        let misgrouped = ParseNumberError::Misgrouped { text: "1.5".to_owned(), decimal: ',' };
        assert_eq!(parse_number("1.5", Comma), Err(misgrouped));
    }

    #[test]
    fn what_a_language_writes_it_reads() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for value in [0.0, -0.5, 999.25, 1234.5, -7_500_000.0, 0.001] {
                assert_eq!(locale.parse_number(&locale.number(value, 3)), Ok(value), "{language:?}");
            }
        }
    }
}
