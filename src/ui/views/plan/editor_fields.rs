//! The fields of an item: skill and level, hours and cost, what comes before it, its piece, its stop rule.

use super::{editor::Editor, sight::PlanCx};
use crate::{
    domain::{Evidence, Level, PlanItemId},
    ui::{
        dialog::named_ui,
        theme::{TextRole, space},
        widgets::{caption, chip, faint, rich, segmented, switch, text_field},
    },
};
use egui::{Label, Margin, TextEdit, Ui, vec2};

/// Longest title on a chip, in characters.
const CHIP: usize = 32;

/// Skill and the level that it shall reach.
pub(super) fn aim_ui(ui: &mut Ui, cx: &PlanCx<'_>, draft: &mut Editor) {
    let width = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let left = (width * 0.5).min(280.0);
        named_ui(ui, cx.view, &cx.t("plan-item-skill"), left, |ui| {
            draft.skill_field.ui(ui, cx.view, &mut draft.skill, left);
        });
        if draft.skill.is_some() {
            named_ui(ui, cx.view, &cx.t("plan-item-level"), 240.0, |ui| {
                let levels = Level::all().skip(1).map(|level| (Some(level), level.get().to_string()));
                let choices: Vec<_> = std::iter::once((None, "–".to_owned())).chain(levels).collect();
                if let Some(level) = segmented(ui, cx.view.tokens, draft.level, &choices) {
                    draft.level = level;
                }
            });
        }
    });
}

/// Hours and cost.
pub(super) fn numbers_ui(ui: &mut Ui, cx: &PlanCx<'_>, draft: &mut Editor) {
    let t = cx.view.tokens;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let hours = cx.t("plan-item-hours");
        named_ui(ui, cx.view, &hours, 120.0, |ui| text_field(ui, t, &mut draft.hours, &hours, "", 120.0));
        let currency = cx.view.locale.currency_symbol(cx.profile.currency);
        let cost = cx.tf("plan-item-cost", &[("currency", currency.into())]);
        named_ui(ui, cx.view, &cost, 180.0, |ui| text_field(ui, t, &mut draft.cost, &cost, "", 180.0));
    });
}

/// The items that must be finished before it, as chips that are on or off.
pub(super) fn after_ui(ui: &mut Ui, cx: &PlanCx<'_>, draft: &mut Editor, own: &PlanItemId) {
    if cx.plan.items.iter().all(|item| &item.id == own) {
        return;
    }
    caption(ui, cx.view.tokens, cx.t("plan-item-after"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        for item in cx.plan.items.iter().filter(|item| &item.id != own) {
            let is_on = draft.after.contains(&item.id);
            if chip(ui, cx.view.tokens, is_on, &short(&item.title)).on_hover_text(&item.title).clicked() {
                if is_on {
                    draft.after.retain(|id| id != &item.id);
                } else {
                    draft.after.push(item.id.clone());
                }
            }
        }
    });
    // Prerequisites that are not there can only be taken out.
    let gone = |id: &&PlanItemId| cx.plan.item(id).is_none() || *id == own;
    let lost: Vec<PlanItemId> = draft.after.iter().filter(gone).cloned().collect();
    for id in lost {
        let words = cx.tf("plan-item-after-gone", &[("id", cx.title(&id).into())]);
        if chip(ui, cx.view.tokens, true, &words).clicked() {
            draft.after.retain(|other| other != &id);
        }
    }
}

/// The piece that proves the level.
pub(super) fn piece_ui(ui: &mut Ui, cx: &PlanCx<'_>, draft: &mut Editor) {
    let t = cx.view.tokens;
    switch_ui(ui, cx, &mut draft.has_piece, &cx.t("plan-item-has-piece"));
    if !draft.has_piece {
        return;
    }
    let width = ui.available_width();
    let (name, hint) = (cx.t("plan-item-piece-name"), cx.t("plan-item-piece-hint"));
    named_ui(ui, cx.view, &name, width, |ui| {
        // The words of a piece may run over several lines.
        let field = TextEdit::multiline(&mut draft.piece).desired_rows(1).desired_width(width);
        let hint = rich(hint, TextRole::Body, t.text_faint);
        ui.add(field.hint_text(hint).margin(Margin::symmetric(8, 6)).background_color(t.surface)).accessible_name(&name)
    });
    caption(ui, t, cx.t("plan-item-proves"));
    let kinds = [Evidence::Portfolio, Evidence::Test, Evidence::Client];
    let choices = kinds.map(|kind| (kind, cx.view.locale.evidence(kind)));
    if let Some(kind) = segmented(ui, t, draft.evidence, &choices) {
        draft.evidence = kind;
    }
    if draft.skill.is_none() || draft.level.is_none() {
        faint(ui, t, cx.t("plan-item-piece-needs"));
    }
}

/// The rule that asks again some weeks later.
pub(super) fn stop_ui(ui: &mut Ui, cx: &PlanCx<'_>, draft: &mut Editor) {
    let t = cx.view.tokens;
    switch_ui(ui, cx, &mut draft.has_stop, &cx.t("plan-item-has-stop"));
    if draft.has_stop {
        let name = cx.t("plan-item-stop-weeks");
        named_ui(ui, cx.view, &name, 260.0, |ui| text_field(ui, t, &mut draft.stop_weeks, &name, "", 96.0));
    }
}

fn switch_ui(ui: &mut Ui, cx: &PlanCx<'_>, is_on: &mut bool, words: &str) {
    let t = cx.view.tokens;
    ui.horizontal(|ui| {
        if switch(ui, t, *is_on, words).clicked() {
            *is_on = !*is_on;
        }
        ui.add(Label::new(rich(words, TextRole::Body, t.text)).truncate());
    });
}

/// A title as long as a chip can show.
fn short(title: &str) -> String {
    if title.chars().count() <= CHIP {
        return title.to_owned();
    }
    let cut: String = title.chars().take(CHIP - 1).collect();
    format!("{}…", cut.trim_end())
}
