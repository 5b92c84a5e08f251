//! The plan as a person or a screen reader meets it: dates, order, days off, logging with a preview, pieces, stop rules.

mod common;

use common::{Opening, Window, open, skill};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{
        Date, DaysOff, Evidence, Hours, HoursPerWeek, Level, Milestone, Plan, PlanChange, PlanItem, PlanItemId, Span,
        StopRule, Weeks, WorkLog,
    },
    i18n::Language,
};
use std::{collections::BTreeMap, path::Path};

fn id(n: usize) -> PlanItemId {
    PlanItemId::new(&format!("i-{n}")).expect("an id")
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn hours(hours: f64) -> Hours {
    Hours::new(hours).expect("hours")
}

fn change(change: PlanChange) -> Command {
    Command::ChangePlan(Box::new(change))
}

/// The steps of journey J1: 57 hours, the third after the second, the fourth a piece that proves storytelling.
fn steps() -> Vec<PlanItem> {
    let titles = ["Prompt basics", "Storytelling for short video", "AI video tools", "Brand film", "Pricing and pitch"];
    let mut items: Vec<PlanItem> = titles
        .into_iter()
        .zip([6.0, 10.0, 20.0, 16.0, 5.0])
        .zip(1..)
        .map(|((title, h), n)| PlanItem::new(id(n), title, hours(h)))
        .collect();
    items[2].after = vec![id(2)];
    (items[3].skill, items[3].level) = (Some(skill("storytelling")), Level::new(3).ok());
    let piece = "A film of 60 seconds".to_owned();
    items[3].milestone = Some(Milestone { piece, evidence: Evidence::Portfolio, done_on: None });
    items[4].stop = Some(StopRule { weeks: Weeks::new(6.0).expect("weeks"), used_on: None });
    items
}

/// A window on the empty plan of somebody who tells stories at level 3, on Monday 23 November 2026.
fn empty(language: Language) -> Window {
    let mut window = open(Opening { language, today: "2026-11-23", ..Opening::default() });
    let skills = vec![(skill("storytelling"), Level::new(3).ok())];
    window.send(vec![
        Command::CreateProfile(NewProfile { name: "Sari".into(), template: None, skills }),
        Command::Go(Route::Plan),
    ]);
    window
}

fn planned(language: Language) -> Window {
    let mut window = empty(language);
    let mut commands: Vec<Command> = steps().into_iter().map(|item| change(PlanChange::Add(Box::new(item)))).collect();
    commands.push(change(PlanChange::SetPace(HoursPerWeek::new(6.0).ok())));
    let span = Span::new(day("2026-12-21"), day("2026-12-27")).expect("a span");
    commands.push(change(PlanChange::SetDaysOff(vec![DaysOff { name: "Holiday".into(), span }])));
    window.send(commands);
    window
}

fn plan(window: &Window) -> &Plan {
    &window.state().profile().expect("a profile").plan
}

fn order(window: &Window) -> Vec<String> {
    plan(window).items.iter().map(|item| item.id.to_string()).collect()
}

fn sees(window: &Window, words: &str) -> bool {
    window.harness.query_all_by(|node| common::words_of(node).contains(words)).next().is_some()
}

fn click(window: &mut Window, role: Role, label: &str) {
    window.harness.get_by_role_and_label(role, label).click_accesskit();
    window.harness.run();
}

fn write(window: &mut Window, field: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
    window.harness.run();
}

fn focus_row(window: &mut Window, start: &str) {
    let row = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == Role::ListBoxOption && common::words_of(node).starts_with(start)
    };
    window.harness.get_by(row).focus();
    window.harness.run();
}

/// Every file of the user with its bytes.
fn files(home: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(home).expect("the folder").flatten().filter(|entry| entry.path().is_file());
    entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).expect("a file")))
        .collect()
}

/// J1.8.
#[test]
fn the_dates_of_57_hours_around_a_holiday_week_are_said_in_both_languages() {
    let window = planned(Language::En);
    assert!(sees(&window, "ends week of 1 Feb 2027"));
    assert!(sees(&window, "57 hours · 11 weeks · 6 h a week · 7 days off"));
    let chart = window
        .harness
        .get_all_by_role(Role::Figure)
        .map(|node| common::words_of(&node.accesskit_node()))
        .collect::<String>();
    assert!(chart.contains("Plan of 5 steps, 0 done") && chart.contains("week of 1 February 2027"), "{chart}");
    let window = planned(Language::Id);
    assert!(sees(&window, "selesai pekan 1 Feb 2027"));
    assert!(sees(&window, "57 jam · 11 minggu · 6 jam seminggu · 7 hari libur"));
}

#[test]
fn a_full_week_is_warned_of_and_what_is_missing_to_tell_is_named() {
    use skillvane::app::command::Amount;
    let mut window = planned(Language::En);
    assert!(sees(&window, "With paid hours and a weekly ceiling in your profile"));
    let per_week = |h| HoursPerWeek::new(h).ok();
    window.send(vec![Command::SetAmount(Amount::Ceiling(per_week(30.0)))]);
    assert!(sees(&window, "Paid hours are not in your profile"));
    window.send(vec![Command::SetAmount(Amount::Billable(per_week(25.0)))]);
    assert!(sees(&window, "9 weeks go over your ceiling of 30 h"), "5 of the last week fit");
    assert!(sees(&window, "Weeks of 23 Nov, 30 Nov, 7 Dec, 14 Dec and 5 more"));
}

