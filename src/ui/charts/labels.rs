//! Names at the ends of lines, moved apart so that none covers another.

use crate::chart::places::spread;
use egui::{Align2, Color32, FontId, Galley, Painter, Pos2, Rect, pos2, text::LayoutJob};
use std::sync::Arc;

/// A label that wants to stand at a height.
pub struct EndLabel {
    /// What it says; may wrap.
    pub text: String,
    /// Colour of its line.
    pub color: Color32,
    /// Height of the end of its line, screen points.
    pub y: f32,
}

/// Paints labels right of `x`, inside `bounds`, moved apart. Returns how many fitted.
pub fn paint_end_labels(painter: &Painter, bounds: Rect, x: f32, mut labels: Vec<EndLabel>, font: &FontId) -> usize {
    labels.sort_by(|a, b| a.y.total_cmp(&b.y));
    let width = (bounds.right() - x).max(20.0);
    let layout = |most_rows: usize| -> Vec<_> {
        let job = |label: &EndLabel| {
            let mut job = LayoutJob::simple(label.text.clone(), font.clone(), label.color, width);
            job.wrap.max_rows = most_rows;
            job
        };
        labels.iter().map(|label| painter.layout_job(job(label))).collect()
    };
    let height = |galleys: &[Arc<Galley>]| galleys.iter().map(|galley| galley.size().y).sum::<f32>();
    let mut galleys: Vec<Arc<Galley>> = layout(usize::MAX);
    // In a low window names are cut to one line before they leave the chart.
    if height(&galleys) > bounds.height() {
        galleys = layout(1);
    }
    let heights: Vec<f32> = galleys.iter().map(|galley| galley.size().y).collect();
    let wanted: Vec<f32> = labels.iter().map(|label| label.y).collect();
    let places = spread(&wanted, &heights, bounds.top(), bounds.bottom());
    for (((label, galley), place), height) in labels.iter().zip(galleys).zip(&places).zip(&heights) {
        let top = place - height / 2.0;
        if (place - label.y).abs() > height * 0.75 {
            let line = [pos2(x - 5.0, label.y), pos2(x - 1.0, *place)];
            painter.line_segment(line, egui::Stroke::new(1.0, label.color.gamma_multiply(0.5)));
        }
        painter.galley(pos2(x, top), galley, label.color);
    }
    places.len()
}

/// Paints a label beside a labelled vertical line, on a ground that keeps it readable: left of the line when that
/// stands in the right half.
pub fn paint_marker_label(
    painter: &Painter,
    frame: Rect,
    at: Pos2,
    text: &str,
    (color, ground): (Color32, Color32),
    font: &FontId,
) {
    let is_right = at.x > frame.center().x;
    let align = if is_right { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
    let shift = if is_right { -6.0 } else { 6.0 };
    let galley = painter.layout_no_wrap(text.to_owned(), font.clone(), color);
    let place = align.anchor_size(pos2(at.x + shift, at.y), galley.size());
    painter.rect_filled(place.expand2(egui::vec2(2.0, 0.0)), 3.0, ground);
    painter.galley(place.min, galley, color);
}
