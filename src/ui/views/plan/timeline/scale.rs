//! Where a day lies on the timeline: whole weeks from the first to the last, compressed until they fit.

use crate::{
    domain::{Cadence, Date},
    insight::PlanDates,
};
use egui::Rangef;

/// Fewest weeks that are shown, so that a short plan does not fill the width with two wide columns.
const FEWEST: i32 = 6;
/// Steps between labels, in weeks.
const STEPS: [i32; 8] = [1, 2, 4, 8, 13, 26, 52, 104];

/// Weeks along the width of the chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Monday of the first week.
    pub first: Date,
    /// Number of weeks.
    pub weeks: i32,
    room: Rangef,
}

impl Scale {
    /// The weeks of all items and of today, over that room.
    pub fn of(dates: &PlanDates, today: Date, room: Rangef) -> Self {
        let monday = |day| Cadence::Weekly.start(day);
        let items = || dates.items.iter().flatten();
        let first = items().map(|item| item.first).chain([monday(dates.from)]).min().unwrap_or(monday(today));
        let last = items().map(|item| item.last).max().unwrap_or(first);
        // Today belongs into the picture unless it would take more room than the plan itself.
        let (mut first, mut last) = (first, last);
        let length = Cadence::Weekly.steps_between(first, last) + 1;
        let (before, after) =
            (Cadence::Weekly.steps_between(monday(today), first), Cadence::Weekly.steps_between(last, monday(today)));
        if (1..=length.max(FEWEST)).contains(&before) {
            first = monday(today);
        } else if (1..=length.max(FEWEST)).contains(&after) {
            last = monday(today);
        }
        Self { first, weeks: (Cadence::Weekly.steps_between(first, last) + 1).max(FEWEST), room }
    }

    /// Where a day begins.
    pub fn x(&self, day: Date) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "days of a few years")]
        let days = (day.days() - self.first.days()) as f32;
        self.room.min + days * self.week() / 7.0
    }

    /// Where a day ends.
    pub fn end(&self, day: Date) -> f32 {
        self.x(Date::from_days(day.days() + 1))
    }

    /// Width of one week.
    pub fn week(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred weeks")]
        let weeks = self.weeks as f32;
        self.room.span() / weeks
    }

    /// Weeks between two labels of that width.
    pub fn label_step(&self, label: f32) -> i32 {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let fits = |step: &i32| *step as f32 * self.week() >= label;
        STEPS.into_iter().find(fits).unwrap_or(STEPS[STEPS.len() - 1])
    }

    /// Mondays with that many weeks between them.
    pub fn mondays(&self, step: i32) -> impl Iterator<Item = Date> {
        let first = self.first.days();
        (0..self.weeks).step_by(usize::try_from(step.max(1)).unwrap_or(1)).map(move |n| Date::from_days(first + 7 * n))
    }

    /// Whether a day lies on it.
    pub fn holds(&self, day: Date) -> bool {
        (0..7 * self.weeks).contains(&(day.days() - self.first.days()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Hours, HoursPerWeek, Market, Plan, PlanItem, PlanItemId};

    fn scale(hours: f64, today: &str) -> Scale {
        let day = |text| Date::parse(text).expect("a day");
        let mut plan = Plan { from: Some(day("2026-11-23")), pace: HoursPerWeek::new(6.0).ok(), ..Plan::default() };
        let id = PlanItemId::new("i-1").expect("an id");
        plan.items.push(PlanItem::new(id, "A step", Hours::new(hours).expect("hours")));
        let dates = PlanDates::of(&plan, None, &Market::default(), day(today));
        Scale::of(&dates, day(today), Rangef::new(100.0, 820.0))
    }

    #[test]
    fn a_plan_fills_the_room_and_a_short_one_keeps_its_columns_narrow() {
        let long = scale(72.0, "2026-11-25");
        assert_eq!((long.weeks, long.week()), (12, 60.0));
        assert_eq!((long.x(long.first), long.end(Date::from_days(long.first.days() + 83))), (100.0, 820.0));
        assert_eq!(scale(6.0, "2026-11-25").weeks, FEWEST);
    }

    #[test]
    fn labels_never_stand_closer_than_they_are_wide() {
        assert_eq!(scale(72.0, "2026-11-25").label_step(52.0), 1);
        assert_eq!(scale(300.0, "2026-11-25").label_step(52.0), 4);
        let decade = scale(3_000.0, "2026-11-25");
        assert_eq!(decade.mondays(decade.label_step(60.0)).count(), 10);
    }

    #[test]
    fn today_is_shown_unless_it_is_far_away() {
        let near = scale(72.0, "2026-11-11");
        assert!(near.holds(Date::parse("2026-11-11").expect("a day")));
        let far = scale(72.0, "2028-11-11");
        assert_eq!(far.first, Date::parse("2026-11-23").expect("a day"));
        assert!(!far.holds(Date::parse("2028-11-11").expect("a day")));
    }
}
