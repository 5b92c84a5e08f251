//! Stop rules: the day on which each asks whether a paid job used the skill, and the question once that day is there.

use super::sight::PlanCx;
use crate::{
    app::command::{Command, Route},
    domain::{Date, PlanChange, PlanItem},
    insight::plan_dates::stop_day,
    ui::{
        theme::{TextRole, space},
        widgets::{ButtonKind, button, caption, card, caution, faint, link, section, text},
    },
};
use egui::Ui;

/// Items with a stop rule, each with the day on which it asks, where it has one.
fn rules<'a>(cx: &'a PlanCx<'_>) -> impl Iterator<Item = (&'a PlanItem, Option<Date>)> {
    let with_rule = cx.plan.items.iter().enumerate().filter(|(_, item)| item.stop.is_some());
    with_rule.map(|(n, item)| (item, cx.dates.items[n].as_ref().and_then(|dates| stop_day(item, dates))))
}

/// What a rule is about: the skill, or the item without one.
fn about(cx: &PlanCx<'_>, item: &PlanItem) -> String {
    item.skill.as_ref().map_or_else(|| item.title.clone(), |skill| cx.view.skill_name(skill))
}

/// Paints the rules whose day has come and that nobody answered, as questions.
pub fn due_ui(ui: &mut Ui, cx: &PlanCx<'_>) {
    for (item, day) in rules(cx) {
        let is_open = item.stop.is_some_and(|stop| stop.used_on.is_none()) && item.done_on.is_some();
        let Some(day) = day.filter(|day| is_open && *day <= cx.today()) else { continue };
        let what = about(cx, item);
        let title = cx.tf("plan-stop-due", &[("what", what.as_str().into())]);
        caution(ui, cx.view.tokens, &title, |ui| {
            let day = cx.view.locale.short_date(day);
            caption(ui, cx.view.tokens, cx.tf("plan-stop-due-why", &[("date", day.into())]));
            ui.horizontal_wrapped(|ui| {
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-stop-used")).clicked() {
                    cx.change(PlanChange::Used(item.id.clone(), Some(cx.today())));
                }
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-stop-look")).clicked() {
                    cx.view.send(Command::Go(Route::Next));
                }
            });
        });
        ui.add_space(space::S);
    }
}

/// Paints the card of all rules, if there are any.
pub fn card_ui(ui: &mut Ui, cx: &PlanCx<'_>) {
    let t = cx.view.tokens;
    if rules(cx).next().is_none() {
        return;
    }
    card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        section(ui, t, cx.t("plan-stop-title"));
        for (item, day) in rules(cx) {
            let what = about(cx, item);
            if let Some(used) = item.stop.and_then(|stop| stop.used_on) {
                let day = cx.view.locale.short_date(used);
                text(
                    ui,
                    cx.tf("plan-stop-was-used", &[("what", what.as_str().into()), ("date", day.into())]),
                    TextRole::Body,
                    t.text,
                );
                let undo = link(ui, t, None, &cx.t("plan-stop-not-used"));
                if undo.accessible_name(cx.tf("plan-stop-not-used-of", &[("what", what.into())])).clicked() {
                    cx.change(PlanChange::Used(item.id.clone(), None));
                }
            } else if let Some(day) = day {
                let day = cx.view.locale.short_date(day);
                let words = cx.tf("plan-stop-rule", &[("what", what.into()), ("date", day.into())]);
                text(ui, words, TextRole::Body, t.text);
                if item.done_on.is_none() {
                    faint(ui, t, cx.t("plan-stop-moves"));
                }
            } else {
                text(ui, cx.tf("plan-stop-no-date", &[("what", what.into())]), TextRole::Body, t.text);
            }
        }
    });
}
