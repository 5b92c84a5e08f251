//! What was said since the start, newest first.

use crate::ui::{
    ViewCtx,
    feedback::message,
    theme::{TextRole, icons, space},
    widgets::{caption, card, empty_state, rich, row_line, text},
};
use egui::{Label, Ui};

/// Paints the section.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    if cx.state.messages.is_empty() {
        empty_state(ui, t, icons::BELL, &cx.t("messages-none"), &cx.t("messages-none-explain"), None);
        return;
    }
    caption(ui, t, cx.t("messages-explain"));
    card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        for (index, past) in cx.state.messages.iter().rev().enumerate() {
            if index > 0 {
                row_line(ui, t);
            }
            let (icon, color, kind) = if past.text.is_problem() {
                (icons::WARNING, t.warning, cx.t("messages-problem"))
            } else {
                (icons::CHECK_CIRCLE, t.accent, cx.t("messages-note"))
            };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                ui.add(Label::new(rich(icon, TextRole::Icon, color))).on_hover_text(kind);
                ui.vertical(|ui| text(ui, message(cx, &past.text), TextRole::Body, t.text));
            });
        }
    });
}
