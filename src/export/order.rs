//! What the window asks to be saved, and where: made at once, written by a thread.

use super::{
    ExportError, Format, Picture, PlanFormat, PlanSheet, bytes, csv,
    file::{Existing, clean_name, stem, write},
    plan::{self, Stamp},
};
use crate::{
    chart::Sheet,
    domain::{Market, Measure},
    i18n::Locale,
};
use std::{path::PathBuf, sync::Arc};

/// A file to be written.
#[derive(Debug, Clone)]
pub struct Order {
    /// An existing folder.
    pub folder: PathBuf,
    /// The file's name with its end.
    pub name: String,
    /// What stands in it.
    pub what: What,
}

/// What stands in a file.
#[derive(Debug, Clone)]
pub enum What {
    /// What is shown.
    Chart {
        /// The charts, one below the other.
        sheets: Arc<Vec<Sheet>>,
        /// The format.
        format: Format,
        /// How a picture is made.
        picture: Picture,
    },
    /// Every series of a measure, as CSV.
    Measure(Measure, Locale),
    /// A plan with its weeks.
    Plan(Arc<PlanSheet>, PlanFormat),
}

impl Order {
    /// Writes the file beside whatever is there and gives its path. `now` is the moment of writing.
    ///
    /// # Errors
    /// As [`bytes`] and [`write()`].
    pub fn carry_out(&self, market: &Market, now: Stamp) -> Result<PathBuf, ExportError> {
        let bytes = match &self.what {
            What::Chart { sheets, format, picture } => bytes(sheets, *format, picture)?,
            What::Measure(measure, locale) => csv::measure(market, *locale, *measure).into_bytes(),
            What::Plan(sheet, format) => plan::bytes(sheet, *format, now),
        };
        write(&self.folder, &clean_name(&self.name), &bytes, Existing::KeepBoth)
    }
}

impl PartialEq for Order {
    /// Whether both are the same order: equal contents made at different moments are two orders.
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.what, &other.what) {
            (What::Chart { sheets: a, format: f, .. }, What::Chart { sheets: b, format: g, .. }) => {
                Arc::ptr_eq(a, b) && f == g
            }
            (What::Measure(a, l), What::Measure(b, m)) => a == b && l == m,
            (What::Plan(a, f), What::Plan(b, g)) => Arc::ptr_eq(a, b) && f == g,
            _ => false,
        };
        same && self.folder == other.folder && self.name == other.name
    }
}

/// A name for a file of charts: title, places and the last period, without spaces.
#[must_use]
pub fn suggested_name(sheets: &[Sheet], format: Format) -> String {
    let Some(first) = sheets.first() else { return format!("chart.{}", format.extension()) };
    let words = format!("{} {} {}", first.title, first.regions, first.span());
    format!("{}.{}", stem(&words), format.extension())
}

/// A name for the file of a whole measure.
#[must_use]
pub fn suggested_measure_name(locale: Locale, measure: Measure) -> String {
    format!("{}.csv", stem(&locale.short_measure(measure)))
}
