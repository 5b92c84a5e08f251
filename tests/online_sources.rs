//! Readers of the online sources against the publishers' files cut short (`tests/fixtures/publishers`): values equal what the
//! files say by a computation of their own, and every odd file is used or refused as documented.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

use proptest::prelude::*;
use skillvane::{
    data::{
        Documents, bundled,
        schema::{Link, StoredSeries},
    },
    domain::{Cadence, CategoryId, Date, Measure, NetworkChoices, OnlineId, Series, SeriesId, SkillId, Subject},
    online::{self, Body, OnlineError, OnlineNote, Part, Plan, Received, ReceivedFile, SOURCES, SourceUpdate},
};
use std::collections::BTreeMap;

const CATEGORIES: &str = include_str!("fixtures/publishers/upwork_categories.csv");
const WEEKS: &str = include_str!("fixtures/publishers/upwork_weekly.csv");
const SECTORS_DE: &str = include_str!("fixtures/publishers/sectors_DE.csv");
const TOTALS_US: &str = include_str!("fixtures/publishers/totals_US.csv");
const AI_SHARE: &str = include_str!("fixtures/publishers/ai_posting.csv");
const TOPICS: &str = include_str!("fixtures/publishers/topics.csv");

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn today() -> Date {
    day("2026-11-26")
}

fn base() -> Documents {
    let (documents, warnings) = Documents::read(bundled::files());
    assert!(warnings.is_empty());
    documents
}

type Done = Result<SourceUpdate, OnlineError>;

/// What a source makes of the files of these parts; an empty name is its only part.
fn read(id: OnlineId, files: &[(&str, Option<&str>)], base: &Documents) -> Done {
    let source = SOURCES.into_iter().find(|source| source.id() == id).unwrap();
    let (choices, counted) = (NetworkChoices::default(), BTreeMap::new());
    let requests = source.requests(&Plan { choices: &choices, base, counted: &counted, day: today() }).unwrap();
    let part = |request: online::Request| {
        let (_, text) = files.iter().find(|(part, _)| *part == request.part)?;
        let body = text.map_or(Body::Unchanged, |text| Body::File(ReceivedFile::of(text.as_bytes(), None).unwrap()));
        Some(Part { request, body })
    };
    let received = Received { parts: requests.into_iter().filter_map(part).collect() };
    assert_eq!(received.parts.len(), files.len(), "every file is one that is asked for");
    source.read(&received, base, today())
}

fn sectors(text: &str, base: &Documents) -> Done {
    read(OnlineId::IndeedSectors, &[("DE", Some(text))], base)
}

fn upwork(categories: &str, weeks: &str, base: &Documents) -> Done {
    read(OnlineId::UpworkIndex, &[("categories.csv", Some(categories)), ("weekly.csv", Some(weeks))], base)
}

fn topics(text: &str, base: &Documents) -> Done {
    read(OnlineId::GithubTopics, &[("", Some(text))], base)
}

fn ai_share(base: &Documents) -> SourceUpdate {
    read(OnlineId::IndeedAiShare, &[("", Some(AI_SHARE))], base).unwrap()
}

fn all(read: &SourceUpdate) -> Vec<Series> {
    read.update.items.series.iter().cloned().map(Series::from).filter(|series| series.ended.is_none()).collect()
}

fn series(read: &SourceUpdate, id: &str) -> Series {
    all(read).into_iter().find(|series| series.id.as_str() == id).unwrap_or_else(|| panic!("no series {id}"))
}

fn values(series: &Series) -> Vec<(String, f64)> {
    series.points.iter().map(|point| (point.at.to_string(), point.value)).collect()
}

fn applied(base: &Documents, read: &SourceUpdate) -> Documents {
    let mut after = base.clone();
    online::apply(&mut after, read);
    after
}

fn stored<'a>(documents: &'a Documents, id: &str) -> &'a StoredSeries {
    documents.items.series.iter().find(|series| series.id.as_str() == id).unwrap_or_else(|| panic!("no {id}"))
}

