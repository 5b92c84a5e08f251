//! What only a process of its own can show: the system's proxy, and a disk that is full.
//!
//! The test starts itself as the child; the children are ignored unless the parent gives them their address.

use crate::attempt::Try;
use crate::server::{Server, answer};
use skillvane::online::{DiskFault, Lookup, OnlineError};
use std::process::{Command, Output};

const ADDRESS: &str = "SKILLVANE_REFRESH_TEST_ADDRESS";
const DONE: &str = "the child is done";

fn child(test: &str, prepare: impl FnOnce(String) -> Command) -> Output {
    let program = std::env::current_exe().unwrap();
    let output = prepare(format!("{} {test} --exact --ignored --nocapture", program.display())).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains(DONE), "{said}{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn shell(script: &str, address: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]).env(ADDRESS, address);
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"] {
        command.env_remove(name);
    }
    command
}

#[test]
#[cfg(unix)]
fn the_systems_proxy_is_used_for_the_network_and_not_for_this_machine() {
    let proxy = Server::http(|_| answer("403 Forbidden", &[], b""));
    let local = Server::http(|_| answer("403 Forbidden", &[], b""));
    // By name, and the name leads inside: that is what proxies do.
    let by_name = proxy.url("").replace("127.0.0.1", "proxy.example.org");
    child("process::child_behind_a_proxy", |program| {
        let mut command = shell(&program, &local.url("/a.csv"));
        command.env("HTTPS_PROXY", by_name);
        command
    });
    let lines: Vec<_> = proxy.heard().into_iter().map(|heard| heard.line).collect();
    assert!(!lines.is_empty() && lines.iter().all(|line| line == "CONNECT data.example.org:443 HTTP/1.1"), "{lines:?}");
    assert_eq!(local.heard().len(), 1);
}

#[test]
#[ignore = "the child of the test above"]
fn child_behind_a_proxy() {
    let Ok(local) = std::env::var(ADDRESS) else { return };
    let mut order = Try::at("https://data.example.org/a.csv");
    let loopback = vec!["127.0.0.1".parse().unwrap()];
    order.order.setup.lookup = Lookup::Listed([("proxy.example.org".to_owned(), loopback)].into());
    assert!(matches!(order.run().fault(), OnlineError::NotConnected { .. }));
    assert!(matches!(Try::at(&local).run().fault(), OnlineError::Forbidden { .. }));
    println!("{DONE}");
}

#[test]
#[cfg(unix)]
fn a_full_disk_is_said_and_leaves_nothing() {
    let rows = format!("date,value\n{}", "2026-01-01,1\n".repeat(20_000));
    let server = Server::http(move |_| answer("200 OK", &[], rows.as_bytes()));
    // Larger files than this many blocks cannot be written, which the system reports instead of ending the process.
    let small = |program: String| format!("trap '' XFSZ; ulimit -f 64; exec {program}");
    child("process::child_with_a_full_disk", |program| shell(&small(program), &server.url("/a.csv")));
}

#[test]
#[ignore = "the child of the test above"]
fn child_with_a_full_disk() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    assert_eq!(Try::at(&address).run().fault(), OnlineError::Disk { fault: DiskFault::Full });
    println!("{DONE}");
}
