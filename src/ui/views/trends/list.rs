//! The list: search, filters, sorting, and the rows that fit the screen.

use super::{
    filters, found,
    rows::{Place, row_height, row_id, subject_row_ui},
};
use crate::{
    app::command::Command,
    domain::{ListFilter, ListSort, Subject},
    i18n::Language,
    ui::ViewCtx,
};
use egui::{Frame, Key, Margin, Rect, Response, ScrollArea, Ui};
use std::collections::HashMap;

/// View state of the list.
#[derive(Default)]
pub struct ListState {
    rows: Vec<Subject>,
    key: Option<RowsKey>,
    /// Row n stands from `tops[n]` to `tops[n + 1]`, for a list of that width.
    tops: Vec<f32>,
    tops_width: f32,
    /// Heights of rows seen so far, so that a keystroke measures no name twice.
    heights: HashMap<Subject, f32>,
    heights_key: Option<HeightsKey>,
    /// What chart and evidence showed when the list was last painted.
    shown: Option<Subject>,
}

/// The filter, whether unconfirmed figures are shown, the language, the revision of the market.
type RowsKey = (ListFilter, bool, Language, u64);
/// The width, the order, and as above.
type HeightsKey = (u32, ListSort, bool, Language, u64);

impl ListState {
    /// Paints the list.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let frame = Frame::new().inner_margin(Margin { left: 12, right: 12, top: 12, bottom: 6 });
        let field = frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                filters::column_ui(ui, cx)
            })
            .inner;
        let is_new = self.refresh(cx);
        self.field_keys(ui, cx, &field);
        if self.rows.is_empty() {
            filters::nothing_found_ui(ui, cx);
            return;
        }
        self.measure(ui, cx, is_new);
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("skills");
        if is_new {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show_viewport(ui, |ui, seen| self.rows_ui(ui, cx, seen, field.id));
    }

    /// Down leads from the search field into the list; Enter shows what was found first.
    fn field_keys(&self, ui: &Ui, cx: &ViewCtx<'_>, field: &Response) {
        let Some(first) = self.rows.first() else { return };
        if field.has_focus() && take_key(ui, Key::ArrowDown) {
            ui.memory_mut(|memory| memory.request_focus(row_id(first)));
        }
        if field.lost_focus() && take_key(ui, Key::Enter) {
            ui.memory_mut(|memory| memory.request_focus(row_id(first)));
            cx.send(Command::Show(first.clone()));
        }
    }

    /// The rows in sight, and the one with the focus.
    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, seen: Rect, field: egui::Id) {
        let height = self.tops.last().copied().unwrap_or_default();
        ui.set_height(height);
        let (left, top) = (ui.max_rect().left(), ui.max_rect().top());
        let width = ui.max_rect().width();
        let rect_of = |tops: &[f32], row: usize| {
            let y = |n: usize| top + tops.get(n).copied().unwrap_or(height);
            Rect::from_x_y_ranges(left..=left + width, y(row)..=y(row + 1))
        };
        let focus = ui.memory(egui::Memory::focused);
        let focused = focus.and_then(|id| self.rows.iter().position(|subject| row_id(subject) == id));
        let first = self.tops.partition_point(|top| *top <= seen.min.y).saturating_sub(1);
        let last = self.tops.partition_point(|top| *top < seen.max.y).min(self.rows.len());
        // The list is one stop of Tab: its row in focus, else what is shown, else its first row; arrows do the rest.
        let shown = self.rows.iter().position(|subject| cx.state.selection.subject.as_ref() == Some(subject));
        let stop = focused.or(shown).unwrap_or_default();
        let outside = Some(stop).filter(|row| !(first..last).contains(row));
        let mut to = None;
        for row in (first..last).chain(outside) {
            let Some(subject) = self.rows.get(row) else { continue };
            let is_selected = cx.state.selection.subject.as_ref() == Some(subject);
            let rect = rect_of(&self.tops, row);
            let response = subject_row_ui(
                ui,
                cx,
                subject,
                cx.state.selection.filter.sort,
                &Place { rect, is_selected, is_stop: row == stop },
            );
            if response.gained_focus() {
                ui.scroll_to_rect(rect, None);
            }
            if response.has_focus() {
                to = self.row_keys(ui, &response, row, field);
            }
        }
        // After all rows: a row that is painted later and is no stop of Tab would give the focus away again.
        if let Some(id) = to {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // What was chosen elsewhere comes into sight.
        if self.shown != cx.state.selection.subject {
            self.shown.clone_from(&cx.state.selection.subject);
            let row = self.rows.iter().position(|subject| Some(subject) == self.shown.as_ref());
            if let Some(row) = row {
                ui.scroll_to_rect(rect_of(&self.tops, row), None);
            }
        }
    }

    /// Up and down move through the list, up from the first row back to the search field: what gets the focus.
    fn row_keys(&self, ui: &Ui, response: &Response, row: usize, field: egui::Id) -> Option<egui::Id> {
        let filter = egui::EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| take_key(ui, key);
        let last = self.rows.len().saturating_sub(1);
        let to = match () {
            () if pressed(Key::ArrowDown) => (row + 1).min(last),
            () if pressed(Key::ArrowUp) => match row.checked_sub(1) {
                Some(above) => above,
                None => return Some(field),
            },
            () if pressed(Key::Home) => 0,
            () if pressed(Key::End) => last,
            () => return None,
        };
        self.rows.get(to).map(row_id)
    }

    /// Works out where each row stands when the rows or the width changed.
    fn measure(&mut self, ui: &Ui, cx: &ViewCtx<'_>, is_new: bool) {
        let width = ui.available_width();
        if !is_new && (self.tops_width - width).abs() < 0.5 && self.tops.len() == self.rows.len() + 1 {
            return;
        }
        self.tops_width = width;
        let sort = cx.state.selection.filter.sort;
        let state = cx.state;
        let key = (width.to_bits(), sort, state.settings.show_unconfirmed, cx.locale.language(), state.market_revision);
        if self.heights_key != Some(key) {
            self.heights_key = Some(key);
            self.heights.clear();
        }
        let mut top = 0.0;
        self.tops.clear();
        self.tops.push(top);
        for subject in &self.rows {
            let known = self.heights.get(subject).copied();
            let height = known.unwrap_or_else(|| row_height(ui, cx, subject, sort, width));
            if known.is_none() {
                self.heights.insert(subject.clone(), height);
            }
            top += height;
            self.tops.push(top);
        }
    }

    /// Finds and orders the rows again when what they depend on changed; tells whether it did.
    fn refresh(&mut self, cx: &ViewCtx<'_>) -> bool {
        let shows_unconfirmed = cx.state.settings.show_unconfirmed;
        let filter = &cx.state.selection.filter;
        let key = (filter.clone(), shows_unconfirmed, cx.locale.language(), cx.state.market_revision);
        if self.key.as_ref() == Some(&key) {
            return false;
        }
        self.key = Some(key);
        let found = found::found(cx, filter);
        // What was typed ranks by how well it matches; without a word the chosen order holds.
        let is_searching = !filter.query.trim().is_empty();
        self.rows = if is_searching { found } else { found::in_order(cx, filter.sort, found) };
        true
    }
}

/// Whether a key was pressed; what gets the focus in the same frame does not see it again.
pub(super) fn take_key(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key))
}
