//! Keys whose signatures on data packs are trusted: what that means, the list, adding and removing.

use super::titled_card;
use crate::{
    app::command::Command,
    data::pack::key::public_key,
    domain::{TrustedKey, profile::clean_name},
    ui::{
        ViewCtx,
        dialog::{named_ui, problem_ui},
        theme::{TextRole, icons, size, space},
        widgets::{ButtonKind, button, caption, icon_button, link, prose, rich, row_line, text_field},
    },
};
use egui::{Align, Label, Layout, Ui};

/// View state of the card.
#[derive(Default)]
pub(super) struct KeysState {
    name: String,
    key: String,
    /// Whether the button was pressed, so that what is missing is said.
    is_tried: bool,
    /// The key that was removed last, so that it can be put back.
    removed: Option<TrustedKey>,
}

impl KeysState {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        titled_card(ui, cx, &cx.t("online-set-keys"), |ui| {
            prose(ui, t, cx.t("online-set-keys-explain"));
            caption(ui, t, cx.t("online-set-keys-unsigned"));
            let keys = &cx.state.settings.keys;
            if keys.is_empty() {
                row_line(ui, t);
                caption(ui, t, cx.t("online-set-keys-none"));
            }
            for key in keys {
                row_line(ui, t);
                self.key_ui(ui, cx, key);
            }
            self.removed_ui(ui, cx);
            row_line(ui, t);
            self.add_ui(ui, cx);
        });
    }

    fn key_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, key: &TrustedKey) {
        let t = cx.tokens;
        let named = |message: &str| cx.tf(message, &[("name", key.name.as_str().into())]);
        ui.allocate_ui_with_layout(vec2_of(ui), Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, t, icons::TRASH, &named("online-set-key-remove"), None).clicked() {
                self.removed = Some(key.clone());
                cx.send(Command::DistrustKey(key.key.clone()));
            }
            if icon_button(ui, t, icons::COPY, &named("online-set-key-copy"), None).clicked() {
                cx.send(Command::Copy(key.key.clone()));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(rich(&key.name, TextRole::Strong, t.text)).truncate());
                let id = public_key(&key.key).map_or_else(|_| key.key.clone(), |(_, id)| id);
                let date = cx.locale.short_date(key.added);
                let line = cx.tf("online-set-key-line", &[("id", id.into()), ("date", date.into())]);
                ui.add(Label::new(rich(line, TextRole::Caption, t.text_muted)).truncate());
            });
        });
    }

    fn removed_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some(removed) = self.removed.clone() else { return };
        ui.horizontal_wrapped(|ui| {
            caption(ui, cx.tokens, cx.tf("online-set-key-removed", &[("name", removed.name.as_str().into())]));
            if link(ui, cx.tokens, Some(icons::ARROW_U_UP_LEFT), &cx.t("online-set-put-back")).clicked() {
                self.removed = None;
                cx.send(Command::TrustKey(removed));
            }
        });
    }

    fn add_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        let name = cx.t("online-set-key-name");
        let width = ui.available_width();
        named_ui(ui, cx, &name, width, |ui| {
            text_field(ui, t, &mut self.name, &name, &cx.t("online-set-key-name-hint"), width)
        });
        let label = cx.t("online-set-key-text");
        named_ui(ui, cx, &label, width, |ui| {
            text_field(ui, t, &mut self.key, &label, &cx.t("online-set-key-text-hint"), width)
        });
        let read = self.read(cx);
        match &read {
            Ok((_, id)) => drop(caption(ui, t, cx.tf("online-set-key-is", &[("id", id.as_str().into())]))),
            Err(problem) if self.is_tried || !self.key.trim().is_empty() => problem_ui(ui, cx, problem),
            Err(_) => {}
        }
        let is_nameless = clean_name(&self.name).is_empty();
        if self.is_tried && read.is_ok() && is_nameless {
            problem_ui(ui, cx, &cx.t("online-set-key-unnamed"));
        }
        if button(ui, t, ButtonKind::Secondary, Some(icons::PLUS), &cx.t("online-set-key-add")).clicked() {
            self.is_tried = true;
            if let Ok((key, _)) = read
                && !is_nameless
            {
                let name = clean_name(&self.name);
                cx.send(Command::TrustKey(TrustedKey { name, key, added: cx.state.today }));
                *self = Self::default();
            }
        }
    }

    /// The key that was typed with its id, or what is wrong with it. A whole file loses its line breaks in the field;
    /// the key is its last word.
    fn read(&self, cx: &ViewCtx<'_>) -> Result<(String, String), String> {
        let refused = |why: &str| cx.tf("online-set-key-refused", &[("why", why.into())]);
        let typed = self.key.split_whitespace().last().unwrap_or_default();
        let (key, id) = public_key(typed).map_err(|error| refused(error.key()))?;
        match cx.state.settings.keys.iter().find(|have| have.key == key) {
            Some(known) => Err(cx.tf("online-set-key-known", &[("name", known.name.as_str().into())])),
            None => Ok((key, id)),
        }
    }
}

/// Room of a row of the list.
fn vec2_of(ui: &Ui) -> egui::Vec2 {
    egui::vec2(ui.available_width(), size::CONTROL + space::S)
}
