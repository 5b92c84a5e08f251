//! Names at the ends of lines, moved apart, each with the mark of its line.

use super::{
    Inks, count,
    paper::{Anchor, Ink, Paper, n, path},
    plot::{MARK, Plot},
};
use crate::{
    chart::{
        ChartLine, Sheet,
        axes::x_of,
        places::spread,
        strokes::{EndMark, end_mark},
        words::format_value,
    },
    look::Rgb,
};

/// Widest names at the ends of lines.
const LABEL_WIDTH: f64 = 230.0;
/// Room between a name and its value.
const VALUE_GAP: f64 = 7.0;

/// A name at the end of a line.
pub(super) struct Label {
    index: usize,
    /// Where the line ends, position on the value axis and date.
    end: (f64, f64),
    /// Whether its last period was not finished.
    is_partial: bool,
    /// The name, wrapped; of a single line, whose name is the title, the value.
    lines: Vec<String>,
    /// The last value; of a single line its period.
    more: String,
    /// Whether that stands on a line of its own.
    more_below: bool,
}

impl Label {
    /// A name, wrapped at a width, with its value behind the last word where there is room, else below it.
    fn new(index: usize, end: (f64, f64), name: &str, more: String, inks: &Inks, width: f64) -> Self {
        let lines = inks.label.wrap(name, width);
        let last = lines.last().map_or(0.0, |line| inks.label.width(line));
        let more_below = last + VALUE_GAP + inks.value.width(&more) > width;
        Self { index, end, is_partial: false, lines, more, more_below }
    }

    /// Width of the widest line.
    pub(super) fn width(&self, inks: &Inks) -> f64 {
        let widest = self.lines.iter().map(|line| inks.label.width(line)).fold(0.0, f64::max);
        let last =
            self.lines.last().filter(|_| !self.more_below).map_or(0.0, |line| inks.label.width(line) + VALUE_GAP);
        widest.max(last + inks.value.width(&self.more))
    }

    /// Position of the line's end on the value axis.
    pub(super) fn end_value(&self) -> f64 {
        self.end.1
    }

    fn rows(&self) -> usize {
        self.lines.len() + usize::from(self.more_below)
    }
}

impl Plot<'_> {
    /// Names and last values at the ends, apart from each other, with the line's own mark.
    pub(super) fn ends(&self, paper: &mut Paper) {
        let mut labels: Vec<&Label> = self.labels.iter().collect();
        labels.sort_by(|a, b| self.py(a.end.1).total_cmp(&self.py(b.end.1)));
        let height = |label: &Label| count(label.rows()) * self.inks.label.line_height();
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a picture")]
        let narrow = |value: f64| value as f32;
        let wanted: Vec<f32> = labels.iter().map(|label| narrow(self.py(label.end.1))).collect();
        let heights: Vec<f32> = labels.iter().map(|label| narrow(height(label) + 3.0)).collect();
        let room = (self.top - 8.0, self.bottom + self.inks.tick.line_height());
        let places = spread(&wanted, &heights, narrow(room.0), narrow(room.1));
        for (label, middle) in labels.iter().zip(places) {
            let (x, y) = (self.px(label.end.0), self.py(label.end.1));
            let color = self.palette.series(label.index);
            let middle = f64::from(middle);
            // A name far from the end of its line, up or to the side, is led to it; the forecast leads to its own.
            let has_forecast = label.index == 0 && self.sheet.visible_forecast().is_some();
            let is_far = (middle - y).abs() > self.inks.label.size * 0.6 || self.label_x - x > 24.0;
            if is_far && !has_forecast {
                let to = (self.label_x - 3.0, middle);
                paper.line((x + MARK + 2.0, y), to, color, 1.0, " stroke-opacity=\"0.45\"");
            }
            self.mark(paper, (x, y), label.index, label.is_partial, color);
            let mut base = middle - height(label) / 2.0 + self.inks.label.size;
            let ink = Ink { color, ..self.inks.label };
            for (row, line) in label.lines.iter().enumerate() {
                paper.words((self.label_x, base), Anchor::Start, ink, line);
                if row + 1 == label.lines.len() && !label.more_below {
                    let x = self.label_x + ink.width(line) + VALUE_GAP;
                    paper.words((x, base), Anchor::Start, self.inks.value, &label.more);
                }
                base += ink.line_height();
            }
            if label.more_below {
                paper.words((self.label_x, base), Anchor::Start, self.inks.value, &label.more);
            }
        }
    }

    fn mark(&self, paper: &mut Paper, (x, y): (f64, f64), index: usize, is_partial: bool, color: Rgb) {
        let (mark, is_filled) = end_mark(index);
        // A period that was not finished is hollow, whatever the mark.
        let is_filled = is_filled && !is_partial;
        let fill = if is_filled { color } else { self.palette.surface };
        let look = format!(
            "fill=\"{fill}\" stroke=\"{}\" stroke-width=\"1.5\"",
            if is_filled { self.palette.surface } else { color }
        );
        if mark == EndMark::Circle {
            paper.raw(&format!("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {look}/>", n(x), n(y), n(MARK)));
            return;
        }
        let corners = mark.corners().iter();
        let corners: Vec<(f64, f64)> =
            corners.map(|(dx, dy)| (x + f64::from(*dx) * MARK, y + f64::from(*dy) * MARK)).collect();
        paper.raw(&format!("<path d=\"{}Z\" {look}/>", path(&corners)));
    }
}

/// One label a line that has a visible value.
pub(super) fn labels(sheet: &Sheet, inks: &Inks, width: f64) -> Vec<Label> {
    let visible = |line: &ChartLine| {
        let inside = line.points().filter(|(date, _)| sheet.shows(*date));
        inside.filter_map(|(date, value)| Some((date, sheet.scale.place(value)?, value))).next_back()
    };
    let width = LABEL_WIDTH.min(width * 0.28);
    let is_single = sheet.model.lines.len() == 1;
    let lines = sheet.model.lines.iter().enumerate();
    lines
        .filter_map(|(index, line)| {
            let (date, place, value) = visible(line)?;
            let value = format_value(sheet.locale, sheet.measure, sheet.transform, value);
            let end = (x_of(date), place);
            let is_partial = line.partial_from.and_then(|from| line.points().nth(from));
            let is_partial = is_partial.is_some_and(|(from, _)| from <= date);
            Some(if is_single {
                let period = sheet.locale.short_period(date, sheet.cadence);
                Label { index, end, is_partial, lines: vec![value], more: period, more_below: true }
            } else {
                Label { is_partial, ..Label::new(index, end, &line.name, value, inks, width) }
            })
        })
        .collect()
}
