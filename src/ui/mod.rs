//! The window: theme, widgets, charts, views and the shell around them. Views paint and push commands.

pub mod theme;

pub mod ctx;
pub use ctx::ViewCtx;

pub mod widgets;

pub mod charts;

pub mod words;

pub mod reasons;

pub mod sources;

pub mod refreshing;

pub mod number_field;

pub mod dialog;

pub mod save_dialog;

pub mod views;

pub mod feedback;

pub mod keys;

mod banner;

pub mod shell;
pub use shell::Shell;
