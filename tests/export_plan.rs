//! A plan as files: the same sheet gives the same bytes, calendars keep RFC 5545, tables run no formula.

use skillvane::{
    domain::{Budget, Cost, Currency, Date, Evidence, Hours, Level, PlanItemId, ProfileId, Span},
    export::{
        PlanFormat, PlanSheet, Stamp,
        plan::{Piece, PlanRow, Remark, Review, bytes},
        suggested_plan_name,
    },
    i18n::{Language, Locale},
};
use std::collections::BTreeSet;

fn day(text: &str) -> Date {
    Date::parse(text).expect("a valid test day")
}

fn days(from: &str, to: &str) -> Span {
    Span::new(day(from), day(to)).expect("a span")
}

fn row(id: &str, title: &str, hours: f64) -> PlanRow {
    PlanRow {
        id: PlanItemId::new(id).expect("an id"),
        title: title.to_owned(),
        skill: None,
        level: None,
        hours,
        hours_left: hours,
        cost: None,
        after: Vec::new(),
        days: None,
        piece: None,
        review: None,
        done_on: None,
    }
}

/// Two items in a row as in oracle L01, one that is finished, and one that could not be placed.
fn sheet(language: Language) -> PlanSheet {
    let mut learn = row("i-1", "AI video, basics; part 1\\2", 37.0);
    learn.skill = Some("AI video".to_owned());
    learn.level = Some(Level::new(3).expect("a level"));
    learn.cost = Some(1_500_000.0);
    learn.days = Some(days("2026-11-30", "2027-01-10"));
    learn.piece = Some(Piece {
        words: "Three spots,\nsubtitled".to_owned(),
        evidence: Evidence::Portfolio,
        on: Some(day("2027-01-10")),
        is_done: false,
    });
    learn.review = Some(Review { on: day("2027-02-21"), weeks: 6.0 });
    let mut next = row("i-2", "=HYPERLINK(\"http://x\")", 20.0);
    next.after = vec![learn.title.clone()];
    next.hours_left = 12.5;
    next.days = Some(days("2027-01-11", "2027-02-07"));
    let mut done =
        row("i-3", "Warna: pengenalan – dasar-dasar koreksi warna untuk video pendek dan iklan digital", 6.0);
    done.days = Some(days("2026-11-02", "2026-11-12"));
    done.done_on = Some(day("2026-11-12"));
    done.hours_left = 0.0;
    done.cost = Some(99.0);
    PlanSheet {
        locale: Locale::new(language),
        profile: ProfileId::new("p-7").expect("an id"),
        name: "Sari, editor".to_owned(),
        currency: Currency::new("IDR").expect("a currency"),
        from: day("2026-11-30"),
        pace: 6.0,
        rows: vec![learn, next, done, row("i-4", "Later", 3.0)],
        hours_left: 49.5,
        weeks: 10,
        finish: Some(day("2027-02-07")),
        budget: Budget { hours: Some(Hours::new(40.0).expect("hours")), money: Some(Cost::new(2e6).expect("money")) },
        remarks: vec![Remark { kind: "over-ceiling", is_problem: false, words: "-2 hours a week too many".to_owned() }],
        made: "Made with Skillvane".to_owned(),
    }
}

fn text(sheet: &PlanSheet, format: PlanFormat) -> String {
    String::from_utf8(bytes(sheet, format, now())).expect("UTF-8")
}

fn now() -> Stamp {
    // 2026-11-25 22:35:05 UTC.
    Stamp::from_unix(1_795_646_105)
}

/// Content lines of a calendar, unfolded.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The properties of every event, in order.
fn events(calendar: &str) -> Vec<Vec<String>> {
    let mut events = Vec::new();
    for line in lines(calendar) {
        match line.as_str() {
            "BEGIN:VEVENT" => events.push(Vec::new()),
            "END:VEVENT" => {}
            _ => {
                if let Some(event) = events.last_mut() {
                    event.push(line);
                }
            }
        }
    }
    events
}

