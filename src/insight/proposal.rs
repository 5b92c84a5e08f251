//! A plan for somebody who has none: what is short of the options picked, prerequisites first, with the hours of
//! [`mod@super::payback_of`]. A proposal is shown, never saved by itself.

use super::{payback_of::inputs_of, prerequisites::Ordered, prerequisites::stable_order};
use crate::domain::{
    Cost, Hours, Level, Market, OptionRef, PlanItem, PlanItemId, Profile, SkillId,
    plan::{MAX_ITEMS, Plan},
};

/// Items of a plan that was not made yet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Proposal {
    /// One a skill, in an order that keeps what a skill builds on before it; at most [`MAX_ITEMS`].
    pub items: Vec<PlanItem>,
    /// Options that the data set does not have (any more).
    pub gone: Vec<OptionRef>,
    /// Skills that a role asks for and the data set does not have (any more), with the role.
    pub gone_skills: Vec<(OptionRef, SkillId)>,
}

/// The targets of a profile as options, in the order in which they were picked: roles, then single skills.
#[must_use]
pub fn targets_of(profile: &Profile) -> Vec<OptionRef> {
    let roles = profile.targets.iter().cloned().map(OptionRef::Target);
    roles.chain(profile.target_skills.iter().cloned().map(OptionRef::Skill)).collect()
}

/// Proposes items for options; `deepened` is the own skill that "deepen what I have" would raise, and to which level.
///
/// A skill that several options ask for stands once, at the highest level asked for. `title` names an item.
#[must_use]
pub fn proposal(
    market: &Market,
    profile: &Profile,
    options: &[OptionRef],
    deepened: Option<(&SkillId, Level)>,
    title: impl Fn(&SkillId) -> String,
) -> Proposal {
    let mut found = Proposal::default();
    let mut wanted: Vec<Wanted> = Vec::new();
    for option in options {
        let is_there = match option {
            OptionRef::Skill(id) => market.skill(id).is_some(),
            OptionRef::Target(id) => market.target(id).is_some(),
            OptionRef::Deepen | OptionRef::Nothing => true,
        };
        if !is_there {
            found.gone.push(option.clone());
        }
        let Ok(inputs) = inputs_of(market, profile, option, deepened) else { continue };
        for (place, step) in inputs.steps.iter().enumerate() {
            if market.skill(&step.skill).is_none() {
                found.gone_skills.push((option.clone(), step.skill.clone()));
            }
            let hours = inputs.hours_of(step);
            // The cost of an option stands once, at its first step.
            let cost = if place == 0 { profile.terms(option).cost } else { None };
            match wanted.iter_mut().find(|have| have.skill == step.skill) {
                Some(have) => {
                    if step.to > have.level {
                        (have.level, have.hours) = (step.to, hours);
                    }
                    have.cost = have.cost.or(cost);
                }
                None => {
                    let (skill, level) = (step.skill.clone(), step.to);
                    wanted.push(Wanted { skill, level, hours, cost, option: option.clone(), after: Vec::new() });
                }
            }
        }
    }
    wanted.truncate(MAX_ITEMS);
    build_up(&mut wanted, market);
    found.items = items(wanted, title);
    found
}

/// A skill to be raised.
struct Wanted {
    skill: SkillId,
    level: Level,
    hours: f64,
    cost: Option<Cost>,
    option: OptionRef,
    /// Skills among the wanted ones that it builds on.
    after: Vec<SkillId>,
}

impl Ordered for Wanted {
    fn id(&self) -> &str {
        self.skill.as_str()
    }

    fn after(&self) -> impl Iterator<Item = &str> {
        self.after.iter().map(SkillId::as_str)
    }
}

/// Puts what a skill builds on before it. Skills that build on each other stay in the order in which they are asked for.
fn build_up(wanted: &mut Vec<Wanted>, market: &Market) {
    let skills: Vec<SkillId> = wanted.iter().map(|wanted| wanted.skill.clone()).collect();
    for wanted in wanted.iter_mut() {
        let below = market.skill(&wanted.skill).map_or(&[][..], |skill| &skill.builds_on);
        wanted.after = below.iter().filter(|id| skills.contains(id)).cloned().collect();
    }
    match stable_order(wanted) {
        Ok(order) => {
            let mut slots: Vec<Option<Wanted>> = wanted.drain(..).map(Some).collect();
            wanted.extend(order.into_iter().filter_map(|place| slots.get_mut(place)?.take()));
        }
        Err(_) => wanted.iter_mut().for_each(|wanted| wanted.after.clear()),
    }
}

