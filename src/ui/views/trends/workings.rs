//! Formulas with the numbers put in: how the growth, the tests and the weight of one signal were computed.
//!
//! Every number comes from the value that the computation itself left behind; nothing is computed here again.

use crate::{
    domain::{Base, Cadence, Date},
    i18n::Arg,
    insight::{
        GrowthBasis, Signal, SmallBase, TrendAssessment,
        age::HALF_LIFE_DAYS,
        growth::{TwoPoint, Z_95, two_point},
        series_growth::SeriesGrowth,
        small_base::{DAMPING_JOBS, SMALL_BASE},
        trend::AnnualGrowth,
    },
    ui::{
        ViewCtx,
        theme::TextRole,
        widgets::{faint, text},
    },
};
use egui::Ui;

/// A formula under its name.
fn working(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, formula: String) {
    text(ui, cx.t(name), TextRole::CaptionStrong, cx.tokens.text_muted);
    faint(ui, cx.tokens, formula);
}

/// How the numbers of a series were computed.
pub fn series_workings_ui(ui: &mut Ui, cx: &ViewCtx<'_>, trend: &TrendAssessment, cadence: Cadence) {
    if let Some(growth) = trend.headline {
        working(ui, cx, "working-growth", growth_words(cx, growth, cadence));
    }
    if let Some((growth, error)) = trend.headline.zip(trend.growth_error) {
        let n = |value: f64| Arg::from(cx.locale.number(value, 4));
        let args = [
            ("scatter", n(error.resid_sd)),
            ("year", error.year.into()),
            ("alike", cx.locale.number(error.alike, 2).into()),
            ("se", n(error.se)),
            ("log", cx.locale.signed_number((growth.to / growth.from).ln(), 4).into()),
        ];
        working(ui, cx, "working-error", cx.tf("working-error-formula", &args));
    }
    if let Some(test) = &trend.mann_kendall {
        let args = [
            ("s", cx.locale.number(as_f64(test.s), 0).into()),
            ("pairs", (test.n * test.n.saturating_sub(1) / 2).into()),
            ("n", test.n.into()),
            ("var", cx.locale.number(test.variance, 1).into()),
        ];
        let p = match test.p_exact {
            Some(p) => cx.tf("working-exact", &[("n", test.n.into()), ("p", exact(cx, p).into())]),
            None => cx.tf(
                "working-normal",
                &[("z", cx.locale.number(test.z, 3).into()), ("p", exact(cx, test.p_normal).into())],
            ),
        };
        working(ui, cx, "detail-test", format!("{}. {p}", cx.tf("working-mann-kendall", &args)));
    }
    let evidence = cx.derived.evidence.as_ref();
    let corrected = evidence.and_then(|evidence| evidence.corrected.get(&trend.series));
    if let Some((test, plain)) = corrected.zip(trend.mann_kendall) {
        let args = [
            ("var", cx.locale.number(test.variance, 1).into()),
            ("plain", cx.locale.number(plain.variance, 1).into()),
            ("z", cx.locale.number(test.z, 3).into()),
        ];
        working(ui, cx, "working-alike", cx.tf("working-alike-formula", &args));
    }
    if let Some(control) = trend.control {
        let args = [
            ("p", exact(cx, control.p).into()),
            ("m", control.m.into()),
            ("rank", control.rank.into()),
            ("q", exact(cx, control.q).into()),
        ];
        working(ui, cx, "detail-q", cx.tf("working-q", &args));
    }
    if let Some(sen) = &trend.sen {
        working(ui, cx, "detail-sen", slope_words(cx, "working-sen", sen));
    }
    if let Some(ols) = &trend.ols {
        working(ui, cx, "detail-ols", slope_words(cx, "working-ols", ols));
    }
    if let Some(momentum) = trend.momentum {
        let n = |value: f64| Arg::from(cx.locale.signed_number(value, 4));
        let args = [("last", n(momentum.last)), ("before", n(momentum.before)), ("change", n(momentum.acceleration))];
        working(ui, cx, "working-momentum", cx.tf("working-momentum-formula", &args));
    }
}

fn growth_words(cx: &ViewCtx<'_>, growth: SeriesGrowth, cadence: Cadence) -> String {
    let short = |date: Date| cx.locale.short_period(date, cadence);
    let span = |(from, to): (Date, Date)| format!("{} – {}", short(from), short(to));
    let value = |value: f64| Arg::from(cx.locale.number(value, 2));
    let change = crate::ui::words::change(cx, growth.change);
    match (growth.basis, growth.log_growth) {
        (GrowthBasis::YearOnYear, Some(log)) => {
            let args = [
                ("span", span(growth.to_periods).into()),
                ("log", cx.locale.signed_number(log, 4).into()),
                ("change", change.into()),
            ];
            cx.tf("working-year-on-year", &args)
        }
        (GrowthBasis::YearOnYear, None) => {
            let args = [
                ("after", span(growth.to_periods).into()),
                ("before", span(growth.from_periods).into()),
                ("to", value(growth.to)),
                ("from", value(growth.from)),
                ("change", change.into()),
            ];
            cx.tf("working-share", &args)
        }
        (GrowthBasis::TwoEnds, _) => {
            let args = [
                ("after", short(growth.to_periods.0).into()),
                ("before", short(growth.from_periods.0).into()),
                ("to", value(growth.to)),
                ("from", value(growth.from)),
                ("change", change.into()),
            ];
            let is_points = growth.change.unit == crate::insight::Unit::Points;
            cx.tf(if is_points { "working-two-ends-share" } else { "working-two-ends" }, &args)
        }
    }
}

