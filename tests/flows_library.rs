//! The library as a person uses it: what is saved is opened, read in every view and left again; a file is checked,
//! previewed, taken over and taken back; a broken one changes nothing. By keyboard and in both languages.

mod common;
#[path = "common/old_trends.rs"]
mod old_trends;

use common::{Opening, open};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::{
        command::{Command, Route},
        library::{IncomingStage, Use},
    },
    data::Documents,
    domain::{DataRef, Date, PackHash},
    i18n::Language,
};
use std::{path::PathBuf, time::Duration};

/// A window on the library.
fn library(language: Language) -> common::Window {
    let mut window = open(Opening { language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart, Command::Go(Route::Library)]);
    window
}

/// Runs frames until something holds.
fn wait(window: &mut common::Window, what: &str, holds: impl Fn(&common::Window) -> bool) {
    for _ in 0..500 {
        window.harness.run();
        if holds(window) {
            window.harness.run();
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("{what} never comes:\n{}", words(window));
}

/// Everything that is written on screen.
fn words(window: &common::Window) -> String {
    let nodes = window.harness.get_all(egui_kittest::kittest::by());
    nodes.map(|node| common::words_of(&node.accesskit_node())).collect::<Vec<_>>().join("\n")
}

fn click(window: &mut common::Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).click();
    window.harness.run();
}

/// Clicks the last button of that name: the one of a dialog, which is painted over the view.
fn click_last(window: &mut common::Window, label: &str) {
    window.harness.get_all_by_role_and_label(Role::Button, label).last().expect("the button").click();
    window.harness.run();
}

/// Reads a file and waits for its preview, or for why it is refused.
fn read(window: &mut common::Window, path: PathBuf) {
    window.send(vec![Command::ReadPack(path)]);
    wait(window, "the answer of the reading", |window| {
        window.state().desk.incoming.as_ref().is_some_and(|pack| pack.stage != IncomingStage::Reading)
    });
}

/// Brings a data set in and works with it.
fn take_over(window: &mut common::Window, title: &str, documents: &Documents) -> PackHash {
    let path =
        old_trends::file(window.home.path(), &format!("{title}.skillvane"), &old_trends::pack(title, documents, None));
    read(window, path);
    window.send(vec![Command::AcceptPack(Use::Work)]);
    wait(window, "the data set", |window| window.state().desk.incoming.is_none());
    window.wait_until_saved();
    window.state().library.current.expect("it is worked with")
}

/// The library with a data set of March that is kept, while the bundled one is worked with.
fn with_march(language: Language) -> (common::Window, PackHash) {
    let mut window = library(language);
    let march = take_over(&mut window, "Coach office", &old_trends::as_of("2026-03-14"));
    window.send(vec![Command::UseData(DataRef::Bundled)]);
    (window, march)
}

#[test]
fn an_old_data_set_is_looked_at_in_every_view_and_left_again() {
    for (language, banner, back) in [
        (Language::En, "Saved trends of 14 March 2026 · 8 months old", "Back to today's data"),
        (Language::Id, "Tren tersimpan 14 Maret 2026 · berusia 8 bulan", "Kembali ke data hari ini"),
    ] {
        let (mut window, march) = with_march(language);
        let today = window.state().market().made_on;
        window.send(vec![Command::OpenData(DataRef::Saved(march))]);
        wait(&mut window, "the market of March", |w| w.state().shown_data() == DataRef::Saved(march));
        assert_eq!(window.state().market().made_on, Date::parse("2026-03-14").ok());
        assert_eq!(window.state().worked_with(), DataRef::Bundled, "looking changes nothing");
        for route in Route::NAVIGATION.into_iter().chain([Route::Settings]) {
            window.send(vec![Command::Go(route)]);
            assert!(words(&window).contains(banner), "{route:?}\n{}", words(&window));
        }
        click(&mut window, back);
        assert_eq!(window.state().market().made_on, today);
        assert!(!words(&window).contains(banner));
    }
}

#[test]
fn names_notes_and_deleting_can_be_taken_back() {
    let (mut window, march) = with_march(Language::En);
    let name = |window: &common::Window| window.state().library.get(march).map(|snapshot| snapshot.name.clone());
    window.harness.get_by_role_and_label(Role::Row, &row(&window, "Coach office")).click();
    window.harness.run();
    click(&mut window, "Rename Coach office");
    window.harness.run();
    window.press(Modifiers::COMMAND, Key::A);
    type_text(&mut window, "March, from the office");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(name(&window).as_deref(), Some("March, from the office"));

    click(&mut window, "Note on March, from the office");
    window.harness.run();
    type_text(&mut window, "Before the price change");
    assert_eq!(window.state().library.get(march).map(|s| s.note.as_str()), Some("Before the price change"));
    click(&mut window, "Close the note");
    assert!(words(&window).contains("Before the price change"));

    click(&mut window, "Delete March, from the office");
    assert_eq!(name(&window), None);
    assert!(words(&window).contains("“March, from the office” was deleted"));
    window.harness.get_by_role_and_label(Role::Link, "Undo").click();
    window.harness.run();
    assert_eq!(name(&window).as_deref(), Some("March, from the office"));
    for _ in 0..2 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(
        window.state().library.get(march).map(|s| (s.name.as_str(), s.note.as_str())),
        Some(("Coach office", ""))
    );
    window.wait_until_saved();
    assert!(window.home.path().join("library").join(format!("{march}.skillvane")).is_file());
}

#[test]
fn an_update_is_previewed_taken_over_and_taken_back() {
    let (mut window, march) = with_march(Language::En);
    window.send(vec![Command::UseData(DataRef::Saved(march))]);
    wait(&mut window, "the market of March", |w| w.state().shown_data() == DataRef::Saved(march));
    let update = old_trends::update("November", &old_trends::as_of("2026-03-14"), &old_trends::bundled_documents());
    let path = old_trends::file(window.home.path(), "november.skillvane", &update);
    read(&mut window, path);
    let seen = words(&window);
    for said in ["An update from a file", "November", "made 21 November 2026", "checksum", "Not signed"] {
        assert!(seen.contains(said), "{said}\n{seen}");
    }
    assert_eq!(window.state().library.kept().count(), 1, "nothing is kept before it is accepted");

    click(&mut window, "Accept");
    wait(&mut window, "the update", |window| window.state().library.kept().count() == 2);
    assert_eq!(window.state().market().made_on, Date::parse("2026-11-21").ok());
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().worked_with(), DataRef::Saved(march));
    assert_eq!(window.state().market().made_on, Date::parse("2026-03-14").ok());
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.state().market().made_on, Date::parse("2026-11-21").ok());
}

