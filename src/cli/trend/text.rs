//! A trend as text for a terminal of 80 columns, in the language of the reader.

use super::report::{ForecastEntry, SlopeEntry, TrendReport};
use crate::{
    cli::{
        overview::ReportedSource,
        page::{Page, joined},
    },
    domain::Measure,
    i18n::Locale,
};
use std::io::{self, Write};

/// Prints a report.
///
/// # Errors
/// When `out` refuses.
pub fn print(report: &TrendReport, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page { out };
    page.line(0, &title(report, locale))?;
    page.line(0, &span(report, locale))?;
    page.empty()?;
    page.line(0, &locale.tf("cli-trend-verdict", &[("word", locale.t(&format!("ladder-{}", report.ladder)).into())]))?;
    page.line(2, &locale.t(&format!("cli-ladder-{}", report.ladder)))?;
    for line in numbers(report, locale) {
        page.item("- ", &line)?;
    }
    page.section(&locale.t("cli-trend-forecast"))?;
    forecast(&report.forecast, report, locale, &mut page)?;
    page.section(&locale.t("cli-trend-window"))?;
    let window = &report.usual_window;
    page.line(
        0,
        &joined(vec![
            locale.t(&format!("ladder-{}", window.ladder)),
            locale.tf("cli-trend-points", &[("n", window.n.into())]),
            window
                .first
                .clone()
                .zip(window.last.clone())
                .map_or_else(String::new, |(from, to)| format!("{from} – {to}")),
            if window.of_total { locale.t("cli-trend-of-total") } else { String::new() },
            window.q.map_or_else(String::new, |q| format!("q {}", small(locale, q))),
        ]),
    )?;
    if let Some(source) = report.series.as_ref().and_then(|series| series.source.as_ref()) {
        page.section(&locale.t("cli-trend-source"))?;
        cite(source, locale, &mut page)?;
    }
    Ok(())
}

fn title(report: &TrendReport, locale: Locale) -> String {
    let of_total = if report.of_total { locale.t("cli-trend-of-total") } else { String::new() };
    match (&report.series, &report.file) {
        (Some(series), _) => {
            let measure = Measure::ALL.into_iter().find(|measure| measure.key() == series.measure);
            let measure = measure.map_or_else(String::new, |measure| locale.measure(measure));
            joined(vec![series.name.clone(), measure, locale.region(&series.region), of_total])
        }
        (None, Some(file)) => {
            joined(vec![file.path.clone(), file.value_column.clone(), file.unit.clone().unwrap_or_default()])
        }
        (None, None) => String::new(),
    }
}

fn span(report: &TrendReport, locale: Locale) -> String {
    let ends = report.first.clone().zip(report.last.clone());
    joined(vec![
        ends.map_or_else(String::new, |(first, last)| format!("{first} – {last}")),
        locale.t(&format!("cli-cadence-{}", report.cadence)),
        locale.tf("cli-trend-points", &[("n", report.n.into())]),
        if report.missing > 0 {
            locale.tf("cli-trend-missing", &[("n", report.missing.into())])
        } else {
            String::new()
        },
    ])
}

