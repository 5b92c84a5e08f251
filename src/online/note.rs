//! What a refresh did with a source that the user should know, though nothing failed.

use super::OnlineError;
use crate::domain::Date;

/// Something worth a line in the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnlineNote {
    /// One of the source's files failed; the others were used, and its series stay as they were.
    PartFailed {
        /// Which file.
        part: String,
        /// Why.
        error: OnlineError,
    },
    /// Names that the program does not know yet: kept as series without a link to a skill.
    NewNames {
        /// The names, such as sectors.
        names: Vec<String>,
    },
    /// Names that the source no longer has: their series stay as they were, marked as ended.
    Vanished {
        /// The names.
        names: Vec<String>,
    },
    /// A name that changed; the series goes on.
    Renamed {
        /// The name before.
        before: String,
        /// The name now.
        now: String,
    },
    /// Rows that say nothing that is used, or cannot be read.
    RowsLeftOut {
        /// Which file; empty when the source has one.
        part: String,
        /// How many.
        count: u64,
        /// The first one's line, from 1.
        first_line: u64,
    },
    /// Days, weeks or quarters that stand twice: the first of each counts.
    Twice {
        /// Which file; empty when the source has one.
        part: String,
        /// How many.
        count: u64,
    },
    /// A name that our ids cannot tell from another one of the file; it is left out.
    NameTaken {
        /// The name.
        name: String,
    },
    /// Values that cannot be ones of their measure, such as a share over 100 percent.
    ValuesLeftOut {
        /// How many.
        count: u64,
    },
    /// The last month is not over: its value is the mean of the days so far.
    Partial {
        /// The first day of the month.
        month: Date,
        /// Its days with a value.
        days: u32,
    },
    /// What was asked for and is not there, such as articles without views.
    Absent {
        /// The names.
        names: Vec<String>,
    },
    /// Counts that stop at the most that the source tells, so that "100" means "100 or more".
    Capped {
        /// How many series.
        count: u64,
        /// The most that is told.
        at: u64,
    },
    /// Finished weeks that the new file no longer lists were kept, because all weeks in both agree.
    WeeksKept {
        /// How many weeks.
        count: u64,
    },
    /// Weeks that the publisher called finished have other values now.
    WeeksRevised {
        /// How many weeks.
        count: u64,
    },
}
