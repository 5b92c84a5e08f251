//! The headings of the table: one stop of Tab, arrows move along them, a click or Enter orders the rows.

use super::columns::{self, is_right};
use crate::{
    app::command::Command,
    domain::{ListFilter, TableColumn, TableOrder, TableSettings},
    ui::{
        ViewCtx,
        theme::{TextRole, icons},
        views::trends::list::take_key,
    },
};
use egui::{Align2, Id, Key, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Height of the headings: two lines.
pub const HEIGHT: f32 = 42.0;
/// Room left and right of the words of a cell.
pub const MARGIN: f32 = 8.0;
/// Room for the arrow of the column that orders the rows.
const ARROW: f32 = 15.0;

/// The identity of a heading.
fn heading_id(column: TableColumn) -> Id {
    Id::unique("skill_table_heading").with(column)
}

/// Paints the headings, each with its place; returns the one that Tab leads to.
pub fn head_ui(ui: &Ui, cx: &ViewCtx<'_>, cells: &[(TableColumn, Rect)], first_row: Option<Id>) -> Id {
    let filter = &cx.state.selection.filter;
    let order = cx.state.selection.table.order_with(filter.sort);
    let focused = ui.memory(egui::Memory::focused);
    let at = |wanted: &dyn Fn(TableColumn) -> bool| cells.iter().position(|(column, _)| wanted(*column));
    let stop = at(&|column| focused == Some(heading_id(column))).or(at(&|column| column == order.column)).unwrap_or(0);
    let mut to = None;
    for (place, (column, rect)) in cells.iter().enumerate() {
        let sense = if place == stop { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(*rect, heading_id(*column), sense);
        let sorted = (order.column == *column).then_some(order);
        heading_ui(ui, cx, *column, *rect, sorted, &response);
        if response.has_focus() {
            let filter = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            to = keys(ui, cells, place, first_row).or(to);
        }
        if response.clicked() {
            choose(cx, *column);
        }
        let tip = cx.t(&format!("column-{}-explain", column.key()));
        response.on_hover_text(tip);
    }
    if let Some(id) = to {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    cells.get(stop).map_or(Id::NULL, |(column, _)| heading_id(*column))
}

fn keys(ui: &Ui, cells: &[(TableColumn, Rect)], place: usize, first_row: Option<Id>) -> Option<Id> {
    let pressed = |key| take_key(ui, key);
    let to = match () {
        () if pressed(Key::ArrowRight) => (place + 1).min(cells.len().saturating_sub(1)),
        () if pressed(Key::ArrowLeft) => place.saturating_sub(1),
        () if pressed(Key::ArrowDown) => return first_row,
        () => return None,
    };
    cells.get(to).map(|(column, _)| heading_id(*column))
}

/// Orders the rows by a column, the other way round the second time; list and table keep one order where both have it.
fn choose(cx: &ViewCtx<'_>, column: TableColumn) {
    let selection = &cx.state.selection;
    let (sort, order) = selection.table.choose(selection.filter.sort, column);
    cx.send(Command::SetFilter(ListFilter { sort, ..selection.filter.clone() }));
    cx.send(Command::SetTable(TableSettings { order, ..selection.table.clone() }));
}

fn heading_ui(
    ui: &Ui,
    cx: &ViewCtx<'_>,
    column: TableColumn,
    rect: Rect,
    sorted: Option<TableOrder>,
    response: &egui::Response,
) {
    let t = cx.tokens;
    let words = columns::heading(cx, column);
    response.widget_info(|| {
        let name = match sorted {
            Some(TableOrder { descending: true, .. }) => {
                cx.tf("table-sorted-down", &[("column", words.as_str().into())])
            }
            Some(_) => cx.tf("table-sorted-up", &[("column", words.as_str().into())]),
            None => words.clone(),
        };
        WidgetInfo::labeled(Role::ColumnHeader, true, name)
    });
    let color = match (sorted, response.hovered()) {
        (Some(_), _) => t.accent,
        (None, true) => t.text,
        _ => t.text_muted,
    };
    let inner = rect.shrink2(vec2(MARGIN, 0.0));
    let arrow = if sorted.is_some() { ARROW } else { 0.0 };
    let mut job =
        egui::text::LayoutJob::simple(words, TextRole::CaptionStrong.font(), color, (inner.width() - arrow).max(8.0));
    job.wrap.max_rows = 2;
    job.halign = if is_right(column) { egui::Align::RIGHT } else { egui::Align::LEFT };
    let galley = ui.painter().layout_job(job);
    let y = inner.bottom() - 8.0 - galley.size().y;
    let x = if is_right(column) { inner.right() - arrow } else { inner.left() };
    let end = if is_right(column) { inner.right() } else { inner.left() + galley.size().x + ARROW };
    ui.painter().galley(pos2(x, y), galley, color);
    if let Some(order) = sorted {
        let icon = if order.descending { icons::CARET_DOWN } else { icons::CARET_UP };
        let at = pos2(end, inner.bottom() - 16.0);
        ui.painter().text(at, Align2::RIGHT_CENTER, icon, TextRole::IconSmall.font(), color);
    }
}
