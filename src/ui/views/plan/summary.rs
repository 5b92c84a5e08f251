//! The timeline in words: for its caption, for screen readers, and a row at a time.

use super::sight::PlanCx;
use crate::domain::PlanItem;

/// The whole chart in a few sentences.
pub fn summary(cx: &PlanCx<'_>) -> String {
    let steps = cx.plan.items.len();
    let done = cx.plan.items.iter().filter(|item| item.done_on.is_some()).count();
    let start = cx.tf("plan-summary-steps", &[("n", steps.into()), ("done", done.into())]);
    let Some(finish) = cx.dates.finish_week() else { return format!("{start}. {}", cx.t("plan-summary-no-dates")) };
    let finish = cx.tf("plan-summary-finish", &[("week", cx.view.locale.week(finish).into())]);
    match cx.plan.items.iter().position(|item| item.done_on.is_none()) {
        None => format!("{start}. {finish}"),
        Some(n) => {
            let now = cx.tf("plan-summary-now", &[("title", cx.plan.items[n].title.as_str().into())]);
            format!("{start}. {finish}. {now}")
        }
    }
}

/// One row: place, title, state, days.
pub fn row(cx: &PlanCx<'_>, n: usize, item: &PlanItem) -> String {
    let place = n + 1;
    let days = cx.dates.items[n].as_ref().map(|dates| super::timeline::days(cx, dates));
    let rest = [Some(cx.state_of(item)), days].into_iter().flatten().collect::<Vec<_>>().join(", ");
    format!("{place}. {}: {rest}", item.title)
}
