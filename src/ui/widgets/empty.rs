//! What stands where there is nothing yet: an icon, a sentence, and what to do.

use super::{ButtonKind, button, rich};
use crate::ui::theme::{TextRole, Tokens, space};
use egui::{Label, Ui, vec2};

/// An empty state with an optional action; true when the action was clicked.
pub fn empty_state(ui: &mut Ui, tokens: &Tokens, icon: &str, title: &str, body: &str, action: Option<&str>) -> bool {
    let mut clicked = false;
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.22).min(96.0));
        ui.add(Label::new(egui::RichText::new(icon).font(TextRole::Icon.font()).size(32.0).color(tokens.text_faint)));
        ui.add_space(space::S);
        ui.add(Label::new(rich(title, TextRole::Section, tokens.text)).wrap());
        let width = ui.available_width().min(420.0);
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.vertical_centered(|ui| ui.add(Label::new(rich(body, TextRole::Body, tokens.text_muted)).wrap()));
        });
        if let Some(action) = action {
            ui.add_space(space::S);
            clicked = button(ui, tokens, ButtonKind::Primary, None, action).clicked();
        }
    });
    clicked
}
