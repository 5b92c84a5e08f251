//! Evidence debt: which claim is worth proving first for the picked targets, each proof to be added as a step.

use super::steps::add_steps;
use crate::{
    app::command::{Command, Route},
    domain::{Hours, Milestone, PlanItem, Profile},
    insight::evidence_debt::{Debt, Proof, ProofHours, evidence_debts},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, card, faint, link, section, text},
    },
};
use egui::Ui;

/// Most debts that are named.
const MOST: usize = 4;

/// View state of the card.
#[derive(Default)]
pub struct DebtCard {
    /// The debts, until profiles or market change.
    known: Option<((u64, u64), Vec<Debt>)>,
}

impl DebtCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section(ui, t, cx.t("plan-debt-title"));
            let targets = cx.derived.fit.as_ref().map_or(&[][..], |fit| &fit.targets);
            if targets.is_empty() {
                caption(ui, t, cx.t("plan-debt-no-target"));
                if link(ui, t, None, &cx.t("plan-cards-pick")).clicked() {
                    cx.send(Command::Go(Route::Compare));
                }
                return;
            }
            caption(ui, t, cx.t("plan-debt-why"));
            let key = (cx.state.book_revision, cx.state.market_revision);
            if self.known.as_ref().is_none_or(|(known, _)| *known != key) {
                let asked: Vec<_> = targets.iter().map(|fit| fit.requirements.as_slice()).collect();
                self.known = Some((key, evidence_debts(profile, &asked, &ProofHours::default())));
            }
            let debts = self.known.as_ref().map_or(&[][..], |(_, debts)| debts.as_slice());
            if debts.is_empty() {
                text(ui, cx.t("plan-debt-none"), TextRole::Body, t.text);
                return;
            }
            for debt in debts.iter().take(MOST) {
                debt_ui(ui, cx, profile, debt);
            }
            if debts.len() > MOST {
                faint(ui, t, cx.tf("plan-debt-more", &[("n", (debts.len() - MOST).into())]));
            }
            let hours = ProofHours::default();
            let rule = [("portfolio", hours.portfolio), ("test", hours.test), ("client", hours.client)];
            faint(ui, t, cx.tf("plan-debt-rule", &rule.map(|(name, hours)| (name, cx.locale.hours(hours).into()))));
        });
    }
}

/// A claim, its best proof, and the way into the plan.
fn debt_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, debt: &Debt) {
    let (t, l) = (cx.tokens, cx.locale);
    let Some(proof) = debt.proofs.first() else { return };
    let name = cx.skill_name(&debt.skill);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text(ui, &name, TextRole::Strong, t.text);
        let now = [("level", l.level(Some(debt.level)).into()), ("evidence", l.evidence(debt.evidence).into())];
        caption(ui, t, cx.tf("plan-debt-now", &now));
        let points = |value: f64| l.prose_number(100.0 * value);
        let args = [
            ("evidence", l.evidence(proof.evidence).into()),
            ("hours", l.hours(proof.hours).into()),
            ("points", points(proof.narrows).into()),
            ("each", points(proof.per_hour).into()),
        ];
        caption(ui, t, cx.tf("plan-debt-proof", &args));
        if is_planned(profile, debt, proof) {
            faint(ui, t, cx.t("plan-cards-planned"));
        } else if link(ui, t, Some(icons::PLUS), &cx.t("plan-debt-add-short"))
            // The name of the skill stands above it; on its own the link says it, too.
            .accessible_name(cx.tf("plan-debt-add", &[("skill", name.as_str().into())]))
            .clicked()
        {
            add_steps(cx, profile, vec![step(cx, profile, debt, proof, &name)]);
        }
    });
}

/// Whether an unfinished step proves the skill in that way already.
fn is_planned(profile: &Profile, debt: &Debt, proof: &Proof) -> bool {
    profile.plan.items.iter().any(|item| {
        item.done_on.is_none()
            && item.skill.as_ref() == Some(&debt.skill)
            && item.milestone.as_ref().is_some_and(|piece| piece.evidence == proof.evidence && piece.done_on.is_none())
    })
}

/// The step that proves the level as it is stated.
fn step(cx: &ViewCtx<'_>, profile: &Profile, debt: &Debt, proof: &Proof, name: &str) -> PlanItem {
    let title = cx.tf("plan-debt-step", &[("skill", name.into())]);
    let piece = cx.tf(&format!("plan-debt-piece-{}", proof.evidence.key()), &[("skill", name.into())]);
    PlanItem {
        skill: Some(debt.skill.clone()),
        level: Some(debt.level),
        milestone: Some(Milestone { piece, evidence: proof.evidence, done_on: None }),
        ..PlanItem::new(profile.plan.next_id(), &title, Hours::new(proof.hours).unwrap_or(Hours::ZERO))
    }
}
