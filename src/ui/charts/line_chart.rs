//! The line chart: horizontal grid lines, names at the ends of lines, what is computed below them, labelled dates, a
//! crosshair. What mouse and keys do on it is in `navigation`.

use super::{
    crosshair::paint_crosshair,
    fan::{add_computed, paint_fan_label},
    grid::grid_marks,
    lines::{add_lines, paint_ends},
    markers::paint_markers,
    navigation::{move_crosshair, navigate, paint_brush},
    overview::StripDrag,
};
use crate::{
    chart::{
        ChartModel,
        axes::{date_at, log_ticks, ticks_are_years, time_ticks, value_ticks},
    },
    domain::{Date, YScale},
    ui::theme::{TextRole, Tokens},
};
use egui::{Rangef, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_plot::{AxisHints, HPlacement, Plot, PlotBounds, PlotTransform};

/// View state of a line chart, or of several that share their time axis.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChartView {
    /// Visible dates, days since 1970; `None` shows all.
    pub range: Option<(f64, f64)>,
    /// The crosshair, days since 1970; it stands on a point.
    pub crosshair: Option<f64>,
    /// The crosshair stays where it is until it is clicked away.
    pub pinned: bool,
    /// A range that is being chosen: where the drag began, and where it is.
    pub(super) brush: Option<(f64, f64)>,
    /// What the drag on the overview strip does.
    pub(super) strip_drag: Option<StripDrag>,
}

impl ChartView {
    /// A view of a range, with nothing else chosen.
    #[must_use]
    pub fn of_range(range: Option<(f64, f64)>) -> Self {
        Self { range, ..Self::default() }
    }
}

/// How a chart stands in its room.
#[derive(Debug, Clone, Copy)]
pub struct ChartLook {
    /// Scale of the value axis.
    pub scale: YScale,
    /// First and last position of the time axis when nothing is zoomed; [`whole_span`] gives it.
    pub all: (f64, f64),
    /// Whether the names stand at the ends of the lines; a chart of one line has its name above it.
    pub has_end_labels: bool,
    /// Least room for the ticks of the value axis, points; equal room lets charts below each other line up.
    pub value_axis: f32,
}

impl ChartLook {
    /// The look of a chart that stands alone.
    #[must_use]
    pub fn alone(scale: YScale, all: (f64, f64)) -> Self {
        Self { scale, all, has_end_labels: true, value_axis: 34.0 }
    }
}

/// What the chart is called and how its numbers are written.
pub struct ChartWords<'a> {
    /// Name for assistive technology: what is shown and the summary.
    pub description: &'a str,
    /// Writes a value with its unit.
    pub value: &'a dyn Fn(f64) -> String,
    /// Writes a tick of the value axis.
    pub tick: &'a dyn Fn(f64) -> String,
    /// Writes a date of the cadence shown.
    pub date: &'a dyn Fn(Date) -> String,
    /// Writes a month on the time axis.
    pub month: &'a dyn Fn(Date) -> String,
    /// Stands for a missing value.
    pub none: &'a str,
    /// Stands on the forecast: that it is one, and what its inner interval holds.
    pub forecast: &'a str,
}

/// A chart that was painted, and what its crosshair needs.
pub struct DrawnChart {
    /// Its room, with the input.
    pub response: Response,
    /// Whether pointer or focus on this chart holds the crosshair.
    pub holds_crosshair: bool,
    pub(super) transform: Option<PlotTransform>,
}

impl DrawnChart {
    /// The part of the screen that the time axis spans; `None` when there was nothing to paint.
    #[must_use]
    pub fn time_axis(&self) -> Option<Rangef> {
        self.transform.map(|transform| transform.frame().x_range())
    }
}

/// Room for names at the ends of lines, points.
const LABEL_WIDTH: f32 = 112.0;
/// Tick labels are at full strength from this distance on; our ticks never stand closer.
const TICK_FADE: Rangef = Rangef { min: 8.0, max: 16.0 };

/// First and last position of what several charts show, with a margin; `None` when they show nothing.
#[must_use]
pub fn whole_span<'a>(models: impl IntoIterator<Item = &'a ChartModel>) -> Option<(f64, f64)> {
    let spans = models.into_iter().filter_map(ChartModel::span);
    let (first, last) = spans.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
    let margin = ((last - first) * 0.01).max(5.0);
    Some((first - margin, last + margin))
}

