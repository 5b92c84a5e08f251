//! A whole refresh: two sources at a time, each file after the other, and at the end new documents or none.
//!
//! The base is never changed. What one source does or fails to do leaves the others alone.

use super::{
    Body, Cancel, OnlineError, OnlineNote, OnlineSource, Part, Plan, Received, RefreshProgress, Request, SourceReport,
    SourceState, SourceUpdate,
    board::Board,
    fetch::{Answer, Asked, Validators, fetch},
    job::Job,
    limits::Setup,
    linking,
    net::Net,
    pack_feed::Offer,
    policy::Target,
    reading::DatedCount,
};
use crate::{
    data::Documents,
    domain::{Date, Fetched, NetworkChoices, OnlineId, SeriesId},
};
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::runtime::Runtime;

/// Everything that a refresh needs to know.
#[derive(Debug, Clone)]
pub struct RefreshOrder {
    /// The user's addresses, feeds and token.
    pub choices: NetworkChoices,
    /// Which sources to ask, in this order.
    pub sources: Vec<OnlineId>,
    /// The data set that is refreshed.
    pub base: Arc<Documents>,
    /// What the servers said about the files that the base was made of.
    pub fetched: Vec<Fetched>,
    /// The day of the newest count by series, of sources that only tell of today.
    pub counted: BTreeMap<SeriesId, Date>,
    /// Today.
    pub day: Date,
    /// Where temporary files go; made when it is missing.
    pub folder: PathBuf,
    /// Bounds and names.
    pub setup: Setup,
}

/// What became of a refresh.
#[derive(Debug, Clone)]
pub struct RefreshOutcome {
    /// How each source ended, in the order of asking.
    pub reports: Vec<SourceReport>,
    /// The new data set; none when nothing is new.
    pub documents: Option<Documents>,
    /// Counts of today, which grow into series of the user's own.
    pub counts: Vec<DatedCount>,
    /// Data packs that a feed lists and that are newer than the base, the newest first.
    pub offers: Vec<Offer>,
    /// What the servers said about the files that the new data set is made of.
    pub fetched: Vec<Fetched>,
}

/// What one source brought.
struct Brought {
    update: SourceUpdate,
    fetched: Vec<Fetched>,
}

/// What the two workers share; all of it lives on one thread.
struct Run<'a> {
    order: &'a RefreshOrder,
    sources: &'a [&'static dyn OnlineSource],
    net: &'a Net,
    board: Board<'a>,
    queue: RefCell<VecDeque<OnlineId>>,
    /// Servers that cannot be reached, so that they are not tried over and over.
    down: RefCell<BTreeMap<String, OnlineError>>,
    reports: RefCell<BTreeMap<OnlineId, SourceReport>>,
    brought: RefCell<BTreeMap<OnlineId, Brought>>,
}

/// Asks the sources of the order, of which the list says what they are. Blocks until all have ended; run it on a
/// thread of its own. `watch` is called on that thread at every change, and sparingly while bytes come in.
///
/// # Errors
/// [`OnlineError`] when nothing could be asked at all: another refresh is under way, or the folder is not writable.
/// The faults of sources are in their reports.
pub fn refresh_from(
    sources: &[&'static dyn OnlineSource],
    order: &RefreshOrder,
    watch: &mut dyn FnMut(RefreshProgress),
    cancel: &Cancel,
) -> Result<RefreshOutcome, OnlineError> {
    let _job = Job::begin(&order.folder)?;
    let net = Net::new(&order.setup, order.folder.clone(), cancel.clone())?;
    let runtime = runtime()?;
    let run = Run {
        order,
        sources,
        net: &net,
        board: Board::new(&order.sources, watch),
        queue: RefCell::new(order.sources.iter().copied().collect()),
        down: RefCell::default(),
        reports: RefCell::default(),
        brought: RefCell::default(),
    };
    runtime.block_on(async { tokio::join!(worker(&run), worker(&run)) });
    // A name look-up of the system cannot be stopped; nobody waits for it.
    runtime.shutdown_background();
    Ok(run.outcome())
}

/// One thread: the one that calls.
pub(super) fn runtime() -> Result<Runtime, OnlineError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| OnlineError::Internal { detail: error.to_string() })
}

async fn worker(run: &Run<'_>) {
    loop {
        let Some(id) = run.queue.borrow_mut().pop_front() else { return };
        let mut report = SourceReport { id, state: SourceState::Waiting, bytes: 0, files: 0, notes: Vec::new() };
        report.state = match one_source(run, id, &mut report).await {
            Ok(Some(brought)) => {
                report.notes.extend(brought.update.notes.iter().cloned());
                run.brought.borrow_mut().insert(id, brought);
                SourceState::Updated
            }
            Ok(None) => SourceState::Unchanged,
            Err(OnlineError::Cancelled) => SourceState::Cancelled,
            Err(error) => {
                log::warn!("{}: {error}", id.key());
                SourceState::Failed(error)
            }
        };
        run.board.state(id, report.state.clone());
        run.reports.borrow_mut().insert(id, report);
    }
}

