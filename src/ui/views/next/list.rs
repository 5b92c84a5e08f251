//! The ranked list: headings, the rows that fit the screen, moving through them by keyboard.

use super::{
    columns::Columns,
    model::{Row, Shown},
    row::{Place, row_id, row_ui},
};
use crate::{
    domain::{Criterion, OptionRef},
    ui::ViewCtx,
};
use egui::{Key, Rect, Response, ScrollArea, Ui};

/// View state of the list.
#[derive(Default)]
pub struct ListState {
    /// The row that was in sight last as the selected one.
    shown: Option<OptionRef>,
    /// The part of the focused row's bar that the keyboard is at.
    segment: Option<Criterion>,
    /// The row that gets the focus when the list is painted next.
    takes_focus: Option<OptionRef>,
}

/// What the user did in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A row is what the view is about now.
    Select(OptionRef),
    /// Everything about that row is asked for.
    Open(OptionRef),
}

impl ListState {
    /// Gives the focus to a row: the keyboard goes on from there.
    pub fn take_focus(&mut self, option: OptionRef) {
        self.takes_focus = Some(option);
    }

    /// Paints headings and rows in the room that is left.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, shown: &Shown<'_>, selected: &OptionRef) -> Option<Answer> {
        ui.spacing_mut().item_spacing.y = 0.0;
        let bar = if ui.spacing().scroll.floating { 0.0 } else { ui.spacing().scroll.bar_width };
        let width = ui.available_width() - bar;
        let columns = Columns::of(ui.max_rect().left(), width);
        columns.heading_ui(ui, cx);
        let height = columns.row_height();
        let mut answer = None;
        ScrollArea::vertical().auto_shrink(false).id_salt("next_rows").show_viewport(ui, |ui, seen| {
            #[expect(clippy::cast_precision_loss, reason = "far fewer rows than 2^24")]
            ui.set_height(height * shown.rows.len() as f32);
            answer = self.rows_ui(ui, cx, shown, selected, (&columns, seen));
        });
        answer
    }

    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        shown: &Shown<'_>,
        selected: &OptionRef,
        (columns, seen): (&Columns, Rect),
    ) -> Option<Answer> {
        let rows = &shown.rows;
        let height = columns.row_height();
        let (left, top, width) = (ui.max_rect().left(), ui.max_rect().top(), ui.max_rect().width());
        #[expect(clippy::cast_precision_loss, reason = "far fewer rows than 2^24")]
        let rect_of = |row: usize| {
            let y = top + height * row as f32;
            Rect::from_x_y_ranges(left..=left + width, y..=y + height)
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "rows in sight are few and not below 0"
        )]
        let row_at = |y: f32| (y / height).max(0.0) as usize;
        let (first, last) = (row_at(seen.min.y), (row_at(seen.max.y) + 1).min(rows.len()));
        let place_of = |wanted: &OptionRef| rows.iter().position(|row| row.option() == wanted);
        let focus = ui.memory(egui::Memory::focused);
        let focused = focus.and_then(|id| rows.iter().position(|row| row_id(row.option()) == id));
        // The list is one stop of Tab: its row in focus, else the selected one, else its first; arrows do the rest.
        let stop = focused.or_else(|| place_of(selected)).unwrap_or_default();
        let outside = Some(stop).filter(|row| !(first..last).contains(row) && *row < rows.len());
        let (mut answer, mut to) = (None, None);
        for place in (first..last).chain(outside) {
            let Some(row) = rows.get(place) else { continue };
            let is_focused = focused == Some(place);
            let response = row_ui(
                ui,
                cx,
                row,
                columns,
                &Place {
                    rect: rect_of(place),
                    is_selected: row.option() == selected,
                    is_stop: place == stop,
                    segment: self.segment.filter(|_| is_focused),
                },
            );
            if response.gained_focus() {
                self.segment = None;
                ui.scroll_to_rect(rect_of(place), None);
            }
            if response.has_focus() {
                to = self.row_keys(ui, &response, row, place, rows.len());
            }
            if response.clicked() {
                let by_pointer = response.clicked_by(egui::PointerButton::Primary) && !response.double_clicked();
                let option = row.option().clone();
                answer = Some(if by_pointer { Answer::Select(option) } else { Answer::Open(option) });
                // The arrows go on from where the mouse was.
                to = Some(place);
            }
        }
        if let Some(option) = self.takes_focus.take() {
            ui.memory_mut(|memory| memory.request_focus(row_id(&option)));
        }
        // After all rows: a row that is painted later and is no stop of Tab would give the focus away again.
        if let Some(row) = to.and_then(|to| rows.get(to)) {
            ui.memory_mut(|memory| memory.request_focus(row_id(row.option())));
            answer = answer.or_else(|| Some(Answer::Select(row.option().clone())));
        }
        // What was chosen elsewhere, or moved because a weight changed, comes into sight.
        if self.shown.as_ref() != Some(selected) {
            self.shown = Some(selected.clone());
            if let Some(place) = place_of(selected) {
                ui.scroll_to_rect(rect_of(place), None);
            }
        }
        answer
    }

    /// Up and down move through the rows, left and right through the parts of the bar: which row gets the focus.
    fn row_keys(&mut self, ui: &Ui, response: &Response, row: &Row<'_>, place: usize, rows: usize) -> Option<usize> {
        let filter = egui::EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            escape: self.segment.is_some(),
            ..Default::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
        if pressed(Key::ArrowRight) {
            self.segment = row.next_part(self.segment, true);
        } else if pressed(Key::ArrowLeft) {
            self.segment = row.next_part(self.segment, false);
        } else if self.segment.is_some() && pressed(Key::Escape) {
            self.segment = None;
        }
        let last = rows.saturating_sub(1);
        let to = match () {
            () if pressed(Key::ArrowDown) => (place + 1).min(last),
            () if pressed(Key::ArrowUp) => place.saturating_sub(1),
            () if pressed(Key::PageDown) => (place + 8).min(last),
            () if pressed(Key::PageUp) => place.saturating_sub(8),
            () if pressed(Key::Home) => 0,
            () if pressed(Key::End) => last,
            () => return None,
        };
        Some(to)
    }
}
