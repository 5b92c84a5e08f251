//! A run that keeps and deletes data sets without pause is killed at random moments, 100 times; each time the next
//! start must find a list whose data sets are all there and whole, and nothing half written.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

#[path = "common/killing.rs"]
mod killing;

use skillvane::domain::{Date, Library, PackHash, Signature, Snapshot, SnapshotOrigin};
use skillvane::store::{LibraryFiles, Opened, Paths, Store};
use std::path::Path;

const KILLS: usize = 100;
/// So many are kept at most; older ones are deleted on the way.
const KEPT: usize = 5;

fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn open(folder: &Path) -> (Store, Opened) {
    Store::open(Paths::resolve(Some(folder.into()), None).unwrap(), today())
}

fn hash(count: u64) -> PackHash {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&count.to_be_bytes());
    PackHash::new(bytes)
}

/// About 200 kB that say throughout which data set they are.
fn content(count: u64) -> Vec<u8> {
    count.to_be_bytes().repeat(25_000)
}

fn snapshot(count: u64) -> Snapshot {
    Snapshot {
        hash: hash(count),
        name: count.to_string(),
        note: String::new(),
        made_on: today(),
        added: today(),
        origin: SnapshotOrigin::Found,
        signature: Signature::None,
        bytes: 200_000,
        series: 1,
        figures: 1,
        sources: 1,
        removed: None,
    }
}

/// Adds what a killed run left without an entry, as the program does when it starts.
fn adopt(library: &mut Library, unlisted: &[PackHash], files: &LibraryFiles) {
    for hash in unlisted {
        let bytes = files.read(*hash).unwrap();
        let count = u64::from_be_bytes(bytes[..8].try_into().unwrap());
        assert_eq!(bytes, content(count), "a file without an entry is whole");
        library.add(snapshot(count));
    }
}

#[test]
#[ignore = "the child of the other test: keeps and deletes until it is killed"]
fn child_keeps_data_sets_forever() {
    let Some(folder) = killing::folder() else { return };
    let (mut store, opened) = open(&folder);
    let files = store.library_files();
    let mut library = opened.library;
    adopt(&mut library, &opened.unlisted, &files);
    let mut count = library.snapshots.iter().map(|snapshot| snapshot.name.parse().unwrap()).max().unwrap_or(0);
    loop {
        count += 1;
        files.put(hash(count), &content(count)).unwrap();
        library.add(snapshot(count));
        library.current = Some(hash(count));
        let surplus: Vec<PackHash> = library.kept().skip(KEPT).map(|snapshot| snapshot.hash).collect();
        for old in surplus {
            library.remove(old, today());
        }
        store.save_library(&library).unwrap();
        killing::report(count);
    }
}

#[test]
fn every_start_after_a_kill_finds_a_list_and_files_that_agree() {
    let folder = tempfile::tempdir().unwrap();
    let mut before = 0;
    for kill in 0..KILLS {
        let last = killing::killed_at_random("child_keeps_data_sets_forever", folder.path());
        assert!(last > before, "kill {kill}: the child went on from the state that was found");

        let (store, opened) = open(folder.path());
        let files = store.library_files();
        assert_eq!(opened.warnings, [], "kill {kill}");
        let newest = opened.library.kept().map(|snapshot| snapshot.name.parse().unwrap()).max();
        assert!(newest >= Some(last), "kill {kill}: {newest:?} is older than the reported {last}");
        assert!(opened.unlisted.len() <= 1, "kill {kill}: one file at most is without an entry: {:?}", opened.unlisted);
        for entry in &opened.library.snapshots {
            assert_eq!(entry.removed, None, "kill {kill}: what was deleted is gone with the start");
            let bytes = files.read(entry.hash).unwrap();
            assert_eq!(bytes, content(entry.name.parse().unwrap()), "kill {kill}: a data set is whole");
        }
        let mut library = opened.library;
        adopt(&mut library, &opened.unlisted, &files);
        before = library.snapshots.iter().map(|snapshot| snapshot.name.parse().unwrap()).max().unwrap();

        let names: Vec<String> = std::fs::read_dir(folder.path().join("library"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names.len(), library.snapshots.len(), "kill {kill}: no file but the data sets: {names:?}");
    }
}
