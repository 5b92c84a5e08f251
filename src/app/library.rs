//! The desk of the library: what is looked at, what comes in, what is compared, and how far a refresh is. Nothing of it
//! is saved; what is kept is in the list of saved data sets.

use crate::{
    domain::{DataRef, Date, TrendsView},
    insight::MarketChange,
    library::{CapsuleCheck, DataError, Incoming, RefreshResult},
    online::RefreshProgress,
    store::{OwnData, ProfileBook},
};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// Everything of the library that ends with the program.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// The data set that is looked at instead of the one that is worked with.
    pub opened: Option<DataRef>,
    /// What Trends showed before something was opened: the way back leads there.
    pub(super) before: Option<TrendsView>,
    /// The time capsule that is looked at.
    pub capsule: Option<Box<OpenCapsule>>,
    /// The dialog that asks for the file of a data pack is open.
    pub is_asking: bool,
    /// The pack on its way in.
    pub incoming: Option<IncomingPack>,
    /// What is compared.
    pub comparison: Option<Comparison>,
    /// The refresh that runs, step by step.
    pub refreshing: Option<RefreshProgress>,
    /// How the last refresh since the start ended.
    pub refreshed: Option<RefreshResult>,
    /// Data sets that cannot be read, and why.
    pub unreadable: BTreeMap<DataRef, DataError>,
    /// The ticket of the last reading or comparison.
    pub(super) last_ticket: u64,
}

/// A time capsule that is looked at; what the user works with waits until it is closed.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenCapsule {
    /// The title that its file carries.
    pub title: String,
    /// Whether the same numbers come out here.
    pub check: CapsuleCheck,
    /// The user's own.
    pub(super) waiting: Waiting,
}

impl OpenCapsule {
    /// The day of the user's own calendar.
    #[must_use]
    pub fn own_day(&self) -> Date {
        self.waiting.today
    }
}

/// What a capsule stands in for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    pub today: Date,
    pub book: ProfileBook,
    pub own: OwnData,
    pub shows_unconfirmed: bool,
}

/// A data pack on its way in. Nothing of it is kept until the user says so.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomingPack {
    /// Counts readings: the answer of an older one is dropped.
    pub ticket: u64,
    /// The file.
    pub path: PathBuf,
    /// How far it is.
    pub stage: IncomingStage,
}

/// How far a data pack on its way in is.
#[derive(Debug, Clone, PartialEq)]
pub enum IncomingStage {
    /// A thread reads and checks it.
    Reading,
    /// It is refused; nothing changed.
    Refused(DataError),
    /// It was read: what it is and what it would change.
    Ready(Box<Incoming>),
    /// The user accepted it, and its file is being written.
    Keeping(Use),
}

/// What becomes of a data pack that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It is worked with from now on.
    Work,
    /// It is only looked at; what is worked with stays.
    Look,
}

/// Two data sets side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Counts comparisons: the answer of an older one is dropped.
    pub ticket: u64,
    /// The earlier one.
    pub old: DataRef,
    /// The later one.
    pub new: DataRef,
    /// What changed; `None` while a thread looks.
    pub found: Option<Result<Arc<MarketChange>, DataError>>,
}
