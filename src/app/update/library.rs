//! The library: which data set is shown and worked with, what comes in, what is compared, refreshing.

use super::{capsule, edit::change_library, selection, set};
use crate::{
    app::{
        effect::{AskedRefresh, Effect, LibraryEffect},
        library::{Comparison, IncomingPack, IncomingStage, Use},
        state::{MessageText, SaveState, State},
        undo::EditLabel,
    },
    data::SharedMarket,
    domain::{
        DataRef, OnlineId, PackHash, Snapshot, SnapshotOrigin,
        profile::{clean_name, clean_note},
    },
    insight::MarketChange,
    library::{DataError, Incoming, RefreshResult},
    online::{RefreshProgress, SourceReport, SourceState},
};
use std::{path::PathBuf, sync::Arc};

/// Shows what is worked with, and gives files without an entry theirs.
pub(super) fn begin(state: &mut State, unlisted: Vec<PackHash>) -> Vec<Effect> {
    let mut effects = sync(state);
    if is_due(state) {
        effects.extend(refresh(state, None));
    }
    if !unlisted.is_empty() {
        effects.push(Effect::Library(LibraryEffect::Adopt(unlisted, state.today)));
    }
    effects
}

/// Takes the entries of files that had none. Nobody asked for them, so undo leaves them.
pub(super) fn adopted(state: &mut State, found: Vec<Snapshot>) -> Vec<Effect> {
    let count = found.len();
    for snapshot in found {
        state.library.add(snapshot);
    }
    if count == 0 {
        return vec![];
    }
    state.say(MessageText::Plain("message-data-found"));
    save(state)
}

/// Looks at a data set in all views.
pub(super) fn open(state: &mut State, data: DataRef) -> Vec<Effect> {
    if let Some(hash) = capsule_of(state, data) {
        return vec![Effect::Library(LibraryEffect::OpenCapsule(hash, state.settings.keys.clone()))];
    }
    capsule::put_away(state);
    if data == state.worked_with() {
        return close(state);
    }
    if state.desk.opened.is_none() {
        state.desk.before = Some(state.selection.clone());
    }
    // It may be back, or mended.
    state.desk.unreadable.remove(&data);
    state.desk.opened = Some(data);
    sync(state)
}

/// Goes back to the data set that is worked with, and to what Trends showed of it.
pub(super) fn close(state: &mut State) -> Vec<Effect> {
    capsule::put_away(state);
    state.desk.opened = None;
    let effects = sync(state);
    if let Some(before) = state.desk.before.take() {
        state.selection = before;
        selection::drop_missing(state);
    }
    effects
}

/// Works with a data set from now on.
pub(super) fn use_data(state: &mut State, data: DataRef) -> Vec<Effect> {
    let hash = match data {
        DataRef::Bundled => None,
        DataRef::Saved(hash) if state.library.get(hash).is_some() => Some(hash),
        DataRef::Saved(_) => return vec![],
    };
    capsule::put_away(state);
    state.desk.unreadable.remove(&data);
    (state.desk.opened, state.desk.before) = (None, None);
    let mut effects = change_library(state, EditLabel::UseSnapshot, |library| library.current = hash);
    effects.extend(sync(state));
    effects
}

/// Takes a data set that was read; one that cannot be read is named, and what was shown stays.
pub(super) fn loaded(state: &mut State, data: DataRef, result: Result<SharedMarket, DataError>) -> Vec<Effect> {
    match result {
        Ok(SharedMarket(loaded)) => state.keep_market(data, loaded),
        Err(error) => {
            state.desk.unreadable.insert(data, error.clone());
            if state.desk.opened == Some(data) {
                (state.desk.opened, state.desk.before) = (None, None);
            }
            state.say(MessageText::DataFailed(error));
        }
    }
    sync(state)
}

