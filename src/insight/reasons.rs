//! Reasons for and against an aim, as values; the words are made where they are shown.

use super::{disagreement::Disagreement, evidence::Signal, trends::Trends};
use crate::domain::{Bilingual, CitedText, Date, Evidence, Level, Market, Profile, SkillId, Target, TargetId};

mod found;
use found::{Found, telling_skill};

/// What the reasons are about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim<'a> {
    /// A bundled role.
    Target(&'a Target),
    /// A single skill.
    Skill(&'a SkillId),
}

/// One reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// Whether it speaks for or against.
    pub stance: Stance,
    /// How much it says, 0 to 1; reasons are in this order.
    pub strength: f64,
    /// What it says.
    pub kind: ReasonKind,
}

/// Which way a reason speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stance {
    /// For the aim.
    For,
    /// Against it, or for caution.
    Against,
}

/// What a reason says, with everything that its sentence needs.
#[derive(Debug, Clone, PartialEq)]
pub enum ReasonKind {
    /// The person has a skill that is asked for, or the craft that an AI layer builds on.
    HasCoreSkill {
        /// The skill.
        skill: SkillId,
        /// Its level.
        level: Level,
        /// What the level rests on.
        evidence: Evidence,
    },
    /// A missing skill is near to one that the person has.
    NearSkill {
        /// The missing skill.
        skill: SkillId,
        /// The one that is near.
        via: SkillId,
        /// What both use.
        shared: Vec<Bilingual>,
    },
    /// Demand for a skill rises.
    DemandRising {
        /// The skill.
        skill: SkillId,
        /// The heaviest signal.
        signal: Box<Signal>,
    },
    /// Demand for a skill falls.
    DemandFalling {
        /// The skill.
        skill: SkillId,
        /// The heaviest signal.
        signal: Box<Signal>,
    },
    /// Demand for a skill is flat.
    DemandFlat {
        /// The skill.
        skill: SkillId,
        /// The heaviest signal.
        signal: Box<Signal>,
    },
    /// Demand moves, and chance would explain it.
    DemandUnsure {
        /// The skill.
        skill: SkillId,
        /// The heaviest signal.
        signal: Box<Signal>,
    },
    /// The growth has no published base: nobody knows how many jobs that is.
    BaseUnknown {
        /// The skill.
        skill: SkillId,
        /// The signal.
        signal: Box<Signal>,
    },
    /// Only one measurer reports on the skill.
    OneReport {
        /// The skill.
        skill: SkillId,
        /// Its signal.
        signal: Box<Signal>,
    },
    /// The growth comes from a stand-in.
    OnlyStandIn {
        /// The skill.
        skill: SkillId,
        /// The signal.
        signal: Box<Signal>,
    },
    /// The newest evidence is history.
    OldEvidence {
        /// The skill.
        skill: SkillId,
        /// Last day it covers.
        date: Date,
    },
    /// Two sources point opposite ways.
    SourcesDisagree {
        /// The skill.
        skill: SkillId,
        /// The two.
        disagreement: Box<Disagreement>,
    },
    /// A skill is short of what is asked.
    LevelsShort {
        /// The skill.
        skill: SkillId,
        /// Whole levels short.
        levels: u8,
        /// Level asked for.
        need: Level,
    },
    /// Skills that are asked for and not rated.
    UnratedSkills {
        /// The skills.
        skills: Vec<SkillId>,
    },
    /// No series measures demand for the skill itself.
    NoSeries {
        /// The skill.
        skill: SkillId,
    },
    /// Nothing that a word may rest on was measured or published about demand for the aim.
    NoDemandData,
    /// The cited caution of the role.
    CitedCaution {
        /// The role.
        target: TargetId,
        /// The sentence with its sources.
        text: CitedText,
    },
    /// A cited note.
    CitedNote {
        /// Index into `market.notes`.
        index: usize,
    },
    /// The last resort against: all of it is past, and growth is not pay.
    PastOnly {
        /// Last day that any evidence covers, if there is any.
        date: Option<Date>,
    },
}

