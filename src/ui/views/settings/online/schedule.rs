//! Whether the program refreshes by itself, and what that means in words.

use super::titled_card;
use crate::{
    app::command::{Command, Route},
    domain::{NetworkChoices, RefreshSchedule},
    ui::{
        ViewCtx,
        theme::icons,
        widgets::{caption, link, segmented},
    },
};
use egui::Ui;

/// Paints the card.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    titled_card(ui, cx, &cx.t("online-set-when"), |ui| {
        let network = &cx.state.settings.network;
        let choices: Vec<_> = RefreshSchedule::ALL
            .into_iter()
            .map(|schedule| (schedule, cx.t(&format!("online-schedule-{}", schedule.key()))))
            .collect();
        if let Some(schedule) = segmented(ui, t, network.schedule, &choices) {
            cx.send(Command::SetNetwork(Box::new(NetworkChoices { schedule, ..network.clone() })));
        }
        caption(ui, t, cx.t(&format!("online-set-when-{}", network.schedule.key())));
        caption(ui, t, cx.t("online-set-when-never-while-closed"));
        if link(ui, t, Some(icons::ARCHIVE), &cx.t("online-set-to-library")).clicked() {
            cx.send(Command::Go(Route::Library));
        }
    });
}
