//! The online sources beside the saved trends: asking them, and where they are chosen.

use crate::{
    app::command::{Command, SettingsSection},
    ui::{
        ViewCtx,
        theme::{icons, space},
        widgets::{ButtonKind, button, caption, card, link, section_with},
    },
};
use egui::Ui;

/// View state.
#[derive(Default)]
pub(super) struct OnlinePanel;

impl OnlinePanel {
    /// Paints the panel.
    #[expect(clippy::unused_self, reason = "what is folded open belongs to the panel")]
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section_with(ui, t, cx.t("settings-online"), |ui| {
                let refresh = cx.t("online-refresh");
                if button(ui, t, ButtonKind::Primary, Some(icons::ARROWS_CLOCKWISE), &refresh).clicked() {
                    cx.send(Command::Refresh(None));
                }
            });
            caption(ui, t, cx.t("online-only-when-asked"));
            if link(ui, t, Some(icons::GEAR), &cx.t("online-choose")).clicked() {
                cx.send(Command::ShowSettings(SettingsSection::Online));
            }
        });
    }
}
