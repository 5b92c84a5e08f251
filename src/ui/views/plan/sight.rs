//! What every card of the plan reads: the plan, its dates, and words that several cards say alike.

use crate::{
    app::command::Command,
    domain::{Cadence, Date, Plan, PlanChange, PlanItem, PlanItemId, Profile},
    i18n::Arg,
    insight::{PlanDates, plan_dates},
    ui::ViewCtx,
};

/// The plan of the active profile as one frame sees it.
#[derive(Clone, Copy)]
pub struct PlanCx<'a> {
    /// What every view sees.
    pub view: &'a ViewCtx<'a>,
    /// The active profile.
    pub profile: &'a Profile,
    /// Its plan.
    pub plan: &'a Plan,
    /// The plan in dates.
    pub dates: &'a PlanDates,
}

impl PlanCx<'_> {
    /// The message of a key.
    pub fn t(&self, key: &str) -> String {
        self.view.t(key)
    }

    /// The message of a key with arguments.
    pub fn tf(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.view.tf(key, args)
    }

    /// The day of the program.
    pub fn today(&self) -> Date {
        self.view.state.today
    }

    /// Asks for a change of the plan.
    pub fn change(&self, change: PlanChange) {
        self.view.send(Command::ChangePlan(Box::new(change)));
    }

    /// The dates that a plan would have.
    pub fn dates_of(&self, plan: &Plan) -> PlanDates {
        PlanDates::of(plan, self.profile.study, self.view.market(), self.today())
    }

    /// The dates after a change.
    pub fn dates_after(&self, change: &PlanChange) -> PlanDates {
        self.dates_of(&self.plan.after(change))
    }

    /// The change that computes the weeks anew from the day on which that makes sense now, at a pace if one is given.
    pub fn replan(&self, plan: &Plan, pace: Option<f64>) -> PlanChange {
        let now = pace.unwrap_or(self.dates.pace);
        let from = plan_dates::replan_day(plan, self.dates.pace, self.today());
        PlanChange::Replan { from, pace: pace.and_then(|_| crate::domain::HoursPerWeek::new(round(now)).ok()) }
    }

    /// Hours a week that were really logged.
    pub fn real_pace(&self, plan: &Plan) -> Option<f64> {
        plan_dates::real_pace(plan, self.dates, self.today()).map(round)
    }

    /// Title of an item; its id when it is not there.
    pub fn title(&self, id: &PlanItemId) -> String {
        self.plan.item(id).map_or_else(|| id.to_string(), |item| item.title.clone())
    }

    /// Hours for sentences and rows: `6 h`, `6,5 j`.
    pub fn hours(&self, hours: f64) -> String {
        self.tf("plan-hours", &[("n", self.view.locale.prose_number(hours).into())])
    }

    /// A day without its year, for axes: `23 Nov`.
    pub fn axis_day(&self, day: Date) -> String {
        let month = self.view.locale.short_month_name(day);
        self.tf("plan-axis-day", &[("day", day.day().to_string().into()), ("month", month.into())])
    }

    /// How a finish compares with another one: `one week later`, `the same week`.
    pub fn shift(&self, before: Date, after: Date) -> String {
        let weeks = Cadence::Weekly.steps_between(Cadence::Weekly.start(before), Cadence::Weekly.start(after));
        match weeks {
            0 => self.t("plan-shift-none"),
            1.. => self.tf("plan-shift-later", &[("n", weeks.into())]),
            _ => self.tf("plan-shift-earlier", &[("n", (-weeks).into())]),
        }
    }

    /// The name of the skill of an item and the level that it leads to: `AI video 3`.
    pub fn aim(&self, item: &PlanItem) -> Option<String> {
        let skill = self.view.skill_name(item.skill.as_ref()?);
        Some(match item.level {
            Some(level) => {
                self.tf("plan-skill-level", &[("skill", skill.into()), ("level", level.get().to_string().into())])
            }
            None => skill,
        })
    }

    /// The item that this one still waits for, if one is not done.
    pub fn waits_for(&self, item: &PlanItem) -> Option<&PlanItem> {
        item.after.iter().filter_map(|id| self.plan.item(id)).find(|other| other.done_on.is_none())
    }

    /// What stands below the title of an item.
    pub fn state_of(&self, item: &PlanItem) -> String {
        let hours = self.hours(item.hours.hours());
        let with = |rest: String| format!("{hours} · {rest}");
        if item.done_on.is_some() {
            return with(self.t("plan-item-done"));
        }
        let logged = item.logged();
        if logged > 0.0 {
            let part = self.view.locale.prose_number(logged);
            return self.tf("plan-item-part", &[("logged", part.into()), ("hours", hours.into())]);
        }
        if item.milestone.is_some() {
            return with(match self.aim(item) {
                Some(aim) => self.tf("plan-item-proof", &[("what", aim.into())]),
                None => self.t("plan-item-piece"),
            });
        }
        match (self.waits_for(item), self.aim(item)) {
            (Some(other), _) => with(self.tf("plan-item-waits", &[("title", other.title.as_str().into())])),
            (None, Some(aim)) => with(aim),
            (None, None) => hours,
        }
    }
}

/// Hours a week to a tenth: finer would promise more than a log can tell.
fn round(hours: f64) -> f64 {
    (hours * 10.0).round() / 10.0
}
