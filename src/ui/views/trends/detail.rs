//! One click deeper: p, q, n, window, slopes and formulas of a trend; the counts of a figure; the rule of a verdict.

use super::signals::pair;
use crate::{
    chart::words::probability,
    insight::{Counts, Origin, Signal, TrendAssessment, Verdict, figures, trend::Caveat},
    ui::{
        ViewCtx,
        sources::publisher,
        theme::TextRole,
        widgets::{caption, faint, sunken, text},
        words,
    },
};
use egui::Ui;

/// The numbers behind one signal.
pub fn detail_ui(ui: &mut Ui, cx: &ViewCtx<'_>, signal: &Signal) {
    sunken(ui, cx.tokens, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        match &signal.origin {
            Origin::Series(id) => {
                if let Some(trend) = cx.derived.trends.get(id) {
                    trend_ui(ui, cx, trend);
                }
            }
            Origin::Figure(index) => figure_ui(ui, cx, *index),
        }
        let weight = cx.tf(
            "detail-weight",
            &[
                ("fresh", cx.locale.number(signal.freshness, 2).into()),
                ("standing", cx.locale.number(signal.standing.weight(), 1).into()),
                ("confidence", cx.locale.number(signal.confidence.weight(), 1).into()),
                ("weight", cx.locale.number(signal.weight, 2).into()),
            ],
        );
        caption(ui, cx.tokens, weight);
        if let Some(source) = cx.market().source(&signal.source) {
            caption(ui, cx.tokens, format!("{} · {}", cx.locale.confidence(source.confidence), source.licence));
            faint(ui, cx.tokens, source.attribution.clone().unwrap_or_else(|| source.title.clone()));
        }
    });
}

fn trend_ui(ui: &mut Ui, cx: &ViewCtx<'_>, trend: &TrendAssessment) {
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
                    ("s", cx.locale.number(count(test.s), 0).into()),
                    ("tau", test.tau.map_or_else(|| "–".to_owned(), |tau| cx.locale.number(tau, 3)).into()),
                    ("p", probability(cx.locale, p).into()),
                    ("kind", cx.t(if test.p_exact.is_some() { "detail-exact" } else { "detail-normal" }).into()),
                ],
            ),
        );
    }
    if let Some(q) = trend.q {
        pair(ui, cx, &cx.t("detail-q"), &format!("q {}", probability(cx.locale, q)));
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
    text(ui, cx.t(&format!("ladder-{}-explain", trend.ladder.key())), TextRole::Caption, cx.tokens.text);
    faint(ui, cx.tokens, cx.tf("detail-formulas", &[("ids", trend.formulas().join(", ").into())]));
    faint(ui, cx.tokens, cx.t("detail-autocorrelation"));
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
        if growth.base.is_none() {
            faint(ui, cx.tokens, cx.t("detail-no-base"));
        }
    }
    if let Some(note) = &figure.note {
        faint(ui, cx.tokens, cx.tf("detail-source-note", &[("note", note.as_str().into())]));
    }
    if let Some(source) = cx.market().source(&figure.source) {
        faint(ui, cx.tokens, format!("“{}” {}", source.title, source.published));
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
        for signal in counted {
            let publisher = publisher(cx.market(), &signal.source);
            let change = signal.change.map_or_else(String::new, |change| words::change(cx, change));
            pair(ui, cx, &cx.locale.percent(100.0 * signal.share, 0), &format!("{publisher} {change}"));
        }
    });
}

#[expect(clippy::cast_precision_loss, reason = "a sum of signs over at most thousands of points")]
fn count(s: i64) -> f64 {
    s as f64
}
