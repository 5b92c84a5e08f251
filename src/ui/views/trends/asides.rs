//! What stands below the evidence: known conflicts, cited notes, and what it pays.

use crate::{
    domain::{CitedText, NoteKind, Standing, Subject},
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons, space},
        widgets::{caution, faint, row_line, text},
    },
};
use egui::Ui;

/// So many pay rows stand.
const MOST_PAY: usize = 6;

/// Known conflicts, in our own words, with their sources.
pub fn conflicts_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject) {
    for conflict in cx.market().conflicts.iter().filter(|conflict| match subject {
        Subject::Skill(id) => conflict.skills.contains(id),
        Subject::Category(id) => conflict.categories.contains(id),
    }) {
        ui.add_space(space::XS);
        caution(ui, cx.tokens, &cx.t("evidence-conflict"), |ui| cited_ui(ui, cx, &conflict.text));
    }
}

/// Cited notes on the subject.
pub fn notes_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject) {
    let mut notes: Vec<_> = cx
        .market()
        .notes
        .iter()
        .filter(|note| match subject {
            Subject::Skill(id) => note.skills.contains(id),
            Subject::Category(id) => note.categories.contains(id),
        })
        .collect();
    if notes.is_empty() {
        return;
    }
    notes.sort_by_key(|note| note.kind);
    ui.add_space(space::S);
    text(ui, cx.t("evidence-notes"), TextRole::CaptionStrong, cx.tokens.text);
    for note in notes {
        row_line(ui, cx.tokens);
        let color = if note.kind == NoteKind::Against { cx.tokens.falling } else { cx.tokens.accent };
        text(ui, cx.locale.note_kind(note.kind), TextRole::CaptionStrong, color);
        cited_ui(ui, cx, &note.text);
    }
}

/// A sentence with its sources as links.
fn cited_ui(ui: &mut Ui, cx: &ViewCtx<'_>, cited: &CitedText) {
    text(ui, cx.pick(&cited.text), TextRole::Caption, cx.tokens.text);
    for source in cited.sources.iter().filter_map(|id| cx.market().source(id)) {
        sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &sources::full_name(source));
    }
}

/// Pay rows of a skill, each kind apart: they are never averaged.
pub fn pay_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject) {
    let Subject::Skill(id) = subject else { return };
    let mut rows: Vec<_> = cx.market().pay.iter().filter(|pay| &pay.skill == id).collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_key(|pay| {
        (
            pay.kind == crate::domain::PayKind::Salaried,
            std::cmp::Reverse(pay.period.map(crate::domain::period::Span::end)),
        )
    });
    ui.add_space(space::S);
    text(ui, cx.t("evidence-pay"), TextRole::CaptionStrong, cx.tokens.text);
    let usd = crate::domain::Currency::USD;
    for pay in rows.into_iter().take(MOST_PAY) {
        row_line(ui, cx.tokens);
        let middle = cx.locale.money(pay.middle, usd);
        let words = cx.tf(
            if pay.is_mean { "pay-mean" } else { "pay-median" },
            &[("kind", cx.locale.pay_kind(pay.kind).into()), ("amount", middle.into())],
        );
        text(ui, words, TextRole::CaptionStrong, cx.tokens.text);
        let quartiles = pay.p25.zip(pay.p75).map(|(lo, hi)| {
            cx.tf("pay-quartiles", &[("lo", cx.locale.money(lo, usd).into()), ("hi", cx.locale.money(hi, usd).into())])
        });
        let n = pay.n.map(|n| cx.tf("pay-n", &[("n", n.into())]));
        let stand_in = matches!(pay.standing, Standing::Proxy(_)).then(|| cx.t("standing-proxy"));
        let source = cx.market().source(&pay.source);
        let parts = [
            Some(pay.named.clone()),
            quartiles,
            n,
            Some(cx.locale.region(&pay.region)),
            pay.period.map(|span| cx.locale.span(span)),
            stand_in,
        ];
        faint(ui, cx.tokens, parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
        if let Some(source) = source {
            sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &source.publisher);
        }
    }
    faint(ui, cx.tokens, cx.t("pay-caption"));
}
