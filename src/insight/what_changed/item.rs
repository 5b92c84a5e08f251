//! What a change is about, with everything that is needed to name it: the item may stand in one of the two data sets
//! only, so that neither can be asked for it later.

use crate::domain::{
    Bilingual, Cadence, Figure, FigureKey, Market, Measure, Pay, PayKind, Series, SeriesId, SkillId, SourceId, Span,
    Subject,
};
use std::{cmp::Ordering, collections::BTreeMap};

/// Something that came, went or changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A series.
    Series(SeriesItem),
    /// A published figure.
    Figure(FigureKey),
    /// A pay row.
    Pay(PayItem),
    /// A source.
    Source(SourceId),
    /// A skill, with its names and links.
    Skill(SkillId),
    /// A cited note.
    Note(Bilingual),
}

/// What names a series.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesItem {
    /// Its id.
    pub id: SeriesId,
    /// Its name.
    pub name: Bilingual,
    /// What one value is.
    pub measure: Measure,
    /// Its own unit, of own series only.
    pub unit: Option<String>,
    /// Where.
    pub region: String,
    /// How often it has a point.
    pub cadence: Cadence,
    /// Who published it, in the newer data set if it is there.
    pub source: SourceId,
}

/// What names a pay row, and what two rows must share to be one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PayItem {
    /// The skill that it speaks for.
    pub skill: SkillId,
    /// The occupation as the source names it.
    pub named: String,
    /// Salaried, advertised or asked.
    pub kind: PayKind,
    /// Whether the middle value is a mean.
    pub is_mean: bool,
    /// When.
    pub period: Option<Span>,
    /// Where.
    pub region: String,
    /// Who published it.
    pub source: SourceId,
}

impl Item {
    /// The item of a series.
    #[must_use]
    pub fn series(series: &Series) -> Self {
        Self::Series(SeriesItem {
            id: series.id.clone(),
            name: series.name.clone(),
            measure: series.measure,
            unit: series.unit.clone(),
            region: series.region.clone(),
            cadence: series.cadence,
            source: series.source.clone(),
        })
    }

    /// The item of a figure.
    #[must_use]
    pub fn figure(figure: &Figure) -> Self {
        Self::Figure(FigureKey::of(figure))
    }

    /// The item of a pay row.
    #[must_use]
    pub fn pay(pay: &Pay) -> Self {
        Self::Pay(PayItem::of(pay))
    }

    /// Who published it; notes cite several and skills none.
    #[must_use]
    pub fn source(&self) -> Option<&SourceId> {
        match self {
            Self::Series(item) => Some(&item.source),
            Self::Figure(item) => Some(&item.source),
            Self::Pay(item) => Some(&item.source),
            Self::Source(id) => Some(id),
            Self::Skill(_) | Self::Note(_) => None,
        }
    }

    /// A fixed order of items, which no order of the data decides.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Series(a), Self::Series(b)) => a.id.cmp(&b.id),
            (Self::Figure(a), Self::Figure(b)) => a.cmp(b),
            (Self::Pay(a), Self::Pay(b)) => a.cmp(b),
            (Self::Source(a), Self::Source(b)) => a.cmp(b),
            (Self::Skill(a), Self::Skill(b)) => a.cmp(b),
            (Self::Note(a), Self::Note(b)) => a.en.cmp(&b.en),
            _ => self.place().cmp(&other.place()),
        }
    }

    fn place(&self) -> u8 {
        match self {
            Self::Series(_) => 0,
            Self::Figure(_) => 1,
            Self::Pay(_) => 2,
            Self::Source(_) => 3,
            Self::Skill(_) => 4,
            Self::Note(_) => 5,
        }
    }
}

impl PayItem {
    /// What names that row.
    #[must_use]
    pub fn of(pay: &Pay) -> Self {
        Self {
            skill: pay.skill.clone(),
            named: pay.named.clone(),
            kind: pay.kind,
            is_mean: pay.is_mean,
            period: pay.period,
            region: pay.region.clone(),
            source: pay.source.clone(),
        }
    }
}

/// Names of everything that a change mentions; of two names the newer one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names {
    /// Skills and categories.
    pub subjects: BTreeMap<Subject, Bilingual>,
    /// Publishers and titles of sources.
    pub sources: BTreeMap<SourceId, SourceName>,
}

/// How a source is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceName {
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
}

impl Names {
    /// Notes the name of a subject.
    pub(super) fn subject(&mut self, markets: [&Market; 2], subject: &Subject) {
        if self.subjects.contains_key(subject) {
            return;
        }
        let name_in = |market: &Market| match subject {
            Subject::Skill(id) => market.skill(id).map(|skill| skill.name.clone()),
            Subject::Category(id) => market.category(id).map(|category| category.name.clone()),
        };
        if let Some(name) = name_in(markets[1]).or_else(|| name_in(markets[0])) {
            self.subjects.insert(subject.clone(), name);
        }
    }

    /// Notes the name of a source.
    pub(super) fn source(&mut self, markets: [&Market; 2], id: &SourceId) {
        if self.sources.contains_key(id) {
            return;
        }
        if let Some(source) = markets[1].source(id).or_else(|| markets[0].source(id)) {
            let name = SourceName { publisher: source.publisher.clone(), title: source.title.clone() };
            self.sources.insert(id.clone(), name);
        }
    }
}
