//! The numbers of the chart as a table, with all that is drawn, and as text for the clipboard.

use crate::{
    chart::{ChartLine, ChartModel, build::Pick, words::format_value},
    domain::{Cadence, ChartSettings, Date},
    ui::{ViewCtx, theme::TextRole, widgets::rich},
};
use egui::{Align, Label, Layout, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

const ROW: f32 = 24.0;
/// Stands for a missing value.
const NONE: &str = "–";

/// What the charts that are shown say in numbers.
pub(super) struct ChartTable<'a> {
    cx: &'a ViewCtx<'a>,
    settings: &'a ChartSettings,
    columns: Vec<TableColumn<'a>>,
    /// Ascending; a date of two cadences stands twice.
    periods: Vec<(Date, Cadence)>,
    picks: Vec<Pick<'a>>,
}

struct TableColumn<'a> {
    heading: String,
    pick: Pick<'a>,
    model: &'a ChartModel,
    what: What<'a>,
}

#[derive(Clone, Copy)]
enum What<'a> {
    Line(&'a ChartLine),
    Trend,
    Band,
    Forecast,
    Inner,
    Outer,
}

impl<'a> ChartTable<'a> {
    /// The table of charts, each with its first series.
    pub fn new(
        cx: &'a ViewCtx<'a>,
        shown: &[(Pick<'a>, &'a ChartModel)],
        picks: &[Pick<'a>],
        settings: &'a ChartSettings,
    ) -> Self {
        let mut table = Self { cx, settings, columns: Vec::new(), periods: Vec::new(), picks: picks.to_vec() };
        for (pick, model) in shown {
            table.add(*pick, model, shown.len() > 1);
        }
        table.periods.sort_by_key(|(date, cadence)| (*date, cadence.per_year()));
        table.periods.dedup();
        table
    }

    fn add(&mut self, pick: Pick<'a>, model: &'a ChartModel, is_one_of_several: bool) {
        let cx = self.cx;
        let smoothed = cx.t(&format!("chart-smoothing-{}", model.smoothing.key())).to_lowercase();
        let own = |key: &str| match model.lines.first() {
            Some(line) if is_one_of_several => format!("{}: {}", line.name, cx.t(key)),
            _ => cx.t(key),
        };
        let mut add = |heading, what| self.columns.push(TableColumn { heading, pick, model, what });
        for line in &model.published {
            add(line.name.clone(), What::Line(line));
        }
        for line in &model.lines {
            let is_smooth = !model.published.is_empty();
            let heading = if is_smooth { format!("{}, {smoothed}", line.name) } else { line.name.clone() };
            add(heading, What::Line(line));
        }
        if model.band.is_some() {
            add(own("table-trend"), What::Trend);
            add(own("table-band"), What::Band);
        }
        if let Some(fan) = &model.forecast {
            add(own("table-forecast"), What::Forecast);
            add(own("table-forecast-80"), What::Inner);
            add(own("table-forecast-95"), What::Outer);
            self.periods.extend(fan.steps.iter().map(|step| (step.at, pick.series.cadence)));
        }
        let lines = model.published.iter().chain(&model.lines);
        self.periods.extend(lines.flat_map(ChartLine::points).map(|(date, _)| (date, pick.series.cadence)));
    }

    /// Paints it, newest first.
    pub fn ui(&self, ui: &mut Ui) {
        let cell = |ui: &mut Ui, words: String, role: TextRole| {
            ui.add(Label::new(rich(words, role, self.cx.tokens.text)).truncate());
        };
        // A table of many series is wider than the card: it alone scrolls sideways, the view never does.
        let count = u8::try_from(self.columns.len()).unwrap_or(u8::MAX);
        let width = ui.available_width().max(96.0 + 78.0 * f32::from(count));
        ScrollArea::horizontal().id_salt("chart_table").auto_shrink(false).show(ui, |ui| {
            ui.set_width(width);
            let mut table = TableBuilder::new(ui)
                .striped(true)
                .cell_layout(Layout::left_to_right(Align::Center))
                .column(Column::exact(118.0));
            for _ in &self.columns {
                table = table.column(Column::remainder().at_least(64.0).clip(true));
            }
            table
                .header(ROW, |mut row| {
                    row.col(|ui| cell(ui, self.cx.t("table-period"), TextRole::CaptionStrong));
                    for column in &self.columns {
                        row.col(|ui| cell(ui, column.heading.clone(), TextRole::CaptionStrong));
                    }
                })
                .body(|body| {
                    body.rows(ROW, self.periods.len(), |mut row| {
                        let period = self.periods[self.periods.len() - 1 - row.index()];
                        row.col(|ui| cell(ui, self.cx.locale.period(period.0, period.1), TextRole::Caption));
                        for column in &self.columns {
                            row.col(|ui| cell(ui, self.cell(column, period), TextRole::Caption));
                        }
                    });
                });
        });
    }

    /// The whole table as tab-separated text with its sources, oldest first, in the language of the screen.
    pub fn text(&self) -> String {
        let headings = std::iter::once(self.cx.t("table-period"));
        let headings = headings.chain(self.columns.iter().map(|column| column.heading.clone()));
        let mut lines = vec![headings.collect::<Vec<_>>().join("\t")];
        for period in &self.periods {
            let name = std::iter::once(self.cx.locale.period(period.0, period.1));
            let cells = self.columns.iter().map(|column| self.cell(column, *period));
            lines.push(name.chain(cells).collect::<Vec<_>>().join("\t"));
        }
        let mut credits: Vec<String> = Vec::new();
        for source in self.picks.iter().filter_map(|pick| self.cx.market().source(&pick.series.source)) {
            let credit = source.attribution.as_deref().unwrap_or(&source.title);
            let line = format!("{credit} · {} · {}", source.licence, source.url);
            if !credits.contains(&line) {
                credits.push(line);
            }
        }
        lines.extend(credits);
        lines.join("\n")
    }

    fn cell(&self, column: &TableColumn<'_>, (date, cadence): (Date, Cadence)) -> String {
        let series = column.pick.series;
        if series.cadence != cadence {
            return NONE.to_owned();
        }
        let transform = self.settings.transform_for(series.measure);
        let write = |value: f64| format_value(self.cx.locale, series.measure, transform, value);
        let range = |lo: f64, hi: f64| format!("{} – {}", write(lo), write(hi));
        let ahead = || column.model.forecast.as_ref()?.on(date);
        let on_band = || {
            let band = column.model.band.as_ref()?;
            band.dates.iter().position(|known| *known == date).map(|at| (band, at))
        };
        let words = match column.what {
            What::Line(line) => line.on(date).map(write),
            What::Trend => on_band().map(|(band, at)| write(band.fit[at])),
            What::Band => on_band().map(|(band, at)| range(band.lo[at], band.hi[at])),
            What::Forecast => ahead().map(|step| write(step.interval.median)),
            What::Inner => ahead().map(|step| range(step.interval.lo80, step.interval.hi80)),
            What::Outer => ahead().map(|step| range(step.interval.lo95, step.interval.hi95)),
        };
        words.unwrap_or_else(|| NONE.to_owned())
    }
}
