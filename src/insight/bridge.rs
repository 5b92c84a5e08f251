//! Portfolio pieces that cover the most of a gap: a greedy set cover, which is good and not proven to be the best.
//!
//! A piece is one piece of work in a craft that is short or that the person is competent in, together with further skills that
//! are short and belong to the same work: one builds on the other, or the data relate them closely. Human strengths are shown
//! in the work of a craft and make no piece of their own. Pieces are combinations of bundled skills and relations, not
//! invented projects.

use super::{
    gap::{GapState, readiness},
    relatedness::HELD_FROM,
};
use crate::domain::{Market, Profile, Relation, Requirement, SkillId, SkillKind};

/// Relatedness from which two skills belong to one piece. Our judgement.
pub const ONE_PIECE_FROM: f64 = 0.3;

/// Most skills that one piece exercises: more would be no piece but a career. Our judgement.
pub const MOST_SKILLS: usize = 4;

/// Most pieces that are named.
pub const MOST_PIECES: usize = 3;

/// Pieces for one target.
#[derive(Debug, Clone, PartialEq)]
pub struct Bridge {
    /// The piece that covers most first, each next one most of what is left; at most [`MOST_PIECES`].
    pub pieces: Vec<Piece>,
    /// Skills that are short or not rated and in no piece, by id.
    pub uncovered: Vec<SkillId>,
}

/// One portfolio piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// The craft that the piece is made in.
    pub skill: SkillId,
    /// An own skill at competent level or above that it starts from, if one belongs to it; the closest. The craft itself when
    /// the person is competent in it.
    pub from: Option<(SkillId, Link)>,
    /// What it covers of the gap that no piece before it does: its craft first where that is short, then the weightiest. At
    /// least one.
    pub covers: Vec<Covered>,
    /// The part of the whole gap that these are, 0 to 1.
    pub part: f64,
}

/// One skill that a piece exercises.
#[derive(Debug, Clone, PartialEq)]
pub struct Covered {
    /// The skill.
    pub skill: SkillId,
    /// Levels short; all that is asked when it is not rated.
    pub levels: f64,
    /// Whether it is not rated, so that its gap is not known.
    pub is_unrated: bool,
    /// Why it belongs to the piece.
    pub link: Link,
}

/// Why two skills belong to one piece.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Link {
    /// It is the skill of the piece.
    Itself,
    /// One of the two builds on the other.
    BuildsOn,
    /// The data relate them.
    Related {
        /// 0.3 to 1.
        relatedness: f64,
        /// Whether the relation is our judgement and not a source's.
        is_judged: bool,
    },
}

impl Link {
    /// How close it is: itself, then what builds on, then by relatedness.
    fn closeness(self) -> f64 {
        match self {
            Self::Itself => 3.0,
            Self::BuildsOn => 2.0,
            Self::Related { relatedness, .. } => relatedness,
        }
    }
}

/// A requirement that is not met.
struct Short {
    skill: SkillId,
    levels: f64,
    is_unrated: bool,
    /// Weighted levels.
    weight: f64,
}

/// Pieces towards what a target asks for; `None` when nothing is short.
///
/// The gap is weighted as in readiness (methods P01). A skill that is not rated counts with all that is asked and is marked.
#[must_use]
pub fn bridge(market: &Market, profile: &Profile, requirements: &[Requirement]) -> Option<Bridge> {
    let shorts: Vec<Short> = readiness(profile, requirements)
        .rows
        .into_iter()
        .filter_map(|row| {
            let levels = match row.state {
                GapState::Short { levels } => f64::from(levels),
                GapState::Unknown => row.need.value(),
                GapState::Met | GapState::MetIfClaimHolds => return None,
            };
            let is_unrated = row.state == GapState::Unknown;
            Some(Short { weight: row.weight * levels, skill: row.skill, levels, is_unrated })
        })
        .collect();
    let whole: f64 = shorts.iter().map(|short| short.weight).sum();
    if shorts.is_empty() || whole <= 0.0 {
        return None;
    }
    let mut left: Vec<&Short> = shorts.iter().collect();
    let mut pieces = Vec::new();
    while pieces.len() < MOST_PIECES {
        // Of equal pieces the one whose craft the target names first, and what is short before what is there.
        let short = left.iter().map(|short| &short.skill).filter(|skill| is_craft(market, skill));
        let own = competent(profile).map(|(skill, _)| skill).filter(|skill| is_craft(market, skill));
        let candidates = short.chain(own).map(|craft| (craft.clone(), covered(market, craft, &left)));
        let weight = |set: &[(&Short, Link)]| set.iter().map(|(short, _)| short.weight).sum::<f64>();
        let best = candidates.reduce(|best, next| if weight(&next.1) > weight(&best.1) { next } else { best });
        let Some((skill, covers)) = best.filter(|(_, covers)| !covers.is_empty()) else { break };
        pieces.push(Piece {
            from: start(market, profile, &skill),
            part: weight(&covers) / whole,
            covers: covers.iter().map(|(short, link)| Covered::of(short, *link)).collect(),
            skill,
        });
        left.retain(|short| !covers.iter().any(|(taken, _)| taken.skill == short.skill));
    }
    let mut uncovered: Vec<SkillId> = left.into_iter().map(|short| short.skill.clone()).collect();
    uncovered.sort();
    Some(Bridge { pieces, uncovered })
}

