//! The chart card: what is drawn, its switches, the chart or its table, and the source line below it.

use super::{
    figures::{count, figures_ui},
    table::{table_text, table_ui},
};
use crate::{
    app::{command::Command, state::MAX_PICKS},
    chart::{
        ChartModel,
        axes::{date_at, x_of},
        build::chart_model,
        words::{format_tick, format_value, source_line, summary},
    },
    domain::{ChartFace, ChartSettings, Date, Measure, Metric, Series, SeriesId, Subject, Transform, YScale},
    i18n::Language,
    ui::{
        ViewCtx,
        charts::{ChartView, line_chart, line_chart::ChartWords},
        theme::{TextRole, icons, size, space},
        widgets::{caption, chip, empty_state, faint, icon_button, rich, search_field, segmented, select, text},
    },
};
use egui::{Key, Label, Popup, PopupCloseBehavior, ScrollArea, Ui, vec2};

/// View state of the chart card.
#[derive(Default)]
pub struct ChartState {
    view: ChartView,
    /// The range that the settings had when they and `view` last agreed.
    agreed_range: Option<(Date, Date)>,
    picker_query: String,
    figures_metric: Option<Metric>,
    model: Option<(ModelKey, ChartModel)>,
}

#[derive(PartialEq, Clone)]
struct ModelKey {
    picked: Vec<SeriesId>,
    transform: Transform,
    index_at: Option<Date>,
    band: bool,
    language: Language,
}

/// Height of the strip of published figures below the lines.
const FIGURES_HEIGHT: f32 = 150.0;
/// Lines and strip stand together from this height on; below it a switch chooses.
const STACK_FROM: f32 = 640.0;

impl ChartState {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let picks: Vec<&Series> = cx.state.selection.picked.iter().filter_map(|id| cx.market().series(id)).collect();
        let (Some(first), Some(subject)) = (picks.first().copied(), cx.state.selection.subject.as_ref()) else {
            self.without_series_ui(ui, cx);
            return;
        };
        let measure = first.measure;
        let mut settings = cx.state.selection.chart;
        let transform = settings.transform_for(measure);
        keys(ui, &mut settings);
        self.refresh(cx, &picks, transform);
        self.follow_range(cx);

