//! Bytes to a pack: frame, manifest, signature, then every file against its checksum.

use super::{
    MANIFEST, MAX_CONTENT_BYTES, MAX_MANIFEST_BYTES, MAX_VALUES, Pack, PackError, PackManifest, SIGNATURE, frame, key,
    manifest::PackFile,
};
use crate::{
    data::{MAX_FILE_BYTES, documents::sha256},
    domain::{Signature, TrustedKey},
};
use std::{
    collections::{BTreeMap, HashSet},
    io::{Cursor, Read as _},
};
use zip::{
    ZipArchive, ZipReadOptions,
    read::{ArchiveOffset, Config},
    result::ZipError,
};

/// Longest signature file, bytes.
const MAX_SIGNATURE_BYTES: usize = 4096;

/// Reads a pack and checks everything about its container; [`Pack::check_content`] then judges what is inside. Memory
/// stays below the pack's own size and [`MAX_CONTENT_BYTES`], whatever the bytes.
///
/// # Errors
/// The first fault that was found.
pub fn read_pack(bytes: &[u8], keys: &[TrustedKey]) -> Result<Pack, PackError> {
    let names = frame::names(bytes)?;
    let config = Config { archive_offset: ArchiveOffset::Known(0) };
    let archive = ZipArchive::with_config(config, Cursor::new(bytes)).map_err(|error| container(&error))?;
    let mut entries = Entries { archive, longest_gain: bytes.len().saturating_mul(1032) };
    let has = |name: &str| names.iter().any(|have| have == name);
    if !has(MANIFEST) {
        return Err(PackError::NoManifest);
    }
    let text = entries.read(MANIFEST, MAX_MANIFEST_BYTES)?;
    let manifest = PackManifest::parse(&text)?;
    let signature = if has(SIGNATURE) {
        key::verify(&text, &entries.read(SIGNATURE, MAX_SIGNATURE_BYTES)?, keys)?
    } else {
        Signature::None
    };
    let listed = listed(&manifest.files)?;
    let is_listed = |name: &&String| [MANIFEST, SIGNATURE].contains(&name.as_str()) || listed.contains(name.as_str());
    if let Some(name) = names.iter().find(|name| !is_listed(name)) {
        return Err(PackError::Unlisted(name.clone()));
    }
    if let Some(file) = manifest.files.iter().find(|file| !has(&file.name)) {
        return Err(PackError::Missing(file.name.clone()));
    }
    let mut files = BTreeMap::new();
    let mut values = 0;
    for file in &manifest.files {
        let bytes = entries.checked(file)?;
        values += values_in(&bytes);
        if values > MAX_VALUES {
            return Err(PackError::TooManyValues(values));
        }
        files.insert(file.name.clone(), bytes);
    }
    Ok(Pack { hash: sha256(&text), manifest, signature, files })
}

/// The names of the list, which must be good, different, and within the limits before anything is inflated.
fn listed(files: &[PackFile]) -> Result<HashSet<&str>, PackError> {
    let mut names = HashSet::new();
    let mut all = 0_u64;
    for file in files {
        if !frame::is_allowed(&file.name) || [MANIFEST, SIGNATURE].contains(&file.name.as_str()) {
            return Err(PackError::BadName(file.name.chars().take(80).collect()));
        }
        if !names.insert(file.name.as_str()) {
            return Err(PackError::Duplicate(file.name.clone()));
        }
        if file.bytes > MAX_FILE_BYTES as u64 {
            return Err(PackError::FileTooLarge { name: file.name.clone(), bytes: file.bytes });
        }
        all = all.saturating_add(file.bytes);
    }
    if all > MAX_CONTENT_BYTES { Err(PackError::ContentTooLarge(all)) } else { Ok(names) }
}

/// About how many values a document holds.
pub(super) fn values_in(bytes: &[u8]) -> usize {
    bytes.iter().map(|byte| usize::from(*byte == b',')).sum()
}

struct Entries<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Deflate makes at most 1032 bytes of one, so that no list can ask for more memory than the pack could fill.
    longest_gain: usize,
}

impl Entries<'_> {
    /// A file as listed.
    fn checked(&mut self, file: &PackFile) -> Result<Vec<u8>, PackError> {
        let length = usize::try_from(file.bytes).unwrap_or(usize::MAX);
        let wrong_length = || PackError::WrongLength(file.name.clone());
        let bytes = match self.read(&file.name, length) {
            Err(PackError::FileTooLarge { .. }) => return Err(wrong_length()),
            read => read?,
        };
        if bytes.len() != length {
            return Err(wrong_length());
        }
        if sha256(&bytes).to_string() != file.sha256 {
            return Err(PackError::WrongChecksum(file.name.clone()));
        }
        Ok(bytes)
    }

    /// The bytes of an entry, of which there may be so many: counted while inflating, one more is an error.
    fn read(&mut self, name: &str, most: usize) -> Result<Vec<u8>, PackError> {
        let damaged = |_| PackError::DamagedFile(name.to_owned());
        let options = ZipReadOptions::new().enforce_header_consistency(true);
        let entry = self.archive.by_name_with_options(name, options).map_err(|error| match error {
            ZipError::Io(_) => PackError::DamagedFile(name.to_owned()),
            error => container(&error),
        })?;
        let mut bytes = Vec::with_capacity(most.min(self.longest_gain));
        entry.take((most as u64).saturating_add(1)).read_to_end(&mut bytes).map_err(damaged)?;
        if bytes.len() > most {
            return Err(PackError::FileTooLarge { name: name.to_owned(), bytes: bytes.len() as u64 });
        }
        Ok(bytes)
    }
}

fn container(error: &ZipError) -> PackError {
    PackError::Container(error.to_string().chars().take(200).collect())
}
