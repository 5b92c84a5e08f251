//! What `skillvane plan --json` prints, and the remarks that belong to the command alone. `docs/cli.md` names every field.

use super::ProposedFrom;
use crate::{
    domain::{Cadence, Level, Market, OptionRef, Plan, PlanItem},
    export::{
        PlanSheet,
        ics::events,
        plan::{PlanRow, Remark},
    },
    i18n::Locale,
    insight::{PlanDates, Proposal},
};
use serde::Serialize;

/// A plan in dates.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanReport {
    profile: Owner,
    currency: String,
    proposed: bool,
    start: String,
    pace: f64,
    items: Vec<Item>,
    total_hours: f64,
    hours_left: f64,
    cost_left: f64,
    weeks: usize,
    finish: Option<String>,
    finish_week: Option<String>,
    days_off: Vec<DaysOff>,
    warnings: Vec<Said>,
    problems: Vec<Said>,
    events: Vec<Event>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Owner {
    id: String,
    name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Item {
    id: String,
    title: String,
    option: Option<Chosen>,
    skill: Option<String>,
    level: Option<u8>,
    hours: f64,
    hours_left: f64,
    cost: Option<f64>,
    after: Vec<String>,
    start_week: Option<String>,
    end_week: Option<String>,
    start: Option<String>,
    end: Option<String>,
    piece: Option<Piece>,
    review: Option<Review>,
    done_on: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Chosen {
    kind: &'static str,
    id: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Piece {
    words: String,
    evidence: &'static str,
    on: Option<String>,
    done: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Review {
    on: String,
    weeks: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct DaysOff {
    first: String,
    last: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Said {
    kind: &'static str,
    text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Event {
    uid: String,
    summary: String,
    start: String,
    end: String,
}

impl PlanReport {
    /// The report of a sheet and the dates that it was made of.
    #[must_use]
    pub fn new(sheet: &PlanSheet, plan: &Plan, dates: &PlanDates, is_proposed: bool) -> Self {
        let said = |is_problem: bool| {
            let of_kind = sheet.remarks.iter().filter(move |remark| remark.is_problem == is_problem);
            of_kind.map(|remark| Said { kind: remark.kind, text: remark.words.clone() }).collect()
        };
        let events = events(sheet).into_iter().map(|event| Event {
            uid: event.uid,
            summary: event.summary,
            start: event.days.start().to_string(),
            end: event.days.end().to_string(),
        });
        let days_off =
            dates.off.iter().map(|off| DaysOff { first: off.start().to_string(), last: off.end().to_string() });
        let (hours_left, cost_left) = sheet.still_to_spend();
        Self {
            profile: Owner { id: sheet.profile.to_string(), name: sheet.name.clone() },
            currency: sheet.currency.code().to_owned(),
            proposed: is_proposed,
            start: sheet.from.to_string(),
            pace: sheet.pace,
            items: sheet.rows.iter().zip(&plan.items).map(|(row, item)| Item::new(row, item)).collect(),
            total_hours: sheet.rows.iter().fold(0.0, |sum, row| sum + row.hours),
            hours_left,
            cost_left,
            weeks: sheet.weeks,
            finish: sheet.finish.map(|day| day.to_string()),
            finish_week: dates.finish_week().map(|day| day.to_string()),
            days_off: days_off.collect(),
            warnings: said(false),
            problems: said(true),
            events: events.collect(),
        }
    }
}

impl Item {
    fn new(row: &PlanRow, item: &PlanItem) -> Self {
        let option = item.option.as_ref().map(|option| Chosen { kind: option.kind(), id: option.id().to_owned() });
        let piece = row.piece.as_ref().map(|piece| Piece {
            words: piece.words.clone(),
            evidence: piece.evidence.key(),
            on: piece.on.map(|day| day.to_string()),
            done: piece.is_done,
        });
        let monday = |day| Cadence::Weekly.start(day).to_string();
        Self {
            id: row.id.to_string(),
            title: row.title.clone(),
            option,
            skill: item.skill.as_ref().map(ToString::to_string),
            level: row.level.map(Level::get),
            hours: row.hours,
            hours_left: row.hours_left,
            cost: row.cost,
            after: item.after.iter().map(ToString::to_string).collect(),
            start_week: row.days.map(|days| monday(days.start())),
            end_week: row.days.map(|days| monday(days.end())),
            start: row.days.map(|days| days.start().to_string()),
            end: row.days.map(|days| days.end().to_string()),
            piece,
            review: row.review.map(|review| Review { on: review.on.to_string(), weeks: review.weeks }),
            done_on: row.done_on.map(|day| day.to_string()),
        }
    }
}

/// That the plan was made for the occasion.
pub(super) fn proposed(from: &ProposedFrom, market: &Market, locale: Locale) -> Remark {
    let words = match from {
        ProposedFrom::Targets => locale.t("cli-plan-proposed"),
        ProposedFrom::Ranking(option, rank) => {
            let args = [("option", option_name(option, market, locale).into()), ("rank", (*rank).into())];
            locale.tf("cli-plan-proposed-ranking", &args)
        }
    };
    Remark { kind: "proposed", is_problem: false, words }
}

/// Name of an option; its id when the data set does not have it.
fn option_name(option: &OptionRef, market: &Market, locale: Locale) -> String {
    let found = match option {
        OptionRef::Skill(id) => market.skill(id).map(|skill| locale.pick(&skill.name).to_owned()),
        OptionRef::Target(id) => market.target(id).map(|role| locale.pick(&role.name).to_owned()),
        OptionRef::Deepen => Some(locale.t("cli-plan-deepen")),
        OptionRef::Nothing => None,
    };
    found.unwrap_or_else(|| option.id().to_owned())
}

/// What the targets name and the data set no longer has.
pub(super) fn gone(found: &Proposal, market: &Market, locale: Locale) -> Vec<Remark> {
    let option = found.gone.iter().map(|option| {
        let words = locale.tf("cli-plan-gone", &[("target", option.id().into())]);
        Remark { kind: "lost-target", is_problem: false, words }
    });
    let skill = found.gone_skills.iter().map(|(option, skill)| {
        let args = [("target", option_name(option, market, locale).into()), ("skill", skill.as_str().into())];
        Remark { kind: "lost-target-skill", is_problem: false, words: locale.tf("cli-plan-gone-skill", &args) }
    });
    option.chain(skill).collect()
}
