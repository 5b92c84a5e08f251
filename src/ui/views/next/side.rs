//! Up to four options side by side with "change nothing": rank, payback, gap, evidence, reasons for and against.

use super::{
    detail::plan_button,
    grid::{cells, equal, fitting},
    model::{Row, Shown, reasons_of},
    pick::Pick,
    side_cells, words,
};
use crate::{
    domain::{OptionRef, Profile},
    insight::Reason,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, size, space},
        widgets::{caption, card, faint, icon_button, keep_focus_in_sight, row_line, section_with, text},
    },
};
use egui::{ScrollArea, Ui, vec2};
use std::collections::HashMap;

/// At most so many options stand beside "change nothing".
pub(super) const MOST: usize = 4;
/// So many of the ranking stand there until somebody picks.
const FIRST: usize = 2;
/// A column is at least so wide, points; the rest goes below.
const LEAST_COLUMN: f32 = 176.0;

/// View state.
#[derive(Default)]
pub struct SideView {
    /// What was picked here; before, the targets of Compare or the first of the ranking stand there.
    picks: Option<Vec<OptionRef>>,
    pick: Pick,
    reasons: Reasons,
}

/// Reasons of the shown options, found once as long as nothing changes.
#[derive(Default)]
struct Reasons {
    of: (u64, u64),
    found: HashMap<OptionRef, Vec<Reason>>,
}

impl Reasons {
    fn find(&mut self, cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>) -> &[Reason] {
        let now = (cx.state.book_revision, cx.state.market_revision);
        if self.of != now {
            *self = Self { of: now, found: HashMap::new() };
        }
        self.found.entry(row.option().clone()).or_insert_with(|| reasons_of(cx, profile, row.option(), row.skill()))
    }
}

impl SideView {
    /// Whether an option was picked.
    pub fn is_picked(&self, option: &OptionRef) -> bool {
        self.picks.as_ref().is_some_and(|picks| picks.contains(option))
    }

    /// Whether no further option finds room.
    pub fn is_full(&self) -> bool {
        self.picks.as_ref().is_some_and(|picks| picks.len() >= MOST)
    }

    /// Picks an option, or drops it; nothing happens when there is no room for it.
    pub fn toggle(&mut self, option: &OptionRef) {
        let (is_picked, is_full) = (self.is_picked(option), self.is_full());
        let picks = self.picks.get_or_insert_default();
        if is_picked {
            picks.retain(|picked| picked != option);
        } else if !is_full {
            picks.push(option.clone());
        }
    }

    /// Paints the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, shown: &Shown<'_>) {
        ScrollArea::vertical().auto_shrink(false).id_salt("next-side").show(ui, |ui| {
            card(ui, cx.tokens, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = space::XS;
                let mut picks = self.picks.clone().unwrap_or_else(|| first_picks(profile, shown));
                picks.retain(|option| shown.find(option).is_some());
                let before = picks.clone();
                section_with(ui, cx.tokens, cx.t("side-title"), |ui| {
                    let added = self.pick.ui(ui, cx, shown, &picks);
                    picks.extend(added);
                });
                caption(ui, cx.tokens, cx.t("side-explain"));
                ui.add_space(space::S);
                let options = picks.iter().chain(std::iter::once(&OptionRef::Nothing));
                let rows: Vec<Row<'_>> = options.filter_map(|option| shown.find(option)).collect();
                let mut dropped = None;
                for (place, line) in rows.chunks(fitting(ui.available_width(), LEAST_COLUMN, rows.len())).enumerate() {
                    ui.push_id(place, |ui| dropped = self.table_ui(ui, cx, profile, line).or(dropped.take()));
                    ui.add_space(space::L);
                }
                picks.retain(|option| Some(option) != dropped.as_ref());
                if picks != before {
                    self.picks = Some(picks);
                }
            });
            keep_focus_in_sight(ui);
        });
    }

    /// One line of columns; the option that is to leave, if one is.
    fn table_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, rows: &[Row<'_>]) -> Option<OptionRef> {
        let mut dropped = None;
        let widths = equal(ui, rows.len());
        cells(ui, cx, &widths, |ui, place| {
            if heading_ui(ui, cx, &rows[place]) {
                dropped = Some(rows[place].option().clone());
            }
        });
        band(ui, cx, "side-payback", &widths, |ui, place| side_cells::payback_ui(ui, cx, profile, &rows[place]));
        band(ui, cx, "side-gap", &widths, |ui, place| side_cells::gap_ui(ui, cx, profile, &rows[place]));
        band(ui, cx, "side-evidence", &widths, |ui, place| side_cells::evidence_ui(ui, cx, &rows[place]));
        band(ui, cx, "side-reasons", &widths, |ui, place| {
            let row = &rows[place];
            if *row.option() == OptionRef::Nothing {
                crate::ui::views::compare::side::stay_reasons_ui(ui, cx);
            } else {
                side_cells::reasons_ui(ui, cx, self.reasons.find(cx, profile, row));
            }
        });
        row_line(ui, cx.tokens);
        ui.push_id("plan", |ui| cells(ui, cx, &widths, |ui, place| plan_button(ui, cx, profile, &rows[place])));
        dropped
    }
}

/// The targets of Compare, which are the same question; without any the first of the ranking.
fn first_picks(profile: &Profile, shown: &Shown<'_>) -> Vec<OptionRef> {
    let roles = profile.targets.iter().cloned().map(OptionRef::Target);
    let targets: Vec<OptionRef> = roles
        .chain(profile.target_skills.iter().cloned().map(OptionRef::Skill))
        .filter(|option| shown.find(option).is_some())
        .collect();
    if !targets.is_empty() {
        return targets;
    }
    let all = shown.all().map(|row| row.option().clone());
    all.filter(|option| *option != OptionRef::Nothing).take(FIRST).collect()
}

/// Name and rank; whether the option is to leave.
fn heading_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row<'_>) -> bool {
    let name = words::row_name(cx, row);
    let is_picked = *row.option() != OptionRef::Nothing;
    let mut is_dropped = false;
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - if is_picked { size::CONTROL + space::S } else { 0.0 };
        ui.allocate_ui(vec2(room, size::CONTROL), |ui| {
            ui.set_width(room);
            text(ui, &name, TextRole::Section, cx.tokens.text);
        });
        if is_picked {
            let drop = cx.tf("side-drop", &[("name", name.as_str().into())]);
            is_dropped = icon_button(ui, cx.tokens, icons::X, &drop, None).clicked();
        }
    });
    let rank = cx.tf("next-rank-of", &[("rank", row.rank.into()), ("all", row.total.into())]);
    let (score, range) = (words::scale(cx, row.score[1]), words::scale_range(cx, row.score));
    let score = cx.tf("side-score", &[("score", score.into()), ("range", range.into())]);
    caption(ui, cx.tokens, format!("{rank} · {score}"));
    if !is_picked {
        faint(ui, cx.tokens, cx.t("side-always"));
    }
    is_dropped
}

/// A line of the table under its name.
fn band(ui: &mut Ui, cx: &ViewCtx<'_>, title: &str, widths: &[f32], cell: impl FnMut(&mut Ui, usize)) {
    row_line(ui, cx.tokens);
    text(ui, cx.t(title), TextRole::CaptionStrong, cx.tokens.text_faint);
    ui.push_id(title, |ui| cells(ui, cx, widths, cell));
}
