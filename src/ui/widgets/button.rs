//! Buttons and links.

use super::rich;
use crate::ui::theme::{TextRole, Tokens, radius, size};
use egui::{
    Align2, AtomExt as _, Button, Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main action of a card.
    Primary,
    /// Any other action.
    Secondary,
}

/// A text button, perhaps with an icon before its text.
pub fn button(ui: &mut Ui, tokens: &Tokens, kind: ButtonKind, icon: Option<&str>, label: &str) -> Response {
    let (fill, border, text) = match kind {
        ButtonKind::Primary => (tokens.accent, tokens.accent, tokens.on_accent),
        ButtonKind::Secondary => (tokens.surface, tokens.border, tokens.text),
    };
    let label_text = rich(label, TextRole::Strong, text);
    let atoms = match icon {
        Some(icon) => Button::new((rich(icon, TextRole::Icon, text), label_text.atom_shrink(true))),
        None => Button::new(label_text),
    };
    let response = ui.add(
        atoms
            .fill(fill)
            .stroke(Stroke::new(1.0, border))
            .corner_radius(CornerRadius::same(radius::CONTROL))
            .min_size(Vec2::new(0.0, size::CONTROL)),
    );
    let (enabled, label) = (response.enabled(), label.to_owned());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &label));
    response
}

/// A square button with an icon only; its name is its tooltip, with the shortcut if it has one.
pub fn icon_button(ui: &mut Ui, tokens: &Tokens, icon: &str, name: &str, shortcut: Option<&str>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size::CONTROL), Sense::click());
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    if ui.is_rect_visible(rect) {
        let color = if enabled { tokens.text_muted } else { tokens.border };
        let lit = response.hovered() && enabled;
        if lit {
            ui.painter().rect_filled(rect, radius::CONTROL, tokens.hover);
        }
        let color = if lit { tokens.text } else { color };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, TextRole::Icon.font(), color);
    }
    let tip = shortcut.map_or_else(|| name.to_owned(), |keys| format!("{name}   {keys}"));
    response.on_hover_text(tip)
}

/// A text in the accent colour that acts like a button; underlined while the mouse or the focus is on it.
pub fn link(ui: &mut Ui, tokens: &Tokens, icon: Option<&str>, label: &str) -> Response {
    link_in(ui, tokens.accent, icon, label)
}

fn link_in(ui: &mut Ui, color: Color32, icon: Option<&str>, label: &str) -> Response {
    let text = rich(label, TextRole::CaptionStrong, color);
    let button = match icon {
        // Of several texts the first one would be cut, which is the icon.
        Some(icon) => Button::new((rich(icon, TextRole::IconSmall, color), text.atom_shrink(true))),
        None => Button::new(text),
    };
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = Vec2::new(2.0, 2.0);
            ui.spacing_mut().interact_size.y = size::HIT;
            ui.add(button.frame(false).truncate())
        })
        .inner;
    let (enabled, name) = (response.enabled(), label.to_owned());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, enabled, &name));
    if response.hovered() {
        let y = response.rect.bottom() - 2.0;
        ui.painter().hline(response.rect.x_range(), y, Stroke::new(1.0, color));
    }
    response
}

/// Outline of a control at rest, one pixel, inside its rectangle.
pub(super) fn outline(ui: &Ui, rect: egui::Rect, corner: u8, color: Color32) {
    ui.painter().rect_stroke(rect, CornerRadius::same(corner), Stroke::new(1.0, color), StrokeKind::Inside);
}
