//! `skillvane data check` and `skillvane data build`: opens files, prints reports, sets exit codes.

use crate::{
    data::{self, DataFiles, FileBytes, MAX_FILE_BYTES, build},
    domain::Date,
    store::atomic,
};
use clap::Subcommand;
use serde::Serialize;
use std::{
    borrow::Cow,
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

/// Commands on folders of market data.
#[derive(Debug, Subcommand)]
pub enum DataCommand {
    /// Check a data folder; without DIR, the bundled market
    Check {
        /// Folder with the RON documents
        dir: Option<PathBuf>,
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Make the generated documents from the providers' files
    Build {
        /// Folder with the providers' CSV files
        #[arg(long, value_name = "DIR")]
        from: PathBuf,
        /// Folder with the curated documents; the generated ones are written there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Date that the data set carries; the date of today without it
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = Date::parse)]
        date: Option<Date>,
        /// Print the report as one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// Runs a command; the exit code is 0 when it did its work and found nothing wrong.
pub fn run(command: DataCommand, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let done = match command {
        DataCommand::Check { dir, json } => check(dir.as_deref(), json, out),
        DataCommand::Build { from, out: to, date, json } => build_folder(&from, &to, date.unwrap_or(today), json, out),
    };
    match done {
        Ok(code) => code,
        Err(message) => {
            let _ = writeln!(err, "skillvane: {message}");
            1
        }
    }
}

/// What `data check --json` prints.
#[derive(Serialize)]
struct Checked {
    skills: usize,
    categories: usize,
    series: usize,
    points: usize,
    figures: usize,
    sources: usize,
    relations: usize,
    holidays: usize,
    problems: Vec<String>,
}

fn check(dir: Option<&Path>, json: bool, out: &mut dyn Write) -> Result<i32, String> {
    let report = match dir {
        None => data::check(data::bundled::files()),
        Some(dir) if dir.is_dir() => data::check(&Folder(dir)),
        Some(dir) => return Err(format!("{} is not a folder; give the folder with the RON documents", dir.display())),
    };
    let counts = report.counts;
    let checked = Checked {
        skills: counts.skills,
        categories: counts.categories,
        series: counts.series,
        points: counts.points,
        figures: counts.figures,
        sources: counts.sources,
        relations: counts.relations,
        holidays: counts.holidays,
        problems: report.problems.iter().map(ToString::to_string).collect(),
    };
    let is_clean = checked.problems.is_empty();
    let written = if json { print_json(&checked, out) } else { print_check(&checked, counts, out) };
    written.map_err(|error| format!("the report cannot be printed: {error}"))?;
    Ok(i32::from(!is_clean))
}

fn print_check(checked: &Checked, counts: data::Counts, out: &mut dyn Write) -> std::io::Result<()> {
    for problem in &checked.problems {
        writeln!(out, "problem: {problem}")?;
    }
    writeln!(
        out,
        "{} skills, {} categories, {} series with {} points, {} figures and {} unconfirmed ones, {} pay rows, \
         {} sources, {} relations, {} holidays; {} problems",
        counts.skills,
        counts.categories,
        counts.series,
        counts.points,
        counts.figures,
        counts.unconfirmed_figures,
        counts.pay,
        counts.sources,
        counts.relations,
        counts.holidays,
        checked.problems.len()
    )
}

fn print_json(value: &impl Serialize, out: &mut dyn Write) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

fn build_folder(from: &Path, to: &Path, made_on: Date, json: bool, out: &mut dyn Write) -> Result<i32, String> {
    for dir in [from, to] {
        if !dir.is_dir() {
            return Err(format!("{} is not a folder; nothing was written", dir.display()));
        }
    }
    let built =
        build::build(&Folder(from), &Folder(to), made_on).map_err(|error| format!("{error}; nothing was written"))?;
    for (name, text) in &built.documents {
        atomic::replace(&to.join(name), text.as_bytes())
            .map_err(|error| format!("{error}; the folder holds old and new files, build again"))?;
    }
    let printed = if json { print_json(&built.report, out) } else { write!(out, "{}", built.report) };
    printed.map_err(|error| format!("the report cannot be printed: {error}"))?;
    Ok(0)
}

/// A folder on disk, read with the limits of the loader.
pub(super) struct Folder<'a>(pub &'a Path);

impl DataFiles for Folder<'_> {
    fn read(&self, name: &str) -> FileBytes<'_> {
        let path = self.0.join(name);
        // Asked before opening: a pipe that nobody writes to would be waited for without end.
        let opened = match std::fs::metadata(&path) {
            Ok(metadata) if !metadata.is_file() => return FileBytes::Unreadable("it is not a file".to_owned()),
            Ok(metadata) => File::open(&path).map(|file| (metadata, file)),
            Err(error) => Err(error),
        };
        let (metadata, file) = match opened {
            Ok(opened) => opened,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return FileBytes::Missing,
            Err(error) => return FileBytes::Unreadable(error.to_string()),
        };
        let limit = MAX_FILE_BYTES as u64;
        let size = metadata.len();
        if size > limit {
            return FileBytes::TooLarge(size);
        }
        let mut bytes = Vec::new();
        // The limit holds again while reading: the file may grow.
        match file.take(limit + 1).read_to_end(&mut bytes) {
            Ok(_) if bytes.len() > MAX_FILE_BYTES => FileBytes::TooLarge(bytes.len() as u64),
            Ok(_) => FileBytes::Bytes(Cow::Owned(bytes)),
            Err(error) => FileBytes::Unreadable(error.to_string()),
        }
    }
}
