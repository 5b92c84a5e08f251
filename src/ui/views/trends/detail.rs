//! One click deeper: p, q, n, window, slopes and formulas of a trend; the counts of a figure; the rule of a verdict.

use super::{
    signals::pair,
    workings::{as_f64, counts_workings_ui, series_workings_ui, weight_ui},
};
use crate::{
    chart::words::probability,
    insight::{Counts, Origin, Signal, SmallBase, TrendAssessment, Verdict, figures, trend::Caveat},
    ui::{
        ViewCtx,
        sources::publisher,
        theme::{TextRole, icons},
        widgets::{caption, faint, link, sunken, text},
        words,
    },
};
use egui::Ui;

/// The numbers behind one signal.
pub fn detail_ui(ui: &mut Ui, cx: &ViewCtx<'_>, signal: &Signal, shows_formulas: &mut bool) {
    sunken(ui, cx.tokens, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        match &signal.origin {
            Origin::Series(id) => {
                if let Some(trend) = cx.derived.trends.get(id) {
                    trend_ui(ui, cx, trend);
                }
            }
            Origin::Figure(index) => figure_ui(ui, cx, *index),
        }
        formulas_ui(ui, cx, signal, shows_formulas);
        text(ui, cx.t("working-weight"), TextRole::CaptionStrong, cx.tokens.text_muted);
        weight_ui(ui, cx, signal);
        if let Some(source) = cx.market().source(&signal.source) {
            caption(ui, cx.tokens, format!("{} · {}", cx.locale.confidence(source.confidence), source.licence));
            faint(ui, cx.tokens, source.attribution.clone().unwrap_or_else(|| source.title.clone()));
        }
    });
}

fn trend_ui(ui: &mut Ui, cx: &ViewCtx<'_>, trend: &TrendAssessment) {
    text(ui, cx.t(&format!("ladder-{}-explain", trend.ladder.key())), TextRole::Caption, cx.tokens.text);
    let cadence = cx.market().series(&trend.series).map(|series| series.cadence);
    if let Some(((from, to), cadence)) = trend.window.zip(cadence) {
        let window = format!("{} – {}", cx.locale.short_period(from, cadence), cx.locale.short_period(to, cadence));
        pair(
            ui,
            cx,
            &cx.t("detail-window"),
            &cx.tf("detail-window-n", &[("window", window.into()), ("n", trend.n.into())]),
        );
    }
    if let Some(test) = &trend.mann_kendall {
        let p = test.p();
        pair(
            ui,
            cx,
            &cx.t("detail-test"),
            &cx.tf(
                "detail-test-values",
                &[
                    ("s", cx.locale.number(as_f64(test.s), 0).into()),
                    ("tau", test.tau.map_or_else(|| "–".to_owned(), |tau| cx.locale.number(tau, 3)).into()),
                    ("p", probability(cx.locale, p).into()),
                    ("kind", cx.t(if test.p_exact.is_some() { "detail-exact" } else { "detail-normal" }).into()),
                ],
            ),
        );
    }
    let evidence = cx.derived.evidence.as_ref();
    let corrected = evidence.and_then(|evidence| evidence.corrected.get(&trend.series));
    if let Some(test) = corrected {
        let p = cx.tf("working-alike-value", &[("p", probability(cx.locale, test.p).into())]);
        pair(ui, cx, &cx.t("working-alike"), &p);
    }
    if let Some(control) = trend.control {
        pair(ui, cx, &cx.t("detail-q"), &format!("q {}", probability(cx.locale, control.q)));
        let key = if cx.derived.trends.is_listed(&trend.series) { "family-list" } else { "family-data" };
        faint(ui, cx.tokens, cx.tf(key, &[("m", control.m.into())]));
    }
    for (key, slope) in [("detail-sen", &trend.sen), ("detail-ols", &trend.ols)] {
        if let Some(slope) = slope {
            let value = cx.tf(
                "detail-slope",
                &[
                    ("pct", cx.locale.signed_percent(slope.pct, 1).into()),
                    ("lo", cx.locale.signed_percent(slope.lo, 1).into()),
                    ("hi", cx.locale.signed_percent(slope.hi, 1).into()),
                ],
            );
            pair(ui, cx, &cx.t(key), &value);
        }
    }
    for caveat in &trend.caveats {
        let key = match caveat {
            Caveat::NoLogarithm => "detail-no-logarithm",
            Caveat::BreakInWindow => "detail-break",
        };
        faint(ui, cx.tokens, cx.t(key));
    }
    let mut formulas = trend.formulas();
    formulas.extend(corrected.map(|_| "G10"));
    faint(ui, cx.tokens, cx.tf("detail-formulas", &[("ids", formulas.join(", ").into())]));
    if corrected.is_none() {
        faint(ui, cx.tokens, cx.t("detail-autocorrelation"));
    }
}

