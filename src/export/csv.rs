//! Tables as CSV for spreadsheets and scripts. The dialect is described in `docs/export.md`.
//!
//! UTF-8 without a byte order mark, LF, comma, numbers with a decimal dot and every digit that they have. Lines that
//! start with `#` say what it is, who published it and under which licence; then one row of headings, then the rows.

mod cell;
pub use cell::{comment, neutral};

use crate::{
    chart::{ChartTable, Citation, ColumnKind, Sheet, sheet::made, table::iso_period},
    domain::{Market, Measure, Series},
    i18n::Locale,
};

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words; made harmless for spreadsheets.
    Text(String),
    /// A finite number.
    Number(f64),
    /// Nothing known.
    Empty,
}

impl From<Option<f64>> for Cell {
    fn from(value: Option<f64>) -> Self {
        value.filter(|value| value.is_finite()).map_or(Self::Empty, Self::Number)
    }
}

/// A table with what must be known about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// Lines above the headings; written as comments.
    pub about: Vec<String>,
    /// Headings.
    pub headings: Vec<String>,
    /// Rows, each as long as the headings.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The table as CSV. The same table gives the same text.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text: String = self.about.iter().map(|line| comment(line)).collect();
        let mut rows = csv::WriterBuilder::new().from_writer(Vec::new());
        let written = rows
            .write_record(self.headings.iter().map(|heading| neutral(heading)))
            .and_then(|()| self.rows.iter().try_for_each(|row| rows.write_record(row.iter().map(Cell::written))));
        // Writing to memory cannot fail, and every row has as many cells as the headings by construction.
        debug_assert!(written.is_ok(), "{written:?}");
        let bytes = rows.into_inner().unwrap_or_default();
        text.push_str(&String::from_utf8_lossy(&bytes));
        text
    }
}

