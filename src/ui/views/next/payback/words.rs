//! Payback in words: weeks, range, why never, the second lever, and how it lies against a forecast.

use super::horizon::Horizon;
use crate::{
    domain::Currency,
    i18n::Arg,
    insight::{AgainstHorizon, Never, NoPayback, Payback, Terms, Wait, payback_of::Inputs},
    ui::{ViewCtx, number_field::decimals},
};

/// From so many weeks on a decimal tells nothing.
const WHOLE_FROM: f64 = 1_000.0;
/// What is asked while the user has not said how much less often: 15 % less, as in the methods.
const LESS_OFTEN: f64 = 0.85;

/// A number of weeks, without its unit.
pub fn weeks(cx: &ViewCtx<'_>, weeks: f64) -> String {
    cx.locale.number(weeks, usize::from(weeks < WHOLE_FROM))
}

/// Everything in one sentence, for the clipboard and for assistive technology.
pub fn sentence(cx: &ViewCtx<'_>, payback: &Payback) -> String {
    match (payback.after_study, payback.from_start) {
        (Wait::Weeks(after), Wait::Weeks(start)) => {
            let range = match payback.range_after_study {
                (Wait::Weeks(from), Wait::Weeks(to)) => cx.locale.number_range(from, to, 1),
                (Wait::Weeks(from), Wait::Never(_)) => {
                    cx.tf("payback-range-to-never", &[("from", weeks(cx, from).into())])
                }
                _ => cx.t("payback-never"),
            };
            let args =
                [("after", weeks(cx, after).into()), ("start", weeks(cx, start).into()), ("range", range.into())];
            cx.tf("payback-sentence", &args)
        }
        (_, Wait::Never(reason)) | (Wait::Never(reason), _) => {
            format!("{}. {}", cx.t("payback-never"), never(cx, reason))
        }
    }
}

/// The line of the range after study; `None` where even the soonest is never.
pub fn range(cx: &ViewCtx<'_>, payback: &Payback) -> Option<String> {
    let (soonest, latest) = payback.range_after_study;
    let from = weeks(cx, soonest.weeks()?);
    Some(match latest.weeks() {
        Some(to) => cx.tf("payback-range", &[("from", from.into()), ("to", weeks(cx, to).into())]),
        None => cx.tf("payback-range-never", &[("from", from.into())]),
    })
}

/// In how many of ten cases it is never; `None` where it is in none, or in all.
pub fn never_share(cx: &ViewCtx<'_>, share: f64) -> Option<String> {
    if share <= 0.0 || share >= 1.0 {
        return None;
    }
    let tenths = (10.0 * share).round();
    Some(if tenths < 1.0 {
        cx.t("payback-never-share-few")
    } else {
        cx.tf("payback-never-share", &[("n", cx.locale.count(tenths.min(9.0)).into())])
    })
}

/// Why it is never.
pub fn never(cx: &ViewCtx<'_>, reason: Never) -> String {
    cx.t(&format!("payback-never-why-{}", reason.key()))
}

/// Why an option has no payback, a sentence.
pub fn none(cx: &ViewCtx<'_>, why: &NoPayback) -> String {
    match why {
        NoPayback::Missing(missing) => {
            let names: Vec<String> =
                missing.iter().map(|one| cx.t(&format!("payback-missing-{}", one.key()))).collect();
            cx.tf("payback-none-missing", &[("what", names.join(", ").into())])
        }
        other => cx.t(&format!("payback-none-{}", other.key())),
    }
}

/// What the hours of study are called in the row of their cost.
pub fn hours_row(cx: &ViewCtx<'_>, inputs: &Inputs) -> String {
    let hours = cx.locale.prose_number(inputs.hours.value);
    let share = inputs.displaced.value;
    let key = match share {
        _ if share == 0.0 => "payback-row-hours-idle",
        _ if share == 0.5 => "payback-row-hours-half",
        _ if share == 1.0 => "payback-row-hours-paid",
        _ => {
            let share = cx.locale.percent(100.0 * share, 0);
            return cx.tf("payback-row-hours-part", &[("hours", hours.into()), ("share", share.into())]);
        }
    };
    cx.tf(key, &[("hours", hours.into())])
}

/// The second lever: what a week brings when clients hire more or less often, and whether that is a gain.
///
/// While the user has said nothing, it is asked for 15 % less often.
pub fn hire(cx: &ViewCtx<'_>, terms: &Terms, currency: Currency) -> (String, f64) {
    let hire_rate = if terms.hire_rate == 1.0 { LESS_OFTEN } else { terms.hire_rate };
    let gain = Terms { hire_rate, ..*terms }.weekly_gain(terms.uplift.likely());
    let way = if hire_rate < 1.0 { "less" } else { "more" };
    let outcome = if gain < 0.0 { "loss" } else { "gain" };
    let change = 100.0 * (hire_rate - 1.0).abs();
    let args = [
        ("share", cx.locale.percent(change, decimals(change).min(1)).into()),
        ("money", cx.locale.signed_money(gain, currency).into()),
    ];
    (cx.tf(&format!("payback-hire-{way}-{outcome}"), &args), gain)
}

/// From which fall of the hire rate on the higher rate is a loss; `None` without a rise.
pub fn tipping(cx: &ViewCtx<'_>, terms: &Terms) -> Option<String> {
    let uplift = terms.uplift.likely();
    (uplift > 0.0).then(|| {
        let share = cx.locale.percent(100.0 * (1.0 - 1.0 / (1.0 + uplift)), 0);
        cx.tf("payback-hire-tipping", &[("share", share.into())])
    })
}

/// Where the weeks from the start lie against what is forecast; `None` where there are no weeks.
pub fn against(cx: &ViewCtx<'_>, payback: &Payback, horizon: Option<&Horizon>) -> Option<String> {
    payback.from_start.weeks()?;
    let Some(horizon) = horizon else { return Some(cx.t("payback-horizon-none")) };
    let args = |n: f64| -> [(&str, Arg); 3] {
        let series = cx.pick(&horizon.series).to_owned();
        [("series", series.into()), ("until", cx.locale.month(horizon.until).into()), ("weeks", weeks(cx, n).into())]
    };
    Some(match payback.against(horizon.weeks).ok()? {
        AgainstHorizon::Inside { weeks_to_spare } => cx.tf("payback-horizon-inside", &args(weeks_to_spare)),
        AgainstHorizon::InsideIfLikely { weeks_to_spare } => cx.tf("payback-horizon-likely", &args(weeks_to_spare)),
        AgainstHorizon::Beyond { weeks_over } => cx.tf("payback-horizon-beyond", &args(weeks_over)),
        AgainstHorizon::Never(_) => return None,
    })
}
