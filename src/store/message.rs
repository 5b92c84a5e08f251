//! What the store tells the user: errors of saving and warnings of loading, typed so that they can be translated.
//!
//! Each has a `key()` of `assets/locales/*/store.ftl` and `args()` for it. `Display` says the same in English; a
//! test compares the two. The path stands last, so that a long one cannot hide the advice.

use super::DocumentKind;
use super::document::{Damage, Refusal};
use std::path::PathBuf;

/// Why something was not saved, or a file named by the user not read. Changes stay in the program's memory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The folder or file refuses writing.
    #[error(
        "Not saved: the folder cannot be written to. Your changes stay open here; allow writing to the folder, \
         then save again. Folder: {}", .path.display()
    )]
    NotWritable {
        /// The folder.
        path: PathBuf,
    },
    /// The disk or the quota is full.
    #[error(
        "Not saved: the disk is full. Your changes stay open here; free some space, then save again. \
         Folder: {}", .path.display()
    )]
    NoSpace {
        /// The folder.
        path: PathBuf,
    },
    /// Another running copy owns the files, or wrote them after this one read them.
    #[error(
        "Not saved: another copy of Skillvane is using these files or has changed them. What is saved stays as it is; \
         close the other copy, then start this one again. Folder: {}", .path.display()
    )]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// The file was written by a newer version.
    #[error(
        "Not saved: the file was written by a newer version of Skillvane and is left as it is. Update Skillvane \
         to change it. File: {}", .path.display()
    )]
    NewerVersion {
        /// The file.
        path: PathBuf,
    },
    /// The file could not be read at start, so it is not overwritten.
    #[error(
        "Not saved: the file could not be read at start, so it is not overwritten. Allow reading it, then start \
         Skillvane again. File: {}", .path.display()
    )]
    NotRead {
        /// The file.
        path: PathBuf,
    },
    /// The document would be too large to be read again.
    #[error(
        "Not saved: {document} would take {mib} MiB and at most {limit_mib} MiB can be read again. The last saved \
         state is kept; shorten notes or delete copies. File: {}", .path.display(),
        document = .document.title().to_lowercase()
    )]
    TooLarge {
        /// The document.
        document: DocumentKind,
        /// Its size in MiB, rounded up.
        mib: u64,
        /// The largest size in MiB.
        limit_mib: u64,
        /// The file.
        path: PathBuf,
    },
    /// A file that the user named is no document of this kind.
    #[error(
        "{}: the file cannot be used, because {refusal}. It was not changed; correct it or choose another file. \
         File: {}", .document.title(), .path.display()
    )]
    Refused {
        /// What it should be.
        document: DocumentKind,
        /// Why it is not.
        refusal: Refusal,
        /// The file.
        path: PathBuf,
    },
    /// A file that the user named cannot be opened.
    #[error(
        "The file cannot be opened: the system reports '{detail}'. Nothing was changed; check the name and the \
         permission to read it. File: {}", .path.display()
    )]
    Unreadable {
        /// The system's words, in the system's language.
        detail: String,
        /// The file.
        path: PathBuf,
    },
    /// A file stands where the folder belongs.
    #[error(
        "Not saved: a file stands where the folder for your data belongs. Your changes stay open here; move the file \
         away, or set SKILLVANE_HOME to a folder. File: {}", .path.display()
    )]
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// The system names no folder for this user.
    #[error(
        "Nothing can be saved: the system names no folder for your files. Set the environment variable \
         SKILLVANE_HOME to a folder and start Skillvane again."
    )]
    NoFolder,
    /// Anything else that the system reports.
    #[error(
        "Not saved: the system reports '{detail}'. Your changes stay open here; save again, or move your data to \
         another disk. Path: {}", .path.display()
    )]
    Io {
        /// The system's words, in the system's language.
        detail: String,
        /// File or folder.
        path: PathBuf,
    },
}

