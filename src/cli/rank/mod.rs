//! `skillvane rank`: what to learn next for a profile, with every score taken apart. Documented in `docs/cli.md`.

use super::{printed, profile_file, store_sentence};
use crate::{
    domain::{CategoryId, Criterion, Date, Market, Profile, WeightPreset, Weights},
    i18n::Locale,
    insight::{Ranking, Stability, Trends, ranking, stability, stability::SEED, summaries},
};
use clap::Args;
use std::{
    io::{self, Write},
    path::PathBuf,
    sync::atomic::AtomicBool,
};

mod made;
mod report;
mod text;

pub use report::RankReport;

/// Options of `rank`.
#[derive(Debug, Args)]
pub struct RankArgs {
    /// A profiles.ron of Skillvane; its active profile is used
    #[arg(long, value_name = "FILE")]
    profile: PathBuf,
    /// How much each criterion counts, 0 to 100, such as growth=40,pay=20; one that is not named counts 0
    ///
    /// Criteria: growth, size, pay, closeness, effort, confidence. Without this and --preset the weights of the profile
    /// count.
    #[arg(long, value_name = "NAME=N,...", conflicts_with = "preset")]
    weights: Option<String>,
    /// Weights with a name: balanced, quick-payback, safe-demand, close-to-what-i-do or highest-growth
    #[arg(long, value_name = "NAME")]
    preset: Option<String>,
    /// Print only the options of this category, deepening and changing nothing; scores and ranks stay as they are
    #[arg(long, value_name = "ID")]
    category: Option<String>,
    /// Seed of the weightings that are drawn; the same seed prints the same bytes
    #[arg(long, value_name = "N", default_value_t = SEED)]
    seed: u64,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Everything that is printed.
struct Found<'a> {
    market: &'a Market,
    profile: &'a Profile,
    locale: Locale,
    today: Date,
    weights: Weights,
    category: Option<CategoryId>,
    seed: u64,
    ranking: Ranking,
    stability: Stability<{ Criterion::COUNT }>,
}

/// Ranks and prints, and gives the exit code.
pub fn run(
    args: &RankArgs,
    market: &Market,
    locale: Locale,
    today: Date,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> i32 {
    let done = profile_file::read(&args.profile, locale).and_then(|(profile, warnings)| {
        for warning in warnings {
            let _ = writeln!(err, "skillvane: {}", store_sentence(locale, warning.key(), warning.args()));
        }
        let found = find(args, market, &profile, locale, today)?;
        let report = RankReport::of(&found);
        Ok(if args.json {
            serde_json::to_writer_pretty(&mut *out, &report).map_err(io::Error::from).and_then(|()| writeln!(out))
        } else {
            text::print(&found, &report, out)
        })
    });
    match done {
        Ok(done) => printed(done, err),
        Err(sentence) => {
            let _ = writeln!(err, "skillvane: {sentence}");
            2
        }
    }
}

fn find<'a>(
    args: &RankArgs,
    market: &'a Market,
    profile: &'a Profile,
    locale: Locale,
    today: Date,
) -> Result<Found<'a>, String> {
    let weights = match (&args.weights, &args.preset) {
        (Some(text), _) => weights(text, locale)?,
        (None, Some(name)) => preset(name, locale)?.weights(),
        (None, None) => profile.weights,
    };
    let category = args.category.as_deref().map(|id| category(market, id, locale)).transpose()?;
    let trends = Trends::of(market);
    let rows = summaries(market, &trends, today, false);
    let no_weight = |_| locale.t("cli-rank-no-weight");
    let ranking = ranking(market, &trends, &rows, profile, &weights, today).map_err(no_weight)?;
    let request = ranking.stability_request(args.seed);
    // Nothing cancels it here.
    let stability = stability(&request, &AtomicBool::new(false)).ok_or_else(|| locale.t("cli-rank-no-weight"))?;
    Ok(Found { market, profile, locale, today, weights, category, seed: args.seed, ranking, stability })
}

/// Weights from `growth=40,pay=20`; a criterion that is not named counts 0.
fn weights(text: &str, locale: Locale) -> Result<Weights, String> {
    let mut raw: [Option<f64>; Criterion::COUNT] = [None; Criterion::COUNT];
    for part in text.split(',') {
        let (name, number) = part.split_once('=').unwrap_or((part, ""));
        let (name, number) = (name.trim(), number.trim());
        let Some(criterion) = Criterion::ALL.into_iter().find(|criterion| criterion.key() == name) else {
            let known = Criterion::ALL.map(Criterion::key).join(", ");
            return Err(locale.tf("cli-rank-criterion", &[("name", name.into()), ("known", known.into())]));
        };
        let weight = number.parse().ok().filter(|weight| (0.0..=Weights::MAX).contains(weight));
        let Some(weight) = weight else {
            return Err(locale.tf("cli-rank-number", &[("name", name.into()), ("number", number.into())]));
        };
        if raw[criterion.index()].replace(weight).is_some() {
            return Err(locale.tf("cli-rank-twice", &[("name", name.into())]));
        }
    }
    let weights = raw.map(Option::unwrap_or_default);
    Weights::new(weights).map_err(|error| error.to_string())
}

fn preset(name: &str, locale: Locale) -> Result<WeightPreset, String> {
    WeightPreset::ALL.into_iter().find(|preset| preset.key() == name).ok_or_else(|| {
        let known = WeightPreset::ALL.map(WeightPreset::key).join(", ");
        locale.tf("cli-rank-preset", &[("name", name.into()), ("known", known.into())])
    })
}

fn category(market: &Market, id: &str, locale: Locale) -> Result<CategoryId, String> {
    let found = market.categories.iter().find(|category| category.id.as_str() == id);
    found.map(|category| category.id.clone()).ok_or_else(|| {
        let known: Vec<&str> = market.categories.iter().map(|category| category.id.as_str()).collect();
        locale.tf("cli-rank-category", &[("id", id.into()), ("known", known.join(", ").into())])
    })
}
