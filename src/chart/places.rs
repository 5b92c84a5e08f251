//! Places of names at the ends of lines, moved apart so that none covers another.

/// Centres of boxes of those heights, as near to the wanted ones as they can stand without overlap.
///
/// `wanted` ascends. Neighbours that overlap form a block that stands at the mean of what its members want.
#[must_use]
pub fn spread(wanted: &[f32], heights: &[f32], top: f32, bottom: f32) -> Vec<f32> {
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
