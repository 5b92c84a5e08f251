//! A plan in dates: which hours are left, which days are off, in which weeks each item falls, and how the log stands
//! against them. The one place where a plan meets [`schedule`]; window, files and command line all read it.

use super::schedule::{Pace, Planned, Schedule, ScheduleError, Task, free_days, schedule};
use crate::domain::{Cadence, Date, HoursPerWeek, Market, Plan, PlanItem, PlanItemId, Span};

/// Hours by which a log may fall short of the plan without being called short.
pub const SHORT_HOURS: f64 = 0.25;

/// A plan in dates.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanDates {
    /// The day from which the weeks are computed.
    pub from: Date,
    /// Hours in a week without days off; 0 while nobody said.
    pub pace: f64,
    /// Every span of days off, own ones first; they may overlap.
    pub off: Vec<Span>,
    /// The weeks, or why there are none.
    pub schedule: Result<Schedule, ScheduleError>,
    /// One an item, in the order of the plan; `None` while there are no weeks and the item is not done.
    pub items: Vec<Option<ItemDates>>,
}

/// The weeks of one item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemDates {
    /// Monday of its first week: of work that was logged, or of work that is planned.
    pub first: Date,
    /// Monday of its last week.
    pub last: Date,
    /// The day on which it was finished, or the last day of its last week.
    pub finish: Date,
}

/// How the log stands against the plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Hours that were planned from the start of the plan until the week before this one.
    pub planned: f64,
    /// Hours that were logged in the same time.
    pub logged: f64,
}

impl PlanDates {
    /// Computes the weeks of a plan; `study` is the pace where the plan has none of its own.
    #[must_use]
    pub fn of(plan: &Plan, study: Option<HoursPerWeek>, market: &Market, today: Date) -> Self {
        let from = plan.from.unwrap_or(today);
        let pace = plan.pace.or(study).map_or(0.0, HoursPerWeek::hours);
        let off = days_off(plan, market);
        let tasks: Vec<Task> = plan.items.iter().map(|item| task(item, from)).collect();
        let schedule = schedule(&tasks, Pace { hours_per_week: pace, start: from, holidays: &off });
        let planned = |place: usize| schedule.as_ref().ok().and_then(|found| found.items.get(place));
        let items = plan.items.iter().enumerate().map(|(place, item)| item_dates(item, planned(place))).collect();
        Self { from, pace, off, schedule, items }
    }

    /// The last day of the last week in which something is still to do; the last done day when nothing is.
    #[must_use]
    pub fn finish(&self) -> Option<Date> {
        self.schedule.as_ref().ok()?;
        self.items.iter().map(|item| item.map(|dates| dates.finish)).collect::<Option<Vec<_>>>()?.into_iter().max()
    }

    /// The Monday of the week of [`PlanDates::finish`].
    #[must_use]
    pub fn finish_week(&self) -> Option<Date> {
        self.finish().map(|day| Cadence::Weekly.start(day))
    }

    /// How the log stands against what was planned until the week before `today`; `None` when no week has passed.
    #[must_use]
    pub fn standing(&self, plan: &Plan, today: Date) -> Option<Standing> {
        let this_week = Cadence::Weekly.start(today);
        let weeks = &self.schedule.as_ref().ok()?.weeks;
        let planned: f64 = weeks.iter().filter(|week| week.monday < this_week).map(|week| week.hours).sum();
        let entries = plan.items.iter().flat_map(|item| &item.log);
        let logged = entries.filter(|entry| entry.on >= self.from && entry.on < this_week);
        (planned > 0.0).then(|| Standing { planned, logged: logged.map(|entry| entry.hours.hours()).sum() })
    }
}

impl Standing {
    /// Whether less was logged than was planned.
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.logged + SHORT_HOURS < self.planned
    }
}

/// Every span of days off: the plan's own, then those of its bundled lists. Lists that the data no longer have count not.
#[must_use]
pub fn days_off(plan: &Plan, market: &Market) -> Vec<Span> {
    let lists = plan.holiday_lists.iter().filter_map(|id| market.holiday_list(id));
    let bundled = lists.flat_map(|list| &list.days).map(|holiday| holiday.days);
    plan.days_off.iter().map(|off| off.span).chain(bundled).collect()
}

