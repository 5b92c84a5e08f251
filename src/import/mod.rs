//! Files of the user's own numbers become values of the domain: own series from CSV.
//!
//! The way of a file: bytes → [`Sheet`] (text, delimiter, columns, rows with their lines in the file) → [`survey`]
//! (what each column seems to hold) → [`read_series`], which answers with points, with typed problems by line and
//! column, or with the questions that the file alone cannot answer. What can be read in two ways is asked, never
//! guessed; a row is a point, a gap, an empty row or a named problem, never dropped without a word.

mod refusal;
pub use refusal::Refusal;

mod text;
pub use text::MAX_BYTES;

/// A file to start from, the same as `docs/own-data-template.csv`.
pub const TEMPLATE: &str = include_str!("../../docs/own-data-template.csv");
/// Its name in the folder of the user's data.
pub const TEMPLATE_NAME: &str = "own-data-template.csv";

mod rows;
pub use rows::{Delimiter, Row};

mod sheet;
pub use sheet::{Layout, MAX_COLUMNS, MAX_ROWS, Sheet};

mod period_cell;
pub use period_cell::DateOrder;

mod value_cell;

mod survey;
pub use survey::{Column, Survey, survey};

mod evidence;

mod series;
pub use series::{Choices, Parsed, read_series};

mod cadence;
pub use cadence::Grouping;

mod problem;
pub use problem::{Example, MAX_PROBLEMS, Problem, Question, Remark, What};

mod words;

mod file;
pub use file::read_file;
