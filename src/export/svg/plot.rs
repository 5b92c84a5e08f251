//! The plot of a picture: grid and ticks, band, lines, marked dates, names at the ends of lines.

use super::{
    Inks, count,
    ends::{Label, labels},
    paper::{Anchor, Paper, n, path},
};
use crate::{
    chart::{
        ChartLine, ChartTable, Sheet,
        axes::{Tick, date_at, log_ticks, ticks_are_years, time_ticks, value_ticks, x_of},
        strokes::{BAND_OPACITY, Dash, INNER_OPACITY, LINE_WIDTH, OUTER_OPACITY, dash, line_width},
        words::format_tick,
    },
    domain::{Cadence, Date, Transform, YScale},
    insight::forecast::Interval,
    look::{Palette, Rgb},
};

/// Radius of a mark.
pub(super) const MARK: f64 = 4.5;
/// Opacity of the values as published behind their smooth line.
const GHOST_OPACITY: f64 = 0.35;
/// Up to so many points of a line get a dot each.
const DOTTED_UP_TO: usize = 16;
/// Least distance of two ticks of the value axis.
const TICK_GAP: f64 = 26.0;

/// The plot with its room and bounds.
pub(super) struct Plot<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) palette: &'a Palette,
    pub(super) inks: &'a Inks,
    /// Frame of the lines.
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    pub(super) x: (f64, f64),
    pub(super) y: (f64, f64),
    pub(super) ticks: Vec<(Tick, String)>,
    pub(super) labels: Vec<Label>,
    pub(super) label_x: f64,
}

impl<'a> Plot<'a> {
    /// Lays the plot out between two corners.
    pub(super) fn new(
        sheet: &'a Sheet,
        palette: &'a Palette,
        inks: &'a Inks,
        from: (f64, f64),
        to: (f64, f64),
    ) -> Self {
        let (first, last) = (x_of(sheet.range.0), x_of(sheet.range.1));
        let margin = ((last - first) * 0.01).max(2.0);
        // What happened within the last period stands on the axis as well.
        let markers = sheet.model.markers.iter().filter(|marker| sheet.shows_marker(marker.at));
        let x = (first - margin, markers.map(|marker| x_of(marker.at)).fold(last, f64::max) + margin);
        let y = sheet.model.value_bounds(x.0, x.1, sheet.scale).unwrap_or((0.0, 1.0));
        let (top, bottom) = (from.1, to.1 - inks.tick.line_height() - 8.0);
        let ticks = ticks(sheet, y, bottom - top);
        let widest = ticks.iter().map(|(_, words)| inks.tick.width(words)).fold(0.0, f64::max);
        let labels = labels(sheet, inks, to.0 - from.0);
        let label_width = labels.iter().map(|label| label.width(inks)).fold(0.0, f64::max);
        let right = to.0 - label_width - 14.0;
        Self {
            sheet,
            palette,
            inks,
            left: from.0 + widest + 10.0,
            right,
            top,
            bottom,
            x,
            y,
            ticks,
            labels,
            label_x: right + 12.0,
        }
    }

    /// Paints everything; `clip` is a name that no other plot of the picture has.
    pub(super) fn paint(&self, paper: &mut Paper, clip: &str) {
        self.grid(paper);
        self.time_axis(paper);
        let frame = format!(
            "<clipPath id=\"{clip}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/></clipPath>",
            n(self.left),
            n(self.top - MARK),
            n(self.right - self.left + MARK),
            n(self.bottom - self.top + 2.0 * MARK)
        );
        paper.raw(&frame);
        paper.raw(&format!("<g clip-path=\"url(#{clip})\">"));
        self.band(paper);
        self.fan(paper);
        if let Some(ghost) = self.sheet.model.published.first() {
            let look = format!(" stroke-opacity=\"{GHOST_OPACITY}\"");
            self.line_as(paper, ghost, self.palette.series(0), f64::from(LINE_WIDTH) - 0.5, &look);
        }
        for (index, line) in self.sheet.model.lines.iter().enumerate().rev() {
            self.line(paper, index, line);
        }
        paper.raw("</g>");
        self.fan_label(paper);
        self.markers(paper);
        self.ends(paper);
    }

