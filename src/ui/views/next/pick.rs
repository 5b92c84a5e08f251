//! The button that adds an option to those side by side, and the list to choose from.

use super::{model::Shown, side::MOST, words};
use crate::{
    domain::OptionRef,
    ui::{
        ViewCtx,
        theme::{icons, space},
        widgets::{ButtonKind, button, caption, menu_item, search_field},
    },
};
use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui};

/// Width of the list.
const WIDTH: f32 = 340.0;

/// View state.
#[derive(Default)]
pub struct Pick {
    query: String,
    is_open: bool,
}

impl Pick {
    /// Paints the button and, while it is open, the list in rank order; the option that was chosen.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, shown: &Shown<'_>, picks: &[OptionRef]) -> Option<OptionRef> {
        let response = button(ui, cx.tokens, ButtonKind::Secondary, Some(icons::PLUS), &cx.t("side-add"));
        let popup = Popup::from_toggle_button_response(&response)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(WIDTH)
            .show(|ui| self.list_ui(ui, cx, shown, picks));
        self.is_open = popup.is_some();
        popup.and_then(|popup| popup.inner)
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, shown: &Shown<'_>, picks: &[OptionRef]) -> Option<OptionRef> {
        ui.set_width(WIDTH);
        if picks.len() >= MOST {
            caption(ui, cx.tokens, cx.tf("side-full", &[("n", MOST.into())]));
            return None;
        }
        let field = search_field(ui, cx.tokens, &mut self.query, &cx.t("side-search"), WIDTH);
        if !self.is_open {
            self.query.clear();
            field.request_focus();
        }
        ui.add_space(space::XS);
        let wanted = self.query.trim().to_lowercase();
        let mut chosen = None;
        ScrollArea::vertical().max_height(300.0).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for row in shown.all() {
                let (option, name) = (row.option(), words::row_name(cx, &row));
                if *option == OptionRef::Nothing || picks.contains(option) || !name.to_lowercase().contains(&wanted) {
                    continue;
                }
                let rank = cx.tf("next-rank-of", &[("rank", row.rank.into()), ("all", row.total.into())]);
                ui.push_id((option.kind(), option.id()), |ui| {
                    if menu_item(ui, cx.tokens, WIDTH - 12.0, None, &name, Some(&rank), false).clicked() {
                        chosen = Some(option.clone());
                    }
                });
            }
        });
        chosen
    }
}
