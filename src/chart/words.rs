//! What is written in and beside a chart: values, ticks, the summary and the source line.

use super::{ChartData, build::line_names};
use crate::{
    domain::{Currency, Date, Measure, Series, Transform},
    i18n::Locale,
    insight::{Change, Unit, mann_kendall::MannKendall},
};

/// One sentence: what the first line did, how sure, over which window.
#[must_use]
pub fn summary(data: ChartData<'_>, picks: &[&Series]) -> String {
    let locale = data.locale;
    let Some(first) = picks.first() else { return String::new() };
    let Some(trend) = data.trends.get(&first.id) else { return String::new() };
    let name = line_names(locale, picks).into_iter().next().unwrap_or_default();
    let Some(growth) = trend.headline else {
        return locale.tf("chart-summary-short", &[("name", name.into()), ("n", trend.n.into())]);
    };
    let write = |value: f64| {
        if trend.of_share {
            locale.percent(value, 1)
        } else {
            format_value(locale, first.measure, Transform::Value, value)
        }
    };
    let period = |(from, to): (Date, Date)| {
        let short = |date| locale.short_period(date, first.cadence);
        if from == to { short(from) } else { format!("{} – {}", short(from), short(to)) }
    };
    let p = trend.mann_kendall.as_ref().map_or(f64::NAN, MannKendall::p);
    locale.tf(
        "chart-summary",
        &[
            ("name", name.into()),
            ("from", write(growth.from).into()),
            ("to", write(growth.to).into()),
            ("change", change(locale, growth.change).into()),
            ("before", period(growth.from_periods).into()),
            ("after", period(growth.to_periods).into()),
            ("sure", locale.t(&format!("ladder-{}", trend.ladder.key())).to_lowercase().into()),
            ("n", trend.n.into()),
            ("p", probability(locale, p).into()),
        ],
    )
}

/// Source, measure, region, unit, span, licence of what is drawn.
#[must_use]
pub fn source_line(data: ChartData<'_>, picks: &[&Series], transform: Transform) -> String {
    let locale = data.locale;
    let Some(first) = picks.first() else { return String::new() };
    let mut regions: Vec<String> = picks.iter().map(|series| locale.region(&series.region)).collect();
    regions.dedup();
    let source = data.market.source(&first.source);
    let span = first.points.first().zip(first.points.last()).map(|(from, to)| {
        let short = |date| locale.short_period(date, first.cadence);
        format!("{} – {}", short(from.at), short(to.at))
    });
    let adjusted = first.seasonally_adjusted.then(|| locale.t("chart-adjusted"));
    let vintage = first.vintage.as_ref().map(|v| locale.tf("chart-vintage", &[("vintage", v.as_str().into())]));
    [
        source.map(|source| source.publisher.clone()),
        Some(unit(locale, first, transform)),
        Some(regions.join(", ")),
        adjusted,
        span,
        vintage,
        source.map(|source| source.licence.clone()),
    ]
    .into_iter()
    .flatten()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" · ")
}

/// What one unit of the value axis is.
#[must_use]
pub fn unit(locale: Locale, series: &Series, transform: Transform) -> String {
    match transform {
        Transform::Value => locale.series_unit(series),
        Transform::Share => locale.t("chart-unit-share"),
        Transform::Index => locale.t("chart-unit-index"),
    }
}

/// Writes a value of a measure under a transform.
#[must_use]
pub fn format_value(locale: Locale, measure: Measure, transform: Transform, value: f64) -> String {
    match (transform, measure) {
        (Transform::Share, _) | (Transform::Value, Measure::FreelancePostShare | Measure::OwnPercent) => {
            locale.percent(value, 1)
        }
        (Transform::Value, Measure::AiShareOfPostings) => locale.percent(value, 2),
        (Transform::Value, Measure::Own) if value.fract() == 0.0 => locale.count(value),
        (
            Transform::Value,
            Measure::ActiveDevelopers | Measure::PageViews | Measure::OpenAdverts | Measure::OpenProjects,
        ) => locale.count(value),
        (Transform::Value, Measure::AdvertisedHourlyRate) => locale.money(value, Currency::USD),
        _ => locale.number(value, 1),
    }
}