/// The tests, slopes and strengths that there are.
fn numbers(report: &TrendReport, locale: Locale) -> Vec<String> {
    let test = report.mann_kendall.as_ref().map(|test| {
        let tau = test.tau.map_or_else(|| locale.t("cli-trend-none"), |tau| locale.number(tau, 2));
        let args =
            [("s", locale.number(as_f64(test.s), 0).into()), ("tau", tau.into()), ("p", small(locale, test.p).into())];
        locale.tf(if test.exact { "cli-trend-test-exact" } else { "cli-trend-test" }, &args)
    });
    let corrected = report.mann_kendall_corrected.as_ref();
    let corrected = corrected.map(|test| locale.tf("cli-trend-corrected", &[("p", small(locale, test.p).into())]));
    let slope = |key: &str, slope: &SlopeEntry| {
        let per_year = |log: f64| crate::insight::regression::annual_pct(log, per_year(report));
        let args = [
            ("pct", locale.percent_change(slope.annual_pct).into()),
            ("lo", locale.percent_change(per_year(slope.ci95_log[0])).into()),
            ("hi", locale.percent_change(per_year(slope.ci95_log[1])).into()),
        ];
        locale.tf(key, &args)
    };
    let yoy = report.yoy_pct.map(|pct| locale.tf("cli-trend-yoy", &[("pct", locale.percent_change(pct).into())]));
    let stl = report.stl.as_ref().map(|stl| {
        let args = [
            ("trend", locale.number(stl.trend_strength, 2).into()),
            ("season", locale.number(stl.seasonal_strength, 2).into()),
        ];
        locale.tf("cli-trend-stl", &args)
    });
    let sen = report.theil_sen.as_ref().map(|fit| slope("cli-trend-sen", fit));
    let ols = report.ols.as_ref().map(|fit| slope("cli-trend-ols", fit));
    [test, corrected, sen, ols, yoy, stl].into_iter().flatten().collect()
}

fn forecast(forecast: &ForecastEntry, report: &TrendReport, locale: Locale, page: &mut Page<'_>) -> io::Result<()> {
    match &forecast.reason_text {
        Some(sentence) => page.line(0, sentence)?,
        None => {
            let range = |lo: f64, hi: f64| format!("{} – {}", locale.prose_number(lo), locale.prose_number(hi));
            for step in &forecast.ahead {
                let i = step.interval;
                let args = [
                    ("period", locale.short_period(step.at, report.steps).into()),
                    ("median", locale.prose_number(i.median).into()),
                    ("range80", range(i.lo80, i.hi80).into()),
                    ("range95", range(i.lo95, i.hi95).into()),
                ];
                page.item("- ", &locale.tf("cli-trend-step", &args))?;
            }
            page.line(0, &locale.t("cli-trend-assumes"))?;
        }
    }
    if let Some(naive) = forecast.mase_naive {
        let seasonal = forecast.mase_seasonal.map_or_else(|| locale.t("cli-trend-none"), |mase| locale.number(mase, 2));
        let coverage =
            forecast.coverage80.map_or_else(|| locale.t("cli-trend-none"), |part| locale.percent(100.0 * part, 0));
        let args = [
            ("origins", forecast.origins.into()),
            ("steps", forecast.steps.into()),
            ("naive", locale.number(naive, 2).into()),
            ("seasonal", seasonal.into()),
            ("coverage", coverage.into()),
        ];
        page.line(0, &locale.tf("cli-trend-card", &args))?;
    }
    let season = forecast.model.as_ref().is_some_and(|model| model.season.is_some());
    if season { page.line(0, &locale.t("cli-trend-season")) } else { Ok(()) }
}

fn cite(source: &ReportedSource, locale: Locale, page: &mut Page<'_>) -> io::Result<()> {
    page.line(
        0,
        &joined(vec![format!("{}: {}", source.publisher, source.title), source.published.clone().unwrap_or_default()]),
    )?;
    for line in source.url.iter().chain(&source.attribution) {
        page.line(0, line)?;
    }
    page.line(0, &locale.tf("cli-trend-licence", &[("licence", source.licence.as_str().into())]))
}

/// A probability with enough decimals to tell it from 0.
fn small(locale: Locale, p: f64) -> String {
    if p < 0.001 { format!("< {}", locale.number(0.001, 3)) } else { locale.number(p, 3) }
}

fn per_year(report: &TrendReport) -> f64 {
    f64::from(u32::try_from(report.steps.per_year()).unwrap_or(1))
}

fn as_f64(count: i64) -> f64 {
    f64::from(i32::try_from(count).unwrap_or(if count < 0 { i32::MIN } else { i32::MAX }))
}
