//! Walks Compare in the real window: categories beside coverage, targets with their gaps, neighbours, the chart.

mod common;

use common::{Opening, Window, open, skill};
use egui::{Key, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{CategoryId, Evidence, Level, TargetId},
    i18n::Language,
};

fn role(id: &str) -> Command {
    Command::ToggleTarget(TargetId::new(id).expect("a valid target id"))
}

fn profile(name: &str, levels: &[(&str, Option<u8>)]) -> Command {
    let level = |level: Option<u8>| level.and_then(|level| Level::new(level).ok());
    let skills = levels.iter().map(|(id, l)| (skill(id), level(*l))).collect();
    Command::CreateProfile(NewProfile { name: name.to_owned(), template: None, skills })
}

/// The freelance video editor of journey J1.
fn video_editor() -> Vec<Command> {
    let levels = [
        ("video-editing", Some(4)),
        ("storytelling", Some(3)),
        ("ai-video-generation-editing", Some(1)),
        ("colour-grading", None),
    ];
    vec![
        profile("Video editor", &levels),
        Command::SetEvidence(skill("video-editing"), Evidence::Portfolio),
        role("ai-video-editor"),
    ]
}

/// The journalist of journey J2.
fn journalist() -> Vec<Command> {
    vec![profile("Journalist", &[("writing-copywriting", Some(5)), ("research", Some(4)), ("fact-checking", Some(4))])]
}

/// Compare in a window so high that nothing is scrolled out of sight.
fn compare(language: Language, commands: Vec<Command>) -> Window {
    let mut window = open(Opening { size: [1280.0, 4000.0], language, ..Opening::default() });
    window.send(commands);
    window.send(vec![Command::Go(Route::Compare)]);
    window
}

fn shows(window: &Window, text: &str) -> bool {
    window.harness.query_all_by_label_contains(text).next().is_some()
}

/// The big number left of the first "ready".
fn ready_range(window: &Window) -> Option<String> {
    let word = window.harness.query_all_by_label("ready").next()?.rect();
    let beside =
        |rect: egui::Rect| (rect.right() - word.left()).abs() < 12.0 && rect.y_range().contains(word.center().y);
    let number = window.harness.query_all_by_label_contains("%").find(|node| beside(node.rect()))?;
    number.accesskit_node().value()
}

fn targets(window: &Window) -> usize {
    window.harness.state().state().profile().map_or(0, |profile| profile.targets.len() + profile.target_skills.len())
}

#[test]
fn a_video_editor_sees_readiness_as_a_range_the_gap_in_words_and_a_reason_against() {
    let mut window = compare(Language::En, video_editor());
    assert!(shows(&window, "A range: 2 skills asked for are not rated"), "colour grading and sound are unknown");
    for row in ["met, by your portfolio", "met, if the claim holds", "2 levels short", "Rate it"] {
        assert!(shows(&window, row), "{row}");
    }
    assert!(shows(&window, "You already do Video editing (proficient), and can show it"));
    assert!(shows(&window, "Demand for AI video generation & editing rose by +329%"));
    assert!(shows(&window, "Against: The +329 % for AI video"), "the caution of the role");
    assert!(shows(&window, "our judgement") && shows(&window, "Medialampung, 2026"), "each requirement has an origin");

    let ready = |window: &Window| ready_range(window).expect("readiness as a range beside the word ready");
    let before = ready(&window);
    assert!(before.contains('–'), "{before}");
    window.harness.get_all_by_label("Rate it").next().expect("an unrated row").click();
    window.harness.run();
    window
        .harness
        .get_by_role_and_label(Role::Button, "3 Competent: You deliver ordinary jobs on time without help")
        .click();
    window.harness.run();
    assert!(shows(&window, "A range: 1 skill asked for is not rated"));
    assert_ne!(ready(&window), before, "a level that is known now narrows the range");
}

#[test]
fn categories_say_verdict_base_and_age_and_open_in_trends() {
    let mut window = compare(Language::En, video_editor());
    let data = window.harness.get_by_label_contains("Data & AI, Rising");
    let label = data.accesskit_node().label().unwrap_or_default();
    for part in ["base unknown", "1 report", "Dec 2025", "10 months ago", "My coverage"] {
        assert!(label.contains(part), "{part} in {label}");
    }
    data.click();
    window.harness.run();
    let state = window.harness.state().state();
    assert_eq!(state.route, Route::Trends);
    let shown = CategoryId::new("data-ai").expect("a valid category id");
    assert_eq!(state.selection.subject, Some(skillvane::domain::Subject::Category(shown)));
}

