//! A chart of closeness (x, 0 to 1), growth (y, percent) and size (area). What cannot be placed is not its business.

use super::quadrant_scale::{GrowthScale, place_labels};
use crate::ui::theme::{TextRole, Tokens};
use egui::{
    Align2, Color32, EventFilter, Key, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo,
    epaint::TextShape, pos2, vec2,
};

/// Room below the plot for the name of the axis, and left of it beside the growth labels, points.
const BOTTOM: f32 = 22.0;
const AXIS_NAME: f32 = 22.0;
/// A label is at most so wide, then it wraps, points.
const LABEL: f32 = 150.0;
/// Radius of the largest circle, and of one whose size was not published, points.
const LARGEST: f32 = 15.0;
const UNKNOWN: f32 = 4.5;
/// A circle is hit within so many points of its edge.
const REACH: f32 = 6.0;

/// One circle.
#[derive(Debug, Clone, PartialEq)]
pub struct QuadrantDot {
    /// Its name.
    pub label: String,
    /// Closeness, 0 to 1.
    pub x: f64,
    /// Range of the closeness, 0 to 1.
    pub x_range: (f64, f64),
    /// Growth, percent.
    pub growth_pct: f64,
    /// Size as a part of the largest one, 0 to 1; `None` is not published and drawn small.
    pub size: Option<f64>,
    /// How it is drawn.
    pub look: DotLook,
    /// Whether it is one of the picked ones: drawn with a ring, labelled first.
    pub picked: bool,
    /// What it says to a screen reader, one sentence with its numbers.
    pub description: String,
}

/// How a circle is drawn; hollow marks carry the meaning without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DotLook {
    /// Filled: rising and supported.
    Rising,
    /// Hollow: falling.
    Falling,
    /// Hollow and muted: flat, noise, too old, or sources that disagree.
    Unsure,
}

/// What the chart says around the circles.
pub struct QuadrantTexts<'a> {
    /// Name of the chart for assistive technology, with its summary.
    pub summary: &'a str,
    /// Name of the axis to the right.
    pub x_axis: &'a str,
    /// Name of the axis upwards.
    pub y_axis: &'a str,
    /// Writes a growth in percent for the axis.
    pub growth: &'a dyn Fn(f64) -> String,
}

/// What the user did.
pub struct QuadrantAnswer {
    /// The circle under the pointer.
    pub hovered: Option<usize>,
    /// The circle that was clicked, or picked with Enter.
    pub chosen: Option<usize>,
    /// The chart's own response, for tooltips.
    pub response: Response,
}

/// Paints the chart; `marked` is the circle that the keyboard stands on, moved by the arrow keys.
pub fn quadrant_chart(
    ui: &mut Ui,
    tokens: &Tokens,
    dots: &[QuadrantDot],
    texts: &QuadrantTexts<'_>,
    marked: &mut Option<usize>,
    height: f32,
) -> QuadrantAnswer {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    *marked = marked.filter(|index| *index < dots.len());
    let scale = GrowthScale::over(dots.iter().map(|dot| dot.growth_pct));
    let width = |tick: &f64| {
        let text = (texts.growth)(*tick);
        ui.painter().layout_no_wrap(text, TextRole::Caption.font(), tokens.text_faint).size().x
    };
    let left = AXIS_NAME + scale.ticks().iter().map(width).fold(0.0, f32::max) + 6.0;
    let plot = Rect::from_min_max(rect.min + vec2(left, 4.0), rect.max - vec2(4.0, BOTTOM));
    let places: Vec<Pos2> = dots.iter().map(|dot| place(plot, &scale, dot.x, dot.growth_pct)).collect();
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        *marked = step(ui, &places, *marked);
    }
    let pointer = response.hover_pos().filter(|_| response.hovered());
    let hovered = pointer.and_then(|pointer| nearest(dots, &places, pointer));
    let by_pointer = response.interact_pointer_pos().and_then(|pointer| nearest(dots, &places, pointer));
    let chosen = match response.clicked() {
        true if response.interact_pointer_pos().is_some() => by_pointer,
        true => *marked,
        false => None,
    };
    let spoken = match marked.and_then(|index| dots.get(index)) {
        Some(dot) => format!("{} {}", texts.summary, dot.description),
        None => texts.summary.to_owned(),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, &spoken));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter_at(rect.expand(3.0));
        paint_frame(&painter, tokens, rect, plot, &scale, texts);
        paint_dots(&painter, tokens, plot, dots, &places, hovered.or(*marked));
    }
    QuadrantAnswer { hovered, chosen, response }
}

fn place(plot: Rect, scale: &GrowthScale, x: f64, growth_pct: f64) -> Pos2 {
    #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
    let (x, y) = (x.clamp(0.0, 1.0) as f32, scale.height_of(growth_pct) as f32);
    // Circles stay inside the plot with their whole area.
    let inner = plot.shrink2(vec2(LARGEST * 0.6, LARGEST));
    pos2(inner.left() + inner.width() * x, inner.bottom() - inner.height() * y)
}

fn radius(dot: &QuadrantDot) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a radius on screen")]
    let part = |size: f64| size.clamp(0.0, 1.0).sqrt() as f32;
    dot.size.map_or(UNKNOWN, |size| (LARGEST * part(size)).max(UNKNOWN))
}

fn nearest(dots: &[QuadrantDot], places: &[Pos2], pointer: Pos2) -> Option<usize> {
    let distance = |index: &usize| places[*index].distance(pointer) - radius(&dots[*index]);
    (0..dots.len()).min_by(|a, b| distance(a).total_cmp(&distance(b))).filter(|index| distance(index) <= REACH)
}

