//! The card "Near and rising": the quadrant chart, its table, and what has no place in it.

use super::table::{Row, one_line};
use crate::{
    app::{command::Command, derived::ProfileFit},
    domain::{SkillId, Subject},
    insight::{Headline, QuadrantPoint, UnplacedReason, summary::SizeKind},
    ui::{
        ViewCtx,
        charts::{DotLook, QuadrantDot, QuadrantTexts, quadrant_chart},
        theme::{TextRole, icons, space},
        widgets::{caption, direction_mark, empty_state, faint, link, row_line, section, section_with, text},
        words,
    },
};
use egui::{Role, Ui, WidgetInfo};

/// View state of the card.
#[derive(Default)]
pub struct NearView {
    marked: Option<SkillId>,
    as_table: bool,
    shows_all: bool,
}

impl NearView {
    /// Whether the numbers stand as a table.
    pub fn is_table(&self) -> bool {
        self.as_table
    }

    /// Paints the card's contents.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, chart_height: f32) {
        let Some(fit) = cx.derived.fit.as_ref() else {
            section(ui, cx.tokens, cx.t("compare-near"));
            let (title, body) = (cx.t("compare-near-empty"), cx.t("compare-near-no-profile"));
            empty_state(ui, cx.tokens, icons::CHART_SCATTER, &title, &body, None);
            return;
        };
        let as_table = self.as_table;
        section_with(ui, cx.tokens, cx.t("compare-near"), |ui| {
            let label = cx.t(if as_table { "compare-as-chart" } else { "compare-as-table" });
            if !fit.quadrant.points.is_empty() && link(ui, cx.tokens, Some(icons::TABLE), &label).clicked() {
                self.as_table = !as_table;
            }
        });
        if fit.quadrant.points.is_empty() {
            caption(ui, cx.tokens, cx.t("compare-near-nothing-rated"));
        } else if self.as_table {
            table_ui(ui, cx, fit);
        } else {
            self.chart_ui(ui, cx, fit, chart_height);
        }
        self.unplaced_ui(ui, cx, fit);
    }

    fn chart_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, fit: &ProfileFit, height: f32) {
        let points = &fit.quadrant.points;
        let dots = dots(cx, fit);
        let (x_axis, y_axis) = (cx.t("compare-axis-close"), cx.t("compare-axis-grows"));
        let summary = summary(cx, fit);
        let texts = QuadrantTexts {
            summary: &summary,
            x_axis: &x_axis,
            x_ticks: &[],
            middle: 0.5,
            y_axis: &y_axis,
            growth: &|pct| cx.locale.signed_percent(pct, 0),
            fields: None,
            name: &|index| cx.skill_name(&points[index].skill),
            describe: &|index| lines(cx, &points[index]).join(", "),
        };
        let mut marked = self.marked.as_ref().and_then(|id| points.iter().position(|point| point.skill == *id));
        let answer = quadrant_chart(ui, cx.tokens, &dots, &texts, &mut marked, height);
        if let Some(index) = answer.chosen {
            marked = Some(index);
            cx.send(Command::ToggleTargetSkill(points[index].skill.clone()));
        }
        self.marked = marked.map(|index| points[index].skill.clone());
        if let Some(index) = answer.hovered {
            answer.response.on_hover_ui_at_pointer(|ui| hover_ui(ui, cx, &points[index]));
        }
        caption(ui, cx.tokens, cx.t("compare-chart-legend"));
        if let Some(point) = self.marked.as_ref().and_then(|id| points.iter().find(|point| point.skill == *id)) {
            marked_ui(ui, cx, point);
        }
    }

    /// What has no place in the chart, by what is not known of it.
    fn unplaced_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, fit: &ProfileFit) {
        let names = |wanted: fn(UnplacedReason) -> bool| -> Vec<String> {
            let found = fit.quadrant.unplaced.iter().filter(|unplaced| wanted(unplaced.reason));
            found.map(|unplaced| cx.skill_name(&unplaced.skill)).collect()
        };
        ui.spacing_mut().item_spacing.y = space::XS;
        let no_growth = names(|reason| reason != UnplacedReason::NoCloseness);
        let no_closeness = names(|reason| reason == UnplacedReason::NoCloseness);
        for (key, names) in [("compare-without-data", no_growth), ("compare-without-relation", no_closeness)] {
            if names.is_empty() {
                continue;
            }
            let (n, skills) = (names.len().into(), names.join(", ").into());
            let line = match key {
                "compare-without-data" => cx.tf("compare-without-data", &[("n", n), ("skills", skills)]),
                _ => cx.tf("compare-without-relation", &[("n", n), ("skills", skills)]),
            };
            if self.shows_all {
                caption(ui, cx.tokens, line);
            } else {
                one_line(ui, line, TextRole::Caption, cx.tokens.text_muted);
            }
        }
        if !fit.quadrant.unplaced.is_empty() {
            let label = cx.t(if self.shows_all { "compare-show-fewer" } else { "compare-show-all-skills" });
            if link(ui, cx.tokens, None, &label).clicked() {
                self.shows_all = !self.shows_all;
            }
        }
    }
}

