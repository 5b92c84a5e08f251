//! A skill named by typing: completion over names and aliases in both languages, and a way back to none.

use crate::{
    domain::{SkillId, Subject},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size},
        widgets::{icon_button, rich, search_field},
    },
};
use egui::{Align, Key, Label, Layout, Modifiers, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

/// So many skills are offered.
const MOST: usize = 5;

/// The field.
#[derive(Default)]
pub struct SkillField {
    query: String,
    found: Vec<SkillId>,
    chosen: usize,
}

impl SkillField {
    /// Paints the chosen skill, or the field that finds one.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, skill: &mut Option<SkillId>, width: f32) {
        let t = cx.tokens;
        if let Some(chosen) = skill.clone() {
            ui.horizontal(|ui| {
                ui.set_min_height(size::CONTROL);
                ui.add(Label::new(rich(cx.skill_name(&chosen), TextRole::Strong, t.text)).truncate());
                if icon_button(ui, t, icons::X, &cx.t("plan-item-no-skill"), None).clicked() {
                    *skill = None;
                }
            });
            return;
        }
        let before = self.query.clone();
        let keys = ui.input_mut(|input| {
            let is_open = !self.found.is_empty();
            let mut take = |key| is_open && input.consume_key(Modifiers::NONE, key);
            [take(Key::ArrowDown), take(Key::ArrowUp), take(Key::Enter)]
        });
        search_field(ui, t, &mut self.query, &cx.t("plan-item-skill-hint"), width);
        if self.query != before {
            self.found = if self.query.trim().is_empty() { vec![] } else { find(cx, &self.query) };
            self.chosen = 0;
        }
        if keys[0] {
            self.chosen = (self.chosen + 1).min(self.found.len().saturating_sub(1));
        }
        if keys[1] {
            self.chosen = self.chosen.saturating_sub(1);
        }
        let clicked = self.list_ui(ui, cx, width);
        let entered = if keys[2] { self.found.get(self.chosen).cloned() } else { None };
        if let Some(found) = clicked.or(entered) {
            *skill = Some(found);
            *self = Self::default();
        }
    }

    fn list_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>, width: f32) -> Option<SkillId> {
        let t = cx.tokens;
        let mut clicked = None;
        for (row, skill) in self.found.iter().enumerate() {
            // Rows are reached by the arrows of the field, so that Tab goes on to the next field.
            let (rect, response) = ui.allocate_exact_size(vec2(width, size::HIT), Sense::CLICK);
            let (name, is_chosen) = (cx.skill_name(skill), row == self.chosen);
            response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &name));
            let fill = if is_chosen { t.accent_soft } else { t.hover };
            if is_chosen || response.hovered() {
                ui.painter().rect_filled(rect, radius::CONTROL, fill);
            }
            let line = rect.shrink2(vec2(10.0, 2.0));
            let mut line = ui.new_child(UiBuilder::new().max_rect(line).layout(Layout::left_to_right(Align::Center)));
            line.add(Label::new(rich(&name, TextRole::Body, t.text)).truncate().sense(Sense::empty()));
            if response.clicked() {
                clicked = Some(skill.clone());
            }
        }
        clicked
    }
}

fn find(cx: &ViewCtx<'_>, query: &str) -> Vec<SkillId> {
    let skills = cx.derived.subjects.find(query).into_iter().filter_map(|subject| match subject {
        Subject::Skill(id) => Some(id),
        Subject::Category(_) => None,
    });
    skills.take(MOST).collect()
}
