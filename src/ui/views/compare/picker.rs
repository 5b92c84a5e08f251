//! Chips of the picked targets and the list from which one is added.

use crate::{
    app::{
        command::Command,
        derived::{TargetFit, TargetRef},
        search::SearchIndex,
        state::MAX_TARGETS,
    },
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{ButtonKind, button, caption, chip, icon_button, rich, search_field},
    },
};
use egui::{Align, Key, Label, Layout, Popup, PopupCloseBehavior, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// View state of the list.
#[derive(Default)]
pub struct Picker {
    query: String,
    is_open: bool,
    index: Option<SearchIndex<TargetRef>>,
}

/// Name of a target.
pub fn target_name(cx: &ViewCtx<'_>, target: &TargetRef) -> String {
    match target {
        TargetRef::Skill(id) => cx.skill_name(id),
        TargetRef::Role(id) => {
            cx.market().target(id).map_or_else(|| id.to_string(), |role| cx.pick(&role.name).to_owned())
        }
    }
}

/// The command that picks or drops a target.
pub fn toggle(target: &TargetRef) -> Command {
    match target {
        TargetRef::Role(id) => Command::ToggleTarget(id.clone()),
        TargetRef::Skill(id) => Command::ToggleTargetSkill(id.clone()),
    }
}

/// Chips of the picked targets; a click shows one, its cross drops it.
pub fn chips_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fits: &[TargetFit], shown: &mut usize) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (index, fit) in fits.iter().enumerate() {
            ui.push_id(index, |ui| {
                let name = target_name(cx, &fit.target);
                if chip(ui, cx.tokens, index == *shown, &name).clicked() {
                    *shown = index;
                }
                let drop = cx.tf("compare-drop-named", &[("name", name.into())]);
                if icon_button(ui, cx.tokens, icons::X, &drop, None).clicked() {
                    cx.send(toggle(&fit.target));
                }
            });
        }
    });
}

impl Picker {
    /// The button "Add target" and, while it is open, the list.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let kind = ButtonKind::Secondary;
        let response = button(ui, cx.tokens, kind, Some(icons::PLUS), &cx.t("compare-add-target"));
        let shown = Popup::from_toggle_button_response(&response)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(380.0)
            .show(|ui| self.list_ui(ui, cx));
        self.is_open = shown.is_some();
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let is_new = !self.is_open;
        let width = 364.0;
        ui.set_width(width);
        let field = search_field(ui, cx.tokens, &mut self.query, &cx.t("compare-search-targets"), width);
        if is_new {
            self.query.clear();
            field.request_focus();
        }
        let count = cx.state.profile().map_or(0, |profile| profile.targets.len() + profile.target_skills.len());
        let is_full = count >= MAX_TARGETS;
        if is_full {
            ui.add_space(space::XS);
            caption(ui, cx.tokens, cx.t("compare-targets-full"));
        }
        ui.add_space(space::XS);
        let height = (ui.ctx().content_rect().height() * 0.5).min(340.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if self.query.trim().is_empty() {
                Self::groups_ui(ui, cx, is_full);
            } else {
                self.found_ui(ui, cx, is_full, field.lost_focus());
            }
        });
    }

    /// Roles by category, then skills by category.
    fn groups_ui(ui: &mut Ui, cx: &ViewCtx<'_>, is_full: bool) {
        let market = cx.market();
        for (heading, is_role) in [("compare-roles", true), ("compare-skills", false)] {
            for category in &market.categories {
                let items: Vec<TargetRef> = if is_role {
                    let roles = market.targets.iter().filter(|role| role.category == category.id);
                    roles.map(|role| TargetRef::Role(role.id.clone())).collect()
                } else {
                    let skills = market.skills.iter().filter(|skill| skill.category == category.id);
                    skills.map(|skill| TargetRef::Skill(skill.id.clone())).collect()
                };
                if !items.is_empty() {
                    ui.add_space(space::XS);
                    caption(ui, cx.tokens, format!("{} · {}", cx.t(heading), cx.pick(&category.name)));
                }
                for item in items {
                    row_ui(ui, cx, &item, is_full);
                }
            }
        }
    }

    fn found_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, is_full: bool, left_field: bool) {
        let index = self.index.get_or_insert_with(|| index(cx));
        let found = index.find(&self.query);
        if found.is_empty() {
            caption(ui, cx.tokens, cx.t("palette-nothing"));
        }
        if let Some(first) = found.first()
            && left_field
            && ui.input(|input| input.key_pressed(Key::Enter))
            && (!is_full || is_picked(cx, first))
        {
            cx.send(toggle(first));
            self.query.clear();
            ui.close();
        }
        for item in found.iter().take(40) {
            row_ui(ui, cx, item, is_full);
        }
    }
}

fn index(cx: &ViewCtx<'_>) -> SearchIndex<TargetRef> {
    let market = cx.market();
    let roles = market
        .targets
        .iter()
        .map(|role| (TargetRef::Role(role.id.clone()), vec![role.name.en.clone(), role.name.id.clone()]));
    let skills = market.skills.iter().map(|skill| {
        let names = [skill.name.en.clone(), skill.name.id.clone()];
        let aliases = skill.aliases_en.iter().chain(&skill.aliases_id).cloned();
        (TargetRef::Skill(skill.id.clone()), names.into_iter().chain(aliases).collect())
    });
    SearchIndex::new(roles.chain(skills).collect())
}

fn is_picked(cx: &ViewCtx<'_>, target: &TargetRef) -> bool {
    cx.state.profile().is_some_and(|profile| match target {
        TargetRef::Role(id) => profile.targets.contains(id),
        TargetRef::Skill(id) => profile.target_skills.contains(id),
    })
}

fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, target: &TargetRef, is_full: bool) {
    let t = cx.tokens;
    let picked = is_picked(cx, target);
    let enabled = picked || !is_full;
    let (key, icon) = match target {
        TargetRef::Role(_) => ("compare-role", icons::BRIEFCASE),
        TargetRef::Skill(_) => ("compare-skill", icons::SPARKLE),
    };
    let name = target_name(cx, target);
    ui.push_id((key, &name), |ui| {
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::CONTROL), sense);
        let spoken = format!("{name}, {}", cx.t(key));
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, enabled, picked, &spoken));
        let fill = match (picked, response.hovered() && enabled) {
            (true, _) => t.accent_soft,
            (false, true) => t.hover,
            _ => t.surface,
        };
        ui.painter().rect_filled(rect, radius::CONTROL, fill);
        let color = if enabled { t.text } else { t.text_faint };
        let mut line = ui.new_child(
            egui::UiBuilder::new().max_rect(rect.shrink2(vec2(8.0, 0.0))).layout(Layout::left_to_right(Align::Center)),
        );
        line.add(Label::new(rich(icon, TextRole::IconSmall, t.text_muted)));
        line.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if picked {
                ui.add(Label::new(rich(icons::CHECK, TextRole::IconSmall, t.accent)));
            }
            ui.add(Label::new(rich(cx.t(key), TextRole::Caption, t.text_faint)));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(rich(&name, TextRole::Body, color)).truncate());
            });
        });
        if response.clicked() {
            cx.send(toggle(target));
            ui.close();
        }
    });
}
