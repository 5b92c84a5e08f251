//! The one error of value constructors.

use std::fmt;

/// A value that cannot be: which kind of value, what was given, and what is allowed.
///
/// ```
/// use skillvane::domain::Level;
/// let error = Level::new(7).unwrap_err();
/// assert_eq!(error.to_string(), "level: '7' is not allowed; it must be a whole number from 0 to 5");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue {
    /// Kind of value, such as `level` or `skill id`.
    pub kind: &'static str,
    /// What was given, cut to 60 characters.
    pub given: String,
    /// What is allowed, as a clause that follows "it must be".
    pub rule: &'static str,
}

impl InvalidValue {
    /// Builds the error; `given` is cut so that a hostile file cannot fill the log.
    pub fn new(kind: &'static str, given: impl fmt::Display, rule: &'static str) -> Self {
        Self { kind, given: given.to_string().chars().take(60).collect(), rule }
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: '{}' is not allowed; it must be {}", self.kind, self.given, self.rule)
    }
}

impl std::error::Error for InvalidValue {}
