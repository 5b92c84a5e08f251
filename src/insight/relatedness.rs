//! How close a skill is to what a person can do already. Where no relation is known the answer is unknown, not far.

use super::gap::LevelRange;
use crate::domain::{Bilingual, Level, Market, Profile, Relation, SkillId};
use std::collections::HashMap;

/// Competent: skills at this level are no longer something to move to, and something to start from. Our judgement.
pub const HELD_FROM: u8 = 3;

/// Closeness of a profile to one skill, 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Closeness {
    /// Evidence at its weakest, unrated skills at 0.
    pub lo: f64,
    /// With levels as stated.
    pub mid: f64,
    /// Evidence at its strongest, unrated skills at 5.
    pub hi: f64,
    /// The rated skill that `mid` comes through; the skill itself when the person has it.
    pub via: SkillId,
    /// Relatedness of the two, 0 to 1; 1 for the skill itself.
    pub relatedness: f64,
}

/// A skill beside another one, with the reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// The skill.
    pub skill: SkillId,
    /// The skill that it is near to.
    pub via: SkillId,
    /// 0 to 1.
    pub relatedness: f64,
    /// Closeness of the profile, for neighbours of a profile.
    pub closeness: Option<Closeness>,
    /// Tools or strengths that both use.
    pub shared: Vec<Bilingual>,
    /// Whether the relation is our judgement and not a source's; its reason is on the relation.
    pub judged: bool,
}

/// Closeness of a profile to every skill that a rated one relates to: the largest relatedness x level / 5 over the
/// rated skills. A skill that is absent is unknown, not far.
///
/// Lowest, stated and highest level of each skill come from its evidence; each end is the largest over all relations.
/// A skill that is in the profile and not rated makes nothing known; it only raises the upper end.
#[must_use]
pub fn closeness_of_all(market: &Market, profile: &Profile) -> HashMap<SkillId, Closeness> {
    let ranges: HashMap<&SkillId, LevelRange> =
        profile.skills.iter().map(|entry| (&entry.skill, LevelRange::of(profile, &entry.skill))).collect();
    let mut known: HashMap<SkillId, Closeness> = HashMap::new();
    let mut unrated_hi: HashMap<&SkillId, f64> = HashMap::new();
    let mut reach = |skill: &'_ SkillId, via: &'_ SkillId, relatedness: f64, range: LevelRange| {
        let part = |level: f64| relatedness * level / Level::MAX.value();
        let Some(mid) = range.mid else { return };
        let (lo, mid, hi) = (part(range.lo), part(mid), part(range.hi));
        match known.get_mut(skill) {
            None => {
                known.insert(skill.clone(), Closeness { lo, mid, hi, via: via.clone(), relatedness });
            }
            Some(best) => {
                if mid > best.mid {
                    (best.mid, best.via, best.relatedness) = (mid, via.clone(), relatedness);
                }
                (best.lo, best.hi) = (best.lo.max(lo), best.hi.max(hi));
            }
        }
    };
    for (skill, range) in profile.skills.iter().filter_map(|e| ranges.get(&e.skill).map(|r| (&e.skill, *r))) {
        reach(skill, skill, 1.0, range);
        if range.mid.is_none() {
            unrated_hi.insert(skill, 1.0);
        }
    }
    for relation in market.relations.iter().filter(|r| r.relatedness.is_finite()) {
        let relatedness = relation.relatedness.clamp(0.0, 1.0);
        for (skill, via) in [(&relation.a, &relation.b), (&relation.b, &relation.a)] {
            let Some(range) = ranges.get(via) else { continue };
            reach(skill, via, relatedness, *range);
            if range.mid.is_none() {
                let hi = unrated_hi.entry(skill).or_insert(0.0);
                *hi = hi.max(relatedness);
            }
        }
    }
    for (skill, closeness) in &mut known {
        closeness.hi = closeness.hi.max(unrated_hi.get(skill).copied().unwrap_or(0.0));
    }
    known
}