fn dots(cx: &ViewCtx<'_>, fit: &ProfileFit) -> Vec<QuadrantDot> {
    let count = |point: &QuadrantPoint| {
        let size = point.size.filter(|size| matches!(size.what, SizeKind::Count(_)))?;
        Some(size.value)
    };
    let largest = fit.quadrant.points.iter().filter_map(count).fold(0.0, f64::max);
    let targets = cx.state.profile().map_or(&[][..], |profile| &profile.target_skills);
    let dot = |point: &QuadrantPoint| QuadrantDot {
        x: point.closeness.mid,
        x_range: (point.closeness.lo, point.closeness.hi),
        growth_pct: point.growth_pct,
        size: count(point).filter(|_| largest > 0.0).map(|value| value / largest),
        look: words::dot_look(cx, &point.headline, point.badge),
        picked: targets.contains(&point.skill),
    };
    fit.quadrant.points.iter().map(dot).collect()
}

/// Name, closeness, growth, how sure, as of, size.
fn lines(cx: &ViewCtx<'_>, point: &QuadrantPoint) -> Vec<String> {
    let closeness = closeness_text(cx, point);
    let growth = growth_text(cx, &point.headline);
    let as_of = point.headline.observed.map_or_else(|| cx.t("compare-no-date"), |date| cx.locale.month(date));
    let size = match point.size.map(|size| (size.value, size.what)) {
        Some((value, SizeKind::Count(quantity))) => {
            format!("{}: {}", cx.locale.quantity(quantity), cx.locale.count(value))
        }
        Some((value, SizeKind::Share(measure))) => {
            format!("{}: {}", cx.locale.short_measure(measure), cx.locale.percent(value, 1))
        }
        None => cx.t("compare-size-unknown"),
    };
    let sure = words::badge(cx, point.badge).1;
    vec![cx.skill_name(&point.skill), closeness, format!("{growth} · {sure} · {as_of}"), size]
}

/// A growth with its base, and that it is a stand-in where it does not measure the skill itself.
pub fn growth_text(cx: &ViewCtx<'_>, headline: &Headline) -> String {
    let growth = format!("{} · {}", words::change(cx, headline.change), words::base(cx, headline));
    if headline.direct { growth } else { format!("{growth} · {}", cx.t("compare-stand-in")) }
}

/// As [`growth_text`], with its month.
pub fn dated_growth(cx: &ViewCtx<'_>, headline: &Headline) -> String {
    let month = headline.observed.map_or_else(|| cx.t("compare-no-date"), |date| cx.locale.short_month(date));
    format!("{} · {month}", growth_text(cx, headline))
}

fn closeness_text(cx: &ViewCtx<'_>, point: &QuadrantPoint) -> String {
    let range = cx.locale.percent_range(100.0 * point.closeness.lo, 100.0 * point.closeness.hi, 0);
    if point.closeness.via == point.skill {
        return cx.tf("compare-close-own", &[("range", range.into())]);
    }
    let via = cx.skill_name(&point.closeness.via);
    cx.tf("compare-close-via", &[("range", range.into()), ("via", via.into())])
}

