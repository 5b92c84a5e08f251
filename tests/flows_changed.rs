//! What changed between two data sets, as a person reads it: three groups, folds by keyboard, and links into Trends.

mod common;
#[path = "common/old_trends.rs"]
mod old_trends;

use common::{Opening, Window, open};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::{
        command::{Command, Route},
        library::{IncomingStage, Use},
    },
    domain::DataRef,
    i18n::Language,
};
use std::time::Duration;

/// The library with March compared with the bundled data.
fn compared(language: Language) -> Window {
    let mut window = previewed(language);
    window.send(vec![Command::AcceptPack(Use::Work)]);
    wait(&mut window, "the data set", |window| window.state().desk.incoming.is_none());
    window.wait_until_saved();
    let march = DataRef::Saved(window.state().library.current.expect("it is worked with"));
    window.send(vec![Command::UseData(DataRef::Bundled), Command::CompareData(march, DataRef::Bundled)]);
    let is_found =
        |window: &Window| window.state().desk.comparison.as_ref().is_some_and(|compared| compared.found.is_some());
    wait(&mut window, "the comparison", is_found);
    window
}

/// The preview of the data of March.
fn previewed(language: Language) -> Window {
    let mut window = open(Opening { language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart, Command::Go(Route::Library)]);
    let march = old_trends::pack("Coach office", &old_trends::as_of("2026-03-14"), None);
    let path = old_trends::file(window.home.path(), "march.skillvane", &march);
    window.send(vec![Command::ReadPack(path)]);
    let is_read = |window: &Window| {
        window.state().desk.incoming.as_ref().is_some_and(|pack| matches!(pack.stage, IncomingStage::Ready(_)))
    };
    wait(&mut window, "the preview", is_read);
    window
}

fn wait(window: &mut Window, what: &str, holds: impl Fn(&Window) -> bool) {
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
fn words(window: &Window) -> String {
    let nodes = window.harness.get_all(egui_kittest::kittest::by());
    nodes.map(|node| common::words_of(&node.accesskit_node())).collect::<Vec<_>>().join("\n")
}

fn says(window: &Window, lines: &[&str]) {
    let words = words(window);
    for line in lines {
        assert!(words.contains(line), "{line}\n{words}");
    }
}

#[test]
fn the_card_tells_three_groups_in_both_languages() {
    says(
        &compared(Language::En),
        &[
            "What changed: 14 Mar 2026 to 21 Nov 2026",
            "Order of skills ",
            "Market moved",
            "All job postings · Employee job ads · Italy",
            "since Mar 2026",
            "Data corrected\nNone",
            "Method changed\nNone",
            "too small to tell",
        ],
    );
    says(
        &compared(Language::Id),
        &["Urutan keahlian ", "Pasar bergerak", "Data dikoreksi\nTidak ada", "Cara hitung berubah", "terlalu kecil"],
    );
}

#[test]
fn a_fold_opens_by_keyboard_and_shows_what_is_too_small_to_tell() {
    let mut window = compared(Language::En);
    let small = "Postings that name AI · AI in job ads · Germany";
    assert!(!words(&window).contains(small));
    let is_fold = |window: &Window, start: &str| {
        let nodes = window.harness.get_all_by_role(Role::DisclosureTriangle);
        nodes.map(|node| common::words_of(&node.accesskit_node())).find(|words| words.contains(start))
    };
    let name = is_fold(&window, "too small to tell").expect("the fold");
    window.harness.get_by_role_and_label(Role::DisclosureTriangle, name.lines().next().unwrap_or_default()).focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    window.harness.run();
    says(&window, &[small]);
}

#[test]
fn the_name_of_a_series_leads_to_it_in_trends() {
    let mut window = compared(Language::En);
    let name = "All job postings · Employee job ads · Italy";
    window.harness.get_by_role_and_label(Role::Link, name).click();
    window.harness.run();
    assert_eq!(window.state().route, Route::Trends);
    says(&window, &["Italy"]);
}

#[test]
fn the_preview_of_older_data_says_that_it_goes_back() {
    says(&previewed(Language::En), &["What it would change", "Market moved", " back to "]);
    says(&previewed(Language::Id), &["Pasar bergerak", " kembali ke "]);
}
