//! Settings: choices of look and language, what the data is and where it is from, licences, past messages.

mod general;

mod data;
use data::DataState;

mod online;
use online::OnlineState;

mod own;
pub(in crate::ui::views) use own::extent as own_extent;

mod layers;

mod sources;

mod warnings;

mod licences;
use licences::LicencesState;

mod markdown;

mod messages;

use crate::{
    app::command::{Command, SettingsSection as Section},
    ui::{
        ViewCtx,
        shell::header_ui,
        theme::space,
        widgets::{keep_focus_in_sight, segmented},
    },
};
use egui::{ScrollArea, Ui};

/// View state.
#[derive(Default)]
pub struct SettingsView {
    data: DataState,
    online: OnlineState,
    licences: LicencesState,
}

impl SettingsView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        header_ui(ui, cx, &cx.t("settings-title"), &cx.t("settings-subtitle"));
        let now = cx.state.settings_section;
        let sections = [
            (Section::General, cx.t("settings-general")),
            (Section::Data, cx.t("settings-data")),
            (Section::Online, cx.t("settings-online")),
            (Section::Licences, cx.t("settings-licences")),
            (Section::Messages, cx.t("settings-messages")),
        ];
        if let Some(section) = segmented(ui, cx.tokens, now, &sections) {
            cx.send(Command::ShowSettings(section));
        }
        ui.add_space(space::M);
        ScrollArea::vertical().id_salt(now).auto_shrink(false).show(ui, |ui| {
            // Room for the bar beside the cards.
            ui.set_max_width(ui.available_width() - space::M);
            match now {
                Section::General => general::ui(ui, cx),
                Section::Data => self.data.ui(ui, cx),
                Section::Online => self.online.ui(ui, cx),
                Section::Licences => self.licences.ui(ui, cx),
                Section::Messages => messages::ui(ui, cx),
            }
            ui.add_space(space::L);
            keep_focus_in_sight(ui);
        });
    }
}
