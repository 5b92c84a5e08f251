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
    let layout = |label: &EndLabel, most_rows: usize| {
        let mut job = LayoutJob::simple(label.text.clone(), font.clone(), label.color, width);
        job.wrap.max_rows = most_rows;
        job.wrap.break_anywhere = most_rows == 1;
        painter.layout_job(job)
    };
    let mut galleys: Vec<Arc<Galley>> = labels.iter().map(|label| layout(label, usize::MAX)).collect();
    // In a low chart the longest names lose lines, one after another, before any of them leaves the chart.
    while galleys.iter().map(|galley| galley.size().y).sum::<f32>() > bounds.height() {
        let longest = (0..galleys.len()).max_by_key(|&n| galleys[n].rows.len()).unwrap_or_default();
        let (Some(label), Some(galley)) = (labels.get(longest), galleys.get_mut(longest)) else { break };
        let rows = galley.rows.len();
        if rows < 2 {
            break;
        }
        *galley = layout(label, rows - 1);
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