/// Decimal digits as a whole number of 10^-18, so that sums are exact.
fn exact(text: &str) -> i128 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(fraction.len() <= 18 && !text.contains(['e', '-']));
    format!("{whole}{fraction:0<18}").parse().unwrap()
}

/// Mean of exact values, rounded half up to that many decimals in whole numbers.
fn exact_mean(values: &[i128], decimals: u32) -> f64 {
    let count = i128::try_from(values.len()).unwrap();
    let unit = 10_i128.pow(18 - decimals);
    let rounded = (2 * values.iter().sum::<i128>() + count * unit) / (2 * count * unit);
    format!("{rounded}e-{decimals}").parse().unwrap()
}

/// Monthly means by name, computed line by line without the program's reader. `cells` gives name, day and value of a
/// line, or none when it is not used.
fn expected<'a>(
    text: &'a str,
    decimals: u32,
    cells: impl Fn(&[&'a str]) -> Option<(&'a str, &'a str, &'a str)>,
) -> BTreeMap<&'a str, Vec<(String, f64)>> {
    let mut months: BTreeMap<(&str, String), Vec<i128>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        if let Some((name, day, value)) = cells(&fields) {
            months.entry((name, format!("{}-01", &day[..7]))).or_default().push(exact(value));
        }
    }
    let mut means: BTreeMap<&str, Vec<(String, f64)>> = BTreeMap::new();
    for ((name, month), values) in &months {
        means.entry(name).or_default().push((month.clone(), exact_mean(values, decimals)));
    }
    means
}

#[test]
fn sectors_are_the_means_of_their_days_to_one_decimal() {
    let read = sectors(SECTORS_DE, &base()).unwrap();
    let expected = expected(SECTORS_DE, 1, |f| Some((f[4], f[0], f[2])));
    assert_eq!((all(&read).len(), expected.len()), (4, 4));
    for (sector, id) in [
        ("Accounting", "indeed.accounting.de"),
        ("Software Development", "indeed.software-development.de"),
        ("IT Operations & Helpdesk", "indeed.it-operations-helpdesk.de"),
        ("Legal", "indeed.legal.de"),
    ] {
        let series = series(&read, id);
        assert_eq!(values(&series), expected[sector], "{id}");
        assert_eq!((series.measure, series.cadence), (Measure::JobPostingsIndex, Cadence::Monthly));
        assert_eq!((series.region.as_str(), series.source.as_str()), ("DE", "online.indeed-sectors"));
        assert!(series.seasonally_adjusted);
    }
}

#[test]
fn the_last_month_and_months_of_fewer_than_twenty_days_are_unfinished_and_the_caveat_says_how_far() {
    let read = sectors(SECTORS_DE, &base()).unwrap();
    let series_of_all = series(&read, "indeed.accounting.de");
    // From 5 March: 27 days; to 27 June: 27 of 30.
    let partial: Vec<bool> = series_of_all.points.iter().map(|point| point.partial).collect();
    assert_eq!(partial, [false, false, false, true]);
    let caveat = series_of_all.caveat.as_ref().unwrap();
    assert!(caveat.en.ends_with("June 2025 has 27 of 30 days."), "{}", caveat.en);
    assert!(caveat.id.ends_with("Juni 2025 memuat 27 dari 30 hari."), "{}", caveat.id);
    assert!(read.notes.contains(&OnlineNote::Partial { month: day("2025-06-01"), days: 27 }));

    let kept = SECTORS_DE.lines().filter(|line| line.starts_with("date") || *line > "2025-03-13");
    let fewer: String = kept.flat_map(|line| [line, "\n"]).collect();
    let read = sectors(&fewer, &base()).unwrap();
    assert!(series(&read, "indeed.accounting.de").points[0].partial, "19 days of March are left");
}

#[test]
fn totals_are_the_seasonally_adjusted_column_of_all_postings() {
    let read = read(OnlineId::IndeedTotals, &[("US", Some(TOTALS_US))], &base()).unwrap();
    let expected = expected(TOTALS_US, 1, |f| (f[4] == "total postings").then_some((f[1], f[0], f[2])));
    let series = series(&read, "indeed.total.us");
    assert_eq!(values(&series), expected["US"]);
    assert_eq!(series.name, stored(&base(), "indeed.total.us").name);
    assert!(series.points.last().unwrap().partial);
}

