//! An interval on a 0-1 track.

use crate::ui::theme::Tokens;
use egui::{CornerRadius, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Paints the interval `lo..=hi` (0 to 1) on a track; never thinner than a mark that can be seen.
pub fn range_bar(ui: &mut Ui, tokens: &Tokens, lo: f64, hi: f64, width: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 4.0));
    ui.painter().rect_filled(track, CornerRadius::same(2), tokens.surface_sunken);
    #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
    let x = |share: f64| track.left() + track.width() * share.clamp(0.0, 1.0) as f32;
    let (left, right) = (x(lo), x(hi));
    let missing = (8.0 - (right - left)).max(0.0) / 2.0;
    let left = (left - missing).max(track.left());
    let right = (right + missing).min(track.right()).max(left + 8.0);
    let mark = Rect::from_min_max(pos2(left, rect.center().y - 4.0), pos2(right, rect.center().y + 4.0));
    ui.painter().rect_filled(mark, CornerRadius::same(4), tokens.accent);
    response
}
