//! The numbers of the chart as a table, the band included, and as text for the clipboard.

use crate::{
    chart::{ChartModel, axes::x_of, words::format_value},
    domain::{Date, Series, Transform},
    ui::{ViewCtx, theme::TextRole, widgets::rich},
};
use egui::{Align, Label, Layout, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

const ROW: f32 = 24.0;

/// Paints the table, newest first.
pub fn table_ui(ui: &mut Ui, cx: &ViewCtx<'_>, model: &ChartModel, picks: &[&Series], transform: Transform) {
    let Some(first) = picks.first() else { return };
    let dates: Vec<Date> = model.dates().into_iter().rev().collect();
    let headings = headings(cx, model);
    let cell = |ui: &mut Ui, words: String, role: TextRole| {
        ui.add(Label::new(rich(words, role, cx.tokens.text)).truncate());
    };
    // A table of many series is wider than the card: it alone scrolls sideways, the view never does.
    let least = 96.0 + 78.0 * f32::from(column_count(&headings));
    let width = ui.available_width().max(least);
    ScrollArea::horizontal().id_salt("chart_table").auto_shrink(false).show(ui, |ui| {
        ui.set_width(width);
        let mut table = TableBuilder::new(ui)
            .striped(true)
            .cell_layout(Layout::left_to_right(Align::Center))
            .column(Column::exact(118.0));
        for _ in &headings[1..] {
            table = table.column(Column::remainder().at_least(64.0).clip(true));
        }
        table
            .header(ROW, |mut row| {
                for heading in &headings {
                    row.col(|ui| cell(ui, heading.clone(), TextRole::CaptionStrong));
                }
            })
            .body(|body| {
                body.rows(ROW, dates.len(), |mut row| {
                    let date = dates[row.index()];
                    row.col(|ui| cell(ui, cx.locale.period(date, first.cadence), TextRole::Caption));
                    for words in cells(cx, model, first, transform, date) {
                        row.col(|ui| cell(ui, words, TextRole::Caption));
                    }
                });
            });
    });
}

/// Columns after the first; at most eight series, the trend and its band.
fn column_count(headings: &[String]) -> u8 {
    u8::try_from(headings.len().saturating_sub(1)).unwrap_or(u8::MAX)
}

/// The whole table as tab-separated text with its source, oldest first, in the language of the screen.
pub fn table_text(cx: &ViewCtx<'_>, model: &ChartModel, picks: &[&Series], transform: Transform) -> String {
    let Some(first) = picks.first() else { return String::new() };
    let mut lines = vec![headings(cx, model).join("\t")];
    for date in model.dates() {
        let mut row = vec![cx.locale.period(date, first.cadence)];
        row.extend(cells(cx, model, first, transform, date));
        lines.push(row.join("\t"));
    }
    if let Some(source) = cx.market().source(&first.source) {
        let credit = source.attribution.as_deref().unwrap_or(&source.title);
        lines.push(format!("{credit} · {} · {}", source.licence, source.url));
    }
    lines.join("\n")
}

fn headings(cx: &ViewCtx<'_>, model: &ChartModel) -> Vec<String> {
    let mut headings = vec![cx.t("table-period")];
    headings.extend(model.lines.iter().map(|line| line.name.clone()));
    if model.band.is_some() {
        headings.extend([cx.t("table-trend"), cx.t("table-band")]);
    }
    headings
}

fn cells(cx: &ViewCtx<'_>, model: &ChartModel, first: &Series, transform: Transform, date: Date) -> Vec<String> {
    let write = |value: f64| format_value(cx.locale, first.measure, transform, value);
    let mut cells: Vec<String> =
        model.lines.iter().map(|line| line.on(date).map_or_else(|| "–".to_owned(), write)).collect();
    if let Some(band) = &model.band {
        let at = band.dates.iter().position(|known| x_of(*known) == x_of(date));
        let (fit, range) = at.map_or_else(
            || ("–".to_owned(), "–".to_owned()),
            |i| (write(band.fit[i]), format!("{} – {}", write(band.lo[i]), write(band.hi[i]))),
        );
        cells.extend([fit, range]);
    }
    cells
}
