//! The user's own folder, for commands that read or change it.

use super::store_sentence;
use crate::{
    domain::Date,
    i18n::Locale,
    store::{LibraryFiles, Opened, Paths, Store},
};
use std::io::Write;

/// Where this process keeps the user's files.
///
/// # Errors
/// A sentence in the reader's language.
pub fn paths(locale: Locale) -> Result<Paths, String> {
    Paths::of_process().map_err(|error| store_sentence(locale, error.key(), error.args()))
}

/// Reads everything and changes nothing, also while the window is open. Warnings go to the error stream.
///
/// # Errors
/// A sentence in the reader's language.
pub fn look(locale: Locale, today: Date, err: &mut dyn Write) -> Result<(LibraryFiles, Opened), String> {
    let (files, opened) = Store::look(&paths(locale)?, today);
    for warning in &opened.warnings {
        let _ = writeln!(err, "skillvane: {}", store_sentence(locale, warning.key(), warning.args()));
    }
    Ok((files, opened))
}
