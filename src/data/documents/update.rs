//! What changes a data set: items that replace or join those of the same key, and keys that go.

use super::{Documents, ItemKey, Items};
use crate::{
    data::{DataFiles, FileBytes, LoadWarning, NotWritten, document, schema::Kind, write},
    domain::{Date, SeriesId},
};
use std::collections::{BTreeMap, HashSet};

/// Changes to a data set, from an update pack or from an online source.
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    /// The day that the data set carries afterwards.
    pub made_on: Date,
    /// Items that replace the one of the same key or, where there is none, are added at the end.
    pub items: Items,
    /// Keys of items that go first.
    pub removed: Vec<ItemKey>,
}

impl Update {
    /// An update that changes nothing but the day.
    #[must_use]
    pub fn on(made_on: Date) -> Self {
        Self { made_on, items: Items::default(), removed: Vec::new() }
    }

    /// Whether it holds no item and takes none away.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.removed.is_empty()
    }

    /// The update that makes `to` of `from`, item for item and in the same order. `made_on` is the day of `to`, or of
    /// `from` where `to` has none.
    #[must_use]
    pub fn between(from: &Documents, to: &Documents) -> Option<Self> {
        let made_on = to.made_on.or(from.made_on)?;
        let kept: HashSet<&SeriesId> = to.items.series.iter().map(|series| &series.id).collect();
        let gone = from.items.series.iter().map(|series| series.id.clone()).filter(|id| !kept.contains(id)).collect();
        let mut base = from.items.clone();
        base.forget(&gone);
        let (items, removed) = base.until(&to.items);
        Some(Self { made_on, items, removed })
    }

    /// Reads the documents of an update; what is missing changes nothing, what cannot be read is named.
    #[must_use]
    pub fn read(files: &dyn DataFiles, made_on: Date) -> (Self, Vec<LoadWarning>) {
        let mut warnings = Vec::new();
        let items = Items::read(files, false, &mut warnings);
        let has_removals = files.read(&Kind::Removals.file_name()) != FileBytes::Missing;
        let removed = if has_removals { document::read(files, Kind::Removals, &mut warnings) } else { Vec::new() };
        let removed = removed.into_iter().map(|(_, key)| key).collect();
        (Self { made_on, items, removed }, warnings)
    }

    /// The documents of the update, only those that hold something.
    ///
    /// # Errors
    /// When an item cannot be written as RON, which is a defect of this program.
    pub fn to_files(&self) -> Result<BTreeMap<String, Vec<u8>>, NotWritten> {
        let mut files = BTreeMap::new();
        self.items.write(false, &mut files)?;
        if !self.removed.is_empty() {
            let (name, text) = write::document(Kind::Removals, "Written by Skillvane.", &self.removed)?;
            files.insert(name, text.into_bytes());
        }
        Ok(files)
    }

    /// Series that the update takes away and does not bring back.
    pub(super) fn gone(&self) -> HashSet<SeriesId> {
        let back: HashSet<&SeriesId> = self.items.series.iter().map(|series| &series.id).collect();
        let series = self.removed.iter().filter_map(|key| match key {
            ItemKey::Series(id) => Some(id),
            _ => None,
        });
        series.filter(|id| !back.contains(id)).cloned().collect()
    }
}

/// How many items of one document an update touched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// New ones.
    pub added: usize,
    /// Replaced by another content.
    pub changed: usize,
    /// Taken away.
    pub removed: usize,
    /// In the update, and the same as before.
    pub same: usize,
}

/// What an update did to a data set, by document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Counts of every document that the update touches.
    pub kinds: BTreeMap<Kind, Counted>,
}

impl Applied {
    pub(super) fn new(removed: BTreeMap<Kind, usize>, merged: BTreeMap<Kind, Counted>) -> Self {
        let mut kinds = merged;
        for (kind, count) in removed {
            kinds.entry(kind).or_default().removed = count;
        }
        kinds.retain(|_, counted| *counted != Counted::default());
        Self { kinds }
    }

    /// Counts of one document.
    #[must_use]
    pub fn of(&self, kind: Kind) -> Counted {
        self.kinds.get(&kind).copied().unwrap_or_default()
    }

    /// Counts of all documents.
    #[must_use]
    pub fn total(&self) -> Counted {
        self.kinds.values().fold(Counted::default(), |sum, one| Counted {
            added: sum.added + one.added,
            changed: sum.changed + one.changed,
            removed: sum.removed + one.removed,
            same: sum.same + one.same,
        })
    }

    /// Whether the data set is as it was, but for its day.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let total = self.total();
        total.added + total.changed + total.removed == 0
    }
}
