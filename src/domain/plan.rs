//! A plan: what is learnt in which order, at which pace, what proves it, and what was done so far.
//!
//! A plan holds what the user decided and did; the weeks in which things fall are computed from it and never stored.
//! `from` is the day from which they are computed: hours logged before it are done, hours logged since do not move the
//! weeks until the user applies a new plan from another day. So a plan never changes behind its owner's back.

use super::{
    Cost, Date, Evidence, HolidayListId, Hours, HoursPerWeek, Level, OptionRef, PlanItemId, SkillId, Span, Weeks,
};
use crate::domain::profile::{clean_name, clean_note};

/// Most items that a plan holds.
pub const MAX_ITEMS: usize = 99;

/// What somebody learns, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The day from which the weeks are computed; `None` while the plan has not begun: from today.
    pub from: Option<Date>,
    /// Hours a week; `None` is the profile's study hours.
    pub pace: Option<HoursPerWeek>,
    /// In the order in which they are learnt; ids are unique, at most [`MAX_ITEMS`].
    pub items: Vec<PlanItem>,
    /// Own days off.
    pub days_off: Vec<DaysOff>,
    /// Bundled lists of holidays that count as days off.
    pub holiday_lists: Vec<HolidayListId>,
    /// What may be spent.
    pub budget: Budget,
}

/// One thing to learn or to make.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanItem {
    /// `i-1`, `i-2`, ...
    pub id: PlanItemId,
    /// What it is, in the user's words; never empty in what is stored.
    pub title: String,
    /// The ranked option that it was added from.
    pub option: Option<OptionRef>,
    /// The skill that it raises.
    pub skill: Option<SkillId>,
    /// The level that it raises the skill to.
    pub level: Option<Level>,
    /// Hours estimated for all of it.
    pub hours: Hours,
    /// What it costs, in the profile's currency.
    pub cost: Option<Cost>,
    /// Items that must be finished before it.
    pub after: Vec<PlanItemId>,
    /// What proves it.
    pub milestone: Option<Milestone>,
    /// When to look at it again.
    pub stop: Option<StopRule>,
    /// Hours worked on it, oldest first.
    pub log: Vec<WorkLog>,
    /// The day on which it was finished.
    pub done_on: Option<Date>,
}

/// A piece that proves a level.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    /// The piece, in the user's words.
    pub piece: String,
    /// What a level rests on once the piece is there.
    pub evidence: Evidence,
    /// The day on which it was made.
    pub done_on: Option<Date>,
}

/// "If no paid job used this skill so many weeks after it was learnt, look again."
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StopRule {
    /// Weeks after the item is finished.
    pub weeks: Weeks,
    /// The day on which the rule was answered: a paid job used the skill.
    pub used_on: Option<Date>,
}

/// Hours worked on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WorkLog {
    /// The day.
    pub on: Date,
    /// The hours.
    pub hours: Hours,
}

/// Days on which nothing is learnt.
#[derive(Debug, Clone, PartialEq)]
pub struct DaysOff {
    /// What they are, in the user's words; may be empty.
    pub name: String,
    /// First and last day.
    pub span: Span,
}

/// What may be spent on a plan; `None` is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Budget {
    /// Hours in all.
    pub hours: Option<Hours>,
    /// Money in all, in the profile's currency.
    pub money: Option<Cost>,
}

