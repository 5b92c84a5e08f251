//! Reasons for and against an aim, as values; the words are made where they are shown.

use super::{
    age::{Age, AgeClass},
    change::Direction,
    disagreement::{Disagreement, disagreement},
    evidence::{Counts, Origin, Signal, signals_of_skill},
    figures::{Agreement, agreement},
    gap::{GapRow, GapState, readiness},
    relatedness::closeness_of_all,
    summary::heaviest,
    trend::Ladder,
    trends::Trends,
};
use crate::domain::{
    CitedText, Date, Evidence, Level, Market, NoteKind, Profile, SkillId, Standing, Subject, Target, TargetId,
};

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
        shared: Vec<String>,
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
    /// The movement could be chance.
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
    /// Nothing was measured or published about demand for the aim.
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
    let mut found = Found { reasons: Vec::new() };
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

/// The required skill that the demand of a role is read from: the one with most evidence, weighted as it is asked for;
/// AI-augmented skills, which name the role, before others.
fn telling_skill(market: &Market, trends: &Trends, target: &Target, as_of: Date) -> Option<SkillId> {
    let score = |skill: &SkillId| {
        let signals = signals_of_skill(market, trends, skill, as_of, false);
        heaviest(&signals, None).map_or(0.0, |s| s.weight)
    };
    let mut best: Option<(f64, &SkillId)> = None;
    for requirement in &target.requirements {
        let is_ai = market.skill(&requirement.skill).is_some_and(|s| s.kind == crate::domain::SkillKind::AiAugmented);
        let score = score(&requirement.skill) * requirement.weight.max(0.0) * if is_ai { 2.0 } else { 1.0 };
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, &requirement.skill));
        }
    }
    best.map(|(_, skill)| skill.clone())
}

struct Found {
    reasons: Vec<Reason>,
}

impl Found {
    fn add(&mut self, stance: Stance, strength: f64, kind: ReasonKind) {
        self.reasons.push(Reason { stance, strength: strength.clamp(0.0, 1.0), kind });
    }

    fn of_requirements(&mut self, market: &Market, profile: &Profile, target: &Target) {
        let ready = readiness(profile, &target.requirements);
        let asked: f64 = ready.rows.iter().map(importance).fold(0.0, f64::max);
        let close = closeness_of_all(market, profile);
        for row in &ready.rows {
            let part = if asked > 0.0 { importance(row) / asked } else { 0.0 };
            match row.state {
                GapState::Met | GapState::MetIfClaimHolds => {
                    if let (Some(level), Some(evidence)) = (row.have, row.evidence) {
                        let sure = if row.state == GapState::Met { 0.9 } else { 0.6 };
                        let kind = ReasonKind::HasCoreSkill { skill: row.skill.clone(), level, evidence };
                        self.add(Stance::For, sure * part, kind);
                    }
                }
                GapState::Short { levels } => {
                    let kind = ReasonKind::LevelsShort { skill: row.skill.clone(), levels, need: row.need };
                    self.add(Stance::Against, part * (0.3 + 0.15 * f64::from(levels)), kind);
                    self.near(market, &close, &row.skill, part);
                }
                GapState::Unknown => self.near(market, &close, &row.skill, part),
            }
        }
        if !ready.unknown.is_empty() {
            let strength = 0.2 + 0.6 * (ready.hi - ready.lo);
            self.add(Stance::Against, strength, ReasonKind::UnratedSkills { skills: ready.unknown });
        }
    }

    fn of_skill(&mut self, market: &Market, profile: &Profile, skill: &SkillId) {
        let crafts = market.skill(skill).map_or(&[][..], |s| &s.builds_on);
        for held in std::iter::once(skill).chain(crafts) {
            if let Some((entry, level)) = profile.rated().find(|(e, level)| &e.skill == held && level.get() > 0) {
                let sure = 1.0 - 0.3 * entry.evidence.half_width();
                let kind = ReasonKind::HasCoreSkill { skill: held.clone(), level, evidence: entry.evidence };
                self.add(Stance::For, sure * level.value() / Level::MAX.value(), kind);
            }
        }
        self.near(market, &closeness_of_all(market, profile), skill, 1.0);
        match profile.skill(skill).map(|entry| entry.level) {
            Some(None) => self.add(Stance::Against, 0.5, ReasonKind::UnratedSkills { skills: vec![skill.clone()] }),
            Some(Some(level)) if level < Level::MAX && level.get() < super::relatedness::HELD_FROM => {
                if let Ok(need) = Level::new(super::relatedness::HELD_FROM) {
                    let levels = need.get() - level.get();
                    let kind = ReasonKind::LevelsShort { skill: skill.clone(), levels, need };
                    self.add(Stance::Against, 0.2 + 0.1 * f64::from(levels), kind);
                }
            }
            _ => {}
        }
    }

