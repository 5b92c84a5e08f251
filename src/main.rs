//! Process entry.

use skillvane::cli::{self, Invocation};
use std::{io, process::ExitCode};

fn main() -> ExitCode {
    match cli::run(std::env::args_os().collect(), &mut io::stdout().lock(), &mut io::stderr().lock()) {
        Invocation::Window(_) => ExitCode::SUCCESS,
        Invocation::Done(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
    }
}
