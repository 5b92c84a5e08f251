//! What can be done with the selected option.

use super::super::{add, model::Row};
use crate::{
    app::command::{Command, Route},
    domain::Profile,
    ui::{
        ViewCtx,
        theme::icons,
        widgets::{ButtonKind, button},
    },
};
use egui::Ui;

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
