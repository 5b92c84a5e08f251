//! Work and limits: rate, currency, hours, what they add up to; and the categories of interest.

use super::amount::{AmountField, Kind};
use crate::{
    app::command::Command,
    domain::{Currency, Profile},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, card, caution, chip, menu, menu_heading, menu_item, rich, section},
    },
};
use egui::{Button, Label, Ui, vec2};

/// View state: what is being typed.
#[derive(Default)]
pub struct WorkCard {
    rate: AmountField,
    billable: AmountField,
    study: AmountField,
    ceiling: AmountField,
}

impl WorkCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section(ui, t, cx.t("profile-work"));
            let unit = |key: &'static str| {
                move |ui: &mut Ui| {
                    ui.add(Label::new(rich(cx.t(key), TextRole::Caption, t.text_muted)).truncate());
                }
            };
            self.rate.ui(ui, cx, profile, Kind::Rate, &cx.t("profile-rate"), |ui| currency_ui(ui, cx, profile));
            let hours = [
                (&mut self.billable, Kind::Billable, cx.t("profile-billable")),
                (&mut self.study, Kind::Study, cx.t("profile-study")),
                (&mut self.ceiling, Kind::Ceiling, cx.t("profile-ceiling")),
            ];
            for (field, kind, label) in hours {
                field.ui(ui, cx, profile, kind, &label, unit("profile-hours-unit"));
            }
            hours_taken_ui(ui, cx, profile);
            caption(ui, t, cx.t("profile-private"));
        });
    }
}

/// The categories that the person cares about.
pub fn interests_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
    let t = cx.tokens;
    card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        section(ui, t, cx.t("profile-interests"));
        caption(ui, t, cx.t("profile-interests-explain"));
        ui.add_space(space::XS);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for category in &cx.market().categories {
                let is_on = profile.interests.contains(&category.id);
                if chip(ui, t, is_on, cx.pick(&category.name)).clicked() {
                    cx.send(Command::ToggleInterest(category.id.clone()));
                }
            }
        });
    });
}

/// The currency of the rate, and the choice of another one.
fn currency_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
    let t = cx.tokens;
    let symbol = cx.locale.currency_symbol(profile.currency);
    let label = cx.tf("profile-rate-unit", &[("currency", symbol.as_str().into())]);
    let button = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = vec2(0.0, 4.0);
            ui.add(Button::new(rich(label, TextRole::CaptionStrong, t.accent)).frame(false).truncate())
        })
        .inner;
    let name = cx.tf("profile-currency", &[("currency", profile.currency.code().into())]);
    let button = button.accessible_name(&name).on_hover_text(name.as_str());
    menu(&button, t, &name, |ui| {
        menu_heading(ui, t, &cx.t("profile-currency-explain"));
        for currency in Currency::OFFERED {
            let is_now = currency == profile.currency;
            if menu_item(ui, t, 300.0, None, currency.code(), None, is_now).clicked() {
                cx.send(Command::SetProfileCurrency(currency));
            }
        }
    });
}

/// How many of the hours are taken, and whether that is more than the ceiling.
fn hours_taken_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
    let t = cx.tokens;
    let hours = |hours: Option<crate::domain::HoursPerWeek>| hours.map(crate::domain::HoursPerWeek::hours);
    let taken = hours(profile.billable).unwrap_or(0.0) + hours(profile.study).unwrap_or(0.0);
    let is_empty = profile.billable.is_none() && profile.study.is_none();
    match hours(profile.ceiling) {
        _ if is_empty => drop(caption(ui, t, cx.t("profile-hours-none"))),
        Some(ceiling) if taken > ceiling => {
            let args = [("over", (taken - ceiling).into()), ("ceiling", ceiling.into()), ("taken", taken.into())];
            caution(ui, t, &cx.tf("profile-hours-over", &args), |_| {});
        }
        Some(ceiling) => {
            let args = [("taken", taken.into()), ("ceiling", ceiling.into())];
            caption(ui, t, cx.tf("profile-hours-taken", &args));
        }
        None => drop(caption(ui, t, cx.tf("profile-hours-planned", &[("taken", taken.into())]))),
    }
}