    pub(super) fn px(&self, x: f64) -> f64 {
        self.left + (x - self.x.0) / (self.x.1 - self.x.0) * (self.right - self.left)
    }

    pub(super) fn py(&self, place: f64) -> f64 {
        self.bottom - (place - self.y.0) / (self.y.1 - self.y.0) * (self.bottom - self.top)
    }

    /// Horizontal lines and the values beside them; zero, or the 100 of an index, is stronger.
    fn grid(&self, paper: &mut Paper) {
        let base = if self.sheet.transform == Transform::Index { 100.0 } else { 0.0 };
        for (tick, words) in &self.ticks {
            let y = self.py(tick.value).round() + 0.5;
            let is_base = (self.sheet.scale.value(tick.value) - base).abs() < 1e-9;
            let color = if is_base { self.palette.text_faint } else { self.palette.grid };
            paper.line((self.left, y), (self.right, y), color, 1.0, "");
            paper.words((self.left - 10.0, y + 4.5), Anchor::End, self.inks.tick, words);
        }
    }

    fn time_axis(&self, paper: &mut Paper) {
        let y = self.bottom + 0.5;
        let mut free_from = f64::NEG_INFINITY;
        for (at, words) in self.time_ticks() {
            let (x, half) = (self.px(at), self.inks.tick.width(&words) / 2.0);
            paper.line((x, y), (x, y + 5.0), self.palette.text_faint, 1.0, "");
            if x - half > free_from && x + half < self.right + 30.0 {
                let base = y + 5.0 + self.inks.tick.line_height() - 2.0;
                paper.words((x, base), Anchor::Middle, self.inks.tick, &words);
                free_from = x + half + 12.0;
            }
        }
    }

    /// Years, quarters or months; on a span too short for them the periods themselves.
    fn time_ticks(&self) -> Vec<(f64, String)> {
        let (locale, cadence) = (self.sheet.locale, self.sheet.cadence);
        let fit = ((self.right - self.left) / 84.0).max(2.0);
        let ticks = time_ticks(self.x, fit);
        if ticks.len() < 3 {
            let periods = ChartTable::of(self.sheet).periods;
            return periods.into_iter().map(|date| (x_of(date), locale.short_period(date, cadence))).collect();
        }
        let only_years = ticks_are_years(self.x, fit);
        let words = |date: Date| match cadence {
            _ if only_years => date.year().to_string(),
            Cadence::Quarterly => locale.short_quarter(date),
            Cadence::Weekly | Cadence::Monthly => locale.short_month(date),
        };
        ticks.into_iter().map(|tick| (tick.value, words(date_at(tick.value)))).collect()
    }

    /// The trend of the first line in its band.
    fn band(&self, paper: &mut Paper) {
        let Some(band) = self.sheet.visible_band() else { return };
        let place = |values: &[f64]| -> Option<Vec<(f64, f64)>> {
            band.dates
                .iter()
                .zip(values)
                .filter(|(date, _)| self.sheet.shows(**date))
                .map(|(date, value)| Some((self.px(x_of(*date)), self.py(self.sheet.scale.place(*value)?))))
                .collect()
        };
        let color = self.palette.series(0);
        let (Some(lo), Some(mut hi), Some(fit)) = (place(&band.lo), place(&band.hi), place(&band.fit)) else { return };
        hi.extend(lo.into_iter().rev());
        paper.raw(&format!(
            "<path d=\"{}Z\" fill=\"{color}\" fill-opacity=\"{}\"/>",
            path(&hi),
            n(f64::from(BAND_OPACITY))
        ));
        paper.raw(&format!(
            "<path d=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-opacity=\"0.7\" stroke-width=\"1.2\" \
             stroke-dasharray=\"5 3.5\"/>",
            path(&fit)
        ));
    }

