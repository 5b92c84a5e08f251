//! A whole refresh of all open sources against a server on this machine that serves files of the publishers' shapes: the
//! new data set holds the numbers of the files, and the next refresh finds nothing new.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

#[path = "common/server.rs"]
mod server;

use server::{Heard, Server, Step, answer};
use skillvane::{
    data::{self, Documents, bundled},
    domain::{Date, NetworkChoices, OnlineChoice, OnlineId, Series, Subject},
    online::{Cancel, Limits, OnlineNote, RefreshOrder, RefreshOutcome, SOURCES, Setup, SourceState, refresh_from},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

const CATEGORIES: &str = include_str!("fixtures/publishers/upwork_categories.csv");
const WEEKS: &str = include_str!("fixtures/publishers/upwork_weekly.csv");
const SECTORS_DE: &str = include_str!("fixtures/publishers/sectors_DE.csv");
const TOTALS_US: &str = include_str!("fixtures/publishers/totals_US.csv");
const AI_SHARE: &str = include_str!("fixtures/publishers/ai_posting.csv");
const TOPICS: &str = include_str!("fixtures/publishers/topics.csv");

/// The open sources, with the path of each on the server.
const ASKED: [(OnlineId, &str); 6] = [
    (OnlineId::UpworkIndex, "/upwork/categories.csv"),
    (OnlineId::IndeedSectors, "/{country}/job_postings_by_sector_{country}.csv"),
    (OnlineId::IndeedTotals, "/{country}/aggregate_job_postings_{country}.csv"),
    (OnlineId::IndeedAiShare, "/AI_posting.csv"),
    (OnlineId::GithubTopics, "/topics.csv"),
    (OnlineId::WikimediaViews, "/per-article/{project}/all-access/user/{article}/monthly/{start}/{end}"),
];

/// Every file has one name for its version; whoever knows it is told that nothing changed.
fn serve(heard: &Heard) -> Vec<Step> {
    if heard.header("if-none-match") == Some("\"v1\"") {
        return answer("304 Not Modified", &["etag: \"v1\""], b"");
    }
    let country = heard.path().split('/').nth(1).unwrap_or_default();
    let csv =
        |text: String| answer("200 OK", &["content-type: text/plain; charset=utf-8", "etag: \"v1\""], text.as_bytes());
    match heard.path() {
        "/upwork/categories.csv" => csv(CATEGORIES.to_owned()),
        "/upwork/weekly.csv" => csv(WEEKS.to_owned()),
        "/AI_posting.csv" => csv(AI_SHARE.to_owned()),
        "/topics.csv" => csv(TOPICS.to_owned()),
        path if path.contains("job_postings_by_sector") => csv(SECTORS_DE.replace(",DE,", &format!(",{country},"))),
        path if path.contains("aggregate_job_postings") => csv(TOTALS_US.replace(",US,", &format!(",{country},"))),
        path if path.starts_with("/per-article/") => match views(path) {
            Some(views) => {
                let item = |(month, views): (&str, usize)| format!(r#"{{"timestamp": "{month}", "views": {views}}}"#);
                let items = [("2026090100", views), ("2026100100", views + 1)].map(item).join(", ");
                let body = format!(r#"{{"items": [{items}]}}"#);
                answer("200 OK", &["content-type: application/json", "etag: \"v1\""], body.as_bytes())
            }
            None => answer("404 Not Found", &["content-type: application/problem+json"], b"{\"title\": \"Not found\"}"),
        },
        other => panic!("nobody asks for {other}"),
    }
}

/// Views of an article in this test: its letters; nobody opens those about databases.
fn views(path: &str) -> Option<usize> {
    let title = path.split('/').nth(5)?;
    (title != "Database").then_some(title.len())
}

fn order(server: &Server, base: &Arc<Documents>, folder: &tempfile::TempDir) -> RefreshOrder {
    let mut choices = NetworkChoices::default();
    for (id, path) in ASKED {
        let choice = OnlineChoice { is_on: Some(true), address: Some(server.url(path)), terms_accepted: false };
        choices.sources.insert(id, choice);
    }
    RefreshOrder {
        sources: choices.asked(),
        choices,
        base: Arc::clone(base),
        fetched: Vec::new(),
        counted: BTreeMap::new(),
        day: Date::parse("2026-11-26").unwrap(),
        folder: folder.path().to_owned(),
        setup: Setup { limits: Limits::default(), ..Setup::default() },
    }
}

fn refresh(order: &RefreshOrder) -> RefreshOutcome {
    refresh_from(&SOURCES, order, &mut |_| {}, &Cancel::default()).unwrap()
}

#[test]
fn a_refresh_of_the_open_sources_makes_a_data_set_with_the_numbers_of_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::http(serve);
    let base = Arc::new(Documents::read(bundled::files()).0);
    let order = order(&server, &base, &folder);
    assert_eq!(order.sources, ASKED.map(|(id, _)| id));
    let done = refresh(&order);
    for report in &done.reports {
        assert_eq!(report.state, SourceState::Updated, "{:?}: {:?}", report.id, report.notes);
    }

    let documents = done.documents.as_ref().unwrap();
    let loaded = data::load(&documents.to_files().unwrap());
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    let market = &loaded.market;
    let value = |id: &str, at: &str| {
        let series = market.series.iter().find(|series| series.id.as_str() == id).unwrap_or_else(|| panic!("no {id}"));
        series.at(Date::parse(at).unwrap()).unwrap_or_else(|| panic!("{id} has no {at}"))
    };
    // Computed from the files by hand (awk): sums of the days over their number.
    for (id, at, expected) in [
        ("upwork-index.design-creative.share", "2026-07-06", 29.3),
        ("upwork-index.legal.rate", "2026-08-10", 54.0),
        ("indeed.accounting.de", "2025-05-01", SECTOR_MAY),
        ("indeed.accounting.fr", "2025-05-01", SECTOR_MAY),
        ("indeed.total.us", "2026-07-01", TOTAL_JULY),
        ("indeed.total.ea", "2026-07-01", TOTAL_JULY),
        ("indeed-ai.us", "2026-06-01", 5.7811),
        ("github.llm.us", "2025-07-01", 3013.0),
        ("wikimedia.photography.en.wikipedia", "2026-10-01", 12.0),
        ("wikimedia.photography.id.wikipedia", "2026-09-01", 9.0),
    ] {
        assert_eq!(value(id, at), expected, "{id} of {at}");
    }
    let online: BTreeSet<&str> =
        market.sources.iter().map(|source| source.id.as_str()).filter(|id| id.starts_with("online.")).collect();
    assert_eq!(online.len(), 6, "each source has its record: {online:?}");
    assert!(
        market.sources.iter().all(|source| !source.id.as_str().starts_with("online.") || source.attribution.is_some())
    );

    let notes = |id| &done.reports.iter().find(|report| report.id == id).unwrap().notes;
    let absent = OnlineNote::Absent { names: vec!["Database (en.wikipedia)".to_owned()] };
    assert!(notes(OnlineId::WikimediaViews).contains(&absent), "{:?}", notes(OnlineId::WikimediaViews));
    assert!(notes(OnlineId::IndeedSectors).contains(&OnlineNote::NewNames { names: vec!["Legal".to_owned()] }));

    // What several sources bring to one skill stands together.
    let skill = market.skills.iter().find(|skill| skill.id.as_str() == "mobile-development").unwrap();
    let linked: Vec<&str> = skill.series.iter().map(|link| link.series.as_str()).collect();
    assert!(linked.contains(&"wikimedia.mobile-development.en.wikipedia"), "{linked:?}");
    let before = base.items.links.iter().find(|link| link.subject == Subject::Skill(skill.id.clone())).unwrap();
    assert!(before.series_links().all(|link| linked.contains(&link.series.as_str())), "nothing is lost");
}

/// Mean of the days of Accounting in May 2025, and of all US postings in July 2026, to one decimal.
const SECTOR_MAY: f64 = 154.0;
const TOTAL_JULY: f64 = 101.6;

#[test]
fn the_next_refresh_asks_whether_anything_changed_and_finds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::http(serve);
    let base = Arc::new(Documents::read(bundled::files()).0);
    let first = order(&server, &base, &folder);
    let done = refresh(&first);
    let asked = server.heard().len();
    let again = RefreshOrder { base: Arc::new(done.documents.unwrap()), fetched: done.fetched, ..first };
    let done = refresh(&again);
    assert_eq!(server.heard().len(), 2 * asked);
    assert!(done.reports.iter().all(|report| report.state == SourceState::Unchanged), "{:?}", done.reports);
    assert_eq!(done.documents, None);
    let conditional = server.heard().iter().skip(asked).filter(|heard| heard.header("if-none-match").is_some()).count();
    assert_eq!(conditional, asked - 1, "all but the article without views");
}

#[test]
fn series_of_sources_that_are_not_asked_stay_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::http(serve);
    let base = Arc::new(Documents::read(bundled::files()).0);
    let order = RefreshOrder { sources: vec![OnlineId::IndeedAiShare], ..order(&server, &base, &folder) };
    let documents = refresh(&order).documents.unwrap();
    for (before, after) in base.items.series.iter().zip(&documents.items.series) {
        let is_ai = before.id.as_str().starts_with("indeed-ai.");
        assert_eq!(before == after, !is_ai, "{}", before.id);
        assert!(Series::from(after.clone()).points.len() <= Series::from(before.clone()).points.len());
    }
    assert_eq!(documents.items.links, base.items.links);
}
