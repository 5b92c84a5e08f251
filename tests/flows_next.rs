//! The next skill, driven by role and label: weights, filters, flip points, sentences, and the way into the plan.

mod common;

use common::{Opening, Window, open, skill};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Amount, Command, NewProfile, Route},
    domain::{Criterion, HoursPerWeek, Level, OptionRef, Rate, TargetId, WeightPreset, Weights},
    i18n::Language,
};

const AI_VIDEO: &str = "ai-video-generation-editing";

/// The video editor of journey J1 in the ranking.
fn editor(language: Language) -> Window {
    let mut window = open(Opening { language, ..Opening::default() });
    let level = |level| Level::new(level).ok();
    let skills = vec![
        (skill("video-editing"), level(4)),
        (skill("storytelling"), level(3)),
        (skill(AI_VIDEO), level(1)),
        (skill("colour-grading"), None),
    ];
    window.send(vec![
        Command::CreateProfile(NewProfile { name: "Sari".into(), template: None, skills }),
        Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())),
        Command::SetAmount(Amount::Billable(HoursPerWeek::new(25.0).ok())),
        Command::SetAmount(Amount::Study(HoursPerWeek::new(6.0).ok())),
        Command::Go(Route::Next),
    ]);
    window
}

/// The rows that are painted, top to bottom, as they are read aloud.
fn rows(window: &Window) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = window
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, label)| steady(&label)).collect()
}

/// A row without how often it is first: that comes from a thread when it comes.
fn steady(row: &str) -> String {
    let is_steady = |part: &&str| !part.starts_with("counting") && !part.starts_with("1st in");
    row.split("; ").filter(is_steady).collect::<Vec<_>>().join("; ")
}

fn names(window: &Window) -> Vec<String> {
    rows(window).iter().filter_map(|row| row.split("; ").nth(1)).map(str::to_owned).collect()
}

fn weight(window: &Window, criterion: Criterion) -> f64 {
    window.state().profile().expect("a profile").weights.get(criterion)
}

/// Presses a key on a slider so many times.
fn press_slider(window: &mut Window, name: &str, key: Key, times: usize) {
    window.harness.get_by_role_and_label(Role::Slider, name).focus();
    window.harness.run();
    for _ in 0..times {
        window.harness.key_press(key);
        window.harness.run();
    }
}

#[track_caller]
fn sees(window: &Window, words: &str) {
    assert!(window.harness.query_all_by_label_contains(words).next().is_some(), "“{words}” is not on screen");
}

#[test]
fn moving_a_weight_reorders_and_one_undo_takes_the_whole_move_back() {
    let mut window = editor(Language::En);
    let before = names(&window);
    assert!(before.len() > 5, "{before:?}");
    press_slider(&mut window, "Demand size", Key::ArrowRight, 60);
    assert_eq!(weight(&window, Criterion::Size), 75.0);
    let after = names(&window);
    assert_ne!(before[..3], after[..3], "demand that counts five times as much brings others to the top");
    sees(&window, "My weights");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(weight(&window, Criterion::Size), 15.0, "sixty presses are one move");
    assert_eq!(names(&window), before);
}

#[test]
fn every_row_says_its_parts_and_they_add_up_to_its_score() {
    let window = editor(Language::En);
    let number = |text: &str| text.split_whitespace().find_map(|word| word.trim_matches(',').parse::<f64>().ok());
    for row in rows(&window) {
        let parts: Vec<&str> = row.split("; ").collect();
        let score = parts.iter().find_map(|part| part.strip_prefix("Score ")).and_then(number).expect("a score");
        let made_of = parts.iter().find(|part| part.starts_with("demand growth ")).expect("what it is made of");
        let sum: f64 = made_of.split(", ").filter_map(number).sum();
        assert!((sum - score).abs() < 0.031, "{sum} and {score} in {row}");
    }
}

#[test]
fn the_flip_point_is_said_in_words_and_is_where_the_two_swap() {
    let mut window = editor(Language::En);
    let first = rows(&window).remove(0);
    let said = first.split("; ").find(|part| part.starts_with("leads ")).expect("a flip point in words").to_owned();
    assert!(said.contains(" until ") && said.contains(" counts "), "{said}");
    let share: f64 =
        said.rsplit(' ').next().and_then(|share| share.trim_end_matches('%').parse().ok()).expect("a percentage");
    let what = ["demand growth", "demand size", "pay", "closeness", "low effort", "evidence"]
        .into_iter()
        .zip(Criterion::ALL)
        .find(|(name, _)| said.contains(&format!("until {name} counts")))
        .expect("a criterion")
        .1;
    // A little past that share, with the others as they stand to each other.
    let past = if said.contains("more than") { share + 2.0 } else { (share - 2.0).max(0.0) };
    let now = Weights::default();
    let others: f64 = 100.0 - now.get(what);
    let scaled = Criterion::ALL.map(|c| if c == what { past } else { now.get(c) * (100.0 - past) / others });
    let leader = names(&window).remove(0);
    window.send(vec![Command::SetWeights(Weights::new(scaled).expect("weights"))]);
    assert_ne!(names(&window)[0], leader, "past {said}");
}

