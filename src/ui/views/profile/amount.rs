//! A number of the profile as a field: typed in the language's style, taken on Enter or when the field is left.

use crate::{
    app::command::{Amount, Command},
    domain::{HoursPerWeek, Profile, ProfileId, Rate},
    i18n::ParseNumberError,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size},
        widgets::{rich, text},
    },
};
use egui::{
    Align, Align2, CornerRadius, Label, Layout, Margin, Response, Stroke, StrokeKind, TextEdit, Ui,
    text::{CCursor, CCursorRange, CharIndex},
    vec2,
};

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

/// What is being typed into one field.
#[derive(Default)]
pub struct AmountField {
    draft: Option<Draft>,
}

struct Draft {
    text: String,
    /// The value that the draft was to replace: when it changes elsewhere, the draft is dropped.
    of: (ProfileId, Option<f64>),
    problem: Option<String>,
}

impl Kind {
    fn value(self, profile: &Profile) -> Option<f64> {
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
        let now = (profile.id.clone(), kind.value(profile));
        if self.draft.as_ref().is_some_and(|draft| draft.of != now) {
            self.draft = None;
        }
        let written = now.1.map(|value| cx.locale.number(value, decimals(value))).unwrap_or_default();
        let mut typed = self.draft.as_ref().map_or(written, |draft| draft.text.clone());
        let is_wrong = self.draft.as_ref().is_some_and(|draft| draft.problem.is_some());

        let field = ui
            .horizontal(|ui| {
                ui.set_min_height(size::CONTROL);
                let room = ui.available_width() - UNIT - 2.0 * ui.spacing().item_spacing.x;
                let words = ui.painter().layout_no_wrap(label.to_owned(), TextRole::Body.font(), t.text_muted);
                let field_width = (room - words.size().x - 2.0).clamp(FIELD.0, FIELD.1);
                let label_width = room - field_width;
                ui.allocate_ui_with_layout(
                    vec2(label_width, size::CONTROL),
                    Layout::left_to_right(Align::Center),
                    |ui| {
                        ui.set_min_width(label_width);
                        ui.add(Label::new(rich(label, TextRole::Body, t.text_muted)).truncate());
                    },
                );
                let field = TextEdit::singleline(&mut typed)
                    .margin(Margin::symmetric(8, 6))
                    .align(Align2::RIGHT_CENTER)
                    .background_color(t.surface)
                    .desired_width(field_width - 16.0);
                let field = ui.add_sized(vec2(field_width, size::CONTROL), field).accessible_name(label);
                let color = if is_wrong { t.warning } else { t.border };
                let corner = CornerRadius::same(radius::CONTROL);
                ui.painter().rect_stroke(field.rect, corner, Stroke::new(1.0, color), StrokeKind::Inside);
                unit(ui);
                field
            })
            .inner;
        if field.gained_focus() {
            select_all(ui, &field, typed.chars().count());
        }
        if field.changed() {
            self.draft = Some(Draft { text: typed, of: now.clone(), problem: None });
        }
        let is_left = !field.has_focus();
        if field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            self.draft = None;
        }
        if is_left
            && let Some(draft) = &mut self.draft
            && draft.problem.is_none()
        {
            match read(cx, kind, &draft.text) {
                Ok(amount) => {
                    cx.send(Command::SetAmount(amount));
                    self.draft = None;
                }
                Err(problem) => draft.problem = Some(problem),
            }
        }
        if let Some(problem) = self.draft.as_ref().and_then(|draft| draft.problem.as_ref()) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add(Label::new(rich(icons::WARNING, TextRole::IconSmall, t.warning)));
                text(ui, problem, TextRole::Caption, t.warning);
            });
        }
    }
}

/// Reads what was typed; nothing typed clears the number. The problem is a sentence.
fn read(cx: &ViewCtx<'_>, kind: Kind, typed: &str) -> Result<Amount, String> {
    let value = match cx.locale.parse_number(typed) {
        Ok(value) => Some(value),
        Err(ParseNumberError::Empty) => None,
        Err(problem) => return Err(cx.locale.parse_problem(&problem)),
    };
    kind.amount(value)
        .ok_or_else(|| cx.t(if kind == Kind::Rate { "profile-rate-refused" } else { "profile-hours-refused" }))
}

/// Selects what stands in the field, so that typing replaces it.
fn select_all(ui: &Ui, field: &Response, chars: usize) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), field.id) {
        state
            .cursor
            .set_char_range(Some(CCursorRange::two(CCursor::new(CharIndex(0)), CCursor::new(CharIndex(chars)))));
        state.store(ui.ctx(), field.id);
    }
}

/// As many decimals as the value has, at most two.
fn decimals(value: f64) -> usize {
    (0..2).find(|&n| ((value * 10_f64.powi(n)).fract()).abs() < 1e-9).map_or(2, |n| usize::try_from(n).unwrap_or(2))
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

    #[test]
    fn amounts_are_written_with_the_decimals_that_they_have() {
        assert_eq!([200_000.0, 6.5, 12.25].map(decimals), [0, 1, 2]);
    }
}
