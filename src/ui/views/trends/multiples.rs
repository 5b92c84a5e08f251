//! Small multiples: one chart a series, each in its own unit, below and beside each other on one time axis.
//!
//! The range and the crosshair are those of all: what is done on one chart shows on every other.

use crate::{
    app::command::Command,
    chart::{
        ChartModel,
        axes::date_at,
        build::Pick,
        words::{format_tick, format_value},
    },
    domain::{ChartSettings, Date},
    ui::{
        ViewCtx,
        charts::{
            ChartLook, ChartView, ChartWords, DrawnChart,
            line_chart::{draw_chart, whole_span},
            paint_crosshair,
        },
        theme::{TextRole, icons, size, space},
        widgets::{icon_button, rich},
    },
};
use egui::{Label, Rangef, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Least height of one small chart with its title.
const LEAST_HEIGHT: f32 = 128.0;
/// Two columns from this width on.
const TWO_COLUMNS_FROM: f32 = 620.0;
/// A chart follows the crosshair of another one as far as its own nearest point lies, days.
const REACH_DAYS: f64 = 46.0;
/// Room for the ticks of each value axis, so that the time axes line up.
const VALUE_AXIS: f32 = 46.0;

/// Paints all charts into the room that is left; gives the positions of the first time axis on screen.
pub(super) fn multiples_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    shown: &[(Pick<'_>, &ChartModel)],
    settings: &ChartSettings,
    view: &mut ChartView,
    descriptions: &[String],
) -> Option<Rangef> {
    let all = whole_span(shown.iter().map(|(_, model)| *model))?;
    let width = ui.available_width();
    let columns = if width >= TWO_COLUMNS_FROM && shown.len() > 1 { 2 } else { 1 };
    let rows = shown.len().div_ceil(columns);
    let count = |n: usize| f32::from(u8::try_from(n).unwrap_or(u8::MAX));
    let height = ((ui.available_height() - space::S * (count(rows) - 1.0)) / count(rows)).max(LEAST_HEIGHT);
    let cell_width = (width - space::M * (count(columns) - 1.0)) / count(columns);
    let mut time_axis = None;
    ScrollArea::vertical().id_salt("multiples").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, space::S);
        let mut drawn: Vec<(Rect, DrawnChart)> = Vec::new();
        for row in 0..rows {
            let (room, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
            for column in 0..columns {
                let Some((pick, model)) = shown.get(row * columns + column) else { continue };
                let left = room.left() + (cell_width + space::M) * count(column);
                let cell = Rect::from_min_size(pos2(left, room.top()), vec2(cell_width, height));
                let description = descriptions.get(row * columns + column).map_or("", String::as_str);
                drawn.push(small_chart_ui(ui, cx, cell, (*pick, model, description), settings, all, view));
            }
        }
        if !view.pinned && !drawn.iter().any(|(_, chart)| chart.holds_crosshair) {
            view.crosshair = None;
        }
        for ((title, chart), (pick, model)) in drawn.iter().zip(shown) {
            paint_reading(ui, cx, *title, chart, (*pick, model), settings, view.crosshair);
        }
        time_axis = drawn.first().and_then(|(_, chart)| chart.time_axis());
    });
    time_axis
}

/// One chart under its title; gives the room of the title that is left for the reading.
fn small_chart_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    cell: Rect,
    (pick, model, description): (Pick<'_>, &ChartModel, &str),
    settings: &ChartSettings,
    all: (f64, f64),
    view: &mut ChartView,
) -> (Rect, DrawnChart) {
    let (series, cadence) = (pick.series, pick.series.cadence);
    let transform = settings.transform_for(series.measure);
    let (title, body) = cell.split_top_bottom_at_y(cell.top() + size::HIT);
    let row = egui::Layout::left_to_right(egui::Align::Center);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(cell).id_salt(&series.id));
    let mut name = format!("{} · {}", cx.pick(&series.name), cx.locale.region(&series.region));
    if cx.state.selection.picked.iter().any(|id| cx.market().series(id).is_some_and(|s| s.measure != series.measure)) {
        // The measure first: it is the unit of the axis, and the end of a long title is cut.
        name = format!("{} · {name}", cx.locale.short_measure(series.measure));
    }
    let mut head = ui.new_child(UiBuilder::new().max_rect(title).layout(row).id_salt("title"));
    head.spacing_mut().item_spacing.x = space::XS;
    let off = cx.tf("multiples-remove", &[("name", name.as_str().into())]);
    let room = title.width() - size::CONTROL;
    head.scope(|ui| {
        ui.set_max_width(room * 0.6);
        ui.add(Label::new(rich(&name, TextRole::CaptionStrong, cx.tokens.text)).truncate()).on_hover_text(description);
    });
    let reading = Rect::from_min_max(
        pos2(head.cursor().left(), title.top()),
        pos2(title.right() - size::CONTROL, title.bottom()),
    );
    let button = Rect::from_min_max(pos2(title.right() - size::CONTROL, title.top()), title.max);
    let mut corner = ui.new_child(UiBuilder::new().max_rect(button).layout(row).id_salt("off"));
    if icon_button(&mut corner, cx.tokens, icons::X, &off, None).clicked() {
        cx.send(Command::TogglePick(series.id.clone()));
    }
    let words = ChartWords {
        description,
        value: &|value| format_value(cx.locale, series.measure, transform, value),
        tick: &|value| format_tick(cx.locale, series.measure, transform, value),
        date: &|date| cx.locale.period(date, cadence),
        month: &|date| cx.locale.short_month(date),
        none: "–",
        forecast: &cx.t("chart-forecast-label"),
    };
    let look = ChartLook { scale: settings.scale, all, has_end_labels: false, value_axis: VALUE_AXIS };
    let mut area = ui.new_child(UiBuilder::new().max_rect(body).id_salt("chart"));
    let chart = draw_chart(&mut area, cx.tokens, model, look, view, &words);
    (reading, chart)
}

/// The crosshair, and beside the title the value that it stands on; without one the newest value.
fn paint_reading(
    ui: &Ui,
    cx: &ViewCtx<'_>,
    room: Rect,
    chart: &DrawnChart,
    (pick, model): (Pick<'_>, &ChartModel),
    settings: &ChartSettings,
    crosshair: Option<f64>,
) {
    let at = crosshair.and_then(|x| model.nearest(x).filter(|own| (own - x).abs() <= REACH_DAYS));
    if let Some(at) = at {
        paint_crosshair(ui, cx.tokens, model, settings.scale, chart, at, None);
    }
    let newest = || model.lines.first()?.points().next_back();
    let (date, value): (Date, f64) = match at.or(crosshair) {
        // A date that this chart has nothing near to.
        Some(_) if at.is_none() => return,
        Some(at) => {
            let Some(value) = model.reading(at) else { return };
            (date_at(at), value)
        }
        None => match newest() {
            Some(newest) => newest,
            None => return,
        },
    };
    let series = pick.series;
    let transform = settings.transform_for(series.measure);
    let words = format!(
        "{}  {}",
        cx.locale.short_period(date, series.cadence),
        format_value(cx.locale, series.measure, transform, value)
    );
    let galley = ui.painter().layout_no_wrap(words, TextRole::CaptionStrong.font(), cx.tokens.text_muted);
    let place = egui::Align2::RIGHT_CENTER.anchor_size(room.right_center(), galley.size());
    if place.left() >= room.left() {
        ui.painter().galley(place.min, galley, cx.tokens.text_muted);
    }
}
