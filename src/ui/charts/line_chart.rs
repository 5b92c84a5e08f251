//! The line chart: horizontal grid lines, names at the ends of lines, a trend band, labelled dates, a crosshair.
//! What mouse and keys do on it is in `navigation`.

use super::{
    crosshair::{CardRow, paint_card},
    grid::grid_marks,
    labels::{EndLabel, paint_end_labels, paint_marker_label},
    navigation::{move_crosshair, navigate},
};
use crate::{
    chart::{
        ChartModel,
        axes::{date_at, log_ticks, ticks_are_years, time_ticks, value_ticks, x_of},
    },
    domain::{Date, YScale},
    ui::theme::{TextRole, Tokens, size},
};
use egui::{Color32, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
use egui_plot::{AxisHints, FilledArea, HPlacement, Line, LineStyle, Plot, PlotBounds, PlotPoints, PlotTransform};

/// View state of a line chart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChartView {
    /// Visible dates, days since 1970; `None` shows all.
    pub range: Option<(f64, f64)>,
    /// The crosshair, days since 1970; it stands on a point.
    pub crosshair: Option<f64>,
    /// The crosshair stays where it is until it is clicked away.
    pub pinned: bool,
}

/// What the chart is called and how its numbers are written.
pub struct ChartWords<'a> {
    /// Name for assistive technology: what is shown and the summary.
    pub description: &'a str,
    /// Writes a value with its unit.
    pub value: &'a dyn Fn(f64) -> String,
    /// Writes a tick of the value axis.
    pub tick: &'a dyn Fn(f64) -> String,
    /// Writes a date of the cadence shown.
    pub date: &'a dyn Fn(Date) -> String,
    /// Writes a month on the time axis.
    pub month: &'a dyn Fn(Date) -> String,
    /// Stands for a missing value.
    pub none: &'a str,
}

/// Room for names at the ends of lines, points.
const LABEL_WIDTH: f32 = 112.0;
/// Tick labels are at full strength from this distance on; our ticks never stand closer.
const TICK_FADE: egui::Rangef = egui::Rangef { min: 8.0, max: 16.0 };
/// Opacity of the trend band.
const BAND_OPACITY: f32 = 0.14;

/// Paints the chart into the room that is left and handles its input.
pub fn line_chart(
    ui: &mut Ui,
    tokens: &Tokens,
    model: &ChartModel,
    scale: YScale,
    view: &mut ChartView,
    words: &ChartWords<'_>,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, words.description));
    let Some((first, last)) = model.span() else { return response };
    let all = with_margin(first, last);
    let range = view.range.unwrap_or(all);
    let Some((low, high)) = model.value_bounds(range.0, range.1, scale) else { return response };

    let label_width = LABEL_WIDTH.min(rect.width() * 0.3);
    let plot_rect = Rect::from_min_max(rect.min, pos2(rect.right() - label_width, rect.bottom()));
    let bounds = PlotBounds::from_min_max([range.0, low], [range.1, high]);
    let transform = paint_plot(ui, tokens, model, scale, plot_rect, bounds, words);
    let frame = *transform.frame();

    paint_markers(ui, tokens, model, &transform, frame, &response);
    paint_ends(
        ui,
        tokens,
        model,
        scale,
        &transform,
        Rect::from_min_max(pos2(frame.right() + 8.0, frame.top()), rect.max),
    );
    navigate(ui, &response, view, &transform, all, range);
    move_crosshair(ui, &response, view, model, &transform);
    if let Some(x) = view.crosshair {
        paint_crosshair(ui, tokens, model, scale, &transform, x, words);
    }
    response
}

fn with_margin(first: f64, last: f64) -> (f64, f64) {
    let margin = ((last - first) * 0.01).max(5.0);
    (first - margin, last + margin)
}