#[test]
fn a_filter_shows_fewer_rows_with_the_ranks_that_they_have() {
    let mut window = editor(Language::En);
    let before = rows(&window);
    let field = window.harness.get_by_role_and_label(Role::TextInput, "Search options");
    field.focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, "Search options").type_text("chatbot dev");
    window.harness.run();
    let seen = rows(&window);
    assert_eq!(seen.len(), 1, "{seen:?}");
    let rank = seen[0].split("; ").next().expect("a rank").to_owned();
    let all = rank.rsplit(' ').next().expect("how many").to_owned();
    let place = rank.split(' ').nth(1).expect("a number").to_owned();
    sees(&window, &format!("Rank {place} of {all} shown"));
    assert!(before.contains(&seen[0]), "neither score nor rank nor words changed: {}", seen[0]);

    window.harness.key_press(Key::ArrowDown);
    window.harness.run();
    let is_focused = |window: &Window| {
        window.harness.query_all_by_role(Role::ListBoxOption).any(|node| node.accesskit_node().is_focused())
    };
    assert!(is_focused(&window), "Down leads from the field into the list");
    window.harness.get_by_role_and_label(Role::TextInput, "Search options").focus();
    window.harness.run();
    window.harness.key_press(Key::Escape);
    window.harness.run();
    assert!(rows(&window).len() > 5, "Escape clears the field");
    window.harness.get_by_role_and_label(Role::ComboBox, "Filter by category").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::Button, "Design & creative").click();
    window.harness.run();
    let design = rows(&window);
    assert!(!design.is_empty() && design.iter().all(|row| !row.contains("Change nothing")), "{design:?}");
    for row in design.iter().filter(|row| before.iter().any(|b| b.split("; ").nth(1) == row.split("; ").nth(1))) {
        assert!(before.contains(row), "{row}");
    }
}

#[test]
fn rows_parts_and_details_are_reached_by_keyboard() {
    let mut window = editor(Language::En);
    let names = names(&window);
    window.harness.get_all_by_role(Role::ListBoxOption).next().expect("a row").focus();
    window.harness.run();
    window.harness.key_press(Key::ArrowDown);
    window.harness.run();
    assert!(window.harness.query_all_by_label(names[1].as_str()).count() > 0, "the sentences are about the second row");
    sees(&window, "Number 2 of 87: ");
    window.harness.key_press(Key::ArrowRight);
    window.harness.run();
    let part = |window: &Window| {
        let focused = window.harness.query_all_by_role(Role::ListBoxOption).find(|n| n.accesskit_node().is_focused());
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    };
    assert!(part(&window).starts_with("Demand growth. Value "), "{}", part(&window));
    assert!(part(&window).contains("Counts 20%, gives "), "{}", part(&window));
    window.harness.key_press(Key::ArrowRight);
    window.harness.run();
    assert!(part(&window).starts_with("Demand size. "), "{}", part(&window));
    window.harness.key_press(Key::Escape);
    window.harness.run();
    assert!(part(&window).starts_with("Number 2 of "), "{}", part(&window));
    window.harness.key_press(Key::Enter);
    window.harness.run();
    for words in ["What the score is made of", "How firm its place is", "All reasons for and against", "Against: "] {
        sees(&window, words);
    }
    window.harness.get_by_role_and_label(Role::Link, "Back to the ranking").click();
    window.harness.run();
    assert_eq!(names, self::names(&window));
}

#[test]
fn nothing_counts_is_a_sentence_and_the_sliders_lead_out() {
    let mut window = editor(Language::En);
    window.send(vec![Command::SetWeights(Weights::new([0.0; 6]).expect("weights"))]);
    sees(&window, "Nothing counts: all weights are 0");
    assert!(rows(&window).is_empty());
    press_slider(&mut window, "Pay", Key::ArrowRight, 1);
    assert_eq!(weight(&window, Criterion::Pay), 1.0);
    assert!(rows(&window).len() > 5);
    window.harness.get_by_role_and_label(Role::Button, "Safe demand").click();
    window.harness.run();
    assert_eq!(window.state().profile().expect("a profile").weights, WeightPreset::SafeDemand.weights());
    window.harness.get_by_role_and_label(Role::Link, "Reset").click();
    window.harness.run();
    assert_eq!(window.state().profile().expect("a profile").weights, Weights::default());
}

