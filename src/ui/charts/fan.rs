//! What is not measured but computed: the trend band, and the forecast dashed inside its intervals.

use crate::{
    chart::{
        ChartModel, TrendBand,
        axes::x_of,
        forecast::Fan,
        strokes::{BAND_OPACITY, INNER_OPACITY, OUTER_OPACITY},
    },
    domain::YScale,
    insight::forecast::Interval,
    ui::theme::{TextRole, Tokens},
};
use egui::{Align2, Color32, Rect, Stroke, Ui, pos2, vec2};
use egui_plot::{FilledArea, Line, LineStyle, PlotTransform, PlotUi};

/// Adds band and forecast of the first line below the lines.
pub(super) fn add_computed(plot: &mut PlotUi<'_>, tokens: &Tokens, model: &ChartModel, scale: YScale) {
    let color = tokens.series_color(0);
    if let Some(band) = &model.band {
        add_band(plot, color, band, scale);
    }
    if let Some(fan) = &model.forecast {
        add_fan(plot, color, fan, scale);
    }
}

fn add_band(plot: &mut PlotUi<'_>, color: Color32, band: &TrendBand, scale: YScale) {
    let xs: Vec<f64> = band.dates.iter().map(|date| x_of(*date)).collect();
    let placed = |values: &[f64]| values.iter().map(|value| scale.place(*value)).collect::<Option<Vec<f64>>>();
    let (Some(lo), Some(hi), Some(fit)) = (placed(&band.lo), placed(&band.hi), placed(&band.fit)) else { return };
    add_area(plot, "band", &xs, &lo, &hi, color.gamma_multiply(BAND_OPACITY));
    add_dashed(plot, "fit", &xs, &fit, color.gamma_multiply(0.7), 1.0);
}

fn add_fan(plot: &mut PlotUi<'_>, color: Color32, fan: &Fan, scale: YScale) {
    let (date, start) = fan.from;
    let xs: Vec<f64> = std::iter::once(date).chain(fan.steps.iter().map(|step| step.at)).map(x_of).collect();
    let curve = |of: fn(&Interval) -> f64| {
        let values = std::iter::once(start).chain(fan.steps.iter().map(|step| of(&step.interval)));
        values.map(|value| scale.place(value)).collect::<Option<Vec<f64>>>()
    };
    let (Some(lo95), Some(hi95)) = (curve(|i| i.lo95), curve(|i| i.hi95)) else { return };
    let (Some(lo80), Some(hi80), Some(median)) = (curve(|i| i.lo80), curve(|i| i.hi80), curve(|i| i.median)) else {
        return;
    };
    add_area(plot, "forecast 95", &xs, &lo95, &hi95, color.gamma_multiply(OUTER_OPACITY));
    add_area(plot, "forecast 80", &xs, &lo80, &hi80, color.gamma_multiply(INNER_OPACITY));
    // The edge of the 80 % interval can be told from the outer one without its shade.
    for (name, edge) in [("forecast lo", &lo80), ("forecast hi", &hi80)] {
        let points: Vec<[f64; 2]> = xs.iter().zip(edge).map(|(x, y)| [*x, *y]).collect();
        plot.line(Line::new(name, points).color(color.gamma_multiply(0.45)).width(0.8).allow_hover(false));
    }
    add_dashed(plot, "forecast", &xs, &median, color, 2.0);
}

fn add_area(plot: &mut PlotUi<'_>, name: &str, xs: &[f64], lo: &[f64], hi: &[f64], fill: Color32) {
    plot.add(FilledArea::new(name, xs, lo, hi).fill_color(fill).stroke(Stroke::NONE).allow_hover(false));
}

fn add_dashed(plot: &mut PlotUi<'_>, name: &str, xs: &[f64], ys: &[f64], color: Color32, width: f32) {
    let points: Vec<[f64; 2]> = xs.iter().zip(ys).map(|(x, y)| [*x, *y]).collect();
    let line = Line::new(name, points).color(color).width(width).style(LineStyle::Dashed { length: 5.0 });
    plot.line(line.allow_hover(false));
}

/// Writes on the forecast what it is: above its 80 % interval at the far end, or below where there is no room.
pub(super) fn paint_fan_label(
    ui: &Ui,
    tokens: &Tokens,
    fan: &Fan,
    scale: YScale,
    transform: &PlotTransform,
    label: &str,
) {
    let frame = *transform.frame();
    let Some(last) = fan.steps.last() else { return };
    let x = transform.position_from_point_x(x_of(last.at));
    let (Some(hi), Some(lo)) = (scale.place(last.interval.hi80), scale.place(last.interval.lo80)) else { return };
    let visible = transform.position_from_point_x(x_of(fan.from.0)) < frame.right() && x > frame.left();
    if !visible {
        return;
    }
    let galley = ui.painter().layout_no_wrap(label.to_owned(), TextRole::Caption.font(), tokens.text_muted);
    let size = galley.size();
    let above = transform.position_from_point_y(hi) - 4.0 - size.y;
    let top = if above >= frame.top() { above } else { transform.position_from_point_y(lo) + 4.0 };
    let right = x.min(frame.right());
    let at = Align2::RIGHT_TOP.anchor_size(pos2(right, top.clamp(frame.top(), frame.bottom() - size.y)), size);
    let ground = Rect::from_min_size(at.min, size).expand2(vec2(3.0, 0.0));
    ui.painter().rect_filled(ground, 3.0, tokens.surface.gamma_multiply(0.8));
    ui.painter().galley(at.min, galley, tokens.text_muted);
}
