//! Published figures along time: rings that are never joined, each on a bar as long as its period.

use crate::chart::axes::{date_at, ticks_are_years, time_ticks, value_ticks, x_of};
use crate::{
    domain::Date,
    ui::theme::{TextRole, Tokens},
};
use egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// One figure as a mark.
pub struct Dot {
    /// First and last day of its period.
    pub period: (Date, Date),
    /// Its value.
    pub value: f64,
    /// Colour by direction.
    pub color: Color32,
    /// Filled where the base is known, hollow where it is not.
    pub filled: bool,
    /// The value in words, beside the mark where there is room.
    pub label: String,
    /// What hovering tells.
    pub tip: String,
}

impl Dot {
    fn middle(&self) -> f64 {
        f64::midpoint(x_of(self.period.0), x_of(self.period.1))
    }
}

/// Paints the marks over the room given; `tick` writes a value of the axis. The zero line is stronger.
pub fn dot_chart(
    ui: &mut Ui,
    tokens: &Tokens,
    dots: &[Dot],
    height: f32,
    description: &str,
    tick: &dyn Fn(f64) -> String,
    month: &dyn Fn(Date) -> String,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, description));
    let frame = Rect::from_min_max(rect.min + vec2(46.0, 6.0), rect.max - vec2(10.0, 20.0));
    let Some(bounds) = bounds(dots) else { return response };
    #[expect(clippy::cast_possible_truncation, reason = "positions on screen")]
    let to_screen = |x: f64, y: f64| {
        let (x0, x1, y0, y1) = bounds;
        pos2(
            frame.left() + frame.width() * ((x - x0) / (x1 - x0)) as f32,
            frame.bottom() - frame.height() * ((y - y0) / (y1 - y0)) as f32,
        )
    };
    let font = TextRole::Caption.font();
    for mark in value_ticks((bounds.2, bounds.3), f64::from(frame.height() / 34.0).clamp(1.0, 6.0)) {
        let y = to_screen(bounds.0, mark.value).y;
        let color = if mark.value == 0.0 { tokens.text_faint } else { tokens.grid };
        ui.painter().hline(frame.x_range(), y, Stroke::new(1.0, color));
        ui.painter().text(
            pos2(frame.left() - 6.0, y),
            Align2::RIGHT_CENTER,
            tick(mark.value),
            font.clone(),
            tokens.text_muted,
        );
    }
    let fit = f64::from(frame.width() / 64.0).max(2.0);
    let only_years = ticks_are_years((bounds.0, bounds.1), fit);
    for mark in time_ticks((bounds.0, bounds.1), fit) {
        let x = to_screen(mark.value, bounds.2).x;
        let date = date_at(mark.value);
        let label = if only_years { date.year().to_string() } else { month(date) };
        let galley = ui.painter().layout_no_wrap(label, font.clone(), tokens.text_muted);
        let left = x - galley.size().x / 2.0;
        if left + galley.size().x <= rect.right() {
            ui.painter().galley(pos2(left, frame.bottom() + 5.0), galley, tokens.text_muted);
        }
    }
    let pointer = response.hover_pos();
    let mut hovered: Option<(f32, &Dot)> = None;
    let marks = dots.iter().map(|dot| Rect::from_center_size(to_screen(dot.middle(), dot.value), vec2(12.0, 12.0)));
    let mut taken: Vec<Rect> = marks.collect();
    for dot in dots {
        let at = to_screen(dot.middle(), dot.value);
        let end = |date: Date| to_screen(x_of(date), dot.value).x;
        let (from, to) = (end(dot.period.0), end(dot.period.1));
        let period = Stroke::new(1.5, dot.color.gamma_multiply(0.6));
        for (a, b) in [(from, at.x - 5.5), (at.x + 5.5, to)] {
            if b > a {
                ui.painter().hline(a..=b, at.y, period);
            }
        }
        label_ui(ui, tokens, dot, at, frame, &mut taken);
        let fill = if dot.filled { dot.color.gamma_multiply(0.35) } else { Color32::TRANSPARENT };
        ui.painter().circle(at, 5.0, fill, Stroke::new(1.8, dot.color));
        let distance = pointer.map_or(f32::MAX, |pointer| pointer.distance(at));
        if distance < 12.0 && hovered.is_none_or(|(best, _)| distance < best) {
            hovered = Some((distance, dot));
        }
    }
    match hovered {
        Some((_, dot)) => response.on_hover_text_at_pointer(&dot.tip),
        None => response,
    }
}

/// Writes the value above its mark, or below it, unless something stands there.
fn label_ui(ui: &Ui, tokens: &Tokens, dot: &Dot, at: Pos2, frame: Rect, taken: &mut Vec<Rect>) {
    let galley = ui.painter().layout_no_wrap(dot.label.clone(), TextRole::Caption.font(), tokens.text);
    let size = galley.size();
    let left = (at.x - size.x / 2.0).min(frame.right() - size.x).max(frame.left());
    let places = [at.y - 8.0 - size.y, at.y + 8.0].map(|top| Rect::from_min_size(pos2(left, top), size));
    let free = places
        .into_iter()
        .find(|place| frame.contains_rect(*place) && taken.iter().all(|other| !other.intersects(*place)));
    if let Some(place) = free {
        ui.painter().galley(place.min, galley, tokens.text);
        taken.push(place);
    }
}

/// Bounds of time and value with margins; zero is always inside, so that signs can be read.
fn bounds(dots: &[Dot]) -> Option<(f64, f64, f64, f64)> {
    let xs = dots.iter().flat_map(|dot| [x_of(dot.period.0), x_of(dot.period.1)]);
    let (x0, x1) = xs.fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), x| (lo.min(x), hi.max(x)));
    let ys = dots.iter().map(|dot| dot.value).filter(|value| value.is_finite());
    let (y0, y1) = ys.fold((0.0_f64, 0.0_f64), |(lo, hi), y| (lo.min(y), hi.max(y)));
    if x0 > x1 {
        return None;
    }
    let x_margin = ((x1 - x0) * 0.04).max(60.0);
    let y_margin = ((y1 - y0) * 0.12).max(1.0);
    Some((x0 - x_margin, x1 + x_margin, if y0 < 0.0 { y0 - y_margin } else { 0.0 }, y1 + y_margin))
}