#[test]
fn an_option_goes_into_the_plan_once_with_hours_level_and_a_piece_that_proves_it() {
    let mut window = editor(Language::Id);
    let option = OptionRef::Skill(skill(AI_VIDEO));
    let row = window.harness.get_by(|node| {
        node.role() == Role::ListBoxOption && node.label().is_some_and(|label| label.contains("video dengan AI;"))
    });
    row.click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::Button, "Tambah ke rencana").click();
    window.harness.run();
    let plan = &window.state().profile().expect("a profile").plan;
    let item = plan.item_of(&option).expect("it is in the plan");
    assert_eq!(item.level.map(Level::get), Some(3));
    assert!(item.hours.hours() > 0.0 && item.milestone.is_some() && item.title.contains("cakap"), "{item:?}");
    window.harness.get_by_role_and_label(Role::Button, "Ada di rencana").click();
    window.harness.run();
    assert_eq!(window.state().route, Route::Plan);
}

#[test]
fn a_role_goes_into_the_plan_as_one_step_a_missing_skill_and_one_undo() {
    let mut window = editor(Language::En);
    let option = OptionRef::Target(TargetId::new("ai-video-editor").expect("an id"));
    let name = "AI video editor";
    window.harness.get_by_role_and_label(Role::TextInput, "Search options").focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, "Search options").type_text(name);
    window.harness.run();
    let is_it = |label: String| label.split("; ").nth(1) == Some(name);
    window.harness.get_by(|node| node.role() == Role::ListBoxOption && node.label().is_some_and(is_it)).click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::Button, "Add to plan").click();
    window.harness.run();
    let plan = &window.state().profile().expect("a profile").plan;
    let steps = plan.items.len();
    assert!(steps > 1 && plan.items.iter().all(|item| item.option.as_ref() == Some(&option)), "{:?}", plan.items);
    for (place, item) in plan.items.iter().enumerate() {
        let before = |id| plan.items[..place].iter().any(|earlier| &earlier.id == id);
        assert!(item.after.iter().all(before), "what comes first stands first: {item:?}");
    }
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.state().profile().expect("a profile").plan.items.is_empty());
}

#[test]
fn deepening_and_changing_nothing_are_always_there_with_a_reason_against() {
    for (language, deepen, nothing, against) in [
        (Language::En, "Deepen: Video editing to expert", "Change nothing", "Against: "),
        (Language::Id, "Perdalam: ", "Tetap seperti sekarang", "Menentang: "),
    ] {
        let mut window = editor(language);
        for name in [deepen, nothing] {
            let field = if language == Language::En { "Search options" } else { "Cari pilihan" };
            window.harness.get_by_role_and_label(Role::TextInput, field).focus();
            window.harness.run();
            window
                .harness
                .get_by_role_and_label(Role::TextInput, field)
                .type_text(name.split(':').next().unwrap_or(name));
            window.harness.run();
            let row = window.harness.get_all_by_role(Role::ListBoxOption).next().expect("the row");
            assert!(row.accesskit_node().label().unwrap_or_default().contains(name), "{name}");
            row.click();
            window.harness.run();
            sees(&window, against);
            window.harness.get_by_role_and_label(Role::TextInput, field).focus();
            window.harness.run();
            window.harness.key_press(Key::Escape);
            window.harness.run();
        }
    }
}

#[test]
fn options_ticked_in_the_ranking_stand_side_by_side_and_no_more_than_four() {
    let mut window = editor(Language::En);
    let names = names(&window);
    for name in names.iter().filter(|name| *name != "Change nothing").take(5) {
        let is_it = |label: String| label.split("; ").nth(1) == Some(name);
        window.harness.get_by(|node| node.role() == Role::ListBoxOption && node.label().is_some_and(is_it)).click();
        window.harness.run();
        window.harness.get_by_role_and_label(Role::Button, "Compare this").click();
        window.harness.run();
    }
    let chip = window.harness.get_by_role_and_label(Role::Button, "Compare this");
    assert!(chip.accesskit_node().is_disabled(), "a fifth finds no room");
    window.harness.get_by_role_and_label(Role::RadioButton, "Side by side").click();
    window.harness.run();
    for (place, name) in names.iter().filter(|name| *name != "Change nothing").take(5).enumerate() {
        let is_there = window.harness.query_all_by_label(name.as_str()).next().is_some();
        assert_eq!(is_there, place < 4, "{name}");
    }
}
