//! The switches above the chart. The most used stand side by side; the rest is behind one button of layers.

use crate::{
    chart::{
        ChartModel,
        axes::date_at,
        build::Pick,
        smoothing::{self, NoSmoothing},
    },
    domain::{ChartFace, ChartSettings, Date, ForecastSpan, Series, Smoothing, Transform, YScale},
    ui::{
        ViewCtx,
        charts::line_chart::whole_span,
        theme::{TextRole, icons, space},
        widgets::{
            ButtonKind, button, caption, chip, keys_hint, popover, rich, segmented, segmented_width, select, switch,
            text,
        },
    },
};
use egui::{Key, Ui, vec2};

/// What the switches choose from.
pub(super) struct Offer<'a> {
    /// What is charted.
    pub picks: &'a [Pick<'a>],
    /// The charts of it.
    pub models: &'a [(Pick<'a>, &'a ChartModel)],
    /// Published figures that a switch must show, because there is no room for them below the chart.
    pub figures: usize,
}

/// What a drop-down needs beside its words, points.
const SELECT_EXTRA: f32 = 40.0;
/// Width of a row of the menu of layers.
const LAYERS_WIDTH: f32 = 300.0;

/// L switches the scale, T the table, B the band, S goes through the smoothings and F through the forecasts, unless
/// something is being typed or a menu is open.
pub(super) fn keys(ui: &Ui, picks: &[Pick<'_>], settings: &mut ChartSettings) {
    if !takes_keys(ui) {
        return;
    }
    if pressed(ui, Key::L) {
        settings.scale = settings.scale.other();
    }
    if pressed(ui, Key::T) {
        settings.face = settings.face.switched(ChartFace::Table);
    }
    if pressed(ui, Key::B) {
        settings.band = !settings.band;
    }
    if pressed(ui, Key::S) {
        let has = |smoothing: &Smoothing| smoothing::refusal(picks, *smoothing).is_none();
        let offered: Vec<Smoothing> = Smoothing::ALL.into_iter().filter(has).collect();
        settings.smoothing = after(&offered, smoothing::in_use(picks, settings.smoothing));
    }
    if pressed(ui, Key::F) {
        settings.forecast = after(&ForecastSpan::ALL, settings.forecast);
    }
}

/// Whether single letters are commands now: nothing is being typed and no dialog is open.
pub(super) fn takes_keys(ui: &Ui) -> bool {
    !ui.ctx().text_edit_focused() && ui.ctx().memory(|memory| memory.top_modal_layer().is_none())
}

pub(super) fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input(|input| input.key_pressed(key) && input.modifiers.is_none())
}

/// The choice after `now`, the first one after the last.
fn after<T: Copy + PartialEq>(all: &[T], now: T) -> T {
    let place = all.iter().position(|one| *one == now).map_or(0, |at| at + 1);
    all.get(place).or(all.first()).copied().unwrap_or(now)
}

/// Paints the row, or two where it does not fit.
pub(super) fn switches_ui(ui: &mut Ui, cx: &ViewCtx<'_>, offer: &Offer<'_>, settings: &mut ChartSettings) {
    let Some(first) = offer.picks.first() else { return };
    let t = cx.tokens;
    let (all, now) = (Transform::for_measure(first.series.measure), settings.transform_for(first.series.measure));
    let transforms: Vec<(Transform, String)> =
        all.iter().map(|t| (*t, cx.t(&format!("transform-{}", t.key())))).collect();
    let ranges = range_choices(cx, offer);
    // The transforms stand side by side where the whole row fits.
    let fixed = select_width(ui, &smoothing_names(cx)) + 46.0 + 110.0 + 4.0 * space::S;
    let wide = segmented_width(ui, &ranges) + segmented_width(ui, &transforms) + fixed;
    let is_wide = wide <= ui.available_width();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        range_ui(ui, cx, offer, &ranges, settings);
        if transforms.len() > 1 {
            transform_ui(ui, cx, &transforms, now, is_wide, settings);
        }
        if now == Transform::Index {
            index_base_ui(ui, cx, first.series, settings);
        }
        smoothing_ui(ui, cx, offer.picks, settings);
        let is_log = settings.scale == YScale::Log;
        if chip(ui, t, is_log, &cx.t("chart-log")).on_hover_text(cx.t("chart-log-tip")).clicked() {
            settings.scale = settings.scale.other();
        }
        layers_ui(ui, cx, offer, settings);
    });
}

