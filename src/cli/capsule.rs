//! `skillvane capsule make|check`: one file with data, profile, settings and day, and whether the same numbers come out
//! of it here. Documented in `docs/cli.md`.

use super::{home, printed, profile_file, store_sentence};
use crate::{
    data::{Documents, bundled},
    domain::{DataRef, Date, Fetched, Profile, TrendsView},
    export::file::{self, Existing},
    i18n::Locale,
    library::{Capsule, CapsuleCheck, CapsuleOrder, DataError, documents, make_capsule, open_capsule, read_file},
    store::OwnData,
};
use clap::{Args, Subcommand};
use serde::Serialize;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The word that stands for the profile, data, own series and settings of this installation.
const ACTIVE: &str = "active";

/// Commands on time capsules.
#[derive(Debug, Subcommand)]
pub enum CapsuleCommand {
    /// Write a time capsule: data, profile, settings, day, and the numbers that come out
    Make(MakeArgs),
    /// Compute the numbers of a time capsule anew and say whether they are the same
    Check {
        /// The time capsule
        file: PathBuf,
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// Options of `capsule make`.
#[derive(Debug, Args)]
pub struct MakeArgs {
    /// A profiles.ron of Skillvane, whose active profile is taken with the bundled data; or `active`, which takes the
    /// active profile, the data in use, the own series and the settings of this installation
    #[arg(long, value_name = "FILE|active")]
    profile: PathBuf,
    /// The file that is written; its name ends in .skillvane
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Title of the capsule; the name of the profile without it
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The day that ages are counted from; today without it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Date::parse)]
    date: Option<Date>,
    /// Replace a file that is there
    #[arg(long)]
    force: bool,
}

/// An exit code and the sentence that goes with it.
type Failure = (i32, String);

/// What goes into a capsule.
struct Content {
    documents: Documents,
    fetched: Vec<Fetched>,
    profile: Profile,
    own: OwnData,
    shows_unconfirmed: bool,
}

/// What `capsule check --json` prints.
#[derive(Debug, Serialize)]
struct Checked {
    format: &'static str,
    version: u32,
    language: &'static str,
    path: String,
    hash: String,
    signature: &'static str,
    title: String,
    program: String,
    as_of: Date,
    data_made_on: Option<Date>,
    profile: String,
    numbers_stored: String,
    numbers_here: String,
    is_identical: bool,
    differences: Vec<ShownDifference>,
    further_differences: usize,
}

#[derive(Debug, Serialize)]
struct ShownDifference {
    at: String,
    stored: String,
    here: String,
}

/// Runs a command. Exit codes: 0 done or identical, 1 not written, refused or different, 2 the arguments make no sense.
pub fn run(command: &CapsuleCommand, locale: Locale, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let done = match command {
        CapsuleCommand::Make(args) => make(args, locale, today, err).map(|path| {
            let done = writeln!(out, "{}", path.display());
            printed(done, err)
        }),
        CapsuleCommand::Check { file, json } => check(file, locale).map(|(capsule, check)| {
            let shown = Checked::of(file, &capsule, &check, locale);
            let done = if *json {
                serde_json::to_writer_pretty(&mut *out, &shown).map_err(io::Error::from).and_then(|()| writeln!(out))
            } else {
                print(&shown, locale, out)
            };
            printed(done, err).max(i32::from(!check.is_identical()))
        }),
    };
    done.unwrap_or_else(|(code, sentence)| {
        let _ = writeln!(err, "skillvane: {sentence}");
        code
    })
}

