//! A test that starts itself as a child, which works until it is killed at a random moment.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]
#![allow(dead_code, reason = "each test uses its part")]

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const FOLDER: &str = "SKILLVANE_KILL_TEST_FOLDER";
const DONE: &str = "saved ";

/// In the child: the folder that the parent named.
pub fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// In the child: tells the parent that this much is on the disk.
pub fn report(count: u64) {
    println!("\n{DONE}{count}");
}

/// What a line of the child reports.
pub fn reported(line: &str) -> Option<u64> {
    line.split_once(DONE).and_then(|(_, count)| count.trim().parse().ok())
}

/// Starts the ignored test of that name as a child that works in `folder`.
pub fn child(test: &str, folder: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    (child, out)
}

/// Starts a child, kills it up to 40 ms after its first report, and gives the last count that it reported.
pub fn killed_at_random(test: &str, folder: &Path) -> u64 {
    let (mut child, out) = child(test, folder);
    let last = AtomicU64::new(0);
    std::thread::scope(|scope| {
        let (started, start) = std::sync::mpsc::channel();
        let last = &last;
        scope.spawn(move || {
            for count in out.lines().map_while(Result::ok).filter_map(|line| reported(&line)) {
                last.fetch_max(count, Ordering::SeqCst);
                let _ = started.send(());
            }
        });
        start.recv_timeout(Duration::from_secs(30)).expect("the child saves");
        let microseconds = RandomState::new().build_hasher().finish() % 40_000;
        std::thread::sleep(Duration::from_micros(microseconds));
        child.kill().unwrap();
        child.wait().unwrap();
    });
    last.into_inner()
}