    /// The forecast of the first line, dashed inside its intervals.
    fn fan(&self, paper: &mut Paper) {
        let Some(fan) = self.sheet.visible_forecast() else { return };
        let color = self.palette.series(0);
        let curve = |of: fn(&Interval) -> f64| -> Option<Vec<(f64, f64)>> {
            let steps = fan.steps.iter().map(|step| (step.at, of(&step.interval)));
            std::iter::once(fan.from)
                .chain(steps)
                .map(|(date, value)| Some((self.px(x_of(date)), self.py(self.sheet.scale.place(value)?))))
                .collect()
        };
        for (lo, hi, opacity) in [
            (curve(|i| i.lo95), curve(|i| i.hi95), OUTER_OPACITY),
            (curve(|i| i.lo80), curve(|i| i.hi80), INNER_OPACITY),
        ] {
            let (Some(lo), Some(mut hi)) = (lo, hi) else { return };
            hi.extend(lo.into_iter().rev());
            let opacity = n(f64::from(opacity));
            paper.raw(&format!("<path d=\"{}Z\" fill=\"{color}\" fill-opacity=\"{opacity}\"/>", path(&hi)));
        }
        if let Some(median) = curve(|i| i.median) {
            paper.raw(&format!(
                "<path d=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\" stroke-dasharray=\"5 3.5\"/>",
                path(&median)
            ));
        }
    }

    /// What the fan is, above its intervals at the far end, or below where there is no room or another line ends.
    fn fan_label(&self, paper: &mut Paper) {
        let Some(last) = self.sheet.visible_forecast().and_then(|fan| fan.steps.last()) else { return };
        let place = |value: f64| self.sheet.scale.place(value).map(|place| self.py(place));
        let (Some(above), Some(below)) = (place(last.interval.hi95), place(last.interval.lo95)) else { return };
        let ink = self.inks.note;
        let (over, under) = (above - 6.0, below + ink.size + 4.0);
        let is_inside = |y: &f64| y - ink.line_height() > self.top && *y < self.bottom;
        // The mark of another line and what leads from it to its name cross the label at that height.
        let others = || self.labels.iter().skip(1).map(|label| self.py(label.end_value()));
        let is_clear = |y: &f64| others().all(|end| (end - (y - ink.size / 2.0)).abs() > ink.line_height());
        let best = [over, under].into_iter().find(|y| is_inside(y) && is_clear(y));
        let y = best.unwrap_or(if is_inside(&over) { over } else { under });
        let words = self.sheet.locale.t("chart-forecast-label");
        let x = self.px(x_of(last.at)).min(self.right);
        paper.words_on_ground((x, y), Anchor::End, ink, self.palette.surface, &words);
    }

    fn line(&self, paper: &mut Paper, index: usize, line: &ChartLine) {
        let width = f64::from(line_width(index, self.sheet.model.lines.len()));
        let dashes = match dash(index) {
            Dash::Solid => String::new(),
            Dash::Strokes(length) => format!(" stroke-dasharray=\"{length} {}\"", length / 2.0),
            Dash::Dots(gap) => format!(" stroke-dasharray=\"0.1 {gap}\""),
        };
        self.line_as(paper, line, self.palette.series(index), width, &dashes);
    }

    fn line_as(&self, paper: &mut Paper, line: &ChartLine, color: Rgb, width: f64, look: &str) {
        let runs: Vec<Vec<(f64, f64)>> = self.runs(line);
        let points: usize = runs.iter().map(Vec::len).sum();
        for run in &runs {
            if run.len() > 1 {
                paper.raw(&format!(
                    "<path d=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{}\" stroke-linejoin=\"round\" \
                     stroke-linecap=\"round\"{look}/>",
                    path(run),
                    n(width)
                ));
            }
            if run.len() == 1 || points <= DOTTED_UP_TO {
                for (x, y) in run {
                    paper.raw(&format!("<circle cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{color}\"/>", n(*x), n(*y)));
                }
            }
        }
    }

