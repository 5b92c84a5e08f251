//! Levels over time as steps: five grid lines, one stepped line a skill, each with its own dash.

use crate::chart::axes::{date_at, ticks_are_years, time_ticks, x_of};
use crate::{
    domain::{Date, Level},
    ui::theme::{TextRole, Tokens, size},
};
use egui::{Align2, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

/// One skill's levels.
pub struct StepLine {
    /// Name of the skill.
    pub name: String,
    /// Days with the level from then on, ascending; `None` is not rated and leaves a gap.
    pub steps: Vec<(Date, Option<Level>)>,
}

/// Paints the lines from the first step to `until`; `month` writes a date of the time axis.
pub fn step_chart(
    ui: &mut Ui,
    tokens: &Tokens,
    lines: &[StepLine],
    until: Date,
    height: f32,
    description: &str,
    month: &dyn Fn(Date) -> String,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, description));
    let Some((from, to)) = span(lines, until) else { return response };
    let frame = Rect::from_min_max(rect.min + vec2(16.0, 6.0), rect.max - vec2(8.0, 20.0));
    #[expect(clippy::cast_possible_truncation, reason = "positions on screen")]
    let at = |date: Date, level: f64| {
        pos2(
            frame.left() + frame.width() * ((x_of(date) - from) / (to - from)) as f32,
            frame.bottom() - frame.height() * (level / Level::MAX.value()) as f32,
        )
    };
    let font = TextRole::Caption.font();
    for level in Level::all().filter(|level| level.get() % 5 == 0 || level.get() == 3) {
        let y = at(until, level.value()).y;
        ui.painter().hline(frame.x_range(), y, Stroke::new(1.0, tokens.grid));
        let place = pos2(frame.left() - 6.0, y);
        ui.painter().text(place, Align2::RIGHT_CENTER, level.get(), font.clone(), tokens.text_muted);
    }
    let most = f64::from(frame.width() / 72.0).max(2.0);
    let only_years = ticks_are_years((from, to), most);
    for mark in time_ticks((from, to), most) {
        let date = date_at(mark.value);
        let label = if only_years { date.year().to_string() } else { month(date) };
        let galley = ui.painter().layout_no_wrap(label, font.clone(), tokens.text_muted);
        let x = at(date, 0.0).x - galley.size().x / 2.0;
        let x = x.clamp(rect.left(), rect.right() - galley.size().x);
        ui.painter().galley(pos2(x, frame.bottom() + 5.0), galley, tokens.text_muted);
    }
    for (index, line) in lines.iter().enumerate() {
        // Lines on one level stand a little apart, so that none hides another.
        #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
        let shift = vec2(0.0, -2.0 * index as f32);
        for run in runs(line, until) {
            let path: Vec<Pos2> = run.into_iter().map(|(date, level)| at(date, level) + shift).collect();
            paint_path(ui.painter(), tokens, &path, index);
            if let Some(end) = path.last() {
                ui.painter().circle_filled(*end, 3.0, tokens.series_color(index));
            }
        }
    }
    response
}

/// Paints the colour and dash of a line as a key beside its name.
pub fn paint_step_key(painter: &Painter, tokens: &Tokens, rect: Rect, index: usize) {
    let path = [rect.left_center(), rect.right_center()];
    paint_path(painter, tokens, &path, index);
}

fn paint_path(painter: &Painter, tokens: &Tokens, path: &[Pos2], index: usize) {
    let stroke = Stroke::new(size::LINE, tokens.series_color(index));
    match index % 4 {
        0 => drop(painter.add(Shape::line(path.to_vec(), stroke))),
        1 => painter.extend(Shape::dashed_line(path, stroke, 7.0, 4.0)),
        2 => painter.extend(Shape::dashed_line(path, stroke, 3.0, 3.0)),
        _ => painter.extend(Shape::dashed_line(path, stroke, 11.0, 3.0)),
    }
}

/// Time axis from the first step to the end, at least a month long.
fn span(lines: &[StepLine], until: Date) -> Option<(f64, f64)> {
    let first = lines.iter().filter_map(|line| line.steps.first()).map(|(date, _)| x_of(*date)).reduce(f64::min)?;
    let last =
        lines.iter().filter_map(|line| line.steps.last()).map(|(date, _)| x_of(*date)).fold(x_of(until), f64::max);
    Some((first.min(last - 30.0), last))
}

/// Corners of the stepped line, one run for each stretch that is rated.
fn runs(line: &StepLine, until: Date) -> Vec<Vec<(Date, f64)>> {
    let mut runs: Vec<Vec<(Date, f64)>> = Vec::new();
    let mut is_open = false;
    for (index, (date, level)) in line.steps.iter().enumerate() {
        let Some(level) = level else {
            is_open = false;
            continue;
        };
        let end = line.steps.get(index + 1).map_or(until.max(*date), |(next, _)| *next);
        if !is_open {
            runs.push(Vec::new());
            is_open = true;
        }
        if let Some(run) = runs.last_mut() {
            run.extend([(*date, level.value()), (end, level.value())]);
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a valid test date")
    }

    fn level(level: u8) -> Option<Level> {
        Level::new(level).ok()
    }

    #[test]
    fn a_level_lasts_until_the_next_one_and_a_gap_stays_a_gap() {
        let steps = vec![
            (day("2025-01-01"), level(2)),
            (day("2025-06-01"), level(4)),
            (day("2025-09-01"), None),
            (day("2026-01-01"), level(3)),
        ];
        let runs = runs(&StepLine { name: "A".into(), steps }, day("2026-11-21"));
        let first = [("2025-01-01", 2.0), ("2025-06-01", 2.0), ("2025-06-01", 4.0), ("2025-09-01", 4.0)];
        assert_eq!(runs[0], first.map(|(date, level)| (day(date), level)));
        assert_eq!(runs[1], [("2026-01-01", 3.0), ("2026-11-21", 3.0)].map(|(date, level)| (day(date), level)));
    }

    #[test]
    fn the_axis_reaches_from_the_first_step_to_the_end_and_is_never_empty() {
        let line = |date| StepLine { name: "A".into(), steps: vec![(day(date), level(2))] };
        let today = day("2026-11-21");
        assert_eq!(span(&[line("2025-01-01")], today), Some((x_of(day("2025-01-01")), x_of(today))));
        assert!(span(&[line("2026-11-21")], today).is_some_and(|(from, to)| to - from >= 30.0));
        assert_eq!(span(&[], today), None);
    }
}
