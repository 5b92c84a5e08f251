//! The nearest skills with what is shared as the reason, and the advice to keep the craft and add AI.

use super::{
    cite::{source_link, sources_ui},
    near::{actions_ui, dated_growth},
};
use crate::{
    domain::{Note, NoteKind, Skill, SkillId, SkillKind},
    insight::{Neighbour, neighbours_of},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, chip, direction_mark, faint, link, range_bar, rich, row_line, section, text},
        words,
    },
};
use egui::{Label, Ui};

/// So many are shown at first.
const FIRST: usize = 5;

/// View state of the card.
#[derive(Default)]
pub struct NearestView {
    /// Neighbours of this skill only; of the whole profile when none.
    via: Option<SkillId>,
    shows_all: bool,
}

impl NearestView {
    /// Paints the card's contents.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let (Some(fit), Some(profile)) = (cx.derived.fit.as_ref(), cx.state.profile()) else { return };
        section(ui, cx.tokens, cx.t("compare-nearest"));
        let mine: Vec<SkillId> =
            profile.rated().filter(|(_, level)| level.get() > 0).map(|(entry, _)| entry.skill.clone()).collect();
        self.via = self.via.take().filter(|via| mine.contains(via));
        if mine.len() > 1 {
            self.filter_ui(ui, cx, &mine);
        }
        let found = match &self.via {
            None => fit.nearest.clone(),
            Some(via) => neighbours_of(cx.market(), via),
        };
        if found.is_empty() {
            caption(ui, cx.tokens, cx.t("compare-nearest-none"));
        }
        let most = if self.shows_all { found.len() } else { FIRST.min(found.len()) };
        for (index, neighbour) in found[..most].iter().enumerate() {
            if index > 0 {
                row_line(ui, cx.tokens);
            }
            ui.push_id(neighbour.skill.as_str(), |ui| neighbour_ui(ui, cx, neighbour));
        }
        if found.len() > FIRST {
            let key = if self.shows_all { "compare-show-fewer" } else { "compare-show-all-skills" };
            if link(ui, cx.tokens, None, &cx.t(key)).clicked() {
                self.shows_all = !self.shows_all;
            }
        }
    }

    fn filter_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, mine: &[SkillId]) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            if chip(ui, cx.tokens, self.via.is_none(), &cx.t("compare-all-my-skills")).clicked() {
                self.via = None;
            }
            for skill in mine {
                let selected = self.via.as_ref() == Some(skill);
                if chip(ui, cx.tokens, selected, &cx.skill_name(skill)).clicked() {
                    self.via = if selected { None } else { Some(skill.clone()) };
                }
            }
        });
        ui.add_space(space::XS);
    }
}

fn neighbour_ui(ui: &mut Ui, cx: &ViewCtx<'_>, neighbour: &Neighbour) {
    let t = cx.tokens;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal_wrapped(|ui| {
        text(ui, cx.skill_name(&neighbour.skill), TextRole::Strong, t.text);
        let summary = cx.derived.summary(&neighbour.skill);
        match summary.and_then(|s| s.headline.as_ref().map(|h| (h, s.badge))) {
            Some((headline, badge)) => {
                direction_mark(ui, t, words::aged_mark(cx, headline, badge));
                caption(ui, t, dated_growth(cx, headline));
            }
            None => drop(faint(ui, t, cx.t("badge-no-data"))),
        }
    });
    let (lo, hi) =
        neighbour.closeness.as_ref().map_or((neighbour.relatedness, neighbour.relatedness), |c| (c.lo, c.hi));
    let range = cx.locale.percent_range(100.0 * lo, 100.0 * hi, 0);
    ui.horizontal_wrapped(|ui| {
        range_bar(ui, t, lo, hi, 80.0, &cx.t("compare-closeness"));
        let via = cx.skill_name(&neighbour.via);
        let own = neighbour.via == neighbour.skill;
        let line = match (own, neighbour.shared.is_empty()) {
            (true, _) => cx.tf("compare-close-own", &[("range", range.into())]),
            (false, true) => cx.tf("compare-close-via", &[("range", range.into()), ("via", via.into())]),
            (false, false) => cx.tf(
                "compare-close-via-shared",
                &[("range", range.into()), ("via", via.into()), ("shared", cx.locale.list(&neighbour.shared).into())],
            ),
        };
        caption(ui, t, line);
    });
    origin_ui(ui, cx, neighbour);
    if let Some(note) = role_note(cx, &neighbour.skill) {
        caption(ui, t, cx.pick(&note.text.text));
        sources_ui(ui, cx, &note.text.sources);
    }
    ui.horizontal_wrapped(|ui| actions_ui(ui, cx, &neighbour.skill));
    ui.add_space(space::XS);
}

