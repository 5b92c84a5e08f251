//! What can be wrong with a row, what only the user can answer, and what is worth saying about a file that was read.
//! Their words are in `words`.

use super::{DateOrder, Grouping};
use crate::domain::Date;

/// At most so many problems are kept, those of the first lines; all are counted.
pub const MAX_PROBLEMS: usize = 1000;

/// Texts of a file are cut to so many characters before they are shown.
const SHOWN_CHARS: usize = 40;

/// A row that could not be used, where, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// First line of the row in the file, 1 is first.
    pub line: usize,
    /// Last line of the row; another one when a quoted cell holds line ends.
    pub last_line: usize,
    /// Name of the column, or its number where the file names none; empty when the whole row is meant.
    pub column: String,
    /// What stands there, shortened.
    pub given: String,
    /// What is wrong with it.
    pub what: What,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// More or fewer cells than the heading: often a number with the delimiter inside and no quotes around.
    Cells {
        /// Cells of this row.
        found: usize,
        /// Cells of the heading.
        expected: usize,
    },
    /// A quote opens and is never closed, so that the rest of the file is one cell.
    OpenQuote,
    /// The cell of the period is empty.
    NoPeriod,
    /// It names no period that is known.
    NotAPeriod,
    /// A whole year: series are weekly, monthly or quarterly.
    YearAlone,
    /// A year of two digits.
    ShortYear,
    /// It is no day when read in the order of the other rows.
    OtherOrder(DateOrder),
    /// A month among days, and so on.
    OtherUnit,
    /// It is no number.
    NotANumber,
    /// It is infinite, or the error of a spreadsheet.
    NotFinite,
    /// It is no number with that decimal mark, which the other rows use.
    OtherMark(char),
    /// Another currency or sign than in the rows above.
    OtherCurrency(String),
    /// The period stands on an earlier line too, and that one was taken.
    Duplicate(usize),
}

impl Problem {
    pub(super) fn new((line, last_line): (usize, usize), column: String, given: &str, what: What) -> Self {
        Self { line, last_line, column, given: shortened(given), what }
    }
}

/// A cell that shows what a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its line in the file.
    pub line: usize,
    /// What it holds, shortened.
    pub text: String,
}

impl Example {
    pub(super) fn new(line: usize, text: &str) -> Self {
        Self { line, text: shortened(text) }
    }
}

/// What the file alone cannot answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// No column holds periods in most rows.
    PeriodColumn,
    /// No other column holds numbers in most rows.
    ValueColumn,
    /// Every number that has a mark can be read in two ways.
    DecimalMark {
        /// One of them.
        example: Example,
        /// Its value when `,` starts the decimals.
        comma: f64,
        /// Its value when `.` starts the decimals.
        point: f64,
    },
    /// Some numbers can only be read with `,` as the decimal mark, others only with `.`.
    MixedMarks {
        /// Needs the comma.
        comma: Example,
        /// Needs the point.
        point: Example,
    },
    /// Every date can be read day first and month first.
    DateOrder {
        /// One of them.
        example: Example,
        /// The day when the day comes first.
        day_first: Date,
        /// The day when the month comes first.
        month_first: Date,
    },
    /// Some dates are only days with the day first, others only with the month first.
    MixedOrders {
        /// Needs the day first.
        day_first: Example,
        /// Needs the month first.
        month_first: Example,
    },
    /// Several days fall in one month and they are no weeks: what is a month's value?
    Grouping {
        /// One day.
        first: Date,
        /// A later day of the same month.
        second: Date,
    },
}

/// What is worth saying about a file that was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Remark {
    /// Lines above the table that were passed over: comments and titles.
    Skipped(usize),
    /// Rows of empty cells.
    BlankRows(usize),
    /// Periods whose value is empty: they stay gaps.
    Gaps(usize),
    /// The periods were out of order, first on this line; they were sorted.
    Sorted(usize),
    /// Dates are written in two ways, which both were read.
    TwoForms(Example, Example),
    /// So many days became months.
    Grouped(usize, Grouping),
    /// So many periods are not over or not covered whole: shown, but out of every trend.
    Unfinished(usize),
}

fn shortened(text: &str) -> String {
    let mut short: String =
        text.trim().chars().take(SHOWN_CHARS).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.trim().chars().nth(SHOWN_CHARS).is_some() {
        short.push('…');
    }
    short
}
