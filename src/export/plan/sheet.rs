//! A plan ready for the page: rows in the order of learning with their days, and the sentences around them.
//!
//! Everything that calendar, Markdown and CSV say is decided here once. The schedule itself is `insight`'s.

use super::Remark;
use crate::{
    domain::{Budget, Currency, Date, Evidence, Level, PlanItemId, ProfileId, Span},
    i18n::Locale,
};
use std::fmt;

/// A plan with its weeks and everything that stands on the page around it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanSheet {
    /// Language, numbers and dates.
    pub locale: Locale,
    /// Whose plan it is.
    pub profile: ProfileId,
    /// The profile's name.
    pub name: String,
    /// Currency of every amount.
    pub currency: Currency,
    /// The Monday from which the weeks are computed.
    pub from: Date,
    /// Hours a week in a week without days off.
    pub pace: f64,
    /// Items in the order in which they are learnt.
    pub rows: Vec<PlanRow>,
    /// Hours still to do.
    pub hours_left: f64,
    /// Weeks from the first to the last in which something is learnt; 0 when nothing is placed.
    pub weeks: usize,
    /// The last day of the last week; `None` when nothing is placed.
    pub finish: Option<Date>,
    /// What may be spent.
    pub budget: Budget,
    /// Problems and what to watch, a sentence each.
    pub remarks: Vec<Remark>,
    /// The data set and the program.
    pub made: String,
}

/// One item of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRow {
    /// Its id.
    pub id: PlanItemId,
    /// What it is.
    pub title: String,
    /// Name of the skill that it raises.
    pub skill: Option<String>,
    /// The level that it raises the skill to.
    pub level: Option<Level>,
    /// Hours estimated for all of it.
    pub hours: f64,
    /// Hours still to do.
    pub hours_left: f64,
    /// What it costs.
    pub cost: Option<f64>,
    /// Titles of the items before it.
    pub after: Vec<String>,
    /// Its first and last day: a Monday and a Sunday, or the days on which it was done; `None` when it is not placed.
    pub days: Option<Span>,
    /// What proves it.
    pub piece: Option<Piece>,
    /// When to look at it again.
    pub review: Option<Review>,
    /// The day on which it was finished.
    pub done_on: Option<Date>,
}

/// A piece that proves a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The piece, in the user's words.
    pub words: String,
    /// What a level rests on once it is there.
    pub evidence: Evidence,
    /// The day on which it was made or is due; `None` when its item is not placed.
    pub on: Option<Date>,
    /// Whether it is there.
    pub is_done: bool,
}

/// A day on which a stop rule asks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Review {
    /// The day.
    pub on: Date,
    /// Weeks after the end of the item.
    pub weeks: f64,
}

/// A moment, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// The day.
    pub day: Date,
    /// Second of that day, 0 to 86,399.
    pub second: u32,
}

impl Stamp {
    /// The moment so many seconds after the first one of 1970.
    #[must_use]
    pub fn from_unix(seconds: u64) -> Self {
        let day = i32::try_from(seconds / 86_400).unwrap_or(i32::MAX);
        Self { day: Date::from_days(day), second: u32::try_from(seconds % 86_400).unwrap_or(0) }
    }

    /// A number that grows with the moment: minutes since the first day of 2020, at least 0.
    #[must_use]
    pub fn sequence(self) -> u32 {
        const FIRST: i32 = 18_262;
        let days = u32::try_from(self.day.days() - FIRST).unwrap_or(0);
        days * 24 * 60 + self.second / 60
    }
}

impl fmt::Display for Stamp {
    /// As calendars write it: `20261125T221500Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, second) = (self.day, self.second.min(86_399));
        write!(f, "{:04}{:02}{:02}T", day.year(), day.month(), day.day())?;
        write!(f, "{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60)
    }
}

impl PlanRow {
    /// Whether it still takes hours or money.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.done_on.is_none()
    }
}

impl PlanSheet {
    /// Hours and money that the unfinished items still take.
    #[must_use]
    pub fn still_to_spend(&self) -> (f64, f64) {
        let open = || self.rows.iter().filter(|row| row.is_open());
        // Folded from 0, since the sum of nothing is −0 and would be written so.
        let sum = |sum: f64, value: f64| sum + value;
        (open().map(|row| row.hours_left).fold(0.0, sum), open().filter_map(|row| row.cost).fold(0.0, sum))
    }

