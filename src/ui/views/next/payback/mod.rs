//! Payback of one option at the user's own rate: the weeks, what they are made of, and every number editable in place.

mod horizon;

mod conversion;

mod inputs;

mod pay;

mod result;

mod rows;

mod study;

mod weeks;

pub mod words;

use crate::{
    app::command::Command,
    domain::{Level, OptionRef, PaybackTerms, Profile, SkillId},
    insight::{NoPayback, Payback, Terms, inputs_of, payback, payback_of::Inputs},
    ui::{
        ViewCtx,
        number_field::NumberField,
        theme::{icons, space},
        widgets::{caption, fold, icon_button, row_line, section_with},
    },
};
use egui::Ui;
use inputs::Field;

/// View state.
#[derive(Default)]
pub struct PaybackPanel {
    fields: [NumberField; Field::COUNT],
    open: [bool; Group::COUNT],
    horizons: horizon::Horizons,
    shows_courses: bool,
    shows_all_pay: [bool; 3],
    conversion: conversion::ConversionFields,
    shows_pay: bool,
    shows_table: bool,
}

/// What opens and closes below the weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    In,
    Out,
    Hire,
    Weeks,
    Value,
}

impl Group {
    const COUNT: usize = 5;
    const ALL: [Self; Self::COUNT] = [Self::In, Self::Out, Self::Hire, Self::Weeks, Self::Value];

    fn key(self) -> &'static str {
        match self {
            Self::In => "payback-group-in",
            Self::Out => "payback-group-out",
            Self::Hire => "payback-group-hire",
            Self::Weeks => "payback-group-weeks",
            Self::Value => "payback-group-value",
        }
    }
}

/// One option as it is shown: whose, what was said, what it is computed from, and what comes out.
struct Case<'a> {
    profile: &'a Profile,
    option: &'a OptionRef,
    /// What the user said about the option.
    said: PaybackTerms,
    inputs: Inputs,
    outcome: Result<(Terms, Payback), NoPayback>,
}

impl Case<'_> {
    /// Whose numbers the fields hold: another owner drops what is being typed.
    fn owner(&self) -> String {
        format!("{}/{}/{}", self.profile.id, self.option.kind(), self.option.id())
    }

    /// Says one thing about the option anew.
    fn say(&self, cx: &ViewCtx<'_>, change: impl FnOnce(&mut PaybackTerms)) {
        let mut said = self.said.clone();
        change(&mut said);
        cx.send(Command::SetTerms(self.option.clone(), Box::new(said)));
    }
}

impl PaybackPanel {
    /// Paints the contents of the card. `deepened` is the skill that "deepen what I have" would raise, and to which level.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, option: &OptionRef, deepened: Option<(&SkillId, Level)>) {
        let Some(profile) = cx.state.profile() else { return };
        ui.spacing_mut().item_spacing.y = space::XS;
        let said = profile.terms(option);
        section_with(ui, cx.tokens, cx.t("payback-title"), |ui| {
            let reset = cx.t("payback-reset");
            let icon = icons::ARROW_COUNTER_CLOCKWISE;
            if !said.is_default() && icon_button(ui, cx.tokens, icon, &reset, None).clicked() {
                cx.send(Command::SetTerms(option.clone(), Box::default()));
            }
        });
        match inputs_of(cx.market(), profile, option, deepened) {
            Ok(inputs) => self.case_ui(ui, cx, profile, option, said, inputs),
            Err(why) => drop(caption(ui, cx.tokens, words::none(cx, &why))),
        }
        let skills = pay::skills_of(cx.market(), option, deepened.map(|(skill, _)| skill));
        if !skills.is_empty() {
            let paid = pay::Paid::of(cx, &skills);
            row_line(ui, cx.tokens);
            if fold(ui, cx.tokens, self.shows_pay, &cx.t("payback-group-pay"), &paid.summary(cx)) {
                self.shows_pay = !self.shows_pay;
            }
            if self.shows_pay {
                self.pay_ui(ui, cx, profile, option, &paid);
            }
        }
    }

    /// The answer and every number behind it.
    fn case_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        option: &OptionRef,
        said: PaybackTerms,
        inputs: Inputs,
    ) {
        let found = |terms: Terms| payback(&terms).map(|found| (terms, found)).map_err(NoPayback::Refused);
        let outcome = inputs.terms().and_then(found);
        let case = Case { profile, option, said, inputs, outcome };
        let horizon = self.horizons.of(cx, &case.inputs.steps);
        result::result_ui(ui, cx, &case, horizon);
        ui.add_space(space::XS);
        for group in Group::ALL {
            row_line(ui, cx.tokens);
            self.group_ui(ui, cx, &case, group);
        }
    }

    fn group_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>, group: Group) {
        let is_open = self.open[group as usize];
        if fold(ui, cx.tokens, is_open, &cx.t(group.key()), &rows::summary(cx, case, group)) {
            self.open[group as usize] = !is_open;
        }
        if !is_open {
            return;
        }
        match group {
            Group::In => self.put_in_ui(ui, cx, case),
            Group::Out => self.brings_ui(ui, cx, case),
            Group::Hire => self.hire_ui(ui, cx, case),
            Group::Weeks => weeks::weeks_ui(ui, cx, case, &mut self.shows_table),
            Group::Value => self.value_ui(ui, cx, case),
        }
        ui.add_space(space::S);
    }
}
