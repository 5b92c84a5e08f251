//! `skillvane overview`: what the window's first views show, as values that serialize. Pure; printing is in [`text`],
//! files are opened in `profile_file`. The JSON is documented in `docs/cli.md`.

mod signal;
pub use signal::{ReportedBase, ReportedChange, ReportedSignal, ReportedSource};

pub mod text;

use crate::{
    domain::{Date, Market, Profile, SkillId},
    i18n::Locale,
    insight::{
        Agreement, Badge, CategoryVerdict, Direction, Neighbour, Trends, VerdictKind, category_coverage,
        category_verdicts, nearest_skills, signals_of_skill, summary::heaviest, verdict,
    },
};
use serde::Serialize;
use signal::Reporter;

/// So many skills stand in each list of demand.
const MOST_ASKED: usize = 10;
/// Counts older than this many months are in no list: few publishers give counts, and none lately, so lists of demand
/// reach further back than verdicts and say how old each number is.
const ASKED_MONTHS: i32 = 60;
const POSTS: Option<&str> = Some("posts");
const COUNT: Option<&str> = Some("count");
/// So many near skills are looked through for rising ones.
const NEAR: usize = 60;
/// So many rising near skills are listed.
const NEAR_LISTED: usize = 8;

/// Everything that the command prints.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// `skillvane-overview`.
    pub format: &'static str,
    /// Version of the shape, 1.
    pub version: u32,
    /// The day that ages are counted from.
    pub as_of: Date,
    /// The day on which the data set was made.
    pub data_made_on: Option<Date>,
    /// The newest finished point of any series.
    pub newest_point: Option<Date>,
    /// `en` or `id`: the language of names and reasons.
    pub language: &'static str,
    /// One entry a category, in the order of the data set.
    pub categories: Vec<CategoryEntry>,
    /// Skills with growth of jobs posted whose counts are published, of the last five years; most added jobs first.
    pub most_added: Vec<SkillEntry>,
    /// Skills with a published number of jobs posted, of the last five years; most jobs first.
    pub most_posted: Vec<SkillEntry>,
    /// How a profile stands; `null` without `--profile`.
    pub profile: Option<ProfileEntry>,
}

/// A category with its verdict.
#[derive(Debug, Serialize)]
pub struct CategoryEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `rising`, `falling`, `flat`, `mixed` or `unknown`.
    pub verdict: &'static str,
    /// Part of the evidence behind the leading direction, 0 to 1; 0 when unknown.
    pub support: f64,
    /// Part of the evidence that rises, 0 to 1.
    pub part_rising: f64,
    /// Part that falls.
    pub part_falling: f64,
    /// Part that stands still.
    pub part_flat: f64,
    /// Last day covered by the freshest evidence that counts.
    pub observed: Option<Date>,
    /// Days since then.
    pub age_days: Option<i32>,
    /// How sure the headline is.
    pub how_sure: HowSure,
    /// The signal that stands for the category.
    pub headline: Option<ReportedSignal>,
    /// The two signals of sources that disagree, rising first.
    pub disagreement: Option<[ReportedSignal; 2]>,
    /// All signals, freshest first.
    pub signals: Vec<ReportedSignal>,
}

/// How sure a headline is.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct HowSure {
    /// `clear`, `likely`, `noise`, `too-few-points`, `several-agree`, `disagree`, `one-report` or `no-data`.
    pub key: &'static str,
    /// How many sources agree, for `several-agree`.
    pub sources: Option<usize>,
}

/// A skill with the signal that puts it into a list.
#[derive(Debug, Serialize)]
pub struct SkillEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Id of its category.
    pub category: String,
    /// The freshest signal that has the number.
    pub signal: ReportedSignal,
}

/// How a profile stands.
#[derive(Debug, Serialize)]
pub struct ProfileEntry {
    /// Its name.
    pub name: String,
    /// Coverage of each category.
    pub coverage: Vec<CoverageEntry>,
    /// Rising skills near to what the person can do, nearest first.
    pub nearest_rising: Vec<NearEntry>,
}

