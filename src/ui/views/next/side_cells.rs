//! What one option says in each line of the table of options side by side.

use super::{model::Row, payback::words as payback_words, words};
use crate::{
    domain::{OptionRef, Profile, SkillId, SourceId},
    insight::{Origin, Reason, Stance, inputs_of, payback_of::Step},
    ui::{
        ViewCtx,
        theme::TextRole,
        views::compare::{cite::narrow_source_link, near::dated_growth, plain::reason_ui, side},
        widgets::{badge, caption, direction_mark, faint, text},
        words as ui_words,
    },
};
use egui::Ui;

/// So many skills of a role speak for its demand.
const SKILLS: usize = 3;
/// Reasons for, and reasons against, of each option.
const FOR: usize = 2;
const AGAINST: usize = 1;

/// Weeks from the start and range after study; below, what is put in and what a week brings.
pub(super) fn payback_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>) {
    let cell = words::payback_cell(cx, row);
    text(ui, cell.main, TextRole::Strong, cx.tokens.text);
    if !cell.below.is_empty() {
        caption(ui, cx.tokens, cell.below);
    }
    let Ok(payback) = row.payback(cx) else { return };
    if let Some(line) = payback_words::never_share(cx, payback.never_share) {
        caption(ui, cx.tokens, line);
    }
    let args = [
        ("money", cx.locale.money(payback.investment, profile.currency).into()),
        ("gain", cx.locale.signed_money(payback.weekly_gain, profile.currency).into()),
    ];
    caption(ui, cx.tokens, cx.tf("side-put-in", &args));
}

/// What is to be learnt, one line a skill.
pub(super) fn gap_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>) {
    let inputs = inputs_of(cx.market(), profile, row.option(), row.deepened());
    let steps = inputs.as_ref().map_or(&[][..], |inputs| &inputs.steps);
    if steps.is_empty() {
        caption(ui, cx.tokens, cx.t("side-gap-none"));
    }
    for step in steps {
        text(ui, step_words(cx, step), TextRole::Caption, cx.tokens.text);
    }
    if let OptionRef::Target(id) = row.option()
        && let Some(role) = cx.market().target(id)
    {
        let all = role.requirements.len();
        let args = [("met", all.saturating_sub(steps.len()).into()), ("all", all.into())];
        caption(ui, cx.tokens, cx.tf("side-gap-met", &args));
    }
}

fn step_words(cx: &ViewCtx<'_>, step: &Step) -> String {
    let from = step.from.map_or_else(|| cx.t("side-unrated"), |level| level.get().to_string());
    let args = [
        ("skill", cx.skill_name(&step.skill).into()),
        ("from", from.into()),
        ("to", step.to.get().into()),
        ("hours", cx.locale.count(step.hours).into()),
    ];
    cx.tf("side-step", &args)
}

/// What demand for its skills says, each with its source; for "change nothing" demand for the own main skills.
pub(super) fn evidence_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row<'_>) {
    match (row.option(), row.skill()) {
        (OptionRef::Nothing, _) => side::stay_demand_ui(ui, cx),
        (OptionRef::Target(id), _) => {
            let Some(role) = cx.market().target(id) else { return };
            let mut asked: Vec<_> = role.requirements.iter().collect();
            asked.sort_by(|a, b| b.weight.total_cmp(&a.weight));
            for (place, asked) in asked.into_iter().take(SKILLS).enumerate() {
                ui.push_id(place, |ui| {
                    text(ui, cx.skill_name(&asked.skill), TextRole::CaptionStrong, cx.tokens.text);
                    demand_ui(ui, cx, &asked.skill);
                });
            }
        }
        (_, Some(skill)) => demand_ui(ui, cx, skill),
        (_, None) => {}
    }
}

fn demand_ui(ui: &mut Ui, cx: &ViewCtx<'_>, skill: &SkillId) {
    let found = cx.derived.summary(skill).and_then(|s| s.headline.as_ref().map(|headline| (headline, s.badge)));
    let Some((headline, how_sure)) = found else {
        faint(ui, cx.tokens, cx.t("badge-no-data"));
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        direction_mark(ui, cx.tokens, ui_words::aged_mark(cx, headline, how_sure));
        text(ui, dated_growth(cx, headline), TextRole::Caption, cx.tokens.text);
    });
    let (tone, words) = ui_words::badge(cx, how_sure);
    badge(ui, cx.tokens, tone, &words);
    if let Some(source) = source_of(cx, &headline.origin) {
        narrow_source_link(ui, cx, &source);
    }
}

fn source_of(cx: &ViewCtx<'_>, origin: &Origin) -> Option<SourceId> {
    match origin {
        Origin::Series(id) => cx.market().series(id).map(|series| series.source.clone()),
        Origin::Figure(place) => cx.market().figures.get(*place).map(|figure| figure.source.clone()),
    }
}

/// Two reasons for and one against, as far as there are.
pub(super) fn reasons_ui(ui: &mut Ui, cx: &ViewCtx<'_>, found: &[Reason]) {
    let of = |stance: Stance, most: usize| found.iter().filter(move |reason| reason.stance == stance).take(most);
    for (place, reason) in of(Stance::For, FOR).chain(of(Stance::Against, AGAINST)).enumerate() {
        ui.push_id(place, |ui| reason_ui(ui, cx, reason));
    }
    if found.is_empty() {
        faint(ui, cx.tokens, cx.t("side-no-reasons"));
    }
}
