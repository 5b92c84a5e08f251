//! A refresh from online sources: what is there is asked for what is new, and a new data set comes out, or none.

use super::{DataError, Incoming, documents, incoming::entry, load_data, loaded, write_named};
use crate::{
    data::{Documents, SharedMarket, Update, pack::read_pack, schema::StoredSeries},
    domain::{
        DataRef, Date, Fetched, NetworkChoices, OnlineId, PackId, Series, Sighting, Signature, SnapshotOrigin,
        Tracking, online::REFRESHED,
    },
    insight::what_changed,
    online::{
        self, Cancel, DatedCount, RefreshProgress, SOURCES, Setup, SourceReport, SourceState, SourceUpdate,
        pack_feed::Offer,
    },
    store::LibraryFiles,
};
use std::{path::PathBuf, sync::Arc};

/// The id of packs that a refresh makes.
const REFRESH_ID: &str = "skillvane.refresh";

/// The folder of the user's data that holds files on their way in, and the lock that keeps a second refresh out.
pub const REFRESH_FOLDER: &str = "refresh";

/// What a refresh works with.
#[derive(Debug, Clone)]
pub struct RefreshOrder {
    /// The library.
    pub files: LibraryFiles,
    /// The folder for files on their way in; its lock keeps a second refresh out.
    pub folder: PathBuf,
    /// Addresses, feeds and tokens.
    pub network: NetworkChoices,
    /// The sources that are asked.
    pub asked: Vec<OnlineId>,
    /// The data set that is brought up to date.
    pub base: DataRef,
    /// Own dated points so far.
    pub tracking: Arc<Tracking>,
    /// The day.
    pub today: Date,
    /// Time-outs and what else tests change.
    pub setup: Setup,
}

/// How a refresh ended.
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshResult {
    /// The day.
    pub day: Date,
    /// What became of each source that was asked; empty when the refresh did not begin.
    pub reports: Vec<SourceReport>,
    /// The new data set, when something is new.
    pub incoming: Option<Box<Incoming>>,
    /// Own dated points with those of this refresh; `None` when there is none to add.
    pub tracking: Option<Arc<Tracking>>,
    /// Data packs that a feed offers.
    pub offers: Vec<Offer>,
    /// Why there is no data set though something was new, or why the refresh did not begin.
    pub error: Option<DataError>,
}

impl RefreshResult {
    /// How many of the sources failed.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.reports.iter().filter(|report| matches!(report.state, SourceState::Failed(_))).count()
    }

    /// Whether the user stopped it.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.reports.iter().any(|report| report.state == SourceState::Cancelled)
    }
}

impl RefreshResult {
    /// A refresh that did not begin.
    #[must_use]
    pub fn not_begun(day: Date, error: DataError) -> Self {
        Self { error: Some(error), ..Self::empty(day) }
    }

    fn empty(day: Date) -> Self {
        Self { day, reports: Vec::new(), incoming: None, tracking: None, offers: Vec::new(), error: None }
    }
}

/// Asks the sources and makes the new data set; blocks until it is done. What is there is not touched; the file of a new
/// data set is in the library when this returns.
pub fn refresh(order: &RefreshOrder, watch: &mut dyn FnMut(RefreshProgress), cancel: &Cancel) -> RefreshResult {
    let mut result = RefreshResult::empty(order.today);
    if let Err(error) = ask(order, watch, cancel, &mut result) {
        result.error = Some(error);
    }
    result
}

fn ask(
    order: &RefreshOrder,
    watch: &mut dyn FnMut(RefreshProgress),
    cancel: &Cancel,
    result: &mut RefreshResult,
) -> Result<(), DataError> {
    let (base, fetched) = documents(&order.files, order.base)?;
    let base = Arc::new(base);
    let asked = online::RefreshOrder {
        choices: order.network.clone(),
        sources: order.asked.clone(),
        base: Arc::clone(&base),
        fetched,
        counted: order.tracking.last_seen(),
        day: order.today,
        folder: order.folder.clone(),
        setup: order.setup.clone(),
    };
    let outcome = online::refresh_from(&SOURCES, &asked, watch, cancel)?;
    (result.reports, result.offers) = (outcome.reports, outcome.offers);
    let mut tracking = (*order.tracking).clone();
    let mut made = outcome.documents;
    if !outcome.counts.is_empty() {
        add_counts(made.get_or_insert_with(|| (*base).clone()), &mut tracking, &outcome.counts, order.today);
    }
    if let Some(made) = &made {
        let incoming = keep(order, made, outcome.fetched, &result.reports)?;
        let refreshed = |series: &&Series| series.source.as_str().starts_with(REFRESHED);
        tracking.record_newest(order.today, incoming.market.0.market.series.iter().filter(refreshed));
        result.incoming = Some(Box::new(incoming));
    }
    if tracking != *order.tracking {
        result.tracking = Some(Arc::new(tracking));
    }
    Ok(())
}

/// Writes the new data set into the library, and says what it changes.
fn keep(
    order: &RefreshOrder,
    made: &Documents,
    fetched: Vec<Fetched>,
    reports: &[SourceReport],
) -> Result<Incoming, DataError> {
    let bytes = write_named(&PackId::new(REFRESH_ID)?, "Skillvane", made, fetched)?;
    let pack = read_pack(&bytes, &[])?;
    pack.check_content()?;
    let market = SharedMarket(Arc::new(loaded(&pack)));
    let change = what_changed(&load_data(&order.files, order.base)?.market, &market.0.market);
    let updated = reports.iter().filter(|report| report.state == SourceState::Updated).map(|report| report.id);
    let origin = SnapshotOrigin::Refresh(updated.collect());
    let snapshot = entry(&pack, bytes.len(), order.today, origin, Signature::None);
    // The file first, so that an entry without a file cannot be.
    order.files.put(pack.hash, &bytes)?;
    Ok(Incoming {
        manifest: Arc::new(pack.manifest),
        signature: Signature::None,
        snapshot,
        bytes: bytes.into(),
        market,
        base: order.base,
        change: Arc::new(change),
    })
}

/// Counts of today become points of the user's own, and these points the series of the data set.
fn add_counts(documents: &mut Documents, tracking: &mut Tracking, counts: &[DatedCount], today: Date) {
    let sighting = |count: &DatedCount| Sighting { seen: count.on, at: count.on, value: count.value };
    tracking.record(counts.iter().map(|count| (count.series.id.clone(), sighting(count))));
    let mut update = Update::on(today);
    let mut links = Vec::new();
    for count in counts {
        let Some(series) = StoredSeries::from_series(&tracking.series_of(&count.series)) else { continue };
        update.items.series.push(series);
        if !update.items.sources.contains(&count.source) {
            update.items.sources.push(count.source.clone());
        }
        links.extend(count.links.iter().cloned());
    }
    online::apply(documents, &SourceUpdate { links, ..SourceUpdate::of(update) });
}