/// Shows what should be shown: what is looked at, else what is worked with, else the bundled market. Asks for what is
/// not in memory; until it comes, what was shown stays.
pub(super) fn sync(state: &mut State) -> Vec<Effect> {
    // Taking a step back can take what is looked at with it.
    if let Some(DataRef::Saved(hash)) = state.desk.opened
        && state.library.get(hash).is_none()
    {
        return close(state);
    }
    let is_readable = |data: &DataRef| !state.desk.unreadable.contains_key(data);
    let wanted = state.desk.opened.filter(is_readable).unwrap_or(state.worked_with());
    let wanted = if is_readable(&wanted) { wanted } else { DataRef::Bundled };
    if wanted == state.shown_data() {
        return vec![];
    }
    if state.show_market(wanted) {
        selection::drop_missing(state);
        vec![]
    } else {
        vec![Effect::Library(LibraryEffect::Load(wanted))]
    }
}

pub(super) fn rename(state: &mut State, hash: PackHash, name: &str) -> Vec<Effect> {
    let name = clean_name(name);
    change_library(state, EditLabel::RenameSnapshot, |library| {
        if let Some(snapshot) = library.snapshots.iter_mut().find(|snapshot| snapshot.hash == hash)
            && !name.is_empty()
        {
            snapshot.name = name;
        }
    })
}

pub(super) fn note(state: &mut State, hash: PackHash, note: &str) -> Vec<Effect> {
    let note = clean_note(note);
    change_library(state, EditLabel::NoteSnapshot(hash), |library| {
        if let Some(snapshot) = library.snapshots.iter_mut().find(|snapshot| snapshot.hash == hash) {
            snapshot.note = note;
        }
    })
}

/// Deletes, and says so with a way back; what is shown of it gives way.
pub(super) fn delete(state: &mut State, hash: PackHash) -> Vec<Effect> {
    let Some(name) = state.library.get(hash).map(|snapshot| snapshot.name.clone()) else { return vec![] };
    if capsule::refuses(state) {
        return vec![];
    }
    let today = state.today;
    state.say(MessageText::DataDeleted(name));
    let mut effects = change_library(state, EditLabel::DeleteSnapshot, |library| library.remove(hash, today));
    if state.desk.opened == Some(DataRef::Saved(hash)) {
        effects.extend(close(state));
    }
    if let Some(comparison) = &state.desk.comparison
        && [comparison.old, comparison.new].contains(&DataRef::Saved(hash))
    {
        state.desk.comparison = None;
    }
    effects.extend(sync(state));
    effects
}

/// Opens or closes the dialog that asks for the file of a data pack.
pub(super) fn ask(state: &mut State, asks: bool) -> Vec<Effect> {
    state.desk.is_asking = asks && !state.is_first_start();
    state.palette_open = false;
    vec![]
}

/// Reads a data pack; the preview opens when it was read. The first screen has no place for it.
pub(super) fn read(state: &mut State, path: PathBuf) -> Vec<Effect> {
    if state.is_first_start() {
        return vec![];
    }
    let ticket = next_ticket(state);
    (state.palette_open, state.desk.is_asking) = (false, false);
    state.desk.incoming = Some(IncomingPack { ticket, path: path.clone(), stage: IncomingStage::Reading });
    let (keys, today) = (state.settings.keys.clone(), state.own_day());
    vec![Effect::Library(LibraryEffect::Read { ticket, path, base: state.worked_with(), keys, today })]
}

/// Takes what a reading gave, if it is the newest one.
pub(super) fn was_read(state: &mut State, ticket: u64, result: Result<Box<Incoming>, DataError>) -> Vec<Effect> {
    if let Some(incoming) = state.desk.incoming.as_mut().filter(|incoming| incoming.ticket == ticket) {
        incoming.stage = result.map_or_else(IncomingStage::Refused, IncomingStage::Ready);
    }
    vec![]
}

/// Has the file of the pack that was read written: the entry follows when the file is there.
pub(super) fn accept(state: &mut State, to: Use) -> Vec<Effect> {
    let works_with = state.worked_with();
    let Some(pack) = &mut state.desk.incoming else { return vec![] };
    if matches!(&pack.stage, IncomingStage::Ready(incoming) if incoming.base != works_with) {
        // Something else came into use meanwhile: what the file changes there must be seen before it is kept.
        let path = pack.path.clone();
        return read(state, path);
    }
    match std::mem::replace(&mut pack.stage, IncomingStage::Keeping(to)) {
        IncomingStage::Ready(incoming) => vec![Effect::Library(LibraryEffect::Keep(incoming))],
        other => {
            pack.stage = other;
            vec![]
        }
    }
}