/// Coverage of a category as a range, 0 to 1.
#[derive(Debug, Serialize)]
pub struct CoverageEntry {
    /// Id of the category.
    pub category: String,
    /// Its name.
    pub name: String,
    /// Evidence at its weakest, unrated skills at none.
    pub low: f64,
    /// With levels as stated; `null` while a skill of the category is not rated.
    pub stated: Option<f64>,
    /// Evidence at its strongest, unrated skills at expert.
    pub high: f64,
    /// Rated skills of the category.
    pub rated: usize,
    /// Skills in the profile that are not rated.
    pub unrated: usize,
    /// All skills of the category that count.
    pub skills: usize,
}

/// A rising skill near to a profile.
#[derive(Debug, Serialize)]
pub struct NearEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Part of the evidence that says it rises, 0 to 1.
    pub support: f64,
    /// Closeness at the weakest evidence, 0 to 1.
    pub closeness_low: f64,
    /// Closeness with levels as stated.
    pub closeness: f64,
    /// Closeness at the strongest evidence.
    pub closeness_high: f64,
    /// Id of the skill that it is near to.
    pub via: String,
    /// Its name.
    pub via_name: String,
    /// Tools or strengths that both use.
    pub shared: Vec<String>,
    /// Whether the relation is the program's own judgement.
    pub judged: bool,
    /// The heaviest signal of the skill.
    pub headline: Option<ReportedSignal>,
}

impl Overview {
    /// Computes everything as of `today`.
    #[must_use]
    pub fn new(market: &Market, today: Date, locale: Locale, profile: Option<&Profile>) -> Self {
        let trends = Trends::of(market);
        let reporter = Reporter { market, trends: &trends, locale };
        let demand = |pick: fn(&ReportedSignal) -> Option<f64>| most_asked(&reporter, today, pick);
        Self {
            format: "skillvane-overview",
            version: 1,
            as_of: today,
            data_made_on: market.made_on,
            newest_point: market.series.iter().filter_map(crate::domain::Series::last).map(|point| point.at).max(),
            language: locale.language().code(),
            categories: category_verdicts(market, &trends, today)
                .iter()
                .map(|entry| category_entry(&reporter, entry, today))
                .collect(),
            most_added: demand(|signal| signal.base.filter(|_| signal.quantity == POSTS).map(|base| base.added)),
            most_posted: demand(|signal| signal.value.filter(|_| signal.quantity == POSTS && signal.metric == COUNT)),
            profile: profile.map(|profile| profile_entry(&reporter, profile, today)),
        }
    }
}

fn category_entry(reporter: &Reporter<'_>, entry: &CategoryVerdict, today: Date) -> CategoryEntry {
    let verdict = &entry.verdict;
    let signals: Vec<ReportedSignal> = verdict.signals.iter().map(|signal| reporter.report(signal)).collect();
    let of_origin = |origin| verdict.signals.iter().find(|s| &s.origin == origin).map(|s| reporter.report(s));
    let observed = match verdict.kind {
        VerdictKind::Unknown { last_measured } => last_measured,
        _ => verdict.freshest,
    };
    CategoryEntry {
        name: reporter.category_name(&entry.category),
        id: entry.category.to_string(),
        verdict: verdict.kind.key(),
        support: verdict.support,
        part_rising: verdict.parts.rising,
        part_falling: verdict.parts.falling,
        part_flat: verdict.parts.flat,
        observed,
        age_days: observed.map(|date| (today.days() - date.days()).max(0)),
        how_sure: how_sure(entry.badge),
        headline: entry.headline.as_ref().and_then(|headline| of_origin(&headline.origin)),
        disagreement: entry
            .disagreement
            .as_ref()
            .map(|two| [reporter.report(&two.rising), reporter.report(&two.falling)]),
        signals,
    }
}

