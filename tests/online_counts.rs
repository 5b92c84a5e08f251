//! Readers of the online sources that answer with JSON or a list: page views, open adverts, open projects, pack feeds. The
//! answers have the documented shapes; their numbers are of these tests.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

use skillvane::{
    data::{Documents, bundled, online_names::OnlineNames},
    domain::{Date, Measure, NetworkChoices, OnlineId, SeriesId, SkillId, Subject},
    online::{
        self, Body, OnlineError, OnlineNote, OnlineSource, Part, Plan, ReadError, Received, ReceivedFile, Request,
        SOURCES, SourceUpdate, pack_feed,
    },
};
use std::collections::{BTreeMap, BTreeSet};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn today() -> Date {
    day("2026-11-26")
}

fn names() -> &'static OnlineNames {
    OnlineNames::bundled()
}

fn base() -> Documents {
    Documents::read(bundled::files()).0
}

fn source(id: OnlineId) -> &'static dyn OnlineSource {
    SOURCES.into_iter().find(|source| source.id() == id).unwrap()
}

/// What a source asks for, with a token and one feed, after these counts.
fn requests(id: OnlineId, counted: &BTreeMap<SeriesId, Date>, day: Date) -> Vec<Request> {
    let (token, feeds) = (Some("t0ken".to_owned()), vec![FEED.to_owned()]);
    let choices = NetworkChoices { freelancer_token: token, feeds, ..NetworkChoices::default() };
    source(id).requests(&Plan { choices: &choices, base: &base(), counted, day }).unwrap()
}

/// What a source makes of one answer to the request of that part.
fn read(id: OnlineId, part: &str, body: Body) -> Result<SourceUpdate, OnlineError> {
    let request = requests(id, &BTreeMap::new(), today()).into_iter().find(|request| request.part == part).unwrap();
    source(id).read(&Received { parts: vec![Part { request, body }] }, &base(), today())
}

fn file(text: &str) -> Body {
    Body::File(ReceivedFile::of(text.as_bytes(), None).unwrap())
}

const TYPOGRAPHY: &str = "Typography (en.wikipedia)";

