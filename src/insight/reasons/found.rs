//! Finds the reasons: from levels, from demand, from cited notes.

use super::{Aim, Reason, ReasonKind, Stance};
use crate::{
    domain::{Date, Level, Market, NoteKind, Profile, Relation, SkillId, SkillKind, Standing, Subject, Target},
    insight::{
        age::{Age, AgeClass, supports_verdict},
        change::Direction,
        disagreement::disagreement,
        evidence::{Counts, Origin, Signal, signals_of_skill},
        figures::{Agreement, agreement},
        gap::{GapRow, GapState, readiness},
        relatedness::{Closeness, HELD_FROM, closeness_of_all},
        summary::heaviest,
        trend::Ladder,
        trends::Trends,
    },
};
use std::collections::HashMap;

/// Reasons as they are found.
#[derive(Default)]
pub(super) struct Found {
    reasons: Vec<Reason>,
}

impl Found {
    pub(super) fn add(&mut self, stance: Stance, strength: f64, kind: ReasonKind) {
        self.reasons.push(Reason { stance, strength: strength.clamp(0.0, 1.0), kind });
    }

    pub(super) fn of_requirements(&mut self, market: &Market, profile: &Profile, target: &Target) {
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

    pub(super) fn of_skill(&mut self, market: &Market, profile: &Profile, skill: &SkillId) {
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
            Some(Some(level)) if level < Level::MAX && level.get() < HELD_FROM => {
                if let Ok(need) = Level::new(HELD_FROM) {
                    let levels = need.get() - level.get();
                    let kind = ReasonKind::LevelsShort { skill: skill.clone(), levels, need };
                    self.add(Stance::Against, 0.2 + 0.1 * f64::from(levels), kind);
                }
            }
            _ => {}
        }
    }

    fn near(&mut self, market: &Market, close: &HashMap<SkillId, Closeness>, skill: &SkillId, part: f64) {
        let Some(closeness) = close.get(skill).filter(|c| &c.via != skill && c.mid > 0.0) else { return };
        let shared = market.relation(skill, &closeness.via).map(Relation::shared_names).unwrap_or_default();
        let kind = ReasonKind::NearSkill { skill: skill.clone(), via: closeness.via.clone(), shared };
        self.add(Stance::For, 0.8 * closeness.mid * part, kind);
    }

    /// Demand reasons of one skill; gives back the last day that its signals cover.
    pub(super) fn of_demand(&mut self, market: &Market, trends: &Trends, skill: &SkillId, as_of: Date) -> Option<Date> {
        let signals = signals_of_skill(market, trends, skill, as_of, false);
        let newest = signals.iter().filter(|s| s.counts == Counts::Yes).filter_map(|s| s.observed).max();
        let Some(signal) = heaviest(&signals, None).filter(|s| s.counts == Counts::Yes) else {
            self.add(Stance::Against, 0.7, ReasonKind::NoDemandData);
            return newest;
        };
        if let Some(date) = newest.filter(|date| Age::between(*date, as_of).class == AgeClass::History) {
            self.add(Stance::Against, 0.65, ReasonKind::OldEvidence { skill: skill.clone(), date });
            if !supports_verdict(date, as_of) {
                // Too old for any word about demand now.
                return newest;
            }
        }
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
            _ if signal.ladder == Some(Ladder::Noise) => {
                self.add(Stance::Against, 0.4, ReasonKind::DemandUnsure { skill: skill(), signal: boxed() });
            }
            _ => self.add(Stance::Against, 0.4, ReasonKind::DemandFlat { skill: skill(), signal: boxed() }),
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
        let direct_series = |s: &Signal| {
            matches!(s.origin, Origin::Series(_)) && s.standing == Standing::Direct && s.counts == Counts::Yes
        };
        if !signals.iter().any(direct_series) {
            self.add(Stance::Against, 0.25, ReasonKind::NoSeries { skill: skill() });
        }
        newest
    }

    pub(super) fn of_notes(&mut self, market: &Market, aim: Aim<'_>) {
        for (index, note) in market.notes.iter().enumerate() {
            // "Keep the craft, add the AI layer" stands on crafts: it concerns what is built on them as well.
            let keeps = |crafts: &[SkillId]| {
                note.kind == NoteKind::KeepCraft && crafts.iter().any(|craft| note.skills.contains(craft))
            };
            let concerns = match aim {
                Aim::Target(target) => {
                    let asked: Vec<SkillId> = target.requirements.iter().map(|r| r.skill.clone()).collect();
                    note.targets.contains(&target.id) || keeps(&asked)
                }
                Aim::Skill(skill) => {
                    note.skills.contains(skill) || market.skill(skill).is_some_and(|s| keeps(&s.builds_on))
                }
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

    pub(super) fn finish(mut self, newest: Option<Date>) -> Vec<Reason> {
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

/// The required skill that the demand of a role is read from: the one with most evidence, weighted as it is asked for;
/// AI-augmented skills, which name the role, before others.
pub(super) fn telling_skill(market: &Market, trends: &Trends, target: &Target, as_of: Date) -> Option<SkillId> {
    let score = |skill: &SkillId| {
        let signals = signals_of_skill(market, trends, skill, as_of, false);
        heaviest(&signals, None).map_or(0.0, |s| s.weight)
    };
    let mut best: Option<(f64, &SkillId)> = None;
    for requirement in &target.requirements {
        let is_ai = market.skill(&requirement.skill).is_some_and(|s| s.kind == SkillKind::AiAugmented);
        let score = score(&requirement.skill) * requirement.weight.max(0.0) * if is_ai { 2.0 } else { 1.0 };
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, &requirement.skill));
        }
    }
    best.map(|(_, skill)| skill.clone())
}
