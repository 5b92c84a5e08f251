//! How far the log is, at which pace, when it ends at the real one, and the two numbers that decide: hours a week, start.

use super::{
    preview::{Preview, finish_sentence},
    sight::PlanCx,
    typed,
};
use crate::{
    app::command::{Command, Route},
    domain::{Cadence, Date, HoursPerWeek, PlanChange},
    ui::{
        dialog::{named_ui, problem_ui},
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, card, caution, faint, icon_button, link, section, text, text_field},
    },
};
use egui::Ui;

/// So many weeks above the ceiling are named one by one.
const NAMED_WEEKS: usize = 4;

/// View state of the card.
#[derive(Default)]
pub struct PaceCard {
    draft: Option<Draft>,
    /// The real pace at which the user chose to keep the dates.
    kept: Option<f64>,
}

/// Numbers being typed, and what they are to replace: when that changes elsewhere, they are dropped.
struct Draft {
    pace: String,
    start: String,
    of: (f64, Date),
}

impl PaceCard {
    /// Paints the card; gives what shall be previewed.
    pub fn ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) -> Option<Preview> {
        let t = cx.view.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section(ui, t, cx.t("plan-pace-title"));
            let logged: f64 = cx.plan.items.iter().map(crate::domain::PlanItem::logged).sum();
            let all: f64 = cx.plan.items.iter().map(|item| item.hours.hours()).sum();
            let number = |hours| typed::shown(cx.view.locale, hours);
            let done = cx.tf("plan-pace-done", &[("logged", number(logged).into()), ("hours", number(all).into())]);
            text(ui, done, TextRole::Key, t.text);
            let planned = cx.hours(cx.dates.pace);
            let real = cx.real_pace(cx.plan);
            caption(
                ui,
                t,
                match real {
                    Some(real) => {
                        cx.tf("plan-pace-both", &[("planned", planned.into()), ("real", cx.hours(real).into())])
                    }
                    None => cx.tf("plan-pace-planned", &[("planned", planned.into())]),
                },
            );
            let preview = self.real_ui(ui, cx, real);
            let typed = self.fields_ui(ui, cx);
            ceiling_ui(ui, cx);
            preview.or(typed)
        })
        .inner
    }

    /// When the plan ends at the real pace, if that is another week.
    fn real_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>, real: Option<f64>) -> Option<Preview> {
        let real = real.filter(|real| self.kept != Some(*real))?;
        let change = cx.replan(cx.plan, Some(real));
        let (before, after) = (cx.dates.finish()?, cx.dates_after(&change).finish()?);
        if Cadence::Weekly.start(before) == Cadence::Weekly.start(after) {
            return None;
        }
        let mut preview = None;
        let day = cx.view.locale.short_date(after);
        let title = cx.tf("plan-pace-real", &[("date", day.into()), ("shift", cx.shift(before, after).into())]);
        caution(ui, cx.view.tokens, &title, |ui| {
            ui.horizontal(|ui| {
                if button(ui, cx.view.tokens, ButtonKind::Secondary, None, &cx.t("plan-preview")).clicked() {
                    preview = Some(Preview::new(cx.t("plan-preview-real"), change));
                }
                if link(ui, cx.view.tokens, None, &cx.t("plan-keep")).clicked() {
                    self.kept = Some(real);
                }
            });
        });
        preview
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>) -> Option<Preview> {
        let (t, locale) = (cx.view.tokens, cx.view.locale);
        let now = (cx.dates.pace, cx.dates.from);
        if self.draft.as_ref().is_some_and(|draft| draft.of != now) {
            self.draft = None;
        }
        let written = || Draft { pace: typed::shown(locale, now.0), start: locale.short_date(now.1), of: now };
        let is_typed = self.draft.is_some();
        let mut draft = self.draft.take().unwrap_or_else(written);
        let width = ui.available_width();
        let pace_name = cx.t("plan-pace-field");
        let is_pace =
            named_ui(ui, cx.view, &pace_name, width, |ui| text_field(ui, t, &mut draft.pace, &pace_name, "", 96.0))
                .changed();
        let start_name = cx.t("plan-start-field");
        let mut is_start = false;
        named_ui(ui, cx.view, &start_name, width, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let earlier = icon_button(ui, t, icons::CARET_LEFT, &cx.t("plan-start-earlier"), None).clicked();
                let field = (ui.available_width() - 36.0).min(128.0);
                is_start = text_field(ui, t, &mut draft.start, &start_name, "", field).changed();
                let later = icon_button(ui, t, icons::CARET_RIGHT, &cx.t("plan-start-later"), None).clicked();
                if earlier || later {
                    let day = typed::day(locale, &draft.start).unwrap_or(now.1);
                    let monday = Cadence::Weekly.start(day);
                    // Back from the middle of a week is its Monday.
                    let back = if day > monday { 0 } else { 7 };
                    let days = if earlier { monday.days() - back } else { monday.days() + 7 };
                    draft.start = locale.short_date(Date::from_days(days));
                    is_start = true;
                }
            });
        });
        if is_typed || is_pace || is_start { self.draft_ui(ui, cx, draft) } else { None }
    }

    /// What the typed numbers would do, with the buttons that keep or drop them.
    fn draft_ui(&mut self, ui: &mut Ui, cx: &PlanCx<'_>, draft: Draft) -> Option<Preview> {
        let (t, locale) = (cx.view.tokens, cx.view.locale);
        let pace = typed::needed(locale, &draft.pace, HoursPerWeek::new, "plan-pace-refused");
        let from = typed::day(locale, &draft.start);
        let mut preview = None;
        let mut is_over = false;
        match (pace, from) {
            (Ok(pace), Ok(from)) if (pace.hours(), from) != draft.of => {
                let change = change(&draft, pace, from);
                caption(ui, t, finish_sentence(cx, &cx.dates_after(&change)));
                ui.horizontal_wrapped(|ui| {
                    if button(ui, t, ButtonKind::Primary, None, &cx.t("plan-apply")).clicked() {
                        cx.change(change.clone());
                        is_over = true;
                    }
                    if button(ui, t, ButtonKind::Secondary, None, &cx.t("plan-preview")).clicked() {
                        preview = Some(Preview::new(cx.t("plan-preview-typed"), change.clone()));
                    }
                    is_over |= link(ui, t, None, &cx.t("plan-cancel")).clicked();
                });
            }
            (Ok(_), Ok(_)) => {}
            (pace, from) => {
                [pace.err(), from.err()].into_iter().flatten().for_each(|words| problem_ui(ui, cx.view, &words));
                is_over |= link(ui, t, None, &cx.t("plan-cancel")).clicked();
            }
        }
        self.draft = (!is_over).then_some(draft);
        preview
    }
}

