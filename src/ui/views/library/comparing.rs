//! The card of what changed between two data sets, from the question to the answer.

use super::{changed::ChangedView, entries::Entry};
use crate::{
    app::{command::Command, library::Comparison},
    domain::DataRef,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, card, caution, icon_button, rich, section_with},
    },
};
use egui::{Label, Rect, Ui};

/// Paints the card while two data sets are compared; gives its place.
pub(super) fn card_ui(ui: &mut Ui, cx: &ViewCtx<'_>, view: &mut ChangedView) -> Option<Rect> {
    let comparison = cx.state.desk.comparison.as_ref()?;
    let t = cx.tokens;
    let card = card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        section_with(ui, t, title(cx, comparison), |ui| {
            if icon_button(ui, t, icons::X, &cx.t("library-changed-close"), None).clicked() {
                cx.send(Command::CloseComparison);
            }
        });
        match &comparison.found {
            // Nothing turns: the answer wakes the window.
            None => {
                ui.horizontal(|ui| {
                    ui.add(Label::new(rich(icons::HOURGLASS, TextRole::IconSmall, t.text_muted)));
                    caption(ui, t, cx.t("library-changed-reading"));
                });
            }
            Some(Err(error)) => caution(ui, t, &cx.t("library-changed-failed"), |ui| {
                caption(ui, t, error.words(cx.locale));
            }),
            Some(Ok(change)) => view.ui(ui, cx, change),
        }
    });
    Some(card.response.rect)
}

/// "What changed: 14 Mar 2026 to 21 Nov 2026".
fn title(cx: &ViewCtx<'_>, comparison: &Comparison) -> String {
    let day = |data: DataRef| {
        let entry = Entry::of(cx, data);
        entry
            .and_then(|entry| entry.made_on(cx))
            .map_or_else(|| cx.t("library-no-day"), |day| cx.locale.short_date(day))
    };
    let (old, new) = (day(comparison.old), day(comparison.new));
    cx.tf("library-changed", &[("from", old.into()), ("to", new.into())])
}
