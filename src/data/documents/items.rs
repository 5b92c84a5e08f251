//! The items of a data set by document, and how one set of items changes another.

use super::{Counted, Item, ItemKey};
use crate::{
    data::{
        DataFiles, FileBytes, LoadWarning, NotWritten, document,
        schema::{Kind, Link, StoredSeries},
        write,
    },
    domain::{
        Category, Conflict, Figure, HolidayList, Note, Pay, Relation, Scale, SeriesId, Skill, Source, Target, Template,
    },
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Comment at the top of documents that are written from items.
const HEADING: &str = "Written by Skillvane.";

macro_rules! items {
    ($($(#[$doc:meta])* $field:ident: $item:ty => $kind:ident,)+) => {
        /// Items of all documents of a data set but its manifest; empty lists are no documents.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Items {
            $($(#[$doc])* pub $field: Vec<$item>,)+
        }

        impl Items {
            /// Whether there is no item at all.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                true $(&& self.$field.is_empty())+
            }

            /// Keys of all items.
            #[must_use]
            pub fn keys(&self) -> HashSet<ItemKey> {
                let mut keys = HashSet::new();
                $(keys.extend(self.$field.iter().map(Item::key));)+
                keys
            }

            /// Reads the documents that are there; with `whole`, one that is missing and not optional is a warning.
            pub(super) fn read(files: &dyn DataFiles, whole: bool, warnings: &mut Vec<LoadWarning>) -> Self {
                Self { $($field: list(files, Kind::$kind, whole, warnings),)+ }
            }

            /// The documents by file name; without `whole` only those that hold something.
            pub(super) fn write(&self, whole: bool, to: &mut BTreeMap<String, Vec<u8>>) -> Result<(), NotWritten> {
                $(if whole || !self.$field.is_empty() {
                    let (name, text) = write::document(Kind::$kind, HEADING, &self.$field)?;
                    to.insert(name, text.into_bytes());
                })+
                Ok(())
            }

            /// Takes away what is named and gives how much by document.
            pub(super) fn remove(&mut self, keys: &HashSet<ItemKey>) -> BTreeMap<Kind, usize> {
                let mut counts = BTreeMap::new();
                if !keys.is_empty() {
                    $(let before = self.$field.len();
                    self.$field.retain(|item| !keys.contains(&item.key()));
                    counts.insert(Kind::$kind, before - self.$field.len());)+
                }
                counts
            }

            /// Replaces items of the same key, adds the others at the end, and counts both by document.
            pub(super) fn merge(&mut self, new: &Self) -> BTreeMap<Kind, Counted> {
                BTreeMap::from([$((Kind::$kind, merge(&mut self.$field, &new.$field)),)+])
            }

            /// What must be merged into these items to get `to`, and what must be removed first, in order.
            pub(super) fn until(&self, to: &Self) -> (Self, Vec<ItemKey>) {
                let mut removed = Vec::new();
                let changed = Self { $($field: until(&self.$field, &to.$field, &mut removed),)+ };
                (changed, removed)
            }
        }
    };
}

items! {
    /// Who published the numbers.
    sources: Source => Sources,
    /// The categories.
    categories: Category => Categories,
    /// The skills.
    skills: Skill => Skills,
    /// Time series.
    series: StoredSeries => Series,
    /// Which series and preparation bands belong to which skill or category.
    links: Link => Links,
    /// Published figures.
    figures: Figure => Figures,
    /// Pay rows.
    pay: Pay => Pay,
    /// Relatedness from counts.
    relations: Relation => Relations,
    /// Relatedness by judgement.
    judged_relations: Relation => JudgedRelations,
    /// Roles.
    targets: Target => Targets,
    /// Profile templates.
    templates: Template => Templates,
    /// Cited notes.
    notes: Note => Notes,
    /// Known conflicts.
    conflicts: Conflict => Conflicts,
    /// Public holidays.
    holidays: HolidayList => Holidays,
    /// Fixed scales of the ranking.
    scales: Scale => Scales,
}

impl Items {
    /// Points of all series; gaps are none.
    #[must_use]
    pub fn points(&self) -> usize {
        self.series.iter().map(|series| series.values.0.iter().flatten().count()).sum()
    }

    /// Takes series that are gone out of links and totals; links that hold nothing after that go too.
    pub(super) fn forget(&mut self, gone: &HashSet<SeriesId>) {
        if gone.is_empty() {
            return;
        }
        self.links.retain_mut(|link| {
            let is_touched = link.series_links().any(|joined| gone.contains(&joined.series));
            link.direct.retain(|id| !gone.contains(id));
            for group in &mut link.stand_ins {
                group.series.retain(|id| !gone.contains(id));
            }
            link.stand_ins.retain(|group| !group.series.is_empty());
            !(is_touched && link.direct.is_empty() && link.stand_ins.is_empty() && link.effort.is_empty())
        });
        for series in &mut self.series {
            series.total.take_if(|total| gone.contains(total));
        }
    }
}

fn list<T: Item>(files: &dyn DataFiles, kind: Kind, whole: bool, warnings: &mut Vec<LoadWarning>) -> Vec<T> {
    if !whole && files.read(&kind.file_name()) == FileBytes::Missing {
        return Vec::new();
    }
    document::read(files, kind, warnings).into_iter().map(|(_, item)| item).collect()
}

fn merge<T: Item>(items: &mut Vec<T>, new: &[T]) -> Counted {
    let mut counted = Counted::default();
    if new.is_empty() {
        return counted;
    }
    let mut places = HashMap::new();
    for (place, item) in items.iter().enumerate() {
        places.entry(item.key()).or_insert(place);
    }
    for item in new {
        match places.get(&item.key()) {
            Some(&place) if items[place] == *item => counted.same += 1,
            Some(&place) => {
                items[place] = item.clone();
                counted.changed += 1;
            }
            None => {
                items.push(item.clone());
                counted.added += 1;
            }
        }
    }
    counted
}

/// Items of `to` that are not in `from` as they stand; what is gone is added to `removed`. Where merging would not
/// give the order of `to`, the whole list is taken away and given anew.
fn until<T: Item>(from: &[T], to: &[T], removed: &mut Vec<ItemKey>) -> Vec<T> {
    if from == to {
        return Vec::new();
    }
    let old: HashMap<ItemKey, &T> = from.iter().map(|item| (item.key(), item)).collect();
    let keys: Vec<ItemKey> = to.iter().map(Item::key).collect();
    let new: HashSet<&ItemKey> = keys.iter().collect();
    let kept = from.iter().map(Item::key).filter(|key| new.contains(key));
    let merged: Vec<ItemKey> = kept.chain(keys.iter().filter(|key| !old.contains_key(*key)).cloned()).collect();
    if merged == keys {
        let is_new = |item: &&T| old.get(&item.key()).is_none_or(|before| **before != **item);
        removed.extend(from.iter().map(Item::key).filter(|key| !new.contains(key)));
        to.iter().filter(is_new).cloned().collect()
    } else {
        removed.extend(from.iter().map(Item::key));
        to.to_vec()
    }
}
