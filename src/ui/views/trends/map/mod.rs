//! The page "Map" of Trends: every skill by how its demand grows, how close it is to the profile or how many jobs were
//! posted, with what has no place beside it.

mod card;

mod tray;

use super::{
    filters::{self, LineStyle},
    found,
};
use crate::{
    app::command::Command,
    domain::{GrowthKind, ListFilter, ListScope, ListSort, MapAxis, MapSettings, Subject, TrendsPage},
    insight::{ListingRow, SkillMap, skill_map},
    ui::{
        ViewCtx,
        charts::{QuadrantDot, QuadrantTexts, quadrant_chart},
        theme::{TextRole, icons, radius, space},
        widgets::{caption, empty_state, icon_button, rich, segmented, select, text},
        words,
    },
};
use egui::{Rect, Ui, pos2, vec2};

/// Width of the card and the tray beside the chart.
const SIDE: f32 = 268.0;

/// View state of the map.
#[derive(Default)]
pub struct MapView {
    map: SkillMap,
    dots: Vec<QuadrantDot>,
    key: Option<MapKey>,
    /// The skill that the keyboard stands on.
    marked: Option<Subject>,
}

type MapKey = (ListFilter, MapAxis, Option<GrowthKind>, u64, Option<Subject>);

impl MapView {
    /// Paints the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let across = axis(cx);
        self.refresh(cx, across);
        filters::line_ui(ui, cx, LineStyle::Skills, |ui| {
            if icon_button(ui, cx.tokens, icons::TABLE, &cx.t("map-as-table"), None).clicked() {
                cx.send(Command::SetPage(TrendsPage::Table));
            }
        });
        ui.add_space(space::XS);
        self.choices_ui(ui, cx, across);
        ui.add_space(space::XS);
        if self.map.points.is_empty() && self.map.unplaced.is_empty() && self.map.other_kinds == 0 {
            filters::nothing_found_ui(ui, cx);
            return;
        }
        let room = ui.available_rect_before_wrap();
        let side_width = SIDE.min(room.width() * 0.4);
        let chart = room.with_max_x(room.right() - side_width - space::L);
        let side = Rect::from_min_max(pos2(chart.right() + space::L, room.top()), room.max);
        let mut left = ui.new_child(egui::UiBuilder::new().max_rect(chart).id_salt("map_chart"));
        let lit = self.chart_ui(&mut left, cx, across);
        let mut right = ui.new_child(egui::UiBuilder::new().max_rect(side).id_salt("map_side"));
        right.set_clip_rect(side.expand(2.0).intersect(ui.clip_rect()));
        card::card_ui(&mut right, cx, lit.and_then(|place| cx.derived.listing.get(place)));
        tray::tray_ui(&mut right, cx, &self.map);
    }

    /// What the axis to the right is, and which growths are placed.
    fn choices_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>, across: MapAxis) {
        let t = cx.tokens;
        let settings = cx.state.selection.map;
        ui.horizontal(|ui| {
            if cx.state.profile().is_some() {
                text(ui, cx.t("map-across"), TextRole::Caption, t.text_muted);
                let axes = MapAxis::ALL.map(|axis| (axis, cx.t(&format!("map-axis-{}", axis.key()))));
                if let Some(axis) = segmented(ui, t, across, &axes) {
                    cx.send(Command::SetMap(MapSettings { across: Some(axis), ..settings }));
                }
                ui.add_space(space::S);
            }
            text(ui, cx.t("map-growth"), TextRole::Caption, t.text_muted);
            let all = cx.t("map-growth-all");
            let name = |kind: GrowthKind| cx.t(&format!("growth-kind-{}", kind.key()));
            let shown = settings.growth.map_or_else(|| all.clone(), name);
            let shown = rich(shown, TextRole::Caption, t.text);
            select(ui, t, "growth_kind", &cx.t("map-growth"), shown, 200.0, |ui| {
                if ui.selectable_label(settings.growth.is_none(), &all).clicked() {
                    cx.send(Command::SetMap(MapSettings { growth: None, ..settings }));
                }
                for kind in GrowthKind::ALL {
                    if ui.selectable_label(settings.growth == Some(kind), name(kind)).clicked() {
                        cx.send(Command::SetMap(MapSettings { growth: Some(kind), ..settings }));
                    }
                }
            });
            ui.add(egui::Label::new(rich(self.told(cx), TextRole::Caption, t.text_muted)).truncate());
        });
    }

    /// How many stand where, and how many were left out.
    fn told(&self, cx: &ViewCtx<'_>) -> String {
        let mut parts = vec![cx.tf("map-placed", &[("n", self.map.points.len().into())])];
        if !self.map.unplaced.is_empty() {
            parts.push(cx.tf("map-apart", &[("n", self.map.unplaced.len().into())]));
        }
        if self.map.other_kinds > 0 {
            parts.push(cx.tf("map-other-kinds", &[("n", self.map.other_kinds.into())]));
        } else if cx.state.selection.map.growth.is_none() {
            parts.push(cx.t("map-mixed"));
        }
        parts.join(" · ")
    }

    /// The chart with its legend; gives the row in the listing that the card is about.
    fn chart_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, across: MapAxis) -> Option<usize> {
        let points = &self.map.points;
        let row = |index: usize| points.get(index).and_then(|point| cx.derived.listing.get(point.row));
        let legend = cx.t(match across {
            MapAxis::Closeness => "map-legend-closeness",
            MapAxis::Size => "map-legend-size",
        });
        let width = ui.available_width();
        let legend_height =
            ui.painter().layout(legend.clone(), TextRole::Caption.font(), cx.tokens.text, width).size().y + space::S;
        let area = ui.available_rect_before_wrap();
        let height = (area.height() - legend_height).max(120.0);
        let mut chosen = None;
        let mut lit = None;
        if points.is_empty() {
            let body = cx.t(match across {
                MapAxis::Closeness => "map-empty-closeness",
                MapAxis::Size => "map-empty-size",
            });
            empty_state(ui, cx.tokens, icons::CHART_SCATTER, &cx.t("map-empty"), &body, None);
        } else {
            ui.painter().rect_filled(
                Rect::from_min_size(area.min, vec2(width, height)),
                radius::CONTROL,
                cx.tokens.surface,
            );
            let ticks = ticks(cx, &self.map);
            let fields = ["above-left", "above-right", "below-left", "below-right"].map(|field| match across {
                MapAxis::Closeness => cx.t(&format!("map-closeness-{field}")),
                MapAxis::Size => cx.t(&format!("map-size-{field}")),
            });
            let (x_axis, y_axis) = (cx.t(&format!("map-axis-{}-name", across.key())), cx.t("map-axis-growth"));
            let summary = self.summary(cx);
            let texts = QuadrantTexts {
                summary: &summary,
                x_axis: &x_axis,
                x_ticks: &ticks,
                middle: self.map.middle,
                y_axis: &y_axis,
                growth: &|pct| cx.locale.signed_percent(pct, 0),
                fields: Some(&fields),
                name: &|index| row(index).map(|row| cx.subject_name(&row.subject)).unwrap_or_default(),
                describe: &|index| row(index).map(|row| card::spoken(cx, row)).unwrap_or_default(),
            };
            let at = |subject: &Subject| (0..points.len()).find(|&i| row(i).is_some_and(|row| row.subject == *subject));
            let mut marked = self.marked.as_ref().and_then(at);
            let answer = quadrant_chart(ui, cx.tokens, &self.dots, &texts, &mut marked, height);
            chosen = answer.chosen;
            let selected = || cx.state.selection.subject.as_ref().and_then(at);
            lit = answer.hovered.or(marked).or_else(selected);
            self.marked = marked.and_then(row).map(|row| row.subject.clone());
        }
        caption(ui, cx.tokens, legend);
        if let Some(row) = chosen.and_then(row) {
            cx.send(Command::Show(row.subject.clone()));
        }
        lit.and_then(|index| points.get(index)).map(|point| point.row)
    }

    /// The map in one sentence for assistive technology.
    fn summary(&self, cx: &ViewCtx<'_>) -> String {
        let name = |wanted: Option<&crate::insight::MapPoint>| {
            wanted.and_then(|point| cx.derived.listing.get(point.row)).map(|row| cx.subject_name(&row.subject))
        };
        let most = self.map.points.iter().max_by(|a, b| a.growth_pct.total_cmp(&b.growth_pct));
        let right = self.map.points.iter().max_by(|a, b| a.x.total_cmp(&b.x));
        cx.tf(
            "map-summary",
            &[
                ("n", self.map.points.len().into()),
                ("growing", name(most).unwrap_or_default().into()),
                ("right", name(right).unwrap_or_default().into()),
                ("apart", self.map.unplaced.len().into()),
            ],
        )
    }

    /// Places the skills again when what they depend on changed.
    fn refresh(&mut self, cx: &ViewCtx<'_>, across: MapAxis) {
        let selection = &cx.state.selection;
        let mut filter = ListFilter { sort: ListSort::default(), ..selection.filter.clone() };
        if filter.scope == ListScope::Categories {
            // Categories have no closeness and no counts: the map is about skills.
            filter.scope = ListScope::All;
        }
        let subject = selection.subject.clone();
        let key = (filter, across, selection.map.growth, cx.derived.listing_revision, subject);
        if self.key.as_ref() == Some(&key) {
            return;
        }
        let rows: Vec<usize> =
            found::found(cx, &key.0).into_iter().filter_map(|subject| cx.derived.listing_place(&subject)).collect();
        self.map = skill_map(&cx.derived.listing, &rows, across, selection.map.growth, cx.state.today);
        let dot = |point: &crate::insight::MapPoint| {
            let row = cx.derived.listing.get(point.row)?;
            Some(QuadrantDot {
                x: point.x,
                x_range: point.x_range,
                growth_pct: point.growth_pct,
                size: point.part,
                look: words::dot_look(cx, row.growth.as_ref()?, row.badge),
                picked: selection.subject.as_ref() == Some(&row.subject),
            })
        };
        self.dots = self.map.points.iter().filter_map(dot).collect();
        self.key = Some(key);
    }
}

/// The axis in use: the chosen one, closeness only with a profile.
fn axis(cx: &ViewCtx<'_>) -> MapAxis {
    match cx.state.selection.map.across {
        _ if cx.state.profile().is_none() => MapAxis::Size,
        Some(axis) => axis,
        None => MapAxis::Closeness,
    }
}

/// Marks at whole powers of ten on the axis of size, at quarters on that of closeness.
fn ticks(cx: &ViewCtx<'_>, map: &SkillMap) -> Vec<(f64, String)> {
    match map.decades {
        Some((low, high)) => (low..=high)
            .map(|power| {
                let at = f64::from(power - low) / f64::from(high - low);
                (at, cx.locale.count(10_f64.powi(power)))
            })
            .collect(),
        None => [0.0, 0.25, 0.5].map(|at| (at, cx.locale.percent(100.0 * at, 0))).to_vec(),
    }
}

/// A row of the listing, for the parts of this page.
type Row = ListingRow;