        self.header_ui(ui, cx, measure, &picks, &mut settings);
        let figures = count(cx, subject);
        let stacks = figures > 0 && ui.available_height() > STACK_FROM;
        self.switches_ui(ui, cx, first, if stacks { 0 } else { figures }, &mut settings);
        ui.add_space(space::XS);
        if settings.face == ChartFace::Figures && !stacks && figures > 0 {
            let height = ui.available_height() - space::S;
            figures_ui(ui, cx, subject, height, &mut self.figures_metric);
            send_if_changed(cx, settings);
            return;
        }
        let Some((_, model)) = &self.model else { return };
        let source = source_line(cx.chart(), &picks, transform);
        let summary = summary(cx.chart(), &picks);
        let below = 18.0 * 2.0 + text_lines(ui, &source) + text_lines(ui, &summary);
        let strip = if stacks { FIGURES_HEIGHT + 44.0 } else { 0.0 };
        let height = (ui.available_height() - below - strip).max(120.0);
        let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
        let mut area = ui.new_child(egui::UiBuilder::new().max_rect(room).id_salt("chart_area"));
        if settings.face == ChartFace::Table {
            area.set_clip_rect(room.intersect(ui.clip_rect()));
            table_ui(&mut area, cx, model, &picks, transform);
        } else {
            let description = format!("{summary} {source}");
            let words = ChartWords {
                description: &description,
                value: &|value| format_value(cx.locale, measure, transform, value),
                tick: &|value| format_tick(cx.locale, measure, transform, value),
                date: &|date| cx.locale.period(date, first.cadence),
                month: &|date| cx.locale.short_month(date),
                none: "–",
            };
            let response = line_chart(&mut area, cx.tokens, model, settings.scale, &mut self.view, &words);
            if !response.dragged() {
                self.tell_range(&mut settings);
            }
        }
        send_if_changed(cx, settings);
        text(ui, summary, TextRole::Caption, cx.tokens.text);
        faint(ui, cx.tokens, source);
        if stacks {
            ui.add_space(space::XS);
            figures_ui(ui, cx, subject, FIGURES_HEIGHT, &mut self.figures_metric);
        }
    }

    /// Takes over a range that was set elsewhere: by a saved view, or because another series is charted.
    fn follow_range(&mut self, cx: &ViewCtx<'_>) {
        let wanted = cx.state.selection.chart.range;
        if wanted != self.agreed_range {
            self.agreed_range = wanted;
            self.view.range = wanted.map(|(from, to)| (x_of(from), x_of(to)));
        }
    }

    /// Puts the range that was dragged or zoomed to into the settings, in whole days.
    fn tell_range(&mut self, settings: &mut ChartSettings) {
        let seen = self.view.range.map(|(from, to)| (date_at(from), date_at(to)));
        if seen != self.agreed_range {
            self.agreed_range = seen;
            settings.range = seen;
        }
    }

    fn refresh(&mut self, cx: &ViewCtx<'_>, picks: &[&Series], transform: Transform) {
        let key = ModelKey {
            picked: cx.state.selection.picked.clone(),
            transform,
            index_at: cx.state.selection.chart.index_at,
            band: cx.state.selection.chart.band,
            language: cx.locale.language(),
        };
        if self.model.as_ref().is_none_or(|(known, _)| *known != key) {
            let moved = self.model.as_ref().is_none_or(|(known, _)| known.picked.first() != key.picked.first());
            if moved {
                self.view = ChartView { range: self.view.range, ..ChartView::default() };
            }
            let mut model = chart_model(cx.chart(), picks, transform, key.index_at);
            if !key.band {
                model.band = None;
            }
            self.model = Some((key, model));
        }
    }

    fn header_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        measure: Measure,
        picks: &[&Series],
        settings: &mut ChartSettings,
    ) {
        let t = cx.tokens;
        // Placed by hand: the focus goes from left to right.
        let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::CONTROL), egui::Sense::hover());
        let buttons = room.with_min_x(room.right() - 3.0 * size::CONTROL - 2.0 * space::XS);
        let title = room.with_max_x(buttons.left() - space::S);
        let row = egui::Layout::left_to_right(egui::Align::Center);
        let builder = |rect| egui::UiBuilder::new().max_rect(rect).layout(row);
        Self::measure_ui(&mut ui.new_child(builder(title)), cx, measure);
        let ui = &mut ui.new_child(builder(buttons));
        ui.spacing_mut().item_spacing.x = space::XS;
        self.add_series_ui(ui, cx, measure);
        let name = cx.t(if settings.face == ChartFace::Table { "chart-show-lines" } else { "chart-show-table" });
        let icon = if settings.face == ChartFace::Table { icons::CHART_LINE } else { icons::TABLE };
        if icon_button(ui, t, icon, &name, Some("T")).clicked() {
            settings.face = settings.face.switched(ChartFace::Table);
        }
        if icon_button(ui, t, icons::COPY, &cx.t("chart-copy"), None).clicked()
            && let Some((_, model)) = &self.model
        {
            cx.send(Command::Copy(table_text(cx, model, picks, settings.transform_for(measure))));
        }
    }

    /// The measure as the title of the chart, and the way to the subject's other measures.
    fn measure_ui(ui: &mut Ui, cx: &ViewCtx<'_>, measure: Measure) {
        let Some(subject) = &cx.state.selection.subject else { return };
        let links = cx.market().links_of(subject);
        let has = |wanted: Measure| {
            links.iter().any(|link| cx.market().series(&link.series).is_some_and(|s| s.measure == wanted))
        };
        let measures: Vec<Measure> = Measure::ALL_BY_LENGTH.into_iter().filter(|m| has(*m)).collect();
        let title = cx.locale.short_measure(measure);
        if measures.len() < 2 {
            ui.add(Label::new(rich(title, TextRole::Section, cx.tokens.text)).truncate());
            return;
        }
        let width = ui.available_width();
        let shown = rich(title, TextRole::Section, cx.tokens.text);
        select(ui, cx.tokens, "measure", &cx.t("chart-measure"), shown, width, |ui| {
            for other in measures {
                let label = rich(cx.locale.measure(other), TextRole::Body, cx.tokens.text);
                if ui.selectable_label(other == measure, label).clicked() {
                    cx.send(Command::SetMeasure(other));
                }
            }
        });
    }

    fn switches_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        first: &Series,
        figures: usize,
        settings: &mut ChartSettings,
    ) {
        let t = cx.tokens;
        let (all, now) = (Transform::for_measure(first.measure), settings.transform_for(first.measure));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
            self.range_ui(ui, cx, settings);
            if all.len() > 1 {
                let choices: Vec<(Transform, String)> =
                    all.iter().map(|t| (*t, cx.t(&format!("transform-{}", t.key())))).collect();
                if let Some(chosen) = segmented(ui, t, now, &choices) {
                    settings.transform = Some(chosen);
                }
            }
            if now == Transform::Index {
                index_base_ui(ui, cx, first, settings);
            }
            let is_log = settings.scale == YScale::Log;
            if chip(ui, t, is_log, &cx.t("chart-log")).on_hover_text(cx.t("chart-log-tip")).clicked() {
                settings.scale = settings.scale.other();
            }
            if chip(ui, t, settings.band, &cx.t("chart-band")).on_hover_text(cx.t("chart-band-tip")).clicked() {
                settings.band = !settings.band;
            }
            if figures > 0 {
                let label = cx.tf("chart-figures", &[("n", figures.into())]);
                if chip(ui, t, settings.face == ChartFace::Figures, &label)
                    .on_hover_text(cx.t("figures-caption"))
                    .clicked()
                {
                    settings.face = settings.face.switched(ChartFace::Figures);
                }
            }
        });
    }

    fn range_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, settings: &mut ChartSettings) {
        let Some((first, last)) = self.model.as_ref().and_then(|(_, model)| model.span()) else { return };
        let last = date_at(last);
        let years_of = |n: i32| (last.plus_months(-12 * n), Date::from_days(last.days() + 5));
        let span_years = (last.days() - date_at(first).days()) / 365;
        let mut choices = Vec::new();
        for n in [1, 2, 5].into_iter().filter(|n| *n < span_years.max(1)) {
            choices.push((Some(n), cx.tf("chart-years", &[("n", n.into())])));
        }
        if choices.is_empty() {
            return;
        }
        choices.push((None, cx.t("chart-all")));
        let now = match settings.range {
            None => Some(None),
            Some(range) => [1, 2, 5].into_iter().find(|n| years_of(*n) == range).map(Some),
        };
        // A range that was dragged is none of the choices.
        let chosen = segmented(ui, cx.tokens, now.unwrap_or(Some(-1)), &choices);
        if let Some(chosen) = chosen {
            settings.range = chosen.map(years_of);
        }
    }

    /// Adds or takes off series of the same measure, found by name and place.
    fn add_series_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, measure: Measure) {
        let t = cx.tokens;
        let button = icon_button(ui, t, icons::PLUS, &cx.t("chart-add-series"), None);
        Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(340.0).show(|ui| {
            search_field(ui, t, &mut self.picker_query, &cx.t("chart-add-hint"), 328.0);
            caption(
                ui,
                t,
                cx.tf("chart-add-count", &[("n", cx.state.selection.picked.len().into()), ("most", MAX_PICKS.into())]),
            );
            let wanted = self.picker_query.to_lowercase();
            let mut found = cx
                .market()
                .series
                .iter()
                .filter(|series| series.measure == measure)
                .filter(|series| {
                    let label = format!("{} {} {}", series.name.en, series.name.id, cx.locale.region(&series.region));
                    wanted.split_whitespace().all(|word| label.to_lowercase().contains(word))
                })
                .peekable();
            if found.peek().is_none() {
                caption(ui, t, cx.t("palette-nothing"));
            }
            ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
                // A menu takes the borders off its controls; an empty box without one cannot be seen.
                let border = egui::Stroke::new(1.0, t.text_faint);
                ui.visuals_mut().widgets.inactive.bg_stroke = border;
                ui.visuals_mut().widgets.hovered.bg_stroke = border;
                for series in found {
                    let mut picked = cx.state.selection.picked.contains(&series.id);
                    let name = format!("{} · {}", cx.pick(&series.name), cx.locale.region(&series.region));
                    if ui.checkbox(&mut picked, rich(name, TextRole::Body, t.text)).clicked() {
                        cx.send(Command::TogglePick(series.id.clone()));
                    }
                }
            });
        });
    }

    /// The card of a subject that no series speaks for: its figures, or that nothing was published.
    fn without_series_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some(subject) = &cx.state.selection.subject else { return };
        let t = cx.tokens;
        text(ui, cx.subject_name(subject), TextRole::Section, t.text);
        let note = match subject {
            Subject::Skill(id) => cx.market().skill(id).and_then(|skill| skill.no_series_note.as_ref()),
            Subject::Category(_) => None,
        };
        let note = note.map_or_else(|| cx.t("chart-no-series"), |note| cx.pick(note).to_owned());
        caption(ui, t, note);
        ui.add_space(space::M);
        if count(cx, subject) > 0 {
            let height = (ui.available_height() - space::XL).max(140.0);
            figures_ui(ui, cx, subject, height, &mut self.figures_metric);
        } else {
            empty_state(ui, t, icons::CHART_LINE, &cx.t("chart-nothing"), &cx.t("chart-nothing-body"), None);
        }
        ui.add_space(size::FOCUS);
    }
}

/// L switches the scale, T the table, B the band, unless something is being typed.
fn keys(ui: &Ui, settings: &mut ChartSettings) {
    if ui.ctx().text_edit_focused() || ui.ctx().memory(|m| m.top_modal_layer().is_some()) {
        return;
    }
    let pressed = |key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    if pressed(Key::L) {
        settings.scale = settings.scale.other();
    }
    if pressed(Key::T) {
        settings.face = settings.face.switched(ChartFace::Table);
    }
    if pressed(Key::B) {
        settings.band = !settings.band;
    }
}

fn send_if_changed(cx: &ViewCtx<'_>, settings: ChartSettings) {
    if settings != cx.state.selection.chart {
        cx.send(Command::SetChart(settings));
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

/// Height that captions of that length take, one line more than a guess by characters.
pub(super) fn text_lines(ui: &Ui, words: &str) -> f32 {
    let font = TextRole::Caption.font();
    ui.painter().layout(words.to_owned(), font, ui.visuals().text_color(), ui.available_width()).size().y
}
