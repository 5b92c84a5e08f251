//! `skillvane payback`: the weeks of the oracle, "never" with its reason, both ways to write a percentage, named errors.

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::{Value, json};
use skillvane::{
    cli::{self, Invocation},
    domain::Date,
};
use std::ffi::OsString;

/// Methods R01 with the range of R09, in the order of the issue.
const BASE: [&str; 16] = [
    "--cost",
    "1500000",
    "--hours",
    "60",
    "--displaced",
    "0.5",
    "--rate",
    "200000",
    "--uplift",
    "10,21,30",
    "--billable",
    "25",
    "--share",
    "0.4",
    "--study-per-week",
    "6",
];

struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// Runs `payback` with [`BASE`], in which the named options have other values.
fn run(changed: &[(&str, &str)], more: &[&str]) -> Ran {
    let mut args: Vec<String> = ["skillvane", "payback"].iter().chain(&BASE).map(ToString::to_string).collect();
    for (option, value) in changed {
        match args.iter().position(|arg| arg == option) {
            Some(at) => (*value).clone_into(&mut args[at + 1]),
            None => args.extend([(*option).to_owned(), (*value).to_owned()]),
        }
    }
    args.extend(more.iter().map(ToString::to_string));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let today = Date::parse("2026-11-25").expect("a day");
    let args = args.into_iter().map(OsString::from).collect();
    let Invocation::Done(code) = cli::run(args, today, &mut out, &mut err) else { panic!("the window would open") };
    Ran { code, out: String::from_utf8(out).expect("text"), err: String::from_utf8(err).expect("text") }
}

