//! The first screen and My profile, driven by role and label as a person or a screen reader meets them.

mod common;

use common::{Opening, Window, open, open_in, skill};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{Evidence, Level, Profile},
    i18n::Language,
};
use std::path::Path;

#[test]
fn a_template_is_saved_only_after_it_is_confirmed() {
    let mut window = open(Opening::default());
    window.harness.get_by_label_contains("Journalist.").click();
    window.harness.run();
    assert!(window.harness.query_by_label("Nothing is saved until you confirm").is_some());
    assert_eq!(saved_files(window.home.path()), Vec::<String>::new());
    assert!(window.harness.state().state().book.profiles.is_empty());

    window.harness.get_by_role_and_label(Role::Button, "Use this profile").click();
    window.harness.run();
    let profile = profile(&window);
    for (id, level) in [("writing-copywriting", 5), ("research", 4), ("fact-checking", 4)] {
        let entry = profile.skill(&skill(id)).expect("the template has it");
        assert_eq!((entry.level.map(Level::get), entry.evidence), (Some(level), Evidence::Claim), "{id}");
    }
    assert_eq!(window.harness.state().state().route, Route::Profile);
    window.wait_until_saved();
    assert!(saved_files(window.home.path()).contains(&"profiles.ron".to_owned()));
}

#[test]
fn levels_can_be_changed_and_skills_left_out_before_confirming() {
    let mut window = open(Opening { language: Language::Id, ..Opening::default() });
    window.harness.get_by_label_contains("Jurnalis.").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::Button, "Keluarkan Bercerita (storytelling)").click();
    window.harness.get_by_role_and_label(Role::Slider, "Tingkat Riset: 4 Mahir").focus();
    window.harness.run();
    window.harness.key_press(Key::Delete);
    window.harness.run();
    window.harness.get_by_role_and_label(Role::Button, "Pakai profil ini").click();
    window.harness.run();
    let profile = profile(&window);
    assert_eq!(profile.name, "Jurnalis");
    assert_eq!(profile.skill(&skill("storytelling")), None);
    assert_eq!(profile.skill(&skill("research")).map(|entry| entry.level), Some(None), "not rated is kept as unknown");
}

#[test]
fn the_first_screen_can_be_skipped_by_keyboard_and_changes_language_at_once() {
    let mut window = open(Opening::default());
    window.harness.get_by_role_and_label(Role::RadioButton, "Bahasa Indonesia").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::Link, "Lewati, lihat-lihat dulu").focus();
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    let state = window.harness.state().state();
    assert!(!state.is_first_start() && state.book.profiles.is_empty());
    go_to_profile(&mut window);
    assert!(window.harness.query_by_label("Belum ada profil").is_some(), "the empty state says what to do");
    window.harness.get_by_role_and_label(Role::Button, "Pilih templat").click();
    window.harness.run();
    assert!(window.harness.query_by_label_contains("Akuntan.").is_some());
}

#[test]
fn a_skill_is_added_by_its_alias_and_rated_by_keyboard_alone() {
    for (language, field, found, slider) in [
        (Language::En, "Add a skill: type in English or Indonesian", "Video editing", "Level of Video editing: "),
        (
            Language::Id,
            "Tambah keahlian: ketik dalam bahasa Indonesia atau Inggris",
            "Penyuntingan video",
            "Tingkat Penyuntingan video: ",
        ),
    ] {
        let mut window = with_skills(language, &[]);
        window.harness.get_by_role_and_label(Role::TextInput, field).focus();
        window.harness.run();
        window.harness.get_by_role_and_label(Role::TextInput, field).type_text("edit video");
        window.harness.run();
        let offered: Vec<_> = window.harness.get_all_by_role(Role::ListBoxOption).collect();
        assert!(offered.len() >= 2, "the AI variant is offered too");
        assert!(window.harness.query_by_role_and_label(Role::ListBoxOption, found).is_some());
        window.harness.key_press(Key::Enter);
        window.harness.run();
        assert_eq!(profile(&window).level(&skill("video-editing")), None);
        assert_eq!(profile(&window).skills.len(), 1);

        window.harness.get_by_label_contains(slider).focus();
        window.harness.run();
        for (key, level) in [(Key::ArrowRight, Some(1)), (Key::ArrowRight, Some(2)), (Key::Delete, None)] {
            window.harness.key_press(key);
            window.harness.run();
            assert_eq!(profile(&window).level(&skill("video-editing")).map(Level::get), level, "{key:?}");
        }
        window.harness.event(egui::Event::Text("4".into()));
        window.harness.run();
        assert_eq!(profile(&window).level(&skill("video-editing")).map(Level::get), Some(4));
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.harness.run();
        assert_eq!(profile(&window).level(&skill("video-editing")), None, "undone");
        window.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        window.harness.run();
        assert_eq!(profile(&window).level(&skill("video-editing")).map(Level::get), Some(4), "redone");
    }
}

