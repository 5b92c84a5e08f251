//! Money along the weeks as a chart: what was put in and gained at the likely rise, between the low and the high end of
//! the range; and the same numbers as a table.

use super::{Case, words};
use crate::{
    domain::Currency,
    insight::{Payback, Terms},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        views::compare::table,
        widgets::{caption, link},
    },
};
use egui::{Align2, Mesh, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Height of the plot.
const HEIGHT: f32 = 132.0;
/// Where payback never comes, two years are shown.
const TWO_YEARS: f64 = 104.0;
/// No chart looks further.
const LONGEST: f64 = 520.0;
/// Points of a curve.
const POINTS: u32 = 96;
/// Room of the week numbers below the plot.
const FOOT: f32 = 20.0;

/// The curves over so many weeks.
struct Plot<'a> {
    terms: &'a Terms,
    payback: &'a Payback,
    weeks: f64,
    /// Least and most money.
    money: (f64, f64),
    area: Rect,
}

impl<'a> Plot<'a> {
    fn of(terms: &'a Terms, payback: &'a Payback, area: Rect) -> Self {
        let waits = [payback.range_from_start.1, payback.from_start, payback.range_from_start.0];
        let last = waits.iter().find_map(|wait| wait.weeks()).map_or(TWO_YEARS, |weeks| 1.15 * weeks + 2.0);
        let weeks = last.clamp(8.0, LONGEST);
        let mut plot = Self { terms, payback, weeks, money: (0.0, 0.0), area };
        for week in plot.steps() {
            for money in plot.at(week) {
                plot.money = (plot.money.0.min(money), plot.money.1.max(money));
            }
        }
        let (least, most) = plot.money;
        // A gain that grows beyond what was put in would flatten what matters.
        plot.money = (least, most.min(-1.2 * least).max(0.2 * -least).max(1.0));
        plot
    }

    fn steps(&self) -> Vec<f64> {
        (0..=POINTS).map(|step| self.weeks * f64::from(step) / f64::from(POINTS)).collect()
    }

    /// Money in a week at the low end, likely and the high end of the range.
    fn at(&self, week: f64) -> [f64; 3] {
        let uplift = self.terms.uplift;
        [uplift.quantile(0.1), uplift.likely(), uplift.quantile(0.9)].map(|uplift| self.terms.balance(week, uplift))
    }

