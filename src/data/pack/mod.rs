//! Data packs: one `.skillvane` file with a data set, an update to one, or a time capsule, its checksums and, if
//! somebody signed it, the signature. The container is described in `docs/pack-format.md`.
//!
//! Reading trusts nothing: sizes are counted while inflating, and the first thing that is not as the manifest says
//! refuses the whole pack by name. Pure: bytes in, bytes out.

mod manifest;
pub use manifest::{PackContent, PackCounts, PackFile, PackManifest, PackSource};

mod error;
pub use error::PackError;

mod frame;

mod read;
pub use read::read_pack;

mod write;
pub use write::{PackDraft, Written, write_pack};

pub mod key;
pub use key::{KeyError, SigningKey};

use super::{Applied, DataFiles, Documents, FileBytes, LoadWarning, Update, load};
use crate::domain::{PackHash, Signature};
use std::collections::BTreeMap;

/// Largest pack file, bytes (256 MiB).
pub const MAX_PACK_BYTES: usize = 256 * 1024 * 1024;
/// Largest sum of all files in a pack, bytes (256 MiB); one file is at most [`super::MAX_FILE_BYTES`].
pub const MAX_CONTENT_BYTES: u64 = 256 * 1024 * 1024;
/// Most values in all files of a pack, counted by the commas between them: a value of two bytes of text takes up to 48
/// bytes of memory.
pub const MAX_VALUES: usize = 12_000_000;
/// Most entries in a pack.
pub const MAX_ENTRIES: usize = 64;
/// Largest manifest, bytes (4 MiB).
pub const MAX_MANIFEST_BYTES: usize = 4 * 1024 * 1024;
/// Name of the manifest in a pack.
pub const MANIFEST: &str = "manifest.ron";
/// Name of the manifest's signature in a pack.
pub const SIGNATURE: &str = "manifest.ron.minisig";
/// Folder of the data set's documents in a pack.
pub const MARKET: &str = "market/";
/// Folder of what a time capsule adds.
pub const CAPSULE: &str = "capsule/";
/// Ending of a pack's file name.
pub const EXTENSION: &str = "skillvane";

/// A pack whose container, checksums and signature hold. As [`DataFiles`] it gives the documents of its market.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// What the pack says about itself.
    pub manifest: PackManifest,
    /// Its content address.
    pub hash: PackHash,
    /// Who signed it.
    pub signature: Signature,
    files: BTreeMap<String, Vec<u8>>,
}

impl DataFiles for Pack {
    fn read(&self, name: &str) -> FileBytes<'_> {
        self.file(&format!("{MARKET}{name}")).map_or(FileBytes::Missing, |bytes| FileBytes::Bytes(bytes.into()))
    }
}

impl Pack {
    /// The bytes of a file by its whole name, such as `capsule/profile.ron`.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// Names and bytes of all files that the manifest lists.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The documents of a pack that carries a whole data set, with what could not be read of them.
    ///
    /// # Errors
    /// [`PackError::OtherContent`] when the pack is an update.
    pub fn to_documents(&self) -> Result<(Documents, Vec<LoadWarning>), PackError> {
        match self.manifest.content {
            PackContent::Update { .. } => Err(PackError::OtherContent),
            PackContent::Market | PackContent::Capsule => Ok(Documents::read(self)),
        }
    }

    /// The update to `base`, with what could not be read of it: what an update pack carries, or for a pack with a
    /// whole data set what makes that set of `base`.
    ///
    /// # Errors
    /// [`PackError::WrongBase`] when the pack was made for another data set, [`PackError::OtherContent`] when it is a
    /// time capsule.
    pub fn update_of(&self, base: &Documents) -> Result<(Update, Vec<LoadWarning>), PackError> {
        match self.manifest.content {
            PackContent::Update { base: Some(wanted) } => {
                let found = base.hash().map_err(|error| PackError::NotWritten(error.to_string()))?;
                if found == wanted { Ok(self.own_update()) } else { Err(PackError::WrongBase { wanted, found }) }
            }
            PackContent::Update { base: None } => Ok(self.own_update()),
            PackContent::Market => {
                let (documents, warnings) = Documents::read(self);
                let update = Update::between(base, &documents);
                Ok((update.unwrap_or_else(|| Update::on(self.manifest.made_on)), warnings))
            }
            PackContent::Capsule => Err(PackError::OtherContent),
        }
    }

    /// The whole data set that the pack makes of `base`: its own, or `base` with its update; and what was touched.
    /// Every item must be usable.
    ///
    /// # Errors
    /// As [`Self::update_of`], and [`PackError::Content`] when something in the result cannot be used.
    pub fn on(&self, base: &Documents) -> Result<(Documents, Applied), PackError> {
        let (update, warnings) = self.update_of(base)?;
        refuse(&warnings)?;
        let mut made = base.clone();
        let applied = made.apply(&update);
        let files = made.to_files().map_err(|error| PackError::NotWritten(error.to_string()))?;
        refuse(&load(&files).warnings)?;
        Ok((made, applied))
    }

    /// Whether everything inside can be used: each document loads without a warning, no id stands twice, and the
    /// manifest counts what is there. An update is read only, since what it names may be in its base.
    ///
    /// # Errors
    /// [`PackError::Content`] with the first thing that cannot be used.
    pub fn check_content(&self) -> Result<(), PackError> {
        let (counts, warnings) = match self.manifest.content {
            PackContent::Update { .. } => {
                let (update, warnings) = self.own_update();
                (PackCounts::of(&update.items), warnings)
            }
            PackContent::Market | PackContent::Capsule => {
                let (documents, warnings) = Documents::read(self);
                refuse(&warnings)?;
                (PackCounts::of(&documents.items), load(self).warnings)
            }
        };
        refuse(&warnings)?;
        if counts == self.manifest.counts { Ok(()) } else { Err(PackError::WrongCounts) }
    }

    /// What an update pack carries, whatever it was made for, with what could not be read of it.
    #[must_use]
    pub fn own_update(&self) -> (Update, Vec<LoadWarning>) {
        Update::read(self, self.manifest.made_on)
    }
}

fn refuse(warnings: &[LoadWarning]) -> Result<(), PackError> {
    match warnings.first() {
        None => Ok(()),
        Some(first) => {
            Err(PackError::Content { first: Box::new(first.clone()), more: warnings.len().saturating_sub(1) })
        }
    }
}

#[cfg(test)]
mod tests;
