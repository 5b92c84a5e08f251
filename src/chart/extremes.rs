//! The lowest and the highest of any run of values, found without walking the run.
//!
//! A pyramid: each level holds the extremes of blocks of [`FAN`] entries of the level below. A question reads a few
//! entries at both ends of each level, so it costs O(log n), and the whole takes a seventh of the values' own room.

use std::ops::Range;

/// Entries of a level in one block of the next.
const FAN: usize = 16;

/// Where the lowest and the highest value of a stretch stand; the first of equal ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extremes {
    /// Position of the lowest value.
    pub low: usize,
    /// Position of the highest value.
    pub high: usize,
}

/// The levels over a list of values, which it does not own.
#[derive(Debug, Clone, Default)]
pub struct Pyramid {
    levels: Vec<Vec<Extremes>>,
}

impl Pyramid {
    /// Builds the levels over `len` values.
    #[must_use]
    pub fn new(len: usize, value: impl Fn(usize) -> f64 + Copy) -> Self {
        let mut levels: Vec<Vec<Extremes>> = Vec::new();
        let mut below = len;
        while below > FAN {
            let next: Vec<Extremes> = match levels.last() {
                None => (0..len).step_by(FAN).filter_map(|from| walk(from..len.min(from + FAN), value)).collect(),
                Some(level) => level.chunks(FAN).filter_map(|block| join(block, value)).collect(),
            };
            below = next.len();
            levels.push(next);
        }
        Self { levels }
    }

    /// The extremes of the values at these positions; `None` for no position.
    #[must_use]
    pub fn of(&self, range: Range<usize>, value: impl Fn(usize) -> f64 + Copy) -> Option<Extremes> {
        let mut found: Option<Extremes> = None;
        let mut add = |more: Option<Extremes>| {
            found = match (found, more) {
                (Some(a), Some(b)) => Some(better(a, b, value)),
                (a, b) => a.or(b),
            };
        };
        let (mut from, mut to) = (range.start, range.end);
        // The right ends are added after everything left of them, so that the first of equal values wins.
        let mut right_ends = Vec::with_capacity(self.levels.len() + 1);
        for depth in 0..=self.levels.len() {
            let of_level = |part: Range<usize>| match depth {
                0 => walk(part, value),
                _ => self.levels[depth - 1].get(part).and_then(|entries| join(entries, value)),
            };
            let (block_from, block_to) = (from.div_ceil(FAN), to / FAN);
            if depth == self.levels.len() || block_from >= block_to {
                add(of_level(from..to.max(from)));
                break;
            }
            add(of_level(from..block_from * FAN));
            right_ends.push(of_level(block_to * FAN..to));
            (from, to) = (block_from, block_to);
        }
        right_ends.into_iter().rev().for_each(add);
        found
    }
}

/// Positions of the extremes of values that lie side by side.
fn walk(range: Range<usize>, value: impl Fn(usize) -> f64) -> Option<Extremes> {
    let mut places = range;
    let first = places.next()?;
    let mut found = Extremes { low: first, high: first };
    let (mut low, mut high) = (value(first), value(first));
    for place in places {
        let here = value(place);
        if here < low {
            (found.low, low) = (place, here);
        }
        if here > high {
            (found.high, high) = (place, here);
        }
    }
    Some(found)
}

fn join(entries: &[Extremes], value: impl Fn(usize) -> f64 + Copy) -> Option<Extremes> {
    entries.iter().copied().reduce(|a, b| better(a, b, value))
}

/// The extremes of two stretches, of which `a` stands first.
fn better(a: Extremes, b: Extremes, value: impl Fn(usize) -> f64) -> Extremes {
    Extremes {
        low: if value(b.low) < value(a.low) { b.low } else { a.low },
        high: if value(b.high) > value(a.high) { b.high } else { a.high },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_stretch_has_the_extremes_that_walking_it_finds(
            values in prop::collection::vec(-50_i32..50, 1..700),
            ends in (0.0_f64..1.0, 0.0_f64..1.0),
        ) {
            let value = |index: usize| f64::from(values[index]);
            let pyramid = Pyramid::new(values.len(), value);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss,
                reason = "a place in a short list")]
            let place = |share: f64| (share * (values.len() + 1) as f64) as usize;
            let (from, to) = (place(ends.0.min(ends.1)), place(ends.0.max(ends.1)));
            prop_assert_eq!(pyramid.of(from..to, value), walk(from..to, value));
        }
    }

    #[test]
    fn nothing_has_no_extremes() {
        assert_eq!(Pyramid::new(0, |_| 0.0).of(0..0, |_| 0.0), None);
        assert_eq!(Pyramid::new(40, |_| 0.0).of(20..20, |_| 0.0), None);
    }
}
