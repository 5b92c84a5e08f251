//! The controls that every view is made of: one look, one behaviour, named for assistive technology.

mod text;
pub use text::{caption, faint, prose, rich, section, section_with, text};

mod button;
pub use button::{ButtonKind, button, icon_button, link};

mod card;
pub use card::{card, caution, row_line, sunken};

mod chip;
pub use chip::{Tone, badge, badge_at, chip, keys_hint, segmented};

mod field;
pub use field::{search_field, select, text_field};

mod level;
pub use level::{level_dots, level_picker};

mod bar;
pub use bar::range_bar;

mod switch;
pub use switch::switch;

mod direction;
pub use direction::{DirectionMark, direction_mark, paint_direction};

mod empty;
pub use empty::empty_state;

mod focus;
pub use focus::paint_focus_ring;
