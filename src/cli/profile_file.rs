//! Opens the file of `--profile` and gives its active profile, or says in words why not.

use crate::{
    domain::Profile,
    i18n::{Arg, Locale},
    store::{
        StoreWarning,
        document::Refusal,
        profiles::{self, FORMAT},
    },
};
use std::{fs::File, io::Read, path::Path};

/// The active profile of a profiles document, with the warnings of reading it.
///
/// # Errors
/// A sentence in the reader's language: what is wrong, what to do, the path.
pub fn read(path: &Path, locale: Locale) -> Result<(Profile, Vec<StoreWarning>), String> {
    let shown = path.display().to_string();
    let unreadable = |error: std::io::Error| {
        let args = [("detail", error.to_string().into()), ("path", shown.as_str().into())];
        locale.tf("cli-profile-unreadable", args.as_slice())
    };
    let limit = FORMAT.max_bytes;
    let mut bytes = Vec::new();
    // One byte more than allowed is enough to be refused as too large, whatever the file's length.
    File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    let (book, warnings) = profiles::parse(&bytes).map_err(|refusal| refused(&refusal, &shown, locale))?;
    match book.active_profile() {
        Some(profile) => Ok((profile.clone(), warnings)),
        None => Err(locale.tf("cli-profile-none", &[("path", shown.as_str().into())])),
    }
}

fn refused(refusal: &Refusal, path: &str, locale: Locale) -> String {
    let mut args: Vec<(&str, Arg)> = vec![("path", path.into())];
    match refusal {
        Refusal::Damaged(damage) => {
            args.extend(damage.args().into_iter().map(|(name, value)| (name, Arg::Text(value))));
            locale.tf("cli-profile-refused", &args)
        }
        Refusal::Newer { found } => {
            args.push(("found", found.to_string().into()));
            locale.tf("cli-profile-newer", &args)
        }
    }
}
