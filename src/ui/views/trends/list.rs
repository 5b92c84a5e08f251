//! The list: search, filters, sorting, and the rows that fit the screen.

use super::rows::{Place as RowPlace, row_height, row_id, subject_row_ui};
use crate::{
    app::command::Command,
    domain::{CategoryId, ListFilter, ListScope, ListSort, SkillKind, Subject},
    insight::{Age, AgeClass, CategoryVerdict, SkillSummary},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{chip, empty_state, rich, search_field, select, text},
    },
};
use egui::{Frame, Key, Margin, Rect, Response, ScrollArea, Ui};
use std::{cmp::Ordering, collections::HashMap};

/// View state of the list.
#[derive(Default)]
pub struct ListState {
    rows: Vec<Subject>,
    key: Option<RowsKey>,
    /// Row n stands from `tops[n]` to `tops[n + 1]`, for a list of that width.
    tops: Vec<f32>,
    tops_width: f32,
    /// Heights of rows seen so far, so that a keystroke measures no name twice.
    heights: HashMap<Subject, f32>,
    heights_key: Option<(u32, ListSort, bool, crate::i18n::Language)>,
    /// What chart and evidence showed when the list was last painted.
    shown: Option<Subject>,
}

type RowsKey = (ListFilter, bool, crate::i18n::Language);

