//! Online sources: the only room that opens a socket, and only while a refresh runs, which only the user starts.
//!
//! A source is a file that says which addresses it asks ([`Request`]) and what the received files mean; everything
//! between the two (which addresses are allowed, redirects, limits, time-outs, trying again, progress, cancelling) is
//! the same for all of them and knows no source. Files go to unnamed temporary files, so that a run that is killed
//! leaves nothing behind. What was read before is never changed: a refresh gives new documents or none.

pub mod source;
pub use source::{OnlineSource, Plan, SOURCES, SourceUpdate};

pub mod request;
pub use request::{Body, Expected, Part, Received, ReceivedFile, Request, Secret};

pub mod progress;
pub use progress::{RefreshProgress, SourceProgress, SourceState};

pub mod report;
pub use report::SourceReport;

pub mod error;
pub use error::{AddressFault, DiskFault, OnlineError, Stage, TlsFault};

pub mod note;
pub use note::OnlineNote;

mod words;

mod table;
pub use table::ReadError;

mod months;

mod linking;
pub use linking::apply;

mod reading;
pub use reading::{DatedCount, PlannedLink};

mod address;

mod upwork_index;

mod indeed;
mod indeed_ai_share;
mod indeed_sectors;
mod indeed_totals;

mod github_topics;

mod wikimedia_views;

pub mod pack_feed;

mod jobicy;

mod freelancer;

pub mod cancel;
pub use cancel::Cancel;

pub mod limits;
pub use limits::{Limits, Lookup, Setup};

pub mod refresh;
pub use refresh::{RefreshOrder, RefreshOutcome, refresh_from};

pub mod pack_download;
pub use pack_download::{PackOrder, download_pack};

mod job;
pub use job::LOCK_FILE;

mod board;

mod policy;
pub use policy::address_fault;

mod resolve;

mod net;

mod fetch;

mod download;

mod retry;

mod classify;
