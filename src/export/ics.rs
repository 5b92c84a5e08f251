//! A plan as a calendar by RFC 5545: an event a plan item from its first Monday to its last Sunday, one for each piece
//! that proves a level, and one for each day on which a stop rule asks.
//!
//! Pure: the moment of writing is a value. Uids are made of profile, item and kind of event, so that a
//! later file updates what an earlier one put into the calendar; `SEQUENCE` grows with the moment.

use super::plan::{PlanRow, PlanSheet, Stamp};
use crate::domain::{Date, Span};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};

/// What names the maker of the file in it.
const MAKER: &str = concat!("-//Skillvane//Skillvane ", env!("CARGO_PKG_VERSION"), "//");

/// The right-hand side of every uid; no mail domain, nothing is looked up.
const UID_END: &str = "plan.skillvane";

/// One event of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEvent {
    /// The same in every file of this plan.
    pub uid: String,
    /// First and last day.
    pub days: Span,
    /// Its name, on one line.
    pub summary: String,
    /// What is said about it, on one or more lines.
    pub description: String,
}

/// The calendar as text, lines of at most 75 bytes that end with CR LF.
#[must_use]
pub fn calendar(sheet: &PlanSheet, now: Stamp) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    let maker = format!("{MAKER}{}", sheet.locale.language().code().to_uppercase());
    calendar.append_property(Property::new("PRODID", maker));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    let name = sheet.locale.tf("plan-export-calendar", &[("name", sheet.name.as_str().into())]);
    calendar.append_property(Property::new("X-WR-CALNAME", clean(&name)));
    calendar.extend(events(sheet).iter().map(|event| written(event, sheet, now)));
    calendar.to_string()
}

/// The events of a plan: of each item its weeks, its piece, its day of review. What is not placed has none.
#[must_use]
pub fn events(sheet: &PlanSheet) -> Vec<PlanEvent> {
    sheet.rows.iter().flat_map(|row| events_of(sheet, row)).collect()
}

fn events_of(sheet: &PlanSheet, row: &PlanRow) -> Vec<PlanEvent> {
    let mut events = Vec::new();
    let mut add = |kind: &str, days: Span, summary: &str, lines: &[String]| {
        let uid = format!("{}.{}.{kind}@{UID_END}", sheet.profile, row.id);
        let description = lines.iter().map(|line| clean(line)).collect::<Vec<_>>().join("\n");
        events.push(PlanEvent { uid, days, summary: clean(summary), description });
    };
    if let Some(days) = row.days {
        add("learn", days, &row.title, &sheet.lines_of(row));
    }
    if let Some(piece) = &row.piece
        && let Some(on) = piece.on
    {
        let (summary, lines) = sheet.piece_words(row, piece);
        add("piece", Span::day(on), &summary, &lines);
    }
    if let Some(review) = &row.review {
        let (summary, question) = sheet.review_words(row, review);
        add("review", Span::day(review.on), &summary, &[question]);
    }
    events
}

fn written(event: &PlanEvent, sheet: &PlanSheet, now: Stamp) -> Event {
    Event::with_uid(&event.uid)
        .summary(&event.summary)
        .description(&event.description)
        .sequence(now.sequence())
        .add_property("DTSTAMP", now.to_string())
        .add_property("LAST-MODIFIED", now.to_string())
        .append_property(day("DTSTART", event.days.start()))
        // The end of an all-day event is the day after its last one.
        .append_property(day("DTEND", Date::from_days(event.days.end().days() + 1)))
        // Learning in the evening does not make the day a busy one.
        .add_property("TRANSP", "TRANSPARENT")
        .categories([sheet.locale.t("plan-export-category")])
        .done()
}

/// A property that is a day, `DTSTART;VALUE=DATE:20270201`.
fn day(key: &str, day: Date) -> Property {
    let digits = format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    Property::new(key, digits).add_parameter("VALUE", "DATE").done()
}

/// Words on one line, without what a calendar's text may not hold (RFC 5545, section 3.3.11).
fn clean(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
