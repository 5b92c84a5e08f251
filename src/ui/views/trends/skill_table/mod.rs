//! The page "Table" of Trends: every skill, or every category, with all that is known in numbers. Each row is one
//! control that says the whole of it; only the rows in sight are laid out.

pub(super) mod columns;

mod head;

mod menu;

use super::{
    filters::{self, LineStyle},
    found,
    list::take_key,
};
use crate::{
    app::command::Command,
    domain::{ListFilter, Subject, TableColumn, TableOrder},
    i18n::Language,
    insight::ListingRow,
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{badge_at, caption, paint_direction},
        words,
    },
};
use egui::{
    Align, Align2, Color32, Id, Key, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};
use head::MARGIN;

/// Height of a row.
const ROW: f32 = 34.0;

/// View state of the table.
#[derive(Default)]
pub struct SkillTable {
    /// Places in `derived.listing`, in the order of the screen.
    rows: Vec<usize>,
    /// The first row that stands below newer ones whatever its number is.
    old_from: Option<usize>,
    key: Option<RowsKey>,
    /// What was selected when the table was last painted.
    shown: Option<Subject>,
}

type RowsKey = (ListFilter, TableOrder, u64, Language);

impl SkillTable {
    /// Paints the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let is_new = self.refresh(cx);
        let width = ui.available_width() - ui.spacing().scroll.bar_width;
        let columns = columns_in(cx, width);
        filters::line_ui(ui, cx, LineStyle::Rows, |ui| {
            menu::tools_ui(ui, cx, &columns, || {
                columns::text(cx, self.rows.iter().filter_map(|&place| cx.derived.listing.get(place)), &columns)
            });
        });
        if self.rows.is_empty() {
            filters::nothing_found_ui(ui, cx);
            return;
        }
        ui.add_space(space::XS);
        ui.spacing_mut().item_spacing.y = 0.0;
        let (head, _) = ui.allocate_exact_size(vec2(width, head::HEIGHT), Sense::hover());
        let stop = self.stop(ui, cx);
        let first =
            self.rows.get(stop).and_then(|&place| cx.derived.listing.get(place)).map(|row| row_id(&row.subject));
        let heading = head::head_ui(ui, cx, &cells(&columns, head), first);
        ui.painter().hline(head.x_range(), head.bottom() - 0.5, Stroke::new(1.0, cx.tokens.text_faint));
        let foot = self.foot_words(cx, &columns);
        let below = ui.text_style_height(&egui::TextStyle::Small) + space::S + 2.0;
        let mut area = ScrollArea::vertical().auto_shrink(false).max_height(ui.available_height() - below);
        if is_new {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show_viewport(ui, |ui, seen| self.rows_ui(ui, cx, seen, width, &columns, stop, heading));
        ui.add_space(space::S);
        caption(ui, cx.tokens, foot);
    }

