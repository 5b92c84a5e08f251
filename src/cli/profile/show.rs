//! What a profile holds, as JSON and as text.

use crate::{
    cli::page::Page,
    domain::{Criterion, Date, Hours, HoursPerWeek, Level, Market, Profile, Rate, SkillId},
    i18n::Locale,
    store::ProfileBook,
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io::{self, Write},
};

/// What `profile show --json` prints.
#[derive(Serialize)]
pub(super) struct Shown {
    format: &'static str,
    version: u32,
    language: &'static str,
    id: String,
    name: String,
    copy_of: Option<String>,
    currency: String,
    rate: Option<f64>,
    billable: Option<f64>,
    study: Option<f64>,
    ceiling: Option<f64>,
    hours_per_level: Option<f64>,
    skills: Vec<ShownSkill>,
    interests: Vec<String>,
    targets: Vec<String>,
    target_skills: Vec<String>,
    weights: BTreeMap<&'static str, f64>,
    plan: ShownPlan,
    profiles: Vec<ShownName>,
}

#[derive(Serialize)]
struct ShownSkill {
    id: String,
    name: Option<String>,
    level: Option<u8>,
    evidence: &'static str,
}

#[derive(Serialize)]
struct ShownPlan {
    from: Option<Date>,
    pace: Option<f64>,
    items: usize,
    done: usize,
    hours: f64,
}

#[derive(Serialize)]
struct ShownName {
    id: String,
    name: String,
    copy_of: Option<String>,
}

/// The profile as `profile show --json` prints it.
pub(super) fn shown(profile: &Profile, book: &ProfileBook, market: &Market, locale: Locale) -> Shown {
    let ids = |ids: &mut dyn Iterator<Item = String>| ids.collect::<Vec<_>>();
    Shown {
        format: "skillvane-profile",
        version: 1,
        language: locale.language().code(),
        id: profile.id.to_string(),
        name: profile.name.clone(),
        copy_of: profile.copy_of.as_ref().map(ToString::to_string),
        currency: profile.currency.to_string(),
        rate: profile.rate.map(Rate::amount),
        billable: profile.billable.map(HoursPerWeek::hours),
        study: profile.study.map(HoursPerWeek::hours),
        ceiling: profile.ceiling.map(HoursPerWeek::hours),
        hours_per_level: profile.hours_per_level.map(Hours::hours),
        skills: profile
            .skills
            .iter()
            .map(|entry| ShownSkill {
                id: entry.skill.to_string(),
                name: market.skill(&entry.skill).map(|skill| locale.pick(&skill.name).to_owned()),
                level: entry.level.map(Level::get),
                evidence: entry.evidence.key(),
            })
            .collect(),
        interests: ids(&mut profile.interests.iter().map(ToString::to_string)),
        targets: ids(&mut profile.targets.iter().map(ToString::to_string)),
        target_skills: ids(&mut profile.target_skills.iter().map(ToString::to_string)),
        weights: Criterion::ALL.map(|criterion| (criterion.key(), profile.weights.get(criterion))).into(),
        plan: ShownPlan {
            from: profile.plan.from,
            pace: profile.plan.pace.map(HoursPerWeek::hours),
            items: profile.plan.items.len(),
            done: profile.plan.items.iter().filter(|item| item.done_on.is_some()).count(),
            hours: profile.plan.items.iter().map(|item| item.hours.hours()).sum(),
        },
        profiles: book
            .profiles
            .iter()
            .map(|profile| ShownName {
                id: profile.id.to_string(),
                name: profile.name.clone(),
                copy_of: profile.copy_of.as_ref().map(ToString::to_string),
            })
            .collect(),
    }
}

/// Prints the profile as text.
pub(super) fn print(profile: &Profile, market: &Market, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page { out };
    page.line(0, &locale.tf("cli-profile", &[("name", profile.name.as_str().into())]))?;
    if let Some(rate) = profile.rate {
        let money = locale.money(rate.amount(), profile.currency);
        page.line(2, &locale.tf("cli-profile-rate", &[("money", money.into())]))?;
    }
    for (key, hours) in [
        ("cli-profile-billable", profile.billable),
        ("cli-profile-study", profile.study),
        ("cli-profile-ceiling", profile.ceiling),
    ] {
        if let Some(hours) = hours {
            page.line(2, &locale.tf(key, &[("hours", locale.hours(hours.hours()).into())]))?;
        }
    }
    page.section(&locale.t("cli-profile-skills"))?;
    for entry in &profile.skills {
        let (skill, level) = (name_of(market, &entry.skill, locale), locale.level(entry.level));
        // What is not rated rests on nothing yet.
        let line = if entry.level.is_some() {
            let evidence = locale.evidence(entry.evidence);
            let args = [("skill", skill.into()), ("level", level.into()), ("evidence", evidence.into())];
            locale.tf("cli-profile-skill", &args)
        } else {
            format!("{skill}: {level}")
        };
        page.item("- ", &line)?;
    }
    let targets = profile
        .targets
        .iter()
        .map(|id| market.target(id).map_or_else(|| id.to_string(), |target| locale.pick(&target.name).to_owned()));
    let targets: Vec<String> =
        targets.chain(profile.target_skills.iter().map(|id| name_of(market, id, locale))).collect();
    if !targets.is_empty() {
        page.section(&locale.t("cli-profile-targets"))?;
        for target in targets {
            page.item("- ", &target)?;
        }
    }
    if !profile.plan.is_empty() {
        page.section(&locale.t("cli-profile-plan"))?;
        for item in &profile.plan.items {
            page.item("- ", &format!("{}: {}", item.title, locale.hours(item.hours.hours())))?;
        }
    }
    Ok(())
}

fn name_of(market: &Market, skill: &SkillId, locale: Locale) -> String {
    market.skill(skill).map_or_else(|| skill.to_string(), |skill| locale.pick(&skill.name).to_owned())
}
