//! `skillvane rank` as scripts see it.

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::Value;
use skillvane::{
    cli::{self, Invocation},
    domain::Date,
};
use std::{ffi::OsString, io::Write as _};

struct Ran {
    code: Invocation,
    out: String,
    err: String,
}

const EDITOR: &str = r#"{
    "format": "skillvane/profiles", "version": 1, "body": { "active": Some("p-1"), "profiles": [{
        "id": "p-1", "name": "Sari", "currency": "IDR", "rate": Some(200000.0), "billable": Some(25.0), "study": Some(6.0),
        "skills": [
            { "skill": "video-editing", "level": Some(4), "evidence": "portfolio", "note": "", "history": [] },
            { "skill": "ai-video-generation-editing", "level": Some(1), "evidence": "claim", "note": "", "history": [] },
            { "skill": "motion-graphics-animation", "level": None, "evidence": "claim", "note": "", "history": [] },
        ],
    }] },
}"#;

/// Runs `rank` for a profiles document.
fn rank(document: &str, args: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("profiles.ron");
    std::fs::File::create(&path).and_then(|mut file| file.write_all(document.as_bytes())).expect("written");
    let path = path.display().to_string();
    let args = ["skillvane", "rank", "--profile", &path].iter().chain(args).map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = cli::run(args, Date::parse("2026-11-21").expect("a day"), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { code, out: text(out), err: text(err) }
}

fn json(document: &str, args: &[&str]) -> Value {
    let ran = rank(document, &[&["--json", "--lang", "en"], args].concat());
    assert_eq!(ran.code, Invocation::Done(0), "{}", ran.err);
    serde_json::from_str(&ran.out).expect("one JSON object")
}

fn options(report: &Value) -> &Vec<Value> {
    report["options"].as_array().expect("a list")
}

#[test]
fn each_option_has_its_score_taken_apart() {
    let report = json(EDITOR, &[]);
    assert_eq!((&report["format"], &report["preset"]), (&"skillvane-rank".into(), &"balanced".into()));
    let options = options(&report);
    for (index, option) in options.iter().enumerate() {
        let number = |field: &str| option[field].as_f64().unwrap_or_else(|| panic!("{field} of {option}"));
        let parts = option["contributions"].as_object().expect("an object");
        let sum: f64 = parts.values().map(|part| part.as_f64().expect("a number")).sum();
        assert!(parts.len() == 6 && (sum - number("score")).abs() < 1e-9, "{option}");
        assert!(number("lo") <= number("score") && number("score") <= number("hi"));
        assert_eq!(option["rank"].as_u64(), u64::try_from(index + 1).ok());
        let kind = option["kind"].as_str().expect("a kind");
        assert!(["skill", "target", "deepen", "nothing"].contains(&kind));
    }
    for field in ["first_share", "first_share_all_weights"] {
        let sum: f64 = options.iter().filter_map(|option| option[field].as_f64()).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{field}: {sum}");
    }
    let of = |kind: &str| options.iter().find(|option| option["kind"] == kind).expect("it is always there");
    assert_eq!(of("deepen")["raised"]["skill"], "video-editing");
    assert_eq!(
        (&of("nothing")["payback_weeks_from_start"], &of("nothing")["payback_missing"]),
        (&Value::Null, &"nothing".into())
    );
    let skill = options.iter().find(|option| option["id"] == "ai-video-generation-editing").expect("an option");
    assert!(skill["payback_weeks_from_start"].as_f64().is_some_and(|weeks| weeks > 10.0), "60 h at 6 h a week");
    assert_eq!(skill["values"]["growth"]["sources"][0], "uw-2026-ur");
}

#[test]
fn weights_and_terms_of_the_profile_count_where_nothing_else_is_given() {
    let told = EDITOR.replace(
        "\"skills\": [",
        r#""weights": { "growth": 60.0, "size": 0.0, "pay": 0.0, "closeness": 40.0, "effort": 0.0, "confidence": 0.0 },
        "payback": [{ "kind": "skill", "id": "ai-video-generation-editing", "cost": Some(1500000.0), "hours": Some(60.0),
            "displaced": Some(0.5), "uplift": Some([10.0, 21.0, 30.0]), "use_share": Some(0.4) }],
        "skills": ["#,
    );
    let told = told.replace("\"version\": 1", "\"version\": 2");
    let report = json(&told, &[]);
    assert_eq!(
        (report["weights"]["growth"].as_f64(), report["weight_shares"]["pay"].as_f64()),
        (Some(60.0), Some(0.0))
    );
    let skill =
        options(&report).iter().find(|option| option["id"] == "ai-video-generation-editing").expect("an option");
    let weeks = skill["payback_weeks_from_start"].as_f64().expect("weeks");
    assert!((weeks - 27.857).abs() < 0.001, "10 weeks of study and 17.857 after it: {weeks}");
    let zero = told.replace("60.0, \"size\"", "0.0, \"size\"").replace("\"closeness\": 40.0", "\"closeness\": 0.0");
    let ran = rank(&zero, &["--lang", "en"]);
    assert_eq!(ran.code, Invocation::Done(2));
    assert!(ran.err.contains("All weights are 0"), "{}", ran.err);
}

#[test]
fn without_a_rate_there_are_no_weeks_and_the_rest_is_there() {
    let report = json(&EDITOR.replace("\"rate\": Some(200000.0),", ""), &[]);
    let skills: Vec<&Value> = options(&report).iter().filter(|option| option["kind"] == "skill").collect();
    assert!(skills.len() > 50);
    assert!(skills.iter().all(|o| o["payback_weeks_from_start"].is_null() && o["payback_missing"] == "missing"));
}

#[test]
fn a_category_leaves_rows_out_and_moves_no_number() {
    let (all, some) = (json(EDITOR, &[]), json(EDITOR, &["--category", "data-ai"]));
    assert!(options(&some).len() > 5 && options(&some).len() < options(&all).len());
    for option in options(&some) {
        assert!(option["category"] == "data-ai" || option["category"].is_null());
        assert!(options(&all).contains(option), "{option}");
    }
}

#[test]
fn the_same_seed_prints_the_same_bytes() {
    let run = |seed: &str| rank(EDITOR, &["--json", "--seed", seed]).out;
    let one = run("7");
    assert_eq!(run("7"), one);
    assert_ne!(run("8"), one);
}

#[test]
fn weights_are_taken_by_name_or_preset_and_only_their_proportions_matter() {
    let score = |args: &[&str]| options(&json(EDITOR, args))[0].clone();
    assert_eq!(score(&["--weights", "growth=40, pay=20"])["contributions"]["size"], 0.0);
    let (one, double) = (score(&["--weights", "growth=2,pay=1"]), score(&["--weights", "growth=40,pay=20"]));
    assert_eq!((&one["id"], &one["first_share"]), (&double["id"], &double["first_share"]));
    let preset = json(EDITOR, &["--preset", "highest-growth"]);
    assert_eq!(preset["weights"]["growth"].as_f64(), Some(55.0));
}

#[test]
fn what_makes_no_sense_is_named_and_ends_with_2() {
    let newer = EDITOR.replace("\"version\": 1", "\"version\": 99");
    for (document, args, words) in [
        (EDITOR, &["--weights", "speed=1"][..], "no criterion 'speed'"),
        (EDITOR, &["--weights", "growth"], "must be a number from 0 to 100"),
        (EDITOR, &["--weights", "growth=-1"], "'-1'"),
        (EDITOR, &["--weights", "growth=NaN"], "'NaN'"),
        (EDITOR, &["--weights", "growth=inf"], "'inf'"),
        (EDITOR, &["--weights", "growth=1,growth=2"], "given twice"),
        (EDITOR, &["--weights", "growth=0,pay=0"], "All weights are 0"),
        (EDITOR, &["--preset", "fast"], "balanced, quick-payback"),
        (EDITOR, &["--weights", "pay=1", "--preset", "balanced"], "cannot be used with"),
        (EDITOR, &["--category", "cooking"], "design-creative"),
        (EDITOR, &["--seed", "x"], "--seed"),
        (&newer, &[], "newer version"),
        ("", &[], "it is empty"),
    ] {
        let ran = rank(document, &[&["--lang", "en"], args].concat());
        assert_eq!(ran.code, Invocation::Done(2), "{args:?}: {}", ran.err);
        assert!(ran.err.contains(words) && ran.out.is_empty(), "{args:?}: {}", ran.err);
    }
    assert!(rank(EDITOR, &["--lang", "id", "--weights", "x=1"]).err.contains("Tidak ada kriteria"));
}

#[test]
fn the_text_fits_80_columns_and_names_sources_in_both_languages() {
    for (language, words) in [
        ("en", ["What to learn next: Sari", "Change nothing"]),
        ("id", ["Yang dipelajari berikutnya: Sari", "Tidak mengubah apa-apa"]),
    ] {
        let ran = rank(EDITOR, &["--lang", language]);
        assert_eq!(ran.code, Invocation::Done(0), "{}", ran.err);
        for word in words.into_iter().chain(["Upwork Research Institute"]) {
            assert!(ran.out.contains(word), "{language}: {word}");
        }
        assert!(!ran.out.contains("cli-rank"), "every message exists");
        for line in ran.out.lines() {
            assert!(line.chars().count() <= cli::COLUMNS, "{line}");
        }
    }
}

#[test]
fn a_profile_without_a_rated_skill_is_ranked_without_a_baseline() {
    let nobody = EDITOR.replace("Some(4)", "None").replace("Some(1)", "None");
    let report = json(&nobody, &[]);
    assert!(options(&report).iter().all(|o| o["kind"] == "skill" || o["kind"] == "target"));
}

#[test]
fn the_documentation_lists_every_field() {
    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    collect_names(&json(EDITOR, &[]), &mut fields);
    assert!(fields.len() > 40, "{fields:?}");
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }
}
