//! Levels 0 to 5 and the evidence behind them.

use super::InvalidValue;
use serde::{Deserialize, Serialize};

/// How well a person does a skill: 0 none, 1 aware, 2 beginner, 3 competent, 4 proficient, 5 expert.
///
/// "Not rated" is `Option::<Level>::None`: unknown, never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// Highest level.
    pub const MAX: Self = Self(5);
    /// Lowest level.
    pub const NONE: Self = Self(0);

    /// Checks and wraps a level.
    ///
    /// # Errors
    /// Above 5.
    pub fn new(level: u8) -> Result<Self, InvalidValue> {
        if level > Self::MAX.0 {
            return Err(InvalidValue::new("level", level, "a whole number from 0 to 5"));
        }
        Ok(Self(level))
    }

    /// All levels, 0 to 5.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=Self::MAX.0).map(Self)
    }

    /// The number, 0 to 5.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }

    /// The number as a float for the formulas.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.0)
    }
}

impl TryFrom<u8> for Level {
    type Error = InvalidValue;
    fn try_from(level: u8) -> Result<Self, InvalidValue> {
        Self::new(level)
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// What a level rests on. Decides how wide the level's range is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Evidence {
    /// The person says so.
    #[default]
    Claim,
    /// There is work to show.
    Portfolio,
    /// A test was passed.
    Test,
    /// A client paid for it.
    Client,
}

impl Evidence {
    /// All kinds, weakest first.
    pub const ALL: [Self; 4] = [Self::Claim, Self::Portfolio, Self::Test, Self::Client];

    /// Half-width of the level's range: claim 1, portfolio 0.5, test and client 0 (methods P03).
    ///
    /// A paid client's word is read as tested: somebody else judged the work.
    #[must_use]
    pub fn half_width(self) -> f64 {
        match self {
            Self::Claim => 1.0,
            Self::Portfolio => 0.5,
            Self::Test | Self::Client => 0.0,
        }
    }

    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Portfolio => "portfolio",
            Self::Test => "test",
            Self::Client => "client",
        }
    }
}
