//! The chosen item: what there is to know about it, and everything that can be done with it, as buttons.

use super::{
    sight::PlanCx,
    timeline::{Timeline, days, weeks},
};
use crate::{
    domain::{PlanChange, PlanItem},
    ui::{
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, icon_button, rich, row_line},
    },
};
use egui::{Align, Label, Layout, Ui};

/// What a button of the strip asks the view to do.
pub enum Asked {
    /// Open the editor.
    Edit,
    /// Log hours.
    Log,
    /// Ask about the level that the piece proves.
    Piece,
}

/// Paints the strip.
pub fn detail_ui(ui: &mut Ui, cx: &PlanCx<'_>, timeline: &mut Timeline, item: &PlanItem) -> Option<Asked> {
    let t = cx.view.tokens;
    let n = cx.plan.items.iter().position(|other| other.id == item.id)?;
    row_line(ui, t);
    ui.spacing_mut().item_spacing.y = space::XS;
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            asked = tools_ui(ui, cx, timeline, item, n);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(rich(&item.title, TextRole::Strong, t.text)).truncate());
            });
        });
    });
    facts_ui(ui, cx, item, n);
    ui.horizontal_wrapped(|ui| {
        if button(ui, t, ButtonKind::Secondary, Some(icons::CLOCK), &cx.t("plan-log-open")).clicked() {
            asked = Some(Asked::Log);
        }
        let (label, day) =
            if item.done_on.is_some() { ("plan-not-done", None) } else { ("plan-done", Some(cx.today())) };
        if button(ui, t, ButtonKind::Secondary, Some(icons::CHECK), &cx.t(label)).clicked() {
            cx.change(PlanChange::Done(item.id.clone(), day));
            if day.is_some() && item.milestone.as_ref().is_some_and(|piece| piece.done_on.is_none()) {
                asked = Some(Asked::Piece);
            }
        }
        if let Some(milestone) = &item.milestone {
            let (label, is_made) =
                if milestone.done_on.is_some() { ("plan-piece-unmake", true) } else { ("plan-piece-make", false) };
            if button(ui, t, ButtonKind::Secondary, Some(icons::SEAL_CHECK), &cx.t(label)).clicked() {
                if is_made {
                    cx.change(PlanChange::MilestoneDone(item.id.clone(), None));
                } else {
                    asked = Some(Asked::Piece);
                }
            }
        }
    });
    asked
}

/// Moving, editing, removing.
fn tools_ui(ui: &mut Ui, cx: &PlanCx<'_>, timeline: &mut Timeline, item: &PlanItem, n: usize) -> Option<Asked> {
    let t = cx.view.tokens;
    ui.spacing_mut().item_spacing.x = 2.0;
    let mut asked = None;
    // From right to left.
    if icon_button(ui, t, icons::TRASH, &cx.t("plan-remove"), Some("Del")).clicked() {
        cx.change(PlanChange::Remove(item.id.clone()));
    }
    if icon_button(ui, t, icons::PENCIL_SIMPLE, &cx.t("plan-edit"), Some("Enter")).clicked() {
        asked = Some(Asked::Edit);
    }
    let is_last = n + 1 == cx.plan.items.len();
    let down =
        ui.add_enabled_ui(!is_last, |ui| icon_button(ui, t, icons::ARROW_DOWN, &cx.t("plan-move-down"), Some("Alt+↓")));
    if down.inner.clicked() {
        timeline.step(cx, &item.id, false);
    }
    let up = ui.add_enabled_ui(n > 0, |ui| icon_button(ui, t, icons::ARROW_UP, &cx.t("plan-move-up"), Some("Alt+↑")));
    if up.inner.clicked() {
        timeline.step(cx, &item.id, true);
    }
    asked
}

fn facts_ui(ui: &mut Ui, cx: &PlanCx<'_>, item: &PlanItem, n: usize) {
    let t = cx.view.tokens;
    let mut first = vec![cx.state_of(item)];
    first.extend(cx.aim(item).filter(|_| item.milestone.is_none() && item.logged() > 0.0));
    first.extend(cx.dates.items[n].as_ref().map(|dates| days(cx, dates)));
    first.extend(item.cost.map(|cost| cx.view.locale.money(cost.amount(), cx.profile.currency)));
    caption(ui, t, first.join(" · "));
    let weeks = weeks(cx, n);
    if !weeks.is_empty() {
        caption(ui, t, cx.tf("plan-by-week", &[("weeks", weeks.join(" · ").into())]));
    }
    if !item.after.is_empty() {
        let titles: Vec<String> = item.after.iter().map(|id| cx.title(id)).collect();
        caption(ui, t, cx.tf("plan-after", &[("titles", titles.join(", ").into())]));
    }
    if let Some(milestone) = &item.milestone {
        let piece = if milestone.piece.is_empty() { cx.t("plan-piece-nameless") } else { milestone.piece.clone() };
        let words = match milestone.done_on {
            Some(day) => {
                let day = cx.view.locale.short_date(day);
                cx.tf("plan-piece-made", &[("piece", piece.into()), ("date", day.into())])
            }
            None => cx.tf("plan-piece", &[("piece", piece.into())]),
        };
        caption(ui, t, words);
    }
}
