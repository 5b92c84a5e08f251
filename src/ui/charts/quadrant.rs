//! A chart of growth (y, percent) over something from 0 to 1 (x: closeness, or size on a log scale) and size (area):
//! where circles stand, and how pointer and keys reach them. What cannot be placed is not its business.

use super::{quadrant_paint::paint, quadrant_scale::GrowthScale};
use crate::ui::theme::{TextRole, Tokens};
use egui::{EventFilter, Key, Pos2, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Room below the plot for the name of the axis, and left of it beside the growth labels, points.
const BOTTOM: f32 = 22.0;
const AXIS_NAME: f32 = 22.0;
/// Height of the strips above and below the plot that name its fields, points.
pub(super) const FIELD: f32 = 20.0;
/// Radius of the largest circle, and of one whose size was not published, points.
const LARGEST: f32 = 15.0;
const UNKNOWN: f32 = 4.5;
/// A circle is hit within so many points of its edge.
const REACH: f32 = 6.0;

/// One circle. Its name and what it says to a screen reader are asked for only where they are needed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QuadrantDot {
    /// Place along the axis to the right, 0 to 1.
    pub x: f64,
    /// Range of that place, 0 to 1; both ends equal where there is none.
    pub x_range: (f64, f64),
    /// Growth, percent.
    pub growth_pct: f64,
    /// Size as a part of the largest one, 0 to 1; `None` is not published and drawn small.
    pub size: Option<f64>,
    /// How it is drawn.
    pub look: DotLook,
    /// Whether it is one of the picked ones: drawn with a ring, labelled first.
    pub picked: bool,
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
    /// Marks of the axis to the right: place, 0 to 1, and words; may be empty.
    pub x_ticks: &'a [(f64, String)],
    /// Where the line stands that parts left from right, 0 to 1.
    pub middle: f64,
    /// Name of the axis upwards.
    pub y_axis: &'a str,
    /// Writes a growth in percent for the axis.
    pub growth: &'a dyn Fn(f64) -> String,
    /// Names of the four fields: above left, above right, below left, below right.
    pub fields: Option<&'a [String; 4]>,
    /// Name of a circle.
    pub name: &'a dyn Fn(usize) -> String,
    /// What a circle says to a screen reader, one sentence with its numbers.
    pub describe: &'a dyn Fn(usize) -> String,
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
    let strip = if texts.fields.is_some() { FIELD } else { 0.0 };
    let plot = Rect::from_min_max(rect.min + vec2(left, 4.0 + strip), rect.max - vec2(4.0, BOTTOM + strip));
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
    let marked_now = *marked;
    response.widget_info(|| {
        let spoken = match marked_now {
            Some(index) => format!("{} {}", texts.summary, (texts.describe)(index)),
            None => texts.summary.to_owned(),
        };
        WidgetInfo::labeled(Role::Figure, true, spoken)
    });
    if ui.is_rect_visible(rect) {
        let frame = Frame { rect, plot, scale: &scale };
        paint(&ui.painter_at(rect.expand(3.0)), tokens, &frame, dots, &places, texts, hovered.or(*marked));
    }
    QuadrantAnswer { hovered, chosen, response }
}

/// The area of a chart with its scale upwards.
pub(super) struct Frame<'a> {
    /// The whole chart.
    pub rect: Rect,
    /// Where circles stand.
    pub plot: Rect,
    /// Growth to height.
    pub scale: &'a GrowthScale,
}

/// Where a circle stands.
pub(super) fn place(plot: Rect, scale: &GrowthScale, x: f64, growth_pct: f64) -> Pos2 {
    #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
    let (x, y) = (x.clamp(0.0, 1.0) as f32, scale.height_of(growth_pct) as f32);
    // Circles stay inside the plot with their whole area.
    let inner = plot.shrink2(vec2(LARGEST * 0.6, LARGEST));
    pos2(inner.left() + inner.width() * x, inner.bottom() - inner.height() * y)
}

/// Radius of a circle: its area tells the size.
pub(super) fn radius(dot: &QuadrantDot) -> f32 {
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