#[test]
fn ai_shares_are_means_to_four_decimals_and_a_whole_last_month_is_finished() {
    let read = ai_share(&base());
    let expected = expected(AI_SHARE, 4, |f| Some((f[1], f[0], f[2])));
    for country in ["US", "DE", "IE"] {
        let series = series(&read, &format!("indeed-ai.{}", country.to_lowercase()));
        assert_eq!(values(&series), expected[country]);
        assert!(series.points.iter().all(|point| !point.partial), "30 of 30 days of June are there");
    }
    let bundled = base();
    let before = Series::from(stored(&bundled, "indeed-ai.us").clone());
    for point in series(&read, "indeed-ai.us").points {
        assert_eq!(before.at(point.at), Some(point.value), "the bundled set was made of the same file");
    }
}

#[test]
fn topics_are_the_counts_of_the_file_in_economies_that_are_carried() {
    let read = topics(TOPICS, &base()).unwrap();
    let mut expected: BTreeMap<String, Vec<(String, f64)>> = BTreeMap::new();
    for line in TOPICS.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        if f[1] != "3d" && f[2] != "FR" {
            let month = f[4].parse::<u32>().unwrap() * 3 - 2;
            let id = format!("github.{}.{}", f[1], f[2].to_lowercase());
            expected.entry(id).or_default().push((format!("{}-{month:02}-01", f[3]), f[0].parse().unwrap()));
        }
    }
    assert!(expected.len() >= 5);
    let found: BTreeMap<String, _> = all(&read).iter().map(|s| (s.id.to_string(), values(s))).collect();
    assert_eq!(found, expected);
    let us = series(&read, "github.llm.us");
    assert_eq!(us.at(day("2025-07-01")), Some(3013.0), "SOURCE.md: 108 in 2023Q1 to 3,013 in 2025Q3");
}

#[test]
fn upwork_shares_and_rates_are_those_of_the_file_and_unfinished_weeks_stay_marked() {
    let base = base();
    let read = upwork(CATEGORIES, WEEKS, &base).unwrap();
    assert_eq!((all(&read).len(), read.update.items.series.len()), (24, 24), "nothing ended");
    // The bundled set was built from the same files: same ids, names, rounding, marks.
    for series in &all(&read) {
        let before = Series::from(stored(&base, series.id.as_str()).clone());
        assert_eq!((&series.name, &series.points, series.measure), (&before.name, &before.points, before.measure));
    }
    let share = series(&read, "upwork-index.web-mobile-software-dev.share");
    assert_eq!((share.name.en.as_str(), share.points[0].value), ("Web, Mobile & Software Dev", 20.4));
    assert_eq!(share.points.iter().filter(|point| point.partial).count(), 1);
}

#[test]
fn without_a_word_of_the_publisher_the_newest_week_is_unfinished() {
    let weeks = WEEKS.lines().filter(|line| !line.starts_with("2026-W33")).collect::<Vec<_>>().join("\n");
    let read = upwork(CATEGORIES, &weeks, &base()).unwrap();
    let partial = |series: Series| series.points.iter().map(|point| point.partial).collect::<Vec<_>>();
    assert_eq!(partial(series(&read, "upwork-index.writing.share")), [false, false, false, false, false, true]);
}

/// The categories file without its first two weeks, and with another share in the third when asked.
fn later_weeks(share: Option<&str>) -> String {
    let kept = CATEGORIES.lines().filter(|line| !line.starts_with("2026-W28") && !line.starts_with("2026-W29"));
    let changed = kept.map(|line| match share {
        Some(share) if line.starts_with("2026-W30") && line.contains(",writing,") => {
            let mut fields: Vec<&str> = line.split(',').collect();
            fields[5] = share;
            fields.join(",")
        }
        _ => line.to_owned(),
    });
    changed.map(|line| line + "\n").collect()
}

