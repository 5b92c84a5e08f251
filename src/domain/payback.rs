//! What the user says about the cost and the gain of an option, and at which rate money is converted.
//!
//! Nothing here is computed: what is not said is `None`, and the mathematics fills it with its stated defaults.

use super::{Cost, Date, Hours, InvalidValue};
use serde::{Deserialize, Serialize};

/// What the user said about one option. `None` is "the default".
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PaybackTerms {
    /// Price of courses and tools, in the profile's currency.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// Hours of study.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Part of the study that takes paid hours away.
    #[serde(default)]
    pub displaced: Option<Portion>,
    /// By how much the rate rises.
    #[serde(default)]
    pub uplift: Option<Uplift>,
    /// Part of the paid hours that will use the skill.
    #[serde(default)]
    pub use_share: Option<Portion>,
    /// Weeks until the gain is whole; it grows evenly over them.
    #[serde(default)]
    pub ramp: Option<Weeks>,
    /// How often clients hire at the new rate against now: 1 is as often, 0.85 is 15 % less often.
    #[serde(default)]
    pub hire_rate: Option<HireRate>,
    /// Discount rate of the present value, percent a year.
    #[serde(default)]
    pub discount: Option<Percent>,
}

impl PaybackTerms {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A range of change of the own rate, percent: lowest, likeliest, highest, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "(f64, f64, f64)", into = "(f64, f64, f64)")]
pub struct Uplift {
    low: Percent,
    likely: Percent,
    high: Percent,
}

impl Uplift {
    /// Checks and wraps a range, in percent.
    ///
    /// # Errors
    /// When a number is below -100, above 10,000 or not a number, or they are not in order.
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Self, InvalidValue> {
        let range = Self { low: Percent::new(low)?, likely: Percent::new(likely)?, high: Percent::new(high)? };
        if low <= likely && likely <= high {
            Ok(range)
        } else {
            let given = format!("{low}, {likely}, {high}");
            Err(InvalidValue::new("range of uplift", given, "lowest, likeliest and highest in this order"))
        }
    }

    /// Lowest, likeliest and highest, percent.
    #[must_use]
    pub fn pct(self) -> [f64; 3] {
        [self.low.pct(), self.likely.pct(), self.high.pct()]
    }
}

impl TryFrom<(f64, f64, f64)> for Uplift {
    type Error = InvalidValue;
    fn try_from((low, likely, high): (f64, f64, f64)) -> Result<Self, InvalidValue> {
        Self::new(low, likely, high)
    }
}

impl From<Uplift> for (f64, f64, f64) {
    fn from(uplift: Uplift) -> Self {
        let [low, likely, high] = uplift.pct();
        (low, likely, high)
    }
}

macro_rules! number_type {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $range:expr, $rule:literal, $get:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
        #[serde(try_from = "f64", into = "f64")]
        pub struct $name(f64);

        impl $name {
            /// Checks and wraps a number.
            ///
            /// # Errors
            #[doc = concat!("When it is not ", $rule, ".")]
            pub fn new(value: f64) -> Result<Self, InvalidValue> {
                if $range.contains(&value) { Ok(Self(value)) } else { Err(InvalidValue::new($kind, value, $rule)) }
            }

            /// The number.
            #[must_use]
            pub fn $get(self) -> f64 {
                self.0
            }
        }

        impl TryFrom<f64> for $name {
            type Error = InvalidValue;
            fn try_from(value: f64) -> Result<Self, InvalidValue> {
                Self::new(value)
            }
        }

        impl From<$name> for f64 {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

number_type!(/// A part of a whole, 0 to 1.
    Portion, "share", (0.0..=1.0), "a number from 0 to 1", get);
number_type!(/// How often clients hire against now: 1 is as often, 0 to 10.
    HireRate, "hire rate", (0.0..=10.0), "a number from 0 to 10", get);
number_type!(/// A change in percent, -100 to 10,000.
    Percent, "percent", (-100.0..=10_000.0), "a number from -100 to 10,000", pct);
number_type!(/// A number of weeks, 0 to 520.
    Weeks, "weeks", (0.0..=520.0), "a number from 0 to 520", weeks);

/// A rate of exchange that the user typed. Nothing is converted without one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Conversion {
    per_usd: f64,
    /// The day of the rate.
    pub on: Date,
}

impl Conversion {
    /// Checks and wraps a rate: so many units of the profile's currency for one US dollar.
    ///
    /// # Errors
    /// When it is not above 0, or above a billion.
    pub fn new(per_usd: f64, on: Date) -> Result<Self, InvalidValue> {
        if per_usd > 0.0 && per_usd <= 1e9 {
            Ok(Self { per_usd, on })
        } else {
            Err(InvalidValue::new("rate of exchange", per_usd, "a number above 0, up to a billion"))
        }
    }

    /// Units of the profile's currency for one US dollar.
    #[must_use]
    pub fn per_usd(self) -> f64 {
        self.per_usd
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_uplift_stands_in_order() {
        assert_eq!(Uplift::new(10.0, 21.0, 30.0).map(Uplift::pct), Ok([10.0, 21.0, 30.0]));
        assert!(Uplift::new(-100.0, -100.0, 0.0).is_ok(), "losing everything is an answer, not an error");
        for (low, likely, high) in [(30.0, 21.0, 10.0), (f64::NAN, 1.0, 2.0), (-101.0, 0.0, 0.0), (0.0, 5.0, 4.0)] {
            assert!(Uplift::new(low, likely, high).is_err(), "{low} {likely} {high}");
        }
    }

    #[test]
    fn shares_weeks_and_exchange_rates_refuse_what_cannot_be() {
        assert!(Portion::new(1.01).is_err() && Portion::new(f64::NAN).is_err() && Portion::new(0.85).is_ok());
        assert!(Weeks::new(-1.0).is_err() && Weeks::new(8.0).is_ok());
        let day = Date::new(2026, 11, 25).expect("a day");
        assert!(Conversion::new(0.0, day).is_err() && Conversion::new(f64::INFINITY, day).is_err());
        assert_eq!(Conversion::new(16_000.0, day).map(Conversion::per_usd), Ok(16_000.0));
    }
}
