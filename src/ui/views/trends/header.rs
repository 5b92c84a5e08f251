//! The header of Trends: its name and numbers, the switch between its pages, the saved views, and the way to own data.

use super::saved::SavedMenu;
use crate::{
    app::command::Command,
    domain::TrendsPage,
    ui::{
        ViewCtx,
        shell::header_with_tools,
        theme::{TextRole, icons, size, space},
        widgets::{icon_button, rich, segmented, segmented_width},
    },
};
use egui::{Label, Ui};

/// Paints the header.
pub fn header_ui(ui: &mut Ui, cx: &ViewCtx<'_>, saved: &mut SavedMenu, subtitle: &str) {
    let t = cx.tokens;
    let pages: Vec<(TrendsPage, String)> =
        TrendsPage::ALL.into_iter().map(|page| (page, cx.t(&format!("trends-page-{}", page.key())))).collect();
    let width = segmented_width(ui, &pages) + 2.0 * (space::S + size::CONTROL);
    let left = |ui: &mut Ui| {
        ui.add(Label::new(rich(cx.t("nav-trends"), TextRole::Title, t.text)).truncate());
        ui.add(Label::new(rich(subtitle, TextRole::Caption, t.text_muted)).truncate());
    };
    header_with_tools(ui, cx, left, width, |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if let Some(page) = segmented(ui, t, cx.state.selection.page, &pages) {
            cx.send(Command::SetPage(page));
        }
        saved.ui(ui, cx);
        if icon_button(ui, t, icons::UPLOAD_SIMPLE, &cx.t("action-add-own-data"), None).clicked() {
            cx.send(Command::SetImportOpen(true));
        }
    });
}
