//! What window and exported pictures share of the look: the colours of both themes and the bundled typeface.

pub mod palette;
pub use palette::{Palette, Rgb};

pub mod typeface;