/// Paints axes, band and lines by `egui_plot`; the input is handled here, so the plot gets none.
fn paint_plot(
    ui: &mut Ui,
    tokens: &Tokens,
    model: &ChartModel,
    scale: YScale,
    rect: Rect,
    bounds: PlotBounds,
    words: &ChartWords<'_>,
) -> PlotTransform {
    let months_fit = f64::from(rect.width() / 58.0).max(2.0);
    let rows_fit = f64::from(rect.height() / 56.0).clamp(2.0, 8.0);
    let font = TextRole::Caption.font();
    let x_span = (bounds.min()[0], bounds.max()[0]);
    let only_years = ticks_are_years(x_span, months_fit);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on screen")]
    let columns = (rect.width() * ui.pixels_per_point()).max(1.0) as usize;
    let x_axis = AxisHints::new_x()
        .formatter(move |mark, _| {
            let date = date_at(mark.value);
            if only_years { date.year().to_string() } else { (words.month)(date) }
        })
        .label_spacing(TICK_FADE)
        .tick_label_color(tokens.text_muted)
        .tick_label_font(font.clone());
    let y_axis = AxisHints::new_y()
        .formatter(move |mark, _| (words.tick)(scale.value(mark.value)))
        .tick_label_color(tokens.text_muted)
        .label_spacing(TICK_FADE)
        .tick_label_font(font)
        .placement(HPlacement::Left)
        .min_thickness(34.0);
    let plot = Plot::new("line_chart")
        .custom_x_axes(vec![x_axis])
        .custom_y_axes(vec![y_axis])
        .x_grid_spacer(move |input| grid_marks(time_ticks(input.bounds, months_fit)))
        .y_grid_spacer(move |input| {
            grid_marks(match scale {
                YScale::Linear => value_ticks(input.bounds, rows_fit),
                YScale::Log => log_ticks(input.bounds),
            })
        })
        .show_grid([false, true])
        .grid_color(tokens.grid)
        .grid_fade(0.0)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .sense(Sense::hover())
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_drag(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .label_formatter(|_| None)
        .set_margin_fraction(vec2(0.0, 0.0));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt("plot"));
    let response = plot.show(&mut child, |plot_ui| {
        plot_ui.set_plot_bounds(bounds);
        if let Some(band) = &model.band {
            let place = |value: &f64| scale.place(*value).unwrap_or(f64::NAN);
            let xs: Vec<f64> = band.dates.iter().map(|date| x_of(*date)).collect();
            let (lo, hi): (Vec<f64>, Vec<f64>) =
                (band.lo.iter().map(place).collect(), band.hi.iter().map(place).collect());
            let color = tokens.series_color(0);
            if lo.iter().chain(&hi).all(|y| y.is_finite()) {
                plot_ui.add(
                    FilledArea::new("band", &xs, &lo, &hi)
                        .fill_color(color.gamma_multiply(BAND_OPACITY))
                        .stroke(Stroke::NONE)
                        .allow_hover(false),
                );
                let fit: Vec<[f64; 2]> = xs.iter().zip(&band.fit).map(|(x, y)| [*x, place(y)]).collect();
                let fit = Line::new("fit", fit).color(color.gamma_multiply(0.7)).width(1.0);
                plot_ui.line(fit.style(LineStyle::Dashed { length: 5.0 }).allow_hover(false));
            }
        }
        for (index, line) in model.lines.iter().enumerate().rev() {
            let painted = line.track(scale).painted(x_span.0, x_span.1, columns);
            let style = if painted.is_dense { LineStyle::Solid } else { dash(index) };
            for (run_index, run) in painted.runs.iter().enumerate() {
                let points: PlotPoints<'_> = run.iter().copied().collect();
                let item = Line::new(line.name.clone(), points)
                    .id((&line.id, run_index))
                    .color(line_color(tokens, index))
                    .width(line_width(index, model.lines.len()))
                    .style(style)
                    .allow_hover(false);
                plot_ui.line(item);
            }
        }
    });
    response.transform
}

fn line_color(tokens: &Tokens, index: usize) -> Color32 {
    tokens.series_color(index)
}

/// The first of several lines is emphasised by width; the others step back.
fn line_width(index: usize, lines: usize) -> f32 {
    match (index, lines) {
        (_, 1) => size::LINE,
        (0, _) => size::LINE + 0.5,
        _ => size::LINE - 0.5,
    }
}

/// Each line has its own dash beside its colour.
fn dash(index: usize) -> LineStyle {
    match index {
        0 | 1 => LineStyle::Solid,
        2 | 5 => LineStyle::Dashed { length: 12.0 },
        3 | 6 => LineStyle::Dashed { length: 5.0 },
        _ => LineStyle::Dotted { spacing: 5.0 },
    }
}