/// One change of a plan. [`Plan::apply`] carries it out, for the plan itself and for a preview of it alike.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanChange {
    /// Put an item at the end; its id is given anew when it is taken.
    Add(Box<PlanItem>),
    /// Take an item out; nothing waits for it any more.
    Remove(PlanItemId),
    /// Write the item of that id anew.
    Edit(Box<PlanItem>),
    /// Put an item at another place in the order, counted without it.
    Move(PlanItemId, usize),
    /// Put the items in that order; those not named follow in their own.
    Reorder(Vec<PlanItemId>),
    /// Keep these items and take the others out.
    Keep(Vec<PlanItemId>),
    /// Compute the weeks from that day, at that pace if one is given.
    Replan {
        /// The day.
        from: Date,
        /// Hours a week; `None` leaves the pace as it is.
        pace: Option<HoursPerWeek>,
    },
    /// Multiply the hours of what is not finished.
    Rescale {
        /// Above 0; 1.5 makes 6 hours 9.
        factor: f64,
    },
    /// Hours were worked on an item.
    Log(PlanItemId, WorkLog),
    /// Take the entry at that place of an item's log out.
    Unlog(PlanItemId, usize),
    /// An item is finished on that day, or not finished after all.
    Done(PlanItemId, Option<Date>),
    /// An item's piece was made on that day, or not made after all.
    MilestoneDone(PlanItemId, Option<Date>),
    /// A paid job used the skill on that day, or none did after all.
    Used(PlanItemId, Option<Date>),
    /// Hours a week; `None` is the profile's study hours.
    SetPace(Option<HoursPerWeek>),
    /// Own days off.
    SetDaysOff(Vec<DaysOff>),
    /// A bundled list of holidays counts, or counts no more.
    ToggleHolidays(HolidayListId),
    /// What may be spent.
    SetBudget(Budget),
    /// Several changes that are one step.
    Several(Vec<Self>),
}

impl Plan {
    /// An item by its id.
    #[must_use]
    pub fn item(&self, id: &PlanItemId) -> Option<&PlanItem> {
        self.items.iter().find(|item| &item.id == id)
    }

    /// Whether nothing was ever planned.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// An id that no item has: `i-1`, `i-2`, ... Ids that something still waits for are not given again.
    #[must_use]
    pub fn next_id(&self) -> PlanItemId {
        self.next_id_besides(&[])
    }

    /// As [`Self::next_id`], and none of `named` either.
    #[must_use]
    pub fn next_id_besides(&self, named: &[PlanItemId]) -> PlanItemId {
        let taken = self.items.iter().flat_map(|item| std::iter::once(&item.id).chain(&item.after)).chain(named);
        let number = |id: &PlanItemId| id.as_str().strip_prefix("i-")?.parse::<u64>().ok();
        let mut next = taken.filter_map(number).max().unwrap_or(0).saturating_add(1);
        loop {
            match PlanItemId::new(&format!("i-{next}")) {
                Ok(id) if self.item(&id).is_none() && !named.contains(&id) => return id,
                _ => next = next.wrapping_add(1),
            }
        }
    }

    /// The item that an option was added as, if it was.
    #[must_use]
    pub fn item_of(&self, option: &OptionRef) -> Option<&PlanItem> {
        self.items.iter().find(|item| item.option.as_ref() == Some(option))
    }

    /// Hours logged on all items since a day, that day included.
    #[must_use]
    pub fn logged_since(&self, day: Date) -> f64 {
        let entries = self.items.iter().flat_map(|item| &item.log);
        entries.filter(|entry| entry.on >= day).map(|entry| entry.hours.hours()).sum()
    }

