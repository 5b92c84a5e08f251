//! Saved views of Trends: keeping what is shown under a name, opening it again, renaming, deleting.

use super::{edit::change_notebook, selection};
use crate::{
    app::{
        command::Route,
        effect::Effect,
        state::{MessageText, State},
        undo::EditLabel,
    },
    domain::{ListScope, Market, SavedView, SavedViewId, Subject, TrendsView, profile::clean_name},
    store::Notebook,
};

/// Keeps what Trends shows under a name; a view of that name is replaced. Without a name nothing is kept.
pub(super) fn save(state: &mut State, name: &str) -> Vec<Effect> {
    let name = clean_name(name);
    if name.is_empty() {
        return vec![];
    }
    let view = state.selection.clone();
    let is_new = state.notebook.views.iter().all(|saved| saved.name != name);
    if is_new && state.notebook.views.len() >= Notebook::MAX_ENTRIES {
        state.say(MessageText::Plain("message-views-full"));
        return vec![];
    }
    state.say(if is_new { MessageText::ViewSaved(name.clone()) } else { MessageText::ViewReplaced(name.clone()) });
    change_notebook(state, EditLabel::SaveView, |notebook| {
        if let Some(saved) = notebook.views.iter_mut().find(|saved| saved.name == name) {
            saved.view = view;
        } else if let Some(id) = notebook.next_view_id() {
            notebook.views.push(SavedView { id, name, view });
        }
    })
}

/// Shows what a view kept. What the data no longer has is left out and named.
pub(super) fn open(state: &mut State, id: &SavedViewId) -> Vec<Effect> {
    let Some(SavedView { name, view, .. }) = state.notebook.view(id).cloned() else { return vec![] };
    state.route = Route::Trends;
    state.palette_open = false;
    let had_picks = !view.picked.is_empty();
    let (view, missing) = without_lost(state.market(), view);
    let has_lost_picks = had_picks && view.picked.is_empty();
    state.selection = view;
    if has_lost_picks && let Some(subject) = state.selection.subject.clone() {
        selection::select(state, subject);
    }
    if !missing.is_empty() {
        state.say(MessageText::ViewLacks { name, missing });
    }
    vec![]
}

/// Renames a view; a name that is empty or taken changes nothing, and a taken one is said.
pub(super) fn rename(state: &mut State, id: &SavedViewId, name: &str) -> Vec<Effect> {
    let name = clean_name(name);
    if name.is_empty() {
        return vec![];
    }
    if state.notebook.views.iter().any(|saved| saved.name == name && saved.id != *id) {
        state.say(MessageText::Plain("message-view-name-taken"));
        return vec![];
    }
    change_notebook(state, EditLabel::RenameView, |notebook| {
        if let Some(saved) = notebook.views.iter_mut().find(|saved| saved.id == *id) {
            saved.name = name;
        }
    })
}

/// Deletes a view and says so, with a way back.
pub(super) fn delete(state: &mut State, id: &SavedViewId) -> Vec<Effect> {
    let Some(name) = state.notebook.view(id).map(|saved| saved.name.clone()) else { return vec![] };
    state.say(MessageText::ViewDeleted(name));
    change_notebook(state, EditLabel::DeleteView, |notebook| notebook.views.retain(|saved| saved.id != *id))
}

/// A view without what the market does not have, and the ids of that.
fn without_lost(market: &Market, mut view: TrendsView) -> (TrendsView, Vec<String>) {
    let mut missing = Vec::new();
    view.picked.retain(|id| {
        let exists = market.series(id).is_some();
        if !exists {
            missing.push(id.to_string());
        }
        exists
    });
    if let Some(subject) = &view.subject {
        let (exists, id) = match subject {
            Subject::Skill(id) => (market.skill(id).is_some(), id.to_string()),
            Subject::Category(id) => (market.category(id).is_some(), id.to_string()),
        };
        if !exists {
            missing.push(id);
            view.subject = view.picked.first().and_then(|series| selection::subject_of(market, series));
        }
    }
    if let ListScope::Category(id) = &view.filter.scope
        && market.category(id).is_none()
    {
        missing.push(id.to_string());
        view.filter.scope = ListScope::All;
    }
    if let Some(first) = view.picked.first().and_then(|id| market.series(id))
        && view.picked.iter().all(|id| market.series(id).map(|series| series.measure) != view.measure)
    {
        view.measure = Some(first.measure);
    }
    (view, missing)
}