    fn near(
        &mut self,
        market: &Market,
        close: &std::collections::HashMap<SkillId, super::Closeness>,
        skill: &SkillId,
        part: f64,
    ) {
        let Some(closeness) = close.get(skill).filter(|c| &c.via != skill && c.mid > 0.0) else { return };
        let shared = market.relation(skill, &closeness.via).map(|r| r.shared.clone()).unwrap_or_default();
        let kind = ReasonKind::NearSkill { skill: skill.clone(), via: closeness.via.clone(), shared };
        self.add(Stance::For, 0.8 * closeness.mid * part, kind);
    }

    /// Demand reasons of one skill; gives back the last day that its signals cover.
    fn of_demand(&mut self, market: &Market, trends: &Trends, skill: &SkillId, as_of: Date) -> Option<Date> {
        let signals = signals_of_skill(market, trends, skill, as_of, false);
        let newest = signals.iter().filter(|s| s.counts == Counts::Yes).filter_map(|s| s.observed).max();
        let Some(signal) = heaviest(&signals, None).filter(|s| s.counts == Counts::Yes) else {
            self.add(Stance::Against, 0.7, ReasonKind::NoDemandData);
            return newest;
        };
        let boxed = || Box::new(signal.clone());
        let skill = || skill.clone();
        let sure = if signal.ladder.is_none_or(|l| l == Ladder::Clear) { 1.0 } else { 0.75 };
        let strength = sure * (0.3 + 0.6 * signal.weight);
        match signal.direction {
            Some(Direction::Rising) => {
                self.add(Stance::For, strength, ReasonKind::DemandRising { skill: skill(), signal: boxed() });
            }
            Some(Direction::Falling) => {
                self.add(Stance::Against, strength, ReasonKind::DemandFalling { skill: skill(), signal: boxed() });
            }
            _ => self.add(Stance::Against, 0.4, ReasonKind::DemandUnsure { skill: skill(), signal: boxed() }),
        }
        let is_figure = matches!(signal.origin, Origin::Figure(_));
        if is_figure && signal.base.is_none() {
            self.add(Stance::Against, 0.5, ReasonKind::BaseUnknown { skill: skill(), signal: boxed() });
        }
        let subject = Subject::Skill(skill());
        let figures = trends.figures_of(&subject).iter().filter_map(|&i| market.figures.get(i));
        if is_figure && agreement(market, figures) == Agreement::OneReport {
            self.add(Stance::Against, 0.55, ReasonKind::OneReport { skill: skill(), signal: boxed() });
        }
        if signal.standing != Standing::Direct {
            self.add(Stance::Against, 0.35, ReasonKind::OnlyStandIn { skill: skill(), signal: boxed() });
        }
        if let Some(found) = disagreement(market, &signals) {
            let kind = ReasonKind::SourcesDisagree { skill: skill(), disagreement: Box::new(found) };
            self.add(Stance::Against, 0.6, kind);
        }
        if let Some(date) = newest.filter(|date| Age::between(*date, as_of).class == AgeClass::History) {
            self.add(Stance::Against, 0.65, ReasonKind::OldEvidence { skill: skill(), date });
        }
        let direct_series = |s: &Signal| {
            matches!(s.origin, Origin::Series(_)) && s.standing == Standing::Direct && s.counts == Counts::Yes
        };
        if !signals.iter().any(direct_series) {
            self.add(Stance::Against, 0.25, ReasonKind::NoSeries { skill: skill() });
        }
        newest
    }

    fn of_notes(&mut self, market: &Market, aim: Aim<'_>) {
        for (index, note) in market.notes.iter().enumerate() {
            let concerns = match aim {
                Aim::Target(target) => note.targets.contains(&target.id),
                Aim::Skill(skill) => note.skills.contains(skill),
            };
            let (stance, strength) = match note.kind {
                NoteKind::Against => (Stance::Against, 0.6),
                NoteKind::KeepCraft | NoteKind::HumanStrength => (Stance::For, 0.5),
                NoteKind::For | NoteKind::NewRole => (Stance::For, 0.45),
                NoteKind::Context => continue,
            };
            if concerns {
                self.add(stance, strength, ReasonKind::CitedNote { index });
            }
        }
    }

    fn finish(mut self, newest: Option<Date>) -> Vec<Reason> {
        if !self.reasons.iter().any(|r| r.stance == Stance::Against) {
            self.add(Stance::Against, 0.1, ReasonKind::PastOnly { date: newest });
        }
        self.reasons.sort_by(|a, b| b.strength.total_cmp(&a.strength));
        self.reasons
    }
}

fn importance(row: &GapRow) -> f64 {
    row.weight.max(0.0) * row.need.value()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Bilingual;
    use crate::{
        domain::{Requirement, RequirementOrigin},
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
            |k| matches!(k, ReasonKind::NearSkill { shared, .. } if shared == &["Premiere"])
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
}
