//! The library: saved trends, what comes in from a file or the network, and what changed between two data sets.

use crate::ui::{ViewCtx, shell::header_ui};
use egui::Ui;

/// View state.
#[derive(Default)]
pub struct LibraryView;

impl LibraryView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        header_ui(ui, cx, &cx.t("nav-library"), &cx.t("library-subtitle"));
    }
}
