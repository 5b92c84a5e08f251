//! What every online source is, and the list of all of them.

use super::{
    OnlineError, OnlineNote, Received, Request, freelancer, github_topics, indeed_ai_share, indeed_sectors,
    indeed_totals, jobicy, pack_feed,
    pack_feed::Offer,
    reading::{DatedCount, PlannedLink},
    upwork_index, wikimedia_views,
};
use crate::{
    data::{Documents, Update},
    domain::{Date, NetworkChoices, OnlineId, SeriesId},
};
use std::{collections::BTreeMap, time::Duration};

/// Every source, in the order of [`OnlineId::ALL`].
pub const SOURCES: [&dyn OnlineSource; 9] = [
    &upwork_index::UpworkIndex,
    &indeed_sectors::IndeedSectors,
    &indeed_totals::IndeedTotals,
    &indeed_ai_share::IndeedAiShare,
    &github_topics::GithubTopics,
    &wikimedia_views::WikimediaViews,
    &pack_feed::PackFeed,
    &jobicy::Jobicy,
    &freelancer::Freelancer,
];

/// A source: which files it asks for, and what they mean. It opens no socket itself.
pub trait OnlineSource: std::fmt::Debug + Sync {
    /// Which source.
    fn id(&self) -> OnlineId;

    /// The files that it asks for now, one after the other.
    ///
    /// # Errors
    /// [`OnlineError`] when nothing can be asked, such as without a token.
    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError>;

    /// What the files change in the base. Called when at least one file came; files that did not change, are absent or
    /// failed are there too, and their series stay as they are. The refresh itself reports those that failed.
    ///
    /// # Errors
    /// [`OnlineError`] when a file cannot be used: nothing of the source is used then.
    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError>;

    /// Time between two of its requests.
    fn pause(&self) -> Duration {
        Duration::ZERO
    }
}

/// What a source needs to know to say what it asks for.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The user's addresses, feeds and token.
    pub choices: &'a NetworkChoices,
    /// What is there.
    pub base: &'a Documents,
    /// The day of the newest count by series, of sources that only tell of today.
    pub counted: &'a BTreeMap<SeriesId, Date>,
    /// The day of the refresh.
    pub day: Date,
}

/// What a source gives.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceUpdate {
    /// What changes in the base, without links: these depend on what the other sources bring.
    pub update: Update,
    /// Links of series that have no siblings in the base.
    pub links: Vec<PlannedLink>,
    /// Counts of today, for sources without a history.
    pub counts: Vec<DatedCount>,
    /// Data packs that a feed lists and that are not here.
    pub offers: Vec<Offer>,
    /// What the user should know.
    pub notes: Vec<OnlineNote>,
    /// Addresses that the next refresh asks as if their files were new: what came could not be used, or is not kept in
    /// the data set.
    pub ask_anew: Vec<String>,
}

impl SourceUpdate {
    /// Nothing but what changes in the base.
    #[must_use]
    pub fn of(update: Update) -> Self {
        let (links, counts, offers, notes, ask_anew) = Default::default();
        Self { update, links, counts, offers, notes, ask_anew }
    }
}
