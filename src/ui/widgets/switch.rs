//! A switch that is on or off; the side of its knob says which, beside its colour.

use crate::ui::theme::{Tokens, size};
use egui::{CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Width and height of the track.
const TRACK: egui::Vec2 = vec2(38.0, 22.0);

/// Paints a switch; the response is clicked when it shall change.
pub fn switch(ui: &mut Ui, tokens: &Tokens, is_on: bool, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(TRACK.x + 6.0, size::HIT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_on, name));
    if ui.is_rect_visible(rect) {
        let track = egui::Rect::from_center_size(rect.center(), TRACK);
        let corner = CornerRadius::same(11);
        let (fill, border, knob) = match (is_on, response.hovered()) {
            (true, _) => (tokens.accent, tokens.accent, tokens.on_accent),
            (false, true) => (tokens.hover, tokens.text_faint, tokens.text_muted),
            (false, false) => (tokens.surface_sunken, tokens.text_faint, tokens.text_muted),
        };
        ui.painter().rect(track, corner, fill, Stroke::new(1.0, border), StrokeKind::Inside);
        let x = if is_on { track.right() - 11.0 } else { track.left() + 11.0 };
        ui.painter().circle_filled(pos2(x, track.center().y), 7.0, knob);
    }
    response
}
