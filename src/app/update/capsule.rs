//! A time capsule that is looked at: profile, own series, day, view and data set of its maker stand in for the user's
//! own, which wait untouched. Nothing can be changed meanwhile.

use super::{library, selection};
use crate::{
    app::{
        effect::{CapsuleAsked, Effect, LibraryEffect},
        library::{OpenCapsule, Waiting},
        state::{MessageText, State},
    },
    domain::{DataRef, PackHash},
    library::{DataError, OpenedCapsule},
    store::{ProfileBook, Settings},
};
use std::{path::PathBuf, sync::Arc};

/// Has a time capsule of the active profile written, with what is shown now.
pub(super) fn save(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let Some(profile) = state.profile().cloned() else {
        state.say(MessageText::Plain("message-capsule-no-profile"));
        return vec![];
    };
    vec![Effect::Library(LibraryEffect::SaveCapsule(Box::new(CapsuleAsked {
        data: state.shown_data(),
        profile,
        own: state.own.clone(),
        view: state.selection.clone(),
        day: state.today,
        shows_unconfirmed: state.settings.show_unconfirmed,
        path,
    })))]
}

/// Puts what a capsule holds in the place of the user's own.
pub(super) fn opened(state: &mut State, hash: PackHash, result: Result<Box<OpenedCapsule>, DataError>) -> Vec<Effect> {
    let opened = match result {
        Ok(opened) => opened,
        Err(error) => {
            state.desk.unreadable.insert(DataRef::Saved(hash), error.clone());
            state.say(MessageText::DataFailed(error));
            return vec![];
        }
    };
    let mut effects = library::close(state);
    let OpenedCapsule { capsule, check } = *opened;
    state.desk.before = Some(state.selection.clone());
    state.desk.opened = Some(DataRef::Saved(hash));
    state.keep_market(DataRef::Saved(hash), Arc::new(capsule.loaded));
    let book = ProfileBook { active: Some(capsule.profile.id.clone()), profiles: vec![capsule.profile] };
    let waiting = Waiting {
        today: std::mem::replace(&mut state.today, capsule.day),
        book: std::mem::replace(&mut state.book, book),
        own: std::mem::replace(&mut state.own, capsule.own),
        shows_unconfirmed: std::mem::replace(&mut state.settings.show_unconfirmed, capsule.shows_unconfirmed),
    };
    state.desk.capsule = Some(Box::new(OpenCapsule { title: capsule.title, check, waiting }));
    state.book_revision += 1;
    state.join_market();
    effects.extend(library::sync(state));
    state.selection = capsule.view;
    selection::drop_missing(state);
    effects
}

/// Puts the user's own back in its place. The data set follows by [`library::sync`].
pub(super) fn put_away(state: &mut State) {
    if let Some(capsule) = state.desk.capsule.take() {
        let Waiting { today, book, own, shows_unconfirmed } = capsule.waiting;
        (state.today, state.book, state.own) = (today, book, own);
        state.settings.show_unconfirmed = shows_unconfirmed;
        state.book_revision += 1;
        state.join_market();
    }
}

/// The settings without what a capsule put in their place.
pub(super) fn settings_to_keep(state: &State) -> Settings {
    let mut settings = state.settings.clone();
    if let Some(capsule) = &state.desk.capsule {
        settings.show_unconfirmed = capsule.waiting.shows_unconfirmed;
    }
    settings
}

/// Whether a change has to wait because a capsule is looked at; it is said then.
pub(super) fn refuses(state: &mut State) -> bool {
    let is_open = state.desk.capsule.is_some();
    if is_open {
        state.say(MessageText::Plain("message-capsule-read-only"));
    }
    is_open
}
