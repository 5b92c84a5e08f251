//! The command line as scripts see it: what is printed, in which language, with which exit code.

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::Value;
use skillvane::{
    cli::{self, Invocation, WindowArgs, WindowFailure},
    domain::Date,
    i18n::Language,
};
use std::{ffi::OsString, io::Write as _, path::PathBuf};

struct Ran {
    invocation: Invocation,
    out: String,
    err: String,
}

fn today() -> Date {
    Date::parse("2026-11-21").expect("a valid day")
}

fn run(args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("skillvane").chain(args.iter().copied()).map(OsString::from).collect();
    let invocation = cli::run(args, today(), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { invocation, out: text(out), err: text(err) }
}

fn json(args: &[&str]) -> Value {
    let ran = run(args);
    assert_eq!(ran.invocation, Invocation::Done(0), "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

fn list<'a>(value: &'a Value, field: &str) -> &'a Vec<Value> {
    value[field].as_array().unwrap_or_else(|| panic!("{field} is no list: {value}"))
}

/// A profiles document with one profile that can edit video.
fn profile_file(body: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("profiles.ron");
    std::fs::File::create(&path).and_then(|mut file| file.write_all(body.as_bytes())).expect("written");
    (folder, path)
}

const EDITOR: &str = r#"{
    "format": "skillvane/profiles", "version": 1, "body": { "active": Some("p-1"), "profiles": [{
        "id": "p-1", "name": "Sari", "currency": "IDR",
        "skills": [
            { "skill": "video-editing", "level": Some(4), "evidence": "portfolio", "note": "", "history": [] },
            { "skill": "motion-graphics-animation", "level": None, "evidence": "claim", "note": "", "history": [] },
        ],
    }] },
}"#;

#[test]
fn each_of_seven_categories_has_a_verdict_and_a_sourced_signal() {
    let overview = json(&["overview", "--json", "--lang", "en"]);
    assert_eq!(overview["format"], "skillvane-overview");
    assert_eq!(overview["profile"], Value::Null);
    let categories = list(&overview, "categories");
    assert_eq!(categories.len(), 7);
    for category in categories {
        let verdict = category["verdict"].as_str().expect("a verdict");
        assert!(["rising", "falling", "flat", "mixed", "unknown"].contains(&verdict), "{verdict}");
        let sourced = list(category, "signals").iter().filter(|signal| {
            let source = &signal["source"];
            ["publisher", "title", "licence"].iter().all(|field| source[*field].is_string())
                && signal["region"].is_string()
        });
        assert!(sourced.count() > 0, "{}", category["id"]);
        let share: f64 = list(category, "signals").iter().filter_map(|signal| signal["share"].as_f64()).sum();
        let parts = ["part_rising", "part_falling", "part_flat"].map(|part| category[part].as_f64().expect("a part"));
        assert!(parts.iter().all(|part| part.is_sign_positive()), "{}: {parts:?}", category["id"]);
        assert!(verdict == "unknown" || (share - 1.0).abs() < 1e-6, "{}: {share}", category["id"]);
    }
}

#[test]
fn the_most_asked_skills_have_counts_and_the_largest_of_a_period_speaks() {
    let overview = json(&["overview", "--json", "--lang", "en"]);
    let added = list(&overview, "most_added");
    let design = added.iter().find(|skill| skill["id"] == "graphic-design").expect("graphic design");
    let base = &design["signal"]["base"];
    assert_eq!((base["before"].as_f64(), base["after"].as_f64()), (Some(61_709.0), Some(69_204.0)));
    assert_eq!(base["added"].as_f64(), Some(7_495.0));
    let numbers: Vec<f64> = added.iter().filter_map(|skill| skill["signal"]["base"]["added"].as_f64()).collect();
    assert!(numbers.len() == added.len() && numbers.is_sorted_by(|a, b| a >= b), "{numbers:?}");
}

