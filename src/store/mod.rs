//! The user's disk: settings, profiles, saved views and notes, own data, saved trends, dated values: safe against kills, full disks, damage and a second running copy.
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

pub mod library;
pub use library::{LibraryError, LibraryFiles};

pub mod tracking;

mod kind;
pub use kind::DocumentKind;

mod message;
pub use message::{StoreError, StoreWarning};

pub mod document;

mod fields;

mod file;

mod document_text;

mod opening;

pub mod atomic;

pub mod lock;

use crate::domain::{Date, Library, PackHash, Tracking};
use file::DocumentFile;
use lock::{LockState, SharedLock};
use opening::{Found, Opening};
use ron::Map;
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
    /// The list of saved data sets; none where nothing good was found.
    pub library: Library,
    /// Files of saved data sets that the list does not know: the program was ended between two writes, or the list was
    /// lost. Whoever can read them adds them to the list. Empty unless this process owns the files.
    pub unlisted: Vec<PackHash>,
    /// Own dated points; none where nothing good was found.
    pub tracking: Tracking,
    /// What happened on the way, for the user.
    pub warnings: Vec<StoreWarning>,
    /// Whether another running copy owns the files, so that nothing can be saved.
    pub read_only: bool,
}

#[derive(Debug)]
struct OpenStore {
    paths: Paths,
    today: Date,
    lock: SharedLock,
    /// Whether the lock could not be had at the start, so that others may have written since.
    came_late: bool,
    documents: Documents,
}

#[derive(Debug)]
struct Documents {
    settings: DocumentFile,
    profiles: DocumentFile,
    notebook: DocumentFile,
    own: DocumentFile,
    library: DocumentFile,
    tracking: DocumentFile,
}

impl Store {
    /// Opens everything in `paths`. `today` names files that are set aside. Creates no folder: the first save does.
    #[must_use]
    pub fn open(paths: Paths, today: Date) -> (Self, Opened) {
        let lock = SharedLock::acquire(&paths.data_dir);
        Self::open_with(lock, paths, today)
    }

    /// Reads everything in `paths` and changes nothing, whoever owns the files; without a warning that it only reads.
    #[must_use]
    pub fn look(paths: &Paths, today: Date) -> (LibraryFiles, Opened) {
        let (store, mut opened) = Self::open_with(SharedLock::reader(&paths.data_dir), paths.clone(), today);
        opened.warnings.retain(|warning| !matches!(warning, StoreWarning::ReadOnly { .. }));
        (store.library_files(), opened)
    }

    fn open_with(lock: SharedLock, paths: Paths, today: Date) -> (Self, Opened) {
        let mut opening = Opening::new(today, &lock.state());
        let (mut read_only, mut came_late, mut owns) = (false, false, false);
        match *lock.state() {
            LockState::ReadOnly => {
                read_only = true;
                opening.warnings.push(StoreWarning::ReadOnly { path: paths.data_dir.clone() });
            }
            LockState::Unsupported => {
                opening.warnings.push(StoreWarning::LockUnsupported { path: paths.data_dir.clone() });
            }
            LockState::Owner(_) => owns = true,
            LockState::Pending(_) => came_late = true,
        }
        let mut documents = Documents {
            settings: opening.file(paths.settings_file(), &settings::FORMAT),
            profiles: opening.file(paths.profiles_file(), &profiles::FORMAT),
            notebook: opening.file(paths.notebook_file(), &notebook::FORMAT),
            own: opening.file(paths.own_data_file(), &own_data::FORMAT),
            library: opening.file(paths.library_file(), &library::FORMAT),
            tracking: opening.file(paths.tracking_file(), &tracking::FORMAT),
        };
        let mut library = opening.content(&mut documents.library, library::decode, library::encode);
        let files = LibraryFiles::new(&paths, today, lock.clone());
        let unlisted = if owns { documents.tidy(&mut library, &files, &opening, today) } else { Vec::new() };
        let opened = Opened {
            settings: opening.content(&mut documents.settings, Settings::decode, Settings::encode),
            book: opening.content(&mut documents.profiles, ProfileBook::decode, ProfileBook::encode),
            notebook: opening.content(&mut documents.notebook, Notebook::decode, Notebook::encode),
            own: opening.content(&mut documents.own, OwnData::decode, OwnData::encode),
            library,
            unlisted,
            tracking: opening.content(&mut documents.tracking, tracking::decode, tracking::encode),
            warnings: opening.warnings,
            read_only,
        };
        (Self { open: Some(OpenStore { paths, today, lock, came_late, documents }) }, opened)
    }

