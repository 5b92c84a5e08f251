//! How a quadrant chart looks: lines and names of its fields, circles, labels that do not overlap.

use super::{
    quadrant::{DotLook, FIELD, Frame, QuadrantDot, QuadrantTexts, place, radius},
    quadrant_scale::place_labels,
};
use crate::ui::theme::{TextRole, Tokens};
use egui::{Align2, Color32, Painter, Pos2, Rect, Stroke, Vec2, epaint::TextShape, pos2, vec2};
use std::collections::HashSet;

/// A label is at most so wide, then it wraps, points.
const LABEL: f32 = 150.0;
/// Width of the outline of a circle, points.
const OUTLINE: f32 = 1.5;
/// From so many circles on those that stand on the same spot are drawn once; pointer and keys still reach each.
const CROWD: usize = 600;
/// Side of a spot, points: less than the smallest circle, so that what is left out was hidden anyway.
const SPOT: f32 = 7.0;
/// No more labels than these are tried: beyond them a chart is a cloud whose names are read one by one.
const MOST_LABELS: usize = 80;

/// Paints the chart; `lit` is the circle under the pointer or the keyboard.
pub(super) fn paint(
    painter: &Painter,
    tokens: &Tokens,
    frame: &Frame<'_>,
    dots: &[QuadrantDot],
    places: &[Pos2],
    texts: &QuadrantTexts<'_>,
    lit: Option<usize>,
) {
    paint_frame(painter, tokens, frame, texts);
    paint_dots(painter, tokens, frame, dots, places, lit);
    paint_labels(painter, tokens, frame.plot, dots, places, texts, lit);
}

fn paint_frame(painter: &Painter, tokens: &Tokens, frame: &Frame<'_>, texts: &QuadrantTexts<'_>) {
    let Frame { rect, plot, scale } = *frame;
    let font = TextRole::Caption.font();
    painter.vline(place(plot, scale, texts.middle, 0.0).x, plot.y_range(), Stroke::new(1.0, tokens.grid));
    for &tick in scale.ticks() {
        let y = place(plot, scale, 0.0, tick).y;
        let color = if tick == 0.0 { tokens.text_faint } else { tokens.grid };
        painter.hline(plot.x_range(), y, Stroke::new(1.0, color));
        let label = (texts.growth)(tick);
        painter.text(pos2(plot.left() - 6.0, y), Align2::RIGHT_CENTER, label, font.clone(), tokens.text_faint);
    }
    let below = pos2(plot.right(), rect.bottom());
    let name = painter.text(below, Align2::RIGHT_BOTTOM, texts.x_axis, font.clone(), tokens.text_muted);
    // Marks stand on the line of the axis' name, as far as there is room before it.
    for (at, words) in texts.x_ticks {
        let x = place(plot, scale, *at, 0.0).x;
        let galley = painter.layout_no_wrap(words.clone(), font.clone(), tokens.text_faint);
        let left = x - galley.size().x / 2.0;
        if left + galley.size().x + 12.0 < name.left() {
            let top = rect.bottom() - galley.size().y;
            painter.vline(x, top - 5.0..=top - 1.0, Stroke::new(1.0, tokens.text_faint));
            painter.galley(pos2(left, top), galley, tokens.text_faint);
        }
    }
    let galley = painter.layout_no_wrap(texts.y_axis.to_owned(), font, tokens.text_muted);
    // Turned a quarter to the left, the text runs upwards from its origin.
    let origin = pos2(rect.left() - 2.0, plot.center().y + galley.size().x / 2.0);
    let turned = TextShape::new(origin, galley, tokens.text_muted).with_angle(-std::f32::consts::FRAC_PI_2);
    painter.add(turned);
    if let Some(names) = texts.fields {
        let around = plot.expand2(vec2(0.0, FIELD));
        let corners = [
            (around.left_top(), Align2::LEFT_TOP),
            (around.right_top(), Align2::RIGHT_TOP),
            (around.left_bottom(), Align2::LEFT_BOTTOM),
            (around.right_bottom(), Align2::RIGHT_BOTTOM),
        ];
        for (name, (at, align)) in names.iter().zip(corners) {
            painter.text(at, align, name, TextRole::CaptionStrong.font(), tokens.text_faint);
        }
    }
}

