//! The effects of the library: each on a thread of its own that answers with a command.

use super::CommandSender;
use crate::{
    app::command::Command,
    data::SharedMarket,
    domain::{DataRef, Date, NetworkChoices, OnlineId, PackHash, Profile, Tracking, TrendsView, TrustedKey},
    export::file::{self, Existing},
    library::{self, CapsuleOrder, DataError, Incoming, RefreshOrder, RefreshResult},
    online::{Cancel, Setup},
    store::{LibraryFiles, OwnData},
};
use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    sync::Arc,
};

/// One thing to do for the library.
#[derive(Debug, Clone, PartialEq)]
pub enum LibraryEffect {
    /// Read a data set.
    Load(DataRef),
    /// Read files that lie in the folder of the library without an entry.
    Adopt(Vec<PackHash>, Date),
    /// Write a data set as a pack to that path; what is there stays and the new file takes the next free name.
    Write(DataRef, PathBuf),
    /// Read a data pack and say what it would change.
    Read {
        /// Of the reading.
        ticket: u64,
        /// The file.
        path: PathBuf,
        /// What is worked with.
        base: DataRef,
        /// Keys whose signatures are trusted.
        keys: Vec<TrustedKey>,
        /// The day.
        today: Date,
    },
    /// Write the file of a pack that was read into the library.
    Keep(Box<Incoming>),
    /// Read a time capsule of the library and compute its numbers anew.
    OpenCapsule(PackHash, Vec<TrustedKey>),
    /// Write a time capsule.
    SaveCapsule(Box<CapsuleAsked>),
    /// Find what changed between two data sets.
    Compare {
        /// Of the comparison.
        ticket: u64,
        /// The earlier one.
        old: DataRef,
        /// The later one.
        new: DataRef,
    },
    /// Ask online sources.
    Refresh(Box<AskedRefresh>),
    /// Stop the refresh that runs.
    CancelRefresh,
}

/// A refresh as the state asks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedRefresh {
    /// Addresses, feeds and tokens.
    pub network: NetworkChoices,
    /// The sources that are asked.
    pub asked: Vec<OnlineId>,
    /// What is brought up to date.
    pub base: DataRef,
    /// Own dated points so far.
    pub tracking: Arc<Tracking>,
    /// The day.
    pub today: Date,
}

/// A time capsule as the state asks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct CapsuleAsked {
    /// The data set.
    pub data: DataRef,
    /// The profile.
    pub profile: Profile,
    /// The own series.
    pub own: OwnData,
    /// What Trends shows.
    pub view: TrendsView,
    /// The day that ages are counted from.
    pub day: Date,
    /// Whether figures that no second source confirms count.
    pub shows_unconfirmed: bool,
    /// The file.
    pub path: PathBuf,
}

/// Carries the effects of the library out.
pub(super) struct LibraryRunner {
    files: LibraryFiles,
    sender: CommandSender,
    /// The folder for files on their way in.
    folder: PathBuf,
    /// Stops the refresh that runs.
    refreshing: RefCell<Option<Cancel>>,
}

impl LibraryRunner {
    pub(super) fn new(files: LibraryFiles, folder: PathBuf, sender: CommandSender) -> Self {
        Self { files, sender, folder, refreshing: RefCell::new(None) }
    }

    pub(super) fn run(&self, effect: LibraryEffect) {
        match effect {
            LibraryEffect::Load(data) => self.start(
                move |files| library::load_data(files, data).map(SharedMarket),
                move |result| Command::DataLoaded(data, result),
            ),
            LibraryEffect::Adopt(hashes, today) => self.start(
                move |files| Ok(library::adopted(files, &hashes, today)),
                |found| Command::Adopted(found.unwrap_or_default()),
            ),
            LibraryEffect::Write(data, path) => {
                self.start(move |files| write(&library::pack_of(files, data)?, &path), Command::PackWritten);
            }
            LibraryEffect::Read { ticket, path, base, keys, today } => self.start(
                move |files| library::read_incoming(&path, &keys, files, base, today).map(Box::new),
                move |result| Command::PackRead(ticket, result),
            ),
            LibraryEffect::Keep(incoming) => self.start(
                move |files| {
                    files.put(incoming.snapshot.hash, &incoming.bytes)?;
                    Ok(incoming)
                },
                Command::PackKept,
            ),
            LibraryEffect::OpenCapsule(hash, keys) => self.start(
                move |files| library::open_saved_capsule(files, hash, &keys).map(Box::new),
                move |result| Command::CapsuleOpened(hash, result),
            ),
            LibraryEffect::SaveCapsule(asked) => {
                self.start(move |files| write(&capsule(files, &asked)?, &asked.path), Command::PackWritten);
            }
            LibraryEffect::Compare { ticket, old, new } => self.start(
                move |files| library::compare(files, old, new).map(Box::new),
                move |result| Command::Compared(ticket, result),
            ),
            LibraryEffect::Refresh(asked) => self.refresh(*asked),
            LibraryEffect::CancelRefresh => self.cancel(),
        }
    }

    /// Stops the refresh that runs, if one does.
    pub(super) fn cancel(&self) {
        if let Some(cancel) = self.refreshing.borrow().as_ref() {
            cancel.cancel();
        }
    }

    fn refresh(&self, AskedRefresh { network, asked, base, tracking, today }: AskedRefresh) {
        let cancel = Cancel::default();
        self.refreshing.replace(Some(cancel.clone()));
        let (progress, folder) = (self.sender.clone(), self.folder.clone());
        self.start(
            move |files| {
                let (files, setup) = (files.clone(), Setup::default());
                let order = RefreshOrder { files, folder, network, asked, base, tracking, today, setup };
                let mut watch = |step| progress.send(Command::RefreshProgressed(Box::new(step)));
                Ok(library::refresh(&order, &mut watch, &cancel))
            },
            move |result: Result<RefreshResult, DataError>| {
                let result = result.unwrap_or_else(|error| RefreshResult::not_begun(today, error));
                Command::RefreshFinished(Box::new(result))
            },
        );
    }

    /// Works on a thread of its own; its answer wakes the window.
    fn start<T: 'static>(
        &self,
        work: impl FnOnce(&LibraryFiles) -> Result<T, DataError> + Send + 'static,
        answer: impl Fn(Result<T, DataError>) -> Command + Clone + Send + 'static,
    ) {
        let started = std::thread::Builder::new().name("library".into()).spawn({
            let (files, sender, answer) = (self.files.clone(), self.sender.clone(), answer.clone());
            move || sender.send(answer(work(&files)))
        });
        if let Err(error) = started {
            self.sender.send(answer(Err(DataError::NoThread(error.to_string()))));
        }
    }
}

fn write(bytes: &[u8], path: &Path) -> Result<PathBuf, DataError> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(file::write(folder, &name, bytes, Existing::KeepBoth)?)
}

fn capsule(files: &LibraryFiles, asked: &CapsuleAsked) -> Result<Vec<u8>, DataError> {
    let (documents, fetched) = library::documents(files, asked.data)?;
    let order = CapsuleOrder {
        title: &asked.profile.name,
        documents: &documents,
        fetched: &fetched,
        profile: &asked.profile,
        own: &asked.own,
        view: &asked.view,
        day: asked.day,
        shows_unconfirmed: asked.shows_unconfirmed,
    };
    Ok(library::make_capsule(&order)?.bytes)
}
