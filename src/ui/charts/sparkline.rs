//! A word-sized line without axes.

use crate::ui::theme::Tokens;
use egui::{Color32, Painter, Rect, Stroke, pos2};

/// Paints the values over the rectangle, first to last, lowest to highest; a last dot marks now.
pub fn sparkline(painter: &Painter, tokens: &Tokens, rect: Rect, values: &[f64], color: Color32) {
    let finite = values.iter().copied().filter(|value| value.is_finite());
    let (lo, hi) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), v| (lo.min(v), hi.max(v)));
    if values.len() < 2 || lo > hi {
        painter.hline(rect.x_range(), rect.center().y, Stroke::new(1.0, tokens.border));
        return;
    }
    let span = (hi - lo).max(f64::EPSILON);
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "positions on screen")]
    let points: Vec<_> = values
        .iter()
        .enumerate()
        .filter(|(_, value)| value.is_finite())
        .map(|(index, value)| {
            let x = rect.left() + rect.width() * index as f32 / (values.len() - 1) as f32;
            pos2(x, rect.bottom() - rect.height() * ((value - lo) / span) as f32)
        })
        .collect();
    if let Some(last) = points.last() {
        painter.circle_filled(*last, 2.0, color);
    }
    painter.line(points, Stroke::new(1.4, color));
}
