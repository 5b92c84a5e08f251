//! The published sources that a value of the ranking rests on, for window and command line alike.

use super::{
    options::{OptionRow, Options, Way},
    value::{Basis, Part},
};
use crate::{
    domain::{Criterion, Market, Measure, OptionRef, SkillId, SourceId},
    insight::evidence::Origin,
};

impl Options {
    /// The sources of a value, each once; none where it rests on the profile or on our own judgement. Of a mean those of its
    /// heaviest parts, so many at most.
    #[must_use]
    pub fn sources<'a>(
        &'a self,
        market: &'a Market,
        row: &'a OptionRow,
        way: &'a Way,
        criterion: Criterion,
        parts: usize,
    ) -> Vec<&'a SourceId> {
        let Basis::Parts(all) = &way.value(criterion).basis else {
            let skill = match &row.option {
                OptionRef::Skill(id) => Some(id),
                OptionRef::Deepen => way.raised.as_ref().map(|(skill, _)| skill),
                OptionRef::Target(_) | OptionRef::Nothing => None,
            };
            return skill.and_then(|skill| source_of(market, skill, way, criterion)).into_iter().collect();
        };
        let mut found: Vec<&SourceId> = Vec::new();
        for part in Part::heaviest(all).into_iter().take(parts) {
            let source = self.way_of(&part.skill).and_then(|way| source_of(market, &part.skill, way, criterion));
            if let Some(source) = source.filter(|source| !found.contains(source)) {
                found.push(source);
            }
        }
        found
    }

    /// The values of a single skill: of its own option, or of the way to deepen it.
    fn way_of(&self, skill: &SkillId) -> Option<&Way> {
        let own = self.rows.iter().find(|row| matches!(&row.option, OptionRef::Skill(id) if id == skill));
        let mut ways = self.rows.iter().filter(|row| row.option == OptionRef::Deepen).flat_map(|row| &row.ways);
        let raised = |way: &&Way| way.raised.as_ref().is_some_and(|(id, _)| id == skill);
        own.and_then(|row| row.ways.first()).or_else(|| ways.find(raised))
    }
}

fn source_of<'a>(market: &'a Market, skill: &SkillId, way: &'a Way, criterion: Criterion) -> Option<&'a SourceId> {
    match &way.value(criterion).basis {
        Basis::Growth { headline, .. } => of_origin(market, &headline.origin),
        Basis::Size { size, .. } => match size.figure {
            Some(figure) => market.figures.get(figure).map(|figure| &figure.source),
            None => of_share(market, skill),
        },
        Basis::Pay(place) => market.pay.get(*place).map(|pay| &pay.source),
        Basis::Closeness(closeness) => market.relation(skill, &closeness.via)?.source.as_ref(),
        Basis::NotListed { source, .. } => Some(source),
        Basis::Effort { .. } => market.skill(skill)?.effort.first().map(|band| &band.source),
        // Trust is in the growth, so it rests on what the growth rests on.
        Basis::Confidence(_) => match &way.value(Criterion::Growth).basis {
            Basis::Growth { headline, .. } => of_origin(market, &headline.origin),
            _ => None,
        },
        Basis::Missing(_) | Basis::Held | Basis::Parts(_) => None,
    }
}

fn of_origin<'a>(market: &'a Market, origin: &Origin) -> Option<&'a SourceId> {
    match origin {
        Origin::Series(id) => market.series(id).map(|series| &series.source),
        Origin::Figure(place) => market.figures.get(*place).map(|figure| &figure.source),
    }
}

/// The source of the share of posts that stands for the size of demand for a skill.
fn of_share<'a>(market: &'a Market, skill: &SkillId) -> Option<&'a SourceId> {
    let linked = market.skill(skill)?.series.iter().filter(|link| link.standing.is_direct());
    let shares = linked.filter_map(|link| market.series(&link.series));
    shares.into_iter().find(|series| series.measure == Measure::FreelancePostShare).map(|series| &series.source)
}
