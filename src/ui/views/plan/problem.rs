//! Why a plan has no dates, and what to do about it. Everything else of the view keeps working.

use super::{sight::PlanCx, timeline::repaired};
use crate::{
    domain::{PlanChange, PlanItemId},
    insight::{OrderError, ScheduleError, schedule::LONGEST_PLAN_WEEKS},
    ui::{
        theme::space,
        widgets::{ButtonKind, button, caption, caution},
    },
};
use egui::Ui;

/// What happened, in one sentence that names the items.
pub fn title(cx: &PlanCx<'_>, error: &ScheduleError) -> String {
    let name = |id: &str| PlanItemId::new(id).map_or_else(|_| id.to_owned(), |id| cx.title(&id));
    match error {
        ScheduleError::Order(OrderError::Twice { id }) => cx.tf("plan-error-twice", &[("id", id.as_str().into())]),
        ScheduleError::Order(OrderError::Unknown { id, prerequisite }) => {
            cx.tf("plan-error-unknown", &[("title", name(id).into()), ("id", prerequisite.as_str().into())])
        }
        ScheduleError::Order(OrderError::Itself { id }) => cx.tf("plan-error-itself", &[("title", name(id).into())]),
        ScheduleError::Order(OrderError::Cycle { path }) => {
            let path = path.iter().map(|id| name(id)).collect::<Vec<_>>().join(" → ");
            cx.tf("plan-error-cycle", &[("path", path.into())])
        }
        ScheduleError::Order(OrderError::TooEarly { id, prerequisite }) => {
            cx.tf("plan-error-early", &[("title", name(id).into()), ("first", name(prerequisite).into())])
        }
        ScheduleError::ZeroPace => cx.t("plan-error-pace"),
        ScheduleError::Pace { .. } => cx.t("plan-pace-refused"),
        ScheduleError::Hours { id, .. } => cx.tf("plan-error-hours", &[("title", name(id).into())]),
        ScheduleError::NoFreeWeek => cx.t("plan-error-no-week"),
        ScheduleError::TooLong { hours_left } => {
            let years = LONGEST_PLAN_WEEKS / 52;
            cx.tf("plan-error-long", &[("n", years.into()), ("hours", cx.hours(*hours_left).into())])
        }
        ScheduleError::PastCalendar => cx.t("plan-error-calendar"),
    }
}

/// What to do about it.
fn advice(cx: &PlanCx<'_>, error: &ScheduleError) -> String {
    cx.t(match error {
        ScheduleError::Order(OrderError::TooEarly { .. }) => "plan-error-early-do",
        ScheduleError::Order(OrderError::Twice { .. }) => "plan-error-twice-do",
        ScheduleError::Order(_) => "plan-error-order-do",
        ScheduleError::ZeroPace | ScheduleError::Pace { .. } => "plan-error-pace-do",
        ScheduleError::Hours { .. } => "plan-error-hours-do",
        ScheduleError::NoFreeWeek => "plan-error-no-week-do",
        ScheduleError::TooLong { .. } | ScheduleError::PastCalendar => "plan-error-long-do",
    })
}

/// The item at which it can be mended.
fn item_of(error: &ScheduleError) -> Option<PlanItemId> {
    let id = match error {
        ScheduleError::Order(OrderError::Unknown { id, .. } | OrderError::Itself { id })
        | ScheduleError::Hours { id, .. } => id,
        ScheduleError::Order(OrderError::Cycle { path }) => path.first()?,
        _ => return None,
    };
    PlanItemId::new(id).ok()
}

/// Paints the card of the problem, if there is one; gives the item that shall be opened.
pub fn problem_ui(ui: &mut Ui, cx: &PlanCx<'_>) -> Option<PlanItemId> {
    let error = cx.dates.schedule.as_ref().err()?;
    let mut opened = None;
    caution(ui, cx.view.tokens, &title(cx, error), |ui| {
        caption(ui, cx.view.tokens, advice(cx, error));
        ui.horizontal(|ui| {
            if let Some(id) = item_of(error).filter(|id| cx.plan.item(id).is_some()) {
                let label = cx.tf("plan-open-item", &[("title", cx.title(&id).into())]);
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &label).clicked() {
                    opened = Some(id);
                }
            }
            if let (ScheduleError::Order(OrderError::TooEarly { .. }), Some(order)) = (error, repaired(cx.plan))
                && button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-order-repair")).clicked()
            {
                cx.change(PlanChange::Reorder(order));
            }
        });
    });
    ui.add_space(space::S);
    opened
}

/// Paints a caution about steps whose skill the data no longer have.
pub fn lost_skills_ui(ui: &mut Ui, cx: &PlanCx<'_>) {
    let is_lost =
        |item: &&crate::domain::PlanItem| item.skill.as_ref().is_some_and(|id| cx.view.market().skill(id).is_none());
    let lost: Vec<String> = cx.plan.items.iter().filter(is_lost).map(|item| item.title.clone()).collect();
    if lost.is_empty() {
        return;
    }
    let words = cx.tf("plan-lost-skills", &[("titles", lost.join(", ").into())]);
    caution(ui, cx.view.tokens, &words, |ui| {
        caption(ui, cx.view.tokens, cx.t("plan-lost-skills-do"));
    });
    ui.add_space(space::S);
}
