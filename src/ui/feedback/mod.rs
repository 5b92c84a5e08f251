//! What the program says back: toasts, the status line, and messages in words.

mod toasts;
pub use toasts::toasts_ui;

mod status;
pub use status::status_ui;

mod sentence;
pub use sentence::{edit_label, message};
