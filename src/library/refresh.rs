//! A refresh from online sources: what is there is asked for what is new, and a new data set comes out, or none.

use super::{DataError, Incoming};
use crate::{
    domain::Date,
    online::{SourceReport, SourceState},
};

/// How a refresh ended.
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshResult {
    /// The day.
    pub day: Date,
    /// What became of each source that was asked; empty when the refresh did not begin.
    pub reports: Vec<SourceReport>,
    /// The new data set, when something is new.
    pub incoming: Option<Box<Incoming>>,
    /// Why there is no data set though something was new, or why the refresh did not begin.
    pub error: Option<DataError>,
}

impl RefreshResult {
    /// How many of the sources failed.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.reports.iter().filter(|report| matches!(report.state, SourceState::Failed(_))).count()
    }

    /// Whether the user stopped it.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.reports.iter().any(|report| report.state == SourceState::Cancelled)
    }
}

impl RefreshResult {
    /// A refresh that did not begin.
    #[must_use]
    pub fn not_begun(day: Date, error: DataError) -> Self {
        Self { day, reports: Vec::new(), incoming: None, error: Some(error) }
    }
}
