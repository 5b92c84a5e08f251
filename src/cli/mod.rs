//! Command line: reads the arguments and runs what works without a window. Opens no window itself.
//!
//! The contract with scripts (exit codes, JSON fields) is in `docs/cli.md`.

pub mod overview;

pub mod failure;
pub use failure::{WindowFailure, diagnose};

mod payback;

mod profile;

mod profile_file;

mod home;

mod capsule;

mod library;

mod data;

mod list;
pub use list::ListKind;

mod page;
pub use page::COLUMNS;

mod rank;
pub use rank::RankReport;

mod trend;
pub use trend::TrendReport;

mod export;

mod plan;
pub use plan::PlanReport;

mod pack;

mod refresh;

use crate::{
    data::bundled,
    domain::Date,
    i18n::{Arg, Language, Locale},
};
use clap::{Args, CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;
use overview::Overview;
use std::{
    ffi::OsString,
    io::{self, Write},
    path::PathBuf,
};

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
pub struct WindowArgs {
    /// Language of the window or of the overview: en or id; the chosen one or the system's without it
    #[arg(long, value_name = "LANG", value_parser = language, global = true)]
    pub lang: Option<Language>,
}

const EXAMPLES: &str = "\
Examples:
  skillvane                                   open the window
  skillvane overview                          print the verdicts with their sources as text
  skillvane overview --lang id                the same in Bahasa Indonesia
  skillvane overview --profile profiles.ron   add how a profile stands
  skillvane overview --json                   one JSON object for scripts
  skillvane profile new --template video-editor --out profiles.ron
                                              make a profile from a template
  skillvane rank --profile profiles.ron       rank what to learn next
  skillvane payback --cost 1500000 --hours 60 --displaced 50% --rate 200000 --uplift 10,21,30
    --billable 25 --share 40% --study-per-week 6
                                              print in how many weeks learning is paid back
  skillvane list series                       print the ids of all series
  skillvane trend oli.creative-and-multimedia print the whole mathematics of a series
  skillvane trend --csv own.csv --json        the same of a file of your own, for scripts
  skillvane export chart oli.total --out chart.svg
                                              write a chart with its source and licence
  skillvane plan --profile profiles.ron --ics plan.ics
                                              write a plan as a calendar
  skillvane data check                        check the bundled data
  skillvane pack make --from bundled --out market.skillvane
                                              put the bundled data into one file
  skillvane capsule make --profile active --out mine.skillvane
                                              keep data, profile and numbers of today in one file
  skillvane library list                      print the saved trends
  skillvane pack check market.skillvane       check a data pack before it is used
  skillvane refresh                           ask the online sources and keep what is new
  skillvane completions bash                  print completions for a shell

Environment:
  SKILLVANE_HOME   folder for settings and profiles instead of the platform's own
  SKILLVANE_LOG    log lines on the error stream: error, warn, info, debug, or module=level

Exit codes: 0 done, 1 the work found problems or failed, 2 the arguments or a file given with them make no sense.";

/// Which skill should a freelancer learn next, and will it pay back? Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "skillvane", version, max_term_width = 100, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Option<CliCommand>,
    #[command(flatten)]
    window: WindowArgs,
}

