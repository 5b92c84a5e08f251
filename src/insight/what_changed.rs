//! What changed between two data sets: the order of skills by growth, and every number that moved, was corrected or is
//! made in another way.
//!
//! A change of a number is one of three things, and they are never mixed:
//!
//! - the **market moved**: there is a newer period, and the newest finished value differs from the one that was newest
//!   before. Both values are read within the data set that reaches further where it states both, so that a corrected
//!   history is no movement;
//! - the **data were corrected**: the same period has another value, by more than the stored rounding explains;
//! - the **method changed**: who publishes, the measure, unit, place, cadence, seasonal adjustment, breaks or caveat
//!   differ so that the values cannot be compared. Such a series neither moved nor was corrected.
//!
//! Whether a movement or a correction matters is decided by methods X02 (`material_change`): beyond chance and at least
//! 5 %. Where the doubts that it needs come from stands at the top of `doubt`; a change whose doubt is unknown is
//! called neither material nor small. Growths published for a new period are new figures and no movement: the growth of
//! one quarter is no earlier value of the growth of the next.
//!
//! The other way round, what came and went changes places, and movements and logarithms turn their sign. Counts and
//! weights stay, but for changes near the border of a trifle: 5 % up are 4.8 % down. The order of the items of a data
//! set decides nothing but which of several figures of equal weight is a skill's headline, as in Trends.

mod content;
mod doubt;
mod item;
mod published;
mod series;
mod size;
#[cfg(test)]
mod tests;

pub use content::{Content, Difference, OtherKind, Tally};
pub use doubt::{Doubt, DoubtOrigin, FEWEST_CHANGES, PATH_YEARS};
pub use item::{Item, Names, PayItem, SeriesItem, SourceName};
pub use size::{Size, Weight};

use super::{
    Trends,
    age::last_day,
    growth_order::ranked_by_growth,
    list_change::{ListChange, list_change},
    summaries,
};
use crate::domain::{Date, Market, SkillId, Span, Subject};

/// What changed between an old and a new data set.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketChange {
    /// The days on which the two were made, where they say so.
    pub made_on: (Option<Date>, Option<Date>),
    /// The skills with a growth in the order of Trends, both as of the later of the two days: only the data differ.
    pub order: ListChange<SkillId>,
    /// Newer periods: material ones first, then by size.
    pub moved: Vec<ValueChange>,
    /// Other values for the same periods, in the same order.
    pub corrected: Vec<Correction>,
    /// What cannot be compared any more.
    pub methods: Vec<MethodChange>,
    /// What came, went and changed, by kind, by source and by skill.
    pub content: Content,
    /// The names of all that is mentioned.
    pub names: Names,
}

/// A number that has another value.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueChange {
    /// What was measured.
    pub item: Item,
    /// The earlier value, in the unit of the measure or metric.
    pub from: Dated,
    /// The later value.
    pub to: Dated,
    /// How large the change is, and whether it matters.
    pub size: Size,
}

/// A value and its period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated {
    /// The period; `None` where the source gives none.
    pub period: Option<Span>,
    /// The value.
    pub value: f64,
}

/// Values of the same periods that differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// What was measured.
    pub item: Item,
    /// How many periods have another value: 1 for a figure.
    pub periods: usize,
    /// First days of the first and of the last of them; `None` for figures and where no value differs.
    pub span: Option<(Date, Date)>,
    /// The period whose values differ most; `None` where periods only went or came.
    pub greatest: Option<ValueChange>,
    /// Periods that the new data set does not state any more.
    pub withdrawn: usize,
    /// Earlier periods that it states for the first time.
    pub filled: usize,
}

/// A series whose values cannot be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodChange {
    /// The series.
    pub item: Item,
    /// In what the methods differ; never empty.
    pub aspects: Vec<MethodAspect>,
    /// The newest finished value of the old data set.
    pub from: Option<Dated>,
    /// The newest finished value of the new one.
    pub to: Option<Dated>,
}

/// In what two methods differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MethodAspect {
    /// Who publishes it.
    Publisher,
    /// What one value is.
    Measure,
    /// Its unit.
    Unit,
    /// Where.
    Place,
    /// How often there is a point.
    Cadence,
    /// Whether the publisher adjusted for the season.
    Season,
    /// Dates at which the method changed or an artefact is known.
    Breaks,
    /// What else the reader must know.
    Caveat,
}

impl MethodAspect {
    /// Kebab-case key of its messages and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Publisher => "publisher",
            Self::Measure => "measure",
            Self::Unit => "units",
            Self::Place => "place",
            Self::Cadence => "cadence",
            Self::Season => "season",
            Self::Breaks => "breaks",
            Self::Caveat => "caveat",
        }
    }
}

impl Correction {
    /// Whether it matters; unknown where there are no two values to compare.
    #[must_use]
    pub fn weight(&self) -> Weight {
        self.greatest.as_ref().map_or(Weight::Unknown, |change| change.size.weight)
    }
}

impl MarketChange {
    /// Whether the two data sets hold the same and rank the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.content.is_empty() && self.order.is_empty()
    }

    /// How many movements and corrections have that weight.
    #[must_use]
    pub fn count(&self, weight: Weight) -> usize {
        let moved = self.moved.iter().filter(|change| change.size.weight == weight).count();
        moved + self.corrected.iter().filter(|correction| correction.weight() == weight).count()
    }

    /// How many changes matter: material movements and corrections, and every change of method.
    #[must_use]
    pub fn matter(&self) -> usize {
        self.count(Weight::Material) + self.methods.len()
    }
}

/// What changed from `old` to `new`. Own series of the user are left out: they belong to no data set.
#[must_use]
pub fn what_changed(old: &Market, new: &Market) -> MarketChange {
    let content::Found { mut moved, mut corrected, mut methods, content, mut names } = content::compare_all(old, new);
    let size = |change: &ValueChange| change.size.log_change.unwrap_or(0.0).abs();
    moved.sort_by(|a, b| {
        let by_size = a.size.weight.cmp(&b.size.weight).then_with(|| size(b).total_cmp(&size(a)));
        by_size.then_with(|| a.item.order(&b.item))
    });
    let size = |correction: &Correction| correction.greatest.as_ref().map_or(0.0, size);
    corrected.sort_by(|a, b| {
        let by_size = a.weight().cmp(&b.weight()).then_with(|| size(b).total_cmp(&size(a)));
        by_size.then_with(|| a.item.order(&b.item))
    });
    methods.sort_by(|a, b| a.item.order(&b.item));
    let order = order_change(old, new);
    let ranked = order.added.iter().chain(&order.removed).map(|(id, _)| id).chain(order.moved.iter().map(|m| &m.item));
    for id in ranked {
        names.subject([old, new], &Subject::Skill(id.clone()));
    }
    MarketChange { made_on: (old.made_on, new.made_on), order, moved, corrected, methods, content, names }
}

/// The change of the order of skills by growth, both as of the later of the two days.
fn order_change(old: &Market, new: &Market) -> ListChange<SkillId> {
    let newest = |market: &Market| market.series.iter().filter_map(last_day).max();
    let day = old.made_on.max(new.made_on).or_else(|| newest(old).max(newest(new)));
    let Some(day) = day else { return list_change(&[], &[]) };
    let ranked = |market: &Market| ranked_by_growth(&summaries(market, &Trends::of(market), day, false), day);
    list_change(&ranked(old), &ranked(new))
}
