//! Logging hours: what was worked, what is left, and what the plan would look like after it, three ways.

use super::{
    preview::{finish_sentence, moved, moved_ui},
    sight::PlanCx,
    typed,
};
use crate::{
    domain::{Date, Hours, Plan, PlanChange, PlanItemId, WorkLog},
    insight::plan_dates::overrun,
    ui::{
        dialog::{dialog_ui, named_ui, problem_ui},
        theme::{TextRole, space},
        widgets::{ButtonKind, button, caption, rich, row_line, select, switch, text, text_field},
    },
};
use egui::{Align, Label, Layout, RadioButton, Ui, vec2};

/// From so many times as long, or as short, on the rest is offered to be estimated anew.
const OVERRUN: f64 = 1.2;
/// Width of the dialog.
const WIDTH: f32 = 540.0;

/// Hours on their way into the log.
pub struct LogDialog {
    item: PlanItemId,
    day: String,
    hours: String,
    is_finished: bool,
    left: String,
    rescales: bool,
    way: Way,
    is_new: bool,
}

/// What happens to the dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// They stay.
    Keep,
    /// The weeks are computed anew at the planned pace.
    Planned,
    /// The weeks are computed anew at the pace that was really kept.
    Real,
}

/// What was typed, read.
struct Entry {
    work: Option<WorkLog>,
    left: Option<Hours>,
}

/// How the dialog ended.
pub enum Ended {
    /// Nothing was kept.
    Cancelled,
    /// It was logged; whether the item is finished by it.
    Logged(PlanItemId, bool),
}

impl LogDialog {
    /// A dialog about an item.
    pub fn new(cx: &PlanCx<'_>, item: PlanItemId) -> Self {
        Self {
            item,
            day: cx.view.locale.short_date(cx.today()),
            hours: String::new(),
            is_finished: false,
            left: String::new(),
            rescales: false,
            way: Way::Keep,
            is_new: true,
        }
    }