/// J1.9.
#[test]
fn logging_shows_the_new_finish_and_only_apply_keeps_it() {
    let mut window = planned(Language::En);
    window.wait_until_saved();
    let (before, book) = (files(window.home.path()), window.state().book.clone());
    focus_row(&mut window, "2. Storytelling");
    click(&mut window, Role::Button, "Log hours");
    write(&mut window, "Hours worked", "9");
    assert!(sees(&window, "The finish stays 7 Feb 2027"), "a log alone moves nothing");
    click(&mut window, Role::RadioButton, "Plan anew at 6 h a week");
    assert!(sees(&window, "Finish: 7 Feb 2027 → 31 Jan 2027, one week earlier"));
    click(&mut window, Role::Button, "Cancel");
    window.wait_until_saved();
    assert_eq!(files(window.home.path()), before, "cancel changes no byte");
    assert_eq!(window.state().book, book);

    focus_row(&mut window, "1. Prompt basics");
    click(&mut window, Role::Button, "Log hours");
    write(&mut window, "Hours worked", "9");
    click(&mut window, Role::CheckBox, "The step is finished");
    click(&mut window, Role::RadioButton, "Plan anew at your real pace, 9 h a week");
    click(&mut window, Role::Button, "Apply");
    let now = plan(&window);
    assert_eq!((now.items[0].logged(), now.items[0].done_on), (9.0, Some(day("2026-11-23"))));
    assert_eq!((now.from, now.pace.map(HoursPerWeek::hours)), (Some(day("2026-11-30")), Some(9.0)));
    assert!(sees(&window, "ends week of 11 Jan 2027"), "51 hours at 9 a week around the holiday");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().book, book, "one undo takes all of it back");
}

#[test]
fn a_log_may_estimate_the_rest_anew() {
    let mut window = planned(Language::En);
    click(&mut window, Role::Button, "Log hours");
    write(&mut window, "Hours worked", "9");
    click(&mut window, Role::CheckBox, "The step is finished");
    click(
        &mut window,
        Role::CheckBox,
        "Finished steps took 1.5 times as long as estimated. Estimate the rest anew by that",
    );
    click(&mut window, Role::Button, "Apply");
    let hours: Vec<f64> = plan(&window).items.iter().map(|item| item.hours.hours()).collect();
    assert_eq!(hours, [6.0, 15.0, 30.0, 24.0, 7.5]);
}

