//! The frame of dialogs: title, a body that scrolls where the window is low, and a row of buttons that stays.

use crate::ui::{
    ViewCtx,
    theme::{TextRole, icons, size, space},
    widgets::{icon_button, keep_focus_in_sight, rich, section_with},
};
use egui::{Align, Align2, Area, Frame, Id, Label, Layout, Modal, Order, ScrollArea, Ui, vec2};

/// Room of heading, buttons and margins.
const FRAME: f32 = 170.0;

/// Paints a dialog about a state; true when Escape or its cross asks it to close.
pub fn dialog_ui<S>(
    ui: &Ui,
    cx: &ViewCtx<'_>,
    (id, title): (&'static str, &str),
    width: f32,
    state: &mut S,
    body: impl FnOnce(&mut S, &mut Ui),
    buttons: impl FnOnce(&mut S, &mut Ui),
) -> bool {
    let window = ui.ctx().content_rect();
    let width = (window.width() - 48.0).min(width);
    let area = Area::new(Id::unique((id, "area"))).anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0));
    let mut closes = false;
    let modal = Modal::new(Id::unique(id))
        .area(area.order(Order::Foreground))
        .frame(Frame::popup(ui.style()).fill(cx.tokens.surface).inner_margin(space::L))
        .show(ui.ctx(), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = space::S;
            section_with(ui, cx.tokens, title, |ui| {
                closes = icon_button(ui, cx.tokens, icons::X, &cx.t("plan-close"), None).clicked();
            });
            let height = (window.height() - FRAME).max(160.0);
            // The dialog grows with what it shows: it must not keep the height that it had before.
            let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
            area.auto_shrink([false, true]).show(ui, |ui| {
                ui.set_width(width - space::M);
                ui.spacing_mut().item_spacing.y = space::S;
                body(state, ui);
                keep_focus_in_sight(ui);
            });
            // A row of its own height: all that is left would keep the dialog as high as it was before.
            let row = vec2(ui.available_width(), size::CONTROL);
            ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| buttons(state, ui));
        });
    // A click beside the dialog is easily a slip; what was typed would be gone.
    closes || (modal.should_close() && !modal.backdrop_response.clicked())
}

/// A problem with what was typed, below its field.
pub fn problem_ui(ui: &mut Ui, cx: &ViewCtx<'_>, words: &str) {
    let t = cx.tokens;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icons::WARNING, TextRole::IconSmall, t.warning)));
        ui.add(Label::new(rich(words, TextRole::Caption, t.warning)).wrap());
    });
}

/// A control below its name, of that width, so that a row of them wraps.
pub fn named_ui<R>(ui: &mut Ui, cx: &ViewCtx<'_>, name: &str, width: f32, control: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(rich(name, TextRole::Caption, cx.tokens.text_muted)).truncate());
            control(ui)
        })
        .inner
    })
    .inner
}
