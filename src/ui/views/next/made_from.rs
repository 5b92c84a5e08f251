//! What a value of the ranking is made from, in words.

use super::{model::Row, words::scale};
use crate::{
    domain::{Criterion, Currency, Pay},
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
pub const MOST_PARTS: usize = 4;

/// What it is made from, then where that is from, which may be empty; for tips and for reading aloud.
#[must_use]
pub fn lines(cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) -> Vec<String> {
    let names: Vec<String> = row.sources(cx, criterion).iter().map(|id| short_name(cx.market(), id)).collect();
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
        Some(pay.named.clone()),
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

/// "Video editing 0.72 (60%), Storytelling 0.50 (40%)", the heaviest first.
fn parts_told(cx: &ViewCtx<'_>, parts: &[Part]) -> String {
    let named = Part::heaviest(parts).into_iter().take(MOST_PARTS).map(|part| {
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
