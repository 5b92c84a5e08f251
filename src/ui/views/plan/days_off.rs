//! Days on which nothing is learnt: the user's own, and bundled lists of holidays with their source.

use super::{sight::PlanCx, typed};
use crate::{
    domain::{DaysOff, HolidayBasis, HolidayList, PlanChange, Span},
    insight::plan_dates,
    ui::{
        dialog::{named_ui, problem_ui},
        sources::source_link,
        theme::{TextRole, icons, space},
        widgets::{
            ButtonKind, button, caption, card, faint, icon_button, link, rich, row_line, section, switch, text_field,
        },
    },
};
use egui::{Align, Label, Layout, Ui, vec2};

/// View state of the card.
#[derive(Default)]
pub struct DaysOffCard {
    draft: Option<Draft>,
    /// The lists of holidays are shown.
    are_lists_open: bool,
}

/// Days off on their way.
#[derive(Default)]
struct Draft {
    name: String,
    first: String,
    last: String,
    is_tried: bool,
}

impl DaysOffCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let t = cx.view.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            section(ui, t, cx.t("plan-off-title"));
            caption(ui, t, cx.t("plan-off-rule"));
            own_ui(ui, cx);
            self.draft_ui(ui, cx);
            self.lists_ui(ui, cx);
        });
    }

    fn draft_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let t = cx.view.tokens;
        let Some(draft) = &mut self.draft else {
            if button(ui, t, ButtonKind::Secondary, Some(icons::PLUS), &cx.t("plan-off-add")).clicked() {
                self.draft = Some(Draft::default());
            }
            return;
        };
        let width = ui.available_width();
        let half = (width - space::S) / 2.0;
        let name = cx.t("plan-off-name");
        named_ui(ui, cx.view, &name, width, |ui| {
            text_field(ui, t, &mut draft.name, &name, &cx.t("plan-off-name-hint"), width)
        });
        ui.horizontal_top(|ui| {
            let hint = cx.view.locale.short_date(cx.today());
            let first = cx.t("plan-off-first");
            named_ui(ui, cx.view, &first, half, |ui| text_field(ui, t, &mut draft.first, &first, &hint, half));
            let last = cx.t("plan-off-last");
            named_ui(ui, cx.view, &last, half, |ui| text_field(ui, t, &mut draft.last, &last, &hint, half));
        });
        let read = draft.read(cx);
        let mut is_over = false;
        match &read {
            Ok(off) => {
                let change = with_own(cx, off.clone());
                caption(ui, t, super::preview::finish_sentence(cx, &cx.dates_after(&change)));
            }
            Err(problem) if draft.is_tried => problem_ui(ui, cx.view, problem),
            Err(_) => {}
        }
        ui.horizontal(|ui| {
            if button(ui, t, ButtonKind::Primary, None, &cx.t("plan-off-keep")).clicked() {
                draft.is_tried = true;
                if let Ok(off) = read {
                    cx.change(with_own(cx, off));
                    is_over = true;
                }
            }
            is_over |= link(ui, t, None, &cx.t("plan-cancel")).clicked();
        });
        if is_over {
            self.draft = None;
        }
    }

    fn lists_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let t = cx.view.tokens;
        let lists = &cx.view.market().holidays;
        let chosen = lists.iter().filter(|list| cx.plan.holiday_lists.contains(&list.id)).count();
        row_line(ui, t);
        let icon = if self.are_lists_open { icons::CARET_UP } else { icons::CARET_DOWN };
        if link(ui, t, Some(icon), &cx.tf("plan-off-lists", &[("n", chosen.into())])).clicked() {
            self.are_lists_open = !self.are_lists_open;
        }
        if self.are_lists_open {
            for list in lists {
                list_ui(ui, cx, list);
            }
            if lists.is_empty() {
                caption(ui, t, cx.t("plan-off-no-lists"));
            }
        }
        // Lists that were chosen and that the data no longer have.
        for gone in cx.plan.holiday_lists.iter().filter(|id| cx.view.market().holiday_list(id).is_none()) {
            problem_ui(ui, cx.view, &cx.tf("plan-off-gone", &[("id", gone.as_str().into())]));
            let drop_it = link(ui, t, None, &cx.t("plan-off-drop"));
            if drop_it.accessible_name(cx.tf("plan-off-drop-of", &[("id", gone.as_str().into())])).clicked() {
                cx.change(PlanChange::ToggleHolidays(gone.clone()));
            }
        }
    }
}

