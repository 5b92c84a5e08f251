//! The list: search, filters, sorting, and the rows that fit the screen.

use super::rows::{ROW_HEIGHT, category_row_ui, skill_row_ui};
use crate::{
    domain::{CategoryId, SkillKind, Subject},
    insight::{Age, AgeClass, CategoryVerdict, SkillSummary},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{chip, empty_state, rich, search_field, select, text},
    },
};
use egui::{Frame, Margin, ScrollArea, Ui};
use std::cmp::Ordering;

/// View state of the list.
pub struct ListState {
    query: String,
    scope: Scope,
    kind: Option<SkillKind>,
    sort: Sort,
    rows: Vec<Subject>,
    key: Option<Key>,
}

type Key = (String, Scope, Option<SkillKind>, Sort, bool, crate::i18n::Language);

/// What the list holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Scope {
    /// All skills.
    All,
    /// The categories themselves.
    Categories,
    /// Skills of one category.
    Category(CategoryId),
}

/// Order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Largest growth in percent first.
    Growth,
    /// Most added jobs first; rows without a base last.
    Added,
    /// Largest demand first, within each kind of count.
    Size,
    /// Freshest first.
    Age,
    /// By name.
    Name,
}

impl Sort {
    const ALL: [Self; 5] = [Self::Growth, Self::Added, Self::Size, Self::Age, Self::Name];

    fn key(self) -> &'static str {
        match self {
            Self::Growth => "trends-sort-growth",
            Self::Added => "trends-sort-added",
            Self::Size => "trends-sort-size",
            Self::Age => "trends-sort-age",
            Self::Name => "trends-sort-name",
        }
    }
}

impl Default for ListState {
    fn default() -> Self {
        Self { query: String::new(), scope: Scope::All, kind: None, sort: Sort::Growth, rows: Vec::new(), key: None }
    }
}

