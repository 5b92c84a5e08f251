//! The lines of a chart: colour, width and dash of each, the mark at its end and its name beside it.

use super::labels::{EndLabel, paint_end_labels};
use crate::{
    chart::{ChartLine, ChartModel},
    domain::YScale,
    ui::theme::{TextRole, Tokens, size},
};
use egui::{Color32, Rect, Shape, Stroke, Ui, pos2};
use egui_plot::{Line, LineStyle, PlotPoints, PlotTransform, PlotUi};

/// Opacity of the values as published behind their smooth line.
const GHOST_OPACITY: f32 = 0.3;

/// The visible positions and how many pixels stand side by side. The plot itself would tell those of the last frame.
pub(super) type Seen = ((f64, f64), usize);

/// Adds all lines, the first one on top.
pub(super) fn add_lines(plot: &mut PlotUi<'_>, tokens: &Tokens, model: &ChartModel, scale: YScale, seen: Seen) {
    if let Some(ghost) = model.published.first() {
        let color = line_color(tokens, 0).gamma_multiply(GHOST_OPACITY);
        add_line(plot, ghost, "published", (color, size::LINE - 0.5, LineStyle::Solid), scale, seen);
    }
    for (index, line) in model.lines.iter().enumerate().rev() {
        let look = (line_color(tokens, index), line_width(index, model.lines.len()), dash(index));
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
        let points: PlotPoints<'_> = run.iter().copied().collect();
        let item = Line::new(line.name.clone(), points).id((kind, &line.id, run_index));
        plot.line(item.color(color).width(width).style(style).allow_hover(false));
    }
}

pub(super) fn line_color(tokens: &Tokens, index: usize) -> Color32 {
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
