//! Labels in the roles of the type scale.

use crate::ui::theme::{TextRole, Tokens, size};
use egui::{Color32, Label, Response, RichText, Ui};

/// Text in a role and colour, for widgets that take rich text.
#[must_use]
pub fn rich(text: impl Into<String>, role: TextRole, color: Color32) -> RichText {
    RichText::new(text).font(role.font()).color(color)
}

/// A label in a role and colour; wraps at the width of the view.
pub fn text(ui: &mut Ui, text: impl Into<String>, role: TextRole, color: Color32) -> Response {
    ui.add(Label::new(rich(text, role, color)).wrap())
}

/// A section heading.
pub fn section(ui: &mut Ui, tokens: &Tokens, title: impl Into<String>) -> Response {
    text(ui, title, TextRole::Section, tokens.text)
}

/// A section heading with something at its right end.
pub fn section_with(ui: &mut Ui, tokens: &Tokens, title: impl Into<String>, right: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.set_min_height(size::CONTROL);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            right(ui);
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.add(Label::new(rich(title, TextRole::Section, tokens.text)).truncate());
            });
        });
    });
}

/// A muted caption.
pub fn caption(ui: &mut Ui, tokens: &Tokens, line: impl Into<String>) -> Response {
    text(ui, line, TextRole::Caption, tokens.text_muted)
}

/// A faint caption: sources, dates.
pub fn faint(ui: &mut Ui, tokens: &Tokens, line: impl Into<String>) -> Response {
    text(ui, line, TextRole::Caption, tokens.text_faint)
}

/// Running text, at most about 72 characters wide.
pub fn prose(ui: &mut Ui, tokens: &Tokens, line: impl Into<String>) -> Response {
    let width = ui.available_width().min(size::PROSE);
    ui.scope(|ui| {
        ui.set_max_width(width);
        text(ui, line, TextRole::Body, tokens.text)
    })
    .inner
}
