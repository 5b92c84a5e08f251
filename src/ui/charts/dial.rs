//! A dial: a small horizontal scale of growth with a needle, its interval, and ticks for what else was measured.

use super::quadrant_scale::GrowthScale;
use crate::ui::{
    theme::{TextRole, Tokens},
    widgets::{DirectionMark, paint_direction},
};
use egui::{Align2, Painter, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Height of a dial, points.
const HEIGHT: f32 = 22.0;
/// Height of the scale below the dials.
const AXIS_HEIGHT: f32 = 16.0;
/// Room at both ends, so that a mark at an end is whole.
const MARGIN: f32 = 6.0;

/// What a dial shows. All growths in percent.
pub struct Dial<'a> {
    /// Where the needle stands.
    pub pct: f64,
    /// 95 % interval around it; none is drawn where it is unknown.
    pub interval_pct: Option<(f64, f64)>,
    /// Fine ticks beside it.
    pub others_pct: &'a [f64],
    /// The shape of the needle, which tells its direction without colour.
    pub mark: DirectionMark,
}

/// Paints a dial over the whole width. `words` say the same to assistive technology.
pub fn dial(ui: &mut Ui, tokens: &Tokens, scale: &GrowthScale, dial: &Dial<'_>, words: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let x = |pct: f64| position(rect, scale, pct);
    let (middle, painter) = (rect.center().y, ui.painter());
    painter.hline(x(f64::NEG_INFINITY)..=x(f64::INFINITY), middle, Stroke::new(1.0, tokens.border));
    painter.vline(x(0.0), rect.top() + 3.0..=rect.bottom() - 3.0, Stroke::new(1.5, tokens.text_faint));
    for other in dial.others_pct {
        painter.vline(x(*other), middle - 3.5..=middle + 3.5, Stroke::new(1.0, tokens.text_faint));
    }
    if let Some((lo, hi)) = dial.interval_pct {
        interval(painter, (x(lo), x(hi)), middle, Stroke::new(2.0, dial.mark.color(tokens)));
    }
    paint_direction(painter, tokens, pos2(x(dial.pct), middle), dial.mark);
    response
}

/// Paints the scale of the dials above it: zero, and other round growths where they find room.
pub fn dial_axis(ui: &mut Ui, tokens: &Tokens, scale: &GrowthScale, tick: &dyn Fn(f64) -> String) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), AXIS_HEIGHT), Sense::hover());
    let font = TextRole::Caption.font();
    let mut taken: Vec<Rect> = Vec::new();
    let (zero, others): (Vec<f64>, Vec<f64>) = scale.ticks().iter().partition(|tick| **tick == 0.0);
    // From the ends inwards: the ends tell how far the scale reaches.
    let ends = others.first().into_iter().chain(others.last()).copied();
    for value in zero.into_iter().chain(ends).chain(others.iter().copied()) {
        let galley = ui.painter().layout_no_wrap(tick(value), font.clone(), tokens.text_faint);
        let half = galley.size().x / 2.0;
        let at = position(rect, scale, value).clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
        let place = Align2::CENTER_TOP.anchor_size(pos2(at, rect.top()), galley.size());
        if !taken.iter().any(|other| other.expand2(vec2(4.0, 0.0)).intersects(place)) {
            ui.painter().galley(place.min, galley, tokens.text_faint);
            taken.push(place);
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
fn position(rect: Rect, scale: &GrowthScale, pct: f64) -> f32 {
    let track = rect.shrink2(vec2(MARGIN, 0.0));
    track.left() + track.width() * scale.height_of(pct) as f32
}

/// A line with caps at both ends.
fn interval(painter: &Painter, (from, to): (f32, f32), y: f32, stroke: Stroke) {
    painter.hline(from..=to, y, stroke);
    for end in [from, to] {
        painter.vline(end, y - 4.0..=y + 4.0, stroke);
    }
}