/// Takes a pack whose file is written: it gets its entry and is worked with from now on, or only looked at.
pub(super) fn kept(state: &mut State, result: Result<Box<Incoming>, DataError>) -> Vec<Effect> {
    match result {
        Ok(incoming) => {
            let pack = state.desk.incoming.take();
            match pack.map(|pack| pack.stage) {
                Some(IncomingStage::Keeping(Use::Look)) => look_at(state, *incoming),
                _ => keep(state, *incoming, MessageText::Plain("message-data-accepted")),
            }
        }
        Err(error) => {
            if let Some(pack) = &mut state.desk.incoming {
                pack.stage = IncomingStage::Refused(error);
            }
            vec![]
        }
    }
}

/// Says what changed between two data sets.
pub(super) fn compare(state: &mut State, old: DataRef, new: DataRef) -> Vec<Effect> {
    let ticket = next_ticket(state);
    state.desk.comparison = Some(Comparison { ticket, old, new, found: None });
    vec![Effect::Library(LibraryEffect::Compare { ticket, old, new })]
}

/// Takes what a comparison gave, if it is the newest one.
pub(super) fn compared(state: &mut State, ticket: u64, result: Result<Box<MarketChange>, DataError>) -> Vec<Effect> {
    if let Some(comparison) = state.desk.comparison.as_mut().filter(|comparison| comparison.ticket == ticket) {
        comparison.found = Some(result.map(Arc::from));
    }
    vec![]
}

/// Asks online sources, unless a refresh runs already.
pub(super) fn refresh(state: &mut State, only: Option<Vec<OnlineId>>) -> Vec<Effect> {
    if state.desk.refreshing.is_some() || state.is_first_start() {
        return vec![];
    }
    let network = state.settings.network.clone();
    let asked = only.map_or_else(|| network.asked(), |only| only.into_iter().filter(|id| network.is_on(*id)).collect());
    if asked.is_empty() {
        state.say(MessageText::Plain("message-refresh-nothing"));
        return vec![];
    }
    state.desk.refreshing = Some(RefreshProgress::default());
    let (base, tracking, today) = (state.worked_with(), Arc::clone(&state.tracking), state.own_day());
    vec![Effect::Library(LibraryEffect::Refresh(Box::new(AskedRefresh { network, asked, base, tracking, today })))]
}

pub(super) fn progressed(state: &mut State, progress: RefreshProgress) -> Vec<Effect> {
    state.desk.refreshing = Some(progress);
    vec![]
}

/// Takes how a refresh ended: new data are kept, worked with, and compared with what was there before.
pub(super) fn refreshed(state: &mut State, mut result: RefreshResult) -> Vec<Effect> {
    state.desk.refreshing = None;
    let has_answer = |report: &SourceReport| matches!(report.state, SourceState::Updated | SourceState::Unchanged);
    let mut effects = vec![];
    if result.reports.iter().any(has_answer) {
        let day = result.day;
        effects.extend(set(state, |settings| settings.refreshed_on = Some(day)));
    }
    let said = sentence(&result);
    if let Some(incoming) = result.incoming.take() {
        let (old, new) = (incoming.base, DataRef::Saved(incoming.snapshot.hash));
        let change = incoming.change.clone();
        if old == state.worked_with() {
            effects.extend(keep(state, *incoming, MessageText::Plain("message-refresh-kept")));
        } else {
            // Something else came into use meanwhile: it stays in use, and what was refreshed stands beside it.
            effects.extend(enter(state, *incoming));
            state.say(MessageText::Plain("message-refresh-beside"));
        }
        let ticket = next_ticket(state);
        state.desk.comparison = Some(Comparison { ticket, old, new, found: Some(Ok(change)) });
    }
    if let Some(tracking) = result.tracking.take() {
        state.tracking = tracking;
        if state.save != SaveState::ReadOnly {
            state.save = SaveState::Pending;
            effects.push(Effect::SaveTracking(Arc::clone(&state.tracking)));
        }
    }
    if let Some(said) = said {
        state.say(said);
    }
    result.offers.retain(|offer| state.library.get(offer.hash).is_none());
    if let Some(before) = state.desk.refreshed.take() {
        keep_earlier(&mut result, before);
    }
    state.desk.refreshed = Some(result);
    effects
}

