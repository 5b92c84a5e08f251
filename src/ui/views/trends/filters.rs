//! Search and filters that list, table and map share: in a column above the list, in one line above the others.

use crate::{
    app::command::Command,
    domain::{ListFilter, ListScope, ListSort, SkillKind},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{chip, empty_state, rich, search_field, select, text},
    },
};
use egui::{Align, Layout, Response, Ui};

/// Search field, filters and order above the list; returns the field.
pub fn column_ui(ui: &mut Ui, cx: &ViewCtx<'_>) -> Response {
    let mut wanted = cx.state.selection.filter.clone();
    let filter = &mut wanted;
    let width = ui.available_width();
    let field = search_field(ui, cx.tokens, &mut filter.query, &cx.t("trends-search"), width);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        scope_ui(ui, cx, filter);
    });
    ui.horizontal(|ui| {
        let half = (ui.available_width() - space::S) / 2.0;
        category_ui(ui, cx, filter, half);
        kind_ui(ui, cx, filter, half);
    });
    ui.horizontal(|ui| {
        text(ui, cx.t("trends-sort"), TextRole::Caption, cx.tokens.text_muted);
        let width = ui.available_width();
        let shown = caption(cx, &cx.t(&format!("trends-sort-{}", filter.sort.key())));
        select(ui, cx.tokens, "sort", &cx.t("trends-sort"), shown, width, |ui| {
            for sort in ListSort::ALL {
                if ui.selectable_label(filter.sort == sort, cx.t(&format!("trends-sort-{}", sort.key()))).clicked() {
                    filter.sort = sort;
                }
            }
        });
    });
    send_if_changed(cx, wanted);
    field
}

/// How the line above a page asks for kinds of skills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineStyle {
    /// Scope as chips, kind as a drop-down: categories may be rows.
    Rows,
    /// Kind as chips where there is room for them: only skills stand there.
    Skills,
}

/// Search field and filters in one line, with what else stands at its right end.
pub fn line_ui(ui: &mut Ui, cx: &ViewCtx<'_>, style: LineStyle, tools: impl FnOnce(&mut Ui)) {
    let mut wanted = cx.state.selection.filter.clone();
    let filter = &mut wanted;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let width = (ui.available_width() * 0.2).clamp(140.0, 260.0);
        search_field(ui, cx.tokens, &mut filter.query, &cx.t("trends-search"), width);
        match style {
            LineStyle::Rows => {
                scope_ui(ui, cx, filter);
                category_ui(ui, cx, filter, SELECT);
                kind_ui(ui, cx, filter, SELECT);
            }
            LineStyle::Skills => {
                category_ui(ui, cx, filter, SELECT);
                if ui.available_width() >= CHIPS_FROM {
                    kind_chips_ui(ui, cx, filter);
                } else {
                    kind_ui(ui, cx, filter, SELECT);
                }
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), tools);
    });
    send_if_changed(cx, wanted);
}

/// That nothing was found, with a way back.
pub fn nothing_found_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let clear = cx.t("trends-nothing-action");
    let (title, body) = (cx.t("trends-nothing"), cx.t("trends-nothing-body"));
    if empty_state(ui, cx.tokens, icons::MAGNIFYING_GLASS, &title, &body, Some(&clear)) {
        let sort = cx.state.selection.filter.sort;
        cx.send(Command::SetFilter(ListFilter { sort, ..ListFilter::default() }));
    }
}

/// Width of a drop-down in a line.
const SELECT: f32 = 136.0;
/// Room from which on the kinds and the tools at the end fit as chips, in both languages.
const CHIPS_FROM: f32 = 480.0;

fn scope_ui(ui: &mut Ui, cx: &ViewCtx<'_>, filter: &mut ListFilter) {
    let all = cx.tf("trends-all", &[("n", cx.market().skills.len().into())]);
    if chip(ui, cx.tokens, filter.scope == ListScope::All, &all).clicked() {
        filter.scope = ListScope::All;
    }
    if chip(ui, cx.tokens, filter.scope == ListScope::Categories, &cx.t("trends-categories")).clicked() {
        filter.scope = ListScope::Categories;
    }
}

fn category_ui(ui: &mut Ui, cx: &ViewCtx<'_>, filter: &mut ListFilter, width: f32) {
    let one = match &filter.scope {
        ListScope::Category(id) => cx.market().category(id).map(|c| cx.pick(&c.name).to_owned()),
        _ => None,
    };
    let any = cx.t("trends-any-category");
    let shown = caption(cx, one.as_deref().unwrap_or(&any));
    select(ui, cx.tokens, "category", &cx.t("trends-filter-category"), shown, width, |ui| {
        if ui.selectable_label(one.is_none(), &any).clicked() {
            filter.scope = ListScope::All;
        }
        for category in &cx.market().categories {
            let here = ListScope::Category(category.id.clone());
            if ui.selectable_label(filter.scope == here, cx.pick(&category.name)).clicked() {
                filter.scope = here;
            }
        }
    });
}

fn kind_ui(ui: &mut Ui, cx: &ViewCtx<'_>, filter: &mut ListFilter, width: f32) {
    let any = cx.t("trends-any-kind");
    let now = filter.kind.map_or(any.clone(), |kind| cx.locale.skill_kind(kind));
    select(ui, cx.tokens, "kind", &cx.t("trends-filter-kind"), caption(cx, &now), width, |ui| {
        if ui.selectable_label(filter.kind.is_none(), &any).clicked() {
            filter.kind = None;
        }
        for kind in SkillKind::ALL {
            if ui.selectable_label(filter.kind == Some(kind), cx.locale.skill_kind(kind)).clicked() {
                filter.kind = Some(kind);
            }
        }
    });
}

fn kind_chips_ui(ui: &mut Ui, cx: &ViewCtx<'_>, filter: &mut ListFilter) {
    if chip(ui, cx.tokens, filter.kind.is_none(), &cx.t("trends-any-kind")).clicked() {
        filter.kind = None;
    }
    for kind in SkillKind::ALL {
        if chip(ui, cx.tokens, filter.kind == Some(kind), &cx.locale.skill_kind(kind)).clicked() {
            filter.kind = Some(kind);
        }
    }
}

fn send_if_changed(cx: &ViewCtx<'_>, filter: ListFilter) {
    if filter != cx.state.selection.filter {
        cx.send(Command::SetFilter(filter));
    }
}

fn caption(cx: &ViewCtx<'_>, words: &str) -> egui::RichText {
    rich(words, TextRole::Caption, cx.tokens.text)
}
