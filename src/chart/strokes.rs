//! How lines are told apart beside their colour: width, dash and the mark at the end.

/// Width of a line, points.
pub const LINE_WIDTH: f32 = 2.0;
/// Opacity of the band of a trend.
pub const BAND_OPACITY: f32 = 0.14;
/// Opacity of the 95 % interval of a forecast; the 80 % interval lies over it once more.
pub const OUTER_OPACITY: f32 = 0.09;
/// Opacity of the 80 % interval of a forecast.
pub const INNER_OPACITY: f32 = 0.15;

/// The dash of a line, lengths in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Dash {
    /// No gaps.
    Solid,
    /// Strokes of that length, gaps of half of it.
    Strokes(f32),
    /// Dots at that distance.
    Dots(f32),
}

/// The dash of the line at a position; the first two are solid.
#[must_use]
pub fn dash(index: usize) -> Dash {
    match index % 8 {
        0 | 1 => Dash::Solid,
        2 | 5 => Dash::Strokes(12.0),
        3 | 6 => Dash::Strokes(5.0),
        _ => Dash::Dots(5.0),
    }
}

/// The first of several lines is emphasised by width; the others step back.
#[must_use]
pub fn line_width(index: usize, lines: usize) -> f32 {
    match (index, lines) {
        (_, 1) => LINE_WIDTH,
        (0, _) => LINE_WIDTH + 0.5,
        _ => LINE_WIDTH - 0.5,
    }
}

/// The mark at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndMark {
    /// A circle.
    Circle,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle that points up.
    Triangle,
}

impl EndMark {
    /// Corners around the middle, in radii of the mark; none for a circle.
    #[must_use]
    pub fn corners(self) -> &'static [(f32, f32)] {
        match self {
            Self::Circle => &[],
            Self::Square => &[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
            Self::Diamond => &[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)],
            Self::Triangle => &[(-1.1, 0.9), (0.0, -1.1), (1.1, 0.9)],
        }
    }
}

/// The mark of the line at a position, and whether it is filled: four filled ones, then the same hollow.
#[must_use]
pub fn end_mark(index: usize) -> (EndMark, bool) {
    let mark = match index % 4 {
        0 => EndMark::Circle,
        1 => EndMark::Square,
        2 => EndMark::Diamond,
        _ => EndMark::Triangle,
    };
    (mark, index % 8 < 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_lines_differ_without_colour() {
        let looks: Vec<_> = (0..8).map(|index| (dash(index), end_mark(index))).collect();
        for (i, look) in looks.iter().enumerate() {
            assert!(!looks[..i].contains(look), "line {i}");
        }
    }
}
