//! The view of the plan: what is learnt in which week, and what was done. This file lays the cards out.

mod sight;
use sight::PlanCx;

mod timeline;
use timeline::{Refusal, Timeline};

mod bridge;
mod budget;
mod days_off;
mod debt;
mod detail;
mod editor;
mod editor_fields;
mod export_menu;
mod head;
mod log;
mod milestone;
mod missed;
mod pace;
mod preview;
mod problem;
mod skill_field;
mod steps;
mod stop;
mod summary;
mod targets;
mod typed;
mod week_table;

use crate::{
    app::command::{Command, Route},
    domain::{PlanItemId, Profile},
    insight::PlanDates,
    ui::{
        ViewCtx,
        shell::header_ui,
        theme::{icons, space},
        widgets::{card, empty_state, faint, keep_focus_in_sight},
    },
};
use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use std::rc::Rc;

/// Below this width the side cards stand below the timeline.
const STACKED: f32 = 760.0;
/// Width of the side cards, least and most.
const SIDE: (f32, f32) = (248.0, 300.0);

/// View state.
#[derive(Default)]
pub struct PlanView {
    /// The plan in dates, until what it depends on changes.
    dates: Option<(Key, Rc<PlanDates>)>,
    timeline: Timeline,
    is_table: bool,
    detail_height: f32,
    pace: pace::PaceCard,
    days_off: days_off::DaysOffCard,
    missed: missed::MissedWeek,
    editor: Option<editor::Editor>,
    log: Option<log::LogDialog>,
    milestone: Option<milestone::MilestoneDialog>,
    preview: Option<preview::Preview>,
    budget: budget::BudgetCard,
    debt: debt::DebtCard,
    bridge: bridge::BridgeCard,
    export: export_menu::ExportMenu,
}

/// Revisions of the profiles and of the market.
type Key = (u64, u64);

