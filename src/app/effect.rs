//! What `update` asks of the outside world, and the only place that does it.

mod library;
use library::LibraryRunner;
pub use library::{AskedRefresh, CapsuleAsked, LibraryEffect};

use super::{
    clock,
    command::Command,
    importing::{self, Outcome, Reading, Stage},
    tasks::{CommandSender, SaveJob, Saver},
};
use crate::{
    data::SharedMarket,
    domain::{Criterion, Library, Tracking},
    export::{ExportError, Order},
    import::{self, Refusal},
    insight::stability::{Request, stability},
    library::REFRESH_FOLDER,
    store::{self, LibraryFiles, Notebook, OwnData, ProfileBook, Settings, Store},
};
use std::{
    cell::Cell,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// One thing to do outside the program.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write the profiles soon.
    SaveBook(Box<ProfileBook>),
    /// Write the saved views and notes soon.
    SaveNotebook(Box<Notebook>),
    /// Write the own series soon.
    SaveOwn(Box<OwnData>),
    /// Write the list of saved data sets soon.
    SaveLibrary(Box<Library>),
    /// Write the own dated points soon.
    SaveTracking(Arc<Tracking>),
    /// Read a file of own data on a thread of its own.
    ReadOwn(Box<Reading>),
    /// Write the template of own data into the folder of the user's data.
    SaveOwnTemplate,
    /// Write the settings soon.
    SaveSettings(Box<Settings>),
    /// Put text on the clipboard.
    Copy(String),
    /// Open an address in the browser.
    OpenUrl(String),
    /// Open the folder of the user's data.
    OpenDataFolder,
    /// Write a file for other programs, on a thread of its own.
    Export(Box<Order>, SharedMarket),
    /// Open the folder of a file.
    OpenFolderOf(PathBuf),
    /// Read, compare or refresh data sets.
    Library(LibraryEffect),
    /// Draw weightings of the ranking of that number on a thread of its own; what was drawn before is given up.
    Weigh(u64, Box<Request<{ Criterion::COUNT }>>),
}

/// Carries effects out: disk on its own thread, the rest at once.
pub struct Runner {
    saver: Option<Saver>,
    data_dir: PathBuf,
    sender: CommandSender,
    library: LibraryRunner,
    /// Gives up the weightings that are being drawn.
    weighing: Cell<Option<Arc<AtomicBool>>>,
}

impl Runner {
    /// A runner that saves through `store`; without a store nothing is written. `files` are those of the library, which can
    /// be read without a store, too.
    #[must_use]
    pub fn new(store: Option<Store>, files: LibraryFiles, data_dir: PathBuf, sender: CommandSender) -> Self {
        let saver = store.map(|store| Saver::spawn(store, sender.clone()));
        let library = LibraryRunner::new(files, data_dir.join(REFRESH_FOLDER), sender.clone());
        Self { saver, data_dir, sender, library, weighing: Cell::new(None) }
    }

    /// Carries one effect out; text for the clipboard is given back, since only the window can reach it.
    #[must_use]
    pub fn run(&self, effect: Effect) -> Option<String> {
        match effect {
            Effect::SaveBook(book) => self.save(SaveJob::Book(book)),
            Effect::SaveNotebook(notebook) => self.save(SaveJob::Notebook(notebook)),
            Effect::SaveOwn(own) => self.save(SaveJob::Own(own)),
            Effect::SaveLibrary(library) => self.save(SaveJob::Library(library)),
            Effect::Library(effect) => self.library.run(effect),
            Effect::SaveTracking(tracking) => self.save(SaveJob::Tracking(tracking)),
            Effect::ReadOwn(reading) => self.read(*reading),
            Effect::SaveOwnTemplate => {
                let path = self.data_dir.join(import::TEMPLATE_NAME);
                let written = store::write_if_missing(&path, import::TEMPLATE.as_bytes());
                self.sender.send(match written {
                    Ok(()) => Command::OwnTemplateSaved(path.to_string_lossy().into_owned()),
                    Err(error) => Command::SaveFinished(Err(error)),
                });
            }
            Effect::SaveSettings(settings) => self.save(SaveJob::Settings(settings)),
            Effect::Copy(text) => return Some(text),
            Effect::OpenUrl(url) => self.open(url, |url| opener::open(url)),
            Effect::OpenDataFolder => {
                let folder = self.data_dir.to_string_lossy().into_owned();
                self.open(folder, |folder| opener::open(folder));
            }
            Effect::Export(order, market) => self.export(*order, market),
            Effect::Weigh(number, request) => self.weigh(number, *request),
            Effect::OpenFolderOf(file) => {
                let folder = file.parent().unwrap_or(&file).to_string_lossy().into_owned();
                self.open(folder, |folder| opener::open(folder));
            }
        }
        None
    }

