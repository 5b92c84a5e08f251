//! How the user's own data change: every edit is one step that can be taken back, and what changed is saved.

use super::{capsule, selection};
use crate::{
    app::{
        effect::Effect,
        state::{SaveState, State},
        undo::{EditLabel, UserData},
    },
    domain::Library,
    store::{Notebook, OwnData, ProfileBook},
};
use std::sync::Arc;

/// Changes the profiles, remembers the step and has them saved, if anything changed.
pub(super) fn change_book(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut ProfileBook)) -> Vec<Effect> {
    change(state, label, |state| edit(&mut state.book))
}

/// Changes the saved views and notes, remembers the step and has them saved, if anything changed.
pub(super) fn change_notebook(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut Notebook)) -> Vec<Effect> {
    change(state, label, |state| edit(&mut state.notebook))
}

/// Changes the own series, remembers the step and has them saved, if anything changed.
pub(super) fn change_own(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut OwnData)) -> Vec<Effect> {
    change(state, label, |state| edit(&mut state.own))
}

/// Changes the list of saved data sets, remembers the step and has it saved, if anything changed.
pub(super) fn change_library(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut Library)) -> Vec<Effect> {
    change(state, label, |state| edit(&mut state.library))
}

/// Takes the last step back.
pub(super) fn undo(state: &mut State) -> Vec<Effect> {
    if capsule::refuses(state) {
        return vec![];
    }
    let now = state.user_data();
    let before = state.undo.undo(now.clone());
    replace(state, &now, before)
}

/// Brings the step back that was taken back last.
pub(super) fn redo(state: &mut State) -> Vec<Effect> {
    if capsule::refuses(state) {
        return vec![];
    }
    let now = state.user_data();
    let after = state.undo.redo(now.clone());
    replace(state, &now, after)
}

/// Writes all of the user's data again, after a save that failed.
pub(super) fn save_all(state: &State) -> Vec<Effect> {
    vec![
        Effect::SaveBook(Box::new(state.book.clone())),
        Effect::SaveNotebook(Box::new(state.notebook.clone())),
        Effect::SaveOwn(Box::new(state.own.clone())),
        Effect::SaveLibrary(Box::new(state.library.clone())),
        Effect::SaveTracking(Arc::clone(&state.tracking)),
    ]
}

fn change(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut State)) -> Vec<Effect> {
    if capsule::refuses(state) {
        return vec![];
    }
    let before = state.user_data();
    edit(state);
    let effects = changed_since(state, &before);
    if let Some(effects) = effects {
        state.undo.record(label, before);
        effects
    } else {
        vec![]
    }
}

fn replace(state: &mut State, now: &UserData, wanted: Option<UserData>) -> Vec<Effect> {
    let Some(UserData { book, notebook, own, library }) = wanted else { return vec![] };
    state.book = book;
    state.notebook = notebook;
    state.own = own;
    state.library = library.keeping_files_of(&now.library, state.today);
    let mut effects = changed_since(state, now).unwrap_or_default();
    effects.extend(super::library::sync(state));
    effects
}

/// Counts the changes for the caches and asks to save what differs from `before`; `None` when nothing does.
fn changed_since(state: &mut State, before: &UserData) -> Option<Vec<Effect>> {
    let mut effects = Vec::new();
    if state.book != before.book {
        state.book_revision += 1;
        effects.push(Effect::SaveBook(Box::new(state.book.clone())));
    }
    if state.notebook != before.notebook {
        effects.push(Effect::SaveNotebook(Box::new(state.notebook.clone())));
    }
    if state.own != before.own {
        state.join_market();
        selection::drop_missing(state);
        effects.push(Effect::SaveOwn(Box::new(state.own.clone())));
    }
    if state.library != before.library {
        effects.push(Effect::SaveLibrary(Box::new(state.library.clone())));
    }
    if effects.is_empty() {
        return None;
    }
    if state.save == SaveState::ReadOnly {
        return Some(vec![]);
    }
    state.save = SaveState::Pending;
    Some(effects)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        data::Loaded,
        domain::{Date, PackHash, Signature, Snapshot, SnapshotOrigin},
        i18n::Language,
        store::Settings,
    };

    #[test]
    fn a_data_set_that_is_taken_back_stays_in_the_list_as_deleted_and_can_be_brought_again() {
        let today = Date::parse("2026-11-21").unwrap();
        let loaded = Arc::new(Loaded::default());
        let mut state = State::new(today, loaded, Settings::default(), UserData::default(), Language::En);
        let hash = PackHash::new([7; 32]);
        let accepted = Snapshot {
            hash,
            name: "March".into(),
            note: String::new(),
            made_on: today,
            added: today,
            origin: SnapshotOrigin::Found,
            signature: Signature::None,
            bytes: 10,
            series: 1,
            figures: 2,
            sources: 3,
            removed: None,
        };
        let effects = change_library(&mut state, EditLabel::AcceptData, |library| {
            library.add(accepted.clone());
            library.current = Some(hash);
        });
        assert_eq!(effects, [Effect::SaveLibrary(Box::new(state.library.clone()))]);

        let effects = undo(&mut state);
        assert_eq!((state.library.current, state.library.get(hash)), (None, None));
        assert_eq!(state.library.snapshots[0].removed, Some(today), "its file has an entry as long as it is there");
        assert_eq!(effects, [Effect::SaveLibrary(Box::new(state.library.clone()))]);

        redo(&mut state);
        assert_eq!((state.library.current, state.library.get(hash)), (Some(hash), Some(&accepted)));
    }
}