fn json_of(changed: &[(&str, &str)]) -> Value {
    let ran = run(changed, &["--json", "--lang", "en"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{changed:?}");
    serde_json::from_str(&ran.out).expect("JSON")
}

fn is_close(got: &Value, want: f64) -> bool {
    got.as_f64().is_some_and(|got| (got - want).abs() <= 1e-9 * want.abs().max(1.0))
}

#[test]
fn the_weeks_of_the_oracle_are_printed() {
    let found = json_of(&[]);
    for (field, want) in [
        ("investment", 7_500_000.0),
        ("weekly_gain", 420_000.0),
        ("study_weeks", 10.0),
        ("weeks_after_study", 17.857_142_857_143),
        ("weeks_from_start", 27.857_142_857_143),
        ("never_share", 0.0),
    ] {
        assert!(is_close(&found[field], want), "{field}: {}", found[field]);
    }
    let range = &found["range_after_study"];
    assert!(is_close(&range[0], 14.558_945_870_374) && is_close(&range[1], 25.526_847_308_541), "{range}");
    assert!((found["npv"]["value"].as_f64().expect("a value") - 18_515_331.177_4).abs() < 0.01 * 18_515_331.0);
    assert_eq!(found["never_reason"], Value::Null);
    assert!(is_close(&json_of(&[("--ramp", "8")])["weeks_after_study"], 21.857_142_857_143));
}

#[test]
fn a_higher_rate_with_fewer_jobs_can_be_a_loss() {
    let changed = [("--uplift", "15,15,15"), ("--share", "1"), ("--hire-rate", "0.85")];
    let found = json_of(&changed);
    assert!(is_close(&found["weekly_gain"], -112_500.0), "{}", found["weekly_gain"]);
    assert_eq!((&found["weeks_after_study"], &found["never_reason"]), (&Value::Null, &json!("loss")));
    assert_eq!((&found["range_after_study"], &found["never_share"]), (&json!([null, null]), &json!(1.0)));
    let text = run(&changed, &["--lang", "id", "--currency", "IDR"]).out;
    assert!(text.contains("−Rp 112.500") && text.contains("Tidak pernah"), "{text}");
}

#[test]
fn never_is_an_answer_with_a_reason() {
    for (changed, reason) in [
        ([("--rate", "0")], "no-rate"),
        ([("--billable", "0")], "no-paid-hours"),
        ([("--share", "0")], "no-paid-hours"),
        ([("--uplift", "0,0,0")], "no-gain"),
        ([("--uplift", "-100,-100,-100")], "loss"),
        ([("--study-per-week", "0")], "no-study-time"),
    ] {
        let found = json_of(&changed);
        assert_eq!((&found["weeks_from_start"], &found["never_reason"]), (&Value::Null, &json!(reason)), "{changed:?}");
    }
    let at_once = json_of(&[("--cost", "0"), ("--displaced", "0")]);
    assert_eq!((&at_once["weeks_after_study"], &at_once["weeks_from_start"]), (&json!(0.0), &json!(10.0)));
    assert_eq!(json_of(&[("--hours", "0")])["study_weeks"], json!(0.0));
}

#[test]
fn percentages_are_read_in_both_ways_and_told() {
    let base = json_of(&[]);
    for changed in [
        &[("--uplift", "0.10,0.21,0.30")][..],
        &[("--uplift", "10%,21%,30%"), ("--displaced", "50%"), ("--share", "40%"), ("--hire-rate", "100%")],
        &[("--displaced", "50"), ("--share", "40")],
    ] {
        assert_eq!(json_of(changed), base, "{changed:?}");
    }
    assert_eq!(base["read_as"]["uplift_pct"], json!([10.0, 21.0, 30.0]));
    // Whole numbers are percent however small: one percent, not a doubled rate.
    assert!(is_close(&json_of(&[("--uplift", "1,1,1")])["weekly_gain"], 20_000.0));
}

#[test]
fn what_cannot_be_is_named_and_nothing_is_printed() {
    for (changed, words) in [
        ([("--cost", "-1")], "--cost is −1"),
        ([("--share", "140%")], "--share is 1.4"),
        ([("--billable", "169")], "--billable is 169; it must be from 0 to 168"),
        ([("--study-per-week", "-6")], "--study-per-week"),
        ([("--hire-rate", "85")], "--hire-rate is 85; it must be from 0 to 10"),
        ([("--uplift", "30,21,10")], "low, likely and high"),
        ([("--uplift", "-150,0,10")], "--uplift is −150%; it must be from −100%"),
        ([("--cost", "1e308")], "--cost is 1e308; it must be from 0 to 10,000,000,000,000"),
        ([("--uplift", "10,21")], "three numbers"),
        ([("--rate", "NaN")], "plain number"),
        ([("--rate", "200.000,5")], "plain number"),
        ([("--currency", "rp")], "currency"),
    ] {
        let ran = run(&changed, &["--lang", "en", "--json"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{changed:?}: {}", ran.err);
        assert!(ran.err.contains(words), "{changed:?}: {}", ran.err);
    }
}

#[test]
fn the_text_says_the_weeks_in_the_style_of_the_language() {
    let indonesian = run(&[], &["--lang", "id", "--currency", "IDR"]).out;
    for words in ["17,9 minggu setelah selesai", "27,9 dari mulai", "14,6", "25,5", "Rp 7.500.000", "+Rp 420.000"] {
        assert!(indonesian.contains(words), "{words}: {indonesian}");
    }
    let english = run(&[], &["--lang", "en"]).out;
    for words in ["17.9 weeks after study", "27.9 from the start", "7,500,000", "+420,000"] {
        assert!(english.contains(words), "{words}: {english}");
    }
    assert!(indonesian.lines().chain(english.lines()).all(|line| line.chars().count() <= cli::COLUMNS));
}

#[test]
fn the_documentation_lists_every_field_and_option() {
    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    collect_names(&json_of(&[]), &mut fields);
    assert!(fields.len() > 15, "{fields:?}");
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }
    let help = run(&[], &["--help"]).out;
    for option in help.split_whitespace().filter(|word| word.starts_with("--") && word.len() > 2) {
        let option = option.trim_matches(|c: char| !c.is_alphanumeric() && c != '-');
        assert!(documented.contains(option), "docs/cli.md does not name {option}");
    }
}
