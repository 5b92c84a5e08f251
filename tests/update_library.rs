//! The library without a window: what is shown and worked with, what comes in, what is taken back.

use skillvane::{
    app::{
        command::Command,
        effect::{Effect, LibraryEffect},
        library::{IncomingStage, Use},
        state::{MessageText, State},
        undo::UserData,
        update::update,
    },
    data::{Documents, Loaded, SharedMarket, bundled, load, pack},
    domain::{DataRef, Date, NetworkChoices, OnlineChoice, OnlineId, PackHash, PackId, Signature, Snapshot, Subject},
    i18n::Language,
    insight::what_changed,
    library::{DataError, Incoming},
    store::{LibraryError, Settings},
};
use std::{path::PathBuf, sync::Arc};

fn day() -> Date {
    Date::parse("2026-11-21").expect("a day")
}

fn state() -> State {
    let settings = Settings { first_start_done: true, ..Settings::default() };
    State::new(day(), bundled::market(), settings, UserData::default(), Language::En)
}

/// The bundled market of March without its last series, as it comes in from a file.
fn march() -> Incoming {
    let (mut documents, _) = Documents::read(bundled::files());
    documents.made_on = Date::parse("2026-03-03").ok();
    documents.items.series.pop();
    let id = PackId::new("test.march").expect("an id");
    let draft = pack::PackDraft::market(id, "March", &documents).expect("a draft");
    let written = pack::write_pack(&draft, None).expect("a pack");
    let read = pack::read_pack(&written.bytes, &[]).expect("the same pack");
    let loaded: Loaded = load(&read);
    let change = what_changed(&bundled::market().market, &loaded.market);
    let snapshot = Snapshot {
        hash: read.hash,
        name: "March".into(),
        note: String::new(),
        made_on: read.manifest.made_on,
        added: day(),
        origin: skillvane::domain::SnapshotOrigin::File("march.skillvane".into()),
        signature: Signature::None,
        bytes: written.bytes.len() as u64,
        series: loaded.market.series.len(),
        figures: loaded.market.figures.len(),
        sources: loaded.market.sources.len(),
        removed: None,
    };
    Incoming {
        manifest: Arc::new(read.manifest),
        signature: Signature::None,
        snapshot,
        bytes: written.bytes.into(),
        market: SharedMarket(Arc::new(loaded)),
        base: DataRef::Bundled,
        change: Arc::new(change),
    }
}

/// A state that works with March, and March's hash.
fn with_march() -> (State, PackHash) {
    kept(Use::Work)
}

/// A state that took March in, and March's hash.
fn kept(to: Use) -> (State, PackHash) {
    let mut state = state();
    let incoming = march();
    let hash = incoming.snapshot.hash;
    update(&mut state, Command::ReadPack(PathBuf::from("march.skillvane")));
    let ticket = state.desk.incoming.as_ref().expect("a pack on its way in").ticket;
    update(&mut state, Command::PackRead(ticket, Ok(Box::new(incoming))));
    let effects = update(&mut state, Command::AcceptPack(to));
    let [Effect::Library(LibraryEffect::Keep(incoming))] = &effects[..] else {
        panic!("the file is written first, not {effects:?}")
    };
    assert!(state.library.snapshots.is_empty(), "no entry before its file");
    update(&mut state, Command::PackKept(Ok(incoming.clone())));
    (state, hash)
}

#[test]
fn an_accepted_pack_is_worked_with_and_taken_back_and_brought_again_without_the_disk() {
    let (mut state, hash) = with_march();
    let march = DataRef::Saved(hash);
    assert_eq!((state.worked_with(), state.shown_data()), (march, march));
    assert_eq!(state.market().series.len() + 1, state.bundled.market.series.len());

    let effects = update(&mut state, Command::Undo);
    assert_eq!((state.worked_with(), state.shown_data()), (DataRef::Bundled, DataRef::Bundled));
    assert_eq!(state.market().series.len(), state.bundled.market.series.len());
    assert!(state.library.get(hash).is_none() && state.library.snapshots.len() == 1, "its file still has an entry");
    assert!(matches!(&effects[..], [Effect::SaveLibrary(_)]), "{effects:?}");

    update(&mut state, Command::Redo);
    assert_eq!((state.worked_with(), state.shown_data()), (march, march));
}

