//! Adding own data: a file is named, its first rows and problems are shown, what it leaves open is asked, and only
//! then is anything kept.

mod source;
use source::SourceState;
pub(in crate::ui::views) use source::path_of;

mod table;

mod questions;

mod result;

mod details;
use details::Draft;
pub(in crate::ui::views) use details::subject_ui;

use crate::{
    app::{
        command::Command,
        importing::{Import, Stage},
    },
    import::Question,
    ui::{
        ViewCtx,
        theme::{icons, space},
        widgets::{ButtonKind, button, caption, caution, icon_button, keep_focus_in_sight, section_with},
    },
};
use egui::{Align, Align2, Id, Layout, Modal, ScrollArea, Ui, vec2};

/// View state of the dialog.
#[derive(Default)]
pub struct ImportView {
    source: SourceState,
    draft: Draft,
    /// What the file left open, answered or not, so that an answer can be changed.
    asked: Vec<Question>,
    /// Name of the file that `asked` is about.
    asked_of: String,
    was_open: bool,
}

/// Widest dialog, points.
const WIDTH: f32 = 760.0;
/// Room of heading and buttons.
const FRAME: f32 = 150.0;
/// Height of a name and its control below.
const CONTROL: f32 = 50.0;

impl ImportView {
    /// Paints the dialog while an import is open.
    pub fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) {
        let Some(import) = &cx.state.import else {
            if self.was_open {
                *self = Self::default();
            }
            return;
        };
        let is_new = !std::mem::replace(&mut self.was_open, true);
        self.remember(import);
        let window = ui.ctx().content_rect();
        let width = (window.width() - 48.0).min(WIDTH);
        let modal = Modal::new(Id::unique("import"))
            .area(
                egui::Area::new(Id::unique("import_area"))
                    .anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0))
                    .order(egui::Order::Foreground),
            )
            .frame(egui::Frame::popup(ui.style()).fill(cx.tokens.surface).inner_margin(space::L))
            .show(ui.ctx(), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = space::S;
                section_with(ui, cx.tokens, cx.t("import-title"), |ui| {
                    if icon_button(ui, cx.tokens, icons::X, &cx.t("import-cancel"), None).clicked() {
                        cx.send(Command::SetImportOpen(false));
                    }
                });
                let height = (window.height() - FRAME).max(160.0);
                // The dialog grows with what it shows: it must not keep the height that it had before.
                let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
                area.auto_shrink([false, true]).show(ui, |ui| {
                    // Room for the bar, and for the focus ring of what stands at the edge.
                    ui.set_width(width - space::M);
                    ui.spacing_mut().item_spacing.y = space::S;
                    self.body_ui(ui, cx, import, is_new);
                    keep_focus_in_sight(ui);
                });
                self.buttons_ui(ui, cx, import);
            });
        // A click beside the dialog is easily a slip; what was chosen would be gone.
        if modal.should_close() && !modal.backdrop_response.clicked() {
            cx.send(Command::SetImportOpen(false));
        }
    }

    fn body_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, import: &Import, is_new: bool) {
        self.source.ui(ui, cx, import, is_new);
        match &import.stage {
            Stage::Reading if import.table.is_none() => drop(caption(ui, cx.tokens, cx.t("import-reading"))),
            Stage::Refused(refusal) => {
                caution(ui, cx.tokens, &cx.t("import-refused"), |ui| {
                    caption(ui, cx.tokens, refusal.words(cx.locale));
                });
            }
            Stage::Choosing | Stage::Reading | Stage::Asking(_) | Stage::Read(_) => {}
        }
        let Some((sheet, survey)) = &import.table else { return };
        let columns = match &import.stage {
            Stage::Read(parsed) => Some(parsed.columns),
            _ => None,
        };
        table::table_ui(ui, cx, sheet, survey, columns);
        table::mapping_ui(ui, cx, import, sheet, survey, columns);
        questions::questions_ui(ui, cx, import, &self.asked);
        if let Stage::Read(parsed) = &import.stage {
            result::result_ui(ui, cx, parsed);
            self.draft.follow(import, sheet, parsed);
            self.draft.ui(ui, cx);
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>, import: &Import) {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Stage::Read(parsed) = &import.stage
                && !parsed.points.is_empty()
            {
                let n = parsed.used;
                let label = if parsed.refused == 0 {
                    cx.tf("import-keep-all", &[("n", n.into())])
                } else {
                    cx.tf("import-keep-good", &[("n", n.into())])
                };
                if button(ui, cx.tokens, ButtonKind::Primary, Some(icons::CHECK), &label).clicked() {
                    cx.send(Command::KeepImport(Box::new(self.draft.details.clone())));
                }
            }
            if button(ui, cx.tokens, ButtonKind::Secondary, None, &cx.t("import-cancel")).clicked() {
                cx.send(Command::SetImportOpen(false));
            }
        });
    }

    /// Keeps the questions of this file, each once, so that they stay on screen when they are answered.
    fn remember(&mut self, import: &Import) {
        if import.table.is_none() || self.asked_of != import.file {
            self.asked.clear();
            self.asked_of.clone_from(&import.file);
        }
        if let Stage::Asking(questions) = &import.stage {
            for question in questions {
                let kind = std::mem::discriminant(question);
                self.asked.retain(|known| std::mem::discriminant(known) != kind);
                self.asked.push(question.clone());
            }
        }
    }
}

/// A control below its name, of that width, so that a row of them wraps.
fn named_ui(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, width: f32, control: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(vec2(width, CONTROL), |ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 2.0;
            caption(ui, cx.tokens, name);
            control(ui);
        });
    });
}
