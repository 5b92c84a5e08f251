//! The cards beside the plan as a person uses them: the budget is a proposal until it is taken, cancel changes no file, and
//! the plan is saved in every format.

mod common;

use common::{Glyphs, Opening, Window, open_on};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use skillvane::{
    app::{
        command::{Command, Route},
        state::MessageText,
    },
    data::bundled,
    domain::{Budget, Evidence, Hours},
    i18n::Language,
};
use std::{path::PathBuf, time::Duration};

/// The view of the plan of a fixture, with its file in the store.
fn planning(name: &str, language: Language) -> Window {
    let home = tempfile::tempdir().expect("a folder");
    let fixture = format!("{}/tests/fixtures/plans/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    std::fs::copy(fixture, home.path().join("profiles.ron")).expect("the fixture");
    let opening = Opening { language, size: [1280.0, 1000.0], ..Opening::default() };
    let harness = open_on(bundled::market(), home.path(), opening, Glyphs::Any);
    let mut window = Window { harness, home };
    window.send(vec![Command::SkipFirstStart, Command::Go(Route::Plan)]);
    window
}

/// Types into a field and takes it with Enter.
fn enter(window: &mut Window, field: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
}

fn click(window: &mut Window, role: Role, label: &str) {
    window.harness.get_by_role_and_label(role, label).click_accesskit();
    window.harness.run();
}

fn titles(window: &Window) -> Vec<String> {
    let profile = window.state().profile().expect("a profile");
    profile.plan.items.iter().map(|item| item.id.to_string()).collect()
}

fn sees(window: &Window, words: &str) -> bool {
    window.harness.query_all_by(|node| common::words_of(node).contains(words)).next().is_some()
}

fn file(window: &Window) -> Vec<u8> {
    std::fs::read(window.home.path().join("profiles.ron")).expect("the file")
}

#[test]
fn a_budget_is_a_proposal_until_it_is_taken_and_cancel_changes_no_file() {
    let mut window = planning("editor", Language::En);
    let (before, book) = (file(&window), window.state().book.clone());
    enter(&mut window, "Hours in all", "22");
    assert!(sees(&window, "Keeps ") && sees(&window, "Left out ("), "the proposal is shown");
    assert_eq!(window.state().book, book, "nothing is taken yet");
    click(&mut window, Role::Button, "Cancel");
    assert!(!sees(&window, "Left out ("));
    window.wait_until_saved();
    assert_eq!((file(&window), &window.state().book), (before, &book));
}

#[test]
fn a_proposal_that_is_taken_is_one_step_of_undo() {
    let mut window = planning("editor", Language::En);
    let book = window.state().book.clone();
    enter(&mut window, "Hours in all", "22");
    assert_eq!(titles(&window).len(), 5, "nothing is taken yet");
    click(&mut window, Role::Button, "Take 2 steps out");
    let profile = window.state().profile().expect("a profile");
    let hours: f64 = profile.plan.items.iter().map(|item| item.hours.hours()).sum();
    assert!(hours <= 22.0 && !profile.plan.items.is_empty(), "{hours}");
    assert_eq!(profile.plan.budget.hours, Hours::new(22.0).ok(), "the budget is kept with it");
    for item in &profile.plan.items {
        assert!(item.after.iter().all(|id| profile.plan.item(id).is_some()), "what it waits for stays too");
    }
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().book, book, "one step brings all of it back");
}

#[test]
fn only_the_budget_can_be_saved_and_what_cannot_be_is_said() {
    let mut window = planning("editor", Language::Id);
    enter(&mut window, "Jam seluruhnya", "-3");
    assert!(sees(&window, "Jam adalah angka dari 0 sampai 100.000"));
    enter(&mut window, "Uang seluruhnya (Rp)", "2.000.000");
    click(&mut window, Role::Button, "Simpan anggarannya saja");
    let budget = window.state().profile().expect("a profile").plan.budget;
    assert_eq!((budget.money.map(skillvane::domain::Cost::amount), titles(&window).len()), (Some(2e6), 5));
    assert_ne!(budget, Budget::default());
}

