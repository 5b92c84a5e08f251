//! A run that saves constantly is killed at random moments, 200 times; each time the next start must find a valid
//! profile that is at least as new as the last save that was reported done.
//!
//! The test starts itself as the child: [`child_saves_forever`] is ignored unless the parent names a folder for it.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

#[path = "common/killing.rs"]
mod killing;

use skillvane::domain::{Currency, Date, Profile, ProfileId, ProfileSkill, SkillId};
use skillvane::store::{Opened, Paths, ProfileBook, Store};
use std::io::BufRead;
use std::path::Path;

const KILLS: usize = 200;
const CHILD: &str = "child_saves_forever";

fn open(folder: &Path) -> (Store, Opened) {
    let paths = Paths::resolve(Some(folder.into()), None).unwrap();
    Store::open(paths, Date::parse("2026-11-21").unwrap())
}

/// A book of about 60 kB that says in two places, far apart, how many saves came before it.
fn book(count: u64) -> ProfileBook {
    let id = ProfileId::new("p-1").unwrap();
    let mut profile = Profile::new(id.clone(), count.to_string(), Currency::IDR);
    profile.skills = (0..60)
        .map(|n| {
            let mut entry = ProfileSkill::unrated(SkillId::new(&format!("skill-{n:02}")).unwrap());
            entry.note = "words ".repeat(150);
            entry
        })
        .collect();
    profile.skills.last_mut().unwrap().note = count.to_string();
    ProfileBook { active: Some(id), profiles: vec![profile] }
}

/// The count of a whole book; `None` for no book.
fn count_of(opened: &Opened) -> Option<u64> {
    let profile = opened.book.profiles.first()?;
    let count = profile.name.parse().unwrap();
    assert_eq!(opened.book, book(count), "a book is whole");
    Some(count)
}

#[test]
#[ignore = "the child of the other tests: saves until it is killed"]
fn child_saves_forever() {
    let Some(folder) = killing::folder() else { return };
    let (mut store, opened) = open(&folder);
    let mut count = count_of(&opened).unwrap_or(0);
    loop {
        count += 1;
        store.save_profiles(&book(count)).unwrap();
        killing::report(count);
    }
}

#[test]
fn every_start_after_a_kill_finds_the_last_reported_save() {
    let folder = tempfile::tempdir().unwrap();
    let mut before = 0;
    for kill in 0..KILLS {
        let last = killing::killed_at_random(CHILD, folder.path());
        assert!(last > before, "kill {kill}: the child went on from the state that was found");

        let (_store, opened) = open(folder.path());
        assert!(!opened.read_only, "kill {kill}: the lock dies with its process");
        assert_eq!(opened.warnings, [], "kill {kill}");
        let found = count_of(&opened).expect("a profile");
        assert!(found >= last, "kill {kill}: {found} is older than the reported {last}");
        before = found;
    }
    let stray: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with('.') || name.contains("damaged"))
        .collect();
    assert!(stray.is_empty(), "killed runs leave nothing behind: {stray:?}");
}

#[test]
fn a_second_process_only_reads_while_the_first_one_lives() {
    let folder = tempfile::tempdir().unwrap();
    let (mut first, mut out) = killing::child(CHILD, folder.path());
    let mut line = String::new();
    while killing::reported(&line).is_none() {
        line.clear();
        assert_ne!(out.read_line(&mut line).unwrap(), 0, "the child saves");
    }
    let (mut store, opened) = open(folder.path());
    assert!(opened.read_only);
    assert!(count_of(&opened).is_some(), "a reader sees whole books at any time");
    assert!(store.save_profiles(&book(0)).is_err());
    first.kill().unwrap();
    first.wait().unwrap();
    assert!(!open(folder.path()).1.read_only);
}
