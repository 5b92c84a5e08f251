//! Rates, currencies and hours that the user types.

use super::InvalidValue;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 code, such as `IDR`. Nothing is converted without a rate typed by the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// Indonesian rupiah.
    pub const IDR: Self = Self(*b"IDR");
    /// US dollar.
    pub const USD: Self = Self(*b"USD");
    /// The currencies offered in the pickers; any other three-letter code can be stored.
    pub const OFFERED: [Self; 10] = [
        Self::IDR,
        Self::USD,
        Self(*b"EUR"),
        Self(*b"GBP"),
        Self(*b"SGD"),
        Self(*b"MYR"),
        Self(*b"AUD"),
        Self(*b"INR"),
        Self(*b"PHP"),
        Self(*b"JPY"),
    ];

    /// Checks and wraps a code.
    ///
    /// # Errors
    /// When it is not three capital letters A-Z.
    pub fn new(code: &str) -> Result<Self, InvalidValue> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(bytes) if bytes.iter().all(u8::is_ascii_uppercase) => Ok(Self(bytes)),
            _ => Err(InvalidValue::new("currency", code, "a three-letter code such as IDR")),
        }
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Digits after the decimal mark that amounts of it are written with.
    #[must_use]
    pub fn decimals(self) -> usize {
        match &self.0 {
            b"IDR" | b"JPY" => 0,
            _ => 2,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = InvalidValue;
    fn try_from(code: String) -> Result<Self, InvalidValue> {
        Self::new(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// Money an hour in the profile's own currency: finite, 0 to 10 billion.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Rate(f64);

impl Rate {
    /// Checks and wraps a rate.
    ///
    /// # Errors
    /// When it is negative, not a number, or above 10 billion.
    pub fn new(amount: f64) -> Result<Self, InvalidValue> {
        if (0.0..=1e10).contains(&amount) {
            Ok(Self(amount))
        } else {
            Err(InvalidValue::new("rate", amount, "a number from 0 to 10 billion"))
        }
    }

    /// The amount an hour.
    #[must_use]
    pub fn amount(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Rate {
    type Error = InvalidValue;
    fn try_from(amount: f64) -> Result<Self, InvalidValue> {
        Self::new(amount)
    }
}

impl From<Rate> for f64 {
    fn from(rate: Rate) -> Self {
        rate.0
    }
}

/// Hours in a week: finite, 0 to 168.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct HoursPerWeek(f64);

impl HoursPerWeek {
    /// Checks and wraps hours.
    ///
    /// # Errors
    /// When they are negative, not a number, or above 168.
    pub fn new(hours: f64) -> Result<Self, InvalidValue> {
        if (0.0..=168.0).contains(&hours) {
            Ok(Self(hours))
        } else {
            Err(InvalidValue::new("hours a week", hours, "a number from 0 to 168"))
        }
    }

    /// The hours.
    #[must_use]
    pub fn hours(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for HoursPerWeek {
    type Error = InvalidValue;
    fn try_from(hours: f64) -> Result<Self, InvalidValue> {
        Self::new(hours)
    }
}

impl From<HoursPerWeek> for f64 {
    fn from(hours: HoursPerWeek) -> Self {
        hours.0
    }
}

/// Money in the profile's own currency, such as the price of a course: finite, 0 to 10 trillion.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Cost(f64);

impl Cost {
    /// Checks and wraps an amount.
    ///
    /// # Errors
    /// When it is negative, not a number, or above 10 trillion.
    pub fn new(amount: f64) -> Result<Self, InvalidValue> {
        if (0.0..=1e13).contains(&amount) {
            Ok(Self(amount))
        } else {
            Err(InvalidValue::new("cost", amount, "a number from 0 to 10 trillion"))
        }
    }

    /// The amount.
    #[must_use]
    pub fn amount(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Cost {
    type Error = InvalidValue;
    fn try_from(amount: f64) -> Result<Self, InvalidValue> {
        Self::new(amount)
    }
}

impl From<Cost> for f64 {
    fn from(cost: Cost) -> Self {
        cost.0
    }
}

/// Hours of learning or practice in all: finite, 0 to 100,000.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Hours(f64);

impl Hours {
    /// No hours.
    pub const ZERO: Self = Self(0.0);

    /// Checks and wraps hours.
    ///
    /// # Errors
    /// When they are negative, not a number, or above 100,000.
    pub fn new(hours: f64) -> Result<Self, InvalidValue> {
        if (0.0..=1e5).contains(&hours) {
            Ok(Self(hours))
        } else {
            Err(InvalidValue::new("hours", hours, "a number from 0 to 100,000"))
        }
    }

    /// The hours.
    #[must_use]
    pub fn hours(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Hours {
    type Error = InvalidValue;
    fn try_from(hours: f64) -> Result<Self, InvalidValue> {
        Self::new(hours)
    }
}

impl From<Hours> for f64 {
    fn from(hours: Hours) -> Self {
        hours.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_refuse_what_cannot_be_paid() {
        for amount in [-1.0, f64::NAN, f64::INFINITY, 1e11] {
            assert!(Rate::new(amount).is_err(), "{amount}");
        }
        assert_eq!(Rate::new(200_000.0).map(Rate::amount), Ok(200_000.0));
    }

    #[test]
    fn currency_codes_are_three_capitals() {
        for code in ["rp", "Rp", "IDRX", "", "ÄÖ"] {
            assert!(Currency::new(code).is_err(), "{code}");
        }
        assert_eq!(Currency::new("IDR"), Ok(Currency::IDR));
    }

    #[test]
    fn a_week_has_168_hours() {
        assert!(HoursPerWeek::new(168.5).is_err());
        assert!(HoursPerWeek::new(f64::NAN).is_err());
        assert!(HoursPerWeek::new(25.0).is_ok());
    }
}
