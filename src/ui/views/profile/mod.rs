//! The profile view.

use crate::ui::ViewCtx;
use egui::Ui;

/// View state.
#[derive(Default)]
pub struct ProfileView {}

impl ProfileView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, "Profile", "");
    }
}
