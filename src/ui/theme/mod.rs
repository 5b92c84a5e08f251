//! Design tokens, fonts, icons and the egui style made from them. No other module holds a raw colour or size.

pub mod tokens;
pub use tokens::{Tokens, radius, size, space};

pub mod fonts;
pub use fonts::{TextRole, install_fonts};

pub mod icons;

pub mod style;
pub use style::apply;
