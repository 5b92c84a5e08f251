//! How long it takes to rank, and to find out how stable a ranking is: 20,000 weightings of 200 options on one and on two
//! threads, beside a sort for each weighting; and 5,000 skills valued and ranked.

use criterion::{Criterion, criterion_group, criterion_main};
use skillvane::{
    data::bundled,
    domain::{Currency, Date, Evidence, Level, Profile, ProfileId, ProfileSkill, Weights},
    insight::{
        Trends,
        ranking::{Options, Ranking, score::score},
        stability::{DRAWS, Request, SEED, stability_on},
        summaries,
    },
};
use std::{
    hint::black_box,
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

#[path = "../tests/common/generated.rs"]
mod generated;

/// Criteria of the program.
const K: usize = 6;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(500));
    targets = weightings, skills
}
criterion_main!(benches);

/// Made-up options, the same in every run, of which the last has ten ways to take it.
fn request(options: usize) -> Request<K> {
    let value = |n: usize| {
        let mixed = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        f64::from((mixed >> 40) as u32) / f64::from(1_u32 << 24)
    };
    let row = |n: usize| std::array::from_fn(|k| value(n * K + k));
    let mut options: Vec<Vec<[f64; K]>> = (0..options).map(|n| vec![row(n)]).collect();
    if let Some(last) = options.last_mut() {
        last.extend((0..9).map(|n| row(1_000_000 + n)));
    }
    Request { options, shares: Weights::default().shares().expect("weights"), draws: DRAWS, seed: SEED }
}

/// What a program would do that sorts all options for each weighting and gives every draw a generator of its own.
fn sorted_each_time(request: &Request<K>) -> Vec<u32> {
    use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
    use rand_distr::{Distribution as _, Exp1, Gamma};
    let gammas = request.shares.map(|share| Gamma::new(40.0 * share, 1.0).expect("a shape above 0"));
    let mut first = vec![0_u32; request.options.len()];
    for draw in 0..request.draws {
        let mut generator = ChaCha8Rng::seed_from_u64(request.seed ^ u64::from(draw));
        let near: [f64; K] = std::array::from_fn(|k| gammas[k].sample(&mut generator));
        let even: [f64; K] = std::array::from_fn(|_| Exp1.sample(&mut generator));
        for drawn in [near, even] {
            let sum: f64 = drawn.iter().sum();
            let weights = drawn.map(|weight| weight / sum);
            let best = |rows: &Vec<[f64; K]>| rows.iter().map(|row| score(row, &weights)).fold(0.0, f64::max);
            let mut ranked: Vec<(usize, f64)> = request.options.iter().map(best).enumerate().collect();
            ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
            first[ranked[0].0] += 1;
        }
    }
    first
}

fn weightings(c: &mut Criterion) {
    let mut group = c.benchmark_group("weightings");
    let cancel = AtomicBool::new(false);
    for options in [100, 200, 1_000] {
        let request = request(options);
        for threads in [1, 2] {
            group.bench_function(format!("20000 x {options}, {threads} threads"), |b| {
                b.iter(|| stability_on(threads, black_box(&request), &cancel));
            });
        }
    }
    let request = request(200);
    group.bench_function("20000 x 200, sorted each time, 1 thread", |b| {
        b.iter(|| sorted_each_time(black_box(&request)));
    });
}

fn skills(c: &mut Criterion) {
    let mut market = generated::market(generated::LARGE);
    market.scales.clone_from(&bundled::market().market.scales);
    let today = Date::new(2026, 11, 25).expect("a day");
    let mut me = Profile::new(ProfileId::new("p-1").expect("an id"), "Me", Currency::IDR);
    for skill in market.skills.iter().step_by(500) {
        let mut entry = ProfileSkill::unrated(skill.id.clone());
        entry.level = Level::new(4).ok();
        entry.evidence = Evidence::Portfolio;
        me.skills.push(entry);
    }
    let trends = Trends::of(&market);
    let rows = summaries(&market, &trends, today, false);
    let options = Arc::new(Options::of(&market, &trends, &rows, &me, today));
    let mut group = c.benchmark_group("5000 skills");
    group.bench_function("valued: a profile changed", |b| {
        b.iter(|| Options::of(&market, &trends, &rows, black_box(&me), today));
    });
    group.bench_function("ranked: a weight changed", |b| {
        b.iter(|| Ranking::of(Arc::clone(&options), black_box(&Weights::default())));
    });
}
