//! What `rank --json` prints; the text is made of the same values.

use super::{Found, made};
use crate::{
    domain::{Criterion, Date, Level, OptionRef, SkillId},
    insight::{
        Wait, payback_of,
        payback_of::NoPayback,
        ranking::{Basis, OptionRow, Ranked, Way},
        stability::{DRAWS, TOP},
    },
};
use serde::Serialize;

/// The whole answer.
#[derive(Debug, Serialize)]
pub struct RankReport {
    format: &'static str,
    version: u32,
    language: &'static str,
    as_of: Date,
    profile: String,
    seed: u64,
    draws: u32,
    preset: Option<&'static str>,
    weights: ByCriterion<f64>,
    weight_shares: ByCriterion<f64>,
    category: Option<String>,
    /// Options in rank order.
    pub options: Vec<RankedOption>,
}

/// One thing for each criterion.
#[derive(Debug, Serialize)]
pub struct ByCriterion<T> {
    growth: T,
    size: T,
    pay: T,
    closeness: T,
    effort: T,
    confidence: T,
}

impl<T> ByCriterion<T> {
    fn of([growth, size, pay, closeness, effort, confidence]: [T; Criterion::COUNT]) -> Self {
        Self { growth, size, pay, closeness, effort, confidence }
    }
}

/// One option.
#[derive(Debug, Serialize)]
pub struct RankedOption {
    id: String,
    kind: &'static str,
    /// Its name in the language; of "deepen" with the skill that is raised.
    pub name: String,
    category: Option<String>,
    raised: Option<Raised>,
    /// 1 is first.
    pub rank: usize,
    /// 0 to 1.
    pub score: f64,
    /// Lowest score.
    pub lo: f64,
    /// Highest score.
    pub hi: f64,
    contributions: ByCriterion<f64>,
    values: ByCriterion<ReportedValue>,
    /// Part of the weightings around these in which it is first.
    pub first_share: f64,
    second_share: f64,
    third_share: f64,
    /// Part of all weightings in which it is first.
    pub first_share_all_weights: f64,
    second_share_all_weights: f64,
    third_share_all_weights: f64,
    favouring: Option<ByCriterion<f64>>,
    ahead_of_next: Option<f64>,
    /// Where it swaps with the next one.
    pub flip: Option<Flip>,
    /// Weeks from the start of study until it is paid back.
    pub payback_weeks_from_start: Option<f64>,
    /// Why there are no weeks.
    pub payback_missing: Option<&'static str>,
}

/// The skill that "deepen" raises.
#[derive(Debug, Serialize)]
pub struct Raised {
    skill: String,
    level: u8,
}

/// The nearest share of a criterion at which an option and the next one swap.
#[derive(Debug, Serialize)]
pub struct Flip {
    /// The criterion.
    pub criterion: &'static str,
    /// Its share there, 0 to 1.
    pub weight_share: f64,
}

/// A value with what it is made of.
#[derive(Debug, Serialize)]
pub struct ReportedValue {
    lo: f64,
    mid: f64,
    hi: f64,
    unknown: bool,
    made_of: &'static str,
    words: String,
    sources: Vec<String>,
}

impl RankReport {
    pub(super) fn of(found: &Found<'_>) -> Self {
        let is_shown = |ranked: &&Ranked| {
            let own = &found.ranking.row(ranked).category;
            found.category.is_none() || own.is_none() || *own == found.category
        };
        Self {
            format: "skillvane-rank",
            version: 1,
            language: found.locale.language().code(),
            as_of: found.today,
            profile: found.profile.name.clone(),
            seed: found.seed,
            draws: DRAWS,
            preset: found.weights.preset().map(crate::domain::WeightPreset::key),
            weights: ByCriterion::of(found.weights.raw()),
            weight_shares: ByCriterion::of(found.ranking.shares),
            category: found.category.as_ref().map(ToString::to_string),
            options: found.ranking.ranked.iter().filter(is_shown).map(|ranked| option(found, ranked)).collect(),
        }
    }
}

fn option(found: &Found<'_>, ranked: &Ranked) -> RankedOption {
    let (row, way) = (found.ranking.row(ranked), found.ranking.way(ranked));
    let shares = |of: &[[f64; TOP]]| of.get(ranked.place).copied().unwrap_or_default();
    let ([first, second, third], [first_all, second_all, third_all]) =
        (shares(&found.stability.around), shares(&found.stability.all));
    let value = |criterion: Criterion| reported(found, row, way, criterion);
    let deepened = way.raised.as_ref().map(|(skill, to)| (skill, *to));
    let (weeks, why) = payback(found, &row.option, deepened);
    let flip = ranked.lead.as_ref().and_then(|lead| lead.nearest_flip(&found.ranking.shares));
    RankedOption {
        id: row.option.id().to_owned(),
        kind: row.option.kind(),
        name: made::option_name(found, &row.option, deepened),
        category: row.category.as_ref().map(ToString::to_string),
        raised: deepened.map(|(skill, to)| Raised { skill: skill.to_string(), level: to.get() }),
        rank: ranked.rank,
        score: ranked.score,
        lo: ranked.lo,
        hi: ranked.hi,
        contributions: ByCriterion::of(ranked.contributions),
        values: ByCriterion::of(Criterion::ALL.map(value)),
        first_share: first,
        second_share: second,
        third_share: third,
        first_share_all_weights: first_all,
        second_share_all_weights: second_all,
        third_share_all_weights: third_all,
        favouring: found.stability.favouring.get(ranked.place).copied().flatten().map(ByCriterion::of),
        ahead_of_next: ranked.lead.as_ref().map(|lead| lead.ahead),
        flip: flip.map(|(criterion, share)| Flip { criterion: criterion.key(), weight_share: share }),
        payback_weeks_from_start: weeks,
        payback_missing: why,
    }
}

fn reported(found: &Found<'_>, row: &OptionRow, way: &Way, criterion: Criterion) -> ReportedValue {
    let value = way.value(criterion);
    let sources = found.ranking.options.sources(found.market, row, way, criterion, usize::MAX);
    ReportedValue {
        lo: value.lo,
        mid: value.mid,
        hi: value.hi,
        unknown: value.unknown,
        made_of: match &value.basis {
            Basis::Missing(_) => "nothing",
            Basis::Growth { .. } => "growth",
            Basis::Size { .. } => "size",
            Basis::Pay(_) => "pay",
            Basis::Closeness(_) => "closeness",
            Basis::NotListed { .. } => "not-listed",
            Basis::Effort { .. } => "effort",
            Basis::Confidence(_) => "confidence",
            Basis::Held => "held",
            Basis::Parts(_) => "mean",
        },
        words: made::words(found, &row.option, &value.basis),
        sources: sources.iter().map(ToString::to_string).collect(),
    }
}

/// Weeks from the start of study, or why there are none.
fn payback(
    found: &Found<'_>,
    option: &OptionRef,
    deepened: Option<(&SkillId, Level)>,
) -> (Option<f64>, Option<&'static str>) {
    match payback_of(found.market, found.profile, option, deepened) {
        Ok(payback) => match payback.from_start {
            Wait::Weeks(weeks) => (Some(weeks), None),
            Wait::Never(_) => (None, Some("never")),
        },
        Err(NoPayback::Missing(_)) => (None, Some("missing")),
        Err(why) => (None, Some(why.key())),
    }
}
