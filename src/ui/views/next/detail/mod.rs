//! What is said about the selected option: three sentences below the list, and a page with everything behind them.

mod sentences;
use sentences::Sentences;

mod table;

mod standing;

mod actions;
pub use actions::plan_button;

use super::{
    model::{Row, reasons_of},
    side::SideView,
    words,
};
use crate::{
    domain::{OptionRef, Profile, SkillId},
    insight::Reason,
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, keep_focus_in_sight, link, rich, row_line, text},
    },
};
use egui::{Align, Key, Label, Layout, Modifiers, ScrollArea, Ui, vec2};

/// Height of the sentences until they were painted once.
const FIRST_STRIP: f32 = 132.0;

/// View state.
#[derive(Default)]
pub struct DetailView {
    /// Height that the sentences took when they were painted last.
    strip: Option<f32>,
    /// Reasons for and against, for what they depend on.
    reasons: Option<(ReasonsKey, Vec<Reason>)>,
    /// The option that the page showed last: another one starts at its top.
    shown: Option<OptionRef>,
}

/// Option, own skill, profile, market.
type ReasonsKey = (OptionRef, Option<SkillId>, u64, u64);

impl DetailView {
    /// Height of the card with the sentences, points.
    #[must_use]
    pub fn strip_height(&self) -> f32 {
        self.strip.unwrap_or(FIRST_STRIP)
    }

    /// Paints the card below the list; whether everything about the option is asked for.
    pub fn strip_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        profile: &Profile,
        row: &Row<'_>,
        side: &mut SideView,
    ) -> bool {
        let mut is_asked = false;
        let top = ui.max_rect().top();
        let content = ScrollArea::vertical().auto_shrink(false).id_salt("next-why").show(ui, |ui| {
            egui::Frame::new().inner_margin(egui::Margin::symmetric(14, 10)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = space::XS;
                ui.horizontal(|ui| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let more = button(ui, cx.tokens, ButtonKind::Secondary, None, &cx.t("next-details"));
                        is_asked |= more.on_hover_text(cx.t("next-details-tip")).clicked();
                        plan_button(ui, cx, profile, row);
                        actions::compare_chip(ui, cx, side, row);
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            let name = rich(words::row_name(cx, row), TextRole::Section, cx.tokens.text);
                            ui.add(Label::new(name).truncate());
                        });
                    });
                });
                let said = Sentences::of(cx, profile, row, self.reasons(cx, profile, row));
                said.ui(ui, cx);
            });
            keep_focus_in_sight(ui);
        });
        let height = content.content_size.y + 4.0;
        if (height - self.strip_height()).abs() > 0.5 {
            self.strip = Some(height);
            // Only where there is room for more does another height change anything.
            if ui.max_rect().bottom() - top < height || height < self.strip_height() {
                ui.request_repaint();
            }
        }
        is_asked
    }

    /// Paints the page; whether it is to be closed.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>, side: &mut SideView) -> bool {
        let mut is_closed = ui.memory(|memory| memory.focused().is_none())
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("next-detail");
        let is_new = self.shown.as_ref() != Some(row.option());
        if is_new {
            self.shown = Some(row.option().clone());
            area = area.vertical_scroll_offset(0.0);
        }
        area.show(ui, |ui| {
            egui::Frame::new().inner_margin(egui::Margin::same(16)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
                ui.horizontal(|ui| {
                    let back = link(ui, cx.tokens, Some(icons::CARET_LEFT), &cx.t("next-back"));
                    is_closed |= back.clicked();
                    if is_new {
                        back.request_focus();
                    }
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        plan_button(ui, cx, profile, row);
                        actions::compare_chip(ui, cx, side, row);
                    });
                });
                text(ui, words::row_name(cx, row), TextRole::Title, cx.tokens.text);
                let args = [("rank", row.rank.into()), ("all", row.total.into())];
                let score = words::score_tip(cx, row).title;
                caption(ui, cx.tokens, format!("{} · {score}", cx.tf("next-rank-of", &args)));
                ui.add_space(space::S);
                let why = self.reasons(cx, profile, row);
                Sentences::of(cx, profile, row, why).ui(ui, cx);
                ui.add_space(space::M);
                table::table_ui(ui, cx, row);
                ui.add_space(space::M);
                standing::standing_ui(ui, cx, row);
                standing::complement_ui(ui, cx, row);
                ui.add_space(space::M);
                more_reasons_ui(ui, cx, why);
            });
            keep_focus_in_sight(ui);
        });
        if is_closed {
            self.shown = None;
        }
        is_closed
    }

    /// Reasons for and against the selected option, found once as long as nothing changes.
    fn reasons(&mut self, cx: &ViewCtx<'_>, profile: &Profile, row: &Row<'_>) -> &[Reason] {
        let skill = row.skill().cloned().or_else(|| sentences::main_skill(profile));
        let key = (row.option().clone(), skill.clone(), cx.state.book_revision, cx.state.market_revision);
        if self.reasons.as_ref().is_none_or(|(known, _)| *known != key) {
            let found = reasons_of(cx, profile, row.option(), skill.as_ref());
            self.reasons = Some((key, found));
        }
        self.reasons.as_ref().map_or(&[], |(_, found)| found)
    }
}

/// All reasons, those for and those against, each with its sources.
fn more_reasons_ui(ui: &mut Ui, cx: &ViewCtx<'_>, found: &[Reason]) {
    if found.is_empty() {
        return;
    }
    text(ui, cx.t("next-all-reasons"), TextRole::Section, cx.tokens.text);
    for (index, reason) in found.iter().enumerate() {
        if index > 0 {
            row_line(ui, cx.tokens);
        }
        ui.push_id(("reason", index), |ui| {
            sentences::line_ui(ui, cx, sentences::icon_of(cx, reason.stance), |ui| {
                text(ui, crate::ui::reasons::sentence(cx, reason), TextRole::Body, cx.tokens.text);
                source_links(ui, cx, &crate::ui::reasons::sources(cx.market(), reason));
            });
        });
    }
}

/// Links to sources in a line that wraps; nothing when there are none.
fn source_links(ui: &mut Ui, cx: &ViewCtx<'_>, ids: &[crate::domain::SourceId]) {
    if ids.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, id) in ids.iter().enumerate() {
            if let Some(source) = cx.market().source(id) {
                let name = sources::short_name(cx.market(), id);
                ui.push_id(index, |ui| sources::source_link(ui, cx, source, Some(icons::ARROW_SQUARE_OUT), &name));
            }
        }
    });
}
