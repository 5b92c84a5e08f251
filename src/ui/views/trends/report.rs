//! The report card of the forecast: how forecasts of the charted series did at earlier points, and what follows.

use crate::{
    domain::{Series, Transform},
    insight::{
        Outlook, ReportCard,
        backtest::{CardNumbers, FEWEST_POINTS_TO_SHOW, STEPS},
        holt_fit::FIT_FROM,
        trends::share_base,
    },
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{Tone, badge, caption, faint, link, sunken, text},
    },
};
use egui::Ui;

/// Part of the later values that an honest 80 % range holds.
const PROMISED: f64 = 0.8;
/// So far below the promise a range is called too narrow.
const TOO_NARROW: f64 = 0.7;

/// Paints the card of the emphasised series of the chart; a chart without a series has none.
pub fn report_ui(ui: &mut Ui, cx: &ViewCtx<'_>, shows_working: &mut bool) {
    let view = &cx.state.selection;
    let Some(series) = view.picked.first().and_then(|id| cx.market().series(id)) else { return };
    // The total itself is a part of nothing, whatever the chart is set to.
    let is_part = share_base(cx.market(), series).is_some();
    let of_total = is_part && view.chart.transform_for(series.measure) == Transform::Share;
    let Some(outlook) = cx.derived.outlook(&series.id, of_total) else { return };
    let t = cx.tokens;
    ui.add_space(space::S);
    text(ui, cx.t("report-title"), TextRole::CaptionStrong, t.text);
    sunken(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        let unit = if of_total { cx.t("chart-unit-share") } else { cx.locale.short_measure(series.measure) };
        let region = cx.locale.region(&series.region);
        caption(ui, t, format!("{} · {region} · {unit}", cx.pick(&series.name)));
        if outlook.points.len() < FIT_FROM {
            let args = [("n", outlook.points.len().into()), ("least", FIT_FROM.into())];
            text(ui, cx.tf("report-too-short", &args), TextRole::Caption, t.text);
            return;
        }
        card_ui(ui, cx, series, outlook);
        let label = cx.t(if *shows_working { "report-hide-working" } else { "report-show-working" });
        let is_clicked = link(ui, t, Some(icons::MATH_OPERATIONS), &label).clicked();
        if is_clicked {
            *shows_working = !*shows_working;
        }
        if *shows_working {
            let shown = ui.scope(|ui| working_ui(ui, cx, outlook)).response;
            if is_clicked {
                // What was opened comes into sight: it may lie below the fold.
                shown.scroll_to_me(None);
            }
        }
    });
}

/// Whether the forecast is drawn and why, then what the tests found.
fn card_ui(ui: &mut Ui, cx: &ViewCtx<'_>, series: &Series, outlook: &Outlook) {
    let (t, card) = (cx.tokens, &outlook.card);
    match card.refusal {
        None => {
            badge(ui, t, Tone::Sure, &cx.t("report-shown"));
            text(ui, cx.t("report-shown-why"), TextRole::Caption, t.text);
        }
        Some(refusal) => {
            badge(ui, t, Tone::Unsure, &cx.t("report-refused"));
            let args = [("n", outlook.points.len().into()), ("least", FEWEST_POINTS_TO_SHOW.into())];
            text(ui, cx.tf(&format!("report-refused-{}", refusal.key()), &args), TextRole::Caption, t.text);
        }
    }
    for (name, mase) in [("report-no-change", card.mase_naive), ("report-last-year", card.mase_seasonal)] {
        if let Some(mase) = mase {
            text(ui, format!("{} {}", cx.t(name), mase_words(cx, mase)), TextRole::Caption, t.text);
        }
    }
    if let Some(coverage) = card.coverage80 {
        let share = cx.locale.percent(100.0 * coverage, 0);
        text(ui, cx.tf("report-coverage", &[("share", share.into())]), TextRole::Caption, t.text);
        if coverage < TOO_NARROW {
            faint(ui, t, cx.tf("report-too-narrow", &[("promised", cx.locale.percent(100.0 * PROMISED, 0).into())]));
        }
    }
    if let Some((from, to)) = outlook.tested_span() {
        let period = |date| cx.locale.short_period(date, outlook.cadence);
        let args = [
            ("n", card.origins.into()),
            ("from", period(from).into()),
            ("to", period(to).into()),
            ("steps", STEPS.into()),
        ];
        faint(ui, t, cx.tf("report-tested", &args));
    }
    if outlook.is_past(cx.state.today)
        && let Some(last) = series.last()
    {
        let date = cx.locale.short_period(last.at, series.cadence);
        faint(ui, t, cx.tf("report-past", &[("date", date.into())]));
    }
}

/// "23% smaller errors (MASE 0.77)".
fn mase_words(cx: &ViewCtx<'_>, mase: f64) -> String {
    let args =
        [("pct", cx.locale.percent(100.0 * (mase - 1.0).abs(), 0).into()), ("mase", cx.locale.number(mase, 2).into())];
    cx.tf(if mase < 1.0 { "report-smaller" } else { "report-larger" }, &args)
}

/// The formulas with the numbers put in, and the model behind the forecast.
fn working_ui(ui: &mut Ui, cx: &ViewCtx<'_>, outlook: &Outlook) {
    let (t, l) = (cx.tokens, cx.locale);
    let ReportCard { mase_naive, mase_seasonal, coverage80, numbers, .. } = outlook.card;
    if let Some(CardNumbers { error, naive, error_of_seasonal, seasonal, inside, points }) = numbers {
        let n = |value: f64| crate::i18n::Arg::from(l.number(value, 3));
        for (key, model, other, mase) in [
            ("report-mase-naive", error, naive, mase_naive),
            ("report-mase-seasonal", error_of_seasonal, seasonal, mase_seasonal),
        ] {
            if let Some(mase) = mase {
                caption(ui, t, cx.tf(key, &[("model", n(model)), ("other", n(other)), ("mase", n(mase))]));
            }
        }
        if let Some(coverage) = coverage80 {
            let share = l.percent(100.0 * coverage, 1);
            let args = [("inside", inside.into()), ("points", points.into()), ("share", share.into())];
            caption(ui, t, cx.tf("report-coverage-formula", &args));
        }
    }
    if let Some(model) = &outlook.model {
        let p = model.holt.parameters;
        let n = |value: f64| crate::i18n::Arg::from(l.number(value, 2));
        let args = [
            ("alpha", n(p.alpha)),
            ("beta", n(p.beta_star)),
            ("phi", n(p.phi)),
            ("sd", l.number(model.holt.sigma2.sqrt(), 4).into()),
        ];
        caption(ui, t, cx.tf("report-model", &args));
        faint(ui, t, cx.t(&format!("report-fit-{}", model.holt.basis.key())));
        faint(ui, t, cx.t(if model.season.is_some() { "report-season-out" } else { "report-season-left" }));
    }
    faint(ui, t, cx.t("report-caveat"));
}