#[test]
fn a_pack_that_is_kept_to_look_at_leaves_what_is_worked_with_and_goes_with_its_entry() {
    let (mut state, hash) = kept(Use::Look);
    let march = DataRef::Saved(hash);
    assert_eq!((state.worked_with(), state.shown_data()), (DataRef::Bundled, march));
    assert_eq!(state.desk.opened, Some(march));
    update(&mut state, Command::Undo);
    assert_eq!((state.desk.opened, state.shown_data()), (None, DataRef::Bundled), "what is gone is not looked at");
}

#[test]
fn deleting_says_so_and_undo_brings_it_back() {
    let (mut state, hash) = with_march();
    update(&mut state, Command::DeleteSnapshot(hash));
    assert_eq!(state.messages.last().map(|m| &m.text), Some(&MessageText::DataDeleted("March".into())));
    assert_eq!(state.shown_data(), DataRef::Bundled);
    update(&mut state, Command::Undo);
    assert_eq!((state.library.get(hash).is_some(), state.shown_data()), (true, DataRef::Saved(hash)));
    assert_eq!(update(&mut state, Command::DeleteSnapshot(PackHash::new([9; 32]))), [], "what is not there");
}

#[test]
fn looking_at_other_trends_changes_nothing_of_the_users_and_the_way_back_restores_what_was_charted() {
    let (mut state, _) = with_march();
    let category = state.market().categories[0].id.clone();
    update(&mut state, Command::Show(Subject::Category(category)));
    let (data, selection) = (state.user_data(), state.selection.clone());
    let revision = state.market_revision;

    assert_eq!(update(&mut state, Command::OpenData(DataRef::Bundled)), []);
    assert_eq!((state.shown_data(), state.desk.opened), (DataRef::Bundled, Some(DataRef::Bundled)));
    assert!(state.market_revision > revision, "what is computed from the market is computed anew");
    let other = state.market().categories[1].id.clone();
    update(&mut state, Command::Show(Subject::Category(other)));
    update(&mut state, Command::CloseData);
    assert_eq!((state.shown_data(), state.desk.opened), (state.worked_with(), None));
    assert_eq!((state.user_data(), &state.selection), (data, &selection));
}

#[test]
fn a_data_set_that_is_not_in_memory_is_read_and_until_then_the_old_one_stays() {
    let (state, hash) = with_march();
    // A new start: the list is there, the market is not.
    let mut state = State::new(day(), bundled::market(), state.settings.clone(), state.user_data(), Language::En);
    let march = DataRef::Saved(hash);
    assert_eq!(update(&mut state, Command::Begin(vec![])), [Effect::Library(LibraryEffect::Load(march))]);
    assert_eq!(state.shown_data(), DataRef::Bundled);
    update(&mut state, Command::DataLoaded(march, Ok(self::march().market)));
    assert_eq!(state.shown_data(), march);
}

#[test]
fn a_data_set_that_cannot_be_read_is_named_and_the_bundled_one_is_used() {
    let (state, hash) = with_march();
    let mut state = State::new(day(), bundled::market(), state.settings.clone(), state.user_data(), Language::En);
    let march = DataRef::Saved(hash);
    update(&mut state, Command::Begin(vec![]));
    let error = DataError::Files(LibraryError::Missing { path: PathBuf::from("gone") });
    assert_eq!(update(&mut state, Command::DataLoaded(march, Err(error.clone()))), [], "it is not asked for again");
    assert_eq!(state.shown_data(), DataRef::Bundled);
    assert_eq!(state.worked_with(), march, "the user's choice stays, for when the file is back");
    assert_eq!(state.messages.last().map(|m| &m.text), Some(&MessageText::DataFailed(error)));
    assert_eq!(update(&mut state, Command::Undo), [], "nothing of the user's changed");
}

#[test]
fn a_refused_pack_changes_nothing_and_an_older_answer_is_dropped() {
    let mut state = state();
    let before = state.user_data();
    update(&mut state, Command::ReadPack(PathBuf::from("a.skillvane")));
    let old = state.desk.incoming.as_ref().expect("reading").ticket;
    update(&mut state, Command::ReadPack(PathBuf::from("b.skillvane")));
    update(&mut state, Command::PackRead(old, Ok(Box::new(march()))));
    assert!(matches!(state.desk.incoming.as_ref().map(|i| &i.stage), Some(IncomingStage::Reading)));
    let new = state.desk.incoming.as_ref().expect("reading").ticket;
    update(&mut state, Command::PackRead(new, Err(DataError::Pack(pack::PackError::Damaged))));
    assert_eq!(update(&mut state, Command::AcceptPack(Use::Work)), [], "what is refused cannot be accepted");
    update(&mut state, Command::RejectPack);
    assert_eq!((state.user_data(), state.desk.incoming.is_none()), (before, true));
}

