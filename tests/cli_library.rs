//! `skillvane library list` as a process of its own with a home of its own: what is saved is listed with what it is, also
//! while the window is open.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/json_fields.rs"]
mod json_fields;

use json_fields::collect_names;
use serde_json::Value;
use skillvane::{
    data::{Documents, bundled, pack},
    domain::{Date, Library, PackId, Signature, Snapshot, SnapshotOrigin},
    store::{Paths, Store},
};
use std::{path::Path, process::Command};

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(home: &Path, args: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_skillvane"))
        .args(args)
        .args(["--lang", "en"])
        .env("SKILLVANE_HOME", home)
        .env_remove("SKILLVANE_LOG")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {} {}", ran.out, ran.err))
}

fn day() -> Date {
    Date::parse("2026-11-26").unwrap()
}

/// Saves the bundled market under a name, as worked with, and gives the store that holds the lock.
fn save(home: &Path) -> (Store, Snapshot) {
    let (mut store, _) = Store::open(Paths::resolve(Some(home.into()), None).unwrap(), day());
    let (documents, _) = Documents::read(bundled::files());
    let draft = pack::PackDraft::market(PackId::new("test.saved").unwrap(), "Saved", &documents).unwrap();
    let written = pack::write_pack(&draft, None).unwrap();
    store.library_files().put(written.hash, &written.bytes).unwrap();
    let snapshot = Snapshot {
        hash: written.hash,
        name: "Coach office".into(),
        note: String::new(),
        made_on: documents.made_on.unwrap(),
        added: day(),
        origin: SnapshotOrigin::File("office.skillvane".into()),
        signature: Signature::None,
        bytes: written.bytes.len() as u64,
        series: documents.items.series.len(),
        figures: documents.items.figures.len(),
        sources: documents.items.sources.len(),
        removed: None,
    };
    store.save_library(&Library { current: Some(written.hash), snapshots: vec![snapshot.clone()] }).unwrap();
    (store, snapshot)
}

#[test]
fn what_is_saved_is_listed_while_the_window_is_open_and_a_missing_file_is_said() {
    let home = tempfile::tempdir().unwrap();
    let empty = json(&run(home.path(), &["library", "list", "--json"]));
    assert_eq!((&empty["current"], &empty["snapshots"]), (&Value::Null, &Value::Array(vec![])));

    let (window, saved) = save(home.path());
    let listed = json(&run(home.path(), &["library", "list", "--json"]));
    let entry = &listed["snapshots"][0];
    assert_eq!(listed["current"], saved.hash.to_string().as_str());
    assert_eq!((&entry["is_current"], &entry["is_there"]), (&Value::from(true), &Value::from(true)));
    assert_eq!((&entry["origin"], &entry["signature"]), (&Value::from("file"), &Value::from("none")));
    assert_eq!((&entry["bytes"], &listed["bytes"]), (&Value::from(saved.bytes), &Value::from(saved.bytes)));
    let text = run(home.path(), &["library", "list"]).out;
    assert!(text.contains(&saved.hash.short()) && text.contains("Coach office"), "{text}");
    drop(window);

    std::fs::remove_file(home.path().join(format!("library/{}.skillvane", saved.hash))).unwrap();
    let listed = json(&run(home.path(), &["library", "list", "--json"]));
    assert_eq!(listed["snapshots"][0]["is_there"], false);
    assert_eq!(run(home.path(), &["library"]).code, Some(2));
}

#[test]
fn every_field_is_documented() {
    let home = tempfile::tempdir().unwrap();
    let _window = save(home.path());
    let section =
        include_str!("../docs/cli.md").split("\n## ").find(|part| part.starts_with("`library list`")).unwrap();
    let mut fields = Vec::new();
    collect_names(&json(&run(home.path(), &["library", "list", "--json"])), &mut fields);
    for field in fields {
        assert!(section.contains(&format!("`{field}`")), "docs/cli.md says nothing of {field}");
    }
}
