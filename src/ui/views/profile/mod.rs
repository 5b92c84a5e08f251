//! My profile: what the user can do, what it rests on, work and limits, history, what-if copies.
//!
//! This file lays the parts out; each part paints itself and pushes its own commands.

mod header;
mod skills;

mod add;
mod income;
mod row;
mod row_more;
mod tips;

mod level;
pub use level::{level_menu, picker_name, word_of};

mod evidence;

mod amount;
pub use amount::Kind as AmountKind;
mod work;

mod copies;
mod history;

use super::templates::{Decision, StartFrom, TemplateDraft, template_cards};
use crate::{
    app::command::{Command, NewProfile},
    domain::Profile,
    ui::{
        ViewCtx,
        shell::header_ui,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caution, keep_focus_in_sight, rich, text},
    },
};
use egui::{Align, Label, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Below this width of the view the right column stands below the skills.
const STACKED: f32 = 800.0;
/// From this width of the view on, the right column has its full width.
const ROOMY: f32 = 1000.0;
/// From this width of the view on, there are two right columns.
const WIDE: f32 = 1400.0;

/// View state.
#[derive(Default)]
pub struct ProfileView {
    header: header::Header,
    skills: skills::SkillsCard,
    work: work::WorkCard,
    copies: copies::CopiesCard,
    start: Start,
}

/// Whether a new profile is being started.
#[derive(Default)]
enum Start {
    /// The profile is shown.
    #[default]
    No,
    /// The templates are shown.
    Choosing,
    /// One template is shown before anything is saved.
    Preview(TemplateDraft),
}

impl ProfileView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        if !matches!(self.start, Start::No) {
            header_ui(ui, cx, &cx.t("profile-new-title"), &cx.t("profile-new-explain"));
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                self.start_ui(ui, cx);
                keep_focus_in_sight(ui);
            });
            return;
        }
        if let Some(profile) = cx.state.profile() {
            self.profile_ui(ui, cx, profile);
        } else {
            header_ui(ui, cx, &cx.t("nav-profile"), &cx.t("profile-none-subtitle"));
            self.empty_ui(ui, cx);
        }
    }

    fn profile_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        match self.header.ui(ui, cx, profile) {
            Some(header::Asked::FromTemplate) => self.start = Start::Choosing,
            Some(header::Asked::Empty) => create_empty(cx),
            None => {}
        }
        if cx.state.market().skills.is_empty() {
            caution(ui, cx.tokens, &cx.t("profile-no-data"), |_| {});
            ui.add_space(space::S);
        }
        let room = ui.available_rect_before_wrap();
        if room.width() < STACKED {
            ScrollArea::vertical().auto_shrink(false).id_salt("stacked").show(ui, |ui| {
                ui.set_width(ui.available_width() - space::S);
                self.skills.ui(ui, cx, profile, None);
                ui.add_space(space::M);
                self.limits_ui(ui, cx, profile);
                ui.add_space(space::M);
                self.changes_ui(ui, cx, profile);
                keep_focus_in_sight(ui);
            });
            return;
        }
        let side = if room.width() < ROOMY { 292.0 } else { 316.0 };
        let is_wide = room.width() >= WIDE;
        let split = room.right() - if is_wide { 2.0 * side + space::L } else { side };
        let left = Rect::from_min_max(room.min, pos2(split - space::L, room.bottom()));
        let middle = Rect::from_min_size(pos2(split, room.top()), vec2(side, room.height()));
        let right = Rect::from_min_max(pos2(room.right() - side, room.top()), room.max);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.skills.ui(ui, cx, profile, Some(left.height())));
        let column = |ui: &mut Ui, rect: Rect, salt: &str, contents: &mut dyn FnMut(&mut Ui)| {
            ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                ScrollArea::vertical().auto_shrink(false).id_salt(salt).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = space::M;
                    contents(ui);
                    keep_focus_in_sight(ui);
                });
            });
        };
        if is_wide {
            column(ui, middle, "limits", &mut |ui| self.limits_ui(ui, cx, profile));
            column(ui, right, "changes", &mut |ui| self.changes_ui(ui, cx, profile));
        } else {
            column(ui, right, "side", &mut |ui| {
                self.limits_ui(ui, cx, profile);
                self.changes_ui(ui, cx, profile);
            });
        }
    }

    fn limits_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        self.work.ui(ui, cx, profile);
        work::interests_ui(ui, cx, profile);
    }

    fn changes_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        history::history_ui(ui, cx, profile);
        if let Some(copies::Asked::Rename) = self.copies.ui(ui, cx, profile) {
            self.header.rename();
        }
    }

    /// The choice of a template, and then its preview.
    fn start_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let next = match &mut self.start {
            Start::No => return,
            Start::Choosing => {
                if button(ui, cx.tokens, ButtonKind::Secondary, Some(icons::ARROW_LEFT), &cx.t("welcome-back"))
                    .clicked()
                {
                    self.start = Start::No;
                    return;
                }
                ui.add_space(space::XS);
                match template_cards(ui, cx) {
                    Some(StartFrom::Template(id)) => cx
                        .market()
                        .templates
                        .iter()
                        .find(|template| template.id == id)
                        .map(|template| Start::Preview(TemplateDraft::new(template))),
                    Some(StartFrom::Empty) => {
                        create_empty(cx);
                        Some(Start::No)
                    }
                    None => None,
                }
            }
            Start::Preview(draft) => match draft.ui(ui, cx) {
                Some(Decision::Use(new)) => {
                    cx.send(Command::CreateProfile(new));
                    Some(Start::No)
                }
                Some(Decision::Back) => Some(Start::Choosing),
                None => None,
            },
        };
        if let Some(next) = next {
            self.start = next;
        }
    }

    fn empty_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        ui.vertical_centered(|ui| {
            ui.add_space((ui.available_height() * 0.2).min(110.0));
            let icon =
                egui::RichText::new(icons::USER_CIRCLE).font(TextRole::Icon.font()).size(36.0).color(t.text_faint);
            ui.add(Label::new(icon));
            ui.add_space(space::S);
            text(ui, cx.t("profile-none"), TextRole::Section, t.text);
            ui.allocate_ui(vec2(ui.available_width().min(420.0), 0.0), |ui| {
                ui.vertical_centered(|ui| {
                    ui.add(Label::new(rich(cx.t("profile-none-explain"), TextRole::Body, t.text_muted)).wrap());
                });
            });
            ui.add_space(space::S);
            let (from_template, empty) = (cx.t("profile-choose-template"), cx.t("profile-start-empty"));
            // Two buttons side by side in the middle: the row is as wide as what it holds.
            let font = TextRole::Strong.font();
            let width_of = |text: &str| {
                ui.painter().layout_no_wrap(text.to_owned(), font.clone(), t.text).size().x + 2.0 * space::M
            };
            let row = width_of(&from_template) + width_of(&empty) + space::S;
            ui.allocate_ui_with_layout(vec2(row, 30.0), Layout::left_to_right(Align::Center), |ui| {
                if button(ui, t, ButtonKind::Primary, None, &from_template).clicked() {
                    self.start = Start::Choosing;
                }
                if button(ui, t, ButtonKind::Secondary, None, &empty).clicked() {
                    create_empty(cx);
                }
            });
        });
    }
}

fn create_empty(cx: &ViewCtx<'_>) {
    cx.send(Command::CreateProfile(NewProfile { name: cx.t("profile-new-name"), template: None, skills: vec![] }));
}