impl PlanView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some(profile) = cx.state.profile() else {
            header_ui(ui, cx, &cx.t("nav-plan"), &cx.t("plan-subtitle"));
            let (title, body, action) =
                (cx.t("plan-needs-profile"), cx.t("plan-needs-profile-why"), cx.t("advice-make-profile"));
            if empty_state(ui, cx.tokens, icons::CALENDAR_CHECK, &title, &body, Some(&action)) {
                cx.send(Command::Go(Route::Profile));
            }
            return;
        };
        let dates = self.dates_of(cx, profile);
        let cx = PlanCx { view: cx, profile, plan: &profile.plan, dates: &dates };
        header_ui(ui, cx.view, &cx.t("nav-plan"), &head::subtitle(&cx));
        self.cards_ui(ui, &cx);
        self.dialogs_ui(ui, &cx);
    }

    fn dates_of(&mut self, cx: &ViewCtx<'_>, profile: &Profile) -> Rc<PlanDates> {
        let key = (cx.state.book_revision, cx.state.market_revision);
        if let Some((known, dates)) = &self.dates
            && *known == key
        {
            return Rc::clone(dates);
        }
        let dates = Rc::new(PlanDates::of(&profile.plan, profile.study, cx.market(), cx.state.today));
        self.dates = Some((key, Rc::clone(&dates)));
        dates
    }

    fn cards_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let room = ui.available_rect_before_wrap();
        if room.width() < STACKED {
            ScrollArea::vertical().auto_shrink(false).id_salt("stacked").show(ui, |ui| {
                ui.set_width(ui.available_width() - space::S);
                ui.spacing_mut().item_spacing.y = space::M;
                self.main_ui(ui, cx, None);
                self.side_ui(ui, cx);
                keep_focus_in_sight(ui);
            });
            return;
        }
        let side = (room.width() * 0.25).clamp(SIDE.0, SIDE.1);
        let left = Rect::from_min_max(room.min, pos2(room.right() - side - space::L, room.bottom()));
        let right = Rect::from_min_size(pos2(room.right() - side, room.top()), vec2(side, room.height()));
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.main_ui(ui, cx, Some(left.height())));
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            ScrollArea::vertical().auto_shrink(false).id_salt("side").show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::M;
                self.side_ui(ui, cx);
                keep_focus_in_sight(ui);
            });
        });
    }

    /// The timeline with what is above and below it, filling that height if there is one.
    fn main_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>, height: Option<f32>) {
        let t = cx.view.tokens;
        if cx.plan.is_empty() {
            return self.empty_ui(ui, cx, height);
        }
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            let bottom = height.map(|height| ui.min_rect().top() + height - 2.0 * space::L - 2.0);
            match head::head_ui(ui, cx, &mut self.is_table, &mut self.export) {
                Some(head::Asked::Add) => self.editor = Some(editor::Editor::new_item(cx)),
                Some(head::Asked::FromTargets(items)) => targets::add(cx, items),
                Some(head::Asked::Log) => self.open_log(cx, self.timeline.selected(cx)),
                None => {}
            }
            ui.add_space(space::XS);
            let Some(bottom) = bottom else {
                self.body_ui(ui, cx);
                self.strip_ui(ui, cx);
                return;
            };
            let detail = if self.detail_height > 0.0 { self.detail_height } else { 140.0 };
            let height = (bottom - ui.cursor().top() - detail - space::S).max(120.0);
            let area = ScrollArea::vertical().id_salt("timeline").max_height(height).min_scrolled_height(height);
            area.auto_shrink(false).show(ui, |ui| {
                // Room for the bar of the scroll area.
                ui.set_width(ui.available_width() - space::S);
                self.body_ui(ui, cx);
                keep_focus_in_sight(ui);
            });
            let strip = ui.scope(|ui| self.strip_ui(ui, cx)).response.rect.height();
            if (strip - self.detail_height).abs() > 0.5 {
                self.detail_height = strip;
                ui.ctx().request_repaint();
            }
        });
    }

    /// What stands there before the first step.
    fn empty_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>, height: Option<f32>) {
        card(ui, cx.view.tokens, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(height.map_or(320.0, |height| height - 2.0 * space::L - 2.0));
            match head::empty_ui(ui, cx) {
                Some(head::Asked::Add) => self.editor = Some(editor::Editor::new_item(cx)),
                Some(head::Asked::FromTargets(items)) => targets::add(cx, items),
                _ => {}
            }
        });
    }

    /// What needs attention, and the timeline or its table.
    fn body_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        if let Some(id) = problem::problem_ui(ui, cx) {
            self.edit(cx, &id);
        }
        problem::lost_skills_ui(ui, cx);
        stop::due_ui(ui, cx);
        if let Some(preview) = self.missed.ui(ui, cx) {
            self.preview = Some(preview);
        }
        if self.is_table {
            week_table::table_ui(ui, cx, ui.available_height().max(200.0));
            return;
        }
        self.refusal_ui(ui, cx);
        match self.timeline.ui(ui, cx) {
            Some(timeline::Asked::Edit(id)) => self.edit(cx, &id),
            Some(timeline::Asked::Log(id)) => self.open_log(cx, Some(id)),
            None => {}
        }
    }

    fn refusal_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let Some(Refusal { item, first, repaired }) = &self.timeline.refusal else { return };
        let is_over = missed::refusal_ui(ui, cx, (item, first), repaired.as_deref());
        if is_over {
            self.timeline.refusal = None;
        }
    }

    fn strip_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let selected = self.timeline.selected(cx);
        let Some(item) = selected.as_ref().and_then(|id| cx.plan.item(id)) else { return };
        match detail::detail_ui(ui, cx, &mut self.timeline, item) {
            Some(detail::Asked::Edit) => self.edit(cx, &item.id),
            Some(detail::Asked::Log) => self.open_log(cx, Some(item.id.clone())),
            Some(detail::Asked::Piece) => self.milestone = Some(milestone::MilestoneDialog::new(item.id.clone())),
            None => {}
        }
    }

    /// The cards beside the timeline, each in a file of its own.
    fn side_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        if !cx.plan.is_empty() {
            if let Some(preview) = self.pace.ui(ui, cx) {
                self.preview = Some(preview);
            }
            stop::card_ui(ui, cx);
            self.days_off.ui(ui, cx);
            self.budget.ui(ui, cx.view, cx.profile, cx.dates);
        }
        self.debt.ui(ui, cx.view, cx.profile);
        self.bridge.ui(ui, cx.view, cx.profile);
        faint(ui, cx.view.tokens, cx.t("plan-how"));
    }

    fn edit(&mut self, cx: &PlanCx<'_>, id: &PlanItemId) {
        self.editor = cx.plan.item(id).map(|item| editor::Editor::of(cx, item.clone()));
    }

    fn open_log(&mut self, cx: &PlanCx<'_>, id: Option<PlanItemId>) {
        self.log = id.map(|id| log::LogDialog::new(cx, id));
    }

    fn dialogs_ui(&mut self, ui: &Ui, cx: &PlanCx<'_>) {
        if self.editor.as_mut().is_some_and(|editor| editor.ui(ui, cx)) {
            self.editor = None;
        }
        if let Some(ended) = self.log.as_mut().and_then(|log| log.ui(ui, cx)) {
            self.log = None;
            if let log::Ended::Logged(id, true) = ended {
                let is_owed = |item: &crate::domain::PlanItem| {
                    item.milestone.as_ref().is_some_and(|piece| piece.done_on.is_none())
                };
                self.milestone =
                    cx.plan.item(&id).filter(|item| is_owed(item)).map(|_| milestone::MilestoneDialog::new(id));
            }
        }
        if self.milestone.as_mut().is_some_and(|milestone| milestone.ui(ui, cx)) {
            self.milestone = None;
        }
        if self.preview.as_mut().is_some_and(|preview| preview.ui(ui, cx)) {
            self.preview = None;
        }
    }
}
