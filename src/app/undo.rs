//! Undo and redo of all of the user's own data by whole snapshots: they are a few kilobytes.

use crate::{
    domain::{CategoryId, Criterion, Library, NoteId, OptionRef, PackHash, ProfileId, SeriesId, SkillId, TargetId},
    store::{Notebook, OwnData, ProfileBook},
};

/// All that belongs to the user and can be taken back: one snapshot is one step.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserData {
    /// Profiles and what-if copies.
    pub book: ProfileBook,
    /// Saved views and notes.
    pub notebook: Notebook,
    /// Own series; shared, so that a snapshot costs nothing.
    pub own: OwnData,
    /// The list of saved data sets.
    pub library: Library,
}

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
    data: UserData,
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
    /// The part of the income that comes from a skill was set.
    Income(SkillId),
    /// The weight of one criterion was set, or several at once.
    Weights(Option<Criterion>),
    /// The hours that a level takes were set.
    HoursPerLevel,
    /// Cost and gain of an option were set.
    Terms(OptionRef),
    /// The rate of exchange was set.
    Conversion,
    /// The plan changed; the key of what changed.
    Plan(&'static str),
    /// A view of Trends was kept under a name.
    SaveView,
    /// A saved view was renamed.
    RenameView,
    /// A saved view was deleted.
    DeleteView,
    /// A note was put on the time axis.
    AddDateNote,
    /// A note on the time axis was written anew.
    EditDateNote(NoteId),
    /// A note was taken off the time axis.
    DeleteDateNote,
    /// An own series was imported.
    ImportOwn,
    /// What is said about an own series was changed.
    EditOwn(SeriesId),
    /// An own series was deleted.
    DeleteOwn,
    /// A data set came into the library and into use: an update from a file, or a refresh.
    AcceptData,
    /// Another saved data set, or the bundled one, came into use.
    UseSnapshot,
    /// A saved data set was renamed.
    RenameSnapshot,
    /// A note on a saved data set was written.
    NoteSnapshot(PackHash),
    /// A saved data set was deleted.
    DeleteSnapshot,
}

impl EditLabel {
    /// Whether edits of this label in a row are one step: text typed letter by letter, a slider that moves.
    fn merges(&self) -> bool {
        matches!(
            self,
            Self::Note(_) | Self::EditDateNote(_) | Self::Weights(Some(_)) | Self::Terms(_) | Self::NoteSnapshot(_)
        )
    }
}

impl UndoStack {
    /// Remembers the data as they were before an edit.
    pub fn record(&mut self, label: EditLabel, before: UserData) {
        self.future.clear();
        if label.merges() && self.past.last().is_some_and(|step| step.label == label) {
            return;
        }
        self.past.push(Step { label, data: before });
        if self.past.len() > DEPTH {
            self.past.remove(0);
        }
    }

    /// The data before the last edit; `now` is kept for redo.
    pub fn undo(&mut self, now: UserData) -> Option<UserData> {
        exchange(&mut self.past, &mut self.future, now)
    }

    /// The data after the edit that was taken back; `now` is kept for undo.
    pub fn redo(&mut self, now: UserData) -> Option<UserData> {
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

fn exchange(from: &mut Vec<Step>, to: &mut Vec<Step>, now: UserData) -> Option<UserData> {
    let step = from.pop()?;
    to.push(Step { label: step.label, data: now });
    Some(step.data)
}