fn paint_markers(
    ui: &Ui,
    tokens: &Tokens,
    model: &ChartModel,
    transform: &PlotTransform,
    frame: Rect,
    response: &Response,
) {
    let painter = ui.painter().with_clip_rect(frame.expand2(vec2(2.0, 0.0)));
    let mut row = 0.0;
    for marker in &model.markers {
        let x = transform.position_from_point_x(x_of(marker.at));
        if !frame.x_range().contains(x) {
            continue;
        }
        let line = [pos2(x, frame.top()), pos2(x, frame.bottom())];
        painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, tokens.text_faint), 2.0, 3.0));
        let at = pos2(x, frame.top() + row);
        paint_marker_label(&painter, frame, at, &marker.label, &TextRole::Caption.font(), tokens.text_faint);
        row = if row > 30.0 { 0.0 } else { row + 17.0 };
        let is_near = response.hover_pos().is_some_and(|pointer| (pointer.x - x).abs() < 5.0);
        if is_near && !marker.note.is_empty() {
            response.show_tooltip_text(&marker.note);
        }
    }
}

/// Names and last values at the right ends, with the line's own end mark.
fn paint_ends(ui: &Ui, tokens: &Tokens, model: &ChartModel, scale: YScale, transform: &PlotTransform, room: Rect) {
    let (frame, range) = (*transform.frame(), transform.bounds());
    let mut labels = Vec::new();
    for (index, line) in model.lines.iter().enumerate() {
        let Some([end_x, end_y]) = line.track(scale).last_within(range.min()[0], range.max()[0]) else { continue };
        let y = transform.position_from_point_y(end_y).clamp(frame.top(), frame.bottom());
        let x = transform.position_from_point_x(end_x);
        let color = line_color(tokens, index);
        paint_end_mark(ui, pos2(x, y), index, color, tokens.surface);
        labels.push(EndLabel { text: line.name.clone(), color, y });
    }
    let font = if model.lines.len() > 5 { TextRole::Caption.font() } else { TextRole::CaptionStrong.font() };
    paint_end_labels(ui.painter(), room, room.left(), labels, &font);
}

/// Each line has its own mark at its end: circle, square, diamond, triangle, then the same hollow.
fn paint_end_mark(ui: &Ui, at: egui::Pos2, index: usize, color: Color32, ground: Color32) {
    let (fill, stroke) = if index < 4 { (color, Stroke::NONE) } else { (ground, Stroke::new(1.5, color)) };
    let r = 4.0;
    let polygon = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| pos2(at.x + x * r, at.y + y * r)).collect();
        Shape::convex_polygon(points, fill, stroke)
    };
    let shape = match index % 4 {
        0 => Shape::Circle(egui::epaint::CircleShape { center: at, radius: r - 0.3, fill, stroke }),
        1 => polygon(&[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)]),
        2 => polygon(&[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)]),
        _ => polygon(&[(-1.1, 0.9), (0.0, -1.1), (1.1, 0.9)]),
    };
    ui.painter().add(shape);
}

fn paint_crosshair(
    ui: &Ui,
    tokens: &Tokens,
    model: &ChartModel,
    scale: YScale,
    transform: &PlotTransform,
    at: f64,
    words: &ChartWords<'_>,
) {
    let frame = *transform.frame();
    let x = transform.position_from_point_x(at);
    if !frame.x_range().contains(x) {
        return;
    }
    ui.painter().vline(x, frame.y_range(), Stroke::new(1.0, tokens.text_muted));
    let pointer_y = ui.ctx().pointer_hover_pos().filter(|pos| frame.contains(*pos)).map(|pos| pos.y);
    // Values on exactly that date: the card never shows a neighbour's.
    let found: Vec<Option<f64>> =
        model.lines.iter().map(|line| line.track(YScale::Linear).at(at).map(|[_, value]| value)).collect();
    let y_of = |value: f64| scale.place(value).map(|place| transform.position_from_point_y(place));
    let nearest = pointer_y.and_then(|pointer| {
        let distance = |index: &usize| found[*index].and_then(y_of).map_or(f32::MAX, |y| (y - pointer).abs());
        (0..found.len()).min_by(|a, b| distance(a).total_cmp(&distance(b)))
    });
    let rows: Vec<CardRow> = model
        .lines
        .iter()
        .enumerate()
        .map(|(index, line)| CardRow {
            name: line.name.clone(),
            value: found[index].map_or_else(|| words.none.to_owned(), words.value),
            color: line_color(tokens, index),
            emphasised: nearest.unwrap_or(0) == index,
        })
        .collect();
    for (index, y) in found.iter().enumerate().filter_map(|(i, v)| v.and_then(y_of).map(|y| (i, y))) {
        ui.painter().circle(pos2(x, y), 4.0, line_color(tokens, index), Stroke::new(1.5, tokens.surface));
    }
    let title = (words.date)(date_at(at));
    paint_card(&ui.painter().with_clip_rect(ui.clip_rect()), tokens, frame, x, &title, &rows);
}
