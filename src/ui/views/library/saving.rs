//! Saving a data set as a pack, or a time capsule: the dialog that asks where.

use super::entries::Entry;
use crate::{
    app::command::Command,
    domain::DataRef,
    ui::{
        ViewCtx,
        save_dialog::{Ended, SaveDialog},
    },
};
use egui::Ui;
use std::path::PathBuf;

/// What the name of a pack ends with.
const ENDING: &str = ".skillvane";

/// View state of saving.
#[derive(Default)]
pub(super) struct Saving {
    dialog: Option<(Saved, SaveDialog)>,
    /// The folder that was last saved to.
    folder: Option<String>,
}

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Saved {
    /// A data set.
    Data(DataRef),
    /// A time capsule of the active profile and what is shown.
    Capsule,
}

impl Saving {
    /// Opens the dialog for a data set, with a name proposed.
    pub fn open(&mut self, cx: &ViewCtx<'_>, data: DataRef) {
        let day = Entry::of(cx, data).and_then(|entry| entry.made_on(cx));
        let day = day.map(|day| format!("-{day}")).unwrap_or_default();
        self.ask(cx, Saved::Data(data), &format!("skillvane{day}{ENDING}"));
    }

    /// Opens the dialog for a time capsule, with a name proposed.
    pub fn open_capsule(&mut self, cx: &ViewCtx<'_>) {
        self.ask(cx, Saved::Capsule, &format!("{}-{}{ENDING}", cx.t("capsule-file"), cx.state.today));
    }

    fn ask(&mut self, cx: &ViewCtx<'_>, saved: Saved, name: &str) {
        let folder = self.folder.clone().unwrap_or_else(|| cx.export_dir.display().to_string());
        self.dialog = Some((saved, SaveDialog::new(folder, name.to_owned())));
    }

    /// Paints the dialog while it is open.
    pub fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) {
        let Some((saved, dialog)) = &mut self.dialog else { return };
        let (title, detail) = match saved {
            Saved::Data(data) => {
                let name = Entry::of(cx, *data).map(|entry| entry.choice(cx)).unwrap_or_default();
                (cx.t("library-export-title"), cx.tf("library-export-explain", &[("name", name.into())]))
            }
            Saved::Capsule => (cx.t("capsule-save-title"), cx.t("capsule-save-explain")),
        };
        let ended = dialog.ui(ui, cx, &title, Some(&detail), |_| {});
        if ended == Some(Ended::Save) {
            self.folder = Some(dialog.folder().to_owned());
            let path = path_in(dialog.place());
            cx.send(match saved {
                Saved::Data(data) => Command::ExportData(*data, path),
                Saved::Capsule => Command::SaveCapsule(path),
            });
        }
        if ended.is_some() {
            self.dialog = None;
        }
    }
}

/// The path of a file; its name gets the ending of packs.
fn path_in((folder, name): (PathBuf, String)) -> PathBuf {
    let has_ending = name.to_lowercase().ends_with(ENDING);
    folder.join(if has_ending { name } else { name + ENDING })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_always_has_its_ending() {
        for (name, file) in [("a", "a.skillvane"), ("a.skillvane", "a.skillvane"), ("A.SKILLVANE", "A.SKILLVANE")] {
            assert_eq!(path_in((PathBuf::from("/x"), name.to_owned())), PathBuf::from("/x").join(file));
        }
    }
}
