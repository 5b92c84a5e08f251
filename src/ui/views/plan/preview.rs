//! What a change of the plan would move, item by item, before anything is kept.

use super::sight::PlanCx;
use crate::{
    domain::{Date, Plan, PlanChange, PlanItemId},
    insight::PlanDates,
    ui::{
        dialog::dialog_ui,
        theme::{TextRole, space},
        widgets::{ButtonKind, button, caption, rich, row_line, text},
    },
};
use egui::{Align, Label, Layout, Ui, vec2};

/// An item whose finish would move.
pub struct Moved {
    title: String,
    before: Option<Date>,
    after: Option<Date>,
}

/// A change that is shown before it is kept.
pub struct Preview {
    title: String,
    change: PlanChange,
}

/// Items whose finish differs between the plan and another one, in order.
pub fn moved(cx: &PlanCx<'_>, plan: &Plan, dates: &PlanDates) -> Vec<Moved> {
    let finish = |of: &Plan, dates: &PlanDates, id: &PlanItemId| {
        let place = of.items.iter().position(|item| &item.id == id)?;
        dates.items[place].map(|dates| dates.finish)
    };
    let compare = |item: &crate::domain::PlanItem| Moved {
        title: item.title.clone(),
        before: finish(cx.plan, cx.dates, &item.id),
        after: finish(plan, dates, &item.id),
    };
    plan.items.iter().map(compare).filter(|moved| moved.before != moved.after).collect()
}

/// One sentence: where the finish goes.
pub fn finish_sentence(cx: &PlanCx<'_>, dates: &PlanDates) -> String {
    let words = |day: Date| cx.view.locale.short_date(day);
    match (cx.dates.finish(), dates.finish()) {
        (_, None) => dates
            .schedule
            .as_ref()
            .err()
            .map_or_else(|| cx.t("plan-preview-none"), |error| super::problem::title(cx, error)),
        (None, Some(after)) => cx.tf("plan-preview-finish", &[("date", words(after).into())]),
        (Some(before), Some(after)) if before == after => cx.tf("plan-preview-same", &[("date", words(after).into())]),
        (Some(before), Some(after)) => cx.tf(
            "plan-preview-moves",
            &[
                ("before", words(before).into()),
                ("after", words(after).into()),
                ("shift", cx.shift(before, after).into()),
            ],
        ),
    }
}

/// The rows of what moves; says so when nothing does.
pub fn moved_ui(ui: &mut Ui, cx: &PlanCx<'_>, rows: &[Moved]) {
    let t = cx.view.tokens;
    if rows.is_empty() {
        caption(ui, t, cx.t("plan-preview-nothing"));
        return;
    }
    let words = |day: Option<Date>| day.map_or_else(|| "–".to_owned(), |day| cx.view.locale.short_date(day));
    for row in rows {
        row_line(ui, t);
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 22.0), Layout::right_to_left(Align::Center), |ui| {
            let change =
                cx.tf("plan-preview-row", &[("before", words(row.before).into()), ("after", words(row.after).into())]);
            ui.add(Label::new(rich(change, TextRole::CaptionStrong, t.text)));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(rich(&row.title, TextRole::Caption, t.text_muted)).truncate());
            });
        });
    }
}

impl Preview {
    /// A preview of a change.
    pub fn new(title: String, change: PlanChange) -> Self {
        Self { title, change }
    }

    /// Paints the dialog; true when it is over.
    pub fn ui(&mut self, ui: &Ui, cx: &PlanCx<'_>) -> bool {
        let after = cx.plan.after(&self.change);
        let dates = cx.dates_of(&after);
        let mut is_over = false;
        let title = self.title.clone();
        let closes = dialog_ui(
            ui,
            cx.view,
            ("plan_preview", &title),
            460.0,
            self,
            |_, ui| {
                text(ui, finish_sentence(cx, &dates), TextRole::Strong, cx.view.tokens.text);
                ui.add_space(space::XS);
                caption(ui, cx.view.tokens, cx.t("plan-preview-what"));
                moved_ui(ui, cx, &moved(cx, &after, &dates));
            },
            |this, ui| {
                if button(ui, cx.view.tokens, ButtonKind::Primary, None, &cx.t("plan-apply")).clicked() {
                    cx.change(this.change.clone());
                    is_over = true;
                }
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-cancel")).clicked() {
                    is_over = true;
                }
            },
        );
        is_over || closes
    }
}
