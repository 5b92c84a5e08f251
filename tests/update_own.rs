//! The user's own series by the pure step: imported, shown, marked, and taken back.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use skillvane::{
    app::{
        command::Command,
        derived::Derived,
        effect::Effect,
        importing::{self, Stage},
        state::State,
        undo::{EditLabel, UserData},
        update::update,
    },
    data::bundled,
    domain::{ChartLayout, ChartSettings, Date, Measure, OwnDetails, SeriesId, SkillId, Subject, TrendsPage},
    export::{Order, Stamp, What},
    i18n::{Language, Locale},
    store::Settings,
};

fn state() -> State {
    let today = Date::parse("2026-11-21").unwrap();
    let settings = Settings { first_start_done: true, ..Settings::default() };
    State::new(today, bundled::market(), settings, UserData::default(), Language::En)
}

/// A state with one own series imported from a pasted table.
fn with_own(text: &str, details: OwnDetails) -> (State, Vec<Effect>) {
    let mut state = state();
    let effects = import(&mut state, text, details);
    (state, effects)
}

fn import(state: &mut State, text: &str, details: OwnDetails) -> Vec<Effect> {
    let effects = update(state, Command::ReadOwnText(text.to_owned()));
    let [Effect::ReadOwn(reading)] = &effects[..] else { panic!("{effects:?}") };
    let (ticket, outcome) = (reading.ticket, importing::read((**reading).clone()));
    update(state, Command::ImportRead(ticket, Box::new(outcome)));
    update(state, Command::KeepImport(Box::new(details)))
}

#[test]
fn own_series_are_imported_shown_marked_and_taken_back() {
    let subject = Subject::Skill(SkillId::new("video-editing").unwrap());
    let details = OwnDetails { name: "Inquiries".into(), subject: Some(subject.clone()), ..OwnDetails::default() };
    let (mut state, effects) = with_own("month,n\n2025-01,4\n2025-02,x\n2025-03,6\n", details);
    assert!(matches!(&effects[..], [Effect::SaveOwn(own)] if own.series.len() == 1), "{effects:?}");
    let id = SeriesId::new("own-1").unwrap();
    assert_eq!(state.market().series(&id).map(|series| series.points.len()), Some(2));
    assert_eq!(
        (state.selection.picked.as_slice(), state.selection.subject.as_ref()),
        ([id.clone()].as_slice(), Some(&subject))
    );
    assert_eq!(state.import, None);
    assert!(state.shown().market.series(&id).is_some(), "what is exported is what is shown");
    assert_eq!(state.undo.undo_label(), Some(&EditLabel::ImportOwn));
    // A verdict does not hear it; a row of the list does not, either.
    let derived = Derived::new(&state);
    let bundled = Derived::new(&crate::state());
    assert_eq!(derived.summaries, bundled.summaries);
    update(&mut state, Command::Undo);
    assert!(state.market().series(&id).is_none() && !state.selection.picked.contains(&id));
    update(&mut state, Command::Redo);
    assert!(state.market().series(&id).is_some());
    let renamed = OwnDetails { name: " Mine ".into(), ..OwnDetails::default() };
    update(&mut state, Command::SetOwnDetails(id.clone(), Box::new(renamed)));
    assert_eq!(state.own.series[0].details.name, "Mine");
    update(&mut state, Command::SetOwnDetails(id.clone(), Box::default()));
    assert_eq!(state.own.series[0].details.name, "Mine", "a name is never emptied");
    update(&mut state, Command::DeleteOwn(id.clone()));
    assert!(state.own.series.is_empty() && state.market().series(&id).is_none());
    update(&mut state, Command::Undo);
    assert_eq!(state.own.series.len(), 1);
}

#[test]
fn the_list_made_after_own_series_came_or_went_is_another_one() {
    let (mut state, _) = with_own("month,n\n2025-01,4\n", OwnDetails::default());
    update(&mut state, Command::SetPage(TrendsPage::Table));
    let mut derived = Derived::new(&state);
    derived.refresh(&state);
    let made = derived.listing_revision;
    update(&mut state, Command::Undo);
    derived.refresh(&state);
    assert!(derived.listing_revision > made, "views that keep rows by the count find them again");
}

#[test]
fn a_file_of_all_of_a_measure_holds_the_own_series_too() {
    let (mut state, _) = with_own(
        "month,n\n2025-01,4\n2025-03,6.25\n",
        OwnDetails { name: "Inquiries".into(), ..OwnDetails::default() },
    );
    let folder = tempfile::tempdir().unwrap();
    let order = Order {
        folder: folder.path().to_owned(),
        name: "all.csv".into(),
        what: What::Measure(Measure::Own, Locale::new(Language::En)),
    };
    let effects = update(&mut state, Command::Export(Box::new(order)));
    let [Effect::Export(order, market)] = &effects[..] else { panic!("{effects:?}") };
    let text = std::fs::read_to_string(order.carry_out(&market.0.market, Stamp::from_unix(0)).unwrap()).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.contains("own-1")).collect();
    assert_eq!(rows.len(), 2, "{text}");
    assert!(rows.iter().any(|row| row.contains("2025-03") && row.contains("6.25")), "{text}");
}

#[test]
fn own_series_of_two_units_share_no_axis() {
    let details = |unit: &str| OwnDetails { unit: unit.into(), ..OwnDetails::default() };
    let (mut state, _) = with_own("month,n\n2025-01,4\n2025-02,6\n", details("inquiries"));
    for unit in ["hours", "inquiries"] {
        import(&mut state, "month,n\n2025-01,4\n", details(unit));
    }
    let own = |n: u8| SeriesId::new(&format!("own-{n}")).unwrap();
    assert_eq!(state.selection.picked, [own(3)]);
    update(&mut state, Command::TogglePick(own(2)));
    assert_eq!(state.selection.picked, [own(3)], "hours do not stand beside inquiries");
    update(&mut state, Command::TogglePick(own(1)));
    assert_eq!(state.selection.picked, [own(3), own(1)]);
    let layout = |layout| Command::SetChart(ChartSettings { layout, ..ChartSettings::default() });
    update(&mut state, layout(ChartLayout::SideBySide));
    update(&mut state, Command::TogglePick(own(2)));
    assert_eq!(state.selection.picked, [own(3), own(1), own(2)], "side by side they may stand");
    update(&mut state, layout(ChartLayout::Together));
    assert_eq!(state.selection.picked, [own(3), own(1)]);
}

#[test]
fn the_answer_of_an_older_reading_is_dropped() {
    let mut state = state();
    let effects = update(&mut state, Command::ReadOwnText("month,n\n2025-01,4\n".into()));
    let [Effect::ReadOwn(reading)] = &effects[..] else { panic!("{effects:?}") };
    let (ticket, outcome) = (reading.ticket, importing::read((**reading).clone()));
    update(&mut state, Command::SetImportOpen(false));
    update(&mut state, Command::ImportRead(ticket, Box::new(outcome.clone())));
    assert_eq!(state.import, None);
    update(&mut state, Command::SetImportOpen(true));
    update(&mut state, Command::ImportRead(ticket, Box::new(outcome)));
    assert_eq!(state.import.as_ref().map(|import| &import.stage), Some(&Stage::Choosing));
    assert_eq!(update(&mut state, Command::KeepImport(Box::default())), [], "nothing was read, nothing is kept");
}
