//! The geometry of the quadrant chart: a growth scale that holds +2 % and +938 %, and labels that do not overlap.

use egui::{Pos2, Rect, Vec2, pos2};

/// Growth up to about this size, percent, is spread evenly; beyond it the scale is squeezed.
const EVEN_TO_PCT: f64 = 25.0;
/// Ticks that read well, percent.
const TICKS: [f64; 11] = [-90.0, -50.0, -25.0, 0.0, 25.0, 100.0, 300.0, 1_000.0, 3_000.0, 10_000.0, 30_000.0];
/// Room between a circle and its label, points.
const GAP: f32 = 5.0;

/// Growth in percent to height, 0 to 1: even around zero, logarithmic far from it (an inverse hyperbolic sine).
#[derive(Debug, Clone, PartialEq)]
pub struct GrowthScale {
    low: f64,
    high: f64,
    ticks: Vec<f64>,
}

impl GrowthScale {
    /// A scale that holds all growths, zero, and something on both sides of it; values that are not finite are left out.
    #[must_use]
    pub fn over(growths_pct: impl IntoIterator<Item = f64>) -> Self {
        let (mut low, mut high) = (-25.0_f64, 25.0_f64);
        for growth in growths_pct.into_iter().filter(|growth| growth.is_finite()) {
            (low, high) = (low.min(growth), high.max(growth));
        }
        let ticks = TICKS.into_iter().filter(|tick| (low * 1.05..=high * 1.05).contains(tick)).collect();
        Self { low: squeeze(low), high: squeeze(high), ticks }
    }