    /// Writes what is still waiting and ends the saving thread.
    pub fn finish(&mut self) {
        if let Some(cancel) = self.weighing.take() {
            cancel.store(true, Ordering::Relaxed);
        }
        self.library.cancel();
        if let Some(saver) = self.saver.take() {
            saver.finish();
        }
    }

    fn save(&self, job: SaveJob) {
        if let Some(saver) = &self.saver {
            saver.send(job);
        }
    }

    /// Makes and writes the file on a thread of its own: a picture takes longer than a frame, and so may a disk.
    fn export(&self, order: Order, SharedMarket(loaded): SharedMarket) {
        let sender = self.sender.clone();
        let path = order.folder.join(&order.name);
        let started = std::thread::Builder::new()
            .name("export".into())
            .spawn(move || sender.send(Command::ExportFinished(order.carry_out(&loaded.market, clock::now()))));
        if let Err(error) = started {
            let error = ExportError::Io { detail: error.to_string(), path };
            self.sender.send(Command::ExportFinished(Err(error)));
        }
    }

    /// Draws on a thread of its own, newest wins: while a slider moves, only the last weights are drawn to the end.
    fn weigh(&self, number: u64, request: Request<{ Criterion::COUNT }>) {
        let cancel = Arc::new(AtomicBool::new(false));
        if let Some(before) = self.weighing.replace(Some(Arc::clone(&cancel))) {
            before.store(true, Ordering::Relaxed);
        }
        let sender = self.sender.clone();
        let started = std::thread::Builder::new().name("weigh".into()).spawn(move || {
            if let Some(stability) = stability(&request, &cancel) {
                sender.send(Command::Weighed(number, Box::new(stability)));
            }
        });
        if let Err(error) = started {
            // The ranking stands without it, and the next change asks again.
            log::warn!("no thread: {error}");
        }
    }

    /// Reads on a thread of its own; its end wakes the window.
    fn read(&self, reading: Reading) {
        let (sender, ticket) = (self.sender.clone(), reading.ticket);
        let started = std::thread::Builder::new().name("import".into()).spawn({
            let sender = sender.clone();
            move || sender.send(Command::ImportRead(ticket, Box::new(importing::read(reading))))
        });
        if let Err(error) = started {
            let stage = Stage::Refused(Refusal::NotOpened(error.to_string()));
            sender.send(Command::ImportRead(ticket, Box::new(Outcome { table: None, stage })));
        }
    }

    /// Opens on a thread of its own, because some systems take seconds to start a browser.
    fn open(&self, target: String, open: fn(&str) -> Result<(), opener::OpenError>) {
        let sender = self.sender.clone();
        let started = std::thread::Builder::new().name("open".into()).spawn({
            let target = target.clone();
            move || {
                if let Err(error) = open(&target) {
                    log::warn!("{target}: {error}");
                    sender.send(Command::OpenFailed(target));
                }
            }
        });
        if let Err(error) = started {
            log::warn!("no thread: {error}");
            self.sender.send(Command::OpenFailed(target));
        }
    }
}
