//! What can go wrong with the files of saved data sets, typed so that it can be said in both languages.
//!
//! Each has a `key()` of `assets/locales/*/saved_trends.ftl` and `args()` for it. `Display` says the same in English;
//! a test compares the two. The path stands last, so that a long one cannot hide the advice.

use crate::store::StoreError;
use std::path::PathBuf;

/// Why the file of a data set was not kept or not read. What was there before is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LibraryError {
    /// The folder refuses writing.
    #[error(
        "These trends were not saved: the folder cannot be written to. Everything saved before is as it was; allow \
         writing to the folder, then try again. Folder: {}", .path.display()
    )]
    NotWritable {
        /// The folder.
        path: PathBuf,
    },
    /// The disk or the quota is full.
    #[error(
        "These trends were not saved: the disk is full. Everything saved before is as it was; free some space, then \
         try again. Folder: {}", .path.display()
    )]
    NoSpace {
        /// The folder.
        path: PathBuf,
    },
    /// Another running copy owns the files.
    #[error(
        "These trends were not saved: another copy of Skillvane is using these files. Everything saved before is as \
         it was; close the other copy, then start this one again. Folder: {}", .path.display()
    )]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// A file stands where the folder belongs.
    #[error(
        "These trends were not saved: a file stands where the folder for saved trends belongs. It was not touched; \
         move it away, then try again. File: {}", .path.display()
    )]
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// The system names no folder for this user.
    #[error(
        "Trends cannot be saved: the system names no folder for your files. Set the environment variable \
         SKILLVANE_HOME to a folder and start Skillvane again."
    )]
    NoFolder,
    /// Anything else that the system reports while writing.
    #[error(
        "These trends were not saved: the system reports '{detail}'. Everything saved before is as it was; try again, \
         or move your data to another disk. Path: {}", .path.display()
    )]
    Io {
        /// The system's words, in the system's language.
        detail: String,
        /// File or folder.
        path: PathBuf,
    },
    /// Larger than any data set that the program keeps or reads.
    #[error(
        "These trends take {mib} MiB and at most {limit_mib} MiB are kept. Nothing was changed; choose a smaller \
         file. File: {}", .path.display()
    )]
    TooLarge {
        /// Size in MiB, rounded up.
        mib: u64,
        /// Largest size in MiB.
        limit_mib: u64,
        /// The file.
        path: PathBuf,
    },
    /// The entry is there, the file is not.
    #[error(
        "The file of these saved trends is gone. Their entry stays in the list, and the bundled trends are used; put \
         the file back, or delete the entry. File: {}", .path.display()
    )]
    Missing {
        /// Where the file should be.
        path: PathBuf,
    },
    /// The system refuses reading it.
    #[error(
        "The file of these saved trends cannot be opened: the system reports '{detail}'. It was not changed, and the \
         bundled trends are used; allow reading it, then try again. File: {}", .path.display()
    )]
    Unreadable {
        /// The system's words, in the system's language.
        detail: String,
        /// The file.
        path: PathBuf,
    },
    /// It is not what was saved.
    #[error(
        "The file of these saved trends is damaged. Their entry stays in the list, and the bundled trends are used; \
         bring the trends in again from their file, or delete the entry. The damaged file is kept as: {}",
        .path.display()
    )]
    Damaged {
        /// Where the damaged file is now.
        path: PathBuf,
    },
}

impl LibraryError {
    /// Key of the message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotWritable { .. } => "library-error-not-writable",
            Self::NoSpace { .. } => "library-error-no-space",
            Self::Locked { .. } => "library-error-locked",
            Self::NotAFolder { .. } => "library-error-not-a-folder",
            Self::NoFolder => "library-error-no-folder",
            Self::Io { .. } => "library-error-io",
            Self::TooLarge { .. } => "library-error-too-large",
            Self::Missing { .. } => "library-error-missing",
            Self::Unreadable { .. } => "library-error-unreadable",
            Self::Damaged { .. } => "library-error-damaged",
        }
    }

    /// Arguments of the message, all text.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &PathBuf| ("path", path.display().to_string());
        match self {
            Self::NoFolder => Vec::new(),
            Self::NotWritable { path }
            | Self::NoSpace { path }
            | Self::Locked { path }
            | Self::NotAFolder { path }
            | Self::Missing { path }
            | Self::Damaged { path } => vec![shown(path)],
            Self::Io { detail, path } | Self::Unreadable { detail, path } => {
                vec![("detail", detail.clone()), shown(path)]
            }
            Self::TooLarge { mib, limit_mib, path } => {
                vec![("mib", mib.to_string()), ("limit", limit_mib.to_string()), shown(path)]
            }
        }
    }
}

impl From<StoreError> for LibraryError {
    /// The same report, in words that fit a data set: unlike an edit, it does not stay open in the program.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotWritable { path } => Self::NotWritable { path },
            StoreError::NoSpace { path } => Self::NoSpace { path },
            StoreError::Locked { path } => Self::Locked { path },
            StoreError::NotAFolder { path } => Self::NotAFolder { path },
            StoreError::NoFolder => Self::NoFolder,
            StoreError::Io { detail, path } | StoreError::Unreadable { detail, path } => Self::Io { detail, path },
            // These are about documents, never about the files of data sets.
            StoreError::NewerVersion { ref path }
            | StoreError::NotRead { ref path }
            | StoreError::TooLarge { ref path, .. }
            | StoreError::Refused { ref path, .. } => Self::Io { detail: error.to_string(), path: path.clone() },
        }
    }
}
