//! Data sets: bytes to market and back, and the builder that makes the bundled one from providers' files.
//!
//! Pure: bytes come in through [`DataFiles`], text goes out; files are opened in `cli` and `store`.

pub mod load;
pub use load::{Loaded, SharedMarket, load};

pub mod check;
pub use check::{CheckReport, Counts, check};

mod warning;
pub use warning::{LoadWarning, Problem};

mod files;
pub use files::{DataFiles, FileBytes, MAX_FILE_BYTES};

pub mod bundled;

pub mod build;

pub mod schema;

pub mod providers;

pub mod online_names;

pub mod documents;
pub use documents::{Applied, Counted, Documents, ItemKey, Items, MarketHash, Update};

pub mod capsule;

pub mod pack;
pub use pack::{Pack, PackError, read_pack, write_pack};

mod document;
mod rules;

mod write;
pub use write::NotWritten;
