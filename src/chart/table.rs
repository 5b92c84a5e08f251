//! The numbers of a sheet as a table: one row a period, one column a line, trend and band beside them.

use super::Sheet;
use crate::domain::{Cadence, Date};

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
    /// The fitted trend of the first line.
    Trend,
    /// Lower end of its 95 % band.
    TrendLow,
    /// Upper end of its 95 % band.
    TrendHigh,
}

impl ChartTable {
    /// The table of what a sheet shows.
    #[must_use]
    pub fn of(sheet: &Sheet) -> Self {
        let model = &sheet.model;
        let mut periods: Vec<Date> = model
            .lines
            .iter()
            .flat_map(|line| line.points().map(|(date, _)| date))
            .filter(|d| sheet.shows(*d))
            .collect();
        periods.sort_unstable();
        periods.dedup();
        let mut columns: Vec<Column> = Vec::new();
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
        Self { periods, columns }
    }
}

impl ColumnKind {
    /// The heading in the language of the sheet.
    #[must_use]
    pub fn heading(self, sheet: &Sheet) -> String {
        let of_first = |key: &str| {
            let name = sheet.model.lines.first().map_or_else(String::new, |line| line.name.clone());
            sheet.locale.tf(key, &[("name", name.into())])
        };
        match self {
            Self::Line(index) => sheet.model.lines.get(index).map_or_else(String::new, |line| line.name.clone()),
            Self::Trend => of_first("export-column-trend"),
            Self::TrendLow => of_first("export-column-low"),
            Self::TrendHigh => of_first("export-column-high"),
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
