//! Saving the plan as a file: a menu of formats, and the dialog that asks where.

use crate::{
    app::command::Command,
    domain::Profile,
    export::{Order, PlanFormat, PlanSheet, What, ics, suggested_plan_name},
    insight::PlanDates,
    ui::{
        ViewCtx,
        save_dialog::{Ended, SaveDialog},
        theme::icons,
        widgets::{icon_button, menu, menu_item},
    },
};
use egui::Ui;
use std::sync::Arc;

/// Width of the menu.
const MENU_WIDTH: f32 = 300.0;

/// View state of saving.
#[derive(Default)]
pub struct ExportMenu {
    /// What the open menu or dialog is about; made when the menu opens, so that it stays what it was.
    sheet: Option<Arc<PlanSheet>>,
    dialog: Option<(PlanFormat, SaveDialog)>,
    /// The folder that was last saved to.
    folder: Option<String>,
}

impl ExportMenu {
    /// The button with its menu, and the dialog while it is open.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, dates: &PlanDates) {
        let t = cx.tokens;
        let opener = icon_button(ui, t, icons::DOWNLOAD_SIMPLE, &cx.t("plan-save"), None);
        if opener.clicked() {
            self.sheet = Some(Arc::new(PlanSheet::of(profile, dates, cx.market(), cx.locale)));
        }
        let Some(sheet) = self.sheet.clone() else { return };
        let chosen = menu(&opener, t, &cx.t("plan-save"), |ui| {
            ui.set_width(MENU_WIDTH);
            let mut chosen = None;
            for format in PlanFormat::ALL {
                let (title, detail) = (title(cx, format), detail(cx, &sheet, format));
                if menu_item(ui, t, MENU_WIDTH, Some(icon(format)), &title, Some(&detail), false).clicked() {
                    chosen = Some(format);
                }
            }
            chosen
        });
        if let Some(format) = chosen.flatten() {
            let folder = self.folder.clone().unwrap_or_else(|| cx.export_dir.display().to_string());
            self.dialog = Some((format, SaveDialog::new(folder, suggested_plan_name(&sheet, format))));
        }
        self.dialog_ui(ui, cx, &sheet);
    }

    fn dialog_ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>, sheet: &Arc<PlanSheet>) {
        let Some((format, dialog)) = &mut self.dialog else { return };
        let ended = dialog.ui(ui, cx, &title(cx, *format), Some(&detail(cx, sheet, *format)), |_| {});
        if ended == Some(Ended::Save) {
            self.folder = Some(dialog.folder().to_owned());
            let (folder, name) = dialog.place();
            cx.send(Command::Export(Box::new(Order { folder, name, what: What::Plan(Arc::clone(sheet), *format) })));
        }
        if ended.is_some() {
            self.dialog = None;
            self.sheet = None;
        }
    }
}

fn icon(format: PlanFormat) -> &'static str {
    match format {
        PlanFormat::Calendar => icons::CALENDAR,
        PlanFormat::Markdown => icons::FILE_TEXT,
        PlanFormat::Csv => icons::FILE_CSV,
        PlanFormat::Shopping => icons::SHOPPING_CART,
    }
}

fn title(cx: &ViewCtx<'_>, format: PlanFormat) -> String {
    cx.t(&format!("plan-save-{}", format.key()))
}

/// How much is in the file; a calendar without dates says so.
fn detail(cx: &ViewCtx<'_>, sheet: &PlanSheet, format: PlanFormat) -> String {
    let (key, n) = match format {
        PlanFormat::Calendar => ("plan-save-events", ics::events(sheet).len()),
        PlanFormat::Markdown => return cx.t("plan-save-markdown-detail"),
        PlanFormat::Csv => ("plan-save-rows", sheet.rows.len()),
        PlanFormat::Shopping => ("plan-save-open", sheet.rows.iter().filter(|row| row.is_open()).count()),
    };
    cx.tf(key, &[("n", n.into())])
}
