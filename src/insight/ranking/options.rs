//! What can be done next, with its value in every criterion: skills, bundled roles, deepening, and changing nothing.

use super::{
    demand::Demand,
    person::Person,
    value::{Basis, Missing, Value},
};
use crate::{
    domain::{CategoryId, Criterion, Date, Level, Market, OptionRef, PayKind, Profile, Skill, SkillId, Target},
    insight::{
        complement::{Companion, Complement, complement},
        coverage::HIRED_FROM,
        relatedness::HELD_FROM,
        summary::SkillSummary,
        trends::Trends,
    },
};
use std::collections::HashMap;

/// Values of one row, by [`Criterion::index`].
pub type Values = [Value; Criterion::COUNT];

/// All options of one profile, independent of any weights: build once per market, day and profile.
///
/// In the order of the data set: skills that are not held at competent level, roles, "deepen what I have", "change
/// nothing". The last two need a rated skill: a profile without one has neither to deepen nor to stay with, and who is
/// expert in every own skill has nothing to deepen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// The options.
    pub rows: Vec<OptionRow>,
}

/// One option.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionRow {
    /// What it is.
    pub option: OptionRef,
    /// The category that a filter finds it under; none for "deepen" and "change nothing", which every list keeps.
    pub category: Option<CategoryId>,
    /// The ways to do it, at least one; under any weights the best of them counts. Only "deepen" has several.
    pub ways: Vec<Way>,
    /// What a skill goes with among the own skills (methods M07); `None` for other options and without a relation.
    pub complement: Option<Complement>,
}

/// One way to take an option.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// For "deepen": the skill that is raised, and to which level.
    pub raised: Option<(SkillId, Level)>,
    /// Its values, by [`Criterion::index`].
    pub values: Values,
}

impl Options {
    /// The options of a profile on the day `today`. `summaries` are those of [`crate::insight::summaries`].
    #[must_use]
    pub fn of(market: &Market, trends: &Trends, summaries: &[SkillSummary], profile: &Profile, today: Date) -> Self {
        let summary: HashMap<&SkillId, &SkillSummary> = summaries.iter().map(|row| (&row.skill, row)).collect();
        let maker = Maker {
            market,
            profile,
            demand: Demand::of(market, trends, today),
            person: Person::of(market, profile),
            summary,
        };
        let companions = maker.companions();
        let held = |skill: &Skill| profile.level(&skill.id).is_some_and(|level| level.get() >= HELD_FROM);
        let mut rows: Vec<OptionRow> = Vec::with_capacity(market.skills.len() + market.targets.len() + 2);
        rows.extend(market.skills.iter().filter(|skill| !held(skill)).filter_map(|skill| {
            let values = maker.skill(skill)?;
            let complement =
                companions.get(&skill.id).and_then(|companions| complement(companions, skill.category.as_str()));
            Some(OptionRow {
                option: OptionRef::Skill(skill.id.clone()),
                category: Some(skill.category.clone()),
                ways: vec![Way { raised: None, values }],
                complement,
            })
        }));
        rows.extend(market.targets.iter().filter_map(|target| {
            Some(OptionRow {
                option: OptionRef::Target(target.id.clone()),
                category: Some(target.category.clone()),
                ways: vec![Way { raised: None, values: maker.target(target)? }],
                complement: None,
            })
        }));
        let always = |option, ways: Vec<Way>| {
            (!ways.is_empty()).then_some(OptionRow { option, category: None, ways, complement: None })
        };
        rows.extend(always(OptionRef::Deepen, maker.deepen()));
        rows.extend(always(OptionRef::Nothing, maker.nothing().into_iter().collect()));
        Self { rows }
    }
}

struct Maker<'a> {
    market: &'a Market,
    profile: &'a Profile,
    demand: Demand<'a>,
    person: Person<'a>,
    summary: HashMap<&'a SkillId, &'a SkillSummary>,
}

impl<'a> Maker<'a> {
    /// Growth, size, pay and confidence of a skill; closeness and effort are filled in by the caller.
    fn market_values(&self, skill: &SkillId) -> Option<Values> {
        let summary = self.summary.get(skill)?;
        let empty = || Value::unknown(Missing::NoNumber);
        Some([
            self.demand.growth(summary),
            self.demand.size(summary),
            self.demand.pay(skill),
            empty(),
            empty(),
            self.demand.confidence(summary),
        ])
    }

