//! A pack to bytes: the same draft gives the same bytes on every system and day, but for the signature.

use super::{
    CAPSULE, EXTENSION, MANIFEST, MARKET, MAX_CONTENT_BYTES, MAX_ENTRIES, MAX_MANIFEST_BYTES, MAX_PACK_BYTES,
    MAX_VALUES, PackContent, PackCounts, PackError, PackManifest, PackSource, SIGNATURE, SigningKey, frame,
    manifest::{FORMAT, PackFile, VERSION},
    read::values_in,
};
use crate::{
    data::{Documents, Items, MAX_FILE_BYTES, MarketHash, NotWritten, Update, documents::sha256, schema},
    domain::{Date, Fetched, PackHash, PackId},
};
use std::{
    collections::BTreeMap,
    io::{Cursor, Write as _},
};
use zip::{CompressionMethod, DateTime, System, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// A pack before it is written: its documents, and what its maker says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct PackDraft {
    /// The same for all versions of a pack.
    pub id: PackId,
    /// Version in the maker's words.
    pub pack_version: String,
    /// Title in the maker's words.
    pub title: String,
    /// Files that a refresh got.
    pub fetched: Vec<Fetched>,
    made_on: Date,
    content: PackContent,
    sources: Vec<PackSource>,
    counts: PackCounts,
    files: BTreeMap<String, Vec<u8>>,
}

/// A written pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its content address.
    pub hash: PackHash,
    /// The whole file.
    pub bytes: Vec<u8>,
}

impl Written {
    /// The name under which the library keeps it.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.{EXTENSION}", self.hash)
    }
}

impl PackDraft {
    /// A pack of a whole data set; the version is the set's day until the maker says another.
    ///
    /// # Errors
    /// When the set has no day, or cannot be written.
    pub fn market(id: PackId, title: &str, documents: &Documents) -> Result<Self, PackError> {
        let made_on = documents.made_on.ok_or_else(|| PackError::NotWritten("the data set has no date".to_owned()))?;
        let files = documents.to_files().map_err(not_written)?;
        Ok(Self::new(id, title, made_on, PackContent::Market, &documents.items, files))
    }

    /// A pack of changes; with a base it is taken by that data set alone.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn update(id: PackId, title: &str, update: &Update, base: Option<MarketHash>) -> Result<Self, PackError> {
        let files = update.to_files().map_err(not_written)?;
        Ok(Self::new(id, title, update.made_on, PackContent::Update { base }, &update.items, files))
    }

    /// Makes a time capsule of a whole data set: `files` are kept below `capsule/`.
    #[must_use]
    pub fn into_capsule(mut self, files: BTreeMap<String, Vec<u8>>) -> Self {
        self.content = PackContent::Capsule;
        self.files.extend(files.into_iter().map(|(name, bytes)| (format!("{CAPSULE}{name}"), bytes)));
        self
    }

    fn new(
        id: PackId,
        title: &str,
        made_on: Date,
        content: PackContent,
        items: &Items,
        files: BTreeMap<String, Vec<u8>>,
    ) -> Self {
        let sources = items.sources.iter().map(|source| PackSource {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            licence: source.licence.clone(),
        });
        Self {
            id,
            pack_version: made_on.to_string(),
            title: title.to_owned(),
            fetched: Vec::new(),
            made_on,
            content,
            sources: sources.collect(),
            counts: PackCounts::of(items),
            files: files.into_iter().map(|(name, bytes)| (format!("{MARKET}{name}"), bytes)).collect(),
        }
    }

    fn manifest(&self) -> PackManifest {
        let file = |(name, bytes): (&String, &Vec<u8>)| PackFile {
            name: name.clone(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes).to_string(),
        };
        PackManifest {
            format: FORMAT.to_owned(),
            version: VERSION,
            id: self.id.clone(),
            pack_version: self.pack_version.clone(),
            title: self.title.clone(),
            made_on: self.made_on,
            schema: schema::VERSION,
            program: concat!("skillvane ", env!("CARGO_PKG_VERSION")).to_owned(),
            content: self.content,
            sources: self.sources.clone(),
            counts: self.counts,
            fetched: self.fetched.clone(),
            files: self.files.iter().map(file).collect(),
        }
    }
}

/// Writes a pack, signed when there is a key. What is written can be read: the limits of reading hold here too.
///
/// # Errors
/// When a text or name cannot be in a pack, when it is over the limits, or when signing fails.
pub fn write_pack(draft: &PackDraft, key: Option<&SigningKey>) -> Result<Written, PackError> {
    check_limits(&draft.files)?;
    let text = draft.manifest().to_text()?;
    if text.len() > MAX_MANIFEST_BYTES {
        return Err(PackError::FileTooLarge { name: MANIFEST.to_owned(), bytes: text.len() as u64 });
    }
    let comment = format!("{} {}, {}", draft.id, draft.pack_version, draft.made_on);
    let signature = key.map(|key| key.sign(text.as_bytes(), &comment)).transpose();
    let signature = signature.map_err(|error| PackError::NotWritten(error.to_string()))?;
    let head = [(MANIFEST, text.as_bytes())];
    let signed = signature.iter().map(|signature| (SIGNATURE, signature.as_bytes()));
    let files = draft.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let bytes = container(head.into_iter().chain(signed).chain(files)).map_err(not_written)?;
    if bytes.len() > MAX_PACK_BYTES {
        return Err(PackError::TooLarge(bytes.len() as u64));
    }
    Ok(Written { hash: sha256(text.as_bytes()), bytes })
}

fn check_limits(files: &BTreeMap<String, Vec<u8>>) -> Result<(), PackError> {
    if files.len() + 2 > MAX_ENTRIES {
        return Err(PackError::TooManyEntries(files.len() + 2));
    }
    for (name, bytes) in files {
        if !frame::is_allowed(name) {
            return Err(PackError::BadName(name.clone()));
        }
        if bytes.len() > MAX_FILE_BYTES {
            return Err(PackError::FileTooLarge { name: name.clone(), bytes: bytes.len() as u64 });
        }
    }
    let all: u64 = files.values().map(|bytes| bytes.len() as u64).sum();
    if all > MAX_CONTENT_BYTES {
        return Err(PackError::ContentTooLarge(all));
    }
    let values = files.values().map(|bytes| values_in(bytes)).sum();
    if values > MAX_VALUES { Err(PackError::TooManyValues(values)) } else { Ok(()) }
}

/// Entries in order, all of the same day and rights, with the seal as the comment.
fn container<'a>(entries: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(name, options)?;
        writer.write_all(bytes)?;
    }
    // The comment's length is part of what it seals, so it is there before its digits are known.
    writer.set_raw_comment(vec![b'0'; frame::SEAL_LEN].into_boxed_slice())?;
    let mut bytes = writer.finish()?.into_inner();
    bytes.truncate(bytes.len().saturating_sub(frame::SEAL_LEN));
    let seal = format!("{}{}", frame::SEAL, sha256(&bytes));
    bytes.extend_from_slice(seal.as_bytes());
    Ok(bytes)
}

fn not_written(error: impl Into<Box<dyn std::error::Error>>) -> PackError {
    PackError::NotWritten(error.into().to_string())
}

impl From<NotWritten> for PackError {
    fn from(error: NotWritten) -> Self {
        Self::NotWritten(error.to_string())
    }
}
