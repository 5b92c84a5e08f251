//! When each item of a learning plan is worked on: hours poured into weeks in the order of the plan.
//!
//! Weeks start on Monday. A week holds the pace times its free days over seven; an item takes what it needs, the next one
//! gets what is left of the week (methods L01, L02). Nothing here knows today; [`super::plan_dates`] looks at logs.

use super::prerequisites::{OrderError, Ordered, check_order};
use crate::domain::{Cadence, Date, Span};
use thiserror::Error;

/// Longest plan: ten years of 52 weeks.
pub const LONGEST_PLAN_WEEKS: usize = 520;

/// Hours that rounding may leave of an item or a week without making a week of their own.
const NOTHING_LEFT: f64 = 1e-6;

/// One item to learn.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Id, unique in the plan.
    pub id: String,
    /// Hours still to do, 0 to [`MOST_HOURS`].
    pub hours: f64,
    /// Ids of the items that come before it.
    pub after: Vec<String>,
}

/// Most hours of one item.
pub const MOST_HOURS: f64 = 100_000.0;

/// How much of the time is there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace<'a> {
    /// Hours in a week without holidays, above 0 to 168.
    pub hours_per_week: f64,
    /// First day. Days before it in its week are not there.
    pub start: Date,
    /// Days off, both ends included; they may overlap.
    pub holidays: &'a [Span],
}

/// A plan in dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// One a task, in the order of the plan.
    pub items: Vec<Planned>,
    /// Every week from the first one to the last one with hours; at least one.
    pub weeks: Vec<Week>,
    /// Hours of all tasks.
    pub total_hours: f64,
}

/// When one task is worked on.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// Its id.
    pub id: String,
    /// Monday of its first week.
    pub start_week: Date,
    /// Monday of its last week; it is done by the Sunday after it, which is [`Planned::end`].
    pub end_week: Date,
    /// Hours by week, Mondays ascending, none of them 0; empty for a task without hours.
    pub weeks: Vec<(Date, f64)>,
}

/// One week of a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Days that are no holiday and not before the start, 0 to 7.
    pub free_days: u8,
    /// Hours that it holds.
    pub capacity: f64,
    /// Hours planned in it.
    pub hours: f64,
}

/// Why there is no schedule.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum ScheduleError {
    /// The prerequisites cannot be kept.
    #[error(transparent)]
    Order(#[from] OrderError),
    /// No hour a week.
    #[error("the pace is 0 hours a week")]
    ZeroPace,
    /// A pace that is no number of hours in a week.
    #[error("the pace is {given} hours a week; it must be above 0, at most 168")]
    Pace {
        /// What was given.
        given: f64,
    },
    /// Hours of an item that are no number of hours.
    #[error("{id} has {given} hours; it must be from 0 to {MOST_HOURS}")]
    Hours {
        /// The item.
        id: String,
        /// What was given.
        given: f64,
    },
    /// Every week of ten years is a holiday.
    #[error("every week is a holiday")]
    NoFreeWeek,
    /// The plan takes longer than ten years.
    #[error("the plan takes more than {LONGEST_PLAN_WEEKS} weeks; {hours_left} hours would be left")]
    TooLong {
        /// Hours that do not fit.
        hours_left: f64,
    },
    /// The plan runs past the last year that dates can have.
    #[error("the plan runs past the year 2199")]
    PastCalendar,
}

impl Ordered for Task {
    fn id(&self) -> &str {
        &self.id
    }

    fn after(&self) -> impl Iterator<Item = &str> {
        self.after.iter().map(String::as_str)
    }
}

impl Planned {
    /// The last day of its last week, a Sunday.
    #[must_use]
    pub fn end(&self) -> Date {
        Date::from_days(self.end_week.days() + 6)
    }
}

impl Schedule {
    /// Monday of the last week with hours; the first week of a plan without hours.
    #[must_use]
    pub fn end_week(&self) -> Option<Date> {
        self.items.iter().map(|item| item.end_week).max()
    }

    /// Weeks with hours (methods L01, L02): holidays and the weeks between do not count.
    #[must_use]
    pub fn weeks_needed(&self) -> usize {
        self.weeks.iter().filter(|week| week.hours > 0.0).count()
    }

    /// Weeks in which study and paid work together are more than the ceiling, in their order.
    ///
    /// Paid work is taken as the same in every week, holidays included; weeks without study never warn.
    #[must_use]
    pub fn overloads(&self, billable: f64, ceiling: f64) -> Vec<Overload> {
        let over = |week: &Week| {
            let over = week.hours + billable - ceiling;
            (week.hours > 0.0 && over > NOTHING_LEFT).then_some(Overload {
                monday: week.monday,
                study: week.hours,
                over,
            })
        };
        self.weeks.iter().filter_map(over).collect()
    }
}

/// A week with too much work.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overload {
    /// Its Monday.
    pub monday: Date,
    /// Hours of study in it.
    pub study: f64,
    /// Hours above the ceiling.
    pub over: f64,
}

