//! Similarity of level vectors, and levels of other scales on 0 to 1. Similarity is no gap.

/// Cosine of the angle between two vectors (methods M01): blind to level. `None` for a zero vector, different
/// lengths, or numbers that are not finite.
#[must_use]
pub fn cosine(a: &[f64], b: &[f64]) -> Option<f64> {
    let dot: f64 = pairs(a, b)?.map(|(x, y)| x * y).sum();
    let norm = |v: &[f64]| v.iter().map(|x| x * x).sum::<f64>().sqrt();
    ratio(dot, norm(a) * norm(b))
}

/// Ruzicka similarity, sum of minima over sum of maxima (methods M02); `None` when all is 0 or lengths differ.
#[must_use]
pub fn ruzicka(a: &[f64], b: &[f64]) -> Option<f64> {
    let least: f64 = pairs(a, b)?.map(|(x, y)| x.min(y)).sum();
    ratio(least, pairs(a, b)?.map(|(x, y)| x.max(y)).sum())
}

/// Part of what is required that is there, sum of minima over sum of requirements (methods M02).
#[must_use]
pub fn containment(have: &[f64], required: &[f64]) -> Option<f64> {
    let least: f64 = pairs(have, required)?.map(|(x, y)| x.min(y)).sum();
    ratio(least, required.iter().sum())
}

/// A scale on which others state levels: lowest and highest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LevelScale {
    /// This program's levels, 0 to 5.
    Own,
    /// `DigComp` proficiency, 1 to 8.
    DigComp,
    /// SFIA responsibility, 1 to 7.
    Sfia,
    /// O*NET level, 0 to 7.
    OnetLevel,
    /// Coursera score, 0 to 500.
    Coursera,
    /// Pluralsight score, 0 to 300.
    Pluralsight,
}

impl LevelScale {
    /// Lowest and highest value.
    #[must_use]
    pub fn bounds(self) -> (f64, f64) {
        match self {
            Self::Own => (0.0, 5.0),
            Self::DigComp => (1.0, 8.0),
            Self::Sfia => (1.0, 7.0),
            Self::OnetLevel => (0.0, 7.0),
            Self::Coursera => (0.0, 500.0),
            Self::Pluralsight => (0.0, 300.0),
        }
    }

    /// A level as 0 to 1 (methods Y02); `None` outside the scale. It keeps the order and claims no equivalence.
    #[must_use]
    pub fn normalise(self, level: f64) -> Option<f64> {
        let (lo, hi) = self.bounds();
        (lo..=hi).contains(&level).then(|| (level - lo) / (hi - lo))
    }
}

fn pairs<'a>(a: &'a [f64], b: &'a [f64]) -> Option<impl Iterator<Item = (f64, f64)> + 'a> {
    (a.len() == b.len()).then(|| a.iter().copied().zip(b.iter().copied()))
}

fn ratio(part: f64, whole: f64) -> Option<f64> {
    let ratio = part / whole;
    (whole > 0.0 && ratio.is_finite()).then_some(ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_similar_to_nothing() {
        assert_eq!(cosine(&[0.0], &[1.0]), None);
        assert_eq!(ruzicka(&[], &[]), None);
        assert_eq!(containment(&[1.0, 2.0], &[1.0]), None);
        assert_eq!(cosine(&[f64::NAN], &[1.0]), None);
    }

    #[test]
    fn levels_outside_their_scale_are_refused() {
        assert_eq!(LevelScale::Sfia.normalise(0.0), None);
        assert_eq!(LevelScale::Own.normalise(f64::NAN), None);
        assert_eq!(LevelScale::Own.normalise(5.0), Some(1.0));
    }
}
