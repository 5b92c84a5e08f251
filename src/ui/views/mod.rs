//! The views. Each paints what `ViewCtx` shows, keeps its own view state, and pushes commands.

pub mod welcome;

mod templates;

mod saved_rows;

pub mod trends;

pub mod profile;

pub mod compare;

pub mod next;

pub mod plan;

pub mod library;

pub mod settings;

pub mod palette;

pub mod import;
