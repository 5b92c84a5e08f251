//! The view of what to learn next: options ranked with their reasons. This file lays the cards out.

mod model;
use model::{Row, Shown};

mod words;

mod made_from;

mod bars;

mod columns;

mod row;

mod list;
use list::{Answer, ListState};

mod legend;

mod filters;
use filters::Filters;

mod weights;

mod detail;
use detail::DetailView;

mod add;

mod payback;
use payback::PaybackPanel;

mod grid;

mod pick;

mod side;
use side::SideView;

mod side_cells;

mod what_if;
use what_if::WhatIfView;

mod what_if_column;

use crate::{
    app::command::{Command, Route},
    domain::{OptionRef, Profile},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{card, empty_state, keep_focus_in_sight, panel, rich, section, segmented, segmented_width, text},
    },
};
use egui::{Label, Rect, ScrollArea, Ui, pos2, vec2};

/// From this width on weights and payback stand beside the list.
const TWO_COLUMNS_FROM: f32 = 860.0;
/// Widths of the right column.
const RIGHT_PART: f32 = 0.27;
const RIGHT_RANGE: std::ops::RangeInclusive<f32> = 270.0..=360.0;

/// From this height of the list on the legend stands below it.
const LEGEND_FROM: f32 = 400.0;
/// Below this height of the window the list needs all the room that there is.
const LOW: f32 = 700.0;

/// View state.
#[derive(Default)]
pub struct NextView {
    filters: Filters,
    list: ListState,
    detail: DetailView,
    payback: PaybackPanel,
    /// What payback and sentences are about; the first of the ranking while none was chosen.
    selected: Option<OptionRef>,
    /// Whether everything about it stands in place of the list.
    is_open: bool,
    tab: Tab,
    page: Page,
    side: SideView,
    what_if: WhatIfView,
}

/// On narrow windows the list shares its room with weights and payback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    #[default]
    List,
    Weights,
}

/// What the view shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Ranking,
    Side,
    WhatIf,
}