    /// Paints the dialog.
    pub fn ui(&mut self, ui: &Ui, cx: &PlanCx<'_>) -> Option<Ended> {
        let mut ended = None;
        let title = cx.t("plan-log-title");
        let closes = dialog_ui(
            ui,
            cx.view,
            ("plan_log", &title),
            WIDTH,
            self,
            |this, ui| this.body_ui(ui, cx),
            |this, ui| {
                let entry = this.read(cx).ok().filter(|entry| entry.work.is_some() || this.is_finished);
                let apply = ui
                    .add_enabled_ui(entry.is_some(), |ui| {
                        button(ui, cx.view.tokens, ButtonKind::Primary, None, &cx.t("plan-log-apply"))
                    })
                    .inner;
                if let (Some(entry), true) = (entry, apply.clicked()) {
                    cx.change(this.change(cx, &entry, this.way));
                    ended = Some(Ended::Logged(this.item.clone(), this.is_finished));
                }
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-cancel")).clicked() {
                    ended = Some(Ended::Cancelled);
                }
            },
        );
        ended.or_else(|| (closes || cx.plan.item(&self.item).is_none()).then_some(Ended::Cancelled))
    }

    fn body_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) {
        let read = self.fields_ui(ui, cx);
        ui.add_space(space::XS);
        let Ok(entry) = read else { return };
        self.rescale_ui(ui, cx, &entry);
        self.ways_ui(ui, cx, &entry);
        let change = self.change(cx, &entry, self.way);
        let after = cx.plan.after(&change);
        let dates = cx.dates_of(&after);
        text(ui, finish_sentence(cx, &dates), TextRole::Strong, cx.view.tokens.text);
        caption(ui, cx.view.tokens, cx.t("plan-preview-what"));
        moved_ui(ui, cx, &moved(cx, &after, &dates));
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) -> Result<Entry, ()> {
        let (t, view) = (cx.view.tokens, cx.view);
        let item_name = cx.t("plan-log-item");
        named_ui(ui, view, &item_name, ui.available_width(), |ui| {
            let shown = rich(cx.title(&self.item), TextRole::Body, t.text);
            let width = ui.available_width();
            select(ui, t, "plan_log_item", &item_name, shown, width, |ui| {
                for item in &cx.plan.items {
                    if ui.selectable_label(item.id == self.item, &item.title).clicked() {
                        self.item = item.id.clone();
                    }
                }
            });
        });
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let hours = cx.t("plan-log-hours");
            let field = named_ui(ui, view, &hours, 120.0, |ui| text_field(ui, t, &mut self.hours, &hours, "", 120.0));
            // The first frames of a dialog only measure it.
            if self.is_new {
                self.is_new = !field.has_focus();
                field.request_focus();
            }
            let day = cx.t("plan-log-day");
            named_ui(ui, view, &day, 150.0, |ui| text_field(ui, t, &mut self.day, &day, "", 150.0));
            if !self.is_finished {
                let left = cx.t("plan-log-left");
                let planned = cx.plan.item(&self.item).map_or(0.0, |item| {
                    let typed = typed::number(view.locale, &self.hours, Hours::new, "plan-hours-refused");
                    let more = typed.ok().flatten().map_or(0.0, Hours::hours);
                    (item.hours.hours() - item.logged() - more).max(0.0)
                });
                let hint = typed::shown(view.locale, planned);
                named_ui(ui, view, &left, 150.0, |ui| text_field(ui, t, &mut self.left, &left, &hint, 150.0));
            }
        });
        ui.horizontal(|ui| {
            let finished = cx.t("plan-log-finished");
            if switch(ui, t, self.is_finished, &finished).clicked() {
                self.is_finished = !self.is_finished;
            }
            ui.add(Label::new(rich(finished, TextRole::Body, t.text)));
        });
        match self.read(cx) {
            Ok(entry) if entry.work.is_none() && !self.is_finished => {
                caption(ui, t, cx.t("plan-log-explain"));
                Err(())
            }
            Ok(entry) => Ok(entry),
            Err(problems) => {
                for problem in &problems {
                    problem_ui(ui, view, problem);
                }
                Err(())
            }
        }
    }

    /// Reads the fields; the problems are sentences.
    fn read(&self, cx: &PlanCx<'_>) -> Result<Entry, Vec<String>> {
        let locale = cx.view.locale;
        let hours = typed::number(locale, &self.hours, Hours::new, "plan-hours-refused");
        let left = typed::number(locale, &self.left, Hours::new, "plan-hours-refused");
        let day = typed::day(locale, &self.day)
            .and_then(|day| if day > cx.today() { Err(cx.t("plan-log-future")) } else { Ok(day) });
        match (hours, left, day) {
            (Ok(hours), Ok(left), Ok(on)) => {
                let work = hours.filter(|hours| hours.hours() > 0.0).map(|hours| WorkLog { on, hours });
                Ok(Entry { work, left: left.filter(|_| !self.is_finished) })
            }
            (hours, left, day) => Err([hours.err(), left.err(), day.err()].into_iter().flatten().collect()),
        }
    }

    fn day(&self, cx: &PlanCx<'_>) -> Date {
        typed::day(cx.view.locale, &self.day).unwrap_or_else(|_| cx.today())
    }

    /// Everything as one change, so that one undo takes all of it back.
    fn change(&self, cx: &PlanCx<'_>, entry: &Entry, way: Way) -> PlanChange {
        let mut steps = self.logged(cx, entry);
        let after = |steps: &[PlanChange]| cx.plan.after(&PlanChange::Several(steps.to_vec()));
        if let (true, Some(factor)) = (self.rescales, factor(&after(&steps))) {
            steps.push(PlanChange::Rescale { factor });
        }
        // What the user says is left counts, whatever the other steps took.
        if let (Some(left), Some(item)) = (entry.left, after(&steps).item(&self.item)) {
            let mut item = item.clone();
            item.hours = Hours::new(item.logged() + left.hours()).unwrap_or(item.hours);
            steps.push(PlanChange::Edit(Box::new(item)));
        }
        let plan = after(&steps);
        match way {
            Way::Keep => {}
            Way::Planned => steps.push(cx.replan(&plan, None)),
            Way::Real => steps.push(cx.replan(&plan, cx.real_pace(&plan))),
        }
        PlanChange::Several(steps)
    }

    fn logged(&self, cx: &PlanCx<'_>, entry: &Entry) -> Vec<PlanChange> {
        let log = entry.work.map(|work| PlanChange::Log(self.item.clone(), work));
        let done = self.is_finished.then(|| PlanChange::Done(self.item.clone(), Some(self.day(cx))));
        [log, done].into_iter().flatten().collect()
    }

    fn rescale_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>, entry: &Entry) {
        let plan = cx.plan.after(&PlanChange::Several(self.logged(cx, entry)));
        let is_open = plan.items.iter().any(|item| item.done_on.is_none());
        let Some(factor) = factor(&plan).filter(|_| is_open) else { return };
        let t = cx.view.tokens;
        ui.horizontal_top(|ui| {
            let words = cx.tf("plan-log-rescale", &[("factor", cx.view.locale.prose_number(factor).into())]);
            if switch(ui, t, self.rescales, &words).clicked() {
                self.rescales = !self.rescales;
            }
            ui.add(Label::new(rich(words, TextRole::Body, t.text)).wrap());
        });
    }

    /// Three ways, each with the finish that it gives.
    fn ways_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>, entry: &Entry) {
        let t = cx.view.tokens;
        let logged = cx.plan.after(&PlanChange::Several(self.logged(cx, entry)));
        let real = cx.real_pace(&logged);
        caption(ui, t, cx.t("plan-log-ways"));
        for way in [Way::Keep, Way::Planned, Way::Real] {
            let label = match (way, real) {
                (Way::Keep, _) => cx.t("plan-log-keep"),
                (Way::Planned, _) => cx.tf("plan-log-planned", &[("pace", cx.hours(cx.dates.pace).into())]),
                (Way::Real, Some(pace)) => cx.tf("plan-log-real", &[("pace", cx.hours(pace).into())]),
                (Way::Real, None) => {
                    if self.way == Way::Real {
                        self.way = Way::Keep;
                    }
                    caption(ui, t, cx.t("plan-log-no-real"));
                    continue;
                }
            };
            row_line(ui, t);
            let dates = cx.dates_after(&self.change(cx, entry, way));
            let finish = dates.finish().map_or_else(|| "–".to_owned(), |day| cx.view.locale.short_date(day));
            let finish = cx.tf("plan-finish-on", &[("date", finish.into())]);
            ui.allocate_ui_with_layout(vec2(ui.available_width(), 28.0), Layout::right_to_left(Align::Center), |ui| {
                ui.add(Label::new(rich(finish, TextRole::CaptionStrong, t.text)));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    // The ring of a choice that is not taken is all there is of it: as plain as its text.
                    ui.visuals_mut().widgets.inactive.bg_stroke.color = t.text_faint;
                    let radio = RadioButton::new(self.way == way, rich(label, TextRole::Body, t.text));
                    if ui.add(radio).clicked() {
                        self.way = way;
                    }
                });
            });
        }
        row_line(ui, t);
    }
}

/// How many times as long as estimated finished steps took, where that is worth a question.
fn factor(plan: &Plan) -> Option<f64> {
    let factor = overrun(plan).map(|factor| (factor * 10.0).round() / 10.0)?;
    (factor >= OVERRUN || (factor > 0.0 && factor <= 1.0 / OVERRUN)).then_some(factor)
}