    /// The largest amount, whatever its sign.
    fn largest(&self) -> f64 {
        self.steps().into_iter().flat_map(|week| self.at(week)).map(f64::abs).fold(0.0, f64::max)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
    fn place(&self, week: f64, money: f64) -> Pos2 {
        let (least, most) = self.money;
        let y = (money.clamp(least, most) - least) / (most - least);
        pos2(
            self.area.left() + self.area.width() * (week / self.weeks) as f32,
            self.area.bottom() - self.area.height() * y as f32,
        )
    }
}

/// Paints the chart and below it the table on demand.
pub(super) fn weeks_ui(ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>, shows_table: &mut bool) {
    let Ok((terms, payback)) = &case.outcome else { return };
    caption(ui, cx.tokens, cx.t("payback-chart-explain"));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + FOOT), Sense::hover());
    let plot = Plot::of(terms, payback, rect.with_max_y(rect.bottom() - FOOT).shrink2(vec2(2.0, 4.0)));
    let summary = words::sentence(cx, payback);
    let name = cx.tf("payback-chart-name", &[("summary", summary.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    if ui.is_rect_visible(rect) {
        paint(ui, cx, &plot, case.profile.currency);
    }
    if let Some(at) = response.hover_pos() {
        let share = f64::from((at.x - plot.area.left()) / plot.area.width()).clamp(0.0, 1.0);
        let week = share * plot.weeks;
        let line = cx.tokens.text_muted;
        ui.painter().vline(plot.place(week, 0.0).x, plot.area.y_range(), Stroke::new(1.0, line));
        response.on_hover_text_at_pointer(row_words(cx, case, &plot, week));
    }
    let key = if *shows_table { "payback-chart-hide-table" } else { "payback-chart-show-table" };
    if link(ui, cx.tokens, None, &cx.t(key)).clicked() {
        *shows_table = !*shows_table;
    }
    if *shows_table {
        table_ui(ui, cx, case, &plot);
    }
}

fn row_words(cx: &ViewCtx<'_>, case: &Case<'_>, plot: &Plot<'_>, week: f64) -> String {
    let money = plot.at(week).map(|money| cx.locale.signed_money(rounded(money), case.profile.currency));
    let [low, likely, high] = money;
    let args = [
        ("week", words::weeks(cx, week).into()),
        ("likely", likely.into()),
        ("low", low.into()),
        ("high", high.into()),
    ];
    cx.tf("payback-chart-row", &args)
}

/// Key of the unit of a table whose largest number is so large, what it divides by, and decimals.
fn unit_of(largest: f64) -> (&'static str, f64, usize) {
    match largest {
        ..1e4 => ("payback-chart-unit", 1.0, 0),
        ..1e6 => ("payback-chart-unit-thousand", 1e3, 1),
        ..1e9 => ("payback-chart-unit-million", 1e6, 2),
        _ => ("payback-chart-unit-billion", 1e9, 2),
    }
}

/// Money to the whole unit: between two weeks nothing finer is meant.
fn rounded(money: f64) -> f64 {
    money.round()
}

fn paint(ui: &Ui, cx: &ViewCtx<'_>, plot: &Plot<'_>, currency: Currency) {
    let (t, painter) = (cx.tokens, ui.painter());
    painter.rect_filled(plot.area.expand2(vec2(2.0, 4.0)), 4.0, t.surface_sunken);
    let clipped = painter.with_clip_rect(plot.area.expand(2.0));
    let color = t.series_color(0);
    let curves = [0, 1, 2].map(|which: usize| -> Vec<Pos2> {
        plot.steps().into_iter().map(|week| plot.place(week, plot.at(week)[which])).collect()
    });
    band(&clipped, &curves[0], &curves[2], color.gamma_multiply(0.16));
    for edge in [&curves[0], &curves[2]] {
        clipped.extend(Shape::dashed_line(edge, Stroke::new(1.0, color.gamma_multiply(0.7)), 4.0, 3.0));
    }
    clipped.add(Shape::line(curves[1].clone(), Stroke::new(2.0, color)));
    let zero = plot.place(0.0, 0.0).y;
    painter.hline(plot.area.x_range(), zero, Stroke::new(1.0, t.text_faint));
    let label = |at: Pos2, anchor: Align2, words: String, color| {
        painter.text(at, anchor, words, TextRole::Caption.font(), color);
    };
    // At the right end the curves are far above the lowest point, where they end up above it at all.
    if let (Some(study), Some(_)) = (plot.payback.study_weeks, plot.payback.from_start.weeks()) {
        let lowest = plot.terms.balance(study, plot.terms.uplift.likely());
        let words = cx.locale.signed_money(rounded(lowest), currency);
        label(plot.area.right_bottom() - vec2(4.0, 0.0), Align2::RIGHT_BOTTOM, words, t.text_muted);
    }
    let foot = plot.area.bottom() + 6.0;
    label(pos2(plot.area.left(), foot), Align2::LEFT_TOP, cx.t("payback-chart-start"), t.text_faint);
    let end = cx.tf("payback-weeks", &[("weeks", cx.locale.count(plot.weeks).into())]);
    label(pos2(plot.area.right(), foot), Align2::RIGHT_TOP, end, t.text_faint);
    if let Some(weeks) = plot.payback.from_start.weeks().filter(|weeks| *weeks <= plot.weeks) {
        let at = plot.place(weeks, 0.0);
        painter.circle(at, 4.5, t.surface, Stroke::new(2.0, color));
        label(at - vec2(0.0, 8.0), Align2::RIGHT_BOTTOM, words::weeks(cx, weeks), t.text);
    }
}

/// The area between two curves of as many points.
fn band(painter: &Painter, low: &[Pos2], high: &[Pos2], color: egui::Color32) {
    let mut mesh = Mesh::default();
    for (index, (low, high)) in (0_u32..).zip(low.iter().zip(high)) {
        mesh.colored_vertex(*low, color);
        mesh.colored_vertex(*high, color);
        if index > 0 {
            let at = 2 * index;
            mesh.add_triangle(at - 2, at - 1, at);
            mesh.add_triangle(at - 1, at, at + 1);
        }
    }
    painter.add(Shape::mesh(mesh));
}

/// The weeks that matter and those between them: start, end of study, soonest, likely and latest payback.
fn table_ui(ui: &mut Ui, cx: &ViewCtx<'_>, case: &Case<'_>, plot: &Plot<'_>) {
    let payback = plot.payback;
    let waits = [payback.range_from_start.0, payback.from_start, payback.range_from_start.1];
    let mut weeks: Vec<f64> = (0..=4).map(|quarter| plot.weeks * f64::from(quarter) / 4.0).map(f64::round).collect();
    weeks.extend(payback.study_weeks);
    weeks.extend(waits.iter().filter_map(|wait| wait.weeks()).filter(|weeks| *weeks <= plot.weeks));
    weeks.sort_by(f64::total_cmp);
    weeks.dedup_by(|a, b| (*a - *b).abs() < 0.05);
    let (unit, divisor, decimals) = unit_of(plot.largest());
    let currency = cx.locale.currency_symbol(case.profile.currency);
    caption(ui, cx.tokens, cx.tf(unit, &[("currency", currency.into())]));
    let width = ui.available_width();
    let (first, rest) = (width * 0.17, width * 0.83 / 3.0);
    let names = ["payback-chart-week", "payback-chart-low", "payback-chart-likely", "payback-chart-high"];
    let heads: Vec<(String, f32)> = names.iter().map(|key| cx.t(key)).zip([first, rest, rest, rest]).collect();
    ui.spacing_mut().item_spacing.y = 0.0;
    table::heading(ui, cx.tokens, &heads);
    for week in weeks {
        let mut row = table::Row::plain(ui, 22.0);
        row.cell(first, |ui| table::one_line(ui, words::weeks(cx, week), TextRole::Caption, cx.tokens.text_muted));
        for money in plot.at(week) {
            let words = cx.locale.signed_number(money / divisor, decimals);
            row.cell(rest, |ui| table::one_line(ui, words, TextRole::Caption, cx.tokens.text));
        }
    }
    ui.add_space(space::S);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_written_in_the_unit_that_fits_their_largest_number() {
        let units = [900.0, 250_000.0, 7_500_000.0, 3e10].map(|largest| unit_of(largest).1);
        assert_eq!(units, [1.0, 1e3, 1e6, 1e9]);
    }
}
