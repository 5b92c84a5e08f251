//! The view of what to learn next: options ranked with their reasons. This file lays the cards out.

use crate::{
    app::command::{Command, Route},
    ui::{ViewCtx, theme::icons, widgets::empty_state},
};
use egui::Ui;

/// View state.
#[derive(Default)]
pub struct NextView {}

impl NextView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, &cx.t("nav-next"), &cx.t("next-subtitle"));
        if cx.state.profile().is_none() {
            let (title, body, action) =
                (cx.t("next-needs-profile"), cx.t("next-needs-profile-why"), cx.t("advice-make-profile"));
            if empty_state(ui, cx.tokens, icons::SIGNPOST, &title, &body, Some(&action)) {
                cx.send(Command::Go(Route::Profile));
            }
        }
    }
}
