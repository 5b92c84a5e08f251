//! What comparable measures say together, in words with the numbers one click deeper; else why they stay apart.

use crate::{
    domain::Market,
    insight::{Across, Comparison, Origin, Pool, Signal, growth::log_to_pct, pooling::DISAGREE_I2},
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons},
        widgets::{caption, link, text},
    },
};
use egui::Ui;
use std::collections::BTreeSet;

/// Paints the pools, and why measurers are not pooled where they are not.
pub fn pools_ui(ui: &mut Ui, cx: &ViewCtx<'_>, comparison: &Comparison, open: &mut BTreeSet<usize>) {
    for (index, pool) in comparison.pools.iter().enumerate() {
        text(ui, words(cx, pool), TextRole::Caption, cx.tokens.text);
        let is_open = open.contains(&index);
        let label = cx.t(if is_open { "pool-hide" } else { "pool-show" });
        if link(ui, cx.tokens, Some(icons::MATH_OPERATIONS), &label).clicked() {
            if is_open {
                open.remove(&index);
            } else {
                open.insert(index);
            }
        }
        if is_open {
            numbers_ui(ui, cx, pool);
        }
    }
    if let Some(apart) = comparison.apart {
        text(ui, cx.t(&format!("pool-apart-{}", apart.key())), TextRole::Caption, cx.tokens.text);
    }
}

/// "Indeed Hiring Lab in Germany and France (Sales): together −20 % (−22 % to −17 %). They differ no more than …"
fn words(cx: &ViewCtx<'_>, pool: &Pool) -> String {
    let pct = |log: f64| cx.locale.signed_percent(log_to_pct(log), 1);
    let (lo, hi) = pool.pooled.ci95;
    let who = match pool.across {
        Across::Measurers => {
            let names: Vec<String> =
                pool.members.iter().map(|(signal, _)| sources::publisher(cx.market(), &signal.source)).collect();
            cx.tf("pool-measurers", &[("names", names.join(", ").into())])
        }
        Across::Places => {
            let places: Vec<String> = pool.members.iter().map(|(signal, _)| cx.locale.region(&signal.region)).collect();
            let first = pool.members.first().map(|(signal, _)| signal);
            let publisher = first.map_or_else(String::new, |s| sources::publisher(cx.market(), &s.source));
            let name = first.map_or_else(String::new, |signal| group(cx, cx.market(), signal));
            let args = [("who", publisher.into()), ("places", places.join(", ").into()), ("name", name.into())];
            cx.tf("pool-places", &args)
        }
    };
    let together = cx
        .tf("pool-together", &[("mean", pct(pool.pooled.mean).into()), ("lo", pct(lo).into()), ("hi", pct(hi).into())]);
    let chance = match (pool.across, pool.pooled.disagrees()) {
        (Across::Measurers, true) => cx.t("pool-sources-differ"),
        (Across::Measurers, false) => cx.t("pool-sources-agree"),
        (Across::Places, true) => cx.t("pool-places-differ"),
        (Across::Places, false) => cx.t("pool-places-agree"),
    };
    format!("{who} {together} {chance}")
}

fn group(cx: &ViewCtx<'_>, market: &Market, signal: &Signal) -> String {
    match &signal.origin {
        Origin::Series(id) => market.series(id).map_or_else(String::new, |series| cx.pick(&series.name).to_owned()),
        Origin::Figure(_) => String::new(),
    }
}

/// Each estimate with its error and share, then the formulas with their numbers.
fn numbers_ui(ui: &mut Ui, cx: &ViewCtx<'_>, pool: &Pool) {
    let (t, l, pooled) = (cx.tokens, cx.locale, &pool.pooled);
    for ((signal, estimate), share) in pool.members.iter().zip(&pooled.shares) {
        let name = match pool.across {
            Across::Measurers => sources::publisher(cx.market(), &signal.source),
            Across::Places => l.region(&signal.region),
        };
        let args = [
            ("name", name.into()),
            ("log", l.signed_number(estimate.log_growth, 3).into()),
            ("se", l.number(estimate.se, 3).into()),
            ("share", l.percent(100.0 * share, 0).into()),
        ];
        caption(ui, t, cx.tf("pool-member", &args));
    }
    let q = [("q", l.number(pooled.q, 2).into()), ("fixed", l.signed_number(pooled.fixed, 3).into())];
    caption(ui, t, cx.tf("pool-q", &q));
    let i2 = [
        ("q", l.number(pooled.q, 2).into()),
        ("df", pooled.df.into()),
        ("i2", l.percent(100.0 * pooled.i2, 0).into()),
        ("limit", l.percent(100.0 * DISAGREE_I2, 0).into()),
    ];
    caption(ui, t, cx.tf("pool-i2", &i2));
    let mean = [
        ("tau2", l.number(pooled.tau2, 4).into()),
        ("mean", l.signed_number(pooled.mean, 3).into()),
        ("se", l.number(pooled.se, 3).into()),
        ("pct", l.signed_percent(log_to_pct(pooled.mean), 1).into()),
    ];
    caption(ui, t, cx.tf("pool-mean", &mean));
    let span = crate::domain::Span::new(pool.span.0, pool.span.1).map_or_else(|_| String::new(), |span| l.span(span));
    caption(ui, t, cx.tf("pool-span", &[("span", span.into())]));
    caption(ui, t, cx.t(if pooled.df < 3 { "pool-few" } else { "pool-method" }));
}
