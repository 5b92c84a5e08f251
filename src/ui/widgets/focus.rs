//! The ring around the focused control, painted once for all controls, and scrolling to where the focus goes.

use crate::ui::theme::{Tokens, radius, size};
use egui::{Context, CornerRadius, Id, Stroke, StrokeKind, Ui};

/// Paints the ring, two points outside the control, on the control's own layer.
pub fn paint_focus_ring(ctx: &Context, tokens: &Tokens) {
    let Some(response) = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id)) else { return };
    let stroke = Stroke::new(size::FOCUS, tokens.focus_ring);
    let clip = ctx.content_rect();
    // A control that is scrolled out of sight has no ring; one that is cut has a ring around what is seen.
    let seen = response.rect.intersect(response.interact_rect);
    if !seen.is_positive() {
        return;
    }
    let rect = seen.expand(1.0).intersect(clip.shrink(1.0));
    ctx.layer_painter(response.layer_id).rect_stroke(
        rect,
        CornerRadius::same(radius::CONTROL + 1),
        stroke,
        StrokeKind::Outside,
    );
}

/// Scrolls to the focused control when the focus came to it. Call it last inside the contents of a scroll area.
pub fn keep_focus_in_sight(ui: &Ui) {
    let memory = ui.scope_id().with("focus-seen");
    let focused = ui.memory(|memory| memory.focused());
    let before = ui.data(|data| data.get_temp::<Option<Id>>(memory)).flatten();
    if focused == before {
        return;
    }
    ui.data_mut(|data| data.insert_temp(memory, focused));
    let Some(control) = focused.and_then(|id| ui.ctx().read_response(id)) else { return };
    if control.layer_id == ui.layer_id() && ui.min_rect().contains_rect(control.rect) {
        ui.scroll_to_rect(control.rect.expand(size::FOCUS + 4.0), None);
    }
}
