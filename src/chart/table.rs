//! The numbers of a sheet as a table: one row a period, one column a line, trend and band beside them.

use super::Sheet;
use crate::{
    domain::{Cadence, Date},
    insight::forecast::Interval,
};

/// The numbers of a chart within its range.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartTable {
    /// First days of the periods, ascending.
    pub periods: Vec<Date>,
    /// Columns after the period.
    pub columns: Vec<Column>,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What it holds.
    pub kind: ColumnKind,
    /// A value a period; `None` where there is none.
    pub values: Vec<Option<f64>>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Values of the line at that position.
    Line(usize),
    /// Values as published, where the line at that position is a smooth one.
    Published(usize),
    /// The fitted trend of the first line.
    Trend,
    /// Lower end of its 95 % band.
    TrendLow,
    /// Upper end of its 95 % band.
    TrendHigh,
    /// A number of the forecast of the first line.
    Forecast(ForecastPart),
}

/// A number of a forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForecastPart {
    /// As likely above as below.
    Median,
    /// Lower end of the 80 % interval.
    Low80,
    /// Upper end of the 80 % interval.
    High80,
    /// Lower end of the 95 % interval.
    Low95,
    /// Upper end of the 95 % interval.
    High95,
}

impl ForecastPart {
    /// All parts, in the order of their columns.
    pub const ALL: [Self; 5] = [Self::Median, Self::Low80, Self::High80, Self::Low95, Self::High95];

    fn of(self, interval: Interval) -> f64 {
        match self {
            Self::Median => interval.median,
            Self::Low80 => interval.lo80,
            Self::High80 => interval.hi80,
            Self::Low95 => interval.lo95,
            Self::High95 => interval.hi95,
        }
    }
}

impl ChartTable {
    /// The table of what a sheet shows.
    #[must_use]
    pub fn of(sheet: &Sheet) -> Self {
        let model = &sheet.model;
        let lines = model.lines.iter().chain(&model.published);
        let fan = sheet.visible_forecast();
        let ahead = fan.iter().flat_map(|fan| &fan.steps).map(|step| step.at);
        let dates = lines.flat_map(|line| line.points().map(|(date, _)| date)).chain(ahead);
        let mut periods: Vec<Date> = dates.filter(|date| sheet.shows(*date)).collect();
        periods.sort_unstable();
        periods.dedup();
        let mut columns: Vec<Column> = Vec::new();
        for (index, line) in model.published.iter().enumerate() {
            let values = periods.iter().map(|date| line.on(*date)).collect();
            columns.push(Column { kind: ColumnKind::Published(index), values });
        }
        for (index, line) in model.lines.iter().enumerate() {
            let values = periods.iter().map(|date| line.on(*date)).collect();
            columns.push(Column { kind: ColumnKind::Line(index), values });
        }
        if let Some(band) = sheet.visible_band() {
            for (kind, of) in
                [(ColumnKind::Trend, &band.fit), (ColumnKind::TrendLow, &band.lo), (ColumnKind::TrendHigh, &band.hi)]
            {
                let at = |date: &Date| band.dates.binary_search(date).ok().and_then(|index| of.get(index).copied());
                columns.push(Column { kind, values: periods.iter().map(at).collect() });
            }
        }
        if let Some(fan) = fan {
            for part in ForecastPart::ALL {
                let at = |date: &Date| fan.on(*date).map(|step| part.of(step.interval));
                columns.push(Column { kind: ColumnKind::Forecast(part), values: periods.iter().map(at).collect() });
            }
        }
        Self { periods, columns }
    }
}

impl ColumnKind {
    /// The heading in the language of the sheet.
    #[must_use]
    pub fn heading(self, sheet: &Sheet) -> String {
        let name = |index: usize| sheet.model.lines.get(index).map_or_else(String::new, |line| line.name.clone());
        let of_first = |key: &str| sheet.locale.tf(key, &[("name", name(0).into())]);
        match self {
            Self::Published(index) => name(index),
            Self::Line(index) if sheet.model.published.is_empty() => name(index),
            Self::Line(index) => {
                let smoothing = sheet.locale.t(&format!("chart-smoothing-{}", sheet.model.smoothing.key()));
                format!("{}, {}", name(index), smoothing.to_lowercase())
            }
            Self::Trend => of_first("export-column-trend"),
            Self::TrendLow => of_first("export-column-low"),
            Self::TrendHigh => of_first("export-column-high"),
            Self::Forecast(ForecastPart::Median) => of_first("export-column-forecast"),
            Self::Forecast(ForecastPart::Low80) => of_first("export-column-low80"),
            Self::Forecast(ForecastPart::High80) => of_first("export-column-high80"),
            Self::Forecast(ForecastPart::Low95) => of_first("export-column-low95"),
            Self::Forecast(ForecastPart::High95) => of_first("export-column-high95"),
        }
    }
}

/// A period for machines: `2024-08`, `2024-Q3`, or the Monday of a week, `2024-08-05`.
#[must_use]
pub fn iso_period(date: Date, cadence: Cadence) -> String {
    match cadence {
        Cadence::Weekly => date.to_string(),
        Cadence::Monthly => format!("{:04}-{:02}", date.year(), date.month()),
        Cadence::Quarterly => format!("{:04}-Q{}", date.year(), date.quarter()),
    }
}
