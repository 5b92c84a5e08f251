//! Where the hours of study are from: cited courses with their sources, or the rule of hours per level.

use super::Case;
use crate::{
    domain::{Hours, Profile},
    insight::payback_of::{By, HOURS_PER_LEVEL, Step},
    ui::{
        ViewCtx, sources,
        theme::space,
        widgets::{caption, faint, link},
    },
};
use egui::Ui;

/// So many courses are listed with their sources.
const LISTED: usize = 12;

/// The rule of the profile, or the program's own.
pub(super) fn hours_per_level(profile: &Profile) -> f64 {
    profile.hours_per_level.map_or(HOURS_PER_LEVEL, Hours::hours)
}

/// Says where the hours are from, one line a skill; the courses on demand.
pub(super) fn origin_ui(ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>, shows_courses: &mut bool) {
    if case.inputs.hours.by == By::User {
        faint(ui, cx.tokens, cx.t("payback-by-user"));
        return;
    }
    for step in &case.inputs.steps {
        faint(ui, cx.tokens, step_words(cx, step, hours_per_level(case.profile)));
    }
    let mut courses: Vec<usize> = case.inputs.steps.iter().flat_map(|step| step.courses.iter().copied()).collect();
    courses.dedup();
    if courses.is_empty() {
        return;
    }
    let key = if *shows_courses { "payback-courses-hide" } else { "payback-courses-show" };
    if link(ui, cx.tokens, None, &cx.tf(key, &[("n", courses.len().into())])).clicked() {
        *shows_courses = !*shows_courses;
    }
    if !*shows_courses {
        return;
    }
    for place in courses.into_iter().take(LISTED) {
        let Some(course) = cx.market().figures.get(place) else { continue };
        ui.push_id(("course", place), |ui| {
            caption(ui, cx.tokens, format!("{}: {}", course.named, cx.locale.hours(course.value)));
            if let Some(source) = cx.market().source(&course.source) {
                sources::source_link(ui, cx, source, None, &sources::short_name(cx.market(), &course.source));
            }
        });
    }
    ui.add_space(space::XS);
}

fn step_words(cx: &ViewCtx<'_>, step: &Step, per_level: f64) -> String {
    let from = match step.from {
        Some(level) => level.get().to_string(),
        None => cx.t("payback-step-unrated"),
    };
    let args = [
        ("skill", cx.skill_name(&step.skill).into()),
        ("from", from.into()),
        ("to", step.to.get().into()),
        ("hours", cx.locale.count(step.hours).into()),
        ("n", step.courses.len().into()),
        ("rule", cx.locale.prose_number(per_level).into()),
    ];
    if step.courses.is_empty() { cx.tf("payback-step-rule", &args) } else { cx.tf("payback-step-courses", &args) }
}