impl Covered {
    fn of(short: &Short, link: Link) -> Self {
        Self { skill: short.skill.clone(), levels: short.levels, is_unrated: short.is_unrated, link }
    }
}

/// What a piece in a craft covers of the rest: the craft itself, then the weightiest of what belongs to it.
fn covered<'a>(market: &Market, craft: &SkillId, left: &[&'a Short]) -> Vec<(&'a Short, Link)> {
    let mut covers: Vec<(&Short, Link)> =
        left.iter().filter_map(|short| link(market, craft, &short.skill).map(|link| (*short, link))).collect();
    let is_other = |link: Link| link != Link::Itself;
    covers.sort_by(|(a, link), (b, other)| {
        let itself_first = is_other(*link).cmp(&is_other(*other));
        let weightiest = b.weight.total_cmp(&a.weight).then(other.closeness().total_cmp(&link.closeness()));
        itself_first.then(weightiest).then(a.skill.cmp(&b.skill))
    });
    let others = covers.iter().filter(|(_, link)| is_other(*link)).count();
    covers.truncate(covers.len() - others + others.min(MOST_SKILLS - 1));
    covers
}

/// A trade that work is done in; a skill that the data do not know is taken for one.
fn is_craft(market: &Market, skill: &SkillId) -> bool {
    market.skill(skill).is_none_or(|skill| skill.kind != SkillKind::HumanStrength)
}

/// Own skills at competent level or above.
fn competent(profile: &Profile) -> impl Iterator<Item = (&SkillId, u8)> {
    profile.rated().map(|(entry, level)| (&entry.skill, level.get())).filter(|(_, level)| *level >= HELD_FROM)
}

/// The own competent skill that belongs closest to a piece.
fn start(market: &Market, profile: &Profile, skill: &SkillId) -> Option<(SkillId, Link)> {
    let linked = competent(profile).filter_map(|(own, level)| Some((own, level, link(market, skill, own)?)));
    let best = linked.max_by(|(a, level, link), (b, other_level, other)| {
        let order = link.closeness().total_cmp(&other.closeness()).then(level.cmp(other_level));
        order.then_with(|| b.cmp(a))
    });
    best.map(|(own, _, link)| (own.clone(), link))
}

