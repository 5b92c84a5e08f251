//! One cell of a column of values: a number in either decimal style, a gap, or neither.

use crate::i18n::{DecimalStyle, parse_number};

/// What people and programs write where there is no value.
const GAPS: [&str; 11] = ["", "-", "–", "—", "..", "na", "n/a", "nan", "null", "none", "#n/a"];
/// Ways to write what is beyond every number.
const NOT_FINITE: [&str; 6] = ["inf", "infinity", "∞", "#div/0!", "#num!", "#value!"];

/// What a cell may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum ValueCell {
    /// No value here, which is no error.
    Gap,
    /// Its value by each decimal mark, where it has one.
    Number {
        /// `,` starts the decimals.
        comma: Option<f64>,
        /// `.` starts the decimals.
        point: Option<f64>,
    },
    /// Infinite, or the error of a spreadsheet.
    NotFinite,
    /// Anything else.
    NotANumber,
}

/// Reads a cell (methods I02).
pub(super) fn read(text: &str) -> ValueCell {
    let text = text.trim();
    let lower = if text.len() <= 12 { text.to_lowercase() } else { String::new() };
    if text.is_empty() || (!lower.is_empty() && GAPS.contains(&lower.as_str())) {
        return ValueCell::Gap;
    }
    if NOT_FINITE.contains(&lower.trim_start_matches(['-', '+', '−'])) {
        return ValueCell::NotFinite;
    }
    if let Some(value) = scientific(text) {
        let value = Some(value).filter(|value| value.is_finite());
        return value.map_or(ValueCell::NotFinite, |_| ValueCell::Number { comma: value, point: value });
    }
    let comma = parse_number(text, DecimalStyle::Comma).ok();
    let point = parse_number(text, DecimalStyle::Point).ok();
    if comma.is_none() && point.is_none() { ValueCell::NotANumber } else { ValueCell::Number { comma, point } }
}

/// Whether a text is a number in one of the styles.
pub(super) fn is_number(text: &str) -> bool {
    matches!(read(text), ValueCell::Number { .. })
}

/// What stands around the digits, such as `Rp` or `%`: the unit that the file names itself.
pub(super) fn unit(text: &str) -> &str {
    let digit = |c: char| c.is_ascii_digit();
    let sign = |c: char| c.is_whitespace() || matches!(c, '+' | '-' | '−' | '.' | ',');
    let (Some(first), Some(last)) = (text.find(digit), text.rfind(digit)) else { return "" };
    let (before, after) = (text[..first].trim_matches(sign), text[last + 1..].trim_matches(sign));
    if before.is_empty() { after } else { before }
}

/// `1.5e-05`, as programs write small numbers: its mark is always the point.
fn scientific(text: &str) -> Option<f64> {
    let is_shape =
        text.contains(['e', 'E']) && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'+' | b'-' | b'e' | b'E'));
    if is_shape { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_the_readings_that_they_have() {
        for (text, comma, point) in [
            ("1.234,5", Some(1234.5), None),
            ("1,234.5", None, Some(1234.5)),
            ("1.234", Some(1234.0), Some(1.234)),
            ("42", Some(42.0), Some(42.0)),
            ("1e-05", Some(1e-5), Some(1e-5)),
            ("-2.5E3", Some(-2500.0), Some(-2500.0)),
            ("Rp 200.000", Some(200_000.0), Some(200.0)),
            ("12,5 %", Some(12.5), None),
        ] {
            assert_eq!(read(text), ValueCell::Number { comma, point }, "{text}");
        }
    }

    #[test]
    fn gaps_and_what_is_no_number_are_told_apart() {
        for text in ["", " ", "-", "N/A", "NaN", "null", "#N/A"] {
            assert_eq!(read(text), ValueCell::Gap, "{text}");
        }
        for text in ["inf", "-Infinity", "1e999", "#DIV/0!"] {
            assert_eq!(read(text), ValueCell::NotFinite, "{text}");
        }
        for text in ["abc", "1.2.3,4,5", "5 USD", "12a", "--1", "e", "1e"] {
            assert_eq!(read(text), ValueCell::NotANumber, "{text}");
        }
    }

    #[test]
    fn the_unit_is_what_stands_around_the_digits() {
        for (text, want) in [("Rp 200.000", "Rp"), ("-12,5 %", "%"), ("US$ -3", "US$"), ("42", ""), ("abc", "")] {
            assert_eq!(unit(text), want, "{text}");
        }
    }
}
