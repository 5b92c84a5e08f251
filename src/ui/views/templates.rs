//! Profiles to start from: cards to choose one, and the preview in which nothing is saved until it is confirmed.
//!
//! Both are used by the first screen and by My profile.

use super::profile::{level_menu, picker_name, word_of};
use crate::{
    app::command::NewProfile,
    domain::{Bilingual, Level, SkillId, Template, TemplateId},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{
            ButtonKind, LevelChoice, button, caption, card, icon_button, level_picker, rich, row_line, section, text,
            text_field,
        },
    },
};
use egui::{
    Align, Align2, Color32, CornerRadius, FontId, Label, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// Widest preview, points.
const PREVIEW: f32 = 640.0;
/// Height of one skill of the preview.
const ROW: f32 = 44.0;
/// Width of the level word beside the dots.
const WORD: f32 = 124.0;
/// Narrowest card of a template.
const CARD: f32 = 215.0;

/// What was chosen to start from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartFrom {
    /// A template; its preview comes next.
    Template(TemplateId),
    /// Nothing: skills are typed one by one.
    Empty,
}

/// A template with the user's changes to it, not saved anywhere.
pub struct TemplateDraft {
    template: TemplateId,
    title: Bilingual,
    /// The name as the user changed it; until then the template's own in the language of the screen.
    name: Option<String>,
    skills: Vec<(SkillId, Option<Level>)>,
    is_new: bool,
}

/// What the user decided in a preview.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    /// Back to the choice; the draft is dropped.
    Back,
    /// Make this profile.
    Use(NewProfile),
}

/// Paints one card a template and one to start empty, in as many columns as fit; returns the one that was chosen.
pub fn template_cards(ui: &mut Ui, cx: &ViewCtx<'_>) -> Option<StartFrom> {
    let mut cards: Vec<(StartFrom, &str, String, String)> = cx
        .market()
        .templates
        .iter()
        .map(|template| {
            let (name, summary) = (cx.pick(&template.name).to_owned(), cx.pick(&template.summary).to_owned());
            (StartFrom::Template(template.id.clone()), icon_of(&template.id), name, summary)
        })
        .collect();
    cards.push((StartFrom::Empty, icons::PLUS, cx.t("welcome-empty"), cx.t("welcome-empty-explain")));

    let (width, gap) = (ui.available_width(), space::M);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive count")]
    let columns = (((width + gap) / (CARD + gap)).floor() as usize).clamp(1, 4);
    #[expect(clippy::cast_precision_loss, reason = "at most 4")]
    let card_width = (width - gap * (columns - 1) as f32) / columns as f32;
    let room = card_width - 2.0 * space::L;
    let galleys: Vec<_> = cards
        .iter()
        .map(|(_, _, name, summary)| {
            let title = ui.painter().layout(name.clone(), TextRole::Section.font(), cx.tokens.text, room);
            let body = ui.painter().layout(summary.clone(), TextRole::Caption.font(), cx.tokens.text_muted, room);
            (title, body)
        })
        .collect();
    let heights: Vec<f32> = galleys
        .chunks(columns)
        .map(|row| row.iter().map(|(title, body)| title.size().y + body.size().y).fold(0.0, f32::max) + 66.0)
        .collect();

    let mut chosen = None;
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    let mut items = cards.into_iter().zip(galleys);
    for height in heights {
        ui.horizontal(|ui| {
            for ((start, icon, name, summary), (title, body)) in items.by_ref().take(columns) {
                let (rect, response) = ui.allocate_exact_size(vec2(card_width, height), Sense::click());
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}. {summary}")));
                let t = cx.tokens;
                let (fill, border) = if response.hovered() { (t.hover, t.accent) } else { (t.surface, t.border) };
                let corner = CornerRadius::same(radius::CARD);
                ui.painter().rect(rect, corner, fill, Stroke::new(1.0, border), StrokeKind::Inside);
                let at = rect.min + vec2(space::L, 14.0);
                let font = FontId::new(22.0, TextRole::Icon.font().family);
                ui.painter().text(at, Align2::LEFT_TOP, icon, font, t.accent);
                let at = at + vec2(0.0, 30.0);
                let below = at + vec2(0.0, title.size().y + space::XS);
                ui.painter().galley(at, title, t.text);
                ui.painter().galley(below, body, t.text_muted);
                if response.clicked() {
                    chosen = Some(start);
                }
            }
        });
    }
    chosen
}

impl TemplateDraft {
    /// A draft of a template, as it stands in the data.
    #[must_use]
    pub fn new(template: &Template) -> Self {
        Self {
            template: template.id.clone(),
            title: template.name.clone(),
            name: None,
            skills: template.skills.iter().map(|entry| (entry.skill.clone(), entry.level)).collect(),
            is_new: true,
        }
    }

