//! Direction marks: triangle up, triangle down, bar for flat, both triangles for mixed, ring for unknown. Never colour alone.

use crate::{insight::Direction, ui::theme::Tokens};
use egui::{Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

/// A mark for a direction and how it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectionMark {
    /// Filled triangle up.
    Up,
    /// Filled triangle down.
    Down,
    /// A short bar.
    Flat,
    /// A small triangle up beside one down: the evidence points both ways.
    Mixed,
    /// A hollow ring: too little to say.
    Unsure,
}

impl DirectionMark {
    /// The mark of a direction; hollow unless it is supported.
    #[must_use]
    pub fn of(direction: Direction, is_supported: bool) -> Self {
        match (direction, is_supported) {
            (Direction::Flat, _) => Self::Flat,
            (_, false) => Self::Unsure,
            (Direction::Rising, true) => Self::Up,
            (Direction::Falling, true) => Self::Down,
        }
    }

    /// Colour of the mark and of the number beside it.
    #[must_use]
    pub fn color(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Up => tokens.rising,
            Self::Down => tokens.falling,
            Self::Flat | Self::Mixed | Self::Unsure => tokens.uncertain,
        }
    }
}

/// Paints the mark inline, 12 points wide.
pub fn direction_mark(ui: &mut Ui, tokens: &Tokens, mark: DirectionMark) {
    let height = ui.text_style_height(&egui::TextStyle::Small);
    let (rect, _) = ui.allocate_exact_size(vec2(12.0, height), Sense::hover());
    paint_direction(ui.painter(), tokens, rect.center(), mark);
}

/// Paints the mark around a point.
pub fn paint_direction(painter: &Painter, tokens: &Tokens, at: Pos2, mark: DirectionMark) {
    let color = mark.color(tokens);
    let triangle_at = |x: f32, half: f32, sign: f32| {
        let points =
            vec![pos2(x - half, at.y + 4.0 * sign), pos2(x, at.y - 4.5 * sign), pos2(x + half, at.y + 4.0 * sign)];
        Shape::convex_polygon(points, color, Stroke::NONE)
    };
    let triangle = |sign: f32| triangle_at(at.x, 5.0, sign);
    match mark {
        DirectionMark::Up => drop(painter.add(triangle(1.0))),
        DirectionMark::Down => drop(painter.add(triangle(-1.0))),
        DirectionMark::Flat => {
            painter.rect_filled(Rect::from_center_size(at, vec2(10.0, 3.5)), 1.0, color);
        }
        DirectionMark::Mixed => {
            painter.add(triangle_at(at.x - 3.2, 2.9, 1.0));
            painter.add(triangle_at(at.x + 3.2, 2.9, -1.0));
        }
        DirectionMark::Unsure => drop(painter.circle_stroke(at, 4.0, Stroke::new(1.5, color))),
    }
}