fn how_sure(badge: Badge) -> HowSure {
    let plain = |key| HowSure { key, sources: None };
    match badge {
        Badge::Ladder(ladder) => plain(ladder.key()),
        Badge::Agreement(Agreement::SeveralAgree { n }) => HowSure { key: "several-agree", sources: Some(n) },
        Badge::Agreement(Agreement::Disagree { .. }) => plain("disagree"),
        Badge::Agreement(Agreement::OneReport | Agreement::None) => plain("one-report"),
        Badge::NoData => plain("no-data"),
    }
}

/// The skills with the largest number that `pick` takes from a signal of their newest period, largest first.
fn most_asked(reporter: &Reporter<'_>, today: Date, pick: fn(&ReportedSignal) -> Option<f64>) -> Vec<SkillEntry> {
    let since = today.plus_months(-ASKED_MONTHS);
    let mut entries: Vec<(f64, SkillEntry)> = Vec::new();
    for skill in &reporter.market.skills {
        let signals = signals_of_skill(reporter.market, reporter.trends, &skill.id, today, false);
        let recent = signals.iter().filter(|signal| signal.observed.is_some_and(|date| date >= since));
        let numbers = recent.map(|signal| reporter.report(signal)).filter_map(|signal| Some((pick(&signal)?, signal)));
        // Freshest first; of one period the one with the most jobs speaks for the skill, not a branch of it.
        let jobs = |signal: &ReportedSignal| signal.base.map(|base| base.after).or(signal.value).unwrap_or_default();
        let speaker = numbers.reduce(|best, next| {
            let is_larger = next.1.period_end == best.1.period_end && jobs(&next.1) > jobs(&best.1);
            if is_larger { next } else { best }
        });
        entries.extend(speaker.map(|(number, signal)| {
            let name = reporter.skill_name(&skill.id);
            (number, SkillEntry { id: skill.id.to_string(), name, category: skill.category.to_string(), signal })
        }));
    }
    entries.sort_by(|a, b| b.0.total_cmp(&a.0));
    entries.into_iter().map(|(_, entry)| entry).take(MOST_ASKED).collect()
}

fn profile_entry(reporter: &Reporter<'_>, profile: &Profile, today: Date) -> ProfileEntry {
    let market = reporter.market;
    let coverage = market.categories.iter().filter_map(|category| {
        let coverage = category_coverage(market, profile, &category.id)?;
        Some(CoverageEntry {
            category: category.id.to_string(),
            name: reporter.category_name(&category.id),
            low: coverage.lo,
            stated: coverage.mid,
            high: coverage.hi,
            rated: coverage.rated,
            unrated: coverage.unrated,
            skills: coverage.skills,
        })
    });
    let near = nearest_skills(market, profile, NEAR);
    ProfileEntry {
        name: profile.name.clone(),
        coverage: coverage.collect(),
        nearest_rising: near.iter().filter_map(|near| near_entry(reporter, near, today)).take(NEAR_LISTED).collect(),
    }
}

/// A near skill, if it rises.
fn near_entry(reporter: &Reporter<'_>, near: &Neighbour, today: Date) -> Option<NearEntry> {
    let closeness = near.closeness.as_ref()?;
    let (verdict, headline) = rising(reporter, &near.skill, today)?;
    Some(NearEntry {
        id: near.skill.to_string(),
        name: reporter.skill_name(&near.skill),
        support: verdict,
        closeness_low: closeness.lo,
        closeness: closeness.mid,
        closeness_high: closeness.hi,
        via: near.via.to_string(),
        via_name: reporter.skill_name(&near.via),
        shared: near.shared.iter().map(|name| reporter.locale.pick(name).to_owned()).collect(),
        judged: near.judged,
        headline,
    })
}

/// The support of a skill's verdict and its heaviest signal, when the verdict is rising.
fn rising(reporter: &Reporter<'_>, skill: &SkillId, today: Date) -> Option<(f64, Option<ReportedSignal>)> {
    let signals = signals_of_skill(reporter.market, reporter.trends, skill, today, false);
    let verdict = verdict(signals, today);
    if verdict.kind != VerdictKind::Rising {
        return None;
    }
    let headline = heaviest(&verdict.signals, Some(Direction::Rising)).map(|signal| reporter.report(signal));
    Some((verdict.support, headline))
}
