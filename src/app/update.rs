//! The pure step: a command changes the state and asks for effects.

mod capsule;
mod edit;
mod library;
mod notes;
mod own;
mod plan;
mod profile;
mod selection;
mod views;

use super::{
    command::{Command, Route, TEXT_SIZE_PCT},
    effect::{Effect, LibraryEffect},
    state::{MessageText, SaveState, State},
};
use crate::{
    data::SharedMarket,
    store::{Settings, ThemeChoice},
};
use std::sync::Arc;

/// Carries out one command. Touches nothing but `state`; what must happen outside is returned.
pub fn update(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Go(route) => {
            state.route = route;
            state.palette_open = false;
            vec![]
        }
        Command::SetPaletteOpen(open) => {
            state.palette_open = open;
            vec![]
        }
        Command::ShowSettings(section) => {
            state.settings_section = section;
            state.route = Route::Settings;
            state.palette_open = false;
            vec![]
        }
        Command::Show(subject) => selection::show(state, subject),
        Command::Preselect(subject) => {
            selection::select(state, subject);
            vec![]
        }
        Command::ShowSeries(id) => selection::show_series(state, &id),
        Command::SetMeasure(measure) => selection::set_measure(state, measure),
        Command::TogglePick(id) => selection::toggle_pick(state, id),
        Command::SetChart(settings) => selection::set_chart(state, settings),
        Command::SetFilter(filter) => {
            if filter.sort != state.selection.filter.sort {
                // The list and the table keep one order until a heading of the table is chosen again.
                state.selection.table.order = None;
            }
            state.selection.filter = filter;
            vec![]
        }
        Command::SetTable(settings) => {
            state.selection.table = settings;
            vec![]
        }
        Command::SetMap(settings) => {
            state.selection.map = settings;
            vec![]
        }
        Command::SaveView(name) => views::save(state, &name),
        Command::OpenView(id) => views::open(state, &id),
        Command::RenameView(id, name) => views::rename(state, &id, &name),
        Command::DeleteView(id) => views::delete(state, &id),
        Command::SetPage(page) => {
            state.route = Route::Trends;
            state.palette_open = false;
            state.selection.page = page;
            vec![]
        }

        Command::SetLanguage(language) => {
            let effects = set(state, |s| s.language = Some(language.code().to_owned()));
            // The user is called "you" in the market, too.
            state.join_market();
            effects
        }
        Command::SetTheme(theme) => set(state, |s| s.theme = theme),
        Command::ToggleTheme => set(state, |s| {
            s.theme = if s.theme == ThemeChoice::Dark { ThemeChoice::Light } else { ThemeChoice::Dark };
        }),
        Command::SetTextSize(pct) => {
            set(state, |s| s.text_size_pct = pct.clamp(*TEXT_SIZE_PCT.start(), *TEXT_SIZE_PCT.end()))
        }
        Command::SetReducedMotion(reduced) => set(state, |s| s.reduced_motion = reduced),
        Command::SetCurrency(currency) => set(state, |s| s.currency = Some(currency)),
        Command::SetShowUnconfirmed(_) if capsule::refuses(state) => vec![],
        Command::SetShowUnconfirmed(show) => set(state, |s| s.show_unconfirmed = show),
        Command::SetListWidth(width) => set(state, |s| s.list_width = Some(width)),
        Command::SetEvidenceWidth(width) => set(state, |s| s.evidence_width = Some(width)),
        Command::SetNetwork(network) => set(state, |s| s.network = *network),
        Command::TrustKey(key) => set(state, |s| {
            s.keys.retain(|have| have.key != key.key);
            s.keys.push(key);
        }),
        Command::DistrustKey(key) => set(state, |s| s.keys.retain(|have| have.key != key)),
        Command::SkipFirstStart => set(state, |s| s.first_start_done = true),

        Command::OpenUrl(url) => vec![Effect::OpenUrl(url)],
        Command::OpenDataFolder => vec![Effect::OpenDataFolder],
        Command::Export(order) => vec![Effect::Export(order, SharedMarket(state.shown()))],
        Command::ExportFinished(result) => {
            state.say(match result {
                Ok(path) => MessageText::Exported(path),
                Err(error) => MessageText::ExportFailed(error),
            });
            vec![]
        }
        Command::OpenFolderOf(file) => vec![Effect::OpenFolderOf(file)],
        Command::Copy(text) => {
            state.say(MessageText::Plain("message-copied"));
            vec![Effect::Copy(text)]
        }
        Command::OpenFailed(target) => {
            state.say(MessageText::OpenFailed(target));
            vec![]
        }
        Command::SaveFinished(result) => save_finished(state, result),
        Command::RetrySave => retry(state),
        Command::DismissToast(id) => {
            if let Some(message) = state.messages.iter_mut().find(|message| message.id == id) {
                message.is_toast = false;
            }
            vec![]
        }
        Command::Weighed(number, stability) => {
            // An older run can end after a newer one; it has nothing to say any more.
            if state.weighed.as_ref().is_none_or(|(known, _)| *known < number) {
                state.weighed = Some((number, Arc::from(stability)));
            }
            vec![]
        }
        Command::SetWeights(weights) => plan::set_weights(state, weights),
        Command::SetTerms(option, terms) => plan::set_terms(state, &option, *terms),
        Command::ChangePlan(change) => plan::change(state, &change),
        Command::FinishMilestone { item, raise } => plan::finish_milestone(state, &item, raise),
        Command::AddDateNote(at, text, series) => notes::add(state, at, &text, series),
        Command::EditDateNote(id, text) => notes::edit(state, &id, &text),
        Command::DeleteDateNote(id) => notes::delete(state, &id),
        Command::SetImportOpen(open) => own::set_open(state, open),
        Command::ReadOwnFile(path) => own::read_file(state, path),
        Command::ReadOwnText(text) => own::read_text(state, text),
        Command::ChooseImport(layout, choices) => own::choose(state, layout, choices),
        Command::ImportRead(ticket, outcome) => own::take(state, ticket, *outcome),
        Command::KeepImport(details) => own::keep(state, *details),
        Command::SetOwnDetails(id, details) => own::set_details(state, &id, *details),
        Command::DeleteOwn(id) => own::delete(state, &id),
        Command::SaveOwnTemplate => vec![Effect::SaveOwnTemplate],
        Command::OwnTemplateSaved(path) => {
            state.say(MessageText::TemplateSaved(path));
            vec![]
        }
        Command::Begin(unlisted) => library::begin(state, unlisted),
        Command::Adopted(found) => library::adopted(state, found),
        Command::OpenData(data) => library::open(state, data),
        Command::CloseData => library::close(state),
        Command::UseData(data) => library::use_data(state, data),
        Command::DataLoaded(data, result) => library::loaded(state, data, result),
        Command::RenameSnapshot(hash, name) => library::rename(state, hash, &name),
        Command::NoteSnapshot(hash, note) => library::note(state, hash, &note),
        Command::DeleteSnapshot(hash) => library::delete(state, hash),
        Command::ExportData(data, path) => vec![Effect::Library(LibraryEffect::Write(data, path))],
        Command::PackWritten(result) => {
            state.say(result.map_or_else(MessageText::DataFailed, MessageText::PackWritten));
            vec![]
        }
        Command::AskForPack(asks) => library::ask(state, asks),
        Command::ReadPack(path) => library::read(state, path),
        Command::PackRead(ticket, result) => library::was_read(state, ticket, result),
        Command::AcceptPack(to) => library::accept(state, to),
        Command::PackKept(result) => library::kept(state, result),
        Command::RejectPack => {
            state.desk.incoming = None;
            vec![]
        }
        Command::CompareData(old, new) => library::compare(state, old, new),
        Command::Compared(ticket, result) => library::compared(state, ticket, result),
        Command::CloseComparison => {
            state.desk.comparison = None;
            vec![]
        }
        Command::Refresh(only) => library::refresh(state, only),
        Command::CancelRefresh => vec![Effect::Library(LibraryEffect::CancelRefresh)],
        Command::RefreshProgressed(progress) => library::progressed(state, *progress),
        Command::RefreshFinished(result) => library::refreshed(state, *result),
        Command::SaveCapsule(path) => capsule::save(state, path),
        Command::CapsuleOpened(hash, result) => capsule::opened(state, hash, result),
        Command::Undo => edit::undo(state),
        Command::Redo => edit::redo(state),
        edit => profile::edit(state, edit),
    }
}

