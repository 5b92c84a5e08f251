//! Writing an item of the plan: its fields as drafts, and the one change that keeps them.

use super::{editor_fields, sight::PlanCx, skill_field::SkillField, timeline::repaired, typed};
use crate::{
    domain::{Cost, Evidence, Hours, Level, Milestone, PlanChange, PlanItem, PlanItemId, SkillId, StopRule, Weeks},
    insight::{ScheduleError, Task, check_order, schedule::MOST_HOURS},
    ui::{
        dialog::{dialog_ui, named_ui, problem_ui},
        theme::space,
        widgets::{ButtonKind, button, caption, text_field},
    },
};
use egui::Ui;

/// Width of the dialog.
const WIDTH: f32 = 600.0;

/// An item on its way.
#[expect(clippy::struct_excessive_bools, reason = "switches of the dialog, each on its own")]
pub struct Editor {
    /// As it stands in the plan; a new one has an id that is free.
    item: PlanItem,
    is_new_item: bool,
    pub(super) title: String,
    pub(super) skill: Option<SkillId>,
    pub(super) skill_field: SkillField,
    pub(super) level: Option<Level>,
    pub(super) hours: String,
    pub(super) cost: String,
    pub(super) after: Vec<PlanItemId>,
    pub(super) has_piece: bool,
    pub(super) piece: String,
    pub(super) evidence: Evidence,
    pub(super) has_stop: bool,
    pub(super) stop_weeks: String,
    wants_focus: bool,
    /// Problems are told once keeping was tried.
    is_tried: bool,
}

impl Editor {
    /// A dialog about a new item.
    pub fn new_item(cx: &PlanCx<'_>) -> Self {
        let item = PlanItem::new(cx.plan.next_id(), "", Hours::ZERO);
        Self { hours: String::new(), is_new_item: true, ..Self::of(cx, item) }
    }

    /// A dialog about an item of the plan.
    pub fn of(cx: &PlanCx<'_>, item: PlanItem) -> Self {
        let locale = cx.view.locale;
        let piece = item.milestone.as_ref();
        Self {
            is_new_item: false,
            title: item.title.clone(),
            skill: item.skill.clone(),
            skill_field: SkillField::default(),
            level: item.level,
            hours: typed::shown(locale, item.hours.hours()),
            cost: item.cost.map(|cost| typed::shown(locale, cost.amount())).unwrap_or_default(),
            after: item.after.clone(),
            has_piece: piece.is_some(),
            piece: piece.map(|piece| piece.piece.clone()).unwrap_or_default(),
            evidence: piece.map_or(Evidence::Portfolio, |piece| piece.evidence),
            has_stop: item.stop.is_some(),
            stop_weeks: typed::shown(locale, item.stop.map_or(6.0, |stop| stop.weeks.weeks())),
            wants_focus: true,
            is_tried: false,
            item,
        }
    }