/// Where the relation comes from: a source, or our judgement with its reason.
fn origin_ui(ui: &mut Ui, cx: &ViewCtx<'_>, neighbour: &Neighbour) {
    let Some(relation) = cx.market().relation(&neighbour.skill, &neighbour.via) else { return };
    match (&relation.source, &relation.reason) {
        (Some(source), _) => source_link(ui, cx, source),
        (None, Some(reason)) => {
            let line = format!("{}: {}", cx.t("compare-our-judgement"), cx.pick(reason));
            faint(ui, cx.tokens, line);
        }
        (None, None) => drop(faint(ui, cx.tokens, cx.t("compare-our-judgement"))),
    }
}

/// The cited note on a new role that this skill is the heart of: its first skill, so that no note stands everywhere.
fn role_note<'a>(cx: &ViewCtx<'a>, skill: &SkillId) -> Option<&'a Note> {
    let is_its = |note: &&Note| note.kind == NoteKind::NewRole && note.skills.first() == Some(skill);
    cx.market().notes.iter().find(is_its)
}

/// One craft of the person with the AI skills that build on it.
pub struct KeepCraft<'a> {
    /// The craft.
    pub craft: SkillId,
    /// AI-augmented skills that are a layer on it.
    pub layers: Vec<&'a Skill>,
    /// The cited advice.
    pub note: &'a Note,
}

/// The person's crafts that have an AI-augmented neighbour and a cited advice on it.
#[must_use]
pub fn keep_craft<'a>(cx: &ViewCtx<'a>) -> Vec<KeepCraft<'a>> {
    let Some(profile) = cx.state.profile() else { return Vec::new() };
    let market = cx.market();
    let of = |craft: &SkillId| {
        let is_layer = |s: &&Skill| s.kind == SkillKind::AiAugmented && s.builds_on.contains(craft);
        let layers: Vec<&Skill> = market.skills.iter().filter(is_layer).collect();
        let is_advice = |note: &&Note| note.kind == NoteKind::KeepCraft && note.skills.contains(craft);
        let note = market.notes.iter().find(is_advice)?;
        (!layers.is_empty()).then(|| KeepCraft { craft: craft.clone(), layers, note })
    };
    profile.skills.iter().filter_map(|entry| of(&entry.skill)).collect()
}

/// Paints the advice.
pub fn keep_craft_ui(ui: &mut Ui, cx: &ViewCtx<'_>, advice: &[KeepCraft<'_>]) {
    section(ui, cx.tokens, cx.t("compare-keep-craft"));
    let mut told: Vec<&Note> = Vec::new();
    for item in advice {
        ui.push_id(item.craft.as_str(), |ui| {
            ui.add_space(space::XS);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                text(ui, cx.skill_name(&item.craft), TextRole::Strong, cx.tokens.text);
                ui.add(Label::new(rich(icons::ARROW_RIGHT, TextRole::IconSmall, cx.tokens.text_muted)));
                let names: Vec<&str> = item.layers.iter().map(|skill| cx.pick(&skill.name)).collect();
                text(ui, names.join(", "), TextRole::Body, cx.tokens.text);
            });
            if !told.iter().any(|note| std::ptr::eq(*note, item.note)) {
                told.push(item.note);
                caption(ui, cx.tokens, cx.pick(&item.note.text.text));
                sources_ui(ui, cx, &item.note.text.sources);
            }
            if let Some(first) = item.layers.first() {
                ui.horizontal_wrapped(|ui| actions_ui(ui, cx, &first.id));
            }
        });
    }
    if advice.is_empty() {
        caption(ui, cx.tokens, cx.t("compare-keep-craft-none"));
    }
}
