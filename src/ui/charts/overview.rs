//! The strip below a chart: the whole of the time, and the part that is shown, as a window with two handles.
//!
//! The handles move by drag or by arrow keys, a point at a time; the window moves by drag; a drag beside it chooses
//! a new one.

use super::{
    line_chart::{ChartLook, ChartView},
    navigation::limited,
};
use crate::{
    chart::{ChartModel, axes::date_at},
    domain::{Date, YScale},
    ui::theme::{Tokens, radius, size},
};
use egui::{
    Color32, CornerRadius, Key, Rangef, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// What the handles are called.
pub struct OverviewWords<'a> {
    /// The first visible date.
    pub start: &'a str,
    /// The last visible date.
    pub end: &'a str,
    /// Writes a date.
    pub date: &'a dyn Fn(Date) -> String,
}

/// What a drag on the strip does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum StripDrag {
    /// Moves the window.
    Move,
    /// Chooses a window from there on, days since 1970.
    Select(f64),
}

/// Height of the strip.
pub const OVERVIEW_HEIGHT: f32 = 34.0;

/// Paints the strip over the positions `x` of the screen, which are those of the chart, and handles its input.
pub fn overview_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    model: &ChartModel,
    look: ChartLook,
    x: Rangef,
    view: &mut ChartView,
    words: &OverviewWords<'_>,
) {
    let (scale, all) = (look.scale, look.all);
    let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), OVERVIEW_HEIGHT), Sense::hover());
    let strip = Rect::from_x_y_ranges(x, room.y_range()).shrink2(vec2(0.0, 2.0));
    let days = (all.1 - all.0) / f64::from(strip.width().max(1.0));
    let at = |pointer: f32| all.0 + f64::from(pointer - strip.left()) * days;
    #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
    let place = |x: f64| strip.left() + ((x - all.0) / days) as f32;

    let whole = ui.interact(strip, ui.scope_id().with("strip"), Sense::CLICK | Sense::DRAG);
    let now = view.range.unwrap_or(all);
    let mut range = drag_strip(&whole, view, now, at, days);
    let window = |range: (f64, f64)| Rect::from_x_y_ranges(place(range.0)..=place(range.1), strip.y_range());
    paint_strip(ui, tokens, model, scale, strip, all, window(range));
    for (is_end, name) in [(false, words.start), (true, words.end)] {
        let edge = if is_end { range.1 } else { range.0 };
        let handle = Rect::from_center_size(pos2(place(edge), strip.center().y), vec2(size::HIT, strip.height()));
        let response = ui.interact(handle, ui.scope_id().with(("strip handle", is_end)), Sense::drag());
        let label = format!("{name}: {}", (words.date)(date_at(edge)));
        response.widget_info(|| WidgetInfo::labeled(Role::Slider, true, &label));
        let pointer = response.interact_pointer_pos().filter(|_| response.dragged()).map(|pos| at(pos.x));
        if let Some(edge) = pointer.or_else(|| moved_by_key(ui, &response, model, edge, all)) {
            range = if is_end { (range.0, edge.max(range.0)) } else { (edge.min(range.1), range.1) };
        }
        paint_handle(ui, tokens, &response, pos2(place(edge), strip.center().y));
    }
    if range != now {
        view.range = limited(range, all);
    }
    if whole.double_clicked() {
        view.range = None;
    }
}

/// The window after a drag on the strip itself.
fn drag_strip(
    whole: &Response,
    view: &mut ChartView,
    now: (f64, f64),
    at: impl Fn(f32) -> f64,
    days: f64,
) -> (f64, f64) {
    let Some(pointer) = whole.interact_pointer_pos() else { return now };
    let here = at(pointer.x);
    if whole.drag_started() {
        let from = at(whole.ctx.input(|input| input.pointer.press_origin()).unwrap_or(pointer).x);
        let is_inside = (now.0..=now.1).contains(&from) && view.range.is_some();
        view.strip_drag = Some(if is_inside { StripDrag::Move } else { StripDrag::Select(from) });
    }
    let range = match view.strip_drag {
        Some(StripDrag::Move) => {
            let moved = f64::from(whole.drag_delta().x) * days;
            (now.0 + moved, now.1 + moved)
        }
        Some(StripDrag::Select(from)) => (from.min(here), from.max(here)),
        None => now,
    };
    if whole.drag_stopped() {
        view.strip_drag = None;
    }
    range
}

/// Arrow keys move a focused handle to the next point, Home and End to the ends of the data.
fn moved_by_key(ui: &Ui, response: &Response, model: &ChartModel, edge: f64, all: (f64, f64)) -> Option<f64> {
    if !response.has_focus() {
        return None;
    }
    let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if pressed(Key::ArrowLeft) {
        Some(model.before(edge).unwrap_or(all.0))
    } else if pressed(Key::ArrowRight) {
        Some(model.after(edge).unwrap_or(all.1))
    } else if pressed(Key::Home) {
        Some(all.0)
    } else if pressed(Key::End) {
        Some(all.1)
    } else {
        None
    }
}

fn paint_strip(
    ui: &Ui,
    tokens: &Tokens,
    model: &ChartModel,
    scale: YScale,
    strip: Rect,
    all: (f64, f64),
    window: Rect,
) {
    let painter = ui.painter().with_clip_rect(strip.intersect(ui.clip_rect()));
    let corner = CornerRadius::same(radius::CONTROL);
    painter.rect_filled(strip, corner, tokens.surface_sunken);
    painter.rect_filled(window, CornerRadius::same(0), tokens.accent_soft);
    if let Some(line) = model.lines.first() {
        let track = line.track(scale);
        let Some((low, high)) = track.value_range(all.0, all.1) else { return };
        let inner = strip.shrink2(vec2(0.0, 5.0));
        #[expect(clippy::cast_possible_truncation, reason = "positions on screen")]
        let to_screen = |point: &[f64; 2]| {
            let right = (point[0] - all.0) / (all.1 - all.0);
            let up = if high > low { (point[1] - low) / (high - low) } else { 0.5 };
            pos2(inner.left() + inner.width() * right as f32, inner.bottom() - inner.height() * up as f32)
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on screen")]
        let columns = strip.width().max(1.0) as usize;
        for run in track.painted(all.0, all.1, columns).runs {
            let path: Vec<egui::Pos2> = run.iter().map(to_screen).collect();
            painter.add(match path.as_slice() {
                [alone] => Shape::circle_filled(*alone, 1.0, tokens.text_faint),
                _ => Shape::line(path, Stroke::new(1.0, tokens.text_faint)),
            });
        }
    }
}

fn paint_handle(ui: &Ui, tokens: &Tokens, response: &Response, at: egui::Pos2) {
    let is_held = response.hovered() || response.dragged();
    let is_lit = is_held || response.has_focus();
    if is_held {
        ui.ctx().set_cursor_icon(egui::CursorIcon::ResizeHorizontal);
    }
    let color: Color32 = if is_lit { tokens.accent } else { tokens.text_muted };
    let bar = Rect::from_center_size(at, vec2(5.0, 18.0));
    ui.painter().rect(bar, 2.5, color, Stroke::new(1.0, tokens.surface), egui::StrokeKind::Outside);
}