#[test]
fn a_corrupt_byte_is_refused_in_words_and_nothing_changes() {
    for (language, refused, kept, close) in [
        (Language::En, "The file was refused", "Your saved trends and everything else stay as they were", "Close"),
        (Language::Id, "Berkas ditolak", "Tren tersimpan Anda dan semua yang lain tetap seperti semula", "Tutup"),
    ] {
        let mut window = library(language);
        let mut written = old_trends::pack("November", &old_trends::bundled_documents(), None);
        let middle = written.bytes.len() / 2;
        written.bytes[middle] ^= 0x40;
        let path = old_trends::file(window.home.path(), "usb.skillvane", &written);
        let (before, files) = (window.state().library.clone(), files_of(&window));
        read(&mut window, path);
        let seen = words(&window);
        for said in [refused, kept, "usb.skillvane"] {
            assert!(seen.contains(said), "{said}\n{seen}");
        }
        assert!(window.harness.query_by_role_and_label(Role::Button, "Accept").is_none());
        click_last(&mut window, close);
        assert!(window.state().desk.incoming.is_none());
        assert_eq!((window.state().library.clone(), files_of(&window)), (before, files));
    }
}

#[test]
fn march_is_compared_with_november_by_keyboard() {
    let (mut window, march) = with_march(Language::En);
    click(&mut window, "Compare two");
    assert!(words(&window).contains("Compare two snapshots"));
    click_last(&mut window, "Compare");
    let pair = |w: &common::Window| w.state().desk.comparison.as_ref().map(|c| (c.old, c.new));
    assert_eq!(pair(&window), Some((DataRef::Saved(march), DataRef::Bundled)));
    wait(&mut window, "the comparison", |w| w.state().desk.comparison.as_ref().is_some_and(|c| c.found.is_some()));
    assert!(words(&window).contains("What changed: 14 Mar 2026 to 21 Nov 2026"));
    click(&mut window, "Close what changed");
    assert_eq!(pair(&window), None);

    click(&mut window, "Compare two");
    window.harness.get_by_role_and_label(Role::RadioButton, "Since a day").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, "Since").focus();
    window.harness.run();
    type_text(&mut window, "1 Mar 2026");
    assert!(words(&window).contains("No snapshot was made on 1 March 2026 or before"));
    window.press(Modifiers::COMMAND, Key::A);
    type_text(&mut window, "1 Jun 2026");
    assert!(words(&window).contains("The newest one made by then: Coach office · 14 Mar 2026"));
    click_last(&mut window, "Compare");
    assert_eq!(pair(&window), Some((DataRef::Saved(march), DataRef::Bundled)));
}

