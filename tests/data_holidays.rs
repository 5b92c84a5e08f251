//! The bundled lists of holidays: what their source says, said once; and lists that cannot be are refused by name.

use skillvane::{
    data::{self, FileBytes, Problem, bundled, schema::Kind},
    domain::{Date, HolidayBasis, HolidayList, HolidayListId, Span},
};
use std::collections::BTreeMap;

fn day(text: &str) -> Date {
    Date::parse(text).expect("a valid test day")
}

fn list(id: &str) -> HolidayList {
    let id = HolidayListId::new(id).expect("a valid test id");
    bundled::market().market.holiday_list(&id).expect("a bundled list").clone()
}

/// English name and basis of what stands on a day.
fn on<'a>(list: &'a HolidayList, at: &str) -> Vec<(&'a str, HolidayBasis)> {
    let span = Span::new(day(at), day(at)).expect("one day");
    list.within(span).map(|holiday| (holiday.name.en.as_str(), holiday.basis)).collect()
}

#[test]
fn national_holidays_carry_the_mark_of_their_source() {
    let national = list("id-national");
    for (at, name, basis) in [
        ("2026-08-17", "Independence Day", HolidayBasis::Decree),
        ("2026-03-21", "Eid al-Fitr", HolidayBasis::Decree),
        // The decree of 2027 is out, the source still calls the day an estimate.
        ("2027-03-10", "Eid al-Fitr", HolidayBasis::Estimate),
        ("2027-03-08", "Day of Silence", HolidayBasis::Decree),
        ("2028-08-17", "Independence Day", HolidayBasis::Calendar),
        ("2028-02-27", "Eid al-Fitr", HolidayBasis::Estimate),
    ] {
        assert_eq!(on(&national, at), [(name, basis)], "{at}");
    }
    assert_eq!(on(&national, "2026-03-23"), [], "collective leave is another list");
    for (year, has_decree) in [(2026, true), (2027, true), (2028, false)] {
        let found = national.year(year).expect("a year of the list");
        assert_eq!(found.decree.is_some(), has_decree, "{year}");
    }
    let in_year = |year| national.days.iter().filter(|holiday| holiday.days.start().year() == year).count();
    assert_eq!((in_year(2026), in_year(2027)), (17, 18), "Isra' Mi'raj falls twice into 2027");
}

#[test]
fn collective_leave_exists_only_where_a_decree_gives_it() {
    let leave = list("id-collective-leave");
    assert!(leave.days.iter().all(|holiday| holiday.basis == HolidayBasis::Decree));
    assert_eq!(leave.last_year(), Some(2027));
    let days = |year| {
        let of_year = leave.days.iter().filter(|holiday| holiday.days.start().year() == year);
        of_year.map(|h| h.days.end().days() - h.days.start().days() + 1).sum::<i32>()
    };
    assert_eq!((days(2026), days(2027)), (8, 8));
    let joined = leave.days.iter().find(|holiday| holiday.days.start() == day("2026-03-23")).expect("leave of Eid");
    assert_eq!(joined.days.end(), day("2026-03-24"), "neighbours of one name are one holiday");
}

#[test]
fn the_common_list_is_short_and_names_its_rule() {
    let common = list("common");
    assert_eq!(common.days.len(), 12);
    assert_eq!(on(&common, "2027-12-25"), [("Christmas Day", HolidayBasis::Calendar)]);
    assert!(common.note.en.contains("half of the 250") && common.note.id.contains("separuh dari 250"));
}

#[test]
fn every_list_has_its_source_with_release_date_and_licence() {
    let loaded = bundled::market();
    assert_eq!(loaded.market.holidays.len(), 3);
    for list in &loaded.market.holidays {
        let source = loaded.market.source(&list.source).expect("a source");
        assert_eq!(source.licence, "MIT");
        assert!(source.title.contains("0.109") && source.how_seen.contains("read on 2026-11-25"), "{source:?}");
        assert!(source.attribution.as_ref().is_some_and(|credit| credit.contains("Vacanza")));
    }
}

/// The problems that the checker names when the list reads like this.
fn problems_of(years: &str, days: &str) -> Vec<Problem> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for kind in Kind::LOADED {
        if let FileBytes::Bytes(bytes) = bundled::files().read(&kind.file_name()) {
            files.insert(kind.file_name(), bytes.into_owned());
        }
    }
    let text = format!(
        "#![enable(implicit_some)]\n(format: \"skillvane-market/holidays\", version: 1, items: [(id: \"l\", name: (en: \
         \"L\", id: \"L\"), region: \"ID\", source: \"vacanza-holidays-0.109\", note: (en: \"N\", id: \"N\"), years: \
         [{years}], days: [{days}])])"
    );
    files.insert(Kind::Holidays.file_name(), text.into_bytes());
    data::check(&files).problems.into_iter().map(|warning| warning.problem).collect()
}

fn entry(from: &str, to: &str, basis: &str) -> String {
    format!("(days: (\"{from}\", \"{to}\"), name: (en: \"H\", id: \"H\"), basis: {basis}),")
}

#[test]
fn lists_that_cannot_be_are_refused_with_the_reason() {
    let good = entry("2027-01-01", "2027-01-01", "Calendar");
    assert_eq!(problems_of("(year: 2027)", &good), []);
    for (years, days, words) in [
        ("(year: 2027)", String::new(), "the list has no holiday"),
        ("(year: 2027), (year: 2026)", good.clone(), "the years are not in order"),
        ("(year: 2026)", good.clone(), "2027-01-01 is in a year that the list does not name"),
        ("(year: 2027)", entry("2027-03-01", "2027-03-01", "Estimate") + &good, "not in the order of their days"),
        ("(year: 2027)", entry("2027-01-01", "2027-02-01", "Calendar"), "longer than 31 days"),
        ("(year: 2027)", entry("2027-01-01", "2027-01-01", "Decree"), "its year names no decree"),
        ("(year: 2027, decree: (title: \"T\", url: \"ftp://x\"))", good.clone(), "not a web address"),
        ("(year: 2027)", entry("2027-01-02", "2027-01-01", "Calendar"), "start that is not after its end"),
    ] {
        let problems = problems_of(years, &days);
        let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(text.len() == 1 && text[0].contains(words), "{words}: {text:?}");
    }
}

#[test]
fn a_data_set_without_holidays_is_whole() {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for kind in Kind::LOADED.into_iter().filter(|kind| *kind != Kind::Holidays) {
        if let FileBytes::Bytes(bytes) = bundled::files().read(&kind.file_name()) {
            files.insert(kind.file_name(), bytes.into_owned());
        }
    }
    let report = data::check(&files);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert_eq!(report.counts.holidays, 0);
}
