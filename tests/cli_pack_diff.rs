//! `skillvane pack diff`: two packs made for it give the numbers of the oracles X01 and X02, an update says the same as
//! the data set that it makes, and the text says what the JSON says.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/json_fields.rs"]
mod json_fields;
#[path = "common/oracles.rs"]
mod oracles;

use json_fields::collect_names;
use oracles::{differences, row};
use serde_json::{Map, Value, json};
use skillvane::{
    cli::{self, Invocation},
    data::{
        Documents, Items, Update, bundled,
        pack::{PackDraft, write_pack},
        schema::StoredSeries,
    },
    domain::{
        Bilingual, Cadence, Category, CategoryId, Date, Figure, Measure, Metric, PackId, Point, Quantity, Series,
        SeriesId, Skill, SkillId, SkillKind, Source, SourceId, Span, Subject, source::Confidence,
    },
};
use std::{ffi::OsString, io::Write as _};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["skillvane", "pack", "diff"].iter().chain(args).map(OsString::from).collect();
    let Invocation::Done(code) = cli::run(args, day("2026-11-25"), &mut out, &mut err) else { panic!("no window") };
    Ran { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn diff(old: &str, new: &str) -> Value {
    let ran = run(&[old, new, "--json", "--lang", "en"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    serde_json::from_str(&ran.out).unwrap()
}

/// The two packs of the oracles, and the update from the first to the second.
struct Packs {
    _folder: tempfile::TempDir,
    old: String,
    new: String,
    update: String,
}

impl Packs {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (before, after) = (documents(false), documents(true));
        let id = || PackId::new("oracles").unwrap();
        let update = Update::between(&before, &after).unwrap();
        let write = |name: &str, draft: PackDraft| {
            let path = folder.path().join(name);
            let bytes = write_pack(&draft, None).unwrap().bytes;
            std::fs::File::create(&path).unwrap().write_all(&bytes).unwrap();
            path.display().to_string()
        };
        let old = write("old.skillvane", PackDraft::market(id(), "March", &before).unwrap());
        let new = write("new.skillvane", PackDraft::market(id(), "November", &after).unwrap());
        let base = before.hash().unwrap();
        let update = write("update.skillvane", PackDraft::update(id(), "November", &update, Some(base)).unwrap());
        Self { _folder: folder, old, new, update }
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Skills in the order of X01 by the growth of the newest year, a count for each case of X02, and one series.
fn documents(is_new: bool) -> Documents {
    let inputs = row("X01")["inputs"].clone();
    let names = |key: &str| -> Vec<String> {
        inputs[key].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let ranked = names(if is_new { "new" } else { "old" });
    let source = SourceId::new("made-up").unwrap();
    let year = if is_new { ("2025-01-01", "2025-12-31") } else { ("2024-01-01", "2024-12-31") };
    let figure = |skill: &str, metric, value, rse_pct, (start, end): (&str, &str)| Figure {
        subject: Subject::Skill(skill_id(skill)),
        named: skill.to_owned(),
        metric,
        quantity: Quantity::Posts,
        value,
        period: Some(Span::new(day(start), day(end)).unwrap()),
        region: "Global".to_owned(),
        base: None,
        rse_pct,
        source: source.clone(),
        note: None,
    };
    let mut figures: Vec<Figure> = Vec::new();
    let mut growth = 90.0;
    for skill in &ranked {
        growth -= 10.0;
        figures.push(figure(skill, Metric::GrowthYoy, growth, None, year));
    }
    let x02 = row("X02")["inputs"]["cases"].clone();
    for (case, skill) in x02.as_array().unwrap().iter().zip(["AI video", "AI integration", "AI image"]) {
        let reading = &case[if is_new { "new" } else { "old" }];
        let (value, se) = (reading[0].as_f64().unwrap(), reading[1].as_f64().unwrap());
        let rse_pct = Some((se * 1e9).round() / 1e7);
        figures.push(figure(skill, Metric::Count, value, rse_pct, ("2023-01-01", "2023-12-31")));
    }
    let skills = ranked.iter().map(|name| Skill {
        id: skill_id(name),
        name: Bilingual::same(name.as_str()),
        aliases_en: vec![],
        aliases_id: vec![],
        category: CategoryId::new("all").unwrap(),
        kind: SkillKind::Craft,
        builds_on: vec![],
        series: vec![],
        no_series_note: None,
        effort: vec![],
    });
    let items = Items {
        sources: vec![Source {
            id: source.clone(),
            publisher: "Made up".to_owned(),
            title: "Numbers of a test".to_owned(),
            published: String::new(),
            url: String::new(),
            how_seen: String::new(),
            licence: "none".to_owned(),
            attribution: None,
            confidence: Confidence::Primary,
        }],
        categories: vec![Category {
            id: CategoryId::new("all").unwrap(),
            name: Bilingual::same("All"),
            short: Bilingual::same("All"),
            series: vec![],
        }],
        skills: skills.collect(),
        series: vec![series(&source, is_new)],
        figures,
        ..Items::default()
    };
    Documents { made_on: Some(day(if is_new { "2026-11-21" } else { "2026-03-14" })), items }
}

/// Three years of months, a fourth in the new one, with one corrected month and one gone.
fn series(source: &SourceId, is_new: bool) -> StoredSeries {
    let mut points = Vec::new();
    for month in 0..if is_new { 40 } else { 36 } {
        let noise = f64::from(month * 7919 % 101) / 50.0 - 1.0;
        let value = (1000.0 + 5.0 * f64::from(month) + 10.0 * noise).round() / 10.0;
        points.push(Point { at: day("2023-01-01").plus_months(month), value, partial: false });
    }
    if is_new {
        points[20].value += 30.0;
        points.remove(0);
    }
    let series = Series {
        id: SeriesId::new("made-up.all").unwrap(),
        name: Bilingual::same("All"),
        measure: Measure::JobPostingsIndex,
        unit: None,
        source: source.clone(),
        region: "US".to_owned(),
        cadence: Cadence::Monthly,
        points,
        vintage: None,
        ended: None,
        breaks: vec![],
        seasonally_adjusted: true,
        total: None,
        caveat: None,
    };
    StoredSeries::from_series(&series).unwrap()
}

fn skill_id(name: &str) -> SkillId {
    SkillId::new(&name.to_lowercase().replace(' ', "-")).unwrap()
}

fn same(id: &str, got: &Value) {
    let row = row(id);
    let mut wrong = Vec::new();
    differences(id, got, &row["expected"], row["tolerance"].as_f64().unwrap(), &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_order_of_skills_gives_the_numbers_of_x01() {
    let packs = Packs::new();
    let order = diff(&packs.old, &packs.new)["order"].clone();
    let names = |list: &Value| list.as_array().unwrap().iter().map(|one| one["name"].clone()).collect::<Value>();
    let moves = order["moves"].as_array().unwrap().iter();
    let moves: Map<String, Value> =
        moves.map(|step| (step["name"].as_str().unwrap().to_owned(), step["places"].clone())).collect();
    let got = json!({
        "added": names(&order["added"]), "removed": names(&order["removed"]), "moves": moves,
        "tau_common": order["tau_common"], "rbo_ext": order["rbo_ext"],
    });
    same("X01", &got);
    assert_eq!(order["class"], "largely");
}

#[test]
fn corrected_figures_give_the_numbers_of_x02() {
    let packs = Packs::new();
    let corrected = diff(&packs.old, &packs.new)["corrected"].clone();
    let of = |skill: &str| {
        let is_it = |one: &&Value| one["kind"] == "figure" && one["subject"] == skill;
        let found = corrected.as_array().unwrap().iter().find(is_it).unwrap();
        json!({ "dlog": found["dlog"], "z": found["z"], "material": found["material"] })
    };
    same("X02", &json!(["ai-video", "ai-integration", "ai-image"].map(of)));
}

#[test]
fn a_series_moves_is_corrected_and_loses_a_month() {
    let packs = Packs::new();
    let found = diff(&packs.old, &packs.new);
    let moved = &found["moved"][0];
    assert_eq!((&moved["kind"], &moved["id"]), (&json!("series"), &json!("made-up.all")));
    assert_eq!((&moved["from"]["start"], &moved["to"]["start"]), (&json!("2025-12-01"), &json!("2026-04-01")));
    let corrected = found["corrected"].as_array().unwrap().iter().find(|one| one["kind"] == "series").unwrap();
    assert_eq!(
        (&corrected["periods"], &corrected["withdrawn"], &corrected["filled"]),
        (&json!(1), &json!(1), &json!(0))
    );
    assert_eq!((&corrected["first"], &corrected["material"]), (&json!("2024-09-01"), &json!(true)));
}

#[test]
fn an_update_says_the_same_as_the_data_set_that_it_makes() {
    let packs = Packs::new();
    let (mut whole, mut update) = (diff(&packs.old, &packs.new), diff(&packs.old, &packs.update));
    assert_eq!(update["new"]["content"], "update");
    for report in [&mut whole, &mut update] {
        report.as_object_mut().unwrap().remove("new");
    }
    assert_eq!(whole, update);
}

#[test]
fn nothing_differs_from_itself_and_bundled_names_the_bundled_data() {
    let packs = Packs::new();
    for data in [packs.old.as_str(), "bundled"] {
        let found = diff(data, data);
        assert_eq!(found["summary"], "Nothing changed: both hold the same");
        assert!(found["moved"].as_array().unwrap().is_empty() && found["by_source"].as_array().unwrap().is_empty());
    }
}

#[test]
fn the_text_says_it_in_both_languages() {
    let packs = Packs::new();
    let english = run(&[&packs.old, &packs.new, "--lang", "en"]);
    assert_eq!((english.code, english.err.as_str()), (0, ""));
    for line in [
        "What changed: March (14 March 2026) to November (21 November 2026)",
        "Order of skills largely changed; 2 changes matter, ",
        "Market moved",
        "AI video · Count in the period · Global · 2023 +12% (100 → 112)",
        "1 month no longer published",
        "E-commerce no longer in the order, was place 4",
        "▲ AI image up 2 places: 5 to 3",
        "Series: 1 changed",
    ] {
        assert!(english.out.contains(line), "{line}\n{}", english.out);
    }
    let indonesian = run(&[&packs.old, &packs.new, "--lang", "id"]).out;
    for line in ["Urutan keahlian banyak berubah; ", "Pasar bergerak", "naik 2 tempat: 5 ke 3", "Deret: 1 berubah"] {
        assert!(indonesian.contains(line), "{line}\n{indonesian}");
    }
    assert!(english.out.lines().all(|line| line.chars().count() <= cli::COLUMNS), "{}", english.out);
}

#[test]
fn what_cannot_be_compared_is_refused_with_a_sentence() {
    let packs = Packs::new();
    for (old, new, says) in [
        (packs.update.as_str(), packs.new.as_str(), "an update"),
        (packs.new.as_str(), packs.update.as_str(), "other data"),
        (packs.old.as_str(), "nowhere.skillvane", "nowhere.skillvane"),
    ] {
        let ran = run(&[old, new, "--lang", "en"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
}

#[test]
fn the_documentation_names_every_field() {
    let packs = Packs::new();
    let mut fields = Vec::new();
    collect_names(&diff(&packs.old, &packs.new), &mut fields);
    // Of the bundled data, which have kinds of items that the small packs have not.
    collect_names(&diff(&packs.old, "bundled"), &mut fields);
    assert!(fields.len() > 50, "{fields:?}");
    let documented = include_str!("../docs/cli.md");
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }
    assert!(!bundled::market().market.skills.is_empty());
}
