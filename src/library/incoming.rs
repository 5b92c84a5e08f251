//! A data pack on its way in: read, checked, put on what is there, and compared with it, before anything is kept.

use super::{DataError, checked, documents, load_data, loaded, write_named};
use crate::{
    data::{
        SharedMarket,
        pack::{MAX_PACK_BYTES, Pack, PackContent, PackError, PackManifest, read_pack},
    },
    domain::{DataRef, Date, PackHash, Signature, Snapshot, SnapshotOrigin, TrustedKey},
    insight::{MarketChange, what_changed},
    store::LibraryFiles,
};
use std::{
    fs::File,
    io::{Read as _, Result as IoResult},
    path::Path,
    sync::Arc,
};

/// A data pack that was read: what it is, what it would change, and everything that keeping it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// What the pack says about itself.
    pub manifest: Arc<PackManifest>,
    /// Who signed the file.
    pub signature: Signature,
    /// The entry that the library gets: of the pack itself or, for an update, of the data set that it makes.
    pub snapshot: Snapshot,
    /// The file that the library gets.
    pub bytes: Arc<[u8]>,
    /// The data set, ready to be shown.
    pub market: SharedMarket,
    /// What it was compared with: the data set that was worked with.
    pub base: DataRef,
    /// What it would change there.
    pub change: Arc<MarketChange>,
}

/// Reads a file and prepares it: checksums, signature, content, what it changes on `base`.
///
/// # Errors
/// When the file cannot be read, is no pack that can be used, or does not fit what is there.
pub fn read_incoming(
    path: &Path,
    keys: &[TrustedKey],
    files: &LibraryFiles,
    base: DataRef,
    today: Date,
) -> Result<Incoming, DataError> {
    let bytes = read_file(path)?;
    let pack = read_pack(&bytes, keys)?;
    pack.check_content()?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let origin = match pack.manifest.content {
        PackContent::Market | PackContent::Update { .. } => SnapshotOrigin::File(name),
        PackContent::Capsule => SnapshotOrigin::Capsule(name),
    };
    let (saved, bytes) = match pack.manifest.content {
        PackContent::Market | PackContent::Capsule => (pack.clone(), bytes),
        PackContent::Update { .. } => {
            let (on, fetched) = documents(files, base)?;
            let (made, _) = pack.on(&on)?;
            let bytes = write_named(&pack.manifest.id, &pack.manifest.title, &made, fetched)?;
            (read_pack(&bytes, &[])?, bytes)
        }
    };
    let market = SharedMarket(Arc::new(loaded(&saved)));
    let change = what_changed(&load_data(files, base)?.market, &market.0.market);
    let snapshot = entry(&saved, bytes.len(), today, origin, pack.signature.clone());
    Ok(Incoming {
        manifest: Arc::new(pack.manifest),
        signature: pack.signature,
        snapshot,
        bytes: bytes.into(),
        market,
        base,
        change: Arc::new(change),
    })
}

/// The entries of files that lie in the folder of the library without one. A file that cannot be used is set aside.
#[must_use]
pub fn adopted(files: &LibraryFiles, hashes: &[PackHash], today: Date) -> Vec<Snapshot> {
    let adopt = |hash: &PackHash| -> Result<Snapshot, DataError> {
        let bytes = files.read(*hash)?;
        let pack = checked(&bytes, *hash)?;
        let is_capsule = pack.manifest.content == PackContent::Capsule;
        let origin = if is_capsule { SnapshotOrigin::Capsule(String::new()) } else { SnapshotOrigin::Found };
        Ok(entry(&pack, bytes.len(), today, origin, Signature::None))
    };
    let found = hashes.iter().filter_map(|hash| match adopt(hash) {
        Ok(snapshot) => Some(snapshot),
        Err(error) => {
            log::warn!("{hash}: {error}; {}", files.set_aside(*hash));
            None
        }
    });
    found.collect()
}

/// The entry of a pack, under its own title.
pub(super) fn entry(pack: &Pack, bytes: usize, added: Date, origin: SnapshotOrigin, signature: Signature) -> Snapshot {
    let PackManifest { title, made_on, counts, .. } = &pack.manifest;
    Snapshot {
        hash: pack.hash,
        name: title.clone(),
        note: String::new(),
        made_on: *made_on,
        added,
        origin,
        signature,
        bytes: bytes as u64,
        series: counts.series,
        figures: counts.figures,
        sources: counts.sources,
        removed: None,
    }
}

/// The bytes of a file, up to what a pack may have.
///
/// # Errors
/// When the file cannot be read or has more bytes.
pub fn read_file(path: &Path) -> Result<Vec<u8>, DataError> {
    let read = || -> IoResult<Vec<u8>> {
        let mut bytes = Vec::new();
        // A device or a growing file may give more than its size says.
        File::open(path)?.take(MAX_PACK_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| DataError::NotRead(error.to_string()))?;
    if bytes.len() > MAX_PACK_BYTES {
        return Err(PackError::TooLarge(bytes.len() as u64).into());
    }
    Ok(bytes)
}
