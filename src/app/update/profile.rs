//! Changes of the user's own data. Every one is undoable and saved.

use super::{edit::change_book, leave_first_start};
use crate::{
    app::{
        command::{Amount, Command, NewProfile, Route},
        effect::Effect,
        state::{MAX_TARGETS, MessageText, State},
        undo::EditLabel,
    },
    domain::profile::{clean_name, clean_note},
    domain::{Evidence, Profile, ProfileId, ProfileSkill, SkillId},
    store::ProfileBook,
};

pub(super) fn edit(state: &mut State, command: Command) -> Vec<Effect> {
    let today = state.today;
    match command {
        Command::CreateProfile(new) => create(state, &new),
        Command::SelectProfile(id) => change_book(state, EditLabel::SelectProfile, |book| {
            if book.profiles.iter().any(|profile| profile.id == id) {
                book.active = Some(id);
            }
        }),
        Command::RenameProfile(name) => {
            let Some(id) = state.book.active.clone() else { return vec![] };
            let name = clean_name(&name);
            on_profile(state, EditLabel::RenameProfile(id), |profile| {
                // A profile without a name could not be found again in a list.
                if !name.is_empty() {
                    profile.name = name;
                }
            })
        }
        Command::CopyProfile(name) => change_book(state, EditLabel::CopyProfile, |book| copy(book, &name)),
        Command::DeleteProfile(id) => {
            let effects = change_book(state, EditLabel::DeleteProfile, |book| delete(book, &id));
            if !effects.is_empty() {
                state.say(MessageText::Plain("message-profile-deleted"));
            }
            effects
        }
        Command::AddSkill(skill) => on_profile(state, EditLabel::AddSkill(skill.clone()), |profile| {
            entry(profile, skill);
        }),
        Command::RemoveSkill(skill) => {
            let effects = on_profile(state, EditLabel::RemoveSkill(skill.clone()), |profile| {
                profile.skills.retain(|entry| entry.skill != skill);
            });
            if !effects.is_empty() {
                state.say(MessageText::Plain("message-skill-removed"));
            }
            effects
        }
        Command::SetLevel(skill, level) => on_profile(state, EditLabel::Level(skill.clone()), |profile| {
            let entry = entry(profile, skill);
            entry.rate(today, level, entry.evidence);
        }),
        Command::SetEvidence(skill, evidence) => on_profile(state, EditLabel::Evidence(skill.clone()), |profile| {
            let entry = entry(profile, skill);
            entry.rate(today, entry.level, evidence);
        }),
        Command::SetNote(skill, note) => on_profile(state, EditLabel::Note(skill.clone()), |profile| {
            entry(profile, skill).note = clean_note(&note);
        }),
        Command::SetIncome(skill, income) => on_profile(state, EditLabel::Income(skill.clone()), |profile| {
            if let Some(entry) = profile.skills.iter_mut().find(|entry| entry.skill == skill) {
                entry.income = income;
            }
        }),
        Command::SetHoursPerLevel(hours) => {
            on_profile(state, EditLabel::HoursPerLevel, |profile| profile.hours_per_level = hours)
        }
        Command::SetConversion(conversion) => {
            on_profile(state, EditLabel::Conversion, |profile| profile.conversion = conversion)
        }
        Command::SetAmount(amount) => on_profile(state, EditLabel::Amount(amount.key()), |profile| match amount {
            Amount::Rate(rate) => profile.rate = rate,
            Amount::Billable(hours) => profile.billable = hours,
            Amount::Study(hours) => profile.study = hours,
            Amount::Ceiling(hours) => profile.ceiling = hours,
        }),
        Command::SetProfileCurrency(currency) => {
            on_profile(state, EditLabel::Currency, |profile| profile.currency = currency)
        }
        Command::ToggleInterest(category) => on_profile(state, EditLabel::Interest(category.clone()), |profile| {
            toggle(&mut profile.interests, category, usize::MAX);
        }),
        Command::ToggleTarget(target) => pick(state, EditLabel::Target(target.clone()), |profile| {
            let room = MAX_TARGETS.saturating_sub(profile.target_skills.len());
            toggle(&mut profile.targets, target, room);
        }),
        Command::ToggleTargetSkill(skill) => pick(state, EditLabel::TargetSkill(skill.clone()), |profile| {
            let room = MAX_TARGETS.saturating_sub(profile.targets.len());
            toggle(&mut profile.target_skills, skill, room);
        }),
        other => {
            debug_assert!(false, "not a change of the user's data: {other:?}");
            vec![]
        }
    }
}