#[test]
fn the_text_fits_80_columns_in_both_languages() {
    for (language, words) in [("en", ["Categories", "of the verdict"]), ("id", ["Kategori", "dari kesimpulan"])] {
        let ran = run(&["overview", "--lang", language]);
        assert_eq!(ran.invocation, Invocation::Done(0));
        for word in words {
            assert!(ran.out.contains(word), "{language}: {word}");
        }
        for line in ran.out.lines().filter(|line| !line.contains("://")) {
            assert!(line.chars().count() <= cli::COLUMNS, "{line}");
        }
        assert!(ran.out.lines().filter(|line| line.trim().starts_with("http")).count() >= 7, "{language}");
    }
}

#[test]
fn a_profile_adds_its_coverage_and_rising_neighbours() {
    let (_folder, path) = profile_file(EDITOR);
    let overview = json(&["overview", "--json", "--lang", "en", "--profile", &path.display().to_string()]);
    let profile = &overview["profile"];
    assert_eq!(profile["name"], "Sari");
    let design = list(profile, "coverage").iter().find(|row| row["category"] == "design-creative").expect("design");
    assert_eq!((design["rated"].as_u64(), design["unrated"].as_u64()), (Some(1), Some(1)));
    assert!(design["low"].as_f64() < design["high"].as_f64() && design["stated"].is_null(), "{design}");
    let near = list(profile, "nearest_rising");
    assert!(near.iter().any(|near| near["via"] == "video-editing"), "{near:?}");
    assert!(near.iter().all(|near| near["headline"]["direction"] == "rising"), "{near:?}");
    let text = run(&["overview", "--lang", "id", "--profile", &path.display().to_string()]).out;
    assert!(text.contains("Profil: Sari"), "{text}");
}

#[test]
fn a_bad_profile_file_is_named_with_what_to_do() {
    let missing = run(&["overview", "--lang", "en", "--profile", "no/such/profiles.ron"]);
    assert_eq!(missing.invocation, Invocation::Done(2));
    assert!(missing.out.is_empty() && missing.err.contains("no/such/profiles.ron"), "{}", missing.err);
    for (body, words) in [
        ("", "it is empty"),
        ("{ \"format\": ", "line 1"),
        ("{ \"format\": \"something\", \"version\": 1, \"body\": {} }", "not a file of this kind"),
        ("{ \"format\": \"skillvane/profiles\", \"version\": 99, \"body\": {} }", "newer version"),
        ("{ \"format\": \"skillvane/profiles\", \"version\": 1, \"body\": { \"profiles\": [] } }", "no profile"),
    ] {
        let (_folder, path) = profile_file(body);
        let ran = run(&["overview", "--lang", "en", "--profile", &path.display().to_string()]);
        assert_eq!(ran.invocation, Invocation::Done(2), "{body}");
        assert!(ran.err.contains(words) && ran.out.is_empty(), "{body}: {}", ran.err);
    }
}

#[test]
fn repaired_fields_of_a_profile_are_said_and_the_rest_is_used() {
    let (_folder, path) = profile_file(&EDITOR.replace("Some(4)", "Some(9)"));
    let ran = run(&["overview", "--lang", "en", "--profile", &path.display().to_string()]);
    assert_eq!(ran.invocation, Invocation::Done(0));
    assert!(ran.err.contains("level") && ran.out.contains("Profile: Sari"), "{}", ran.err);
}

#[test]
fn mistakes_in_the_arguments_end_with_2() {
    for args in [&["--no-such-option"][..], &["overviw"], &["overview", "--lang", "fr"], &["overview", "--profile"]] {
        let ran = run(args);
        assert_eq!(ran.invocation, Invocation::Done(2), "{args:?}");
        assert!(ran.out.is_empty() && !ran.err.is_empty(), "{args:?}");
    }
}

