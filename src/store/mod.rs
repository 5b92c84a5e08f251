//! The user's disk: settings, profiles, saved views and notes, own data: safe against kills, full disks, damage and a second running copy.
//!
//! [`Store::open`] always gives something to work with; what it had to do for that comes as [`StoreWarning`]s.
//! Saving gives a [`StoreError`] that says what happened and what helps; the caller keeps the change in memory and
//! tries again. Knows no clock: the date enters as a value. What a profile means is not decided here.

pub mod paths;
pub use paths::Paths;

pub mod settings;
pub use settings::{Settings, ThemeChoice};

pub mod profiles;
pub use profiles::ProfileBook;

pub mod notebook;
pub use notebook::Notebook;

pub mod own_data;
pub use own_data::OwnData;

mod message;
pub use message::{DocumentKind, StoreError, StoreWarning};

pub mod document;

mod fields;

mod file;

pub mod atomic;

pub mod lock;

use crate::domain::Date;
use fields::Problems;
use file::DocumentFile;
use lock::LockState;
use std::path::Path;

/// The open documents of one installation. Lives on one thread at a time; may be sent to another.
#[derive(Debug)]
pub struct Store {
    /// `None` when the system names no folder.
    open: Option<OpenStore>,
}

/// What opening found.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The settings; defaults where nothing good was found.
    pub settings: Settings,
    /// The profiles; none where nothing good was found.
    pub book: ProfileBook,
    /// Saved views and notes; none where nothing good was found.
    pub notebook: Notebook,
    /// Own series; none where nothing good was found.
    pub own: OwnData,
    /// What happened on the way, for the user.
    pub warnings: Vec<StoreWarning>,
    /// Whether another running copy owns the files, so that nothing can be saved.
    pub read_only: bool,
}

#[derive(Debug)]
struct OpenStore {
    paths: Paths,
    today: Date,
    lock: LockState,
    settings: DocumentFile,
    profiles: DocumentFile,
    notebook: DocumentFile,
    own: DocumentFile,
}

impl Store {
    /// Opens everything in `paths`. `today` names files that are set aside. Creates no folder: the first save does.
    #[must_use]
    pub fn open(paths: Paths, today: Date) -> (Self, Opened) {
        let lock = LockState::acquire(&paths.data_dir);
        let mut warnings = Vec::new();
        match lock {
            LockState::ReadOnly => warnings.push(StoreWarning::ReadOnly { path: paths.data_dir.clone() }),
            LockState::Unsupported => warnings.push(StoreWarning::LockUnsupported { path: paths.data_dir.clone() }),
            LockState::Owner(_) | LockState::Pending(_) => {}
        }
        let may_write = lock.may_write();
        let read_only = matches!(lock, LockState::ReadOnly);
        let mut open_file = |path, format| {
            let (file, more) = DocumentFile::open(path, format, today, may_write);
            warnings.extend(more);
            file
        };
        let mut settings_file = open_file(paths.settings_file(), &settings::FORMAT);
        let mut profiles_file = open_file(paths.profiles_file(), &profiles::FORMAT);
        let mut notebook_file = open_file(paths.notebook_file(), &notebook::FORMAT);
        let mut own_file = open_file(paths.own_data_file(), &own_data::FORMAT);
        if let LockState::Owner(_) = lock {
            for file in [&settings_file, &profiles_file, &notebook_file, &own_file] {
                file.clean_stale();
            }
        }

        let mut problems = Problems::default();
        let settings = Settings::decode(settings_file.body(), &mut problems);
        let mut repair = |file: &mut DocumentFile, problems: Problems, kind, body| {
            let repaired = may_write && !problems.is_empty();
            warnings.extend(problems.into_warnings(kind));
            if repaired && let Ok(kept) = file.copy_aside(today) {
                warnings.push(StoreWarning::Repaired { document: kind, kept });
                if let Err(error) = file.save(body, today) {
                    log::warn!("the repaired document is not saved yet: {error}");
                }
            }
        };
        repair(&mut settings_file, problems, DocumentKind::Settings, settings.encode());
        let mut problems = Problems::default();
        let book = ProfileBook::decode(profiles_file.body(), &mut problems);
        repair(&mut profiles_file, problems, DocumentKind::Profiles, book.encode());
        let mut problems = Problems::default();
        let notebook = Notebook::decode(notebook_file.body(), &mut problems);
        repair(&mut notebook_file, problems, DocumentKind::Notebook, notebook.encode());

        let mut problems = Problems::default();
        let own = OwnData::decode(own_file.body(), &mut problems);
        repair(&mut own_file, problems, DocumentKind::OwnData, own.encode());

        let open = OpenStore {
            paths,
            today,
            lock,
            settings: settings_file,
            profiles: profiles_file,
            notebook: notebook_file,
            own: own_file,
        };
        (Self { open: Some(open) }, Opened { settings, book, notebook, own, warnings, read_only })
    }