/// First and newest date of what is charted, and the end of its forecast.
fn time_of(offer: &Offer<'_>) -> Option<(Date, Date, Date)> {
    let models = || offer.models.iter().map(|(_, model)| *model);
    let (first, end) = whole_span(models())?;
    let newest = models().filter_map(ChartModel::newest).reduce(f64::max)?;
    Some((date_at(first), date_at(newest), date_at(end)))
}

/// The last so many years of the data, and the forecast.
fn years_before(newest: Date, end: Date, years: i32) -> (Date, Date) {
    (newest.plus_months(-12 * years), end)
}

fn range_choices(cx: &ViewCtx<'_>, offer: &Offer<'_>) -> Vec<(Option<i32>, String)> {
    let Some((first, newest, _)) = time_of(offer) else { return vec![] };
    let span_years = (newest.days() - first.days()) / 365;
    let years = [1, 2, 5].into_iter().filter(|n| *n < span_years.max(1));
    let mut choices: Vec<_> = years.map(|n| (Some(n), cx.tf("chart-years", &[("n", n.into())]))).collect();
    if !choices.is_empty() {
        choices.push((None, cx.t("chart-all")));
    }
    choices
}

fn range_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    offer: &Offer<'_>,
    choices: &[(Option<i32>, String)],
    settings: &mut ChartSettings,
) {
    let Some((_, newest, end)) = time_of(offer).filter(|_| !choices.is_empty()) else { return };
    let now = match settings.range {
        None => Some(None),
        Some((from, to)) => {
            let starts_there = |years: &i32| newest.plus_months(-12 * years) == from;
            [1, 2, 5].into_iter().find(|years| starts_there(years) && to >= newest).map(Some)
        }
    };
    // A range that was dragged is none of the choices.
    if let Some(chosen) = segmented(ui, cx.tokens, now.unwrap_or(Some(-1)), choices) {
        settings.range = chosen.map(|years| years_before(newest, end, years));
    }
}

fn transform_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    choices: &[(Transform, String)],
    now: Transform,
    is_wide: bool,
    settings: &mut ChartSettings,
) {
    if is_wide {
        if let Some(chosen) = segmented(ui, cx.tokens, now, choices) {
            settings.transform = Some(chosen);
        }
        return;
    }
    let width = select_width(ui, choices);
    let shown = choices.iter().find(|(transform, _)| *transform == now).map_or("", |(_, name)| name);
    let shown = rich(shown, TextRole::CaptionStrong, cx.tokens.text);
    select(ui, cx.tokens, "transform", &cx.t("chart-transform"), shown, width, |ui| {
        for (transform, name) in choices {
            if ui.selectable_label(*transform == now, name).clicked() {
                settings.transform = Some(*transform);
            }
        }
    });
}

/// Published, smoothed or without the season; what cannot be computed is listed with its reason and cannot be chosen.
fn smoothing_ui(ui: &mut Ui, cx: &ViewCtx<'_>, picks: &[Pick<'_>], settings: &mut ChartSettings) {
    let now = smoothing::in_use(picks, settings.smoothing);
    let width = select_width(ui, &smoothing_names(cx));
    let name = |smoothing: Smoothing| cx.t(&format!("chart-smoothing-{}", smoothing.key()));
    let shown = rich(name(now), TextRole::CaptionStrong, cx.tokens.text);
    select(ui, cx.tokens, "smoothing", &cx.t("chart-smoothing"), shown, width, |ui| {
        for smoothing in Smoothing::ALL {
            match smoothing::refusal(picks, smoothing) {
                None => {
                    if ui.selectable_label(smoothing == now, name(smoothing)).clicked() {
                        settings.smoothing = smoothing;
                    }
                }
                Some(reason) => {
                    let why = cx.t(no_smoothing_key(reason));
                    ui.add_enabled(false, egui::Button::selectable(false, name(smoothing)))
                        .on_disabled_hover_text(&why);
                    caption(ui, cx.tokens, why);
                }
            }
        }
        ui.horizontal(|ui| {
            caption(ui, cx.tokens, cx.t("chart-next-by-key"));
            keys_hint(ui, cx.tokens, "S");
        });
    });
}

