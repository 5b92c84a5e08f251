//! What the user decides about the network: when to refresh, which sources at which address, whose signatures to trust.

use crate::{
    app::command::Command,
    domain::{NetworkChoices, RefreshSchedule},
    ui::{
        ViewCtx,
        widgets::{caption, card, section, segmented},
    },
};
use egui::Ui;

/// Paints the section.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    card(ui, cx.tokens, |ui| {
        ui.set_width(ui.available_width());
        section(ui, cx.tokens, cx.t("online-schedule"));
        caption(ui, cx.tokens, cx.t("online-schedule-explain"));
        let network = &cx.state.settings.network;
        let choices: Vec<_> =
            RefreshSchedule::ALL.into_iter().map(|s| (s, cx.t(&format!("online-schedule-{}", s.key())))).collect();
        if let Some(schedule) = segmented(ui, cx.tokens, network.schedule, &choices) {
            cx.send(Command::SetNetwork(Box::new(NetworkChoices { schedule, ..network.clone() })));
        }
    });
}
