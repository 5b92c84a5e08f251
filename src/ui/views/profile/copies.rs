//! What-if copies: the profile and its copies, what differs, and switching between them. The original stays as it is.

use crate::{
    app::command::{Command, Route},
    domain::{Profile, ProfileId},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{ButtonKind, button, caption, card, icon_button, menu, menu_item, rich, section_with, text_field},
    },
};
use egui::{Align, Key, Label, Layout, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

const ROW: f32 = 44.0;

/// View state.
#[derive(Default)]
pub struct CopiesCard {
    /// Name of the copy that is about to be made, for that profile.
    naming: Option<(ProfileId, String)>,
    is_new: bool,
}

/// What the view has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Edit the name of the profile that is becoming active.
    Rename,
}

impl CopiesCard {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) -> Option<Asked> {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            let book = &cx.state.book;
            let root = profile.copy_of.as_ref().unwrap_or(&profile.id);
            let copies: Vec<&Profile> = book.profiles.iter().filter(|p| p.copy_of.as_ref() == Some(root)).collect();
            section_with(ui, t, cx.t("profile-copies"), |ui| {
                if !copies.is_empty() && profile.copy_of.is_some() {
                    let compare = crate::ui::widgets::link(ui, t, None, &cx.t("nav-compare"));
                    if compare.clicked() {
                        cx.send(Command::Go(Route::Compare));
                    }
                }
            });
            let mut asked = None;
            if copies.is_empty() {
                caption(ui, t, cx.t("profile-copies-none"));
            } else {
                for one in book.profile(root).into_iter().chain(copies.iter().copied()) {
                    ui.push_id(one.id.as_str(), |ui| asked = row_ui(ui, cx, one, &profile.id).or(asked));
                }
            }
            ui.add_space(space::XS);
            self.new_ui(ui, cx, profile, copies.len());
            asked
        })
        .inner
    }

    fn new_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, copies: usize) {
        let t = cx.tokens;
        if self.naming.as_ref().is_some_and(|(id, _)| *id != profile.id) {
            self.naming = None;
        }
        let Some((_, name)) = &mut self.naming else {
            if button(ui, t, ButtonKind::Secondary, Some(icons::COPY), &cx.t("profile-copy-new")).clicked() {
                let name = cx.tf("profile-copy-name", &[("n", (copies + 1).into())]);
                self.naming = Some((profile.id.clone(), name));
                self.is_new = true;
            }
            return;
        };
        let hint = cx.t("profile-copy-name-hint");
        let field = text_field(ui, t, name, &hint, &hint, ui.available_width());
        if std::mem::take(&mut self.is_new) {
            field.request_focus();
        }
        let (entered, escaped) = ui.input(|input| (input.key_pressed(Key::Enter), input.key_pressed(Key::Escape)));
        let mut done = field.lost_focus() && entered;
        let mut dropped = field.lost_focus() && escaped;
        ui.horizontal_wrapped(|ui| {
            done |= button(ui, t, ButtonKind::Primary, None, &cx.t("profile-copy-make")).clicked();
            dropped |= button(ui, t, ButtonKind::Secondary, None, &cx.t("profile-cancel")).clicked();
        });
        if done {
            let name = if name.trim().is_empty() { hint } else { name.clone() };
            cx.send(Command::CopyProfile(name));
        }
        if done || dropped {
            self.naming = None;
        }
    }
}

/// One profile of the family: a click makes it the active one.
fn row_ui(ui: &mut Ui, cx: &ViewCtx<'_>, one: &Profile, active: &ProfileId) -> Option<Asked> {
    let t = cx.tokens;
    let is_active = one.id == *active;
    let original = one.copy_of.as_ref().and_then(|id| cx.state.book.profile(id));
    let detail = match original {
        Some(original) => cx.tf("profile-copy-changes", &[("n", one.skills_unlike(original).into())]),
        None => cx.t("profile-copy-original"),
    };
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let pick = Rect::from_min_max(row.min, pos2(row.right() - size::CONTROL - space::XS, row.bottom()));
    let response = ui.interact(pick, ui.scope_id().with("pick"), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_active, format!("{}. {detail}", one.name)));
    if is_active || response.hovered() {
        ui.painter().rect_filled(pick, radius::CONTROL, if is_active { t.accent_soft } else { t.hover });
    }
    let inner = pick.shrink2(vec2(8.0, 4.0));
    let mut line = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    if is_active {
        line.add(Label::new(rich(icons::CHECK, TextRole::IconSmall, t.accent)));
    }
    line.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(rich(&one.name, TextRole::Strong, t.text)).truncate());
        ui.add(Label::new(rich(detail, TextRole::Caption, t.text_muted)).truncate());
    });
    if response.clicked() {
        cx.send(Command::SelectProfile(one.id.clone()));
    }
    let end = Rect::from_min_max(pos2(row.right() - size::CONTROL, row.top()), row.max);
    let mut end = ui.new_child(UiBuilder::new().max_rect(end).layout(Layout::left_to_right(Align::Center)));
    let name = cx.tf("profile-more", &[("skill", one.name.as_str().into())]);
    let more = icon_button(&mut end, t, icons::DOTS_THREE, &name, None);
    let mut asked = None;
    menu(&more, t, &name, |ui| {
        if menu_item(ui, t, 220.0, Some(icons::PENCIL_SIMPLE), &cx.t("profile-rename"), None, false).clicked() {
            cx.send(Command::SelectProfile(one.id.clone()));
            asked = Some(Asked::Rename);
        }
        if one.copy_of.is_some()
            && menu_item(ui, t, 220.0, Some(icons::TRASH), &cx.t("profile-copy-delete"), None, false).clicked()
        {
            cx.send(Command::DeleteProfile(one.id.clone()));
        }
    });
    asked
}