/// Writes a tick of the value axis.
#[must_use]
pub fn format_tick(locale: Locale, measure: Measure, transform: Transform, value: f64) -> String {
    let is_percent = transform == Transform::Share || (transform == Transform::Value && measure.is_share());
    tick(locale, value, is_percent)
}

/// A tick: no more decimals than the value needs.
#[must_use]
pub fn tick(locale: Locale, value: f64, is_percent: bool) -> String {
    let decimals = usize::from(value.abs() < 10.0 && value.fract().abs() > 1e-6);
    if is_percent { locale.percent(value, decimals) } else { locale.number(value, decimals) }
}

/// A change with sign and unit: "+12.1%" or "+2.1 pt".
#[must_use]
pub fn change(locale: Locale, change: Change) -> String {
    match change.unit {
        Unit::Percent => locale.percent_change(change.value),
        Unit::Points => locale.points_change(change.value),
    }
}

/// When a source was published, in words; its own text when that is no date.
#[must_use]
pub fn published(locale: Locale, text: &str) -> String {
    if let Ok(day) = Date::parse(text) {
        return locale.date(day);
    }
    Date::parse(&format!("{text}-01")).map_or_else(|_| text.to_owned(), |month| locale.month(month))
}

/// A p or q value with its sign of relation; very small ones as a bound: "= 0.0312", "< 0.0001".
#[must_use]
pub fn probability(locale: Locale, p: f64) -> String {
    if p < 0.0001 { format!("< {}", locale.number(0.0001, 4)) } else { format!("= {}", locale.number(p, 4)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{data::bundled, i18n::Language, insight::Trends};

    fn said(language: Language) -> (String, String) {
        let market = &bundled::market().market;
        let trends = Trends::of(market);
        let data = ChartData { market, trends: &trends, locale: Locale::new(language) };
        let picks: Vec<&Series> =
            market.series.iter().filter(|series| series.measure == Measure::FreelanceVacancyIndex).take(2).collect();
        (summary(data, &picks), source_line(data, &picks, Transform::Share))
    }

    #[test]
    fn summary_and_source_speak_both_languages_with_licence_and_span() {
        let (en, id) = (said(Language::En), said(Language::Id));
        assert!(en.0.contains("How sure: ") && en.0.contains("n = 24"), "{}", en.0);
        assert_ne!(en.0, id.0);
        for (line, from) in [(&en.1, "May 2016"), (&id.1, "Mei 2016")] {
            assert!(line.contains(from) && line.contains("CC BY 4.0"), "{line}");
        }
    }

    #[test]
    fn nothing_picked_says_nothing() {
        let market = &bundled::market().market;
        let data = ChartData { market, trends: &Trends::default(), locale: Locale::new(Language::En) };
        assert_eq!((summary(data, &[]), source_line(data, &[], Transform::Value)), (String::new(), String::new()));
    }

    #[test]
    fn values_and_ticks_carry_the_unit_of_the_transform() {
        let en = Locale::new(Language::En);
        assert_eq!(format_value(en, Measure::FreelanceVacancyIndex, Transform::Share, 12.34), "12.3%");
        assert_eq!(format_value(en, Measure::FreelanceVacancyIndex, Transform::Value, 12.34), "12.3");
        assert_eq!(format_tick(en, Measure::AiShareOfPostings, Transform::Value, 2.5), "2.5%");
        assert_eq!(format_tick(en, Measure::AiShareOfPostings, Transform::Index, 120.0), "120");
        assert_eq!((probability(en, 0.000_01), probability(en, 0.25)), ("< 0.0001".into(), "= 0.2500".into()));
    }
}
