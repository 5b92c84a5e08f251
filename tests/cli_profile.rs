//! `skillvane profile`: a document from every template that is read again, what it holds, and problems by their place.

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::Value;
use skillvane::{
    cli::{self, Invocation},
    data::bundled,
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
    let args = ["skillvane", "profile"].iter().chain(args).map(OsString::from).collect();
    let today = Date::parse("2026-11-25").expect("a day");
    let Invocation::Done(code) = cli::run(args, today, &mut out, &mut err) else { panic!("the window would open") };
    Ran { code, out: String::from_utf8(out).expect("text"), err: String::from_utf8(err).expect("text") }
}

fn json(args: &[&str], code: i32) -> Value {
    let ran = run(&[args, &["--json", "--lang", "en"]].concat());
    assert_eq!(ran.code, code, "{args:?}: {}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

fn file_in(folder: &Path, body: &str) -> String {
    let path = folder.join("profiles.ron");
    std::fs::File::create(&path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, body.as_bytes()))
        .expect("written");
    path.display().to_string()
}

#[test]
fn every_template_becomes_a_document_without_problems() {
    let folder = tempfile::tempdir().expect("a folder");
    for template in &bundled::market().market.templates {
        let path = folder.path().join(format!("{}.ron", template.id));
        let path = path.to_str().expect("UTF-8");
        let ran = run(&["new", "--template", template.id.as_str(), "--out", path, "--lang", "id", "--rate", "200000"]);
        assert_eq!((ran.code, ran.out.trim()), (0, path), "{}", ran.err);
        assert_eq!(json(&["check", path], 0)["problems"], Value::Array(vec![]));
        let shown = json(&["show", path], 0);
        assert_eq!(
            (&shown["name"], &shown["currency"]),
            (&Value::from(template.name.id.as_str()), &Value::from("IDR"))
        );
        assert_eq!(shown["rate"].as_f64(), Some(200_000.0));
        let skills = shown["skills"].as_array().expect("a list");
        assert_eq!(skills.len(), template.skills.len());
        for (skill, filled) in skills.iter().zip(&template.skills) {
            assert_eq!(skill["id"], filled.skill.as_str());
            assert_eq!(skill["level"].as_u64(), filled.level.map(|level| u64::from(level.get())));
        }
    }
}

#[test]
fn nothing_is_overwritten_and_an_unknown_template_lists_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file_in(folder.path(), "mine");
    let ran = run(&["new", "--template", "journalist", "--out", &path, "--lang", "en"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("is there already"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), "mine");
    let unknown = run(&["new", "--template", "plumber", "--out", "no/such/x.ron", "--lang", "en"]);
    assert_eq!(unknown.code, 2);
    for template in &bundled::market().market.templates {
        assert!(unknown.err.contains(template.id.as_str()), "{}", unknown.err);
    }
    assert_eq!(run(&["new", "--template", "journalist", "--out", "no/such/folder/x.ron"]).code, 1);
    assert_eq!(run(&["new", "--template", "journalist", "--out", "x.ron", "--rate", "-5"]).code, 2);
}

#[test]
fn each_problem_is_told_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = |profile: &str| {
        let head =
            "{ \"format\": \"skillvane/profiles\", \"version\": 2, \"body\": { \"profiles\": [{ \"id\": \"p-1\", ";
        format!("{head} \"name\": \"A\", \"currency\": \"IDR\", {profile} }}] }} }}")
    };
    let item = |id: &str, after: &str| {
        format!("{{ \"id\": \"{id}\", \"title\": \"{id}\", \"hours\": 6, \"after\": [{after}] }}")
    };
    let plan = |items: &[String]| document(&format!("\"plan\": {{ \"items\": [{}] }}", items.join(", ")));
    for (body, path, kind) in [
        (
            document("\"skills\": [{ \"skill\": \"video-editing\", \"level\": 9 }]"),
            "profiles[0].skills[0].level",
            "not-allowed",
        ),
        (document("\"skills\": [{ \"skill\": \"no-such-skill\" }]"), "profiles[0].skills[0].skill", "gone"),
        (document("\"targets\": [\"no-such-role\"]"), "profiles[0].targets[0]", "gone"),
        (document("\"target_skills\": [\"no-such-skill\"]"), "profiles[0].target_skills[0]", "gone"),
        (document("\"interests\": [\"no-such-category\"]"), "profiles[0].interests[0]", "gone"),
        (plan(&[item("i-1", "\"i-2\""), item("i-2", "\"i-1\"")]), "profiles[0].plan.items[0].after", "cycle"),
        (plan(&[item("i-1", "\"i-1\"")]), "profiles[0].plan.items[0].after", "itself"),
        (plan(&[item("i-1", "\"i-2\""), item("i-2", "")]), "profiles[0].plan.items[0].after", "too-early"),
        ("{ \"format\": \"skillvane/profiles\", \"version\": 99, \"body\": {} }".to_owned(), "", "newer-version"),
        ("{ \"format\": ".to_owned(), "", "damaged"),
    ] {
        let file = file_in(folder.path(), &body);
        let checked = json(&["check", &file], 1);
        let problems = checked["problems"].as_array().expect("a list");
        assert_eq!(problems.len(), 1, "{body}: {problems:?}");
        assert_eq!((&problems[0]["path"], &problems[0]["kind"]), (&Value::from(path), &Value::from(kind)), "{body}");
        for language in ["en", "id"] {
            let ran = run(&["check", &file, "--lang", language]);
            assert_eq!(ran.code, 1);
            assert!(ran.out.starts_with(path) && ran.out.lines().count() == 1, "{}", ran.out);
        }
        assert_eq!(std::fs::read_to_string(&file).expect("the file"), body, "it is left as it is");
    }
    assert_eq!(run(&["check", "no/such/file.ron"]).code, 2);
    assert!(run(&["check", "no/such/file.ron"]).out.is_empty());
}

#[test]
fn a_profile_is_shown_in_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ron");
    let path = path.to_str().expect("UTF-8");
    let args = ["new", "--template", "video-editor", "--out", path, "--billable", "25", "--study-per-week", "6"];
    assert_eq!(run(&[&args[..], &["--name", "Sari", "--currency", "IDR", "--rate", "200000"]].concat()).code, 0);
    let english = run(&["show", path, "--lang", "en"]).out;
    assert!(english.contains("Profile: Sari") && english.contains("Video editing"), "{english}");
    let indonesian = run(&["show", path, "--lang", "id"]).out;
    assert!(indonesian.contains("Rp 200.000") && indonesian.contains("Penyuntingan video"), "{indonesian}");
    assert_eq!(run(&["show", "no/such/file.ron"]).code, 2);
}

#[test]
fn the_documentation_lists_every_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ron");
    let path = path.to_str().expect("UTF-8");
    assert_eq!(run(&["new", "--template", "journalist", "--out", path]).code, 0);
    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    collect_names(&json(&["show", path], 0), &mut fields);
    let broken = file_in(folder.path(), "{");
    collect_names(&json(&["check", &broken], 1), &mut fields);
    assert!(fields.len() > 25, "{fields:?}");
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }
}