impl StoreError {
    /// Key of the message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotWritable { .. } => "store-error-not-writable",
            Self::NoSpace { .. } => "store-error-no-space",
            Self::Locked { .. } => "store-error-locked",
            Self::NewerVersion { .. } => "store-error-newer-version",
            Self::NotRead { .. } => "store-error-not-read",
            Self::TooLarge { .. } => "store-error-too-large",
            Self::Refused { .. } => "store-error-refused",
            Self::Unreadable { .. } => "store-error-unreadable",
            Self::NotAFolder { .. } => "store-error-not-a-folder",
            Self::NoFolder => "store-error-no-folder",
            Self::Io { .. } => "store-error-io",
        }
    }

    /// Arguments of the message, all text.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotWritable { path }
            | Self::NotAFolder { path }
            | Self::NoSpace { path }
            | Self::Locked { path }
            | Self::NewerVersion { path }
            | Self::NotRead { path } => vec![("path", shown(path))],
            Self::TooLarge { document, mib, limit_mib, path } => vec![
                ("document", document.key().to_owned()),
                ("mib", mib.to_string()),
                ("limit", limit_mib.to_string()),
                ("path", shown(path)),
            ],
            Self::Refused { document, refusal, path } => {
                let mut args = refusal.args();
                args.extend([("document", document.key().to_owned()), ("path", shown(path))]);
                args
            }
            Self::NoFolder => Vec::new(),
            Self::Unreadable { detail, path } | Self::Io { detail, path } => {
                vec![("detail", detail.clone()), ("path", shown(path))]
            }
        }
    }

    /// Whether trying again later can help: the folder may become writable, the disk may get space.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::NotWritable { .. } | Self::NotAFolder { .. } | Self::NoSpace { .. } | Self::Io { .. })
    }
}

/// What loading had to do so that the program could start.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreWarning {
    /// Another copy runs; this one only reads.
    #[error(
        "Another copy of Skillvane is running, so this one only reads: changes made here are not saved. Close this \
         copy and use the other one. Folder: {}", .path.display()
    )]
    ReadOnly {
        /// The folder.
        path: PathBuf,
    },
    /// The file system knows no locks.
    #[error(
        "This folder cannot be locked, so a second running copy of Skillvane would not be noticed. Everything works; \
         run only one copy at a time. Folder: {}", .path.display()
    )]
    LockUnsupported {
        /// The folder.
        path: PathBuf,
    },
    /// Damaged; a backup was opened.
    #[error(
        "{}: the file could not be read, because {damage}. The newest good backup was opened, so the last changes may \
         be missing. The damaged file is kept as: {}", .document.title(), .kept.display()
    )]
    BackupOpened {
        /// The document.
        document: DocumentKind,
        /// What is wrong with it.
        damage: Damage,
        /// Where the damaged file is now.
        kept: PathBuf,
    },
    /// Damaged, and no good backup.
    #[error(
        "{}: the file could not be read, because {damage}. There is no good backup, so Skillvane starts without it. \
         The damaged file is kept for repair by hand as: {}", .document.title(), .kept.display()
    )]
    StartedEmpty {
        /// The document.
        document: DocumentKind,
        /// What is wrong with it.
        damage: Damage,
        /// Where the damaged file is now.
        kept: PathBuf,
    },
    /// The file was gone but a backup was there.
    #[error(
        "{}: the file was missing, so the newest backup was opened. If you deleted it to start anew, delete the .bak \
         files beside it too. Backup: {}", .document.title(), .backup.display()
    )]
    MissingRestored {
        /// The document.
        document: DocumentKind,
        /// The backup that was opened.
        backup: PathBuf,
    },
    /// Written by a newer version.
    #[error(
        "{}: the file was written by a newer version of Skillvane (format {found}, this one knows {known}). It is left \
         as it is and nothing is saved over it; update Skillvane to use it. File: {}", .document.title(), .path.display()
    )]
    NewerVersion {
        /// The document.
        document: DocumentKind,
        /// Version of the file.
        found: u64,
        /// Newest version that this program knows.
        known: u32,
        /// The file.
        path: PathBuf,
    },
    /// The system refuses reading it.
    #[error(
        "{}: the file could not be opened; the system reports '{detail}'. It is left as it is and nothing is saved \
         over it; allow reading it, then start Skillvane again. File: {}", .document.title(), .path.display()
    )]
    NotRead {
        /// The document.
        document: DocumentKind,
        /// The system's words, in the system's language.
        detail: String,
        /// The file.
        path: PathBuf,
    },
    /// One field held what it cannot hold.
    #[error(
        "{}: the field {field} held {given}, which is not allowed there. It was shortened, left out or set to its \
         usual value; everything else is kept. Enter it anew if you need it.", .document.title()
    )]
    FieldReset {
        /// The document.
        document: DocumentKind,
        /// The field, such as `profiles[0].skills[2].level`.
        field: String,
        /// What it held, cut to 60 characters.
        given: String,
    },
    /// Further fields like that.
    #[error("{}: further fields with values that are not allowed: {count}. Everything else is kept.", .document.title())]
    MoreFieldsReset {
        /// The document.
        document: DocumentKind,
        /// How many more.
        count: usize,
    },
    /// The document as it was before fields were reset.
    #[error(
        "{}: fields were repaired. The file as it was before is kept as: {}", .document.title(), .kept.display()
    )]
    Repaired {
        /// The document.
        document: DocumentKind,
        /// The copy.
        kept: PathBuf,
    },
    /// No folder for this user.
    #[error(
        "The system names no folder for your files, so nothing can be saved. Set the environment variable \
         SKILLVANE_HOME to a folder and start Skillvane again."
    )]
    NoFolder,
}

