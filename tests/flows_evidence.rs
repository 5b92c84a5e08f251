//! The evidence panel as a person reads it: needles, what may be averaged, small bases, how numbers were computed.

mod common;

use common::{Opening, Window, open, skill};
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::Command,
    domain::{CategoryId, Subject},
    i18n::Language,
};

/// The evidence on a subject in a window so high that nothing is scrolled out of sight.
fn evidence(language: Language, subject: Subject) -> Window {
    let mut window = open(Opening { size: [1280.0, 6000.0], language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart, Command::Show(subject)]);
    window
}

fn of_skill(id: &str) -> Subject {
    Subject::Skill(skill(id))
}

fn of_category(id: &str) -> Subject {
    Subject::Category(CategoryId::new(id).expect("a valid id"))
}

fn shows(window: &Window, text: &str) -> bool {
    window.harness.query_all_by_label_contains(text).next().is_some()
}

/// Clicks every link of that name, from the lowest to the highest, since what opens moves what stands below it.
fn click_all(window: &mut Window, name: &str) {
    let count = window.harness.query_all_by_role_and_label(Role::Link, name).count();
    assert!(count > 0, "no link {name}");
    for _ in 0..count {
        window.harness.query_all_by_role_and_label(Role::Link, name).last().expect("counted").click();
        window.harness.run();
    }
}

/// Words of the dials, from top to bottom.
fn dials(window: &Window) -> Vec<String> {
    let mut dials: Vec<(f32, String)> = window
        .harness
        .query_all_by_role(Role::Image)
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    dials.sort_by(|a, b| a.0.total_cmp(&b.0));
    dials.into_iter().map(|(_, words)| words).collect()
}

#[test]
fn each_measure_has_a_needle_that_says_in_words_where_it_points() {
    let window = evidence(Language::En, of_category("design-creative"));
    let dials = dials(&window);
    assert_eq!(dials.len(), 2, "{dials:?}");
    for words in ["+11.4%", "+7% to +16% likely", "Freelance vacancies", "share +2.2 pts", "Global"] {
        assert!(dials[0].contains(words), "{words}: {}", dials[0]);
    }
    for words in ["−35.5%", "Employee job ads", "France", "Jun 2025"] {
        assert!(dials[1].contains(words), "{words}: {}", dials[1]);
    }
    assert!(shows(&window, "points up, Indeed Hiring Lab points down. They differ in:"));
    assert!(shows(&window, "place (Global; France)"));
    assert!(shows(&window, "The sources count different things, so they are never averaged."));
}

#[test]
fn a_percentage_without_counts_says_that_its_range_is_unknown() {
    let window = evidence(Language::En, of_skill("video-editing"));
    let dials = dials(&window);
    let report = dials.iter().find(|words| words.contains("Jobs posted")).unwrap_or_else(|| panic!("{dials:?}"));
    assert!(report.contains("range unknown"), "{report}");
}

#[test]
fn places_of_one_measurer_are_pooled_with_the_numbers_one_click_deeper() {
    let mut window = evidence(Language::Id, of_category("sales-marketing"));
    assert!(shows(&window, "Beda antartempat masih bisa dijelaskan kebetulan."));
    assert!(!shows(&window, "I² ="));
    click_all(&mut window, "Angka di baliknya");
    assert!(shows(&window, "I² = maks(0, (Q − df) / Q)"));
    assert!(shows(&window, "Jerman: ln pertumbuhan −0,2"));
}

#[test]
fn a_small_base_shows_the_growth_raw_and_damped_and_a_large_one_does_not() {
    let window = evidence(Language::En, of_skill("generative-ai-tools"));
    assert!(shows(&window, "Small base: +325% as counted, +191% if both counts had 200 more"));
    let window = evidence(Language::En, of_skill("illustration-logo-design"));
    assert!(shows(&window, "→") && !shows(&window, "Small base"));
}
