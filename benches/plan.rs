//! Plans: the exact choice of 99 items within hours and money, beside the textbook's table; a plan poured into weeks.

use criterion::{Criterion, criterion_group, criterion_main};
use skillvane::{
    domain::Date,
    insight::{Candidate, Limits, Pace, Task, choose, schedule},
};
use std::hint::black_box;

/// Money goes in steps of this much, so that the table has a size at all; the exact choice needs no steps.
const STEP: u32 = 50_000;

fn benches(criterion: &mut Criterion) {
    let loose = items(|_| vec![]);
    let chained = items(|i| if i % 4 == 0 { vec![] } else { vec![(i - 1).to_string()] });
    let (hours, money) = loose.iter().fold((0.0, 0.0), |sum, item| (sum.0 + item.hours, sum.1 + item.money));
    let one = Limits { hours: Some(0.3 * hours), money: None };
    let both = Limits { hours: Some((0.3 * hours).floor()), money: Some((0.3 * money).floor()) };

    let mut group = criterion.benchmark_group("choice of 99 items");
    group.sample_size(10);
    group.bench_function("hours", |b| b.iter(|| choose(black_box(&loose), one)));
    group.bench_function("hours and money", |b| b.iter(|| choose(black_box(&loose), both)));
    group.bench_function("hours and money, chains of four", |b| b.iter(|| choose(black_box(&chained), both)));
    group.bench_function("hours and money, table of every amount", |b| b.iter(|| table(black_box(&loose), both)));
    group.finish();
    let exact = choose(&loose, both).map(|choice| choice.best.value).unwrap_or_default();
    assert!((exact - table(&loose, both)).abs() < 1e-6, "both find the same value");

    let start = Date::new(2026, 11, 23).unwrap_or_else(|_| Date::from_days(0));
    let tasks: Vec<Task> =
        loose.iter().map(|item| Task { id: item.id.clone(), hours: item.hours, after: vec![] }).collect();
    let pace = Pace { hours_per_week: 10.0, start, holidays: &[] };
    criterion.bench_function("schedule of 99 items", |b| b.iter(|| schedule(black_box(&tasks), pace)));
}

/// Made-up items: 4 to 80 hours, money in steps, a value that has nothing to do with either.
fn items(after: impl Fn(usize) -> Vec<String>) -> Vec<Candidate> {
    let mut state = 20_261_125_u32;
    let mut unit = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(state >> 8) / f64::from(1 << 24)
    };
    let item = |i: usize| {
        let [hours, money, value] = [unit(), unit(), unit()];
        let money = (40.0 * money).floor() * f64::from(STEP);
        Candidate { id: i.to_string(), hours: 4.0 + (152.0 * hours).round() / 2.0, money, value, after: after(i) }
    };
    (0..99).map(item).collect()
}

/// The best value for every number of half hours and steps of money: the textbook's way, without prerequisites.
fn table(items: &[Candidate], limits: Limits) -> f64 {
    let units =
        |amount: f64| -> usize { (0_u32..1 << 20).find(|n| f64::from(*n) + 1.0 > amount).unwrap_or(0) as usize };
    let hours = units(2.0 * limits.hours.unwrap_or(0.0));
    let money = units(limits.money.unwrap_or(0.0) / f64::from(STEP));
    let mut best = vec![vec![0.0_f64; money + 1]; hours + 1];
    for item in items {
        let (h, m) = (units(2.0 * item.hours), units(item.money / f64::from(STEP)));
        for at_hours in (h..=hours).rev() {
            for at_money in (m..=money).rev() {
                let with = best[at_hours - h][at_money - m] + item.value;
                best[at_hours][at_money] = best[at_hours][at_money].max(with);
            }
        }
    }
    best[hours][money]
}

criterion_group!(plan, benches);
criterion_main!(plan);
