//! What a start costs before the first frame, and a keystroke in the search: no window.

use criterion::{Criterion, criterion_group, criterion_main};
use skillvane::{
    app::search,
    data::{self, bundled},
    domain::{Currency, Date, Evidence, Level, Market, Profile, ProfileId, ProfileSkill},
    insight::{Trends, category_verdicts, nearest_skills, quadrant, summaries},
};
use std::{hint::black_box, time::Duration};

#[path = "../tests/common/generated.rs"]
mod generated;

/// Words as they grow under the fingers, in both languages; the last one is misspelt.
const QUERIES: [&str; 6] = ["v", "video ed", "penyuntingan", "data", "design web", "vdeo edting"];

criterion_group! {
    name = benches;
    // Short, so that a whole run takes about two minutes.
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = load, search_keystroke, evidence, fit
}
criterion_main!(benches);

fn today() -> Date {
    Date::parse("2026-11-21").expect("a day")
}

/// The two markets that every measure is taken on.
fn markets() -> [(&'static str, Market); 2] {
    let generated = generated::market(generated::LARGE);
    [("bundled", bundled::market().market.clone()), ("generated 5000 x 120", generated)]
}

fn load(c: &mut Criterion) {
    c.bench_function("load/bundled documents to market", |b| b.iter(|| data::load(black_box(bundled::files()))));
}

fn search_keystroke(c: &mut Criterion) {
    let mut group = c.benchmark_group("search");
    for (name, market) in markets() {
        let index = search::subjects(&market);
        for query in QUERIES {
            group.bench_function(format!("{name}/{query}"), |b| b.iter(|| index.find(black_box(query))));
        }
        group.bench_function(format!("{name}/build the index"), |b| b.iter(|| search::subjects(black_box(&market))));
    }
}

fn evidence(c: &mut Criterion) {
    let mut group = c.benchmark_group("evidence");
    group.sample_size(10);
    for (name, market) in markets() {
        let trends = Trends::of(&market);
        group.bench_function(format!("{name}/trends of all series"), |b| b.iter(|| Trends::of(black_box(&market))));
        group.bench_function(format!("{name}/rows of all skills"), |b| {
            b.iter(|| summaries(black_box(&market), &trends, today(), false));
        });
        group.bench_function(format!("{name}/verdicts of all categories"), |b| {
            b.iter(|| category_verdicts(black_box(&market), &trends, today()));
        });
    }
}

fn fit(c: &mut Criterion) {
    let mut group = c.benchmark_group("profile");
    group.sample_size(10);
    for (name, market) in markets() {
        let rows = summaries(&market, &Trends::of(&market), today(), false);
        let profile = profile(&market);
        group.bench_function(format!("{name}/nearest skills"), |b| {
            b.iter(|| nearest_skills(&market, black_box(&profile), 12));
        });
        group.bench_function(format!("{name}/quadrant"), |b| b.iter(|| quadrant(&market, black_box(&profile), &rows)));
    }
}

/// A person with ten rated skills.
fn profile(market: &Market) -> Profile {
    let mut profile = Profile::new(ProfileId::new("p-1").expect("an id"), "Bench", Currency::USD);
    profile.skills = market
        .skills
        .iter()
        .step_by(5)
        .take(10)
        .map(|skill| {
            let mut entry = ProfileSkill::unrated(skill.id.clone());
            entry.rate(today(), Level::new(3).ok(), Evidence::Portfolio);
            entry
        })
        .collect();
    profile
}