#[test]
fn the_plan_is_saved_in_every_format_and_the_path_is_said() {
    for (language, menu, save, items) in [
        (Language::En, "Save plan…", "Save", ["Calendar (ICS)", "Whole plan", "Plan as a table", "Shopping list"]),
        (
            Language::Id,
            "Simpan rencana…",
            "Simpan",
            ["Kalender (ICS)", "Seluruh", "Rencana sebagai tabel", "Daftar belanja"],
        ),
    ] {
        let mut window = planning("editor", language);
        let book = window.state().book.clone();
        let mut saved: Vec<PathBuf> = Vec::new();
        for item in items {
            let before = window.state().messages.len();
            click(&mut window, Role::Button, menu);
            let choice = window
                .harness
                .query_all_by(|node| node.role() == Role::MenuItem && common::words_of(node).starts_with(item));
            choice.into_iter().next().unwrap_or_else(|| panic!("no item {item}")).click_accesskit();
            window.harness.run();
            click(&mut window, Role::Button, save);
            saved.push(said(&mut window, before));
        }
        let text = |at: usize| std::fs::read_to_string(&saved[at]).expect("the file");
        assert!(
            text(0).starts_with("BEGIN:VCALENDAR\r\n") && text(0).contains("DTSTART;VALUE=DATE:20261207"),
            "{}",
            text(0)
        );
        assert!(text(1).starts_with("# ") && text(2).starts_with("# ") && text(3).starts_with("# "));
        assert!(text(2).contains("'=1+1"), "no cell is a formula");
        let ends: Vec<_> =
            saved.iter().map(|path| path.extension().and_then(|end| end.to_str()).expect("an end")).collect();
        assert_eq!(ends, ["ics", "md", "csv", "csv"]);
        assert_eq!(window.state().book, book, "saving changes nothing of the plan");
    }
}

/// Clicks the link whose name begins with these words.
fn click_link(window: &mut Window, begins: &str) {
    let link = window
        .harness
        .query_all_by(|node| node.role() == Role::Link && common::words_of(node).starts_with(begins))
        .next()
        .unwrap_or_else(|| panic!("no link {begins}"));
    link.click_accesskit();
    window.harness.run();
}

#[test]
fn a_claim_is_proven_by_a_step_that_names_its_proof() {
    let mut window = planning("editor", Language::En);
    let book = window.state().book.clone();
    assert!(sees(&window, "Evidence debt") && sees(&window, "narrows readiness by"));
    click_link(&mut window, "Add the proof of Storytelling");
    let step = window.state().profile().expect("a profile").plan.items.last().expect("a step").clone();
    let (skill, level, evidence) = step.proposal().expect("a piece that proves a level");
    assert_eq!(
        (skill.as_str(), level.get(), evidence),
        ("storytelling", 3, Evidence::Test),
        "the level as it is stated"
    );
    assert_eq!((step.title.as_str(), step.hours.hours()), ("Prove: Storytelling", 6.0));
    assert!(sees(&window, "In the plan"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().book, book);
}

#[test]
fn a_bridge_piece_comes_with_the_steps_that_it_takes() {
    for (language, greedy, add) in [(Language::En, "Found greedily", "Add "), (Language::Id, "serakah", "Tambahkan ")] {
        let mut window = planning("editor", language);
        let book = window.state().book.clone();
        assert!(sees(&window, greedy), "the card says how the pieces were found");
        let link = window
            .harness
            .query_all_by(|node| {
                let words = common::words_of(node);
                node.role() == Role::Link && words.starts_with(add) && words.contains(',')
            })
            .next()
            .expect("a piece to add");
        link.click_accesskit();
        window.harness.run();
        let plan = window.state().profile().expect("a profile").plan.clone();
        let piece = plan.items.last().expect("a piece");
        assert!(piece.milestone.is_some() && !piece.after.is_empty(), "{piece:?}");
        for id in &piece.after {
            let place = |id| plan.items.iter().position(|item| &item.id == id);
            assert!(place(id) < place(&piece.id), "what it takes comes first");
        }
        let skills: Vec<_> = plan.items.iter().filter_map(|item| item.skill.clone()).collect();
        assert!(skills.iter().any(|skill| skill.as_str() == "colour-grading"), "{skills:?}");
        window.press(Modifiers::COMMAND, Key::Z);
        assert_eq!(window.state().book, book, "all steps are one step of undo");
    }
}

/// Waits for the thread that writes, and gives the path that is said.
fn said(window: &mut Window, before: usize) -> PathBuf {
    for _ in 0..500 {
        if window.state().messages.len() > before {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
        window.harness.run();
    }
    match &window.state().messages.last().expect("a message").text {
        MessageText::Exported(path) => path.clone(),
        other => panic!("{other:?}"),
    }
}
