//! `skillvane list`: what the data set holds, one row a skill, category, series or source. Documented in `docs/cli.md`.

use super::{
    overview::ReportedSource,
    page::{Page, joined},
    printed,
    trend::{cadence_key, period},
};
use crate::{
    domain::{Market, Series, SeriesLink, SkillKind},
    i18n::Locale,
};
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::io::{self, Write};

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListKind {
    /// Skills with their category
    Skills,
    /// The seven categories
    Categories,
    /// Series with measure, place and span
    Series,
    /// Sources with licence and address
    Sources,
}

/// Options of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// What to list
    #[arg(value_enum)]
    kind: ListKind,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// What `list --json` prints.
#[derive(Serialize)]
struct Listing {
    format: &'static str,
    version: u32,
    language: &'static str,
    kind: &'static str,
    items: Vec<Row>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Row {
    Skill {
        id: String,
        name: String,
        category: String,
        skill_kind: &'static str,
        aliases: Vec<String>,
        series: Vec<String>,
    },
    Category {
        id: String,
        name: String,
        skills: usize,
        series: Vec<String>,
    },
    Series(Box<SeriesRow>),
    Source {
        source: ReportedSource,
        series: usize,
        figures: usize,
    },
}

#[derive(Serialize)]
struct SeriesRow {
    id: String,
    name: String,
    measure: &'static str,
    region: String,
    cadence: &'static str,
    n: usize,
    first: Option<String>,
    last: Option<String>,
    ended: Option<crate::domain::Date>,
    seasonally_adjusted: bool,
    total: Option<String>,
    source: String,
    licence: Option<String>,
}

/// Prints a list and gives the exit code.
pub fn run(args: &ListArgs, market: &Market, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let listing = Listing {
        format: "skillvane-list",
        version: 1,
        language: locale.language().code(),
        kind: args.kind.key(),
        items: rows(args.kind, market, locale),
    };
    let done = if args.json {
        serde_json::to_writer_pretty(&mut *out, &listing).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else {
        print(&listing.items, market, locale, out)
    };
    printed(done, err)
}

impl ListKind {
    fn key(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Categories => "categories",
            Self::Series => "series",
            Self::Sources => "sources",
        }
    }
}

fn rows(kind: ListKind, market: &Market, locale: Locale) -> Vec<Row> {
    let ids = |links: &[SeriesLink]| links.iter().map(|link| link.series.to_string()).collect();
    match kind {
        ListKind::Skills => market
            .skills
            .iter()
            .map(|skill| Row::Skill {
                id: skill.id.to_string(),
                name: locale.pick(&skill.name).to_owned(),
                category: skill.category.to_string(),
                skill_kind: kind_key(skill.kind),
                aliases: skill.aliases_en.iter().chain(&skill.aliases_id).cloned().collect(),
                series: ids(&skill.series),
            })
            .collect(),
        ListKind::Categories => market
            .categories
            .iter()
            .map(|category| Row::Category {
                id: category.id.to_string(),
                name: locale.pick(&category.name).to_owned(),
                skills: market.skills.iter().filter(|skill| skill.category == category.id).count(),
                series: ids(&category.series),
            })
            .collect(),
        ListKind::Series => {
            market.series.iter().map(|s| Row::Series(Box::new(series_row(market, s, locale)))).collect()
        }
        ListKind::Sources => market
            .sources
            .iter()
            .map(|source| Row::Source {
                source: ReportedSource::of(source),
                series: market.series.iter().filter(|series| series.source == source.id).count(),
                figures: market.figures.iter().filter(|figure| figure.source == source.id).count(),
            })
            .collect(),
    }
}

fn series_row(market: &Market, series: &Series, locale: Locale) -> SeriesRow {
    let named = |point: crate::domain::Point| period(series.cadence, point.at);
    SeriesRow {
        id: series.id.to_string(),
        name: locale.pick(&series.name).to_owned(),
        measure: series.measure.key(),
        region: series.region.clone(),
        cadence: cadence_key(series.cadence),
        n: series.finished().count(),
        first: series.finished().next().map(named),
        last: series.last().map(named),
        ended: series.ended.as_ref().map(|stop| stop.at),
        seasonally_adjusted: series.seasonally_adjusted,
        total: series.total.as_ref().map(ToString::to_string),
        source: series.source.to_string(),
        licence: market.source(&series.source).map(|source| source.licence.clone()),
    }
}

fn kind_key(kind: SkillKind) -> &'static str {
    match kind {
        SkillKind::Craft => "craft",
        SkillKind::AiAugmented => "ai-augmented",
        SkillKind::HumanStrength => "human-strength",
    }
}

/// One item a row: the id that other commands take, then what it is.
fn print(items: &[Row], market: &Market, locale: Locale, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page { out };
    for row in items {
        let (id, parts) = match row {
            Row::Skill { id, name, category, .. } => {
                let category = market.categories.iter().find(|c| c.id.as_str() == category);
                (id, vec![name.clone(), category.map_or_else(String::new, |c| locale.pick(&c.short).to_owned())])
            }
            Row::Category { id, name, skills, .. } => {
                (id, vec![name.clone(), locale.tf("cli-list-skills", &[("n", (*skills).into())])])
            }
            Row::Series(row) => (&row.id, series_words(row, market, locale)),
            Row::Source { source, .. } => {
                let titled = format!("{}: {}", source.publisher, source.title);
                let url = source.url.clone().unwrap_or_default();
                (&source.id, vec![titled, source.published.clone().unwrap_or_default(), source.licence.clone(), url])
            }
        };
        page.line(0, id)?;
        page.line(4, &joined(parts))?;
    }
    Ok(())
}

fn series_words(row: &SeriesRow, market: &Market, locale: Locale) -> Vec<String> {
    let series = market.series.iter().find(|series| series.id.as_str() == row.id);
    let span = row.first.clone().zip(row.last.clone()).map(|(first, last)| format!("{first} – {last}"));
    vec![
        row.name.clone(),
        series.map_or_else(String::new, |series| locale.short_measure(series.measure)),
        locale.region(&row.region),
        span.unwrap_or_default(),
        locale.tf("cli-trend-points", &[("n", row.n.into())]),
        row.licence.clone().unwrap_or_default(),
    ]
}
