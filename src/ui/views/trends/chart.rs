//! The chart card: what is drawn, its switches, the chart or its table, and the source line below it.

use super::{
    figures::{count, figures_ui},
    table::{table_text, table_ui},
};
use crate::{
    app::{command::Command, state::MAX_PICKS},
    chart::{
        ChartModel, Transform, YScale,
        axes::x_of,
        build::chart_model,
        words::{format_tick, format_value, source_line, summary},
    },
    domain::{Date, Measure, Metric, Series, SeriesId, Subject},
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
    transform: Option<Transform>,
    scale: YScale,
    index_at: Option<Date>,
    hides_band: bool,
    shows_table: bool,
    shows_figures: bool,
    picker_query: String,
    figures_metric: Option<Metric>,
    model: Option<(ModelKey, ChartModel)>,
}

#[derive(PartialEq, Clone)]
struct ModelKey {
    picked: Vec<SeriesId>,
    transform: Transform,
    index_at: Option<Date>,
    hides_band: bool,
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
        let transforms = Transform::for_measure(measure);
        let transform = self.transform.filter(|t| transforms.contains(t)).unwrap_or(transforms[0]);
        self.keys(ui);
        self.refresh(cx, &picks, transform);

        self.header_ui(ui, cx, measure, &picks, transform);
        let figures = count(cx, subject);
        let stacks = figures > 0 && ui.available_height() > STACK_FROM;
        self.switches_ui(ui, cx, transforms, transform, first, if stacks { 0 } else { figures });
        ui.add_space(space::XS);
        if self.shows_figures && !stacks && figures > 0 {
            let height = ui.available_height() - space::S;
            figures_ui(ui, cx, subject, height, &mut self.figures_metric);
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
        if self.shows_table {
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
            line_chart(&mut area, cx.tokens, model, self.scale, &mut self.view, &words);
        }
        text(ui, summary, TextRole::Caption, cx.tokens.text);
        faint(ui, cx.tokens, source);
        if stacks {
            ui.add_space(space::XS);
            figures_ui(ui, cx, subject, FIGURES_HEIGHT, &mut self.figures_metric);
        }
    }

    /// L switches the scale, T the table, B the band, unless something is being typed.
    fn keys(&mut self, ui: &Ui) {
        if ui.ctx().text_edit_focused() || ui.ctx().memory(|m| m.top_modal_layer().is_some()) {
            return;
        }
        let pressed = |key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
        if pressed(Key::L) {
            self.scale = if self.scale == YScale::Log { YScale::Linear } else { YScale::Log };
        }
        if pressed(Key::T) {
            self.shows_table = !self.shows_table;
        }
        if pressed(Key::B) {
            self.hides_band = !self.hides_band;
        }
    }

    fn refresh(&mut self, cx: &ViewCtx<'_>, picks: &[&Series], transform: Transform) {
        let key = ModelKey {
            picked: cx.state.selection.picked.clone(),
            transform,
            index_at: self.index_at,
            hides_band: self.hides_band,
            language: cx.locale.language(),
        };
        if self.model.as_ref().is_none_or(|(known, _)| *known != key) {
            let moved = self.model.as_ref().is_none_or(|(known, _)| known.picked.first() != key.picked.first());
            if moved {
                self.view = ChartView::default();
            }
            let mut model = chart_model(cx.chart(), picks, transform, self.index_at);
            if self.hides_band {
                model.band = None;
            }
            self.model = Some((key, model));
        }
    }

    fn header_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, measure: Measure, picks: &[&Series], transform: Transform) {
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
        let name = cx.t(if self.shows_table { "chart-show-lines" } else { "chart-show-table" });
        let icon = if self.shows_table { icons::CHART_LINE } else { icons::TABLE };
        if icon_button(ui, t, icon, &name, Some("T")).clicked() {
            self.shows_table = !self.shows_table;
        }
        if icon_button(ui, t, icons::COPY, &cx.t("chart-copy"), None).clicked()
            && let Some((_, model)) = &self.model
        {
            cx.send(Command::Copy(table_text(cx, model, picks, transform)));
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
        all: &[Transform],
        now: Transform,
        first: &Series,
        figures: usize,
    ) {
        let t = cx.tokens;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
            self.range_ui(ui, cx);
            if all.len() > 1 {
                let choices: Vec<(Transform, String)> = all.iter().map(|t| (*t, cx.t(t.key()))).collect();
                if let Some(chosen) = segmented(ui, t, now, &choices) {
                    self.transform = Some(chosen);
                }
            }
            if now == Transform::Index {
                self.index_base_ui(ui, cx, first);
            }
            let is_log = self.scale == YScale::Log;
            if chip(ui, t, is_log, &cx.t("chart-log")).on_hover_text(cx.t("chart-log-tip")).clicked() {
                self.scale = if is_log { YScale::Linear } else { YScale::Log };
            }
            if chip(ui, t, !self.hides_band, &cx.t("chart-band")).on_hover_text(cx.t("chart-band-tip")).clicked() {
                self.hides_band = !self.hides_band;
            }
            if figures > 0 {
                let label = cx.tf("chart-figures", &[("n", figures.into())]);
                if chip(ui, t, self.shows_figures, &label).on_hover_text(cx.t("figures-caption")).clicked() {
                    self.shows_figures = !self.shows_figures;
                }
            }
        });
    }

    fn range_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some((first, last)) = self.model.as_ref().and_then(|(_, model)| model.span()) else { return };
        let years_of = |n: i32| (x_of(last.plus_months(-12 * n)), x_of(last) + 5.0);
        let span_years = (last.days() - first.days()) / 365;
        let mut choices = Vec::new();
        for n in [1, 2, 5].into_iter().filter(|n| *n < span_years.max(1)) {
            choices.push((Some(n), cx.tf("chart-years", &[("n", n.into())])));
        }
        if choices.is_empty() {
            return;
        }
        choices.push((None, cx.t("chart-all")));
        let now = match self.view.range {
            None => Some(None),
            Some(range) => [1, 2, 5].into_iter().find(|n| years_of(*n) == range).map(Some),
        };
        // A range that was dragged is none of the choices.
        let chosen = segmented(ui, cx.tokens, now.unwrap_or(Some(-1)), &choices);
        if let Some(chosen) = chosen {
            self.view.range = chosen.map(years_of);
        }
    }

    fn index_base_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, first: &Series) {
        let now = self.index_at.or(first.points.first().map(|point| point.at));
        let label = |date: Date| cx.locale.short_period(date, first.cadence);
        let shown = now.map_or_else(String::new, |date| cx.tf("chart-index-base", &[("date", label(date).into())]));
        let shown = rich(shown, TextRole::Caption, cx.tokens.text);
        select(ui, cx.tokens, "index_base", &cx.t("chart-index-choose"), shown, 150.0, |ui| {
            for point in first.points.iter().rev() {
                if ui.selectable_label(now == Some(point.at), label(point.at)).clicked() {
                    self.index_at = Some(point.at);
                }
            }
        });
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

/// Height that captions of that length take, one line more than a guess by characters.
pub(super) fn text_lines(ui: &Ui, words: &str) -> f32 {
    let font = TextRole::Caption.font();
    ui.painter().layout(words.to_owned(), font, ui.visuals().text_color(), ui.available_width()).size().y
}
