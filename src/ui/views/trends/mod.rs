//! Trends: find skills and categories, chart them, read what the evidence says.

mod list;
use list::ListState;

mod rows;

mod series_lines;

mod chart;
use chart::ChartState;

mod figures;

mod table;

mod evidence;
use evidence::EvidenceState;

mod signals;

mod detail;

use crate::{
    app::command::Command,
    domain::Subject,
    ui::{
        ViewCtx,
        shell::header_ui,
        theme::{radius, size, space},
        widgets::segmented,
    },
};
use egui::{CornerRadius, Stroke, StrokeKind, Ui, vec2};

/// View state of Trends.
#[derive(Default)]
pub struct TrendsView {
    list: ListState,
    chart: ChartState,
    evidence: EvidenceState,
    tab: Tab,
}

/// On narrow windows chart and evidence share the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    #[default]
    Chart,
    Evidence,
}

/// Width of the list where there is room.
const LIST_WIDTH: f32 = 292.0;
/// Width of the evidence panel where there is room.
const EVIDENCE_WIDTH: f32 = 272.0;
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
        header_ui(ui, cx, &cx.t("nav-trends"), &subtitle);
        if cx.state.selection.subject.is_none()
            && let Some(first) = market.categories.first()
        {
            cx.send(Command::Preselect(Subject::Category(first.id.clone())));
        }
        let room = ui.available_rect_before_wrap();
        let is_wide = ui.ctx().content_rect().width() >= size::EVIDENCE_BREAK;
        let list_width = LIST_WIDTH.min(room.width() * 0.36);
        let evidence_width = if is_wide { EVIDENCE_WIDTH + (room.width() - 1050.0).clamp(0.0, 120.0) } else { 0.0 };

        let list = egui::Rect::from_min_size(room.min, vec2(list_width, room.height()));
        let mut middle = room;
        middle.min.x = list.right() + GAP;
        panel(ui, cx, "list", list, 0.0, |ui| self.list.ui(ui, cx));
        if is_wide {
            middle.max.x -= evidence_width + GAP;
            let evidence = egui::Rect::from_min_max(egui::pos2(middle.max.x + GAP, room.top()), room.max);
            panel(ui, cx, "chart", middle, space::L, |ui| self.chart.ui(ui, cx));
            panel(ui, cx, "evidence", evidence, 0.0, |ui| self.evidence.ui(ui, cx));
        } else {
            panel(ui, cx, "chart", middle, space::M, |ui| {
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

/// A card that fills a rectangle, whatever its contents ask for.
fn panel(ui: &mut Ui, cx: &ViewCtx<'_>, salt: &str, rect: egui::Rect, padding: f32, contents: impl FnOnce(&mut Ui)) {
    let stroke = Stroke::new(1.0, cx.tokens.border);
    ui.painter().rect(rect, CornerRadius::same(radius::CARD), cx.tokens.surface, stroke, StrokeKind::Inside);
    let inner = rect.shrink(padding + 1.0);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(inner).id_salt(salt));
    child.set_clip_rect(rect.shrink(1.0).intersect(ui.clip_rect()));
    contents(&mut child);
}