#[test]
fn without_a_profile_the_categories_stand_and_the_rest_leads_to_the_profile() {
    let mut window = compare(Language::Id, vec![Command::SkipFirstStart]);
    assert!(shows(&window, "Data & AI, Naik"));
    window.harness.get_by_label("Ke Profil saya").click();
    window.harness.run();
    assert_eq!(window.harness.state().state().route, Route::Profile);
}

#[test]
fn a_journalist_finds_ai_training_beside_fact_checking_without_coding() {
    let mut window = compare(Language::En, journalist());
    let chips: Vec<_> = window.harness.get_all_by_role_and_label(Role::Button, "Fact-checking").collect();
    assert_eq!(chips.len(), 1, "one chip filters the neighbours");
    chips[0].click();
    window.harness.run();
    assert!(shows(&window, "through Fact-checking: both use research, writing"), "AI model training");
    assert!(shows(&window, "through Fact-checking: both use verification, sources"), "AI content editing");
    assert!(shows(&window, "programming is not among them") && shows(&window, "Indonesian news article, 2025"));
}

#[test]
fn both_targets_and_staying_stand_side_by_side_with_the_journalism_cuts() {
    let mut commands = journalist();
    commands.extend([role("ai-model-trainer"), role("ai-content-editor")]);
    let window = compare(Language::En, commands);
    assert!(shows(&window, "Stay as you are"));
    assert!(shows(&window, "US media cut about 5,000 jobs in 2024"));
    assert!(shows(&window, "asks 4: met, 1 above"), "surplus is said");
    assert!(shows(&window, "asks 3: not rated"), "and hides nothing");
    assert!(shows(&window, "one person's report from 2025"));
}

#[test]
fn a_fifth_target_is_refused_with_a_message() {
    let mut commands = video_editor();
    commands.extend(["ai-model-trainer", "prompt-engineer", "ai-content-editor"].map(role));
    let mut window = compare(Language::En, commands);
    assert_eq!(targets(&window), 4);
    window.send(vec![Command::ToggleTargetSkill(skill("translation"))]);
    assert_eq!(targets(&window), 4);
    assert!(shows(&window, "Four targets at most"));
    window.send(vec![role("prompt-engineer")]);
    assert_eq!(targets(&window), 3, "dropping one is always possible");
}

#[test]
fn a_target_is_added_by_typing_a_few_letters_and_enter() {
    let mut window = compare(Language::En, journalist());
    window.harness.get_by_role_and_label(Role::Button, "Add target").focus();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    window.harness.get_by_label("Search roles and skills").type_text("model train");
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    assert_eq!(targets(&window), 1);
    assert!(shows(&window, "Target: AI model train"));
}

#[test]
fn the_chart_speaks_and_is_walked_with_the_arrow_keys() {
    let mut window = compare(Language::En, video_editor());
    let chart = window.harness.get_by_label_contains("Chart of ");
    let summary = chart.accesskit_node().label().unwrap_or_default();
    assert!(summary.contains("Nearest rising: AI video generation & editing"), "{summary}");
    chart.focus();
    window.harness.run();
    window.harness.key_press(Key::ArrowUp);
    window.harness.run();
    for _ in 0..40 {
        window.harness.key_press(Key::ArrowUp);
        window.harness.run();
    }
    let highest = window.harness.get_by_label_contains("Chart of ").accesskit_node().label().unwrap_or_default();
    assert!(highest.contains("AI video generation & editing, closeness"), "{highest}");
    assert!(highest.contains("+329% · base unknown"), "{highest}");
    window.harness.key_press(Key::Enter);
    window.harness.run();
    assert_eq!(targets(&window), 2, "Enter picks the skill as a target");
}

#[test]
fn the_chart_is_also_a_table_and_unknowns_are_named_beside_it() {
    let mut window = compare(Language::En, video_editor());
    assert!(shows(&window, "skills without current data on demand: Colour grading"));
    window.harness.get_by_label("Show as table").click();
    window.harness.run();
    assert!(shows(&window, "AI video generation & editing, closeness 52–68%, through Video editing"));
    window.harness.get_by_label("Show as chart").click();
    window.harness.run();
    assert!(shows(&window, "Chart of "));
}
