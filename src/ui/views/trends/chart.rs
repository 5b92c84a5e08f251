//! The chart card: what is drawn and how, the chart, its table or the small multiples, and the words below.

use super::{
    figures::{count, figures_ui},
    multiples::multiples_ui,
    notes_ui::{NotesState, own_notes},
    picker::{PickerState, picker_ui},
    said::{Said, words_below},
    saving::SavingState,
    table::ChartTable,
    toolbar::{self, Offer, switches_ui},
};
use crate::{
    app::command::Command,
    chart::{
        ChartModel, Marker, Sheet,
        axes::{date_at, x_of},
        build::{Pick, chart_model, transform_in_use},
        forecast::is_of_total,
        words::{format_tick, format_value},
    },
    domain::{ChartFace, ChartLayout, ChartSettings, Date, Measure, Metric, OwnNote, Series, SeriesId, Subject},
    i18n::Language,
    ui::{
        ViewCtx,
        charts::{
            ChartLook, ChartView, OVERVIEW_HEIGHT, OverviewWords,
            line_chart::{ChartWords, line_chart, whole_span},
            overview_ui,
        },
        theme::{TextRole, icons, size, space},
        widgets::{caption, empty_state, icon_button, rich, select, text},
    },
};
use egui::{Label, Ui, vec2};

/// View state of the chart card.
#[derive(Default)]
pub struct ChartState {
    view: ChartView,
    /// The range that the settings had when they and `view` last agreed.
    agreed_range: Option<(Date, Date)>,
    picker: PickerState,
    figures_metric: Option<Metric>,
    notes: NotesState,
    saving: SavingState,
    models: Option<(ModelKey, Vec<ChartModel>)>,
}

/// What the models are made from; the range and the face are not among it.
#[derive(PartialEq, Clone)]
struct ModelKey {
    picked: Vec<SeriesId>,
    market_revision: u64,
    settings: ChartSettings,
    notes: Vec<OwnNote>,
    language: Language,
}

/// Height of the strip of published figures below the lines.
const FIGURES_HEIGHT: f32 = 150.0;
/// Lines and strip stand together from this height on; below it a switch chooses.
const STACK_FROM: f32 = 640.0;
/// The overview strip stands below charts of this height and more.
const OVERVIEW_FROM: f32 = 230.0;

