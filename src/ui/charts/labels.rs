//! Names at the ends of lines, moved apart so that none covers another.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, pos2};

/// A label that wants to stand at a height.
pub struct EndLabel {
    /// What it says; may wrap.
    pub text: String,
    /// Colour of its line.
    pub color: Color32,
    /// Height of the end of its line, screen points.
    pub y: f32,
    /// Emphasised labels keep their place; others give way.
    pub emphasised: bool,
}

/// Paints labels right of `x`, inside `bounds`, moved apart. Returns how many fitted.
pub fn paint_end_labels(painter: &Painter, bounds: Rect, x: f32, mut labels: Vec<EndLabel>, font: &FontId) -> usize {
    labels.sort_by(|a, b| a.y.total_cmp(&b.y));
    let width = (bounds.right() - x).max(20.0);
    let galleys: Vec<_> = labels
        .iter()
        .map(|label| painter.layout(label.text.clone(), font.clone(), label.color, width))
        .collect();
    let heights: Vec<f32> = galleys.iter().map(|galley| galley.size().y).collect();
    let wanted: Vec<f32> = labels.iter().map(|label| label.y).collect();
    let places = spread(&wanted, &heights, bounds.top(), bounds.bottom());
    for (((label, galley), place), height) in labels.iter().zip(galleys).zip(&places).zip(&heights) {
        let top = place - height / 2.0;
        if (place - label.y).abs() > height * 0.75 {
            let line = [pos2(x - 5.0, label.y), pos2(x - 1.0, *place)];
            painter.line_segment(line, egui::Stroke::new(1.0, label.color.gamma_multiply(0.5)));
        }
        painter.galley(pos2(x, top), galley, label.color);
    }
    places.len()
}

/// Centres of boxes of those heights, as near to the wanted ones as they can stand without overlap.
///
/// `wanted` ascends. Neighbours that overlap form a block that stands at the mean of what its members want.
fn spread(wanted: &[f32], heights: &[f32], top: f32, bottom: f32) -> Vec<f32> {
    struct Block {
        from: usize,
        height: f32,
        start: f32,
        wish: f32,
        members: f32,
    }
    let mut blocks: Vec<Block> = Vec::new();
    for (index, (want, height)) in wanted.iter().zip(heights).enumerate() {
        let mut block =
            Block { from: index, height: *height, start: want - height / 2.0, wish: want - height / 2.0, members: 1.0 };
        block.start = block.start.clamp(top, (bottom - block.height).max(top));
        while let Some(before) = blocks.last() {
            if before.start + before.height <= block.start {
                break;
            }
            let members = before.members + block.members;
            // A block's wish is the start that its members want on average.
            let wish = (before.wish * before.members + (block.wish - before.height) * block.members) / members;
            let height = before.height + block.height;
            let start = wish.clamp(top, (bottom - height).max(top));
            block = Block { from: before.from, height, start, wish, members };
            blocks.pop();
        }
        blocks.push(block);
    }
    let mut places = Vec::with_capacity(wanted.len());
    for (block, next) in blocks.iter().zip(blocks.iter().skip(1).map(|b| b.from).chain([wanted.len()])) {
        let mut y = block.start;
        for height in &heights[block.from..next] {
            places.push(y + height / 2.0);
            y += height;
        }
    }
    places
}

/// Paints a label beside a labelled vertical line: left of it when it stands in the right half.
pub fn paint_marker_label(painter: &Painter, frame: Rect, at: Pos2, text: &str, font: &FontId, color: Color32) {
    let is_right = at.x > frame.center().x;
    let align = if is_right { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
    let shift = if is_right { -6.0 } else { 6.0 };
    painter.text(pos2(at.x + shift, at.y), align, text, font.clone(), color);
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn labels_apart_stay_where_they_are() {
        assert_eq!(spread(&[20.0, 80.0], &[10.0, 10.0], 0.0, 100.0), [20.0, 80.0]);
    }

    #[test]
    fn labels_that_touch_share_the_move() {
        assert_eq!(spread(&[50.0, 50.0], &[10.0, 10.0], 0.0, 100.0), [45.0, 55.0]);
    }

    #[test]
    fn no_label_leaves_the_frame_or_covers_another() {
        let heights = [14.0; 6];
        let places = spread(&[1.0, 2.0, 3.0, 97.0, 98.0, 99.0], &heights, 0.0, 100.0);
        for pair in places.windows(2) {
            assert!(pair[1] - pair[0] >= 14.0 - 1e-3, "{places:?}");
        }
        assert!(places[0] >= 7.0 - 1e-3 && places[5] <= 93.0 + 1e-3, "{places:?}");
    }
}
