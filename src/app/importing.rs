//! A file of the user on its way in: what was chosen, what was read, what is asked. Reading runs on its own thread.

use crate::{
    domain::Date,
    import::{Choices, Layout, Parsed, Question, Refusal, Sheet, Survey, read_file, read_series, survey},
};
use std::path::PathBuf;

/// The open import. Nothing of it is kept until the user says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Counts readings: the answer of an older one is dropped.
    pub ticket: u64,
    /// Name of the file; empty for a pasted table.
    pub file: String,
    /// The file itself, so that it can be read again; none for a pasted table.
    pub path: Option<PathBuf>,
    /// The table and the first look at it, once it was read.
    pub table: Option<(Sheet, Survey)>,
    /// How the file is laid out, where the user says so.
    pub layout: Layout,
    /// Columns, marks and orders, where the user says so.
    pub choices: Choices,
    /// How far it is.
    pub stage: Stage,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// No file was named yet.
    Choosing,
    /// A thread reads.
    Reading,
    /// The file cannot be used as it stands.
    Refused(Refusal),
    /// The file leaves questions.
    Asking(Vec<Question>),
    /// It was read; its problems are in it.
    Read(Parsed),
}

/// What is to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The ticket of the import that waits for it.
    pub ticket: u64,
    /// From where.
    pub input: Input,
    /// How the file is laid out.
    pub layout: Layout,
    /// Columns, marks and orders.
    pub choices: Choices,
    /// Periods after this day are not over.
    pub today: Date,
}

/// Where a table comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// The clipboard.
    Text(String),
    /// A file that was read before.
    Sheet(Sheet),
}

/// What a reading gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The table and the first look at it, unless it was refused.
    pub table: Option<(Sheet, Survey)>,
    /// Refused, asking or read.
    pub stage: Stage,
}

impl Import {
    /// An import of nothing yet.
    #[must_use]
    pub fn new(ticket: u64) -> Self {
        Self {
            ticket,
            file: String::new(),
            path: None,
            table: None,
            layout: Layout::default(),
            choices: Choices::default(),
            stage: Stage::Choosing,
        }
    }
}

/// Reads; called on a thread of its own.
#[must_use]
pub fn read(reading: Reading) -> Outcome {
    let Reading { input, layout, choices, today, .. } = reading;
    let sheet = match input {
        Input::File(path) => read_file(&path).and_then(|bytes| Sheet::read(bytes, layout)),
        Input::Text(text) => Sheet::read(text.into_bytes(), layout),
        Input::Sheet(sheet) => sheet.laid_out(layout),
    };
    match sheet {
        Err(refusal) => Outcome { table: None, stage: Stage::Refused(refusal) },
        Ok(sheet) => Outcome {
            stage: read_series(&sheet, &choices, Some(today)).map_or_else(Stage::Asking, Stage::Read),
            table: Some((sheet.clone(), survey(&sheet))),
        },
    }
}