#[test]
fn steps_are_moved_by_keyboard_and_what_must_come_first_stays_first() {
    let mut window = planned(Language::En);
    focus_row(&mut window, "1. Prompt basics");
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(order(&window), ["i-2", "i-1", "i-3", "i-4", "i-5"]);
    window.press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(order(&window), ["i-1", "i-2", "i-3", "i-4", "i-5"], "the focus went with the row");

    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(order(&window), ["i-1", "i-2", "i-3", "i-4", "i-5"], "the third comes after the second");
    assert!(sees(&window, "“AI video tools” comes after “Storytelling for short video”"));
    click(&mut window, Role::Link, "Leave the order");
    assert!(!sees(&window, "comes after “Storytelling for short video”"));

    focus_row(&mut window, "1. Prompt basics");
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(order(&window), ["i-2", "i-3", "i-4", "i-5"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(order(&window).len(), 5);
}

#[test]
fn an_own_step_is_written_and_edited_by_its_row() {
    let mut window = empty(Language::En);
    assert!(sees(&window, "No steps yet"));
    click(&mut window, Role::Button, "Add a step of my own…");
    click(&mut window, Role::Button, "Add to the plan");
    assert!(sees(&window, "Give it a name") && plan(&window).is_empty());
    write(&mut window, "What is it?", "Colour course");
    write(&mut window, "Hours in all", "12.5");
    click(&mut window, Role::Button, "Add to the plan");
    let item = &plan(&window).items[0];
    assert_eq!((item.title.as_str(), item.hours.hours()), ("Colour course", 12.5));
    assert!(sees(&window, "0 hours a week: no step gets a date"), "the pace is missing and named");
    focus_row(&mut window, "1. Colour course");
    window.press(Modifiers::NONE, Key::Enter);
    write(&mut window, "What is it?", "Colour grading course");
    click(&mut window, Role::Button, "Keep");
    assert_eq!(plan(&window).items[0].title, "Colour grading course");
    write(&mut window, "Hours a week", "5");
    click(&mut window, Role::Button, "Apply");
    assert_eq!(plan(&window).pace.map(HoursPerWeek::hours), Some(5.0));
    assert!(sees(&window, "ends week of 7 Dec 2026"));
}

#[test]
fn steps_that_wait_for_each_other_are_named_and_the_view_keeps_working() {
    let mut window = planned(Language::En);
    let mut second = plan(&window).items[1].clone();
    second.after = vec![id(3)];
    window.send(vec![change(PlanChange::Edit(Box::new(second)))]);
    assert!(sees(
        &window,
        "Steps wait for each other: Storytelling for short video → AI video tools → Storytelling for short video"
    ));
    assert!(sees(&window, "Pricing and pitch"), "the rows are still there");
    click(&mut window, Role::Button, "Open “Storytelling for short video”");
    click(&mut window, Role::Button, "AI video tools");
    click(&mut window, Role::Button, "Keep");
    assert!(sees(&window, "ends week of 1 Feb 2027"), "without the tick there are dates again");
}

#[test]
fn a_piece_that_is_made_raises_what_the_level_rests_on() {
    let mut window = planned(Language::En);
    focus_row(&mut window, "4. Brand film");
    click(&mut window, Role::Button, "Piece is made…");
    assert!(sees(&window, "Storytelling: 3 (claim) → 3 (portfolio), 23 Nov 2026"));
    click(&mut window, Role::Button, "Yes, change the level");
    let profile = window.state().profile().expect("a profile");
    let entry = profile.skill(&skill("storytelling")).expect("the skill");
    assert_eq!((entry.level.map(Level::get), entry.evidence), (Some(3), Evidence::Portfolio));
    assert_eq!(entry.history.last().map(|change| change.on), Some(day("2026-11-23")));
    let piece = profile.plan.items[3].milestone.as_ref().expect("the piece");
    assert_eq!(piece.done_on, Some(day("2026-11-23")));
    window.press(Modifiers::COMMAND, Key::Z);
    let profile = window.state().profile().expect("a profile");
    assert_eq!(profile.skill(&skill("storytelling")).map(|entry| entry.evidence), Some(Evidence::Claim));
}

#[test]
fn a_stop_rule_asks_when_its_day_has_come() {
    let mut window = planned(Language::En);
    assert!(sees(&window, "If no paid job used Pricing and pitch by 21 Mar 2027, look again."));
    assert!(!sees(&window, "Did a paid job use Pricing and pitch?"));
    window.send(vec![change(PlanChange::Done(id(5), Some(day("2026-10-01"))))]);
    assert!(sees(&window, "Did a paid job use Pricing and pitch?"));
    click(&mut window, Role::Button, "A paid job used it");
    assert_eq!(plan(&window).items[4].stop.and_then(|stop| stop.used_on), Some(day("2026-11-23")));
    assert!(!sees(&window, "Did a paid job use Pricing and pitch?"));
    click(&mut window, Role::Link, "No paid job used Pricing and pitch after all");
    click(&mut window, Role::Button, "Look again");
    assert_eq!(window.state().route, Route::Next);
}

#[test]
fn a_missed_week_offers_new_dates_and_says_what_moves() {
    let mut window = planned(Language::En);
    let entry = WorkLog { on: day("2026-11-10"), hours: hours(2.0) };
    window.send(vec![
        change(PlanChange::Replan { from: day("2026-11-09"), pace: None }),
        change(PlanChange::Log(id(1), entry)),
    ]);
    assert!(sees(&window, "12 h were planned until last week, 2 h were logged"));
    let book = window.state().book.clone();
    click(&mut window, Role::Button, "Preview new dates");
    assert!(sees(&window, "Finish: 24 Jan 2027 → 7 Feb 2027, 2 weeks later"));
    click(&mut window, Role::Button, "Apply");
    assert_eq!(plan(&window).from, Some(day("2026-11-23")));
    assert!(!sees(&window, "were planned until last week"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().book, book);
}

#[test]
fn days_off_are_typed_and_lists_say_what_they_do_before_they_are_on() {
    let mut window = planned(Language::Id);
    click(&mut window, Role::Button, "Tambah hari libur");
    write(&mut window, "Hari pertama", "18 Jan 2027");
    write(&mut window, "Hari terakhir", "17 Jan 2027");
    click(&mut window, Role::Button, "Tambahkan");
    assert!(sees(&window, "Hari terakhir ada sebelum hari pertama"));
    write(&mut window, "Hari terakhir", "24 Jan 2027");
    assert!(sees(&window, "Selesai: 7 Feb 2027 → 14 Feb 2027, 1 minggu lebih lambat"));
    click(&mut window, Role::Button, "Tambahkan");
    assert_eq!(plan(&window).days_off.len(), 2);
    click(&mut window, Role::Link, "Hari libur umum (0 dipakai)");
    click(&mut window, Role::CheckBox, "Indonesia: hari libur nasional");
    assert_eq!(plan(&window).holiday_lists.len(), 1);
    assert!(sees(&window, "Hari libur umum (1 dipakai)"));
}

#[test]
fn the_numbers_stand_in_a_table_week_by_week() {
    let mut window = planned(Language::En);
    click(&mut window, Role::Button, "Show as a table, week by week");
    assert!(sees(&window, "Storytelling for short video 4 h · AI video tools 2 h"), "the week of 7 December");
    click(&mut window, Role::Button, "Show as a timeline");
    assert!(!sees(&window, "Free days"));
}
