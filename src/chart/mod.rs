//! What a chart says, ready for screen or paper: lines under a transform, ticks, marked dates, sentences.
//!
//! Pure: no egui, no files, no clock. The window paints it, `export` writes it, the command line does both without a
//! window, so that all three say the same. Reading order: the model, how it is built, what is written beside it.

pub mod model;
pub use model::{ChartLine, ChartModel, Marker, MarkerKind, TrendBand};

pub mod axes;

mod extremes;

pub mod track;
pub use track::Track;

pub mod build;
pub use build::{ChartData, Pick};

pub mod smoothing;

pub mod forecast;
pub use forecast::Fan;

pub mod words;

pub mod sheet;
pub use sheet::{Citation, Sheet};

pub mod table;
pub use table::{ChartTable, ColumnKind, ForecastPart};

pub mod places;

pub mod strokes;
