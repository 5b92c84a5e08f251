//! Surfaces: cards, sunken areas, cautions, and the line between rows.

use super::rich;
use crate::ui::theme::{TextRole, Tokens, icons, radius, space};
use egui::{CornerRadius, Frame, InnerResponse, Label, Margin, Rect, Stroke, StrokeKind, Ui, UiBuilder};

/// A card on the canvas: surface, one-pixel border, radius 10.
pub fn card<R>(ui: &mut Ui, tokens: &Tokens, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    #[expect(clippy::cast_possible_truncation, reason = "a constant of 16")]
    Frame::new()
        .fill(tokens.surface)
        .stroke(Stroke::new(1.0, tokens.border))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(space::L as i8))
        .show(ui, contents)
}

/// A card that fills a rectangle, whatever its contents ask for.
pub fn panel<R>(
    ui: &mut Ui,
    tokens: &Tokens,
    salt: &str,
    rect: Rect,
    padding: f32,
    contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let stroke = Stroke::new(1.0, tokens.border);
    ui.painter().rect(rect, CornerRadius::same(radius::CARD), tokens.surface, stroke, StrokeKind::Inside);
    let inner = rect.shrink(padding + 1.0);
    let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(salt));
    child.set_clip_rect(rect.shrink(1.0).intersect(ui.clip_rect()));
    contents(&mut child)
}

/// An area below its surroundings: key numbers, code.
pub fn sunken<R>(ui: &mut Ui, tokens: &Tokens, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .fill(tokens.surface_sunken)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, contents)
}

/// A caution: soft warning fill, icon, title and a text.
pub fn caution(ui: &mut Ui, tokens: &Tokens, title: &str, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(tokens.warning_soft)
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add(Label::new(rich(icons::WARNING, TextRole::IconSmall, tokens.warning)));
                ui.add(Label::new(rich(title, TextRole::Strong, tokens.warning)).wrap());
            });
            contents(ui);
        });
}

/// The one-pixel line between rows, over the whole width.
pub fn row_line(ui: &mut Ui, tokens: &Tokens) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, tokens.border));
}
