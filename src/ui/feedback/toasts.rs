//! Toasts at the lower right: short confirmations fade by themselves, problems stay until dismissed.

use super::message;
use crate::{
    app::{
        command::Command,
        state::{Message, MessageText},
        undo::EditLabel,
    },
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{icon_button, link, text},
    },
};
use egui::{Align2, Area, Frame, Id, Margin, Order, Stroke, Ui, vec2};
use std::collections::HashMap;

/// Seconds that a confirmation stays.
const SECONDS: f64 = 4.0;
/// Seconds that one stays with a link in it: long enough to reach it.
const SECONDS_WITH_LINK: f64 = 8.0;
/// Width of a toast inside its frame, points.
const TOAST_WIDTH: f32 = 360.0;
/// At most so many stand at once; the list of messages keeps all.
const MOST: usize = 3;

/// When each toast was first painted.
#[derive(Default)]
pub struct ToastTimes(HashMap<u64, f64>);

/// Paints the toasts and lets confirmations go after their time.
pub fn toasts_ui(ui: &Ui, cx: &ViewCtx<'_>, times: &mut ToastTimes) {
    let now = ui.input(|input| input.time);
    let toasts: Vec<_> = cx.state.messages.iter().rev().filter(|message| message.is_toast).take(MOST).collect();
    times.0.retain(|id, _| toasts.iter().any(|toast| toast.id == *id));
    if toasts.is_empty() {
        return;
    }
    Area::new(Id::unique("toasts")).order(Order::Foreground).anchor(Align2::RIGHT_BOTTOM, vec2(-space::L, -44.0)).show(
        ui.ctx(),
        |ui| {
            for toast in toasts.iter().rev() {
                let born = *times.0.entry(toast.id).or_insert(now);
                let is_problem = toast.text.is_problem();
                if !is_problem {
                    let has_link = can_undo(cx, toast)
                        || matches!(toast.text, MessageText::Exported(_) | MessageText::PackWritten(_));
                    let seconds = if has_link { SECONDS_WITH_LINK } else { SECONDS };
                    let left = seconds - (now - born);
                    if left <= 0.0 {
                        cx.send(Command::DismissToast(toast.id));
                        continue;
                    }
                    ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left));
                }
                toast_ui(ui, cx, toast);
            }
        },
    );
}

/// Whether what a toast tells is the last edit, so that undo takes back just that.
fn can_undo(cx: &ViewCtx<'_>, toast: &Message) -> bool {
    match toast.text {
        MessageText::ViewDeleted(_) => cx.state.undo.undo_label() == Some(&EditLabel::DeleteView),
        MessageText::DataDeleted(_) => cx.state.undo.undo_label() == Some(&EditLabel::DeleteSnapshot),
        MessageText::Plain("message-data-accepted" | "message-data-kept" | "message-refresh-kept") => {
            cx.state.undo.undo_label() == Some(&EditLabel::AcceptData)
        }
        _ => false,
    }
}

fn toast_ui(ui: &mut Ui, cx: &ViewCtx<'_>, toast: &Message) {
    let t = cx.tokens;
    let is_problem = toast.text.is_problem();
    let words = message(cx, &toast.text);
    let (icon, color) = if is_problem { (icons::WARNING, t.warning) } else { (icons::CHECK_CIRCLE, t.accent) };
    Frame::new()
        .fill(t.surface)
        .stroke(Stroke::new(1.0, if is_problem { t.warning } else { t.border }))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(TOAST_WIDTH);
            ui.horizontal_top(|ui| {
                text(ui, icon, TextRole::Icon, color);
                let words_width = TOAST_WIDTH - 2.0 * size::CONTROL - space::L;
                ui.allocate_ui_with_layout(vec2(words_width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(words_width);
                    text(ui, words, TextRole::Body, t.text);
                    if let MessageText::Exported(path) | MessageText::PackWritten(path) = &toast.text
                        && link(ui, t, Some(icons::FOLDER_OPEN), &cx.t("export-open-folder")).clicked()
                    {
                        cx.send(Command::OpenFolderOf(path.clone()));
                    }
                    if can_undo(cx, toast) && link(ui, t, Some(icons::ARROW_U_UP_LEFT), &cx.t("action-undo")).clicked()
                    {
                        cx.send(Command::Undo);
                        cx.send(Command::DismissToast(toast.id));
                    }
                });
                if icon_button(ui, t, icons::X, &cx.t("action-dismiss"), None).clicked() {
                    cx.send(Command::DismissToast(toast.id));
                }
            });
        });
}
