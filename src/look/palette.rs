//! The colours of both themes, read from `assets/theme/*.ron`: what the window and the exported pictures share.

use serde::Deserialize;
use std::{fmt, sync::LazyLock};

/// Colours of one theme. Fields are named by use, never by hue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Palette {
    /// Window background.
    pub canvas: Rgb,
    /// Cards and panels.
    pub surface: Rgb,
    /// Plot areas, inputs, tracks.
    pub surface_sunken: Rgb,
    /// One-pixel lines between layers.
    pub border: Rgb,
    /// Grid lines of charts.
    pub grid: Rgb,
    /// Text.
    pub text: Rgb,
    /// Secondary text.
    pub text_muted: Rgb,
    /// Captions.
    pub text_faint: Rgb,
    /// Selection, primary button.
    pub accent: Rgb,
    /// Text on the accent.
    pub on_accent: Rgb,
    /// Fill of selected rows and calm badges.
    pub accent_soft: Rgb,
    /// Fill of a hovered control or row.
    pub hover: Rgb,
    /// Rising demand; always with a triangle and a sign.
    pub rising: Rgb,
    /// Falling demand; always with a triangle and a sign.
    pub falling: Rgb,
    /// Too few points, noise: hollow marks.
    pub uncertain: Rgb,
    /// Cautions.
    pub warning: Rgb,
    /// Fill behind cautions.
    pub warning_soft: Rgb,
    /// Ring around the focused control.
    pub focus_ring: Rgb,
    /// Eight series colours in a fixed hue order.
    pub series: [Rgb; 8],
}

/// An opaque sRGB colour, written `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Rgb {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl Palette {
    /// The light theme.
    #[must_use]
    pub fn light() -> &'static Self {
        static LIGHT: LazyLock<Palette> = LazyLock::new(|| read(include_str!("../../assets/theme/light.ron")));
        &LIGHT
    }

    /// The dark theme.
    #[must_use]
    pub fn dark() -> &'static Self {
        static DARK: LazyLock<Palette> = LazyLock::new(|| read(include_str!("../../assets/theme/dark.ron")));
        &DARK
    }

    /// Colour of the series with that index; the palette repeats after eight.
    #[must_use]
    pub fn series(&self, index: usize) -> Rgb {
        self.series[index % self.series.len()]
    }
}

/// Reads a theme file that was compiled in; a test proves that both files are whole.
#[expect(clippy::panic, reason = "a compiled-in file that a test reads; there is nothing to fall back to")]
fn read(text: &str) -> Palette {
    parse(text).unwrap_or_else(|error| panic!("assets/theme: {error}"))
}

fn parse(text: &str) -> Result<Palette, String> {
    ron::from_str(text).map_err(|error| error.to_string())
}

impl TryFrom<String> for Rgb {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let byte = |at: usize| digits.and_then(|digits| u8::from_str_radix(&digits[at..at + 2], 16).ok());
        match (byte(0), byte(2), byte(4)) {
            (Some(r), Some(g), Some(b)) => Ok(Self { r, g, b }),
            _ => Err(format!("{text} is no colour; write # and six hexadecimal digits")),
        }
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.r, self.g, self.b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_themes_are_whole_and_differ() {
        assert_ne!(Palette::light(), Palette::dark());
        assert_eq!(Palette::light().series(9), Palette::light().series(1));
    }

    #[test]
    fn a_broken_theme_file_is_an_error_that_names_the_colour() {
        let broken = include_str!("../../assets/theme/light.ron").replace("#F7F6F3", "#XYZ");
        assert!(parse(&broken).is_err_and(|error| error.contains("#XYZ")));
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        assert_eq!(Rgb::try_from("#0B6E69".to_owned()).map(|rgb| rgb.to_string()), Ok("#0B6E69".to_owned()));
        for text in ["0B6E69", "#0B6E6", "#0B6E6G", "#0B6E6900", "#é0E69"] {
            assert!(Rgb::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
