//! Numbers, percentages, money and ranges in the style of a language. Reading them back is `parse`.
//!
//! A value that is not finite is written [`NOT_A_NUMBER`]. Signs are `+` and the true minus `−`; a value that
//! rounds to zero has no sign. Rounding is to nearest.

use super::{Arg, Locale};
use crate::domain::Currency;

/// What stands for a value that is not finite.
pub const NOT_A_NUMBER: &str = "—";

/// Significant digits in prose, at most.
const PROSE_DIGITS: i32 = 3;

/// Which mark starts the decimals when a number is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecimalStyle {
    /// `1.234,5`: Indonesian and most of Europe.
    Comma,
    /// `1,234.5`: English.
    Point,
    /// Unknown: what can be read in two ways is refused as ambiguous.
    Auto,
}

/// The marks of a language, from its messages `number-decimal`, `number-group`, `number-minus`, `number-plus`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumberStyle {
    decimal: String,
    group: String,
    minus: String,
    plus: String,
}

impl Default for NumberStyle {
    fn default() -> Self {
        Self { decimal: ".".to_owned(), group: ",".to_owned(), minus: "−".to_owned(), plus: "+".to_owned() }
    }
}

impl NumberStyle {
    /// Reads the marks; one that is missing is English.
    pub fn read(find: impl Fn(&str) -> Option<String>) -> Self {
        let english = Self::default();
        Self {
            decimal: find("number-decimal").unwrap_or(english.decimal),
            group: find("number-group").unwrap_or(english.group),
            minus: find("number-minus").unwrap_or(english.minus),
            plus: find("number-plus").unwrap_or(english.plus),
        }
    }

    pub fn decimal_style(&self) -> DecimalStyle {
        if self.decimal == "," { DecimalStyle::Comma } else { DecimalStyle::Point }
    }

    /// The number with between `least` and `most` decimals, zeros at the end cut, minus if below zero.
    pub fn trimmed(&self, value: f64, least: usize, most: usize) -> String {
        self.signed(value, shortest_decimals(value, most).max(least), false)
    }

    fn signed(&self, value: f64, decimals: usize, plus: bool) -> String {
        if !value.is_finite() {
            return NOT_A_NUMBER.to_owned();
        }
        format!("{}{}", self.sign(value, decimals, plus), self.unsigned(value, decimals))
    }

    fn sign(&self, value: f64, decimals: usize, plus: bool) -> &str {
        if rounds_to_zero(value, decimals) {
            ""
        } else if value < 0.0 {
            &self.minus
        } else if plus {
            &self.plus
        } else {
            ""
        }
    }

    fn unsigned(&self, value: f64, decimals: usize) -> String {
        let digits = format!("{:.decimals$}", value.abs());
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::with_capacity(digits.len() + whole.len() / 3);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(&self.decimal);
            text.push_str(fraction);
        }
        text
    }
}

impl Locale {
    /// A number with exactly that many decimals: `1,234.5`, `1.234,5`.
    #[must_use]
    pub fn number(self, value: f64, decimals: usize) -> String {
        self.messages().style.signed(value, decimals, false)
    }

    /// As [`Self::number`], with `+` before what is above zero.
    #[must_use]
    pub fn signed_number(self, value: f64, decimals: usize) -> String {
        self.messages().style.signed(value, decimals, true)
    }

    /// A whole count, grouped: `69,204`, `69.204`.
    #[must_use]
    pub fn count(self, value: f64) -> String {
        self.number(value, 0)
    }

    /// A whole change of a count with its sign: `+7,495`.
    #[must_use]
    pub fn signed_count(self, value: f64) -> String {
        self.signed_number(value, 0)
    }

    /// At most three significant digits, for sentences: `1,230`, `17.9`, `0.12`.
    #[must_use]
    pub fn prose_number(self, value: f64) -> String {
        let (value, decimals) = prose(value);
        self.messages().style.trimmed(value, 0, decimals)
    }

    /// Percent, 12.146 as `12.1%` or `12,1 %` (methods I01).
    #[must_use]
    pub fn percent(self, value: f64, decimals: usize) -> String {
        self.percent_of(value, self.number(value, decimals))
    }

    /// Percent with its sign: `+12.1%`, `−3,0 %`; what rounds to zero is `0%`.
    #[must_use]
    pub fn signed_percent(self, value: f64, decimals: usize) -> String {
        let decimals = if rounds_to_zero(value, decimals) { 0 } else { decimals };
        self.percent_of(value, self.signed_number(value, decimals))
    }

