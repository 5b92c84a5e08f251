//! The profile and its what-if copies side by side: rank, score and payback of each option, with what changed marked by
//! sign and word. The original stays as it is.

use super::{
    grid::{cells, fitting},
    what_if_column::{Cell, Column, heading_ui},
    words,
};
use crate::{
    app::command::Command,
    domain::{OptionRef, Profile},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, space},
        widgets::{ButtonKind, button, caption, card, keep_focus_in_sight, rich, row_line, section_with, switch, text},
    },
};
use egui::{Label, ScrollArea, Shape, Ui};
use std::cmp::Ordering;

/// Options that are among so many of the first for any of the profiles have a row.
const FIRST: usize = 10;
/// Part of the width for the names of options, and the least width of another column.
const NAME_PART: f32 = 0.24;
const LEAST_COLUMN: f32 = 160.0;

/// View state.
#[derive(Default)]
pub struct WhatIfView {
    /// What the columns say, for the revisions of profiles and market and for whether unconfirmed figures count.
    columns: Option<((u64, u64, bool), Vec<Column>)>,
    only_changed: bool,
}

impl WhatIfView {
    /// Paints the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, active: &Profile) {
        let now = (cx.state.book_revision, cx.state.market_revision, cx.state.settings.show_unconfirmed);
        if self.columns.as_ref().is_none_or(|(known, _)| *known != now) {
            self.columns = Some((now, family(cx, active).into_iter().map(|one| Column::of(cx, one)).collect()));
        }
        let Some((_, columns)) = &self.columns else { return };
        let only_changed = &mut self.only_changed;
        ScrollArea::vertical().auto_shrink(false).id_salt("next-what-if").show(ui, |ui| {
            card(ui, cx.tokens, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = space::XS;
                section_with(ui, cx.tokens, cx.t("whatif-title"), |ui| {
                    let new = button(ui, cx.tokens, ButtonKind::Secondary, Some(icons::COPY), &cx.t("whatif-new"));
                    if new.clicked() {
                        let name = cx.tf("profile-copy-name", &[("n", columns.len().into())]);
                        cx.send(Command::CopyProfile(name));
                    }
                });
                let explain = if columns.len() > 1 { "whatif-explain" } else { "whatif-none" };
                caption(ui, cx.tokens, cx.t(explain));
                if columns.len() > 1 {
                    ui.horizontal(|ui| {
                        let label = cx.t("whatif-only-changed");
                        if switch(ui, cx.tokens, *only_changed, &label).clicked() {
                            *only_changed = !*only_changed;
                        }
                        ui.add(Label::new(rich(label, TextRole::Body, cx.tokens.text)));
                    });
                }
                ui.add_space(space::S);
                let Some((original, copies)) = columns.split_first() else { return };
                let options = options_of(columns);
                let room = ui.available_width() * (1.0 - NAME_PART);
                let beside = fitting(room - LEAST_COLUMN, LEAST_COLUMN, copies.len());
                // Without a copy there is one table of the original alone.
                let lines: Vec<&[Column]> =
                    if copies.is_empty() { vec![copies] } else { copies.chunks(beside).collect() };
                for (place, line) in lines.into_iter().enumerate() {
                    let shown: Vec<&Column> = std::iter::once(original).chain(line).collect();
                    ui.push_id(place, |ui| table_ui(ui, cx, active, &shown, &options, *only_changed));
                    ui.add_space(space::L);
                }
            });
            keep_focus_in_sight(ui);
        });
    }
}

/// The original of the active profile, then its copies.
fn family<'a>(cx: &ViewCtx<'a>, active: &'a Profile) -> Vec<&'a Profile> {
    let root = active.copy_of.as_ref().unwrap_or(&active.id);
    let book = &cx.state.book;
    let original = book.profile(root).unwrap_or(active);
    let copies = book.profiles.iter().filter(|one| one.copy_of.as_ref() == Some(root) && one.id != original.id);
    std::iter::once(original).chain(copies).collect()
}

/// Options that are among the first for any of the profiles, deepening and changing nothing, in the order of the original.
fn options_of(columns: &[Column]) -> Vec<OptionRef> {
    let is_first = |option: &OptionRef| {
        matches!(option, OptionRef::Deepen | OptionRef::Nothing)
            || columns.iter().any(|column| column.cell(option).is_some_and(|cell| cell.rank <= FIRST))
    };
    let mut options: Vec<OptionRef> = Vec::new();
    for option in columns.iter().flat_map(Column::options) {
        if !options.contains(option) && is_first(option) {
            options.push(option.clone());
        }
    }
    options
}