fn slope_words(cx: &ViewCtx<'_>, key: &str, growth: &AnnualGrowth) -> String {
    let slope = |value: f64| Arg::from(cx.locale.signed_number(value, 5));
    let args = [
        ("slope", slope(growth.slope)),
        ("lo", slope(growth.slope_ci95.0)),
        ("hi", slope(growth.slope_ci95.1)),
        ("year", cx.locale.number(growth.per_year, 0).into()),
        ("pct", cx.locale.signed_percent(growth.pct, 1).into()),
    ];
    cx.tf(key, &args)
}

/// How the growth of two counts was computed: as counted, its interval, and damped.
pub fn counts_workings_ui(ui: &mut Ui, cx: &ViewCtx<'_>, base: Base) {
    let l = cx.locale;
    let (before, after) = (l.count(base.before), l.count(base.after));
    if let Some(TwoPoint { pct, log_ratio, se_log, ci95_pct: (lo, hi), .. }) = two_point(base.before, base.after) {
        let args = [
            ("before", before.clone().into()),
            ("after", after.clone().into()),
            ("pct", l.signed_percent(pct, 1).into()),
        ];
        working(ui, cx, "working-growth", cx.tf("working-counts", &args));
        let args = [
            ("before", before.clone().into()),
            ("after", after.clone().into()),
            ("log", l.signed_number(log_ratio, 4).into()),
            ("z", l.number(Z_95, 2).into()),
            ("se", l.number(se_log, 4).into()),
            ("lo", l.signed_percent(lo, 1).into()),
            ("hi", l.signed_percent(hi, 1).into()),
        ];
        working(ui, cx, "detail-ci", cx.tf("working-counts-range", &args));
    }
    if let Some(guard) = SmallBase::of(base) {
        let args = [
            ("before", before.into()),
            ("after", after.into()),
            ("k", l.count(DAMPING_JOBS).into()),
            ("pct", l.signed_percent(guard.damped_pct, 1).into()),
            ("limit", l.count(SMALL_BASE).into()),
        ];
        working(ui, cx, "working-damped", cx.tf("working-damped-formula", &args));
    }
}

/// How the weight of a signal and its share of the verdict were computed.
pub fn weight_ui(ui: &mut Ui, cx: &ViewCtx<'_>, signal: &Signal) {
    if signal.weight <= 0.0 {
        faint(ui, cx.tokens, cx.t("working-weight-none"));
        return;
    }
    let l = cx.locale;
    let number = |value: f64| Arg::from(l.number(value, 3));
    let args = [
        ("days", signal.age_days.unwrap_or_default().into()),
        ("half", l.number(HALF_LIFE_DAYS, 0).into()),
        ("fresh", number(signal.freshness)),
    ];
    faint(ui, cx.tokens, cx.tf("working-freshness", &args));
    let args = [
        ("fresh", number(signal.freshness)),
        ("direct", l.number(signal.directness(), 2).into()),
        ("confidence", l.number(signal.confidence.weight(), 1).into()),
        ("voices", signal.voices.into()),
        ("weight", number(signal.weight)),
    ];
    faint(ui, cx.tokens, cx.tf("working-weight-formula", &args));
    if signal.share > 0.0 {
        let args = [
            ("weight", number(signal.weight)),
            ("total", number(signal.weight / signal.share)),
            ("share", l.percent(100.0 * signal.share, 1).into()),
        ];
        faint(ui, cx.tokens, cx.tf("working-share-formula", &args));
    }
}

/// A p or q value with three digits, however small: "0.0312", "1.47 × 10^−6".
fn exact(cx: &ViewCtx<'_>, p: f64) -> String {
    if p >= 0.001 || p <= 0.0 {
        return cx.locale.number(p, 4);
    }
    let power = p.log10().floor();
    let args =
        [("digits", cx.locale.number(p / 10_f64.powf(power), 2).into()), ("power", cx.locale.number(power, 0).into())];
    cx.tf("working-power", &args)
}

#[expect(clippy::cast_precision_loss, reason = "a sum of signs over at most thousands of points")]
pub(super) fn as_f64(s: i64) -> f64 {
    s as f64
}
