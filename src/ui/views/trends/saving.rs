//! Saving what the chart says as a file: a menu of formats with their row counts, and a dialog that asks where.

use crate::{
    app::command::Command,
    chart::Sheet,
    domain::Measure,
    export::{Format, Order, Picture, What, csv, markdown, suggested_measure_name, suggested_name},
    look::Palette,
    ui::{
        ViewCtx,
        save_dialog::{Ended, SaveDialog},
        theme::{icons, space},
        widgets::{caption, icon_button, menu, menu_item, segmented},
    },
};
use egui::{Response, Ui};
use std::sync::Arc;

/// View state of saving.
#[derive(Default)]
pub(super) struct SavingState {
    /// What the open menu or dialog is about; made when the menu opens, so that it stays what it was.
    offer: Option<Offer>,
    dialog: Option<Dialog>,
    /// The folder that was last saved to.
    folder: Option<String>,
}

struct Offer {
    sheets: Arc<Vec<Sheet>>,
    rows: usize,
    measure: Measure,
    all_rows: usize,
}

struct Dialog {
    choice: Choice,
    is_dark: bool,
    place: SaveDialog,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Shown(Format),
    All,
}

/// Width of the menu.
const MENU_WIDTH: f32 = 300.0;

impl SavingState {
    /// The button with its menu, and the dialog while it is open. `sheets` is what is shown.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, measure: Measure, sheets: impl FnOnce() -> Vec<Sheet>) {
        let opener = icon_button(ui, cx.tokens, icons::DOWNLOAD_SIMPLE, &cx.t("export-save"), None);
        if opener.clicked() {
            let sheets = sheets();
            let rows = csv::rows(&sheets);
            let all_rows = csv::measure_rows(cx.market(), measure);
            self.offer = Some(Offer { sheets: Arc::new(sheets), rows, measure, all_rows });
        }
        self.menu_ui(&opener, cx);
        self.dialog_ui(ui, cx);
    }

    fn menu_ui(&mut self, opener: &Response, cx: &ViewCtx<'_>) {
        let Some(offer) = &self.offer else { return };
        let t = cx.tokens;
        let rows = |n: usize| cx.tf("export-rows", &[("n", n.into())]);
        let chosen = menu(opener, t, &cx.t("export-save"), |ui| {
            ui.set_width(MENU_WIDTH);
            let mut chosen = None;
            let all = cx.tf("export-all-of", &[("measure", cx.locale.short_measure(offer.measure).into())]);
            for (choice, icon, title, detail) in [
                (Choice::Shown(Format::Csv), icons::FILE_CSV, cx.t("export-csv-shown"), rows(offer.rows)),
                (Choice::All, icons::FILE_CSV, all, rows(offer.all_rows)),
                (Choice::Shown(Format::Svg), icons::CHART_LINE, cx.t("export-svg"), cx.t("export-svg-detail")),
                (Choice::Shown(Format::Png), icons::IMAGE, cx.t("export-png"), cx.t("export-png-detail")),
                (Choice::Shown(Format::Markdown), icons::FILE_TEXT, cx.t("export-md"), cx.t("export-md-detail")),
            ] {
                if menu_item(ui, t, MENU_WIDTH, Some(icon), &title, Some(&detail), false).clicked() {
                    chosen = Some(choice);
                }
            }
            let (copy, detail) = (cx.t("export-copy"), cx.t("export-copy-detail"));
            if menu_item(ui, t, MENU_WIDTH, Some(icons::COPY), &copy, Some(&detail), false).clicked() {
                cx.send(Command::Copy(markdown::charts(&offer.sheets)));
            }
            chosen
        });
        if let Some(choice) = chosen.flatten() {
            let name = match choice {
                Choice::Shown(format) => suggested_name(&offer.sheets, format),
                Choice::All => suggested_measure_name(cx.locale, offer.measure),
            };
            let folder = self.folder.clone().unwrap_or_else(|| cx.export_dir.display().to_string());
            let is_dark = opener.ctx.theme() == egui::Theme::Dark;
            self.dialog = Some(Dialog { choice, is_dark, place: SaveDialog::new(folder, name) });
        }
    }

    fn dialog_ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) {
        let (Some(dialog), Some(offer)) = (&mut self.dialog, &self.offer) else { return };
        let ended = dialog.ui(ui, cx, offer);
        if ended == Some(Ended::Save) {
            self.folder = Some(dialog.place.folder().to_owned());
            cx.send(Command::Export(Box::new(dialog.order(cx, offer))));
        }
        if ended.is_some() {
            self.dialog = None;
            self.offer = None;
        }
    }
}

impl Dialog {
    fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>, offer: &Offer) -> Option<Ended> {
        let t = cx.tokens;
        let (title, rows) = match self.choice {
            Choice::Shown(Format::Csv) => ("export-csv-shown", Some(offer.rows)),
            Choice::Shown(Format::Svg) => ("export-svg", None),
            Choice::Shown(Format::Png) => ("export-png", None),
            Choice::Shown(Format::Markdown) => ("export-md", None),
            Choice::All => ("export-csv-all-title", Some(offer.all_rows)),
        };
        let rows = rows.map(|n| cx.tf("export-rows", &[("n", n.into())]));
        let (is_picture, is_dark) = (self.is_picture(), &mut self.is_dark);
        self.place.ui(ui, cx, &cx.t(title), rows.as_deref(), |ui| {
            if is_picture {
                ui.add_space(space::S);
                caption(ui, t, cx.t("export-colours"));
                let choices = [(false, cx.t("export-light")), (true, cx.t("export-dark"))];
                if let Some(chosen) = segmented(ui, t, *is_dark, &choices) {
                    *is_dark = chosen;
                }
            }
        })
    }

    fn is_picture(&self) -> bool {
        matches!(self.choice, Choice::Shown(Format::Svg | Format::Png))
    }

    fn order(&self, cx: &ViewCtx<'_>, offer: &Offer) -> Order {
        let palette = if self.is_dark { Palette::dark() } else { Palette::light() };
        let what = match self.choice {
            Choice::Shown(format) => {
                What::Chart { sheets: offer.sheets.clone(), format, picture: Picture { palette, ..Default::default() } }
            }
            Choice::All => What::Measure(offer.measure, cx.locale),
        };
        let (folder, name) = self.place.place();
        Order { folder, name, what }
    }
}
