//! Sources that are asked only after the user has read and accepted their terms, and the token that one of them needs.

use super::{
    AddressFields,
    sources::{about_ui, source_ui},
    titled_card,
};
use crate::{
    app::command::Command,
    domain::{NetworkChoices, OnlineId},
    ui::{
        ViewCtx,
        dialog::problem_ui,
        theme::{TextRole, icons, size, space},
        widgets::{ButtonKind, button, caption, caution, faint, icon_button, link, rich, row_line, secret_field, text},
    },
};
use egui::{Key, Label, Ui};

/// Points of each notice.
const POINTS: [(OnlineId, &[u8]); 2] = [(OnlineId::Jobicy, &[1, 2, 3, 4]), (OnlineId::Freelancer, &[1, 2, 3, 4])];

/// View state of the card.
#[derive(Default)]
pub(super) struct TermsState {
    /// The source whose terms are read.
    reading: Option<OnlineId>,
    /// The token that is being typed.
    token: Option<String>,
    is_token_shown: bool,
}

impl TermsState {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, addresses: &mut AddressFields) {
        titled_card(ui, cx, &cx.t("online-set-terms-card"), |ui| {
            caption(ui, cx.tokens, cx.t("online-set-terms-explain"));
            for (id, points) in POINTS {
                row_line(ui, cx.tokens);
                let choice = cx.state.settings.network.sources.get(&id);
                if choice.is_some_and(|choice| choice.terms_accepted) {
                    source_ui(ui, cx, id, |ui| {
                        accepted_ui(ui, cx, id);
                        addresses.ui(ui, cx, id);
                        self.token_ui(ui, cx, id);
                    });
                } else {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        about_ui(ui, cx, id);
                        self.offer_ui(ui, cx, id, points);
                    });
                }
            }
        });
    }

    /// What stands where the terms are not accepted: the way to them, or they themselves.
    fn offer_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId, points: &[u8]) {
        let t = cx.tokens;
        let source = cx.locale.online_source(id);
        let named = |key: &str| cx.tf(key, &[("source", source.as_str().into())]);
        ui.add_space(space::XS);
        if self.reading != Some(id) {
            ui.horizontal(|ui| {
                let read = button(ui, t, ButtonKind::Secondary, None, &cx.t("online-set-terms-read"));
                if read.accessible_name(named("online-set-terms-read-of")).clicked() {
                    self.reading = Some(id);
                }
                faint(ui, t, cx.t("online-set-terms-off"));
            });
            return;
        }
        caution(ui, t, &named("online-set-terms-title"), |ui| {
            for point in points {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    ui.add(Label::new(rich("•", TextRole::Caption, t.text)));
                    text(ui, cx.t(&format!("online-set-terms-{}-{point}", id.key())), TextRole::Caption, t.text);
                });
            }
            if let Some(page) = id.terms_page() {
                let open = link(ui, t, Some(icons::ARROW_SQUARE_OUT), &cx.t("online-set-terms-page"));
                if open.accessible_name(named("online-set-terms-page-of")).on_hover_text(page).clicked() {
                    cx.send(Command::OpenUrl(page.to_owned()));
                }
            }
            ui.horizontal_wrapped(|ui| {
                if button(ui, t, ButtonKind::Primary, None, &cx.t("online-set-terms-accept")).clicked() {
                    self.reading = None;
                    let network = cx.state.settings.network.with(id, |choice| {
                        (choice.terms_accepted, choice.is_on) = (true, Some(true));
                    });
                    cx.send(Command::SetNetwork(Box::new(network)));
                }
                if link(ui, t, None, &cx.t("online-set-terms-later")).clicked() {
                    self.reading = None;
                }
            });
        });
    }

    /// The user's own token, for the source that needs one.
    fn token_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId) {
        if id != OnlineId::Freelancer {
            return;
        }
        let t = cx.tokens;
        let network = &cx.state.settings.network;
        let kept = network.freelancer_token.as_deref().unwrap_or_default();
        let name = cx.t("online-set-token");
        let mut typed = self.token.clone().unwrap_or_else(|| kept.to_owned());
        ui.add_space(space::XS);
        text(ui, &name, TextRole::CaptionStrong, t.text_muted);
        let field = ui
            .horizontal(|ui| {
                let buttons = if kept.is_empty() { 1.0 } else { 2.0 };
                let width = ui.available_width() - buttons * (size::CONTROL + space::S);
                let field = secret_field(ui, t, &mut typed, &name, self.is_token_shown, width);
                let (icon, key) = if self.is_token_shown {
                    (icons::EYE_SLASH, "online-set-token-hide")
                } else {
                    (icons::EYE, "online-set-token-show")
                };
                if icon_button(ui, t, icon, &cx.t(key), None).clicked() {
                    self.is_token_shown = !self.is_token_shown;
                }
                if !kept.is_empty()
                    && icon_button(ui, t, icons::TRASH, &cx.t("online-set-token-remove"), None).clicked()
                {
                    self.token = None;
                    set_token(cx, None);
                }
                field
            })
            .inner;
        if field.changed() {
            self.token = Some(typed);
        }
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.token = None;
        }
        let is_usable = self.token.as_deref().is_none_or(|typed| NetworkChoices::is_token(typed.trim()));
        if is_usable && !field.has_focus() {
            if let Some(token) = self.token.take() {
                set_token(cx, Some(token.trim().to_owned()));
            }
        } else if !is_usable {
            problem_ui(ui, cx, &cx.tf("online-set-token-refused", &[("most", NetworkChoices::MAX_TOKEN.into())]));
        }
        if kept.is_empty() {
            caption(ui, t, cx.t("online-set-token-none"));
        }
        faint(ui, t, cx.t("online-set-token-explain"));
    }
}

/// That the terms were accepted, and the way back.
fn accepted_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId) {
    let t = cx.tokens;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icons::CHECK, TextRole::IconSmall, t.accent)));
        ui.add(Label::new(rich(cx.t("online-set-terms-on"), TextRole::Caption, t.text_muted)));
        let name = cx.tf("online-set-terms-withdraw-of", &[("source", cx.locale.online_source(id).into())]);
        if link(ui, t, None, &cx.t("online-set-terms-withdraw")).accessible_name(name).clicked() {
            let network = cx.state.settings.network.with(id, |choice| {
                (choice.terms_accepted, choice.is_on) = (false, None);
            });
            cx.send(Command::SetNetwork(Box::new(network)));
        }
    });
}

fn set_token(cx: &ViewCtx<'_>, freelancer_token: Option<String>) {
    let network = NetworkChoices { freelancer_token, ..cx.state.settings.network.clone() };
    cx.send(Command::SetNetwork(Box::new(network)));
}