/// Hours of an item that are still to do on a day: none when it was done before it, and what was logged before it is done.
#[must_use]
pub fn hours_left(item: &PlanItem, from: Date) -> f64 {
    if item.done_on.is_some_and(|day| day < from) {
        return 0.0;
    }
    (item.hours.hours() - item.logged_before(from)).max(0.0)
}

/// The day from which a new plan should count: tomorrow when something was logged today, and the next Monday when this
/// week has had its hours. Never before the day from which the plan counts now.
#[must_use]
pub fn replan_day(plan: &Plan, pace: f64, today: Date) -> Date {
    let this_week = Cadence::Weekly.start(today);
    let has_today = plan.items.iter().flat_map(|item| &item.log).any(|entry| entry.on >= today)
        || plan.items.iter().any(|item| item.done_on.is_some_and(|day| day >= today));
    let day = if pace > 0.0 && plan.logged_since(this_week) + SHORT_HOURS >= pace {
        Cadence::Weekly.next(this_week)
    } else {
        Date::from_days(today.days() + i32::from(has_today))
    };
    plan.from.map_or(day, |from| from.max(day))
}

/// Hours that were really logged in a week without days off: the mean over whole weeks from the first entry on, each
/// counted by the part of it that is free, as the plan counts it. This week counts once it has had its hours. `None` before
/// a week is whole, and while nothing was logged.
#[must_use]
pub fn real_pace(plan: &Plan, dates: &PlanDates, today: Date) -> Option<f64> {
    let first = plan.items.iter().filter_map(|item| item.log.first()).map(|entry| entry.on).min()?;
    let first = Cadence::Weekly.start(dates.from.min(first));
    let this_week = Cadence::Weekly.start(today);
    let free = |monday: Date| f64::from(free_days(monday, first, &dates.off)) / 7.0;
    let holds = dates.pace * free(this_week);
    let is_whole = holds > 0.0 && plan.logged_since(this_week) + SHORT_HOURS >= holds;
    let end = if is_whole { Cadence::Weekly.next(this_week) } else { this_week };
    let mut weeks = 0.0_f64;
    let mut monday = first;
    while monday < end {
        weeks += free(monday);
        monday = Cadence::Weekly.next(monday);
    }
    let entries = plan.items.iter().flat_map(|item| &item.log).filter(|entry| entry.on < end);
    let hours: f64 = entries.map(|entry| entry.hours.hours()).sum();
    (weeks > 0.0 && hours > 0.0).then_some((hours / weeks).min(168.0))
}

/// How many times as long as estimated the finished items took; `None` before one with estimate and log is finished.
#[must_use]
pub fn overrun(plan: &Plan) -> Option<f64> {
    let done = || plan.items.iter().filter(|item| item.done_on.is_some() && !item.log.is_empty());
    let (took, estimated) =
        (done().map(PlanItem::logged).sum::<f64>(), done().map(|item| item.hours.hours()).sum::<f64>());
    (took > 0.0 && estimated > 0.0).then_some(took / estimated)
}

/// The day on which the stop rule of an item asks: its weeks after the item is finished.
#[must_use]
pub fn stop_day(item: &PlanItem, dates: &ItemDates) -> Option<Date> {
    #[expect(clippy::cast_possible_truncation, reason = "weeks are a small number")]
    let days = (item.stop?.weeks.weeks() * 7.0).round() as i32;
    Some(Date::from_days(dates.finish.days() + days))
}

/// The first item that stands before one that must come first, and that one; `None` in an order that keeps everything.
#[must_use]
pub fn order_break(plan: &Plan) -> Option<(PlanItemId, PlanItemId)> {
    let place = |id: &PlanItemId| plan.items.iter().position(|item| &item.id == id);
    plan.items.iter().enumerate().find_map(|(at, item)| {
        let first = item.after.iter().find(|id| place(id).is_some_and(|other| other > at))?;
        Some((item.id.clone(), first.clone()))
    })
}

