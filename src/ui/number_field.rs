//! A number as a field: typed in the language's style, taken on Enter or when the field is left, refused with a sentence.

use super::{
    ViewCtx,
    theme::{TextRole, icons, radius, size},
    widgets::{rich, text},
};
use crate::i18n::ParseNumberError;
use egui::{
    Align2, CornerRadius, Key, Label, Margin, Response, Stroke, StrokeKind, TextEdit, Ui,
    text::{CCursor, CCursorRange, CharIndex},
    vec2,
};

/// What is being typed into one field.
#[derive(Default)]
pub struct NumberField {
    /// Boxed, since a view has many fields and at most one is being typed into.
    draft: Option<Box<Draft>>,
}

struct Draft {
    text: String,
    /// Whose number the draft was to replace, and which: when it changes elsewhere, the draft is dropped.
    of: (String, Option<f64>),
    problem: Option<String>,
}

/// What a field shows.
pub struct Shown<'a> {
    /// Whose number it is: another owner drops what was being typed.
    pub owner: &'a str,
    /// The number now; `None` is an empty field.
    pub value: Option<f64>,
    /// Name for assistive technology.
    pub name: &'a str,
    /// Width of the box, points.
    pub width: f32,
}

impl NumberField {
    /// Paints the box alone. `read` makes the new value of a number, `None` of an empty field, or says in a sentence why it
    /// cannot be; the value comes back once it is entered.
    pub fn ui<T>(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        shown: &Shown<'_>,
        read: impl FnOnce(Option<f64>) -> Result<T, String>,
    ) -> (Response, Option<T>) {
        let t = cx.tokens;
        if self.draft.as_ref().is_some_and(|draft| draft.of.0 != shown.owner || draft.of.1 != shown.value) {
            self.draft = None;
        }
        let written = shown.value.map(|value| cx.locale.number(value, decimals(value))).unwrap_or_default();
        let mut typed = self.draft.as_ref().map_or(written, |draft| draft.text.clone());
        let field = TextEdit::singleline(&mut typed)
            .margin(Margin::symmetric(8, 6))
            .align(Align2::RIGHT_CENTER)
            .background_color(t.surface)
            .desired_width(shown.width - 16.0);
        let field = ui.add_sized(vec2(shown.width, size::CONTROL), field).accessible_name(shown.name);
        let color = if self.problem().is_some() { t.warning } else { t.border };
        let corner = CornerRadius::same(radius::CONTROL);
        ui.painter().rect_stroke(field.rect, corner, Stroke::new(1.0, color), StrokeKind::Inside);
        if field.gained_focus() {
            select_all(ui, &field, typed.chars().count());
        }
        if field.changed() {
            let of = (shown.owner.to_owned(), shown.value);
            self.draft = Some(Box::new(Draft { text: typed, of, problem: None }));
        }
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.draft = None;
        }
        let is_left = !field.has_focus();
        let entered = self.draft.as_mut().filter(|draft| is_left && draft.problem.is_none()).and_then(|draft| {
            let value = match cx.locale.parse_number(&draft.text) {
                Ok(value) => Some(value),
                Err(ParseNumberError::Empty) => None,
                Err(problem) => {
                    draft.problem = Some(cx.locale.parse_problem(&problem));
                    return None;
                }
            };
            read(value).map_err(|problem| draft.problem = Some(problem)).ok()
        });
        if entered.is_some() {
            self.draft = None;
        }
        (field, entered)
    }

    /// What is wrong with what was typed, a sentence.
    #[must_use]
    pub fn problem(&self) -> Option<&str> {
        self.draft.as_ref()?.problem.as_deref()
    }

    /// Paints what is wrong with what was typed, if something is.
    pub fn problem_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some(problem) = self.problem() else { return };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.add(Label::new(rich(icons::WARNING, TextRole::IconSmall, cx.tokens.warning)));
            text(ui, problem, TextRole::Caption, cx.tokens.warning);
        });
    }
}

/// Selects what stands in a field of so many characters, so that typing replaces it.
pub fn select_all(ui: &Ui, field: &Response, chars: usize) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), field.id) {
        state
            .cursor
            .set_char_range(Some(CCursorRange::two(CCursor::new(CharIndex(0)), CCursor::new(CharIndex(chars)))));
        state.store(ui.ctx(), field.id);
    }
}

/// As many decimals as the value has, at most two.
#[must_use]
pub fn decimals(value: f64) -> usize {
    (0..2).find(|&n| ((value * 10_f64.powi(n)).fract()).abs() < 1e-9).map_or(2, |n| usize::try_from(n).unwrap_or(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_with_the_decimals_that_they_have() {
        assert_eq!([200_000.0, 6.5, 12.25, 0.1].map(decimals), [0, 1, 2, 1]);
    }
}
