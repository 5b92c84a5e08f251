//! What a frame of a long chart costs the CPU while it is panned and zoomed, frame by frame: our line chart against
//! handing all points to `egui_plot`. Both are laid out and made triangles; nothing is painted.

use egui::{CentralPanel, Context, Pos2, RawInput, Rect, Theme, Ui, vec2};
use egui_plot::{Line, Plot, PlotBounds, PlotPoint, PlotPoints};
use skillvane::{
    chart::{ChartLine, ChartModel, Track, track::Spot},
    domain::YScale,
    ui::{
        charts::{ChartLook, ChartView, ChartWords, line_chart},
        theme::{self, Tokens},
    },
};
use std::{hint::black_box, time::Instant};

/// Frames of one run.
const FRAMES: u32 = 120;
/// Frames before the first that is timed: fonts are laid out, caches filled.
const WARM_UP: u32 = 10;
/// The chart's room, points.
const SIZE: [f32; 2] = [1100.0, 600.0];

fn main() {
    // `cargo bench -- --test` runs everything once.
    let frames = if std::env::args().any(|arg| arg == "--test") { 2 } else { FRAMES };
    println!("ms a frame: median (slowest of {frames})\n");
    println!("{:<34}{:>18}{:>24}{:>9}", "lines x points", "ours", "all to egui_plot", "ratio");
    for (lines, points) in [(8, 5_000), (1, 1_000_000)] {
        let tracks: Vec<Vec<Spot>> = (0..lines).map(|seed| walk(points, seed)).collect();
        let model = model(&tracks);
        for (motion, range) in [("pan", pan as fn(f64, f64) -> (f64, f64)), ("zoom", zoom)] {
            for scale in [YScale::Linear, YScale::Log] {
                let placed: Vec<Vec<PlotPoint>> = tracks.iter().map(|track| place(track, scale)).collect();
                let all = || placed.iter().flatten().map(|point| point.y);
                let values = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
                let span = (tracks[0][0][0], tracks[0][points - 1][0]);
                let ranges: Vec<(f64, f64)> = (0..frames + WARM_UP)
                    .map(|frame| range(f64::from(frame) / f64::from(frames + WARM_UP), span.1 - span.0))
                    .map(|(from, to)| (span.0 + from, span.0 + to))
                    .collect();
                let ours = timed(&ranges, |ui, range| ours(ui, &model, scale, range));
                let theirs = timed(&ranges, |ui, range| theirs(ui, &placed, range, values));
                let name = format!("{lines} x {points}, {motion}, {scale:?}").to_lowercase();
                let cell = |(median, worst): (f64, f64)| format!("{median:.2} ({worst:.2})");
                println!("{name:<34}{:>18}{:>24}{:>9.1}", cell(ours), cell(theirs), theirs.0 / ours.0);
            }
        }
    }
}

/// A window of 60 % of the span that moves from one end to the other.
fn pan(part: f64, span: f64) -> (f64, f64) {
    let start = 0.4 * part * span;
    (start, start + 0.6 * span)
}

/// From the whole to a thousandth around the middle.
fn zoom(part: f64, span: f64) -> (f64, f64) {
    let half = 0.5 * span * 0.001_f64.powf(part);
    (0.5 * span - half, 0.5 * span + half)
}

/// A random walk above zero; the same in every run. Points stand closer than days where there are many.
fn walk(points: usize, seed: u32) -> Vec<Spot> {
    let mut state = u64::from(seed) * 7919 + 17;
    let mut level = 100.0_f64;
    let step = 36_500.0 / f64::from(u32::try_from(points).expect("a count"));
    (0..points)
        .map(|index| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let noise = f64::from(u32::try_from(state >> 33).expect("31 bits")) / f64::from(1_u32 << 31) - 0.5;
            level *= 1.0 + 0.01 * noise;
            [f64::from(u32::try_from(index).expect("a count")) * step, level * (1.0 + 0.2 * noise)]
        })
        .collect()
}

fn place(track: &[Spot], scale: YScale) -> Vec<PlotPoint> {
    track.iter().filter_map(|point| scale.place(point[1]).map(|y| PlotPoint::new(point[0], y))).collect()
}

fn model(tracks: &[Vec<Spot>]) -> ChartModel {
    let line = |(index, track): (usize, &Vec<Spot>)| {
        ChartLine::on_track(format!("line-{index}"), format!("Line {index}"), Track::new([track.iter().copied()]))
    };
    ChartModel { lines: tracks.iter().enumerate().map(line).collect(), ..Default::default() }
}

fn ours(ui: &mut Ui, model: &ChartModel, scale: YScale, range: (f64, f64)) {
    let number = |value: f64| format!("{value:.1}");
    let words = ChartWords {
        description: "A long chart",
        value: &number,
        tick: &number,
        date: &|date| date.to_string(),
        month: &|date| date.to_string(),
        none: "-",
        forecast: "",
    };
    let mut view = ChartView::of_range(Some(range));
    let look = ChartLook::alone(scale, range);
    line_chart(ui, Tokens::of(Theme::Light), model, look, &mut view, &words);
}

/// The same lines and bounds as a plot without our work: every point in every frame, all lines solid, the values of
/// a logarithmic axis and the bounds of the value axis worked out beforehand.
fn theirs(ui: &mut Ui, tracks: &[Vec<PlotPoint>], range: (f64, f64), values: (f64, f64)) {
    let plot = Plot::new("theirs").allow_drag(false).allow_zoom(false).allow_scroll(false);
    plot.show(ui, |plot| {
        plot.set_plot_bounds(PlotBounds::from_min_max([range.0, values.0], [range.1, values.1]));
        for (index, track) in tracks.iter().enumerate() {
            plot.line(Line::new(format!("line {index}"), PlotPoints::Borrowed(track)).allow_hover(false));
        }
    });
}

/// Median and slowest time of a frame, milliseconds.
fn timed(ranges: &[(f64, f64)], mut chart: impl FnMut(&mut Ui, (f64, f64))) -> (f64, f64) {
    let ctx = Context::default();
    theme::install_fonts(&ctx);
    let input = || RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(SIZE[0], SIZE[1]))),
        ..Default::default()
    };
    let mut times: Vec<f64> = Vec::with_capacity(ranges.len());
    for range in ranges {
        let start = Instant::now();
        let output = ctx.run_ui(input(), |ui| {
            CentralPanel::default().show(ui, |ui| chart(ui, *range));
        });
        black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let mut times = times.split_off(usize::try_from(WARM_UP).expect("a count"));
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[times.len() - 1])
}
