//! What stands above the table at the right: the choice of columns, and the rows as text.

use super::columns;
use crate::{
    app::command::Command,
    domain::{TableColumn, TableSettings},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, icon_button, link, rich},
    },
};
use egui::{Align, Layout, Popup, PopupCloseBehavior, ScrollArea, Ui};

/// The two buttons, from right to left; `text` gives the table as text when it is asked for.
pub fn tools_ui(ui: &mut Ui, cx: &ViewCtx<'_>, visible: &[TableColumn], text: impl FnOnce() -> String) {
    ui.spacing_mut().item_spacing.x = space::XS;
    if icon_button(ui, cx.tokens, icons::COPY, &cx.t("table-copy"), None).clicked() {
        cx.send(Command::Copy(text()));
    }
    let button = icon_button(ui, cx.tokens, icons::COLUMNS, &cx.t("table-columns"), None);
    Popup::menu(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(400.0)
        .show(|ui| ui.with_layout(Layout::top_down(Align::Min), |ui| columns_ui(ui, cx, visible)));
}

fn columns_ui(ui: &mut Ui, cx: &ViewCtx<'_>, visible: &[TableColumn]) {
    let t = cx.tokens;
    let settings = &cx.state.selection.table;
    caption(ui, t, cx.t("table-columns-hint"));
    ScrollArea::vertical().max_height((ui.ctx().content_rect().height() - 240.0).max(160.0)).show(ui, |ui| {
        // A menu takes the borders off its controls; an empty box without one cannot be seen.
        let border = egui::Stroke::new(1.0, t.text_faint);
        ui.visuals_mut().widgets.inactive.bg_stroke = border;
        ui.visuals_mut().widgets.hovered.bg_stroke = border;
        ui.spacing_mut().item_spacing.y = 2.0;
        let has_profile = cx.state.profile().is_some();
        let offered: Vec<TableColumn> = TableColumn::ALL
            .into_iter()
            .filter(|column| *column != TableColumn::Name && (has_profile || *column != TableColumn::Closeness))
            .collect();
        ui.columns(2, |sides| {
            for (side, columns) in sides.iter_mut().zip(offered.chunks(offered.len().div_ceil(2))) {
                for column in columns {
                    column_ui(side, cx, *column, visible.contains(column));
                }
            }
        });
    });
    if link(ui, t, Some(icons::ARROW_COUNTER_CLOCKWISE), &cx.t("table-columns-usual")).clicked() {
        cx.send(Command::SetTable(TableSettings { order: settings.order, ..TableSettings::default() }));
    }
}

/// One column with its box; one that was switched on and finds no room says so.
fn column_ui(ui: &mut Ui, cx: &ViewCtx<'_>, column: TableColumn, is_visible: bool) {
    let settings = &cx.state.selection.table;
    let has_no_room = !is_visible && settings.shown.contains(&column);
    let mut name = columns::heading(cx, column);
    if has_no_room {
        name = cx.tf("table-no-room", &[("column", name.into())]);
    }
    let mut is_on = is_visible || has_no_room;
    if ui.checkbox(&mut is_on, rich(name, TextRole::Body, cx.tokens.text)).clicked() {
        let mut settings = settings.clone();
        settings.toggle(column, is_visible || has_no_room);
        cx.send(Command::SetTable(settings));
    }
}