/// Arrow keys: to the next circle by closeness (left, right) or by growth (down, up).
fn step(ui: &Ui, places: &[Pos2], from: Option<usize>) -> Option<usize> {
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let (along_x, forward) = if pressed(Key::ArrowRight) {
        (true, true)
    } else if pressed(Key::ArrowLeft) {
        (true, false)
    } else if pressed(Key::ArrowUp) {
        (false, true)
    } else if pressed(Key::ArrowDown) {
        (false, false)
    } else {
        return from.or(if places.is_empty() { None } else { rightmost(places) });
    };
    let rank = |index: &usize| if along_x { places[*index].x } else { -places[*index].y };
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
    let at = from.and_then(|from| order.iter().position(|index| *index == from));
    let next = match (at, forward) {
        (Some(at), true) => (at + 1).min(order.len().saturating_sub(1)),
        (Some(at), false) => at.saturating_sub(1),
        (None, _) => order.len().saturating_sub(1),
    };
    order.get(next).copied()
}

fn rightmost(places: &[Pos2]) -> Option<usize> {
    (0..places.len()).max_by(|a, b| places[*a].x.total_cmp(&places[*b].x))
}

fn paint_frame(
    painter: &Painter,
    tokens: &Tokens,
    rect: Rect,
    plot: Rect,
    scale: &GrowthScale,
    texts: &QuadrantTexts<'_>,
) {
    let font = TextRole::Caption.font();
    painter.vline(plot.center().x, plot.y_range(), Stroke::new(1.0, tokens.grid));
    for &tick in scale.ticks() {
        let y = place(plot, scale, 0.0, tick).y;
        let color = if tick == 0.0 { tokens.text_faint } else { tokens.grid };
        painter.hline(plot.x_range(), y, Stroke::new(1.0, color));
        let label = (texts.growth)(tick);
        painter.text(pos2(plot.left() - 6.0, y), Align2::RIGHT_CENTER, label, font.clone(), tokens.text_faint);
    }
    let below = pos2(plot.right(), rect.bottom());
    painter.text(below, Align2::RIGHT_BOTTOM, texts.x_axis, font.clone(), tokens.text_muted);
    let galley = painter.layout_no_wrap(texts.y_axis.to_owned(), font, tokens.text_muted);
    // Turned a quarter to the left, the text runs upwards from its origin.
    let origin = pos2(rect.left() - 2.0, plot.center().y + galley.size().x / 2.0);
    let turned = TextShape::new(origin, galley, tokens.text_muted).with_angle(-std::f32::consts::FRAC_PI_2);
    painter.add(turned);
}

fn paint_dots(
    painter: &Painter,
    tokens: &Tokens,
    plot: Rect,
    dots: &[QuadrantDot],
    places: &[Pos2],
    lit: Option<usize>,
) {
    // Large circles first, so that small ones stay visible on them.
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by(|a, b| radius(&dots[*b]).total_cmp(&radius(&dots[*a])));
    for index in order {
        let (dot, center, radius) = (&dots[index], places[index], radius(&dots[index]));
        let color = color_of(tokens, dot.look);
        if lit == Some(index) {
            let x = |closeness: f64| place(plot, &GrowthScale::over([]), closeness, 0.0).x;
            let (from, to) = (pos2(x(dot.x_range.0), center.y), pos2(x(dot.x_range.1), center.y));
            painter.line_segment([from, to], Stroke::new(1.5, color.gamma_multiply(0.6)));
        }
        match dot.look {
            DotLook::Rising => {
                painter.circle(center, radius, color.gamma_multiply(0.72), Stroke::new(1.5, color));
            }
            DotLook::Falling | DotLook::Unsure => {
                painter.circle(center, radius, tokens.surface.gamma_multiply(0.6), Stroke::new(1.5, color));
            }
        }
        if dot.picked || lit == Some(index) {
            painter.circle_stroke(center, radius + 3.0, Stroke::new(1.5, tokens.accent));
        }
    }
    paint_labels(painter, tokens, plot, dots, places, lit);
}

fn paint_labels(
    painter: &Painter,
    tokens: &Tokens,
    plot: Rect,
    dots: &[QuadrantDot],
    places: &[Pos2],
    lit: Option<usize>,
) {
    // First the one in focus, then the picked ones, then what is near and rising.
    let weight = |index: usize| {
        let dot = &dots[index];
        let rising = if dot.look == DotLook::Rising { 0.35 } else { 0.0 };
        f64::from(u8::from(lit == Some(index))) * 9.0 + f64::from(u8::from(dot.picked)) * 3.0 + dot.x + rising
    };
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by(|a, b| weight(*b).total_cmp(&weight(*a)));
    let galleys: Vec<_> = dots
        .iter()
        .map(|dot| painter.layout(dot.label.clone(), TextRole::Caption.font(), tokens.text, LABEL))
        .collect();
    let circles: Vec<(Pos2, f32)> = places.iter().zip(dots).map(|(at, dot)| (*at, radius(dot))).collect();
    let sizes: Vec<_> = galleys.iter().map(|galley| galley.size()).collect();
    for (index, at) in place_labels(plot, &circles, &sizes, &order) {
        let is_lit = lit == Some(index) || dots[index].picked;
        let color = if is_lit { tokens.text } else { tokens.text_muted };
        let galley = painter.layout(dots[index].label.clone(), TextRole::Caption.font(), color, LABEL);
        let ground = Rect::from_min_size(at, galley.size()).expand2(vec2(2.0, 0.0));
        painter.rect_filled(ground, 3.0, tokens.surface.gamma_multiply(0.75));
        painter.galley(at, galley, color);
    }
}

fn color_of(tokens: &Tokens, look: DotLook) -> Color32 {
    match look {
        DotLook::Rising => tokens.rising,
        DotLook::Falling => tokens.falling,
        DotLook::Unsure => tokens.uncertain,
    }
}
