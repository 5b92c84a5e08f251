//! One writer at a time: an advisory lock on a file in the data folder, freed by the system when the process dies.

use super::{StoreError, atomic};
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Name of the lock file; it is never deleted, so that two processes can never hold two different ones.
pub const LOCK_FILE: &str = "skillvane.lock";

/// Whether this process may write.
#[derive(Debug)]
pub enum LockState {
    /// This process holds the lock until the guard is dropped.
    Owner(LockGuard),
    /// The file system knows no locks: this process writes without one.
    Unsupported,
    /// Another process holds the lock; this one stays a reader until it is started anew.
    ReadOnly,
    /// No lock file could be made: the folder is missing or not writable. Tried again at every save.
    Pending(io::Error),
}

/// Holds the lock.
#[derive(Debug)]
pub struct LockGuard {
    _file: File,
}

impl LockState {
    /// Tries to take the lock in `folder`, without waiting and without creating the folder.
    #[must_use]
    pub fn acquire(folder: &Path) -> Self {
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK_FILE));
        let file = match opened {
            Ok(file) => file,
            Err(error) => return Self::Pending(error),
        };
        match file.try_lock() {
            Ok(()) => Self::Owner(LockGuard { _file: file }),
            Err(TryLockError::WouldBlock) => Self::ReadOnly,
            Err(TryLockError::Error(_)) => Self::Unsupported,
        }
    }

    /// Whether this process may change files now.
    #[must_use]
    pub fn may_write(&self) -> bool {
        matches!(self, Self::Owner(_) | Self::Unsupported)
    }
}

/// The lock of one store, shared by all that write for it: the system frees it when the last of them is gone.
#[derive(Debug, Clone)]
pub struct SharedLock {
    folder: PathBuf,
    state: Arc<Mutex<LockState>>,
}

impl SharedLock {
    /// Tries to take the lock in `folder`, without waiting and without creating the folder.
    #[must_use]
    pub fn acquire(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), state: Arc::new(Mutex::new(LockState::acquire(folder))) }
    }

    /// A lock that is never taken: its holder only reads.
    #[must_use]
    pub fn reader(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), state: Arc::new(Mutex::new(LockState::ReadOnly)) }
    }

    /// What is known of the lock.
    pub fn state(&self) -> MutexGuard<'_, LockState> {
        // The state is whole at any time, also when somebody who looked at it panicked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes sure that this process may write; creates the folder when it is missing.
    ///
    /// # Errors
    /// [`StoreError`] when another process writes, or the folder cannot be made or written to.
    pub fn take(&self) -> Result<(), StoreError> {
        let mut state = self.state();
        let in_folder = self.folder.join(LOCK_FILE);
        if let LockState::Pending(_) = *state {
            if self.folder.is_file() {
                return Err(StoreError::NotAFolder { path: self.folder.clone() });
            }
            std::fs::create_dir_all(&self.folder).map_err(|error| atomic::typed(&error, &in_folder))?;
            *state = LockState::acquire(&self.folder);
        }
        match &*state {
            LockState::Owner(_) | LockState::Unsupported => Ok(()),
            LockState::ReadOnly => Err(StoreError::Locked { path: self.folder.clone() }),
            LockState::Pending(error) => Err(atomic::typed(error, &in_folder)),
        }
    }

    /// Stays a reader from now on.
    pub fn give_up(&self) {
        *self.state() = LockState::ReadOnly;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_taker_reads_until_the_first_lets_go() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let first = LockState::acquire(folder.path());
        assert!(matches!(first, LockState::Owner(_)));
        assert!(matches!(LockState::acquire(folder.path()), LockState::ReadOnly));
        drop(first);
        assert!(LockState::acquire(folder.path()).may_write());
    }

    #[test]
    fn a_shared_lock_is_held_as_long_as_anybody_holds_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let lock = SharedLock::acquire(&folder.path().join("new"));
        let other = lock.clone();
        assert_eq!(other.take(), Ok(()), "it makes the folder");
        drop(other);
        assert!(matches!(LockState::acquire(&folder.path().join("new")), LockState::ReadOnly));
        lock.give_up();
        assert!(matches!(lock.take(), Err(StoreError::Locked { .. })));
        assert!(LockState::acquire(&folder.path().join("new")).may_write());
    }

    #[test]
    fn a_missing_folder_leaves_the_lock_for_later_and_is_not_created() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let missing = folder.path().join("missing");
        assert!(matches!(LockState::acquire(&missing), LockState::Pending(_)));
        assert!(!missing.exists());
    }
}
