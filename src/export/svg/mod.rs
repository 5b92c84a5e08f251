//! The chart as a picture in vectors: its own title, axes, names at the ends of lines, and the sources below.

mod paper;
pub use paper::escaped;

mod plot;

mod ends;

use super::Picture;
use crate::{
    chart::Sheet,
    look::{Palette, typeface::Weight},
};
use paper::{Anchor, Ink, Paper, head};
use plot::Plot;

/// Usual width and height, CSS pixels: 16 to 9, as newspapers and slides take it.
pub const SIZE: (u32, u32) = (1200, 675);
/// Smallest width and height.
const LEAST: (u32, u32) = (480, 320);
/// Largest width and height.
const MOST: (u32, u32) = (8000, 8000);

/// Room around everything.
const MARGIN: f64 = 40.0;
/// Least height of the plot; notes below give way to it.
const LEAST_PLOT: f64 = 150.0;

/// The type scale of a picture, in the colours of a theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inks {
    title: Ink,
    subtitle: Ink,
    summary: Ink,
    note: Ink,
    tick: Ink,
    label: Ink,
    value: Ink,
}

impl Inks {
    fn of(palette: &Palette) -> Self {
        let ink = |size, weight, color| Ink { size, weight, color };
        Self {
            title: ink(27.0, Weight::SemiBold, palette.text),
            subtitle: ink(15.5, Weight::Regular, palette.text_muted),
            summary: ink(14.0, Weight::Regular, palette.text),
            note: ink(12.0, Weight::Regular, palette.text_faint),
            tick: ink(13.5, Weight::Regular, palette.text_muted),
            label: ink(14.0, Weight::SemiBold, palette.text),
            value: ink(14.0, Weight::Regular, palette.text_muted),
        }
    }
}

/// The SVG of sheets, one below the other, each with its own title and sources. The same sheets and picture give the same
/// text.
#[must_use]
pub fn charts(sheets: &[Sheet], picture: &Picture) -> String {
    let size = (picture.size.0.clamp(LEAST.0, MOST.0), picture.size.1.clamp(LEAST.1, MOST.1));
    let count = u32::try_from(sheets.len()).unwrap_or(1).max(1);
    let mut paper = Paper::default();
    for (index, sheet) in (0..count).zip(sheets) {
        if count > 1 {
            paper.raw(&format!("<g transform=\"translate(0 {})\">", index * size.1));
        }
        one(&mut paper, sheet, picture.palette, size, index);
        if count > 1 {
            paper.raw("</g>");
        }
    }
    let title: Vec<&str> = sheets.iter().map(|sheet| sheet.title.as_str()).collect();
    let description: Vec<String> = sheets.iter().map(description).collect();
    let language = sheets.first().map_or("en", |sheet| sheet.locale.language().code());
    let head = head((size.0, size.1 * count), language, &title.join(" · "), &description.join(". "));
    format!("{head}{}</svg>\n", paper.finish())
}

/// The SVG of one sheet.
#[must_use]
pub fn chart(sheet: &Sheet, picture: &Picture) -> String {
    charts(std::slice::from_ref(sheet), picture)
}

fn description(sheet: &Sheet) -> String {
    let sources = sheet.sources.iter().map(|source| source.line(sheet.locale));
    let sentences = [sheet.subtitle.clone(), sheet.summary.clone()].into_iter().chain(sheet.forecast.clone());
    sentences.chain(sources).chain([sheet.made.clone()]).collect::<Vec<_>>().join(". ")
}

fn one(paper: &mut Paper, sheet: &Sheet, palette: &Palette, size: (u32, u32), index: u32) {
    let inks = Inks::of(palette);
    let (width, height) = (f64::from(size.0), f64::from(size.1));
    let inner = width - 2.0 * MARGIN;
    paper.raw(&format!("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>", size.0, size.1, palette.surface));
    let mut y = MARGIN - 8.0;
    for (words, ink, gap) in [(&sheet.title, inks.title, 4.0), (&sheet.subtitle, inks.subtitle, 0.0)] {
        y = lines(paper, &ink.wrap(words, inner), ink, y) + gap;
    }
    let below = Below::fitted(sheet, &inks, inner, height - y - 2.0 * MARGIN - LEAST_PLOT);
    let bottom = height - MARGIN + 12.0 - below.height();
    below.paint(paper, bottom);
    let plot = Plot::new(sheet, palette, &inks, (MARGIN, y + 18.0), (width - MARGIN, bottom - 16.0));
    plot.paint(paper, &format!("plot{index}"));
}

/// Paints lines of words from a top; gives their bottom.
fn lines(paper: &mut Paper, lines: &[String], ink: Ink, top: f64) -> f64 {
    let mut y = top;
    for line in lines {
        y += ink.line_height();
        paper.words((MARGIN, y - ink.size * 0.3), Anchor::Start, ink, line);
    }
    y
}

/// What stands below the plot: the summary, the methods, the sources.
struct Below {
    blocks: Vec<(Ink, Vec<String>)>,
}

impl Below {
    /// Everything if it fits; else without the methods, which the numbers of the chart do not need to be cited.
    fn fitted(sheet: &Sheet, inks: &Inks, width: f64, room: f64) -> Self {
        let all = Self::of(sheet, inks, width, true);
        if all.height() <= room { all } else { Self::of(sheet, inks, width, false) }
    }

    fn of(sheet: &Sheet, inks: &Inks, width: f64, with_methods: bool) -> Self {
        let locale = sheet.locale;
        let sentences = std::iter::once(&sheet.summary).chain(&sheet.forecast);
        let mut blocks = vec![(inks.summary, sentences.flat_map(|words| inks.summary.wrap(words, width)).collect())];
        if with_methods {
            blocks.push((inks.note, inks.note.wrap(&sheet.methods.join(". "), width)));
        }
        let sources =
            sheet.sources.iter().map(|source| locale.tf("export-source", &[("credit", source.line(locale).into())]));
        let mut last: Vec<String> = sources.collect();
        last.push(format!("{} · {}", sheet.span(), sheet.made));
        blocks.push((inks.note, last.iter().flat_map(|words| inks.note.wrap(words, width)).collect()));
        blocks.retain(|(_, lines)| !lines.is_empty());
        Self { blocks }
    }

    fn height(&self) -> f64 {
        self.blocks.iter().map(|(ink, lines)| ink.line_height() * count(lines.len()) + 6.0).sum()
    }

    fn paint(&self, paper: &mut Paper, top: f64) {
        let mut y = top;
        for (ink, block) in &self.blocks {
            y = lines(paper, block, *ink, y) + 6.0;
        }
    }
}

/// A small count as a number.
fn count(n: usize) -> f64 {
    f64::from(u16::try_from(n).unwrap_or(u16::MAX))
}