impl ChartState {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let saved = cx.state.selection.chart;
        let drawn = drawn_settings(cx);
        let picks = picks(cx, &drawn);
        // Own series may speak for no subject; then there are no figures about it, either.
        let subject = cx.state.selection.subject.as_ref();
        let Some(first) = picks.first().copied() else {
            self.without_series_ui(ui, cx);
            return;
        };
        let mut settings = drawn;
        toolbar::keys(ui, &picks, &mut settings);
        self.refresh(cx, &picks, &drawn);
        self.follow_range(cx);
        let Some((key, models)) = self.models.take() else { return };
        let shown: Vec<(Pick<'_>, &ChartModel)> = match key.settings.layout {
            ChartLayout::SideBySide => picks.iter().copied().zip(&models).collect(),
            ChartLayout::Together => std::iter::once(first).zip(&models).collect(),
        };
        self.card_ui(ui, cx, subject, &picks, &shown, &mut settings);
        if settings != drawn {
            // What only this series lacks is not what the user chose.
            let transform = if settings.transform == drawn.transform { saved.transform } else { settings.transform };
            cx.send(Command::SetChart(ChartSettings { transform, ..settings }));
        }
        self.models = Some((key, models));
    }

    fn card_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        subject: Option<&Subject>,
        picks: &[Pick<'_>],
        shown: &[(Pick<'_>, &ChartModel)],
        settings: &mut ChartSettings,
    ) {
        self.header_ui(ui, cx, picks, shown, settings);
        let figures = subject.map_or(0, |subject| count(cx, subject));
        let stacks = figures > 0 && ui.available_height() > STACK_FROM;
        let offer = Offer { picks, models: shown, figures: if stacks { 0 } else { figures } };
        switches_ui(ui, cx, &offer, settings);
        ui.add_space(space::XS);
        if settings.face == ChartFace::Figures
            && !stacks
            && figures > 0
            && let Some(subject) = subject
        {
            let height = ui.available_height() - space::S;
            figures_ui(ui, cx, subject, height, &mut self.figures_metric);
            return;
        }
        let said: Vec<Said> = shown.iter().map(|(pick, model)| Said::of(cx, picks, *pick, model, settings)).collect();
        let below = words_below(&said);
        let words: f32 = below.iter().map(|line| line.height(ui)).sum();
        let strip = if stacks { FIGURES_HEIGHT + 44.0 } else { 0.0 };
        let height = (ui.available_height() - words - strip - space::S).max(120.0);
        let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
        let mut area = ui.new_child(egui::UiBuilder::new().max_rect(room).id_salt("chart_area"));
        if settings.face == ChartFace::Table {
            area.set_clip_rect(room.intersect(ui.clip_rect()));
            ChartTable::new(cx, shown, picks, settings).ui(&mut area);
        } else {
            self.charts_ui(&mut area, cx, shown, &said, settings);
        }
        for line in below {
            line.ui(ui, cx.tokens);
        }
        if let Some(subject) = subject.filter(|_| stacks) {
            ui.add_space(space::XS);
            figures_ui(ui, cx, subject, FIGURES_HEIGHT, &mut self.figures_metric);
        }
    }

    /// The chart or the small multiples, and the overview strip where there is room for it.
    fn charts_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        shown: &[(Pick<'_>, &ChartModel)],
        said: &[Said],
        settings: &mut ChartSettings,
    ) {
        let Some(((pick, model), all)) = shown.first().zip(whole_span(shown.iter().map(|(_, model)| *model))) else {
            return;
        };
        let room = ui.available_rect_before_wrap();
        let has_overview = room.height() >= OVERVIEW_FROM;
        let strip = if has_overview { OVERVIEW_HEIGHT + space::XS } else { 0.0 };
        let (charts, below) = room.split_top_bottom_at_y(room.bottom() - strip);
        let mut area = ui.new_child(egui::UiBuilder::new().max_rect(charts).id_salt("charts"));
        let look = ChartLook::alone(settings.scale, all);
        let descriptions: Vec<String> = said.iter().map(Said::description).collect();
        let time_axis = if settings.layout == ChartLayout::SideBySide {
            multiples_ui(&mut area, cx, shown, settings, &mut self.view, &descriptions)
        } else {
            let (measure, cadence) = (pick.series.measure, pick.series.cadence);
            let transform = settings.transform_for(measure);
            let words = ChartWords {
                description: descriptions.first().map_or("", String::as_str),
                value: &|value| format_value(cx.locale, measure, transform, value),
                tick: &|value| format_tick(cx.locale, measure, transform, value),
                date: &|date| cx.locale.period(date, cadence),
                month: &|date| cx.locale.short_month(date),
                none: "–",
                forecast: &cx.t("chart-forecast-label"),
            };
            line_chart(&mut area, cx.tokens, model, look, &mut self.view, &words).time_axis()
        };
        if let Some(x) = time_axis.filter(|_| has_overview) {
            let words = OverviewWords {
                start: &cx.t("overview-start"),
                end: &cx.t("overview-end"),
                date: &|date| cx.locale.period(date, pick.series.cadence),
            };
            let mut area = ui.new_child(egui::UiBuilder::new().max_rect(below).id_salt("overview"));
            overview_ui(&mut area, cx.tokens, model, look, x, &mut self.view, &words);
        }
        if !ui.input(|input| input.pointer.any_down()) {
            self.tell_range(settings);
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

    fn refresh(&mut self, cx: &ViewCtx<'_>, picks: &[Pick<'_>], drawn: &ChartSettings) {
        let chart = *drawn;
        let picked = &cx.state.selection.picked;
        let key = ModelKey {
            picked: picked.clone(),
            market_revision: cx.state.market_revision,
            settings: ChartSettings { range: None, face: ChartFace::Lines, ..chart },
            notes: if chart.notes { own_notes(cx, picked) } else { vec![] },
            language: cx.locale.language(),
        };
        if self.models.as_ref().is_some_and(|(known, _)| *known == key) {
            return;
        }
        if self.models.as_ref().is_none_or(|(known, _)| known.picked.first() != key.picked.first()) {
            self.view = ChartView::of_range(self.view.range);
        }
        let model = |picks: &[Pick<'_>]| {
            let mut model = chart_model(cx.chart(), picks, &chart);
            let ids: Vec<&SeriesId> = picks.iter().map(|pick| &pick.series.id).collect();
            let own = key.notes.iter().filter(|note| note.series.as_ref().is_none_or(|id| ids.contains(&id)));
            model.markers.extend(own.map(|note| Marker::of_note(note, cx.locale)));
            model
        };
        let models: Vec<ChartModel> = match chart.layout {
            ChartLayout::Together => vec![model(picks)],
            ChartLayout::SideBySide => picks.iter().map(|pick| model(&[*pick])).collect(),
        };
        self.keep_end(&models);
        self.models = Some((key, models));
    }

    /// A range that reaches the newest point reaches the end of its forecast too, also when that moves.
    fn keep_end(&mut self, models: &[ChartModel]) {
        let newest = models.iter().filter_map(ChartModel::newest).reduce(f64::max);
        if let (Some(range), Some(newest), Some(all)) = (&mut self.view.range, newest, whole_span(models))
            && range.1 >= newest
        {
            range.1 = all.1;
        }
    }

    fn header_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        picks: &[Pick<'_>],
        shown: &[(Pick<'_>, &ChartModel)],
        settings: &mut ChartSettings,
    ) {
        let (t, Some((pick, model))) = (cx.tokens, shown.first()) else { return };
        let has_layouts = picks.len() > 1 || settings.layout == ChartLayout::SideBySide;
        let count = if has_layouts { 6.0 } else { 5.0 };
        // Placed by hand: the focus goes from left to right.
        let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::CONTROL), egui::Sense::hover());
        let buttons = room.with_min_x(room.right() - count * size::CONTROL - (count - 1.0) * space::XS);
        let title = room.with_max_x(buttons.left() - space::S);
        let row = egui::Layout::left_to_right(egui::Align::Center);
        let builder = |rect| egui::UiBuilder::new().max_rect(rect).layout(row);
        measure_ui(&mut ui.new_child(builder(title)), cx, pick.series.measure);
        let ui = &mut ui.new_child(builder(buttons));
        ui.spacing_mut().item_spacing.x = space::XS;
        picker_ui(ui, cx, pick.series, &mut self.picker, settings);
        if has_layouts {
            let is_split = settings.layout == ChartLayout::SideBySide;
            let (icon, name) =
                if is_split { (icons::CHART_LINE, "chart-together") } else { (icons::ROWS, "chart-side-by-side") };
            if icon_button(ui, t, icon, &cx.t(name), None).clicked() {
                settings.layout = if is_split { ChartLayout::Together } else { ChartLayout::SideBySide };
            }
        }
        let series: Vec<&Series> = picks.iter().map(|pick| pick.series).collect();
        self.notes.ui(ui, cx, &series, model, &mut self.view);
        let is_table = settings.face == ChartFace::Table;
        let name = cx.t(if is_table { "chart-show-lines" } else { "chart-show-table" });
        let icon = if is_table { icons::CHART_LINE_UP } else { icons::TABLE };
        if icon_button(ui, t, icon, &name, Some("T")).clicked() {
            settings.face = settings.face.switched(ChartFace::Table);
        }
        if icon_button(ui, t, icons::COPY, &cx.t("chart-copy"), None).clicked() {
            cx.send(Command::Copy(ChartTable::new(cx, shown, picks, settings).text()));
        }
        self.saving.ui(ui, cx, pick.series.measure, || sheets(cx, picks, settings));
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

/// The settings with the transform that the picked series can have. Side by side every chart has its own.
fn drawn_settings(cx: &ViewCtx<'_>) -> ChartSettings {
    let chart = cx.state.selection.chart;
    let picked: Vec<&Series> = cx.state.selection.picked.iter().filter_map(|id| cx.market().series(id)).collect();
    if picked.is_empty() || chart.layout == ChartLayout::SideBySide {
        return chart;
    }
    ChartSettings { transform: Some(transform_in_use(cx.market(), &picked, &chart)), ..chart }
}

/// The picked series with their outlook under the transform that is drawn.
fn picks<'a>(cx: &ViewCtx<'a>, chart: &ChartSettings) -> Vec<Pick<'a>> {
    let series = cx.state.selection.picked.iter().filter_map(|id| cx.market().series(id));
    let pick = |series: &'a Series| {
        let of_total = is_of_total(chart.transform_for(series.measure));
        Pick { series, outlook: cx.derived.outlook(&series.id, of_total) }
    };
    series.map(pick).collect()
}

/// What is shown, to be saved: one sheet, or one for each chart side by side.
fn sheets(cx: &ViewCtx<'_>, picks: &[Pick<'_>], settings: &ChartSettings) -> Vec<Sheet> {
    let picked = picks.iter().map(|pick| pick.series.id.clone()).collect::<Vec<_>>();
    let notes = own_notes(cx, &picked);
    let sheet = |picks: &[Pick<'_>]| Sheet::new(cx.chart(), picks, settings, &notes, cx.state.today);
    match settings.layout {
        ChartLayout::Together => sheet(picks).into_iter().collect(),
        ChartLayout::SideBySide => picks.iter().filter_map(|pick| sheet(&[*pick])).collect(),
    }
}

/// The measure as the title of the chart, and the way to the subject's other measures.
fn measure_ui(ui: &mut Ui, cx: &ViewCtx<'_>, measure: Measure) {
    let links = cx.state.selection.subject.as_ref().map_or(&[][..], |subject| cx.market().links_of(subject));
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