#[test]
fn finished_weeks_that_are_no_longer_listed_are_kept_while_all_common_ones_agree() {
    let base = base();
    let read = upwork(&later_weeks(None), WEEKS, &base).unwrap();
    assert!(read.notes.contains(&OnlineNote::WeeksKept { count: 2 }), "{:?}", read.notes);
    for series in &all(&read) {
        let before = Series::from(stored(&base, series.id.as_str()).clone());
        assert_eq!(series.points, before.points, "{}", series.id);
        assert!(series.caveat.is_some(), "what is kept is said");
    }
}

#[test]
fn one_finished_week_that_differs_makes_it_a_new_vintage_and_nothing_is_kept() {
    let read = upwork(&later_weeks(Some("0.099")), WEEKS, &base()).unwrap();
    assert!(read.notes.contains(&OnlineNote::WeeksRevised { count: 1 }), "{:?}", read.notes);
    assert!(all(&read).iter().all(|series| series.points.first().unwrap().at == day("2026-07-20")));
}

#[test]
fn the_order_of_columns_quotes_marks_and_line_ends_change_nothing() {
    let base = base();
    let plain = sectors(SECTORS_DE, &base).unwrap();
    let mut turned = "\u{feff}display_name,variable,date,note,indeed_job_postings_index,jobcountry\r\n".to_owned();
    for line in SECTORS_DE.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let quoted = format!("\"{}\"", f[4]);
        turned.push_str(&[&quoted, f[3], f[0], "\"a, b\"", f[2], f[1]].join(","));
        turned.push_str("\r\n");
    }
    let turned = sectors(&turned, &base).unwrap();
    assert_eq!(turned.update, plain.update);
    assert_eq!(turned.notes, plain.notes);
}

#[test]
fn a_missing_or_renamed_column_is_refused_by_name_and_nothing_is_read() {
    let renamed = SECTORS_DE.replacen("display_name", "sector", 1);
    let OnlineError::Columns { part, missing, found } = sectors(&renamed, &base()).unwrap_err() else { panic!() };
    assert_eq!((part.as_str(), missing), ("DE", vec!["display_name".to_owned()]));
    assert!(found.contains(&"sector".to_owned()));
    let renamed = CATEGORIES.replacen("avg_hourly_usd", "hourly", 1);
    let error = upwork(&renamed, WEEKS, &base()).unwrap_err();
    assert!(matches!(error, OnlineError::Columns { missing, .. } if missing == ["avg_hourly_usd"]));
    let error = topics(&TOPICS.replacen("iso2_code,year", "iso2,years", 1), &base()).unwrap_err();
    assert!(matches!(error, OnlineError::Columns { missing, .. } if missing == ["iso2_code", "year"]));
}

#[test]
fn web_pages_and_empty_files_are_refused() {
    let page = "<!DOCTYPE html>\n<html><body>Log in</body></html>\n";
    assert!(matches!(sectors(page, &base()).unwrap_err(), OnlineError::Shape { .. }));
    assert!(matches!(sectors("", &base()).unwrap_err(), OnlineError::Empty { .. }));
    let header = SECTORS_DE.lines().next().unwrap();
    assert!(matches!(sectors(header, &base()).unwrap_err(), OnlineError::Empty { .. }));
    let new_only = SECTORS_DE.replace("total postings", "new postings");
    assert!(matches!(sectors(&new_only, &base()).unwrap_err(), OnlineError::Empty { .. }));
    let other = SECTORS_DE.replace(",DE,", ",FR,");
    assert!(matches!(sectors(&other, &base()).unwrap_err(), OnlineError::Row { column, .. } if column == "jobcountry"));
}

