//! Text fields.

use super::rich;
use crate::ui::theme::{TextRole, Tokens, icons, radius, size};
use egui::{
    Align2, AtomExt, ComboBox, CornerRadius, Margin, Response, RichText, Sense, Stroke, StrokeKind, TextEdit, Ui, vec2,
};

/// A one-line field with a magnifying glass; Escape clears it.
pub fn search_field(ui: &mut Ui, tokens: &Tokens, query: &mut String, hint: &str, width: f32) -> Response {
    icon_field(ui, tokens, icons::MAGNIFYING_GLASS, query, hint, width)
}

/// A one-line field with an icon before its text; Escape clears it. Its hint is its name.
pub fn icon_field(ui: &mut Ui, tokens: &Tokens, icon: &str, query: &mut String, hint: &str, width: f32) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(width, size::CONTROL), Sense::hover());
    let corner = CornerRadius::same(radius::CONTROL);
    ui.painter().rect(rect, corner, tokens.surface, Stroke::new(1.0, tokens.border), StrokeKind::Inside);
    let response = ui.put(
        rect,
        TextEdit::singleline(query)
            .hint_text(rich(hint, TextRole::Body, tokens.text_faint))
            .frame(egui::Frame::NONE.inner_margin(Margin { left: 33, right: 8, top: 6, bottom: 6 }))
            .align(Align2::LEFT_CENTER)
            .desired_width(rect.width()),
    );
    let glass = rect.left_center() + vec2(10.0, 0.0);
    ui.painter().text(glass, Align2::LEFT_CENTER, icon, TextRole::Icon.font(), tokens.text_faint);
    // egui takes the focus away on Escape before the field sees the key.
    let is_in_it = response.has_focus() || response.lost_focus();
    if is_in_it && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        query.clear();
    }
    response.accessible_name(hint)
}

/// A one-line field in a box, with a name for assistive technology.
pub fn text_field(ui: &mut Ui, tokens: &Tokens, text: &mut String, name: &str, hint: &str, width: f32) -> Response {
    boxed(ui, tokens, TextEdit::singleline(text).hint_text(rich(hint, TextRole::Body, tokens.text_faint)), name, width)
}

/// A one-line field whose characters are dots unless they are to be shown.
pub fn secret_field(
    ui: &mut Ui,
    tokens: &Tokens,
    text: &mut String,
    name: &str,
    is_shown: bool,
    width: f32,
) -> Response {
    boxed(ui, tokens, TextEdit::singleline(text).password(!is_shown), name, width)
}

fn boxed(ui: &mut Ui, tokens: &Tokens, field: TextEdit<'_>, name: &str, width: f32) -> Response {
    let response = ui.add_sized(
        vec2(width, size::CONTROL),
        field
            .margin(Margin::symmetric(8, 6))
            .align(Align2::LEFT_CENTER)
            .background_color(tokens.surface)
            .desired_width(width - 16.0),
    );
    if !response.has_focus() {
        super::button::outline(ui, response.rect, radius::CONTROL, tokens.border);
    }
    response.accessible_name(name)
}

/// A choice that drops down, with our own arrow and a name for assistive technology.
pub fn select(
    ui: &mut Ui,
    tokens: &Tokens,
    salt: &str,
    name: &str,
    shown: RichText,
    width: f32,
    list: impl FnOnce(&mut Ui),
) {
    let color = tokens.text_muted;
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding.x, 8.0);
    // A long choice would take all that is left of the line: it is cut at the width that was asked for.
    let room = width - 16.0 - ui.spacing().icon_width - ui.spacing().icon_spacing;
    let button = ui.make_persistent_id(salt);
    let mut is_chosen_by_key = false;
    let response = ComboBox::from_id_salt(salt)
        .width(width - 1.0)
        .truncate()
        .icon(move |ui, rect, _, _| {
            let font = TextRole::IconSmall.font();
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, icons::CARET_DOWN, font, color);
        })
        .selected_text(shown.atom_max_width(room.max(0.0)).atom_shrink(true))
        .show_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            list(ui);
            // Only the pointer closes a list by itself; after a choice by keyboard the focus goes back to the button.
            let is_key = ui.input(|input| input.key_pressed(egui::Key::Enter) || input.key_pressed(egui::Key::Space));
            is_chosen_by_key = is_key && !ui.memory(|memory| memory.has_focus(button));
            if is_chosen_by_key {
                ui.close();
            }
        });
    ui.spacing_mut().button_padding.x = padding;
    if is_chosen_by_key {
        response.response.request_focus();
    }
    response.response.accessible_name(name);
}
