//! The card of the saved trends: every data set with its age, content, size and origin, and below the list the one that
//! is chosen. Only the rows in sight are laid out.

use super::{
    Asked,
    detail::Detail,
    entries::{Entry, in_order},
    row::{self, HEAD, Places, ROW},
};
use crate::{
    app::command::Command,
    domain::DataRef,
    ui::{
        ViewCtx,
        theme::{icons, space},
        widgets::{ButtonKind, button, caption, card, section_with},
    },
};
use egui::{Align, EventFilter, Id, Key, Modifiers, Rect, Response, ScrollArea, Sense, Ui, vec2};

/// Rows go so far beyond the words of the card, on both sides.
const OUTSET: f32 = 10.0;
/// So many rows are seen at least, where there are so many.
const FEWEST: f32 = 3.0;
/// So many rows are seen at most: below them is more to see.
const MOST: f32 = 9.0;

/// View state of the card.
#[derive(Default)]
pub(super) struct SavedTrends {
    /// The data set that was chosen; until then the one that is shown.
    chosen: Option<DataRef>,
    /// The row that gets the focus in the next frame, and comes into sight.
    focus_next: Option<DataRef>,
    detail: Detail,
}

impl SavedTrends {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) -> Option<Asked> {
        let t = cx.tokens;
        let mut asked = None;
        let order = in_order(cx);
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section_with(ui, t, cx.t("library-saved"), |ui| {
                // From right to left.
                let compare = ui
                    .add_enabled_ui(order.len() > 1, |ui| {
                        button(ui, t, ButtonKind::Secondary, Some(icons::GIT_DIFF), &cx.t("library-compare-two"))
                    })
                    .inner;
                if compare.clicked() {
                    asked = Some(Asked::Compare(None));
                }
                if button(ui, t, ButtonKind::Secondary, Some(icons::FOLDER_OPEN), &cx.t("library-open-file")).clicked()
                {
                    cx.send(Command::AskForPack(true));
                }
            });
            self.rows_ui(ui, cx, &order);
            if order.len() == 1 {
                caption(ui, t, cx.t("library-only-bundled"));
            }
            let chosen = self.chosen(cx, &order);
            if let Some(entry) = Entry::of(cx, chosen) {
                asked = self.detail.ui(ui, cx, entry).or(asked.take());
            }
        });
        if let Some(Asked::Delete(hash)) = asked {
            self.step_aside(&order, DataRef::Saved(hash));
            cx.send(Command::DeleteSnapshot(hash));
            return None;
        }
        asked
    }

    /// The data set that the detail is about: what was chosen, unless it is gone, else what is shown.
    fn chosen(&self, cx: &ViewCtx<'_>, order: &[DataRef]) -> DataRef {
        self.chosen.filter(|data| order.contains(data)).unwrap_or(cx.state.shown_data())
    }

    /// What is deleted hands the choice and the focus to its neighbour.
    fn step_aside(&mut self, order: &[DataRef], gone: DataRef) {
        let at = order.iter().position(|data| *data == gone).unwrap_or_default();
        let next = order.get(at + 1).or_else(|| order.get(at.checked_sub(1)?));
        (self.chosen, self.focus_next) = (next.copied(), next.copied());
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, order: &[DataRef]) {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let width = ui.available_width();
            let places = Places::in_width(width + 2.0 * OUTSET);
            let (head, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
            row::head_ui(ui, cx, head.expand2(vec2(OUTSET, 0.0)), &places);
            let height = list_height(ui.ctx().content_rect().height(), order.len());
            let area = ScrollArea::vertical().id_salt("saved_trends").max_height(height).min_scrolled_height(height);
            area.auto_shrink([false, true]).show_viewport(ui, |ui, seen| {
                // The rows go beyond the words of the card.
                ui.set_clip_rect(ui.clip_rect().expand2(vec2(OUTSET, 0.0)));
                self.list_ui(ui, cx, order, seen, width, &places);
            });
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, order: &[DataRef], seen: Rect, width: f32, places: &Places) {
        #[expect(clippy::cast_precision_loss, reason = "a row number as a distance on screen")]
        let y = |row: usize| row as f32 * ROW;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance, not below 0")]
        let row_at = |y: f32| (y.max(0.0) / ROW) as usize;
        ui.set_height(y(order.len()));
        let corner = ui.max_rect().min;
        let rect_of =
            |row| Rect::from_min_size(corner + vec2(0.0, y(row)), vec2(width, ROW)).expand2(vec2(OUTSET, 0.0));
        let chosen = self.chosen(cx, order);
        let focus = ui.memory(egui::Memory::focused);
        let focused = focus.and_then(|id| order.iter().position(|data| row_id(*data) == id));
        // Enter looks at a data set; egui would make it a click, which only chooses.
        let enters = focused.is_some() && take_key(ui, Key::Enter);
        // The list is one stop of Tab: its row in focus, else what is chosen; arrows do the rest.
        let stop = focused.or(order.iter().position(|data| *data == chosen)).unwrap_or_default();
        let next = self.focus_next.take().and_then(|data| order.iter().position(|have| *have == data));
        let (first, last) = (row_at(seen.min.y), (row_at(seen.max.y) + 1).min(order.len()));
        let outside = [Some(stop), next].into_iter().flatten().filter(|row| !(first..last).contains(row));
        let mut to = next;
        for row in (first..last).chain(outside) {
            let Some(entry) = order.get(row).and_then(|data| Entry::of(cx, *data)) else { continue };
            let rect = rect_of(row);
            let sense = if row == stop { Sense::click() } else { Sense::CLICK };
            let response = ui.interact(rect, row_id(entry.data), sense);
            row::row_ui(ui, cx, entry, rect, places, entry.data == chosen, &response);
            if response.gained_focus() {
                ui.scroll_to_rect(rect, None);
            }
            if response.clicked() {
                self.chosen = Some(entry.data);
                to = Some(row);
            }
            if response.double_clicked() || (enters && response.has_focus()) {
                cx.send(Command::OpenData(entry.data));
            }
            if response.has_focus() {
                to = self.keys(ui, entry, &response, row, order.len()).or(to);
            }
        }
        // After all rows: a row that is painted later and is no stop of Tab would give the focus away again.
        if let Some(data) = to.and_then(|row| order.get(row)) {
            self.chosen = Some(*data);
            ui.memory_mut(|memory| memory.request_focus(row_id(*data)));
            if let Some(row) = next {
                ui.scroll_to_rect(rect_of(row), Some(Align::Center));
            }
        }
    }

    /// Arrows move and choose, F2 renames, Delete deletes: the row that gets the focus.
    fn keys(&mut self, ui: &Ui, entry: Entry<'_>, response: &Response, row: usize, count: usize) -> Option<usize> {
        let filter = EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let last = count.saturating_sub(1);
        let pressed = |key| take_key(ui, key);
        match () {
            () if pressed(Key::ArrowDown) => Some((row + 1).min(last)),
            () if pressed(Key::ArrowUp) => Some(row.saturating_sub(1)),
            () if pressed(Key::PageDown) => Some((row + 8).min(last)),
            () if pressed(Key::PageUp) => Some(row.saturating_sub(8)),
            () if pressed(Key::Home) => Some(0),
            () if pressed(Key::End) => Some(last),
            () if pressed(Key::F2) => {
                self.detail.rename(entry);
                None
            }
            () if pressed(Key::Delete) => {
                self.detail.delete(entry);
                None
            }
            () => None,
        }
    }
}

/// The identity of a row: it stays the same whatever stands above it.
fn row_id(data: DataRef) -> Id {
    Id::unique("library_row").with(data)
}

/// Room of the rows: all of them where the window is high, and never so many that nothing stands below.
fn list_height(window: f32, rows: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a number of rows as a distance on screen")]
    let rows = rows as f32;
    let fitting = ((window - 380.0) / ROW).floor().clamp(FEWEST, MOST);
    rows.min(fitting) * ROW
}

fn take_key(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_leaves_room_below_and_a_short_one_takes_no_more_than_it_needs() {
        assert_eq!(list_height(800.0, 1), ROW);
        assert_eq!(list_height(800.0, 500), 8.0 * ROW);
        assert_eq!(list_height(614.0, 500), 4.0 * ROW);
        assert_eq!(list_height(400.0, 500), 3.0 * ROW);
    }
}