#[test]
fn numbers_that_are_none_are_left_out_with_their_line_and_too_many_refuse_the_file() {
    let lines: Vec<&str> = SECTORS_DE.lines().collect();
    let spoiled = |count: usize| {
        let spoil = |(n, line): (usize, &&str)| {
            let mut fields: Vec<&str> = line.split(',').collect();
            if (10..10 + count).contains(&n) {
                fields[2] = "NA";
            }
            fields.join(",") + "\n"
        };
        lines.iter().enumerate().map(spoil).collect::<String>()
    };
    let read = sectors(&spoiled(3), &base()).unwrap();
    let left_out = OnlineNote::RowsLeftOut { part: "DE".into(), count: 3, first_line: 11 };
    assert!(read.notes.contains(&left_out), "{:?}", read.notes);
    let expected = expected(SECTORS_DE, 1, |f| Some((f[4], f[0], f[2])));
    assert_eq!(values(&series(&read, "indeed.legal.de")), expected["Legal"], "other series are as they were");
    let error = sectors(&spoiled(40), &base()).unwrap_err();
    let first = OnlineError::Row {
        part: "DE".into(),
        line: 11,
        column: "indeed_job_postings_index".into(),
        given: "NA".into(),
    };
    assert_eq!(error, first);
    for day in ["2025-02-30", "0225-03-05", "5.3.2025", "2205-03-05"] {
        let impossible = SECTORS_DE.replacen("2025-03-05", day, 1);
        let read = sectors(&impossible, &base()).unwrap();
        let left_out = OnlineNote::RowsLeftOut { part: "DE".into(), count: 1, first_line: 2 };
        assert!(read.notes.contains(&left_out), "{day}: {:?}", read.notes);
        assert_eq!(series(&read, "indeed.accounting.de").points.len(), 4, "{day}");
    }
}

#[test]
fn a_day_that_stands_twice_counts_once_and_is_noted() {
    let first = SECTORS_DE.lines().nth(1).unwrap();
    let mut fields: Vec<&str> = first.split(',').collect();
    fields[2] = "999";
    let doubled = format!("{SECTORS_DE}{}\n", fields.join(","));
    let read = sectors(&doubled, &base()).unwrap();
    assert!(read.notes.contains(&OnlineNote::Twice { part: "DE".into(), count: 1 }));
    assert_eq!(read.update, sectors(SECTORS_DE, &base()).unwrap().update);
    let doubled = format!("{CATEGORIES}{}\n", CATEGORIES.lines().nth(1).unwrap());
    let read = upwork(&doubled, WEEKS, &base()).unwrap();
    assert!(read.notes.contains(&OnlineNote::Twice { part: "categories.csv".into(), count: 1 }));
}

#[test]
fn a_new_sector_is_kept_without_a_link_and_named_and_a_vanished_one_ends() {
    let base = base();
    let read = sectors(SECTORS_DE, &base).unwrap();
    let (after, notes) = (applied(&base, &read), &read.notes);
    assert!(notes.contains(&OnlineNote::NewNames { names: vec!["Legal".to_owned()] }), "{notes:?}");
    let legal = stored(&after, "indeed.legal.de");
    assert_eq!((legal.name.en.as_str(), legal.name.id.as_str()), ("Legal", "Hukum"));
    assert!(!after.items.links.iter().flat_map(Link::series_links).any(|link| link.series == legal.id));

    let marketing = stored(&after, "indeed.marketing.de");
    let before = stored(&base, "indeed.marketing.de");
    assert_eq!((&marketing.values, &marketing.source), (&before.values, &before.source), "its old vintage stays");
    let ended = marketing.ended.as_ref().unwrap();
    assert_eq!(ended.at, day("2025-06-27"));
    assert!(ended.note.en.contains("2026-11-26") && ended.note.id.contains("2026-11-26"));
    let Some(OnlineNote::Vanished { names }) = notes.iter().find(|n| matches!(n, OnlineNote::Vanished { .. })) else {
        panic!("{notes:?}")
    };
    assert!(names.contains(&"Marketing (DE)".to_owned()));
    assert!(stored(&after, "indeed.marketing.fr").ended.is_none(), "another country's file was not read");
    assert!(stored(&after, "indeed.total.de").ended.is_none(), "totals are another source");
}

