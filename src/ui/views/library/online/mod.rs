//! The online sources beside the saved trends: asking them, how far each is, and what became of it.

mod row;
use row::row_ui;

mod details;

mod history;

mod offers;

use crate::{
    app::{
        command::{Command, SettingsSection},
        state::SaveState,
    },
    domain::OnlineId,
    online::SourceState,
    ui::{
        ViewCtx,
        refreshing::progress_words,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, card, link, rich, row_line, section_with, text},
    },
};
use egui::{Label, Ui};
use std::collections::BTreeSet;

/// View state.
#[derive(Default)]
pub(super) struct OnlinePanel {
    /// Sources whose details are open.
    open: BTreeSet<OnlineId>,
}

impl OnlinePanel {
    /// Paints the panel.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section_with(ui, t, cx.t("settings-online"), |ui| refresh_ui(ui, cx));
            caption(ui, t, cx.t("online-only-when-asked"));
            now_ui(ui, cx);
            ui.spacing_mut().item_spacing.y = space::XS;
            for id in OnlineId::ALL {
                row_line(ui, t);
                if row_ui(ui, cx, id, self.open.contains(&id)) {
                    if self.open.contains(&id) {
                        self.open.remove(&id)
                    } else {
                        self.open.insert(id)
                    };
                }
            }
            history::ui(ui, cx);
            row_line(ui, t);
            if link(ui, t, Some(icons::GEAR), &cx.t("online-choose")).clicked() {
                cx.send(Command::ShowSettings(SettingsSection::Online));
            }
        });
    }
}

fn refresh_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let is_ready = cx.state.desk.refreshing.is_none()
        && cx.state.save != SaveState::ReadOnly
        && !cx.state.settings.network.asked().is_empty();
    ui.add_enabled_ui(is_ready, |ui| {
        let label = cx.t("online-refresh");
        if button(ui, cx.tokens, ButtonKind::Primary, Some(icons::ARROWS_CLOCKWISE), &label).clicked() {
            cx.send(Command::Refresh(None));
        }
    });
}

/// What runs, with the way to stop it; else how the last refresh ended, or why there can be none.
fn now_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    if let Some(progress) = &cx.state.desk.refreshing {
        ui.horizontal_wrapped(|ui| {
            if button(ui, t, ButtonKind::Secondary, Some(icons::X), &cx.t("refresh-cancel")).clicked() {
                cx.send(Command::CancelRefresh);
            }
            ui.add(Label::new(rich(progress_words(cx, progress), TextRole::Caption, t.text_muted)));
        });
    } else if cx.state.save == SaveState::ReadOnly {
        said_ui(ui, cx, true, &cx.t("refresh-read-only"));
    } else if cx.state.settings.network.asked().is_empty() {
        said_ui(ui, cx, true, &cx.t("message-refresh-nothing"));
    } else if let Some(result) = &cx.state.desk.refreshed {
        match &result.error {
            Some(error) => said_ui(ui, cx, true, &error.words(cx.locale)),
            None if result.is_cancelled() => said_ui(ui, cx, false, &cx.t("refresh-stopped")),
            None => {
                let count = |is: fn(&SourceState) -> bool| result.reports.iter().filter(|r| is(&r.state)).count();
                let updated = count(|state| *state == SourceState::Updated);
                let unchanged = count(|state| *state == SourceState::Unchanged);
                let failed = result.failed();
                let parts =
                    [("refresh-updated", updated), ("refresh-unchanged", unchanged), ("refresh-failed", failed)];
                let parts = parts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| cx.tf(key, &[("n", n.into())]));
                said_ui(ui, cx, failed > 0, &parts.collect::<Vec<_>>().join(" · "));
            }
        }
    }
}

fn said_ui(ui: &mut Ui, cx: &ViewCtx<'_>, is_caution: bool, words: &str) {
    let t = cx.tokens;
    let (icon, color) = if is_caution { (icons::WARNING, t.warning) } else { (icons::CHECK_CIRCLE, t.text_muted) };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icon, TextRole::IconSmall, color)));
        text(ui, words, TextRole::Caption, t.text);
    });
}
