//! `skillvane capsule make|check`: the numbers of a capsule come out again, what was changed is named, and what is no
//! capsule is refused.

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::Value;
use skillvane::{
    cli::{self, Invocation},
    data::{
        Documents, bundled,
        capsule::CapsuleFiles,
        pack::{PackDraft, read_pack, write_pack},
    },
    domain::{Cadence, Date, OwnDetails, OwnSeries, PackId, Point, SeriesId, TrendsView},
    library::{CapsuleOrder, make_capsule, open_capsule},
    store::{OwnData, profiles},
};
use std::{ffi::OsString, fs, path::Path, sync::Arc};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(day: &str, args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["skillvane"].iter().chain(args).chain(&["--lang", "en"]).map(OsString::from).collect();
    let day = Date::parse(day).expect("a day");
    let Invocation::Done(code) = cli::run(args, day, &mut out, &mut err) else { panic!("the window would open") };
    Ran { code, out: String::from_utf8(out).expect("text"), err: String::from_utf8(err).expect("text") }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// A profile of a template, and the capsule made of it on a day of November 2026.
fn made(folder: &Path) -> (String, String) {
    let (profile, out) = (folder.join("profiles.ron"), folder.join("sari.skillvane"));
    let template = ["profile", "new", "--template", "video-editor", "--rate", "200000", "--out", text(&profile)];
    assert_eq!(run("2026-11-25", &template).code, 0);
    let ran = run("2026-11-25", &["capsule", "make", "--profile", text(&profile), "--out", text(&out)]);
    assert_eq!((ran.code, ran.out.trim()), (0, text(&out)), "{}", ran.err);
    (text(&profile).to_owned(), text(&out).to_owned())
}

fn checked(day: &str, path: &str) -> (i32, Value) {
    let ran = run(day, &["capsule", "check", path, "--json"]);
    (ran.code, serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {} {}", ran.out, ran.err)))
}

#[test]
fn the_same_numbers_come_out_years_later() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, path) = made(folder.path());
    let (code, json) = checked("2031-05-01", &path);
    assert_eq!((code, &json["is_identical"], &json["as_of"]), (0, &Value::from(true), &Value::from("2026-11-25")));
    assert_eq!(json["numbers_stored"], json["numbers_here"]);
    assert_eq!(json["numbers_here"].as_str().map(str::len), Some(64));
    assert_eq!(json["differences"], Value::Array(vec![]));
    let ran = run("2031-05-01", &["capsule", "check", &path]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("Every number is the same") && ran.out.contains("25 November 2026"), "{}", ran.out);
}

#[test]
fn the_numbers_are_those_that_rank_and_overview_print() {
    let folder = tempfile::tempdir().expect("a folder");
    let (profile, path) = made(folder.path());
    let pack = read_pack(&fs::read(&path).expect("the capsule"), &[]).expect("a pack");
    let numbers: Value = serde_json::from_slice(&CapsuleFiles::of(&pack).expect("a capsule").numbers).expect("JSON");
    let ran = run("2026-11-25", &["rank", "--profile", &profile, "--json"]);
    let rank: Value = serde_json::from_str(&ran.out).expect("JSON");
    let (mine, theirs) = (numbers["rank"].as_array().expect("a list"), rank["options"].as_array().expect("a list"));
    assert_eq!(mine.len(), theirs.len());
    for (mine, theirs) in mine.iter().zip(theirs) {
        for field in ["rank", "score", "lo", "hi", "contributions"] {
            assert_eq!(mine[field], theirs[field], "{field} of {}", mine["id"]);
        }
        assert_eq!(mine["first_to_third"][0], theirs["first_share"]);
        assert_eq!(mine["payback_weeks"], theirs["payback_weeks_from_start"]);
    }
    let overview: Value = serde_json::from_str(&run("2026-11-25", &["overview", "--json"]).out).expect("JSON");
    let (mine, theirs) = (&numbers["categories"], &overview["categories"]);
    assert_eq!(mine.as_array().map(Vec::len), theirs.as_array().map(Vec::len));
    for (mine, theirs) in mine.as_array().into_iter().flatten().zip(theirs.as_array().into_iter().flatten()) {
        for field in ["id", "verdict", "support"] {
            assert_eq!(mine[field], theirs[field], "{field} of {}", mine["id"]);
        }
    }
}

