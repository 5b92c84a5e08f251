//! The view of what to learn next: options ranked with their reasons. This file lays the cards out.

mod payback;

use crate::{
    app::command::{Command, Route},
    domain::{OptionRef, Subject},
    ui::{
        ViewCtx,
        theme::{TextRole, icons},
        widgets::{card, empty_state, keep_focus_in_sight, text},
    },
};
use egui::{ScrollArea, Ui};

/// Width of the column of payback.
const COLUMN: f32 = 320.0;

/// View state.
#[derive(Default)]
pub struct NextView {
    payback: payback::PaybackPanel,
}

impl NextView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, &cx.t("nav-next"), &cx.t("next-subtitle"));
        if cx.state.profile().is_none() {
            let (title, body, action) =
                (cx.t("next-needs-profile"), cx.t("next-needs-profile-why"), cx.t("advice-make-profile"));
            if empty_state(ui, cx.tokens, icons::SIGNPOST, &title, &body, Some(&action)) {
                cx.send(Command::Go(Route::Profile));
            }
            return;
        }
        // The skill that Trends shows.
        let Some(Subject::Skill(skill)) = &cx.state.selection.subject else { return };
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(COLUMN);
            card(ui, cx.tokens, |ui| {
                text(ui, cx.skill_name(skill), TextRole::Strong, cx.tokens.text);
                self.payback.ui(ui, cx, &OptionRef::Skill(skill.clone()), None);
            });
            keep_focus_in_sight(ui);
        });
    }
}
