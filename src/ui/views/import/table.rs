//! The first rows of the table, and the choice of its columns.

use super::named_ui;
use crate::{
    app::{command::Command, importing::Import},
    import::{Choices, Delimiter, Layout, Sheet, Survey},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{chip, faint, rich, select, sunken},
    },
};
use egui::{Grid, Label, Ui, vec2};

/// So many rows are shown.
const ROWS: usize = 5;
/// So many columns are shown.
const COLUMNS: usize = 6;
/// Width of a choice.
const CHOICE: f32 = 170.0;

/// The first rows with their lines in the file; the columns that are read are marked in words.
pub(super) fn table_ui(ui: &mut Ui, cx: &ViewCtx<'_>, sheet: &Sheet, survey: &Survey, columns: Option<(usize, usize)>) {
    let t = cx.tokens;
    let shown = shown_columns(sheet.columns().len(), columns);
    sunken(ui, t, |ui| {
        ui.set_width(ui.available_width());
        let most = ((ui.available_width() - 60.0) / 3.0).clamp(70.0, 200.0);
        Grid::new("import_rows").spacing(vec2(space::L, space::XS)).min_row_height(20.0).show(ui, |ui| {
            let line = |words: String| Label::new(rich(words, TextRole::Caption, t.text_faint)).extend();
            ui.add(line(cx.t("import-line-heading")));
            for &column in &shown {
                let name = sheet.column_name(column);
                let role = match columns {
                    Some((period, _)) if period == column => Some("import-role-period"),
                    Some((_, value)) if value == column => Some("import-role-value"),
                    _ => None,
                };
                let (style, color) =
                    if role.is_some() { (TextRole::CaptionStrong, t.text) } else { (TextRole::Caption, t.text_muted) };
                let name = role.map_or_else(|| name.clone(), |key| format!("{name} ({})", cx.t(key)));
                cell_ui(ui, most, Label::new(rich(name, style, color)));
            }
            ui.end_row();
            for (number, cells) in survey.first_rows.iter().take(ROWS) {
                ui.add(line(number.to_string()));
                for &column in &shown {
                    let cell = cells.get(column).map_or("", String::as_str);
                    cell_ui(ui, most, Label::new(rich(cell, TextRole::Caption, t.text)));
                }
                ui.end_row();
            }
        });
        let rows = [("rows", sheet.row_count().into()), ("columns", sheet.columns().len().into())];
        faint(ui, t, cx.tf("import-extent", &rows));
    });
}

/// The choice of columns, delimiter and heading.
pub(super) fn mapping_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    import: &Import,
    sheet: &Sheet,
    survey: &Survey,
    columns: Option<(usize, usize)>,
) {
    let Import { layout, choices, .. } = import;
    let period = choices.period.or(columns.map(|pair| pair.0)).or(survey.periods.first().copied());
    let value = choices.value.or(columns.map(|pair| pair.1)).or(survey.values.first().copied());
    let (mut new_layout, mut new_choices): (Layout, Choices) = (*layout, *choices);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::S);
        column_ui(ui, cx, sheet, "import-periods", period, &mut new_choices.period);
        column_ui(ui, cx, sheet, "import-values", value, &mut new_choices.value);
        delimiter_ui(ui, cx, sheet, &mut new_layout);
        let label = cx.t("import-heading");
        named_ui(ui, cx, &cx.t("import-first-row"), CHOICE, |ui| {
            if chip(ui, cx.tokens, sheet.has_heading(), &label).clicked() {
                new_layout.heading = Some(!sheet.has_heading());
            }
        });
    });
    if new_layout != *layout || new_choices != *choices {
        cx.send(Command::ChooseImport(new_layout, new_choices));
    }
}

fn column_ui(ui: &mut Ui, cx: &ViewCtx<'_>, sheet: &Sheet, key: &str, now: Option<usize>, chosen: &mut Option<usize>) {
    let label = |column: usize| {
        if sheet.has_heading() {
            sheet.column_name(column)
        } else {
            cx.tf("import-column", &[("n", (column + 1).into())])
        }
    };
    let name = cx.t(key);
    named_ui(ui, cx, &name, CHOICE, |ui| {
        let shown = now.map_or_else(|| cx.t("import-choose"), label);
        select(ui, cx.tokens, key, &name, rich(shown, TextRole::Body, cx.tokens.text), CHOICE, |ui| {
            for column in 0..sheet.columns().len() {
                let words = rich(label(column), TextRole::Body, cx.tokens.text);
                if ui.selectable_label(now == Some(column), words).clicked() {
                    *chosen = Some(column);
                }
            }
        });
    });
}

fn delimiter_ui(ui: &mut Ui, cx: &ViewCtx<'_>, sheet: &Sheet, layout: &mut Layout) {
    let label = |delimiter: Delimiter| {
        cx.t(match delimiter {
            Delimiter::Comma => "import-comma",
            Delimiter::Semicolon => "import-semicolon",
            Delimiter::Tab => "import-tab",
        })
    };
    let name = cx.t("import-delimiter");
    named_ui(ui, cx, &name, CHOICE, |ui| {
        let now = sheet.delimiter();
        let shown = rich(label(now), TextRole::Body, cx.tokens.text);
        select(ui, cx.tokens, "import_delimiter", &name, shown, CHOICE, |ui| {
            for delimiter in Delimiter::ALL {
                let words = rich(label(delimiter), TextRole::Body, cx.tokens.text);
                if ui.selectable_label(now == delimiter, words).clicked() {
                    layout.delimiter = Some(delimiter);
                }
            }
        });
    });
}

/// The first columns, those that are read among them.
fn shown_columns(count: usize, read: Option<(usize, usize)>) -> Vec<usize> {
    let is_read = |column: usize| read.is_some_and(|(period, value)| column == period || column == value);
    let mut shown: Vec<usize> = (0..count).filter(|&column| is_read(column)).collect();
    shown.extend((0..count).filter(|&column| !is_read(column)).take(COLUMNS.saturating_sub(shown.len())));
    shown.sort_unstable();
    shown
}

fn cell_ui(ui: &mut Ui, most: f32, label: Label) {
    ui.scope(|ui| {
        ui.set_max_width(most);
        ui.add(label.truncate());
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_that_are_read_are_always_shown() {
        assert_eq!(shown_columns(3, None), [0, 1, 2]);
        assert_eq!(shown_columns(20, Some((0, 15))), [0, 1, 2, 3, 4, 15]);
    }
}
