//! The card of the measures: where each points, in what two that disagree differ, and what comparable ones say together.

use super::pools::pools_ui;
use crate::{
    app::derived::SubjectEvidence,
    domain::Date,
    insight::{
        Difference, Disagreement, Ladder, MarketType, Needle, Origin, Unit,
        disagreement::{Basis, Kind},
    },
    ui::{
        ViewCtx,
        charts::{Dial, GrowthScale, dial, dial_axis},
        sources,
        theme::{TextRole, space},
        widgets::{DirectionMark, caution, direction_mark, faint, link, rich, text},
        words,
    },
};
use egui::{Align, Label, Layout, Ui};
use std::collections::BTreeSet;

/// View state of the card.
#[derive(Default)]
pub struct MeasuresState {
    shows_all: bool,
    open_pools: BTreeSet<usize>,
}

/// So many measures stand before "show all".
const FIRST_MEASURES: usize = 4;

/// Paints the measures; a subject of one measure has none, since there is nothing to compare.
pub fn measures_ui(ui: &mut Ui, cx: &ViewCtx<'_>, evidence: &SubjectEvidence, state: &mut MeasuresState) {
    if evidence.needles.len() < 2 && evidence.comparison.pools.is_empty() {
        return;
    }
    ui.add_space(space::S);
    text(ui, cx.t("measures-title"), TextRole::CaptionStrong, cx.tokens.text);
    needles_ui(ui, cx, &evidence.needles, state);
    ui.add_space(space::XS);
    if evidence.disagreement.is_some() || evidence.comparison.sources_disagree() {
        caution(ui, cx.tokens, &cx.t("agreement-disagree"), |ui| {
            if let Some(disagreement) = &evidence.disagreement {
                differences_ui(ui, cx, disagreement);
            }
            pools_ui(ui, cx, &evidence.comparison, &mut state.open_pools);
        });
    } else {
        pools_ui(ui, cx, &evidence.comparison, &mut state.open_pools);
    }
}

fn needles_ui(ui: &mut Ui, cx: &ViewCtx<'_>, needles: &[Needle], state: &mut MeasuresState) {
    let most = if state.shows_all { needles.len() } else { FIRST_MEASURES };
    let shown = &needles[..most.min(needles.len())];
    let of = |needle: &Needle| {
        let (lo, hi) = needle.interval_pct.unwrap_or((needle.pct, needle.pct));
        needle.others_pct.iter().copied().chain([needle.pct, lo, hi]).collect::<Vec<f64>>()
    };
    let scale = GrowthScale::over(shown.iter().flat_map(of));
    for needle in shown {
        ui.scope(|ui| needle_ui(ui, cx, needle, &scale));
    }
    dial_axis(ui, cx.tokens, &scale, &|pct| cx.locale.signed_percent(pct, 0));
    if needles.len() > FIRST_MEASURES {
        let label = if state.shows_all {
            cx.t("measures-show-fewer")
        } else {
            cx.tf("measures-show-all", &[("n", needles.len().into())])
        };
        if link(ui, cx.tokens, None, &label).clicked() {
            state.shows_all = !state.shows_all;
        }
    }
}

/// Who measured what, where it points, and the dial.
fn needle_ui(ui: &mut Ui, cx: &ViewCtx<'_>, needle: &Needle, scale: &GrowthScale) {
    let t = cx.tokens;
    let signal = &needle.signal;
    let mark = signal.direction.map_or(DirectionMark::Unsure, |direction| {
        DirectionMark::of(direction, !matches!(signal.ladder, Some(Ladder::TooFewPoints | Ladder::Noise)))
    });
    let who = sources::publisher(cx.market(), &signal.source);
    let change = cx.locale.percent_change(needle.pct);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            ui.add(Label::new(rich(&change, TextRole::CaptionStrong, mark.color(t))));
            direction_mark(ui, t, mark);
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                ui.add(Label::new(rich(&who, TextRole::CaptionStrong, t.text)).truncate());
            });
        });
    });
    let pct = |value: f64| cx.locale.signed_percent(value, 0);
    let range = needle.interval_pct.map_or_else(
        || cx.t("needle-range-unknown"),
        |(lo, hi)| cx.tf("needle-range", &[("lo", pct(lo).into()), ("hi", pct(hi).into())]),
    );
    let what = what(cx, needle);
    // The caption belongs to its dial, and keeps its distance from the next one.
    ui.spacing_mut().item_spacing.y = 2.0;
    let look = Dial { pct: needle.pct, interval_pct: needle.interval_pct, others_pct: &needle.others_pct, mark };
    dial(ui, t, scale, &look, &format!("{who}: {change}, {range}. {what}"));
    let n = needle.others_pct.len();
    let others = ends(&needle.others_pct).map(|(lo, hi)| match (pct(lo), pct(hi)) {
        (lo, hi) if lo == hi => cx.tf("needle-other", &[("n", n.into()), ("pct", lo.into())]),
        (lo, hi) => cx.tf("needle-others", &[("n", n.into()), ("lo", lo.into()), ("hi", hi.into())]),
    });
    faint(ui, t, [Some(what), Some(range), others].into_iter().flatten().collect::<Vec<_>>().join(" · "));
    ui.add_space(space::S);
}

