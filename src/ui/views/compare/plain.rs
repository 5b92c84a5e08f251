//! Reasons for and against a target as sentences, each with its source.

use super::cite::sources_ui;
use crate::{
    insight::{Reason, Stance},
    ui::{
        ViewCtx, reasons,
        theme::{TextRole, icons, space},
        widgets::{link, rich, section},
    },
};
use egui::{Label, Ui, text::LayoutJob};

/// So many reasons of each stance are shown at first.
const FIRST: usize = 2;

/// Paints the card's contents: for, then against; all of them when `shows_all`.
pub fn plain_words_ui(ui: &mut Ui, cx: &ViewCtx<'_>, found: &[Reason], shows_all: &mut bool) {
    section(ui, cx.tokens, cx.t("compare-plain-words"));
    ui.add_space(space::XS);
    let most = if *shows_all { usize::MAX } else { FIRST };
    for reason in shown(found, most) {
        reason_ui(ui, cx, reason);
    }
    if found.len() > 2 * FIRST {
        let label = if *shows_all {
            cx.t("compare-show-fewer")
        } else {
            cx.tf("compare-all-reasons", &[("n", found.len().into())])
        };
        if link(ui, cx.tokens, None, &label).clicked() {
            *shows_all = !*shows_all;
        }
    }
}

/// The strongest reasons for, then the strongest against, at most so many of each.
pub fn shown(found: &[Reason], most_each: usize) -> impl Iterator<Item = &Reason> {
    let of = move |stance| found.iter().filter(move |reason| reason.stance == stance).take(most_each);
    of(Stance::For).chain(of(Stance::Against))
}

/// One reason: icon, sentence, sources. "Against" is said in words too.
pub fn reason_ui(ui: &mut Ui, cx: &ViewCtx<'_>, reason: &Reason) {
    let t = cx.tokens;
    let is_against = reason.stance == Stance::Against;
    let (icon, color) = if is_against { (icons::MINUS_CIRCLE, t.falling) } else { (icons::PLUS_CIRCLE, t.rising) };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        ui.add(Label::new(rich(icon, TextRole::Icon, color)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut job = LayoutJob::default();
            if is_against {
                let prefix = format!("{} ", cx.t("compare-against"));
                job.append(&prefix, 0.0, egui::TextFormat::simple(TextRole::Strong.font(), color));
            }
            let sentence = reasons::sentence(cx, reason);
            job.append(&sentence, 0.0, egui::TextFormat::simple(TextRole::Body.font(), t.text));
            ui.add(Label::new(job).wrap());
            let sources = reasons::sources(cx.market(), reason);
            if !sources.is_empty() {
                sources_ui(ui, cx, &sources);
            }
        });
    });
    ui.add_space(space::XS);
}
