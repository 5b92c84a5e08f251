//! The forecast of a chart: its fan of intervals, and the sentence that says how far to trust it, or why there is none.

use super::{ChartData, build::Pick, words::format_value};
use crate::{
    domain::{ChartSettings, Date, ForecastSpan, Transform},
    insight::{Forecast, Outlook, Refusal, forecast::Interval},
};

/// A forecast with its intervals, in the unit that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Fan {
    /// The point that it starts from.
    pub from: (Date, f64),
    /// Periods ahead, ascending; at least one.
    pub steps: Vec<Forecast>,
}

impl Fan {
    /// The forecast of the first series as far as the settings ask, times `factor`; `None` when it is not asked for or
    /// not worth drawing.
    #[must_use]
    pub fn of(outlook: &Outlook, span: ForecastSpan, factor: f64) -> Option<Self> {
        let last = outlook.points.last()?;
        let steps = outlook.forecast_months(months(span)?)?;
        let scaled = |step: &Forecast| Forecast { at: step.at, interval: scaled(step.interval, factor) };
        let fan = Self { from: (last.at, last.value * factor), steps: steps.iter().map(scaled).collect() };
        (!fan.steps.is_empty()).then_some(fan)
    }

    /// The forecast of exactly that date.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<&Forecast> {
        self.steps.iter().find(|step| step.at == date)
    }
}

fn months(span: ForecastSpan) -> Option<i32> {
    i32::try_from(span.months()).ok().filter(|months| *months > 0)
}

fn scaled(interval: Interval, factor: f64) -> Interval {
    let Interval { median, lo80, hi80, lo95, hi95 } = interval;
    Interval {
        median: median * factor,
        lo80: lo80 * factor,
        hi80: hi80 * factor,
        lo95: lo95 * factor,
        hi95: hi95 * factor,
    }
}

/// One or two sentences under the chart: the end of the forecast and how it did at earlier points, or why none is drawn.
/// `None` when no forecast is asked for.
#[must_use]
pub fn forecast_words(
    data: ChartData<'_>,
    pick: Pick<'_>,
    settings: &ChartSettings,
    fan: Option<&Fan>,
    today: Date,
) -> Option<String> {
    let locale = data.locale;
    months(settings.forecast)?;
    let outlook = pick.outlook?;
    let card = outlook.card;
    let percent = |ratio: Option<f64>| ratio.map_or_else(String::new, |ratio| locale.percent(100.0 * ratio, 0));
    if let Some(refusal) = card.refusal {
        let ratio = if refusal == Refusal::LosesToSeasonalNaive { card.mase_seasonal } else { card.mase_naive };
        return Some(locale.tf(
            &format!("chart-forecast-none-{}", refusal.key()),
            &[("n", outlook.points.len().into()), ("origins", card.origins.into()), ("ratio", percent(ratio).into())],
        ));
    }
    let last = fan?.steps.last()?;
    let transform = settings.transform_for(pick.series.measure);
    let write = |value: f64| format_value(locale, pick.series.measure, transform, value);
    let period = |date: Date| locale.short_period(date, pick.series.cadence);
    let mut words = locale.tf(
        "chart-forecast-words",
        &[
            ("period", period(last.at).into()),
            ("median", write(last.interval.median).into()),
            ("lo", write(last.interval.lo80).into()),
            ("hi", write(last.interval.hi80).into()),
            ("origins", card.origins.into()),
            ("ratio", percent(card.mase_naive).into()),
            ("inside", percent(card.coverage80).into()),
        ],
    );
    if let Some(end) = outlook.points.last().filter(|_| outlook.is_past(today)) {
        words.push_str(". ");
        words.push_str(&locale.tf("chart-forecast-past", &[("end", period(end.at).into())]));
    }
    Some(words)
}

/// Whether the outlook that a transform draws is of the share of the total.
#[must_use]
pub fn is_of_total(transform: Transform) -> bool {
    transform == Transform::Share
}
