//! Which part of the income comes from a skill, and on how few skills it rests.

use crate::{
    app::command::Command,
    domain::{Portion, Profile, ProfileSkill},
    insight::concentration,
    ui::{
        ViewCtx,
        number_field::{NumberField, Shown},
        theme::{TextRole, icons, space},
        widgets::{caption, icon_button, rich, text},
    },
};
use egui::{Label, Ui};

/// Width of the field.
const FIELD: f32 = 74.0;

/// The part of one skill as a field.
#[derive(Default)]
pub struct IncomeField(NumberField);

impl IncomeField {
    /// Paints the field; true when it should close.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, entry: &ProfileSkill) -> bool {
        let name = cx.tf("income-of", &[("skill", cx.skill_name(&entry.skill).into())]);
        let shown = Shown {
            owner: entry.skill.as_str(),
            value: entry.income.map(|part| 100.0 * part.get()),
            name: &name,
            width: FIELD,
        };
        let mut close = false;
        ui.vertical(|ui| {
            ui.horizontal(|ui| {
                ui.add(Label::new(rich(cx.t("income-part"), TextRole::Body, cx.tokens.text_muted)));
                let read = |pct: Option<f64>| {
                    pct.map(|pct| Portion::new(pct / 100.0)).transpose().map_err(|_| cx.t("income-refused"))
                };
                if let Some(part) = self.0.ui(ui, cx, &shown, read).1 {
                    cx.send(Command::SetIncome(entry.skill.clone(), part));
                }
                close = icon_button(ui, cx.tokens, icons::CHECK, &cx.t("income-done"), None).clicked();
            });
            self.0.problem_ui(ui, cx);
        });
        close
    }
}

/// The parts that were said, and as how many skills of equal income they are; nothing until one was said.
pub fn income_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
    let said: Vec<(String, f64)> = profile
        .skills
        .iter()
        .filter_map(|entry| Some((cx.skill_name(&entry.skill), entry.income?.get())))
        .filter(|(_, part)| *part > 0.0)
        .collect();
    let amounts: Vec<f64> = said.iter().map(|(_, part)| *part).collect();
    let Some(found) = concentration(&amounts) else { return };
    let parts: Vec<String> =
        said.iter().map(|(skill, part)| format!("{skill} {}", cx.locale.percent(100.0 * part, 0))).collect();
    let sum: f64 = amounts.iter().sum();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icons::COINS, TextRole::IconSmall, cx.tokens.text_muted)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let n = cx.locale.number(found.effective_skills, 1);
            text(ui, cx.tf("income-rests", &[("n", n.into())]), TextRole::Body, cx.tokens.text);
            let args = [("parts", parts.join(", ").into()), ("sum", cx.locale.percent(100.0 * sum, 0).into())];
            caption(ui, cx.tokens, cx.tf("income-parts", &args));
            if sum > 1.005 {
                text(ui, cx.t("income-over"), TextRole::Caption, cx.tokens.warning);
            }
        });
    });
    ui.add_space(space::S);
}
