//! The picked targets side by side, always with "stay as you are".

use super::{
    cite::sources_ui,
    gap::{readiness_text, state_text, unknown_text},
    near::dated_growth,
    picker::target_name,
    plain::{reason_ui, shown},
    table::{Row, heading, one_line, wrapped, wrapped_height},
};
use crate::{
    app::derived::TargetFit,
    domain::{Note, NoteKind, SkillId, SkillKind},
    insight::{GapState, Stance},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, direction_mark, faint, rich, row_line, section, text},
        words,
    },
};
use egui::{Label, Rect, Ui, UiBuilder, pos2};

/// A column is at least so wide, points; the rest goes on the next line.
const LEAST_COLUMN: f32 = 220.0;
/// A person's main skills: rated at least competent, the highest ones, at most so many.
const MAIN_SKILLS: usize = 4;
const MAIN_FROM: u8 = 3;
/// So many cited notes stand under "stay".
const STAY_NOTES: usize = 4;

/// Paints the card's contents.
pub fn side_by_side_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fits: &[TargetFit]) {
    section(ui, cx.tokens, cx.t("compare-side-by-side"));
    caption(ui, cx.tokens, cx.t("compare-side-explain"));
    ui.add_space(space::S);
    let count = fits.len() + 1;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few columns")]
    let fitting = ((ui.available_width() / LEAST_COLUMN).floor() as usize).clamp(1, count);
    for line in (0..count).collect::<Vec<_>>().chunks(fitting) {
        columns_ui(ui, cx, fits, line, fitting);
        ui.add_space(space::M);
    }
    if fits.len() > 1 {
        matrix_ui(ui, cx, fits);
    }
}

fn columns_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fits: &[TargetFit], line: &[usize], fitting: usize) {
    let origin = ui.cursor().min;
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let step = ui.available_width() / fitting as f32;
    let mut bottom = origin.y;
    for (place, index) in line.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few columns")]
        let left = origin.x + step * place as f32;
        let rect = Rect::from_min_max(pos2(left, origin.y), pos2(left + step - space::L, origin.y + 10_000.0));
        let mut column = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("column", index)));
        match fits.get(*index) {
            Some(fit) => target_ui(&mut column, cx, fit),
            None => stay_ui(&mut column, cx),
        }
        bottom = bottom.max(column.min_rect().bottom());
        if place > 0 {
            let x = left - space::L / 2.0 - space::XS;
            ui.painter().vline(x, origin.y..=bottom, egui::Stroke::new(1.0, cx.tokens.border));
        }
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(origin, pos2(origin.x + step, bottom)));
}

fn target_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fit: &TargetFit) {
    let t = cx.tokens;
    text(ui, target_name(cx, &fit.target), TextRole::Strong, t.text);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(readiness_text(cx, &fit.readiness), TextRole::Key, t.text)));
        ui.add(Label::new(rich(cx.t("compare-ready"), TextRole::Caption, t.text_muted)));
    });
    caption(ui, t, unknown_text(cx, &fit.readiness));
    ui.add_space(space::XS);
    for reason in shown(&fit.reasons, 2) {
        reason_ui(ui, cx, reason);
    }
}

/// What the person has now: demand for the main skills, and what is cited for and against resting on them.
fn stay_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    text(ui, cx.t("compare-stay"), TextRole::Strong, t.text);
    caption(ui, t, cx.t("compare-stay-explain"));
    ui.add_space(space::XS);
    stay_demand_ui(ui, cx);
    ui.add_space(space::S);
    stay_reasons_ui(ui, cx);
}

/// Demand for the person's main skills.
pub fn stay_demand_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let main = main_skills(cx);
    if main.is_empty() {
        caption(ui, t, cx.t("compare-stay-nothing-rated"));
    }
    for skill in &main {
        let summary = cx.derived.summary(skill);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if let Some((headline, badge)) = summary.and_then(|s| s.headline.as_ref().map(|h| (h, s.badge))) {
                direction_mark(ui, t, words::aged_mark(cx, headline, badge));
                text(ui, cx.skill_name(skill), TextRole::Body, t.text);
                text(ui, dated_growth(cx, headline), TextRole::Caption, t.text_muted);
            } else {
                text(ui, cx.skill_name(skill), TextRole::Body, t.text);
                faint(ui, t, cx.t("badge-no-data"));
            }
        });
    }
}

