//! Published figures along time: one kind at a time, never joined, each on its own axis.

use crate::{
    domain::{Figure, Metric, Subject},
    insight::Direction,
    ui::{
        ViewCtx,
        charts::{Dot, dot_chart},
        sources::publisher,
        theme::TextRole,
        widgets::{DirectionMark, caption, chip, text},
        words,
    },
};
use egui::Ui;

/// Metrics that can be drawn along time, the most telling first.
const METRICS: [Metric; 7] = [
    Metric::GrowthYoy,
    Metric::GrowthQoq,
    Metric::GrowthMom,
    Metric::GrowthOther,
    Metric::Count,
    Metric::NetIncrease,
    Metric::HourlyRate,
];

/// How many dated figures on the subject can be drawn.
pub fn count(cx: &ViewCtx<'_>, subject: &Subject) -> usize {
    METRICS.iter().map(|metric| figures(cx, subject, *metric).count()).sum()
}

fn figures<'a>(cx: &ViewCtx<'a>, subject: &Subject, metric: Metric) -> impl Iterator<Item = &'a Figure> {
    let market = cx.market();
    let show = cx.state.settings.show_unconfirmed;
    cx.derived
        .trends
        .figures_of(subject)
        .iter()
        .filter_map(move |&index| market.figures.get(index))
        .filter(move |figure| figure.metric == metric && figure.period.is_some())
        .filter(move |figure| show || market.is_confirmed(figure))
}

/// Paints the strip: heading, a chip for each kind, and the marks of the chosen kind.
pub fn figures_ui(ui: &mut Ui, cx: &ViewCtx<'_>, subject: &Subject, height: f32, chosen: &mut Option<Metric>) {
    let kinds: Vec<(Metric, usize)> = METRICS
        .into_iter()
        .map(|metric| (metric, figures(cx, subject, metric).count()))
        .filter(|(_, n)| *n > 0)
        .collect();
    // The growth that most reports speak of, else the first kind there is.
    let usual = kinds.iter().rev().filter(|(kind, _)| kind.is_growth()).max_by_key(|(_, n)| *n).or(kinds.first());
    let Some((usual, _)) = usual else { return };
    let metric = chosen.filter(|wanted| kinds.iter().any(|(kind, _)| kind == wanted)).unwrap_or(*usual);
    let top = ui.cursor().top();
    ui.horizontal_wrapped(|ui| {
        text(ui, cx.t("figures-title"), TextRole::Strong, cx.tokens.text);
        for (kind, n) in &kinds {
            let label = format!("{} {n}", words::short_metric(cx, *kind));
            if chip(ui, cx.tokens, *kind == metric, &label).clicked() {
                *chosen = Some(*kind);
            }
        }
    });
    let dots: Vec<Dot> = figures(cx, subject, metric).filter_map(|figure| dot(cx, figure)).collect();
    let description = cx.tf(
        "figures-description",
        &[
            ("n", dots.len().into()),
            ("metric", cx.locale.metric(metric).into()),
            ("subject", cx.subject_name(subject).into()),
        ],
    );
    let is_percent = metric.is_growth() || metric == Metric::NetIncrease;
    let tick = |value: f64| words::tick(cx, value, is_percent);
    // What the chips took, on one line or two, and the caption below leave the rest to the chart.
    let words = cx.t("figures-caption");
    let below = super::said::text_lines(ui, &words) + 2.0 * ui.spacing().item_spacing.y;
    let room = (height - (ui.cursor().top() - top) - below).max(80.0);
    dot_chart(ui, cx.tokens, &dots, room, &description, &tick, &|date| cx.locale.short_month(date));
    caption(ui, cx.tokens, words);
}

fn dot(cx: &ViewCtx<'_>, figure: &Figure) -> Option<Dot> {
    let span = figure.period?;
    let direction = match figure.value {
        _ if !figure.metric.is_growth() => Direction::Flat,
        value if value > 0.0 => Direction::Rising,
        value if value < 0.0 => Direction::Falling,
        _ => Direction::Flat,
    };
    // What is not confirmed says so beside its number, is hollow and has no direction's colour.
    let is_confirmed = cx.market().is_confirmed(figure);
    let mark = DirectionMark::of(direction, is_confirmed);
    let value = words::figure_value(cx, figure);
    Some(Dot {
        period: (span.start(), span.end()),
        value: figure.value,
        color: if is_confirmed { mark.color(cx.tokens) } else { cx.tokens.uncertain },
        filled: is_confirmed && (figure.base.is_some() || figure.metric == Metric::Count),
        label: if is_confirmed { value } else { format!("{value} · {}", cx.t("figure-unconfirmed-short")) },
        tip: tip(cx, figure),
    })
}

fn tip(cx: &ViewCtx<'_>, figure: &Figure) -> String {
    let publisher = publisher(cx.market(), &figure.source);
    let mut lines = vec![format!("{}: {}", figure.named, words::figure_value(cx, figure))];
    lines.push(words::figure_base(cx, figure));
    let when = figure.period.map_or_else(String::new, |span| cx.locale.span(span));
    lines.push(format!("{publisher} · {} · {when}", cx.locale.region(&figure.region)));
    if !cx.market().is_confirmed(figure) {
        lines.push(cx.t("figure-unconfirmed"));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
