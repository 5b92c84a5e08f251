//! Opening the documents one by one: what each held, and what was repaired on the way.

use super::StoreWarning;
use super::document::Format;
use super::fields::Problems;
use super::file::DocumentFile;
use super::lock::LockState;
use crate::domain::Date;
use ron::Map;
use std::path::PathBuf;

/// What all documents share while they are opened, and what is told about them.
pub struct Opening {
    today: Date,
    may_write: bool,
    owns: bool,
    /// What happened on the way, for the user.
    pub warnings: Vec<StoreWarning>,
}

/// How a document was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// As it was saved, or not there yet.
    AsSaved,
    /// Damaged or missing: a backup or nothing stands for it.
    Older,
    /// Not read, and not to be written over.
    Refused,
}

impl Opening {
    /// With the rights of that lock.
    pub fn new(today: Date, lock: &LockState) -> Self {
        let owns = matches!(lock, LockState::Owner(_));
        Self { today, may_write: lock.may_write(), owns, warnings: Vec::new() }
    }

    /// Opens one document; the owner of the lock also clears what killed runs left beside it.
    pub fn file(&mut self, path: PathBuf, format: &'static Format) -> DocumentFile {
        let (file, warnings) = DocumentFile::open(path, format, self.today, self.may_write);
        if self.owns {
            file.clean_stale();
        }
        self.warnings.extend(warnings);
        file
    }

    /// How the document was found; its content may be older than what was saved last.
    pub fn found(&self, file: &DocumentFile) -> Found {
        let kind = file.kind();
        for warning in &self.warnings {
            match warning {
                StoreWarning::BackupOpened { document, .. }
                | StoreWarning::StartedEmpty { document, .. }
                | StoreWarning::MissingRestored { document, .. }
                    if *document == kind =>
                {
                    return Found::Older;
                }
                StoreWarning::NewerVersion { document, .. } | StoreWarning::NotRead { document, .. }
                    if *document == kind =>
                {
                    return Found::Refused;
                }
                _ => {}
            }
        }
        Found::AsSaved
    }

    /// Reads the content; when fields had to be reset, the document as it was is kept and the repaired one saved.
    pub fn content<T>(
        &mut self,
        file: &mut DocumentFile,
        decode: fn(&Map, &mut Problems) -> T,
        encode: fn(&T) -> Map,
    ) -> T {
        let mut problems = Problems::default();
        let content = decode(file.body(), &mut problems);
        let document = file.kind();
        let repaired = self.may_write && !problems.is_empty();
        self.warnings.extend(problems.into_warnings(document));
        if repaired && let Ok(kept) = file.copy_aside(self.today) {
            self.warnings.push(StoreWarning::Repaired { document, kept });
            if let Err(error) = file.save(encode(&content), self.today) {
                log::warn!("the repaired document is not saved yet: {error}");
            }
        }
        content
    }
}
