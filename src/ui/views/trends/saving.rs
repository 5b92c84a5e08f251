//! Saving what the chart says as a file: a menu of formats with their row counts, and a dialog that asks where.

use crate::{
    app::command::Command,
    chart::Sheet,
    domain::Measure,
    export::{Format, Order, Picture, What, csv, markdown, suggested_measure_name, suggested_name},
    look::Palette,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, icon_button, menu, menu_item, segmented, text, text_field},
    },
};
use egui::{Id, Key, Modal, Response, Ui, vec2};
use std::{path::PathBuf, sync::Arc};

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
    folder: String,
    name: String,
    is_dark: bool,
    is_new: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Shown(Format),
    All,
}

/// Width of the menu.
const MENU_WIDTH: f32 = 300.0;
/// Width of the dialog's fields.
const FIELD_WIDTH: f32 = 420.0;

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
            self.dialog = Some(Dialog { choice, folder, name, is_dark, is_new: true });
        }
    }

    fn dialog_ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) {
        let (Some(dialog), Some(offer)) = (&mut self.dialog, &self.offer) else { return };
        let width = FIELD_WIDTH.min(ui.ctx().content_rect().width() - 2.0 * space::XL);
        let frame = egui::Frame::popup(ui.style()).fill(cx.tokens.surface).inner_margin(space::L);
        let modal = Modal::new(Id::unique("save_file")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(width);
            dialog.fields_ui(ui, cx, offer, width)
        });
        let is_saved = modal.inner == Some(true);
        if is_saved {
            self.folder = Some(dialog.folder.clone());
            cx.send(Command::Export(Box::new(dialog.order(cx, offer))));
        }
        if modal.inner.is_some() || modal.should_close() {
            self.dialog = None;
            self.offer = None;
        }
    }
}

impl Dialog {
    /// Title, fields and buttons; `Some(true)` saves, `Some(false)` leaves.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, offer: &Offer, width: f32) -> Option<bool> {
        let t = cx.tokens;
        let (title, rows) = match self.choice {
            Choice::Shown(Format::Csv) => ("export-csv-shown", Some(offer.rows)),
            Choice::Shown(Format::Svg) => ("export-svg", None),
            Choice::Shown(Format::Png) => ("export-png", None),
            Choice::Shown(Format::Markdown) => ("export-md", None),
            Choice::All => ("export-csv-all-title", Some(offer.all_rows)),
        };
        text(ui, cx.t(title), TextRole::Section, t.text);
        if let Some(n) = rows {
            caption(ui, t, cx.tf("export-rows", &[("n", n.into())]));
        }
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
        if self.is_picture() {
            ui.add_space(space::S);
            caption(ui, t, cx.t("export-colours"));
            let choices = [(false, cx.t("export-light")), (true, cx.t("export-dark"))];
            if let Some(is_dark) = segmented(ui, t, self.is_dark, &choices) {
                self.is_dark = is_dark;
            }
        }
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
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            }
        })
        .inner
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
        Order { folder: PathBuf::from(self.folder.trim()), name: self.name.trim().to_owned(), what }
    }
}
