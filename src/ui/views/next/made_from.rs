//! What a value of the ranking is made from, in words, with the sources that it rests on.

use super::{model::Row, words::scale};
use crate::{
    domain::{Criterion, Currency, Pay, SkillId, SourceId},
    i18n::Arg,
    insight::{
        Headline, Origin,
        ranking::value::{Basis, Part, Trust},
        relatedness::Closeness,
        summary::Size,
    },
    ui::{
        ViewCtx,
        sources::short_name,
        words::{self, short_age},
    },
};

/// So many skills of a mean are named.
const MOST_PARTS: usize = 4;

/// What it is made from, then where that is from; for tips and for reading aloud.
#[must_use]
pub fn lines(cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) -> Vec<String> {
    let names: Vec<String> = sources(cx, row, criterion).iter().map(|id| short_name(cx.market(), id)).collect();
    vec![told(cx, row, criterion), names.join(" · ")]
}

/// One sentence on what the value is made from.
#[must_use]
pub fn told(cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) -> String {
    match &row.value(criterion).basis {
        Basis::Missing(why) => cx.t(&format!("next-missing-{}", why.key())),
        Basis::Growth { headline, kind } => growth(cx, headline, kind.key()),
        Basis::Size { size, at } => size_told(cx, *size, *at),
        Basis::Pay(index) => cx.market().pay.get(*index).map(|pay| pay_told(cx, pay)).unwrap_or_default(),
        Basis::Closeness(closeness) => closeness_told(cx, closeness),
        Basis::NotListed { least, .. } => {
            cx.tf("next-made-not-listed", &[("least", cx.locale.percent(100.0 * least, 0).into())])
        }
        Basis::Effort { levels, svp: (low, high) } => cx.tf(
            "next-made-effort",
            &[
                ("levels", cx.locale.prose_number(*levels).into()),
                ("svp", cx.locale.number_range(*low, *high, 0).into()),
            ],
        ),
        Basis::Confidence(trust) => trust_told(cx, trust),
        Basis::Held => cx.t("next-made-held"),
        Basis::Parts(parts) => parts_told(cx, parts),
    }
}

/// The sources behind a value, each once; none where it rests on the profile or on our own judgement.
#[must_use]
pub fn sources(cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) -> Vec<SourceId> {
    match &row.value(criterion).basis {
        Basis::Parts(parts) => {
            let mut all: Vec<SourceId> = Vec::new();
            for part in heaviest(parts).into_iter().take(MOST_PARTS) {
                let Some(value) = row.value_of(&part.skill, criterion) else { continue };
                for source in of_basis(cx, Some(&part.skill), &value.basis) {
                    if !all.contains(&source) {
                        all.push(source);
                    }
                }
            }
            all
        }
        Basis::Confidence(_) => of_basis(cx, row.skill(), &row.value(Criterion::Growth).basis),
        basis => of_basis(cx, row.skill(), basis),
    }
}

fn of_basis(cx: &ViewCtx<'_>, skill: Option<&SkillId>, basis: &Basis) -> Vec<SourceId> {
    let market = cx.market();
    let source = match basis {
        Basis::Growth { headline, .. } => return of_origin(cx, &headline.origin),
        Basis::Size { size, .. } => {
            size.figure.and_then(|index| market.figures.get(index)).map(|figure| figure.source.clone())
        }
        Basis::Pay(index) => market.pay.get(*index).map(|pay| pay.source.clone()),
        Basis::Closeness(closeness) => {
            let relation = skill.and_then(|skill| market.relation(skill, &closeness.via));
            relation.and_then(|relation| relation.source.clone())
        }
        Basis::NotListed { source, .. } => Some(source.clone()),
        Basis::Effort { .. } => {
            let skill = skill.and_then(|id| market.skill(id));
            skill.and_then(|skill| skill.effort.first()).map(|band| band.source.clone())
        }
        Basis::Confidence(_) | Basis::Missing(_) | Basis::Held | Basis::Parts(_) => None,
    };
    source.into_iter().collect()
}

fn of_origin(cx: &ViewCtx<'_>, origin: &Origin) -> Vec<SourceId> {
    let source = match origin {
        Origin::Series(id) => cx.market().series(id).map(|series| &series.source),
        Origin::Figure(index) => cx.market().figures.get(*index).map(|figure| &figure.source),
    };
    source.cloned().into_iter().collect()
}

