//! The profile of `--profile`, or in words why there is none. How the file is read is the store's.

use super::store_sentence;
use crate::{
    domain::Profile,
    i18n::Locale,
    store::{StoreWarning, profiles},
};
use std::path::Path;

/// The active profile of a profiles document, with the warnings of reading it.
///
/// # Errors
/// A sentence in the reader's language: what is wrong, what to do, the path.
pub fn read(path: &Path, locale: Locale) -> Result<(Profile, Vec<StoreWarning>), String> {
    let (book, warnings) =
        profiles::read_file(path).map_err(|error| store_sentence(locale, error.key(), error.args()))?;
    match book.active_profile() {
        Some(profile) => Ok((profile.clone(), warnings)),
        None => Err(locale.tf("cli-profile-none", &[("path", path.display().to_string().into())])),
    }
}
