//! What the file alone cannot answer, as plain choices.

use crate::{
    app::{command::Command, importing::Import},
    i18n::DecimalStyle,
    import::{Choices, DateOrder, Grouping, Question},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{chip, text},
    },
};
use egui::{Ui, vec2};

/// Paints each question with its two answers; one that was given can be changed.
pub(super) fn questions_ui(ui: &mut Ui, cx: &ViewCtx<'_>, import: &Import, asked: &[Question]) {
    for question in asked {
        let Some(answers) = question.answers(cx.locale) else {
            if is_open(question, &import.choices) {
                text(ui, question.words(cx.locale), TextRole::Strong, cx.tokens.warning);
            }
            continue;
        };
        let now = answer(question, &import.choices);
        let color = if now.is_none() { cx.tokens.warning } else { cx.tokens.text };
        text(ui, question.words(cx.locale), TextRole::Strong, color);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
            for (index, words) in answers.iter().enumerate() {
                if chip(ui, cx.tokens, now == Some(index), words).clicked() {
                    let mut choices = import.choices;
                    give(question, &mut choices, index);
                    cx.send(Command::ChooseImport(import.layout, choices));
                }
            }
        });
    }
}

/// Whether the column that is asked for was not chosen yet.
fn is_open(question: &Question, choices: &Choices) -> bool {
    match question {
        Question::PeriodColumn => choices.period.is_none(),
        Question::ValueColumn => choices.value.is_none(),
        _ => answer(question, choices).is_none(),
    }
}

/// Which answer was given: the first or the second one.
fn answer(question: &Question, choices: &Choices) -> Option<usize> {
    match question {
        Question::PeriodColumn | Question::ValueColumn => None,
        Question::DecimalMark { .. } | Question::MixedMarks { .. } => match choices.decimal? {
            DecimalStyle::Comma => Some(0),
            DecimalStyle::Point => Some(1),
            DecimalStyle::Auto => None,
        },
        Question::DateOrder { .. } | Question::MixedOrders { .. } => {
            choices.order.map(|order| usize::from(order == DateOrder::MonthFirst))
        }
        Question::Grouping { .. } => choices.grouping.map(|grouping| usize::from(grouping == Grouping::Sum)),
    }
}

fn give(question: &Question, choices: &mut Choices, index: usize) {
    let first = index == 0;
    match question {
        Question::PeriodColumn | Question::ValueColumn => {}
        Question::DecimalMark { .. } | Question::MixedMarks { .. } => {
            choices.decimal = Some(if first { DecimalStyle::Comma } else { DecimalStyle::Point });
        }
        Question::DateOrder { .. } | Question::MixedOrders { .. } => {
            choices.order = Some(if first { DateOrder::DayFirst } else { DateOrder::MonthFirst });
        }
        Question::Grouping { .. } => choices.grouping = Some(if first { Grouping::Mean } else { Grouping::Sum }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_is_given_is_the_answer_that_is_shown() {
        let day = crate::domain::Date::parse("2026-04-03").unwrap();
        for question in [
            Question::DecimalMark { example: example(), comma: 1.0, point: 2.0 },
            Question::MixedOrders { day_first: example(), month_first: example() },
            Question::Grouping { first: day, second: day },
        ] {
            for index in [0, 1] {
                let mut choices = Choices::default();
                assert_eq!(answer(&question, &choices), None);
                give(&question, &mut choices, index);
                assert_eq!(answer(&question, &choices), Some(index));
            }
        }
    }

    fn example() -> crate::import::Example {
        crate::import::Example { line: 2, text: "1.234".into() }
    }
}
