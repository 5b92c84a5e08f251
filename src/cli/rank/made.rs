//! What a value of the ranking is made of, in words.

use super::Found;
use crate::{
    cli::page::joined,
    domain::{Currency, GrowthKind, Level, OptionRef, Pay, SkillId},
    insight::{
        Badge, Headline, Origin, Size,
        figures::Agreement,
        ranking::{Basis, Part, Trust},
        relatedness::Closeness,
        summary::SizeKind,
    },
};

/// So many skills of a mean are named.
pub const PARTS: usize = 3;

/// The name of an option in the language.
pub fn option_name(found: &Found<'_>, option: &OptionRef, deepened: Option<(&SkillId, Level)>) -> String {
    let locale = found.locale;
    match option {
        OptionRef::Skill(id) => skill_name(found, id),
        OptionRef::Target(id) => {
            found.market.target(id).map_or_else(|| id.to_string(), |target| locale.pick(&target.name).to_owned())
        }
        OptionRef::Deepen => {
            let (skill, level) =
                deepened.map(|(skill, to)| (skill_name(found, skill), locale.level(Some(to)))).unwrap_or_default();
            locale.tf("cli-rank-deepen", &[("skill", skill.into()), ("level", level.into())])
        }
        OptionRef::Nothing => locale.t("cli-rank-nothing"),
    }
}

/// What a value is made of, in one line.
pub fn words(found: &Found<'_>, option: &OptionRef, basis: &Basis) -> String {
    let locale = found.locale;
    match basis {
        Basis::Missing(why) => locale.t(&format!("cli-rank-missing-{}", why.key())),
        Basis::Growth { headline, kind } => growth(found, headline, *kind),
        Basis::Size { size, at } => size_words(found, *size, *at),
        Basis::Pay(row) => found.market.pay.get(*row).map(|pay| pay_words(found, pay)).unwrap_or_default(),
        Basis::Closeness(closeness) => closeness_words(found, option, closeness),
        Basis::NotListed { least, .. } => {
            locale.tf("cli-rank-not-listed", &[("least", locale.percent(100.0 * least, 0).into())])
        }
        Basis::Effort { levels, svp: (low, high) } => locale.tf(
            "cli-rank-effort",
            &[("levels", locale.prose_number(*levels).into()), ("place", locale.number_range(*low, *high, 0).into())],
        ),
        Basis::Confidence(trust) => trust_words(found, trust),
        Basis::Held => locale.t("cli-rank-held"),
        Basis::Parts(parts) => parts_words(found, parts),
    }
}

fn skill_name(found: &Found<'_>, id: &SkillId) -> String {
    found.market.skill(id).map_or_else(|| id.to_string(), |skill| found.locale.pick(&skill.name).to_owned())
}

fn growth(found: &Found<'_>, headline: &Headline, kind: GrowthKind) -> String {
    let (locale, market) = (found.locale, found.market);
    let change = match headline.change.unit {
        crate::insight::Unit::Percent => locale.percent_change(headline.change.value),
        crate::insight::Unit::Points => locale.points_change(headline.change.value),
    };
    let (region, period, base) = match &headline.origin {
        Origin::Series(id) => (market.series(id).map(|series| series.region.clone()), None, None),
        Origin::Figure(index) => {
            let figure = market.figures.get(*index);
            let base = figure.map(|figure| figure.base.map_or_else(|| locale.t("base-unknown"), |b| locale.base(b)));
            (figure.map(|figure| figure.region.clone()), figure.and_then(|f| f.period).map(|p| locale.span(p)), base)
        }
    };
    joined(vec![
        change,
        locale.t(&format!("growth-kind-{}", kind.key())),
        base.unwrap_or_default(),
        if headline.direct { String::new() } else { locale.t("standing-proxy") },
        region.map(|region| locale.region(&region)).unwrap_or_default(),
        period.or_else(|| headline.observed.map(|date| locale.month(date))).unwrap_or_default(),
    ])
}

