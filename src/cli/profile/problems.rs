//! What is wrong with a profiles document: fields that cannot be, ids that the data lack, and plans that cannot be kept.

use crate::{
    cli::store_sentence,
    domain::{Market, OptionRef, Plan, PlanItem, PlanItemId, Profile},
    i18n::{Arg, Locale},
    insight::{OrderError, Ordered, check_order},
    store::{ProfileBook, StoreError, StoreWarning},
};
use serde::Serialize;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where: the path of the field in the document, such as `profiles[0].skills[2].level`; empty for the whole file.
    pub path: String,
    /// What kind of problem, a key that never changes with the language.
    pub kind: &'static str,
    /// What is wrong, in words.
    pub words: String,
}

impl Problem {
    /// A document that cannot be used at all.
    pub fn of_file(error: &StoreError, locale: Locale) -> Self {
        let kind = match error {
            StoreError::Refused { refusal: crate::store::document::Refusal::Newer { .. }, .. } => "newer-version",
            _ => "damaged",
        };
        Self { path: String::new(), kind, words: store_sentence(locale, error.key(), error.args()) }
    }

    /// `path: what is wrong`.
    pub fn line(&self) -> String {
        if self.path.is_empty() { self.words.clone() } else { format!("{}: {}", self.path, self.words) }
    }
}

/// Every problem: the fields that were reset on reading, then each profile against the data.
pub fn of(book: &ProfileBook, warnings: &[StoreWarning], market: &Market, locale: Locale) -> Vec<Problem> {
    let mut problems: Vec<Problem> = warnings.iter().map(|warning| of_warning(warning, locale)).collect();
    for (place, profile) in book.profiles.iter().enumerate() {
        of_profile(profile, &format!("profiles[{place}]"), market, locale, &mut problems);
    }
    problems
}

fn of_warning(warning: &StoreWarning, locale: Locale) -> Problem {
    match warning {
        StoreWarning::FieldReset { field, given, .. } => Problem {
            path: field.clone(),
            kind: "not-allowed",
            words: locale.tf("cli-profile-field", &[("given", given.as_str().into())]),
        },
        other => Problem {
            path: String::new(),
            kind: "not-allowed",
            words: store_sentence(locale, other.key(), other.args()),
        },
    }
}

fn of_profile(profile: &Profile, at: &str, market: &Market, locale: Locale, problems: &mut Vec<Problem>) {
    let mut gone = |field: String, id: &str, is_there: bool| {
        if !is_there {
            let words = locale.tf("cli-profile-gone", &[("id", id.into())]);
            problems.push(Problem { path: format!("{at}.{field}"), kind: "gone", words });
        }
    };
    for (place, entry) in profile.skills.iter().enumerate() {
        gone(format!("skills[{place}].skill"), entry.skill.as_str(), market.skill(&entry.skill).is_some());
    }
    for (place, id) in profile.interests.iter().enumerate() {
        gone(format!("interests[{place}]"), id.as_str(), market.category(id).is_some());
    }
    for (place, id) in profile.targets.iter().enumerate() {
        let target = market.target(id);
        gone(format!("targets[{place}]"), id.as_str(), target.is_some());
        for asked in target.iter().flat_map(|target| &target.requirements) {
            gone(format!("targets[{place}]"), asked.skill.as_str(), market.skill(&asked.skill).is_some());
        }
    }
    for (place, id) in profile.target_skills.iter().enumerate() {
        gone(format!("target_skills[{place}]"), id.as_str(), market.skill(id).is_some());
    }
    for (place, (option, _)) in profile.payback.iter().enumerate() {
        gone(format!("payback[{place}]"), option.id(), is_there(option, market));
    }
    for (place, id) in profile.plan.holiday_lists.iter().enumerate() {
        gone(format!("plan.holiday_lists[{place}]"), id.as_str(), market.holiday_list(id).is_some());
    }
    for (place, item) in profile.plan.items.iter().enumerate() {
        if let Some(skill) = &item.skill {
            gone(format!("plan.items[{place}].skill"), skill.as_str(), market.skill(skill).is_some());
        }
        if let Some(option) = &item.option {
            gone(format!("plan.items[{place}].option"), option.id(), is_there(option, market));
        }
    }
    problems.extend(of_order(&profile.plan, at, locale));
}

fn is_there(option: &OptionRef, market: &Market) -> bool {
    match option {
        OptionRef::Skill(id) => market.skill(id).is_some(),
        OptionRef::Target(id) => market.target(id).is_some(),
        OptionRef::Deepen | OptionRef::Nothing => true,
    }
}

/// A step of a plan as something that has prerequisites.
struct Step<'a>(&'a PlanItem);

impl Ordered for Step<'_> {
    fn id(&self) -> &str {
        self.0.id.as_str()
    }

    fn after(&self) -> impl Iterator<Item = &str> {
        self.0.after.iter().map(PlanItemId::as_str)
    }
}

fn of_order(plan: &Plan, at: &str, locale: Locale) -> Option<Problem> {
    let steps: Vec<Step<'_>> = plan.items.iter().map(Step).collect();
    let error = check_order(&steps).err()?;
    let place = |id: &str| plan.items.iter().position(|item| item.id.as_str() == id).unwrap_or_default();
    let (id, kind, words) = match &error {
        OrderError::Twice { id } => (id, "twice", locale.tf("cli-profile-twice", &[("id", id.as_str().into())])),
        OrderError::Itself { id } => (id, "itself", locale.t("cli-profile-itself")),
        OrderError::Unknown { id, prerequisite } => {
            (id, "unknown", locale.tf("cli-profile-unknown", &[("id", prerequisite.as_str().into())]))
        }
        OrderError::Cycle { path } => {
            let first = path.first()?;
            (first, "cycle", locale.tf("cli-profile-cycle", &[("path", Arg::from(path.join(" -> ")))]))
        }
        OrderError::TooEarly { id, prerequisite } => {
            (id, "too-early", locale.tf("cli-profile-too-early", &[("id", prerequisite.as_str().into())]))
        }
    };
    Some(Problem { path: format!("{at}.plan.items[{}].after", place(id)), kind, words })
}