fn paint_dots(
    painter: &Painter,
    tokens: &Tokens,
    frame: &Frame<'_>,
    dots: &[QuadrantDot],
    places: &[Pos2],
    lit: Option<usize>,
) {
    // Large circles first, so that small ones stay visible on them.
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by(|a, b| radius(&dots[*b]).total_cmp(&radius(&dots[*a])));
    let mut drawn = HashSet::new();
    for index in order {
        let is_special = dots[index].picked || lit == Some(index);
        if dots.len() > CROWD && !drawn.insert(spot(places[index])) && !is_special {
            continue;
        }
        let (dot, center, radius) = (&dots[index], places[index], radius(&dots[index]));
        let color = color_of(tokens, dot.look);
        if lit == Some(index) {
            let x = |at: f64| place(frame.plot, frame.scale, at, 0.0).x;
            let (from, to) = (pos2(x(dot.x_range.0), center.y), pos2(x(dot.x_range.1), center.y));
            painter.line_segment([from, to], Stroke::new(1.5, color.gamma_multiply(0.6)));
        }
        // Two discs, one on the other: a disc is one square of a prepared picture, an outline a path of its own, which
        // thousands of circles would wait for.
        let inner = match dot.look {
            DotLook::Rising => color.lerp_to_gamma(tokens.surface, 0.28),
            DotLook::Falling | DotLook::Unsure => tokens.surface,
        };
        painter.circle_filled(center, radius + OUTLINE / 2.0, color);
        painter.circle_filled(center, radius - OUTLINE / 2.0, inner);
        if dot.picked || lit == Some(index) {
            painter.circle_stroke(center, radius + 3.0, Stroke::new(1.5, tokens.accent));
        }
    }
}

/// The square of a few points that a circle's middle stands in.
#[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
fn spot(at: Pos2) -> (i32, i32) {
    ((at.x / SPOT) as i32, (at.y / SPOT) as i32)
}

fn paint_labels(
    painter: &Painter,
    tokens: &Tokens,
    plot: Rect,
    dots: &[QuadrantDot],
    places: &[Pos2],
    texts: &QuadrantTexts<'_>,
    lit: Option<usize>,
) {
    // First the one in focus, then the picked ones, then what is near and rising.
    let weight = |index: usize| {
        let dot = &dots[index];
        let rising = if dot.look == DotLook::Rising { 0.35 } else { 0.0 };
        f64::from(u8::from(lit == Some(index))) * 9.0 + f64::from(u8::from(dot.picked)) * 3.0 + dot.x + rising
    };
    let mut order: Vec<usize> = (0..dots.len()).collect();
    let by_weight = |a: &usize, b: &usize| weight(*b).total_cmp(&weight(*a));
    if order.len() > MOST_LABELS {
        order.select_nth_unstable_by(MOST_LABELS, by_weight);
        order.truncate(MOST_LABELS);
    }
    order.sort_by(by_weight);
    let layout =
        |index: &usize| painter.layout((texts.name)(*index), TextRole::Caption.font(), Color32::PLACEHOLDER, LABEL);
    let galleys: Vec<_> = order.iter().map(layout).collect();
    let wishes: Vec<(usize, Vec2)> =
        order.iter().zip(&galleys).map(|(index, galley)| (*index, galley.size())).collect();
    let circles: Vec<(Pos2, f32)> = places.iter().zip(dots).map(|(at, dot)| (*at, radius(dot))).collect();
    for (turn, at) in place_labels(plot, &circles, &wishes) {
        let (index, galley) = (order[turn], &galleys[turn]);
        let is_lit = lit == Some(index) || dots[index].picked;
        let color = if is_lit { tokens.text } else { tokens.text_muted };
        let ground = Rect::from_min_size(at, galley.size()).expand2(vec2(2.0, 0.0));
        painter.rect_filled(ground, 3.0, tokens.surface.gamma_multiply(0.75));
        painter.galley(at, galley.clone(), color);
    }
}

fn color_of(tokens: &Tokens, look: DotLook) -> Color32 {
    match look {
        DotLook::Rising => tokens.rising,
        DotLook::Falling => tokens.falling,
        DotLook::Unsure => tokens.uncertain,
    }
}
