//! Plans, weights and payback terms as no user would write them: the views stay usable, what was repaired is named, and
//! nothing that is there is lost by the next save.
#![allow(
    clippy::disallowed_methods,
    reason = "tests write hostile files on purpose, which the atomic writer cannot do"
)]

mod common;

use common::{Glyphs, Opening, Window, open_on, today, words_of};
use egui_kittest::kittest::Queryable as _;
use skillvane::{
    app::{
        command::{Command, Route},
        state::{MessageText, SaveState},
    },
    data::bundled,
    domain::{Criterion, HoursPerWeek, Plan, PlanChange, PlanItemId, Weights},
    store::{Opened, Paths, Store, StoreWarning, profiles},
};
use std::{fmt::Write as _, fs, path::Path};

const NUMBERS: &str = r#""rate": Some(200000.0), "billable": Some(25.0), "study": Some(6.0),"#;
const SKILLS: &str = r#""skills": [{"skill": "video-editing", "level": Some(3), "evidence": "claim"}],"#;

/// A profiles document with one profile.
fn document(fields: &str, plan: &str) -> String {
    format!(
        "{{\"format\": \"skillvane/profiles\", \"version\": 2, \"body\": {{\"active\": Some(\"p-1\"), \"profiles\": [{{\
         \"id\": \"p-1\", \"name\": \"Sari\", \"currency\": \"IDR\", {fields} {SKILLS} \"plan\": {{{plan}}}}}]}}}}"
    )
}