impl ListState {
    /// Paints the list.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let frame = Frame::new().inner_margin(Margin { left: 12, right: 12, top: 12, bottom: 6 });
        let mut wanted = cx.state.selection.filter.clone();
        let field = frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                let width = ui.available_width();
                let field = search_field(ui, cx.tokens, &mut wanted.query, &cx.t("trends-search"), width);
                filters_ui(ui, cx, &mut wanted);
                field
            })
            .inner;
        let is_new = self.refresh(cx);
        self.field_keys(ui, cx, &field);
        if self.rows.is_empty() {
            let body = cx.t("trends-nothing-body");
            let icon = crate::ui::theme::icons::MAGNIFYING_GLASS;
            let clear = cx.t("trends-nothing-action");
            if empty_state(ui, cx.tokens, icon, &cx.t("trends-nothing"), &body, Some(&clear)) {
                wanted = ListFilter { sort: wanted.sort, ..ListFilter::default() };
            }
            send_if_changed(cx, wanted);
            return;
        }
        send_if_changed(cx, wanted);
        self.measure(ui, cx, is_new);
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("skills");
        if is_new {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show_viewport(ui, |ui, seen| self.rows_ui(ui, cx, seen, field.id));
    }

    /// Down leads from the search field into the list; Enter shows what was found first.
    fn field_keys(&self, ui: &Ui, cx: &ViewCtx<'_>, field: &Response) {
        let Some(first) = self.rows.first() else { return };
        if field.has_focus() && take_key(ui, Key::ArrowDown) {
            ui.memory_mut(|memory| memory.request_focus(row_id(first)));
        }
        if field.lost_focus() && take_key(ui, Key::Enter) {
            ui.memory_mut(|memory| memory.request_focus(row_id(first)));
            cx.send(Command::Show(first.clone()));
        }
    }

    /// The rows in sight, and the one with the focus.
    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, seen: Rect, field: egui::Id) {
        let height = self.tops.last().copied().unwrap_or_default();
        ui.set_height(height);
        let (left, top) = (ui.max_rect().left(), ui.max_rect().top());
        let width = ui.max_rect().width();
        let rect_of = |tops: &[f32], row: usize| {
            let y = |n: usize| top + tops.get(n).copied().unwrap_or(height);
            Rect::from_x_y_ranges(left..=left + width, y(row)..=y(row + 1))
        };
        let focus = ui.memory(egui::Memory::focused);
        let focused = focus.and_then(|id| self.rows.iter().position(|subject| row_id(subject) == id));
        let first = self.tops.partition_point(|top| *top <= seen.min.y).saturating_sub(1);
        let last = self.tops.partition_point(|top| *top < seen.max.y).min(self.rows.len());
        // The list is one stop of Tab: its row in focus, else what is shown, else its first row; arrows do the rest.
        let shown = self.rows.iter().position(|subject| cx.state.selection.subject.as_ref() == Some(subject));
        let stop = focused.or(shown).unwrap_or_default();
        let outside = Some(stop).filter(|row| !(first..last).contains(row));
        let mut to = None;
        for row in (first..last).chain(outside) {
            let Some(subject) = self.rows.get(row) else { continue };
            let is_selected = cx.state.selection.subject.as_ref() == Some(subject);
            let rect = rect_of(&self.tops, row);
            let response = subject_row_ui(
                ui,
                cx,
                subject,
                cx.state.selection.filter.sort,
                &RowPlace { rect, is_selected, is_stop: row == stop },
            );
            if response.gained_focus() {
                ui.scroll_to_rect(rect, None);
            }
            if response.has_focus() {
                to = self.row_keys(ui, &response, row, field);
            }
        }
        // After all rows: a row that is painted later and is no stop of Tab would give the focus away again.
        if let Some(id) = to {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // What was chosen elsewhere comes into sight.
        if self.shown != cx.state.selection.subject {
            self.shown.clone_from(&cx.state.selection.subject);
            let row = self.rows.iter().position(|subject| Some(subject) == self.shown.as_ref());
            if let Some(row) = row {
                ui.scroll_to_rect(rect_of(&self.tops, row), None);
            }
        }
    }

    /// Up and down move through the list, up from the first row back to the search field: what gets the focus.
    fn row_keys(&self, ui: &Ui, response: &Response, row: usize, field: egui::Id) -> Option<egui::Id> {
        let filter = egui::EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| take_key(ui, key);
        let last = self.rows.len().saturating_sub(1);
        let to = match () {
            () if pressed(Key::ArrowDown) => (row + 1).min(last),
            () if pressed(Key::ArrowUp) => match row.checked_sub(1) {
                Some(above) => above,
                None => return Some(field),
            },
            () if pressed(Key::Home) => 0,
            () if pressed(Key::End) => last,
            () => return None,
        };
        self.rows.get(to).map(row_id)
    }

    /// Works out where each row stands when the rows or the width changed.
    fn measure(&mut self, ui: &Ui, cx: &ViewCtx<'_>, is_new: bool) {
        let width = ui.available_width();
        if !is_new && (self.tops_width - width).abs() < 0.5 && self.tops.len() == self.rows.len() + 1 {
            return;
        }
        self.tops_width = width;
        let sort = cx.state.selection.filter.sort;
        let key = (width.to_bits(), sort, cx.state.settings.show_unconfirmed, cx.locale.language());
        if self.heights_key != Some(key) {
            self.heights_key = Some(key);
            self.heights.clear();
        }
        let mut top = 0.0;
        self.tops.clear();
        self.tops.push(top);
        for subject in &self.rows {
            let known = self.heights.get(subject).copied();
            let height = known.unwrap_or_else(|| row_height(ui, cx, subject, sort, width));
            if known.is_none() {
                self.heights.insert(subject.clone(), height);
            }
            top += height;
            self.tops.push(top);
        }
    }

    /// Finds and orders the rows again when what they depend on changed; tells whether it did.
    fn refresh(&mut self, cx: &ViewCtx<'_>) -> bool {
        let shows_unconfirmed = cx.state.settings.show_unconfirmed;
        let filter = &cx.state.selection.filter;
        let key = (filter.clone(), shows_unconfirmed, cx.locale.language());
        if self.key.as_ref() == Some(&key) {
            return false;
        }
        self.key = Some(key);
        let found = cx.derived.subjects.find(&filter.query);
        let searching = !filter.query.trim().is_empty();
        self.rows = found.into_iter().filter(|subject| belongs(cx, filter, subject, searching)).collect();
        // What was typed ranks by how well it matches; without a word the chosen order holds.
        if !searching {
            let mut placed: Vec<(Place, Subject)> =
                self.rows.drain(..).map(|subject| (Place::of(cx, filter.sort, &subject), subject)).collect();
            placed.sort_by(|(a, _), (b, _)| a.cmp(b));
            self.rows = placed.into_iter().map(|(_, subject)| subject).collect();
        }
        true
    }
}

/// Whether the filter lets a row stand in the list.
fn belongs(cx: &ViewCtx<'_>, filter: &ListFilter, subject: &Subject, searching: bool) -> bool {
    match subject {
        Subject::Category(_) => {
            filter.scope == ListScope::Categories
                || (searching && filter.scope == ListScope::All && filter.kind.is_none())
        }
        Subject::Skill(id) => {
            let Some(skill) = cx.market().skill(id) else { return false };
            let in_scope = match &filter.scope {
                ListScope::All => true,
                ListScope::Categories => false,
                ListScope::Category(category) => skill.category == *category,
            };
            in_scope && filter.kind.is_none_or(|kind| skill.kind == kind)
        }
    }
}