/// Pours the hours of tasks into weeks, in their order (methods L01).
///
/// A task without hours lies in the week in which the one before it ends.
///
/// # Errors
/// When the order does not keep the prerequisites, a number is none that can be, no week is free, or the plan takes longer
/// than [`LONGEST_PLAN_WEEKS`].
pub fn schedule(tasks: &[Task], pace: Pace<'_>) -> Result<Schedule, ScheduleError> {
    check(tasks, pace)?;
    let mut weeks = vec![Week::nth(0, pace)?];
    let mut items = Vec::with_capacity(tasks.len());
    let mut hours_left: f64 = tasks.iter().map(|task| task.hours).sum();
    for task in tasks {
        let mut planned: Vec<(Date, f64)> = Vec::new();
        let mut left = task.hours;
        while left > NOTHING_LEFT {
            let at = weeks.len() - 1;
            let week = &mut weeks[at];
            let free = week.capacity - week.hours;
            if free <= NOTHING_LEFT {
                if weeks.len() == LONGEST_PLAN_WEEKS {
                    let is_free = weeks.iter().any(|week| week.free_days > 0);
                    return Err(if is_free {
                        ScheduleError::TooLong { hours_left }
                    } else {
                        ScheduleError::NoFreeWeek
                    });
                }
                weeks.push(Week::nth(weeks.len(), pace)?);
                continue;
            }
            let hours = free.min(left);
            week.hours += hours;
            left -= hours;
            hours_left -= hours;
            planned.push((week.monday, hours));
        }
        let here = weeks[weeks.len() - 1].monday;
        items.push(Planned {
            id: task.id.clone(),
            start_week: planned.first().map_or(here, |(monday, _)| *monday),
            end_week: planned.last().map_or(here, |(monday, _)| *monday),
            weeks: planned,
        });
    }
    Ok(Schedule { items, weeks, total_hours: tasks.iter().map(|task| task.hours).sum() })
}

fn check(tasks: &[Task], pace: Pace<'_>) -> Result<(), ScheduleError> {
    if pace.hours_per_week == 0.0 {
        return Err(ScheduleError::ZeroPace);
    }
    if !(pace.hours_per_week > NOTHING_LEFT && pace.hours_per_week <= 168.0) {
        return Err(ScheduleError::Pace { given: pace.hours_per_week });
    }
    check_order(tasks)?;
    match tasks.iter().find(|task| !(0.0..=MOST_HOURS).contains(&task.hours)) {
        Some(task) => Err(ScheduleError::Hours { id: task.id.clone(), given: task.hours }),
        None => Ok(()),
    }
}

impl Week {
    /// The week so many after the first one, still empty.
    fn nth(n: usize, pace: Pace<'_>) -> Result<Self, ScheduleError> {
        let weeks = i32::try_from(n).map_err(|_| ScheduleError::PastCalendar)?;
        let days = Cadence::Weekly.start(pace.start).days() + 7 * weeks;
        let monday = Date::from_days(days);
        // Dates are cut to the calendar, so the last day of a week outside is another one.
        if Date::from_days(days + 6).days() != days + 6 {
            return Err(ScheduleError::PastCalendar);
        }
        let free_days = free_days(monday, pace.start, pace.holidays);
        Ok(Self { monday, free_days, capacity: pace.hours_per_week * f64::from(free_days) / 7.0, hours: 0.0 })
    }
}