/// An item of a plan that waits for others.
fn item(n: usize, hours: &str, after: &[usize]) -> String {
    let after: Vec<String> = after.iter().map(|n| format!("\"i-{n}\"")).collect();
    format!(r#"{{"id": "i-{n}", "title": "Step {n}", "hours": {hours}, "after": [{}]}}"#, after.join(", "))
}

/// The field with the items.
fn items(items: &[String]) -> String {
    format!(r#""items": [{}]"#, items.join(", "))
}

/// Opens a window on a profiles file.
fn opened(text: &str) -> Window {
    let home = tempfile::tempdir().expect("a folder");
    let settings = r#"{"format": "skillvane/settings", "version": 1, "body": {"first_start_done": true}}"#;
    fs::write(home.path().join("settings.ron"), settings).expect("a file");
    fs::write(home.path().join("profiles.ron"), text).expect("a file");
    let harness = open_on(bundled::market(), home.path(), Opening::default(), Glyphs::Any);
    Window { harness, home }
}

/// Each view that reads the plan or the ranking comes to rest.
fn walk(window: &mut Window) {
    for route in [Route::Next, Route::Plan] {
        window.send(vec![Command::Go(route)]);
    }
}

fn plan(window: &Window) -> &Plan {
    &window.state().book.active_profile().expect("the profile").plan
}

fn id(n: usize) -> PlanItemId {
    PlanItemId::new(&format!("i-{n}")).expect("an id")
}

fn change(change: PlanChange) -> Command {
    Command::ChangePlan(Box::new(change))
}

/// Whether some words of the window begin or go on like that.
fn sees(window: &Window, words: &str) -> bool {
    window.harness.query_all_by(|node| words_of(node).contains(words)).next().is_some()
}

/// What the folder holds once the saving thread of a closed window has let go of it.
fn reopened(home: &Path) -> Opened {
    for _ in 0..200 {
        let (_, opened) = Store::open(Paths::resolve(Some(home.into()), None).expect("the test's own files"), today());
        if !opened.read_only {
            return opened;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("a closed window keeps its folder");
}

#[test]
fn a_plan_without_dates_says_why_and_everything_else_of_it_works() {
    let mut years = String::new();
    for year in 1900..2200 {
        write!(years, r#"{{"first": "{year}-01-01", "last": "{year}-12-31"}}, "#).expect("a text");
    }
    let one = items(&[item(1, "10.0", &[])]);
    let cases = [
        ("a circle", items(&[item(1, "10.0", &[2]), item(2, "10.0", &[1])]), "wait for each other"),
        ("itself", items(&[item(1, "10.0", &[1])]), "waits for itself"),
        ("what is not there", items(&[item(1, "10.0", &[77])]), "i-77"),
        ("the wrong order", items(&[item(1, "10.0", &[2]), item(2, "10.0", &[])]), "stands before"),
        ("longer than ten years", format!("\"pace\": Some(0.1), {}", items(&[item(1, "1e5", &[])])), "10 years"),
        ("no hours a week", format!("\"pace\": Some(0.0), {one}"), "0 hours a week"),
        ("hardly any hours a week", format!("\"pace\": Some(1e-300), {one}"), "Hours a week go from above 0"),
        ("all days off", format!("\"days_off\": [{years}], {one}"), "Every week is off"),
        ("past the calendar", format!("\"from\": Some(\"2199-12-30\"), {one}"), "2199"),
    ];
    for (case, text, words) in cases {
        let mut window = opened(&document(NUMBERS, &text));
        walk(&mut window);
        assert!(sees(&window, words), "{case}: {words:?} is not on screen");
        assert!(sees(&window, "Step 1"), "{case}: the items are still there");
        // Editing goes on, and undo takes it back.
        let before = plan(&window).clone();
        window.send(vec![change(PlanChange::SetPace(HoursPerWeek::new(12.0).ok()))]);
        assert_ne!(plan(&window), &before, "{case}");
        window.send(vec![Command::Undo]);
        assert_eq!(plan(&window), &before, "{case}");
        assert_eq!(window.state().save, SaveState::Saved, "{case}");
        let Window { harness, home } = window;
        drop(harness);
        let opened = reopened(home.path());
        assert_eq!(opened.warnings, [], "{case}");
        assert_eq!(opened.book.profiles[0].plan, before, "{case}");
    }
}

#[test]
fn plans_at_every_end_have_dates_and_the_views_come_to_rest() {
    let off: Vec<String> = (0..5_000).map(|n| format!(r#"{{"first": "2027-01-{:02}"}}"#, n % 28 + 1)).collect();
    let logs = vec![r#"{"on": "2026-11-20", "hours": 0.5}"#; 3_000].join(", ");
    let all: Vec<usize> = (1..99).collect();
    let cases = [
        ("99 items that wait for all", items(&(1..100).map(|n| item(n, "1.0", &all[..n - 1])).collect::<Vec<_>>())),
        ("hours of nearly nothing", items(&[item(1, "1e-300", &[]), item(2, "0.0", &[1])])),
        ("5,000 days off", format!("\"days_off\": [{}], {}", off.join(", "), items(&[item(1, "10.0", &[])]))),
        ("from 1900", format!("\"from\": Some(\"1900-01-01\"), {}", items(&[item(1, "10.0", &[])]))),
        (
            "3,000 logs and what the data lost",
            format!(
                r#""holiday_lists": ["gone"], "items": [{{"id": "i-1", "title": "{}", "hours": 2000, "cost": Some(1e13),
                "skill": Some("gone-skill"), "level": Some(3), "option": Some({{"kind": "target", "id": "gone"}}),
                "log": [{logs}], "milestone": Some({{"piece": "", "done_on": Some("2199-12-31")}}),
                "stop": Some({{"weeks": 520}}), "done_on": None}}], "budget_hours": Some(0.0), "budget_money": Some(0.0)"#,
                "W👩🏽‍🎨\u{202E}".repeat(20)
            ),
        ),
    ];
    for (case, text) in cases {
        let mut window = opened(&document(NUMBERS, &text));
        walk(&mut window);
        assert!(plan(&window).items.len() <= 99);
        window.send(vec![
            Command::Go(Route::Plan),
            change(PlanChange::Log(
                id(1),
                skillvane::domain::WorkLog { on: today(), hours: skillvane::domain::Hours::new(1.0).expect("hours") },
            )),
        ]);
        let kept = plan(&window).clone();
        assert_eq!(window.state().save, SaveState::Saved, "{case}");
        let Window { harness, home } = window;
        drop(harness);
        let opened = reopened(home.path());
        assert_eq!(opened.warnings, [], "{case}");
        assert_eq!(opened.book.profiles[0].plan, kept, "{case}");
    }
}

#[test]
fn what_this_version_does_not_know_of_a_plan_is_kept() {
    let text = r#""moon": "full", "items": [{"id": "i-1", "title": "A", "hours": 3.0, "tide": 7,
        "milestone": Some({"piece": "Film", "stars": 5}), "log": [{"on": "2026-11-20", "hours": 1.0, "mood": "good"}]},
        {"id": "i-2", "title": "B", "hours": 3.0, "tide": 8}], "days_off": []"#;
    let mut window = opened(&document(&format!("{NUMBERS} \"wind\": \"north\","), text));
    walk(&mut window);
    window.send(vec![
        change(PlanChange::Move(id(2), 0)),
        Command::SetWeights(Weights::default().with(Criterion::Pay, 77.0)),
    ]);
    assert_eq!(window.state().save, SaveState::Saved);
    let saved = fs::read_to_string(window.home.path().join("profiles.ron")).expect("the file");
    for kept in [
        "\"wind\": \"north\"",
        "\"moon\": \"full\"",
        "\"tide\": 7",
        "\"tide\": 8",
        "\"stars\": 5",
        "\"mood\": \"good\"",
    ] {
        assert!(saved.contains(kept), "{kept} is gone: {saved}");
    }
    let second = saved.find("\"i-2\"").expect("the second item");
    assert!(second < saved.find("\"i-1\"").expect("the first item"), "the order was saved");
}

#[test]
fn a_repaired_plan_keeps_every_word_and_hour_that_can_be_kept() {
    let text = format!(
        r#""items": [
        {{"id": "i-1", "title": "One", "hours": 10.0,
          "log": [{{"on": "2026-11-20", "hours": 3.0}}, {{"on": "2026-11-02", "hours": 2.0}}]}},
        {{"id": "i-1", "title": "Twice", "hours": NaN}},
        {{"id": "i-2", "title": "Two", "hours": 5.0,
          "milestone": Some({{"piece": "A film", "evidence": "hearsay", "done_on": Some("2026-02-30")}})}},
        {{"id": "i-3", "title": "{}", "hours": 1.0, "after": ["i-2"], "stop": Some({{"weeks": -4}})}},
        {{"title": "Nameless", "hours": 1.0}}]"#,
        "x".repeat(500)
    );
    let (book, warnings) = profiles::parse(document(NUMBERS, &text).as_bytes()).expect("a document");
    let plan = &book.profiles[0].plan;
    let ids: Vec<&str> = plan.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["i-1", "i-4", "i-2", "i-3", "i-5"], "no item takes the id of one further down");
    assert_eq!(plan.item(&plan.items[3].after[0]).map(|item| item.title.as_str()), Some("Two"));
    assert_eq!(plan.items[0].log.iter().map(|log| log.hours.hours()).collect::<Vec<_>>(), [2.0, 3.0], "by day");
    let piece = plan.items[2].milestone.as_ref().expect("the piece");
    assert_eq!((piece.piece.as_str(), piece.done_on), ("A film", None));
    let fields: Vec<&str> = warnings
        .iter()
        .map(|warning| if let StoreWarning::FieldReset { field, .. } = warning { field.as_str() } else { "" })
        .collect();
    let expected =
        ["[1].id", "[1].hours", "[2].milestone.evidence", "[2].milestone.done_on", "[3].title", "[3].stop.weeks"];
    assert_eq!(fields, expected.map(|field| format!("profiles[0].plan.items{field}")));
}

#[test]
fn ten_thousand_items_become_few_messages_and_the_file_is_put_aside() {
    let text = document(NUMBERS, &items(&(1..10_001).map(|n| item(n, "1.0", &[])).collect::<Vec<_>>()));
    let mut window = opened(&text);
    walk(&mut window);
    assert_eq!(plan(&window).items.len(), 99);
    assert!(window.state().messages.len() < 30, "{} messages", window.state().messages.len());
    let is_whole = |path: &Path| fs::read_to_string(path).is_ok_and(|content| content == text);
    let kept =
        fs::read_dir(window.home.path()).expect("the folder").any(|entry| is_whole(&entry.expect("a file").path()));
    assert!(kept, "all 10,000 are still on the disk");
}

#[test]
fn weights_of_nothing_and_terms_at_every_end_leave_the_ranking_usable() {
    let zero = Criterion::ALL.map(|criterion| format!("\"{}\": 0.0", criterion.key())).join(", ");
    let ends = [
        r#""cost": Some(0), "hours": Some(0), "displaced": Some(0), "use_share": Some(0), "ramp": Some(0), "hire_rate": Some(0),
           "uplift": Some([-100, -100, -100]), "discount": Some(0)"#,
        r#""cost": Some(1e13), "hours": Some(1e5), "displaced": Some(1), "use_share": Some(1), "ramp": Some(520),
           "hire_rate": Some(10), "uplift": Some([1000, 1000, 1000]), "discount": Some(1000)"#,
        r#""cost": Some(NaN), "hours": Some(inf), "displaced": Some(-1), "use_share": Some(2), "ramp": Some(1e300),
           "hire_rate": Some(-inf), "uplift": Some([3, 2, 1]), "discount": Some("x")"#,
    ];
    let rates = [NUMBERS, r#""rate": Some(0.0), "billable": Some(0.0), "study": Some(0.0),"#, ""];
    for rate in rates {
        for terms in ends {
            let payback = format!(
                r#"{rate} "payback": [{{"kind": "skill", "id": "ai-video-generation-editing", {terms}}},
                {{"kind": "target", "id": "gone", {terms}}}, {{"kind": "nothing", {terms}}}, {{"kind": "deepen", {terms}}}],"#
            );
            let mut window = opened(&document(&payback, ""));
            window.send(vec![Command::Go(Route::Next)]);
            assert!(sees(&window, "AI video"), "{rate} {terms}: the list is there");
            assert!(!sees(&window, "NaN") && !sees(&window, " inf"), "{rate} {terms}");
        }
    }
    let mut window = opened(&document(&format!("{NUMBERS} \"weights\": {{{zero}}},"), ""));
    walk(&mut window);
    window.send(vec![Command::Go(Route::Next)]);
    assert!(sees(&window, "all weights are 0"));
    window.send(vec![Command::SetWeights(Weights::default())]);
    assert!(sees(&window, "AI video"), "the ranking is back");
}

#[test]
fn undo_and_redo_walk_through_plan_weights_and_pieces_in_order() {
    let text = r#""items": [{"id": "i-1", "title": "A", "hours": 3.0, "skill": Some("video-editing"), "level": Some(4),
        "milestone": Some({"piece": "Film"})}, {"id": "i-2", "title": "B", "hours": 3.0, "after": ["i-1"]}]"#;
    let mut window = opened(&document(NUMBERS, text));
    walk(&mut window);
    let steps = vec![
        change(PlanChange::SetPace(HoursPerWeek::new(9.0).ok())),
        Command::SetWeights(Weights::default().with(Criterion::Pay, 60.0)),
        Command::FinishMilestone { item: id(1), raise: true },
        change(PlanChange::Remove(id(1))),
        Command::SetWeights(Weights::default().with(Criterion::Growth, 0.0)),
    ];
    let mut books = vec![window.state().book.clone()];
    for step in steps {
        window.send(vec![step]);
        assert_ne!(Some(&window.state().book), books.last());
        books.push(window.state().book.clone());
    }
    for book in books.iter().rev().skip(1) {
        window.send(vec![Command::Undo]);
        assert_eq!(&window.state().book, book);
    }
    for book in &books[1..] {
        window.send(vec![Command::Redo]);
        assert_eq!(&window.state().book, book);
    }
}

#[test]
fn a_second_window_plans_in_memory_says_so_and_writes_nothing() {
    let first = opened(&document(NUMBERS, &items(&[item(1, "10.0", &[]), item(2, "5.0", &[])])));
    let before = fs::read(first.home.path().join("profiles.ron")).expect("the file");
    let mut harness = open_on(bundled::market(), first.home.path(), Opening::default(), Glyphs::Any);
    let ctx = harness.ctx.clone();
    let moved = vec![
        Command::Go(Route::Plan),
        change(PlanChange::Move(id(2), 0)),
        Command::Go(Route::Next),
        Command::Go(Route::Plan),
    ];
    harness.state_mut().carry_out(&ctx, moved);
    harness.run();
    let state = harness.state().state();
    assert_eq!(
        state.book.active_profile().expect("the profile").plan.items[0].id,
        id(2),
        "the change can be looked at"
    );
    assert!(state.messages.iter().any(|m| matches!(&m.text, MessageText::Store(StoreWarning::ReadOnly { .. }))));
    assert!(harness.query_all_by(|node| words_of(node).contains("another copy")).next().is_some(), "it says so");
    drop(harness);
    assert_eq!(fs::read(first.home.path().join("profiles.ron")).expect("the file"), before);
}