/// "+329% · year on year · base unknown · United States · 2025 · 10 mo".
fn growth(cx: &ViewCtx<'_>, headline: &Headline, kind: &str) -> String {
    let (region, period) = match &headline.origin {
        Origin::Series(id) => (cx.market().series(id).map(|series| cx.locale.region(&series.region)), None),
        Origin::Figure(index) => {
            let figure = cx.market().figures.get(*index);
            let period = figure.and_then(|figure| figure.period).map(|span| cx.locale.span(span));
            (figure.map(|figure| cx.locale.region(&figure.region)), period)
        }
    };
    let period = period.or_else(|| headline.observed.map(|date| cx.locale.month(date)));
    let stand_in = (!headline.direct).then(|| cx.t("standing-proxy"));
    joined([
        Some(words::change(cx, headline.change)),
        Some(cx.t(&format!("growth-kind-{kind}"))),
        Some(words::base(cx, headline)),
        stand_in,
        region,
        period,
        headline.observed.map(|date| short_age(cx, date)),
    ])
}

fn size_told(cx: &ViewCtx<'_>, size: Size, at: f64) -> String {
    let a_quarter = match size.what {
        crate::insight::summary::SizeKind::Count(_) => {
            Some(cx.tf("next-made-a-quarter", &[("n", cx.locale.count(at.round()).into())]))
        }
        crate::insight::summary::SizeKind::Share(_) => None,
    };
    let figure = size.figure.and_then(|index| cx.market().figures.get(index));
    joined([Some(words::size(cx, size)), a_quarter, figure.map(|figure| cx.locale.region(&figure.region))])
}

fn pay_told(cx: &ViewCtx<'_>, pay: &Pay) -> String {
    let money = |amount: f64| cx.locale.money(amount, Currency::USD);
    let args: [(&str, Arg); 2] = [("kind", cx.locale.pay_kind(pay.kind).into()), ("amount", money(pay.middle).into())];
    let middle = if pay.is_mean { cx.tf("pay-mean", &args) } else { cx.tf("pay-median", &args) };
    let quartiles = pay
        .p25
        .zip(pay.p75)
        .map(|(low, high)| cx.tf("pay-quartiles", &[("lo", money(low).into()), ("hi", money(high).into())]));
    let stand_in = (!pay.standing.is_direct()).then(|| cx.t("standing-proxy"));
    joined([
        Some(middle),
        quartiles,
        Some(cx.locale.region(&pay.region)),
        pay.period.map(|span| cx.locale.span(span)),
        stand_in,
    ])
}

fn closeness_told(cx: &ViewCtx<'_>, closeness: &Closeness) -> String {
    let args: [(&str, Arg); 2] = [
        ("via", cx.skill_name(&closeness.via).into()),
        ("share", cx.locale.percent(100.0 * closeness.relatedness, 0).into()),
    ];
    if closeness.relatedness < 1.0 { cx.tf("next-made-closeness", &args) } else { cx.t("next-made-own") }
}

fn trust_told(cx: &ViewCtx<'_>, trust: &Trust) -> String {
    if trust.evidence == 0.0 {
        return cx.t("next-made-no-evidence");
    }
    let badge = if trust.contested { cx.t("badge-disagree") } else { words::badge(cx, trust.badge).1 };
    let percent = |part: f64| Arg::from(cx.locale.percent(100.0 * part, 0));
    cx.tf(
        "next-made-trust",
        &[
            ("badge", badge.into()),
            ("evidence", percent(trust.evidence)),
            ("direct", percent(trust.directness)),
            ("fresh", percent(trust.freshness)),
            ("source", percent(trust.source)),
        ],
    )
}

/// The parts of a mean, the heaviest first.
fn heaviest(parts: &[Part]) -> Vec<&Part> {
    let mut parts: Vec<&Part> = parts.iter().collect();
    parts.sort_by(|a, b| b.share.total_cmp(&a.share));
    parts
}

/// "Video editing 0.72 (60%), Storytelling 0.50 (40%)", the heaviest first.
fn parts_told(cx: &ViewCtx<'_>, parts: &[Part]) -> String {
    let named = heaviest(parts).into_iter().take(MOST_PARTS).map(|part| {
        let value = if part.unknown { cx.t("next-made-part-unknown") } else { scale(cx, part.mid) };
        format!("{} {value} ({})", cx.skill_name(&part.skill), cx.locale.percent(100.0 * part.share, 0))
    });
    let mut names: Vec<String> = named.collect();
    let more = parts.len().saturating_sub(MOST_PARTS);
    if more > 0 {
        names.push(cx.tf("next-made-more", &[("n", more.into())]));
    }
    cx.tf("next-made-mean", &[("parts", names.join(", ").into())])
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let said: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}