fn value<'a>(event: &'a [String], key: &str) -> &'a str {
    let found = event.iter().find_map(|line| line.strip_prefix(key));
    found.unwrap_or_else(|| panic!("no {key} in {event:?}"))
}

#[test]
fn the_same_plan_gives_the_same_bytes_in_every_format() {
    for language in Language::ALL {
        for format in PlanFormat::ALL {
            let (one, two) = (sheet(language), sheet(language));
            assert_eq!(bytes(&one, format, now()), bytes(&two, format, now()), "{format:?} {language:?}");
        }
    }
    let later = Stamp::from_unix(1_795_646_105 + 3600);
    for format in [PlanFormat::Markdown, PlanFormat::Csv, PlanFormat::Shopping] {
        let sheet = sheet(Language::En);
        assert_eq!(bytes(&sheet, format, now()), bytes(&sheet, format, later), "{format:?} carries no moment");
    }
}

#[test]
fn a_calendar_keeps_the_rules_of_its_format() {
    for language in Language::ALL {
        let calendar = text(&sheet(language), PlanFormat::Calendar);
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Skillvane//Skillvane "));
        assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        assert!(calendar.contains("CALSCALE:GREGORIAN\r\n"));
        for line in calendar.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{} bytes: {line}", line.len());
        }
        let events = events(&calendar);
        assert_eq!(
            events.len(),
            5,
            "two items with weeks, one finished, a piece, a review; none for what has no weeks"
        );
        for event in &events {
            for key in ["UID:", "DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:", "DTSTART;", "DTEND;", "SUMMARY:"] {
                assert_eq!(event.iter().filter(|line| line.starts_with(key)).count(), 1, "{key} in {event:?}");
            }
            assert_eq!(value(event, "DTSTAMP:"), "20261125T223505Z");
            assert_eq!(value(event, "TRANSP:"), "TRANSPARENT");
        }
    }
}

#[test]
fn events_span_their_weeks_and_end_the_day_after() {
    let events = events(&text(&sheet(Language::En), PlanFormat::Calendar));
    let found: Vec<(&str, &str, &str)> = events
        .iter()
        .map(|e| (value(e, "UID:"), value(e, "DTSTART;VALUE=DATE:"), value(e, "DTEND;VALUE=DATE:")))
        .collect();
    assert_eq!(
        found,
        [
            ("p-7.i-1.learn@plan.skillvane", "20261130", "20270111"),
            ("p-7.i-1.piece@plan.skillvane", "20270110", "20270111"),
            ("p-7.i-1.review@plan.skillvane", "20270221", "20270222"),
            ("p-7.i-2.learn@plan.skillvane", "20270111", "20270208"),
            ("p-7.i-3.learn@plan.skillvane", "20261102", "20261113"),
        ]
    );
}

#[test]
fn words_with_commas_semicolons_and_breaks_are_escaped() {
    let calendar = text(&sheet(Language::En), PlanFormat::Calendar);
    assert!(lines(&calendar).contains(&"X-WR-CALNAME:Plan of Sari\\, editor".to_owned()), "{calendar}");
    let events = events(&calendar);
    assert_eq!(value(&events[0], "SUMMARY:"), r"AI video\, basics\; part 1\\2");
    assert_eq!(value(&events[1], "SUMMARY:"), r"Piece due: Three spots\, subtitled");
    let described = value(&events[0], "DESCRIPTION:");
    assert!(described.starts_with(r"37 hours\nRaises AI video: "), "{described}");
    assert!(described.contains(r"\nCosts IDR 1\,500\,000\n"), "{described}");
}

