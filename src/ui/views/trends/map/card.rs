//! The card beside the map: the skill under the pointer or the keyboard with its numbers, what they rest on, and how
//! sure they are.

use super::{super::skill_table::columns, Row};
use crate::{
    app::command::Command,
    domain::TableColumn,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{badge, caption, direction_mark, link, rich, text},
        words,
    },
};
use egui::{Label, Ui};

/// Height of the card, so that the tray below it does not jump.
const HEIGHT: f32 = 268.0;

/// What the card says, in this order, each with its heading.
const LINES: [TableColumn; 9] = [
    TableColumn::Basis,
    TableColumn::Base,
    TableColumn::Period,
    TableColumn::Region,
    TableColumn::Source,
    TableColumn::Test,
    TableColumn::Size,
    TableColumn::Closeness,
    TableColumn::Age,
];

/// Paints the card of a row, or how to get one.
pub fn card_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: Option<&Row>) {
    let t = cx.tokens;
    let top = ui.cursor().top();
    ui.spacing_mut().item_spacing.y = 3.0;
    let Some(row) = row else {
        text(ui, cx.t("map-card-empty"), TextRole::Caption, t.text_muted);
        ui.add_space((top + HEIGHT - ui.cursor().top()).max(0.0));
        return;
    };
    ui.add(Label::new(rich(cx.subject_name(&row.subject), TextRole::Section, t.text)).truncate());
    if let Some(headline) = &row.growth {
        ui.horizontal(|ui| {
            let mark = words::mark(headline, row.badge);
            direction_mark(ui, t, mark);
            text(ui, words::change(cx, headline.change), TextRole::Strong, mark.color(t));
            let (tone, sure) = words::badge(cx, row.badge);
            badge(ui, t, tone, &sure);
        });
    }
    for column in LINES {
        if let Some(words) = columns::cell(cx, row, column) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                let width = ui.available_width() * 0.36;
                let heading =
                    Label::new(rich(columns::heading(cx, column), TextRole::Caption, t.text_faint)).truncate();
                ui.scope(|ui| {
                    ui.set_min_width(width);
                    ui.set_max_width(width);
                    ui.add(heading);
                });
                ui.add(Label::new(rich(words, TextRole::Caption, t.text)).truncate());
            });
        }
    }
    if let Some(closeness) = &row.closeness {
        let via = cx.skill_name(&closeness.via);
        caption(ui, t, cx.tf("map-card-via", &[("skill", via.into())]));
    }
    if link(ui, t, Some(icons::CHART_LINE), &cx.t("map-card-open")).clicked() {
        cx.send(Command::Show(row.subject.clone()));
    }
    ui.add_space((top + HEIGHT - ui.cursor().top()).max(0.0));
}

/// The same in one sentence.
pub fn spoken(cx: &ViewCtx<'_>, row: &Row) -> String {
    let mut said = vec![TableColumn::Growth, TableColumn::Sure];
    said.extend(LINES);
    said.retain(|column| columns::cell(cx, row, *column).is_some());
    columns::spoken(cx, row, &said)
}
