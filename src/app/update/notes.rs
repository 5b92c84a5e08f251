//! The user's own notes on the time axis.

use super::edit::change_notebook;
use crate::{
    app::{
        effect::Effect,
        state::{MessageText, State},
        undo::EditLabel,
    },
    domain::{Date, NoteId, OwnNote, SeriesId, profile::clean_note},
    store::Notebook,
};

/// Adds a note on a day; one without words is no note.
pub(super) fn add(state: &mut State, at: Date, text: &str, series: Option<SeriesId>) -> Vec<Effect> {
    let text = clean_note(text).trim().to_owned();
    if text.is_empty() {
        return vec![];
    }
    if state.notebook.notes.len() >= Notebook::MAX_ENTRIES {
        state.say(MessageText::Plain("message-notes-full"));
        return vec![];
    }
    change_notebook(state, EditLabel::AddDateNote, |notebook| {
        if let Some(id) = notebook.next_note_id() {
            notebook.notes.push(OwnNote { id, at, text, series });
        }
    })
}

/// Changes the words of a note; without words it stays as it was, since deleting is a step of its own.
pub(super) fn edit(state: &mut State, id: &NoteId, text: &str) -> Vec<Effect> {
    let text = clean_note(text);
    change_notebook(state, EditLabel::EditDateNote(id.clone()), |notebook| {
        if let Some(note) = notebook.notes.iter_mut().find(|note| note.id == *id && !text.trim().is_empty()) {
            note.text = text;
        }
    })
}

/// Deletes a note.
pub(super) fn delete(state: &mut State, id: &NoteId) -> Vec<Effect> {
    change_notebook(state, EditLabel::DeleteDateNote, |notebook| notebook.notes.retain(|note| note.id != *id))
}
