//! Which items of a plan fit into a budget of hours and money: the exact choice of [`super::choice`], with what each item
//! is worth by the ranking.
//!
//! A skill is worth its score under the user's weights; the items that raise it share that by their hours, so that cutting a
//! step into two changes nothing. An item that the ranking does not know is worth the mean of the others.

use super::{
    choice::{Candidate, ChoiceError, Limits, MOST_STATES_AT_ONCE, choose_among},
    plan_dates::hours_left,
    ranking::Ranking,
};
use crate::domain::{Cost, Date, OptionRef, Plan, PlanItem, PlanItemId};

/// What an item is worth while the ranking knows none: the middle of the scale.
const MIDDLE: f64 = 0.5;

/// A proposal: what stays in the plan and what is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanChoice {
    /// Unfinished items that stay, in the order of the plan.
    pub kept: Vec<PlanItemId>,
    /// Unfinished items that are left out, in the order of the plan.
    pub left_out: Vec<PlanItemId>,
    /// Hours and money that the kept ones still take.
    pub hours: f64,
    /// Money of the kept ones.
    pub money: f64,
    /// Worth of the kept ones as a part of that of all unfinished ones, 0 to 1.
    pub worth: f64,
    /// The same of what the simple rule (most worth for an hour first) would keep.
    pub simple_worth: f64,
    /// Whether it is proven that no other set is worth more.
    pub is_exact: bool,
    /// Kept or left out items that the ranking does not know.
    pub unknown: Vec<PlanItemId>,
}

impl PlanChoice {
    /// What stays when the proposal is taken: the kept items and everything that is finished.
    #[must_use]
    pub fn staying(&self, plan: &Plan) -> Vec<PlanItemId> {
        let stays = |item: &&PlanItem| item.done_on.is_some() || self.kept.contains(&item.id);
        plan.items.iter().filter(stays).map(|item| item.id.clone()).collect()
    }
}

/// The best set of a plan's unfinished items within limits. `from` is the day from which the plan counts, `score` what a
/// ranking says of an item ([`score_of`]).
///
/// # Errors
/// As [`choose_among`].
pub fn plan_choice(
    plan: &Plan,
    from: Date,
    limits: Limits,
    score: impl Fn(&PlanItem) -> Option<f64>,
) -> Result<PlanChoice, ChoiceError> {
    let open: Vec<&PlanItem> = plan.items.iter().filter(|item| item.done_on.is_none()).collect();
    let scores: Vec<Option<f64>> = open.iter().map(|item| score(item)).collect();
    let known: Vec<f64> = scores.iter().copied().flatten().collect();
    #[expect(clippy::cast_precision_loss, reason = "at most 99 items")]
    let mean = if known.is_empty() { MIDDLE } else { known.iter().sum::<f64>() / known.len() as f64 };
    let candidates: Vec<Candidate> = open
        .iter()
        .zip(&scores)
        .map(|(item, score)| Candidate {
            id: item.id.to_string(),
            hours: hours_left(item, from),
            money: item.cost.map_or(0.0, Cost::amount),
            value: score.unwrap_or(mean) * part_of_skill(item, &open),
            after: item
                .after
                .iter()
                .filter(|id| open.iter().any(|other| other.id == **id))
                .map(ToString::to_string)
                .collect(),
        })
        .collect();
    let all: f64 = candidates.iter().map(|candidate| candidate.value).sum();
    let choice = choose_among(&candidates, limits, MOST_STATES_AT_ONCE)?;
    let part = |value: f64| if all > 0.0 { value / all } else { 1.0 };
    let (mut kept, mut left_out) = (Vec::new(), Vec::new());
    for (place, item) in open.iter().enumerate() {
        if choice.best.places.contains(&place) { &mut kept } else { &mut left_out }.push(item.id.clone());
    }
    let unknown = open.iter().zip(&scores).filter(|(_, score)| score.is_none()).map(|(item, _)| item.id.clone());
    Ok(PlanChoice {
        kept,
        left_out,
        hours: choice.best.hours,
        money: choice.best.money,
        worth: part(choice.best.value),
        simple_worth: part(choice.greedy.value),
        is_exact: choice.could_be_better_by <= 0.0,
        unknown: unknown.collect(),
    })
}

/// What a ranking says of an item, 0 to 1: the score of its skill, else that of the option that it was added from.
#[must_use]
pub fn score_of(ranking: &Ranking, item: &PlanItem) -> Option<f64> {
    let skill = item.skill.clone().map(OptionRef::Skill);
    let found = [skill.as_ref(), item.option.as_ref()].into_iter().flatten().find_map(|option| ranking.find(option))?;
    Some(found.score)
}

