//! The list of saved data sets and how it stands in its document; `files` keeps their content.

mod error;
pub use error::LibraryError;

mod files;
pub use files::LibraryFiles;

use super::DocumentKind;
use super::document::{Format, whole};
use super::fields::{Fields, Problems, map, option, text};
use crate::domain::profile::{MAX_NAME_CHARS, MAX_TEXT_CHARS, clean_name, clean_note};
use crate::domain::{Date, Library, OnlineId, PackHash, Signature, Snapshot, SnapshotOrigin};
use ron::{Map, Value};

/// The document of the library.
pub static FORMAT: Format = Format {
    kind: DocumentKind::Library,
    name: "skillvane/library",
    version: 1,
    max_bytes: 16 << 20,
    comment: "Skillvane: the list of saved trends. Their files stand in the folder library, each under its hash.",
    // There was no version 0: whatever says so has no shape that is known.
    migrations: &[|_| None],
    has_outline: |body| body.get(&Value::from("snapshots")).is_none_or(|list| matches!(list, Value::Seq(_))),
};

/// Reads a body; an entry without its hash or a day is left out, each wrong field gives a problem.
pub(super) fn decode(body: &Map, problems: &mut Problems) -> Library {
    let fields = Fields::of_body(body);
    let mut library = Library::default();
    for (at, value) in fields.list("snapshots", problems) {
        let snapshot = match value {
            Value::Map(map) => decode_snapshot(&Fields::of_entry(map, at.clone()), &library, problems),
            _ => None,
        };
        match snapshot {
            Some(snapshot) if library.snapshots.len() < Library::MAX_SNAPSHOTS => library.snapshots.push(snapshot),
            _ => problems.add(at, value),
        }
    }
    library.current = fields.read("current", problems, |value| hash(value).filter(|hash| library.get(*hash).is_some()));
    library
}

/// Writes every field.
pub(super) fn encode(library: &Library) -> Map {
    let Library { current, snapshots } = library;
    map([
        ("current", option(current.map(|hash| hash.to_string()))),
        ("snapshots", Value::Seq(snapshots.iter().map(encode_snapshot).collect())),
    ])
}

fn decode_snapshot(fields: &Fields<'_>, before: &Library, problems: &mut Problems) -> Option<Snapshot> {
    let is_new = |hash: &PackHash| before.snapshots.iter().all(|snapshot| snapshot.hash != *hash);
    let hash = fields.read("hash", problems, |value| hash(value).filter(is_new))?;
    let words = |key: &str, most: usize, problems: &mut Problems| {
        let given = fields.read(key, problems, text).unwrap_or_default();
        if given.chars().count() > most {
            problems.add(fields.at(key), &Value::from(given));
        }
        given
    };
    let name = clean_name(words("name", MAX_NAME_CHARS, problems));
    let count = |key: &str, problems: &mut Problems| {
        fields.read(key, problems, |value| usize::try_from(whole(value)?).ok()).unwrap_or_default()
    };
    Some(Snapshot {
        hash,
        name: if name.is_empty() { hash.short() } else { name },
        note: clean_note(words("note", MAX_TEXT_CHARS, problems)),
        made_on: fields.read("made_on", problems, day)?,
        added: fields.read("added", problems, day)?,
        origin: decode_origin(fields, problems),
        signature: decode_signature(fields, problems),
        bytes: fields.read("bytes", problems, whole).unwrap_or_default(),
        series: count("series", problems),
        figures: count("figures", problems),
        sources: count("sources", problems),
        removed: fields.read("removed", problems, day),
    })
}

/// What is not understood came from somewhere all the same: it counts as found.
fn decode_origin(fields: &Fields<'_>, problems: &mut Problems) -> SnapshotOrigin {
    let file = |problems: &mut Problems| fields.read("file", problems, text).map(clean_name).unwrap_or_default();
    let key = fields.read("origin", problems, |value| {
        text(value).filter(|key| ["file", "refresh", "capsule", "found"].contains(key))
    });
    match key {
        Some("file") => SnapshotOrigin::File(file(problems)),
        Some("refresh") => SnapshotOrigin::Refresh(fields.set("asked", problems, OnlineId::from_key)),
        Some("capsule") => SnapshotOrigin::Capsule(file(problems)),
        _ => SnapshotOrigin::Found,
    }
}

/// Trust is never guessed: a signature that is not whole counts as none.
fn decode_signature(fields: &Fields<'_>, problems: &mut Problems) -> Signature {
    let key = fields
        .read("signature", problems, |value| text(value).filter(|key| ["none", "trusted", "unknown"].contains(key)));
    let is_id = |id: &&str| id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Some(key_id) = fields.read("key_id", problems, |value| text(value).filter(is_id)).map(str::to_owned) else {
        return Signature::None;
    };
    match key {
        Some("trusted") => {
            let name = fields.read("key_name", problems, text).map(clean_name).unwrap_or_default();
            Signature::Trusted { name, key_id }
        }
        Some("unknown") => Signature::Unknown { key_id },
        _ => Signature::None,
    }
}

fn encode_snapshot(snapshot: &Snapshot) -> Value {
    let Snapshot { hash, name, note, made_on, added, origin, signature, bytes, series, figures, sources, removed } =
        snapshot;
    let (file, asked) = match origin {
        SnapshotOrigin::File(file) | SnapshotOrigin::Capsule(file) => (Some(clean_name(file)), Vec::new()),
        SnapshotOrigin::Refresh(asked) => (None, asked.iter().map(|id| Value::from(id.key())).collect()),
        SnapshotOrigin::Found => (None, Vec::new()),
    };
    let (key_name, key_id) = match signature {
        Signature::None => (None, None),
        Signature::Trusted { name, key_id } => (Some(clean_name(name)), Some(key_id.clone())),
        Signature::Unknown { key_id } => (None, Some(key_id.clone())),
    };
    Value::Map(map([
        ("hash", Value::from(hash.to_string())),
        ("name", Value::from(clean_name(name))),
        ("note", Value::from(clean_note(note))),
        ("made_on", Value::from(made_on.to_string())),
        ("added", Value::from(added.to_string())),
        ("origin", Value::from(origin.key())),
        ("file", option(file)),
        ("asked", Value::Seq(asked)),
        ("signature", Value::from(signature.key())),
        ("key_name", option(key_name)),
        ("key_id", option(key_id)),
        ("bytes", Value::from(*bytes)),
        ("series", count(*series)),
        ("figures", count(*figures)),
        ("sources", count(*sources)),
        ("removed", option(removed.map(|day| day.to_string()))),
    ]))
}

fn hash(value: &Value) -> Option<PackHash> {
    text(value)?.parse().ok()
}

fn day(value: &Value) -> Option<Date> {
    Date::parse(text(value)?).ok()
}

fn count(number: usize) -> Value {
    Value::from(u64::try_from(number).unwrap_or(u64::MAX))
}
