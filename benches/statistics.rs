//! Everything that is computed about a series, for 5,000 of them on two cores: tests, slopes, season, forecast, back-test.

use criterion::{Criterion, criterion_group, criterion_main};
use skillvane::{
    domain::Series,
    insight::{
        Outlook, TrendAssessment, TrendWindow, apply_false_alarm_control, assess,
        autocorrelation::{CorrectedTest, hamed_rao},
        season::stl,
    },
};
use std::{f64::consts::TAU, hint::black_box, time::Duration};

#[path = "../tests/common/generated.rs"]
mod generated;

/// Cores that the work is spread over.
const CORES: usize = 2;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(500));
    targets = all_series, one_series
}
criterion_main!(benches);

/// What one series comes to.
type Statistics = (TrendAssessment, Option<CorrectedTest>, Outlook);

/// All statistics over all points of a series.
fn statistics(series: &Series) -> Statistics {
    let values: Vec<f64> = series.points.iter().map(|point| point.value).collect();
    (assess(series, None, TrendWindow::Last(values.len())), hamed_rao(&values), Outlook::of(series, None))
}

/// The same of many series on [`CORES`] threads, with false alarms controlled over all of them.
fn all(series: &[Series]) -> Vec<Statistics> {
    let share = series.len().div_ceil(CORES);
    let mut all: Vec<Statistics> = std::thread::scope(|scope| {
        let threads: Vec<_> = series
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(statistics).collect::<Vec<_>>()))
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    let mut assessments: Vec<TrendAssessment> = all.iter().map(|(assessment, ..)| assessment.clone()).collect();
    apply_false_alarm_control(&mut assessments);
    for ((assessment, ..), controlled) in all.iter_mut().zip(assessments) {
        *assessment = controlled;
    }
    all
}

/// Made-up series whose publisher has adjusted them, and the same with a season of a quarter of the level.
fn sets() -> [(&'static str, Vec<Series>); 2] {
    let adjusted = generated::market(generated::LARGE).series;
    let mut seasonal = adjusted.clone();
    for series in &mut seasonal {
        series.seasonally_adjusted = false;
        for (point, month) in series.points.iter_mut().zip(0_u32..) {
            point.value *= 1.0 + 0.25 * (TAU * f64::from(month) / 12.0).sin();
        }
    }
    [("adjusted", adjusted), ("seasonal", seasonal)]
}

fn all_series(c: &mut Criterion) {
    let mut group = c.benchmark_group("statistics");
    for (name, series) in sets() {
        group.bench_function(format!("5000 x 120, {name}"), |b| b.iter(|| all(black_box(&series))));
    }
}

fn one_series(c: &mut Criterion) {
    let mut group = c.benchmark_group("one series of 120 months");
    for (name, series) in sets() {
        let series = &series[0];
        let values: Vec<f64> = series.points.iter().map(|point| point.value).collect();
        group.bench_function(format!("{name}/tests and slopes"), |b| {
            b.iter(|| assess(black_box(series), None, TrendWindow::Last(120)));
        });
        group.bench_function(format!("{name}/STL"), |b| b.iter(|| stl(black_box(&values), 12)));
        group.bench_function(format!("{name}/season, forecast and back-test"), |b| {
            b.iter(|| Outlook::of(black_box(series), None));
        });
    }
}