#[test]
fn equal_levels_are_warned_of_until_one_differs() {
    let flat = [("video-editing", 3), ("storytelling", 3), ("research", 3)];
    let mut window = with_skills(Language::En, &flat);
    let warning = "Every rated skill is at 3 Competent";
    assert!(window.harness.query_by_label(warning).is_some());
    window.send(vec![Command::SetLevel(skill("research"), Level::new(4).ok())]);
    assert!(window.harness.query_by_label(warning).is_none());
}

#[test]
fn a_level_is_chosen_from_the_menu_that_explains_it() {
    let mut window = with_skills(Language::En, &[]);
    window.send(vec![Command::AddSkill(skill("research"))]);
    window.harness.get_by_role_and_label(Role::Link, "Rate Research").click();
    window.harness.run();
    window.harness.get_by_label_contains("4 Proficient. You deliver hard jobs well").click();
    window.harness.run();
    assert_eq!(profile(&window).level(&skill("research")).map(Level::get), Some(4));
    window.harness.get_by_label("Evidence for Research: Claim").click();
    window.harness.run();
    window.harness.get_by_label_contains("Portfolio. There is work to show").click();
    window.harness.run();
    let profile = profile(&window);
    assert_eq!(profile.skill(&skill("research")).map(|entry| entry.evidence), Some(Evidence::Portfolio));
}

#[test]
fn a_what_if_copy_leaves_the_original_untouched_and_marks_what_differs() {
    let mut window = with_skills(Language::En, &[("video-editing", 4), ("research", 2)]);
    let original = profile(&window);
    window.harness.get_by_role_and_label(Role::Button, "New copy").focus();
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    window.send(vec![Command::SetLevel(skill("research"), Level::new(5).ok())]);
    assert!(window.harness.query_by_label("was 2").is_some(), "the changed cell says what the original has");
    assert!(window.harness.query_by_label("What if 1. 1 skill differs").is_some());
    let book = &window.harness.state().state().book;
    assert_eq!(book.profile(&original.id), Some(&original));

    window.harness.get_by_role_and_label(Role::RadioButton, "Me. Original").focus();
    window.harness.run();
    window.harness.key_press(Key::Space);
    window.harness.run();
    assert_eq!(profile(&window), original);
    assert!(window.harness.query_by_label("was 2").is_none());
}

#[test]
fn a_deleted_profile_comes_back_by_undo() {
    let mut window = with_skills(Language::En, &[("video-editing", 4)]);
    let before = profile(&window);
    window.harness.get_by_role_and_label(Role::Button, "All profiles").click();
    window.harness.run();
    window.harness.get_by_label("Delete this profile").click();
    window.harness.run();
    assert!(window.harness.state().state().profile().is_none());
    assert!(window.harness.query_by_label("No profile yet").is_some());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.harness.run();
    assert_eq!(profile(&window), before);
}

#[test]
fn amounts_are_read_in_the_style_of_the_language_and_refused_with_a_sentence() {
    let mut window = with_skills(Language::Id, &[("video-editing", 4)]);
    type_amount(&mut window, "Tarif saya", "200.000");
    assert_eq!(profile(&window).rate.map(skillvane::domain::Rate::amount), Some(200_000.0));
    for (typed, sentence) in [("-5", "Tarif adalah angka dari 0"), ("1.5", "Tidak ada yang"), ("abc", "bukan angka")] {
        type_amount(&mut window, "Tarif saya", typed);
        assert!(window.harness.query_by_label_contains(sentence).is_some(), "{typed}");
        assert_eq!(profile(&window).rate.map(skillvane::domain::Rate::amount), Some(200_000.0), "{typed}");
    }
    type_amount(&mut window, "Jam berbayar", "25");
    type_amount(&mut window, "Belajar", "6,5");
    type_amount(&mut window, "Batas", "38");
    assert!(window.harness.query_by_label("31,5 dari 38 jam sudah terpakai").is_some());
    type_amount(&mut window, "Batas", "200");
    assert!(window.harness.query_by_label_contains("Seminggu ada 0 sampai 168 jam").is_some());
    type_amount(&mut window, "Batas", "30");
    assert!(window.harness.query_by_label_contains("1,5 di atas batas Anda").is_some());
}

