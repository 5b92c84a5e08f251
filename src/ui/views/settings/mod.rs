//! The settings view.

use crate::ui::ViewCtx;
use egui::Ui;

/// View state.
#[derive(Default)]
pub struct SettingsView {}

impl SettingsView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, "Settings", "");
    }
}