fn task(item: &PlanItem, from: Date) -> Task {
    Task {
        id: item.id.to_string(),
        hours: hours_left(item, from),
        after: item.after.iter().map(ToString::to_string).collect(),
    }
}

fn item_dates(item: &PlanItem, planned: Option<&Planned>) -> Option<ItemDates> {
    let monday = |day: Date| Cadence::Weekly.start(day);
    let first_log = item.log.first().map(|entry| monday(entry.on));
    let has_weeks = planned.is_some_and(|planned| !planned.weeks.is_empty());
    if let (Some(done), false) = (item.done_on, has_weeks) {
        let first = first_log.unwrap_or_else(|| monday(done)).min(monday(done));
        return Some(ItemDates { first, last: monday(done), finish: done });
    }
    let planned = planned?;
    let first = first_log.map_or(planned.start_week, |log| log.min(planned.start_week));
    Some(ItemDates { first, last: planned.end_week, finish: item.done_on.unwrap_or_else(|| planned.end()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{DaysOff, Hours, PlanChange, StopRule, Weeks, WorkLog},
        insight::sample::day,
    };

    fn id(n: usize) -> PlanItemId {
        PlanItemId::new(&format!("i-{n}")).expect("an id")
    }

    /// The plan of methods L01: 57 hours, 6 a week, the week of 21 December off.
    fn plan() -> Plan {
        let mut plan = Plan { from: Some(day("2026-11-23")), pace: HoursPerWeek::new(6.0).ok(), ..Plan::default() };
        for (n, hours) in [(1, 6.0), (2, 10.0), (3, 20.0), (4, 16.0), (5, 5.0)] {
            plan.items.push(PlanItem::new(id(n), "A step", Hours::new(hours).expect("hours")));
        }
        let span = Span::new(day("2026-12-21"), day("2026-12-27")).expect("a span");
        plan.days_off.push(DaysOff { name: "Holiday".to_owned(), span });
        plan
    }

    fn log(plan: &Plan, n: usize, on: &str, hours: f64) -> Plan {
        plan.after(&PlanChange::Log(id(n), WorkLog { on: day(on), hours: Hours::new(hours).expect("hours") }))
    }

    fn dates(plan: &Plan, today: &str) -> PlanDates {
        PlanDates::of(plan, None, &Market::default(), day(today))
    }

    fn replanned(plan: &Plan, today: &str) -> Plan {
        plan.after(&PlanChange::Replan { from: replan_day(plan, 6.0, day(today)), pace: None })
    }

    #[test]
    fn the_plan_of_l01_ends_in_the_week_of_1_february() {
        let dates = dates(&plan(), "2026-11-23");
        assert_eq!((dates.finish_week(), dates.finish()), (Some(day("2027-02-01")), Some(day("2027-02-07"))));
        assert_eq!(dates.items[2].map(|item| (item.first, item.last)), Some((day("2026-12-07"), day("2027-01-04"))));
    }

    #[test]
    fn a_log_moves_nothing_until_the_plan_counts_from_another_day() {
        let logged = log(&plan(), 1, "2026-11-25", 9.0);
        assert_eq!(dates(&logged, "2026-11-25").finish_week(), Some(day("2027-02-01")));
        // Nine hours on the first item, which takes six, and this week has had its hours: 51 are left from next Monday.
        let again = replanned(&logged, "2026-11-25");
        assert_eq!(again.from, Some(day("2026-11-30")));
        assert_eq!(dates(&again, "2026-11-25").finish_week(), Some(day("2027-02-01")));
        let on_second = log(&log(&plan(), 1, "2026-11-25", 6.0), 2, "2026-11-25", 3.0);
        assert_eq!(dates(&replanned(&on_second, "2026-11-25"), "2026-11-25").finish_week(), Some(day("2027-01-25")));
    }

    #[test]
    fn a_week_that_was_missed_is_short_and_replanning_moves_the_end() {
        let logged = log(&plan(), 1, "2026-11-24", 2.0);
        let now = dates(&logged, "2026-12-01");
        let standing = now.standing(&logged, day("2026-12-01")).expect("a week has passed");
        assert_eq!((standing.planned, standing.logged, standing.is_short()), (6.0, 2.0, true));
        assert_eq!(now.standing(&logged, day("2026-11-29")), None);
        let again = replanned(&logged, "2026-12-01");
        assert_eq!(again.from, Some(day("2026-12-01")));
        assert!(dates(&again, "2026-12-01").finish() > now.finish());
        assert_eq!(real_pace(&logged, &now, day("2026-12-01")), Some(2.0));
        assert_eq!(real_pace(&logged, &now, day("2026-11-25")), None, "no week is whole yet");
    }

    #[test]
    fn weeks_off_do_not_slow_the_real_pace() {
        let logged = log(&log(&plan(), 1, "2026-12-14", 4.0), 2, "2026-12-28", 6.0);
        let mut logged = logged;
        logged.from = Some(day("2026-12-14"));
        assert_eq!(real_pace(&logged, &dates(&logged, "2027-01-04"), day("2027-01-04")), Some(5.0));
    }

    #[test]
    fn a_week_with_days_off_counts_by_the_part_that_is_free() {
        // Four of seven days are free, so 6 hours a week are 24/7 in that week: whoever logs just that keeps the pace.
        let mut plan = plan();
        let span = Span::new(day("2026-11-24"), day("2026-11-26")).expect("a span");
        plan.days_off.push(DaysOff { name: "Holiday".to_owned(), span });
        let real = |plan: &Plan, today: &str| real_pace(plan, &dates(plan, today), day(today)).expect("a pace");
        let first = log(&plan, 1, "2026-11-28", 24.0 / 7.0);
        assert!((real(&first, "2026-11-29") - 6.0).abs() < 1e-9, "this week has had what it holds");
        let both = log(&first, 1, "2026-12-01", 6.0);
        assert!((real(&both, "2026-12-07") - 6.0).abs() < 1e-9);
    }

    #[test]
    fn what_was_done_stays_where_it_was_done() {
        let done = log(&plan(), 1, "2026-11-24", 9.0).after(&PlanChange::Done(id(1), Some(day("2026-11-26"))));
        let again = replanned(&done, "2026-11-27");
        let now = dates(&again, "2026-11-27");
        let first = now.items[0].expect("done");
        assert_eq!((first.first, first.last, first.finish), (day("2026-11-23"), day("2026-11-23"), day("2026-11-26")));
        assert_eq!(now.items[1].map(|item| item.first), Some(day("2026-11-30")));
        assert_eq!(overrun(&again), Some(1.5));
        assert_eq!(overrun(&plan()), None);
    }

    #[test]
    fn a_stop_rule_asks_its_weeks_after_the_end() {
        let mut plan = plan();
        plan.items[4].stop = Some(StopRule { weeks: Weeks::new(6.0).expect("weeks"), used_on: None });
        let now = dates(&plan, "2026-11-23");
        assert_eq!(stop_day(&plan.items[4], &now.items[4].expect("planned")), Some(day("2027-03-21")));
        assert_eq!(stop_day(&plan.items[3], &now.items[3].expect("planned")), None);
    }

    #[test]
    fn without_a_pace_there_are_no_weeks_but_what_was_done_has_its_own() {
        let mut plan = plan();
        plan.pace = None;
        plan.items[0].done_on = Some(day("2026-11-20"));
        let now = dates(&plan, "2026-11-23");
        assert_eq!(now.schedule, Err(ScheduleError::ZeroPace));
        assert_eq!((now.items[0].is_some(), now.items[1], now.finish()), (true, None, None));
        let study = HoursPerWeek::new(6.0).ok();
        assert!(PlanDates::of(&plan, study, &Market::default(), day("2026-11-23")).schedule.is_ok());
    }

    #[test]
    fn a_broken_order_names_both() {
        let mut plan = plan();
        plan.items[1].after = vec![id(4)];
        assert_eq!(order_break(&plan), Some((id(2), id(4))));
        plan.items[1].after = vec![id(1)];
        assert_eq!(order_break(&plan), None);
    }
}
