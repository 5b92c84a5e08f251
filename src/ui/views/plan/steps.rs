//! Steps that cards add to the plan: all of them as one step of undo.

use crate::{
    app::command::Command,
    domain::{PlanChange, PlanItem, Profile, plan::MAX_ITEMS},
    ui::ViewCtx,
};

/// Adds items behind the others; more than the plan has room for are left out from the end.
pub fn add_steps(cx: &ViewCtx<'_>, profile: &Profile, items: Vec<PlanItem>) {
    let room = MAX_ITEMS.saturating_sub(profile.plan.items.len());
    let changes: Vec<PlanChange> = items.into_iter().take(room).map(|item| PlanChange::Add(Box::new(item))).collect();
    if !changes.is_empty() {
        cx.send(Command::ChangePlan(Box::new(PlanChange::Several(changes))));
    }
}
