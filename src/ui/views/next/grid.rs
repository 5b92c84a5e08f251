//! Rows whose cells wrap: tops aligned, a line between columns, as high as the highest cell.

use crate::ui::{ViewCtx, theme::space};
use egui::{Rect, Stroke, Ui, UiBuilder, pos2};

/// Cells of those widths, points; a cell is painted into its column by its place.
pub(super) fn cells(ui: &mut Ui, cx: &ViewCtx<'_>, widths: &[f32], mut cell: impl FnMut(&mut Ui, usize)) {
    let origin = ui.cursor().min;
    let (mut bottom, mut left) = (origin.y, origin.x);
    let mut lines = Vec::new();
    for (place, width) in widths.iter().enumerate() {
        if place > 0 {
            lines.push(left - space::S);
        }
        let right = left + width - space::L;
        let rect = Rect::from_min_max(pos2(left, origin.y), pos2(right.max(left), origin.y + 10_000.0));
        let mut column = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("cell", place)));
        column.spacing_mut().item_spacing.y = space::XS;
        cell(&mut column, place);
        bottom = bottom.max(column.min_rect().bottom());
        left += width;
    }
    for x in lines {
        ui.painter().vline(x, origin.y..=bottom, Stroke::new(1.0, cx.tokens.border));
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(origin, pos2(left, bottom + space::XS)));
}

/// So many columns of one width.
pub(super) fn equal(ui: &Ui, count: usize) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let width = ui.available_width() / count.max(1) as f32;
    vec![width; count]
}

/// How many columns of at least that width stand beside each other.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few columns")]
pub(super) fn fitting(width: f32, least: f32, count: usize) -> usize {
    ((width / least).floor() as usize).clamp(1, count.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_one_column_stands_there_and_none_too_many() {
        assert_eq!([fitting(100.0, 176.0, 5), fitting(1040.0, 176.0, 5), fitting(540.0, 176.0, 5)], [1, 5, 3]);
        assert_eq!(fitting(540.0, 176.0, 0), 1);
    }
}
