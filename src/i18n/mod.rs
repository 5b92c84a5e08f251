//! Languages, messages, numbers, dates and money: everything that differs between English and Indonesian.
//!
//! Views hold a [`Locale`] and ask it for words. All separators, patterns and names come from
//! `assets/locales/<code>/*.ftl`; a language is one folder, one row in `messages` and one [`Language`] variant.

mod language;
pub use language::Language;

mod locale;
pub use locale::{Arg, Locale};

mod number;
pub use number::{DecimalStyle, NOT_A_NUMBER};

mod parse;
pub use parse::{ParseNumberError, parse_number};

mod parse_date;
pub use parse_date::ParseDateError;

mod date;

mod size;

mod words;

mod messages;
