//! The card of the saved views: what was kept of Trends under a name.

use crate::{
    app::command::{Command, Route},
    ui::{
        ViewCtx,
        theme::space,
        views::saved_rows::SavedRows,
        widgets::{caption, card, link, section},
    },
};
use egui::{ScrollArea, Ui};

/// Highest list.
const LIST: f32 = 260.0;

/// View state of the card.
#[derive(Default)]
pub(super) struct SavedViewsCard {
    rows: SavedRows,
}

impl SavedViewsCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            section(ui, t, cx.t("saved-views"));
            let views = &cx.state.notebook.views;
            if views.is_empty() {
                caption(ui, t, cx.t("library-views-none"));
                if link(ui, t, None, &cx.t("library-views-go")).clicked() {
                    cx.send(Command::Go(Route::Trends));
                }
                return;
            }
            ScrollArea::vertical().id_salt("saved_views").max_height(LIST).show(ui, |ui| {
                ui.set_width(ui.available_width() - space::S);
                for saved in views {
                    ui.push_id(saved.id.as_str(), |ui| {
                        if self.rows.row_ui(ui, cx, saved, egui::Role::Button) {
                            cx.send(Command::OpenView(saved.id.clone()));
                        }
                    });
                }
            });
        });
    }
}