    /// Paints the dialog; true when it is over.
    pub fn ui(&mut self, ui: &Ui, cx: &PlanCx<'_>) -> bool {
        let title = cx.t(if self.is_new_item { "plan-item-new" } else { "plan-item-edit" });
        let mut is_over = false;
        let closes = dialog_ui(
            ui,
            cx.view,
            ("plan_item", &title),
            WIDTH,
            self,
            |this, ui| this.body_ui(ui, cx),
            |this, ui| {
                let label = cx.t(if this.is_new_item { "plan-item-add" } else { "plan-item-keep" });
                if button(ui, cx.view.tokens, ButtonKind::Primary, None, &label).clicked() {
                    this.is_tried = true;
                    if let Ok(change) = this.read(cx) {
                        cx.change(change);
                        is_over = true;
                    }
                }
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-cancel")).clicked() {
                    is_over = true;
                }
            },
        );
        is_over || closes
    }

    fn body_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let t = cx.view.tokens;
        let width = ui.available_width();
        let name = cx.t("plan-item-title");
        let hint = cx.t("plan-item-title-hint");
        let field = named_ui(ui, cx.view, &name, width, |ui| text_field(ui, t, &mut self.title, &name, &hint, width));
        // The first frames of a dialog only measure it.
        if self.wants_focus {
            self.wants_focus = !field.has_focus();
            field.request_focus();
        }
        editor_fields::aim_ui(ui, cx, self);
        editor_fields::numbers_ui(ui, cx, self);
        editor_fields::after_ui(ui, cx, self, &self.item.id.clone());
        editor_fields::piece_ui(ui, cx, self);
        editor_fields::stop_ui(ui, cx, self);
        match self.read(cx) {
            Ok(PlanChange::Several(steps)) if steps.len() > 1 => {
                ui.add_space(space::XS);
                caption(ui, t, cx.t("plan-item-reorders"));
            }
            Ok(_) => {}
            // An order that cannot be is told at once: it comes from a tick, not from a half-typed word.
            Err(problems) => {
                let shown = problems.iter().filter(|problem| self.is_tried || problem.is_order);
                shown.for_each(|problem| problem_ui(ui, cx.view, &problem.words));
            }
        }
    }

    /// The one change that keeps what stands in the fields.
    fn read(&self, cx: &PlanCx<'_>) -> Result<PlanChange, Vec<Problem>> {
        let locale = cx.view.locale;
        let mut problems = Vec::new();
        if self.title.trim().is_empty() {
            problems.push(Problem::field(cx.t("plan-item-needs-title")));
        }
        let hours = typed::needed(locale, &self.hours, hours_of, "plan-hours-refused");
        let cost = typed::number(locale, &self.cost, Cost::new, "plan-cost-refused");
        let weeks = if self.has_stop {
            typed::needed(locale, &self.stop_weeks, Weeks::new, "plan-weeks-refused").map(Some)
        } else {
            Ok(None)
        };
        let mut item = self.item.clone();
        match (hours, cost, weeks) {
            (Ok(hours), Ok(cost), Ok(weeks)) => {
                (item.hours, item.cost) = (hours, cost);
                let used_on = item.stop.and_then(|stop| stop.used_on);
                item.stop = weeks.map(|weeks| StopRule { weeks, used_on });
            }
            (hours, cost, weeks) => {
                let words = [hours.err(), cost.err(), weeks.err()];
                problems.extend(words.into_iter().flatten().map(Problem::field));
            }
        }
        self.title.trim().clone_into(&mut item.title);
        item.skill.clone_from(&self.skill);
        item.level = self.level.filter(|_| self.skill.is_some());
        item.after.clone_from(&self.after);
        let made_on = item.milestone.as_ref().and_then(|piece| piece.done_on);
        item.milestone = self.has_piece.then(|| Milestone {
            piece: self.piece.trim().to_owned(),
            evidence: self.evidence,
            done_on: made_on,
        });
        let order = self.order(cx, &item).map_err(|problem| problems.push(problem));
        match (problems.is_empty(), order) {
            (true, Ok(order)) => {
                let change = Box::new(item);
                let change = if self.is_new_item { PlanChange::Add(change) } else { PlanChange::Edit(change) };
                Ok(PlanChange::Several(std::iter::once(change).chain(order).collect()))
            }
            _ => Err(problems),
        }
    }

    /// The order that the item needs, if another one than it has.
    fn order(&self, cx: &PlanCx<'_>, item: &PlanItem) -> Result<Option<PlanChange>, Problem> {
        // An empty title would not be taken; what it is called does not matter for its place.
        let mut named = item.clone();
        "-".clone_into(&mut named.title);
        let step = Box::new(named);
        let step = if self.is_new_item { PlanChange::Add(step) } else { PlanChange::Edit(step) };
        let after = cx.plan.after(&step);
        let task = |item: &PlanItem| Task {
            id: item.id.to_string(),
            hours: 0.0,
            after: item.after.iter().map(ToString::to_string).collect(),
        };
        let tasks: Vec<Task> = after.items.iter().map(task).collect();
        match check_order(&tasks) {
            Ok(()) => Ok(None),
            Err(error) => match repaired(&after) {
                Some(order) => Ok(Some(PlanChange::Reorder(order))),
                None => Err(Problem { words: super::problem::title(cx, &ScheduleError::Order(error)), is_order: true }),
            },
        }
    }
}

/// Something that keeps an item from being kept.
struct Problem {
    words: String,
    is_order: bool,
}

impl Problem {
    fn field(words: String) -> Self {
        Self { words, is_order: false }
    }
}

/// Hours that a plan can hold.
fn hours_of(hours: f64) -> Result<Hours, crate::domain::InvalidValue> {
    Hours::new(if hours <= MOST_HOURS { hours } else { f64::NAN })
}