/// Changes the settings and has them saved if that changed anything.
fn set(state: &mut State, change: impl FnOnce(&mut Settings)) -> Vec<Effect> {
    let before = state.settings.clone();
    change(&mut state.settings);
    if state.settings == before || state.save == SaveState::ReadOnly {
        return vec![];
    }
    state.save = SaveState::Pending;
    vec![Effect::SaveSettings(Box::new(capsule::settings_to_keep(state)))]
}

fn save_finished(state: &mut State, result: Result<(), crate::store::StoreError>) -> Vec<Effect> {
    match result {
        Ok(()) => {
            state.save = SaveState::Saved;
            // What was said about it is no longer so; the list of messages keeps it.
            let told = state.messages.iter_mut().filter(|message| matches!(message.text, MessageText::SaveFailed(_)));
            told.for_each(|message| message.is_toast = false);
        }
        Err(error) => {
            let is_news = !matches!(&state.save, SaveState::Failed(known) if *known == error);
            state.save = SaveState::Failed(error.clone());
            if is_news {
                state.say(MessageText::SaveFailed(error));
            }
        }
    }
    vec![]
}

fn retry(state: &mut State) -> Vec<Effect> {
    if state.save == SaveState::ReadOnly || capsule::refuses(state) {
        return vec![];
    }
    state.save = SaveState::Pending;
    let mut effects = edit::save_all(state);
    effects.push(Effect::SaveSettings(Box::new(state.settings.clone())));
    effects
}

/// Leaves the first screen for the view that follows it.
fn leave_first_start(state: &mut State, route: Route) -> Vec<Effect> {
    state.route = route;
    set(state, |settings| settings.first_start_done = true)
}