#[test]
fn a_renamed_sector_is_a_new_one_and_the_old_one_ends() {
    let base = base();
    let renamed = SECTORS_DE.replace("Software Development", "Software & Data Development");
    let read = sectors(&renamed, &base).unwrap();
    let (after, notes) = (applied(&base, &read), &read.notes);
    assert!(stored(&after, "indeed.software-development.de").ended.is_some());
    let new = stored(&after, "indeed.software-data-development.de");
    assert_eq!(new.name.id, "Software & Data Development", "no name is made up");
    let new_names = notes.iter().find_map(|note| match note {
        OnlineNote::NewNames { names } => Some(names.clone()),
        _ => None,
    });
    assert_eq!(new_names.unwrap(), ["Legal", "Software & Data Development"]);
    // Back under its old name it goes on, and nothing of the end is left.
    let again = applied(&after, &sectors(SECTORS_DE, &after).unwrap());
    assert!(stored(&again, "indeed.software-development.de").ended.is_none());
}

fn is_linked(documents: &Documents, subject: &Subject, id: &str) -> bool {
    let link = documents.items.links.iter().find(|link| link.subject == *subject).unwrap();
    link.series_links().any(|link| link.series.as_str() == id)
}

fn skill(id: &str) -> Subject {
    Subject::Skill(SkillId::new(id).unwrap())
}

#[test]
fn a_new_country_of_a_linked_sector_belongs_to_what_its_siblings_belong_to() {
    let base = base();
    let us = SECTORS_DE.replace(",DE,", ",US,");
    let after = applied(&base, &read(OnlineId::IndeedSectors, &[("US", Some(&us))], &base).unwrap());
    let it = "indeed.it-operations-helpdesk.us";
    assert!(!base.items.series.iter().any(|series| series.id.as_str() == it));
    let cybersecurity = skill("cybersecurity");
    let link = after.items.links.iter().find(|link| link.subject == cybersecurity).unwrap();
    let group = link.stand_ins.iter().find(|g| g.series.iter().any(|id| id.as_str() == it)).unwrap();
    let siblings: Vec<&str> = group.series.iter().map(SeriesId::as_str).collect();
    assert_eq!(siblings[0], it, "the United States first, as the builder does");
    assert!(siblings.contains(&"indeed.it-operations-helpdesk.de"));
    // A category has one place a sector: now the United States.
    let web = Subject::Category(CategoryId::new("web-software").unwrap());
    assert!(is_linked(&base, &web, "indeed.it-operations-helpdesk.de"));
    assert!(is_linked(&after, &web, it) && !is_linked(&after, &web, "indeed.it-operations-helpdesk.de"));
}

#[test]
fn series_that_only_go_on_change_no_link() {
    let base = base();
    for read in [ai_share(&base), upwork(CATEGORIES, WEEKS, &base).unwrap(), topics(TOPICS, &base).unwrap()] {
        assert!(!all(&read).is_empty());
        assert_eq!(applied(&base, &read).items.links, base.items.links, "{}", read.update.items.sources[0].id);
    }
}

#[test]
fn reading_the_same_again_changes_nothing() {
    let base = base();
    let mut after = applied(&base, &sectors(SECTORS_DE, &base).unwrap());
    for series in &mut after.items.series {
        series.vintage = Some("2026-11-19".to_owned());
    }
    let again = sectors(SECTORS_DE, &after).unwrap();
    assert!(again.update.is_empty(), "only the day of reading differs: {:?}", all(&again));
}

#[test]
fn what_a_refresh_writes_loads_without_a_warning() {
    let mut documents = base();
    documents = applied(&documents, &upwork(&later_weeks(None), WEEKS, &documents).unwrap());
    documents = applied(&documents, &sectors(SECTORS_DE, &documents).unwrap());
    documents = applied(&documents, &topics(TOPICS, &documents).unwrap());
    let loaded = skillvane::data::load(&documents.to_files().unwrap());
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    let source = loaded.market.sources.iter().find(|source| source.id.as_str() == "online.indeed-sectors").unwrap();
    assert!(source.attribution.is_some() && source.how_seen.contains("2026-11-26"));
}

