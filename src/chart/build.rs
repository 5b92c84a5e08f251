//! The chart model of the picked series under a transform: share, index or the values as published.

use super::{ChartLine, ChartModel, Marker, TrendBand};
use crate::{
    domain::{Date, Market, Measure, Series, Transform},
    i18n::Locale,
    insight::{Trends, band::fitted_trend, trends::share_base},
};

/// What charts are made from, and the language in which they speak.
#[derive(Debug, Clone, Copy)]
pub struct ChartData<'a> {
    /// The market that the series are of.
    pub market: &'a Market,
    /// The same market assessed.
    pub trends: &'a Trends,
    /// Language, numbers and dates.
    pub locale: Locale,
}

/// The lines, the trend band of the first one and the labelled dates.
#[must_use]
pub fn chart_model(data: ChartData<'_>, picks: &[&Series], transform: Transform, index_at: Option<Date>) -> ChartModel {
    let lines: Vec<ChartLine> = picks
        .iter()
        .zip(line_names(data.locale, picks))
        .map(|(series, name)| {
            let mut line = ChartLine::new(
                series.id.to_string(),
                name,
                series.cadence,
                &values(data.market, series, transform, index_at),
            );
            line.partial_from = series.points.iter().position(|point| point.partial);
            line
        })
        .collect();
    let band = picks.first().zip(lines.first()).and_then(|(series, line)| trend_band(data, series, line));
    let from_zero = transform == Transform::Share
        || (transform == Transform::Value && picks.first().is_some_and(|s| s.measure != Measure::JobPostingsIndex));
    ChartModel { band, markers: markers(data.locale, picks), lines, from_zero }
}

/// Names at the ends of the lines: the series', their places, or both, whatever tells them apart.
#[must_use]
pub fn line_names(locale: Locale, picks: &[&Series]) -> Vec<String> {
    let regions_differ = picks.windows(2).any(|pair| pair[0].region != pair[1].region);
    let names_differ = picks.windows(2).any(|pair| pair[0].name != pair[1].name);
    picks
        .iter()
        .map(|series| match (regions_differ, names_differ) {
            (true, true) => format!("{}, {}", locale.pick(&series.name), locale.region(&series.region)),
            (true, false) => locale.region(&series.region),
            _ => locale.pick(&series.name).to_owned(),
        })
        .collect()
}

/// Dated values of a series under a transform; what the transform cannot compute is a gap.
#[must_use]
pub fn values(market: &Market, series: &Series, transform: Transform, index_at: Option<Date>) -> Vec<(Date, f64)> {
    let total = share_base(market, series);
    let base = index_at.and_then(|date| series.at(date)).or_else(|| series.points.first().map(|point| point.value));
    series
        .points
        .iter()
        .filter_map(|point| {
            let value = match transform {
                Transform::Value => Some(point.value),
                Transform::Share => {
                    total.and_then(|total| total.at(point.at)).filter(|t| *t > 0.0).map(|t| 100.0 * point.value / t)
                }
                Transform::Index => base.filter(|base| *base > 0.0).map(|base| 100.0 * point.value / base),
            };
            value.map(|value| (point.at, value))
        })
        .collect()
}

/// The log-linear trend of the window that the ladder speaks about, in the values that are drawn.
fn trend_band(data: ChartData<'_>, series: &Series, line: &ChartLine) -> Option<TrendBand> {
    let (first, last) = data.trends.get(&series.id)?.window?;
    let inside: Vec<(Date, f64)> = line.points().filter(|(date, _)| (first..=last).contains(date)).collect();
    let dates: Vec<Date> = inside.iter().map(|(date, _)| *date).collect();
    let steps: Vec<f64> = dates.iter().map(|date| f64::from(series.cadence.steps_between(first, *date))).collect();
    let values: Vec<f64> = inside.iter().map(|(_, value)| *value).collect();
    if values.len() < crate::insight::trend::FEWEST_POINTS {
        return None;
    }
    let trend = fitted_trend(&steps, &values)?;
    Some(TrendBand { dates, fit: trend.fit, lo: trend.lo, hi: trend.hi })
}

/// Ends and breaks of the series; equal ones once.
fn markers(locale: Locale, picks: &[&Series]) -> Vec<Marker> {
    let mut markers: Vec<Marker> = Vec::new();
    for series in picks {
        let ended = series.ended.iter().map(|stop| {
            let label = locale.tf("chart-ended", &[("date", locale.short_month(stop.at).into())]);
            Marker { at: stop.at, label, note: locale.pick(&stop.note).to_owned() }
        });
        let breaks = series.breaks.iter().map(|stop| {
            let label = locale.tf("chart-break", &[("date", locale.short_month(stop.at).into())]);
            Marker { at: stop.at, label, note: locale.pick(&stop.note).to_owned() }
        });
        for marker in breaks.chain(ended) {
            if !markers.iter().any(|known| known.at == marker.at && known.label == marker.label) {
                markers.push(marker);
            }
        }
    }
    markers.sort_by_key(|marker| marker.at);
    markers
}
