//! The elements of a picture: numbers cut to hundredths, words escaped, text wrapped at the width of the typeface.

use crate::look::{Rgb, typeface::Weight};
use std::fmt::Write as _;

/// Families behind Inter for readers who do not have it.
const FAMILIES: &str = "Inter, 'Helvetica Neue', 'Segoe UI', Arial, sans-serif";
/// Readers without Inter get a wider typeface: wrapped lines keep this part of the width free.
const SLACK: f64 = 0.985;

/// The elements so far.
#[derive(Debug, Default)]
pub struct Paper {
    body: String,
}

/// How words look.
#[derive(Debug, Clone, Copy)]
pub struct Ink {
    /// Size, CSS pixels.
    pub size: f64,
    /// Weight.
    pub weight: Weight,
    /// Colour.
    pub color: Rgb,
}

impl Ink {
    /// Height of one line.
    #[must_use]
    pub fn line_height(self) -> f64 {
        (self.size * 1.36).round()
    }

    /// Width of one line of words.
    #[must_use]
    pub fn width(self, words: &str) -> f64 {
        self.weight.width(words, self.size)
    }

    /// Words broken at spaces so that each line fits; a word that is too long is broken itself.
    #[must_use]
    pub fn wrap(self, words: &str, width: f64) -> Vec<String> {
        let room = (width * SLACK).max(self.size);
        let mut lines: Vec<String> = Vec::new();
        for word in words.split_whitespace() {
            let joined = lines.last().map(|line| format!("{line} {word}"));
            match (lines.last_mut(), joined) {
                (Some(line), Some(joined)) if self.width(&joined) <= room => *line = joined,
                _ => lines.extend(self.broken(word, room)),
            }
        }
        lines
    }

    fn broken(self, word: &str, room: f64) -> Vec<String> {
        let mut parts = vec![String::new()];
        for c in word.chars() {
            let fits = parts.last().is_some_and(|part| part.is_empty() || self.width(&format!("{part}{c}")) <= room);
            if !fits {
                parts.push(String::new());
            }
            if let Some(part) = parts.last_mut() {
                part.push(c);
            }
        }
        parts
    }
}

/// Which point of the words stands at x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Their left end.
    Start,
    /// Their middle.
    Middle,
    /// Their right end.
    End,
}

impl Paper {
    /// Adds an element as it is.
    pub fn raw(&mut self, element: &str) {
        self.body.push_str(element);
        self.body.push('\n');
    }

    /// Words on one line, their baseline at y.
    pub fn words(&mut self, at: (f64, f64), anchor: Anchor, ink: Ink, words: &str) {
        self.placed(at, anchor, ink, words, "");
    }

    /// As [`Self::words`], on a ground of their own so that lines behind them do not cross the letters.
    pub fn words_on_ground(&mut self, at: (f64, f64), anchor: Anchor, ink: Ink, ground: Rgb, words: &str) {
        let halo = format!(" paint-order=\"stroke\" stroke=\"{ground}\" stroke-width=\"4\" stroke-linejoin=\"round\"");
        self.placed(at, anchor, ink, words, &halo);
    }

    fn placed(&mut self, (x, y): (f64, f64), anchor: Anchor, ink: Ink, words: &str, more: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = match ink.weight {
            Weight::Regular => String::new(),
            weight => format!(" font-weight=\"{}\"", weight.css()),
        };
        let Ink { size, color, .. } = ink;
        self.raw(&format!(
            "<text x=\"{}\" y=\"{}\"{anchor} font-size=\"{}\"{weight} fill=\"{color}\"{more}>{}</text>",
            n(x),
            n(y),
            n(size),
            escaped(words)
        ));
    }

    /// A straight line.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), color: Rgb, width: f64, more: &str) {
        self.raw(&format!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{color}\" stroke-width=\"{}\"{more}/>",
            n(from.0),
            n(from.1),
            n(to.0),
            n(to.1),
            n(width)
        ));
    }

    /// The elements.
    #[must_use]
    pub fn finish(self) -> String {
        self.body
    }
}

/// The opening tag of a picture with its name and description for assistive technology.
#[must_use]
pub fn head(size: (u32, u32), language: &str, title: &str, description: &str) -> String {
    let (width, height) = size;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title description\" xml:lang=\"{language}\" \
         font-family=\"{FAMILIES}\">\n<title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n",
        escaped(title),
        escaped(description)
    )
}

/// The `d` of a path through points.
#[must_use]
pub fn path(points: &[(f64, f64)]) -> String {
    let mut d = String::with_capacity(points.len() * 12);
    for (index, (x, y)) in points.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(d, "{}{} {}", if index == 0 { "M" } else { "L" }, n(*x), n(*y));
    }
    d
}

/// A coordinate, cut to hundredths, without needless zeros and without a sign on zero.
#[must_use]
pub fn n(value: f64) -> String {
    let cut = (value * 100.0).round() / 100.0;
    if cut == 0.0 { "0".to_owned() } else { cut.to_string() }
}

/// Words as XML content: marks escaped, characters that XML forbids replaced.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\t' | '\n' | '\r' => text.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => text.push('\u{FFFD}'),
            c => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const INK: Ink = Ink { size: 14.0, weight: Weight::Regular, color: Rgb { r: 0, g: 0, b: 0 } };

    #[test]
    fn words_wrap_within_the_width_and_none_is_lost() {
        let words =
            "Online Labour Index, Oxford Internet Institute https://doi.org/10.6084/m9.figshare.3761562-and-more";
        let lines = INK.wrap(words, 160.0);
        assert!(lines.len() > 2 && lines.iter().all(|line| INK.width(line) <= 160.0), "{lines:?}");
        assert_eq!(lines.concat().replace(' ', ""), words.replace(' ', ""));
        assert!(INK.wrap("", 100.0).is_empty());
    }

    #[test]
    fn what_xml_forbids_does_not_reach_it() {
        assert_eq!(escaped("a<b> & \"c\"\u{0}\n"), "a&lt;b&gt; &amp; &quot;c&quot;\u{FFFD} ");
    }

    #[test]
    fn coordinates_are_short_and_have_no_negative_zero() {
        assert_eq!([n(1.0), n(1.005), n(-0.001), n(12.346)], ["1", "1", "0", "12.35"]);
    }
}
