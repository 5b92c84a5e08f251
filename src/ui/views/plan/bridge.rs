//! Bridge pieces: portfolio pieces that cover the most of the gap to a picked target, each to be added with what it needs.

use super::steps::add_steps;
use crate::{
    app::{
        command::{Command, Route},
        derived::{TargetFit, TargetRef},
    },
    domain::{Evidence, Hours, Milestone, OptionRef, Plan, PlanChange, PlanItem, PlanItemId, Profile},
    insight::{
        bridge::{Bridge, Piece, bridge},
        evidence_debt::ProofHours,
        inputs_of,
    },
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        views::compare::target_name,
        widgets::{caption, card, faint, link, rich, section, select, text},
    },
};
use egui::Ui;

/// View state of the card.
#[derive(Default)]
pub struct BridgeCard {
    /// The target that is looked at; the first one without it.
    target: Option<TargetRef>,
    /// Pieces towards it, until profiles, market or target change.
    known: Option<((u64, u64, TargetRef), Option<Bridge>)>,
}

impl BridgeCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section(ui, t, cx.t("plan-bridge-title"));
            let targets = cx.derived.fit.as_ref().map_or(&[][..], |fit| &fit.targets);
            let Some(fit) = targets.iter().find(|fit| Some(&fit.target) == self.target.as_ref()).or(targets.first())
            else {
                caption(ui, t, cx.t("plan-bridge-no-target"));
                if link(ui, t, None, &cx.t("plan-cards-pick")).clicked() {
                    cx.send(Command::Go(Route::Compare));
                }
                return;
            };
            caption(ui, t, cx.t("plan-bridge-why"));
            self.choice_ui(ui, cx, targets, fit);
            let key = (cx.state.book_revision, cx.state.market_revision, fit.target.clone());
            if self.known.as_ref().is_none_or(|(known, _)| *known != key) {
                self.known = Some((key, bridge(cx.market(), profile, &fit.requirements)));
            }
            let Some((_, Some(found))) = &self.known else {
                text(ui, cx.t("plan-bridge-none"), TextRole::Body, t.text);
                return;
            };
            for piece in &found.pieces {
                piece_ui(ui, cx, profile, fit, piece);
            }
            if !found.uncovered.is_empty() {
                let names: Vec<String> = found.uncovered.iter().map(|id| cx.skill_name(id)).collect();
                caption(ui, t, cx.tf("plan-bridge-rest", &[("skills", names.join(", ").into())]));
            }
            faint(ui, t, cx.t("plan-bridge-greedy"));
        });
    }

    /// The target's name, or the choice among several.
    fn choice_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, targets: &[TargetFit], fit: &TargetFit) {
        let t = cx.tokens;
        let shown = rich(target_name(cx, &fit.target), TextRole::Strong, t.text);
        if targets.len() < 2 {
            ui.add(egui::Label::new(shown).wrap());
            return;
        }
        let width = ui.available_width();
        select(ui, t, "bridge_target", &cx.t("plan-bridge-target"), shown, width, |ui| {
            for other in targets {
                let name = rich(target_name(cx, &other.target), TextRole::Body, t.text);
                if ui.selectable_label(other.target == fit.target, name).clicked() {
                    self.target = Some(other.target.clone());
                }
            }
        });
    }
}

