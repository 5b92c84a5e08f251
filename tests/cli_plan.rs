//! `skillvane plan`: the dates of the oracle, every problem by name, the calendar with the same days, and no file changed.

use serde_json::Value;
use skillvane::{
    cli::{self, Invocation},
    domain::Date,
};
use std::{ffi::OsString, path::Path};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("skillvane").chain(args.iter().copied()).map(OsString::from).collect();
    let today = Date::parse("2026-11-25").expect("a day");
    let Invocation::Done(code) = cli::run(args, today, &mut out, &mut err) else { panic!("the window would open") };
    Ran { code, out: String::from_utf8(out).expect("text"), err: String::from_utf8(err).expect("text") }
}

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/plans/{name}.ron", env!("CARGO_MANIFEST_DIR"))
}

/// The JSON of a profiles file, with its exit code.
fn json(file: &str, more: &[&str]) -> (i32, Value) {
    let args = [&["plan", "--profile", file, "--json"], more].concat();
    let args = if more.contains(&"--lang") { args } else { [&args[..], &["--lang", "en"]].concat() };
    let ran = run(&args);
    (ran.code, serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {} {}", ran.out, ran.err)))
}

/// A profiles file whose plan is written like this, the rest of the profile as given.
fn with_plan(dir: &Path, profile: &str, plan: &str) -> String {
    let path = dir.join("profiles.ron");
    let text = format!(
        "{{ \"format\": \"skillvane/profiles\", \"version\": 2, \"body\": {{ \"active\": Some(\"p-1\"), \"profiles\": [{{ \
         \"id\": \"p-1\", \"name\": \"A\", \"currency\": \"IDR\", {profile} \"plan\": {{ {plan} }} }}] }} }}"
    );
    std::fs::File::create(&path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()))
        .expect("a file");
    path.display().to_string()
}

fn kinds(said: &Value) -> Vec<&str> {
    said.as_array().expect("a list").iter().map(|one| one["kind"].as_str().expect("a kind")).collect()
}

#[test]
fn the_plan_of_the_oracle_ends_in_its_week_and_says_what_is_too_much() {
    let (code, plan) = json(&fixture("editor"), &[]);
    assert_eq!(code, 0);
    assert_eq!(
        (&plan["finish_week"], &plan["finish"], &plan["weeks"]),
        (&Value::from("2027-02-01"), &Value::from("2027-02-07"), &Value::from(10))
    );
    assert_eq!(plan["total_hours"], 57.0);
    assert_eq!(kinds(&plan["warnings"]), ["over-ceiling"]);
    assert_eq!(plan["problems"], Value::Array(vec![]));
    let weeks: Vec<(&str, &str)> = plan["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| (item["start_week"].as_str().expect("a day"), item["end_week"].as_str().expect("a day")))
        .collect();
    assert_eq!(
        weeks,
        [
            ("2026-11-23", "2026-11-23"),
            ("2026-11-30", "2026-12-07"),
            ("2026-12-07", "2027-01-04"),
            ("2027-01-11", "2027-01-25"),
            ("2027-01-25", "2027-02-01"),
        ]
    );
    let third = &plan["items"][2];
    assert_eq!(
        (&third["piece"]["on"], &third["review"]["on"]),
        (&Value::from("2027-01-10"), &Value::from("2027-02-21"))
    );
}

#[test]
fn another_start_moves_every_day() {
    let (_, plan) = json(&fixture("editor"), &["--start", "2027-03-01"]);
    // 57 hours are ten weeks; the week off lies before.
    assert_eq!((plan["start"].as_str(), plan["finish"].as_str()), (Some("2027-03-01"), Some("2027-05-09")));
}

#[test]
fn the_calendar_holds_the_days_of_the_json_and_replaces_nothing_unasked() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("plan.ics");
    let path = file.to_str().expect("UTF-8");
    let profile = fixture("editor");
    let before = std::fs::read(&profile).expect("the fixture");
    let write =
        |more: &[&str]| run(&[&["plan", "--profile", profile.as_str(), "--ics", path, "--lang", "id"], more].concat());
    let ran = write(&[]);
    assert_eq!((ran.code, ran.out.trim()), (0, path), "{}", ran.err);
    let calendar = std::fs::read_to_string(&file).expect("the file").replace("\r\n ", "");
    let (_, plan) = json(&profile, &["--lang", "id"]);
    let events = plan["events"].as_array().expect("events");
    assert_eq!(events.len(), 8, "five items, two pieces, one stop rule");
    for event in events {
        let digits = event["start"].as_str().expect("a day").replace('-', "");
        let uid = event["uid"].as_str().expect("a uid");
        let block = calendar.split("BEGIN:VEVENT").find(|block| block.contains(uid)).expect("the event");
        assert!(block.contains(&format!("DTSTART;VALUE=DATE:{digits}\r\n")), "{event} {block}");
        assert!(block.contains("DTSTAMP:20261125T000000Z"), "{block}");
    }
    let again = write(&[]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("sudah ada"), "{}", again.err);
    assert_eq!(write(&["--force"]).code, 0);
    assert_eq!(std::fs::read_to_string(&file).expect("the file").replace("\r\n ", ""), calendar, "the same bytes");
    assert_eq!(std::fs::read(&profile).expect("the fixture"), before, "the profile is read only");
}