fn make(args: &MakeArgs, locale: Locale, today: Date, err: &mut dyn Write) -> Result<PathBuf, Failure> {
    let failed = |error: DataError| (1, error.words(locale));
    let content = if args.profile.as_os_str() == ACTIVE {
        active(locale, today, err)?
    } else {
        let (profile, warnings) = profile_file::read(&args.profile, locale).map_err(|sentence| (2, sentence))?;
        for warning in warnings {
            let _ = writeln!(err, "skillvane: {}", store_sentence(locale, warning.key(), warning.args()));
        }
        let (documents, _) = Documents::read(bundled::files());
        Content { documents, fetched: Vec::new(), profile, own: OwnData::default(), shows_unconfirmed: false }
    };
    let title = args.title.as_deref().unwrap_or(&content.profile.name);
    let order = CapsuleOrder {
        title: if title.trim().is_empty() { "Skillvane" } else { title },
        documents: &content.documents,
        fetched: &content.fetched,
        profile: &content.profile,
        own: &content.own,
        view: &TrendsView::default(),
        day: args.date.unwrap_or(today),
        shows_unconfirmed: content.shows_unconfirmed,
    };
    let written = make_capsule(&order).map_err(failed)?;
    let folder = args.out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = args.out.file_name().unwrap_or_default().to_string_lossy();
    let existing = if args.force { Existing::Replace } else { Existing::Refuse };
    file::write(folder, &name, &written.bytes, existing).map_err(|error| failed(error.into()))
}

/// What the window shows now: the active profile on the data in use.
fn active(locale: Locale, today: Date, err: &mut dyn Write) -> Result<Content, Failure> {
    let (files, opened) = home::look(locale, today, err).map_err(|sentence| (1, sentence))?;
    let profile = opened.book.active_profile().cloned().ok_or_else(|| (2, locale.t("cli-capsule-no-profile")))?;
    let data = opened.library.current.map_or(DataRef::Bundled, DataRef::Saved);
    let (documents, fetched) = documents(&files, data).map_err(|error| (1, error.words(locale)))?;
    let shows_unconfirmed = opened.settings.show_unconfirmed;
    Ok(Content { documents, fetched, profile, own: opened.own, shows_unconfirmed })
}

fn check(path: &Path, locale: Locale) -> Result<(Capsule, CapsuleCheck), Failure> {
    let bytes = read_file(path).map_err(|error| (2, error.words(locale)))?;
    let opened = open_capsule(&bytes, &[]).and_then(|capsule| capsule.check().map(|check| (capsule, check)));
    opened.map_err(|error| (1, error.words(locale)))
}

impl Checked {
    fn of(path: &Path, capsule: &Capsule, check: &CapsuleCheck, locale: Locale) -> Self {
        let differences = check.differences.named.iter().map(|one| ShownDifference {
            at: one.at.clone(),
            stored: one.stored.clone(),
            here: one.here.clone(),
        });
        Self {
            format: "skillvane-capsule-check",
            version: 1,
            language: locale.language().code(),
            path: path.display().to_string(),
            hash: capsule.hash.to_string(),
            signature: capsule.signature.key(),
            title: capsule.title.clone(),
            program: capsule.program.clone(),
            as_of: capsule.day,
            data_made_on: capsule.loaded.market.made_on,
            profile: capsule.profile.name.clone(),
            numbers_stored: check.stored.to_string(),
            numbers_here: check.here.to_string(),
            is_identical: check.is_identical(),
            differences: differences.collect(),
            further_differences: check.differences.further,
        }
    }
}

fn print(shown: &Checked, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
    let head = [
        ("title", shown.title.as_str().into()),
        ("date", locale.date(shown.as_of).into()),
        ("program", shown.program.as_str().into()),
    ];
    writeln!(out, "{}", locale.tf("cli-capsule-head", &head))?;
    writeln!(out, "{}", locale.tf("cli-capsule-stored", &[("hash", shown.numbers_stored.as_str().into())]))?;
    writeln!(out, "{}", locale.tf("cli-capsule-here", &[("hash", shown.numbers_here.as_str().into())]))?;
    if shown.is_identical {
        return writeln!(out, "{}", locale.t("cli-capsule-identical"));
    }
    if shown.differences.is_empty() {
        return writeln!(out, "{}", locale.t("cli-capsule-rounded"));
    }
    writeln!(out, "{}", locale.t("cli-capsule-different"))?;
    for one in &shown.differences {
        writeln!(out, "  {}: {} → {}", one.at, one.stored, one.here)?;
    }
    if shown.further_differences > 0 {
        writeln!(out, "{}", locale.tf("cli-capsule-more", &[("n", shown.further_differences.into())]))?;
    }
    Ok(())
}
