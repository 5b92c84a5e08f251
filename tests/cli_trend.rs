//! `skillvane trend`, `list` and `completions` as scripts see them: fields, numbers, refusals, exit codes.

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::Value;
use skillvane::{
    cli::{self, COLUMNS, Invocation},
    domain::Date,
};
use std::{ffi::OsString, fmt::Write as _, io::Write as _};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("skillvane").chain(args.iter().copied()).map(OsString::from).collect();
    let today = Date::parse("2026-11-21").expect("a valid day");
    let Invocation::Done(code) = cli::run(args, today, &mut out, &mut err) else { panic!("a window") };
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { code, out: text(out), err: text(err) }
}

fn json(args: &[&str]) -> Value {
    let ran = run(&[args, &["--json", "--lang", "en"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

/// Runs `trend --csv` on a file of that text with further options.
fn of_csv(text: &str, options: &[&str]) -> Ran {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(text.as_bytes()).expect("written");
    run(&[&["trend", "--csv", &file.path().to_string_lossy(), "--lang", "en"], options].concat())
}

fn json_of_csv(text: &str, options: &[&str]) -> Value {
    let ran = of_csv(text, &[&["--json"], options].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

/// One row a month from January 2015 on.
fn monthly(values: impl IntoIterator<Item = f64>) -> String {
    let mut text = "month,value\n".to_owned();
    for (i, value) in values.into_iter().enumerate() {
        let _ = writeln!(text, "{}-{:02},{value}", 2015 + i / 12, i % 12 + 1);
    }
    text
}

fn rise(n: u32) -> impl Iterator<Item = f64> {
    (0..n).map(|i| 100.0 + 2.0 * f64::from(i) + f64::from(i * 7 % 5) * 0.3)
}

#[test]
fn the_numbers_of_a_file_are_those_of_the_oracles() {
    let rows: Value = serde_json::from_str(include_str!("fixtures/oracles.json")).expect("the rows");
    let row =
        |id: &str| rows.as_array().and_then(|rows| rows.iter().find(|row| row["id"] == id)).expect("a row").clone();
    let values = |row: &Value| -> Vec<f64> {
        row["inputs"]["y"].as_array().expect("values").iter().filter_map(Value::as_f64).collect()
    };
    let close = |got: &Value, want: &Value| {
        let (got, want) = (got.as_f64().expect("a number"), want.as_f64().expect("a number"));
        assert!((got - want).abs() < 1e-6 * want.abs().max(1.0), "{got} {want}");
    };
    let ols = row("G05");
    let trend = json_of_csv(&monthly(values(&ols)), &[]);
    close(&trend["ols"]["slope_log"], &ols["expected"]["slope"]);
    close(&trend["ols"]["annual_pct"], &ols["expected"]["annual_pct"]);
    close(&trend["ols"]["ci95_log"][1], &ols["expected"]["slope_ci95"][1]);
    let sen = row("G06");
    let trend = json_of_csv(&monthly(values(&sen)), &[]);
    close(&trend["theil_sen"]["slope_log"], &sen["expected"]["slope"]);
    close(&trend["theil_sen"]["ci95_log"][0], &sen["expected"]["lo"]);
    for id in ["G08a", "G08b", "G08c"] {
        let test = row(id);
        let found = &json_of_csv(&monthly(values(&test)), &[])["mann_kendall"];
        close(&found["s"], &test["expected"]["S"]);
        let exact = found["exact"] == true;
        assert_eq!(exact, test["expected"]["use"] == "exact", "{id}");
        close(&found["p"], &test["expected"][if exact { "p_exact" } else { "p_normal" }]);
    }
    let corrected = row("G10");
    let trend = json_of_csv(&monthly(values(&corrected)), &[]);
    close(&trend["mann_kendall_corrected"]["p"], &corrected["expected"]["p_hr"]);
    let yoy = row("S03");
    close(&json_of_csv(&monthly(values(&yoy)), &[])["yoy_pct"], &yoy["expected"]["pct"]);
}

#[test]
fn a_steady_rise_has_a_forecast_of_twelve_months_and_all_its_numbers() {
    let trend = json_of_csv(&monthly(rise(60)), &[]);
    assert_eq!((&trend["n"], &trend["first"], &trend["last"]), (&60.into(), &"2015-01".into(), &"2019-12".into()));
    assert_eq!((&trend["ladder"], &trend["cadence"]), (&"clear".into(), &"monthly".into()));
    assert_eq!(trend["usual_window"]["n"], 24);
    let forecast = &trend["forecast"];
    assert_eq!((&forecast["shown"], &forecast["reason"]), (&true.into(), &Value::Null));
    assert!(forecast["mase_naive"].as_f64() < Some(1.0) && forecast["mase_seasonal"].as_f64() < Some(1.0));
    let points = forecast["points"].as_array().expect("points");
    assert_eq!((points.len(), &points[0]["period"], &points[11]["period"]), (12, &"2020-01".into(), &"2020-12".into()));
    for point in points {
        let bounds = ["lo95", "lo80", "median", "hi80", "hi95"].map(|bound| point[bound].as_f64().expect("a number"));
        assert!(bounds.is_sorted(), "{bounds:?}");
    }
    assert_eq!(json_of_csv(&monthly(rise(60)), &["--last", "20"])["n"], 20);
}

#[test]
fn what_cannot_be_computed_is_null_and_never_missing() {
    let whole = json_of_csv(&monthly(rise(60)), &[]);
    let fields: Vec<&String> = whole.as_object().expect("an object").keys().collect();
    for (values, reason) in [
        (vec![5.0], "too-few-points"),
        (vec![7.0; 60], "constant"),
        (rise(40).map(|v| v - 140.0).collect(), "not-positive"),
        ((0..60).map(|i| if i % 2 == 0 { 90.0 } else { 110.0 }).collect(), "loses-to-seasonal-naive"),
    ] {
        let trend = json_of_csv(&monthly(values), &[]);
        assert_eq!(trend.as_object().expect("an object").keys().collect::<Vec<_>>(), fields);
        assert_eq!((&trend["forecast"]["shown"], &trend["forecast"]["reason"]), (&false.into(), &reason.into()));
        assert!(trend["forecast"]["reason_text"].as_str().is_some_and(|text| text.len() > 20), "{reason}");
        assert_eq!(trend["forecast"]["points"], Value::Array(Vec::new()));
    }
    let negative = json_of_csv(&monthly([-1.0, 2.0, 3.0, 1.0, 4.0, 5.0]), &[]);
    assert_eq!(
        (&negative["theil_sen"], &negative["ols"], &negative["yoy_pct"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    assert!(negative["mann_kendall"]["s"].is_number());
    let gap = json_of_csv("month,value\n2024-01,1\n2024-02,2\n2024-05,4\n", &[]);
    assert_eq!((&gap["missing"], &gap["stl"], &gap["forecast"]["reason"]), (&2.into(), &Value::Null, &"gap".into()));
}

#[test]
fn quarters_and_weeks_are_written_as_they_are_read() {
    let quarters = json_of_csv("q,v\n2023-Q1,1\n2023-Q2,2\n2023-Q3,4\n", &[]);
    assert_eq!((&quarters["cadence"], &quarters["last"]), (&"quarterly".into(), &"2023-Q3".into()));
    let weeks = json_of_csv("day,v\n2026-07-06,1\n2026-07-13,2\n2026-07-20,4\n", &[]);
    assert_eq!((&weeks["cadence"], &weeks["last"]), (&"weekly".into(), &"2026-07-20".into()));
}

#[test]
fn faulty_rows_are_named_by_line_and_column_and_strict_refuses_them() {
    let text = "month,jobs\n2024-01,5\n2024-02,six\n2024-13,7\n2024-03,8\n";
    let ran = of_csv(text, &["--json"]);
    assert_eq!(ran.code, 0);
    for words in ["Line 3, column “jobs”", "“six”", "Line 4, column “month”"] {
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    let trend: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!((&trend["file"]["rows_used"], &trend["file"]["rows_refused"]), (&2.into(), &2.into()));
    let strict = of_csv(text, &["--strict", "--json"]);
    assert!(strict.code == 2 && strict.out.is_empty() && strict.err.contains("Line 3"), "{}", strict.err);
}

#[test]
fn what_makes_no_sense_ends_with_2_and_an_empty_output() {
    for (text, options, said) in [
        ("d,v\n03/04/2026,1\n03/05/2026,2\n", &[][..], "--dates day-first"),
        ("m,v\n2024-01,\"1.234\"\n", &[], "--decimal comma"),
        ("d,v\n2024-01-01,1\n2024-01-02,2\n", &[], "--days mean"),
        ("a,b\nx,y\n", &[], "--period COLUMN"),
        ("m,v\n2024-01,1\n", &["--value", "jobs"], "m, v"),
        ("m,v\n2024-13,1\n2024-14,1\n2024-01,x\n", &["--value", "v", "--period", "m"], "No row can be used"),
        ("", &[], "empty"),
    ] {
        let ran = of_csv(text, options);
        assert!(ran.code == 2 && ran.out.is_empty() && ran.err.contains(said), "{text:?}: {}", ran.err);
    }
    let answered = of_csv("d,v\n03/04/2026,1\n03/05/2026,2\n", &["--dates", "day-first", "--json"]);
    assert!(answered.code == 0 && answered.out.contains("\"2026-04\""), "{}", answered.err);
    for args in [
        &["trend"][..],
        &["trend", "no.such.series"],
        &["trend", "indeed.marketing.de", "--share"],
        &["trend", "indeed.marketing.de", "--strict"],
        &["trend", "--csv", "/no/such/file.csv"],
        &["trend", "oli.total", "--last", "0"],
        &["list", "things"],
        &["completions", "cmd"],
    ] {
        let ran = run(args);
        assert!(ran.code == 2 && ran.out.is_empty() && !ran.err.is_empty(), "{args:?}: {}", ran.err);
    }
    assert!(run(&["trend", "creative", "--lang", "en"]).err.contains("oli.creative-and-multimedia"));
}

#[test]
fn a_bundled_series_comes_with_its_source_in_both_languages() {
    for (lang, words) in
        [("en", ["Trend over these points", "Licence: CC BY"]), ("id", ["Tren pada titik", "Lisensi: CC BY"])]
    {
        let ran = run(&["trend", "oli.creative-and-multimedia", "--lang", lang]);
        for words in words {
            assert!(ran.out.contains(words), "{words} is not in {}", ran.out);
        }
        let too_long = |line: &&str| line.chars().count() > COLUMNS && line.contains(' ');
        assert_eq!(ran.out.lines().find(too_long), None);
    }
    let values = json(&["trend", "oli.creative-and-multimedia"]);
    let share = json(&["trend", "oli.creative-and-multimedia", "--share"]);
    assert!(values["series"]["source"]["licence"].is_string() && values["file"].is_null());
    assert_eq!((&values["of_total"], &share["of_total"]), (&false.into(), &true.into()));
    assert_ne!(values["mann_kendall"]["s"], share["mann_kendall"]["s"]);
    assert_eq!(values["usual_window"], share["usual_window"], "the window shows the share either way");
}

#[test]
fn lists_print_the_ids_that_other_commands_take() {
    for (kind, least) in [("skills", 60), ("categories", 7), ("series", 200), ("sources", 100)] {
        let listing = json(&["list", kind]);
        let items = listing["items"].as_array().expect("items");
        assert!(items.len() >= least && listing["kind"] == kind, "{kind}: {}", items.len());
        let text = run(&["list", kind, "--lang", "id"]);
        let first = items[0]["id"].as_str().or_else(|| items[0]["source"]["id"].as_str()).expect("an id");
        assert!(text.code == 0 && text.out.lines().any(|line| line == first), "{kind}");
    }
    let series = json(&["list", "series"]);
    let longest = series["items"].as_array().and_then(|rows| rows.iter().max_by_key(|row| row["n"].as_u64()));
    let longest = longest.expect("a series");
    let trend = json(&["trend", longest["id"].as_str().expect("an id")]);
    assert_eq!((&trend["n"], &trend["first"]), (&longest["n"], &longest["first"]));
}

#[test]
fn each_shell_gets_completions_with_all_commands() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran = run(&["completions", shell]);
        assert_eq!(ran.code, 0);
        for command in ["trend", "list", "overview", "completions"] {
            assert!(ran.out.contains(command), "{shell}: {command}");
        }
    }
}

#[test]
fn the_documentation_lists_every_field_of_the_json() {
    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    let printed = ["skills", "categories", "series", "sources"].map(|kind| json(&["list", kind]));
    let trends = [json(&["trend", "oli.creative-and-multimedia"]), json_of_csv(&monthly(rise(60)), &[])];
    printed.iter().chain(&trends).for_each(|value| collect_names(value, &mut fields));
    assert!(fields.len() > 50, "{fields:?}");
    let missing: Vec<&String> = fields.iter().filter(|field| !documented.contains(&format!("`{field}`"))).collect();
    assert!(missing.is_empty(), "docs/cli.md does not name {missing:?}");
    for key in skillvane::insight::Refusal::ALL.map(skillvane::insight::Refusal::key) {
        assert!(documented.contains(&format!("`{key}`")), "docs/cli.md does not name {key}");
    }
}
