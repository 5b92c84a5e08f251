//! The card beside the map: the skill under the pointer or the keyboard with its numbers, what they rest on, and how
//! sure they are.

use super::{super::skill_table::columns, Row};
use crate::{
    app::command::Command,
    domain::{Subject, TableColumn},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{badge, caption, direction_mark, link, rich, text},
        words,
    },
};
use egui::{Align, Label, Layout, Ui, vec2};

/// Height of the card, so that the tray below it does not jump.
const HEIGHT: f32 = 232.0;
/// Height of a line, points.
const LINE: f32 = 18.0;
/// Part of the width that headings take.
const HEADING: f32 = 0.36;

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
    ui.spacing_mut().interact_size.y = LINE;
    let Some(row) = row else {
        text(ui, cx.t("map-card-empty"), TextRole::Caption, t.text_muted);
        ui.add_space((top + HEIGHT - ui.cursor().top()).max(0.0));
        return;
    };
    ui.add(Label::new(rich(cx.subject_name(&row.subject), TextRole::Section, t.text)).truncate());
    if let Some(headline) = &row.growth {
        ui.horizontal(|ui| {
            let mark = words::aged_mark(cx, headline, row.badge);
            direction_mark(ui, t, mark);
            text(ui, words::change(cx, headline.change), TextRole::Strong, mark.color(t));
            let (tone, sure) = words::badge(cx, row.badge);
            badge(ui, t, tone, &sure);
        });
    }
    for column in LINES {
        if let Some(words) = columns::cell(cx, row, column) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                let width = ui.available_width() * HEADING;
                let heading = rich(columns::heading(cx, column), TextRole::Caption, t.text_faint);
                ui.allocate_ui_with_layout(vec2(width, LINE), Layout::left_to_right(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.add(Label::new(heading).truncate());
                });
                ui.add(Label::new(rich(words, TextRole::Caption, t.text)).wrap());
            });
        }
    }
    if let Some(closeness) = row.closeness.as_ref().filter(|c| row.subject != Subject::Skill(c.via.clone())) {
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
