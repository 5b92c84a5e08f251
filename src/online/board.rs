//! Tells whoever watches how far the sources are: at once when a state changes, sparingly while bytes come in.

use super::{RefreshProgress, SourceProgress, SourceState};
use crate::domain::OnlineId;
use std::cell::RefCell;

/// The progress of all sources. Lives on one thread.
pub(super) struct Board<'a> {
    progress: RefCell<RefreshProgress>,
    watch: RefCell<&'a mut dyn FnMut(RefreshProgress)>,
}

impl<'a> Board<'a> {
    /// All sources wait.
    pub fn new(sources: &[OnlineId], watch: &'a mut dyn FnMut(RefreshProgress)) -> Self {
        let waiting = |id: &OnlineId| SourceProgress { id: *id, files_done: 0, files: 0, state: SourceState::Waiting };
        let progress = RefreshProgress { sources: sources.iter().map(waiting).collect() };
        let board = Self { progress: RefCell::new(progress), watch: RefCell::new(watch) };
        board.change(None, |_| {});
        board
    }

    /// What a source does now.
    pub fn state(&self, id: OnlineId, state: SourceState) {
        self.change(Some(id), |source| source.state = state);
    }

    /// How many of its files are done.
    pub fn files(&self, id: OnlineId, done: usize, of: usize) {
        self.change(Some(id), |source| (source.files_done, source.files) = (done, of));
    }

    fn change(&self, id: Option<OnlineId>, change: impl FnOnce(&mut SourceProgress)) {
        let mut progress = self.progress.borrow_mut();
        if let Some(source) = progress.sources.iter_mut().find(|source| Some(source.id) == id) {
            change(source);
        }
        (self.watch.borrow_mut())(progress.clone());
    }
}