    /// Paints the preview in the middle of the room that there is.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) -> Option<Decision> {
        let room = ui.available_rect_before_wrap();
        let width = room.width().min(PREVIEW);
        let column = Rect::from_min_size(pos2(room.center().x - width / 2.0, room.top()), vec2(width, room.height()));
        ui.scope_builder(UiBuilder::new().max_rect(column), |ui| card(ui, cx.tokens, |ui| self.card_ui(ui, cx)).inner)
            .inner
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) -> Option<Decision> {
        let t = cx.tokens;
        let title = cx.pick(&self.title).to_owned();
        section(ui, t, &title);
        caption(ui, t, cx.t("welcome-preview-explain"));
        ui.add_space(space::S);
        let label = cx.t("welcome-profile-name");
        caption(ui, t, &label);
        let mut name = self.name.clone().unwrap_or_else(|| title.clone());
        let width = ui.available_width().min(360.0);
        let field = text_field(ui, t, &mut name, &label, &title, width);
        if field.changed() {
            self.name = Some(name.clone());
        }
        if std::mem::take(&mut self.is_new) {
            field.request_focus();
        }
        ui.add_space(space::S);
        self.rows_ui(ui, cx);
        ui.add_space(space::M);
        text(ui, cx.t("welcome-not-saved"), TextRole::Body, t.text);
        ui.add_space(space::S);
        let mut decision = None;
        ui.horizontal_wrapped(|ui| {
            if button(ui, t, ButtonKind::Primary, Some(icons::CHECK), &cx.t("welcome-use")).clicked() {
                let name = if name.trim().is_empty() { title } else { name };
                let (template, skills) = (Some(self.template.clone()), self.skills.clone());
                decision = Some(Decision::Use(NewProfile { name, template, skills }));
            }
            if button(ui, t, ButtonKind::Secondary, Some(icons::ARROW_LEFT), &cx.t("welcome-back")).clicked() {
                decision = Some(Decision::Back);
            }
        });
        decision
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        ui.spacing_mut().item_spacing.y = 0.0;
        if self.skills.is_empty() {
            caption(ui, t, cx.t("welcome-no-skills"));
        }
        let mut removed = None;
        for (index, (skill, level)) in self.skills.iter_mut().enumerate() {
            ui.push_id(skill.as_str(), |ui| {
                row_line(ui, t);
                let name = cx.skill_name(skill);
                ui.allocate_ui_with_layout(
                    vec2(ui.available_width(), ROW),
                    Layout::right_to_left(Align::Center),
                    |ui| {
                        ui.set_min_height(ROW);
                        let remove = cx.tf("welcome-remove", &[("skill", name.as_str().into())]);
                        // Right to left is painted, left to right is read and tabbed: the row is laid out by rectangles.
                        let row = ui.max_rect();
                        let cell = |from: f32, width: f32| {
                            Rect::from_min_size(pos2(from, row.top()), vec2(width, row.height()))
                        };
                        let end = row.right() - size::CONTROL;
                        let word_at = end - WORD - space::XS;
                        let dots_at = word_at - 98.0;
                        let mut child = |rect: Rect| {
                            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)))
                        };
                        let mut name_ui = child(cell(row.left(), dots_at - row.left() - space::S));
                        name_ui.add(Label::new(rich(&name, TextRole::Strong, t.text)).truncate());
                        let mut dots_ui = child(cell(dots_at, 98.0));
                        let (picker, choice) = level_picker(&mut dots_ui, t, *level, &picker_name(cx, skill, *level));
                        picker.on_hover_text(cx.locale.level_seen(*level));
                        let mut word_ui = child(cell(word_at, WORD));
                        let word = word_of(cx, *level);
                        let word = word_ui.add(
                            egui::Button::new(rich(&word, TextRole::Caption, t.text_muted))
                                .fill(Color32::TRANSPARENT)
                                .frame(false),
                        );
                        let chosen = level_menu(cx, &word, skill, *level);
                        let mut end_ui = child(cell(end, size::CONTROL));
                        if icon_button(&mut end_ui, t, icons::X, &remove, None).clicked() {
                            removed = Some(index);
                        }
                        if let Some(LevelChoice(choice)) = choice.or(chosen) {
                            *level = choice;
                        }
                    },
                );
            });
        }
        if let Some(index) = removed {
            self.skills.remove(index);
        }
    }
}

fn icon_of(template: &TemplateId) -> &'static str {
    match template.as_str() {
        "video-editor" => icons::FILM_SLATE,
        "journalist" => icons::PEN_NIB,
        "graphic-designer" => icons::PAINT_BRUSH,
        "virtual-assistant" => icons::HEADSET,
        "web-developer" => icons::CODE,
        "accountant" => icons::CALCULATOR,
        "gig-driver" => icons::PACKAGE,
        _ => icons::BRIEFCASE,
    }
}
