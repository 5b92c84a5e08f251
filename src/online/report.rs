//! How a refresh ended, source by source.

use super::{OnlineNote, SourceState};
use crate::domain::OnlineId;

/// How one source ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceReport {
    /// Which source.
    pub id: OnlineId,
    /// How it ended; always a final state.
    pub state: SourceState,
    /// Bytes that came, after decompression.
    pub bytes: u64,
    /// Files that came whole.
    pub files: usize,
    /// What the user should know though nothing failed.
    pub notes: Vec<OnlineNote>,
}