fn table_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    active: &Profile,
    columns: &[&Column],
    options: &[OptionRef],
    only_changed: bool,
) {
    let all = ui.available_width();
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let width = all * (1.0 - NAME_PART) / columns.len() as f32;
    let mut widths = vec![all * NAME_PART];
    widths.extend(std::iter::repeat_n(width, columns.len()));
    cells(ui, cx, &widths, |ui, place| match place.checked_sub(1) {
        None => drop(caption(ui, cx.tokens, cx.t("whatif-option"))),
        Some(column) => heading_ui(ui, cx, active, columns[column], columns[0]),
    });
    let mut is_empty = true;
    for option in options {
        let is_changed = columns.iter().any(|column| column.differs(columns[0], option));
        if only_changed && !is_changed {
            continue;
        }
        is_empty = false;
        row_line(ui, cx.tokens);
        ui.push_id((option.kind(), option.id()), |ui| {
            cells(ui, cx, &widths, |ui, place| match place.checked_sub(1) {
                None => drop(text(ui, words::option_name(cx, option, None), TextRole::Strong, cx.tokens.text)),
                Some(column) => cell_ui(ui, cx, columns[column], columns[0], option),
            });
        });
    }
    if is_empty {
        caption(ui, cx.tokens, cx.t("whatif-nothing-changed"));
    }
}

/// Rank, score and payback; below, what the original says where it says something else.
fn cell_ui(ui: &mut Ui, cx: &ViewCtx<'_>, column: &Column, original: &Column, option: &OptionRef) {
    let t = cx.tokens;
    let Some(cell) = column.cell(option) else {
        caption(ui, t, cx.t(if column.has_ranking() { "whatif-no-option" } else { "whatif-no-weights" }));
        return;
    };
    let ground = ui.painter().add(Shape::Noop);
    let args = [("rank", cell.rank.into()), ("score", words::scale(cx, cell.score).into())];
    text(ui, cx.tf("whatif-rank", &args), TextRole::Body, t.text);
    if let Some(raised) = &cell.raised {
        caption(ui, t, raised);
    }
    caption(ui, t, &cell.payback);
    let before = original.cell(option).filter(|_| column.differs(original, option));
    let Some(before) = before else { return };
    let (way, said) = changes(cx, cell, before);
    let (icon, color) = match way {
        Ordering::Less => (icons::ARROW_UP, t.rising),
        Ordering::Greater => (icons::ARROW_DOWN, t.falling),
        Ordering::Equal => (icons::PENCIL_SIMPLE, t.text),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.add(Label::new(rich(icon, TextRole::IconSmall, color)));
        ui.vertical(|ui| drop(text(ui, said.join(" · "), TextRole::CaptionStrong, color)));
    });
    let rect = ui.min_rect().expand2(egui::vec2(space::XS, 2.0));
    ui.painter().set(ground, Shape::rect_filled(rect, radius::CONTROL, t.accent_soft));
}

/// What changed, in words; and whether it is better (`Less`) or worse: by rank, else by the weeks.
fn changes(cx: &ViewCtx<'_>, cell: &Cell, before: &Cell) -> (Ordering, Vec<String>) {
    let by_rank = cell.rank.cmp(&before.rank);
    let by_weeks = cell.weeks.zip(before.weeks).and_then(|(now, was)| now.partial_cmp(&was));
    let mut said = Vec::new();
    let places = [("n", cell.rank.abs_diff(before.rank).into()), ("was", before.rank.into())];
    match by_rank {
        Ordering::Less => said.push(cx.tf("whatif-up", &places)),
        Ordering::Greater => said.push(cx.tf("whatif-down", &places)),
        Ordering::Equal => {}
    }
    let (score, score_before) = (words::scale(cx, cell.score), words::scale(cx, before.score));
    if score != score_before {
        said.push(cx.tf("whatif-score-was", &[("was", score_before.into())]));
    }
    if cell.raised != before.raised {
        said.push(cx.tf("whatif-was", &[("was", before.raised.clone().unwrap_or_default().into())]));
    }
    if cell.payback != before.payback {
        let key = match by_weeks {
            Some(Ordering::Less) => "whatif-sooner",
            Some(Ordering::Greater) => "whatif-later",
            _ => "whatif-was",
        };
        said.push(cx.tf(key, &[("was", before.payback.as_str().into())]));
    }
    (by_rank.then(by_weeks.unwrap_or(Ordering::Equal)), said)
}
