//! Dated notes on the time axis: what the data say at the top, the user's own at the bottom.

use super::labels::paint_marker_label;
use crate::{
    chart::{ChartModel, Marker, MarkerKind, axes::x_of},
    ui::theme::{TextRole, Tokens},
};
use egui::{Color32, Rect, Response, Shape, Stroke, Ui, pos2, vec2};
use egui_plot::PlotTransform;

/// Height of a row of labels.
const ROW: f32 = 17.0;
/// Rows of labels before they start again at the edge.
const ROWS: f32 = 3.0;
/// Longest part of a note beside its line, characters; all of it is shown while the pointer is on the line.
const LABEL_LENGTH: usize = 28;

/// Paints every marked date in view: a line and its label. The whole sentence is shown while the pointer is on it.
pub(super) fn paint_markers(
    ui: &Ui,
    tokens: &Tokens,
    model: &ChartModel,
    transform: &PlotTransform,
    response: &Response,
) {
    let frame = *transform.frame();
    let ground = tokens.surface.gamma_multiply(0.75);
    let (mut top, mut bottom) = (0.0, 0.0);
    for marker in &model.markers {
        let x = transform.position_from_point_x(x_of(marker.at));
        if !frame.x_range().contains(x) {
            continue;
        }
        let (row, color) = match marker.kind {
            MarkerKind::Data => (&mut top, tokens.text_faint),
            MarkerKind::Own => (&mut bottom, tokens.accent),
        };
        paint_marker(ui, frame, marker, x, *row, (color, ground));
        *row = (*row + 1.0) % ROWS;
        let is_near = response.hover_pos().is_some_and(|pointer| (pointer.x - x).abs() < 5.0);
        if is_near && !marker.note.is_empty() {
            response.show_tooltip_text(&marker.note);
        }
    }
}

fn paint_marker(ui: &Ui, frame: Rect, marker: &Marker, x: f32, row: f32, (color, ground): (Color32, Color32)) {
    let painter = ui.painter().with_clip_rect(frame.expand2(vec2(2.0, 0.0)));
    let line = [pos2(x, frame.top()), pos2(x, frame.bottom())];
    painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, color), 2.0, 3.0));
    let y = match marker.kind {
        MarkerKind::Data => frame.top() + row * ROW,
        MarkerKind::Own => frame.bottom() - (row + 1.0) * ROW - 2.0,
    };
    if marker.kind == MarkerKind::Own {
        // A diamond, so that a note of one's own is known without its colour.
        let at = pos2(x, frame.bottom() - 4.0);
        let corners = [vec2(0.0, -4.0), vec2(4.0, 0.0), vec2(0.0, 4.0), vec2(-4.0, 0.0)];
        painter.add(Shape::convex_polygon(corners.map(|corner| at + corner).to_vec(), color, Stroke::NONE));
    }
    let label = shortened(&marker.label);
    paint_marker_label(&painter, frame, pos2(x, y), &label, (color, ground), &TextRole::Caption.font());
}

fn shortened(label: &str) -> String {
    match label.char_indices().nth(LABEL_LENGTH) {
        Some((end, _)) => format!("{}…", label[..end].trim_end()),
        None => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_note_is_cut_between_characters() {
        assert_eq!(shortened("short"), "short");
        assert_eq!(shortened(&"é".repeat(40)), format!("{}…", "é".repeat(LABEL_LENGTH)));
    }
}
