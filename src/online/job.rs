//! One refresh at a time: a lock on a file in the folder for temporary files, freed by the system with the process.

use super::OnlineError;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::Path;

/// Name of the lock file; it is never deleted, so that two refreshes can never hold two different ones.
pub const LOCK_FILE: &str = "refresh.lock";

/// Holds the lock.
#[derive(Debug)]
pub(super) struct Job {
    _lock: File,
}

impl Job {
    /// Makes the folder where it is missing, and takes the lock without waiting.
    ///
    /// # Errors
    /// [`OnlineError::AnotherRefresh`], or [`OnlineError::Disk`] when the folder cannot be written to.
    pub fn begin(folder: &Path) -> Result<Self, OnlineError> {
        let open = || {
            fs::create_dir_all(folder)?;
            OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK_FILE))
        };
        let lock = open().map_err(|error| OnlineError::disk(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OnlineError::AnotherRefresh),
            Err(TryLockError::Error(error)) => log::warn!("a second refresh would not be noticed: {error}"),
        }
        Ok(Self { _lock: lock })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_job_is_refused_until_the_first_ends() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("new");
        let first = Job::begin(&inside).unwrap();
        assert_eq!(Job::begin(&inside).err(), Some(OnlineError::AnotherRefresh));
        drop(first);
        assert!(Job::begin(&inside).is_ok());
    }

    #[test]
    fn a_file_in_the_way_is_a_fault_of_the_disk() {
        let file = tempfile::NamedTempFile::new().unwrap();
        assert!(matches!(Job::begin(file.path()).err(), Some(OnlineError::Disk { .. })));
    }
}
