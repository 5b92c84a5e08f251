//! Saving from the chart as a person does it: the menu with its row counts, the dialog, the file, and what is said.

mod common;

use common::{Opening, Window, open};
use egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use skillvane::{
    app::{command::Command, state::MessageText},
    domain::{CategoryId, Measure, Subject},
    export::ExportError,
    i18n::Language,
};
use std::{path::PathBuf, time::Duration};

/// Trends with the freelance vacancies of a category on the chart.
fn charting(language: Language) -> Window {
    let mut window = open(Opening { language, ..Opening::default() });
    let category = Subject::Category(CategoryId::new("design-creative").expect("an id"));
    window.send(vec![
        Command::SkipFirstStart,
        Command::Show(category),
        Command::SetMeasure(Measure::FreelanceVacancyIndex),
    ]);
    assert!(!window.state().selection.picked.is_empty(), "something is charted");
    window
}

fn click(window: &mut Window, role: Role, label: &str) {
    window.harness.get_by_role_and_label(role, label).click();
    window.harness.run();
}

/// The menu item whose name begins with these words.
fn choose(window: &mut Window, begins: &str) {
    let items = window.harness.get_all_by_role(Role::MenuItem);
    let named = |node: &egui_kittest::Node<'_>| {
        use egui_kittest::kittest::NodeT as _;
        node.accesskit_node().label().is_some_and(|label| label.starts_with(begins))
    };
    items.into_iter().find(named).unwrap_or_else(|| panic!("no item {begins}")).click();
    window.harness.run();
}

/// Waits for the thread that writes, and gives what was said last.
fn said(window: &mut Window, before: usize) -> MessageText {
    for _ in 0..500 {
        if window.state().messages.len() > before {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
        window.harness.run();
    }
    window.state().messages.last().expect("a message").text.clone()
}

/// Saves through menu and dialog, and gives the path that the toast names.
fn save(window: &mut Window, words: &Words, begins: &str) -> PathBuf {
    let before = window.state().messages.len();
    click(window, Role::Button, words.menu);
    choose(window, begins);
    click(window, Role::Button, words.save);
    match said(window, before) {
        MessageText::Exported(path) => path,
        other => panic!("{other:?}"),
    }
}

struct Words {
    menu: &'static str,
    save: &'static str,
    items: [&'static str; 5],
    inside: &'static str,
}

const EN: Words = Words {
    menu: "Save…",
    save: "Save",
    items: ["Numbers shown (CSV)", "All of", "Picture (SVG)", "Picture (PNG)", "Summary (Markdown)"],
    inside: "made with Skillvane",
};
const ID: Words = Words {
    menu: "Simpan…",
    save: "Simpan",
    items: ["Angka yang tampil (CSV)", "Semua", "Gambar (SVG)", "Gambar (PNG)", "Ringkasan (Markdown)"],
    inside: "dibuat dengan Skillvane",
};

#[test]
fn every_format_is_saved_into_the_folder_shown_and_names_its_source() {
    for (language, words) in [(Language::En, EN), (Language::Id, ID)] {
        let mut window = charting(language);
        let home = window.home.path().to_path_buf();
        let saved: Vec<PathBuf> = words.items.iter().map(|item| save(&mut window, &words, item)).collect();
        for (path, end) in saved.iter().zip(["csv", "csv", "svg", "png", "md"]) {
            assert_eq!((path.parent(), path.extension()), (Some(home.as_path()), Some(end.as_ref())), "{path:?}");
            let bytes = std::fs::read(path).expect("the file");
            if end == "png" {
                assert_eq!(image::load_from_memory(&bytes).expect("a PNG").width(), 2400);
            } else {
                let text = String::from_utf8(bytes).expect("UTF-8");
                assert!(text.contains(words.inside) && text.contains("CC BY 4.0"), "{path:?}: {text}");
            }
        }
        let again = save(&mut window, &words, words.items[2]);
        assert_ne!(again, saved[2], "the first file stays");
        assert!(again.file_name().is_some_and(|name| name.to_string_lossy().ends_with(" (2).svg")), "{again:?}");
        assert_eq!(std::fs::read(&again).expect("one"), std::fs::read(&saved[2]).expect("the other"), "same bytes");
    }
}

#[test]
fn the_menu_says_how_many_rows_and_the_file_has_them() {
    use egui_kittest::kittest::NodeT as _;
    let mut window = charting(Language::En);
    click(&mut window, Role::Button, EN.menu);
    let names: Vec<String> = window
        .harness
        .get_all_by_role(Role::MenuItem)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect();
    let rows = |begins: &str| -> usize {
        let name = names.iter().find(|name| name.starts_with(begins)).unwrap_or_else(|| panic!("{names:?}"));
        let digits: String =
            name.rsplit(". ").next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap_or_else(|_| panic!("{name}"))
    };
    let said = [rows("Numbers shown"), rows("All of")];
    window.press(egui::Modifiers::NONE, Key::Escape);
    for (item, said) in [EN.items[0], EN.items[1]].into_iter().zip(said) {
        let path = save(&mut window, &EN, item);
        let text = std::fs::read_to_string(path).expect("the file");
        let rows = text.lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(rows, said, "{item}");
    }
}

#[test]
fn the_dialog_takes_another_name_by_keyboard_and_escape_saves_nothing() {
    let mut window = charting(Language::En);
    click(&mut window, Role::Button, EN.menu);
    choose(&mut window, EN.items[0]);
    window.press(egui::Modifiers::NONE, Key::Escape);
    assert!(window.harness.query_by_role_and_label(Role::TextInput, "File name").is_none(), "the dialog is closed");
    let files = || std::fs::read_dir(window.home.path()).expect("a folder").count();
    let before = files();

    let said_before = window.state().messages.len();
    click(&mut window, Role::Button, EN.menu);
    choose(&mut window, EN.items[0]);
    let name = || egui::Modifiers::COMMAND;
    window.press(name(), Key::A);
    window.harness.get_by_role_and_label(Role::TextInput, "File name").type_text("my: numbers.csv");
    window.harness.run();
    window.press(egui::Modifiers::NONE, Key::Enter);
    let MessageText::Exported(path) = said(&mut window, said_before) else { panic!("not saved") };
    assert_eq!(path, window.home.path().join("my- numbers.csv"), "what no system takes is replaced");
    assert_eq!(std::fs::read_dir(window.home.path()).expect("a folder").count(), before + 1);
    window.harness.get_by_label("Open folder");
}

#[test]
fn a_folder_that_is_not_there_is_said_with_what_to_do() {
    let mut window = charting(Language::En);
    let before = window.state().messages.len();
    click(&mut window, Role::Button, EN.menu);
    choose(&mut window, EN.items[2]);
    window.harness.get_by_role_and_label(Role::TextInput, "Folder").focus();
    window.harness.run();
    window.press(egui::Modifiers::COMMAND, Key::A);
    window.harness.get_by_role_and_label(Role::TextInput, "Folder").type_text("/no/such/folder");
    window.harness.run();
    click(&mut window, Role::Button, EN.save);
    let failed = said(&mut window, before);
    assert_eq!(failed, MessageText::ExportFailed(ExportError::NoFolder(PathBuf::from("/no/such/folder"))));
    assert!(failed.is_problem(), "it stays until it is dismissed");
}
