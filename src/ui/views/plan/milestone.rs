//! A piece is made: the level that it proves, with the day, for the user to take on or not.

use super::sight::PlanCx;
use crate::{
    app::command::Command,
    domain::{Evidence, Level, PlanItem, PlanItemId},
    ui::{
        dialog::dialog_ui,
        theme::TextRole,
        widgets::{ButtonKind, button, caption, text},
    },
};
use egui::Ui;

/// The question about one item.
pub struct MilestoneDialog {
    item: PlanItemId,
}

/// What a piece would change.
enum Proposal {
    /// The level, or what it rests on, in one sentence.
    Raise(String),
    /// Nothing: the profile says as much already.
    Nothing(String),
    /// The item names no skill or no level.
    NoLevel,
}

impl MilestoneDialog {
    /// A question about an item.
    pub fn new(item: PlanItemId) -> Self {
        Self { item }
    }

    /// Paints the dialog; true when it is over.
    pub fn ui(&mut self, ui: &Ui, cx: &PlanCx<'_>) -> bool {
        let Some(item) = cx.plan.item(&self.item) else { return true };
        let Some(milestone) = &item.milestone else { return true };
        let proposal = proposal(cx, item);
        let mut is_over = false;
        let title = cx.t("plan-milestone-title");
        let closes = dialog_ui(
            ui,
            cx.view,
            ("plan_milestone", &title),
            480.0,
            self,
            |_, ui| {
                let t = cx.view.tokens;
                let piece = if milestone.piece.is_empty() { &item.title } else { &milestone.piece };
                text(ui, piece, TextRole::Strong, t.text);
                match &proposal {
                    Proposal::Raise(words) => {
                        caption(ui, t, cx.t("plan-milestone-proposes"));
                        text(ui, words, TextRole::Body, t.text);
                    }
                    Proposal::Nothing(words) => drop(caption(ui, t, words)),
                    Proposal::NoLevel => drop(caption(ui, t, cx.t("plan-milestone-no-level"))),
                }
            },
            |_, ui| {
                let finish = |raise| cx.view.send(Command::FinishMilestone { item: item.id.clone(), raise });
                let t = cx.view.tokens;
                let is_raise = matches!(proposal, Proposal::Raise(_));
                if is_raise && button(ui, t, ButtonKind::Primary, None, &cx.t("plan-milestone-yes")).clicked() {
                    finish(true);
                    is_over = true;
                }
                let (kind, label) = if is_raise {
                    (ButtonKind::Secondary, "plan-milestone-no")
                } else {
                    (ButtonKind::Primary, "plan-milestone-mark")
                };
                if button(ui, t, kind, None, &cx.t(label)).clicked() {
                    finish(false);
                    is_over = true;
                }
            },
        );
        is_over || closes
    }
}

fn proposal(cx: &PlanCx<'_>, item: &PlanItem) -> Proposal {
    let Some((skill, level, evidence)) = item.proposal() else { return Proposal::NoLevel };
    let have = cx.profile.skill(skill).and_then(|entry| entry.level.map(|level| (level, entry.evidence)));
    let rated = |(level, evidence): (Level, Evidence)| {
        let evidence = cx.view.locale.evidence(evidence).to_lowercase();
        cx.tf("plan-level-by", &[("level", level.get().to_string().into()), ("evidence", evidence.into())])
    };
    let skill = cx.view.skill_name(skill);
    if let Some(have) = have
        && (have.0 > level || (have.0 == level && have.1 >= evidence))
    {
        let args = [("skill", skill.into()), ("have", rated(have).into())];
        return Proposal::Nothing(cx.tf("plan-milestone-more", &args));
    }
    let before = have.map_or_else(|| cx.t("plan-level-unknown"), rated);
    let day = cx.view.locale.short_date(cx.today());
    let args = [
        ("skill", skill.into()),
        ("before", before.into()),
        ("after", rated((level, evidence)).into()),
        ("date", day.into()),
    ];
    Proposal::Raise(cx.tf("plan-milestone-raise", &args))
}
