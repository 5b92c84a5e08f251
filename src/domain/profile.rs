//! One person: skills with level and evidence, rate, hours, interests, and what-if copies.

use super::{
    Bilingual, CategoryId, Conversion, Currency, Date, Evidence, Hours, HoursPerWeek, Level, OptionRef, PaybackTerms,
    Plan, Portion, ProfileId, Rate, SkillId, TargetId, TemplateId, Weights,
};
use serde::{Deserialize, Serialize};

/// Longest name or note that is kept, in characters.
pub const MAX_TEXT_CHARS: usize = 2_000;

/// Longest profile name that is kept, in characters.
pub const MAX_NAME_CHARS: usize = 200;

/// One person's profile or a what-if copy of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Stable id.
    pub id: ProfileId,
    /// Name that the user gave.
    pub name: String,
    /// For a what-if copy: the profile that it was copied from.
    pub copy_of: Option<ProfileId>,
    /// Skills in the order in which they were added; each at most once.
    pub skills: Vec<ProfileSkill>,
    /// Own rate an hour, in `currency`.
    pub rate: Option<Rate>,
    /// Currency of everything the user types in this profile.
    pub currency: Currency,
    /// Paid hours a week.
    pub billable: Option<HoursPerWeek>,
    /// Study hours a week.
    pub study: Option<HoursPerWeek>,
    /// Most hours a week for work and study together.
    pub ceiling: Option<HoursPerWeek>,
    /// Categories of interest.
    pub interests: Vec<CategoryId>,
    /// Targets picked in Compare, at most four.
    pub targets: Vec<TargetId>,
    /// Single skills picked as targets in Compare; together with `targets` at most four.
    pub target_skills: Vec<SkillId>,
    /// How much each criterion of the ranking counts.
    pub weights: Weights,
    /// Hours that a level is assumed to take, where no course says; `None` is the program's own rule.
    pub hours_per_level: Option<Hours>,
    /// What was said about the cost and the gain of single options; each option at most once.
    pub payback: Vec<(OptionRef, PaybackTerms)>,
    /// At which rate US dollars are shown in `currency`; without one nothing is converted.
    pub conversion: Option<Conversion>,
    /// What is learnt, in order.
    pub plan: Plan,
}

/// One skill of a profile.
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileSkill {
    /// The skill.
    pub skill: SkillId,
    /// The level; `None` is "not rated": unknown, never 0.
    pub level: Option<Level>,
    /// What the level rests on.
    pub evidence: Evidence,
    /// The user's own words.
    pub note: String,
    /// Part of the income that comes from it.
    pub income: Option<Portion>,
    /// Changes of level, oldest first; the last one is the present level.
    pub history: Vec<LevelChange>,
}

/// A level given on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelChange {
    /// The day.
    pub on: Date,
    /// The level from then on; `None` is "not rated".
    pub level: Option<Level>,
    /// The evidence given with it.
    pub evidence: Evidence,
}

impl Profile {
    /// An empty profile.
    #[must_use]
    pub fn new(id: ProfileId, name: impl Into<String>, currency: Currency) -> Self {
        Self {
            id,
            name: name.into(),
            copy_of: None,
            skills: Vec::new(),
            rate: None,
            currency,
            billable: None,
            study: None,
            ceiling: None,
            interests: Vec::new(),
            targets: Vec::new(),
            target_skills: Vec::new(),
            weights: Weights::default(),
            hours_per_level: None,
            payback: Vec::new(),
            conversion: None,
            plan: Plan::default(),
        }
    }

    /// What was said about the cost and the gain of an option; nothing is the default.
    #[must_use]
    pub fn terms(&self, option: &OptionRef) -> PaybackTerms {
        self.payback.iter().find(|(known, _)| known == option).map(|(_, terms)| terms.clone()).unwrap_or_default()
    }

    /// Says something about the cost and the gain of an option; what says nothing is not kept.
    pub fn set_terms(&mut self, option: &OptionRef, terms: PaybackTerms) {
        self.payback.retain(|(known, _)| known != option);
        if !terms.is_default() {
            self.payback.push((option.clone(), terms));
            self.payback.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
    }

    /// The entry of a skill, if the profile has it.
    #[must_use]
    pub fn skill(&self, id: &SkillId) -> Option<&ProfileSkill> {
        self.skills.iter().find(|entry| &entry.skill == id)
    }

    /// The level of a skill: `None` when the profile lacks it or has not rated it.
    #[must_use]
    pub fn level(&self, id: &SkillId) -> Option<Level> {
        self.skill(id).and_then(|entry| entry.level)
    }

    /// Skills with a level.
    pub fn rated(&self) -> impl Iterator<Item = (&ProfileSkill, Level)> {
        self.skills.iter().filter_map(|entry| entry.level.map(|level| (entry, level)))
    }

    /// Whether three or more rated skills all have the same level, so that nothing stands out.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        let mut levels = self.rated().map(|(_, level)| level);
        levels.next().is_some_and(|first| self.rated().count() >= 3 && levels.all(|level| level == first))
    }
}