    /// A store without a folder, for when [`Paths::resolve`] found none: starts with defaults and saves nothing.
    #[must_use]
    pub fn without_folder() -> (Self, Opened) {
        let opened = Opened {
            settings: Settings::default(),
            book: ProfileBook::default(),
            notebook: Notebook::default(),
            own: OwnData::default(),
            library: Library::default(),
            unlisted: Vec::new(),
            tracking: Tracking::default(),
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
        self.save(|documents| &mut documents.settings, settings.sanitized().encode())
    }

    /// Saves all profiles; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_profiles(&mut self, book: &ProfileBook) -> Result<(), StoreError> {
        self.save(|documents| &mut documents.profiles, book.encode())
    }

    /// Saves the views and notes; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_notebook(&mut self, notebook: &Notebook) -> Result<(), StoreError> {
        self.save(|documents| &mut documents.notebook, notebook.encode())
    }

    /// Saves the own series; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_own(&mut self, own: &OwnData) -> Result<(), StoreError> {
        self.save(|documents| &mut documents.own, own.encode())
    }

    /// Saves the list of saved data sets; names and notes are cut to their longest.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_library(&mut self, library: &Library) -> Result<(), StoreError> {
        self.save(|documents| &mut documents.library, library::encode(library))
    }

    /// Saves the own dated points.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as before, and the next call tries everything again.
    pub fn save_tracking(&mut self, tracking: &Tracking) -> Result<(), StoreError> {
        self.save(|documents| &mut documents.tracking, tracking::encode(tracking))
    }

    /// The files of the saved data sets, for any thread.
    #[must_use]
    pub fn library_files(&self) -> LibraryFiles {
        self.open.as_ref().map_or_else(LibraryFiles::without_folder, |open| {
            LibraryFiles::new(&open.paths, open.today, open.lock.clone())
        })
    }

    fn save(&mut self, file: fn(&mut Documents) -> &mut DocumentFile, body: Map) -> Result<(), StoreError> {
        let open = self.open.as_mut().ok_or(StoreError::NoFolder)?;
        open.take_lock()?;
        file(&mut open.documents).save(body, open.today)
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

impl Documents {
    /// Brings the list of saved data sets and their files together; gives the files without an entry.
    fn tidy(&mut self, library: &mut Library, files: &LibraryFiles, opening: &Opening, today: Date) -> Vec<PackHash> {
        let before = library.clone();
        match opening.found(&self.library) {
            Found::AsSaved => {}
            // A deletion may have been taken back since: what an older list calls deleted is kept.
            Found::Older => library.snapshots.iter_mut().for_each(|snapshot| snapshot.removed = None),
            Found::Refused => return Vec::new(),
        }
        let unlisted = files.tidy(library);
        if *library != before
            && let Err(error) = self.library.save(library::encode(library), today)
        {
            log::warn!("the list of saved data sets is not saved yet: {error}");
        }
        unlisted
    }

    /// Whether nobody else wrote any of them since this process read or wrote it.
    fn are_as_known(&self) -> bool {
        let Self { settings, profiles, notebook, own, library, tracking } = self;
        [settings, profiles, notebook, own, library, tracking].into_iter().all(DocumentFile::is_as_known)
    }
}

impl OpenStore {
    /// Makes sure that this process may write; creates the folder when it is missing.
    fn take_lock(&mut self) -> Result<(), StoreError> {
        self.lock.take()?;
        if std::mem::take(&mut self.came_late) && !self.documents.are_as_known() {
            // Another copy came, wrote and went: its words are newer than what this one read.
            self.lock.give_up();
        }
        self.lock.take()
    }
}