/// What an earlier refresh said of sources that this one did not ask still stands: one can be tried again alone.
fn keep_earlier(result: &mut RefreshResult, before: RefreshResult) {
    let is_asked = |id| result.reports.iter().any(|report| report.id == id);
    if !is_asked(OnlineId::PackFeed) {
        result.offers = before.offers;
    }
    let others: Vec<_> = before.reports.into_iter().filter(|report| !is_asked(report.id)).collect();
    result.reports.extend(others.into_iter().filter(|report| report.state != SourceState::Cancelled));
}

/// Enters a data set whose file is in the library, and works with it.
fn keep(state: &mut State, incoming: Incoming, said: MessageText) -> Vec<Effect> {
    let Incoming { snapshot, market: SharedMarket(market), .. } = incoming;
    let hash = snapshot.hash;
    // What a capsule shows is nobody's to change; what comes in meanwhile is.
    capsule::put_away(state);
    state.keep_market(DataRef::Saved(hash), market);
    (state.desk.opened, state.desk.before) = (None, None);
    let mut effects = change_library(state, EditLabel::AcceptData, |library| {
        library.add(snapshot);
        library.current = Some(hash);
    });
    effects.extend(sync(state));
    state.say(said);
    effects
}

/// Enters a data set whose file is in the library; what is worked with stays the same.
fn enter(state: &mut State, incoming: Incoming) -> Vec<Effect> {
    let Incoming { snapshot, market: SharedMarket(market), .. } = incoming;
    capsule::put_away(state);
    state.keep_market(DataRef::Saved(snapshot.hash), market);
    let mut effects = change_library(state, EditLabel::AcceptData, |library| library.add(snapshot));
    effects.extend(sync(state));
    effects
}

/// Enters a data set whose file is in the library, and looks at it.
fn look_at(state: &mut State, incoming: Incoming) -> Vec<Effect> {
    let Incoming { snapshot, market: SharedMarket(market), .. } = incoming;
    let data = DataRef::Saved(snapshot.hash);
    let mut effects = close(state);
    state.keep_market(data, market);
    effects.extend(change_library(state, EditLabel::AcceptData, |library| library.add(snapshot)));
    effects.extend(open(state, data));
    state.say(MessageText::Plain("message-data-kept"));
    effects
}

/// What there is to say about a refresh besides what it kept.
fn sentence(result: &RefreshResult) -> Option<MessageText> {
    let failed = result.failed();
    match &result.error {
        Some(error) => Some(MessageText::DataFailed(error.clone())),
        None if result.is_cancelled() => Some(MessageText::Plain("message-refresh-cancelled")),
        None if failed > 0 => Some(MessageText::RefreshFailed(failed, result.reports.len())),
        None if result.incoming.is_none() => Some(MessageText::Plain("message-refresh-unchanged")),
        None => None,
    }
}

/// The hash of a data set that is a time capsule.
fn capsule_of(state: &State, data: DataRef) -> Option<PackHash> {
    let DataRef::Saved(hash) = data else { return None };
    let snapshot = state.library.get(hash)?;
    matches!(snapshot.origin, SnapshotOrigin::Capsule(_)).then_some(hash)
}

fn next_ticket(state: &mut State) -> u64 {
    state.desk.last_ticket += 1;
    state.desk.last_ticket
}

/// Whether the schedule asks for a refresh now: it is switched on, and the last answer is old enough.
fn is_due(state: &State) -> bool {
    let Some(days) = state.settings.network.schedule.days() else { return false };
    state.save != SaveState::ReadOnly
        && state.settings.refreshed_on.is_none_or(|last| state.today.days() - last.days() >= days)
}

fn save(state: &mut State) -> Vec<Effect> {
    if state.save == SaveState::ReadOnly {
        return vec![];
    }
    state.save = SaveState::Pending;
    vec![Effect::SaveLibrary(Box::new(state.library.clone()))]
}
