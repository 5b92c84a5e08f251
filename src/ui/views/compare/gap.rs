//! One target against the profile: readiness, one row a required skill, first steps, the caution.

use super::{
    cite::{narrow_source_link, sources_ui},
    table::{Row, heading, one_line, widest, wrapped, wrapped_height},
};
use crate::{
    app::{
        command::Command,
        derived::{TargetFit, TargetRef},
    },
    domain::{Evidence, Level, RequirementOrigin, SkillId},
    insight::{GapRow, GapState, Readiness},
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons, space},
        widgets::{caption, caution, faint, level_dots, link, rich, row_line, text},
    },
};
use egui::{Align, Color32, Label, Layout, Popup, Role, Ui, WidgetInfo};

/// Width of the list of levels, points.
const LEVELS: f32 = 320.0;

/// Readiness in big type with the word "ready", right aligned in what is left of the line.
pub fn readiness_ui(ui: &mut Ui, cx: &ViewCtx<'_>, readiness: &Readiness) {
    ui.spacing_mut().item_spacing.x = 6.0;
    ui.add(Label::new(rich(cx.t("compare-ready"), TextRole::Caption, cx.tokens.text_muted)));
    ui.add(Label::new(rich(readiness_text(cx, readiness), TextRole::Key, cx.tokens.text)));
}

/// Readiness as a range: "61–84%".
pub fn readiness_text(cx: &ViewCtx<'_>, readiness: &Readiness) -> String {
    cx.locale.percent_range(100.0 * readiness.lo, 100.0 * readiness.hi, 0)
}

/// How many required skills are not rated, or how wide the evidence makes the range.
pub fn unknown_text(cx: &ViewCtx<'_>, readiness: &Readiness) -> String {
    match readiness.unknown.len() {
        0 => cx.t("compare-range-evidence"),
        n => cx.tf("compare-unknown-skills", &[("n", n.into())]),
    }
}

/// Paints the gap table, the steps and the caution of a target.
pub fn gap_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fit: &TargetFit) {
    rows_ui(ui, cx, fit);
    ui.add_space(space::S);
    caption(ui, cx.tokens, cx.t("compare-levels-are-ours"));
    let TargetRef::Role(id) = &fit.target else { return };
    let Some(role) = cx.market().target(id) else { return };
    if !role.steps.is_empty() {
        ui.add_space(space::M);
        text(ui, cx.t("compare-steps"), TextRole::Strong, cx.tokens.text);
        for (index, step) in role.steps.iter().enumerate() {
            ui.push_id(("step", index), |ui| {
                text(ui, format!("{}. {}", index + 1, cx.pick(&step.text)), TextRole::Body, cx.tokens.text);
                sources_ui(ui, cx, &step.sources);
            });
        }
    }
    if let Some(warning) = &role.caution {
        ui.add_space(space::S);
        caution(ui, cx.tokens, &cx.t("compare-caution"), |ui| {
            text(ui, cx.pick(&warning.text), TextRole::Body, cx.tokens.text);
            sources_ui(ui, cx, &warning.sources);
        });
    }
}

fn rows_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fit: &TargetFit) {
    let names = Evidence::ALL.map(|evidence| cx.locale.evidence(evidence));
    let evidence = widest(ui, TextRole::Body, names.iter().map(String::as_str)) + space::M;
    let all = ui.available_width();
    let texts: Vec<String> = fit.readiness.rows.iter().map(|row| counts_text(cx, row)).collect();
    let counts = widest(ui, TextRole::Body, texts.iter().map(String::as_str)) + space::M;
    let dots = 98.0;
    let name = ((all - dots - counts - evidence) * 0.55).max(120.0);
    let state = (all - name - dots - counts - evidence).max(80.0);
    let columns = [
        (cx.t("compare-skill-and-origin"), name),
        (cx.t("compare-have-need"), dots + counts),
        (cx.t("compare-evidence"), evidence),
        (cx.t("compare-gap"), state),
    ];
    ui.spacing_mut().item_spacing.y = 0.0;
    heading(ui, cx.tokens, &columns);
    for (index, row) in fit.readiness.rows.iter().enumerate() {
        if index > 0 {
            row_line(ui, cx.tokens);
        }
        let widths = [name, dots, counts, evidence, state];
        ui.push_id(row.skill.as_str(), |ui| {
            row_ui(ui, cx, row, fit.requirements.get(index).map(|r| &r.origin), widths);
        });
    }
}

fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &GapRow, origin: Option<&RequirementOrigin>, widths: [f32; 5]) {
    let t = cx.tokens;
    let name = cx.skill_name(&row.skill);
    let name_height = wrapped_height(ui, TextRole::Strong, &name, widths[0] - space::S);
    let state = state_text(cx, row);
    let state_height = wrapped_height(ui, TextRole::Body, &state, widths[4] - space::S - 24.0);
    let origin_text = match origin {
        Some(RequirementOrigin::Source(id)) => sources::short_name(cx.market(), id),
        _ => cx.t("compare-our-judgement"),
    };
    let origin_height = wrapped_height(ui, TextRole::CaptionStrong, &origin_text, widths[0] - space::S - 6.0);
    let mut line = Row::plain(ui, (name_height + origin_height + 8.0).max(state_height + 4.0) + 10.0);
    line.cell(widths[0], |ui| {
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(5.0);
            wrapped(ui, &name, TextRole::Strong, t.text);
            match origin {
                Some(RequirementOrigin::Source(id)) => narrow_source_link(ui, cx, id),
                _ => drop(faint(ui, t, &origin_text)),
            }
        });
    });
    let counts = counts_text(cx, row);
    let spoken = format!("{name}: {counts}");
    line.cell(widths[1], |ui| drop(level_dots(ui, t, row.have, Some(row.need), &spoken)));
    line.cell(widths[2], |ui| one_line(ui, &counts, TextRole::Body, t.text_muted));
    line.cell(widths[3], |ui| {
        if let Some(evidence) = row.evidence {
            one_line(ui, cx.locale.evidence(evidence), TextRole::Body, t.text_muted);
        }
    });
    line.cell(widths[4], |ui| {
        if row.state == GapState::Unknown {
            rate_ui(ui, cx, &row.skill);
        } else {
            let (icon, color) = state_look(cx, row.state);
            ui.add(Label::new(rich(icon, TextRole::IconSmall, color)));
            let text_color = if matches!(row.state, GapState::Short { .. }) { color } else { t.text_muted };
            wrapped(ui, &state, TextRole::Body, text_color);
        }
    });
}

/// "4 of 4"; "? of 2" while the skill is not rated.
fn counts_text(cx: &ViewCtx<'_>, row: &GapRow) -> String {
    match row.have {
        Some(have) => cx.tf("compare-have-of-need", &[("have", have.get().into()), ("need", row.need.get().into())]),
        None => cx.tf("compare-unknown-of-need", &[("need", row.need.get().into())]),
    }
}

fn state_look(cx: &ViewCtx<'_>, state: GapState) -> (&'static str, Color32) {
    match state {
        GapState::Met => (icons::CHECK_CIRCLE, cx.tokens.rising),
        GapState::MetIfClaimHolds => (icons::CIRCLE_HALF, cx.tokens.text_muted),
        GapState::Short { .. } => (icons::MINUS_CIRCLE, cx.tokens.falling),
        GapState::Unknown => (icons::QUESTION, cx.tokens.text_muted),
    }
}

/// State of a requirement in words. More than is asked is said, and makes up for nothing elsewhere.
pub fn state_text(cx: &ViewCtx<'_>, row: &GapRow) -> String {
    let above = row.have.map_or(0, |have| have.get().saturating_sub(row.need.get()));
    match (row.state, row.evidence) {
        (GapState::Met, _) if above > 0 => cx.tf("compare-met-above", &[("n", above.into())]),
        (GapState::Met, _) => cx.t("compare-met"),
        (GapState::MetIfClaimHolds, Some(Evidence::Portfolio)) => cx.t("compare-met-if-portfolio"),
        (GapState::MetIfClaimHolds, _) => cx.t("compare-met-if-claim"),
        (GapState::Short { levels }, _) => cx.tf("compare-short", &[("n", levels.into())]),
        (GapState::Unknown, _) => cx.t("compare-not-rated"),
    }
}

/// "Not rated" with a list of levels to choose from.
fn rate_ui(ui: &mut Ui, cx: &ViewCtx<'_>, skill: &SkillId) {
    ui.add(Label::new(rich(cx.t("compare-not-rated"), TextRole::Body, cx.tokens.text_muted)));
    let response = link(ui, cx.tokens, None, &cx.t("compare-rate-it"));
    let name = cx.tf("compare-rate-named", &[("skill", cx.skill_name(skill).into())]);
    let response = response.on_hover_text(name);
    Popup::from_toggle_button_response(&response).width(LEVELS).show(|ui| {
        ui.set_width(LEVELS);
        ui.spacing_mut().item_spacing.y = 2.0;
        for level in Level::all() {
            ui.push_id(level.get(), |ui| level_row_ui(ui, cx, skill, level));
        }
    });
}

/// One level with what a client would see; a click sets it.
fn level_row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, skill: &SkillId, level: Level) {
    let t = cx.tokens;
    let (name, seen) = (cx.locale.level(Some(level)), cx.locale.level_seen(Some(level)));
    let indent = 26.0;
    let height = 34.0 + wrapped_height(ui, TextRole::Caption, &seen, LEVELS - indent - space::S);
    let (mut row, response) = Row::clickable(ui, t, height);
    row.cell(indent, |ui| one_line(ui, level.get().to_string(), TextRole::Strong, t.accent));
    row.cell(LEVELS - indent, |ui| {
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add_space(6.0);
            one_line(ui, &name, TextRole::Strong, t.text);
            wrapped(ui, &seen, TextRole::Caption, t.text_muted);
        });
    });
    let spoken = format!("{} {name}: {seen}", level.get());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.clicked() {
        cx.send(Command::SetLevel(skill.clone(), Some(level)));
        ui.close();
    }
}