impl NextView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        self.header_ui(ui, cx);
        let Some(profile) = cx.state.profile() else {
            let (title, body, action) =
                (cx.t("next-needs-profile"), cx.t("next-needs-profile-why"), cx.t("advice-make-profile"));
            if empty_state(ui, cx.tokens, icons::SIGNPOST, &title, &body, Some(&action)) {
                cx.send(Command::Go(Route::Profile));
            }
            return;
        };
        let shown = Shown::of(cx, profile, &self.filters);
        let selected = shown.as_ref().and_then(|shown| shown.selected(self.selected.as_ref()));
        let both = shown.as_ref().zip(selected.as_ref());
        match (self.page, &shown) {
            (Page::WhatIf, _) => return self.what_if.ui(ui, cx, profile),
            (Page::Side, Some(shown)) => return self.side.ui(ui, cx, profile, shown),
            _ => {}
        }
        let room = ui.available_rect_before_wrap();
        if room.width() >= TWO_COLUMNS_FROM {
            let width = (room.width() * RIGHT_PART).clamp(*RIGHT_RANGE.start(), *RIGHT_RANGE.end());
            let left = room.with_max_x(room.right() - width - space::L);
            self.left_ui(ui, cx, profile, both, left);
            let right = room.with_min_x(left.right() + space::L);
            let mut column = ui.new_child(egui::UiBuilder::new().max_rect(right).id_salt("next-right"));
            self.right_ui(&mut column, cx, profile, selected.as_ref());
            return;
        }
        let tabs = [(Tab::List, cx.t("next-tab-list")), (Tab::Weights, cx.t("next-tab-weights"))];
        if let Some(tab) = segmented(ui, cx.tokens, self.tab, &tabs) {
            self.tab = tab;
        }
        ui.add_space(space::XS);
        let room = ui.available_rect_before_wrap();
        match self.tab {
            Tab::List => self.left_ui(ui, cx, profile, both, room),
            Tab::Weights => self.right_ui(ui, cx, profile, selected.as_ref()),
        }
    }

    /// Title and the pages of the view.
    fn header_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let pages = [
            (Page::Ranking, cx.t("next-page-list")),
            (Page::Side, cx.t("next-page-side")),
            (Page::WhatIf, cx.t("next-page-what-if")),
        ];
        let left = |ui: &mut Ui| {
            ui.add(Label::new(rich(cx.t("next-view"), TextRole::Title, cx.tokens.text)).truncate());
            ui.add(Label::new(rich(subtitle(cx), TextRole::Caption, cx.tokens.text_muted)).truncate());
        };
        let width = if cx.state.profile().is_some() { segmented_width(ui, &pages) } else { 0.0 };
        crate::ui::shell::header_with_tools(ui, cx, left, width, |ui| {
            if let Some(page) = segmented(ui, cx.tokens, self.page, &pages) {
                self.page = page;
            }
        });
    }

    /// The ranking with the sentences on the selected row, or everything about that row.
    fn left_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        ranking: Option<(&Shown<'_>, &Row<'_>)>,
        room: Rect,
    ) {
        let Some((shown, selected)) = ranking else {
            panel(ui, cx.tokens, "next-list", room, space::L, |ui| {
                weights::presets_ui(ui, cx, &profile.weights);
                let (title, why) = (cx.t("next-no-weights"), cx.t("next-no-weights-why"));
                empty_state(ui, cx.tokens, icons::SCALES, &title, &why, None);
            });
            return;
        };
        if self.is_open {
            panel(ui, cx.tokens, "next-detail", room, 0.0, |ui| {
                if self.detail.ui(ui, cx, profile, selected, &mut self.side) {
                    self.is_open = false;
                    self.list.take_focus(selected.option().clone());
                }
            });
            return;
        }
        // A low window is for the list first; the sentences scroll.
        let most = if is_low(ui.ctx()) { 0.32 } else { 0.45 };
        let strip = self.detail.strip_height().min(room.height() * most);
        let list = room.with_max_y(room.bottom() - strip - space::M);
        panel(ui, cx.tokens, "next-list", list, 0.0, |ui| self.list_ui(ui, cx, profile, shown, selected.option()));
        let strip = room.with_min_y(list.bottom() + space::M);
        panel(ui, cx.tokens, "next-why", strip, 0.0, |ui| {
            if self.detail.strip_ui(ui, cx, profile, selected, &mut self.side) {
                self.is_open = true;
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, shown: &Shown<'_>, selected: &OptionRef) {
        let room = ui.max_rect();
        let inner = Rect::from_min_size(room.min + vec2(space::M, space::M), vec2(room.width() - 2.0 * space::M, 0.0));
        let mut head = ui.new_child(egui::UiBuilder::new().max_rect(inner).id_salt("head"));
        head.spacing_mut().item_spacing.y = space::S;
        head.horizontal(|ui| {
            let title = ui.available_width() * 0.27;
            ui.allocate_ui_with_layout(
                vec2(title, crate::ui::theme::size::CONTROL),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| {
                    ui.set_width(title);
                    section(ui, cx.tokens, cx.t("next-title"));
                },
            );
            if self.filters.ui(ui, cx)
                && let Some(first) = shown.rows.first()
            {
                self.selected = Some(first.option().clone());
                self.list.take_focus(first.option().clone());
            }
        });
        if !is_low(ui.ctx()) {
            weights::presets_ui(&mut head, cx, &profile.weights);
        }
        if !self.filters.is_empty() {
            crate::ui::widgets::caption(&mut head, cx.tokens, shown.ranks_words(cx));
        }
        let top = head.min_rect().bottom() + space::XS;
        // The squares beside the sliders say the same; in a low window the rows need the room.
        let legend = (room.height() >= LEGEND_FROM).then(|| legend::Legend::of(ui, cx, inner.width()));
        let bottom = room.bottom() - legend.as_ref().map_or(space::XS, |legend| legend.height() + space::S);
        if shown.rows.is_empty() {
            self.filters.nothing_found_ui(&mut head, cx);
            return;
        }
        let rows = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), bottom - space::XS));
        let mut rows = ui.new_child(egui::UiBuilder::new().max_rect(rows).id_salt("rows"));
        match self.list.ui(&mut rows, cx, shown, selected) {
            Some(Answer::Select(option)) => self.selected = Some(option),
            Some(Answer::Open(option)) => {
                self.selected = Some(option);
                self.is_open = true;
            }
            None => {}
        }
        let foot = Rect::from_min_max(pos2(inner.left(), bottom), pos2(inner.right(), room.bottom()));
        if let Some(legend) = legend {
            legend.ui(&mut ui.new_child(egui::UiBuilder::new().max_rect(foot).id_salt("legend")), cx);
        }
    }

    /// What matters, and payback of the selected row.
    fn right_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, selected: Option<&Row<'_>>) {
        ScrollArea::vertical().auto_shrink(false).id_salt("next-right").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::M;
            card(ui, cx.tokens, |ui| {
                ui.set_width(ui.available_width());
                weights::weights_ui(ui, cx, &profile.weights);
                if is_low(ui.ctx()) {
                    weights::presets_ui(ui, cx, &profile.weights);
                }
            });
            if let Some(row) = selected {
                card(ui, cx.tokens, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = space::XS;
                    text(ui, words::row_name(cx, row), TextRole::Strong, cx.tokens.text);
                    self.payback.ui(ui, cx, row.option(), row.deepened());
                });
            }
            keep_focus_in_sight(ui);
        });
    }
}

/// Whether the window is so low that presets stand with the sliders instead of above the list.
fn is_low(ctx: &egui::Context) -> bool {
    ctx.content_rect().height() < LOW
}

fn subtitle(cx: &ViewCtx<'_>) -> String {
    let Some(profile) = cx.state.profile() else { return cx.t("next-subtitle") };
    let tried = cx.locale.count(f64::from(crate::insight::stability::DRAWS));
    cx.tf("next-subtitle-tried", &[("name", profile.name.as_str().into()), ("n", tried.into())])
}