/// What is cited for and against resting on the person's main skills.
pub fn stay_reasons_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    stay_line(ui, cx, Some(Stance::For), &cx.t("compare-stay-for"));
    let notes = stay_notes(cx, &main_skills(cx));
    if !notes.iter().any(|note| note.kind == NoteKind::Against) {
        stay_line(ui, cx, Some(Stance::Against), &cx.t("compare-stay-against"));
    }
    for (index, note) in notes.into_iter().enumerate() {
        ui.push_id(index, |ui| {
            let stance = (note.kind == NoteKind::Against).then_some(Stance::Against);
            stay_line(ui, cx, stance, cx.pick(&note.text.text));
            ui.horizontal_top(|ui| {
                ui.add_space(space::XL);
                ui.vertical(|ui| sources_ui(ui, cx, &note.text.sources));
            });
        });
    }
}

/// One line with the icon of its stance; none is context.
fn stay_line(ui: &mut Ui, cx: &ViewCtx<'_>, stance: Option<Stance>, line: &str) {
    let t = cx.tokens;
    let (icon, color) = match stance {
        Some(Stance::For) => (icons::PLUS_CIRCLE, t.rising),
        Some(Stance::Against) => (icons::MINUS_CIRCLE, t.falling),
        None => (icons::INFO, t.text_muted),
    };
    ui.horizontal_top(|ui| {
        ui.add(Label::new(rich(icon, TextRole::Icon, color)));
        ui.vertical(|ui| drop(text(ui, line, TextRole::Body, t.text)));
    });
}

/// The highest rated trades of the active profile, human strengths after them.
fn main_skills(cx: &ViewCtx<'_>) -> Vec<SkillId> {
    let Some(profile) = cx.state.profile() else { return Vec::new() };
    let mut rated: Vec<_> = profile.rated().filter(|(_, level)| level.get() >= MAIN_FROM).collect();
    let is_strength = |id: &SkillId| cx.market().skill(id).is_some_and(|s| s.kind == SkillKind::HumanStrength);
    rated.sort_by_key(|(entry, level)| (is_strength(&entry.skill), std::cmp::Reverse(level.get())));
    rated.into_iter().take(MAIN_SKILLS).map(|(entry, _)| entry.skill.clone()).collect()
}

/// Cited notes against, or of context, on the main skills: first those that concern most of them.
fn stay_notes<'a>(cx: &ViewCtx<'a>, main: &[SkillId]) -> Vec<&'a Note> {
    let concerns = |note: &Note| note.skills.iter().filter(|skill| main.contains(skill)).count();
    let mut notes: Vec<&Note> = cx
        .market()
        .notes
        .iter()
        .filter(|note| matches!(note.kind, NoteKind::Against | NoteKind::Context) && concerns(note) > 0)
        .collect();
    notes.sort_by_key(|note| std::cmp::Reverse(concerns(note)));
    notes.truncate(STAY_NOTES);
    notes
}

/// Rows: every skill that one of the targets asks for; columns: the targets.
fn matrix_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fits: &[TargetFit]) {
    let mut skills: Vec<&SkillId> = Vec::new();
    for row in fits.iter().flat_map(|fit| &fit.readiness.rows) {
        if !skills.contains(&&row.skill) {
            skills.push(&row.skill);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "at most four targets")]
    let targets = fits.len() as f32;
    let name = (ui.available_width() * 0.28).clamp(120.0, 260.0);
    let width = (ui.available_width() - name) / targets;
    let mut columns = vec![(cx.t("compare-skill-column"), name)];
    columns.extend(fits.iter().map(|fit| (target_name(cx, &fit.target), width)));
    ui.spacing_mut().item_spacing.y = 0.0;
    heading(ui, cx.tokens, &columns);
    for (index, skill) in skills.into_iter().enumerate() {
        if index > 0 {
            row_line(ui, cx.tokens);
        }
        let skill_name = cx.skill_name(skill);
        let cells: Vec<Option<(String, GapState)>> = fits
            .iter()
            .map(|fit| {
                let row = fit.readiness.rows.iter().find(|row| row.skill == *skill)?;
                let args = [("need", row.need.get().into()), ("state", state_text(cx, row).into())];
                Some((cx.tf("compare-asks", &args), row.state))
            })
            .collect();
        let heights =
            cells.iter().flatten().map(|(line, _)| wrapped_height(ui, TextRole::Caption, line, width - space::S));
        let name_height = wrapped_height(ui, TextRole::Body, &skill_name, name - space::S);
        let height = heights.fold(name_height, f32::max) + space::M;
        let mut row = Row::plain(ui, height);
        row.cell(name, |ui| wrapped(ui, &skill_name, TextRole::Body, cx.tokens.text));
        for cell in &cells {
            row.cell(width, |ui| match cell {
                Some((line, state)) => {
                    let short = matches!(state, GapState::Short { .. });
                    let color = if short { cx.tokens.falling } else { cx.tokens.text_muted };
                    wrapped(ui, line, TextRole::Caption, color);
                }
                None => one_line(ui, cx.t("compare-not-asked"), TextRole::Caption, cx.tokens.text_faint),
            });
        }
    }
}