impl Draft {
    fn read(&self, cx: &PlanCx<'_>) -> Result<DaysOff, String> {
        let first = typed::day(cx.view.locale, &self.first)?;
        // One day off has no last day.
        let last = if self.last.trim().is_empty() { first } else { typed::day(cx.view.locale, &self.last)? };
        let span = Span::new(first, last).map_err(|_| cx.t("plan-off-backwards"))?;
        Ok(DaysOff { name: self.name.clone(), span })
    }
}

/// The change that adds own days off, in order of their days.
fn with_own(cx: &PlanCx<'_>, off: DaysOff) -> PlanChange {
    let mut days = cx.plan.days_off.clone();
    days.push(off);
    days.sort_by_key(|off| off.span);
    PlanChange::SetDaysOff(days)
}

fn own_ui(ui: &mut Ui, cx: &PlanCx<'_>) {
    let t = cx.view.tokens;
    for (n, off) in cx.plan.days_off.iter().enumerate() {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 38.0), Layout::right_to_left(Align::Center), |ui| {
            let name = if off.name.is_empty() { cx.t("plan-off-nameless") } else { off.name.clone() };
            let remove = cx.tf("plan-off-remove", &[("name", name.as_str().into())]);
            if icon_button(ui, t, icons::TRASH, &remove, None).clicked() {
                let mut days = cx.plan.days_off.clone();
                days.remove(n);
                cx.change(PlanChange::SetDaysOff(days));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(rich(name, TextRole::Body, t.text)).truncate());
                let days = cx.view.locale.span(off.span);
                ui.add(Label::new(rich(days, TextRole::Caption, t.text_muted)).truncate());
            });
        });
    }
}

/// One bundled list: on or off, what it covers, where it is from, and what it does to the finish.
fn list_ui(ui: &mut Ui, cx: &PlanCx<'_>, list: &HolidayList) {
    let t = cx.view.tokens;
    let is_on = cx.plan.holiday_lists.contains(&list.id);
    let name = cx.view.pick(&list.name).to_owned();
    ui.horizontal_top(|ui| {
        let change = PlanChange::ToggleHolidays(list.id.clone());
        if switch(ui, t, is_on, &name).clicked() {
            cx.change(change.clone());
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(rich(&name, TextRole::Body, t.text)).wrap());
            faint(ui, t, covers(cx, list));
            if is_on {
                let days = inside(cx, list);
                caption(ui, t, cx.tf("plan-off-takes", &[("n", days.into())]));
            } else {
                caption(ui, t, super::preview::finish_sentence(cx, &cx.dates_after(&change)));
            }
            faint(ui, t, cx.view.pick(&list.note));
            if let Some(source) = cx.view.market().source(&list.source) {
                let words = cx.tf("plan-off-source", &[("source", source.publisher.as_str().into())]);
                source_link(ui, cx.view, source, None, &words);
            }
        });
    });
}

/// Years of a list, and how many of its days are estimates.
fn covers(cx: &PlanCx<'_>, list: &HolidayList) -> String {
    let years: Vec<String> = list.years.iter().map(|year| year.year.to_string()).collect();
    let years = match (years.first(), years.last()) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
        (Some(only), _) => only.clone(),
        _ => String::new(),
    };
    let estimates = list.days.iter().filter(|day| day.basis == HolidayBasis::Estimate).count();
    cx.tf("plan-off-covers", &[("years", years.into()), ("n", estimates.into())])
}

/// Holidays of a list between the start and the finish of the plan.
fn inside(cx: &PlanCx<'_>, list: &HolidayList) -> usize {
    let span = cx.dates.finish().and_then(|finish| Span::new(cx.dates.from, finish).ok());
    span.map_or(0, |span| list.within(span).count())
}

/// Days off between the start and the finish of a plan, each counted once.
pub fn days_until_finish(cx: &PlanCx<'_>) -> i32 {
    let Some(finish) = cx.dates.finish() else { return 0 };
    let off = plan_dates::days_off(cx.plan, cx.view.market());
    let is_off = |day: &i32| off.iter().any(|span| (span.start().days()..=span.end().days()).contains(day));
    (cx.dates.from.days()..=finish.days()).filter(is_off).map(|_| 1).sum()
}