impl Amount {
    /// Key of the amount's name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Rate(_) => "amount-rate",
            Self::Billable(_) => "amount-billable",
            Self::Study(_) => "amount-study",
            Self::Ceiling(_) => "amount-ceiling",
        }
    }
}

/// Changes the active profile; without one there is nothing to change.
pub(super) fn on_profile(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut Profile)) -> Vec<Effect> {
    change_book(state, label, |book| {
        let active = book.active.clone();
        if let Some(profile) = book.profiles.iter_mut().find(|profile| Some(&profile.id) == active.as_ref()) {
            edit(profile);
        }
    })
}

fn create(state: &mut State, new: &NewProfile) -> Vec<Effect> {
    let (today, currency) = (state.today, state.currency());
    let mut effects = change_book(state, EditLabel::CreateProfile, |book| {
        let id = book.next_id();
        let mut profile = Profile::new(id.clone(), clean_name(&new.name), currency);
        for (skill, level) in &new.skills {
            if profile.skill(skill).is_none() {
                let mut entry = ProfileSkill::unrated(skill.clone());
                entry.rate(today, *level, Evidence::Claim);
                profile.skills.push(entry);
            }
        }
        book.profiles.push(profile);
        book.active = Some(id);
    });
    effects.extend(leave_first_start(state, Route::Profile));
    effects
}

fn copy(book: &mut ProfileBook, name: &str) {
    let id = book.next_id();
    let Some(active) = book.active.as_ref().and_then(|id| book.profiles.iter().find(|p| &p.id == id)) else { return };
    let mut copy = active.clone();
    copy.copy_of = Some(active.copy_of.clone().unwrap_or_else(|| active.id.clone()));
    copy.name = clean_name(name);
    copy.id = id.clone();
    book.profiles.push(copy);
    book.active = Some(id);
}

/// Deletes a profile and its what-if copies; the first one left becomes active.
fn delete(book: &mut ProfileBook, id: &ProfileId) {
    let original = book.profiles.iter().find(|p| &p.id == id).and_then(|p| p.copy_of.clone());
    book.profiles.retain(|profile| &profile.id != id && profile.copy_of.as_ref() != Some(id));
    let is_there = |id: &ProfileId| book.profiles.iter().any(|profile| &profile.id == id);
    if !book.active.as_ref().is_some_and(is_there) {
        let first = book.profiles.first().map(|profile| profile.id.clone());
        book.active = original.filter(is_there).or(first);
    }
}

/// The entry of a skill, added unrated if it is missing.
pub(super) fn entry(profile: &mut Profile, skill: SkillId) -> &mut ProfileSkill {
    let at = profile.skills.iter().position(|entry| entry.skill == skill).unwrap_or_else(|| {
        profile.skills.push(ProfileSkill::unrated(skill));
        profile.skills.len() - 1
    });
    &mut profile.skills[at]
}

/// Changes the choice of targets, and says so when there is no room for another one.
fn pick(state: &mut State, label: EditLabel, edit: impl FnOnce(&mut Profile)) -> Vec<Effect> {
    let before = state.book_revision;
    let effects = on_profile(state, label, edit);
    if state.book_revision == before && state.profile().is_some() {
        state.say(MessageText::Plain("message-targets-full"));
    }
    effects
}

/// Takes an item out, or adds it while there is room.
fn toggle<T: PartialEq>(items: &mut Vec<T>, item: T, room: usize) {
    match items.iter().position(|known| *known == item) {
        Some(at) => drop(items.remove(at)),
        None if items.len() < room => items.push(item),
        None => {}
    }
}
