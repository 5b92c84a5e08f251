//! The ranking as text for a terminal of 80 columns, in the language of the reader.

use super::{Found, RankReport, made, report::RankedOption};
use crate::{
    cli::page::{Page, joined},
    domain::Criterion,
    i18n::Locale,
    insight::{ranking::Ranked, stability::DRAWS},
};
use std::io::{self, Write};

/// So many of the printed options are taken apart; `--json` has all of them.
const APART: usize = 3;

/// Prints the ranking.
///
/// # Errors
/// When `out` refuses.
pub fn print(found: &Found<'_>, report: &RankReport, out: &mut dyn Write) -> io::Result<()> {
    let (locale, mut page) = (found.locale, Page { out });
    page.line(0, &locale.tf("cli-rank-title", &[("name", found.profile.name.as_str().into())]))?;
    let weights = Criterion::ALL.into_iter().map(|criterion| {
        let share = locale.percent(100.0 * found.ranking.shares[criterion.index()], 0);
        format!("{} {share}", criterion_name(locale, criterion))
    });
    page.line(0, &joined(weights.collect()))?;
    let drawn = locale.tf(
        "cli-rank-drawn",
        &[("draws", locale.count(f64::from(DRAWS)).into()), ("seed", found.seed.to_string().into())],
    );
    page.line(0, &drawn)?;
    for (index, option) in report.options.iter().enumerate() {
        let Some(ranked) = found.ranking.ranked.get(option.rank - 1) else { continue };
        page.empty()?;
        page.line(0, &format!("{}. {}", option.rank, option.name))?;
        page.line(2, &score(locale, option))?;
        page.line(2, &contributions(locale, ranked))?;
        page.line(2, &joined(vec![payback(locale, option), flip(found, option)]))?;
        if index < APART {
            taken_apart(found, ranked, &mut page)?;
        }
    }
    page.empty()?;
    page.line(0, &locale.t("cli-rank-explain"))
}

fn criterion_name(locale: Locale, criterion: Criterion) -> String {
    locale.t(&format!("criterion-{}", criterion.key()))
}

fn score(locale: Locale, option: &RankedOption) -> String {
    let pct = |share: f64| locale.percent(100.0 * share, 0);
    let args = [
        ("score", locale.number(option.score, 2).into()),
        ("range", locale.number_range(option.lo, option.hi, 2).into()),
        ("near", pct(option.first_share).into()),
        ("all", pct(option.first_share_all_weights).into()),
    ];
    locale.tf("cli-rank-score", &args)
}

fn contributions(locale: Locale, ranked: &Ranked) -> String {
    let part = |criterion: Criterion| {
        format!("{} {}", criterion_name(locale, criterion), locale.number(ranked.contributions[criterion.index()], 2))
    };
    joined(Criterion::ALL.map(part).to_vec())
}

fn payback(locale: Locale, option: &RankedOption) -> String {
    match (option.payback_weeks_from_start, option.payback_missing) {
        (Some(weeks), _) => locale.tf("cli-rank-payback", &[("weeks", locale.prose_number(weeks).into())]),
        (None, Some("never")) => locale.t("cli-rank-payback-never"),
        (None, Some("missing")) => locale.t("cli-rank-payback-missing"),
        (None, _) => String::new(),
    }
}

/// The nearest flip; the next option of the whole ranking is meant, whether it is printed or not.
fn flip(found: &Found<'_>, option: &RankedOption) -> String {
    let Some((flip, next)) = option.flip.as_ref().zip(found.ranking.ranked.get(option.rank)) else {
        return String::new();
    };
    let Some(criterion) = Criterion::ALL.into_iter().find(|criterion| criterion.key() == flip.criterion) else {
        return String::new();
    };
    let (locale, way) = (found.locale, found.ranking.way(next));
    let deepened = way.raised.as_ref().map(|(skill, to)| (skill, *to));
    let args = [
        ("other", made::option_name(found, &found.ranking.row(next).option, deepened).into()),
        ("what", criterion_name(locale, criterion).into()),
        ("share", locale.percent(100.0 * flip.weight_share, 0).into()),
    ];
    if flip.weight_share > found.ranking.shares[criterion.index()] {
        locale.tf("cli-rank-until-more", &args)
    } else {
        locale.tf("cli-rank-until-less", &args)
    }
}

/// What each value is made of, and from whom.
fn taken_apart(found: &Found<'_>, ranked: &Ranked, page: &mut Page<'_>) -> io::Result<()> {
    let (locale, row, way) = (found.locale, found.ranking.row(ranked), found.ranking.way(ranked));
    for criterion in Criterion::ALL {
        let value = way.value(criterion);
        let args = [
            ("what", criterion_name(locale, criterion).into()),
            ("value", locale.number(value.mid, 2).into()),
            ("range", locale.number_range(value.lo, value.hi, 2).into()),
            ("made", made::words(found, &row.option, &value.basis).into()),
        ];
        page.item("- ", &locale.tf("cli-rank-value", &args))?;
        let sources = found.ranking.options.sources(found.market, row, way, criterion, made::PARTS);
        for source in sources.into_iter().filter_map(|id| found.market.source(id)) {
            page.line(6, &format!("{}: {}", source.publisher, source.title))?;
        }
    }
    Ok(())
}
