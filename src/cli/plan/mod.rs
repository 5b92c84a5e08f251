//! `skillvane plan`: the plan of a profile in dates as text or JSON, and as a calendar file. A profile without a plan gets
//! one proposed from its targets, which is printed and not saved.

mod report;
pub use report::PlanReport;

mod text;

use super::{WindowArgs, profile_file};
use crate::{
    data::bundled,
    domain::{Date, Market, Profile, SkillId},
    export::{ExportError, PlanFormat, PlanSheet, Stamp, file::Existing, plan::bytes},
    i18n::Locale,
    insight::{
        PlanDates,
        proposal::{Proposal, proposal, targets_of},
    },
};
use clap::Args;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Options of the plan.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// A profiles.ron of Skillvane; its active profile is used
    #[arg(long, value_name = "FILE")]
    profile: PathBuf,
    /// The day from which the weeks are computed; the plan's own without it, today when the plan has none
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Date::parse)]
    start: Option<Date>,
    /// Write the plan as a calendar file
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// Replace the calendar file if it is there
    #[arg(long)]
    force: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Why there is no plan.
enum Refused {
    /// A file given makes no sense: a sentence.
    File(String),
    /// Nothing to plan: key of the sentence.
    Nothing(&'static str),
    /// The calendar was not written.
    Export(ExportError),
}

/// Runs the command. Exit codes: 0 done, 1 the plan has no dates or the file was not written, 2 the profile cannot be read.
pub fn run(args: &PlanArgs, window: &WindowArgs, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let locale = window.locale();
    match plan(args, locale, today, out, err) {
        Ok(code) => code,
        Err(refused) => {
            let _ = writeln!(err, "skillvane: {}", refused.sentence(locale));
            i32::from(matches!(refused, Refused::File(_))) + 1
        }
    }
}

fn plan(
    args: &PlanArgs,
    locale: Locale,
    today: Date,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<i32, Refused> {
    let loaded = bundled::market();
    let market = &loaded.market;
    let (mut profile, warnings) = profile_file::read(&args.profile, locale).map_err(Refused::File)?;
    for warning in &warnings {
        let _ = writeln!(err, "skillvane: {}", super::store_sentence(locale, warning.key(), warning.args()));
    }
    let proposed = if profile.plan.is_empty() { Some(propose(&mut profile, market, locale)?) } else { None };
    profile.plan.from = args.start.or(profile.plan.from);
    let dates = PlanDates::of(&profile.plan, profile.study, market, today);
    let mut sheet = PlanSheet::of(&profile, &dates, market, locale);
    if let Some(found) = &proposed {
        sheet.remarks.insert(0, report::proposed(locale));
        sheet.remarks.extend(report::gone(found, market, locale));
    }
    let has_dates = dates.schedule.is_ok();
    let file = args.ics.as_deref().filter(|_| has_dates);
    let written = file.map(|path| write(path, &sheet, today, args.force)).transpose().map_err(Refused::Export)?;
    let done = if args.json {
        let report = PlanReport::new(&sheet, &profile.plan, &dates, proposed.is_some());
        serde_json::to_writer_pretty(&mut *out, &report).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else if let Some(path) = &written {
        writeln!(out, "{}", path.display())
    } else {
        text::print(&sheet, out)
    };
    for remark in sheet.remarks.iter().filter(|remark| remark.is_problem && !args.json) {
        let _ = writeln!(err, "skillvane: {}", remark.words);
    }
    Ok(super::printed(done, err).max(i32::from(!has_dates)))
}

/// Puts a plan made of its targets into the profile in memory.
fn propose(profile: &mut Profile, market: &Market, locale: Locale) -> Result<Proposal, Refused> {
    let title =
        |id: &SkillId| market.skill(id).map_or_else(|| id.to_string(), |skill| locale.pick(&skill.name).to_owned());
    let found = proposal(market, profile, &targets_of(profile), None, title);
    if found.items.is_empty() {
        return Err(Refused::Nothing("cli-plan-nothing"));
    }
    profile.plan.items.clone_from(&found.items);
    Ok(found)
}

fn write(path: &Path, sheet: &PlanSheet, today: Date, force: bool) -> Result<PathBuf, ExportError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let existing = if force { Existing::Replace } else { Existing::Refuse };
    let now = Stamp { day: today, second: 0 };
    crate::export::file::write(folder, &name, &bytes(sheet, PlanFormat::Calendar, now), existing)
}

impl Refused {
    fn sentence(&self, locale: Locale) -> String {
        match self {
            Self::File(sentence) => sentence.clone(),
            Self::Nothing(key) => locale.t(key),
            Self::Export(error) => super::store_sentence(locale, error.key(), error.args()),
        }
    }
}
