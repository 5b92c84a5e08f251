//! The bundled typeface, Inter in three weights, and how wide its words are.

use std::sync::LazyLock;
use ttf_parser::Face;

/// Inter, weight 400.
pub static INTER_REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
/// Inter, weight 500.
pub static INTER_MEDIUM: &[u8] = include_bytes!("../../assets/fonts/Inter-Medium.otf");
/// Inter, weight 600.
pub static INTER_SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// Width of a character that the typeface lacks, in sizes of the text.
const STRANGE_WIDTH: f64 = 0.62;

/// A weight of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

impl Weight {
    /// All weights, lightest first.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];

    /// The weight as CSS writes it.
    #[must_use]
    pub fn css(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }

    /// The bytes of the font.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => INTER_REGULAR,
            Self::Medium => INTER_MEDIUM,
            Self::SemiBold => INTER_SEMIBOLD,
        }
    }

    /// Width of a line of text in the unit of `size`, without kerning.
    #[must_use]
    pub fn width(self, text: &str, size: f64) -> f64 {
        let Some(face) = self.face() else {
            return text.chars().map(|_| STRANGE_WIDTH * size).sum();
        };
        let em = f64::from(face.units_per_em());
        let advance = |c: char| face.glyph_index(c).and_then(|glyph| face.glyph_hor_advance(glyph));
        text.chars().map(|c| advance(c).map_or(STRANGE_WIDTH, |units| f64::from(units) / em) * size).sum()
    }

    /// Whether every character of a text has a glyph.
    #[must_use]
    pub fn has_all(self, text: &str) -> bool {
        self.face().is_some_and(|face| text.chars().all(|c| face.glyph_index(c).is_some()))
    }

    fn face(self) -> Option<&'static Face<'static>> {
        static FACES: LazyLock<[Option<Face<'static>>; 3]> =
            LazyLock::new(|| Weight::ALL.map(|weight| Face::parse(weight.bytes(), 0).ok()));
        FACES[self as usize].as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_wide_as_their_letters_and_grow_with_weight_and_size() {
        let width = |weight: Weight, text: &str| weight.width(text, 16.0);
        let (m, i) = (width(Weight::Regular, "mmmm"), width(Weight::Regular, "iiii"));
        assert!(m > 2.0 * i && m > 30.0 && m < 70.0, "{m} {i}");
        assert!(width(Weight::SemiBold, "Permintaan") > width(Weight::Regular, "Permintaan"));
        assert!((Weight::Medium.width("ab", 32.0) - 2.0 * Weight::Medium.width("ab", 16.0)).abs() < 1e-9);
        assert_eq!(width(Weight::Regular, ""), 0.0);
    }

    #[test]
    fn every_weight_can_write_what_charts_say() {
        for weight in Weight::ALL {
            assert!(weight.has_all("Sumber: Stephany, F., Kässi, O. · 5,2 % – “indeks” ± −1 ≥ € É"), "{weight:?}");
            assert!(!weight.has_all("→漢"), "{weight:?}");
        }
    }
}
