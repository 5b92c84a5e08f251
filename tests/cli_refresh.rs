//! `skillvane refresh` as a process: what it prints, what it keeps, and its exit codes, against a server on this machine.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

#[path = "common/json_fields.rs"]
mod json_fields;
#[path = "common/server.rs"]
mod server;

use serde_json::Value;
use server::{Server, answer, csv};
use std::path::Path;
use std::process::{Command, Output};

/// Two months of days of the AI share.
fn rows(value: u32) -> String {
    let day = |month: u32, day: u32| format!("2026-{month:02}-{day:02},US,{value}.5\n");
    let days = (1..=31).map(|n| day(8, n)).chain((1..=30).map(|n| day(9, n)));
    format!("date,jobcountry,AI_share_postings\n{}", days.collect::<String>())
}

fn home(address: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let settings = format!(
        r#"{{"format": "skillvane/settings", "version": 1, "body": {{"first_start_done": true, "network": {{"sources":
        [{{"id": "indeed-ai-share", "is_on": Some(false), "address": Some("{address}")}}]}}}}}}"#
    );
    let mut file = std::fs::File::create(home.path().join("settings.ron")).unwrap();
    std::io::Write::write_all(&mut file, settings.as_bytes()).unwrap();
    home
}

fn run(home: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_skillvane"));
    command.arg("refresh").args(args).env("SKILLVANE_HOME", home).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const ONE: [&str; 4] = ["--source", "indeed-ai-share", "--lang", "en"];

#[test]
fn a_refresh_is_kept_and_the_next_one_builds_on_it() {
    let server = Server::http(|heard| match heard.header("if-none-match") {
        Some("\"v1\"") => answer("304 Not Modified", &[], b""),
        _ => answer("200 OK", &["content-type: text/csv", "etag: \"v1\""], rows(7).as_bytes()),
    });
    let home = home(&server.url("/AI_posting.csv"));
    let output = run(home.path(), &[&ONE[..], &["--json"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let hash = report["hash"].as_str().expect("a new data set");
    assert!(home.path().join(format!("library/{hash}.skillvane")).is_file());
    assert_eq!(report["sources"][0]["state"], "updated");
    assert_eq!(report["error"], Value::Null);

    let documented = include_str!("../docs/cli.md");
    let mut fields = Vec::new();
    json_fields::collect_names(&report, &mut fields);
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }

    let again = run(home.path(), &ONE);
    assert_eq!(again.status.code(), Some(0));
    assert!(text(&again.stdout).contains("indeed-ai-share: nothing new"), "{}", text(&again.stdout));
    assert_eq!(server.heard().len(), 2);
}

#[test]
fn a_fault_is_a_sentence_and_an_exit_code() {
    let server = Server::http(|_| csv("something,else\n1,2\n"));
    let home = home(&server.url("/AI_posting.csv"));
    for (language, said) in [("en", "stay as they were"), ("id", "tetap seperti semula")] {
        let output = run(home.path(), &["--source", "indeed-ai-share", "--lang", language]);
        assert_eq!(output.status.code(), Some(1));
        let shown = text(&output.stdout);
        assert!(shown.contains(said) && shown.contains("jobcountry"), "{shown}");
    }
    assert!(!home.path().join("library").exists(), "nothing is kept");
}

#[test]
fn an_address_of_one_time_is_asked_and_not_kept_and_never_one_that_may_not_be_asked() {
    let server = Server::http(|_| csv(&rows(7)));
    let home = home("http://127.0.0.1:9/");
    let before = std::fs::read_to_string(home.path().join("settings.ron")).unwrap();
    let address = format!("indeed-ai-share={}", server.url("/elsewhere.csv"));
    let output = run(home.path(), &[&ONE[..], &["--address", &address]].concat());
    assert_eq!((output.status.code(), server.heard().len()), (Some(0), 1), "{}", text(&output.stdout));
    let settings = std::fs::read_to_string(home.path().join("settings.ron")).unwrap();
    assert!(before.contains("127.0.0.1:9") && settings.contains("127.0.0.1:9"), "{settings}");
    for wrong in ["indeed-ai-share=http://example.org/", "indeed-ai-share", "nonsense=https://example.org/"] {
        assert_eq!(run(home.path(), &["--address", wrong]).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn a_source_whose_terms_were_not_accepted_is_not_asked() {
    let home = home("http://127.0.0.1:9/");
    let output = run(home.path(), &["--source", "jobicy", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("terms"), "{}", text(&output.stderr));
    assert_eq!(run(home.path(), &["--source", "nonsense"]).status.code(), Some(2));
}