#[test]
fn what_all_files_say_alike_is_said_once() {
    let us = SECTORS_DE.replace(",DE,", ",US,");
    let both = read(OnlineId::IndeedSectors, &[("US", Some(&us)), ("DE", Some(SECTORS_DE))], &base()).unwrap();
    let open = both.notes.iter().filter(|note| matches!(note, OnlineNote::Partial { .. }));
    assert_eq!(open.count(), 1, "{:?}", both.notes);
}

#[test]
fn what_two_sources_bring_to_one_skill_stands_together() {
    let base = base();
    let (topics, sectors) = (topics(TOPICS, &base).unwrap(), sectors(SECTORS_DE, &base).unwrap());
    let one = applied(&applied(&base, &topics), &sectors);
    let other = applied(&applied(&base, &sectors), &topics);
    assert_eq!(one.items.links, other.items.links);
}

#[test]
fn a_file_that_cannot_be_used_is_asked_for_anew_and_leaves_the_others_alone() {
    let base = base();
    let broken = "date,value\n2026-01-01,1\n";
    let read_both = read(OnlineId::IndeedSectors, &[("US", Some(broken)), ("DE", Some(SECTORS_DE))], &base).unwrap();
    assert!(
        matches!(&read_both.notes[..], [.., OnlineNote::PartFailed { part, .. }, OnlineNote::NewNames { .. }, _] if part == "US"),
        "{:?}",
        read_both.notes
    );
    assert_eq!(read_both.ask_anew.len(), 1);
    assert!(read_both.ask_anew[0].contains("/US/"), "{:?}", read_both.ask_anew);
    assert!(all(&read_both).iter().all(|series| series.region == "DE"));
    let error = read(OnlineId::IndeedSectors, &[("US", Some(broken)), ("DE", Some(broken))], &base).unwrap_err();
    assert!(matches!(error, OnlineError::Columns { part, .. } if part == "US"));
}

#[test]
fn weeks_that_end_are_marked_anew_though_the_categories_did_not_change() {
    let base = applied(&base(), &upwork(CATEGORIES, WEEKS, &base()).unwrap());
    let ended = WEEKS.replace("0.659,0.268,1", "0.659,0.268,0");
    assert_ne!(ended, WEEKS);
    let files = [("categories.csv", None), ("weekly.csv", Some(ended.as_str()))];
    let read = read(OnlineId::UpworkIndex, &files, &base).unwrap();
    assert_eq!(all(&read).len(), 24);
    assert!(all(&read).iter().all(|series| series.points.len() == 6 && series.finished().count() == 6));
}

/// One file of each source that reads tables.
const FILES: [(OnlineId, &str, &str); 6] = [
    (OnlineId::UpworkIndex, "categories.csv", CATEGORIES),
    (OnlineId::UpworkIndex, "weekly.csv", WEEKS),
    (OnlineId::IndeedSectors, "DE", SECTORS_DE),
    (OnlineId::IndeedTotals, "US", TOTALS_US),
    (OnlineId::IndeedAiShare, "", AI_SHARE),
    (OnlineId::GithubTopics, "", TOPICS),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_refused_or_make_a_data_set_that_loads(
        file in 0..FILES.len(), at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 1..6),
        cut in any::<bool>(),
    ) {
        let (id, part, text) = FILES[file];
        let mut damaged = text.as_bytes().to_vec();
        let start = at.index(damaged.len());
        let end = (start + bytes.len()).min(damaged.len());
        damaged.splice(start..end, bytes);
        if cut {
            damaged.truncate(start + 1);
        }
        let base = base();
        let source = SOURCES.into_iter().find(|source| source.id() == id).unwrap();
        let (choices, counted) = (NetworkChoices::default(), BTreeMap::new());
        let requests = source.requests(&Plan { choices: &choices, base: &base, counted: &counted, day: today() }).unwrap();
        let request = requests.into_iter().find(|request| request.part == part).unwrap();
        let body = Body::File(ReceivedFile::of(damaged.as_slice(), None).unwrap());
        if let Ok(read) = source.read(&Received { parts: vec![Part { request, body }] }, &base, today()) {
            let loaded = skillvane::data::load(&applied(&base, &read).to_files().unwrap());
            prop_assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
        }
    }
}
