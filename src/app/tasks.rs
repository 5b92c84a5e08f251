//! Background work: it answers with commands through one channel whose sender wakes the window.

use super::command::Command;
use crate::domain::{Library, Tracking};
use crate::store::{Notebook, OwnData, ProfileBook, Settings, Store, StoreError};
use std::{
    ops::Deref,
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

/// A save waits so long for a following change.
const QUIET: Duration = Duration::from_millis(250);
/// A steady stream of changes is written at least this often.
const AT_LATEST: Duration = Duration::from_millis(400);
/// What failed for a reason that may pass, such as a full disk, is tried again after so long.
const AGAIN: Duration = Duration::from_secs(10);

/// Sends commands into the program and wakes the window, so that no result waits for the mouse.
#[derive(Clone)]
pub struct CommandSender {
    channel: Sender<Command>,
    wake: egui::Context,
}

impl CommandSender {
    /// A sender and the receiver that the app drains before each frame.
    #[must_use]
    pub fn new(wake: egui::Context) -> (Self, Receiver<Command>) {
        let (channel, receiver) = mpsc::channel();
        (Self { channel, wake }, receiver)
    }

    /// Sends; when the program is already gone there is nobody to tell.
    pub fn send(&self, command: Command) {
        if self.channel.send(command).is_ok() {
            self.wake.request_repaint();
        }
    }
}

/// What is to be written.
pub enum SaveJob {
    /// The profiles.
    Book(Box<ProfileBook>),
    /// The saved views and notes.
    Notebook(Box<Notebook>),
    /// The own series.
    Own(Box<OwnData>),
    /// The list of saved data sets.
    Library(Box<Library>),
    /// The own dated points.
    Tracking(Arc<Tracking>),
    /// The settings.
    Settings(Box<Settings>),
}

/// The saving thread: newest wins, a quarter of a second of quiet, at the latest after 0.4 s.
pub struct Saver {
    jobs: Sender<SaveJob>,
    thread: JoinHandle<()>,
}

impl Saver {
    /// Starts the thread.
    #[expect(clippy::expect_used, reason = "without a thread at start-up there is no program to keep running")]
    pub(super) fn spawn(store: Store, sender: CommandSender) -> Self {
        let (jobs, receiver) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("save".into())
            .spawn(move || save_until_closed(store, &receiver, &sender))
            .expect("the system starts a thread");
        Self { jobs, thread }
    }

    pub(super) fn send(&self, job: SaveJob) {
        // The thread lives as long as `self`; were it gone, its last answer has told so.
        let _ = self.jobs.send(job);
    }

    /// Writes what waits, then ends.
    pub(super) fn finish(self) {
        drop(self.jobs);
        if self.thread.join().is_err() {
            log::error!("the saving thread panicked");
        }
    }
}

#[derive(Default)]
struct Waiting {
    book: Option<Box<ProfileBook>>,
    notebook: Option<Box<Notebook>>,
    own: Option<Box<OwnData>>,
    library: Option<Box<Library>>,
    tracking: Option<Arc<Tracking>>,
    settings: Option<Box<Settings>>,
}

impl Waiting {
    fn take(&mut self, job: SaveJob) {
        match job {
            SaveJob::Book(book) => self.book = Some(book),
            SaveJob::Notebook(notebook) => self.notebook = Some(notebook),
            SaveJob::Own(own) => self.own = Some(own),
            SaveJob::Library(library) => self.library = Some(library),
            SaveJob::Tracking(tracking) => self.tracking = Some(tracking),
            SaveJob::Settings(settings) => self.settings = Some(settings),
        }
    }

    /// Writes what waits; what failed stays waiting for the next try and does not hold up the others.
    fn write(&mut self, store: &mut Store) -> Result<(), StoreError> {
        let results = [
            write_one(&mut self.book, |book| store.save_profiles(book)),
            write_one(&mut self.notebook, |notebook| store.save_notebook(notebook)),
            write_one(&mut self.own, |own| store.save_own(own)),
            write_one(&mut self.library, |library| store.save_library(library)),
            write_one(&mut self.tracking, |tracking| store.save_tracking(tracking)),
            write_one(&mut self.settings, |settings| store.save_settings(settings)),
        ];
        results.into_iter().collect()
    }
}

fn write_one<T: Deref>(
    waiting: &mut Option<T>,
    save: impl FnOnce(&T::Target) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if let Some(document) = waiting {
        save(document)?;
        *waiting = None;
    }
    Ok(())
}

fn save_until_closed(mut store: Store, jobs: &Receiver<SaveJob>, sender: &CommandSender) {
    let mut waiting = Waiting::default();
    let mut try_again = false;
    loop {
        let first =
            if try_again { jobs.recv_timeout(AGAIN) } else { jobs.recv().map_err(|_| RecvTimeoutError::Disconnected) };
        let closed = match first {
            Ok(job) => {
                waiting.take(job);
                collect(&mut waiting, jobs)
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        let result = waiting.write(&mut store);
        try_again = result.as_ref().is_err_and(StoreError::is_retryable);
        sender.send(Command::SaveFinished(result));
        if closed {
            break;
        }
    }
    // What failed before gets a last try when the program closes.
    if let Err(error) = waiting.write(&mut store) {
        log::error!("{error}");
    }
}

/// Gathers further jobs until it is quiet or [`AT_LATEST`] has passed; true when the program closes.
fn collect(waiting: &mut Waiting, jobs: &Receiver<SaveJob>) -> bool {
    let deadline = Instant::now() + AT_LATEST;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        match jobs.recv_timeout(QUIET.min(left)) {
            Ok(job) => waiting.take(job),
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => return true,
        }
        if left.is_zero() {
            return false;
        }
    }
}
