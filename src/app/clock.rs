//! The one place that reads the clock: everything else gets the day as a value.

use crate::{domain::Date, export::Stamp};

/// Today in the computer's own time zone.
#[must_use]
pub fn today() -> Date {
    let today = jiff::Zoned::now().date();
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    Date::new(today.year(), part(today.month()), part(today.day())).unwrap_or_else(|_| Date::from_days(0))
}

/// This moment, UTC; a clock before 1970 is taken for its first second.
#[must_use]
pub fn now() -> Stamp {
    Stamp::from_unix(u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or(0))
}
