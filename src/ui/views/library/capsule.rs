//! Time capsules: saving one, and whether the same numbers come out of the one that is open.

use crate::{
    app::library::OpenCapsule,
    library::Difference,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, card, faint, rich, section, section_with},
    },
};
use egui::{Label, Ui};

/// At most so many differing numbers are named.
const MOST_NAMED: usize = 6;

/// Paints the card; true when a capsule is to be saved.
pub(super) fn card_ui(ui: &mut Ui, cx: &ViewCtx<'_>) -> bool {
    let t = cx.tokens;
    let mut saves = false;
    card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        if let Some(capsule) = &cx.state.desk.capsule {
            section(ui, t, cx.t("capsule-title"));
            open_ui(ui, cx, capsule);
        } else {
            section_with(ui, t, cx.t("capsule-title"), |ui| {
                saves =
                    button(ui, t, ButtonKind::Secondary, Some(icons::CLOCK_COUNTDOWN), &cx.t("capsule-save")).clicked();
            });
            caption(ui, t, cx.t("capsule-explain"));
        }
    });
    saves
}

/// What is open, and whether every number is the same here.
fn open_ui(ui: &mut Ui, cx: &ViewCtx<'_>, capsule: &OpenCapsule) {
    let t = cx.tokens;
    let args = [("name", capsule.title.as_str().into()), ("date", cx.locale.date(cx.state.today).into())];
    caption(ui, t, cx.tf("capsule-open", &args));
    let check = &capsule.check;
    let same = check.is_identical();
    let (icon, color, key) = if same {
        (icons::SEAL_CHECK, t.accent, "capsule-identical")
    } else {
        (icons::WARNING, t.warning, "capsule-differs")
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        ui.add(Label::new(rich(icon, TextRole::Icon, color)));
        ui.add(Label::new(rich(cx.t(key), TextRole::Strong, t.text)).wrap());
    });
    faint(ui, t, cx.tf("capsule-hash", &[("hash", check.stored.to_string().into())]));
    if !same {
        faint(ui, t, cx.tf("capsule-hash-here", &[("hash", check.here.to_string().into())]));
        for Difference { at, stored, here } in check.differences.named.iter().take(MOST_NAMED) {
            let args = [("at", at.as_str().into()), ("stored", stored.as_str().into()), ("here", here.as_str().into())];
            caption(ui, t, cx.tf("capsule-difference", &args));
        }
    }
}
