//! How a refresh goes, for whoever watches it: plain values that can be kept, compared and shown.

use super::OnlineError;
use crate::domain::OnlineId;

/// Where every asked source stands, in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RefreshProgress {
    /// The sources.
    pub sources: Vec<SourceProgress>,
}

/// Where one source stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceProgress {
    /// Which source.
    pub id: OnlineId,
    /// Files that came, were unchanged, absent or failed.
    pub files_done: usize,
    /// Files that it asks for; 0 until its turn comes.
    pub files: usize,
    /// What it does now, or how it ended.
    pub state: SourceState,
}

/// What a source does, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceState {
    /// Its turn has not come.
    Waiting,
    /// The server was asked.
    Connecting,
    /// A file comes in.
    Receiving {
        /// Bytes so far, after decompression.
        bytes: u64,
        /// Bytes in all, where the server says so; compressed files never do.
        of: Option<u64>,
    },
    /// It failed and is tried again.
    Retrying {
        /// Seconds until then, rounded up.
        after: u64,
    },
    /// All files are here and are read.
    Reading,
    /// Ended: nothing new.
    Unchanged,
    /// Ended: its series are replaced.
    Updated,
    /// Ended: nothing of it is used.
    Failed(OnlineError),
    /// Ended: the user stopped it.
    Cancelled,
}

impl SourceState {
    /// Whether nothing more happens.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Unchanged | Self::Updated | Self::Failed(_) | Self::Cancelled)
    }
}

impl RefreshProgress {
    /// How many sources have ended.
    #[must_use]
    pub fn ended(&self) -> usize {
        self.sources.iter().filter(|source| source.state.is_final()).count()
    }
}