/// Why two skills belong to one piece; `None` when they do not, as far as the data know.
fn link(market: &Market, a: &SkillId, b: &SkillId) -> Option<Link> {
    let builds_on =
        |one: &SkillId, other: &SkillId| market.skill(one).is_some_and(|skill| skill.builds_on.contains(other));
    if a == b {
        return Some(Link::Itself);
    }
    if builds_on(a, b) || builds_on(b, a) {
        return Some(Link::BuildsOn);
    }
    let close = |relation: &&Relation| relation.relatedness >= ONE_PIECE_FROM;
    let related = market.relation(a, b).filter(close)?;
    Some(Link::Related { relatedness: related.relatedness, is_judged: related.source.is_none() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Evidence, Level, RequirementOrigin},
        insight::sample::{market, profile, skill_id},
    };

    fn ask(skill: &str, level: u8, weight: f64) -> Requirement {
        let level = Level::new(level).unwrap();
        Requirement { skill: skill_id(skill), level, weight, origin: RequirementOrigin::Judgement }
    }

    fn related(a: &str, b: &str, relatedness: f64) -> Relation {
        Relation {
            a: skill_id(a),
            b: skill_id(b),
            relatedness,
            shared: vec![],
            shared_id: vec![],
            source: None,
            reason: None,
        }
    }

    /// "ai-video" belongs to "video" (0.6) and "nuance" (0.4); "logos" only loosely; "silent" to nothing.
    fn world() -> Market {
        let mut market = market();
        market.relations.push(related("ai-video", "nuance", 0.4));
        market.relations.push(related("ai-video", "logos", 0.2));
        market.reindex();
        market
    }

    #[test]
    fn the_piece_that_covers_most_comes_first_and_starts_from_what_is_there() {
        let me = profile(&[
            ("video", Some(4), Evidence::Claim),
            ("ai-video", Some(1), Evidence::Claim),
            ("nuance", Some(1), Evidence::Claim),
        ]);
        let asked = [ask("video", 4, 3.0), ask("logos", 3, 1.0), ask("ai-video", 3, 2.0), ask("nuance", 3, 1.0)];
        let bridge = bridge(&world(), &me, &asked).unwrap();
        let first = &bridge.pieces[0];
        assert_eq!(first.skill, skill_id("ai-video"));
        let covers: Vec<&str> = first.covers.iter().map(|covered| covered.skill.as_str()).collect();
        assert_eq!(covers, ["ai-video", "nuance"]);
        // 2 x 2 and 1 x 2 of the 2 x 2 + 1 x 2 + 1 x 3 weighted levels; logos is not rated and counts whole.
        assert!((first.part - 6.0 / 9.0).abs() < 1e-12);
        assert_eq!(first.from, Some((skill_id("video"), Link::Related { relatedness: 0.6, is_judged: true })));
        let second = &bridge.pieces[1];
        assert_eq!((second.covers.len(), second.covers[0].is_unrated, second.from.clone()), (1, true, None));
        assert_eq!(second.covers[0].link, Link::Itself);
        assert!(bridge.uncovered.is_empty());
    }

    #[test]
    fn a_strength_is_shown_in_the_work_of_a_craft_and_is_no_piece_itself() {
        let me = profile(&[("ai-video", Some(3), Evidence::Claim)]);
        let asked = [ask("nuance", 3, 1.0)];
        let shown = bridge(&world(), &me, &asked).unwrap();
        let piece = &shown.pieces[0];
        assert_eq!((piece.skill.as_str(), piece.covers[0].skill.as_str()), ("ai-video", "nuance"));
        assert_eq!(piece.from, Some((skill_id("ai-video"), Link::Itself)));
        let alone = bridge(&world(), &profile(&[]), &asked).unwrap();
        assert_eq!((alone.pieces.len(), alone.uncovered), (0, vec![skill_id("nuance")]));
    }

    #[test]
    fn what_builds_on_another_belongs_to_its_piece() {
        let mut market = market();
        market.skills[2].builds_on = vec![skill_id("silent")];
        market.reindex();
        let asked = [ask("silent", 2, 1.0), ask("logos", 2, 1.0)];
        let bridge = bridge(&market, &profile(&[]), &asked).unwrap();
        assert_eq!((bridge.pieces.len(), bridge.pieces[0].part), (1, 1.0));
        assert_eq!(bridge.pieces[0].covers[1].link, Link::BuildsOn);
    }

    #[test]
    fn a_piece_stays_a_piece_and_the_rest_is_named() {
        let mut market = market();
        let names: Vec<String> = (0..9).map(|i| format!("s-{i}")).collect();
        market.relations = names[1..6].iter().map(|name| related("s-0", name, 0.9)).collect();
        market.reindex();
        let asked: Vec<Requirement> = names.iter().map(|name| ask(name, 2, 1.0)).collect();
        let bridge = bridge(&market, &profile(&[]), &asked).unwrap();
        assert_eq!(bridge.pieces.iter().map(|piece| piece.covers.len()).collect::<Vec<_>>(), [4, 1, 1]);
        assert_eq!(bridge.uncovered.len(), 3);
        let parts: f64 = bridge.pieces.iter().map(|piece| piece.part).sum();
        assert!((parts - 6.0 / 9.0).abs() < 1e-12);
    }

    #[test]
    fn without_a_gap_there_is_nothing_to_bridge() {
        let me = profile(&[("video", Some(4), Evidence::Client)]);
        assert_eq!(bridge(&world(), &me, &[ask("video", 3, 1.0)]), None);
        assert_eq!(bridge(&world(), &me, &[]), None);
    }
}
