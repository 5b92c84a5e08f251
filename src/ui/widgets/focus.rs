//! The ring around the focused control, painted once for all controls.

use crate::ui::theme::{Tokens, radius, size};
use egui::{Context, CornerRadius, Stroke, StrokeKind};

/// Paints the ring, two points outside the control, on the control's own layer.
pub fn paint_focus_ring(ctx: &Context, tokens: &Tokens) {
    let Some(response) = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id)) else { return };
    let stroke = Stroke::new(size::FOCUS, tokens.focus_ring);
    let clip = ctx.content_rect();
    let rect = response.rect.expand(1.0).intersect(clip.shrink(1.0));
    ctx.layer_painter(response.layer_id).rect_stroke(
        rect,
        CornerRadius::same(radius::CONTROL + 1),
        stroke,
        StrokeKind::Outside,
    );
}
