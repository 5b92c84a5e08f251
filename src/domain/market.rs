//! Everything loaded: taxonomy, sources, series, figures, relatedness.

use super::{
    Bilingual, Category, CategoryId, CitedText, Date, Figure, HolidayList, HolidayListId, Pay, Scale, ScaleKind,
    Series, SeriesId, SeriesLink, Skill, SkillId, Source, SourceId, Subject, Target, TargetId, Template,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A whole data set, indexed by id.
#[derive(Debug, Clone, Default)]
pub struct Market {
    /// The day on which the data set was made, if it says so.
    pub made_on: Option<Date>,
    /// Categories in the order of the product.
    pub categories: Vec<Category>,
    /// Skills in the order of the data set.
    pub skills: Vec<Skill>,
    /// Sources in the order of the data set.
    pub sources: Vec<Source>,
    /// Series in the order of the data set.
    pub series: Vec<Series>,
    /// Confirmed figures and, flagged by their source, unconfirmed ones.
    pub figures: Vec<Figure>,
    /// Pay rows.
    pub pay: Vec<Pay>,
    /// Relatedness of skill pairs; each pair once.
    pub relations: Vec<Relation>,
    /// Bundled roles.
    pub targets: Vec<Target>,
    /// Profile templates.
    pub templates: Vec<Template>,
    /// Cited notes.
    pub notes: Vec<Note>,
    /// Known conflicts between sources.
    pub conflicts: Vec<Conflict>,
    /// Lists of public holidays.
    pub holidays: Vec<HolidayList>,
    /// Fixed scales of the ranking, at most one of each kind.
    pub scales: Vec<Scale>,
    index: Index,
}

#[derive(Debug, Clone, Default)]
struct Index {
    categories: HashMap<CategoryId, usize>,
    skills: HashMap<SkillId, usize>,
    sources: HashMap<SourceId, usize>,
    series: HashMap<SeriesId, usize>,
    targets: HashMap<TargetId, usize>,
    /// Both ways round.
    relations: HashMap<SkillId, HashMap<SkillId, usize>>,
}

impl Market {
    /// Rebuilds the id index. Call once after the vectors were filled; of equal ids the first one wins.
    pub fn reindex(&mut self) {
        fn index<T, K: std::hash::Hash + Eq>(items: &[T], key: impl Fn(&T) -> K) -> HashMap<K, usize> {
            items.iter().enumerate().rev().map(|(i, item)| (key(item), i)).collect()
        }
        let mut relations: HashMap<SkillId, HashMap<SkillId, usize>> = HashMap::new();
        for (i, relation) in self.relations.iter().enumerate() {
            for (one, other) in [(&relation.a, &relation.b), (&relation.b, &relation.a)] {
                relations.entry(one.clone()).or_default().entry(other.clone()).or_insert(i);
            }
        }
        self.index = Index {
            relations,
            categories: index(&self.categories, |c| c.id.clone()),
            skills: index(&self.skills, |s| s.id.clone()),
            sources: index(&self.sources, |s| s.id.clone()),
            series: index(&self.series, |s| s.id.clone()),
            targets: index(&self.targets, |t| t.id.clone()),
        };
    }

    /// The category of that id.
    #[must_use]
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.index.categories.get(id).map(|&i| &self.categories[i])
    }

    /// The skill of that id.
    #[must_use]
    pub fn skill(&self, id: &SkillId) -> Option<&Skill> {
        self.index.skills.get(id).map(|&i| &self.skills[i])
    }

    /// The source of that id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.index.sources.get(id).map(|&i| &self.sources[i])
    }

    /// The series of that id.
    #[must_use]
    pub fn series(&self, id: &SeriesId) -> Option<&Series> {
        self.index.series.get(id).map(|&i| &self.series[i])
    }

    /// The target of that id.
    #[must_use]
    pub fn target(&self, id: &TargetId) -> Option<&Target> {
        self.index.targets.get(id).map(|&i| &self.targets[i])
    }

    /// The list of holidays of that id.
    #[must_use]
    pub fn holiday_list(&self, id: &HolidayListId) -> Option<&HolidayList> {
        self.holidays.iter().find(|list| list.id == *id)
    }

    /// The series that speak for a skill or category.
    #[must_use]
    pub fn links_of(&self, subject: &Subject) -> &[SeriesLink] {
        match subject {
            Subject::Skill(id) => self.skill(id).map_or(&[], |skill| &skill.series),
            Subject::Category(id) => self.category(id).map_or(&[], |category| &category.series),
        }
    }

    /// The relation of two skills, in either order.
    #[must_use]
    pub fn relation(&self, a: &SkillId, b: &SkillId) -> Option<&Relation> {
        self.index.relations.get(a)?.get(b).and_then(|&i| self.relations.get(i))
    }

    /// The fixed scale of a kind, if the data set has it.
    #[must_use]
    pub fn scale(&self, kind: ScaleKind) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.kind == kind)
    }

    /// Whether a figure counts in verdicts and is shown by default.
    #[must_use]
    pub fn is_confirmed(&self, figure: &Figure) -> bool {
        self.source(&figure.source).is_some_and(|source| source.confidence.weight() > 0.0)
    }
}

/// How close two skills are, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// One skill.
    pub a: SkillId,
    /// The other.
    pub b: SkillId,
    /// 0.05 to 1.
    pub relatedness: f64,
    /// Up to five tools or strengths that both use, as the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<String>,
    /// The same in Indonesian, in the same order; empty where they are proper names, which need no translation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_id: Vec<String>,
    /// Where it comes from; none when it is our own judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
    /// The reason in words, for relations by judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Bilingual>,
}

impl Relation {
    /// What both skills use, in both languages.
    #[must_use]
    pub fn shared_names(&self) -> Vec<Bilingual> {
        let indonesian = self.shared_id.iter().chain(self.shared.iter().skip(self.shared_id.len()));
        self.shared.iter().zip(indonesian).map(|(en, id)| Bilingual::new(en, id)).collect()
    }
}

/// A cited sentence on skills, targets or categories.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// What sort of advice it is.
    pub kind: NoteKind,
    /// The sentence with its sources.
    pub text: CitedText,
    /// Skills that it stands on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<SkillId>,
    /// Targets that it stands on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<TargetId>,
    /// Categories that it stands on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<CategoryId>,
}

/// What sort of advice a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NoteKind {
    /// Keep the craft, add the AI layer.
    KeepCraft,
    /// What clients say they pay people for.
    HumanStrength,
    /// A new role and the way in.
    NewRole,
    /// What speaks for it.
    For,
    /// What speaks against, or for caution.
    Against,
    /// Context without a direction.
    Context,
}

/// A known conflict between sources, which must stay visible.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conflict {
    /// What disagrees and why it may (platform, metric, period, region).
    pub text: CitedText,
    /// Skills it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<SkillId>,
    /// Categories it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<CategoryId>,
}