fn views(months: &[(&str, &str)]) -> Result<SourceUpdate, OnlineError> {
    let item = |(timestamp, views): &(&str, &str)| {
        format!(
            r#"{{"project": "en.wikipedia", "article": "Typography", "timestamp": "{timestamp}", "views": {views}}}"#
        )
    };
    let answer = format!(r#"{{"items": [{}]}}"#, months.iter().map(item).collect::<Vec<_>>().join(", "));
    read(OnlineId::WikimediaViews, TYPOGRAPHY, file(&answer))
}

#[test]
fn page_views_are_counts_by_month_kept_apart_as_interest() {
    let months = [("2026100100", "41230"), ("2026090100", "38999"), ("2026090100", "1"), ("2026110100", "9")];
    let brought = views(&months).unwrap();
    assert!(matches!(brought.notes.as_slice(), [OnlineNote::Twice { count: 1, .. }]), "{:?}", brought.notes);
    let mut after = base();
    online::apply(&mut after, &brought);
    let id = "wikimedia.typography.en.wikipedia";
    let loaded = skillvane::data::load(&after.to_files().unwrap());
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    let series = loaded.market.series.iter().find(|series| series.id.as_str() == id).unwrap();
    assert!(series.measure == Measure::PageViews && !series.measure.is_demand());
    let points: Vec<_> = series.points.iter().map(|p| (p.at.to_string(), p.value, p.partial)).collect();
    let expected = [("2026-09-01", 38999.0, false), ("2026-10-01", 41230.0, false), ("2026-11-01", 9.0, true)];
    assert_eq!(points, expected.map(|(at, value, partial)| (at.to_owned(), value, partial)));

    let subject = Subject::Skill(SkillId::new("typography").unwrap());
    let link = after.items.links.iter().find(|link| link.subject == subject).unwrap();
    let reason = &link.stand_ins.iter().find(|group| group.series[0].as_str() == id).unwrap().reason;
    assert!(reason.en.starts_with("Interest, not demand") && reason.id.starts_with("Minat, bukan permintaan"));
}

#[test]
fn an_article_without_views_is_named_and_no_fault() {
    let all = requests(OnlineId::WikimediaViews, &BTreeMap::new(), today());
    assert!(all.iter().all(|request| request.may_be_absent));
    let mut parts: Vec<Part> = all.into_iter().map(|request| Part { request, body: Body::Absent }).collect();
    parts[0].body = file(r#"{"items": [{"timestamp": "2026100100", "views": 3}]}"#);
    let count = parts.len() - 1;
    let brought = source(OnlineId::WikimediaViews).read(&Received { parts }, &base(), today()).unwrap();
    assert_eq!(brought.update.items.series.len(), 1);
    assert!(matches!(&brought.notes[..], [OnlineNote::Absent { names }] if names.len() == count));
}

#[test]
fn answers_of_another_shape_are_refused() {
    for months in [[("20261001", "7")], [("2026100200", "7")], [("2026100100", "-7")], [("2026100100", "\"7\"")]] {
        assert!(matches!(views(&months).unwrap_err(), OnlineError::Shape { .. }), "{months:?}");
    }
    assert!(matches!(views(&[]).unwrap_err(), OnlineError::Empty { .. }));
    for text in ["", "<html>", "[]", "{}", r#"{"items": 3}"#] {
        let error = read(OnlineId::WikimediaViews, TYPOGRAPHY, file(text)).unwrap_err();
        assert!(matches!(error, OnlineError::Shape { .. }), "{text}");
    }
}

#[test]
fn articles_are_asked_once_each_and_none_for_a_strength() {
    let all = requests(OnlineId::WikimediaViews, &BTreeMap::new(), today());
    let addresses: BTreeSet<&String> = all.iter().map(|request| &request.address).collect();
    assert!(addresses.len() == all.len() && all.len() > 60, "{}", all.len());
    let path = "https://wikimedia.org/api/rest_v1/metrics/pageviews/per-article";
    let one = format!("{path}/en.wikipedia/all-access/user/Typography/monthly/2015070100/2026103100");
    assert!(addresses.contains(&one), "up to the last month that is over");
    assert!(names().skills.iter().all(|skill| skill.skill.as_str() != "emotional-nuance"));
}

fn adverts(count: usize) -> String {
    let job = r#"{"id": 1, "jobTitle": "t", "jobIndustry": ["x"], "jobType": ["full-time"], "pubDate": "2026-11-26"}"#;
    format!(r#"{{"apiVersion": "2", "jobCount": {count}, "jobs": [{}]}}"#, vec![job; count].join(","))
}

#[test]
fn adverts_are_counted_and_a_full_answer_means_that_many_or_more() {
    let first = requests(OnlineId::Jobicy, &BTreeMap::new(), today())[0].part.clone();
    for (count, is_capped) in [(0, false), (37, false), (100, true)] {
        let brought = read(OnlineId::Jobicy, &first, file(&adverts(count))).unwrap();
        let counted = &brought.counts[0];
        assert_eq!(counted.value, f64::from(u32::try_from(count).unwrap()));
        assert_eq!((counted.on, counted.series.id.as_str()), (today(), format!("jobicy.{first}").as_str()));
        assert!(!counted.series.measure.is_demand() && counted.series.points.is_empty() && !counted.links.is_empty());
        assert_eq!(brought.notes.contains(&OnlineNote::Capped { count: 1, at: 100 }), is_capped);
        assert!(brought.update.is_empty(), "a count of today is no part of a data set");
        assert_eq!(brought.ask_anew.len(), 1, "and its answer is never unchanged");
    }
    let error = read(OnlineId::Jobicy, &first, file(r#"{"error": "later"}"#)).unwrap_err();
    assert!(matches!(error, OnlineError::Shape { .. }));
}

#[test]
fn one_industry_a_day_is_counted_and_each_gets_its_turn() {
    let mut counted: BTreeMap<SeriesId, Date> = BTreeMap::new();
    let mut asked = BTreeSet::new();
    let industries: BTreeSet<&String> = names().skills.iter().flat_map(|skill| &skill.jobicy).collect();
    for n in 0..industries.len() {
        let today = Date::from_days(today().days() + i32::try_from(n).unwrap());
        let next = requests(OnlineId::Jobicy, &counted, today);
        assert_eq!(next.len(), 1);
        counted.insert(SeriesId::new(&format!("jobicy.{}", next[0].part)).unwrap(), today);
        assert_eq!(
            next[0].address,
            format!("https://jobicy.com/api/v2/remote-jobs?count=100&industry={}", next[0].part)
        );
        assert!(asked.insert(next[0].part.clone()));
        assert!(requests(OnlineId::Jobicy, &counted, today).is_empty(), "not twice on one day");
    }
    assert_eq!(asked.len(), industries.len());
}

#[test]
fn projects_are_counted_by_job_name_and_what_has_no_count_is_named() {
    let request = &requests(OnlineId::Freelancer, &BTreeMap::new(), today())[0];
    let start =
        "https://www.freelancer.com/api/projects/0.1/jobs/?active_project_count_details=true&job_names%5B%5D=3D%20";
    assert!(request.address.starts_with(start), "{}", request.address);
    let secret = request.secret.as_ref().unwrap();
    assert_eq!((secret.header, secret.value.as_str()), ("freelancer-oauth-v1", "t0ken"));
    assert!(!format!("{request:?}").contains("t0ken"), "a log shows no token");
    let answer = r#"{"status": "success", "request_id": "r", "result": [
        {"id": 57, "name": "Copywriting", "active_project_count": 412, "category": null},
        {"id": 32, "name": "Data Entry", "active_project_count": 1203},
        {"id": 21, "name": "Accounting", "active_project_count": null}
    ]}"#;
    let brought = read(OnlineId::Freelancer, "1", file(answer)).unwrap();
    let found: Vec<_> = brought.counts.iter().map(|count| (count.series.id.as_str(), count.value)).collect();
    assert_eq!(found, [("freelancer.copywriting", 412.0), ("freelancer.data-entry", 1203.0)]);
    assert_eq!(brought.counts[1].links[0].subject, Subject::Skill(SkillId::new("data-entry").unwrap()));
    let Some(OnlineNote::Absent { names }) = brought.notes.first() else { panic!("{:?}", brought.notes) };
    assert!(names.contains(&"Accounting".to_owned()) && !names.contains(&"Copywriting".to_owned()));
    let failed = r#"{"status": "error", "message": "You must be logged in", "error_code": "x"}"#;
    let error = read(OnlineId::Freelancer, "1", file(failed)).unwrap_err();
    assert!(matches!(error, OnlineError::Shape { detail, .. } if detail.contains("You must be logged in")));
    let choices = NetworkChoices::default();
    let plan = Plan { choices: &choices, base: &base(), counted: &BTreeMap::new(), day: today() };
    assert_eq!(source(OnlineId::Freelancer).requests(&plan), Err(OnlineError::NoToken));
}

#[test]
fn every_job_name_is_asked_once_in_short_addresses() {
    let all = requests(OnlineId::Freelancer, &BTreeMap::new(), today());
    let names: Vec<&str> = all.iter().flat_map(|request| request.address.split("job_names%5B%5D=").skip(1)).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    assert!(names.len() > 40, "{}", names.len());
    assert!(all.iter().all(|request| request.address.len() < 2000));
}

const FEED: &str = "https://example.org/feeds/index.ron";

fn entry(id: &str, made_on: &str, hash: &str, address: &str) -> String {
    let (hash, sha) = (hash.repeat(64), "0".repeat(64));
    format!(
        r#"(id: "{id}", version: "v", title: "Trends", made_on: "{made_on}", bytes: 5, hash: "{hash}",
            sha256: "{sha}", key_id: "a1b2c3d4e5f60718", address: "{address}", more: 1),"#
    )
}

fn feed(entries: &str) -> String {
    format!("(format: \"skillvane/pack-feed\", version: 1, title: \"ours\", packs: [{entries}])")
}

#[test]
fn a_feed_offers_the_newest_of_each_pack_that_the_library_has_not_at_absolute_addresses() {
    let text = feed(
        &[
            entry("school", "2026-10-01", "a", "old.skillvane"),
            entry("school", "2026-11-20", "b", "packs/b.skillvane"),
            entry("coach", "2026-11-25", "c", "https://other.example/c.skillvane"),
            entry("coach", "2026-11-25", "d", "/d.skillvane"),
        ]
        .concat(),
    );
    let brought = read(OnlineId::PackFeed, FEED, file(&text)).unwrap();
    let addresses: Vec<&str> = brought.offers.iter().map(|offer| offer.address.as_str()).collect();
    assert_eq!(addresses, ["https://other.example/c.skillvane", "https://example.org/feeds/packs/b.skillvane"]);
    assert_eq!(brought.offers[1].key_id.as_deref(), Some("A1B2C3D4E5F60718"));
    assert!(brought.update.is_empty() && brought.ask_anew == [FEED]);
    let have = BTreeSet::from([brought.offers[0].hash]);
    assert_eq!(pack_feed::newest(brought.offers, &have).len(), 1);
    let choices = NetworkChoices::default();
    let plan = Plan { choices: &choices, base: &base(), counted: &BTreeMap::new(), day: today() };
    assert_eq!(source(OnlineId::PackFeed).requests(&plan), Err(OnlineError::NoAddress));
}

#[test]
fn feeds_that_are_none_are_refused_in_words() {
    let good = entry("school-market", "2026-11-20", "b", "b.skillvane");
    let newer = feed(&good).replace("version: 1, title: \"ours\"", "version: 2, shape: (9)");
    assert_eq!(pack_feed::parse(&newer, FEED).unwrap_err(), OnlineError::NewerFormat { found: 2, known: 1 });
    for (text, word) in [
        (String::new(), "line 1"),
        (feed(&good).replace("pack-feed", "pack"), "format 'skillvane/pack'"),
        (feed(&good.replace(&"0".repeat(64), "00")), "sha256 of 'school-market'"),
        (feed(&good.replace("a1b2", "x1b2")), "key_id"),
        (feed(&good.replace("Trends", " ")), "title"),
        (feed(&good.replace("2026-11-20", "2026-11-31")), "line 1"),
        (feed(&good.replace("school-market", "../x")), "line 1"),
        (feed(&good.repeat(1001)), "more than 1000"),
        (feed(&entry("school-market", "2026-11-20", "a", "file:///x.skillvane")), "is not allowed"),
        (feed(&entry("school-market", "2026-11-20", "a", "https://10.0.0.1/x.skillvane")), "is not allowed"),
        (feed(&entry("school-market", "2026-11-20", "a", "http://localhost/x.skillvane")), "is not allowed"),
    ] {
        let OnlineError::Shape { part, detail } = pack_feed::parse(&text, FEED).unwrap_err() else { panic!("{word}") };
        assert!(detail.contains(word), "{word}: {detail}");
        assert_eq!(part, FEED);
    }
}

#[test]
fn a_downloaded_file_must_be_the_listed_one() {
    // printf hello | sha256sum
    let sha = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    let text = feed(&entry("school-market", "2026-11-20", "b", "b.skillvane").replace(&"0".repeat(64), sha));
    let offer = &pack_feed::parse(&text, FEED).unwrap()[0];
    assert!(offer.check(&b"hello"[..]).is_ok());
    for wrong in ["hellO", "hello!", "hell", ""] {
        let error = offer.check(wrong.as_bytes()).unwrap_err();
        assert!(matches!(error, ReadError::Content(OnlineError::Checksum { name }) if name == "Trends"), "{wrong}");
    }
}
