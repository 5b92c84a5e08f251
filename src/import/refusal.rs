//! Why a file as a whole cannot be read as a table. Problems of single rows are in `problem`.

/// The file cannot be used as it stands. [`Refusal::words`] says it, with what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The system does not give the file; its own words.
    NotOpened(String),
    /// Over [`super::MAX_BYTES`]; the size in bytes.
    TooLarge(u64),
    /// More than [`super::MAX_ROWS`] rows.
    TooManyRows,
    /// More than [`super::MAX_COLUMNS`] columns.
    TooManyColumns(usize),
    /// Nothing but blanks.
    Empty,
    /// Zero bytes: a workbook, a picture, a program.
    NotText,
    /// Neither UTF-8 nor UTF-16 with its mark; the line of the first byte that is not.
    Encoding(usize),
    /// Only one column with every delimiter that is known; the first line, shortened.
    OneColumn(String),
    /// A heading and no rows.
    NoRows,
    /// The periods stand side by side in the heading, not one below the other.
    Sideways,
}
