//! The status line: how far a refresh is, how the user's data stands on disk, and what undo would take back.

use super::edit_label;
use crate::{
    app::{command::Command, shortcuts::keys_of, state::SaveState},
    online::RefreshProgress,
    ui::{
        ViewCtx,
        refreshing::progress_words,
        theme::{TextRole, icons, space},
        widgets::{keys_hint, link, rich},
    },
};
use egui::{Align, Label, Layout, Ui};

/// Paints the status line.
pub fn status_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let was_online = cx.state.desk.refreshing.is_some() || cx.state.desk.refreshed.is_some();
        if let Some(progress) = &cx.state.desk.refreshing {
            refresh_ui(ui, cx, progress);
        }
        let (icon, color, key) = match &cx.state.save {
            SaveState::Saved if was_online => (icons::CHECK_CIRCLE, t.text_muted, "status-saved"),
            SaveState::Saved => (icons::CHECK_CIRCLE, t.text_muted, "status-saved-offline"),
            SaveState::Pending => (icons::CIRCLE_DASHED, t.text_muted, "status-saving"),
            SaveState::Failed(_) => (icons::WARNING, t.warning, "status-failed"),
            SaveState::ReadOnly => (icons::LOCK, t.warning, "status-read-only"),
        };
        ui.add(Label::new(rich(icon, TextRole::IconSmall, color)));
        let may_pass = matches!(&cx.state.save, SaveState::Failed(error) if error.is_retryable());
        let words = rich(cx.t(key), TextRole::Caption, color);
        ui.add(Label::new(words).truncate());
        if may_pass && link(ui, t, None, &cx.t("action-retry-save")).clicked() {
            cx.send(Command::RetrySave);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let steps = [
                (cx.state.undo.undo_label(), "action-undo", "status-undo", Command::Undo),
                (cx.state.undo.redo_label(), "action-redo", "status-redo", Command::Redo),
            ];
            for (label, action, words, command) in steps {
                let Some(label) = label else { continue };
                if let Some(keys) = keys_of(action) {
                    keys_hint(ui, t, &keys.label());
                }
                let words = cx.tf(words, &[("what", edit_label(cx, label).into())]);
                if link(ui, t, None, &words).clicked() {
                    cx.send(command);
                }
                ui.add_space(space::S);
            }
        });
    });
}

/// How far the refresh is, and the way to stop it, in every view.
fn refresh_ui(ui: &mut Ui, cx: &ViewCtx<'_>, progress: &RefreshProgress) {
    let t = cx.tokens;
    ui.add(Label::new(rich(icons::ARROWS_CLOCKWISE, TextRole::IconSmall, t.accent)));
    ui.add(Label::new(rich(progress_words(cx, progress), TextRole::Caption, t.text)));
    let cancel = link(ui, t, None, &cx.t("refresh-cancel"));
    if cancel.accessible_name(cx.t("refresh-cancel-named")).clicked() {
        cx.send(Command::CancelRefresh);
    }
    ui.add_space(space::S);
}