/// Paints a chart that shares its time axis with no other into the room that is left, and handles its input.
pub fn line_chart(
    ui: &mut Ui,
    tokens: &Tokens,
    model: &ChartModel,
    look: ChartLook,
    view: &mut ChartView,
    words: &ChartWords<'_>,
) -> DrawnChart {
    let drawn = draw_chart(ui, tokens, model, look, view, words);
    if !drawn.holds_crosshair && !view.pinned {
        view.crosshair = None;
    }
    if let Some(x) = view.crosshair {
        paint_crosshair(ui, tokens, model, look.scale, &drawn, x, Some(words));
    }
    drawn
}

/// Paints a chart without its crosshair and handles its input; the crosshair of several charts is painted after all
/// have moved it.
pub fn draw_chart(
    ui: &mut Ui,
    tokens: &Tokens,
    model: &ChartModel,
    look: ChartLook,
    view: &mut ChartView,
    words: &ChartWords<'_>,
) -> DrawnChart {
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, words.description));
    let range = view.range.unwrap_or(look.all);
    // A range that lies in a gap shows the axis of the whole, so that there is a way out of it.
    let bounds = |(from, to): (f64, f64)| model.value_bounds(from, to, look.scale);
    let Some((low, high)) = bounds(range).or_else(|| bounds(look.all)) else {
        return DrawnChart { response, holds_crosshair: false, transform: None };
    };
    let label_width = if look.has_end_labels { LABEL_WIDTH.min(rect.width() * 0.3) } else { 8.0 };
    let plot_rect = Rect::from_min_max(rect.min, pos2(rect.right() - label_width, rect.bottom()));
    let bounds = PlotBounds::from_min_max([range.0, low], [range.1, high]);
    let transform = paint_plot(ui, tokens, model, look, plot_rect, bounds, words);
    let frame = *transform.frame();

    paint_markers(ui, tokens, model, &transform, &response);
    if let Some(fan) = &model.forecast {
        paint_fan_label(ui, tokens, fan, look.scale, &transform, words.forecast);
    }
    let ends = Rect::from_min_max(pos2(frame.right() + 8.0, frame.top()), rect.max);
    paint_ends(ui, tokens, model, look.scale, &transform, look.has_end_labels.then_some(ends));
    navigate(ui, &response, view, &transform, look.all, range);
    paint_brush(ui, tokens, view, &transform);
    let holds_crosshair = move_crosshair(ui, &response, view, model, &transform);
    DrawnChart { response, holds_crosshair, transform: Some(transform) }
}

/// Paints axes and lines by `egui_plot`; the input is handled here, so the plot gets none.
fn paint_plot(
    ui: &mut Ui,
    tokens: &Tokens,
    model: &ChartModel,
    look: ChartLook,
    rect: Rect,
    bounds: PlotBounds,
    words: &ChartWords<'_>,
) -> PlotTransform {
    let scale = look.scale;
    let months_fit = f64::from(rect.width() / 58.0).max(2.0);
    let rows_fit = f64::from(rect.height() / 56.0).clamp(2.0, 8.0);
    let font = TextRole::Caption.font();
    let only_years = ticks_are_years((bounds.min()[0], bounds.max()[0]), months_fit);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on screen")]
    let columns = (rect.width() * ui.pixels_per_point()).max(1.0) as usize;
    let x_axis = AxisHints::new_x()
        .formatter(move |mark, _| {
            let date = date_at(mark.value);
            if only_years { date.year().to_string() } else { (words.month)(date) }
        })
        .label_spacing(TICK_FADE)
        .tick_label_color(tokens.text_muted)
        .tick_label_font(font.clone());
    let y_axis = AxisHints::new_y()
        .formatter(move |mark, _| (words.tick)(scale.value(mark.value)))
        .tick_label_color(tokens.text_muted)
        .label_spacing(TICK_FADE)
        .tick_label_font(font)
        .placement(HPlacement::Left)
        .min_thickness(look.value_axis);
    let plot = Plot::new("line_chart")
        .custom_x_axes(vec![x_axis])
        .custom_y_axes(vec![y_axis])
        .x_grid_spacer(move |input| grid_marks(time_ticks(input.bounds, months_fit)))
        .y_grid_spacer(move |input| {
            grid_marks(match scale {
                YScale::Linear => value_ticks(input.bounds, rows_fit),
                YScale::Log => log_ticks(input.bounds),
            })
        })
        .show_grid([false, true])
        .grid_color(tokens.grid)
        .grid_fade(0.0)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .sense(Sense::hover())
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_drag(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .label_formatter(|_| None)
        .set_margin_fraction(vec2(0.0, 0.0));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt("plot"));
    let response = plot.show(&mut child, |plot_ui| {
        plot_ui.set_plot_bounds(bounds);
        add_computed(plot_ui, tokens, model, scale);
        add_lines(plot_ui, tokens, model, scale, ((bounds.min()[0], bounds.max()[0]), columns));
    });
    response.transform
}
