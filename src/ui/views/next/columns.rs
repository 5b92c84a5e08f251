//! Where the columns of the ranking stand.

use crate::ui::{
    ViewCtx,
    theme::{TextRole, space},
};
use egui::{Align2, Rangef, Rect, Stroke, Ui, pos2};

/// Margin at both sides of a row.
pub const PADDING: f32 = 14.0;
const RANK: f32 = 22.0;
/// Widths of score, stability and payback where there is room, and where the bar stands below the names.
const ROOMY: [f32; 3] = [104.0, 72.0, 106.0];
const TIGHT: [f32; 3] = [88.0, 60.0, 96.0];
/// Narrowest bar beside the names; without the room for it the bar stands below them.
const LEAST_BAR: f32 = 110.0;
/// Narrowest names beside a bar.
const LEAST_NAME: f32 = 190.0;
const WIDEST_BAR: f32 = 300.0;
/// Heights of a row with the bar beside and below its name.
const ROW: f32 = 50.0;
const STACKED_ROW: f32 = 64.0;
/// Height of the headings.
const HEADING: f32 = 28.0;

/// The columns of a list of some width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Columns {
    /// Number of the rank, right aligned.
    pub rank: Rangef,
    /// Name and the line below it.
    pub name: Rangef,
    /// The bar of contributions; below the name when `is_stacked`.
    pub bar: Rangef,
    /// The score with its range.
    pub score: Rangef,
    /// How often it is among the first.
    pub stability: Rangef,
    /// Weeks until it pays back, right aligned.
    pub payback: Rangef,
    /// Whether the bar stands below the name.
    pub is_stacked: bool,
}

impl Columns {
    /// The columns of a list from `left` of that width.
    #[must_use]
    pub fn of(left: f32, width: f32) -> Self {
        let right = left + width - PADDING;
        let rank = Rangef::new(left + PADDING, left + PADDING + RANK);
        let name_left = rank.max + space::S;
        let numbers = |widths: [f32; 3]| {
            let payback = Rangef::new(right - widths[2], right);
            let stability = Rangef::new(payback.min - space::M - widths[1], payback.min - space::M);
            let score = Rangef::new(stability.min - space::M - widths[0], stability.min - space::M);
            (score, stability, payback, (score.min - space::L - name_left).max(40.0))
        };
        let (score, stability, payback, room) = numbers(ROOMY);
        let bar = (room * 0.36).clamp(LEAST_BAR, WIDEST_BAR);
        if room - bar - space::M < LEAST_NAME {
            let (score, stability, payback, room) = numbers(TIGHT);
            let whole = Rangef::new(name_left, name_left + room);
            return Self { rank, name: whole, bar: whole, score, stability, payback, is_stacked: true };
        }
        let split = name_left + room - bar;
        let (name, bar) = (Rangef::new(name_left, split - space::M), Rangef::new(split, name_left + room));
        Self { rank, name, bar, score, stability, payback, is_stacked: false }
    }

    /// Height of a row.
    #[must_use]
    pub fn row_height(&self) -> f32 {
        if self.is_stacked { STACKED_ROW } else { ROW }
    }

    /// Name and bar together: the room of the line below the name.
    #[must_use]
    pub fn wide_name(&self) -> Rangef {
        Rangef::new(self.name.min, self.bar.max.max(self.name.max))
    }

    /// The line below a long name, up to where the bar begins.
    #[must_use]
    pub fn beside_bar(&self) -> Rangef {
        Rangef::new(self.name.min, (self.bar.min - space::XS).max(self.name.max))
    }

    /// Paints the names of the columns with the line below them.
    pub fn heading_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), HEADING), egui::Sense::hover());
        let put = |key: &str, column: Rangef, is_right: bool| {
            let cell = Rect::from_x_y_ranges(column, rect.y_range());
            let layout = if is_right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
            cell_text(ui, cell, layout, &cx.t(key), TextRole::Caption, cx.tokens.text_muted);
        };
        put("next-column-option", self.name, false);
        if !self.is_stacked {
            put("next-column-parts", self.bar, false);
        }
        put(if self.is_stacked { "next-column-score-short" } else { "next-column-score" }, self.score, false);
        put("next-column-first", self.stability, true);
        put("next-column-payback", self.payback, true);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, cx.tokens.border));
    }
}

/// A label of one line in a cell, cut with an ellipsis where it does not fit; gives whether it was cut.
pub fn cell_text(ui: &Ui, cell: Rect, at: Align2, text: &str, role: TextRole, color: egui::Color32) -> bool {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), role.font(), color, cell.width().max(0.0));
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    let rect = at.anchor_size(at.pos_in_rect(&cell), galley.size());
    ui.painter().galley(pos2(rect.left(), rect.top()), galley, color);
    is_cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_never_overlap_and_the_bar_goes_below_names_where_it_is_tight() {
        for (width, is_stacked) in [(420.0, true), (600.0, true), (720.0, false), (1600.0, false)] {
            let columns = Columns::of(10.0, width);
            assert_eq!(columns.is_stacked, is_stacked, "{width}");
            assert!(columns.rank.max < columns.name.min && columns.bar.max < columns.score.min, "{width}");
            assert!(columns.score.max < columns.stability.min && columns.stability.max < columns.payback.min);
            assert!(is_stacked || columns.name.max < columns.bar.min);
            assert!((columns.payback.max - (10.0 + width - PADDING)).abs() < 1e-3);
        }
    }
}
