//! How a whole refresh goes: what is asked again, what is kept, what is told, and how it is stopped.

use crate::attempt::{SOURCES, Try, assert_is_said, series, today};
use crate::server::{Server, Step, answer, csv, raw_answer};
use skillvane::domain::OnlineId;
use skillvane::online::{Cancel, OnlineError, OnlineNote, RefreshProgress, SourceState};
use std::time::Duration;

const ROWS: &str = "date,value\n2026-01-01,1\n2026-02-01,2\n";
const ETAG: &str = "\"abc\"";
const MODIFIED: &str = "Mon, 23 Nov 2026 06:00:00 GMT";

#[test]
fn what_did_not_change_is_not_sent_again() {
    let server = Server::http(|heard| {
        let is_known =
            heard.header("if-none-match") == Some(ETAG) && heard.header("if-modified-since") == Some(MODIFIED);
        if is_known { raw_answer("304 Not Modified", &[], b"") } else { csv(ROWS) }
    });
    let address = server.url("/a.csv");
    let order = Try::at(&address).knowing(&address, Some(ETAG), Some(MODIFIED));
    let done = order.run();
    assert_eq!(done.state(), &SourceState::Unchanged);
    assert_eq!(done.outcome().documents, None);
    assert_eq!(done.outcome().fetched, order.order.fetched, "the validators stay");
}

#[test]
fn validators_of_the_answer_are_kept_with_the_new_data_set() {
    let server = Server::http(|_| {
        answer("200 OK", &[&format!("etag: {ETAG}"), &format!("last-modified: {MODIFIED}")], ROWS.as_bytes())
    });
    let address = server.url("/a.csv");
    let done = Try::at(&address).knowing(&address, Some("\"old\""), None).run();
    let [fetched] = done.outcome().fetched.as_slice() else { panic!("one validator") };
    assert_eq!((fetched.etag.as_deref(), fetched.last_modified.as_deref()), (Some(ETAG), Some(MODIFIED)));
    assert_eq!(fetched.on, today());
}

#[test]
fn validators_of_a_file_that_was_not_used_are_not_kept() {
    let server = Server::http(|_| answer("200 OK", &[&format!("etag: {ETAG}")], b"wrong,columns\n1,2\n"));
    let done = Try::at(&server.url("/a.csv")).run();
    assert!(matches!(done.fault(), OnlineError::Columns { .. }));
    assert!(done.outcome().fetched.is_empty(), "the next refresh asks for all of it");
}

#[test]
fn the_same_content_is_nothing_new() {
    let server = Server::http(|_| csv("date,value\n2026-01-01,7\n2026-02-01,8\n"));
    let done = Try::at(&server.url("/a.csv")).run();
    assert_eq!(done.state(), &SourceState::Unchanged);
    assert_eq!(done.outcome().documents, None);
}

#[test]
fn one_failing_source_leaves_the_others_alone() {
    let server = Server::http(|heard| match heard.path() {
        "/bad" => answer("403 Forbidden", &[], b""),
        _ => csv(ROWS),
    });
    let (bad, good) = (server.url("/bad"), server.url("/good"));
    let order = Try::of(&[(OnlineId::UpworkIndex, &bad), (OnlineId::GithubTopics, &good)]);
    let done = order.run();
    let reports = &done.outcome().reports;
    assert!(matches!(&reports[0].state, SourceState::Failed(OnlineError::Forbidden { .. })));
    assert_eq!(reports[1].state, SourceState::Updated);
    assert_eq!(done.values("github-topics-0"), [1.0, 2.0]);
    assert_eq!(done.values("upwork-index-0"), [7.0, 8.0], "the series of the failed source stay");
}

#[test]
fn one_failing_file_leaves_the_others_alone_and_is_named() {
    let server = Server::http(|heard| match heard.path() {
        "/bad" => answer("403 Forbidden", &[], b""),
        _ => csv(ROWS),
    });
    let done = Try::at(&format!("{}|{}", server.url("/bad"), server.url("/good"))).run();
    assert_eq!(done.state(), &SourceState::Updated);
    let [OnlineNote::PartFailed { part, error }] = done.outcome().reports[0].notes.as_slice() else {
        panic!("one note")
    };
    assert_eq!(part, "0");
    assert_is_said(error);
    assert_eq!(done.values("upwork-index-1"), [1.0, 2.0]);
}

#[test]
fn what_may_be_absent_is_no_fault() {
    let server = Server::http(|heard| match heard.path() {
        "/none" => answer("404 Not Found", &["content-type: application/problem+json"], b"{}"),
        _ => csv(ROWS),
    });
    let run = |address: &str| Try::of(&[(OnlineId::GithubTopics, address)]).run();
    let done = run(&format!("{}|{}", server.url("/none"), server.url("/some")));
    assert_eq!(done.values("github-topics-1"), [1.0, 2.0]);
    assert_eq!(run(&server.url("/none")).state(), &SourceState::Unchanged);
}

#[test]
fn a_server_that_is_down_is_not_tried_over_and_over() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let address = format!("http://{closed}/a|http://{closed}/b|http://{closed}/c");
    let done = Try::at(&address).run();
    assert!(matches!(done.fault(), OnlineError::NotConnected { .. }));
    let retries = |progress: &&RefreshProgress| matches!(progress.sources[0].state, SourceState::Retrying { .. });
    assert_eq!(done.seen.iter().filter(retries).count(), 3, "the first file alone was tried again");
}

