//! The dialog that asks where a file is saved: its name, its folder, and what else belongs to the file.

use super::{
    ViewCtx,
    theme::{TextRole, space},
    widgets::{ButtonKind, button, caption, text, text_field},
};
use egui::{Id, Key, Modal, Ui, vec2};
use std::path::PathBuf;

/// Width of the dialog's fields.
const FIELD_WIDTH: f32 = 420.0;

/// State of the dialog while it is open.
pub struct SaveDialog {
    folder: String,
    name: String,
    is_new: bool,
}

/// How the dialog ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The file is to be written.
    Save,
    /// Nothing is.
    Leave,
}

impl SaveDialog {
    /// The dialog with a folder and a name proposed.
    #[must_use]
    pub fn new(folder: String, name: String) -> Self {
        Self { folder, name, is_new: true }
    }

    /// The folder as it was typed.
    #[must_use]
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// Folder and name of the file.
    #[must_use]
    pub fn place(&self) -> (PathBuf, String) {
        (PathBuf::from(self.folder.trim()), self.name.trim().to_owned())
    }

    /// Paints the dialog over everything; `detail` stands below the title, `more` below the fields.
    pub fn ui(
        &mut self,
        ui: &Ui,
        cx: &ViewCtx<'_>,
        title: &str,
        detail: Option<&str>,
        more: impl FnOnce(&mut Ui),
    ) -> Option<Ended> {
        let width = FIELD_WIDTH.min(ui.ctx().content_rect().width() - 2.0 * space::XL);
        let frame = egui::Frame::popup(ui.style()).fill(cx.tokens.surface).inner_margin(space::L);
        let modal = Modal::new(Id::unique("save_file")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(width);
            text(ui, title, TextRole::Section, cx.tokens.text);
            if let Some(detail) = detail {
                caption(ui, cx.tokens, detail);
            }
            self.fields_ui(ui, cx, width, more)
        });
        modal.inner.or_else(|| modal.should_close().then_some(Ended::Leave))
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, width: f32, more: impl FnOnce(&mut Ui)) -> Option<Ended> {
        let t = cx.tokens;
        ui.add_space(space::S);
        caption(ui, t, cx.t("export-name"));
        let field = text_field(ui, t, &mut self.name, &cx.t("export-name"), "", width);
        // The closing menu takes the focus back for a frame: asked for until it is there.
        if self.is_new {
            self.is_new = !field.has_focus();
            field.request_focus();
        }
        ui.add_space(space::S);
        caption(ui, t, cx.t("export-folder"));
        let folder = text_field(ui, t, &mut self.folder, &cx.t("export-folder"), "", width);
        more(ui);
        ui.add_space(space::M);
        caption(ui, t, cx.t("export-keeps"));
        ui.add_space(space::S);
        let can_save = !self.name.trim().is_empty() && !self.folder.trim().is_empty();
        let enter = (field.lost_focus() || folder.lost_focus()) && ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
            let save =
                ui.add_enabled_ui(can_save, |ui| button(ui, t, ButtonKind::Primary, None, &cx.t("export-do"))).inner;
            let leave = button(ui, t, ButtonKind::Secondary, None, &cx.t("export-leave"));
            match (save.clicked() || (enter && can_save), leave.clicked()) {
                (true, _) => Some(Ended::Save),
                (_, true) => Some(Ended::Leave),
                _ => None,
            }
        })
        .inner
    }
}