/// Search scope, kind and order.
fn filters_ui(ui: &mut Ui, cx: &ViewCtx<'_>, filter: &mut ListFilter) {
    let t = cx.tokens;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let all = cx.tf("trends-all", &[("n", cx.market().skills.len().into())]);
        if chip(ui, t, filter.scope == ListScope::All, &all).clicked() {
            filter.scope = ListScope::All;
        }
        if chip(ui, t, filter.scope == ListScope::Categories, &cx.t("trends-categories")).clicked() {
            filter.scope = ListScope::Categories;
        }
    });
    ui.horizontal(|ui| {
        let half = (ui.available_width() - space::S) / 2.0;
        let one = match &filter.scope {
            ListScope::Category(id) => cx.market().category(id).map(|c| cx.pick(&c.name).to_owned()),
            _ => None,
        };
        let any = cx.t("trends-any-category");
        let shown = caption(cx, one.as_deref().unwrap_or(&any));
        select(ui, t, "category", &cx.t("trends-filter-category"), shown, half, |ui| {
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
        let any = cx.t("trends-any-kind");
        let now = filter.kind.map_or(any.clone(), |kind| cx.locale.skill_kind(kind));
        select(ui, t, "kind", &cx.t("trends-filter-kind"), caption(cx, &now), half, |ui| {
            if ui.selectable_label(filter.kind.is_none(), &any).clicked() {
                filter.kind = None;
            }
            for kind in SkillKind::ALL {
                if ui.selectable_label(filter.kind == Some(kind), cx.locale.skill_kind(kind)).clicked() {
                    filter.kind = Some(kind);
                }
            }
        });
    });
    ui.horizontal(|ui| {
        text(ui, cx.t("trends-sort"), TextRole::Caption, t.text_muted);
        let width = ui.available_width();
        let shown = caption(cx, &cx.t(&format!("trends-sort-{}", filter.sort.key())));
        select(ui, t, "sort", &cx.t("trends-sort"), shown, width, |ui| {
            for sort in ListSort::ALL {
                if ui.selectable_label(filter.sort == sort, cx.t(&format!("trends-sort-{}", sort.key()))).clicked() {
                    filter.sort = sort;
                }
            }
        });
    });
}

fn send_if_changed(cx: &ViewCtx<'_>, filter: ListFilter) {
    if filter != cx.state.selection.filter {
        cx.send(Command::SetFilter(filter));
    }
}

/// Whether a key was pressed; what gets the focus in the same frame does not see it again.
fn take_key(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key))
}

fn caption(cx: &ViewCtx<'_>, words: &str) -> egui::RichText {
    rich(words, TextRole::Caption, cx.tokens.text)
}

/// What a row is ordered by; worked out once a row, since a comparison is made many times.
struct Place {
    is_history: bool,
    /// Largest first; rows without one last.
    value: Option<f64>,
    name: String,
}

impl Place {
    fn of(cx: &ViewCtx<'_>, sort: ListSort, subject: &Subject) -> Self {
        let value = match sort {
            ListSort::Growth => growth(cx, subject),
            ListSort::Added => row(cx, subject).and_then(|row| row.with_base.as_ref()?.added),
            ListSort::Size => row(cx, subject).and_then(|row| row.size).map(|size| size.value),
            ListSort::Age => newest(cx, subject).map(|date| f64::from(date.days())),
            ListSort::Name => None,
        };
        // What is history is no answer to "what grows": it follows after everything fresher.
        let is_history = sort == ListSort::Growth && is_history(cx, subject);
        Self { is_history, value, name: cx.subject_name(subject).to_lowercase() }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let by_value = match (self.value, other.value) {
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        self.is_history.cmp(&other.is_history).then(by_value).then_with(|| self.name.cmp(&other.name))
    }
}

fn row<'a>(cx: &ViewCtx<'a>, subject: &Subject) -> Option<&'a SkillSummary> {
    match subject {
        Subject::Skill(id) => cx.derived.summary(id),
        Subject::Category(_) => None,
    }
}

/// The verdict of a category.
pub(super) fn verdict_of<'a>(cx: &ViewCtx<'a>, id: &CategoryId) -> Option<&'a CategoryVerdict> {
    cx.derived.categories.iter().find(|verdict| &verdict.category == id)
}

fn growth(cx: &ViewCtx<'_>, subject: &Subject) -> Option<f64> {
    match subject {
        Subject::Skill(_) => row(cx, subject)?.headline.as_ref()?.relative_pct,
        Subject::Category(id) => verdict_of(cx, id)?.headline.as_ref()?.relative_pct,
    }
}

fn is_history(cx: &ViewCtx<'_>, subject: &Subject) -> bool {
    let observed = match subject {
        Subject::Skill(_) => row(cx, subject).and_then(|row| row.headline.as_ref()).and_then(|h| h.observed),
        Subject::Category(id) => verdict_of(cx, id).and_then(|v| v.headline.as_ref()).and_then(|h| h.observed),
    };
    observed.is_none_or(|date| Age::between(date, cx.state.today).class == AgeClass::History)
}

fn newest(cx: &ViewCtx<'_>, subject: &Subject) -> Option<crate::domain::Date> {
    match subject {
        Subject::Skill(_) => row(cx, subject)?.newest,
        Subject::Category(id) => verdict_of(cx, id)?.verdict.freshest,
    }
}