    /// When it ends at which pace, in one sentence.
    #[must_use]
    pub fn summary(&self) -> String {
        let l = self.locale;
        let Some(finish) = self.finish else { return l.t("plan-export-no-weeks") };
        l.tf(
            "plan-export-summary",
            &[
                ("hours", l.hours(self.hours_left).into()),
                ("pace", l.hours(self.pace).into()),
                ("from", l.date(self.from).into()),
                ("finish", l.date(finish).into()),
                ("weeks", self.weeks.into()),
            ],
        )
    }

    /// Whether hours and money stay within what may be spent: a sentence for each limit that was set.
    #[must_use]
    pub fn budget_words(&self) -> Vec<String> {
        let l = self.locale;
        let (hours, cost) = self.still_to_spend();
        let say = |used: f64, limit: f64, words: &dyn Fn(f64) -> String| {
            let key = if used <= limit { "plan-export-within" } else { "plan-export-over" };
            l.tf(key, &[("used", words(used).into()), ("limit", words(limit).into())])
        };
        let of_hours = self.budget.hours.map(|limit| say(hours, limit.hours(), &|hours| l.hours(hours)));
        let money = |amount| l.money(amount, self.currency);
        let of_money = self.budget.money.map(|limit| say(cost, limit.amount(), &money));
        of_hours.into_iter().chain(of_money).collect()
    }

    /// What is known about an item, a line each: hours, skill and level, cost, proof, what comes before it.
    #[must_use]
    pub fn lines_of(&self, row: &PlanRow) -> Vec<String> {
        let l = self.locale;
        let mut lines = vec![self.hours_of(row)];
        lines.extend(self.raises(row).map(|raises| l.tf("plan-export-raises", &[("what", raises.into())])));
        lines.extend(row.cost.map(|cost| l.tf("plan-export-cost", &[("cost", l.money(cost, self.currency).into())])));
        lines.extend(row.piece.as_ref().map(|piece| {
            let evidence = l.evidence(piece.evidence);
            l.tf("plan-export-proof", &[("piece", piece.words.as_str().into()), ("evidence", evidence.into())])
        }));
        if !row.after.is_empty() {
            lines.push(l.tf("plan-export-after", &[("items", row.after.join(", ").into())]));
        }
        lines
    }

    /// `60 hours`, `60 hours, 12 left`, or `60 hours, finished on 4 Jan 2027`.
    fn hours_of(&self, row: &PlanRow) -> String {
        let l = self.locale;
        let hours = l.hours(row.hours);
        match row.done_on {
            Some(day) => l.tf("plan-export-hours-done", &[("hours", hours.into()), ("day", l.date(day).into())]),
            None if row.hours_left < row.hours => {
                l.tf("plan-export-hours-left", &[("hours", hours.into()), ("left", l.hours(row.hours_left).into())])
            }
            None => hours,
        }
    }

    /// `Video editing: competent`.
    #[must_use]
    pub fn raises(&self, row: &PlanRow) -> Option<String> {
        let skill = row.skill.as_ref()?;
        Some(match row.level {
            Some(level) => format!("{skill}: {}", self.locale.level(Some(level))),
            None => skill.clone(),
        })
    }

    /// The name of a piece's event and the lines below it.
    #[must_use]
    pub fn piece_words(&self, row: &PlanRow, piece: &Piece) -> (String, Vec<String>) {
        let key = if piece.is_done { "plan-export-piece-done" } else { "plan-export-piece" };
        let summary = self.locale.tf(key, &[("piece", piece.words.as_str().into())]);
        let proves = self.locale.tf("plan-export-piece-of", &[("item", row.title.as_str().into())]);
        let raises = self.raises(row).map(|what| self.locale.tf("plan-export-raises", &[("what", what.into())]));
        (summary, std::iter::once(proves).chain(raises).collect())
    }

    /// The name of a review's event and its question.
    #[must_use]
    pub fn review_words(&self, row: &PlanRow, review: &Review) -> (String, String) {
        let item = || row.skill.clone().unwrap_or_else(|| row.title.clone());
        let summary = self.locale.tf("plan-export-review", &[("item", row.title.as_str().into())]);
        let sentence =
            self.locale.tf("plan-export-review-question", &[("n", review.weeks.into()), ("skill", item().into())]);
        (summary, sentence)
    }
}
