//! The card of categories: what the evidence says about each, beside how much of it the person covers.

use super::table::{Row, heading, one_line, widest, wrapped, wrapped_height};
use crate::{
    app::{
        command::{Command, Route},
        derived::ProfileFit,
    },
    domain::{CategoryId, Subject},
    insight::{Age, AgeClass, CategoryVerdict, Coverage, VerdictKind},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{Tone, badge, button, caption, direction_mark, range_bar, rich, row_line, section_with},
        words,
    },
};
use egui::{Label, Role, Ui, WidgetInfo};

/// Widths of a category's name, and of the coverage bar from which it is drawn, points.
const ROOMY_NAME: f32 = 150.0;
const TIGHT_NAME: f32 = 108.0;
const LEAST_BAR: f32 = 48.0;
const TINY_BAR: f32 = 24.0;
/// Room of the mark of an interest, points.
const HEART: f32 = 22.0;

/// Everything that one row says.
struct Line<'a> {
    verdict: &'a CategoryVerdict,
    name: String,
    short_name: String,
    is_interest: bool,
    word: String,
    growth: String,
    sure: (Tone, String),
    as_of: Option<(String, String, AgeClass)>,
    coverage: Option<(Coverage, String)>,
}

/// Paints the card's contents.
pub fn categories_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let fit = cx.derived.fit.as_ref();
    let note = range_note(cx, fit);
    section_with(ui, cx.tokens, cx.t("compare-categories"), |ui| {
        if let Some(note) = note {
            one_line(ui, note, TextRole::Caption, cx.tokens.text_muted);
        }
    });
    let lines = lines(cx, fit);
    let keys = ["compare-category", "compare-demand", "compare-how-sure", "compare-as-of", "compare-coverage"];
    let names = keys.map(|key| cx.t(key));
    let (widths, bar) = widths(ui, &lines, &names, fit.is_some());
    let shown = if fit.is_some() { 5 } else { 4 };
    let columns: Vec<(String, f32)> = names.into_iter().zip(widths).take(shown).collect();
    ui.spacing_mut().item_spacing.y = 0.0;
    heading(ui, cx.tokens, &columns);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            row_line(ui, cx.tokens);
        }
        ui.push_id(line.verdict.category.as_str(), |ui| line_ui(ui, cx, line, &widths, bar));
    }
    ui.add_space(space::S);
    if fit.is_none() {
        invitation_ui(ui, cx);
    }
}

/// Widths of the columns by what stands in them, and of the bar in the last one; 0 when there is no room for it.
fn widths(ui: &Ui, lines: &[Line<'_>], names: &[String; 5], has_coverage: bool) -> ([f32; 5], f32) {
    let captions = |place: usize, texts: Vec<&str>| {
        widest(ui, TextRole::Caption, texts.into_iter().chain([names[place].as_str()])) + space::M
    };
    let demand = captions(1, lines.iter().map(|line| line.growth.as_str()).collect());
    let badges = widest(ui, TextRole::CaptionStrong, lines.iter().map(|line| line.sure.1.as_str())) + 28.0;
    let sure = captions(2, Vec::new()).max(badges);
    let as_of =
        captions(3, lines.iter().filter_map(|line| line.as_of.as_ref().map(|(_, age, _)| age.as_str())).collect());
    let all = ui.available_width();
    if !has_coverage {
        return ([(all - demand - sure - as_of).max(96.0), demand, sure, as_of, 0.0], 0.0);
    }
    let shares = lines.iter().filter_map(|line| line.coverage.as_ref().map(|(_, text)| text.as_str()));
    let share = widest(ui, TextRole::Body, shares) + space::M;
    let room = |name: f32| all - name - demand - sure - as_of - share - 6.0;
    let bar = if room(ROOMY_NAME) >= LEAST_BAR { room(ROOMY_NAME).min(110.0) } else { room(TIGHT_NAME).min(LEAST_BAR) };
    let bar = if bar < TINY_BAR { 0.0 } else { bar };
    let coverage = (bar + 6.0 + share).max(captions(4, Vec::new()));
    ([(all - demand - sure - as_of - coverage).max(96.0), demand, sure, as_of, coverage], bar)
}

/// The rows: categories of interest first, then rising before mixed before falling, then as listed.
fn lines<'a>(cx: &ViewCtx<'a>, fit: Option<&ProfileFit>) -> Vec<Line<'a>> {
    let interests = cx.state.profile().map_or(&[][..], |profile| &profile.interests);
    let mut lines: Vec<Line<'a>> =
        cx.derived.categories.iter().map(|verdict| line(cx, verdict, interests, fit)).collect();
    let rank = |kind: VerdictKind| match kind {
        VerdictKind::Rising => 0,
        VerdictKind::Mixed => 1,
        VerdictKind::Flat => 2,
        VerdictKind::Falling => 3,
        VerdictKind::Unknown { .. } => 4,
    };
    lines.sort_by_key(|line| (!line.is_interest, rank(line.verdict.verdict.kind)));
    lines
}