fn items(wanted: Vec<Wanted>, title: impl Fn(&SkillId) -> String) -> Vec<PlanItem> {
    let mut plan = Plan::default();
    let mut known: Vec<(SkillId, PlanItemId)> = Vec::new();
    for wanted in wanted {
        let id = plan.next_id();
        let hours = Hours::new(wanted.hours).unwrap_or(Hours::ZERO);
        let after = known.iter().filter(|(skill, _)| wanted.after.contains(skill)).map(|(_, id)| id.clone()).collect();
        known.push((wanted.skill.clone(), id.clone()));
        plan.items.push(PlanItem {
            option: Some(wanted.option),
            level: Some(wanted.level),
            cost: wanted.cost,
            after,
            skill: Some(wanted.skill.clone()),
            ..PlanItem::new(id, &title(&wanted.skill), hours)
        });
    }
    plan.items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Bilingual, CategoryId, Evidence, PaybackTerms, Requirement, RequirementOrigin, Target, TargetId},
        insight::sample::{market, profile, skill_id},
    };

    fn role(id: &str, asks: &[(&str, u8)]) -> Target {
        let ask = |(skill, level): &(&str, u8)| Requirement {
            skill: skill_id(skill),
            level: Level::new(*level).unwrap(),
            weight: 1.0,
            origin: RequirementOrigin::Judgement,
        };
        Target {
            id: TargetId::new(id).unwrap(),
            name: Bilingual::same(id),
            category: CategoryId::new("design").unwrap(),
            summary: Bilingual::same(id),
            requirements: asks.iter().map(ask).collect(),
            steps: vec![],
            caution: None,
        }
    }

    fn world() -> Market {
        let mut market = market();
        market.targets =
            vec![role("one", &[("ai-video", 3), ("logos", 2), ("video", 2)]), role("two", &[("logos", 3)])];
        for skill in &mut market.skills {
            if skill.id.as_str() == "ai-video" {
                skill.builds_on = vec![skill_id("video")];
            }
        }
        market.reindex();
        market
    }

    fn target(id: &str) -> OptionRef {
        OptionRef::Target(TargetId::new(id).unwrap())
    }

    fn proposed(market: &Market, me: &Profile, options: &[OptionRef]) -> Vec<(String, u8, f64, usize)> {
        let found = proposal(market, me, options, None, ToString::to_string);
        let row = |item: &PlanItem| {
            (item.title.clone(), item.level.map_or(0, Level::get), item.hours.hours(), item.after.len())
        };
        found.items.iter().map(row).collect()
    }

    #[test]
    fn what_a_skill_builds_on_comes_before_it() {
        let me = profile(&[]);
        let rows = proposed(&world(), &me, &[target("one")]);
        let titles: Vec<(&str, usize)> = rows.iter().map(|row| (row.0.as_str(), row.3)).collect();
        assert_eq!(titles, [("logos", 0), ("video", 0), ("ai-video", 1)]);
    }

    #[test]
    fn skills_that_build_on_each_other_keep_the_order_asked_for() {
        let mut market = world();
        for skill in &mut market.skills {
            if skill.id.as_str() == "video" {
                skill.builds_on = vec![skill_id("ai-video")];
            }
        }
        let rows = proposed(&market, &profile(&[]), &[target("one")]);
        let titles: Vec<(&str, usize)> = rows.iter().map(|row| (row.0.as_str(), row.3)).collect();
        assert_eq!(titles, [("ai-video", 0), ("logos", 0), ("video", 0)]);
    }

    #[test]
    fn a_skill_stands_once_at_the_highest_level_asked_for_and_what_is_held_not_at_all() {
        let me = profile(&[("video", Some(4), Evidence::Test)]);
        let rows = proposed(&world(), &me, &[target("one"), target("two")]);
        assert_eq!(rows, [("ai-video".to_owned(), 3, 90.0, 0), ("logos".to_owned(), 3, 90.0, 0)]);
    }

    #[test]
    fn hours_and_cost_that_the_user_typed_for_a_role_are_spread_over_its_steps() {
        let mut me = profile(&[]);
        let terms =
            PaybackTerms { hours: Hours::new(105.0).ok(), cost: Cost::new(500.0).ok(), ..PaybackTerms::default() };
        me.set_terms(&target("one"), terms);
        // 90, 60 and 60 hours by the rule; half of them.
        let found = proposal(&world(), &me, &[target("one")], None, ToString::to_string);
        let rows: Vec<(&str, f64, Option<f64>)> = found
            .items
            .iter()
            .map(|item| (item.title.as_str(), item.hours.hours(), item.cost.map(Cost::amount)))
            .collect();
        assert_eq!(rows, [("logos", 30.0, None), ("video", 30.0, None), ("ai-video", 45.0, Some(500.0))]);
    }

    #[test]
    fn hours_and_cost_that_the_user_typed_for_a_single_skill_are_taken() {
        let mut me = profile(&[]);
        let option = OptionRef::Skill(skill_id("logos"));
        let terms =
            PaybackTerms { hours: Hours::new(42.0).ok(), cost: Cost::new(500.0).ok(), ..PaybackTerms::default() };
        me.set_terms(&option, terms);
        let found = proposal(&world(), &me, &[option], None, ToString::to_string);
        assert_eq!((found.items[0].hours.hours(), found.items[0].cost.map(Cost::amount)), (42.0, Some(500.0)));
    }

    #[test]
    fn what_the_data_no_longer_has_is_named_and_planned_as_far_as_it_is_there() {
        let mut market = world();
        market.targets.push(role("three", &[("gone-skill", 2), ("logos", 1)]));
        market.reindex();
        let mut me = profile(&[]);
        me.targets = vec![TargetId::new("gone-role").unwrap(), TargetId::new("three").unwrap()];
        let found = proposal(&market, &me, &targets_of(&me), None, ToString::to_string);
        assert_eq!(found.gone, [target("gone-role")]);
        assert_eq!(found.gone_skills, [(target("three"), skill_id("gone-skill"))]);
        assert_eq!(found.items.len(), 2);
        assert!(proposal(&market, &me, &[OptionRef::Nothing], None, ToString::to_string).items.is_empty());
    }
}
