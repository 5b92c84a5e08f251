//! Trends as a person uses it: search, sort, chart by keyboard, table, evidence, palette.

mod common;

use common::{Opening, open};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Command, Route},
    domain::{SeriesId, SkillId, Subject},
    i18n::Language,
};

fn browsing(language: Language) -> common::Window {
    let mut window = open(Opening { language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart]);
    window
}

fn subject(id: &str) -> Subject {
    Subject::Skill(SkillId::new(id).expect("a valid id"))
}

/// Labels of the rows of the list, in their order on screen.
fn rows(window: &common::Window) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = window
        .harness
        .get_all_by_role(egui::Role::ListBoxOption)
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, label)| label).collect()
}

#[test]
fn typing_edit_video_finds_the_skill_and_its_ai_variant_in_indonesian() {
    let mut window = browsing(Language::Id);
    let field = window.harness.get_by_role_and_label(egui::Role::TextInput, "Cari keahlian");
    field.focus();
    window.harness.run();
    window.harness.get_by_role_and_label(egui::Role::TextInput, "Cari keahlian").type_text("edit video");
    window.harness.run();
    let rows = rows(&window);
    assert!(rows[0].starts_with("Penyuntingan video,"), "{rows:?}");
    let ai = rows.iter().find(|row| row.contains("video dengan AI")).unwrap_or_else(|| panic!("{rows:?}"));
    for words in ["+329 %", "basis tidak diketahui", "Amerika Serikat", "2025", "tahunan"] {
        assert!(ai.contains(words), "{words}: {ai}");
    }
}

#[test]
fn the_list_is_used_by_keys_alone_from_the_search_field_and_back() {
    let mut window = browsing(Language::En);
    let field = |window: &common::Window| {
        window.harness.get_by_role_and_label(egui::Role::TextInput, "Search skills").is_focused()
    };
    window.harness.get_by_role_and_label(egui::Role::TextInput, "Search skills").focus();
    window.harness.run();
    window.harness.get_by_role_and_label(egui::Role::TextInput, "Search skills").type_text("edit video");
    window.harness.run();
    let found = rows(&window);
    let focused = |window: &common::Window| {
        let all = window.harness.get_all_by_role(egui::Role::ListBoxOption);
        all.filter(egui_kittest::Node::is_focused).find_map(|node| node.accesskit_node().label())
    };
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window).as_ref(), found.first());
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window).as_ref(), found.get(1));
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().selection.subject, Some(subject("ai-video-generation-editing")));
    window.press(Modifiers::NONE, Key::Tab);
    assert_eq!(focused(&window), None, "Tab leaves the list: it is one stop");
    window.press(Modifiers::SHIFT, Key::Tab);
    assert_eq!(focused(&window).as_ref(), found.get(1), "and comes back to where it was");
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::ArrowUp);
    assert!(field(&window), "up from the first row leads back to the field");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().selection.subject, Some(subject("video-editing")), "Enter shows what was found first");
}

#[test]
fn graphic_design_leads_by_added_jobs_and_generative_ai_by_percent() {
    let mut window = browsing(Language::En);
    window.choose("Sort by", "Added jobs");
    let by_jobs = rows(&window);
    let place = |rows: &[String], name: &str| rows.iter().position(|row| row.starts_with(name));
    let design = place(&by_jobs, "Graphic design").unwrap_or_else(|| panic!("{by_jobs:?}"));
    assert!(by_jobs[design].contains("61,709") && by_jobs[design].contains("+7,495"), "{}", by_jobs[design]);
    assert!(by_jobs[design].contains("+12.1%"), "{}", by_jobs[design]);
    window.choose("Sort by", "Growth");
    let by_percent = rows(&window);
    assert!(by_percent[0].contains("+329%"), "{}", by_percent[0]);
    assert!(place(&by_percent, "Graphic design").is_none(), "not among the first rows: {by_percent:?}");
}

#[test]
fn a_series_opens_from_the_palette_and_the_keys_switch_scale_and_table() {
    let mut window = browsing(Language::En);
    window.press(Modifiers::COMMAND, Key::K);
    window
        .harness
        .get_by_role_and_label(egui::Role::TextInput, "Type a skill, a view or an action")
        .type_text("creative multimedia");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    let picked = SeriesId::new("oli.creative-and-multimedia").expect("a valid id");
    assert_eq!(window.state().selection.picked.first(), Some(&picked));

    let chart = window.harness.get_by_role(egui::Role::Figure);
    let summary = chart.accesskit_node().label().expect("a summary");
    for words in ["Creative and multimedia", "n = 24", "p ", "CC BY 4.0", "May 2016", "Aug 2024"] {
        assert!(summary.contains(words), "{words}: {summary}");
    }
    window.harness.get_by_role_and_label(egui::Role::Button, "Log");
    window.press(Modifiers::NONE, Key::L);
    let log = window.harness.get_by_role_and_label(egui::Role::Button, "Log");
    assert_eq!(log.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    window.press(Modifiers::NONE, Key::T);
    window.harness.get_by_label("August 2024");
    window.harness.get_by_label("95% band");
}

#[test]
fn the_crosshair_moves_a_point_at_a_time_by_keyboard() {
    let mut window = browsing(Language::En);
    window.harness.get_by_role(egui::Role::Figure).focus();
    window.harness.run();
    let plain = window.picture();
    window.press(Modifiers::NONE, Key::ArrowLeft);
    let last = window.picture();
    window.press(Modifiers::NONE, Key::ArrowLeft);
    let before = window.picture();
    assert!(plain != last && last != before, "each step moves the crosshair");
    window.press(Modifiers::NONE, Key::ArrowRight);
    assert!(window.picture() == last, "and back");
}

#[test]
fn the_evidence_names_source_period_place_and_base_of_every_signal() {
    let mut window = browsing(Language::En);
    window.send(vec![Command::Show(subject("ai-video-generation-editing"))]);
    window.harness.get_by_label_contains("Freelancers hired · base unknown · year on year · United States · 2025");
    window.harness.get_by_label_contains("nothing else confirms it yet");
    window.harness.get_all_by_role_and_label(egui::Role::Link, "Details").next().expect("details").click();
    window.harness.run();
    window.harness.get_by_label_contains("The source published no counts behind this percentage");
}

#[test]
fn conflicting_measures_stand_side_by_side() {
    let mut window = browsing(Language::En);
    window.send(vec![Command::Show(subject("machine-learning"))]);
    window.harness.get_all_by_label_contains("109").next().expect("the Upwork figure in the known conflict");
}

#[test]
fn a_chart_takes_eight_series_of_one_measure_and_no_other() {
    let mut window = browsing(Language::En);
    window.send(vec![Command::Show(subject("video-editing"))]);
    let other = window.state().market().series.iter().find(|s| s.measure.key() == "active-developers");
    let other = other.expect("a series of another measure").id.clone();
    let before = window.state().selection.picked.clone();
    window.send(vec![Command::TogglePick(other)]);
    assert_eq!(window.state().selection.picked, before);
    assert_eq!(window.state().messages.len(), 1, "it is said why");
}

#[test]
fn the_language_switches_live_and_everything_follows() {
    let mut window = browsing(Language::En);
    window.harness.get_by_role_and_label(egui::Role::Button, "Switch to Bahasa Indonesia").click();
    window.harness.run();
    window.harness.get_by_role_and_label(egui::Role::Button, "Bandingkan");
    window.press(Modifiers::COMMAND, Key::Num3);
    assert_eq!(window.state().route, Route::Compare);
}
