//! Command line: reads the arguments and runs what works without a window. Opens no window itself.

mod data;

use clap::{Args, Parser, Subcommand};
use std::{ffi::OsString, io::Write};

/// What the process does after the arguments were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invocation {
    /// Open the window.
    Window(WindowArgs),
    /// The work is done; end with this exit code.
    Done(i32),
}

/// Options of the window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct WindowArgs {}

/// Which skill should a freelancer learn next, and will it pay back? Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "skillvane", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<CliCommand>,
    #[command(flatten)]
    window: WindowArgs,
}

/// Work that needs no window.
#[derive(Debug, Subcommand)]
pub enum CliCommand {
    /// Check or build a folder of market data
    #[command(subcommand)]
    Data(data::DataCommand),
}

/// Reads the arguments (the first one is the program's name) and does what they say.
///
/// Exit codes: 0 done, 1 the work found problems or failed, 2 the arguments make no sense.
pub fn run(args: Vec<OsString>, out: &mut dyn Write, err: &mut dyn Write) -> Invocation {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let text = error.render().to_string();
            let _ = if error.use_stderr() { err.write_all(text.as_bytes()) } else { out.write_all(text.as_bytes()) };
            return Invocation::Done(error.exit_code());
        }
    };
    match cli.command {
        None => Invocation::Window(cli.window),
        Some(CliCommand::Data(command)) => Invocation::Done(data::run(command, out, err)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run_text(args: &[&str]) -> (Invocation, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let args = std::iter::once("skillvane").chain(args.iter().copied()).map(OsString::from).collect();
        let invocation = run(args, &mut out, &mut err);
        (invocation, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn no_command_opens_the_window() {
        assert_eq!(run_text(&[]).0, Invocation::Window(WindowArgs::default()));
    }

    #[test]
    fn help_is_printed_to_the_output_and_mistakes_to_the_error_stream() {
        let (invocation, out, err) = run_text(&["--help"]);
        assert_eq!(invocation, Invocation::Done(0));
        assert!(out.contains("data") && err.is_empty(), "{out}");
        let (invocation, out, err) = run_text(&["dta"]);
        assert_eq!(invocation, Invocation::Done(2));
        assert!(out.is_empty() && err.contains("dta"), "{err}");
    }
}
