//! The numbers of the timeline week by week: what is planned, what was logged, and on what.

use super::sight::PlanCx;
use crate::{
    domain::Date,
    insight::Week,
    ui::{theme::TextRole, widgets::rich},
};
use egui::{Align, Label, Layout, Ui};
use egui_extras::{Column, TableBuilder};

const ROW: f32 = 28.0;

/// Paints the table, first week first.
pub fn table_ui(ui: &mut Ui, cx: &PlanCx<'_>, height: f32) {
    let t = cx.view.tokens;
    let Ok(schedule) = &cx.dates.schedule else { return };
    let cell = |ui: &mut Ui, words: String, role: TextRole| {
        ui.add(Label::new(rich(words, role, t.text)).truncate());
    };
    TableBuilder::new(ui)
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .min_scrolled_height(height)
        .max_scroll_height(height)
        .column(Column::exact(104.0))
        .columns(Column::exact(74.0), 3)
        .column(Column::remainder().at_least(80.0).clip(true))
        .header(ROW, |mut row| {
            for key in
                ["plan-table-week", "plan-table-planned", "plan-table-logged", "plan-table-free", "plan-table-steps"]
            {
                row.col(|ui| cell(ui, cx.t(key), TextRole::CaptionStrong));
            }
        })
        .body(|body| {
            body.rows(ROW, schedule.weeks.len(), |mut row| {
                let week = schedule.weeks[row.index()];
                row.col(|ui| cell(ui, cx.view.locale.short_date(week.monday), TextRole::Caption));
                row.col(|ui| cell(ui, cx.hours(week.hours), TextRole::Caption));
                row.col(|ui| cell(ui, cx.hours(logged(cx, week)), TextRole::Caption));
                row.col(|ui| cell(ui, cx.view.locale.count(f64::from(week.free_days)), TextRole::Caption));
                row.col(|ui| {
                    let words = steps(cx, week.monday);
                    ui.add(Label::new(rich(&words, TextRole::Caption, t.text)).truncate()).on_hover_text(words);
                });
            });
        });
}

/// Hours logged in a week.
fn logged(cx: &PlanCx<'_>, week: Week) -> f64 {
    let days = week.monday.days()..week.monday.days() + 7;
    let entries = cx.plan.items.iter().flat_map(|item| &item.log);
    entries.filter(|entry| days.contains(&entry.on.days())).map(|entry| entry.hours.hours()).sum()
}

/// What is worked on in a week, each with its hours.
fn steps(cx: &PlanCx<'_>, monday: Date) -> String {
    let Ok(schedule) = &cx.dates.schedule else { return String::new() };
    let of_week = schedule.items.iter().zip(&cx.plan.items).filter_map(|(planned, item)| {
        let (_, hours) = planned.weeks.iter().find(|(week, _)| *week == monday)?;
        Some(format!("{} {}", item.title, cx.hours(*hours)))
    });
    of_week.collect::<Vec<_>>().join(" · ")
}
