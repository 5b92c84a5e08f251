//! What mouse and keys do on a line chart.
//!
//! Drag pans, a drag with Shift chooses a range, Ctrl+wheel zooms, a double click resets; a page's scroll is never eaten. With the focus on the chart,
//! the arrow keys move the crosshair a point at a time, `+` and `-` zoom, Home and End jump, Escape lets go.

use super::line_chart::ChartView;
use crate::{chart::ChartModel, ui::theme::Tokens};
use egui::{Key, Response, Ui};
use egui_plot::PlotTransform;

/// Smallest span that can be zoomed to, days.
const MIN_SPAN: f64 = 60.0;

/// Pan by drag, zoom by Ctrl+wheel or pinch around the pointer or by keys, reset by double click.
pub(super) fn navigate(
    ui: &Ui,
    response: &Response,
    view: &mut ChartView,
    transform: &PlotTransform,
    all: (f64, f64),
    now: (f64, f64),
) {
    let mut range = now;
    let is_brushing = brush(ui, response, view, transform);
    if response.dragged() && !is_brushing {
        let days = f64::from(response.drag_delta().x) * transform.dvalue_dpos()[0];
        range = (range.0 - days, range.1 - days);
    }
    let mut factor = 1.0;
    if response.hovered() {
        factor *= f64::from(ui.input(egui::InputState::zoom_delta));
    }
    if response.has_focus() {
        let pressed = |key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
        factor *= if pressed(Key::Plus) || pressed(Key::Equals) { 1.25 } else { 1.0 };
        factor *= if pressed(Key::Minus) { 0.8 } else { 1.0 };
    }
    if (factor - 1.0).abs() > 1e-6 {
        let center = match (response.hover_pos(), view.crosshair) {
            (Some(pointer), _) => transform.value_from_position(pointer).x,
            (None, Some(x)) => x,
            (None, None) => f64::midpoint(range.0, range.1),
        };
        range = (center - (center - range.0) / factor, center + (range.1 - center) / factor);
    }
    if response.drag_stopped()
        && let Some((from, to)) = view.brush.take()
        && from != to
    {
        range = (from.min(to), from.max(to));
    }
    if response.double_clicked() {
        view.range = None;
    } else if range != now {
        view.range = limited(range, all);
    }
}

/// A drag with Shift chooses a range; true while one is being chosen.
fn brush(ui: &Ui, response: &Response, view: &mut ChartView, transform: &PlotTransform) -> bool {
    let Some(pointer) = response.interact_pointer_pos() else { return view.brush.is_some() };
    let (first, last) = (transform.bounds().min()[0], transform.bounds().max()[0]);
    let x = transform.value_from_position(pointer).x.clamp(first, last);
    if response.drag_started() && ui.input(|input| input.modifiers.shift) {
        view.brush = Some((x, x));
    } else if let Some((from, _)) = view.brush.filter(|_| response.dragged()) {
        view.brush = Some((from, x));
    }
    view.brush.is_some()
}

/// Paints the range that is being chosen.
pub(super) fn paint_brush(ui: &Ui, tokens: &Tokens, view: &ChartView, transform: &PlotTransform) {
    let Some((from, to)) = view.brush else { return };
    let at = |x: f64| transform.position_from_point_x(x);
    let x = egui::Rangef::new(at(from.min(to)), at(from.max(to)));
    let chosen = egui::Rect::from_x_y_ranges(x, transform.frame().y_range());
    ui.painter().rect_filled(chosen, 0.0, tokens.accent.gamma_multiply(0.12));
    for edge in [x.min, x.max] {
        ui.painter().vline(edge, transform.frame().y_range(), egui::Stroke::new(1.0, tokens.accent));
    }
}

/// Keeps a range inside the data and at least [`MIN_SPAN`] wide; the whole is `None`.
pub(super) fn limited(range: (f64, f64), all: (f64, f64)) -> Option<(f64, f64)> {
    let whole = all.1 - all.0;
    let span = (range.1 - range.0).clamp(MIN_SPAN.min(whole), whole);
    let start = range.0.clamp(all.0, (all.1 - span).max(all.0));
    (span < whole * 0.999).then_some((start, start + span))
}

/// Moves the crosshair by pointer and keys; a click or a key pins it. True while this chart holds it.
pub(super) fn move_crosshair(
    ui: &Ui,
    response: &Response,
    view: &mut ChartView,
    model: &ChartModel,
    transform: &PlotTransform,
) -> bool {
    if response.clicked() {
        response.request_focus();
        view.pinned = !view.pinned;
    }
    let pointer = response.hover_pos().filter(|_| response.hovered() && !view.pinned);
    if let Some(pointer) = pointer {
        view.crosshair = model.nearest(transform.value_from_position(pointer).x);
    }
    if !response.has_focus() {
        return pointer.is_some();
    }
    let filter = egui::EventFilter { horizontal_arrows: true, escape: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let (first, last) = model.span().unzip();
    let target = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        if pressed(Key::ArrowLeft) {
            view.crosshair.map_or(last, |x| model.before(x).or(first))
        } else if pressed(Key::ArrowRight) {
            view.crosshair.map_or(last, |x| model.after(x).or(last))
        } else if pressed(Key::Home) {
            first
        } else if pressed(Key::End) {
            last
        } else {
            None
        }
    });
    if target.is_some() {
        view.crosshair = target;
        view.pinned = true;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        view.crosshair = None;
        view.pinned = false;
        response.surrender_focus();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zoom_stays_inside_the_data_and_above_the_smallest_span() {
        let all = (0.0, 1000.0);
        assert_eq!(limited((-50.0, 1100.0), all), None, "the whole");
        assert_eq!(limited((-50.0, 150.0), all), Some((0.0, 200.0)), "moved in from the left");
        assert_eq!(limited((950.0, 1150.0), all), Some((800.0, 1000.0)), "moved in from the right");
        assert_eq!(limited((500.0, 501.0), all), Some((500.0, 500.0 + MIN_SPAN)));
    }
}
