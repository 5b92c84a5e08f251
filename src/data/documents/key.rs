//! What makes an item of a data set the same item in another edition of the set: its id, or what it is about.

use crate::data::schema::{Link, StoredSeries};
use crate::domain::{
    Category, CategoryId, Conflict, Figure, FigureKey, HolidayList, HolidayListId, Note, NoteKind, Pay, Relation,
    Scale, ScaleKind, SeriesId, Skill, SkillId, Source, SourceId, Span, Subject, Target, TargetId, Template,
    TemplateId, pay::PayKind,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The key of an item. Two items of one key are two editions of the same item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ItemKey {
    /// A source.
    Source(SourceId),
    /// A category.
    Category(CategoryId),
    /// A skill.
    Skill(SkillId),
    /// A series.
    Series(SeriesId),
    /// What is joined to a skill or category.
    Link(Subject),
    /// A figure.
    Figure(FigureKey),
    /// A pay row.
    Pay(PayKey),
    /// A pair of skills in alphabetical order, whether counted or judged.
    Relation(SkillId, SkillId),
    /// A role.
    Target(TargetId),
    /// A profile template.
    Template(TemplateId),
    /// A note: its kind and English sentence.
    Note(NoteKind, String),
    /// A conflict: its English sentence.
    Conflict(String),
    /// A list of holidays.
    Holidays(HolidayListId),
    /// A scale of the ranking.
    Scale(ScaleKind),
}

/// What a pay row is about; its values may differ between editions.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PayKey {
    /// The skill.
    pub skill: SkillId,
    /// The occupation, service or field as the source names it.
    pub named: String,
    /// Salaried, advertised or asked.
    pub kind: PayKind,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Span>,
    /// The place as the source names it.
    pub region: String,
    /// Who published it.
    pub source: SourceId,
}

/// An item of a document.
pub trait Item: Serialize + DeserializeOwned + Clone + PartialEq {
    /// Its key.
    fn key(&self) -> ItemKey;
}

macro_rules! items {
    ($($item:ty => |$it:ident| $key:expr;)+) => {
        $(impl Item for $item {
            fn key(&self) -> ItemKey {
                let $it = self;
                $key
            }
        })+
    };
}

items! {
    Source => |it| ItemKey::Source(it.id.clone());
    Category => |it| ItemKey::Category(it.id.clone());
    Skill => |it| ItemKey::Skill(it.id.clone());
    StoredSeries => |it| ItemKey::Series(it.id.clone());
    Link => |it| ItemKey::Link(it.subject.clone());
    Figure => |it| ItemKey::Figure(FigureKey::of(it));
    Pay => |it| ItemKey::Pay(PayKey {
        skill: it.skill.clone(),
        named: it.named.clone(),
        kind: it.kind,
        period: it.period,
        region: it.region.clone(),
        source: it.source.clone(),
    });
    Relation => |it| {
        let (first, second) = if it.a <= it.b { (&it.a, &it.b) } else { (&it.b, &it.a) };
        ItemKey::Relation(first.clone(), second.clone())
    };
    Target => |it| ItemKey::Target(it.id.clone());
    Template => |it| ItemKey::Template(it.id.clone());
    Note => |it| ItemKey::Note(it.kind, it.text.text.en.clone());
    Conflict => |it| ItemKey::Conflict(it.text.text.en.clone());
    HolidayList => |it| ItemKey::Holidays(it.id.clone());
    Scale => |it| ItemKey::Scale(it.kind);
}
