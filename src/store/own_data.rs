//! The user's own series and how they stand in their document.
//!
//! A point is one line of text, `2026-03-01 12.5`, with ` unfinished` behind it when its period was not over: a tenth
//! of what a map a point would take, and easy to edit by hand.

use super::document::{Format, Refusal};
use super::fields::{Fields, Problems, flag, map, option, text};
use super::notebook::{decode_subject, encode_subject};
use super::{DocumentKind, StoreError, StoreWarning, document_text};
use crate::domain::profile::{MAX_NAME_CHARS, MAX_TEXT_CHARS, clean_name, clean_note};
use crate::domain::{Cadence, Date, OwnDetails, OwnSeries, Point, SeriesId, own::OWN_PREFIX};
use ron::{Map, Value};
use std::path::Path;
use std::sync::Arc;

/// All own series, in the order in which they were imported; ids are unique. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct OwnData {
    /// The series.
    pub series: Arc<Vec<OwnSeries>>,
}

impl PartialEq for OwnData {
    /// Shared data is equal without a look at its points.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.series, &other.series) || self.series == other.series
    }
}

/// The document of own data.
pub static FORMAT: Format = Format {
    kind: DocumentKind::OwnData,
    name: "skillvane/own-data",
    version: 1,
    max_bytes: 64 << 20,
    comment: "Skillvane: your own series. Can be edited by hand while the program is closed.",
    // There was no version 0: whatever says so has no shape that is known.
    migrations: &[|_| None],
    has_outline: |body| body.get(&Value::from("series")).is_none_or(|series| matches!(series, Value::Seq(_))),
};

/// What stands behind a point whose period was not over.
const UNFINISHED: &str = "unfinished";

impl OwnData {
    /// Most series that are kept.
    pub const MAX_SERIES: usize = 200;
    /// Most points of all series together.
    pub const MAX_POINTS: usize = 500_000;

    /// An id that no series has: `own-1`, `own-2`, ...
    #[must_use]
    pub fn next_id(&self) -> Option<SeriesId> {
        let number = |own: &OwnSeries| own.id.as_str().strip_prefix(OWN_PREFIX)?.parse::<u32>().ok();
        let highest = self.series.iter().filter_map(number).max().unwrap_or(0);
        SeriesId::new(&format!("{OWN_PREFIX}{}", u64::from(highest) + 1)).ok()
    }

    /// A series by its id.
    #[must_use]
    pub fn get(&self, id: &SeriesId) -> Option<&OwnSeries> {
        self.series.iter().find(|own| own.id == *id)
    }

    /// Whether so many more points of one more series can be kept.
    #[must_use]
    pub fn has_room_for(&self, points: usize) -> bool {
        let kept: usize = self.series.iter().map(|own| own.points.len()).sum();
        self.series.len() < Self::MAX_SERIES && kept + points <= Self::MAX_POINTS
    }

    /// Reads a body; what is absent or wrong is left out, each wrong field gives a problem.
    pub(super) fn decode(body: &Map, problems: &mut Problems) -> Self {
        let mut data = Self::default();
        for (at, value) in Fields::of_body(body).list("series", problems) {
            let own = match value {
                Value::Map(map) => decode_series(&Fields::of_entry(map, at.clone()), &data, problems),
                _ => None,
            };
            match own {
                Some(own) if data.has_room_for(own.points.len()) => Arc::make_mut(&mut data.series).push(own),
                _ => problems.add(at, value),
            }
        }
        data
    }

    /// Writes every field.
    pub(super) fn encode(&self) -> Map {
        map([("series", Value::Seq(self.series.iter().map(encode_series).collect()))])
    }
}

/// The text of a new document of own series; `path` is for the error alone.
///
/// # Errors
/// [`StoreError::TooLarge`] when it would be larger than can be read again.
pub fn to_text(own: &OwnData, path: &Path) -> Result<String, StoreError> {
    document_text::write(&FORMAT, own.encode(), path)
}

