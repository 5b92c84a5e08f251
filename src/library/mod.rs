//! Joins what is apart on purpose: the files of the library, data packs, the mathematics and the online sources. The
//! window and the command line do the same work here.
//!
//! Everything takes its time and runs on a thread of its own. Nothing here decides what is kept: a pack that was read, a
//! refresh that ended and a whole list come back as values.

mod error;
pub use error::DataError;

mod words;

mod incoming;
pub use incoming::{Incoming, adopted, read_file, read_incoming};

mod capsule;
pub use capsule::{Capsule, CapsuleCheck, CapsuleOrder, Difference, Differences, make_capsule, open_capsule};

mod refresh;
pub use refresh::{REFRESH_FOLDER, RefreshOrder, RefreshResult, refresh};

use crate::{
    data::{
        Documents, Loaded, bundled, load,
        pack::{Pack, PackDraft, read_pack, write_pack},
    },
    domain::{DataRef, Fetched, PackHash, PackId, TrustedKey},
    insight::{MarketChange, what_changed},
    store::LibraryFiles,
};
use std::sync::Arc;

/// The id of packs that are written from the bundled market.
const BUNDLED_ID: &str = "skillvane.bundled";

/// Reads a data set.
///
/// # Errors
/// When its file is missing, cannot be read, or is not the pack that its name says.
pub fn load_data(files: &LibraryFiles, data: DataRef) -> Result<Arc<Loaded>, DataError> {
    match data {
        DataRef::Bundled => Ok(bundled::market()),
        DataRef::Saved(hash) => Ok(Arc::new(loaded(&open_pack(files, hash)?))),
    }
}

/// The documents of a data set, and what its online sources said about the files that it was made from.
///
/// # Errors
/// As [`load_data`].
pub fn documents(files: &LibraryFiles, data: DataRef) -> Result<(Documents, Vec<Fetched>), DataError> {
    match data {
        DataRef::Bundled => Ok((Documents::read(bundled::files()).0, Vec::new())),
        DataRef::Saved(hash) => {
            let pack = open_pack(files, hash)?;
            Ok((Documents::read(&pack).0, pack.manifest.fetched.clone()))
        }
    }
}

/// The bytes of a data set as a pack: a saved one as it came, signature and all; the bundled one as written anew.
///
/// # Errors
/// As [`load_data`].
pub fn pack_of(files: &LibraryFiles, data: DataRef) -> Result<Vec<u8>, DataError> {
    match data {
        DataRef::Bundled => {
            let (documents, fetched) = documents(files, data)?;
            write_named(&PackId::new(BUNDLED_ID)?, "Skillvane", &documents, fetched)
        }
        DataRef::Saved(hash) => {
            let bytes = files.read(hash)?;
            checked(&bytes, hash)?;
            Ok(bytes)
        }
    }
}

/// A time capsule of the library that was read, and whether the same numbers come out here. Two are equal when their
/// files are.
#[derive(Debug, Clone)]
pub struct OpenedCapsule {
    /// What it holds.
    pub capsule: Capsule,
    /// Its numbers beside those that come out here.
    pub check: CapsuleCheck,
}

impl PartialEq for OpenedCapsule {
    fn eq(&self, other: &Self) -> bool {
        self.capsule.hash == other.capsule.hash
    }
}

/// Reads a time capsule of the library and computes its numbers anew.
///
/// # Errors
/// As [`load_data`], and when it is no capsule.
pub fn open_saved_capsule(
    files: &LibraryFiles,
    hash: PackHash,
    keys: &[TrustedKey],
) -> Result<OpenedCapsule, DataError> {
    let capsule = open_capsule(&files.read(hash)?, keys)?;
    if capsule.hash != hash {
        return Err(DataError::OtherContent(hash));
    }
    let check = capsule.check()?;
    Ok(OpenedCapsule { capsule, check })
}

/// What changed from one data set to another.
///
/// # Errors
/// As [`load_data`], for either of them.
pub fn compare(files: &LibraryFiles, old: DataRef, new: DataRef) -> Result<MarketChange, DataError> {
    Ok(what_changed(&load_data(files, old)?.market, &load_data(files, new)?.market))
}

/// The market of a pack, with what its online sources said.
fn loaded(pack: &Pack) -> Loaded {
    Loaded { fetched: pack.manifest.fetched.clone(), ..load(pack) }
}

/// Reads a saved pack and checks that it is the one that its name says.
fn open_pack(files: &LibraryFiles, hash: PackHash) -> Result<Pack, DataError> {
    checked(&files.read(hash)?, hash)
}

/// The pack in these bytes, if it is the one of that hash.
fn checked(bytes: &[u8], hash: PackHash) -> Result<Pack, DataError> {
    let pack = read_pack(bytes, &[])?;
    if pack.hash == hash { Ok(pack) } else { Err(DataError::OtherContent(hash)) }
}

/// A data set as an unsigned pack under an id and a title.
fn write_named(id: &PackId, title: &str, documents: &Documents, fetched: Vec<Fetched>) -> Result<Vec<u8>, DataError> {
    let mut draft = PackDraft::market(id.clone(), title, documents)?;
    draft.fetched = fetched;
    Ok(write_pack(&draft, None)?.bytes)
}
