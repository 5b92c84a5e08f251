//! From a profile and its plan to the sheet: rows with their days, and what is wrong with the plan in sentences.

use super::{Piece, PlanRow, PlanSheet, Review};
use crate::{
    chart::sheet::made,
    domain::{Cost, Date, HoursPerWeek, Market, Plan, PlanItem, PlanItemId, Profile, Span},
    i18n::Locale,
    insight::{
        ItemDates, OrderError, PlanDates, Schedule, ScheduleError,
        plan_dates::{hours_left, stop_day},
        schedule::Overload,
    },
};

/// One thing about a plan that its owner should know.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// Kebab-case name for scripts.
    pub kind: &'static str,
    /// Whether there are no dates because of it.
    pub is_problem: bool,
    /// In the reader's language.
    pub words: String,
}

impl PlanSheet {
    /// The sheet of a profile's plan, with the dates computed from it.
    #[must_use]
    pub fn of(profile: &Profile, dates: &PlanDates, market: &Market, locale: Locale) -> Self {
        let plan = &profile.plan;
        let rows =
            plan.items.iter().zip(&dates.items).map(|(item, days)| row(item, *days, dates, plan, market, locale));
        let rows: Vec<PlanRow> = rows.collect();
        let schedule = dates.schedule.as_ref().ok();
        Self {
            locale,
            profile: profile.id.clone(),
            name: profile.name.clone(),
            currency: profile.currency,
            from: dates.from,
            pace: dates.pace,
            hours_left: rows.iter().map(|row| row.hours_left).fold(0.0, |sum, hours| sum + hours),
            weeks: schedule.map_or(0, Schedule::weeks_needed),
            finish: dates.finish(),
            rows,
            budget: plan.budget,
            remarks: remarks(profile, dates, market, locale),
            made: made(locale, market),
        }
    }
}

fn row(
    item: &PlanItem,
    days: Option<ItemDates>,
    dates: &PlanDates,
    plan: &Plan,
    market: &Market,
    locale: Locale,
) -> PlanRow {
    let title_of = |id: &PlanItemId| plan.item(id).map_or_else(|| id.to_string(), |other| other.title.clone());
    let name = |id| market.skill(id).map_or_else(|| id.to_string(), |skill| locale.pick(&skill.name).to_owned());
    let piece = item.milestone.as_ref().map(|milestone| Piece {
        words: milestone.piece.clone(),
        evidence: milestone.evidence,
        on: milestone.done_on.or(days.map(|days| days.finish)),
        is_done: milestone.done_on.is_some(),
    });
    // A rule that was answered asks no more.
    let rule = item.stop.filter(|rule| rule.used_on.is_none()).zip(days);
    let review = rule.and_then(|(rule, days)| Some(Review { on: stop_day(item, &days)?, weeks: rule.weeks.weeks() }));
    PlanRow {
        id: item.id.clone(),
        title: item.title.clone(),
        skill: item.skill.as_ref().map(name),
        level: item.level,
        hours: item.hours.hours(),
        // A finished item takes nothing more, on whichever day it was finished.
        hours_left: if item.done_on.is_some() { 0.0 } else { hours_left(item, dates.from) },
        cost: item.cost.map(Cost::amount),
        after: item.after.iter().map(title_of).collect(),
        days: days.and_then(|days| Span::new(first_day(item, days, dates), days.finish).ok()),
        piece,
        review,
        done_on: item.done_on,
    }
}

/// The first day of an item: the Monday of its first week, but not before the plan begins where nothing was done yet.
fn first_day(item: &PlanItem, days: ItemDates, dates: &PlanDates) -> Date {
    if item.log.is_empty() && item.done_on.is_none() { days.first.max(dates.from) } else { days.first }
}

