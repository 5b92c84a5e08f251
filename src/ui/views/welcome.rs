//! The first screen: language, "What do you do now?", and nothing saved before the user confirms.

use super::templates::{Decision, StartFrom, TemplateDraft, template_cards};
use crate::{
    app::command::{Command, NewProfile},
    i18n::Language,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{keep_focus_in_sight, link, rich, segmented, segmented_width, text},
    },
};
use egui::{Frame, Label, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Widest column, points.
const COLUMN: f32 = 1040.0;

/// View state.
#[derive(Default)]
pub struct WelcomeView {
    draft: Option<TemplateDraft>,
}

impl WelcomeView {
    /// Paints the view over the whole window.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        egui::CentralPanel::default()
            .frame(Frame::new().fill(cx.tokens.canvas).inner_margin(Margin::symmetric(16, 20)))
            .show(ui, |ui| {
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    let room = ui.available_rect_before_wrap();
                    let width = (room.width() - 2.0 * space::L).min(COLUMN);
                    let left = room.center().x - width / 2.0;
                    let column = Rect::from_min_size(pos2(left, room.top()), vec2(width, room.height()));
                    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| self.column_ui(ui, cx, room.height()));
                    keep_focus_in_sight(ui);
                });
            });
    }

    fn column_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, height: f32) {
        let t = cx.tokens;
        head_ui(ui, cx);
        ui.add_space(((height - 560.0) * 0.3).clamp(space::S, 96.0));
        if let Some(draft) = &mut self.draft {
            match draft.ui(ui, cx) {
                Some(Decision::Use(new)) => {
                    cx.send(Command::CreateProfile(new));
                    self.draft = None;
                }
                Some(Decision::Back) => self.draft = None,
                None => {}
            }
            ui.add_space(space::L);
            return;
        }
        text(ui, cx.t("welcome-question"), TextRole::Title, t.text);
        text(ui, cx.t("welcome-question-explain"), TextRole::Body, t.text_muted);
        ui.add_space(space::M);
        match template_cards(ui, cx) {
            Some(StartFrom::Template(id)) => {
                self.draft = cx.market().templates.iter().find(|template| template.id == id).map(TemplateDraft::new);
            }
            Some(StartFrom::Empty) => cx.send(Command::CreateProfile(NewProfile {
                name: cx.t("profile-new-name"),
                template: None,
                skills: vec![],
            })),
            None => {}
        }
        ui.add_space(space::XS);
        if link(ui, t, Some(icons::ARROW_RIGHT), &cx.t("welcome-skip")).clicked() {
            cx.send(Command::SkipFirstStart);
        }
        ui.add_space(space::S);
        promise_ui(ui, cx);
    }
}

/// Mark and name at the left, the languages at the right.
fn head_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    ui.horizontal(|ui| {
        ui.add(Label::new(egui::RichText::new(icons::COMPASS).font(TextRole::Icon.font()).size(28.0).color(t.accent)));
        ui.add(Label::new(rich("Skillvane", TextRole::Title, t.text)));
        let choices = Language::ALL.map(|language| (language, language.own_name().to_owned()));
        // The group reads left to right: it starts where it just fits.
        ui.add_space((ui.available_width() - segmented_width(ui, &choices)).max(0.0));
        if let Some(language) = segmented(ui, t, cx.locale.language(), &choices) {
            cx.send(Command::SetLanguage(language));
        }
    });
}

/// No account, nothing sent, and how old the data is.
fn promise_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icons::SHIELD_CHECK, TextRole::IconSmall, t.text_faint)));
        let promise = match cx.market().made_on {
            Some(date) => cx.tf("welcome-promise", &[("date", cx.locale.date(date).into())]),
            None => cx.t("welcome-promise-undated"),
        };
        ui.add(Label::new(rich(promise, TextRole::Caption, t.text_faint)).wrap());
    });
}