#[test]
fn the_list_is_one_stop_of_tab_and_enter_opens_what_the_arrows_chose() {
    let (mut window, march) = with_march(Language::En);
    window.harness.get_by_role_and_label(Role::Row, &row(&window, "Bundled with")).focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Enter);
    wait(&mut window, "the market of March", |w| w.state().shown_data() == DataRef::Saved(march));
    window.press(Modifiers::NONE, Key::F2);
    window.harness.run();
    window.press(Modifiers::COMMAND, Key::A);
    type_text(&mut window, "Eight months ago");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().library.get(march).map(|s| s.name.as_str()), Some("Eight months ago"));
    window.harness.get_by_role_and_label(Role::Row, &row(&window, "Eight months ago")).focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::Delete);
    assert!(window.state().library.get(march).is_none());
    assert_eq!(window.state().shown_data(), DataRef::Bundled, "what was deleted is no longer looked at");
}

#[test]
fn a_file_is_asked_for_by_its_path_from_any_view() {
    let mut window = library(Language::En);
    let written = old_trends::pack("November", &old_trends::bundled_documents(), None);
    let path = old_trends::file(window.home.path(), "november.skillvane", &written);
    window.send(vec![Command::Go(Route::Trends), Command::AskForPack(true)]);
    window.harness.run();
    type_text(&mut window, &path.display().to_string());
    window.press(Modifiers::NONE, Key::Enter);
    wait(&mut window, "the preview", |window| {
        window.state().desk.incoming.as_ref().is_some_and(|pack| matches!(pack.stage, IncomingStage::Ready(_)))
    });
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.state().desk.incoming.is_none() && window.state().library.kept().count() == 0);
}

/// The whole name of the row that begins like this.
fn row(window: &common::Window, start: &str) -> String {
    let all = words(window);
    all.lines().find(|line| line.starts_with(start) && line.contains(", ")).expect("the row").to_owned()
}

fn type_text(window: &mut common::Window, text: &str) {
    window.harness.event(egui::Event::Text(text.to_owned()));
    window.harness.run();
}

/// Names and sizes of all files of the user.
fn files_of(window: &common::Window) -> Vec<(String, u64)> {
    let folder = window.home.path().join("library");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> =
        entries.map(|e| (e.file_name().to_string_lossy().into_owned(), e.metadata().map_or(0, |m| m.len()))).collect();
    found.sort();
    found
}
