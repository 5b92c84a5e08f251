//! The numbers of a person on a day, without words: what a time capsule keeps, so that whoever opens it can tell whether
//! the same numbers come out. They are those that `overview` and `rank` print.

use crate::{
    domain::{Criterion, Date, Market, OptionRef, Profile},
    insight::{
        Headline, Origin, Ranking, Stability, Trends, Unit, Wait, category_coverage, category_verdicts,
        mann_kendall::MannKendall,
        payback_of, ranking,
        stability::{self, SEED, TOP},
        summaries,
    },
};
use serde::Serialize;
use std::{collections::BTreeMap, sync::atomic::AtomicBool};

/// Everything that is compared.
#[derive(Debug, Serialize)]
struct Numbers {
    format: &'static str,
    version: u32,
    as_of: Date,
    data_made_on: Option<Date>,
    categories: Vec<Category>,
    skills: Vec<Skill>,
    series: Vec<SeriesNumbers>,
    rank: Vec<OptionNumbers>,
}

#[derive(Debug, Serialize)]
struct Category {
    id: String,
    verdict: &'static str,
    support: f64,
    rising: f64,
    falling: f64,
    flat: f64,
    headline: Option<Growth>,
    coverage: Option<[Option<f64>; 3]>,
}

#[derive(Debug, Serialize)]
struct Skill {
    id: String,
    headline: Option<Growth>,
    with_base: Option<Growth>,
    size: Option<f64>,
    newest: Option<Date>,
}

#[derive(Debug, Serialize)]
struct Growth {
    of: String,
    value: f64,
    unit: &'static str,
    added: Option<f64>,
    observed: Option<Date>,
}

/// One series: how much of it there is, and its trend with the chance behind it.
#[derive(Debug, Serialize)]
struct SeriesNumbers {
    id: String,
    points: usize,
    last: Option<f64>,
    p: Option<f64>,
    q: Option<f64>,
    sen_pct: Option<f64>,
    ols_pct: Option<f64>,
}

/// One option with its score and how stable its rank is.
#[derive(Debug, Serialize)]
struct OptionNumbers {
    id: String,
    rank: usize,
    score: f64,
    lo: f64,
    hi: f64,
    contributions: BTreeMap<&'static str, f64>,
    first_to_third: [f64; TOP],
    first_to_third_all_weights: [f64; TOP],
    payback_weeks: Option<f64>,
}

/// Computes everything and writes it as JSON, the same bytes for the same numbers.
///
/// # Errors
/// Why a number cannot be written, which is a defect of this program.
pub(super) fn numbers(
    market: &Market,
    profile: &Profile,
    day: Date,
    shows_unconfirmed: bool,
) -> Result<Vec<u8>, serde_json::Error> {
    let trends = Trends::of(market);
    let rows = summaries(market, &trends, day, shows_unconfirmed);
    let categories = category_verdicts(market, &trends, day).into_iter().map(|entry| {
        let parts = entry.verdict.parts;
        let coverage = category_coverage(market, profile, &entry.category);
        Category {
            verdict: entry.verdict.kind.key(),
            support: entry.verdict.support,
            rising: parts.rising,
            falling: parts.falling,
            flat: parts.flat,
            headline: entry.headline.as_ref().map(growth),
            coverage: coverage.map(|coverage| [Some(coverage.lo), coverage.mid, Some(coverage.hi)]),
            id: entry.category.to_string(),
        }
    });
    let skills = rows.iter().map(|row| Skill {
        id: row.skill.to_string(),
        headline: row.headline.as_ref().map(growth),
        with_base: row.with_base.as_ref().map(growth),
        size: row.size.map(|size| size.value),
        newest: row.newest,
    });
    let series = market.series.iter().map(|series| {
        let found = trends.get(&series.id);
        SeriesNumbers {
            id: series.id.to_string(),
            points: series.points.len(),
            last: series.last().map(|point| point.value),
            p: found.and_then(|trend| trend.mann_kendall.as_ref()).map(MannKendall::p),
            q: found.and_then(|trend| trend.q),
            sen_pct: found.and_then(|trend| trend.sen.as_ref()).map(|growth| growth.pct),
            ols_pct: found.and_then(|trend| trend.ols.as_ref()).map(|growth| growth.pct),
        }
    });
    // Weights of nothing but zeros rank nothing.
    let rank = ranking(market, &trends, &rows, profile, &profile.weights, day).ok();
    let rank = rank.and_then(|ranking| {
        let drawn = stability::stability(&ranking.stability_request(SEED), &AtomicBool::new(false))?;
        Some(ranked(market, profile, &ranking, &drawn))
    });
    serde_json::to_vec_pretty(&Numbers {
        format: "skillvane-capsule-numbers",
        version: 1,
        as_of: day,
        data_made_on: market.made_on,
        categories: categories.collect(),
        skills: skills.collect(),
        series: series.collect(),
        rank: rank.unwrap_or_default(),
    })
}

fn growth(headline: &Headline) -> Growth {
    Growth {
        of: match &headline.origin {
            Origin::Series(id) => id.to_string(),
            Origin::Figure(index) => format!("figure {index}"),
        },
        value: headline.change.value,
        unit: match headline.change.unit {
            Unit::Percent => "percent",
            Unit::Points => "points",
        },
        added: headline.added,
        observed: headline.observed,
    }
}

fn ranked(
    market: &Market,
    profile: &Profile,
    ranking: &Ranking,
    drawn: &Stability<{ Criterion::COUNT }>,
) -> Vec<OptionNumbers> {
    let option = |ranked: &ranking::Ranked| {
        let (row, way) = (ranking.row(ranked), ranking.way(ranked));
        let shares = |of: &[[f64; TOP]]| of.get(ranked.place).copied().unwrap_or_default();
        let raised = way.raised.as_ref().map(|(skill, to)| (skill, *to));
        let wait = payback_of(market, profile, &row.option, raised).ok().map(|payback| payback.from_start);
        OptionNumbers {
            id: name(&row.option),
            rank: ranked.rank,
            score: ranked.score,
            lo: ranked.lo,
            hi: ranked.hi,
            contributions: Criterion::ALL.map(|one| (one.key(), ranked.contributions[one.index()])).into(),
            first_to_third: shares(&drawn.around),
            first_to_third_all_weights: shares(&drawn.all),
            payback_weeks: match wait {
                Some(Wait::Weeks(weeks)) => Some(weeks),
                _ => None,
            },
        }
    };
    ranking.ranked.iter().map(option).collect()
}

/// Skills and targets may share an id.
fn name(option: &OptionRef) -> String {
    match option {
        OptionRef::Skill(_) | OptionRef::Target(_) => format!("{}:{}", option.kind(), option.id()),
        OptionRef::Deepen | OptionRef::Nothing => option.id().to_owned(),
    }
}
