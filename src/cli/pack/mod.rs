//! `skillvane pack make|check|show|diff|key`: data packs as files, checked and signed. Documented in `docs/cli.md`, the
//! format in `docs/pack-format.md`.

mod check;
mod diff;
mod file;
mod key;
mod make;
mod show;

use super::{printed, store_sentence};
use crate::{
    data::pack::{KeyError, PackError},
    i18n::Locale,
};
use clap::{Args, Subcommand};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Commands on data packs.
#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// Write a data pack, or an update to one; a file that is there stays
    Make(Box<make::MakeArgs>),
    /// Check a pack: container, checksums, signature, and everything inside
    Check(FileArgs),
    /// Print what a pack says about itself
    Show(FileArgs),
    /// Say what changed from one pack to another: what moved, what was corrected, what is made in another way
    Diff(diff::DiffArgs),
    /// Make keys for signing packs, or print the public one
    #[command(subcommand)]
    Key(key::KeyCommand),
}

/// A pack and the keys that are trusted.
#[derive(Debug, Args)]
pub struct FileArgs {
    /// The pack
    file: PathBuf,
    /// A public key that is trusted: the line that starts with RW, or the file that holds it; may be given again
    #[arg(long = "key", value_name = "PUB")]
    keys: Vec<String>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// An exit code and the sentence that goes with it.
type Failure = (i32, String);

/// Runs a command. Exit codes: 0 done, 1 the pack has a fault or was not written, 2 the arguments make no sense.
pub fn run(command: &PackCommand, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let done = match command {
        PackCommand::Make(args) => make::run(args, locale).map(|path| vec![path.display().to_string()]),
        PackCommand::Check(args) => return check::run(args, locale, out, err),
        PackCommand::Show(args) => return show::run(args, locale, out, err),
        PackCommand::Diff(args) => return diff::run(args, locale, out, err),
        PackCommand::Key(command) => key::run(command, locale, err),
    };
    match done {
        Ok(lines) => printed(lines.iter().try_for_each(|line| writeln!(out, "{line}")), err),
        Err(failure) => say(failure, err),
    }
}

/// Prints why nothing was done and gives the exit code.
fn say((code, sentence): Failure, err: &mut dyn Write) -> i32 {
    let _ = writeln!(err, "skillvane: {sentence}");
    code
}

fn pack_sentence(locale: Locale, error: &PackError) -> String {
    store_sentence(locale, error.key(), error.args())
}

fn key_failure(locale: Locale, error: &KeyError, path: &str) -> Failure {
    (2, locale.tf("cli-pack-key", &[("why", error.key().into()), ("path", path.into())]))
}

fn json(value: &impl serde::Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}
