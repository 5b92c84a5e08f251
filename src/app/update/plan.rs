//! Changes of what advice rests on: weights, terms of payback, rate of exchange, and the plan. All can be taken back.

use super::profile::on_profile;
use crate::{
    app::{effect::Effect, state::State, undo::EditLabel},
    domain::{Criterion, OptionRef, PaybackTerms, PlanChange, PlanItemId, Weights},
};

/// Sets the weights; a slider that moves is one step, several weights at once are a step of their own.
pub(super) fn set_weights(state: &mut State, weights: Weights) -> Vec<Effect> {
    let Some(profile) = state.profile() else { return vec![] };
    let mut changed = Criterion::ALL.into_iter().filter(|c| profile.weights.get(*c) != weights.get(*c));
    let only = match (changed.next(), changed.next()) {
        (Some(criterion), None) => Some(criterion),
        _ => None,
    };
    on_profile(state, EditLabel::Weights(only), |profile| profile.weights = weights)
}

pub(super) fn set_terms(state: &mut State, option: &OptionRef, terms: PaybackTerms) -> Vec<Effect> {
    on_profile(state, EditLabel::Terms(option.clone()), |profile| profile.set_terms(option, terms))
}

/// Changes the plan. The first item fixes the day from which its weeks are computed: the plan has begun.
pub(super) fn change(state: &mut State, change: &PlanChange) -> Vec<Effect> {
    let today = state.today;
    on_profile(state, EditLabel::Plan(label(change)), |profile| {
        profile.plan.apply(change);
        if profile.plan.from.is_none() && !profile.plan.is_empty() {
            profile.plan.from = Some(today);
        }
    })
}

/// Marks the piece of an item as made, and raises the skill to what it proves if that is wanted: one step.
pub(super) fn finish_milestone(state: &mut State, id: &PlanItemId, raise: bool) -> Vec<Effect> {
    let today = state.today;
    on_profile(state, EditLabel::Plan("edit-plan-milestone"), |profile| {
        let proposal = profile.plan.item(id).and_then(|item| {
            let (skill, level, evidence) = item.proposal()?;
            Some((skill.clone(), level, evidence))
        });
        profile.plan.apply(&PlanChange::MilestoneDone(id.clone(), Some(today)));
        if let (true, Some((skill, level, evidence))) = (raise, proposal) {
            super::profile::entry(profile, skill).rate(today, Some(level), evidence);
        }
    })
}

/// Key of what a change did, for undo.
fn label(change: &PlanChange) -> &'static str {
    match change {
        PlanChange::Add(_) => "edit-plan-add",
        PlanChange::Remove(_) => "edit-plan-remove",
        PlanChange::Edit(_) | PlanChange::Rescale { .. } => "edit-plan-item",
        PlanChange::Move(..) | PlanChange::Reorder(_) => "edit-plan-order",
        PlanChange::Keep(_) => "edit-plan-choice",
        PlanChange::Replan { .. } => "edit-plan-replan",
        PlanChange::Log(..) | PlanChange::Unlog(..) => "edit-plan-log",
        PlanChange::Done(..) => "edit-plan-done",
        PlanChange::MilestoneDone(..) => "edit-plan-milestone",
        PlanChange::Used(..) => "edit-plan-stop",
        PlanChange::SetPace(_) => "edit-plan-pace",
        PlanChange::SetDaysOff(_) | PlanChange::ToggleHolidays(_) => "edit-plan-holidays",
        PlanChange::SetBudget(_) => "edit-plan-budget",
        PlanChange::Several(changes) => changes.first().map_or("edit-plan-item", label),
    }
}