    /// Height of a growth, 0 (bottom) to 1 (top).
    #[must_use]
    pub fn height_of(&self, growth_pct: f64) -> f64 {
        ((squeeze(growth_pct) - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Growths at which a line stands, ascending; zero is always one of them.
    #[must_use]
    pub fn ticks(&self) -> &[f64] {
        &self.ticks
    }
}

fn squeeze(growth_pct: f64) -> f64 {
    (growth_pct / EVEN_TO_PCT).asinh()
}

/// Places labels, each the number of its circle and its size, one by one: right of the circle, left, above or below,
/// where it covers no circle, no label and nothing outside `bounds`. Gives the place in `wishes` and the top left
/// corner; a label that finds no place is left out, but the first one always has one.
pub fn place_labels(bounds: Rect, circles: &[(Pos2, f32)], wishes: &[(usize, Vec2)]) -> Vec<(usize, Pos2)> {
    let grid = Grid::of(bounds, circles);
    let mut placed: Vec<Rect> = Vec::new();
    let mut labels = Vec::new();
    for (turn, &(index, size)) in wishes.iter().enumerate() {
        let Some(&(center, radius)) = circles.get(index) else { continue };
        let free = |rect: &Rect| {
            bounds.contains_rect(*rect)
                && !placed.iter().any(|other| other.expand(2.0).intersects(*rect))
                && !grid.covers_circle(*rect, circles)
        };
        let candidates = candidates(bounds, center, radius, size);
        let found = candidates.into_iter().find(free);
        // The first one stands below its circle even if that covers another one; above it at the lower edge.
        let [.., above, below] = candidates;
        let forced = (turn == 0).then_some(if bounds.contains_rect(below) { below } else { above });
        if let Some(rect) = found.or(forced) {
            placed.push(rect);
            labels.push((turn, rect.min));
        }
    }
    labels
}

/// Circles by the squares that they reach into, so that a label among thousands looks only at its neighbours.
struct Grid {
    bounds: Rect,
    columns: usize,
    rows: usize,
    cells: Vec<Vec<usize>>,
}

impl Grid {
    /// Side of a square, points.
    const SIDE: f32 = 48.0;

    fn of(bounds: Rect, circles: &[(Pos2, f32)]) -> Self {
        let columns = Self::cell(bounds.width()) + 1;
        let rows = Self::cell(bounds.height()) + 1;
        let mut grid = Self { bounds, columns, rows, cells: vec![Vec::new(); columns * rows] };
        for (index, (center, radius)) in circles.iter().enumerate() {
            for cell in grid.touched(Rect::from_center_size(*center, Vec2::splat(2.0 * radius))) {
                grid.cells[cell].push(index);
            }
        }
        grid
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance on screen, not below 0")]
    fn cell(distance: f32) -> usize {
        (distance.clamp(0.0, 100_000.0) / Self::SIDE) as usize
    }

    fn touched(&self, rect: Rect) -> impl Iterator<Item = usize> + use<> {
        let column = |x: f32| Self::cell(x - self.bounds.left()).min(self.columns - 1);
        let row = |y: f32| Self::cell(y - self.bounds.top()).min(self.rows - 1);
        let (from, to) = (column(rect.left()), column(rect.right()));
        let columns = self.columns;
        (row(rect.top())..=row(rect.bottom()))
            .flat_map(move |row| (from..=to).map(move |column| row * columns + column))
    }

    fn covers_circle(&self, rect: Rect, circles: &[(Pos2, f32)]) -> bool {
        let covers = |index: &usize| rect.distance_to_pos(circles[*index].0) < circles[*index].1;
        self.touched(rect).any(|cell| self.cells[cell].iter().any(covers))
    }
}

/// Right, left, above and below; the last two are moved sideways so that they stay inside.
fn candidates(bounds: Rect, center: Pos2, radius: f32, size: Vec2) -> [Rect; 4] {
    let away = radius + GAP;
    let middle = center.y - size.y / 2.0;
    let latest = (bounds.right() - size.x).max(bounds.left());
    let centred = (center.x - size.x / 2.0).clamp(bounds.left(), latest);
    let corners = [
        pos2(center.x + away, middle),
        pos2(center.x - away - size.x, middle),
        pos2(centred, center.y - away - size.y + 2.0),
        pos2(centred, center.y + away - 2.0),
    ];
    corners.map(|corner| Rect::from_min_size(corner, size))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    #[test]
    fn growth_keeps_its_order_from_small_to_huge_and_zero_has_a_line() {
        let growths = [-90.0, -33.0, -1.2, 0.0, 2.0, 25.0, 162.0, 329.0, 938.0];
        let scale = GrowthScale::over(growths);
        let heights: Vec<f64> = growths.iter().map(|growth| scale.height_of(*growth)).collect();
        assert!(heights.is_sorted_by(|a, b| a < b), "{heights:?}");
        assert_eq!((heights[0], heights[8]), (0.0, 1.0));
        assert!(scale.ticks().contains(&0.0) && scale.ticks().contains(&300.0), "{:?}", scale.ticks());
        assert!(heights[4] - heights[3] > 0.005, "+2 % stands above the zero line: {heights:?}");
    }

    #[test]
    fn a_chart_without_points_still_has_a_scale() {
        let scale = GrowthScale::over([f64::NAN, f64::INFINITY]);
        assert_eq!(scale.ticks(), [-25.0, 0.0, 25.0]);
        assert!((scale.height_of(0.0) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn labels_cover_no_circle_and_no_other_label() {
        let bounds = Rect::from_min_size(Pos2::ZERO, vec2(300.0, 200.0));
        let circles: Vec<(Pos2, f32)> =
            (0..40_u16).map(|n| (pos2(f32::from(n * 37 % 220) + 30.0, f32::from(n * 53 % 170) + 15.0), 6.0)).collect();
        let wishes: Vec<(usize, Vec2)> = (0..circles.len()).map(|index| (index, vec2(80.0, 15.0))).collect();
        let labels = place_labels(bounds, &circles, &wishes);
        assert!(labels.iter().any(|(turn, _)| *turn == 0), "the first label always stands");
        let rects: Vec<Rect> = labels.iter().map(|(turn, at)| Rect::from_min_size(*at, wishes[*turn].1)).collect();
        for (at, rect) in rects.iter().enumerate().skip(1) {
            assert!(bounds.contains_rect(*rect));
            assert!(!rects[at + 1..].iter().any(|other| other.intersects(*rect)), "two labels overlap");
            assert!(!circles.iter().any(|(center, radius)| rect.distance_to_pos(*center) < *radius - 1e-3));
        }
        assert!(labels.len() < circles.len(), "what finds no place is left out");
    }

    #[test]
    fn the_first_label_stands_even_in_a_crowd() {
        let bounds = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 30.0));
        let circles = vec![(pos2(50.0, 15.0), 20.0); 3];
        let wishes = [2, 1, 0].map(|index| (index, vec2(40.0, 12.0)));
        let labels = place_labels(bounds, &circles, &wishes);
        assert_eq!(labels.iter().map(|(turn, _)| wishes[*turn].0).collect::<Vec<_>>(), [2]);
    }
}
