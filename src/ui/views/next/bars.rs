//! The marks of a ranked row: what its score is made of, where the score lies, how often the row is among the first
//! three. All stand on fixed axes from 0 to 1, so that rows compare.

use crate::{domain::Criterion, ui::theme::Tokens};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, pos2, vec2};

/// Height of the bar of contributions.
const BAR: f32 = 12.0;
/// Heights of the three parts of the stability bar: the first place is the highest, so that no shade has to tell them
/// apart.
const STEPS: [f32; 3] = [12.0, 8.0, 4.0];
/// Radius of the dot of a score.
const DOT: f32 = 4.5;

/// Colour of a criterion, the same in every bar, table and legend.
#[must_use]
pub fn criterion_color(tokens: &Tokens, criterion: Criterion) -> Color32 {
    tokens.series_color(match criterion {
        Criterion::Growth => 0,
        Criterion::Size => 2,
        Criterion::Pay => 1,
        Criterion::Closeness => 6,
        Criterion::Effort => 4,
        Criterion::Confidence => 7,
    })
}

/// Where each part of the bar stands in `area`, in the order of [`Criterion::ALL`]; a contribution of 0 has no width.
#[must_use]
pub fn segments(area: Rect, contributions: &[f64; Criterion::COUNT]) -> [Rect; Criterion::COUNT] {
    let mut sum = 0.0;
    contributions.map(|part| {
        let left = x_of(area, sum);
        sum += part.max(0.0);
        Rect::from_min_max(pos2(left, area.center().y - BAR / 2.0), pos2(x_of(area, sum), area.center().y + BAR / 2.0))
    })
}

/// The part of a bar under the pointer; a little above and below the bar counts too.
#[must_use]
pub fn segment_at(segments: &[Rect; Criterion::COUNT], at: Pos2) -> Option<Criterion> {
    let hit = |rect: &Rect| rect.width() > 0.0 && rect.expand2(vec2(0.0, 8.0)).contains(at);
    Criterion::ALL.into_iter().find(|criterion| hit(&segments[criterion.index()]))
}

/// Paints the bar of contributions; `marked` has a ring around it.
pub fn contribution_bar(
    painter: &Painter,
    tokens: &Tokens,
    segments: &[Rect; Criterion::COUNT],
    marked: Option<Criterion>,
) {
    for criterion in Criterion::ALL {
        let rect = segments[criterion.index()];
        if rect.width() > 0.0 {
            let gap = if rect.width() > 2.0 { 1.0 } else { 0.0 };
            painter.rect_filled(rect.with_max_x(rect.right() - gap), 1.0, criterion_color(tokens, criterion));
        }
    }
    if let Some(rect) = marked.map(|criterion| segments[criterion.index()]) {
        let stroke = Stroke::new(2.0, tokens.text);
        painter.rect_stroke(rect.expand2(vec2(1.0, 2.0)), 2.0, stroke, StrokeKind::Outside);
    }
}

/// Paints a score from 0 to 1 as a dot with its range as a whisker with ends.
pub fn score_dot(painter: &Painter, tokens: &Tokens, area: Rect, [lo, mid, hi]: [f64; 3]) {
    let y = area.center().y;
    // The whole scale, so that a dot says where between 0 and 1 it stands.
    painter.hline(area.x_range(), y, Stroke::new(1.0, tokens.border));
    let stroke = Stroke::new(1.5, tokens.text_muted);
    let (left, right) = (x_of(area, lo), x_of(area, hi));
    painter.hline(left..=right, y, stroke);
    for end in [left, right] {
        if right - left > 2.0 * DOT {
            painter.vline(end, y - 3.0..=y + 3.0, stroke);
        }
    }
    painter.circle_filled(pos2(x_of(area, mid), y), DOT, tokens.accent);
}

/// Paints how often a row is first, second and third of all weightings that were tried: three steps, the rest empty.
pub fn stability_bar(painter: &Painter, tokens: &Tokens, area: Rect, shares: [f64; 3], is_old: bool) {
    let y = area.center().y;
    let track = Rect::from_center_size(area.center(), vec2(area.width(), 2.0));
    painter.rect_filled(track, CornerRadius::same(1), tokens.border);
    let color = if is_old { tokens.text_faint } else { tokens.accent };
    let mut sum = 0.0;
    for (share, height) in shares.into_iter().zip(STEPS) {
        let left = x_of(area, sum);
        sum += share.max(0.0);
        let right = x_of(area, sum);
        if right - left < 0.5 {
            continue;
        }
        let gap = if right - left > 3.0 { 1.0 } else { 0.0 };
        let part = Rect::from_min_max(pos2(left, y - height / 2.0), pos2(right - gap, y + height / 2.0));
        painter.rect_filled(part, 1.0, color);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
fn x_of(area: Rect, share: f64) -> f32 {
    area.left() + area.width() * share.clamp(0.0, 1.0) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Rect = Rect { min: pos2(10.0, 0.0), max: pos2(110.0, 20.0) };

    #[test]
    fn parts_stand_one_after_the_other_and_end_at_the_score() {
        let parts = segments(AREA, &[0.2, 0.0, 0.1, 0.05, 0.15, 0.1]);
        for pair in parts.windows(2) {
            assert!((pair[0].right() - pair[1].left()).abs() < 1e-4);
        }
        assert!((parts[5].right() - 70.0).abs() < 1e-3, "0.6 of 100 points");
        assert_eq!(segment_at(&parts, pos2(15.0, 10.0)), Some(Criterion::Growth));
        assert_eq!(segment_at(&parts, pos2(31.0, 10.0)), Some(Criterion::Pay), "what is empty is not hit");
        assert_eq!(segment_at(&parts, pos2(90.0, 10.0)), None);
    }

    #[test]
    fn every_criterion_has_a_colour_of_its_own_in_both_themes() {
        for theme in [egui::Theme::Light, egui::Theme::Dark] {
            let colors: std::collections::HashSet<Color32> =
                Criterion::ALL.into_iter().map(|criterion| criterion_color(Tokens::of(theme), criterion)).collect();
            assert_eq!(colors.len(), Criterion::COUNT, "{theme:?}");
        }
    }
}
