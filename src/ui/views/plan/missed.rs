//! What needs an answer above the timeline: weeks in which less was logged than planned, and a move that was refused.

use super::{preview::Preview, sight::PlanCx};
use crate::{
    domain::{PlanChange, PlanItemId},
    insight::Standing,
    ui::{
        theme::space,
        widgets::{ButtonKind, button, caption, caution, link},
    },
};
use egui::Ui;

/// View state: what the user chose to leave as it is.
#[derive(Default)]
pub struct MissedWeek {
    /// Hours planned and logged when the user chose to keep the dates.
    kept: Option<(f64, f64)>,
}

impl MissedWeek {
    /// Paints the banner while less was logged than planned; gives what shall be previewed.
    pub fn ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) -> Option<Preview> {
        let standing = cx.dates.standing(cx.plan, cx.today()).filter(Standing::is_short)?;
        let now = (standing.planned, standing.logged);
        if self.kept == Some(now) {
            return None;
        }
        let args = [("planned", cx.hours(now.0).into()), ("logged", cx.hours(now.1).into())];
        let mut preview = None;
        caution(ui, cx.view.tokens, &cx.tf("plan-missed", &args), |ui| {
            caption(ui, cx.view.tokens, cx.t("plan-missed-why"));
            ui.horizontal_wrapped(|ui| {
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-preview-new")).clicked() {
                    preview = Some(Preview::new(cx.t("plan-preview-missed"), cx.replan(cx.plan, None)));
                }
                if link(ui, cx.view.tokens, None, &cx.t("plan-missed-keep")).clicked() {
                    self.kept = Some(now);
                }
            });
        });
        ui.add_space(space::S);
        preview
    }
}

/// Paints a move that was refused, with the order that would keep everything; true when it is answered.
pub fn refusal_ui(
    ui: &mut Ui,
    cx: &PlanCx<'_>,
    (item, first): (&PlanItemId, &PlanItemId),
    repaired: Option<&[PlanItemId]>,
) -> bool {
    let args = [("title", cx.title(item).into()), ("first", cx.title(first).into())];
    let mut is_over = false;
    caution(ui, cx.view.tokens, &cx.tf("plan-refused", &args), |ui| {
        if repaired.is_some() {
            caption(ui, cx.view.tokens, cx.t("plan-refused-repair-why"));
        }
        ui.horizontal_wrapped(|ui| {
            if let Some(order) = repaired
                && button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-refused-repair")).clicked()
            {
                cx.change(PlanChange::Reorder(order.to_vec()));
                is_over = true;
            }
            is_over |= link(ui, cx.view.tokens, None, &cx.t("plan-refused-leave")).clicked();
        });
    });
    ui.add_space(space::S);
    is_over
}