/// What a source brings; nothing when none of its files is new.
async fn one_source(run: &Run<'_>, id: OnlineId, report: &mut SourceReport) -> Result<Option<Brought>, OnlineError> {
    if run.net.cancel.is_cancelled() {
        return Err(OnlineError::Cancelled);
    }
    let source = run.sources.iter().copied().find(|source| source.id() == id);
    let source = source.ok_or_else(|| OnlineError::Internal { detail: format!("no source {}", id.key()) })?;
    let order = run.order;
    let requests = source.requests(&Plan {
        choices: &order.choices,
        base: &order.base,
        counted: &order.counted,
        day: order.day,
    })?;
    let (mut parts, mut fetched) = (Vec::with_capacity(requests.len()), Vec::new());
    let all = requests.len();
    for (done, request) in requests.into_iter().enumerate() {
        run.board.files(id, done, all);
        if done > 0 {
            pause(run, source).await?;
        }
        let body = match one_file(run, id, &request).await {
            Ok(answer) => {
                if let Body::File(_) = answer.body {
                    fetched.push(noted(id, &request, answer.validators, order.day));
                }
                answer.body
            }
            Err(OnlineError::Cancelled) => return Err(OnlineError::Cancelled),
            Err(error) => Body::Failed(error),
        };
        if let Body::File(file) = &body {
            report.bytes += file.bytes;
            report.files += 1;
        }
        parts.push(Part { request, body });
    }
    run.board.files(id, all, all);
    if report.files == 0 {
        return nothing_new(parts);
    }
    for part in &parts {
        if let Body::Failed(error) = &part.body {
            let (part, error) = (part.request.part.clone(), error.clone());
            report.notes.push(OnlineNote::PartFailed { part, error });
        }
    }
    run.board.state(id, SourceState::Reading);
    let update = read(run, source, Received { parts }).await?;
    fetched.retain(|fetched| !update.ask_anew.contains(&fetched.address));
    Ok(Some(Brought { update, fetched }))
}

/// Without a new file: the first fault, or peace.
fn nothing_new(parts: Vec<Part>) -> Result<Option<Brought>, OnlineError> {
    let fault = parts.into_iter().find_map(|part| match part.body {
        Body::Failed(error) => Some(error),
        _ => None,
    });
    fault.map_or(Ok(None), Err)
}

async fn one_file(run: &Run<'_>, id: OnlineId, request: &Request) -> Result<Answer, OnlineError> {
    let host = Target::first(&request.address)?.host();
    if let Some(error) = run.down.borrow().get(&host) {
        return Err(error.clone());
    }
    let known = |fetched: &&Fetched| fetched.source == id && fetched.address == request.address;
    let known = run.order.fetched.iter().find(known).map(Validators::from);
    let asked = Asked { request, known: known.as_ref() };
    let answer = fetch(run.net, asked, &|state| run.board.state(id, state)).await;
    if let Err(error) = &answer
        && error.is_of_the_server()
    {
        run.down.borrow_mut().insert(host, error.clone());
    }
    answer
}

fn noted(source: OnlineId, request: &Request, validators: Validators, on: Date) -> Fetched {
    let Validators { etag, last_modified } = validators;
    Fetched { source, address: request.address.clone(), etag, last_modified, on }
}

async fn pause(run: &Run<'_>, source: &dyn OnlineSource) -> Result<(), OnlineError> {
    tokio::select! {
        biased;
        () = run.net.cancel.cancelled() => Err(OnlineError::Cancelled),
        () = tokio::time::sleep(source.pause()) => Ok(()),
    }
}

/// Reads on a thread of its own, so that the other source's bytes are taken meanwhile. A stop makes the files end
/// early, so that it is waited for and no file outlives the refresh.
async fn read(
    run: &Run<'_>,
    source: &'static dyn OnlineSource,
    received: Received,
) -> Result<SourceUpdate, OnlineError> {
    let (base, day) = (Arc::clone(&run.order.base), run.order.day);
    let reading = tokio::task::spawn_blocking(move || source.read(&received, &base, day));
    let result = reading.await.unwrap_or_else(|error| Err(OnlineError::Internal { detail: error.to_string() }));
    if run.net.cancel.is_cancelled() { Err(OnlineError::Cancelled) } else { result }
}

impl Run<'_> {
    /// Applies what the sources brought, always in the same order, whoever ended first.
    fn outcome(self) -> RefreshOutcome {
        let mut documents = (*self.order.base).clone();
        let mut fetched = self.order.fetched.clone();
        let mut reports = self.reports.into_inner();
        let (mut counts, mut offers) = (Vec::new(), Vec::new());
        let mut is_changed = false;
        let is_stopped = self.net.cancel.is_cancelled();
        for (id, brought) in self.brought.into_inner() {
            if is_stopped {
                // A stopped refresh keeps nothing: half of the sources would be a data set that nobody asked for.
                set_state(&mut reports, id, SourceState::Cancelled);
                continue;
            }
            let is_same = linking::apply(&mut documents, &brought.update).is_nothing();
            is_changed |= !is_same;
            if is_same && brought.update.counts.is_empty() && brought.update.offers.is_empty() {
                set_state(&mut reports, id, SourceState::Unchanged);
            }
            counts.extend(brought.update.counts);
            offers.extend(brought.update.offers);
            for new in brought.fetched {
                fetched.retain(|have| (have.source, &have.address) != (new.source, &new.address));
                fetched.push(new);
            }
        }
        fetched.sort_by(|a, b| (a.source, &a.address).cmp(&(b.source, &b.address)));
        let reports = self.order.sources.iter().filter_map(|id| reports.remove(id)).collect();
        RefreshOutcome { reports, documents: is_changed.then_some(documents), counts, offers, fetched }
    }
}

fn set_state(reports: &mut BTreeMap<OnlineId, SourceReport>, id: OnlineId, state: SourceState) {
    if let Some(report) = reports.get_mut(&id) {
        report.state = state;
    }
}