/// Reads own series from the bytes of a document.
///
/// # Errors
/// [`Refusal`] when the bytes are no document of own series.
pub fn parse(bytes: &[u8]) -> Result<(OwnData, Vec<StoreWarning>), Refusal> {
    document_text::read(&FORMAT, bytes, OwnData::decode)
}

fn decode_series(fields: &Fields<'_>, before: &OwnData, problems: &mut Problems) -> Option<OwnSeries> {
    let own = |value: &Value| {
        let id = SeriesId::new(text(value)?).ok()?;
        (id.as_str().starts_with(OWN_PREFIX) && before.get(&id).is_none()).then_some(id)
    };
    let id = fields.read("id", problems, own).or_else(|| before.next_id())?;
    let words = |key: &str, most: usize, problems: &mut Problems| {
        let given = fields.read(key, problems, text).unwrap_or_default();
        if given.chars().count() > most {
            problems.add(fields.at(key), &Value::from(given));
        }
        given.to_owned()
    };
    let name = clean_name(&words("name", MAX_NAME_CHARS, problems));
    let cadence = fields.read("cadence", problems, decode_cadence)?;
    let mut points: Vec<Point> = Vec::new();
    for (at, value) in fields.list("points", problems) {
        let point = text(value).and_then(decode_point);
        // A point off its period or out of order belongs to no series that the program could have written.
        let fits =
            |point: &Point| cadence.start(point.at) == point.at && points.last().is_none_or(|last| last.at < point.at);
        match point.filter(fits) {
            Some(point) => points.push(point),
            None => problems.add(at, value),
        }
    }
    Some(OwnSeries {
        details: OwnDetails {
            name: if name.is_empty() { id.to_string() } else { name },
            unit: clean_name(&words("unit", MAX_NAME_CHARS, problems)),
            percent: fields.read("percent", problems, flag).unwrap_or_default(),
            place: clean_name(&words("place", MAX_NAME_CHARS, problems)),
            note: clean_note(&words("note", MAX_TEXT_CHARS, problems)),
            subject: fields.read("subject", problems, decode_subject),
        },
        file: clean_name(&words("file", MAX_NAME_CHARS, problems)),
        added: fields.read("added", problems, |value| Date::parse(text(value)?).ok())?,
        cadence,
        points: points.into(),
        id,
    })
}

fn decode_cadence(value: &Value) -> Option<Cadence> {
    let key = text(value)?;
    [Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly].into_iter().find(|cadence| cadence_key(*cadence) == key)
}

fn cadence_key(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Weekly => "weekly",
        Cadence::Monthly => "monthly",
        Cadence::Quarterly => "quarterly",
    }
}

fn decode_point(line: &str) -> Option<Point> {
    let mut parts = line.split_whitespace();
    let (at, value) = (Date::parse(parts.next()?).ok()?, parts.next()?.parse::<f64>().ok()?);
    let partial = match parts.next() {
        None => false,
        Some(UNFINISHED) => true,
        Some(_) => return None,
    };
    (value.is_finite() && parts.next().is_none()).then_some(Point { at, value, partial })
}

fn encode_series(own: &OwnSeries) -> Value {
    let OwnSeries { id, details, file, added, cadence, points } = own;
    let OwnDetails { name, unit, percent, place, note, subject } = details;
    let line = |point: &Point| {
        let tail = if point.partial { format!(" {UNFINISHED}") } else { String::new() };
        Value::from(format!("{} {}{tail}", point.at, point.value))
    };
    Value::Map(map([
        ("id", Value::from(id.as_str())),
        ("name", Value::from(clean_name(name))),
        ("unit", Value::from(clean_name(unit))),
        ("percent", Value::from(*percent)),
        ("place", Value::from(clean_name(place))),
        ("note", Value::from(clean_note(note))),
        ("subject", option(subject.as_ref().map(encode_subject))),
        ("file", Value::from(clean_name(file))),
        ("added", Value::from(added.to_string())),
        ("cadence", Value::from(cadence_key(*cadence))),
        ("points", Value::Seq(points.iter().map(line).collect())),
    ]))
}
