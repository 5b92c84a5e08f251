//! Files that the commands on packs are given: packs, keys, passwords. Each is read up to what it may have.

use super::{Failure, key_failure, pack_sentence};
use crate::{
    data::pack::{MAX_PACK_BYTES, Pack, SigningKey, key::public_key, read_pack},
    domain::{Date, TrustedKey},
    export::{ExportError, file::Existing},
    i18n::Locale,
};
use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};

/// Longest key or password file, bytes.
const MAX_KEY_BYTES: u64 = 4096;

/// Base64 characters of a public key.
const PUBLIC_LENGTH: usize = 56;

/// The bytes of a file, at most one more than `most`.
fn bytes(path: &Path, most: u64, locale: Locale) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(|error| {
        let args = [("detail", error.to_string().into()), ("path", path.display().to_string().into())];
        (2, locale.tf("cli-pack-not-read", &args))
    })?;
    Ok(bytes)
}

/// The bytes of a pack.
pub fn pack_bytes(path: &Path, locale: Locale) -> Result<Vec<u8>, Failure> {
    bytes(path, MAX_PACK_BYTES as u64, locale)
}

/// A pack that other work rests on.
pub fn pack(path: &Path, locale: Locale) -> Result<Pack, Failure> {
    let read = read_pack(&pack_bytes(path, locale)?, &[]).and_then(|pack| pack.check_content().map(|()| pack));
    read.map_err(|error| (2, pack_sentence(locale, &error)))
}

/// The text of a key or password file.
pub fn key_text(path: &Path, locale: Locale) -> Result<String, Failure> {
    Ok(String::from_utf8_lossy(&bytes(path, MAX_KEY_BYTES, locale)?).into_owned())
}

/// The keys of `--key`, each under its own id.
pub fn trusted(keys: &[String], locale: Locale) -> Result<Vec<TrustedKey>, Failure> {
    let trusted = |given: &String| {
        let is_line = given.trim().len() == PUBLIC_LENGTH && given.trim().starts_with("RW");
        let text = if is_line { given.clone() } else { key_text(Path::new(given), locale)? };
        let (key, id) = public_key(&text).map_err(|error| key_failure(locale, &error, given))?;
        // No day is known here, and none is shown.
        let added = Date::new(2000, 1, 1).map_err(|error| (2, error.to_string()))?;
        Ok(TrustedKey { name: id, key, added })
    };
    keys.iter().map(trusted).collect()
}

/// The secret key of `--sign`.
pub fn signing_key(path: &Path, password: Option<&Path>, locale: Locale) -> Result<SigningKey, Failure> {
    let password = password.map(|path| self::password(path, locale)).transpose()?;
    let shown = path.display().to_string();
    SigningKey::open(&key_text(path, locale)?, password.as_deref()).map_err(|error| key_failure(locale, &error, &shown))
}

/// The first line of a password file.
pub fn password(path: &Path, locale: Locale) -> Result<String, Failure> {
    let text = key_text(path, locale)?;
    let line = text.lines().next().unwrap_or_default().to_owned();
    if line.is_empty() {
        let args = [("path", path.display().to_string().into())];
        return Err((2, locale.tf("cli-pack-password-empty", &args)));
    }
    Ok(line)
}

/// Writes a new file; one that is there stays.
pub fn write(path: &Path, bytes: &[u8]) -> Result<PathBuf, ExportError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    crate::export::file::write(folder, &name, bytes, Existing::Refuse)
}
