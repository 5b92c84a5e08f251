//! One document on the disk: opening it whatever its state, and saving it without ever losing a good version.

use super::atomic;
use super::document::{Damage, Document, Format, Refusal, mib};
use super::{DocumentKind, StoreError, StoreWarning};
use crate::domain::Date;
use ron::Map;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A document of the user and what is known about its file.
#[derive(Debug)]
pub struct DocumentFile {
    path: PathBuf,
    format: &'static Format,
    /// As loaded, for the keys that this version does not know.
    loaded: Document,
    /// What the file holds, as far as this process knows.
    written: Option<Vec<u8>>,
    stamp: Option<Stamp>,
    guard: Guard,
}

/// What stands in the way of overwriting the file.
#[derive(Debug)]
enum Guard {
    Free,
    /// A damaged file could not be moved away yet.
    SetAsideFirst,
    /// The file must stay as it is.
    Refused(StoreError),
}

/// Length and time of change: differs when somebody else wrote the file.
type Stamp = (u64, Option<SystemTime>);

enum Unread {
    /// There is no such file; the system's words.
    Missing(String),
    Damaged(Damage),
    Refused(String),
}

impl DocumentFile {
    /// Opens the document: the file, else its newest good backup, else an empty one. Never fails; every step away
    /// from the file itself is a warning. Only with `may_write` are damaged files moved and backups restored.
    pub fn open(path: PathBuf, format: &'static Format, today: Date, may_write: bool) -> (Self, Vec<StoreWarning>) {
        // A link to a file elsewhere stays a link: its target is replaced.
        let path = if path.is_symlink() { fs::canonicalize(&path).unwrap_or(path) } else { path };
        let mut file =
            Self { stamp: stamp(&path), path, format, loaded: Document::default(), written: None, guard: Guard::Free };
        let warning = match read(&file.path, format) {
            Ok(bytes) => match Document::parse(format, &bytes) {
                Ok(document) => {
                    file.loaded = document;
                    file.written = Some(bytes);
                    None
                }
                Err(Refusal::Newer { found }) => Some(file.refuse_newer(found)),
                Err(Refusal::Damaged(damage)) => Some(file.recover(damage, today, may_write)),
            },
            Err(Unread::Damaged(damage)) => Some(file.recover(damage, today, may_write)),
            Err(Unread::Refused(detail)) => {
                file.guard = Guard::Refused(StoreError::NotRead { path: file.path.clone() });
                Some(StoreWarning::NotRead { document: format.kind, detail, path: file.path.clone() })
            }
            Err(Unread::Missing(_)) => file
                .open_backup(may_write)
                .map(|backup| StoreWarning::MissingRestored { document: format.kind, backup }),
        };
        (file, warning.into_iter().collect())
    }

    /// Which document it is.
    pub fn kind(&self) -> DocumentKind {
        self.format.kind
    }

    /// The body as loaded; empty when there was none.
    pub fn body(&self) -> &Map {
        &self.loaded.body
    }

    /// Deletes what killed runs left beside the file. Only for the holder of the lock.
    pub fn clean_stale(&self) {
        atomic::clean_stale(&self.path);
    }

    /// Keeps a copy of the file as it is, before a repaired version is saved over it.
    pub fn copy_aside(&self, today: Date) -> Result<PathBuf, StoreError> {
        atomic::copy_aside(&self.path, today)
    }

    /// Saves a body with the unknown keys of the loaded one; does nothing when the file already holds that.
    pub fn save(&mut self, body: Map, today: Date) -> Result<(), StoreError> {
        if let Guard::Refused(error) = &self.guard {
            return Err(error.clone());
        }
        let text = self.loaded.updated(body).to_text(self.format).map_err(|bytes| StoreError::TooLarge {
            document: self.format.kind,
            mib: mib(bytes),
            limit_mib: mib(self.format.max_bytes),
            path: self.path.clone(),
        })?;
        if self.written.as_deref() == Some(text.as_bytes()) && self.is_as_known() {
            return Ok(());
        }
        if matches!(self.guard, Guard::SetAsideFirst) {
            atomic::set_aside(&self.path, today)?;
            self.guard = Guard::Free;
        }
        atomic::replace_with_backup(&self.path, text.as_bytes())?;
        self.written = Some(text.into_bytes());
        self.stamp = stamp(&self.path);
        Ok(())
    }

    /// Whether nobody else wrote the file since this process read or wrote it.
    pub fn is_as_known(&self) -> bool {
        stamp(&self.path) == self.stamp
    }

    fn refuse_newer(&mut self, found: u64) -> StoreWarning {
        let path = self.path.clone();
        self.guard = Guard::Refused(StoreError::NewerVersion { path: path.clone() });
        StoreWarning::NewerVersion { document: self.format.kind, found, known: self.format.version, path }
    }

    fn recover(&mut self, damage: Damage, today: Date, may_write: bool) -> StoreWarning {
        let aside = if may_write { atomic::set_aside(&self.path, today).ok() } else { None };
        if aside.is_none() {
            self.guard = Guard::SetAsideFirst;
        }
        let opened = self.open_backup(aside.is_some());
        let kept = aside.unwrap_or_else(|| self.path.clone());
        let document = self.format.kind;
        match opened {
            Some(_) => StoreWarning::BackupOpened { document, damage, kept },
            None => StoreWarning::StartedEmpty { document, damage, kept },
        }
    }

    /// Takes the newest good backup and, with `restore`, writes it under the document's own name again.
    fn open_backup(&mut self, restore: bool) -> Option<PathBuf> {
        let (backup, bytes, document) = atomic::backups(&self.path).into_iter().find_map(|backup| {
            let bytes = read(&backup, self.format).ok()?;
            let document = Document::parse(self.format, &bytes).ok()?;
            Some((backup, bytes, document))
        })?;
        self.loaded = document;
        if restore {
            match atomic::replace(&self.path, &bytes) {
                Ok(()) => self.written = Some(bytes),
                Err(error) => log::warn!("the backup was opened but not restored: {error}"),
            }
        }
        self.stamp = stamp(&self.path);
        Some(backup)
    }
}

/// Reads a document that the user named, wherever it lies; changes nothing on the disk.
pub fn read_document(path: &Path, format: &'static Format) -> Result<Document, StoreError> {
    let refused = |refusal| StoreError::Refused { document: format.kind, refusal, path: path.to_owned() };
    let unreadable = |detail| StoreError::Unreadable { detail, path: path.to_owned() };
    let bytes = read(path, format).map_err(|unread| match unread {
        Unread::Missing(detail) | Unread::Refused(detail) => unreadable(detail),
        Unread::Damaged(damage) => refused(Refusal::Damaged(damage)),
    })?;
    Document::parse(format, &bytes).map_err(refused)
}

/// Reads a file of at most the format's size; a larger one is refused by its length.
fn read(path: &Path, format: &Format) -> Result<Vec<u8>, Unread> {
    let refused = |error: io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Unread::Missing(error.to_string()),
        _ => Unread::Refused(error.to_string()),
    };
    let metadata = fs::metadata(path).map_err(refused)?;
    if !metadata.is_file() {
        return Err(Unread::Refused("not a file".to_owned()));
    }
    if metadata.len() > format.max_bytes {
        return Err(Unread::Damaged(format.too_large(metadata.len())));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(format.max_bytes + 1).read_to_end(&mut bytes)).map_err(refused)?;
    Ok(bytes)
}

fn stamp(path: &Path) -> Option<Stamp> {
    fs::metadata(path).ok().map(|metadata| (metadata.len(), metadata.modified().ok()))
}
