//! What is said when part of a data set could not be used. The words for the screen are made in `i18n`
//! from [`Problem::key`]; `Display` is the English of the command line and the log.

use std::fmt;
use thiserror::Error;

/// One thing that could not be used as it stands: where, and what was done instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadWarning {
    /// File name, such as `series.ron`.
    pub file: String,
    /// Line in the file, 1 is first, where known.
    pub line: Option<usize>,
    /// Id or position of the item, such as `oli.total` or `figure 17`, where known.
    pub item: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

impl fmt::Display for LoadWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(item) = &self.item {
            write!(f, ": {item}")?;
        }
        write!(f, ": {}", self.problem)
    }
}

/// What is wrong, what was kept, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// A file of the data set is missing.
    #[error("the file is missing; the rest was loaded; restore the file or run `skillvane data build`")]
    Missing,
    /// The file cannot be read.
    #[error("the file cannot be read ({0}); the rest was loaded; check its permissions")]
    Unreadable(String),
    /// The file is over the limit.
    #[error("the file has {0} bytes, more than the 67108864 allowed; it was left out; split or restore it")]
    TooLarge(u64),
    /// The file is not UTF-8 text; the offset of the first bad byte.
    #[error("not UTF-8 text from byte {0} on; the file was left out; save it as UTF-8 or restore it")]
    NotUtf8(usize),
    /// The file is not RON of the expected shape.
    #[error("{0}; the file was left out; correct the line or restore the file")]
    Syntax(String),
    /// The `format` line names something else.
    #[error("the format is '{found}' where '{expected}' was expected; the file was left out; restore it")]
    WrongFormat {
        /// What the file says.
        found: String,
        /// What this file must say.
        expected: String,
    },
    /// The file has a version that this program does not know.
    #[error("made by a newer Skillvane (version {0}); the file was left out; update Skillvane or restore the file")]
    Newer(u32),
    /// Version 0, which never existed.
    #[error("version 0 does not exist; the file was left out; restore it")]
    NoVersion,
    /// One item does not have the shape of its kind.
    #[error("{0}; the item was left out, the rest of the file was kept; correct the item")]
    BadItem(String),
    /// The id stands twice.
    #[error("the id stands twice; the first one was kept; rename or remove the other")]
    Duplicate,
    /// An id that the data set does not hold; the item is not usable without it.
    #[error("{what} '{id}' is not in the data set; the item was left out; correct the id or add what it names")]
    Unresolved {
        /// Kind of thing, such as `source`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// An id that the data set does not hold; the item is usable without it.
    #[error("{what} '{id}' is not in the data set; the mention was dropped, the item was kept; correct the id")]
    DroppedMention {
        /// Kind of thing, such as `skill`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// A requirement of a target that cannot be used; names the skill.
    #[error(
        "the requirement '{0}' was left out, the target was kept; it needs a known skill, once, a level of 1 to 5, a \
         weight above 0 and a known source"
    )]
    Requirement(String),
    /// A number that cannot be: not finite, or outside of what its unit allows.
    #[error("{field} is {value}, which must be {rule}; the item was left out; correct the number")]
    Number {
        /// Field and, for points, date.
        field: String,
        /// What was given.
        value: String,
        /// What is allowed, as a clause that follows "must be".
        rule: &'static str,
    },
    /// Periods out of order or off the cadence.
    #[error("{0}; the item was left out; correct the dates")]
    Periods(String),
    /// A text is missing in one of the languages.
    #[error("{0} is not written in both languages; it was kept; add the missing language")]
    OneLanguage(&'static str),
    /// Something that must not be empty is.
    #[error("{0}; the item was left out; add it")]
    Empty(&'static str),
    /// The data set is usable but breaks a rule of the bundled market.
    #[error("{0}")]
    Rule(String),
}

impl Problem {
    /// Kebab-case key of the problem's message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge(_) => "too-large",
            Self::NotUtf8(_) => "not-utf8",
            Self::Syntax(_) => "syntax",
            Self::WrongFormat { .. } => "wrong-format",
            Self::Newer(_) => "newer",
            Self::NoVersion => "no-version",
            Self::BadItem(_) => "bad-item",
            Self::Duplicate => "duplicate",
            Self::Unresolved { .. } => "unresolved",
            Self::DroppedMention { .. } => "dropped-mention",
            Self::Requirement(_) => "requirement",
            Self::Number { .. } => "number",
            Self::Periods(_) => "periods",
            Self::OneLanguage(_) => "one-language",
            Self::Empty(_) => "empty",
            Self::Rule(_) => "rule",
        }
    }
}
