//! The lines of a chart: colour, width and dash of each, the mark at its end and its name beside it.

use super::labels::{EndLabel, paint_end_labels};
use crate::{
    chart::{
        ChartLine, ChartModel,
        strokes::{Dash, EndMark, LINE_WIDTH, dash, end_mark, line_width},
    },
    domain::YScale,
    ui::theme::{TextRole, Tokens},
};
use egui::{Color32, Rect, Shape, Stroke, Ui, pos2};
use egui_plot::{Line, LineStyle, PlotPoints, PlotTransform, PlotUi, Points};

/// Opacity of the values as published behind their smooth line.
const GHOST_OPACITY: f32 = 0.3;
/// Radius of a point without neighbours, points.
const LONE_POINT: f32 = 2.5;

/// The visible positions and how many pixels stand side by side. The plot itself would tell those of the last frame.
pub(super) type Seen = ((f64, f64), usize);

/// Adds all lines, the first one on top.
pub(super) fn add_lines(plot: &mut PlotUi<'_>, tokens: &Tokens, model: &ChartModel, scale: YScale, seen: Seen) {
    if let Some(ghost) = model.published.first() {
        let color = line_color(tokens, 0).gamma_multiply(GHOST_OPACITY);
        add_line(plot, ghost, "published", (color, LINE_WIDTH - 0.5, LineStyle::Solid), scale, seen);
    }
    for (index, line) in model.lines.iter().enumerate().rev() {
        let look = (line_color(tokens, index), line_width(index, model.lines.len()), style_of(dash(index)));
        add_line(plot, line, "line", look, scale, seen);
    }
}

fn add_line(
    plot: &mut PlotUi<'_>,
    line: &ChartLine,
    kind: &str,
    (color, width, style): (Color32, f32, LineStyle),
    scale: YScale,
    ((from, to), columns): Seen,
) {
    let painted = line.track(scale).painted(from, to, columns);
    let style = if painted.is_dense { LineStyle::Solid } else { style };
    for (run_index, run) in painted.runs.iter().enumerate() {
        if let [alone] = run.as_ref() {
            // A line has no length there: without a dot nobody would see it.
            let dot = Points::new(line.name.clone(), *alone).id((kind, &line.id, run_index));
            plot.points(dot.color(color).radius(LONE_POINT).allow_hover(false));
            continue;
        }
        let points: PlotPoints<'_> = run.iter().copied().collect();
        let item = Line::new(line.name.clone(), points).id((kind, &line.id, run_index));
        plot.line(item.color(color).width(width).style(style).allow_hover(false));
    }
}

pub(super) fn line_color(tokens: &Tokens, index: usize) -> Color32 {
    tokens.series_color(index)
}

/// A dash in the words of the plot.
fn style_of(dash: Dash) -> LineStyle {
    match dash {
        Dash::Solid => LineStyle::Solid,
        Dash::Strokes(length) => LineStyle::Dashed { length },
        Dash::Dots(spacing) => LineStyle::Dotted { spacing },
    }
}

/// Paints the mark at the right end of each line, and the names in `room` where there is one.
pub(super) fn paint_ends(
    ui: &Ui,
    tokens: &Tokens,
    model: &ChartModel,
    scale: YScale,
    transform: &PlotTransform,
    room: Option<Rect>,
) {
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
    if let Some(room) = room {
        let font = if model.lines.len() > 5 { TextRole::Caption.font() } else { TextRole::CaptionStrong.font() };
        paint_end_labels(ui.painter(), room, room.left(), labels, &font);
    }
}

/// Radius of the mark at the end of a line.
const MARK: f32 = 4.0;

fn paint_end_mark(ui: &Ui, at: egui::Pos2, index: usize, color: Color32, ground: Color32) {
    let (mark, is_filled) = end_mark(index);
    let (fill, stroke) = if is_filled { (color, Stroke::NONE) } else { (ground, Stroke::new(1.5, color)) };
    let shape = if mark == EndMark::Circle {
        Shape::Circle(egui::epaint::CircleShape { center: at, radius: MARK - 0.3, fill, stroke })
    } else {
        let corners = mark.corners().iter().map(|(x, y)| pos2(at.x + x * MARK, at.y + y * MARK));
        Shape::convex_polygon(corners.collect(), fill, stroke)
    };
    ui.painter().add(shape);
}
