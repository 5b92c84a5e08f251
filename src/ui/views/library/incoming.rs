//! A data pack on its way in: the dialog that asks for its file, the preview of what it would change, and the sentence
//! of why it is refused. It stands over every view, since a file can be dropped on any of them.

use super::preview;
use crate::{
    app::{
        command::Command,
        library::{IncomingPack, IncomingStage},
    },
    library::DataError,
    ui::{
        ViewCtx,
        dialog::dialog_ui,
        theme::{icons, space},
        views::import::path_of,
        widgets::{ButtonKind, button, caption, caution, faint, text_field},
    },
};
use egui::{Key, Ui};
use std::path::Path;

/// Width of the dialog that asks for a file, and of the one that tells what a file is.
const WIDTH: (f32, f32) = (560.0, 760.0);

/// View state.
#[derive(Default)]
pub struct IncomingView {
    path: String,
    /// The field that asks gets the focus.
    was_asking: bool,
    preview: preview::State,
}

impl IncomingView {
    /// Paints the dialog that is open, if one is.
    pub fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) {
        if let Some(pack) = &cx.state.desk.incoming {
            self.folder_of(&pack.path);
            match &pack.stage {
                IncomingStage::Reading => reading_ui(ui, cx, pack),
                IncomingStage::Keeping(_) => keeping_ui(ui, cx, pack),
                IncomingStage::Refused(error) => refused_ui(ui, cx, pack, error),
                IncomingStage::Ready(incoming) => self.preview.ui(ui, cx, pack, incoming, WIDTH.1),
            }
        } else {
            self.preview = preview::State::default();
        }
        let is_asking = cx.state.desk.is_asking;
        let was_asking = std::mem::replace(&mut self.was_asking, is_asking);
        if is_asking {
            self.asking_ui(ui, cx, !was_asking);
        }
    }

    /// The next file is often beside the last one.
    fn folder_of(&mut self, path: &Path) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        self.path = folder.map(|folder| folder.join("").display().to_string()).unwrap_or_default();
    }

    /// The field for a path; a file that is dropped on the window needs none.
    fn asking_ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>, is_new: bool) {
        let t = cx.tokens;
        let closes = dialog_ui(
            ui,
            cx,
            ("pack_path", &cx.t("pack-ask-title")),
            WIDTH.0,
            &mut self.path,
            |path, ui| {
                caption(ui, t, cx.t("pack-ask-explain"));
                let name = cx.t("pack-ask-path");
                let field = text_field(ui, t, path, &name, &cx.t("pack-ask-hint"), ui.available_width());
                if is_new {
                    field.request_focus();
                }
                if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
                    read(cx, path);
                }
                faint(ui, t, cx.t("pack-ask-drop"));
            },
            |path, ui| {
                // From right to left.
                if button(ui, t, ButtonKind::Primary, None, &cx.t("pack-ask-read")).clicked() {
                    read(cx, path);
                }
                if button(ui, t, ButtonKind::Secondary, None, &cx.t("library-cancel")).clicked() {
                    cx.send(Command::AskForPack(false));
                }
            },
        );
        if closes {
            cx.send(Command::AskForPack(false));
        }
    }
}

fn read(cx: &ViewCtx<'_>, typed: &str) {
    if let Some(path) = path_of(typed) {
        cx.send(Command::ReadPack(path));
    }
}

/// What stands there while a thread reads; nothing turns, since the answer wakes the window.
fn reading_ui(ui: &Ui, cx: &ViewCtx<'_>, pack: &IncomingPack) {
    let closes = dialog_ui(
        ui,
        cx,
        ("pack_reading", &cx.t("pack-reading")),
        WIDTH.0,
        &mut (),
        |(), ui| {
            caption(ui, cx.tokens, cx.tf("pack-reading-file", &[("file", file_name(pack).into())]));
            faint(ui, cx.tokens, cx.t("pack-nothing-yet"));
        },
        |(), ui| {
            if button(ui, cx.tokens, ButtonKind::Secondary, Some(icons::X), &cx.t("library-cancel")).clicked() {
                cx.send(Command::RejectPack);
            }
        },
    );
    if closes {
        cx.send(Command::RejectPack);
    }
}

/// What stands there while the file is written into the library: too short a time to stop it.
fn keeping_ui(ui: &Ui, cx: &ViewCtx<'_>, pack: &IncomingPack) {
    dialog_ui(
        ui,
        cx,
        ("pack_keeping", &cx.t("pack-keeping")),
        WIDTH.0,
        &mut (),
        |(), ui| drop(caption(ui, cx.tokens, cx.tf("pack-keeping-file", &[("file", file_name(pack).into())]))),
        |(), _| {},
    );
}

/// What happened, what was kept, what to do; the path last.
fn refused_ui(ui: &Ui, cx: &ViewCtx<'_>, pack: &IncomingPack, error: &DataError) {
    let t = cx.tokens;
    let closes = dialog_ui(
        ui,
        cx,
        ("pack_refused", &cx.t("pack-refused")),
        WIDTH.0,
        &mut (),
        |(), ui| {
            caution(ui, t, &cx.tf("pack-refused-file", &[("file", file_name(pack).into())]), |ui| {
                caption(ui, t, error.words(cx.locale));
            });
            ui.add_space(space::XS);
            caption(ui, t, cx.t("pack-refused-kept"));
            faint(ui, t, pack.path.display().to_string());
        },
        |(), ui| {
            if button(ui, t, ButtonKind::Primary, Some(icons::FOLDER_OPEN), &cx.t("pack-other-file")).clicked() {
                cx.send(Command::RejectPack);
                cx.send(Command::AskForPack(true));
            }
            if button(ui, t, ButtonKind::Secondary, None, &cx.t("plan-close")).clicked() {
                cx.send(Command::RejectPack);
            }
        },
    );
    if closes {
        cx.send(Command::RejectPack);
    }
}

/// The name of the file without its folder.
pub(super) fn file_name(pack: &IncomingPack) -> String {
    pack.path.file_name().map_or_else(|| pack.path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
