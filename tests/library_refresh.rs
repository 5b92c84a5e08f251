//! A refresh into the library: a new data set beside the old ones, or nothing at all.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/server.rs"]
mod server;

use server::{Heard, Server, Step, answer, csv};
use skillvane::{
    domain::{DataRef, Date, NetworkChoices, OnlineChoice, OnlineId, SeriesId, Tracking},
    library::{RefreshOrder, RefreshResult, load_data, refresh},
    online::{Cancel, Setup, SourceState},
    store::{LibraryFiles, Paths, Store},
};
use std::{path::Path, sync::Arc};
use tempfile::TempDir;

const HEAD: &str =
    "week,period_start,category,category_slug,jobs,share,avg_fixed_usd,median_fixed_usd,avg_hourly_usd\n";

/// Three weeks of one category; the last one is the newest and not over.
fn weeks() -> String {
    let row = |week: &str, start: &str, share: &str| {
        format!("{week},{start},Design & Creative,design-creative,4050,{share},368,80,23\n")
    };
    let rows = [
        row("2026-W46", "2026-11-09", "0.271"),
        row("2026-W47", "2026-11-16", "0.268"),
        row("2026-W48", "2026-11-23", "0.3"),
    ];
    format!("{HEAD}{}", rows.concat())
}

struct Library {
    home: TempDir,
    files: LibraryFiles,
    /// Holds the lock, so that the files may be written.
    _store: Store,
}

impl Library {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::resolve(Some(home.path().as_os_str().to_owned()), None).unwrap();
        let (store, _) = Store::open(paths, day());
        Self { files: store.library_files(), home, _store: store }
    }

    fn refresh(&self, server: &Server, base: DataRef, cancel: &Cancel) -> RefreshResult {
        let choice = OnlineChoice { address: Some(server.url("/categories.csv")), ..OnlineChoice::default() };
        let order = RefreshOrder {
            files: self.files.clone(),
            folder: self.home.path().join("refresh"),
            network: NetworkChoices { sources: [(OnlineId::UpworkIndex, choice)].into(), ..NetworkChoices::default() },
            asked: vec![OnlineId::UpworkIndex],
            base,
            tracking: Arc::new(Tracking::default()),
            today: day(),
            setup: Setup::default(),
        };
        refresh(&order, &mut |_| {}, cancel)
    }

    /// Names of the files of data sets.
    fn names(&self) -> Vec<String> {
        names(&self.home.path().join("library"))
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn day() -> Date {
    Date::parse("2026-11-26").unwrap()
}

fn serves_weeks(heard: &Heard) -> Vec<Step> {
    match (heard.path(), heard.header("if-none-match")) {
        ("/categories.csv", Some("\"v1\"")) => answer("304 Not Modified", &["ETag: \"v1\""], b""),
        ("/categories.csv", _) => answer("200 OK", &["Content-Type: text/csv", "ETag: \"v1\""], weeks().as_bytes()),
        _ => answer("404 Not Found", &[], b""),
    }
}

#[test]
fn a_refresh_makes_a_new_data_set_and_the_next_one_finds_nothing_new() {
    let (library, server) = (Library::new(), Server::http(serves_weeks));
    let result = library.refresh(&server, DataRef::Bundled, &Cancel::default());
    assert_eq!((result.error, result.reports[0].state.clone()), (None, SourceState::Updated));
    let incoming = result.incoming.unwrap();
    let new = incoming.snapshot.hash;
    assert_eq!(library.names(), [format!("{new}.skillvane")], "its file is there before its entry");

    let id = SeriesId::new("upwork-index.design-creative.share").unwrap();
    let loaded = load_data(&library.files, DataRef::Saved(new)).unwrap();
    let bundled = load_data(&library.files, DataRef::Bundled).unwrap();
    let (after, before) = (loaded.market.series(&id).unwrap(), bundled.market.series(&id).unwrap());
    let last = after.points.last().unwrap();
    assert_eq!((last.at.to_string().as_str(), last.value, last.partial), ("2026-11-23", 30.0, true));
    let missed = before.points.iter().filter(|p| !p.partial && !after.points.iter().any(|q| q.at == p.at)).count();
    assert_eq!(missed, 0, "a history only grows");
    assert!(!incoming.change.is_empty(), "what changed is named");
    let tracked = result.tracking.unwrap();
    assert_eq!(tracked.of(&id).last().map(|seen| seen.value), Some(26.8), "the newest finished week is kept for good");

    let result = library.refresh(&server, DataRef::Saved(new), &Cancel::default());
    assert_eq!((result.error, result.reports[0].state.clone()), (None, SourceState::Unchanged));
    assert!(result.incoming.is_none());
    assert_eq!(library.names().len(), 1, "nothing new, no data set");
}

#[test]
fn whatever_fails_leaves_no_file_and_the_old_data_as_they_were() {
    let page = || answer("200 OK", &["Content-Type: text/html"], b"<!doctype html><title>Log in</title>");
    let renamed = || csv(&weeks().replace("share", "part"));
    let half = || {
        let text = weeks();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {}\r\n\r\n", text.len());
        vec![Step::Send(head.into_bytes()), Step::Send(text.as_bytes()[..200].to_vec())]
    };
    for (name, steps) in [("a login page", page()), ("a renamed column", renamed()), ("half a file", half())] {
        let library = Library::new();
        let server = Server::http(move |_| steps.clone());
        let result = library.refresh(&server, DataRef::Bundled, &Cancel::default());
        assert!(matches!(result.reports[0].state, SourceState::Failed(_)), "{name}: {:?}", result.reports);
        assert!(result.incoming.is_none() && result.tracking.is_none(), "{name}");
        assert_eq!(library.names(), Vec::<String>::new(), "{name}");
        assert_eq!(names(&library.home.path().join("refresh")), ["refresh.lock"], "{name}: no half file stays");
    }
}

#[test]
fn a_stopped_refresh_keeps_nothing() {
    let library = Library::new();
    let cancel = Cancel::default();
    let stop = cancel.clone();
    let server = Server::http(move |_| {
        stop.cancel();
        vec![Step::Hang]
    });
    let result = library.refresh(&server, DataRef::Bundled, &cancel);
    assert!(result.is_cancelled() && result.incoming.is_none() && result.error.is_none());
    assert_eq!(library.names(), Vec::<String>::new());
}
