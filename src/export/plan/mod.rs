//! A plan as files: a calendar, a page to read, a table, and the list of what to buy and how long it takes.
//!
//! The same sheet gives the same bytes; what is on it is decided once in `sheet`.

mod sheet;
pub use sheet::{Piece, PlanRow, PlanSheet, Review, Stamp};

mod build;
pub use build::{Remark, problem, problem_kind};

mod markdown;

mod table;

use super::{file::stem, ics};

/// What a plan can be saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlanFormat {
    /// Weeks, pieces and days of review for calendar programs.
    Calendar,
    /// The whole plan as text.
    Markdown,
    /// A row an item, for spreadsheets and scripts.
    Csv,
    /// Hours and money by item, for spreadsheets and scripts.
    Shopping,
}

impl PlanFormat {
    /// All formats, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Calendar, Self::Markdown, Self::Csv, Self::Shopping];

    /// The end of a file's name, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Calendar => "ics",
            Self::Markdown => "md",
            Self::Csv | Self::Shopping => "csv",
        }
    }

    /// Kebab-case key of its messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Shopping => "shopping",
        }
    }
}

/// The bytes of a plan in a format. `now` is the moment of writing, which a calendar carries; nothing else does.
#[must_use]
pub fn bytes(sheet: &PlanSheet, format: PlanFormat, now: Stamp) -> Vec<u8> {
    match format {
        PlanFormat::Calendar => ics::calendar(sheet, now),
        PlanFormat::Markdown => markdown::page(sheet),
        PlanFormat::Csv => table::plan(sheet).csv(),
        PlanFormat::Shopping => table::shopping(sheet).csv(),
    }
    .into_bytes()
}

/// A name for the file, without spaces: what it is, whose, and from when.
#[must_use]
pub fn suggested_plan_name(sheet: &PlanSheet, format: PlanFormat) -> String {
    let what = sheet.locale.t(&format!("plan-export-name-{}", format.key()));
    format!("{}.{}", stem(&format!("{what} {} {}", sheet.name, sheet.from)), format.extension())
}