/// The change from what stood there to what was typed.
fn change(draft: &Draft, pace: HoursPerWeek, from: Date) -> PlanChange {
    if from == draft.of.1 {
        return PlanChange::SetPace(Some(pace));
    }
    let is_other = (pace.hours() - draft.of.0).abs() > f64::EPSILON;
    PlanChange::Replan { from, pace: is_other.then_some(pace) }
}

/// Weeks in which study and paid work are more than the profile allows, or what is missing to tell.
fn ceiling_ui(ui: &mut Ui, cx: &PlanCx<'_>) {
    let t = cx.view.tokens;
    let Ok(schedule) = &cx.dates.schedule else { return };
    let (Some(billable), Some(ceiling)) = (cx.profile.billable, cx.profile.ceiling) else {
        let key = match (cx.profile.billable, cx.profile.ceiling) {
            (None, Some(_)) => "plan-ceiling-no-billable",
            (Some(_), None) => "plan-ceiling-none",
            _ => "plan-ceiling-neither",
        };
        faint(ui, t, cx.t(key));
        if link(ui, t, None, &cx.t("advice-make-profile")).clicked() {
            cx.view.send(Command::Go(Route::Profile));
        }
        return;
    };
    let over = schedule.overloads(billable.hours(), ceiling.hours());
    let Some(most) = over.iter().map(|week| week.over).reduce(f64::max) else { return };
    let args = [("n", over.len().into()), ("ceiling", cx.hours(ceiling.hours()).into())];
    let title = cx.tf("plan-ceiling-over", &args);
    caution(ui, t, &title, |ui| {
        let named: Vec<String> = over.iter().take(NAMED_WEEKS).map(|week| cx.axis_day(week.monday)).collect();
        let named = named.join(", ");
        let weeks = if over.len() > NAMED_WEEKS {
            let rest = over.len() - NAMED_WEEKS;
            cx.tf("plan-ceiling-weeks-more", &[("weeks", named.into()), ("n", rest.into())])
        } else {
            cx.tf("plan-ceiling-weeks", &[("weeks", named.into())])
        };
        caption(ui, t, weeks);
        caption(ui, t, cx.tf("plan-ceiling-by", &[("hours", cx.hours(most).into())]));
    });
}