fn figure_ui(ui: &mut Ui, cx: &ViewCtx<'_>, index: usize) {
    let Some(figure) = cx.market().figures.get(index) else { return };
    pair(ui, cx, &cx.locale.metric(figure.metric), &words::figure_value(cx, figure));
    if let Some(growth) = figures::growth(figure) {
        if let Some((lo, hi)) = growth.ci95_pct {
            let range = format!("{} … {}", cx.locale.signed_percent(lo, 1), cx.locale.signed_percent(hi, 1));
            pair(ui, cx, &cx.t("detail-ci"), &range);
            faint(ui, cx.tokens, cx.t("detail-ci-caveat"));
        }
        if let Some(guard) = growth.base.and_then(SmallBase::of) {
            let damped = cx.locale.signed_percent(guard.damped_pct, 1);
            pair(ui, cx, &cx.t("working-damped"), &damped);
        } else {
            faint(ui, cx.tokens, cx.t("detail-no-base"));
            faint(ui, cx.tokens, cx.t("guard-none"));
        }
    }
    if let Some(note) = &figure.note {
        faint(ui, cx.tokens, cx.tf("detail-source-note", &[("note", note.as_str().into())]));
    }
    if let Some(source) = cx.market().source(&figure.source) {
        faint(ui, cx.tokens, format!("“{}” {}", source.title, source.published));
    }
}

/// The formulas behind the numbers, behind a link of their own; a figure without counts has none.
fn formulas_ui(ui: &mut Ui, cx: &ViewCtx<'_>, signal: &Signal, shows: &mut bool) {
    let series = |id| cx.market().series(id).zip(cx.derived.trends.get(id));
    let has_formulas = match &signal.origin {
        Origin::Series(id) => series(id).is_some(),
        Origin::Figure(_) => signal.base.is_some(),
    };
    if !has_formulas {
        return;
    }
    let label = cx.t(if *shows { "working-hide" } else { "working-show" });
    if link(ui, cx.tokens, Some(icons::MATH_OPERATIONS), &label).clicked() {
        *shows = !*shows;
    }
    match &signal.origin {
        _ if !*shows => {}
        Origin::Series(id) => {
            if let Some((series, trend)) = series(id) {
                series_workings_ui(ui, cx, trend, series.cadence);
            }
        }
        Origin::Figure(_) => {
            if let Some(base) = signal.base {
                counts_workings_ui(ui, cx, base);
            }
        }
    }
}

/// The rule of the verdict with each signal's share.
pub fn rule_ui(ui: &mut Ui, cx: &ViewCtx<'_>, verdict: &Verdict) {
    sunken(ui, cx.tokens, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        text(ui, cx.t(&format!("verdict-{}-explain", verdict.kind.key())), TextRole::Caption, cx.tokens.text);
        caption(ui, cx.tokens, cx.t("rule-weights"));
        let part = |share: f64| cx.locale.percent(100.0 * share, 0);
        let parts = cx.tf(
            "rule-parts",
            &[
                ("rising", part(verdict.parts.rising).into()),
                ("falling", part(verdict.parts.falling).into()),
                ("flat", part(verdict.parts.flat).into()),
            ],
        );
        text(ui, parts, TextRole::CaptionStrong, cx.tokens.text);
        let mut counted: Vec<&Signal> = verdict.signals.iter().filter(|s| s.counts == Counts::Yes).collect();
        counted.sort_by(|a, b| b.share.total_cmp(&a.share));
        let total: f64 = counted.iter().map(|signal| signal.weight).sum();
        for signal in counted {
            let publisher = publisher(cx.market(), &signal.source);
            let change = signal.change.map_or_else(String::new, |change| words::change(cx, change));
            let args = [
                ("weight", cx.locale.number(signal.weight, 3).into()),
                ("total", cx.locale.number(total, 3).into()),
                ("share", cx.locale.percent(100.0 * signal.share, 0).into()),
            ];
            pair(ui, cx, &format!("{publisher} {change}"), &cx.tf("working-share-short", &args));
        }
    });
}
