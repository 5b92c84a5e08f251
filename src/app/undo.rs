//! Undo and redo of the user's own data by whole snapshots: a book is a few kilobytes.

use crate::{
    domain::{CategoryId, ProfileId, SkillId, TargetId},
    store::ProfileBook,
};

/// So many steps can be taken back.
const DEPTH: usize = 200;

/// Steps that can be taken back and brought again.
#[derive(Debug, Clone, Default)]
pub struct UndoStack {
    past: Vec<Step>,
    future: Vec<Step>,
}

#[derive(Debug, Clone)]
struct Step {
    label: EditLabel,
    book: ProfileBook,
}

/// What an edit did, without language; equal labels in a row are one step when they are typed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditLabel {
    /// A profile was made.
    CreateProfile,
    /// A what-if copy was made.
    CopyProfile,
    /// The active profile changed.
    SelectProfile,
    /// A profile was renamed.
    RenameProfile(ProfileId),
    /// A profile was deleted.
    DeleteProfile,
    /// A skill was added.
    AddSkill(SkillId),
    /// A skill was removed.
    RemoveSkill(SkillId),
    /// A level was set.
    Level(SkillId),
    /// Evidence was set.
    Evidence(SkillId),
    /// A note was written.
    Note(SkillId),
    /// A number of the profile was set.
    Amount(&'static str),
    /// The currency was set.
    Currency,
    /// An interest was added or removed.
    Interest(CategoryId),
    /// A target was picked or dropped.
    Target(TargetId),
    /// A skill was picked or dropped as a target.
    TargetSkill(SkillId),
}

impl EditLabel {
    /// Whether edits of this label in a row are one step: text typed letter by letter.
    fn merges(&self) -> bool {
        matches!(self, Self::Note(_))
    }
}

impl UndoStack {
    /// Remembers the book as it was before an edit.
    pub fn record(&mut self, label: EditLabel, before: ProfileBook) {
        self.future.clear();
        if label.merges() && self.past.last().is_some_and(|step| step.label == label) {
            return;
        }
        self.past.push(Step { label, book: before });
        if self.past.len() > DEPTH {
            self.past.remove(0);
        }
    }

    /// The book before the last edit; `now` is kept for redo.
    pub fn undo(&mut self, now: &ProfileBook) -> Option<ProfileBook> {
        exchange(&mut self.past, &mut self.future, now)
    }

    /// The book after the edit that was taken back; `now` is kept for undo.
    pub fn redo(&mut self, now: &ProfileBook) -> Option<ProfileBook> {
        exchange(&mut self.future, &mut self.past, now)
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&EditLabel> {
        self.past.last().map(|step| &step.label)
    }

    /// What redo would bring back.
    #[must_use]
    pub fn redo_label(&self) -> Option<&EditLabel> {
        self.future.last().map(|step| &step.label)
    }
}

fn exchange(from: &mut Vec<Step>, to: &mut Vec<Step>, now: &ProfileBook) -> Option<ProfileBook> {
    let step = from.pop()?;
    to.push(Step { label: step.label, book: now.clone() });
    Some(step.book)
}
