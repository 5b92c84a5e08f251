//! Numbers of the insight layer in words: growth with its base, badges, verdicts. The same words in every view.

use super::{
    ViewCtx,
    charts::DotLook,
    widgets::{DirectionMark, Tone},
};
use crate::{
    chart,
    domain::{Date, Figure, Metric, Quantity},
    i18n::Arg,
    insight::{
        Age, AgeClass, Agreement, Badge, Change, Direction, Headline, Ladder, Unit, VerdictKind,
        listing::is_unsure,
        summary::{Size, SizeKind},
    },
};

/// A change with sign and unit: "+12.1%" or "+2.1 pt".
#[must_use]
pub fn change(cx: &ViewCtx<'_>, change: Change) -> String {
    chart::words::change(cx.locale, change)
}

/// What stands beside a growth: its counts, or that the base is unknown, or what a series' growth compares.
#[must_use]
pub fn base(cx: &ViewCtx<'_>, headline: &Headline) -> String {
    match (headline.base, headline.basis) {
        (Some(base), _) => cx.locale.base(base),
        (None, None) => cx.t("base-unknown"),
        (None, Some(_)) if headline.change.unit == Unit::Points => cx.t("base-share"),
        (None, Some(_)) => cx.t("base-index"),
    }
}

/// The mark of a headline: hollow unless a test or two sources stand behind it.
#[must_use]
pub fn mark(headline: &Headline, badge: Badge) -> DirectionMark {
    let is_supported = !matches!(badge, Badge::Ladder(Ladder::TooFewPoints | Ladder::Noise) | Badge::NoData);
    DirectionMark::of(headline.direction, is_supported)
}

/// The mark of a growth; hollow when it is history.
#[must_use]
pub fn aged_mark(cx: &ViewCtx<'_>, headline: &Headline, badge: Badge) -> DirectionMark {
    if is_history(cx, headline) { DirectionMark::of(headline.direction, false) } else { mark(headline, badge) }
}

/// How a circle of a quadrant is drawn: filled only where demand rises, something stands behind it, and it is no
/// history, which says what was and not what is.
#[must_use]
pub fn dot_look(cx: &ViewCtx<'_>, headline: &Headline, badge: Badge) -> DotLook {
    let is_old = is_history(cx, headline);
    match headline.direction {
        Direction::Rising if !is_old && !is_unsure(badge) => DotLook::Rising,
        Direction::Falling if !is_old && mark(headline, badge) == DirectionMark::Down => DotLook::Falling,
        _ => DotLook::Unsure,
    }
}

/// Whether a headline is older than two years or undated.
#[must_use]
pub fn is_history(cx: &ViewCtx<'_>, headline: &Headline) -> bool {
    headline.observed.is_none_or(|on| Age::between(on, cx.state.today).class == AgeClass::History)
}

/// The mark of a verdict, the same in every view.
#[must_use]
pub fn verdict_mark(kind: VerdictKind) -> DirectionMark {
    match kind {
        VerdictKind::Rising => DirectionMark::Up,
        VerdictKind::Falling => DirectionMark::Down,
        VerdictKind::Flat => DirectionMark::Flat,
        VerdictKind::Mixed => DirectionMark::Mixed,
        VerdictKind::Unknown { .. } => DirectionMark::Unsure,
    }
}

/// How sure a headline is, as a badge.
#[must_use]
pub fn badge(cx: &ViewCtx<'_>, badge: Badge) -> (Tone, String) {
    match badge {
        Badge::Ladder(ladder) => {
            let tone = match ladder {
                Ladder::Clear | Ladder::Likely => Tone::Sure,
                Ladder::Noise | Ladder::TooFewPoints => Tone::Unsure,
            };
            (tone, cx.t(&format!("ladder-{}", ladder.key())))
        }
        Badge::Agreement(Agreement::SeveralAgree { n }) => (Tone::Sure, cx.tf("badge-agree", &[("n", n.into())])),
        Badge::Agreement(Agreement::Disagree { .. }) => (Tone::Caution, cx.t("badge-disagree")),
        Badge::Agreement(Agreement::OneReport | Agreement::None) => (Tone::Unsure, cx.t("badge-one-report")),
        Badge::NoData => (Tone::Unsure, cx.t("badge-no-data")),
    }
}

/// A message about the user's files, from its key and arguments.
#[must_use]
pub fn store_message(cx: &ViewCtx<'_>, key: &str, args: &[(&'static str, String)]) -> String {
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    cx.tf(key, &args)
}

/// A metric in two or three words, for rows and chips.
#[must_use]
pub fn short_metric(cx: &ViewCtx<'_>, metric: Metric) -> String {
    cx.t(&format!("metric-{}-short", metric.key()))
}

/// The number of a figure with its unit.
#[must_use]
pub fn figure_value(cx: &ViewCtx<'_>, figure: &Figure) -> String {
    let decimals = usize::from(figure.value.fract().abs() > 1e-6);
    match figure.metric {
        Metric::GrowthMom | Metric::GrowthQoq | Metric::GrowthYoy | Metric::GrowthOther | Metric::NetIncrease => {
            cx.locale.signed_percent(figure.value, decimals)
        }
        Metric::Rank => cx.tf("figure-rank", &[("n", cx.locale.number(figure.value, 0).into())]),
        Metric::LearnHours => cx.locale.hours(figure.value),
        Metric::HourlyRate | Metric::HourlyRateHigh => cx.locale.money(figure.value, crate::domain::Currency::USD),
        Metric::Count => cx.locale.count(figure.value),
    }
}

/// What was counted and from how many to how many: "jobs posted, 61,709 to 69,204: +7,495", or "base unknown".
#[must_use]
pub fn figure_base(cx: &ViewCtx<'_>, figure: &Figure) -> String {
    let counted = cx.locale.quantity(figure.quantity);
    match figure.base {
        Some(base) => cx.tf(
            "figure-base",
            &[
                ("what", counted.into()),
                ("before", cx.locale.count(base.before).into()),
                ("after", cx.locale.count(base.after).into()),
                ("added", cx.locale.signed_count(base.added()).into()),
            ],
        ),
        None if figure.metric.is_growth() => format!("{counted} · {}", cx.t("base-unknown")),
        None if figure.quantity == Quantity::Rates => String::new(),
        None => counted,
    }
}

/// The number, what was counted, and when: sizes of different kinds are different things.
#[must_use]
pub fn size(cx: &ViewCtx<'_>, size: Size) -> String {
    let (number, what) = match size.what {
        SizeKind::Count(quantity) => (cx.locale.count(size.value), cx.locale.quantity(quantity)),
        SizeKind::Share(measure) => (cx.locale.percent(size.value, 1), cx.locale.short_measure(measure)),
    };
    format!("{number} · {what} · {}", cx.locale.short_month(size.observed))
}

/// How old a date is, for rows: "10 mo", "3 y"; nothing for a forecast, whose period ends after today.
#[must_use]
pub fn short_age(cx: &ViewCtx<'_>, date: Date) -> String {
    if date > cx.state.today {
        return String::new();
    }
    let age = Age::between(date, cx.state.today);
    match age.months {
        ..1 => cx.tf("age-short-days", &[("n", age.days.max(0).into())]),
        1..24 => cx.tf("age-short-months", &[("n", age.months.into())]),
        _ => cx.tf("age-short-years", &[("n", age.years().into())]),
    }
}

/// A tick of a chart: no more decimals than the value needs.
#[must_use]
pub fn tick(cx: &ViewCtx<'_>, value: f64, is_percent: bool) -> String {
    chart::words::tick(cx.locale, value, is_percent)
}