impl Cell {
    fn written(&self) -> String {
        match self {
            Self::Text(words) => neutral(words),
            Self::Number(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// What a sheet shows: a row a period, a column a line, trend and band beside them.
#[must_use]
pub fn chart(sheet: &Sheet) -> String {
    let locale = sheet.locale;
    let table = ChartTable::of(sheet);
    let mut about = vec![sheet.title.clone(), sheet.subtitle.clone(), sheet.summary.clone()];
    about.extend(sheet.forecast.clone());
    for (n, column) in table.columns.iter().enumerate() {
        let number = Locale::count(locale, f64::from(u16::try_from(n + 2).unwrap_or(u16::MAX)));
        about.push(
            locale.tf("export-csv-column", &[("n", number.into()), ("what", column_note(sheet, column.kind).into())]),
        );
    }
    about.extend(sheet.methods.iter().cloned());
    about.extend(closing(locale, &sheet.sources, &sheet.made));
    let headings = [locale.t("export-column-period")]
        .into_iter()
        .chain(table.columns.iter().map(|column| column.kind.heading(sheet)))
        .collect();
    let row = |(at, date): (usize, &crate::domain::Date)| {
        let period = Cell::Text(iso_period(*date, sheet.cadence));
        std::iter::once(period).chain(table.columns.iter().map(|column| column.values[at].into())).collect()
    };
    let rows = table.periods.iter().enumerate().map(row).collect();
    Table { about, headings, rows }.csv()
}

/// What several sheets show: one sheet as [`chart`] writes it; of several a row a line and period, as their measures may
/// differ.
#[must_use]
pub fn charts(sheets: &[Sheet]) -> String {
    if let [one] = sheets {
        return chart(one);
    }
    let Some(first) = sheets.first() else { return String::new() };
    let locale = first.locale;
    let mut about = Vec::new();
    let mut sources: Vec<Citation> = Vec::new();
    let mut rows = Vec::new();
    for sheet in sheets {
        about.extend([format!("{} · {}", sheet.title, sheet.subtitle), sheet.summary.clone()]);
        about.extend(sheet.forecast.iter().chain(&sheet.methods).cloned());
        sources.extend(sheet.sources.iter().filter(|source| !sources.contains(source)).cloned().collect::<Vec<_>>());
        let table = ChartTable::of(sheet);
        for column in &table.columns {
            for (date, value) in table.periods.iter().zip(&column.values).filter(|(_, value)| value.is_some()) {
                rows.push(vec![
                    Cell::Text(sheet.title.clone()),
                    Cell::Text(column.kind.heading(sheet)),
                    Cell::Text(sheet.regions.clone()),
                    Cell::Text(sheet.unit.clone()),
                    Cell::Text(iso_period(*date, sheet.cadence)),
                    (*value).into(),
                ]);
            }
        }
    }
    about.extend(closing(locale, &sources, &first.made));
    let headings = vec![
        locale.t("export-column-name"),
        locale.t("export-column-what"),
        locale.t("export-column-place"),
        locale.t("export-column-unit"),
        locale.t("export-column-period"),
        locale.t("export-column-value"),
    ];
    Table { about, headings, rows }.csv()
}

/// Rows of what [`charts`] writes.
#[must_use]
pub fn rows(sheets: &[Sheet]) -> usize {
    let cells = |table: ChartTable| -> usize {
        table.columns.iter().map(|column| column.values.iter().flatten().count()).sum()
    };
    match sheets {
        [one] => ChartTable::of(one).periods.len(),
        several => several.iter().map(|sheet| cells(ChartTable::of(sheet))).sum(),
    }
}

/// Every series of a measure as published: a row a series and period.
#[must_use]
pub fn measure(market: &Market, locale: Locale, measure: Measure) -> String {
    let all: Vec<&Series> = of_measure(market, measure).collect();
    let mut sources: Vec<Citation> = Vec::new();
    for source in all.iter().filter_map(|series| market.source(&series.source)) {
        let citation = Citation::of(locale, source);
        if !sources.contains(&citation) {
            sources.push(citation);
        }
    }
    // Own series have units of their own.
    let mut units: Vec<String> = all.iter().map(|series| locale.series_unit(series)).collect();
    units.sort();
    units.dedup();
    let mut about = vec![
        locale.tf("export-csv-all", &[("measure", locale.measure(measure).into())]),
        locale.tf("export-csv-unit", &[("unit", units.join(", ").into())]),
        locale.t("export-csv-all-columns"),
    ];
    for series in &all {
        if let Some(caveat) = &series.caveat {
            about.push(format!("{}: {}", series.id, locale.pick(caveat)));
        }
    }
    about.extend(closing(locale, &sources, &made(locale, market)));
    let headings = vec![
        locale.t("export-column-series"),
        locale.t("export-column-name"),
        locale.t("export-column-place"),
        locale.t("export-column-period"),
        locale.t("export-column-value"),
        locale.t("export-column-unfinished"),
        locale.t("export-column-source"),
    ];
    let mut rows = Vec::new();
    for series in all {
        let publisher = market.source(&series.source).map_or_else(String::new, |s| s.publisher.clone());
        for point in &series.points {
            rows.push(vec![
                Cell::Text(series.id.to_string()),
                Cell::Text(locale.pick(&series.name).to_owned()),
                Cell::Text(locale.region(&series.region)),
                Cell::Text(iso_period(point.at, series.cadence)),
                Some(point.value).into(),
                Cell::Text(if point.partial { locale.t("export-yes") } else { String::new() }),
                Cell::Text(publisher.clone()),
            ]);
        }
    }
    Table { about, headings, rows }.csv()
}

/// Rows of what [`measure`] writes.
#[must_use]
pub fn measure_rows(market: &Market, measure: Measure) -> usize {
    of_measure(market, measure).map(|series| series.points.len()).sum()
}

fn of_measure(market: &Market, measure: Measure) -> impl Iterator<Item = &Series> {
    market.series.iter().filter(move |series| series.measure == measure)
}

/// Sources with their licences, and what made the file: the last lines above the headings.
#[must_use]
pub fn closing(locale: Locale, sources: &[Citation], made: &str) -> Vec<String> {
    let source = |citation: &Citation| locale.tf("export-source", &[("credit", citation.line(locale).into())]);
    sources.iter().map(source).chain([made.to_owned()]).collect()
}

fn column_note(sheet: &Sheet, kind: ColumnKind) -> String {
    let heading = kind.heading(sheet);
    match kind {
        ColumnKind::Line(index) | ColumnKind::Published(index) => {
            let note = sheet.series.get(index);
            let id = note.map_or_else(String::new, |note| note.id.clone());
            let region = note.map_or_else(String::new, |note| note.region.clone());
            let caveat = note.and_then(|note| note.caveat.clone());
            [heading, region, sheet.unit.clone(), id].into_iter().chain(caveat).collect::<Vec<_>>().join(" · ")
        }
        _ => format!("{heading} · {}", sheet.unit),
    }
}
