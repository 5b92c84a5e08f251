//! Time capsules: one file with a data set, a profile, own series, the settings that move numbers, a view, a day, and the
//! numbers that came out. Opened elsewhere, everything is computed anew and compared with them.

mod compare;
pub use compare::{Difference, Differences};

mod numbers;

use super::DataError;
use crate::{
    data::{
        Documents, Loaded,
        capsule::{CapsuleFiles, numbers_hash},
        load,
        pack::{CAPSULE, PackDraft, PackError, Written, read_pack, write_pack},
    },
    domain::{
        Date, Fetched, OwnWords, PackHash, PackId, Profile, SavedView, SavedViewId, Signature, TrendsView, TrustedKey,
    },
    store::{Notebook, OwnData, ProfileBook, notebook, own_data, profiles},
};
use std::path::Path;

/// The id of all capsules: they are nobody's versions of anything.
const CAPSULE_ID: &str = "skillvane.capsule";

/// Everything that goes into a capsule.
#[derive(Debug, Clone, PartialEq)]
pub struct CapsuleOrder<'a> {
    /// The title that the file carries.
    pub title: &'a str,
    /// The data set.
    pub documents: &'a Documents,
    /// What its online sources said about its files.
    pub fetched: &'a [Fetched],
    /// The profile; its what-if copies stay behind.
    pub profile: &'a Profile,
    /// The own series.
    pub own: &'a OwnData,
    /// What Trends shows.
    pub view: &'a TrendsView,
    /// The day that ages are counted from.
    pub day: Date,
    /// Whether figures that no second source confirms count.
    pub shows_unconfirmed: bool,
}

/// A capsule that was opened: its numbers are not computed yet.
#[derive(Debug, Clone)]
pub struct Capsule {
    /// The hash of its file's list of contents.
    pub hash: PackHash,
    /// Who signed it.
    pub signature: Signature,
    /// The title that the file carries.
    pub title: String,
    /// The program that wrote it, with its version.
    pub program: String,
    /// The data set, without the own series.
    pub loaded: Loaded,
    /// The profile.
    pub profile: Profile,
    /// The own series.
    pub own: OwnData,
    /// What Trends showed.
    pub view: TrendsView,
    /// The day that ages are counted from.
    pub day: Date,
    /// Whether figures that no second source confirms count.
    pub shows_unconfirmed: bool,
    /// The numbers that it holds, as JSON.
    stored: Vec<u8>,
}

/// Whether the same numbers came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapsuleCheck {
    /// SHA-256 of the numbers in the capsule.
    pub stored: PackHash,
    /// SHA-256 of the numbers that come out here.
    pub here: PackHash,
    /// Where they differ; empty when the hashes are equal.
    pub differences: Differences,
}

impl CapsuleCheck {
    /// Whether every number is the same to the last digit.
    #[must_use]
    pub fn is_identical(&self) -> bool {
        self.stored == self.here
    }
}

/// Computes the numbers and writes a capsule.
///
/// # Errors
/// When something in it cannot be written.
pub fn make_capsule(order: &CapsuleOrder<'_>) -> Result<Written, DataError> {
    let mut draft = PackDraft::market(PackId::new(CAPSULE_ID)?, order.title, order.documents)?;
    draft.fetched = order.fetched.to_vec();
    let files = order.documents.to_files().map_err(PackError::from)?;
    let market = load(&files).market.with_own(&order.own.series, &no_words());
    let numbers = numbers::numbers(&market, order.profile, order.day, order.shows_unconfirmed).map_err(not_written)?;
    // The name of a file is only for the sentence of a fault; the documents of a capsule stand in none of their own.
    let place = |name: &str| Path::new(CAPSULE).join(name);
    let profile = Profile { copy_of: None, ..order.profile.clone() };
    let book = ProfileBook { active: Some(profile.id.clone()), profiles: vec![profile] };
    let view = SavedView { id: SavedViewId::new("v-1")?, name: order.title.to_owned(), view: order.view.clone() };
    let notebook = Notebook { views: vec![view], notes: Vec::new() };
    let own = (!order.own.series.is_empty()).then(|| own_data::to_text(order.own, &place("own-data.ron"))).transpose();
    let files = CapsuleFiles {
        day: order.day,
        shows_unconfirmed: order.shows_unconfirmed,
        profile: profiles::to_text(&book, &place("profile.ron")).map_err(not_written)?.into_bytes(),
        own: own.map_err(not_written)?.map(String::into_bytes),
        view: notebook::to_text(&notebook, &place("view.ron")).map_err(not_written)?.into_bytes(),
        numbers,
    };
    Ok(write_pack(&draft.into_capsule(files.into_files()?), None)?)
}

/// Reads a capsule and everything in it.
///
/// # Errors
/// When the file is no capsule, is damaged, or was made by a newer program.
pub fn open_capsule(bytes: &[u8], keys: &[TrustedKey]) -> Result<Capsule, DataError> {
    let pack = read_pack(bytes, keys)?;
    let files = CapsuleFiles::of(&pack)?;
    pack.check_content()?;
    let damaged = |name: &str| PackError::DamagedFile(format!("{CAPSULE}{name}"));
    // A field that would have to be mended moves numbers: such a capsule is refused.
    let (book, problems) = profiles::parse(&files.profile).map_err(|_| damaged("profile.ron"))?;
    let profile = book.active_profile().filter(|_| problems.is_empty()).ok_or_else(|| damaged("profile.ron"))?;
    let own = files.own.as_deref().map(own_data::parse).transpose().map_err(|_| damaged("own-data.ron"))?;
    let (own, problems) = own.unwrap_or_default();
    if !problems.is_empty() {
        return Err(damaged("own-data.ron").into());
    }
    let (notebook, _) = notebook::parse(&files.view).map_err(|_| damaged("view.ron"))?;
    let view = notebook.views.into_iter().next().map(|saved| saved.view).unwrap_or_default();
    Ok(Capsule {
        hash: pack.hash,
        signature: pack.signature.clone(),
        title: pack.manifest.title.clone(),
        program: pack.manifest.program.clone(),
        loaded: load(&pack),
        profile: profile.clone(),
        own,
        view,
        day: files.day,
        shows_unconfirmed: files.shows_unconfirmed,
        stored: files.numbers,
    })
}

impl Capsule {
    /// Computes the numbers anew and compares.
    ///
    /// # Errors
    /// When the numbers cannot be written, or those in the capsule are no JSON.
    pub fn check(&self) -> Result<CapsuleCheck, DataError> {
        let market = self.loaded.market.with_own(&self.own.series, &no_words());
        let here = numbers::numbers(&market, &self.profile, self.day, self.shows_unconfirmed).map_err(not_written)?;
        let mut check = CapsuleCheck {
            stored: numbers_hash(&self.stored),
            here: numbers_hash(&here),
            differences: Differences::default(),
        };
        if !check.is_identical() {
            let json = |bytes: &[u8]| {
                serde_json::from_slice(bytes).map_err(|_| PackError::DamagedFile(format!("{CAPSULE}numbers.json")))
            };
            check.differences = Differences::between(&json(&self.stored)?, &json(&here)?);
        }
        Ok(check)
    }
}

/// Own series join the data set for their numbers; no word of theirs is looked at.
fn no_words() -> OwnWords {
    let none = String::new;
    OwnWords { publisher: none(), licence: none(), place: none(), pasted: none() }
}

fn not_written(error: impl std::fmt::Display) -> PackError {
    PackError::NotWritten(error.to_string())
}