    /// The row that Tab leads to: the one in focus, else what is selected, else the first.
    fn stop(&self, ui: &Ui, cx: &ViewCtx<'_>) -> usize {
        let focus = ui.memory(egui::Memory::focused);
        let at = |wanted: &dyn Fn(&Subject) -> bool| {
            self.rows.iter().position(|&place| cx.derived.listing.get(place).is_some_and(|row| wanted(&row.subject)))
        };
        let focused = focus.and_then(|id| at(&|subject| row_id(subject) == id));
        focused.or_else(|| at(&|subject| cx.state.selection.subject.as_ref() == Some(subject))).unwrap_or_default()
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one frame, used once")]
    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        seen: Rect,
        width: f32,
        columns: &[TableColumn],
        stop: usize,
        heading: Id,
    ) {
        #[expect(clippy::cast_precision_loss, reason = "a row number as a distance on screen")]
        let y = |row: usize| row as f32 * ROW;
        ui.set_height(y(self.rows.len()));
        let corner = ui.max_rect().min;
        let rect_of = |row: usize| Rect::from_min_size(corner + vec2(0.0, y(row)), vec2(width, ROW));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a distance on screen, not below 0"
        )]
        let row_at = |y: f32| (y.max(0.0) / ROW) as usize;
        let (first, last) = (row_at(seen.min.y), (row_at(seen.max.y) + 1).min(self.rows.len()));
        let outside = Some(stop).filter(|row| !(first..last).contains(row));
        let mut to = None;
        for row in (first..last).chain(outside) {
            let Some(data) = self.rows.get(row).and_then(|&place| cx.derived.listing.get(place)) else { continue };
            let rect = rect_of(row);
            let sense = if row == stop { Sense::click() } else { Sense::CLICK };
            let response = ui.interact(rect, row_id(&data.subject), sense);
            row_ui(ui, cx, data, rect, columns, &response);
            if self.old_from == Some(row) {
                ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(2.0, cx.tokens.text_faint));
            }
            if response.gained_focus() {
                ui.scroll_to_rect(rect, None);
            }
            if response.has_focus() {
                to = self.keys(ui, cx, &response, row, seen.height(), heading);
            }
            if response.clicked() {
                cx.send(Command::Show(data.subject.clone()));
            }
        }
        // After all rows: a row that is painted later and is no stop of Tab would give the focus away again.
        if let Some(id) = to {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // What was chosen elsewhere comes into sight.
        if self.shown != cx.state.selection.subject {
            self.shown.clone_from(&cx.state.selection.subject);
            if stop > 0 {
                ui.scroll_to_rect(rect_of(stop), Some(Align::Center));
            }
        }
    }

    fn keys(&self, ui: &Ui, cx: &ViewCtx<'_>, response: &Response, row: usize, height: f32, heading: Id) -> Option<Id> {
        let filter = egui::EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| take_key(ui, key);
        let last = self.rows.len().saturating_sub(1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rows in sight, not below 1")]
        let page = (height / ROW).max(1.0) as usize;
        let to = match () {
            () if pressed(Key::ArrowDown) => (row + 1).min(last),
            () if pressed(Key::ArrowUp) => match row.checked_sub(1) {
                Some(above) => above,
                None => return Some(heading),
            },
            () if pressed(Key::PageDown) => (row + page).min(last),
            () if pressed(Key::PageUp) => row.saturating_sub(page),
            () if pressed(Key::Home) => 0,
            () if pressed(Key::End) => last,
            () => return None,
        };
        let place = self.rows.get(to)?;
        Some(row_id(&cx.derived.listing.get(*place)?.subject))
    }

    /// Finds and orders the rows again when what they depend on changed; tells whether it did.
    fn refresh(&mut self, cx: &ViewCtx<'_>) -> bool {
        let selection = &cx.state.selection;
        let order = selection.table.order_with(selection.filter.sort);
        let key = (selection.filter.clone(), order, cx.derived.listing_revision, cx.locale.language());
        if self.key.as_ref() == Some(&key) {
            return false;
        }
        self.key = Some(key);
        let places = found::found(cx, &selection.filter).into_iter().filter_map(|s| cx.derived.listing_place(&s));
        let mut keyed: Vec<(columns::SortKey, usize)> = places
            .filter_map(|place| Some((columns::SortKey::of(cx, cx.derived.listing.get(place)?, order.column), place)))
            .collect();
        keyed.sort_by(|(a, _), (b, _)| a.cmp(b, order.descending));
        self.old_from = keyed.iter().position(|(key, _)| key.is_late_value()).filter(|row| *row > 0);
        self.rows = keyed.into_iter().map(|(_, place)| place).collect();
        true
    }

    /// How many rows there are, what the thick line among them means, and how many columns have no room.
    fn foot_words(&self, cx: &ViewCtx<'_>, columns: &[TableColumn]) -> String {
        let mut parts = vec![cx.tf("table-rows", &[("n", self.rows.len().into())])];
        if self.old_from.is_some() {
            parts.push(cx.t("table-old"));
        }
        let without_room = columns_in(cx, f32::INFINITY).len().saturating_sub(columns.len());
        if without_room > 0 {
            parts.push(cx.tf("table-without-room", &[("n", without_room.into())]));
        }
        parts.join(" · ")
    }
}