#[test]
fn the_focus_is_scrolled_into_sight() {
    let mut window = open(Opening { size: [1024.0, 640.0], ..Opening::default() });
    let skills = window.harness.state().state().market().skills.iter().take(30);
    let skills: Vec<_> = skills.map(|s| (s.id.clone(), Level::new(3).ok())).collect();
    let last = skills.last().map(|(id, _)| id.clone()).expect("thirty skills");
    window.send(vec![Command::CreateProfile(NewProfile { name: "Me".into(), template: None, skills })]);
    let name = window.harness.state().state().market().skill(&last).map(|skill| skill.name.en.clone());
    let more = format!("More for {}", name.expect("a bundled skill"));
    assert!(window.harness.get_by_role_and_label(Role::Button, &more).rect().top() > 640.0, "below the window");
    window.harness.get_by_role_and_label(Role::Button, &more).focus();
    window.harness.run();
    assert!(window.harness.get_by_role_and_label(Role::Button, &more).rect().bottom() < 640.0);
}

#[test]
fn a_note_is_kept_as_typed() {
    let mut window = with_skills(Language::En, &[("research", 4)]);
    window.harness.get_by_role_and_label(Role::Button, "More for Research").click();
    window.harness.run();
    window.harness.get_by_label("Write a note").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::MultilineTextInput, "Note on Research").type_text("Two archives");
    window.harness.run();
    let note = profile(&window).skill(&skill("research")).map(|entry| entry.note.clone());
    assert_eq!(note.as_deref(), Some("Two archives"));
}

#[test]
fn sixty_skills_and_odd_names_settle_at_every_size() {
    for (size, text_size_pct) in
        [([1280.0, 800.0], 100), ([1024.0, 640.0], 100), ([1366.0, 768.0], 125), ([700.0, 500.0], 100)]
    {
        let opening = Opening { size, text_size_pct, language: Language::Id, ..Opening::default() };
        let mut window = open(opening);
        let skills = window.harness.state().state().market().skills.iter().take(60);
        let skills: Vec<_> = skills.map(|s| (s.id.clone(), Level::new(3).ok())).collect();
        let name = "Ä very löng näme ".repeat(12);
        window.send(vec![Command::CreateProfile(NewProfile { name, template: None, skills })]);
        let view = window.harness.get_by_role_and_label(Role::Button, "Semua profil").rect();
        assert!(view.right() < size[0], "the long name leaves room for the buttons: {view:?}");
    }
}

/// A window on My profile with a profile "Me" of these skills.
fn with_skills(language: Language, skills: &[(&str, u8)]) -> Window {
    let mut window = open(Opening { language, ..Opening::default() });
    let skills = skills.iter().map(|(id, level)| (skill(id), Level::new(*level).ok())).collect();
    window.send(vec![Command::CreateProfile(NewProfile { name: "Me".into(), template: None, skills })]);
    window
}

fn type_amount(window: &mut Window, field: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
}

fn go_to_profile(window: &mut Window) {
    window.send(vec![Command::Go(Route::Profile)]);
}

fn profile(window: &Window) -> Profile {
    window.harness.state().state().profile().expect("an active profile").clone()
}

/// Documents in a folder, by name.
fn saved_files(home: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(home).expect("the home").filter_map(Result::ok);
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| Path::new(name).extension().is_some_and(|end| end == "ron")).collect()
}

#[test]
fn a_profile_is_there_again_after_a_restart() {
    let mut window = with_skills(Language::En, &[("video-editing", 4)]);
    let before = profile(&window);
    window.wait_until_saved();
    let home = window.home;
    assert!(saved_files(home.path()).contains(&"profiles.ron".to_owned()));
    drop(window.harness);
    let harness = open_in(home.path(), Opening::default());
    assert_eq!(harness.state().state().profile(), Some(&before));
}