/// Days of the week of a Monday that are not before `start` and no holiday, 0 to 7.
#[must_use]
pub fn free_days(monday: Date, start: Date, holidays: &[Span]) -> u8 {
    let is_free = |day: &i32| {
        *day >= start.days() && !holidays.iter().any(|off| (off.start().days()..=off.end().days()).contains(day))
    };
    (monday.days()..monday.days() + 7).filter(is_free).map(|_| 1).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::day;
    use proptest::prelude::*;

    fn task(id: &str, hours: f64, after: &[&str]) -> Task {
        Task { id: id.into(), hours, after: after.iter().map(|id| (*id).into()).collect() }
    }

    fn off(start: &str, end: &str) -> Span {
        Span::new(day(start), day(end)).unwrap()
    }

    fn pace(hours_per_week: f64, holidays: &[Span]) -> Pace<'_> {
        Pace { hours_per_week, start: day("2026-11-23"), holidays }
    }

    #[test]
    fn a_part_of_a_week_off_takes_its_days_out() {
        // Thursday to Saturday off leaves four sevenths of seven hours; overlapping holidays count once.
        let holidays = [off("2026-11-26", "2026-11-28"), off("2026-11-27", "2026-11-27")];
        let plan = schedule(&[task("a", 7.0, &[])], pace(7.0, &holidays)).unwrap();
        assert_eq!(plan.items[0].weeks, [(day("2026-11-23"), 4.0), (day("2026-11-30"), 3.0)]);
        assert_eq!((plan.weeks[0].free_days, plan.items[0].end()), (4, day("2026-12-06")));
        // Starting on a Friday leaves three days of the first week.
        let late = Pace { start: day("2026-11-27"), ..pace(7.0, &[]) };
        let plan = schedule(&[task("a", 7.0, &[])], late).unwrap();
        assert_eq!(plan.items[0].weeks, [(day("2026-11-23"), 3.0), (day("2026-11-30"), 4.0)]);
    }

    #[test]
    fn a_task_without_hours_lies_where_the_one_before_it_ends() {
        let plan = schedule(&[task("a", 6.0, &[]), task("proof", 0.0, &["a"]), task("b", 1.0, &[])], pace(6.0, &[]));
        let plan = plan.unwrap();
        let proof = &plan.items[1];
        assert_eq!((proof.start_week, proof.end_week, proof.weeks.len()), (day("2026-11-23"), day("2026-11-23"), 0));
        assert_eq!((plan.items[2].start_week, plan.weeks_needed()), (day("2026-11-30"), 2));
        let empty = schedule(&[], pace(6.0, &[])).unwrap();
        assert_eq!((empty.weeks_needed(), empty.end_week()), (0, None));
    }

    #[test]
    fn what_cannot_be_planned_is_named() {
        let a = |hours: f64| [task("a", hours, &[])];
        let always = [off("2026-01-01", "2100-01-01")];
        assert_eq!(schedule(&a(1.0), pace(0.0, &[])), Err(ScheduleError::ZeroPace));
        assert_eq!(schedule(&a(1.0), pace(-1.0, &[])), Err(ScheduleError::Pace { given: -1.0 }));
        assert!(matches!(schedule(&a(1.0), pace(f64::NAN, &[])), Err(ScheduleError::Pace { .. })));
        assert!(matches!(schedule(&a(f64::NAN), pace(6.0, &[])), Err(ScheduleError::Hours { .. })));
        assert!(matches!(schedule(&a(-1.0), pace(6.0, &[])), Err(ScheduleError::Hours { .. })));
        assert_eq!(schedule(&a(1.0), pace(6.0, &always)), Err(ScheduleError::NoFreeWeek));
        assert_eq!(schedule(&a(521.0), pace(1.0, &[])), Err(ScheduleError::TooLong { hours_left: 1.0 }));
        assert!(schedule(&a(520.0), pace(1.0, &[])).is_ok());
        let late = Pace { start: day("2199-12-23"), ..pace(6.0, &[]) };
        assert_eq!(schedule(&a(60.0), late), Err(ScheduleError::PastCalendar));
        let early = schedule(&[task("a", 1.0, &["b"]), task("b", 1.0, &[])], pace(6.0, &[]));
        assert!(matches!(early, Err(ScheduleError::Order(OrderError::TooEarly { .. }))));
    }

    #[test]
    fn weeks_above_the_ceiling_are_told_with_what_is_too_much() {
        let plan = schedule(&[task("a", 15.0, &[])], pace(6.0, &[off("2026-11-30", "2026-12-06")])).unwrap();
        let over = plan.overloads(25.0, 30.0);
        let want = |monday: &str| Overload { monday: day(monday), study: 6.0, over: 1.0 };
        assert_eq!(over, [want("2026-11-23"), want("2026-12-07")]);
        assert!(plan.overloads(24.0, 30.0).is_empty());
    }

    proptest! {
        #[test]
        fn hours_are_neither_lost_nor_made_and_no_week_is_overfull(
            hours in prop::collection::vec(0.0_f64..80.0, 0..12), each in 0.5_f64..40.0,
            offs in prop::collection::vec((0_i32..400, 0_i32..20), 0..6), start in 0_i32..7,
        ) {
            let first = day("2026-11-23").days();
            let holidays: Vec<Span> = offs.iter()
                .map(|(from, days)| Span::new(Date::from_days(first + from), Date::from_days(first + from + days)).unwrap())
                .collect();
            let tasks: Vec<Task> = hours.iter().enumerate().map(|(i, h)| task(&i.to_string(), *h, &[])).collect();
            let found = schedule(&tasks, Pace {
                hours_per_week: each, start: Date::from_days(first + start), holidays: &holidays,
            });
            let Ok(plan) = found else { return Err(TestCaseError::reject("longer than ten years")) };
            for (task, item) in tasks.iter().zip(&plan.items) {
                let planned: f64 = item.weeks.iter().map(|(_, h)| h).sum();
                prop_assert!((planned - task.hours).abs() < 1e-5);
                prop_assert!(item.weeks.iter().all(|(_, h)| *h > 0.0) && item.start_week <= item.end_week);
            }
            prop_assert!(plan.items.is_sorted_by_key(|item| item.start_week));
            for week in &plan.weeks {
                prop_assert!(week.hours <= week.capacity + 1e-9 && week.capacity <= each + 1e-9);
            }
            // Every week but the last is full, so nothing could end sooner.
            let last = plan.weeks.len() - 1;
            prop_assert!(plan.weeks[..last].iter().all(|week| week.capacity - week.hours < 1e-5));
        }
    }
}
