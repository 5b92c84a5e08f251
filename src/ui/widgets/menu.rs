//! Menus: a popup under the button that opens it, and the rows in it.

use super::rich;
use crate::ui::theme::{TextRole, Tokens, icons, radius, size, space};
use egui::{
    Align2, Color32, Popup, PopupCloseBehavior, Response, Role, Sense, Ui, Vec2, WidgetInfo, style::StyleModifier, vec2,
};

/// Shows a menu under a button while it is open; a click on the button opens and closes it, Escape closes it.
pub fn menu<R>(button: &Response, tokens: &Tokens, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let name = name.to_owned();
    Popup::menu(button)
        .gap(space::XS)
        .accessible_name(name)
        .show(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(space::S, 2.0);
            ui.visuals_mut().override_text_color = Some(tokens.text);
            contents(ui)
        })
        .map(|shown| shown.inner)
}

/// Shows controls under a button while they are open; a click beside them or Escape closes them.
pub fn popover<R>(button: &Response, name: &str, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    Popup::menu(button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        // Controls keep their own look, and their texts are not stretched as the rows of a menu are.
        .style(StyleModifier::default())
        .layout(egui::Layout::top_down(egui::Align::Min))
        .gap(space::XS)
        .accessible_name(name.to_owned())
        .width(width)
        .show(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
            contents(ui)
        })
        .map(|shown| shown.inner)
}

/// One choice of a menu: icon, title, perhaps a second line, and a check when it is the present one.
///
/// A click closes the menu. All items of a menu should be given the same width.
pub fn menu_item(
    ui: &mut Ui,
    tokens: &Tokens,
    width: f32,
    icon: Option<&str>,
    title: &str,
    detail: Option<&str>,
    selected: bool,
) -> Response {
    let left = if icon.is_some() { 32.0 } else { 10.0 };
    let room = width - left - 30.0;
    let layout =
        |text: &str, role: TextRole, color: Color32| ui.painter().layout(text.to_owned(), role.font(), color, room);
    let title_galley = layout(title, TextRole::Body, tokens.text);
    let detail_galley = detail.map(|detail| layout(detail, TextRole::Caption, tokens.text_muted));
    let text_height = title_galley.size().y + detail_galley.as_ref().map_or(0.0, |galley| galley.size().y + 1.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, (text_height + 10.0).max(size::HIT)), Sense::click());
    let name = detail.map_or_else(|| title.to_owned(), |detail| format!("{title}. {detail}"));
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::MenuItem, true, &name);
        info.selected = selected.then_some(true);
        info
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, radius::CONTROL, tokens.hover);
        }
        let top = rect.center().y - text_height / 2.0;
        let first_line = top + title_galley.size().y.min(20.0) / 2.0;
        if let Some(icon) = icon {
            let at = egui::pos2(rect.left() + 17.0, first_line);
            ui.painter().text(at, Align2::CENTER_CENTER, icon, TextRole::Icon.font(), tokens.text_muted);
        }
        let at = egui::pos2(rect.left() + left, top);
        let below = at + vec2(0.0, title_galley.size().y + 1.0);
        ui.painter().galley(at, title_galley, tokens.text);
        if let Some(galley) = detail_galley {
            ui.painter().galley(below, galley, tokens.text_muted);
        }
        if selected {
            let at = egui::pos2(rect.right() - 16.0, first_line);
            ui.painter().text(at, Align2::CENTER_CENTER, icons::CHECK, TextRole::Icon.font(), tokens.accent);
        }
    }
    if response.clicked() {
        ui.close();
    }
    response
}

/// A muted heading inside a menu.
pub fn menu_heading(ui: &mut Ui, tokens: &Tokens, title: &str) {
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        ui.add(egui::Label::new(rich(title, TextRole::CaptionStrong, tokens.text_faint)));
    });
}