    fn with(values: Values, closeness: Value, effort: Value) -> Values {
        let [growth, size, pay, _, _, confidence] = values;
        [growth, size, pay, closeness, effort, confidence]
    }

    /// Learning a skill to competent level.
    fn skill(&self, skill: &Skill) -> Option<Values> {
        let values = self.market_values(&skill.id)?;
        Some(Self::with(values, self.person.closeness(&skill.id), self.person.effort(skill, HIRED_FROM)))
    }

    /// Learning towards a role: the mean of what it asks for, by the weights of its requirements.
    fn target(&self, target: &Target) -> Option<Values> {
        let asked: Vec<(&SkillId, f64, Values)> = target
            .requirements
            .iter()
            .filter_map(|asked| {
                let (skill, need) = (self.market.skill(&asked.skill)?, asked.level.value());
                let closeness = self.person.closeness_to(&skill.id, need);
                let values = Self::with(self.market_values(&skill.id)?, closeness, self.person.effort(skill, need));
                Some((&skill.id, asked.weight, values))
            })
            .collect();
        mean_of(&asked)
    }

    /// Raising an own competent skill by one level; skills below that are options of their own, and are ways to deepen
    /// only for who has no other.
    fn deepen(&self) -> Vec<Way> {
        let rated = |from: u8| {
            let level = |skill: &SkillId| self.profile.level(skill).map_or(0, Level::get);
            self.profile.skills.iter().filter(move |entry| (from..Level::MAX.get()).contains(&level(&entry.skill)))
        };
        let from = if rated(HELD_FROM).next().is_some() { HELD_FROM } else { 1 };
        let way = |id: &SkillId| {
            let (skill, level) = (self.market.skill(id)?, self.profile.level(id)?);
            let effort = self.person.effort_of(skill, (1.0, 1.0, 1.0));
            let values = Self::with(self.market_values(id)?, self.person.closeness(id), effort);
            Some(Way { raised: Some((id.clone(), Level::new(level.get() + 1).ok()?)), values })
        };
        rated(from).filter_map(|entry| way(&entry.skill)).collect()
    }

    /// Staying as one is: the mean of the own skills by their levels, with nothing to learn and nothing far.
    fn nothing(&self) -> Option<Way> {
        let own: Vec<(&SkillId, f64, Values)> = self
            .profile
            .skills
            .iter()
            .filter_map(|entry| Some((&entry.skill, entry.level?.value(), self.market_values(&entry.skill)?)))
            .filter(|(_, level, _)| *level > 0.0)
            .collect();
        let stay = || Value::known(1.0, 1.0, 1.0, Basis::Held);
        Some(Way { raised: None, values: Self::with(mean_of(&own)?, stay(), stay()) })
    }

    /// Own rated skills that each other skill goes with. A level counts as its part of 5; pay is the advertised kind.
    fn companions(&self) -> HashMap<&'a SkillId, Vec<Companion<'a>>> {
        let own: HashMap<&SkillId, (&Skill, f64, Option<f64>)> = self
            .profile
            .skills
            .iter()
            .filter_map(|entry| {
                let (skill, level) = (self.market.skill(&entry.skill)?, entry.level?.value() / Level::MAX.value());
                let pay = self.demand.pay_row(&skill.id).filter(|pay| pay.kind == PayKind::Advertised);
                Some((&skill.id, (skill, level, pay.map(|pay| pay.middle))))
            })
            .collect();
        let mut companions: HashMap<&SkillId, Vec<Companion<'_>>> = HashMap::new();
        for relation in &self.market.relations {
            for (skill, other) in [(&relation.a, &relation.b), (&relation.b, &relation.a)] {
                let Some((held, level, rate)) = own.get(other) else { continue };
                let strength = relation.relatedness * level;
                let companion = Companion { strength, rate: *rate, field: held.category.as_str() };
                companions.entry(skill).or_default().push(companion);
            }
        }
        companions
    }
}

/// The mean of several skills in every criterion, by their weights; `None` without a weight.
fn mean_of(skills: &[(&SkillId, f64, Values)]) -> Option<Values> {
    let of = |k: usize| Value::mean(skills.iter().map(move |(skill, weight, values)| (*skill, *weight, &values[k])));
    let [growth, size, pay, closeness, effort, confidence] = [of(0), of(1), of(2), of(3), of(4), of(5)];
    Some([growth?, size?, pay?, closeness?, effort?, confidence?])
}
