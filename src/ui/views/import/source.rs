//! Where the table comes from: a path that is typed, a file that is dropped, or a table from the clipboard.

use crate::{
    app::{command::Command, importing::Import},
    ui::{
        ViewCtx,
        theme::{icons, space},
        widgets::{ButtonKind, button, caption, link, text_field},
    },
};
use egui::{Event, Key, Ui};
use std::path::PathBuf;

/// View state.
#[derive(Default)]
pub(super) struct SourceState {
    path: String,
}

/// Room of the button beside the field.
const BUTTON: f32 = 110.0;

impl SourceState {
    /// Paints the field and what else is possible.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, import: &Import, is_new: bool) {
        if let Some(table) = pasted_table(ui) {
            cx.send(Command::ReadOwnText(table));
        }
        if is_new && let Some(path) = &import.path {
            self.path = path.to_string_lossy().into_owned();
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let width = (ui.available_width() - BUTTON).max(160.0);
            let name = cx.t("import-path");
            let field = text_field(ui, cx.tokens, &mut self.path, &name, &cx.t("import-path-hint"), width);
            if is_new && import.table.is_none() {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let path = path_of(&self.path);
            let clicked = button(ui, cx.tokens, ButtonKind::Secondary, None, &cx.t("import-read")).clicked();
            if (entered || clicked)
                && let Some(path) = path
            {
                cx.send(Command::ReadOwnFile(path));
            }
        });
        if import.table.is_some() {
            return;
        }
        caption(ui, cx.tokens, cx.t("import-ways"));
        if link(ui, cx.tokens, Some(icons::FILE_CSV), &cx.t("import-template")).clicked() {
            cx.send(Command::SaveOwnTemplate);
        }
    }
}

/// Takes a paste of several lines before the field does: it is a table, not a path.
fn pasted_table(ui: &Ui) -> Option<String> {
    let mut table = None;
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Paste(text) if text.trim().contains(['\n', '\r']) => {
                table = Some(text.clone());
                false
            }
            _ => true,
        });
    });
    table
}

/// The path as file managers copy it: quotes around it and `file://` before it are left out.
pub(in crate::ui::views) fn path_of(typed: &str) -> Option<PathBuf> {
    let bare = typed.trim().trim_matches(['"', '\'']);
    let bare = bare.strip_prefix("file://").unwrap_or(bare);
    (!bare.is_empty()).then(|| PathBuf::from(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_taken_as_file_managers_copy_them() {
        for typed in ["/a b.csv", " \"/a b.csv\" ", "'/a b.csv'", "file:///a b.csv"] {
            assert_eq!(path_of(typed), Some(PathBuf::from("/a b.csv")), "{typed}");
        }
        assert_eq!(path_of(" \"\" "), None);
    }
}