fn smoothing_names(cx: &ViewCtx<'_>) -> [(Smoothing, String); 3] {
    Smoothing::ALL.map(|smoothing| (smoothing, cx.t(&format!("chart-smoothing-{}", smoothing.key()))))
}

/// Width of a drop-down that holds each of these choices.
fn select_width<T>(ui: &Ui, choices: &[(T, String)]) -> f32 {
    let width = |(_, name): &(T, String)| {
        let font = TextRole::CaptionStrong.font();
        ui.painter().layout_no_wrap(name.clone(), font, egui::Color32::PLACEHOLDER).size().x
    };
    choices.iter().map(width).fold(0.0, f32::max) + SELECT_EXTRA
}

fn no_smoothing_key(reason: NoSmoothing) -> &'static str {
    match reason {
        NoSmoothing::TooFewPoints => "chart-no-smoothing-too-few-points",
        NoSmoothing::AlreadyAdjusted => "chart-no-smoothing-already-adjusted",
        NoSmoothing::NoSeason => "chart-no-smoothing-no-season",
    }
}

fn index_base_ui(ui: &mut Ui, cx: &ViewCtx<'_>, first: &Series, settings: &mut ChartSettings) {
    let now = settings.index_at.or(first.points.first().map(|point| point.at));
    let label = |date: Date| cx.locale.short_period(date, first.cadence);
    let shown = now.map_or_else(String::new, |date| cx.tf("chart-index-base", &[("date", label(date).into())]));
    let shown = rich(shown, TextRole::Caption, cx.tokens.text);
    select(ui, cx.tokens, "index_base", &cx.t("chart-index-choose"), shown, 150.0, |ui| {
        for point in first.points.iter().rev() {
            if ui.selectable_label(now == Some(point.at), label(point.at)).clicked() {
                settings.index_at = Some(point.at);
            }
        }
    });
}

/// The button of layers and its menu: what lies over and under the lines.
fn layers_ui(ui: &mut Ui, cx: &ViewCtx<'_>, offer: &Offer<'_>, settings: &mut ChartSettings) {
    let t = cx.tokens;
    let name = cx.t("chart-layers");
    let button = button(ui, t, ButtonKind::Secondary, Some(icons::STACK), &name);
    popover(&button, &name, LAYERS_WIDTH, |ui| {
        if layer_ui(ui, cx, settings.band, "chart-band", "chart-band-tip", Some("B")) {
            settings.band = !settings.band;
        }
        forecast_ui(ui, cx, settings);
        if layer_ui(ui, cx, settings.notes, "chart-notes", "chart-notes-tip", None) {
            settings.notes = !settings.notes;
        }
        if offer.figures > 0 {
            let is_on = settings.face == ChartFace::Figures;
            if layer_ui(ui, cx, is_on, "figures-title", "figures-caption", None) {
                settings.face = settings.face.switched(ChartFace::Figures);
            }
        }
    });
}

/// A layer with its switch, a sentence and its key; true when it was clicked.
fn layer_ui(ui: &mut Ui, cx: &ViewCtx<'_>, is_on: bool, name: &str, tip: &str, key: Option<&str>) -> bool {
    let name = cx.t(name);
    let clicked = ui
        .horizontal(|ui| {
            let clicked = switch(ui, cx.tokens, is_on, &name).clicked();
            text(ui, name, TextRole::Strong, cx.tokens.text);
            if let Some(key) = key {
                keys_hint(ui, cx.tokens, key);
            }
            clicked
        })
        .inner;
    caption(ui, cx.tokens, cx.t(tip));
    ui.add_space(space::XS);
    clicked
}

fn forecast_ui(ui: &mut Ui, cx: &ViewCtx<'_>, settings: &mut ChartSettings) {
    ui.horizontal(|ui| {
        text(ui, cx.t("chart-forecast"), TextRole::Strong, cx.tokens.text);
        keys_hint(ui, cx.tokens, "F");
    });
    let choices = ForecastSpan::ALL.map(|span| (span, cx.t(&format!("chart-forecast-span-{}", span.key()))));
    if let Some(chosen) = segmented(ui, cx.tokens, settings.forecast, &choices) {
        settings.forecast = chosen;
    }
    caption(ui, cx.tokens, cx.t("chart-forecast-tip"));
    ui.add_space(space::XS);
}
