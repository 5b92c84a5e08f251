//! Providers' CSV files and our curated RON to the generated documents of a data set.
//!
//! Pure and deterministic: the same bytes and date give the same text. Every row of an input is either used
//! or counted in the [`Report`] with a reason. Numbers are rounded, never filled in.

mod report;
pub use report::{LeftOut, Report};

mod curated;
mod effort;
mod figures;
mod links;
mod mapping;
mod pay;
mod relations;
mod series;
mod sources;
mod table;
mod write;

use super::{
    DataFiles, FileBytes,
    providers::{round, slug},
    schema::{Kind, Manifest, StoredSeries},
};
use crate::domain::Date;
use curated::Curated;
use table::Table;
use thiserror::Error;

/// Why a data set could not be built. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BuildError {
    /// A file is not CSV.
    #[error("{file}:{line}: not a table that can be read ({reason}); correct the line")]
    Csv {
        /// The file.
        file: &'static str,
        /// The line, 1 is the header.
        line: u64,
        /// What the reader says.
        reason: String,
    },
    /// A column is missing or renamed.
    #[error("{file}: the column '{column}' is missing; found: {found}")]
    Column {
        /// The file.
        file: &'static str,
        /// The column.
        column: String,
        /// The columns that are there.
        found: String,
    },
    /// A file of another form than CSV cannot be read.
    #[error("{file}: {reason}; correct the file")]
    File {
        /// The file.
        file: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// A curated document is missing or broken.
    #[error("the curated documents have problems: {0}; correct them in the output folder and build again")]
    Curated(String),
    /// A document could not be put into words; a defect of this program.
    #[error("{0} cannot be written as RON: {1}")]
    Write(String, String),
}

/// The generated documents, ready to be written beside the curated ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Built {
    /// File name and text, in the order of the schema.
    pub documents: Vec<(String, String)>,
    /// What was used and left out.
    pub report: Report,
}

/// Builds the generated documents of a data set.
///
/// `providers` holds the files named by their path below the `--from` folder, `curated` the documents that are
/// edited by hand, and `made_on` is the date that the manifest carries.
///
/// # Errors
/// When a provider's file is there but is not the table it should be, or a curated document is missing or
/// broken. Missing providers' files and single bad rows are no errors: the report names them.
pub fn build(providers: &dyn DataFiles, curated: &dyn DataFiles, made_on: Date) -> Result<Built, BuildError> {
    let curated = Curated::read(curated)?;
    let mut inputs = Inputs { files: providers, report: Report::default() };

    let series = series::build(&mut inputs, &curated)?;
    let figures = figures::build(&mut inputs, &curated)?;
    let pay = pay::build(&mut inputs, &curated)?;
    let relations = relations::build(&mut inputs, &curated)?;
    let effort = effort::build(&mut inputs, &curated)?;
    let links = links::build(&mut inputs, &curated, &series, &effort)?;
    let cited = sources::Cited::collect(&curated, &series, &figures, &pay, &relations, &effort);
    let sources = sources::build(&mut inputs, &curated, &cited)?;

    let confirmed = |id| sources.iter().any(|s| s.id == id && s.confidence.weight() > 0.0);
    let counted = figures.iter().filter(|figure| confirmed(figure.source.clone())).count();
    let stored: Vec<StoredSeries> = series.iter().filter_map(StoredSeries::from_series).collect();
    let manifest = Manifest {
        made_on,
        series: stored.len(),
        points: series.iter().map(|s| s.points.len()).sum(),
        figures: counted,
        unconfirmed_figures: figures.len() - counted,
        pay: pay.len(),
        sources: sources.len(),
    };
    let documents = vec![
        write::document(Kind::Manifest, &[manifest])?,
        write::document(Kind::Sources, &sources)?,
        write::document(Kind::Series, &stored)?,
        write::document(Kind::Links, &links)?,
        write::document(Kind::Figures, &figures)?,
        write::document(Kind::Pay, &pay)?,
        write::document(Kind::Relations, &relations)?,
    ];
    Ok(Built { documents, report: inputs.report })
}

/// The providers' files, with the account of what was used.
struct Inputs<'a> {
    files: &'a dyn DataFiles,
    report: Report,
}

impl Inputs<'_> {
    /// The table in a file; none when the file is not there, which the report notes.
    fn table(&mut self, file: &'static str, needed: &[&str]) -> Result<Option<Table>, BuildError> {
        match self.bytes(file)? {
            Some(bytes) => Table::parse(file, &bytes, needed).map(Some),
            None => Ok(None),
        }
    }

    fn bytes(&mut self, file: &'static str) -> Result<Option<Vec<u8>>, BuildError> {
        match self.files.read(file) {
            FileBytes::Bytes(bytes) => Ok(Some(bytes.into_owned())),
            FileBytes::Missing => {
                if !self.report.missing.iter().any(|have| have == file) {
                    self.report.missing.push(file.to_owned());
                }
                Ok(None)
            }
            FileBytes::Unreadable(reason) => {
                Err(BuildError::File { file, reason: format!("cannot be read ({reason})") })
            }
            FileBytes::TooLarge(size) => {
                Err(BuildError::File { file, reason: format!("has {size} bytes, more than the 67108864 allowed") })
            }
        }
    }
}