impl Profile {
    /// How many skills differ from another profile: added, removed, or with another level or evidence.
    #[must_use]
    pub fn skills_unlike(&self, other: &Self) -> usize {
        let is_unlike = |entry: &&ProfileSkill| {
            other.skill(&entry.skill).is_none_or(|known| (known.level, known.evidence) != (entry.level, entry.evidence))
        };
        let removed = other.skills.iter().filter(|entry| self.skill(&entry.skill).is_none()).count();
        self.skills.iter().filter(is_unlike).count() + removed
    }
}

impl ProfileSkill {
    /// A skill that is not rated yet.
    #[must_use]
    pub fn unrated(skill: SkillId) -> Self {
        Self { skill, level: None, evidence: Evidence::Claim, note: String::new(), income: None, history: Vec::new() }
    }

    /// Sets level and evidence and writes the change into the history.
    ///
    /// Several changes on one day count as one: the last one stays.
    pub fn rate(&mut self, on: Date, level: Option<Level>, evidence: Evidence) {
        if self.level == level && self.evidence == evidence {
            return;
        }
        self.level = level;
        self.evidence = evidence;
        self.history.retain(|change| change.on != on);
        self.history.push(LevelChange { on, level, evidence });
    }
}

/// A profile to start from: levels are claims and editable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// Stable id.
    pub id: TemplateId,
    /// What the person does now.
    pub name: Bilingual,
    /// One sentence: what is in it.
    pub summary: Bilingual,
    /// Skills with the level that is filled in; `None` leaves the rating to the user.
    pub skills: Vec<TemplateSkill>,
}

/// One skill of a template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TemplateSkill {
    /// The skill.
    pub skill: SkillId,
    /// Level filled in as a claim.
    #[serde(default)]
    pub level: Option<Level>,
}

impl Template {
    /// A profile with the skills of the template, their levels claimed on a day.
    #[must_use]
    pub fn start(&self, id: ProfileId, name: &str, currency: Currency, on: Date) -> Profile {
        let mut profile = Profile::new(id, clean_name(name), currency);
        for filled in &self.skills {
            let mut entry = ProfileSkill::unrated(filled.skill.clone());
            entry.rate(on, filled.level, Evidence::Claim);
            profile.skills.push(entry);
        }
        profile
    }
}

/// A name as it is kept: on one line, without control characters, at most [`MAX_NAME_CHARS`].
#[must_use]
pub fn clean_name(name: &str) -> String {
    let line: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim().chars().take(MAX_NAME_CHARS).collect()
}

/// A note as it is kept: without control characters but line breaks and tabs, at most [`MAX_TEXT_CHARS`].
#[must_use]
pub fn clean_note(note: &str) -> String {
    note.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).take(MAX_TEXT_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> SkillId {
        SkillId::new(text).expect("a valid test id")
    }

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a valid test date")
    }

    fn profile(levels: &[Option<u8>]) -> Profile {
        let mut profile = Profile::new(ProfileId::new("p-1").expect("valid"), "Me", Currency::IDR);
        for (index, level) in levels.iter().enumerate() {
            let mut entry = ProfileSkill::unrated(id(&format!("s{index}")));
            entry.level = level.and_then(|l| Level::new(l).ok());
            profile.skills.push(entry);
        }
        profile
    }

    #[test]
    fn equal_levels_make_a_flat_profile_unrated_ones_do_not_count() {
        assert!(profile(&[Some(3), Some(3), Some(3), None]).is_flat());
        assert!(!profile(&[Some(3), Some(3), Some(4)]).is_flat());
        assert!(!profile(&[Some(3), Some(3), None]).is_flat());
        assert!(!profile(&[]).is_flat());
    }

    #[test]
    fn skills_that_differ_are_counted_once_each() {
        let original = profile(&[Some(3), Some(4), None]);
        let mut copy = original.clone();
        assert_eq!(copy.skills_unlike(&original), 0);
        copy.skills[0].level = Some(Level::MAX);
        copy.skills[0].evidence = Evidence::Client;
        copy.skills.remove(2);
        copy.skills.push(ProfileSkill::unrated(id("typography")));
        copy.skills[1].note = "no change of the skill".to_owned();
        assert_eq!(copy.skills_unlike(&original), 3);
    }

    #[test]
    fn history_keeps_one_change_a_day() {
        let mut entry = ProfileSkill::unrated(id("video-editing"));
        entry.rate(day("2026-01-01"), Some(Level::NONE), Evidence::Claim);
        entry.rate(day("2026-01-01"), Some(Level::MAX), Evidence::Claim);
        entry.rate(day("2026-02-01"), Some(Level::MAX), Evidence::Claim);
        assert_eq!(entry.history.len(), 1, "an unchanged level is no change");
        entry.rate(day("2026-02-01"), Some(Level::MAX), Evidence::Client);
        assert_eq!(entry.history.len(), 2);
    }

    #[test]
    fn names_are_cut_by_characters_and_keep_their_script() {
        assert_eq!(clean_name("  Sari\n\u{202E}👩🏽‍🎨 مرحبا\u{7} "), "Sari \u{202E}👩🏽‍🎨 مرحبا");
        assert_eq!(clean_name(&"é".repeat(500)).chars().count(), MAX_NAME_CHARS);
        assert_eq!(clean_note("a\r\n\tb\0"), "a\n\tb");
    }
}