/// The identity of a row: it stays the same whatever stands above it.
fn row_id(subject: &Subject) -> Id {
    Id::unique("skill_table_row").with(subject)
}

/// The columns that stand in a table of that width.
fn columns_in(cx: &ViewCtx<'_>, width: f32) -> Vec<TableColumn> {
    let has_profile = cx.state.profile().is_some();
    let exists = |column| has_profile || column != TableColumn::Closeness;
    cx.state.selection.table.fitting(width, columns::width, exists)
}

/// Where each column stands in a row: the name takes what the others leave.
fn cells(columns: &[TableColumn], row: Rect) -> Vec<(TableColumn, Rect)> {
    let others: f32 = columns.iter().filter(|c| **c != TableColumn::Name).map(|c| columns::width(*c)).sum();
    let name = (row.width() - others).max(0.0);
    let mut left = row.left();
    columns
        .iter()
        .map(|column| {
            let width = if *column == TableColumn::Name { name } else { columns::width(*column) };
            let rect = Rect::from_x_y_ranges(left..=left + width, row.y_range());
            left += width;
            (*column, rect)
        })
        .collect()
}

fn row_ui(ui: &Ui, cx: &ViewCtx<'_>, row: &ListingRow, rect: Rect, columns: &[TableColumn], response: &Response) {
    let t = cx.tokens;
    let is_selected = cx.state.selection.subject.as_ref() == Some(&row.subject);
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, is_selected, columns::spoken(cx, row, columns)));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let fill = match (is_selected, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        _ => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, t.border));
    let mut cut = Vec::new();
    for (column, cell) in cells(columns, rect) {
        if let Some(words) = cell_ui(ui, cx, row, column, cell.shrink2(vec2(MARGIN, 0.0))) {
            cut.push((cell, words));
        }
    }
    // What did not fit is said in full where the pointer rests.
    let pointer = response.hover_pos();
    if let Some((_, words)) = cut.into_iter().find(|(cell, _)| pointer.is_some_and(|at| cell.contains(at))) {
        response.clone().on_hover_text(words);
    }
}

/// Paints a cell; gives its words when they did not fit.
fn cell_ui(ui: &Ui, cx: &ViewCtx<'_>, row: &ListingRow, column: TableColumn, rect: Rect) -> Option<String> {
    let t = cx.tokens;
    let middle = rect.center().y;
    let Some(words) = columns::cell(cx, row, column) else {
        let (at, align) = if columns::is_right(column) {
            (pos2(rect.right(), middle), Align2::RIGHT_CENTER)
        } else {
            (pos2(rect.left(), middle), Align2::LEFT_CENTER)
        };
        ui.painter().text(at, align, columns::UNKNOWN, TextRole::Caption.font(), t.text_faint);
        return None;
    };
    let (mut role, mut color, mut left) = (TextRole::Caption, t.text, rect.left());
    match column {
        TableColumn::Name => role = TextRole::Strong,
        TableColumn::Growth => {
            let mark = row.growth.as_ref().map(|headline| words::mark(headline, row.badge));
            if let Some(mark) = mark {
                paint_direction(ui.painter(), t, pos2(rect.left() + 6.0, middle), mark);
                (role, color, left) = (TextRole::CaptionStrong, mark.color(t), left + 14.0);
            }
        }
        TableColumn::Added | TableColumn::CountedGrowth => role = TextRole::CaptionStrong,
        TableColumn::Sure => {
            let (tone, words) = words::badge(cx, row.badge);
            let _ = badge_at(ui, t, tone, &words, Align2::LEFT_CENTER, pos2(rect.left(), middle));
            return None;
        }
        _ => color = t.text_muted,
    }
    let mut job = egui::text::LayoutJob::simple(words, role.font(), color, rect.right() - left);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let x = if columns::is_right(column) { rect.right() - galley.size().x } else { left };
    let is_cut = galley.elided;
    let words = is_cut.then(|| galley.text().to_owned());
    ui.painter().galley(pos2(x, middle - galley.size().y / 2.0), galley, color);
    words
}