    /// A store without a folder, for when [`Paths::resolve`] found none: starts with defaults and saves nothing.
    #[must_use]
    pub fn without_folder() -> (Self, Opened) {
        let opened = Opened {
            settings: Settings::default(),
            book: ProfileBook::default(),
            notebook: Notebook::default(),
            own: OwnData::default(),
            warnings: vec![StoreWarning::NoFolder],
            read_only: false,
        };
        (Self { open: None }, opened)
    }

    /// Saves the settings; values out of range are saved as their default.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let open = self.open.as_mut().ok_or(StoreError::NoFolder)?;
        open.take_lock()?;
        open.settings.save(settings.sanitized().encode(), open.today)
    }

    /// Saves all profiles; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_profiles(&mut self, book: &ProfileBook) -> Result<(), StoreError> {
        let open = self.open.as_mut().ok_or(StoreError::NoFolder)?;
        open.take_lock()?;
        open.profiles.save(book.encode(), open.today)
    }

    /// Saves the views and notes; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_notebook(&mut self, notebook: &Notebook) -> Result<(), StoreError> {
        let open = self.open.as_mut().ok_or(StoreError::NoFolder)?;
        open.take_lock()?;
        open.notebook.save(notebook.encode(), open.today)
    }

    /// Saves the own series; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_own(&mut self, own: &OwnData) -> Result<(), StoreError> {
        let open = self.open.as_mut().ok_or(StoreError::NoFolder)?;
        open.take_lock()?;
        open.own.save(own.encode(), open.today)
    }
}

/// Writes a new file into the folder of the user's data; one that stands there stays as it is.
///
/// # Errors
/// [`StoreError`] when the folder or the file cannot be written.
pub fn write_if_missing(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if path.exists() {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| atomic::typed(&error, path))?;
    }
    atomic::replace(path, bytes)
}

impl OpenStore {
    /// Makes sure that this process may write; creates the folder when it is missing.
    fn take_lock(&mut self) -> Result<(), StoreError> {
        let folder = &self.paths.data_dir;
        let locked = || StoreError::Locked { path: folder.clone() };
        if let LockState::Pending(_) = self.lock {
            if folder.is_file() {
                return Err(StoreError::NotAFolder { path: folder.clone() });
            }
            let in_folder = folder.join(lock::LOCK_FILE);
            std::fs::create_dir_all(folder).map_err(|error| atomic::typed(&error, &in_folder))?;
            self.lock = LockState::acquire(folder);
            let documents = [&self.settings, &self.profiles, &self.notebook, &self.own];
            if self.lock.may_write() && !documents.into_iter().all(DocumentFile::is_as_known) {
                // Another copy came, wrote and went: its words are newer than what this one read.
                self.lock = LockState::ReadOnly;
            }
        }
        match &self.lock {
            LockState::Owner(_) | LockState::Unsupported => Ok(()),
            LockState::ReadOnly => Err(locked()),
            LockState::Pending(error) => Err(atomic::typed(error, &folder.join(lock::LOCK_FILE))),
        }
    }
}
