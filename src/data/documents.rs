//! A whole data set as typed documents, before it becomes a market: read, changed by an update, written back.
//!
//! A market joins links into skills and forgets its manifest, so that it cannot be written again; documents can. The
//! written form is one text for one content, which makes [`Documents::hash`] the name of the content.

mod items;
pub use items::Items;

mod key;
pub use key::{Item, ItemKey, PayKey};

mod update;
pub use update::{Applied, Counted, Update};

use super::{
    DataFiles, LoadWarning, NotWritten, document,
    schema::{Kind, Manifest},
    write,
};
use crate::domain::{Date, PackHash, source::Confidence};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::{
    collections::{BTreeMap, HashSet},
    fmt,
};

/// A whole data set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Documents {
    /// The day on which the set was made; none when its manifest was lost.
    pub made_on: Option<Date>,
    /// Everything in it.
    pub items: Items,
}

/// SHA-256 over the names and texts of all documents of a data set: the same content has the same hash, in whatever
/// pack it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MarketHash(PackHash);

impl fmt::Display for MarketHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl MarketHash {
    /// The first 12 hexadecimal digits.
    #[must_use]
    pub fn short(self) -> String {
        self.0.short()
    }
}

impl Documents {
    /// Reads a data set. What cannot be read is left out and named; what only [`super::load()`] can judge, such as an
    /// id that nothing has, is still in.
    #[must_use]
    pub fn read(files: &dyn DataFiles) -> (Self, Vec<LoadWarning>) {
        let mut warnings = Vec::new();
        let manifest = document::read::<Manifest>(files, Kind::Manifest, &mut warnings);
        let made_on = manifest.into_iter().next().map(|(_, manifest)| manifest.made_on);
        let items = Items::read(files, true, &mut warnings);
        (Self { made_on, items }, warnings)
    }

    /// The same data set as files, one text for one content; [`super::load()`] reads them.
    ///
    /// # Errors
    /// When an item cannot be written as RON, which is a defect of this program.
    pub fn to_files(&self) -> Result<BTreeMap<String, Vec<u8>>, NotWritten> {
        let mut files = BTreeMap::new();
        self.items.write(true, &mut files)?;
        if let Some(made_on) = self.made_on {
            let (name, text) = write::document(Kind::Manifest, "Written by Skillvane.", &[self.manifest(made_on)])?;
            files.insert(name, text.into_bytes());
        }
        Ok(files)
    }

    /// The name of the content.
    ///
    /// # Errors
    /// As [`Self::to_files`].
    pub fn hash(&self) -> Result<MarketHash, NotWritten> {
        Ok(hash_of(&self.to_files()?))
    }

    /// Takes away what the update removes, then replaces or adds its items. Links to series that are gone go too.
    pub fn apply(&mut self, update: &Update) -> Applied {
        let removed = self.items.remove(&update.removed.iter().cloned().collect());
        self.items.forget(&update.gone());
        self.made_on = Some(update.made_on);
        Applied::new(removed, self.items.merge(&update.items))
    }

    fn manifest(&self, made_on: Date) -> Manifest {
        let is_confirmed = |source: &&crate::domain::Source| source.confidence != Confidence::Unconfirmed;
        let confirmed: HashSet<_> = self.items.sources.iter().filter(is_confirmed).map(|source| &source.id).collect();
        let figures = self.items.figures.iter().filter(|figure| confirmed.contains(&figure.source)).count();
        Manifest {
            made_on,
            series: self.items.series.len(),
            points: self.items.points(),
            figures,
            unconfirmed_figures: self.items.figures.len() - figures,
            pay: self.items.pay.len(),
            sources: self.items.sources.len(),
        }
    }
}

/// The hash of documents that are written already.
fn hash_of(files: &BTreeMap<String, Vec<u8>>) -> MarketHash {
    let mut all = Sha256::new();
    for (name, bytes) in files {
        // The line that `sha256sum` prints, so that the hash can be made by hand.
        all.update(format!("{}  {name}\n", sha256(bytes)));
    }
    MarketHash(PackHash::new(all.finalize().into()))
}

/// SHA-256, which prints as 64 hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> PackHash {
    PackHash::new(Sha256::digest(bytes).into())
}

#[cfg(test)]
mod tests;