#[test]
fn a_calendar_never_takes_the_place_of_the_profiles_or_of_what_is_no_file() {
    let dir = tempfile::tempdir().expect("a folder");
    let step = r#""items": [{"id": "i-1", "title": "A", "hours": 3.0}]"#;
    let profile = with_plan(dir.path(), r#""study": Some(6.0),"#, step);
    let before = std::fs::read(&profile).expect("the file");
    let folder = dir.path().join("plan.ics").display().to_string();
    std::fs::create_dir(&folder).expect("a folder");
    let roundabout = format!("{folder}/../profiles.ron");
    for target in [&profile, &roundabout, &folder] {
        let ran = run(&["plan", "--profile", &profile, "--ics", target, "--force", "--lang", "en"]);
        assert_eq!(ran.code, 1, "{target}: {}", ran.out);
        assert!(ran.err.contains("stays as it is"), "{target}: {}", ran.err);
    }
    assert_eq!(std::fs::read(&profile).expect("the file"), before);
}

#[test]
fn a_profile_with_targets_gets_a_plan_that_says_that_it_is_proposed() {
    let (code, plan) = json(&fixture("targets"), &[]);
    assert_eq!((code, plan["proposed"].as_bool()), (0, Some(true)));
    assert_eq!(kinds(&plan["warnings"]), ["proposed", "lost-target"]);
    let items = plan["items"].as_array().expect("items");
    let skills: Vec<&str> = items.iter().map(|item| item["skill"].as_str().expect("a skill")).collect();
    assert!(skills.contains(&"ai-video-generation-editing") && skills.contains(&"prompt-engineering"), "{skills:?}");
    assert!(!skills.contains(&"video-editing"), "what is held is not learnt again");
    assert_eq!(items[0]["option"], serde_json::json!({ "kind": "target", "id": "ai-video-editor" }));
    let text = run(&["plan", "--profile", &fixture("targets"), "--lang", "id"]);
    assert!(text.out.contains("rencana ini diusulkan dari targetnya"), "{}", text.out);
}

#[test]
fn skills_and_lists_that_the_data_lost_are_kept_and_named() {
    let (code, plan) = json(&fixture("holidays"), &[]);
    assert_eq!(code, 0);
    assert_eq!(kinds(&plan["warnings"]), ["lost-skill"]);
    assert_eq!(plan["items"][2]["skill"], "no-longer-there");
    assert!(plan["items"][2]["start"].is_string(), "it is planned all the same");
    let off = plan["days_off"].as_array().expect("days off");
    assert!(off.contains(&serde_json::json!({ "first": "2027-03-10", "last": "2027-03-10" })), "Eid is off");
    let dir = tempfile::tempdir().expect("a folder");
    let item = "\"items\": [{ \"title\": \"T\", \"hours\": 900.0 }], \"holiday_lists\": [\"id-national\", \"gone\"]";
    let (code, plan) = json(&with_plan(dir.path(), "\"study\": Some(6.0),", item), &[]);
    assert_eq!((code, kinds(&plan["warnings"])), (0, vec!["holidays-end", "lost-holidays"]));
}

#[test]
fn every_problem_has_its_name_its_words_and_no_calendar() {
    let study = "\"study\": Some(6.0),";
    let item = |id: &str, hours: f64, after: &str| {
        format!("{{ \"id\": \"{id}\", \"title\": \"T{id}\", \"hours\": {hours:?}, \"after\": [{after}] }},")
    };
    let one = |hours| format!("\"items\": [{}]", item("i-1", hours, ""));
    let always = "\"days_off\": [{ \"first\": \"2020-01-01\", \"last\": \"2199-12-31\" }],";
    let cases = [
        (
            study,
            format!("\"items\": [{}{}]", item("i-1", 1.0, "\"i-2\""), item("i-2", 1.0, "\"i-1\"")),
            "cycle",
            "Ti-1 → Ti-2 → Ti-1",
        ),
        (
            study,
            format!("\"items\": [{}]", item("i-1", 1.0, "\"i-1\"")),
            "self-prerequisite",
            "“Ti-1” waits for itself",
        ),
        (study, format!("\"items\": [{}]", item("i-1", 1.0, "\"i-9\"")), "unknown-prerequisite", "waits for i-9"),
        (
            study,
            format!("\"items\": [{}{}]", item("i-1", 1.0, "\"i-2\""), item("i-2", 1.0, "")),
            "too-early",
            "move it behind",
        ),
        ("", one(1.0), "zero-pace", "no hours a week are set"),
        ("\"study\": Some(0.0),", one(1.0), "zero-pace", "no hours a week are set"),
        ("\"study\": Some(1.0),", one(900.0), "too-long", "longer than ten years, 380.3 hours would be left over"),
        (study, format!("{always} {}", one(1.0)), "no-free-week", "every week is off"),
    ];
    for (profile, plan, kind, words) in cases {
        let dir = tempfile::tempdir().expect("a folder");
        let file = with_plan(dir.path(), profile, &plan);
        let calendar = dir.path().join("plan.ics");
        let (code, plan) = json(&file, &["--ics", calendar.to_str().expect("UTF-8")]);
        assert_eq!((code, kinds(&plan["problems"])), (1, vec![kind]), "{kind}");
        let text = plan["problems"][0]["text"].as_str().expect("words");
        assert!(text.contains(words), "{kind}: {text}");
        assert!(plan["finish"].is_null() && plan["events"].as_array().is_some_and(Vec::is_empty), "{kind}");
        assert!(!calendar.exists(), "{kind}: nothing is written");
        let plain = run(&["plan", "--profile", &file, "--lang", "en"]);
        assert!(plain.code == 1 && plain.err.contains(words) && plain.out.contains("Ti-1"), "{kind}: {}", plain.err);
    }
}

#[test]
fn without_a_target_the_plan_is_made_of_what_ranks_first() {
    let dir = tempfile::tempdir().expect("a folder");
    let skills = "\"study\": Some(6.0), \"skills\": [{ \"skill\": \"video-editing\", \"level\": Some(4) }],";
    let (code, plan) = json(&with_plan(dir.path(), skills, ""), &[]);
    assert_eq!((code, plan["proposed"].as_bool()), (0, Some(true)));
    assert!(plan["items"].as_array().is_some_and(|items| !items.is_empty()), "{plan}");
    let words = plan["warnings"][0]["text"].as_str().expect("words");
    assert!(words.contains("of the ranking and the first that can be learnt"), "{words}");
    let (_, again) = json(&with_plan(dir.path(), skills, ""), &[]);
    assert_eq!(again, plan);
}

#[test]
fn when_nothing_can_be_proposed_it_says_what_to_do() {
    let dir = tempfile::tempdir().expect("a folder");
    let zero = ["growth", "size", "pay", "closeness", "effort", "confidence"].map(|key| format!("\"{key}\": 0.0"));
    let file = with_plan(dir.path(), &format!("\"weights\": {{ {} }},", zero.join(", ")), "");
    for (language, words) in [("en", "pick targets in Compare"), ("id", "pilih target di Bandingkan")] {
        let ran = run(&["plan", "--profile", &file, "--lang", language]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    let ran = run(&["plan", "--profile", "/no/such/profiles.ron"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
}

#[test]
fn the_documentation_lists_every_field_and_kind() {
    fn names(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(object) => object.iter().for_each(|(name, value)| {
                into.push(name.clone());
                names(value, into);
            }),
            Value::Array(list) => list.iter().for_each(|value| names(value, into)),
            _ => {}
        }
    }
    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    for name in ["editor", "holidays", "targets"] {
        names(&json(&fixture(name), &[]).1, &mut fields);
    }
    fields.sort();
    fields.dedup();
    assert!(fields.len() > 40, "{fields:?}");
    let missing: Vec<&String> = fields.iter().filter(|field| !documented.contains(&format!("`{field}`"))).collect();
    assert!(missing.is_empty(), "docs/cli.md does not name {missing:?}");
}