#[test]
fn a_later_file_updates_what_an_earlier_one_put_into_the_calendar() {
    let before = sheet(Language::En);
    let mut after = before.clone();
    after.rows.swap(0, 1);
    for row in &mut after.rows {
        let moved = |date: Date| Date::from_days(date.days() + 7);
        row.days = row.days.map(|days| Span::new(moved(days.start()), moved(days.end())).expect("a span"));
    }
    let uids = |sheet: &PlanSheet, at: Stamp| -> (BTreeSet<String>, u32) {
        let calendar = String::from_utf8(bytes(sheet, PlanFormat::Calendar, at)).expect("UTF-8");
        let events = events(&calendar);
        let sequence = value(&events[0], "SEQUENCE:").parse().expect("a number");
        (events.iter().map(|event| value(event, "UID:").to_owned()).collect(), sequence)
    };
    let (first, early) = uids(&before, now());
    let (second, late) = uids(&after, Stamp::from_unix(1_795_646_105 + 60));
    assert_eq!(first, second, "moving and reordering keeps every uid");
    assert_eq!(first.len(), 5, "no uid twice");
    assert!(late > early, "{early} {late}");
    let other = PlanSheet { profile: ProfileId::new("p-8").expect("an id"), ..before };
    assert!(uids(&other, now()).0.is_disjoint(&first), "plans of two profiles do not mix");
}

#[test]
fn tables_hold_numbers_and_run_no_formula() {
    for (language, hours, sum) in [(Language::En, "Hours left", "Sum"), (Language::Id, "Sisa jam", "Jumlah")] {
        let sheet = sheet(language);
        let plan = text(&sheet, PlanFormat::Csv);
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(plan.as_bytes());
        assert!(reader.headers().expect("headings").iter().any(|heading| heading == hours), "{plan}");
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), 4);
        assert_eq!(&rows[1][1], "'=HYPERLINK(\"http://x\")");
        assert_eq!((&rows[0][4], &rows[0][5], &rows[0][6], &rows[0][8]), ("2026-11-30", "2027-01-10", "37", "1500000"));
        assert_eq!((&rows[3][4], &rows[3][5]), ("", ""), "nothing is made up for what has no weeks");

        let list = text(&sheet, PlanFormat::Shopping);
        let last = list.lines().last().expect("a sum");
        assert_eq!(last, format!(",{sum},52.5,1500000,IDR"), "what is finished takes nothing more");
        for cell in [plan, list].iter().flat_map(|table| table.split([',', '\n'])) {
            let cell = cell.trim_start_matches(['"', ' ']);
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
}

#[test]
fn the_page_says_when_it_ends_what_to_buy_and_what_is_too_much() {
    let page = text(&sheet(Language::En), PlanFormat::Markdown);
    for words in [
        "# Plan of Sari, editor",
        "49.5 hours to go at 6 hours a week: 10 weeks",
        "to 7 February 2027",
        "- \\-2 hours a week too many",
        "| AI video, basics; part 1\\\\2 |",
        "Proof: Three spots, subtitled",
        "| Sum | 52.5 hours | IDR 1,500,000 |",
        "52.5 hours is more than the budget of 40 hours",
        "IDR 1,500,000 stays within the budget of IDR 2,000,000",
        "did a paid job use AI video?",
        "Made with Skillvane",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    let page = text(&sheet(Language::Id), PlanFormat::Markdown);
    for words in ["# Rencana Sari, editor", "Tersisa 49,5 jam", "Rp 1.500.000", "7 Februari 2027"] {
        assert!(page.contains(words), "{words}\n{page}");
    }
}

#[test]
fn an_empty_plan_is_a_valid_file_in_every_format() {
    let sheet = PlanSheet { rows: Vec::new(), finish: None, weeks: 0, remarks: Vec::new(), ..sheet(Language::En) };
    let calendar = text(&sheet, PlanFormat::Calendar);
    assert!(events(&calendar).is_empty() && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(text(&sheet, PlanFormat::Markdown).contains("Nothing could be placed in weeks"));
    assert!(text(&sheet, PlanFormat::Shopping).lines().last().is_some_and(|line| line == ",Sum,0,0,IDR"));
}

#[test]
fn names_of_files_say_what_and_whose() {
    let sheet = sheet(Language::Id);
    let names = PlanFormat::ALL.map(|format| suggested_plan_name(&sheet, format));
    assert_eq!(
        names,
        [
            "rencana-sari-editor-2026-11-30.ics",
            "rencana-sari-editor-2026-11-30.md",
            "rencana-sari-editor-2026-11-30.csv",
            "daftar-belanja-sari-editor-2026-11-30.csv",
        ]
    );
}
