//! Options side by side and what-if copies side by side, driven by role and label.

mod common;

use common::{Opening, Window, open, skill};
use egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable;
use skillvane::{
    app::command::{Amount, Command, NewProfile, Route},
    domain::{Currency, HoursPerWeek, Level, OptionRef, Profile, Rate, TargetId},
    i18n::Language,
};

fn target(id: &str) -> TargetId {
    TargetId::new(id).expect("a valid id")
}

/// The journalist of journey J2, with both roles picked, on a page of Next skill.
fn journalist(language: Language, page: &str) -> Window {
    let mut window = open(Opening { language, ..Opening::default() });
    let level = |level| Level::new(level).ok();
    window.send(vec![
        Command::CreateProfile(NewProfile {
            name: "Sari".into(),
            template: None,
            skills: vec![
                (skill("writing-copywriting"), level(5)),
                (skill("research"), level(4)),
                (skill("fact-checking"), level(4)),
            ],
        }),
        Command::SetProfileCurrency(Currency::IDR),
        Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())),
        Command::SetAmount(Amount::Billable(HoursPerWeek::new(25.0).ok())),
        Command::SetAmount(Amount::Study(HoursPerWeek::new(6.0).ok())),
        Command::ToggleTarget(target("ai-model-trainer")),
        Command::ToggleTarget(target("ai-content-editor")),
        Command::Go(Route::Next),
    ]);
    activate(&mut window, Role::RadioButton, page);
    window
}

/// By keyboard, as a control may lie below the fold.
fn activate(window: &mut Window, role: Role, label: &str) {
    window.harness.get_by_role_and_label(role, label).focus();
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
}

#[track_caller]
fn sees(window: &Window, words: &str) {
    assert!(window.harness.query_all_by_label_contains(words).next().is_some(), "“{words}” is not on screen");
}

fn profile(window: &Window) -> Profile {
    window.state().profile().expect("there is one").clone()
}

#[test]
fn both_roles_stand_beside_changing_nothing_with_the_cuts_in_journalism() {
    for (language, page, words) in [
        (
            Language::En,
            "Side by side",
            [
                "AI model trainer",
                "AI content editor",
                "Change nothing",
                "US media cut about 5,000 jobs in 2024, 59 %",
                "not rated to 2, 60 h",
            ],
        ),
        (
            Language::Id,
            "Berdampingan",
            [
                "Pelatih model AI",
                "Editor konten AI",
                "Tetap seperti sekarang",
                "Media AS memangkas sekitar 5.000 pekerjaan pada 2024",
                "belum dinilai ke 2, 60 jam",
            ],
        ),
    ] {
        let window = journalist(language, page);
        for words in words {
            sees(&window, words);
        }
        sees(&window, if language == Language::En { "Indonesian news article, 2025" } else { "2025" });
    }
}

#[test]
fn options_are_added_up_to_four_and_taken_out_and_go_into_the_plan() {
    let mut window = journalist(Language::En, "Side by side");
    activate(&mut window, Role::Button, "Take AI content editor out");
    assert!(window.harness.query_by_label("AI content editor").is_none());
    for wanted in ["Prompt engineering", "SEO", "Translation"] {
        window.harness.get_by_role_and_label(Role::Button, "Add an option").click();
        window.harness.run();
        window.harness.get_by_role_and_label(Role::TextInput, "Search options").type_text(wanted);
        window.harness.run();
        let first = window.harness.get_all_by_role(Role::MenuItem).next().expect("one is found");
        first.click();
        window.harness.run();
    }
    window.harness.get_by_role_and_label(Role::Button, "Add an option").click();
    window.harness.run();
    sees(&window, "4 options stand here. Take one out first");
    window.harness.key_press(Key::Escape);
    window.harness.run();
    let add = window.harness.get_all_by_role_and_label(Role::Button, "Add to plan").next().expect("there is one");
    add.focus();
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    let role = OptionRef::Target(target("ai-model-trainer"));
    assert!(profile(&window).plan.item_of(&role).is_some());
}

#[test]
fn a_copy_is_made_here_and_what_changes_is_said_while_the_original_stays() {
    let mut window = journalist(Language::En, "What if");
    let original = profile(&window);
    activate(&mut window, Role::Button, "New copy of the active profile");
    sees(&window, "nothing differs yet");
    window.send(vec![Command::SetAmount(Amount::Study(HoursPerWeek::new(12.0).ok()))]);
    sees(&window, "study 12 hours a week, was 6 hours");
    sees(&window, "sooner, was 36.4 weeks");
    assert_eq!(window.state().book.profile(&original.id), Some(&original));

    assert!(window.harness.query_by_label("Change nothing").is_some());
    window.harness.get_by_role_and_label(Role::CheckBox, "Only what changed").click();
    window.harness.run();
    assert!(window.harness.query_by_label("Change nothing").is_none(), "it is the same in both");

    window.send(vec![Command::SetLevel(skill("prompt-engineering"), Level::new(2).ok())]);
    sees(&window, "1 skill differs");
    let copy = profile(&window);
    activate(&mut window, Role::Button, &format!("More for {}", copy.name));
    window.harness.get_by_label("Delete this copy").click();
    window.harness.run();
    assert_eq!(profile(&window), original);
}

#[test]
fn parts_of_the_income_say_on_how_few_skills_it_rests() {
    let mut window = journalist(Language::En, "All options");
    window.send(vec![Command::Go(Route::Profile)]);
    for (name, typed) in [("Writing & copywriting", "50"), ("Research", "30"), ("Fact-checking", "20")] {
        activate(&mut window, Role::Button, &format!("More for {name}"));
        window.harness.get_by_label("Say its part of my income").click();
        window.harness.run();
        let field = format!("Part of my income from {name}, %");
        window.harness.get_by_role_and_label(Role::TextInput, &field).focus();
        window.harness.run();
        window.harness.get_by_role_and_label(Role::TextInput, &field).type_text(typed);
        window.harness.run();
        window.harness.key_press(Key::Enter);
        window.harness.run();
    }
    sees(&window, "Your income rests on 2.6 skills");
    sees(&window, "Writing & copywriting 50%, Research 30%, Fact-checking 20%: 100% of your income");
}