/// Reasons for and against, strongest first; at least one is against.
#[must_use]
pub fn reasons(market: &Market, trends: &Trends, profile: &Profile, aim: Aim<'_>, as_of: Date) -> Vec<Reason> {
    let mut found = Found::default();
    let skill_of_demand = match aim {
        Aim::Target(target) => {
            found.of_requirements(market, profile, target);
            if let Some(text) = &target.caution {
                let kind = ReasonKind::CitedCaution { target: target.id.clone(), text: text.clone() };
                found.add(Stance::Against, 0.8, kind);
            }
            telling_skill(market, trends, target, as_of)
        }
        Aim::Skill(skill) => {
            found.of_skill(market, profile, skill);
            Some(skill.clone())
        }
    };
    let newest = skill_of_demand.and_then(|skill| found.of_demand(market, trends, &skill, as_of));
    found.of_notes(market, aim);
    found.finish(newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Bilingual, Note, NoteKind, Requirement, RequirementOrigin},
        insight::sample::{TODAY, category_id, day, market, profile, skill_id},
    };

    fn about_skill(levels: &[(&str, Option<u8>, Evidence)], skill: &str) -> Vec<Reason> {
        let market = market();
        let trends = Trends::of(&market);
        reasons(&market, &trends, &profile(levels), Aim::Skill(&skill_id(skill)), day(TODAY))
    }

    fn has(reasons: &[Reason], stance: Stance, test: impl Fn(&ReasonKind) -> bool) -> bool {
        reasons.iter().any(|r| r.stance == stance && test(&r.kind))
    }

    #[test]
    fn a_headline_without_base_from_one_measurer_speaks_for_and_against() {
        let found = about_skill(&[("video", Some(4), Evidence::Portfolio)], "ai-video");
        assert!(has(&found, Stance::For, |k| matches!(k, ReasonKind::DemandRising { .. })));
        assert!(has(
            &found,
            Stance::For,
            |k| matches!(k, ReasonKind::NearSkill { shared, .. } if shared == &[Bilingual::same("Premiere")])
        ));
        assert!(has(&found, Stance::Against, |k| matches!(k, ReasonKind::BaseUnknown { .. })));
        assert!(has(&found, Stance::Against, |k| matches!(k, ReasonKind::OneReport { .. })));
        assert!(found.is_sorted_by(|a, b| a.strength >= b.strength));
    }

    #[test]
    fn every_skill_has_at_least_one_reason_against() {
        for skill in ["video", "ai-video", "logos", "silent", "nuance", "not-in-the-data"] {
            let found = about_skill(&[(skill, Some(5), Evidence::Client)], skill);
            assert!(found.iter().any(|r| r.stance == Stance::Against), "{skill}");
        }
        assert!(has(&about_skill(&[], "silent"), Stance::Against, |k| *k == ReasonKind::NoDemandData));
        assert!(has(&about_skill(&[], "logos"), Stance::Against, |k| matches!(k, ReasonKind::SourcesDisagree { .. })));
    }

    #[test]
    fn a_role_names_what_is_there_what_is_short_and_its_caution() {
        let market = market();
        let ask = |id: &str, level: u8, weight: f64| Requirement {
            skill: skill_id(id),
            level: Level::new(level).unwrap(),
            weight,
            origin: RequirementOrigin::Judgement,
        };
        let caution = CitedText { text: Bilingual::same("careful"), sources: vec![] };
        let target = Target {
            id: TargetId::new("ai-video-editor").unwrap(),
            name: Bilingual::same("AI video editor"),
            category: category_id("design"),
            summary: Bilingual::same("edits"),
            requirements: vec![ask("video", 4, 1.0), ask("ai-video", 3, 1.0), ask("nuance", 2, 0.5)],
            steps: vec![],
            caution: Some(caution.clone()),
        };
        let me = profile(&[("video", Some(4), Evidence::Client), ("ai-video", Some(1), Evidence::Claim)]);
        let found = reasons(&market, &Trends::of(&market), &me, Aim::Target(&target), day(TODAY));
        assert!(has(
            &found,
            Stance::For,
            |k| matches!(k, ReasonKind::HasCoreSkill { skill, .. } if skill.as_str() == "video")
        ));
        assert!(has(&found, Stance::Against, |k| matches!(k, ReasonKind::LevelsShort { levels: 2, .. })));
        assert!(has(
            &found,
            Stance::Against,
            |k| matches!(k, ReasonKind::UnratedSkills { skills } if skills.len() == 1)
        ));
        assert!(has(
            &found,
            Stance::Against,
            |k| matches!(k, ReasonKind::CitedCaution { text, .. } if *text == caution)
        ));
        assert!(has(
            &found,
            Stance::For,
            |k| matches!(k, ReasonKind::DemandRising { skill, .. } if skill.as_str() == "ai-video")
        ));
    }

    #[test]
    fn evidence_of_years_ago_says_its_age_and_nothing_about_demand_now() {
        let market = market();
        let id = skill_id("ai-video");
        let found = reasons(&market, &Trends::of(&market), &profile(&[]), Aim::Skill(&id), day("2029-12-31"));
        assert!(has(&found, Stance::Against, |k| matches!(k, ReasonKind::OldEvidence { .. })));
        assert!(!has(&found, Stance::For, |k| matches!(k, ReasonKind::DemandRising { .. })));
    }

    #[test]
    fn the_advice_to_keep_the_craft_reaches_the_ai_layer_built_on_it() {
        let mut market = market();
        market.skills[1].builds_on = vec![skill_id("video")];
        market.notes.push(Note {
            kind: NoteKind::KeepCraft,
            text: CitedText { text: Bilingual::same("keep it"), sources: vec![] },
            skills: vec![skill_id("video")],
            targets: vec![],
            categories: vec![],
        });
        market.reindex();
        let trends = Trends::of(&market);
        let of = |skill: &str| reasons(&market, &trends, &profile(&[]), Aim::Skill(&skill_id(skill)), day(TODAY));
        assert!(has(&of("ai-video"), Stance::For, |k| *k == ReasonKind::CitedNote { index: 0 }));
        assert!(!has(&of("logos"), Stance::For, |k| *k == ReasonKind::CitedNote { index: 0 }));
    }
}