/// A piece: what it is made in and from, what it covers, and the way into the plan.
fn piece_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, fit: &TargetFit, piece: &Piece) {
    let (t, l) = (cx.tokens, cx.locale);
    let name = cx.skill_name(&piece.skill);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let title = cx.tf("plan-bridge-piece", &[("skill", name.as_str().into())]);
        text(ui, title, TextRole::Strong, t.text);
        let covers: Vec<String> = piece.covers.iter().map(|covered| cx.skill_name(&covered.skill)).collect();
        let part = l.percent(100.0 * piece.part, 0);
        let args = [("part", part.into()), ("skills", covers.join(", ").into())];
        caption(ui, t, cx.tf("plan-bridge-covers", &args));
        if let Some((from, _)) = &piece.from {
            let words = if *from == piece.skill {
                cx.t("plan-bridge-own")
            } else {
                cx.tf("plan-bridge-from", &[("skill", cx.skill_name(from).into())])
            };
            caption(ui, t, words);
        }
        if piece.covers.iter().any(|covered| covered.is_unrated) {
            faint(ui, t, cx.t("plan-bridge-unrated"));
        }
        if is_planned(cx, profile, piece) {
            faint(ui, t, cx.t("plan-cards-planned"));
            return;
        }
        let steps = steps(cx, profile, fit, piece);
        let hours: f64 = steps.iter().map(|step| step.hours.hours()).sum();
        let args = [("n", steps.len().into()), ("hours", l.hours(hours).into())];
        if link(ui, t, Some(icons::PLUS), &cx.tf("plan-bridge-add", &args)).clicked() {
            add_steps(cx, profile, steps);
        }
    });
}

/// Whether the piece stands in the plan as a step that is not finished.
fn is_planned(cx: &ViewCtx<'_>, profile: &Profile, piece: &Piece) -> bool {
    let title = step_title(cx, piece);
    profile.plan.items.iter().any(|item| item.done_on.is_none() && item.title == title)
}

fn step_title(cx: &ViewCtx<'_>, piece: &Piece) -> String {
    cx.tf("plan-bridge-step", &[("skill", cx.skill_name(&piece.skill).into())])
}

/// The steps that a piece takes: learning what it covers and the plan does not have yet, then the piece itself.
fn steps(cx: &ViewCtx<'_>, profile: &Profile, fit: &TargetFit, piece: &Piece) -> Vec<PlanItem> {
    let option = match &fit.target {
        TargetRef::Role(id) => OptionRef::Target(id.clone()),
        TargetRef::Skill(id) => OptionRef::Skill(id.clone()),
    };
    let learnt = inputs_of(cx.market(), profile, &option, None).map(|inputs| inputs.steps).unwrap_or_default();
    let mut plan: Plan = profile.plan.clone();
    let mut added: Vec<PlanItem> = Vec::new();
    let mut after: Vec<PlanItemId> = Vec::new();
    for covered in &piece.covers {
        let is_it = |item: &&PlanItem| item.done_on.is_none() && item.skill.as_ref() == Some(&covered.skill);
        if let Some(known) = plan.items.iter().find(is_it) {
            after.push(known.id.clone());
        } else if let Some(step) = learnt.iter().find(|step| step.skill == covered.skill) {
            let hours = Hours::new(step.hours).unwrap_or(Hours::ZERO);
            let item = PlanItem {
                option: Some(option.clone()),
                skill: Some(step.skill.clone()),
                level: Some(step.to),
                ..PlanItem::new(plan.next_id(), &cx.skill_name(&step.skill), hours)
            };
            after.push(item.id.clone());
            plan.apply(&PlanChange::Add(Box::new(item.clone())));
            added.push(item);
        }
    }
    let names: Vec<String> = piece.covers.iter().map(|covered| cx.skill_name(&covered.skill)).collect();
    let words = cx.tf("plan-bridge-words", &[("skills", names.join(", ").into())]);
    // A piece in a craft that is held proves the weightiest skill that it shows.
    let shown = || piece.covers.iter().map(|covered| &covered.skill);
    let proven = shown().find(|skill| **skill == piece.skill).or_else(|| shown().next());
    let need = proven.and_then(|skill| fit.requirements.iter().find(|asked| asked.skill == *skill));
    added.push(PlanItem {
        option: Some(option),
        skill: proven.cloned(),
        level: need.map(|asked| asked.level),
        after,
        milestone: Some(Milestone { piece: words, evidence: Evidence::Portfolio, done_on: None }),
        ..PlanItem::new(
            plan.next_id(),
            &step_title(cx, piece),
            Hours::new(ProofHours::default().portfolio).unwrap_or(Hours::ZERO),
        )
    });
    added
}
