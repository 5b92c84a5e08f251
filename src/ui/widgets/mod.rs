//! The controls that every view is made of: one look, one behaviour, named for assistive technology.

mod text;
pub use text::{caption, faint, prose, rich, section, section_with, text};

mod button;
pub use button::{ButtonKind, button, icon_button, link};

mod card;
pub use card::{card, caution, panel, row_line, sunken};

mod chip;
pub use chip::{Tone, badge, badge_at, chip, keys_hint, segmented, segmented_width};

mod field;
pub use field::{icon_field, search_field, secret_field, select, text_field};

mod level;
pub use level::{LevelChoice, hovered_level, level_dots, level_picker};

mod bar;
pub use bar::range_bar;

mod progress;
pub use progress::progress_bar;

mod fold;
pub use fold::{fold, fold_named};

mod switch;
pub use switch::switch;

mod direction;
pub use direction::{DirectionMark, direction_mark, paint_direction};

mod menu;
pub use menu::{menu, menu_heading, menu_item, popover};

mod empty;
pub use empty::empty_state;

mod focus;
pub use focus::{keep_focus_in_sight, paint_focus_ring};