fn line<'a>(
    cx: &ViewCtx<'_>,
    verdict: &'a CategoryVerdict,
    interests: &[CategoryId],
    fit: Option<&ProfileFit>,
) -> Line<'a> {
    let category = cx.market().category(&verdict.category);
    let kind = verdict.verdict.kind;
    let growth = match (kind, &verdict.headline) {
        (VerdictKind::Unknown { last_measured: Some(date) }, _) => {
            cx.tf("compare-last-measured", &[("date", cx.locale.short_month(date).into())])
        }
        (_, Some(headline)) => {
            format!("{} · {}", words::change(cx, headline.change), words::base(cx, headline))
        }
        (_, None) => cx.t("compare-nothing-published"),
    };
    let observed = verdict.headline.as_ref().and_then(|h| h.observed).or(verdict.verdict.freshest);
    let of = |fit: &ProfileFit| fit.coverage.iter().find(|(id, _)| *id == verdict.category).map(|(_, c)| *c);
    Line {
        name: category.map_or_else(|| verdict.category.to_string(), |c| cx.pick(&c.name).to_owned()),
        short_name: category.map_or_else(|| verdict.category.to_string(), |c| cx.pick(&c.short).to_owned()),
        is_interest: interests.contains(&verdict.category),
        word: cx.t(&format!("verdict-{}", kind.key())),
        growth,
        sure: match (kind, &verdict.disagreement) {
            // The trend of the heaviest signal may be clear; what all of them say together is not.
            (VerdictKind::Mixed, Some(_)) => (Tone::Caution, cx.t("badge-disagree")),
            _ => words::badge(cx, verdict.badge),
        },
        as_of: observed.map(|date| {
            let age = cx.locale.ago(date, cx.state.today);
            (cx.locale.short_month(date), age, Age::between(date, cx.state.today).class)
        }),
        coverage: fit.and_then(of).map(|c| (c, cx.locale.percent_range(100.0 * c.lo, 100.0 * c.hi, 0))),
        verdict,
    }
}

fn line_ui(ui: &mut Ui, cx: &ViewCtx<'_>, line: &Line<'_>, widths: &[f32; 5], bar: f32) {
    let t = cx.tokens;
    let room = widths[0] - space::S - if line.is_interest { HEART } else { 0.0 };
    let longest_word = widest(ui, TextRole::Strong, line.name.split(' '));
    let name = if longest_word > room { &line.short_name } else { &line.name };
    let height = wrapped_height(ui, TextRole::Strong, name, room) + space::S;
    let (mut row, response) = Row::clickable(ui, t, height.max(42.0));
    row.cell(widths[0], |ui| {
        if line.is_interest {
            ui.add(Label::new(rich(icons::HEART, TextRole::IconSmall, t.accent)))
                .on_hover_text(cx.t("compare-interest"));
        }
        wrapped(ui, name, TextRole::Strong, t.text);
    });
    let mark = words::verdict_mark(line.verdict.verdict.kind);
    row.two_lines(
        widths[1],
        |ui| {
            direction_mark(ui, t, mark);
            one_line(ui, &line.word, TextRole::Strong, mark.color(t));
        },
        |ui| one_line(ui, &line.growth, TextRole::Caption, t.text_muted),
    );
    row.cell(widths[2], |ui| drop(badge(ui, t, line.sure.0, &line.sure.1)));
    match &line.as_of {
        Some((month, age, class)) => {
            let color = if *class == AgeClass::History { t.text_faint } else { t.text };
            row.two_lines(
                widths[3],
                |ui| one_line(ui, month, TextRole::Body, color),
                |ui| one_line(ui, age, TextRole::Caption, t.text_faint),
            );
        }
        None => row.cell(widths[3], |ui| one_line(ui, cx.t("compare-no-date"), TextRole::Caption, t.text_faint)),
    }
    if let Some((coverage, text)) = &line.coverage {
        row.cell(widths[4], |ui| {
            if bar > 0.0 {
                range_bar(ui, t, coverage.lo, coverage.hi, bar, &cx.t("compare-coverage"));
            }
            one_line(ui, text, TextRole::Body, t.text);
        });
    }
    let explain = cx.t(&format!("verdict-{}-explain", line.verdict.verdict.kind.key()));
    let tip = format!("{explain}\n{}", cx.t("compare-open-in-trends"));
    let spoken = spoken(cx, line);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.on_hover_text(tip).clicked() {
        cx.send(Command::Show(Subject::Category(line.verdict.category.clone())));
    }
}

/// The whole row as one sentence for assistive technology.
fn spoken(cx: &ViewCtx<'_>, line: &Line<'_>) -> String {
    let mut parts = vec![line.name.clone(), line.word.clone(), line.growth.clone(), line.sure.1.clone()];
    parts.extend(line.as_of.as_ref().map(|(month, age, _)| format!("{month}, {age}")));
    parts.extend(line.coverage.as_ref().map(|(_, text)| format!("{} {text}", cx.t("compare-coverage"))));
    parts.join(", ")
}

/// Why the coverage is a range.
fn range_note(cx: &ViewCtx<'_>, fit: Option<&ProfileFit>) -> Option<String> {
    fit?;
    let unrated = cx.state.profile()?.skills.iter().filter(|entry| entry.level.is_none()).count();
    Some(match unrated {
        0 => cx.t("compare-range-claims"),
        n => cx.tf("compare-range-unrated", &[("n", n.into())]),
    })
}

fn invitation_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    row_line(ui, cx.tokens);
    ui.add_space(space::M);
    caption(ui, cx.tokens, cx.t("compare-no-profile-coverage"));
    ui.add_space(space::S);
    let kind = crate::ui::widgets::ButtonKind::Primary;
    if button(ui, cx.tokens, kind, Some(icons::USER_CIRCLE), &cx.t("compare-to-profile")).clicked() {
        cx.send(Command::Go(Route::Profile));
    }
}
