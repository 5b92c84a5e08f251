//! How firm the place of an option is: how often it is among the first, and at which weights the next one passes it.

use super::super::{bars::stability_bar, model::Row, words};
use crate::{
    domain::{Criterion, Currency},
    i18n::Arg,
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, text},
    },
};
use egui::{Sense, Ui, vec2};

/// Paints stability and flip points.
pub fn standing_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row<'_>) {
    text(ui, cx.t("next-standing"), TextRole::Section, cx.tokens.text);
    match row.stability() {
        Some((around, is_old)) => {
            let title = if is_old { cx.t("next-counting-explain") } else { cx.t("next-stability-around") };
            places_ui(ui, cx, &title, around, is_old);
            if let Some((all, favouring)) = row.stability_all() {
                places_ui(ui, cx, &cx.t("next-stability-all"), all, false);
                if let Some(favouring) = favouring {
                    caption(ui, cx.tokens, favouring_words(cx, favouring));
                }
            }
        }
        None => drop(caption(ui, cx.tokens, cx.t("next-counting-explain"))),
    }
    ui.add_space(space::S);
    let Some(next) = row.next_name(cx) else {
        caption(ui, cx.tokens, cx.t("next-flip-last"));
        return;
    };
    if let Some(ahead) = row.ahead() {
        let args: [(&str, Arg); 2] =
            [("other", next.as_str().into()), ("share", cx.locale.percent(100.0 * ahead, 0).into())];
        text(ui, cx.tf("next-ahead", &args), TextRole::Body, cx.tokens.text);
    }
    text(ui, cx.tf("next-flips", &[("other", next.as_str().into())]), TextRole::Strong, cx.tokens.text);
    for criterion in Criterion::ALL {
        caption(ui, cx.tokens, flip_words(cx, row, criterion));
    }
}

/// What the skill goes with among the own skills (methods M07): a pattern, no cause.
pub fn complement_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row<'_>) {
    let Some(complement) = row.option_row().complement else { return };
    ui.add_space(space::M);
    text(ui, cx.t("next-complement"), TextRole::Section, cx.tokens.text);
    let args: [(&str, Arg); 3] = [
        ("n", complement.number.into()),
        ("fields", cx.locale.number(complement.diversity, 1).into()),
        ("cross", cx.locale.percent(100.0 * complement.cross_share, 0).into()),
    ];
    text(ui, cx.tf("next-complement-told", &args), TextRole::Body, cx.tokens.text);
    if let Some(rate) = complement.value {
        let rate = cx.locale.money(rate, Currency::USD);
        text(ui, cx.tf("next-complement-pay", &[("rate", rate.into())]), TextRole::Body, cx.tokens.text);
    }
    caption(ui, cx.tokens, cx.t("next-complement-note"));
}

fn places_ui(ui: &mut Ui, cx: &ViewCtx<'_>, title: &str, shares: [f64; 3], is_old: bool) {
    text(ui, title, TextRole::Strong, cx.tokens.text);
    ui.horizontal_wrapped(|ui| {
        let (bar, _) = ui.allocate_exact_size(vec2(120.0, 16.0), Sense::hover());
        stability_bar(ui.painter(), cx.tokens, bar, shares, is_old);
        let color = if is_old { cx.tokens.text_faint } else { cx.tokens.text_muted };
        text(ui, words::places_words(cx, shares), TextRole::Caption, color);
    });
}

/// What counts most in the weightings in which it is first, against an even weighting.
fn favouring_words(cx: &ViewCtx<'_>, favouring: [f64; Criterion::COUNT]) -> String {
    let mut most = Criterion::ALL;
    most.sort_by(|a, b| favouring[b.index()].total_cmp(&favouring[a.index()]));
    let of = |criterion: Criterion| {
        let share = cx.locale.percent(100.0 * favouring[criterion.index()], 0);
        Arg::from(format!("{} ({share})", words::criterion(cx, criterion)))
    };
    cx.tf("next-favouring", &[("first", of(most[0])), ("second", of(most[1]))])
}

/// "Demand growth 25%: passed above 57%".
fn flip_words(cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) -> String {
    let now = row.shares[criterion.index()];
    let percent = |share: f64| Arg::from(cx.locale.percent(100.0 * share, 0));
    let turn = |share: f64| {
        Arg::from(words::flip_share(cx, share, now).unwrap_or_else(|| cx.locale.percent(100.0 * share, 2)))
    };
    let what = Arg::from(cx.t(&format!("next-weight-{}", criterion.key())));
    match row.flip(criterion) {
        None => cx.tf("next-flip-none", &[("what", what), ("now", percent(now))]),
        Some(share) if share > now => {
            cx.tf("next-flip-above", &[("what", what), ("now", percent(now)), ("share", turn(share))])
        }
        Some(share) => cx.tf("next-flip-below", &[("what", what), ("now", percent(now)), ("share", turn(share))]),
    }
}
