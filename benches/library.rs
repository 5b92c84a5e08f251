//! What a data pack costs: writing, opening and checking one, and saying what changed between two data sets, on the
//! bundled data and on made-up ones of 5,000 and 50,000 skills with 120 months each. No window and no disk.

use criterion::{Criterion, criterion_group, criterion_main};
use skillvane::{
    data::{
        Documents, Update, bundled, load,
        pack::{PackDraft, read_pack, write_pack},
    },
    domain::{Date, Market, PackId},
    insight::what_changed,
};
use std::{hint::black_box, time::Duration};

#[path = "../tests/common/generated.rs"]
mod generated;

criterion_group! {
    name = benches;
    // Short: one run of the largest pack takes seconds.
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(10);
    targets = packs, diff
}
criterion_main!(benches);

/// Makes a data set; one at a time is held in memory.
type Make = fn() -> Documents;

/// Names of the three data sets.
const SETS: [(&str, Make); 3] = [
    ("bundled", || Documents::read(bundled::files()).0),
    ("generated 5000 x 120", || generated::documents(generated::LARGE)),
    ("generated 50000 x 120", || generated::documents(generated::HUGE)),
];

fn packs(c: &mut Criterion) {
    let mut group = c.benchmark_group("pack");
    for (name, make) in SETS {
        let documents = make();
        let id = PackId::new("bench").expect("an id");
        let draft = || PackDraft::market(id.clone(), "Bench", &documents).expect("a draft");
        let bytes = write_pack(&draft(), None).expect("written").bytes;
        let pack = read_pack(&bytes, &[]).expect("read");
        pack.check_content().expect("whole");
        let unpacked: u64 = pack.manifest.files.iter().map(|file| file.bytes).sum();
        println!("pack/{name}: {} bytes packed, {unpacked} unpacked", bytes.len());

        group.bench_function(format!("{name}/write"), |b| b.iter(|| write_pack(&draft(), None)));
        // Frame, seal, manifest, every byte inflated and its checksum compared.
        group.bench_function(format!("{name}/open"), |b| b.iter(|| read_pack(black_box(&bytes), &[])));
        group.bench_function(format!("{name}/open to market"), |b| {
            b.iter(|| read_pack(black_box(&bytes), &[]).map(|pack| load(&pack)));
        });
        group.bench_function(format!("{name}/check the content"), |b| b.iter(|| black_box(&pack).check_content()));
        drop(pack);
        let mut newer = documents.clone();
        newer.items.series.iter_mut().step_by(10).filter_map(|series| series.values.0.first_mut()).for_each(|value| {
            *value = value.map(|value| value + 1.0);
        });
        group.bench_function(format!("{name}/update of a tenth of the series"), |b| {
            b.iter(|| Update::between(black_box(&documents), &newer));
        });
    }
}

/// Every series a month further, and a tenth of them corrected.
fn diff(c: &mut Criterion) {
    let mut group = c.benchmark_group("diff");
    let bundled = &bundled::market().market;
    group.bench_function("bundled/against itself", |b| b.iter(|| what_changed(black_box(bundled), bundled)));
    let dated = |month: u8, mut market: Market| {
        market.made_on = Date::month_start(2026, month).ok();
        market
    };
    for (name, extent) in [("generated 5000 x 120", generated::LARGE), ("generated 50000 x 120", generated::HUGE)] {
        let old = dated(10, generated::market(generated::Extent { months: extent.months - 1, ..extent }));
        let mut new = dated(11, generated::market(extent));
        new.series.iter_mut().step_by(10).filter_map(|series| series.points.first_mut()).for_each(|point| {
            point.value += 1.0;
        });
        group.bench_function(name, |b| b.iter(|| what_changed(black_box(&old), &new)));
        group.bench_function(format!("{name}/against itself"), |b| b.iter(|| what_changed(black_box(&new), &new)));
    }
}