/// The part of the hours of its skill that an item has; 1 of an item without a skill, or alone with it.
fn part_of_skill(item: &PlanItem, open: &[&PlanItem]) -> f64 {
    if item.skill.is_none() {
        return 1.0;
    }
    let same = || open.iter().filter(|other| other.skill == item.skill);
    let all: f64 = same().map(|other| other.hours.hours()).sum();
    #[expect(clippy::cast_precision_loss, reason = "at most 99 items")]
    if all > 0.0 { item.hours.hours() / all } else { 1.0 / same().count().max(1) as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Hours, PlanChange, SkillId, WorkLog},
        insight::sample::day,
    };

    fn id(n: usize) -> PlanItemId {
        PlanItemId::new(&format!("i-{n}")).unwrap()
    }

    fn item(n: usize, hours: f64, money: f64) -> PlanItem {
        let mut item = PlanItem::new(id(n), "A step", Hours::new(hours).unwrap());
        item.cost = Cost::new(money).ok();
        item
    }

    fn limits(hours: f64, money: f64) -> Limits {
        Limits { hours: Some(hours), money: Some(money) }
    }

    fn chosen(plan: &Plan, limits: Limits, scores: &[f64]) -> PlanChoice {
        let score = |item: &PlanItem| {
            let place = plan.items.iter().position(|other| other.id == item.id)?;
            scores.get(place).copied().filter(|score| *score >= 0.0)
        };
        plan_choice(plan, day("2026-11-23"), limits, score).unwrap()
    }

    #[test]
    fn what_fits_best_stays_with_what_it_waits_for() {
        let mut plan =
            Plan { items: vec![item(1, 10.0, 0.0), item(2, 20.0, 5.0), item(3, 15.0, 0.0)], ..Plan::default() };
        plan.items[1].after = vec![id(1)];
        let all = chosen(&plan, Limits::default(), &[0.2, 0.9, 0.6]);
        assert_eq!((all.kept.len(), all.left_out.len(), all.worth), (3, 0, 1.0));
        let hours = chosen(&plan, limits(30.0, 100.0), &[0.2, 0.9, 0.6]);
        assert_eq!((hours.kept, hours.left_out, hours.hours), (vec![id(1), id(2)], vec![id(3)], 30.0));
        let money = chosen(&plan, limits(60.0, 4.0), &[0.2, 0.9, 0.6]);
        assert_eq!((money.kept, money.money), (vec![id(1), id(3)], 0.0));
        assert_eq!(chosen(&plan, limits(0.0, 0.0), &[0.2, 0.9, 0.6]).kept, []);
    }

    #[test]
    fn a_skill_that_is_cut_into_two_steps_is_worth_no_more() {
        let mut plan =
            Plan { items: vec![item(1, 10.0, 0.0), item(2, 10.0, 0.0), item(3, 20.0, 0.0)], ..Plan::default() };
        for place in [0, 1] {
            plan.items[place].skill = SkillId::new("ai-video").ok();
        }
        // Both halves are worth 0.5 together, less than the other step.
        assert_eq!(chosen(&plan, limits(20.0, 0.0), &[0.5, 0.5, 0.6]).kept, [id(3)]);
        assert_eq!(chosen(&plan, limits(20.0, 0.0), &[0.7, 0.7, 0.6]).kept, [id(1), id(2)]);
    }

    #[test]
    fn what_is_finished_stays_and_takes_no_budget_and_logged_hours_are_spent() {
        let mut plan = Plan { items: vec![item(1, 10.0, 9.0), item(2, 20.0, 0.0)], ..Plan::default() };
        plan.items[1].after = vec![id(1)];
        plan.apply(&PlanChange::Done(id(1), Some(day("2026-11-20"))));
        plan.apply(&PlanChange::Log(id(2), WorkLog { on: day("2026-11-21"), hours: Hours::new(8.0).unwrap() }));
        let choice = chosen(&plan, limits(12.0, 0.0), &[0.5, 0.5]);
        assert_eq!((choice.kept.clone(), choice.hours), (vec![id(2)], 12.0));
        assert_eq!(choice.staying(&plan), [id(1), id(2)]);
    }

    #[test]
    fn what_the_ranking_does_not_know_is_worth_the_mean_and_named() {
        let plan = Plan { items: vec![item(1, 10.0, 0.0), item(2, 10.0, 0.0), item(3, 10.0, 0.0)], ..Plan::default() };
        let choice = chosen(&plan, limits(20.0, 0.0), &[0.2, -1.0, 0.8]);
        assert_eq!((choice.kept, choice.unknown), (vec![id(2), id(3)], vec![id(2)]));
    }
}
