//! What every online source is, and the list of all of them.

use super::{OnlineError, OnlineNote, Received, Request};
use crate::{
    data::{Documents, Update},
    domain::{Date, NetworkChoices, OnlineId},
};
use std::time::Duration;

/// A source: which files it asks for, and what they mean. It opens no socket itself.
pub trait OnlineSource: std::fmt::Debug + Sync {
    /// Which source.
    fn id(&self) -> OnlineId;

    /// The files that it asks for now, one after the other.
    ///
    /// # Errors
    /// [`OnlineError`] when nothing can be asked, such as without a token.
    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError>;

    /// What the files change in the base. Called when at least one file came; files that did not change, are absent or
    /// failed are there too, and their series stay as they are. The refresh itself reports those that failed.
    ///
    /// # Errors
    /// [`OnlineError`] when a file cannot be used: nothing of the source is used then.
    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError>;

    /// Time between two of its requests.
    fn pause(&self) -> Duration {
        Duration::ZERO
    }
}

/// What a source needs to know to say what it asks for.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The user's addresses, feeds and token.
    pub choices: &'a NetworkChoices,
    /// What is there.
    pub base: &'a Documents,
    /// The day of the refresh.
    pub day: Date,
}

/// What a source gives.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceUpdate {
    /// What changes in the base.
    pub update: Update,
    /// What the user should know.
    pub notes: Vec<OnlineNote>,
}
