//! Adds a skill by typing: completion over names and aliases in both languages.

use crate::{
    app::command::Command,
    domain::{Profile, SkillId, SkillKind, Subject},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, space},
        widgets::{icon_field, rich},
    },
};
use egui::{
    Align, Id, Key, Label, Layout, Modifiers, Popup, PopupCloseBehavior, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo,
    vec2,
};

/// At most so many skills are offered.
const MOST: usize = 8;
const ROW: f32 = 42.0;

/// The field and what it offers.
#[derive(Default)]
pub struct AddField {
    query: String,
    found: Vec<SkillId>,
    chosen: usize,
    is_open: bool,
    field: Option<Id>,
    list: Option<Rect>,
}

impl AddField {
    /// Paints the field; returns the skill that was added.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, width: f32) -> Option<SkillId> {
        let has_focus = self.field.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
        let keys = if has_focus && self.is_open { Keys::take(ui) } else { Keys::default() };
        let before = self.query.clone();
        let field = icon_field(ui, cx.tokens, icons::PLUS, &mut self.query, &cx.t("profile-add"), width);
        self.field = Some(field.id);
        if self.query != before {
            self.found = find(cx, &self.query);
            self.chosen = 0;
            self.is_open = !self.query.trim().is_empty();
        }
        if field.gained_focus() {
            self.is_open = !self.query.trim().is_empty();
        }
        let pressed_elsewhere = ui.input(|input| input.pointer.any_pressed())
            && ui
                .ctx()
                .pointer_interact_pos()
                .is_some_and(|at| !field.rect.contains(at) && !self.list.is_some_and(|list| list.contains(at)));
        let tabbed_away = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Tab));
        if pressed_elsewhere || tabbed_away {
            self.is_open = false;
        }
        self.list = None;
        if !self.is_open {
            return None;
        }
        let last = self.found.len().saturating_sub(1);
        if keys.down {
            self.chosen = (self.chosen + 1).min(last);
        }
        if keys.up {
            self.chosen = self.chosen.saturating_sub(1);
        }
        let clicked = Popup::from_response(&field)
            .close_behavior(PopupCloseBehavior::IgnoreClicks)
            .gap(space::XS)
            .accessible_name(cx.t("profile-add-list"))
            .show(|ui| {
                ui.set_width(width.max(300.0));
                self.list_ui(ui, cx, profile)
            })
            .map(|shown| {
                self.list = Some(shown.response.rect);
                shown.inner
            });
        let entered = if keys.enter { self.found.get(self.chosen).cloned() } else { None };
        let added = clicked.flatten().or(entered).filter(|skill| profile.skill(skill).is_none())?;
        cx.send(Command::AddSkill(added.clone()));
        self.query.clear();
        self.found.clear();
        self.is_open = false;
        field.request_focus();
        Some(added)
    }

    fn list_ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) -> Option<SkillId> {
        let t = cx.tokens;
        ui.spacing_mut().item_spacing.y = 2.0;
        if self.found.is_empty() {
            ui.add(Label::new(rich(cx.t("profile-add-nothing"), TextRole::Body, t.text_muted)).wrap());
        }
        let mut clicked = None;
        for (row, skill) in self.found.iter().enumerate() {
            let is_there = profile.skill(skill).is_some();
            // Rows are reached by the arrows of the field, so that Tab leaves the field for the table.
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::CLICK);
            let (name, is_chosen) = (cx.skill_name(skill), row == self.chosen);
            response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, !is_there, is_chosen, &name));
            let fill = match (is_chosen, response.hovered()) {
                (true, _) => t.accent_soft,
                (false, true) => t.hover,
                _ => t.surface,
            };
            ui.painter().rect_filled(rect, radius::CONTROL, fill);
            let line = rect.shrink2(vec2(10.0, 3.0));
            let mut line = ui.new_child(UiBuilder::new().max_rect(line).layout(Layout::right_to_left(Align::Center)));
            if is_there {
                line.add(Label::new(rich(icons::CHECK, TextRole::IconSmall, t.text_faint)));
                line.add(Label::new(rich(cx.t("profile-add-there"), TextRole::Caption, t.text_faint)));
            }
            line.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let color = if is_there { t.text_muted } else { t.text };
                ui.add(Label::new(rich(&name, TextRole::Strong, color)).truncate());
                ui.add(Label::new(rich(filed_under(cx, skill), TextRole::Caption, t.text_muted)).truncate());
            });
            if response.clicked() && !is_there {
                clicked = Some(skill.clone());
            }
        }
        clicked
    }
}

/// Keys that the list takes from the field while it is open.
#[derive(Default)]
struct Keys {
    up: bool,
    down: bool,
    enter: bool,
}

impl Keys {
    fn take(ui: &Ui) -> Self {
        ui.input_mut(|input| Self {
            up: input.consume_key(Modifiers::NONE, Key::ArrowUp),
            down: input.consume_key(Modifiers::NONE, Key::ArrowDown),
            enter: input.consume_key(Modifiers::NONE, Key::Enter),
        })
    }
}

/// Category of a craft; for other kinds the kind, which says more.
pub fn filed_under(cx: &ViewCtx<'_>, skill: &SkillId) -> String {
    let Some(skill) = cx.market().skill(skill) else { return cx.t("profile-unknown-skill") };
    match cx.market().category(&skill.category) {
        Some(category) if skill.kind == SkillKind::Craft => cx.pick(&category.name).to_owned(),
        _ => cx.locale.skill_kind(skill.kind),
    }
}

fn find(cx: &ViewCtx<'_>, query: &str) -> Vec<SkillId> {
    let skills = cx.derived.subjects.find(query).into_iter().filter_map(|subject| match subject {
        Subject::Skill(id) => Some(id),
        Subject::Category(_) => None,
    });
    skills.take(MOST).collect()
}
