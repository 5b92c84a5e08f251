//! Charts and tables as files that can be published: CSV, SVG, PNG, Markdown.
//!
//! Every file names its source, licence, unit, region and date. The same sheet and settings give the same bytes.
//! Bytes are made purely; `file` alone touches the disk, whole files only, and overwrites nothing unasked.

pub mod csv;

pub mod svg;

pub mod png;

pub mod markdown;

pub mod plan;
pub use plan::{PlanFormat, PlanSheet, Stamp, suggested_plan_name};

pub mod ics;

pub mod file;

mod order;
pub use order::{Order, What, suggested_measure_name, suggested_name};

mod error;
pub use error::ExportError;

use crate::{chart::Sheet, look::Palette};

/// What a chart can be saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// The numbers, for spreadsheets and scripts.
    Csv,
    /// The picture in vectors.
    Svg,
    /// The picture in pixels.
    Png,
    /// Sentences and the numbers as text.
    Markdown,
}

impl Format {
    /// All formats, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Svg, Self::Png, Self::Markdown];

    /// The end of a file's name, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Markdown => "md",
        }
    }

    /// The format that the end of a file's name asks for, in any case of letters.
    #[must_use]
    pub fn of_file(path: &std::path::Path) -> Option<Self> {
        let end = path.extension()?.to_str()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|format| format.extension() == end)
    }
}

/// How a picture is made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture {
    /// Colours.
    pub palette: &'static Palette,
    /// Width and height of the sheet, CSS pixels.
    pub size: (u32, u32),
    /// Pixels of a PNG for each CSS pixel, 1 to 4.
    pub scale: f32,
}

impl Default for Picture {
    fn default() -> Self {
        Self { palette: Palette::light(), size: svg::SIZE, scale: 2.0 }
    }
}

/// The bytes of sheets in a format: pictures and words stand one below the other.
///
/// # Errors
/// [`ExportError::Picture`] when the picture is larger than can be painted.
pub fn bytes(sheets: &[Sheet], format: Format, picture: &Picture) -> Result<Vec<u8>, ExportError> {
    Ok(match format {
        Format::Csv => csv::charts(sheets).into_bytes(),
        Format::Svg => svg::charts(sheets, picture).into_bytes(),
        Format::Png => png::paint(&svg::charts(sheets, picture), picture)?,
        Format::Markdown => markdown::charts(sheets).into_bytes(),
    })
}