fn hover_ui(ui: &mut Ui, cx: &ViewCtx<'_>, point: &QuadrantPoint) {
    for (index, line) in lines(cx, point).into_iter().enumerate() {
        let (role, color) = match index {
            0 => (TextRole::Strong, cx.tokens.text),
            _ => (TextRole::Caption, cx.tokens.text_muted),
        };
        text(ui, line, role, color);
    }
    faint(ui, cx.tokens, cx.t(pick_key(cx, &point.skill, "compare-click-picks", "compare-click-drops")));
}

/// The circle in focus, with what can be done with it.
fn marked_ui(ui: &mut Ui, cx: &ViewCtx<'_>, point: &QuadrantPoint) {
    row_line(ui, cx.tokens);
    for (index, line) in lines(cx, point).into_iter().enumerate() {
        if index == 0 {
            text(ui, line, TextRole::Strong, cx.tokens.text);
        } else {
            caption(ui, cx.tokens, line);
        }
    }
    ui.horizontal_wrapped(|ui| actions_ui(ui, cx, &point.skill));
}

/// Links that pick a skill as a target and open it in Trends.
pub fn actions_ui(ui: &mut Ui, cx: &ViewCtx<'_>, skill: &SkillId) {
    let label = cx.t(pick_key(cx, skill, "compare-pick", "compare-drop"));
    if link(ui, cx.tokens, Some(icons::TARGET), &label).clicked() {
        cx.send(Command::ToggleTargetSkill(skill.clone()));
    }
    if link(ui, cx.tokens, Some(icons::CHART_LINE), &cx.t("compare-open-in-trends")).clicked() {
        cx.send(Command::Show(Subject::Skill(skill.clone())));
    }
}

fn pick_key(cx: &ViewCtx<'_>, skill: &SkillId, pick: &'static str, drop: &'static str) -> &'static str {
    let is_target = cx.state.profile().is_some_and(|profile| profile.target_skills.contains(skill));
    if is_target { drop } else { pick }
}

/// The chart in one sentence: how many, the nearest rising one, the one that grows most.
fn summary(cx: &ViewCtx<'_>, fit: &ProfileFit) -> String {
    let points = &fit.quadrant.points;
    let name = |point: Option<&QuadrantPoint>| point.map(|p| cx.skill_name(&p.skill)).unwrap_or_default();
    let rising = points.iter().filter(|point| words::dot_look(cx, &point.headline, point.badge) == DotLook::Rising);
    let nearest = rising.max_by(|a, b| a.closeness.mid.total_cmp(&b.closeness.mid));
    let growing = points.iter().max_by(|a, b| a.growth_pct.total_cmp(&b.growth_pct));
    cx.tf(
        "compare-chart-summary",
        &[
            ("n", points.len().into()),
            ("nearest", name(nearest).into()),
            ("growing", name(growing).into()),
            ("apart", fit.quadrant.unplaced.len().into()),
        ],
    )
}

/// The same numbers as rows, nearest first.
fn table_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fit: &ProfileFit) {
    let mut points: Vec<&QuadrantPoint> = fit.quadrant.points.iter().collect();
    points.sort_by(|a, b| b.closeness.mid.total_cmp(&a.closeness.mid));
    ui.spacing_mut().item_spacing.y = 0.0;
    for point in points {
        row_line(ui, cx.tokens);
        ui.push_id(point.skill.as_str(), |ui| {
            let lines = lines(cx, point);
            let width = ui.available_width();
            let has_size = point.size.is_some();
            let (mut row, response) = Row::clickable(ui, cx.tokens, if has_size { 78.0 } else { 62.0 });
            row.cell(width, |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.add_space(3.0);
                    ui.horizontal(|ui| {
                        direction_mark(ui, cx.tokens, words::aged_mark(cx, &point.headline, point.badge));
                        one_line(ui, &lines[0], TextRole::Strong, cx.tokens.text);
                    });
                    one_line(ui, &lines[2], TextRole::Caption, cx.tokens.text_muted);
                    one_line(ui, &lines[1], TextRole::Caption, cx.tokens.text_faint);
                    if has_size {
                        one_line(ui, &lines[3], TextRole::Caption, cx.tokens.text_faint);
                    }
                });
            });
            let name = lines.join(", ");
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if response.on_hover_text(cx.t("compare-open-in-trends")).clicked() {
                cx.send(Command::Show(Subject::Skill(point.skill.clone())));
            }
        });
    }
}
