//! The chart model of the picked series under a transform: share, index or the values as published.

use super::{
    ChartLine, ChartModel, Fan, Marker, MarkerKind, TrendBand,
    smoothing::{self, smooth_values},
};
use crate::{
    domain::{ChartSettings, Date, Market, Measure, Series, Smoothing, Transform},
    i18n::Locale,
    insight::{Outlook, Trends, band::fitted_trend, trends::share_base},
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

/// A series to be drawn, with its season and forecast under the transform that is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Pick<'a> {
    /// The series.
    pub series: &'a Series,
    /// Of its values, or of its share under [`Transform::Share`]; without one nothing smooth and no forecast is drawn.
    pub outlook: Option<&'a Outlook>,
}

/// The lines, what is computed of the first one, and the labelled dates. All series are of one measure: those of another
/// than the first one's are left out, since a chart has one unit.
#[must_use]
pub fn chart_model(data: ChartData<'_>, picks: &[Pick<'_>], settings: &ChartSettings) -> ChartModel {
    let Some(first) = picks.first().copied() else { return ChartModel::default() };
    let measure = first.series.measure;
    let picks: Vec<Pick<'_>> = picks.iter().copied().filter(|pick| pick.series.measure == measure).collect();
    let series: Vec<&Series> = picks.iter().map(|pick| pick.series).collect();
    let transform = settings.transform_for(measure);
    let smoothing = smoothing::in_use(&picks, settings.smoothing);
    let names = line_names(data.locale, &series);
    let line = |series: &Series, name: &str, values: &[(Date, f64)]| {
        ChartLine::new(series.id.to_string(), name.to_owned(), series.cadence, values)
    };
    let published: Vec<ChartLine> = series
        .iter()
        .zip(&names)
        .map(|(series, name)| {
            let values = values(data.market, series, transform, settings.index_at);
            let partial = series.points.iter().find(|point| point.partial).map(|point| point.at);
            let partial_from = partial.and_then(|at| values.iter().position(|(date, _)| *date >= at));
            let mut line = line(series, name, &values);
            line.partial_from = partial_from;
            line
        })
        .collect();
    let factor = |series: &Series| index_factor(series, transform, settings.index_at);
    let band = if settings.band { trend_band(data, first.series, &published[0]) } else { None };
    let forecast = first.outlook.and_then(|outlook| Fan::of(outlook, settings.forecast, factor(first.series)?));
    let from_zero =
        transform == Transform::Share || (transform == Transform::Value && measure != Measure::JobPostingsIndex);
    let markers = markers(data.locale, &series);
    let model = ChartModel { smoothing, band, forecast, markers, from_zero, ..ChartModel::default() };
    if smoothing == Smoothing::Raw {
        return ChartModel { lines: published, ..model };
    }
    let smooth = |(pick, name): (&Pick<'_>, &String)| {
        let values = factor(pick.series).map(|factor| smooth_values(*pick, smoothing, factor)).unwrap_or_default();
        line(pick.series, name, &values)
    };
    ChartModel { lines: picks.iter().zip(&names).map(smooth).collect(), published, ..model }
}

/// The transform that is drawn: the settings' own, but what is a part of no total has no share and is drawn as published.
#[must_use]
pub fn transform_in_use(market: &Market, series: &[&Series], settings: &ChartSettings) -> Transform {
    let Some(first) = series.first() else { return Transform::Value };
    let wanted = settings.transform_for(first.measure);
    let has_share = || series.iter().any(|series| share_base(market, series).is_some());
    if wanted == Transform::Share && !has_share() { Transform::Value } else { wanted }
}

/// What values are multiplied by to be an index; 1 under another transform, `None` without a base above 0.
fn index_factor(series: &Series, transform: Transform, index_at: Option<Date>) -> Option<f64> {
    if transform != Transform::Index {
        return Some(1.0);
    }
    index_base(series, index_at).filter(|(_, base)| *base > 0.0).map(|(_, base)| 100.0 / base)
}

/// The period that is 100 in an index of a series, and its value: the one asked for if there is a value, else the first.
#[must_use]
pub fn index_base(series: &Series, index_at: Option<Date>) -> Option<(Date, f64)> {
    let asked = index_at.and_then(|date| Some((date, series.at(date)?)));
    asked.or_else(|| series.points.first().map(|point| (point.at, point.value)))
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
    let factor = index_factor(series, transform, index_at);
    series
        .points
        .iter()
        .filter_map(|point| {
            let value = match transform {
                Transform::Share => {
                    total.and_then(|total| total.at(point.at)).filter(|t| *t > 0.0).map(|t| 100.0 * point.value / t)
                }
                Transform::Value | Transform::Index => factor.map(|factor| factor * point.value),
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
            Marker { at: stop.at, label, note: locale.pick(&stop.note).to_owned(), kind: MarkerKind::Data }
        });
        let breaks = series.breaks.iter().map(|stop| {
            let label = locale.tf("chart-break", &[("date", locale.short_month(stop.at).into())]);
            Marker { at: stop.at, label, note: locale.pick(&stop.note).to_owned(), kind: MarkerKind::Data }
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
