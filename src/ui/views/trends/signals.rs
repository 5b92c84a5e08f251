//! One signal as a row: who, how much, what, where, when, on which base, and how much it counts.

use super::detail::detail_ui;
use crate::{
    domain::Standing,
    insight::{Counts, Origin, Signal, SmallBase, small_base::DAMPING_JOBS},
    ui::{
        ViewCtx,
        sources::{publisher, source_link},
        theme::{TextRole, icons, space},
        widgets::{DirectionMark, direction_mark, faint, link, rich, text},
        words,
    },
};
use egui::{Align, Label, Layout, Ui};
use std::collections::BTreeSet;

/// Which rows show their detail.
#[derive(Default)]
pub struct SignalState {
    open: BTreeSet<usize>,
    /// Which of them show their formulas.
    formulas: BTreeSet<usize>,
}

/// Paints one row.
pub fn signal_ui(ui: &mut Ui, cx: &ViewCtx<'_>, signal: &Signal, index: usize, state: &mut SignalState) {
    let t = cx.tokens;
    let market = cx.market();
    let source = market.source(&signal.source);
    let publisher = publisher(market, &signal.source);
    ui.spacing_mut().item_spacing.y = 3.0;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let (words, mark) = number(cx, signal);
            ui.add(Label::new(rich(words, TextRole::CaptionStrong, mark.map_or(t.text, |mark| mark.color(t)))));
            if let Some(mark) = mark {
                direction_mark(ui, t, mark);
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                text(ui, publisher, TextRole::CaptionStrong, t.text);
            });
        });
    });
    faint(ui, t, what(cx, signal));
    if let Some(guard) = signal.base.and_then(SmallBase::of).filter(SmallBase::matters) {
        text(ui, small_base(cx, guard), TextRole::Caption, t.text_muted);
    }
    if let Standing::Proxy(reason) = &signal.standing {
        faint(ui, t, cx.tf("signal-stand-in", &[("reason", cx.pick(reason).into())]));
    }
    if let Some(via) = &signal.via {
        faint(ui, t, cx.tf("signal-via", &[("skill", cx.skill_name(via).into())]));
    }
    let counts = match signal.counts {
        Counts::Yes => cx.tf("signal-share", &[("share", cx.locale.percent(100.0 * signal.share, 0).into())]),
        other => cx.t(&format!("counts-{}", other.key())),
    };
    faint(ui, t, counts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let is_open = state.open.contains(&index);
        let label = cx.t(if is_open { "signal-hide-detail" } else { "signal-show-detail" });
        if link(ui, t, None, &label).clicked() {
            if is_open {
                state.open.remove(&index);
            } else {
                state.open.insert(index);
            }
        }
        if source.is_some_and(|source| source.url.is_empty()) {
            faint(ui, t, cx.t("source-no-address"));
        } else if let Some(source) = source {
            source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &cx.t("signal-open-source"));
        }
    });
    if state.open.contains(&index) {
        let mut shows_formulas = state.formulas.contains(&index);
        detail_ui(ui, cx, signal, &mut shows_formulas);
        if shows_formulas {
            state.formulas.insert(index);
        } else {
            state.formulas.remove(&index);
        }
    }
    ui.add_space(2.0);
}

/// The number of a signal and its mark: a change, else the value itself.
fn number(cx: &ViewCtx<'_>, signal: &Signal) -> (String, Option<DirectionMark>) {
    let is_sure = !matches!(signal.ladder, Some(crate::insight::Ladder::TooFewPoints | crate::insight::Ladder::Noise));
    let mark = signal.direction.map(|direction| {
        // A ring, even where nothing changed: no direction may be read off what nobody confirmed.
        if signal.counts == Counts::Unconfirmed { DirectionMark::Unsure } else { DirectionMark::of(direction, is_sure) }
    });
    match (signal.change, &signal.origin) {
        (Some(change), _) => (words::change(cx, change), mark),
        (None, Origin::Figure(index)) => {
            (cx.market().figures.get(*index).map_or_else(String::new, |figure| words::figure_value(cx, figure)), mark)
        }
        (None, Origin::Series(_)) => (cx.t("ladder-too-few-points"), mark),
    }
}

/// "jobs posted, 61,709 to 69,204: +7,495 · on the quarter before · Global · Q1 2023 · 3 years old".
fn what(cx: &ViewCtx<'_>, signal: &Signal) -> String {
    let age = signal.observed.map(|date| cx.locale.age(date, cx.state.today));
    let region = cx.locale.region(&signal.region);
    let parts: Vec<Option<String>> = match &signal.origin {
        Origin::Series(id) => {
            let Some(series) = cx.market().series(id) else { return String::new() };
            let trend = cx.derived.trends.get(id);
            let window = trend.and_then(|trend| trend.headline).map(|growth| {
                let short = |date| cx.locale.short_period(date, series.cadence);
                let (from, to) = growth.to_periods;
                if from == to { short(to) } else { format!("{} – {}", short(from), short(to)) }
            });
            let sure = signal.ladder.map(|ladder| cx.t(&format!("ladder-{}", ladder.key())).to_lowercase());
            vec![
                Some(format!("{}: {}", cx.locale.short_measure(series.measure), cx.pick(&series.name))),
                Some(region),
                window,
                age,
                sure,
            ]
        }
        Origin::Figure(index) => {
            let Some(figure) = cx.market().figures.get(*index) else { return String::new() };
            let base = words::figure_base(cx, figure);
            vec![
                Some(format!("“{}”", figure.named)),
                (!base.is_empty()).then_some(base),
                Some(words::short_metric(cx, figure.metric)),
                Some(region),
                figure.period.map(|span| cx.locale.span(span)),
                age,
            ]
        }
    };
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Both growths of a small base: "Small base: +325% as counted, +191% if both counts had 200 more".
fn small_base(cx: &ViewCtx<'_>, guard: SmallBase) -> String {
    cx.tf(
        "guard-row",
        &[
            ("raw", cx.locale.percent_change(guard.raw_pct).into()),
            ("damped", cx.locale.percent_change(guard.damped_pct).into()),
            ("k", cx.locale.count(DAMPING_JOBS).into()),
        ],
    )
}

/// A line "name: value" of a detail, which wraps as one.
pub(super) fn pair(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, value: &str) {
    let mut line = egui::text::LayoutJob::default();
    for (words, color) in [(name, cx.tokens.text_muted), (" ", cx.tokens.text_muted), (value, cx.tokens.text)] {
        line.append(words, 0.0, egui::TextFormat::simple(TextRole::Caption.font(), color));
    }
    ui.add(Label::new(line).wrap());
}