/// What is wrong with a plan, and what to watch.
fn remarks(profile: &Profile, dates: &PlanDates, market: &Market, locale: Locale) -> Vec<Remark> {
    let plan = &profile.plan;
    let mut remarks = Vec::new();
    let mut add = |kind, is_problem, words| remarks.push(Remark { kind, is_problem, words });
    match &dates.schedule {
        Err(error) => add(problem_kind(error), true, problem(error, plan, locale)),
        Ok(schedule) => {
            let billable = profile.billable.map_or(0.0, HoursPerWeek::hours);
            let over = profile.ceiling.map(|ceiling| (ceiling, schedule.overloads(billable, ceiling.hours())));
            if let Some((ceiling, over)) = over
                && let Some(first) = over.first()
            {
                add("over-ceiling", false, overload(first, over.len(), billable, ceiling, locale));
            }
        }
    }
    for item in &plan.items {
        if let Some(skill) = item.skill.as_ref().filter(|skill| market.skill(skill).is_none()) {
            let args = [("item", item.title.as_str().into()), ("skill", skill.as_str().into())];
            add("lost-skill", false, locale.tf("plan-remark-lost-skill", &args));
        }
    }
    for id in &plan.holiday_lists {
        match market.holiday_list(id) {
            None => {
                let args = [("list", id.as_str().into())];
                add("lost-holidays", false, locale.tf("plan-remark-lost-holidays", &args));
            }
            Some(list) => {
                let ends = list.last_year().filter(|last| dates.finish().is_some_and(|finish| finish.year() > *last));
                if let Some(year) = ends {
                    let args = [("list", locale.pick(&list.name).into()), ("year", year.to_string().into())];
                    add("holidays-end", false, locale.tf("plan-remark-holidays-end", &args));
                }
            }
        }
    }
    remarks
}

fn overload(first: &Overload, weeks: usize, billable: f64, ceiling: HoursPerWeek, locale: Locale) -> String {
    let hours = |hours: f64| locale.hours(hours).into();
    let args = [
        ("n", weeks.into()),
        ("ceiling", hours(ceiling.hours())),
        ("day", locale.date(first.monday).into()),
        ("study", hours(first.study)),
        ("paid", hours(billable)),
        ("over", hours(first.over)),
    ];
    locale.tf("plan-remark-over-ceiling", &args)
}

/// Kebab-case name of a problem, for scripts.
#[must_use]
pub fn problem_kind(error: &ScheduleError) -> &'static str {
    match error {
        ScheduleError::Order(OrderError::Twice { .. }) => "id-twice",
        ScheduleError::Order(OrderError::Unknown { .. }) => "unknown-prerequisite",
        ScheduleError::Order(OrderError::Itself { .. }) => "self-prerequisite",
        ScheduleError::Order(OrderError::Cycle { .. }) => "cycle",
        ScheduleError::Order(OrderError::TooEarly { .. }) => "too-early",
        ScheduleError::ZeroPace => "zero-pace",
        ScheduleError::Pace { .. } => "pace",
        ScheduleError::Hours { .. } => "hours",
        ScheduleError::NoFreeWeek => "no-free-week",
        ScheduleError::TooLong { .. } => "too-long",
        ScheduleError::PastCalendar => "past-calendar",
    }
}

/// Why a plan has no dates and what to do, with the titles of its items.
#[must_use]
pub fn problem(error: &ScheduleError, plan: &Plan, locale: Locale) -> String {
    let title = |id: &str| {
        let found = plan.items.iter().find(|item| item.id.as_str() == id);
        found.map_or_else(|| id.to_owned(), |item| item.title.clone())
    };
    match error {
        ScheduleError::Order(OrderError::Twice { id }) => {
            locale.tf("plan-problem-id-twice", &[("id", id.as_str().into())])
        }
        ScheduleError::Order(OrderError::Unknown { id, prerequisite }) => locale.tf(
            "plan-problem-unknown-prerequisite",
            &[("item", title(id).into()), ("other", title(prerequisite).into())],
        ),
        ScheduleError::Order(OrderError::Itself { id }) => {
            locale.tf("plan-problem-self-prerequisite", &[("item", title(id).into())])
        }
        ScheduleError::Order(OrderError::Cycle { path }) => {
            let path: Vec<String> = path.iter().map(|id| title(id)).collect();
            locale.tf("plan-problem-cycle", &[("path", path.join(" → ").into())])
        }
        ScheduleError::Order(OrderError::TooEarly { id, prerequisite }) => {
            locale.tf("plan-problem-too-early", &[("item", title(id).into()), ("other", title(prerequisite).into())])
        }
        ScheduleError::ZeroPace => locale.t("plan-problem-zero-pace"),
        ScheduleError::Pace { given } => locale.tf("plan-problem-pace", &[("given", (*given).into())]),
        ScheduleError::Hours { id, given } => {
            locale.tf("plan-problem-hours", &[("item", title(id).into()), ("given", (*given).into())])
        }
        ScheduleError::NoFreeWeek => locale.t("plan-problem-no-free-week"),
        ScheduleError::TooLong { hours_left } => {
            locale.tf("plan-problem-too-long", &[("left", locale.hours(*hours_left).into())])
        }
        ScheduleError::PastCalendar => locale.t("plan-problem-past-calendar"),
    }
}