impl ListState {
    /// Paints the list.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        Frame::new().inner_margin(Margin { left: 12, right: 12, top: 12, bottom: 6 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let width = ui.available_width();
            search_field(ui, cx.tokens, &mut self.query, &cx.t("trends-search"), width);
            self.filters_ui(ui, cx);
        });
        self.refresh(cx);
        if self.rows.is_empty() {
            let body = cx.t("trends-nothing-body");
            let icon = crate::ui::theme::icons::MAGNIFYING_GLASS;
            let clear = cx.t("trends-nothing-action");
            if empty_state(ui, cx.tokens, icon, &cx.t("trends-nothing"), &body, Some(&clear)) {
                *self = Self { sort: self.sort, ..Self::default() };
            }
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink(false).id_salt("skills").show_rows(
            ui,
            ROW_HEIGHT,
            self.rows.len(),
            |ui, range| {
                for subject in &self.rows[range] {
                    let selected = cx.state.selection.subject.as_ref() == Some(subject);
                    match subject {
                        Subject::Skill(id) => skill_row_ui(ui, cx, id, self.sort, selected),
                        Subject::Category(id) => category_row_ui(ui, cx, id, selected),
                    }
                }
            },
        );
    }

    fn filters_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let all = cx.tf("trends-all", &[("n", cx.market().skills.len().into())]);
            if chip(ui, t, self.scope == Scope::All, &all).clicked() {
                self.scope = Scope::All;
            }
            if chip(ui, t, self.scope == Scope::Categories, &cx.t("trends-categories")).clicked() {
                self.scope = Scope::Categories;
            }
        });
        ui.horizontal(|ui| {
            let half = (ui.available_width() - space::S) / 2.0;
            let one = match &self.scope {
                Scope::Category(id) => cx.market().category(id).map(|c| cx.pick(&c.name).to_owned()),
                _ => None,
            };
            let any = cx.t("trends-any-category");
            let shown = caption(cx, one.as_deref().unwrap_or(&any));
            select(ui, t, "category", &cx.t("trends-filter-category"), shown, half, |ui| {
                if ui.selectable_label(one.is_none(), &any).clicked() {
                    self.scope = Scope::All;
                }
                for category in &cx.market().categories {
                    let here = Scope::Category(category.id.clone());
                    if ui.selectable_label(self.scope == here, cx.pick(&category.name)).clicked() {
                        self.scope = here;
                    }
                }
            });
            let any = cx.t("trends-any-kind");
            let now = self.kind.map_or(any.clone(), |kind| cx.locale.skill_kind(kind));
            select(ui, t, "kind", &cx.t("trends-filter-kind"), caption(cx, &now), half, |ui| {
                if ui.selectable_label(self.kind.is_none(), &any).clicked() {
                    self.kind = None;
                }
                for kind in [SkillKind::Craft, SkillKind::AiAugmented, SkillKind::HumanStrength] {
                    if ui.selectable_label(self.kind == Some(kind), cx.locale.skill_kind(kind)).clicked() {
                        self.kind = Some(kind);
                    }
                }
            });
        });
        ui.horizontal(|ui| {
            text(ui, cx.t("trends-sort"), TextRole::Caption, t.text_muted);
            let width = ui.available_width();
            let shown = caption(cx, &cx.t(self.sort.key()));
            select(ui, t, "sort", &cx.t("trends-sort"), shown, width, |ui| {
                for sort in Sort::ALL {
                    if ui.selectable_label(self.sort == sort, cx.t(sort.key())).clicked() {
                        self.sort = sort;
                    }
                }
            });
        });
    }

    /// Finds and orders the rows again when what they depend on changed.
    fn refresh(&mut self, cx: &ViewCtx<'_>) {
        let shows_unconfirmed = cx.state.settings.show_unconfirmed;
        let key =
            (self.query.clone(), self.scope.clone(), self.kind, self.sort, shows_unconfirmed, cx.locale.language());
        if self.key.as_ref() == Some(&key) {
            return;
        }
        self.key = Some(key);
        let found = cx.derived.subjects.find(&self.query);
        let searching = !self.query.trim().is_empty();
        self.rows = found.into_iter().filter(|subject| self.belongs(cx, subject, searching)).collect();
        // What was typed ranks by how well it matches; without a word the chosen order holds.
        if !searching {
            self.rows.sort_by(|a, b| compare(cx, self.sort, a, b));
        }
    }

    fn belongs(&self, cx: &ViewCtx<'_>, subject: &Subject, searching: bool) -> bool {
        match subject {
            Subject::Category(_) => {
                self.scope == Scope::Categories || (searching && self.scope == Scope::All && self.kind.is_none())
            }
            Subject::Skill(id) => {
                let Some(skill) = cx.market().skill(id) else { return false };
                let in_scope = match &self.scope {
                    Scope::All => true,
                    Scope::Categories => false,
                    Scope::Category(category) => skill.category == *category,
                };
                in_scope && self.kind.is_none_or(|kind| skill.kind == kind)
            }
        }
    }
}

fn caption(cx: &ViewCtx<'_>, words: &str) -> egui::RichText {
    rich(words, TextRole::Caption, cx.tokens.text)
}

fn compare(cx: &ViewCtx<'_>, sort: Sort, a: &Subject, b: &Subject) -> Ordering {
    let names = || cx.subject_name(a).to_lowercase().cmp(&cx.subject_name(b).to_lowercase());
    let by = |value: &dyn Fn(&Subject) -> Option<f64>| match (value(a), value(b)) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    };
    let order = match sort {
        // What is history is no answer to "what grows": it follows after everything fresher.
        Sort::Growth => is_history(cx, a).cmp(&is_history(cx, b)).then_with(|| by(&|s| growth(cx, s))),
        Sort::Added => by(&|s| row(cx, s)?.with_base.as_ref()?.added),
        Sort::Size => by(&|s| row(cx, s)?.size.map(|size| size.value)),
        Sort::Age => by(&|s| newest(cx, s).map(|date| f64::from(date.days()))),
        Sort::Name => names(),
    };
    order.then_with(names)
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
