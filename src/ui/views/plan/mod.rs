//! The view of the plan: what is learnt in which week, and what was done. This file lays the cards out.

mod bridge;
use bridge::BridgeCard;

mod debt;
use debt::DebtCard;

mod steps;

mod budget;
use budget::BudgetCard;

mod export_menu;
use export_menu::ExportMenu;

use crate::{
    app::command::{Command, Route},
    ui::{ViewCtx, theme::icons, widgets::empty_state},
};
use egui::Ui;

/// View state.
#[derive(Default)]
pub struct PlanView {
    budget: BudgetCard,
    debt: DebtCard,
    bridge: BridgeCard,
    export: ExportMenu,
}

impl PlanView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, &cx.t("nav-plan"), &cx.t("plan-subtitle"));
        if let Some(profile) = cx.state.profile() {
            let dates = crate::insight::PlanDates::of(&profile.plan, profile.study, cx.market(), cx.state.today);
            self.export.ui(ui, cx, profile, &dates);
            self.budget.ui(ui, cx, profile, &dates);
            self.debt.ui(ui, cx, profile);
            self.bridge.ui(ui, cx, profile);
        }
        if cx.state.profile().is_none() {
            let (title, body, action) =
                (cx.t("plan-needs-profile"), cx.t("plan-needs-profile-why"), cx.t("advice-make-profile"));
            if empty_state(ui, cx.tokens, icons::CALENDAR_CHECK, &title, &body, Some(&action)) {
                cx.send(Command::Go(Route::Profile));
            }
        }
    }
}
