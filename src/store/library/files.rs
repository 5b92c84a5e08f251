//! The files of the saved data sets: `library/<hash>.skillvane`, each written once, whole or not at all.
//!
//! What is in them is not known here; whoever reads them checks them. The file comes first, the entry in the list
//! second, so that a kill in between leaves a file without an entry, which the next start reports, and never an entry
//! without a file.

use super::LibraryError;
use crate::domain::{Date, Library, PackHash};
use crate::store::document::mib;
use crate::store::lock::SharedLock;
use crate::store::{Paths, atomic};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// What files of data sets end with.
const SUFFIX: &str = ".skillvane";

/// A way to the files of saved data sets. Cheap to clone; may be used on any thread beside the store that gave it.
#[derive(Debug, Clone)]
pub struct LibraryFiles {
    /// `None` when the system names no folder.
    open: Option<OpenFiles>,
}

#[derive(Debug, Clone)]
struct OpenFiles {
    folder: PathBuf,
    /// The document of own dated points: what the library takes on the disk is told with it.
    tracking: PathBuf,
    today: Date,
    lock: SharedLock,
}

impl LibraryFiles {
    /// Largest file that is kept or read, in bytes: as much as a pack may hold unpacked.
    pub const MAX_BYTES: u64 = 256 << 20;

    pub(in crate::store) fn new(paths: &Paths, today: Date, lock: SharedLock) -> Self {
        let (folder, tracking) = (paths.library_folder(), paths.tracking_file());
        Self { open: Some(OpenFiles { folder, tracking, today, lock }) }
    }

    pub(in crate::store) fn without_folder() -> Self {
        Self { open: None }
    }

    /// Keeps a data set under its hash; on return it has reached the disk. The same bytes are not written again, and
    /// other bytes under that name, which are damaged or packed otherwise, are set aside and kept.
    ///
    /// # Errors
    /// [`LibraryError`]; no half file stands under the name then, and all other files are as they were.
    pub fn put(&self, hash: PackHash, bytes: &[u8]) -> Result<(), LibraryError> {
        let OpenFiles { folder, today, lock, .. } = self.open.as_ref().ok_or(LibraryError::NoFolder)?;
        let path = file(folder, hash);
        let len = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if len > Self::MAX_BYTES {
            return Err(too_large(len, path));
        }
        lock.take()?;
        if folder.is_file() {
            return Err(LibraryError::NotAFolder { path: folder.clone() });
        }
        match read(&path) {
            Ok(there) if there == bytes => return Ok(()),
            Err(LibraryError::Missing { .. }) => {}
            _ => {
                let aside = atomic::set_aside(&path, *today)?;
                log::warn!("other bytes stood under the name of a data set; they are kept as {}", aside.display());
            }
        }
        atomic::create_folder(folder)?;
        Ok(atomic::replace(&path, bytes)?)
    }

    /// The bytes of a data set, as they lie on the disk.
    ///
    /// # Errors
    /// [`LibraryError::Missing`], [`LibraryError::TooLarge`], [`LibraryError::Unreadable`], and
    /// [`LibraryError::NoFolder`] without a folder.
    pub fn read(&self, hash: PackHash) -> Result<Vec<u8>, LibraryError> {
        let open = self.open.as_ref().ok_or(LibraryError::NoFolder)?;
        read(&file(&open.folder, hash))
    }

    /// Where the file of a data set is or would be; `None` without a folder.
    #[must_use]
    pub fn path(&self, hash: PackHash) -> Option<PathBuf> {
        self.open.as_ref().map(|open| file(&open.folder, hash))
    }

    /// Bytes of everything in the folder: data sets, deleted ones that undo may still bring back, and what was set
    /// aside.
    #[must_use]
    pub fn bytes_on_disk(&self) -> u64 {
        let Some(open) = &self.open else { return 0 };
        let entries = fs::read_dir(&open.folder).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.metadata().ok()).filter(fs::Metadata::is_file).map(|file| file.len()).sum()
    }

    /// Bytes of the own dated points with their backups.
    #[must_use]
    pub fn tracking_bytes(&self) -> u64 {
        let Some(open) = &self.open else { return 0 };
        let files = std::iter::once(open.tracking.clone()).chain(atomic::backups(&open.tracking));
        files.filter_map(|file| fs::metadata(file).ok()).map(|file| file.len()).sum()
    }

    /// Moves a file whose content turned out to be damaged out of the way, where this process may, and says where it
    /// is now.
    #[must_use]
    pub fn set_aside(&self, hash: PackHash) -> LibraryError {
        let Some(OpenFiles { folder, today, lock, .. }) = &self.open else { return LibraryError::NoFolder };
        let path = file(folder, hash);
        let moved = lock.take().and_then(|()| atomic::set_aside(&path, *today));
        LibraryError::Damaged { path: moved.unwrap_or(path) }
    }

    /// What the owner of the lock does at a start: deletes the files of deleted data sets with their entries, and what
    /// killed runs left behind. Gives the files without an entry, as many as the list has room for.
    pub(in crate::store) fn tidy(&self, library: &mut Library) -> Vec<PackHash> {
        let Some(open) = &self.open else { return Vec::new() };
        atomic::clean_stale_in(&open.folder);
        library.snapshots.retain(|snapshot| snapshot.removed.is_none() || !deleted(&file(&open.folder, snapshot.hash)));
        let room = Library::MAX_SNAPSHOTS.saturating_sub(library.snapshots.len());
        let is_unlisted = |hash: &PackHash| library.snapshots.iter().all(|snapshot| snapshot.hash != *hash);
        let mut found: Vec<PackHash> = fs::read_dir(&open.folder)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
            .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(SUFFIX)?.parse().ok())
            .filter(is_unlisted)
            .collect();
        found.sort_unstable();
        found.truncate(room);
        found
    }
}

fn file(folder: &Path, hash: PackHash) -> PathBuf {
    folder.join(format!("{hash}{SUFFIX}"))
}

/// Whether the file is gone now.
fn deleted(path: &Path) -> bool {
    match fs::remove_file(path) {
        Ok(()) => true,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => true,
        Err(error) => {
            log::warn!("a deleted data set stays on the disk until the next start: {}: {error}", path.display());
            false
        }
    }
}

fn read(path: &Path) -> Result<Vec<u8>, LibraryError> {
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => LibraryError::Missing { path: path.to_owned() },
        _ => LibraryError::Unreadable { detail: error.to_string(), path: path.to_owned() },
    };
    let file = File::open(path).map_err(failed)?;
    let len = file.metadata().map_err(failed)?.len();
    if len > LibraryFiles::MAX_BYTES {
        return Err(too_large(len, path.to_owned()));
    }
    let mut bytes = Vec::new();
    file.take(LibraryFiles::MAX_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn too_large(bytes: u64, path: PathBuf) -> LibraryError {
    LibraryError::TooLarge { mib: mib(bytes), limit_mib: mib(LibraryFiles::MAX_BYTES), path }
}
