//! A number of the profile as a line: name, field, unit.

use crate::{
    app::command::{Amount, Command},
    domain::{HoursPerWeek, Profile, Rate},
    ui::{
        ViewCtx,
        number_field::{NumberField, Shown},
        theme::{TextRole, size},
        widgets::rich,
    },
};
use egui::{Align, Label, Layout, Ui, vec2};

/// Narrowest and widest field.
const FIELD: (f32, f32) = (74.0, 92.0);
/// Width of the unit right of the field.
const UNIT: f32 = 70.0;

/// Which number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Own rate an hour.
    Rate,
    /// Paid hours a week.
    Billable,
    /// Study hours a week.
    Study,
    /// Most hours a week.
    Ceiling,
}

/// One of them as a field.
#[derive(Default)]
pub struct AmountField(NumberField);

impl Kind {
    /// The number now.
    pub fn value(self, profile: &Profile) -> Option<f64> {
        match self {
            Self::Rate => profile.rate.map(Rate::amount),
            Self::Billable => profile.billable.map(HoursPerWeek::hours),
            Self::Study => profile.study.map(HoursPerWeek::hours),
            Self::Ceiling => profile.ceiling.map(HoursPerWeek::hours),
        }
    }

    /// The change to that value; `None` when a profile cannot hold it.
    fn amount(self, value: Option<f64>) -> Option<Amount> {
        let hours = || value.map(HoursPerWeek::new).transpose().ok();
        Some(match self {
            Self::Rate => Amount::Rate(value.map(Rate::new).transpose().ok()?),
            Self::Billable => Amount::Billable(hours()?),
            Self::Study => Amount::Study(hours()?),
            Self::Ceiling => Amount::Ceiling(hours()?),
        })
    }

    /// The same.
    ///
    /// # Errors
    /// A sentence for whoever typed it, where a profile cannot hold the value.
    pub fn read(self, cx: &ViewCtx<'_>, value: Option<f64>) -> Result<Amount, String> {
        let refused = if self == Self::Rate { "profile-rate-refused" } else { "profile-hours-refused" };
        self.amount(value).ok_or_else(|| cx.t(refused))
    }
}

impl AmountField {
    /// Paints name, field and unit in one line, and below what is wrong with what was typed.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        kind: Kind,
        label: &str,
        unit: impl FnOnce(&mut Ui),
    ) {
        let t = cx.tokens;
        let (_, entered) = ui
            .horizontal(|ui| {
                ui.set_min_height(size::CONTROL);
                let room = ui.available_width() - UNIT - 2.0 * ui.spacing().item_spacing.x;
                let words = ui.painter().layout_no_wrap(label.to_owned(), TextRole::Body.font(), t.text_muted);
                let width = (room - words.size().x - 2.0).clamp(FIELD.0, FIELD.1);
                let label_width = room - width;
                ui.allocate_ui_with_layout(
                    vec2(label_width, size::CONTROL),
                    Layout::left_to_right(Align::Center),
                    |ui| {
                        ui.set_min_width(label_width);
                        ui.add(Label::new(rich(label, TextRole::Body, t.text_muted)).truncate());
                    },
                );
                let shown = Shown { owner: profile.id.as_str(), value: kind.value(profile), name: label, width };
                let field = self.0.ui(ui, cx, &shown, |value| kind.read(cx, value));
                unit(ui);
                field
            })
            .inner;
        if let Some(amount) = entered {
            cx.send(Command::SetAmount(amount));
        }
        self.0.problem_ui(ui, cx);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_amounts_are_refused_and_none_clears() {
        assert_eq!(Kind::Rate.amount(Some(-1.0)), None);
        assert_eq!(Kind::Study.amount(Some(168.5)), None);
        assert_eq!(Kind::Ceiling.amount(Some(f64::NAN)), None);
        assert_eq!(Kind::Billable.amount(None), Some(Amount::Billable(None)));
        assert_eq!(Kind::Rate.amount(Some(200_000.0)), Rate::new(200_000.0).ok().map(|rate| Amount::Rate(Some(rate))));
    }
}