    /// A change in percentage points: `+2.1 pts`, `+2,1 poin`; what rounds to zero is `0 pts`.
    #[must_use]
    pub fn points(self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return NOT_A_NUMBER.to_owned();
        }
        let decimals = if rounds_to_zero(value, decimals) { 0 } else { decimals };
        self.tf("points-pattern", &[("number", self.signed_number(value, decimals).into())])
    }

    /// A change in percent: one decimal where it tells something, `+12.1%`, none on large or whole ones, `+325%`.
    #[must_use]
    pub fn percent_change(self, value: f64) -> String {
        self.signed_percent(value, change_decimals(value))
    }

    /// A change in percentage points, always with its decimal: `+2.1 pts`.
    #[must_use]
    pub fn points_change(self, value: f64) -> String {
        self.points(value, 1)
    }

    /// An amount with the decimals of its currency: `IDR 7,500,000` and `Rp 7.500.000` (methods I01),
    /// `USD 35.00` and `US$ 35,00`; a currency without a symbol in the language has its code.
    ///
    /// English writes the code, since `$` alone names no one dollar to readers in several countries.
    #[must_use]
    pub fn money(self, amount: f64, currency: Currency) -> String {
        self.money_with(amount, currency, false)
    }

    /// The same with its sign: "+Rp 57.000", "−Rp 112.500".
    #[must_use]
    pub fn signed_money(self, amount: f64, currency: Currency) -> String {
        self.money_with(amount, currency, true)
    }

    fn money_with(self, amount: f64, currency: Currency, plus: bool) -> String {
        if !amount.is_finite() {
            return NOT_A_NUMBER.to_owned();
        }
        let (style, decimals) = (&self.messages().style, currency.decimals());
        self.tf(
            "money-pattern",
            &[
                ("sign", Arg::from(style.sign(amount, decimals, plus))),
                ("symbol", self.currency_symbol(currency).into()),
                ("amount", style.unsigned(amount, decimals).into()),
            ],
        )
    }

    /// What stands for a currency before an amount: `Rp`, `US$`, `IDR`.
    #[must_use]
    pub fn currency_symbol(self, currency: Currency) -> String {
        let key = format!("currency-{}", currency.code());
        if self.messages().keys.contains(&key) { self.t(&key) } else { currency.code().to_owned() }
    }

    /// A range of numbers: `62–74`; with words when an end is below zero: `−3 to 5`; one number when both
    /// ends are written alike.
    #[must_use]
    pub fn number_range(self, from: f64, to: f64, decimals: usize) -> String {
        let (low, high) = (self.number(from, decimals), self.number(to, decimals));
        if low == high { low } else { self.joined(low, high, from.min(to) < 0.0) }
    }

    /// A range of percentages, the sign once: `62–74%`, `62–74 %`.
    #[must_use]
    pub fn percent_range(self, from: f64, to: f64, decimals: usize) -> String {
        let value = if from.is_finite() { to } else { from };
        self.percent_of(value, self.number_range(from, to, decimals))
    }

    fn joined(self, from: String, to: String, words: bool) -> String {
        let key = if words { "range-words" } else { "range" };
        self.tf(key, &[("from", from.into()), ("to", to.into())])
    }

    fn percent_of(self, value: f64, number: String) -> String {
        if value.is_finite() { self.tf("percent-pattern", &[("number", number.into())]) } else { number }
    }
}

/// The value rounded to three significant digits and the decimals that show them.
fn prose(value: f64) -> (f64, usize) {
    if !value.is_finite() || value == 0.0 {
        return (value, 0);
    }
    #[expect(clippy::cast_possible_truncation, reason = "the decimal exponent of a float lies within ±324")]
    let place = PROSE_DIGITS - 1 - value.abs().log10().floor() as i32;
    if let Ok(decimals) = usize::try_from(place) {
        return (value, decimals.min(6));
    }
    let unit = 10_f64.powi(-place);
    ((value / unit).round() * unit, 0)
}

/// Decimals of a change in percent.
fn change_decimals(value: f64) -> usize {
    usize::from(value.abs() < 99.5 && value.fract().abs() > 0.049)
}

fn rounds_to_zero(value: f64, decimals: usize) -> bool {
    value.is_finite() && format!("{:.decimals$}", value.abs()).bytes().all(|b| matches!(b, b'0' | b'.'))
}

/// The decimals that are left when zeros at the end are cut.
fn shortest_decimals(value: f64, most: usize) -> usize {
    (0..most).find(|&decimals| rounds_to_same(value, decimals, most)).unwrap_or(most)
}

