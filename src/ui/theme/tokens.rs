//! The colours of both themes as egui takes them, and the sizes shared by both.

use crate::look::{Palette, Rgb};
use egui::{Color32, Theme};
use std::sync::LazyLock;

/// Colours of one theme. Fields are named by use, never by hue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tokens {
    /// Window background.
    pub canvas: Color32,
    /// Cards and panels.
    pub surface: Color32,
    /// Plot areas, inputs, tracks.
    pub surface_sunken: Color32,
    /// One-pixel lines between layers.
    pub border: Color32,
    /// Grid lines of charts.
    pub grid: Color32,
    /// Text.
    pub text: Color32,
    /// Secondary text.
    pub text_muted: Color32,
    /// Captions.
    pub text_faint: Color32,
    /// Selection, primary button.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Fill of selected rows and calm badges.
    pub accent_soft: Color32,
    /// Fill of a hovered control or row.
    pub hover: Color32,
    /// Rising demand; always with a triangle and a sign.
    pub rising: Color32,
    /// Falling demand; always with a triangle and a sign.
    pub falling: Color32,
    /// Too few points, noise: hollow marks.
    pub uncertain: Color32,
    /// Cautions.
    pub warning: Color32,
    /// Fill behind cautions.
    pub warning_soft: Color32,
    /// Ring around the focused control.
    pub focus_ring: Color32,
    /// Eight series colours in a fixed hue order.
    pub series: [Color32; 8],
}

/// Spacing scale, points.
pub mod space {
    /// 4 points.
    pub const XS: f32 = 4.0;
    /// 8 points.
    pub const S: f32 = 8.0;
    /// 12 points.
    pub const M: f32 = 12.0;
    /// 16 points.
    pub const L: f32 = 16.0;
    /// 24 points.
    pub const XL: f32 = 24.0;
}

/// Corner radii, points.
pub mod radius {
    /// Controls.
    pub const CONTROL: u8 = 6;
    /// Cards and panels.
    pub const CARD: u8 = 10;
    /// Fully round chips.
    pub const PILL: u8 = 15;
}

/// Fixed sizes, points.
pub mod size {
    /// Height of buttons, inputs and chips.
    pub const CONTROL: f32 = 30.0;
    /// Smallest hit target.
    pub const HIT: f32 = 28.0;
    /// Width of the navigation with labels.
    pub const NAV: f32 = 184.0;
    /// Width of the navigation with icons only.
    pub const NAV_NARROW: f32 = 56.0;
    /// Below this window width the navigation shows icons only.
    pub const NAV_BREAK: f32 = 1100.0;
    /// Below this window width the evidence panel becomes a tab.
    pub const EVIDENCE_BREAK: f32 = 1200.0;
    /// Longest line of prose: about 72 characters of body text.
    pub const PROSE: f32 = 500.0;
    /// Icon size beside body text.
    pub const ICON: f32 = 17.0;
    /// Width of a chart line; the emphasised one is half a point wider.
    pub const LINE: f32 = 2.0;
    /// Width of the focus ring.
    pub const FOCUS: f32 = 2.0;
}

impl Tokens {
    /// The tokens of a theme.
    #[must_use]
    pub fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// Colour of the series with that index; the palette repeats after eight.
    #[must_use]
    pub fn series_color(&self, index: usize) -> Color32 {
        self.series[index % self.series.len()]
    }
}

static LIGHT: LazyLock<Tokens> = LazyLock::new(|| Tokens::from(Palette::light()));
static DARK: LazyLock<Tokens> = LazyLock::new(|| Tokens::from(Palette::dark()));

impl From<&Palette> for Tokens {
    fn from(palette: &Palette) -> Self {
        let color = |rgb: Rgb| Color32::from_rgb(rgb.r, rgb.g, rgb.b);
        Self {
            canvas: color(palette.canvas),
            surface: color(palette.surface),
            surface_sunken: color(palette.surface_sunken),
            border: color(palette.border),
            grid: color(palette.grid),
            text: color(palette.text),
            text_muted: color(palette.text_muted),
            text_faint: color(palette.text_faint),
            accent: color(palette.accent),
            on_accent: color(palette.on_accent),
            accent_soft: color(palette.accent_soft),
            hover: color(palette.hover),
            rising: color(palette.rising),
            falling: color(palette.falling),
            uncertain: color(palette.uncertain),
            warning: color(palette.warning),
            warning_soft: color(palette.warning_soft),
            focus_ring: color(palette.focus_ring),
            series: palette.series.map(color),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.1 relative luminance.
    fn luminance(color: Color32) -> f64 {
        let channel = |byte: u8| {
            let c = f64::from(byte) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_pair_in_use_reaches_4_5_to_1() {
        for theme in [Theme::Light, Theme::Dark] {
            let t = Tokens::of(theme);
            let texts = [("text", t.text), ("muted", t.text_muted), ("faint", t.text_faint)];
            let grounds = [("canvas", t.canvas), ("surface", t.surface), ("sunken", t.surface_sunken)];
            for (name, text) in texts {
                for (ground_name, ground) in grounds {
                    let ratio = contrast(text, ground);
                    assert!(ratio >= 4.5, "{theme:?} {name} on {ground_name}: {ratio:.2}");
                }
            }
            let pairs = [
                ("text on hover", t.text, t.hover),
                ("muted on hover", t.text_muted, t.hover),
                ("text on accent soft", t.text, t.accent_soft),
                ("muted on accent soft", t.text_muted, t.accent_soft),
                ("accent on accent soft", t.accent, t.accent_soft),
                ("accent on surface", t.accent, t.surface),
                ("accent on canvas", t.accent, t.canvas),
                ("on accent", t.on_accent, t.accent),
                ("rising on surface", t.rising, t.surface),
                ("falling on surface", t.falling, t.surface),
                ("falling on accent soft", t.falling, t.accent_soft),
                ("uncertain on surface", t.uncertain, t.surface),
                ("warning on surface", t.warning, t.surface),
                ("warning on warning soft", t.warning, t.warning_soft),
                ("text on warning soft", t.text, t.warning_soft),
                ("muted on warning soft", t.text_muted, t.warning_soft),
            ];
            for (name, text, ground) in pairs {
                let ratio = contrast(text, ground);
                assert!(ratio >= 4.5, "{theme:?} {name}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn every_mark_and_the_focus_ring_reach_3_to_1() {
        for theme in [Theme::Light, Theme::Dark] {
            let t = Tokens::of(theme);
            for ground in [t.surface, t.surface_sunken, t.canvas] {
                for (index, color) in t.series.iter().enumerate() {
                    let ratio = contrast(*color, ground);
                    assert!(ratio >= 3.0, "{theme:?} series {index}: {ratio:.2}");
                }
                assert!(contrast(t.focus_ring, ground) >= 3.0, "{theme:?} focus ring");
            }
        }
    }
}
