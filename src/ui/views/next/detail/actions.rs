//! What can be done with the selected option.

use super::super::{
    add,
    model::Row,
    side::{MOST, SideView},
};
use crate::{
    app::command::{Command, Route},
    domain::{OptionRef, Profile},
    ui::{
        ViewCtx,
        theme::icons,
        widgets::{ButtonKind, button, chip},
    },
};
use egui::Ui;

/// Puts the option side by side with others, or takes it away again; changing nothing stands there always.
pub fn compare_chip(ui: &mut Ui, cx: &ViewCtx<'_>, side: &mut SideView, row: &Row<'_>) {
    if *row.option() == OptionRef::Nothing {
        return;
    }
    let is_picked = side.is_picked(row.option());
    let is_possible = is_picked || !side.is_full();
    let tip = if is_possible { cx.t("next-compare-tip") } else { cx.tf("side-full", &[("n", MOST.into())]) };
    let label = cx.t("next-compare");
    let response = ui.add_enabled_ui(is_possible, |ui| chip(ui, cx.tokens, is_picked, &label)).inner;
    if response.on_hover_text(&tip).on_disabled_hover_text(&tip).clicked() {
        side.toggle(row.option());
    }
}

/// Adds the option to the plan; shows the plan once it is in it. Nothing for an option with nothing to learn.
pub fn plan_button(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>) {
    if profile.plan.item_of(row.option()).is_some() {
        let label = cx.t("next-in-plan");
        if button(ui, cx.tokens, ButtonKind::Secondary, Some(icons::CHECK), &label).clicked() {
            cx.send(Command::Go(Route::Plan));
        }
        return;
    }
    if let Some(change) = add::change(cx, profile, row.option(), row.deepened())
        && button(ui, cx.tokens, ButtonKind::Primary, Some(icons::PLUS), &cx.t("next-add-to-plan")).clicked()
    {
        cx.send(Command::ChangePlan(Box::new(change)));
    }
}
