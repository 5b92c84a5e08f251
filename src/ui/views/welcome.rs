//! The welcome view.

use crate::ui::ViewCtx;
use egui::Ui;

/// View state.
#[derive(Default)]
pub struct WelcomeView {}

impl WelcomeView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, "Welcome", "");
    }
}