impl StoreWarning {
    /// Key of the message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::ReadOnly { .. } => "store-warning-read-only",
            Self::LockUnsupported { .. } => "store-warning-lock-unsupported",
            Self::BackupOpened { .. } => "store-warning-backup-opened",
            Self::StartedEmpty { .. } => "store-warning-started-empty",
            Self::MissingRestored { .. } => "store-warning-missing-restored",
            Self::NewerVersion { .. } => "store-warning-newer-version",
            Self::NotRead { .. } => "store-warning-not-read",
            Self::FieldReset { .. } => "store-warning-field-reset",
            Self::MoreFieldsReset { .. } => "store-warning-more-fields-reset",
            Self::Repaired { .. } => "store-warning-repaired",
            Self::NoFolder => "store-warning-no-folder",
        }
    }

    /// Arguments of the message, all text.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let document = |kind: &DocumentKind| ("document", kind.key().to_owned());
        match self {
            Self::ReadOnly { path } | Self::LockUnsupported { path } => vec![("path", shown(path))],
            Self::BackupOpened { document: kind, damage, kept }
            | Self::StartedEmpty { document: kind, damage, kept } => {
                let mut args = damage.args();
                args.extend([document(kind), ("path", shown(kept))]);
                args
            }
            Self::MissingRestored { document: kind, backup } => vec![document(kind), ("path", shown(backup))],
            Self::NewerVersion { document: kind, found, known, path } => {
                vec![document(kind), ("found", found.to_string()), ("known", known.to_string()), ("path", shown(path))]
            }
            Self::NotRead { document: kind, detail, path } => {
                vec![document(kind), ("detail", detail.clone()), ("path", shown(path))]
            }
            Self::FieldReset { document: kind, field, given } => {
                vec![document(kind), ("field", field.clone()), ("given", given.clone())]
            }
            Self::MoreFieldsReset { document: kind, count } => vec![document(kind), ("count", count.to_string())],
            Self::Repaired { document: kind, kept } => vec![document(kind), ("path", shown(kept))],
            Self::NoFolder => Vec::new(),
        }
    }
}

fn shown(path: &std::path::Path) -> String {
    path.display().to_string()
}