/// Whether cutting the decimals from `most` to `decimals` drops only zeros.
fn rounds_to_same(value: f64, decimals: usize, most: usize) -> bool {
    let text = format!("{value:.most$}");
    text.bytes().rev().take(most - decimals).all(|b| b == b'0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language::{En, Id};

    #[track_caller]
    fn check(write: impl Fn(&Locale) -> String, en: &str, id: &str) {
        assert_eq!(write(&Locale::new(En)), en);
        assert_eq!(write(&Locale::new(Id)), id);
    }

    fn currency(code: &str) -> Currency {
        Currency::new(code).expect("a test currency")
    }

    /// Oracle I01.
    #[test]
    fn money_and_percent_match_the_oracle() {
        check(|l| l.money(7_500_000.0, Currency::IDR), "IDR 7,500,000", "Rp 7.500.000");
        check(|l| l.percent(12.146, 1), "12.1%", "12,1 %");
    }

    #[test]
    fn signs_are_shown_unless_the_number_rounds_to_zero() {
        check(|l| l.signed_percent(12.1, 1), "+12.1%", "+12,1 %");
        check(|l| l.signed_percent(-3.0, 1), "−3.0%", "−3,0 %");
        check(|l| l.signed_percent(-0.04, 1), "0%", "0 %");
        check(|l| l.number(-0.04, 1), "0.0", "0,0");
        check(|l| l.points(2.14, 1), "+2.1 pts", "+2,1 poin");
        check(|l| l.points(0.0, 1), "0 pts", "0 poin");
        check(|l| l.signed_count(7495.0), "+7,495", "+7.495");
    }

    #[test]
    fn changes_have_a_decimal_where_it_tells_something() {
        for (value, en, id) in [
            (12.146, "+12.1%", "+12,1 %"),
            (12.04, "+12%", "+12 %"),
            (-3.0, "−3%", "−3 %"),
            (325.17, "+325%", "+325 %"),
        ] {
            check(|l| l.percent_change(value), en, id);
        }
        check(|l| l.points_change(2.14), "+2.1 pts", "+2,1 poin");
        check(|l| l.points_change(150.0), "+150.0 pts", "+150,0 poin");
    }

    #[test]
    fn groups_are_three_digits_at_every_size() {
        for (value, en, id) in [
            (0.0, "0", "0"),
            (999.0, "999", "999"),
            (1000.0, "1,000", "1.000"),
            (69_204.0, "69,204", "69.204"),
            (1_234_567.0, "1,234,567", "1.234.567"),
        ] {
            check(|l| l.count(value), en, id);
        }
        check(|l| l.number(1234.5, 1), "1,234.5", "1.234,5");
    }

    #[test]
    fn prose_has_at_most_three_significant_digits() {
        check(|l| l.prose_number(17.9), "17.9", "17,9");
        check(|l| l.prose_number(99.97), "100", "100");
    }

    #[test]
    fn currencies_have_their_own_decimals_and_symbols() {
        check(|l| l.money(35.0, Currency::USD), "USD 35.00", "US$ 35,00");
        check(|l| l.money(1200.0, currency("JPY")), "JPY 1,200", "JPY 1.200");
        check(|l| l.money(9.5, currency("ZAR")), "ZAR 9.50", "ZAR 9,50");
        check(|l| l.signed_money(-112_500.0, Currency::IDR), "−IDR 112,500", "−Rp 112.500");
        check(|l| l.signed_money(420_000.0, Currency::IDR), "+IDR 420,000", "+Rp 420.000");
    }

    #[test]
    fn ranges_say_sign_and_currency_once() {
        check(|l| l.percent_range(62.0, 74.0, 0), "62–74%", "62–74 %");
        check(|l| l.percent_range(62.1, 62.4, 0), "62%", "62 %");
        check(|l| l.number_range(14.6, 25.5, 1), "14.6–25.5", "14,6–25,5");
        check(|l| l.number_range(-3.0, 5.0, 0), "−3 to 5", "−3 sampai 5");
    }

    #[test]
    fn what_is_not_finite_is_a_dash() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            check(|l| l.number(value, 1), "—", "—");
            check(|l| l.percent(value, 1), "—", "—");
            check(|l| l.points(value, 1), "—", "—");
            check(|l| l.money(value, Currency::IDR), "—", "—");
            check(|l| l.percent_range(value, value, 1), "—", "—");
            check(|l| l.tf("duration-hours", &[("n", value.into())]), "— hours", "— jam");
        }
    }
}
