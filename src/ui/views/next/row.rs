//! One row of the ranking: number, name, what its score is made of, score, stability, payback.

use super::{
    bars::{contribution_bar, score_dot, segment_at, segments, stability_bar},
    columns::{Columns, cell_text},
    model::Row,
    words::{self, Tip},
};
use crate::{
    domain::{Criterion, OptionRef},
    ui::{ViewCtx, theme::TextRole},
};
use egui::{Align2, Color32, Rangef, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

/// A row's place in the list.
pub struct Place {
    /// Where it stands.
    pub rect: Rect,
    /// Whether it is what the rest of the view is about.
    pub is_selected: bool,
    /// Whether Tab leads to it.
    pub is_stop: bool,
    /// The part of its bar that the keyboard is at.
    pub segment: Option<Criterion>,
}

/// The identity of a row: it stays the same whatever stands above it.
#[must_use]
pub fn row_id(option: &OptionRef) -> egui::Id {
    egui::Id::unique("next_row").with(option)
}

/// Paints a row at its place.
pub fn row_ui(ui: &Ui, cx: &ViewCtx<'_>, row: &Row<'_>, columns: &Columns, place: &Place) -> Response {
    let t = cx.tokens;
    let rect = place.rect;
    let sense = if place.is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, row_id(row.option()), sense);
    // Asked before the closure: inside it the context is locked.
    let marked = place.segment.filter(|_| response.has_focus());
    response.widget_info(|| {
        let spoken = match marked {
            Some(criterion) => words::criterion_tip(cx, row, criterion).spoken(),
            None => words::spoken_row(cx, row),
        };
        WidgetInfo::selected(Role::ListBoxOption, true, place.is_selected, spoken)
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let fill = match (place.is_selected, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        _ => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, t.border));

    let name = words::row_name(cx, row);
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), TextRole::Strong.font(), t.text).size().x;
    let is_long = !columns.is_stacked && width(&name) > columns.name.span();
    let lines = Lines::of(rect, columns, is_long);
    let rank = cx.locale.count(f64::from(u32::try_from(row.rank).unwrap_or(u32::MAX)));
    cell_text(ui, lines.whole(columns.rank), Align2::RIGHT_CENTER, &rank, TextRole::Body, t.text_muted);
    let name_cell = lines.first(if is_long { columns.wide_name() } else { columns.name });
    let mut is_cut = cell_text(ui, name_cell, Align2::LEFT_CENTER, &name, TextRole::Strong, t.text);
    let below = words::subline(cx, row);
    let below_cell = lines.second(if is_long { columns.beside_bar() } else { columns.wide_name() });
    is_cut |= cell_text(ui, below_cell, Align2::LEFT_CENTER, &below, TextRole::Caption, t.text_muted);

    let parts = segments(lines.bar, &row.contributions);
    contribution_bar(ui.painter(), t, &parts, marked);
    let score = lines.whole(columns.score);
    score_dot(ui.painter(), t, score, row.score);
    let stability = row.stability();
    if let Some((shares, is_old)) = stability {
        let (text, color) = if is_old {
            (cx.t("next-counting"), t.text_faint)
        } else {
            (cx.locale.percent(100.0 * shares[0], 0), t.text)
        };
        let role = if is_old { TextRole::Caption } else { TextRole::Body };
        cell_text(ui, lines.first(columns.stability), Align2::RIGHT_CENTER, &text, role, color);
        stability_bar(ui.painter(), t, lines.second(columns.stability), shares, is_old);
    } else {
        let cell = lines.first(columns.stability);
        cell_text(ui, cell, Align2::RIGHT_CENTER, &cx.t("next-counting"), TextRole::Caption, t.text_faint);
    }
    let payback = words::payback_cell(cx, row);
    let first = lines.first(columns.payback);
    cell_text(ui, first, Align2::RIGHT_CENTER, &payback.main, TextRole::Body, t.text);
    let second = lines.second(columns.payback);
    cell_text(ui, second, Align2::RIGHT_CENTER, &payback.below, TextRole::Caption, t.text_muted);

    if let Some(criterion) = marked {
        // The keyboard shows what the pointer would.
        let tip = words::criterion_tip(cx, row, criterion);
        let anchor = parts[criterion.index()].expand2(vec2(1.0, 4.0));
        let popup = response.id.with("segment");
        egui::Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), popup, anchor).show(|ui| tip_ui(ui, cx, &tip));
    } else if let Some(pointer) = response.hover_pos() {
        let tip = match segment_at(&parts, pointer) {
            Some(criterion) => Some(words::criterion_tip(cx, row, criterion)),
            None if score.contains(pointer) => Some(words::score_tip(cx, row)),
            None if columns.stability.contains(pointer.x) => words::stability_tip(cx, row),
            None if columns.payback.contains(pointer.x) => Some(words::payback_tip(cx, row)),
            None if pointer.x < columns.wide_name().max => {
                let flip = words::flip_sentence(cx, row);
                let lines = if flip.is_empty() { vec![below] } else { vec![flip, words::unknown_words(cx, row)] };
                (is_cut || lines.iter().any(|line| !line.is_empty())).then_some(Tip { title: name, lines })
            }
            None => None,
        };
        if let Some(tip) = tip {
            return response.on_hover_ui_at_pointer(|ui| tip_ui(ui, cx, &tip));
        }
    }
    response
}

fn tip_ui(ui: &mut Ui, cx: &ViewCtx<'_>, tip: &Tip) {
    ui.set_max_width(360.0);
    ui.spacing_mut().item_spacing.y = 2.0;
    crate::ui::widgets::text(ui, &tip.title, TextRole::Strong, cx.tokens.text);
    for line in tip.lines.iter().filter(|line| !line.is_empty()) {
        crate::ui::widgets::caption(ui, cx.tokens, line);
    }
}

/// The lines of a row: two in every cell; the bar on the first, on the second beside a long name, or below both.
struct Lines {
    rect: Rect,
    first_y: f32,
    second_y: f32,
    bar: Rect,
}

impl Lines {
    fn of(rect: Rect, columns: &Columns, is_long: bool) -> Self {
        let (first_y, second_y) = if columns.is_stacked {
            (rect.top() + 16.0, rect.top() + 34.0)
        } else {
            (rect.center().y - 9.0, rect.center().y + 9.5)
        };
        let bar_y = match (columns.is_stacked, is_long) {
            (true, _) => rect.bottom() - 13.0,
            (false, true) => second_y,
            (false, false) => first_y,
        };
        let bar = Rect::from_x_y_ranges(columns.bar, bar_y - 9.0..=bar_y + 9.0);
        Self { rect, first_y, second_y, bar }
    }

    fn first(&self, column: Rangef) -> Rect {
        Rect::from_x_y_ranges(column, self.first_y - 9.0..=self.first_y + 9.0)
    }

    fn second(&self, column: Rangef) -> Rect {
        Rect::from_x_y_ranges(column, self.second_y - 8.0..=self.second_y + 8.0)
    }

    fn whole(&self, column: Rangef) -> Rect {
        Rect::from_x_y_ranges(column, self.rect.y_range())
    }
}
