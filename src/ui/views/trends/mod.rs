//! Trends: find skills and categories, chart them, read what the evidence says.

mod header;

mod saved;
use saved::SavedMenu;

mod list;
use list::ListState;

mod rows;

mod found;

mod filters;

mod skill_table;
use skill_table::SkillTable;

mod map;
use map::MapView;

mod chart;
use chart::ChartState;

mod toolbar;

mod picker;

mod notes_ui;

mod multiples;

mod said;

mod saving;

mod figures;

mod table;

mod evidence;
use evidence::EvidenceState;

mod measures;

mod pools;

mod asides;

mod own;

mod signals;

mod detail;

mod workings;

mod report;

use crate::{
    app::command::Command,
    domain::{Subject, TrendsPage},
    ui::{
        ViewCtx,
        theme::{size, space},
        widgets::{panel, segmented},
    },
};
use egui::{Stroke, Ui, vec2};

/// View state of Trends.
#[derive(Default)]
pub struct TrendsView {
    list: ListState,
    chart: ChartState,
    evidence: EvidenceState,
    saved: SavedMenu,
    table: SkillTable,
    map: MapView,
    tab: Tab,
    /// Width of the list while its edge is dragged.
    list_drag: Option<f32>,
    /// Width of the evidence panel while its edge is dragged.
    evidence_drag: Option<f32>,
}

/// On narrow windows chart and evidence share the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    #[default]
    Chart,
    Evidence,
}

/// Width of the list where there is room.
const LIST_WIDTH: f32 = 304.0;
/// Width of the evidence panel where there is room.
const EVIDENCE_WIDTH: f32 = 272.0;
/// Narrowest list and evidence panel.
const LEAST_WIDTH: f32 = 220.0;
/// Narrowest chart.
const LEAST_CHART: f32 = 340.0;
const GAP: f32 = 16.0;

impl TrendsView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let market = cx.market();
        let subtitle = cx.tf(
            "trends-subtitle",
            &[
                ("skills", market.skills.len().into()),
                ("series", market.series.len().into()),
                ("figures", cx.derived.confirmed_figures.into()),
                ("sources", market.sources.len().into()),
            ],
        );
        header::header_ui(ui, cx, &mut self.saved, &subtitle);
        if cx.state.selection.subject.is_none()
            && cx.state.selection.picked.is_empty()
            && let Some(first) = market.categories.first()
        {
            cx.send(Command::Preselect(Subject::Category(first.id.clone())));
        }
        let room = ui.available_rect_before_wrap();
        match cx.state.selection.page {
            TrendsPage::Chart => self.chart_page_ui(ui, cx, room),
            TrendsPage::Table => panel(ui, cx.tokens, "table", room, space::M, |ui| self.table.ui(ui, cx)),
            TrendsPage::Map => panel(ui, cx.tokens, "map", room, space::M, |ui| self.map.ui(ui, cx)),
        }
    }

    /// List, chart and evidence side by side, or chart and evidence in turn where there is no room.
    fn chart_page_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, room: egui::Rect) {
        let is_wide = ui.ctx().content_rect().width() >= size::EVIDENCE_BREAK;
        let settings = &cx.state.settings;
        let usual_list = LIST_WIDTH.min(room.width() * 0.36);
        let most_list = room.width().max(0.0) * 0.45;
        let list_width =
            self.list_drag.or(settings.list_width).unwrap_or(usual_list).clamp(LEAST_WIDTH.min(most_list), most_list);
        let usual_evidence = EVIDENCE_WIDTH + (room.width() - 1050.0).clamp(0.0, 120.0);
        let chosen = self.evidence_drag.or(settings.evidence_width).unwrap_or(usual_evidence);
        let evidence_width =
            chosen.clamp(LEAST_WIDTH, (room.width() - list_width - 2.0 * GAP - LEAST_CHART).max(LEAST_WIDTH));

        let list = egui::Rect::from_min_size(room.min, vec2(list_width, room.height()));
        let mut middle = room;
        middle.min.x = list.right() + GAP;
        panel(ui, cx.tokens, "list", list, 0.0, |ui| self.list.ui(ui, cx));
        if let Some(width) =
            splitter_ui(ui, cx, "trends-resize-list", list.right(), room, &mut self.list_drag, |x| x - room.left())
        {
            cx.send(Command::SetListWidth(width));
        }
        if is_wide {
            middle.max.x -= evidence_width + GAP;
            let evidence = egui::Rect::from_min_max(egui::pos2(middle.max.x + GAP, room.top()), room.max);
            panel(ui, cx.tokens, "chart", middle, space::L, |ui| self.chart.ui(ui, cx));
            panel(ui, cx.tokens, "evidence", evidence, 0.0, |ui| self.evidence.ui(ui, cx));
            let width_at = |x: f32| room.right() - x - GAP;
            let drag = &mut self.evidence_drag;
            if let Some(width) = splitter_ui(ui, cx, "trends-resize-evidence", middle.max.x, room, drag, width_at) {
                cx.send(Command::SetEvidenceWidth(width));
            }
        } else {
            panel(ui, cx.tokens, "chart", middle, space::M, |ui| {
                let tabs = [(Tab::Chart, cx.t("trends-tab-chart")), (Tab::Evidence, cx.t("trends-tab-evidence"))];
                if let Some(tab) = segmented(ui, cx.tokens, self.tab, &tabs) {
                    self.tab = tab;
                }
                ui.add_space(space::XS);
                match self.tab {
                    Tab::Chart => self.chart.ui(ui, cx),
                    Tab::Evidence => self.evidence.ui(ui, cx),
                }
            });
        }
    }
}

/// The gap right of `x` as a handle: drag it, or move it by arrow keys. Gives the new width when it is let go.
fn splitter_ui(
    ui: &Ui,
    cx: &ViewCtx<'_>,
    name: &'static str,
    x: f32,
    room: egui::Rect,
    drag: &mut Option<f32>,
    width_at: impl Fn(f32) -> f32,
) -> Option<f32> {
    let gap = egui::Rect::from_x_y_ranges(x + 2.0..=x + GAP - 2.0, room.y_range());
    let response = ui.interact(gap, egui::Id::unique(name), egui::Sense::drag());
    let words = cx.t(name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Splitter, true, &words));
    let steps = if response.has_focus() {
        let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        ui.input(|input| {
            let pressed = |key| f32::from(u8::from(input.key_pressed(key)));
            pressed(egui::Key::ArrowRight) - pressed(egui::Key::ArrowLeft)
        })
    } else {
        0.0
    };
    if steps != 0.0 {
        return Some(width_at(x + steps * space::L));
    }
    if response.hovered() || response.dragged() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::ResizeHorizontal);
        ui.painter().vline(gap.center().x, room.y_range(), Stroke::new(2.0, cx.tokens.border));
    }
    if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
        *drag = Some(width_at(pointer.x - GAP / 2.0));
    }
    if response.drag_stopped() { drag.take() } else { None }
}