fn closeness_words(found: &Found<'_>, option: &OptionRef, closeness: &Closeness) -> String {
    let (locale, via) = (found.locale, skill_name(found, &closeness.via));
    let OptionRef::Skill(skill) = option else { return locale.tf("cli-rank-own", &[("skill", via.into())]) };
    if *skill == closeness.via {
        return locale.tf("cli-rank-own", &[("skill", via.into())]);
    }
    let related = locale.percent(100.0 * closeness.relatedness, 0);
    let judged = found.market.relation(skill, &closeness.via).is_some_and(|relation| relation.source.is_none());
    joined(vec![
        locale.tf("cli-rank-related", &[("related", related.into()), ("via", via.into())]),
        if judged { locale.t("cli-near-judged") } else { String::new() },
    ])
}

fn size_words(found: &Found<'_>, size: Size, at: f64) -> String {
    let locale = found.locale;
    match size.what {
        SizeKind::Share(_) => {
            let args = [("pct", locale.percent(size.value, 1).into()), ("date", locale.month(size.observed).into())];
            locale.tf("cli-rank-share", &args)
        }
        SizeKind::Count(_) => {
            let figure = size.figure.and_then(|figure| found.market.figures.get(figure));
            let period = figure.and_then(|figure| figure.period);
            let args = [
                ("count", locale.count(size.value).into()),
                ("period", period.map_or_else(|| locale.t("period-undated"), |period| locale.span(period)).into()),
                ("quarter", locale.count(at).into()),
            ];
            joined(vec![
                locale.tf("cli-rank-posts", &args),
                figure.map(|figure| locale.region(&figure.region)).unwrap_or_default(),
            ])
        }
    }
}

fn pay_words(found: &Found<'_>, pay: &Pay) -> String {
    let locale = found.locale;
    let rate = |usd: f64| locale.money(usd, Currency::USD);
    let args = [("kind", locale.pay_kind(pay.kind).into()), ("amount", rate(pay.middle).into())];
    let quartiles = pay
        .p25
        .zip(pay.p75)
        .map(|(low, high)| locale.tf("pay-quartiles", &[("lo", rate(low).into()), ("hi", rate(high).into())]));
    joined(vec![
        locale.tf(if pay.is_mean { "pay-mean" } else { "pay-median" }, &args),
        quartiles.unwrap_or_default(),
        pay.named.clone(),
        if pay.standing.is_direct() { String::new() } else { locale.t("standing-proxy") },
        locale.region(&pay.region),
        pay.period.map_or_else(|| locale.t("period-undated"), |period| locale.span(period)),
    ])
}

fn trust_words(found: &Found<'_>, trust: &Trust) -> String {
    let locale = found.locale;
    let badge = match trust.badge {
        _ if trust.contested => locale.t("badge-disagree"),
        Badge::NoData => return locale.t("cli-rank-no-evidence"),
        Badge::Ladder(ladder) => locale.t(&format!("ladder-{}", ladder.key())),
        Badge::Agreement(Agreement::SeveralAgree { n }) => locale.tf("badge-agree", &[("n", n.into())]),
        Badge::Agreement(Agreement::Disagree { .. }) => locale.t("badge-disagree"),
        Badge::Agreement(Agreement::OneReport | Agreement::None) => locale.t("badge-one-report"),
    };
    let part = |part: f64| locale.number(part, 2);
    let args = [
        ("badge", badge.into()),
        ("evidence", part(trust.evidence).into()),
        ("direct", part(trust.directness).into()),
        ("fresh", part(trust.freshness).into()),
        ("source", part(trust.source).into()),
    ];
    locale.tf("cli-rank-trust", &args)
}

fn parts_words(found: &Found<'_>, parts: &[Part]) -> String {
    let locale = found.locale;
    let named = Part::heaviest(parts).into_iter().take(PARTS).map(|part| {
        let value = if part.unknown { "?".to_owned() } else { locale.number(part.mid, 2) };
        format!("{} {value}", skill_name(found, &part.skill))
    });
    let mut names = named.collect::<Vec<_>>().join(", ");
    if parts.len() > PARTS {
        names.push_str(" …");
    }
    locale.tf("cli-rank-mean", &[("parts", names.into())])
}
