//! Which rows of the ranking are seen: by category, kind and text. Filters never touch scores or ranks.

use super::words;
use crate::{
    domain::{CategoryId, OptionRef},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{empty_state, rich, search_field, select},
    },
};
use egui::Ui;

/// What is asked of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    query: String,
    category: Option<CategoryId>,
    kind: Option<Kind>,
}

/// Kinds of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Skill,
    Target,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Skill, Self::Target];

    fn words(self, cx: &ViewCtx<'_>) -> String {
        cx.t(match self {
            Self::Skill => "next-kind-skills",
            Self::Target => "next-kind-targets",
        })
    }
}

impl Filters {
    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.query.trim().is_empty() && self.category.is_none() && self.kind.is_none()
    }

    /// Whether a row is seen. Deepening and changing nothing belong to no category and no kind.
    #[must_use]
    pub fn takes(&self, cx: &ViewCtx<'_>, option: &OptionRef) -> bool {
        let market = cx.market();
        let (kind, category) = match option {
            OptionRef::Skill(id) => (Some(Kind::Skill), market.skill(id).map(|skill| &skill.category)),
            OptionRef::Target(id) => (Some(Kind::Target), market.target(id).map(|target| &target.category)),
            OptionRef::Deepen | OptionRef::Nothing => (None, None),
        };
        (self.kind.is_none() || self.kind == kind)
            && (self.category.is_none() || self.category.as_ref() == category)
            && self.is_named(cx, option)
    }

    /// Whether every word that was typed stands in a name of the row, in either language.
    fn is_named(&self, cx: &ViewCtx<'_>, option: &OptionRef) -> bool {
        let query = self.query.to_lowercase();
        if query.trim().is_empty() {
            return true;
        }
        let mut names = words::option_name(cx, option, None);
        if let OptionRef::Skill(id) = option
            && let Some(skill) = cx.market().skill(id)
        {
            for name in [&skill.name.en, &skill.name.id].into_iter().chain(&skill.aliases_en).chain(&skill.aliases_id) {
                names.push(' ');
                names.push_str(name);
            }
        }
        let names = names.to_lowercase();
        query.split_whitespace().all(|word| names.contains(word))
    }

    /// Search field and drop-downs in what is left of the line; whether Down or Enter asks for the list from the field.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) -> bool {
        ui.spacing_mut().item_spacing.x = space::S;
        let width = ((ui.available_width() - 2.0 * space::S) / 3.0).min(200.0);
        let field = search_field(ui, cx.tokens, &mut self.query, &cx.t("next-filter-search"), width);
        let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
        let leads_on =
            (field.has_focus() && pressed(egui::Key::ArrowDown)) || (field.lost_focus() && pressed(egui::Key::Enter));
        let any = cx.t("trends-any-category");
        let one =
            self.category.as_ref().and_then(|id| cx.market().category(id)).map(|category| cx.pick(&category.name));
        let shown = rich(one.unwrap_or(&any), TextRole::Caption, cx.tokens.text);
        select(ui, cx.tokens, "next-category", &cx.t("trends-filter-category"), shown, width, |ui| {
            if ui.selectable_label(self.category.is_none(), &any).clicked() {
                self.category = None;
            }
            for category in &cx.market().categories {
                let is_here = self.category.as_ref() == Some(&category.id);
                if ui.selectable_label(is_here, cx.pick(&category.name)).clicked() {
                    self.category = Some(category.id.clone());
                }
            }
        });
        let any = cx.t("next-kind-any");
        let now = self.kind.map_or(any.clone(), |kind| kind.words(cx));
        let shown = rich(now, TextRole::Caption, cx.tokens.text);
        select(ui, cx.tokens, "next-kind", &cx.t("next-filter-kind"), shown, width, |ui| {
            if ui.selectable_label(self.kind.is_none(), &any).clicked() {
                self.kind = None;
            }
            for kind in Kind::ALL {
                if ui.selectable_label(self.kind == Some(kind), kind.words(cx)).clicked() {
                    self.kind = Some(kind);
                }
            }
        });
        leads_on
    }

    /// That no row is left, with a way back.
    pub fn nothing_found_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let (title, body, clear) = (cx.t("next-filter-none"), cx.t("next-filter-none-why"), cx.t("next-filter-clear"));
        if empty_state(ui, cx.tokens, icons::MAGNIFYING_GLASS, &title, &body, Some(&clear)) {
            *self = Self::default();
        }
    }
}