/// What was measured, against which earlier period, where and when.
fn what(cx: &ViewCtx<'_>, needle: &Needle) -> String {
    let signal = &needle.signal;
    let (what, basis) = match &signal.origin {
        Origin::Series(id) => {
            let name = cx.market().series(id).map(|series| cx.locale.short_measure(series.measure));
            (name, cx.t("metric-growth-yoy-short"))
        }
        Origin::Figure(index) => {
            let Some(figure) = cx.market().figures.get(*index) else { return String::new() };
            (Some(cx.locale.quantity(figure.quantity)), words::short_metric(cx, figure.metric))
        }
    };
    let when = signal.observed.map(|date| cx.locale.short_month(date));
    // The dial shows the change of a share in percent of it; its points are told too.
    let points = signal.change.filter(|change| change.unit == Unit::Points);
    let points = points.map(|change| cx.tf("needle-share", &[("points", words::change(cx, change).into())]));
    let parts = [points, what, Some(basis), Some(cx.locale.region(&signal.region)), when];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn ends(values: &[f64]) -> Option<(f64, f64)> {
    let lo = values.iter().copied().reduce(f64::min)?;
    Some((lo, values.iter().copied().reduce(f64::max)?))
}

/// In what the heaviest two that point opposite ways differ, a line each.
fn differences_ui(ui: &mut Ui, cx: &ViewCtx<'_>, disagreement: &Disagreement) {
    let side = |source| sources::short_publisher(cx.market(), source);
    let args = [("up", side(&disagreement.rising.source).into()), ("down", side(&disagreement.falling.source).into())];
    // Two publishers are named in the heading already.
    let rest = disagreement.differences.iter().filter(|difference| !matches!(difference, Difference::Platform(..)));
    let lines: Vec<String> = rest.map(|difference| format!("• {}", difference_words(cx, difference))).collect();
    let heading = if lines.is_empty() { cx.tf("disagree-unexplained", &args) } else { cx.tf("disagree-differ", &args) };
    text(ui, heading, TextRole::Caption, cx.tokens.text);
    for line in lines {
        text(ui, line, TextRole::Caption, cx.tokens.text);
    }
}

fn difference_words(cx: &ViewCtx<'_>, difference: &Difference) -> String {
    let market =
        |kind: &MarketType| cx.t(if *kind == MarketType::Freelance { "market-freelance" } else { "market-salaried" });
    let kind = |kind: &Kind| match kind {
        Kind::Measure(measure) => cx.locale.short_measure(*measure),
        Kind::Quantity(quantity) => cx.locale.quantity(*quantity),
    };
    let basis = |basis: &Basis| match basis {
        Basis::Series(_) => cx.t("basis-series"),
        Basis::Metric(metric) => words::short_metric(cx, *metric),
    };
    let date = |date: &Option<Date>| date.map_or_else(|| "–".to_owned(), |date| cx.locale.short_month(date));
    let (key, a, b) = match difference {
        Difference::Platform(a, b) => ("difference-platform", a.clone(), b.clone()),
        Difference::MarketType(a, b) => ("difference-market", market(a), market(b)),
        Difference::Kind(a, b) => ("difference-kind", kind(a), kind(b)),
        Difference::Basis(a, b) => ("difference-basis", basis(a), basis(b)),
        Difference::Period(a, b) => ("difference-period", date(a), date(b)),
        Difference::Region(a, b) => ("difference-region", cx.locale.region(a), cx.locale.region(b)),
    };
    cx.tf(key, &[("a", a.into()), ("b", b.into())])
}
