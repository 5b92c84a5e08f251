//! Steps from the gaps of the picked targets: one a skill that is short or not rated, at the level that is asked for.

use super::sight::PlanCx;
use crate::{
    domain::{Hours, OptionRef, PlanChange, PlanItem, SkillId},
    insight::inputs_of,
};

/// Steps that the gaps ask for and the plan does not have, in the order of the targets; the largest hours of two targets
/// that ask for one skill.
pub fn steps(cx: &PlanCx<'_>) -> Vec<PlanItem> {
    let singles = cx.profile.target_skills.iter().cloned().map(OptionRef::Skill);
    let options = cx.profile.targets.iter().cloned().map(OptionRef::Target).chain(singles);
    let mut items: Vec<PlanItem> = Vec::new();
    let has =
        |skill: &SkillId| cx.plan.items.iter().any(|item| item.skill.as_ref() == Some(skill) && item.done_on.is_none());
    for option in options {
        let Ok(inputs) = inputs_of(cx.view.market(), cx.profile, &option, None) else { continue };
        for step in inputs.steps {
            let Ok(hours) = Hours::new(step.hours) else { continue };
            if has(&step.skill) {
                continue;
            }
            if let Some(known) = items.iter_mut().find(|item| item.skill.as_ref() == Some(&step.skill)) {
                if known.level < Some(step.to) {
                    (known.level, known.hours) = (Some(step.to), hours);
                }
                continue;
            }
            let mut item = PlanItem::new(cx.plan.next_id(), &cx.view.skill_name(&step.skill), hours);
            (item.skill, item.level, item.option) = (Some(step.skill), Some(step.to), Some(option.clone()));
            items.push(item);
        }
    }
    items
}

/// Adds them as one step of undo; an id that is taken is given anew.
pub fn add(cx: &PlanCx<'_>, items: Vec<PlanItem>) {
    cx.change(PlanChange::Several(items.into_iter().map(|item| PlanChange::Add(Box::new(item))).collect()));
}