    /// Carries one change out. What it names and is not there changes nothing.
    pub fn apply(&mut self, change: &PlanChange) {
        match change {
            PlanChange::Add(item) => self.add(item),
            PlanChange::Remove(id) => self.retain(|item| &item.id != id),
            PlanChange::Keep(ids) => self.retain(|item| ids.contains(&item.id)),
            PlanChange::Edit(item) => {
                let item = item.cleaned();
                self.on_item(&item.id.clone(), |known| {
                    if !item.title.is_empty() {
                        *known = item;
                    }
                });
            }
            PlanChange::Move(id, place) => {
                if let Some(at) = self.items.iter().position(|item| &item.id == id) {
                    let item = self.items.remove(at);
                    self.items.insert((*place).min(self.items.len()), item);
                }
            }
            PlanChange::Reorder(ids) => {
                let place = |item: &PlanItem| ids.iter().position(|id| id == &item.id).unwrap_or(ids.len());
                self.items.sort_by_key(place);
            }
            PlanChange::Replan { from, pace } => {
                self.from = Some(*from);
                self.pace = pace.or(self.pace);
            }
            PlanChange::Rescale { factor } => {
                for item in self.items.iter_mut().filter(|item| item.done_on.is_none()) {
                    item.hours = Hours::new(item.hours.hours() * factor).unwrap_or(item.hours);
                }
            }
            PlanChange::Log(id, entry) => self.on_item(id, |item| {
                let at = item.log.partition_point(|known| known.on <= entry.on);
                item.log.insert(at, *entry);
            }),
            PlanChange::Unlog(id, place) => self.on_item(id, |item| {
                if *place < item.log.len() {
                    item.log.remove(*place);
                }
            }),
            PlanChange::Done(id, day) => self.on_item(id, |item| item.done_on = *day),
            PlanChange::MilestoneDone(id, day) => self.on_item(id, |item| {
                if let Some(milestone) = &mut item.milestone {
                    milestone.done_on = *day;
                }
            }),
            PlanChange::Used(id, day) => self.on_item(id, |item| {
                if let Some(stop) = &mut item.stop {
                    stop.used_on = *day;
                }
            }),
            PlanChange::SetPace(pace) => self.pace = *pace,
            PlanChange::SetDaysOff(days) => {
                self.days_off =
                    days.iter().map(|off| DaysOff { name: clean_name(&off.name), span: off.span }).collect();
            }
            PlanChange::ToggleHolidays(list) => match self.holiday_lists.iter().position(|known| known == list) {
                Some(at) => drop(self.holiday_lists.remove(at)),
                None => self.holiday_lists.push(list.clone()),
            },
            PlanChange::SetBudget(budget) => self.budget = *budget,
            PlanChange::Several(changes) => changes.iter().for_each(|change| self.apply(change)),
        }
    }

    /// The plan after a change, for a preview.
    #[must_use]
    pub fn after(&self, change: &PlanChange) -> Self {
        let mut plan = self.clone();
        plan.apply(change);
        plan
    }

    fn add(&mut self, item: &PlanItem) {
        let mut item = item.cleaned();
        if item.title.is_empty() || self.items.len() >= MAX_ITEMS {
            return;
        }
        if self.item(&item.id).is_some() {
            item.id = self.next_id();
        }
        self.items.push(item);
    }

    fn retain(&mut self, stays: impl Fn(&PlanItem) -> bool) {
        let gone: Vec<PlanItemId> = self.items.iter().filter(|item| !stays(item)).map(|item| item.id.clone()).collect();
        self.items.retain(stays);
        for item in &mut self.items {
            item.after.retain(|id| !gone.contains(id));
        }
    }

    fn on_item(&mut self, id: &PlanItemId, change: impl FnOnce(&mut PlanItem)) {
        if let Some(item) = self.items.iter_mut().find(|item| &item.id == id) {
            change(item);
        }
    }
}

impl PlanItem {
    /// An item without anything but a title and hours.
    #[must_use]
    pub fn new(id: PlanItemId, title: &str, hours: Hours) -> Self {
        Self {
            id,
            title: clean_name(title),
            option: None,
            skill: None,
            level: None,
            hours,
            cost: None,
            after: Vec::new(),
            milestone: None,
            stop: None,
            log: Vec::new(),
            done_on: None,
        }
    }

    /// Hours logged on it.
    #[must_use]
    pub fn logged(&self) -> f64 {
        self.log.iter().map(|entry| entry.hours.hours()).sum()
    }

    /// Hours logged on it before a day.
    #[must_use]
    pub fn logged_before(&self, day: Date) -> f64 {
        self.log.iter().filter(|entry| entry.on < day).map(|entry| entry.hours.hours()).sum()
    }

    /// The level change that its piece proposes once it is made.
    #[must_use]
    pub fn proposal(&self) -> Option<(&SkillId, Level, Evidence)> {
        Some((self.skill.as_ref()?, self.level?, self.milestone.as_ref()?.evidence))
    }

    fn cleaned(&self) -> Self {
        let mut item = self.clone();
        item.title = clean_name(&item.title);
        if let Some(milestone) = &mut item.milestone {
            milestone.piece = clean_note(&milestone.piece);
        }
        item
    }
}

#[cfg(test)]
mod tests;
