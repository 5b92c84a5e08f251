//! `skillvane plan`: the plan of a profile in dates as text or JSON, and as a calendar file. A profile without a plan gets
//! one proposed from its targets or from the ranking, which is printed and not saved.

mod report;
pub use report::PlanReport;

mod text;

use super::{WindowArgs, profile_file};
use crate::{
    data::bundled,
    domain::{Date, Market, OptionRef, PlanItem, Profile, SkillId},
    export::{ExportError, PlanFormat, PlanSheet, Stamp, file::Existing, plan::bytes},
    i18n::Locale,
    insight::{
        PlanDates, Trends,
        proposal::{Proposal, proposal, targets_of},
        ranking::ranking,
        summaries,
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

/// What a proposed plan was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposedFrom {
    /// The targets of the profile.
    Targets,
    /// An option of the ranking, at that rank: the first one that can be learnt.
    Ranking(OptionRef, usize),
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
    let proposed = if profile.plan.is_empty() { Some(propose(&mut profile, market, locale, today)?) } else { None };
    profile.plan.from = args.start.or(profile.plan.from);
    let dates = PlanDates::of(&profile.plan, profile.study, market, today);
    let mut sheet = PlanSheet::of(&profile, &dates, market, locale);
    if let Some((from, found)) = &proposed {
        sheet.remarks.insert(0, report::proposed(from, market, locale));
        sheet.remarks.extend(report::gone(found, market, locale));
    }
    let has_dates = dates.schedule.is_ok();
    let file = args.ics.as_deref().filter(|_| has_dates);
    if let Some(path) = file.filter(|path| is_same_file(path, &args.profile)) {
        return Err(Refused::Export(ExportError::Exists(path.to_owned())));
    }
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

/// Puts a plan into the profile in memory: made of its targets, else of what ranks first of all that can be learnt.
fn propose(
    profile: &mut Profile,
    market: &Market,
    locale: Locale,
    today: Date,
) -> Result<(ProposedFrom, Proposal), Refused> {
    let title =
        |id: &SkillId| market.skill(id).map_or_else(|| id.to_string(), |skill| locale.pick(&skill.name).to_owned());
    let mut found = proposal(market, profile, &targets_of(profile), None, title);
    let mut from = ProposedFrom::Targets;
    if found.items.is_empty() {
        let (option, rank, learnt) = best(market, profile, today, title).ok_or(Refused::Nothing("cli-plan-nothing"))?;
        found.items = learnt;
        from = ProposedFrom::Ranking(option, rank);
    }
    profile.plan.items.clone_from(&found.items);
    Ok((from, found))
}

/// The option that ranks first of those that can be learnt, with its rank and its steps; `None` while all weights are zero.
fn best(
    market: &Market,
    profile: &Profile,
    today: Date,
    title: impl Fn(&SkillId) -> String,
) -> Option<(OptionRef, usize, Vec<PlanItem>)> {
    let trends = Trends::of(market);
    let rows = summaries(market, &trends, today, false);
    let ranking = ranking(market, &trends, &rows, profile, &profile.weights, today).ok()?;
    ranking.ranked.iter().find_map(|ranked| {
        let option = &ranking.row(ranked).option;
        let deepened = ranking.way(ranked).raised.as_ref().map(|(skill, level)| (skill, *level));
        let items = proposal(market, profile, std::slice::from_ref(option), deepened, &title).items;
        (!items.is_empty()).then(|| (option.clone(), ranked.rank, items))
    })
}

/// Whether two paths lead to one file that is there: a calendar never takes the place of the profiles it is made of.
fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
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
