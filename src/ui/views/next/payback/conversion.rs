//! The user's own rate of exchange and its day: nothing is converted without one.

use crate::{
    app::command::Command,
    domain::{Conversion, Date, Profile},
    ui::{
        ViewCtx,
        number_field::{NumberField, Shown, select_all},
        theme::{TextRole, icons, space},
        widgets::{faint, icon_button, rich, text, text_field},
    },
};
use egui::{Key, Label, Ui};

/// Widths of the fields of rate and day.
const RATE: f32 = 96.0;
const DAY: f32 = 104.0;

/// View state.
#[derive(Default)]
pub(super) struct ConversionFields {
    rate: NumberField,
    /// The day while it is typed, as year, month and day.
    day: Option<String>,
    is_day_wrong: bool,
}

impl ConversionFields {
    /// Paints "1 USD = … IDR on …"; a new rate is of today until another day is typed.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        let t = cx.tokens;
        let now = profile.conversion;
        text(ui, cx.t("payback-rate-title"), TextRole::CaptionStrong, t.text);
        let word = |ui: &mut Ui, line: String| drop(ui.add(Label::new(rich(line, TextRole::Body, t.text_muted))));
        let name = cx.tf("payback-rate-name", &[("currency", profile.currency.code().into())]);
        let shown = Shown { owner: profile.id.as_str(), value: now.map(Conversion::per_usd), name: &name, width: RATE };
        let on = now.map_or(cx.state.today, |conversion| conversion.on);
        let entered = ui
            .horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                word(ui, cx.t("payback-rate-one"));
                let read = |rate: Option<f64>| {
                    let refused = |_| cx.t("payback-rate-refused");
                    rate.map(|rate| Conversion::new(rate, on)).transpose().map_err(refused)
                };
                let entered = self.rate.ui(ui, cx, &shown, read).1;
                word(ui, profile.currency.code().to_owned());
                entered
            })
            .inner;
        if let Some(conversion) = entered {
            cx.send(Command::SetConversion(conversion));
        }
        self.rate.problem_ui(ui, cx);
        match now {
            Some(now) => self.day_ui(ui, cx, now),
            None => drop(faint(ui, t, cx.t("payback-rate-none"))),
        }
    }

    fn day_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, now: Conversion) {
        let t = cx.tokens;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.add(Label::new(rich(cx.t("payback-rate-on"), TextRole::Body, t.text_muted)));
            let mut typed = self.day.clone().unwrap_or_else(|| now.on.to_string());
            let field = text_field(ui, t, &mut typed, &cx.t("payback-rate-day"), "", DAY);
            if field.gained_focus() {
                select_all(ui, &field, typed.chars().count());
            }
            if field.changed() {
                self.day = Some(typed.clone());
                self.is_day_wrong = false;
            }
            if field.lost_focus() {
                if ui.input(|input| input.key_pressed(Key::Escape)) {
                    (self.day, self.is_day_wrong) = (None, false);
                } else if self.day.is_some() {
                    self.take_day(cx, now, &typed);
                }
            }
            if icon_button(ui, t, icons::X, &cx.t("payback-rate-drop"), None).clicked() {
                self.day = None;
                cx.send(Command::SetConversion(None));
            }
        });
        if self.is_day_wrong {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add(Label::new(rich(icons::WARNING, TextRole::IconSmall, t.warning)));
                text(ui, cx.t("payback-rate-day-refused"), TextRole::Caption, t.warning);
            });
        }
        ui.add_space(space::XS);
    }

    /// A day that is none, or still to come, is refused: no rate is known for it.
    fn take_day(&mut self, cx: &ViewCtx<'_>, mut now: Conversion, typed: &str) {
        match Date::parse(typed.trim()).ok().filter(|day| *day <= cx.state.today) {
            Some(on) => {
                self.day = None;
                now.on = on;
                cx.send(Command::SetConversion(Some(now)));
            }
            None => self.is_day_wrong = true,
        }
    }
}
