//! Own data as a person adds them: a file with faults, questions, hostile files, pasting, undo, both languages.

mod common;

use common::{Opening, open};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::{
        command::{Command, Route, SettingsSection},
        importing::Stage,
    },
    domain::SeriesId,
    i18n::Language,
};
use std::{fs::File, io::Write as _, path::PathBuf, time::Duration};

/// A window with Trends open and the path of a file of that text.
fn window_and_file(language: Language, text: &str) -> (common::Window, PathBuf) {
    let mut window = open(Opening { language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart]);
    let path = window.home.path().join("my inquiries.csv");
    File::create(&path).and_then(|mut file| file.write_all(text.as_bytes())).expect("a temporary file");
    (window, path)
}

/// Runs frames until the reading thread has answered.
fn wait_for_reading(window: &mut common::Window) {
    for _ in 0..200 {
        window.harness.run();
        if window.state().import.as_ref().is_none_or(|import| import.stage != Stage::Reading) {
            window.harness.run();
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the reading never ends");
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

const FAULTY: &str = "month,inquiries\n2025-01,4\n2025-02,six\n2025-13,7\n2025-03,5\n2025-01,9\n2025-04,\n2025-05,8\n";

#[test]
fn three_faulty_lines_are_named_the_rest_is_imported_charted_taken_back_and_brought_again() {
    for (language, problems, import, found) in [
        (
            Language::En,
            ["Line 3, column “inquiries”", "Line 4, column “month”", "Line 6, column “month”", "line 2 already"],
            "Import the 3 good rows",
            "3 monthly values, Jan 2025 – May 2025",
        ),
        (
            Language::Id,
            ["Baris 3, kolom “inquiries”", "Baris 4, kolom “month”", "Baris 6, kolom “month”", "di baris 2"],
            "Masukkan 3 baris yang baik",
            "3 nilai bulanan, Jan 2025 – Mei 2025",
        ),
    ] {
        let (mut window, path) = window_and_file(language, FAULTY);
        window.send(vec![Command::ReadOwnFile(path)]);
        wait_for_reading(&mut window);
        let seen = words(&window);
        for problem in problems {
            assert!(seen.contains(problem), "{problem}\n{seen}");
        }
        assert!(seen.contains(found), "{found}\n{seen}");
        assert!(window.state().own.series.is_empty(), "nothing is kept before it is confirmed");
        click(&mut window, import);

        let id = SeriesId::new("own-1").expect("an id");
        let state = window.state();
        assert_eq!(state.selection.picked, std::slice::from_ref(&id));
        assert_eq!(state.own.series[0].details.name, "inquiries");
        assert_eq!(state.own.series[0].file, "my inquiries.csv");
        let own = if language == Language::En { "Your own data" } else { "Data Anda sendiri" };
        // The save that ends meanwhile may bring a frame of its own.
        window.wait_until_saved();
        window.harness.run();
        assert!(words(&window).contains(own), "it is marked as own:\n{}", words(&window));
        window.press(Modifiers::COMMAND, Key::Z);
        assert!(window.state().market().series(&id).is_none() && !window.state().selection.picked.contains(&id));
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        assert!(window.state().market().series(&id).is_some());
        window.wait_until_saved();
        let stored = std::fs::read_to_string(window.home.path().join("own-data.ron")).expect("the document");
        assert!(stored.contains("2025-05-01 8"), "{stored}");
    }
}

#[test]
fn an_ambiguous_number_is_asked_and_the_answer_can_be_changed() {
    let (mut window, path) = window_and_file(Language::Id, "bulan;nilai\n2025-01;1.234\n2025-02;2.345\n");
    window.send(vec![Command::ReadOwnFile(path)]);
    wait_for_reading(&mut window);
    assert!(words(&window).contains("Apa arti “1.234” di baris 2?"));
    assert!(window.harness.query_by_role_and_label(Role::Button, "Masukkan semua 2 nilai").is_none());
    for (answer, value) in [("1234", 1234.0), ("1,234", 1.234)] {
        click(&mut window, answer);
        wait_for_reading(&mut window);
        let Some(Stage::Read(parsed)) = window.state().import.as_ref().map(|import| import.stage.clone()) else {
            panic!("it is read")
        };
        assert_eq!(parsed.points[0].value, value);
    }
    click(&mut window, "Masukkan semua 2 nilai");
    assert_eq!(window.state().own.series[0].points[0].value, 1.234);
}

#[test]
fn files_that_are_no_tables_are_refused_in_words_and_escape_closes() {
    for (bytes, said) in [
        ("", "The file is empty"),
        ("PK\u{3}\u{4}\0\0", "This is no text"),
        ("month|value\n2025-01|1\n", "Only one column was found"),
        ("month,value\n", "no row below it"),
        ("skill,2025-01,2025-02\na,1,2\n", "side by side"),
    ] {
        let (mut window, path) = window_and_file(Language::En, bytes);
        window.send(vec![Command::ReadOwnFile(path)]);
        wait_for_reading(&mut window);
        assert!(words(&window).contains(said), "{said}: {}", words(&window));
        window.press(Modifiers::NONE, Key::Escape);
        assert_eq!(window.state().import, None);
    }
    let (mut window, path) = window_and_file(Language::En, "x");
    window.send(vec![Command::ReadOwnFile(path.with_file_name("none.csv"))]);
    wait_for_reading(&mut window);
    assert!(words(&window).contains("cannot be opened"));
}

#[test]
fn a_pasted_table_is_read_and_a_typed_path_too() {
    let (mut window, path) = window_and_file(Language::En, "month,inquiries\n2025-01,4\n2025-02,6\n");
    window.send(vec![Command::SetImportOpen(true)]);
    window.harness.input_mut().events.push(egui::Event::Paste("month\tn\n2025-01\t3\n2025-02\t4\n2025-03\t5\n".into()));
    wait_for_reading(&mut window);
    assert!(words(&window).contains("3 monthly values"), "{}", words(&window));
    window.press(Modifiers::NONE, Key::Escape);

    window.send(vec![Command::SetImportOpen(true)]);
    window.harness.get_by_role_and_label(Role::TextInput, "File").type_text(&path.to_string_lossy());
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    wait_for_reading(&mut window);
    assert!(words(&window).contains("2 monthly values"), "{}", words(&window));
}

#[test]
fn own_data_are_listed_renamed_and_deleted_in_the_settings_and_undo_brings_them_back() {
    let (mut window, path) = window_and_file(Language::En, "month,inquiries\n2025-01,4\n2025-02,6\n");
    window.send(vec![Command::ReadOwnFile(path)]);
    wait_for_reading(&mut window);
    click(&mut window, "Import all 2 values");
    window.send(vec![Command::ShowSettings(SettingsSection::Data)]);
    click(&mut window, "Rename inquiries");
    window.harness.get_by_role_and_label(Role::TextInput, "Name").type_text(" a month");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().own.series[0].details.name, "inquiries a month");
    click(&mut window, "Delete inquiries a month");
    assert!(window.state().own.series.is_empty());
    window.press(Modifiers::COMMAND, Key::Z);
    click(&mut window, "Show inquiries a month in a chart");
    assert_eq!(window.state().route, Route::Trends);
    assert_eq!(window.state().selection.picked.len(), 1);
}

#[test]
fn a_template_is_saved_once_and_can_be_imported() {
    let (mut window, _) = window_and_file(Language::En, "x");
    window.send(vec![Command::SaveOwnTemplate]);
    window.harness.run();
    let path = window.home.path().join(skillvane::import::TEMPLATE_NAME);
    let saved = std::fs::read_to_string(&path).expect("the template");
    assert_eq!(saved, include_str!("../docs/own-data-template.csv"));
    window.send(vec![Command::ReadOwnFile(path)]);
    wait_for_reading(&mut window);
    assert!(words(&window).contains("5 monthly values"), "{}", words(&window));
}