/// The `n` skills closest to a profile that it does not hold at competent level, closest first.
#[must_use]
pub fn nearest_skills(market: &Market, profile: &Profile, n: usize) -> Vec<Neighbour> {
    let held = |skill: &SkillId| profile.level(skill).is_some_and(|level| level.get() >= HELD_FROM);
    let mut nearest: Vec<Neighbour> = closeness_of_all(market, profile)
        .into_iter()
        .filter(|(skill, closeness)| !held(skill) && closeness.mid > 0.0 && market.skill(skill).is_some())
        .map(|(skill, closeness)| {
            let relation = market.relation(&skill, &closeness.via);
            Neighbour {
                shared: relation.map(Relation::shared_names).unwrap_or_default(),
                judged: relation.is_some_and(|r| r.source.is_none()),
                via: closeness.via.clone(),
                relatedness: closeness.relatedness,
                closeness: Some(closeness),
                skill,
            }
        })
        .collect();
    let mid = |n: &Neighbour| n.closeness.as_ref().map_or(0.0, |c| c.mid);
    nearest.sort_by(|a, b| mid(b).total_cmp(&mid(a)).then_with(|| a.skill.cmp(&b.skill)));
    nearest.truncate(n);
    nearest
}

/// The skills with a known relation to a skill, closest first.
#[must_use]
pub fn neighbours_of(market: &Market, skill: &SkillId) -> Vec<Neighbour> {
    let other = |relation: &Relation| {
        let other = if &relation.a == skill { &relation.b } else { &relation.a };
        (other != skill).then(|| other.clone())
    };
    let mut neighbours: Vec<Neighbour> = market
        .relations
        .iter()
        .filter(|r| (&r.a == skill || &r.b == skill) && r.relatedness.is_finite())
        .filter_map(|relation| {
            Some(Neighbour {
                skill: other(relation)?,
                via: skill.clone(),
                relatedness: relation.relatedness,
                closeness: None,
                shared: relation.shared_names(),
                judged: relation.source.is_none(),
            })
        })
        .collect();
    neighbours.sort_by(|a, b| b.relatedness.total_cmp(&a.relatedness).then_with(|| a.skill.cmp(&b.skill)));
    neighbours
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Evidence,
        insight::sample::{market, profile, skill_id},
    };

    fn closeness(market: &Market, profile: &Profile, skill: &SkillId) -> Option<Closeness> {
        closeness_of_all(market, profile).remove(skill)
    }

    #[test]
    fn an_unknown_relation_is_unknown_and_not_far() {
        let me = profile(&[("video", Some(4), Evidence::Claim)]);
        assert_eq!(closeness(&market(), &me, &skill_id("logos")), None);
        let near = closeness(&market(), &me, &skill_id("ai-video")).unwrap();
        assert!((near.lo - 0.36).abs() < 1e-12 && (near.mid - 0.48).abs() < 1e-12 && (near.hi - 0.6).abs() < 1e-12);
        assert_eq!(near.via, skill_id("video"));
    }

    #[test]
    fn an_unrated_skill_only_raises_the_upper_end() {
        let unrated = profile(&[("video", None, Evidence::Claim)]);
        assert_eq!(closeness(&market(), &unrated, &skill_id("ai-video")), None);
        let both = profile(&[("video", Some(2), Evidence::Test), ("ai-video", None, Evidence::Claim)]);
        let own = closeness(&market(), &both, &skill_id("ai-video")).unwrap();
        assert!((own.mid - 0.24).abs() < 1e-12 && own.hi == 1.0, "{own:?}");
    }

    #[test]
    fn nearest_skills_name_the_way_and_leave_out_what_is_held() {
        let me = profile(&[("video", Some(4), Evidence::Claim)]);
        let nearest = nearest_skills(&market(), &me, 5);
        assert_eq!(nearest.len(), 1);
        assert_eq!((nearest[0].skill.as_str(), nearest[0].judged), ("ai-video", true));
        assert_eq!(nearest[0].shared, [Bilingual::same("Premiere")]);
        let holder = profile(&[("video", Some(4), Evidence::Claim), ("ai-video", Some(3), Evidence::Claim)]);
        assert!(nearest_skills(&market(), &holder, 5).is_empty());
        assert!(nearest_skills(&market(), &profile(&[]), 5).is_empty());
        assert_eq!(neighbours_of(&market(), &skill_id("video")).len(), 1);
    }
}
