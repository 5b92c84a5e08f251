//! The user's own series: the import on its way, and what is kept of it.

use super::{edit::change_own, selection};
use crate::{
    app::{
        effect::Effect,
        importing::{Import, Input, Outcome, Reading, Stage},
        state::{MessageText, State},
        undo::EditLabel,
    },
    domain::{OwnDetails, OwnSeries, SeriesId, profile::clean_name},
    import::{Choices, Layout},
};
use std::{path::PathBuf, sync::Arc};

/// Opens an import without a file, or closes the open one.
pub(super) fn set_open(state: &mut State, open: bool) -> Vec<Effect> {
    state.palette_open = false;
    state.import = open.then(|| Import::new(next_ticket(state)));
    vec![]
}

/// Reads a file that was typed or dropped; the import opens if it is not open.
pub(super) fn read_file(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let file = path.file_name().map_or_else(String::new, |name| clean_name(&name.to_string_lossy()));
    begin(state, file, Input::File(path))
}

/// Reads a table from the clipboard.
pub(super) fn read_text(state: &mut State, text: String) -> Vec<Effect> {
    begin(state, String::new(), Input::Text(text))
}

/// Reads the same table by other choices.
pub(super) fn choose(state: &mut State, layout: Layout, choices: Choices) -> Vec<Effect> {
    let ticket = next_ticket(state);
    let today = state.today;
    let Some(import) = &mut state.import else { return vec![] };
    let Some((sheet, _)) = &import.table else { return vec![] };
    // Columns of one layout are not those of another.
    let choices = if layout == import.layout { choices } else { Choices { period: None, value: None, ..choices } };
    let input = Input::Sheet(sheet.clone());
    (import.ticket, import.layout, import.choices) = (ticket, layout, choices);
    vec![Effect::ReadOwn(Box::new(Reading { ticket, input, layout, choices, today }))]
}

/// Takes what a reading gave, if it is the newest one.
pub(super) fn take(state: &mut State, ticket: u64, outcome: Outcome) -> Vec<Effect> {
    if let Some(import) = state.import.as_mut().filter(|import| import.ticket == ticket) {
        if outcome.table.is_some() {
            import.table = outcome.table;
        }
        import.stage = outcome.stage;
    }
    vec![]
}

/// Keeps the good rows of the open import as an own series, charts it and closes the import.
pub(super) fn keep(state: &mut State, mut details: OwnDetails) -> Vec<Effect> {
    let Some(Import { file, stage: Stage::Read(parsed), .. }) = &state.import else { return vec![] };
    if parsed.points.is_empty() {
        return vec![];
    }
    if !state.own.has_room_for(parsed.points.len()) {
        state.say(MessageText::Plain("message-own-full"));
        return vec![];
    }
    let Some(id) = state.own.next_id() else { return vec![] };
    details.name = clean_name(&details.name);
    if details.name.is_empty() {
        details.name = if file.is_empty() { id.to_string() } else { file.clone() };
    }
    let own = OwnSeries {
        id: id.clone(),
        details,
        file: file.clone(),
        added: state.today,
        cadence: parsed.cadence,
        points: parsed.points.as_slice().into(),
    };
    state.import = None;
    let mut effects = change_own(state, EditLabel::ImportOwn, |data| Arc::make_mut(&mut data.series).push(own));
    state.say(MessageText::Plain("message-own-imported"));
    effects.extend(selection::show_series(state, &id));
    effects
}

/// Changes what the user said about an own series; a name is never emptied.
pub(super) fn set_details(state: &mut State, id: &SeriesId, details: OwnDetails) -> Vec<Effect> {
    let name = clean_name(&details.name);
    change_series(state, EditLabel::EditOwn(id.clone()), |data| {
        if let Some(own) = data.iter_mut().find(|own| own.id == *id) {
            let name = if name.is_empty() { own.details.name.clone() } else { name };
            own.details = OwnDetails { name, ..details };
        }
    })
}

/// Deletes an own series; undo brings it back.
pub(super) fn delete(state: &mut State, id: &SeriesId) -> Vec<Effect> {
    change_series(state, EditLabel::DeleteOwn, |data| data.retain(|own| own.id != *id))
}

fn begin(state: &mut State, file: String, input: Input) -> Vec<Effect> {
    // The first screen has no place for it.
    if state.is_first_start() {
        return vec![];
    }
    let path = if let Input::File(path) = &input { Some(path.clone()) } else { None };
    let (ticket, today) = (next_ticket(state), state.today);
    state.palette_open = false;
    let import = Import { file, path, stage: Stage::Reading, ..Import::new(ticket) };
    let (layout, choices) = (import.layout, import.choices);
    state.import = Some(import);
    vec![Effect::ReadOwn(Box::new(Reading { ticket, input, layout, choices, today }))]
}

fn next_ticket(state: &mut State) -> u64 {
    state.last_ticket += 1;
    state.last_ticket
}

fn change_series(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut Vec<OwnSeries>)) -> Vec<Effect> {
    change_own(state, label, |data| edit(Arc::make_mut(&mut data.series)))
}
