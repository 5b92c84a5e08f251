//! `skillvane library list`: the saved data sets. Documented in `docs/cli.md`.

use super::{home, printed};
use crate::{
    domain::{Date, Signature, Snapshot},
    i18n::Locale,
    store::{LibraryFiles, Opened},
};
use clap::Subcommand;
use serde::Serialize;
use std::io::{self, Write};

/// Commands on saved trends.
#[derive(Debug, Subcommand)]
pub enum LibraryCommand {
    /// Print the saved trends with date, age, size and signature, and which ones are in use
    List {
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// What `library list --json` prints.
#[derive(Debug, Serialize)]
struct Listed {
    format: &'static str,
    version: u32,
    language: &'static str,
    as_of: Date,
    /// Hash of what is in use; `null` is the bundled data set.
    current: Option<String>,
    /// Bytes of everything in the folder.
    bytes: u64,
    snapshots: Vec<ListedSnapshot>,
    tracking: ListedTracking,
}

#[derive(Debug, Serialize)]
struct ListedSnapshot {
    hash: String,
    name: String,
    note: String,
    made_on: Date,
    added: Date,
    age_days: i32,
    bytes: u64,
    series: usize,
    figures: usize,
    sources: usize,
    origin: &'static str,
    signature: &'static str,
    signed_by: Option<String>,
    key_id: Option<String>,
    is_current: bool,
    is_there: bool,
}

#[derive(Debug, Serialize)]
struct ListedTracking {
    series: usize,
    points: usize,
    bytes: u64,
}

/// Runs the command and gives the exit code.
pub fn run(command: &LibraryCommand, locale: Locale, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let LibraryCommand::List { json } = command;
    let (files, opened) = match home::look(locale, today, err) {
        Ok(found) => found,
        Err(sentence) => {
            let _ = writeln!(err, "skillvane: {sentence}");
            return 1;
        }
    };
    let listed = Listed::of(&opened, &files, locale, today);
    let done = if *json {
        serde_json::to_writer_pretty(&mut *out, &listed).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else {
        print(&opened, &listed, locale, today, out)
    };
    printed(done, err)
}

impl Listed {
    fn of(opened: &Opened, files: &LibraryFiles, locale: Locale, today: Date) -> Self {
        let library = &opened.library;
        let snapshot = |snapshot: &Snapshot| {
            let (signed_by, key_id) = match &snapshot.signature {
                Signature::None => (None, None),
                Signature::Trusted { name, key_id } => (Some(name.clone()), Some(key_id.clone())),
                Signature::Unknown { key_id } => (None, Some(key_id.clone())),
            };
            ListedSnapshot {
                hash: snapshot.hash.to_string(),
                name: snapshot.name.clone(),
                note: snapshot.note.clone(),
                made_on: snapshot.made_on,
                added: snapshot.added,
                age_days: (today.days() - snapshot.made_on.days()).max(0),
                bytes: snapshot.bytes,
                series: snapshot.series,
                figures: snapshot.figures,
                sources: snapshot.sources,
                origin: snapshot.origin.key(),
                signature: snapshot.signature.key(),
                signed_by,
                key_id,
                is_current: library.current == Some(snapshot.hash),
                is_there: files.path(snapshot.hash).is_some_and(|path| path.is_file()),
            }
        };
        Self {
            format: "skillvane-library",
            version: 1,
            language: locale.language().code(),
            as_of: today,
            current: library.current.map(|hash| hash.to_string()),
            bytes: files.bytes_on_disk(),
            snapshots: library.kept().map(snapshot).collect(),
            tracking: ListedTracking {
                series: opened.tracking.series(),
                points: opened.tracking.points(),
                bytes: files.tracking_bytes(),
            },
        }
    }
}

fn print(opened: &Opened, listed: &Listed, locale: Locale, today: Date, out: &mut dyn Write) -> io::Result<()> {
    if listed.snapshots.is_empty() {
        writeln!(out, "{}", locale.t("cli-library-empty"))?;
    }
    for (snapshot, shown) in opened.library.kept().zip(&listed.snapshots) {
        let signature = match &snapshot.signature {
            Signature::None => locale.t("cli-library-unsigned"),
            Signature::Trusted { name, .. } => locale.tf("cli-library-trusted", &[("name", name.as_str().into())]),
            Signature::Unknown { key_id } => locale.tf("cli-library-unknown", &[("key", key_id.as_str().into())]),
        };
        let args = [
            ("date", locale.date(snapshot.made_on).into()),
            ("age", locale.age(snapshot.made_on, today).into()),
            ("size", locale.bytes(snapshot.bytes).into()),
            ("sources", snapshot.sources.into()),
            ("signature", signature.into()),
        ];
        let marks = [(shown.is_current, "cli-library-current"), (!shown.is_there, "cli-library-gone")];
        writeln!(out, "{}  {}", snapshot.hash.short(), snapshot.name)?;
        writeln!(out, "              {}", locale.tf("cli-library-row", &args))?;
        for (_, key) in marks.into_iter().filter(|(is_so, _)| *is_so) {
            writeln!(out, "              {}", locale.t(key))?;
        }
    }
    let tracking = &listed.tracking;
    let total = [
        ("n", listed.snapshots.len().into()),
        ("size", locale.bytes(listed.bytes).into()),
        ("points", tracking.points.into()),
        ("tracked", locale.bytes(tracking.bytes).into()),
    ];
    writeln!(out, "{}", locale.tf("cli-library-total", &total))
}
