//! The own history: what refreshes have seen so far, and what it takes.

use crate::ui::{
    ViewCtx,
    theme::{TextRole, space},
    widgets::{caption, row_line, text},
};
use egui::Ui;

/// Paints when the last refresh was and how far the own history goes.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    row_line(ui, t);
    ui.add_space(space::XS);
    text(ui, cx.t("history-title"), TextRole::CaptionStrong, t.text);
    if let Some(day) = cx.state.settings.refreshed_on {
        caption(ui, t, cx.tf("history-last", &[("date", cx.locale.date(day).into())]));
    }
    let tracking = &cx.state.tracking;
    let words = if tracking.points() == 0 {
        cx.t("history-none")
    } else {
        let args = [
            ("days", tracking.days().into()),
            ("points", tracking.points().into()),
            ("series", tracking.series().into()),
            ("size", cx.locale.bytes(tracking.bytes()).into()),
        ];
        cx.tf("history-so-far", &args)
    };
    caption(ui, t, words);
    ui.add_space(space::XS);
}