    /// Runs of a line without gaps in the picture's coordinates; where several points share a column of pixels, the
    /// first, the lowest, the highest and the last of them.
    fn runs(&self, line: &ChartLine) -> Vec<Vec<(f64, f64)>> {
        let track = line.track(self.sheet.scale);
        let seen = x_of(self.sheet.range.0)..=x_of(self.sheet.range.1);
        let place = |[x, y]: &[f64; 2]| (self.px(*x), self.py(*y));
        let visible = |run: &[[f64; 2]]| run.iter().filter(|[x, _]| seen.contains(x)).map(place).collect::<Vec<_>>();
        track.runs().map(|run| thinned(&visible(run))).collect()
    }

    /// Labelled vertical lines, each label on the first row where it covers no other one.
    fn markers(&self, paper: &mut Paper) {
        let ink = self.inks.note;
        let mut rows: Vec<f64> = Vec::new();
        let markers = || self.sheet.model.markers.iter().filter(|marker| self.sheet.shows_marker(marker.at));
        let stands: Vec<f64> = markers().map(|marker| self.px(x_of(marker.at)).round() + 0.5).collect();
        for (marker, &x) in markers().zip(&stands) {
            paper.line((x, self.top), (x, self.bottom), ink.color, 1.0, " stroke-dasharray=\"2 3\"");
            let width = ink.width(&marker.label);
            // Right of its line, unless that leaves the frame or crosses another line and the left side does not.
            let crosses = |from: f64, to: f64| stands.iter().any(|other| *other > from && *other < to);
            let left_is_free = x - 6.0 - width > self.left && !crosses(x - 6.0 - width, x - 1.0);
            let is_right = x + 6.0 + width > self.right || (left_is_free && crosses(x + 1.0, x + 6.0 + width));
            let (from, to) = if is_right { (x - 6.0 - width, x - 6.0) } else { (x + 6.0, x + 6.0 + width) };
            let row = rows.iter().position(|end| from > *end).unwrap_or(rows.len());
            match rows.get_mut(row) {
                Some(end) => *end = to + 10.0,
                None => rows.push(to + 10.0),
            }
            let y = self.top + ink.size + count(row) * ink.line_height();
            let (at, anchor) = if is_right { (to, Anchor::End) } else { (from, Anchor::Start) };
            paper.words_on_ground((at, y), anchor, ink, self.palette.surface, &marker.label);
        }
    }
}

/// Ticks of the value axis with their words, none too near to the one before.
fn ticks(sheet: &Sheet, bounds: (f64, f64), height: f64) -> Vec<(Tick, String)> {
    let rows = (height / 62.0).clamp(3.0, 9.0);
    let ticks = match sheet.scale {
        YScale::Linear => value_ticks(bounds, rows),
        YScale::Log => log_ticks(bounds),
    };
    let per_unit = height / (bounds.1 - bounds.0);
    let mut kept: Vec<(Tick, String)> = Vec::new();
    for tick in ticks {
        if kept.last().is_none_or(|(before, _)| (tick.value - before.value) * per_unit >= TICK_GAP) {
            let value = sheet.scale.value(tick.value);
            kept.push((tick, format_tick(sheet.locale, sheet.measure, sheet.transform, value)));
        }
    }
    kept
}

/// Points of one run, at most four for each column of pixels.
fn thinned(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for column in points.chunk_by(|a, b| a.0.floor() == b.0.floor()) {
        if column.len() <= 4 {
            kept.extend_from_slice(column);
            continue;
        }
        let order = |a: &usize, b: &usize| column[*a].1.total_cmp(&column[*b].1);
        let ends = [(0..column.len()).min_by(order), (0..column.len()).max_by(order)].into_iter().flatten();
        let mut four: Vec<usize> = ends.chain([0, column.len() - 1]).collect();
        four.sort_unstable();
        four.dedup();
        kept.extend(four.into_iter().map(|index| column[index]));
    }
    kept
}
