//! `skillvane profile new|show|check`: a profiles document from a template, what one holds, and what is wrong with it.
//! Documented in `docs/cli.md`.

mod problems;
mod show;

use super::{printed, store_sentence};
use crate::{
    domain::{Currency, Date, HoursPerWeek, InvalidValue, Market, Profile, ProfileId, Rate, Template},
    export::{ExportError, file::Existing},
    i18n::{Language, Locale},
    store::{ProfileBook, StoreError, profiles},
};
use clap::{Args, Subcommand};
use serde::Serialize;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Commands on profile documents.
#[derive(Debug, Subcommand)]
pub enum ProfileCommand {
    /// Write a new profiles document from a template; a file that is there stays
    New(NewArgs),
    /// Print what the active profile of a document holds
    Show {
        /// A profiles.ron of Skillvane
        file: PathBuf,
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Print what is wrong with a document, each with its place
    Check {
        /// A profiles.ron of Skillvane
        file: PathBuf,
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// Options of `profile new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The template, such as video-editor
    #[arg(long, value_name = "ID")]
    template: String,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Name of the profile; that of the template without it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Currency of the profile; IDR in Bahasa Indonesia and USD in English without it
    #[arg(long, value_name = "CODE", value_parser = |code: &str| Currency::new(code).map_err(|e| e.to_string()))]
    currency: Option<Currency>,
    /// Own rate an hour
    #[arg(long, value_name = "R", value_parser = |text: &str| checked(text, Rate::new))]
    rate: Option<Rate>,
    /// Paid hours a week
    #[arg(long, value_name = "H", value_parser = |text: &str| checked(text, HoursPerWeek::new))]
    billable: Option<HoursPerWeek>,
    /// Study hours a week
    #[arg(long, value_name = "H", value_parser = |text: &str| checked(text, HoursPerWeek::new))]
    study_per_week: Option<HoursPerWeek>,
    /// Most hours a week for work and study together
    #[arg(long, value_name = "H", value_parser = |text: &str| checked(text, HoursPerWeek::new))]
    ceiling: Option<HoursPerWeek>,
}

fn checked<T>(text: &str, new: fn(f64) -> Result<T, InvalidValue>) -> Result<T, String> {
    let number: f64 = text.trim().parse().map_err(|_| "give a plain number such as 25 or 12.5".to_owned())?;
    new(number).map_err(|error| error.to_string())
}

/// What `profile check --json` prints.
#[derive(Serialize)]
struct Checked {
    format: &'static str,
    version: u32,
    language: &'static str,
    path: String,
    profiles: usize,
    problems: Vec<problems::Problem>,
}

/// Runs a command; the exit code is 1 when a file has problems or was not written, 2 when the arguments make no sense.
pub fn run(
    command: ProfileCommand,
    market: &Market,
    locale: Locale,
    today: Date,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> i32 {
    match command {
        ProfileCommand::New(args) => match new(&args, market, locale, today) {
            Ok(path) => printed(writeln!(out, "{}", path.display()), err),
            Err((code, sentence)) => {
                let _ = writeln!(err, "skillvane: {sentence}");
                code
            }
        },
        ProfileCommand::Show { file, json } => show(&file, json, market, locale, out, err),
        ProfileCommand::Check { file, json } => check(&file, json, market, locale, out, err),
    }
}

fn new(args: &NewArgs, market: &Market, locale: Locale, today: Date) -> Result<PathBuf, (i32, String)> {
    let Some(template) = market.templates.iter().find(|template| template.id.as_str() == args.template) else {
        let ids: Vec<&str> = market.templates.iter().map(|template| template.id.as_str()).collect();
        let args = [("id", args.template.as_str().into()), ("ids", ids.join(", ").into())];
        return Err((2, locale.tf("cli-profile-template", &args)));
    };
    let not_written = |error: &ExportError| (1, store_sentence(locale, error.key(), error.args()));
    let profile = started(args, template, locale, today).map_err(|error| (1, error))?;
    let book = ProfileBook { active: Some(profile.id.clone()), profiles: vec![profile] };
    let text =
        profiles::to_text(&book, &args.out).map_err(|error| (1, store_sentence(locale, error.key(), error.args())))?;
    let folder = args.out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = args.out.file_name().unwrap_or_default().to_string_lossy();
    crate::export::file::write(folder, &name, text.as_bytes(), Existing::Refuse).map_err(|error| not_written(&error))
}

fn started(args: &NewArgs, template: &Template, locale: Locale, today: Date) -> Result<Profile, String> {
    let id = ProfileId::new("p-1").map_err(|error| error.to_string())?;
    let usual = match locale.language() {
        Language::En => Currency::USD,
        Language::Id => Currency::IDR,
    };
    let name = args.name.as_deref().unwrap_or_else(|| locale.pick(&template.name));
    let mut profile = template.start(id, name, args.currency.unwrap_or(usual), today);
    profile.rate = args.rate;
    profile.billable = args.billable;
    profile.study = args.study_per_week;
    profile.ceiling = args.ceiling;
    Ok(profile)
}

fn show(file: &Path, json: bool, market: &Market, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let (book, warnings) = match profiles::read_file(file) {
        Ok(read) => read,
        Err(error) => {
            let _ = writeln!(err, "skillvane: {}", store_sentence(locale, error.key(), error.args()));
            return 2;
        }
    };
    for warning in &warnings {
        let _ = writeln!(err, "skillvane: {}", store_sentence(locale, warning.key(), warning.args()));
    }
    let Some(profile) = book.active_profile() else {
        let sentence = locale.tf("cli-profile-none", &[("path", file.display().to_string().into())]);
        let _ = writeln!(err, "skillvane: {sentence}");
        return 2;
    };
    let done = if json {
        let shown = show::shown(profile, &book, market, locale);
        serde_json::to_writer_pretty(&mut *out, &shown).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else {
        show::print(profile, market, locale, out)
    };
    printed(done, err)
}

fn check(file: &Path, json: bool, market: &Market, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let (profiles, problems) = match profiles::read_file(file) {
        Ok((book, warnings)) => (book.profiles.len(), problems::of(&book, &warnings, market, locale)),
        Err(error @ StoreError::Refused { .. }) => (0, vec![problems::Problem::of_file(&error, locale)]),
        Err(error) => {
            let _ = writeln!(err, "skillvane: {}", store_sentence(locale, error.key(), error.args()));
            return 2;
        }
    };
    let has_problems = !problems.is_empty();
    let done = if json {
        let checked = Checked {
            format: "skillvane-profile-check",
            version: 1,
            language: locale.language().code(),
            path: file.display().to_string(),
            profiles,
            problems,
        };
        serde_json::to_writer_pretty(&mut *out, &checked).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else if has_problems {
        problems.iter().try_for_each(|problem| writeln!(out, "{}", problem.line()))
    } else {
        writeln!(out, "{}", locale.tf("cli-profile-good", &[("n", profiles.into())]))
    };
    printed(done, err).max(i32::from(has_problems))
}
