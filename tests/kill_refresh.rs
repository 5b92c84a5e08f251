//! A refresh is killed at random moments; each time the library is whole, and the next refresh goes on from there.
//! `scripts/kill-refresh.sh` does the same a hundred times.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]
#![cfg(unix)]

#[path = "common/server.rs"]
mod server;

use server::{Server, Step, csv};
use skillvane::domain::{DataRef, Date};
use skillvane::library::load_data;
use skillvane::store::{Paths, Store};
use std::fmt::Write as _;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const KILLS: usize = 12;

/// Two months of the AI share; every request gets other values, so that every refresh has something new.
fn rows(count: usize) -> String {
    let mut text = String::from("date,jobcountry,AI_share_postings\n");
    for day in 0..61 {
        let date = Date::from_days(Date::parse("2026-08-01").unwrap().days() + day);
        writeln!(text, "{date},US,{count}.{day:02}").unwrap();
    }
    text
}

/// Half of the file, a moment, and the rest.
fn slowly(text: &str) -> Vec<Step> {
    let steps = csv(text);
    let [Step::Send(bytes)] = steps.as_slice() else { panic!("one step") };
    let (first, rest) = bytes.split_at(bytes.len() / 2);
    vec![Step::Send(first.to_vec()), Step::Wait(Duration::from_millis(20)), Step::Send(rest.to_vec())]
}

fn refresh(home: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_skillvane"))
        .args(["refresh", "--source", "indeed-ai-share", "--lang", "en"])
        .env("SKILLVANE_HOME", home)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Opens the library: every entry has its file, and every file is the data set that its name says.
fn assert_whole(home: &Path, when: &str) -> usize {
    let paths = Paths::resolve(Some(home.into()), None).unwrap();
    let (store, opened) = Store::open(paths, Date::parse("2026-11-26").unwrap());
    assert_eq!(opened.warnings, [], "{when}");
    assert!(!opened.read_only, "{when}: the lock dies with its process");
    let files = store.library_files();
    let listed = opened.library.snapshots.iter().map(|snapshot| snapshot.hash);
    for hash in listed.chain(opened.unlisted.iter().copied()) {
        let loaded = load_data(&files, DataRef::Saved(hash)).unwrap_or_else(|error| panic!("{when}: {error}"));
        assert!(loaded.warnings.is_empty(), "{when}: {:?}", loaded.warnings);
    }
    opened.library.snapshots.len()
}

/// The files of the library, by name.
fn names_in(home: &Path) -> Vec<String> {
    let files = std::fs::read_dir(home.join("library")).unwrap().flatten();
    let mut names: Vec<_> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_refresh_killed_at_any_moment_leaves_a_whole_library() {
    let home = tempfile::tempdir().unwrap();
    let server = Server::http(|heard| slowly(&rows(heard.before + 1)));
    let settings = format!(
        r#"{{"format": "skillvane/settings", "version": 1, "body": {{"first_start_done": true, "network": {{"sources":
        [{{"id": "indeed-ai-share", "is_on": Some(true), "address": Some("{}")}}]}}}}}}"#,
        server.url("/AI_posting.csv")
    );
    std::io::Write::write_all(
        &mut std::fs::File::create(home.path().join("settings.ron")).unwrap(),
        settings.as_bytes(),
    )
    .unwrap();
    let whole_run = |when: &str| {
        let output = refresh(home.path()).wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let warned = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && said.contains("used from now on"), "{when}: {said}{warned}");
        assert_eq!(warned.lines().count(), 1, "{when}: only what is asked is told: {warned}");
    };
    let start = Instant::now();
    whole_run("the first refresh");
    let usual = start.elapsed();
    assert_eq!(assert_whole(home.path(), "after the first refresh"), 1);
    for kill in 0..KILLS {
        let mut child = refresh(home.path());
        let random = RandomState::new().build_hasher().finish();
        if kill % 2 == 0 {
            std::thread::sleep(usual * u32::try_from(random % 1000).unwrap() / 1000);
        } else {
            // The short part that matters: the file of the data set, then the list that names it.
            let before = names_in(home.path());
            while names_in(home.path()) == before && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_micros(200));
            }
            std::thread::sleep(Duration::from_micros(random % 60_000));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert_whole(home.path(), &format!("kill {kill}"));
    }
    whole_run("the last refresh");
    let entries = assert_whole(home.path(), "after the last refresh");
    let names = names_in(home.path());
    let stray = names.iter().find(|name| name.starts_with('.') || !name.ends_with(".skillvane"));
    assert_eq!(stray, None, "{names:?}");
    assert_eq!(names.len(), entries, "every file has its entry");
    let left: Vec<_> =
        std::fs::read_dir(home.path().join("refresh")).unwrap().flatten().map(|e| e.file_name()).collect();
    assert_eq!(left, ["refresh.lock"]);
}