/// Work that needs no window.
#[derive(Debug, Subcommand)]
pub enum CliCommand {
    /// Print each category's verdict with its sources, the skills most asked for, and how a profile stands
    Overview(OverviewArgs),
    /// Print trend, season, forecast and its report card of one series, or of a CSV file
    Trend(Box<trend::TrendArgs>),
    /// Print in how many weeks learning is paid back, from numbers given as options
    Payback(Box<payback::PaybackArgs>),
    /// Make, show or check a profiles document
    #[command(subcommand)]
    Profile(profile::ProfileCommand),
    /// Rank what to learn next for a profile, with reasons and how stable the ranks are
    Rank(rank::RankArgs),
    /// Print the skills, categories, series or sources of the data set with their ids
    List(list::ListArgs),
    /// Write a chart as SVG, PNG, CSV or Markdown
    #[command(subcommand)]
    Export(export::ExportCommand),
    /// Print the plan of a profile in dates, or write it as a calendar
    Plan(Box<plan::PlanArgs>),
    /// Check or build a folder of market data
    #[command(subcommand)]
    Data(data::DataCommand),
    /// Make a time capsule, or check whether the same numbers come out of one
    #[command(subcommand)]
    Capsule(capsule::CapsuleCommand),
    /// Print the saved trends
    #[command(subcommand)]
    Library(library::LibraryCommand),
    /// Make, check or show a data pack, or make keys for signing one
    #[command(subcommand)]
    Pack(pack::PackCommand),
    /// Ask the online sources and keep what is new; the only command that uses the network
    Refresh(refresh::RefreshArgs),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// Options of the overview.
#[derive(Debug, Args)]
pub struct OverviewArgs {
    /// A profiles.ron of Skillvane; its active profile is used
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Reads the arguments (the first one is the program's name) and does what they say, as of `today`.
///
/// Exit codes: 0 done, 1 the work found problems or failed, 2 the arguments or a file given with them make no sense.
pub fn run(args: Vec<OsString>, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> Invocation {
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
        Some(CliCommand::Overview(args)) => Invocation::Done(overview_command(&args, &cli.window, today, out, err)),
        Some(CliCommand::Trend(args)) => Invocation::Done(trend::run(&args, cli.window.locale(), out, err)),
        Some(CliCommand::List(args)) => {
            Invocation::Done(list::run(&args, &bundled::market().market, cli.window.locale(), out, err))
        }
        Some(CliCommand::Rank(args)) => {
            Invocation::Done(rank::run(&args, &bundled::market().market, cli.window.locale(), today, out, err))
        }
        Some(CliCommand::Completions { shell }) => Invocation::Done(completions(shell, out, err)),
        Some(CliCommand::Export(command)) => Invocation::Done(export::run(&command, &cli.window, today, out, err)),
        Some(CliCommand::Payback(args)) => Invocation::Done(payback::run(&args, cli.window.locale(), out, err)),
        Some(CliCommand::Profile(command)) => {
            Invocation::Done(profile::run(command, &bundled::market().market, cli.window.locale(), today, out, err))
        }
        Some(CliCommand::Plan(args)) => Invocation::Done(plan::run(&args, &cli.window, today, out, err)),
        Some(CliCommand::Capsule(command)) => {
            Invocation::Done(capsule::run(&command, cli.window.locale(), today, out, err))
        }
        Some(CliCommand::Library(command)) => {
            Invocation::Done(library::run(&command, cli.window.locale(), today, out, err))
        }
        Some(CliCommand::Refresh(args)) => Invocation::Done(refresh::run(&args, cli.window.locale(), today, out, err)),
        Some(CliCommand::Pack(command)) => Invocation::Done(pack::run(&command, cli.window.locale(), out, err)),
        Some(CliCommand::Data(command)) => Invocation::Done(data::run(command, today, out, err)),
    }
}

/// What the program does when no window can open: the reason on the error stream, the overview on the output.
/// Gives the exit code.
pub fn without_window(
    failure: &WindowFailure,
    args: &WindowArgs,
    today: Date,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> i32 {
    let locale = args.locale();
    let _ = writeln!(err, "{}", failure.sentence(locale));
    let overview = Overview::new(&bundled::market().market, today, locale, None);
    printed(overview::text::print(&overview, locale, out), err).max(failure.exit_code())
}

impl WindowArgs {
    fn locale(&self) -> Locale {
        Locale::new(self.lang.unwrap_or_else(Language::from_system))
    }
}

fn overview_command(
    args: &OverviewArgs,
    window: &WindowArgs,
    today: Date,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> i32 {
    let locale = window.locale();
    let profile = match args.profile.as_deref().map(|path| profile_file::read(path, locale)).transpose() {
        Ok(profile) => profile,
        Err(sentence) => {
            let _ = writeln!(err, "skillvane: {sentence}");
            return 2;
        }
    };
    for warning in profile.iter().flat_map(|(_, warnings)| warnings) {
        let _ = writeln!(err, "skillvane: {}", store_sentence(locale, warning.key(), warning.args()));
    }
    let profile = profile.as_ref().map(|(profile, _)| profile);
    let overview = Overview::new(&bundled::market().market, today, locale, profile);
    let done = if args.json {
        serde_json::to_writer_pretty(&mut *out, &overview).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else {
        overview::text::print(&overview, locale, out)
    };
    printed(done, err)
}

/// Prints the completions of a shell; they are made in memory, because the maker of them panics when nobody reads.
fn completions(shell: Shell, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "skillvane", &mut script);
    printed(out.write_all(&script), err)
}

/// An error or warning of the store in the reader's language.
fn store_sentence(locale: Locale, key: &str, args: Vec<(&'static str, String)>) -> String {
    let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
    locale.tf(key, &args)
}

/// Exit code of a printed page; a reader that closed its end, such as `head`, has what it wanted.
pub fn printed(done: io::Result<()>, err: &mut dyn Write) -> i32 {
    match done {
        Ok(()) => 0,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            let _ = writeln!(err, "skillvane: the result cannot be printed: {error}");
            1
        }
    }
}

fn language(code: &str) -> Result<Language, String> {
    Language::ALL
        .into_iter()
        .find(|language| language.code() == code)
        .ok_or_else(|| "en (English) and id (Bahasa Indonesia) are there".to_owned())
}
