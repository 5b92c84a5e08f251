//! Own dated points and how they stand in their document.
//!
//! A point is one line of text, `2026-11-25 2026-11-16 12.5`: the day of the refresh, the period, the value.

use super::DocumentKind;
use super::document::Format;
use super::fields::{Fields, Problems, map, text};
use crate::domain::{Date, SeriesId, Sighting, Tracking};
use ron::{Map, Value};

/// The document of own dated points.
pub static FORMAT: Format = Format {
    kind: DocumentKind::Tracking,
    name: "skillvane/tracking",
    version: 1,
    max_bytes: 64 << 20,
    comment: "Skillvane: values as refreshes saw them. A line is the day of the refresh, the period and the value.",
    // There was no version 0: whatever says so has no shape that is known.
    migrations: &[|_| None],
    has_outline: |body| body.get(&Value::from("series")).is_none_or(|series| matches!(series, Value::Seq(_))),
};

/// Reads a body; what is absent or wrong is left out, each wrong field gives a problem.
pub(super) fn decode(body: &Map, problems: &mut Problems) -> Tracking {
    let mut tracking = Tracking::default();
    for (at, value) in Fields::of_body(body).list("series", problems) {
        let entry = match value {
            Value::Map(map) => {
                let fields = Fields::of_entry(map, at.clone());
                let is_new = |id: &SeriesId| tracking.of(id).is_empty();
                let id = fields.read("id", problems, |value| SeriesId::new(text(value)?).ok().filter(is_new));
                id.map(|id| (id, fields))
            }
            _ => None,
        };
        let Some((id, fields)) = entry else {
            problems.add(at, value);
            continue;
        };
        for (at, value) in fields.list("points", problems) {
            let added = text(value).and_then(decode_point).map(|point| tracking.record([(id.clone(), point)]).added);
            if added != Some(1) {
                problems.add(at, value);
            }
        }
    }
    tracking
}

/// Writes every field.
pub(super) fn encode(tracking: &Tracking) -> Map {
    let series = |(id, sightings): (&SeriesId, &[Sighting])| {
        let line = |Sighting { seen, at, value }: &Sighting| Value::from(format!("{seen} {at} {value}"));
        Value::Map(map([
            ("id", Value::from(id.as_str())),
            ("points", Value::Seq(sightings.iter().map(line).collect())),
        ]))
    };
    map([("series", Value::Seq(tracking.iter().map(series).collect()))])
}

fn decode_point(line: &str) -> Option<Sighting> {
    let mut parts = line.split_whitespace();
    let mut day = || Date::parse(parts.next()?).ok();
    let (seen, at) = (day()?, day()?);
    let value = parts.next()?.parse::<f64>().ok().filter(|value| value.is_finite())?;
    parts.next().is_none().then_some(Sighting { seen, at, value })
}

#[cfg(test)]
mod tests {
    use super::super::document::Document;
    use super::*;

    #[test]
    fn what_the_points_are_said_to_take_is_about_what_their_file_takes() {
        let mut tracking = Tracking::default();
        for week in 0..60 {
            let seen = Date::from_days(20_000 + week * 7);
            let look = |n: i32| {
                let id = SeriesId::new(&format!("upwork.share.category-{n:02}")).expect("an id");
                (id, Sighting { seen, at: Date::from_days(19_990 + week * 7), value: f64::from(week * 40 + n) / 8.0 })
            };
            tracking.record((0..40).map(look));
        }
        let document = Document { extra: Map::new(), body: encode(&tracking) };
        let written = document.to_text(&FORMAT).expect("fits").len();
        let said = usize::try_from(tracking.bytes()).expect("fits");
        assert_eq!((tracking.days(), tracking.points()), (60, 2400));
        assert!(said.abs_diff(written) * 10 < written, "said {said}, written {written}");
    }
}
