//! The answer: weeks in big type, range, what was put in and what comes back, the second lever, and how far ahead
//! demand is known.

use super::{Case, horizon::Horizon, words};
use crate::{
    app::command::{Command, Route},
    domain::Date,
    insight::{NoPayback, Payback, Terms, Wait},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, icon_button, rich, row_line, text},
    },
};
use egui::{Color32, Label, Role, Sense, Ui, WidgetInfo, vec2};

/// Height of a row of the answer.
const ROW: f32 = 30.0;
/// From so many days on the calendar would say nothing.
const LONGEST_DAYS: f64 = 36_500.0;

pub(super) fn result_ui(ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>, horizon: Option<&Horizon>) {
    match &case.outcome {
        Ok((terms, payback)) => answer_ui(ui, cx, case, terms, payback, horizon),
        Err(why) => missing_ui(ui, cx, why),
    }
}

fn answer_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    case: &Case<'_>,
    terms: &Terms,
    payback: &Payback,
    horizon: Option<&Horizon>,
) {
    let t = cx.tokens;
    key_ui(ui, cx, payback);
    match (payback.from_start, payback.after_study) {
        (Wait::Weeks(_), Wait::Weeks(after)) => {
            caption(ui, t, cx.tf("payback-from-start", &[("weeks", words::weeks(cx, after).into())]));
        }
        (Wait::Never(reason), _) | (_, Wait::Never(reason)) => {
            caption(ui, t, words::never(cx, reason));
        }
    }
    let parts = [words::range(cx, payback), words::never_share(cx, payback.never_share)];
    let line: Vec<String> = parts.into_iter().flatten().collect();
    if !line.is_empty() {
        caption(ui, t, line.join("; "));
    }
    ui.add_space(space::XS);
    let money = |amount: f64| cx.locale.money(amount, case.profile.currency);
    let given_up = payback.investment - terms.cost;
    let mut rows = vec![
        (words::hours_row(cx, &case.inputs), money(given_up), t.text),
        (cx.t("payback-row-course"), money(terms.cost), t.text),
        (cx.t("payback-row-sum"), money(payback.investment), t.text),
    ];
    let (label, color) = match payback.weekly_gain {
        gain if gain < 0.0 => ("payback-row-loss", t.falling),
        gain if gain > 0.0 => ("payback-row-gain", t.rising),
        _ => ("payback-row-gain", t.text),
    };
    rows.push((cx.t(label), cx.locale.signed_money(payback.weekly_gain, case.profile.currency), color));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (label, value, color) in rows {
            row_line(ui, t);
            value_row(ui, cx, &label, &value, color);
        }
    });
    ui.add_space(space::XS);
    let (sentence, gain) = words::hire(cx, terms, case.profile.currency);
    let (icon, color) = match gain {
        gain if gain < 0.0 => (icons::MINUS_CIRCLE, t.falling),
        gain if gain > 0.0 => (icons::PLUS_CIRCLE, t.rising),
        _ => (icons::INFO, t.text_muted),
    };
    sentence_ui(ui, icon, color, &sentence, color);
    if let Some(line) = words::against(cx, payback, horizon) {
        let back = payback.from_start.weeks().filter(|weeks| weeks * 7.0 < LONGEST_DAYS).map(|weeks| {
            #[expect(clippy::cast_possible_truncation, reason = "at most a hundred years of days")]
            let day = Date::from_days(cx.state.today.days() + (weeks * 7.0).ceil() as i32);
            cx.tf("payback-date", &[("date", cx.locale.date(day).into())])
        });
        let line = back.map_or_else(|| line.clone(), |back| format!("{back}. {line}"));
        sentence_ui(ui, icons::CALENDAR, t.text_muted, &line, t.text_muted);
    }
}

/// The weeks from the start in big type, and a button that copies the whole answer.
fn key_ui(ui: &mut Ui, cx: &ViewCtx<'_>, payback: &Payback) {
    let key = match payback.from_start {
        Wait::Weeks(weeks) => cx.tf("payback-weeks", &[("weeks", words::weeks(cx, weeks).into())]),
        Wait::Never(_) => cx.t("payback-never"),
    };
    let sentence = words::sentence(cx, payback);
    ui.horizontal(|ui| {
        let shown = ui.add(Label::new(rich(key, TextRole::Key, cx.tokens.text)));
        shown.widget_info(|| WidgetInfo::labeled(Role::Label, true, &sentence));
        if icon_button(ui, cx.tokens, icons::COPY, &cx.t("payback-copy"), None).clicked() {
            cx.send(Command::Copy(sentence.clone()));
        }
    });
}

fn missing_ui(ui: &mut Ui, cx: &ViewCtx<'_>, why: &NoPayback) {
    let t = cx.tokens;
    sentence_ui(ui, icons::WARNING, t.warning, &words::none(cx, why), t.text);
    if matches!(why, NoPayback::Missing(_)) {
        let action = cx.t("advice-make-profile");
        if button(ui, t, ButtonKind::Secondary, Some(icons::USER), &action).clicked() {
            cx.send(Command::Go(Route::Profile));
        }
    }
}

/// A sentence with an icon that says its way beside its colour.
pub(super) fn sentence_ui(ui: &mut Ui, icon: &str, icon_color: Color32, sentence: &str, color: Color32) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icon, TextRole::IconSmall, icon_color)));
        ui.vertical(|ui| drop(text(ui, sentence, TextRole::Caption, color)));
    });
}

/// A name at the left that wraps, a value at the right that does not.
pub(super) fn value_row(ui: &mut Ui, cx: &ViewCtx<'_>, label: &str, value: &str, color: Color32) {
    let width = ui.available_width();
    let value_galley = ui.painter().layout_no_wrap(value.to_owned(), TextRole::Body.font(), color);
    let room = (width - value_galley.size().x - space::M).max(40.0);
    let label_galley = ui.painter().layout(label.to_owned(), TextRole::Body.font(), cx.tokens.text, room);
    let height = (label_galley.size().y + 10.0).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{label}: {value}")));
    let middle = rect.center().y;
    let value_at = egui::pos2(rect.right() - value_galley.size().x, middle - value_galley.size().y / 2.0);
    let label_at = egui::pos2(rect.left(), middle - label_galley.size().y / 2.0);
    ui.painter().galley(label_at, label_galley, cx.tokens.text);
    ui.painter().galley(value_at, value_galley, color);
}
