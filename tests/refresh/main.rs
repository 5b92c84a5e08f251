//! Refreshes against a server on this machine that does what each test tells it; no internet is needed.
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

#[path = "../common/server.rs"]
mod server;

mod attempt;

mod faults;
mod packs;
mod process;
mod runs;