#[test]
fn deleting_what_is_worked_with_goes_back_to_the_bundled_market_and_undo_brings_it_back() {
    let (mut state, hash) = with_march();
    update(&mut state, Command::RenameSnapshot(hash, "  Spring  ".into()));
    update(&mut state, Command::RenameSnapshot(hash, "   ".into()));
    assert_eq!(state.library.get(hash).map(|s| s.name.as_str()), Some("Spring"), "a name is never emptied");
    update(&mut state, Command::DeleteSnapshot(hash));
    assert_eq!((state.shown_data(), state.library.kept().count()), (DataRef::Bundled, 0));
    update(&mut state, Command::Undo);
    assert_eq!((state.shown_data(), state.library.kept().count()), (DataRef::Saved(hash), 1));
}

#[test]
fn one_refresh_runs_at_a_time_and_only_what_is_switched_on_is_asked() {
    let mut state = state();
    let effects = update(&mut state, Command::Refresh(Some(vec![OnlineId::Jobicy, OnlineId::IndeedTotals])));
    let [Effect::Library(LibraryEffect::Refresh(asked))] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(asked.asked, [OnlineId::IndeedTotals], "Jobicy has terms that nobody accepted");
    assert_eq!(update(&mut state, Command::Refresh(None)), []);
    update(&mut state, Command::RefreshProgressed(Box::default()));

    let mut state = self::state();
    let off = || OnlineChoice { is_on: Some(false), ..OnlineChoice::default() };
    let sources = OnlineId::ALL.into_iter().map(|id| (id, off())).collect();
    update(&mut state, Command::SetNetwork(Box::new(NetworkChoices { sources, ..NetworkChoices::default() })));
    assert_eq!(update(&mut state, Command::Refresh(None)), []);
    assert_eq!(state.messages.last().map(|m| &m.text), Some(&MessageText::Plain("message-refresh-nothing")));
}

#[test]
fn a_file_that_was_compared_with_something_else_is_read_again_before_it_is_kept() {
    let (mut state, hash) = with_march();
    update(&mut state, Command::ReadPack(PathBuf::from("other.skillvane")));
    let ticket = state.desk.incoming.as_ref().expect("a pack on its way in").ticket;
    // Read while the bundled market was worked with; March came into use meanwhile.
    update(&mut state, Command::PackRead(ticket, Ok(Box::new(march()))));
    let effects = update(&mut state, Command::AcceptPack(Use::Work));
    let [Effect::Library(LibraryEffect::Read { base, .. })] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(*base, DataRef::Saved(hash));
    assert_eq!(state.worked_with(), DataRef::Saved(hash));
}

#[test]
fn a_refresh_of_what_is_no_longer_worked_with_stands_beside_what_is() {
    let (mut state, march_hash) = with_march();
    update(&mut state, Command::UseData(DataRef::Bundled));
    let mut incoming = march();
    incoming.base = DataRef::Saved(march_hash);
    let new = PackHash::new([9; 32]);
    incoming.snapshot.hash = new;
    let nobody = DataError::Files(LibraryError::NoFolder);
    let mut result = skillvane::library::RefreshResult::not_begun(day(), nobody);
    (result.error, result.incoming) = (None, Some(Box::new(incoming)));
    update(&mut state, Command::RefreshFinished(Box::new(result)));
    assert_eq!(state.worked_with(), DataRef::Bundled, "what came into use stays in use");
    assert!(state.library.get(new).is_some(), "and nothing that came in is lost");
    let comparison = state.desk.comparison.as_ref().expect("a comparison");
    assert_eq!((comparison.old, comparison.new), (DataRef::Saved(march_hash), DataRef::Saved(new)));
}

#[test]
fn what_could_not_be_read_is_tried_again_when_it_is_opened_again() {
    let (state, hash) = with_march();
    let mut state = State::new(day(), bundled::market(), state.settings.clone(), state.user_data(), Language::En);
    let march = DataRef::Saved(hash);
    update(&mut state, Command::Begin(vec![]));
    update(&mut state, Command::DataLoaded(march, Err(DataError::Files(LibraryError::NoFolder))));
    assert_eq!(update(&mut state, Command::UseData(march)), [Effect::Library(LibraryEffect::Load(march))]);
}
