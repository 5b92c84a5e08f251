//! From an option to steps of the plan: one for a skill, one for every skill that a role still asks for.

use super::words;
use crate::{
    domain::{Cost, Evidence, Hours, Level, Milestone, OptionRef, Plan, PlanChange, PlanItem, Profile, SkillId},
    insight::payback_of::{Inputs, Step, inputs_of},
    ui::ViewCtx,
};

/// The change that adds an option to the plan; `None` when there is nothing to learn or the plan has no room for it.
///
/// `deepened` is the own skill that "deepen what I have" would raise, and to which level.
#[must_use]
pub fn change(
    cx: &ViewCtx<'_>,
    profile: &Profile,
    option: &OptionRef,
    deepened: Option<(&SkillId, Level)>,
) -> Option<PlanChange> {
    let inputs = inputs_of(cx.market(), profile, option, deepened).ok()?;
    let steps = in_order(cx, &inputs.steps);
    if steps.is_empty() || profile.plan.items.len() + steps.len() > crate::domain::plan::MAX_ITEMS {
        return None;
    }
    let mut plan = profile.plan.clone();
    let mut changes = Vec::new();
    for (place, step) in steps.into_iter().enumerate() {
        let mut item = item(cx, &plan, &inputs, step);
        item.option = Some(option.clone());
        if place == 0 {
            item.cost = Cost::new(inputs.cost.value).ok().filter(|cost| cost.amount() > 0.0);
        }
        let change = PlanChange::Add(Box::new(item));
        plan.apply(&change);
        changes.push(change);
    }
    if changes.len() == 1 { changes.pop() } else { Some(PlanChange::Several(changes)) }
}

/// One step, waiting for those steps of the plan that raise a craft it is a layer on.
fn item(cx: &ViewCtx<'_>, plan: &Plan, inputs: &Inputs, step: &Step) -> PlanItem {
    let hours = Hours::new(inputs.hours_of(step)).unwrap_or(Hours::ZERO);
    let name = cx.skill_name(&step.skill);
    let mut item = PlanItem::new(plan.next_id(), &words::step_title(cx, &step.skill, step.to), hours);
    let builds_on = cx.market().skill(&step.skill).map_or(&[][..], |skill| &skill.builds_on);
    let is_before =
        |known: &&PlanItem| known.done_on.is_none() && known.skill.as_ref().is_some_and(|s| builds_on.contains(s));
    item.after = plan.items.iter().filter(is_before).map(|known| known.id.clone()).collect();
    item.skill = Some(step.skill.clone());
    item.level = Some(step.to);
    item.milestone = Some(Milestone {
        piece: cx.tf("next-plan-piece", &[("skill", name.into())]),
        evidence: Evidence::Portfolio,
        done_on: None,
    });
    item
}

/// The steps with every craft before the skills that are a layer on it; what waits in a circle keeps its place.
fn in_order<'s>(cx: &ViewCtx<'_>, steps: &'s [Step]) -> Vec<&'s Step> {
    let mut left: Vec<&Step> = steps.iter().collect();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let waits = |step: &&Step| {
            let builds_on = cx.market().skill(&step.skill).map_or(&[][..], |skill| &skill.builds_on);
            left.iter().any(|other| other.skill != step.skill && builds_on.contains(&other.skill))
        };
        let next = left.iter().position(|step| !waits(step)).unwrap_or_default();
        ordered.push(left.remove(next));
    }
    ordered
}