#[test]
fn a_number_that_comes_out_differently_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, path) = made(folder.path());
    let pack = read_pack(&fs::read(&path).expect("the capsule"), &[]).expect("a pack");
    let mut files = CapsuleFiles::of(&pack).expect("a capsule");
    let numbers: Value = serde_json::from_slice(&files.numbers).expect("JSON");
    let id = numbers["rank"][0]["id"].as_str().expect("an id").to_owned();
    // As text, because reading and writing a number again may round it.
    let text = String::from_utf8(files.numbers).expect("text");
    let (before, rest) = text.split_once("\"score\": ").expect("a score");
    let (_, after) = rest.split_once(',').expect("more");
    files.numbers = format!("{before}\"score\": 0.123,{after}").into_bytes();
    let (documents, _) = Documents::read(bundled::files());
    let draft = PackDraft::market(PackId::new("skillvane.capsule").expect("an id"), "Changed", &documents);
    let draft = draft.expect("a draft").into_capsule(files.into_files().expect("files"));
    fs::File::create(&path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, &write_pack(&draft, None).expect("a pack").bytes))
        .expect("written");
    let (code, json) = checked("2026-11-25", &path);
    assert_eq!((code, &json["is_identical"]), (1, &Value::from(false)));
    assert_eq!(json["differences"].as_array().map(Vec::len), Some(1), "{json}");
    assert_eq!(json["differences"][0]["at"], format!("rank[{id}].score"));
    assert_eq!(json["differences"][0]["stored"], "0.123");
    let ran = run("2026-11-25", &["capsule", "check", &path]);
    assert!(ran.code == 1 && ran.out.contains("0.123 →"), "{}", ran.out);
}

#[test]
fn own_series_and_the_view_travel_along() {
    let folder = tempfile::tempdir().expect("a folder");
    let (profile, _) = made(folder.path());
    let (book, _) = profiles::read_file(Path::new(&profile)).expect("a document");
    let month = |month| Date::new(2026, month, 1).expect("a day");
    let points: Vec<Point> =
        (1..=10).map(|n| Point { at: month(n), value: f64::from(n) + 0.1, partial: false }).collect();
    let own = OwnSeries {
        id: SeriesId::new("own-1").expect("an id"),
        details: OwnDetails { name: "Inquiries".into(), ..OwnDetails::default() },
        file: String::new(),
        added: month(11),
        cadence: Cadence::Monthly,
        points: points.into(),
    };
    let own = OwnData { series: Arc::new(vec![own]) };
    let view = TrendsView { picked: vec![SeriesId::new("own-1").expect("an id")], ..TrendsView::default() };
    let (documents, _) = Documents::read(bundled::files());
    let order = CapsuleOrder {
        title: "With own series",
        documents: &documents,
        fetched: &[],
        profile: book.active_profile().expect("a profile"),
        own: &own,
        view: &view,
        day: month(11),
        shows_unconfirmed: true,
    };
    let written = make_capsule(&order).expect("a capsule");
    assert_eq!(make_capsule(&order).expect("a capsule"), written, "the same content is the same file");
    let opened = open_capsule(&written.bytes, &[]).expect("a capsule");
    assert_eq!((&opened.own, &opened.view, opened.shows_unconfirmed), (&own, &view, true));
    assert_eq!(opened.profile, *book.active_profile().expect("a profile"));
    assert!(opened.check().expect("numbers").is_identical());
}

#[test]
fn what_is_no_capsule_is_refused_and_no_file_is_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let (profile, path) = made(folder.path());
    let before = fs::read(&path).expect("the capsule");
    let again = run("2026-11-26", &["capsule", "make", "--profile", &profile, "--out", &path]);
    assert_eq!((again.code, fs::read(&path).expect("the capsule") == before), (1, true), "{}", again.err);
    let forced = run("2026-11-26", &["capsule", "make", "--profile", &profile, "--out", &path, "--force"]);
    assert_eq!((forced.code, fs::read(&path).expect("the capsule") == before), (0, false), "{}", forced.err);

    let market = folder.path().join("market.skillvane");
    assert_eq!(run("2026-11-25", &["pack", "make", "--from", "bundled", "--out", text(&market)]).code, 0);
    let refused = run("2026-11-25", &["capsule", "check", text(&market)]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""), "a data pack is no capsule");
    assert!(!refused.err.is_empty());

    let cut = folder.path().join("cut.skillvane");
    fs::File::create(&cut)
        .and_then(|mut file| std::io::Write::write_all(&mut file, &before[..before.len() / 2]))
        .expect("written");
    assert_eq!(run("2026-11-25", &["capsule", "check", text(&cut)]).code, 1);
    assert_eq!(run("2026-11-25", &["capsule", "check", "no/such/file.skillvane"]).code, 2);
    assert_eq!(run("2026-11-25", &["capsule", "make", "--profile", "no/such.ron", "--out", text(&cut)]).code, 2);
}

#[test]
fn every_field_of_the_check_is_documented() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, path) = made(folder.path());
    let mut names = Vec::new();
    collect_names(&checked("2026-11-25", &path).1, &mut names);
    names.extend(["at", "stored", "here"].map(String::from));
    let docs = include_str!("../docs/cli.md");
    let section = docs.split("\n## ").find(|section| section.starts_with("`capsule")).expect("a section");
    for name in names {
        assert!(section.contains(&format!("`{name}`")), "docs/cli.md says nothing of {name}");
    }
}