#[test]
fn help_and_version_are_answers() {
    let help = run(&["--help"]);
    assert_eq!(help.invocation, Invocation::Done(0));
    for words in ["skillvane overview --json", "SKILLVANE_HOME", "SKILLVANE_LOG", "Exit codes"] {
        assert!(help.out.contains(words), "{words}");
    }
    assert_eq!(run(&["--version"]).out.trim(), format!("skillvane {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn without_a_command_the_window_opens_in_the_language_that_was_asked_for() {
    assert_eq!(run(&[]).invocation, Invocation::Window(WindowArgs { lang: None }));
    assert_eq!(run(&["--lang", "id"]).invocation, Invocation::Window(WindowArgs { lang: Some(Language::Id) }));
}

#[test]
fn without_a_display_the_same_overview_is_printed() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = WindowArgs { lang: Some(Language::En) };
    let code = cli::without_window(&WindowFailure::NoDisplay, &args, today(), &mut out, &mut err);
    assert_eq!(code, 0);
    assert_eq!(String::from_utf8_lossy(&out), run(&["overview", "--lang", "en"]).out);
    assert!(String::from_utf8_lossy(&err).contains("no display"));
}

#[test]
fn the_documentation_lists_every_field_of_the_json() {
    let (_folder, path) = profile_file(EDITOR);
    let overview = json(&["overview", "--json", "--lang", "en", "--profile", &path.display().to_string()]);
    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    collect_names(&overview, &mut fields);
    assert!(fields.len() > 50, "{fields:?}");
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }
}

#[test]
fn a_chart_is_written_in_four_formats_and_its_path_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, starts) in
        [("a.svg", "<svg"), ("a.png", "\u{FFFD}PNG"), ("a.csv", "# "), ("a.MD", "# Freelance vacancies")]
    {
        let path = folder.path().join(name);
        let file = path.to_str().expect("UTF-8");
        let ids = ["oli.creative-and-multimedia", "oli.writing-and-translation"];
        let ran = run(&["export", "chart", ids[0], ids[1], "--out", file, "--scale", "1", "--lang", "en"]);
        assert_eq!((ran.invocation, ran.out.trim()), (Invocation::Done(0), file), "{}", ran.err);
        let bytes = std::fs::read(&path).expect("the file");
        assert!(String::from_utf8_lossy(&bytes).starts_with(starts), "{name}");
        let again = run(&["export", "chart", ids[0], "--out", file, "--lang", "id"]);
        assert_eq!(again.invocation, Invocation::Done(1));
        assert!(again.err.contains("sudah ada") && again.err.trim_end().ends_with(name), "{}", again.err);
        assert_eq!(std::fs::read(&path).expect("the file"), bytes, "it stays");
        let forced = run(&["export", "chart", ids[0], "--out", file, "--force", "--scale", "1"]);
        assert_eq!(forced.invocation, Invocation::Done(0), "{}", forced.err);
        assert_ne!(std::fs::read(&path).expect("the file"), bytes);
    }
}

#[test]
fn exports_that_make_no_sense_write_nothing_and_say_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("a.csv");
    let out = out.to_str().expect("UTF-8");
    for (args, words) in [
        (&["oli.total", "indeed-ai.us", "--out", out][..], "two measures never share an axis"),
        (&["no-such-series", "--out", out], "no series has the id no-such-series"),
        (&["oli.total", "--out", "a.pdf"], ".svg, .png, .csv or .md"),
        (&["indeed-ai.us", "--transform", "share", "--out", out], "it can be shown as: value"),
        (&["oli.total", "--transform", "share", "--out", out], "it can be shown as: value, index"),
        (&["oli.total", "--from", "2024-01", "--to", "2023-01", "--out", out], "2024-01-01"),
        (&["oli.total", "--from", "2030-01", "--out", out], "before"),
        (&["oli.total", "--from", "1999-01", "--to", "1999-12", "--out", out], "no value"),
        (&["oli.total", "--transform", "index", "--base", "1990-01", "--out", out], "no value in Jan 1990"),
        (&["indeed.total.us", "indeed.total.ie", "--base", "2030-01", "--out", out], "indeed.total.us has no value"),
        (&["oli.total", "--from", "May", "--out", out], "write a month such as 2024-08"),
        (&["oli.total", "--size", "9x9", "--out", out], "1200x675"),
        (&["oli.total"], "--out"),
    ] {
        let ran = run(&[&["export", "chart", "--lang", "en"], args].concat());
        assert_eq!(ran.invocation, Invocation::Done(2), "{args:?}: {}", ran.err);
        assert!(ran.err.contains(words) && ran.out.is_empty(), "{args:?}: {}", ran.err);
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}
