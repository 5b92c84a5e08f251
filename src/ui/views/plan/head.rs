//! The head of the plan: what it is in numbers, when it ends, what can be added; and what stands there before the first step.

use super::{days_off::days_until_finish, export_menu::ExportMenu, sight::PlanCx, targets};
use crate::{
    app::command::{Command, Route},
    domain::{PlanItem, plan::MAX_ITEMS},
    ui::{
        theme::{TextRole, icons, size, space},
        widgets::{ButtonKind, Tone, badge, button, icon_button, menu, menu_item, rich, text},
    },
};
use egui::{Align, Label, Layout, Ui, vec2};

/// Width of the menu of what can be added.
const MENU: f32 = 300.0;
/// Room that the badge needs beside its words.
const BADGE: f32 = 32.0;

/// What the head asks the view to do.
pub enum Asked {
    /// Open the editor on a new item.
    Add,
    /// Add these items.
    FromTargets(Vec<PlanItem>),
    /// Log hours.
    Log,
}

/// The plan in one line: hours, weeks, pace, days off.
pub fn subtitle(cx: &PlanCx<'_>) -> String {
    if cx.plan.is_empty() {
        return cx.t("plan-subtitle");
    }
    let hours: f64 = cx.plan.items.iter().map(|item| item.hours.hours()).sum();
    let mut parts = vec![cx.view.locale.hours(hours)];
    if let Ok(schedule) = &cx.dates.schedule {
        let weeks = schedule.weeks.len();
        parts.push(cx.tf("plan-weeks", &[("n", weeks.into())]));
    }
    parts.push(cx.tf("plan-a-week", &[("hours", cx.hours(cx.dates.pace).into())]));
    let off = days_until_finish(cx);
    if off > 0 {
        parts.push(cx.tf("plan-days-off", &[("n", off.into())]));
    }
    parts.join(" · ")
}

/// Title, end, and the buttons of the timeline.
pub fn head_ui(ui: &mut Ui, cx: &PlanCx<'_>, is_table: &mut bool, export: &mut ExportMenu) -> Option<Asked> {
    let t = cx.view.tokens;
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.set_min_height(size::CONTROL);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button(ui, t, ButtonKind::Primary, Some(icons::CLOCK), &cx.t("plan-log-open-head")).clicked() {
                asked = Some(Asked::Log);
            }
            let add = button(ui, t, ButtonKind::Secondary, Some(icons::PLUS), &cx.t("plan-add"));
            asked = menu(&add, t, &cx.t("plan-add"), |ui| add_menu_ui(ui, cx)).flatten().or(asked.take());
            export.ui(ui, cx.view, cx.profile, cx.dates);
            let (icon, key) =
                if *is_table { (icons::ROWS, "plan-show-timeline") } else { (icons::TABLE, "plan-show-table") };
            if icon_button(ui, t, icon, &cx.t(key), None).clicked() {
                *is_table = !*is_table;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                title_ui(ui, cx);
            });
        });
    });
    asked
}

/// The title and when the plan ends; where there is no room for both, the end says more.
fn title_ui(ui: &mut Ui, cx: &PlanCx<'_>) {
    let t = cx.view.tokens;
    let title = cx.t("plan-step-by-step");
    let end =
        cx.dates.finish_week().map(|week| cx.tf("plan-ends-week", &[("date", cx.view.locale.short_date(week).into())]));
    let width =
        |words: &str, role: TextRole| ui.painter().layout_no_wrap(words.to_owned(), role.font(), t.text).size().x;
    let badge_width = end.as_ref().map_or(0.0, |end| width(end, TextRole::CaptionStrong) + BADGE);
    if end.is_none() || width(&title, TextRole::Section) + badge_width <= ui.available_width() {
        ui.add(Label::new(rich(title, TextRole::Section, t.text)).truncate());
    }
    if let Some(end) = end {
        badge(ui, t, Tone::Sure, &end);
    }
}

fn add_menu_ui(ui: &mut Ui, cx: &PlanCx<'_>) -> Option<Asked> {
    let t = cx.view.tokens;
    ui.set_width(MENU);
    if cx.plan.items.len() >= MAX_ITEMS {
        let words = cx.tf("plan-full", &[("n", MAX_ITEMS.into())]);
        ui.add(Label::new(rich(words, TextRole::Caption, t.text_muted)).wrap());
        return None;
    }
    let (own, why) = (cx.t("plan-add-own"), cx.t("plan-add-own-why"));
    if menu_item(ui, t, MENU, Some(icons::PENCIL_SIMPLE), &own, Some(&why), false).clicked() {
        return Some(Asked::Add);
    }
    let steps = targets::steps(cx);
    let from_targets = cx.t("plan-add-targets");
    if steps.is_empty() {
        let why = cx.t("plan-add-no-gaps");
        if menu_item(ui, t, MENU, Some(icons::TARGET), &from_targets, Some(&why), false).clicked() {
            cx.view.send(Command::Go(Route::Compare));
        }
    } else {
        let why = cx.tf("plan-add-gaps", &[("n", steps.len().into())]);
        if menu_item(ui, t, MENU, Some(icons::TARGET), &from_targets, Some(&why), false).clicked() {
            return Some(Asked::FromTargets(steps));
        }
    }
    let (next, why) = (cx.t("plan-add-next"), cx.t("plan-add-next-why"));
    if menu_item(ui, t, MENU, Some(icons::SIGNPOST), &next, Some(&why), false).clicked() {
        cx.view.send(Command::Go(Route::Next));
    }
    None
}

/// What stands there before the first step: what a plan is, and three ways to begin.
pub fn empty_ui(ui: &mut Ui, cx: &PlanCx<'_>) -> Option<Asked> {
    let t = cx.view.tokens;
    let mut asked = None;
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.18).min(90.0));
        let icon = egui::RichText::new(icons::CALENDAR_CHECK).font(TextRole::Icon.font()).size(36.0);
        ui.add(Label::new(icon.color(t.text_faint)));
        ui.add_space(space::S);
        text(ui, cx.t("plan-empty"), TextRole::Section, t.text);
        ui.allocate_ui(vec2(ui.available_width().min(440.0), 0.0), |ui| {
            ui.vertical_centered(|ui| {
                ui.add(Label::new(rich(cx.t("plan-empty-why"), TextRole::Body, t.text_muted)).wrap());
            });
        });
        ui.add_space(space::M);
        if button(ui, t, ButtonKind::Primary, Some(icons::SIGNPOST), &cx.t("plan-empty-next")).clicked() {
            cx.view.send(Command::Go(Route::Next));
        }
        let steps = targets::steps(cx);
        if steps.is_empty() {
            if button(ui, t, ButtonKind::Secondary, Some(icons::TARGET), &cx.t("plan-empty-targets")).clicked() {
                cx.view.send(Command::Go(Route::Compare));
            }
        } else {
            let label = cx.tf("plan-empty-gaps", &[("n", steps.len().into())]);
            if button(ui, t, ButtonKind::Secondary, Some(icons::TARGET), &label).clicked() {
                asked = Some(Asked::FromTargets(steps));
            }
        }
        if button(ui, t, ButtonKind::Secondary, Some(icons::PENCIL_SIMPLE), &cx.t("plan-empty-own")).clicked() {
            asked = Some(Asked::Add);
        }
    });
    asked
}