#[test]
fn at_most_two_sources_are_asked_at_a_time() {
    let server = Server::http(|_| csv(ROWS));
    let address = server.url("/a.csv");
    let ids = [OnlineId::UpworkIndex, OnlineId::GithubTopics, OnlineId::Freelancer];
    let done = Try::of(&ids.map(|id| (id, address.as_str()))).run();
    let busy = |progress: &RefreshProgress| {
        let is_busy = |state: &SourceState| !state.is_final() && *state != SourceState::Waiting;
        progress.sources.iter().filter(|source| is_busy(&source.state)).count()
    };
    assert_eq!(done.seen.iter().map(busy).max(), Some(2));
    assert_eq!(done.seen.last().map(RefreshProgress::ended), Some(3));
    assert_eq!(done.outcome().reports.len(), 3);
}

#[test]
fn progress_tells_bytes_and_files() {
    let server = Server::http(|_| csv(ROWS));
    let (a, b) = (server.url("/a"), server.url("/b"));
    let done = Try::at(&format!("{a}|{b}")).run();
    let states: Vec<_> = done.seen.iter().map(|progress| progress.sources[0].state.clone()).collect();
    let of = Some(ROWS.len() as u64);
    for expected in [
        SourceState::Waiting,
        SourceState::Connecting,
        SourceState::Receiving { bytes: 0, of },
        SourceState::Receiving { bytes: ROWS.len() as u64, of },
        SourceState::Reading,
        SourceState::Updated,
    ] {
        assert!(states.contains(&expected), "{expected:?} in {states:?}");
    }
    let last = &done.seen.last().unwrap().sources[0];
    assert_eq!((last.files_done, last.files), (2, 2));
    assert_eq!(done.outcome().reports[0].bytes, 2 * ROWS.len() as u64);
}

#[test]
fn it_stops_at_any_moment() {
    type Moment = fn(&SourceState) -> bool;
    let moments: [(&str, Moment); 4] = [
        ("while it connects", |state| matches!(state, SourceState::Connecting)),
        ("half way", |state| matches!(state, SourceState::Receiving { bytes: 1.., .. })),
        ("while it waits to try again", |state| matches!(state, SourceState::Retrying { .. })),
        ("while it reads", |state| matches!(state, SourceState::Reading)),
    ];
    for (name, is_now) in moments {
        let server = Server::http(move |heard| match (name, heard.before) {
            ("while it waits to try again", _) => answer("503 Service Unavailable", &[], b""),
            ("half way", _) => {
                [raw_answer("200 OK", &["content-length: 9999"], ROWS.as_bytes()), vec![Step::Hang]].concat()
            }
            ("while it connects", _) => vec![Step::Hang],
            _ => csv(ROWS),
        });
        let order = Try::at(&server.url("/a.csv")).with(|limits| limits.back_off = Duration::from_hours(1));
        let cancel = order.cancel.clone();
        let done = order.run_watched(|progress| {
            if is_now(&progress.sources[0].state) {
                cancel.cancel();
            }
        });
        assert_eq!(done.state(), &SourceState::Cancelled, "{name}");
        assert_eq!(done.outcome().documents, None, "{name}");
        assert!(done.outcome().fetched.is_empty(), "{name}");
    }
}

#[test]
fn it_stops_from_another_thread_and_drops_what_others_brought() {
    let server = Server::http(|heard| match heard.path() {
        "/slow" => vec![Step::Hang],
        _ => csv(ROWS),
    });
    let (fast, slow) = (server.url("/fast"), server.url("/slow"));
    let order = Try::of(&[(OnlineId::UpworkIndex, &fast), (OnlineId::GithubTopics, &slow)]);
    let (send, receive) = std::sync::mpsc::channel();
    let done = std::thread::scope(|scope| {
        let cancel: Cancel = order.cancel.clone();
        scope.spawn(move || {
            receive.recv().unwrap();
            cancel.cancel();
        });
        order.run_watched(|progress| {
            if progress.sources[0].state == SourceState::Updated {
                let _ = send.send(());
            }
        })
    });
    let states: Vec<_> = done.outcome().reports.iter().map(|report| &report.state).collect();
    assert_eq!(states, [&SourceState::Cancelled, &SourceState::Cancelled]);
    assert_eq!(done.outcome().documents, None);
}

#[test]
fn a_second_refresh_is_refused_and_the_first_goes_on() {
    let server = Server::http(|_| csv(ROWS));
    let first = Try::at(&server.url("/a.csv"));
    let mut second = Try::at(&server.url("/a.csv"));
    second.order.folder = first.folder().to_owned();
    let mut refused = None;
    let done = first.run_watched(|_| {
        if refused.is_none() {
            refused = second.run().result.err();
        }
    });
    assert_eq!(refused, Some(OnlineError::AnotherRefresh));
    assert_eq!(done.state(), &SourceState::Updated);
    assert_eq!(second.order.base.items.series, [series("upwork-index-0", vec![7.0, 8.0])]);
    assert!(second.run().result.is_ok(), "and afterwards it may");
}

#[test]
fn a_folder_that_cannot_be_written_to_is_said() {
    let mut order = Try::at("https://example.org/a.csv");
    let file = order.folder().join("in-the-way");
    std::fs::File::create(&file).unwrap();
    order.order.folder = file.join("inside");
    let mut watch = |_: RefreshProgress| {};
    let result = skillvane::online::refresh_from(SOURCES, &order.order, &mut watch, &order.cancel);
    let error = result.err().unwrap();
    assert!(matches!(error, OnlineError::Disk { .. }), "{error}");
    assert_is_said(&error);
}
