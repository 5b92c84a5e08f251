//! Pack feeds: addresses of lists of data packs, added and removed.

use super::{address::address_problem, sources::switch_ui, titled_card};
use crate::{
    app::command::Command,
    domain::{NetworkChoices, OnlineId},
    ui::{
        ViewCtx,
        dialog::problem_ui,
        theme::{TextRole, icons, size, space},
        widgets::{ButtonKind, button, caption, icon_button, link, rich, row_line, text_field},
    },
};
use egui::{Align, Key, Label, Layout, Ui};

/// View state of the card.
#[derive(Default)]
pub(super) struct FeedsState {
    typed: String,
    /// The feed that was removed last, so that it can be put back.
    removed: Option<String>,
}

impl FeedsState {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        titled_card(ui, cx, &cx.t("online-set-feeds"), |ui| {
            ui.horizontal_top(|ui| {
                switch_ui(ui, cx, OnlineId::PackFeed);
                ui.vertical(|ui| {
                    ui.add_space(space::XS);
                    caption(ui, t, cx.t("online-set-feeds-explain"));
                });
            });
            let feeds = &cx.state.settings.network.feeds;
            if feeds.is_empty() {
                caption(ui, t, cx.t("online-set-feeds-none"));
            }
            for feed in feeds {
                row_line(ui, t);
                self.feed_ui(ui, cx, feed);
            }
            self.removed_ui(ui, cx);
            row_line(ui, t);
            self.add_ui(ui, cx);
        });
    }

    fn feed_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, feed: &str) {
        let t = cx.tokens;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_height(size::CONTROL);
            let remove = cx.tf("online-set-feed-remove", &[("address", feed.into())]);
            if icon_button(ui, t, icons::TRASH, &remove, None).clicked() {
                self.removed = Some(feed.to_owned());
                let feeds = cx.state.settings.network.feeds.iter().filter(|have| *have != feed).cloned().collect();
                set(cx, feeds);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(rich(feed, TextRole::Body, t.text)).truncate()).on_hover_text(feed);
            });
        });
    }

    fn removed_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let Some(removed) = self.removed.clone() else { return };
        ui.horizontal_wrapped(|ui| {
            caption(ui, cx.tokens, cx.tf("online-set-feed-removed", &[("address", removed.as_str().into())]));
            if link(ui, cx.tokens, Some(icons::ARROW_U_UP_LEFT), &cx.t("online-set-put-back")).clicked() {
                self.removed = None;
                add(cx, removed);
            }
        });
    }

    fn add_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        let feeds = &cx.state.settings.network.feeds;
        let typed = self.typed.trim().to_owned();
        let problem = match typed.as_str() {
            "" => None,
            known if feeds.iter().any(|feed| feed == known) => Some(cx.t("online-set-feed-known")),
            _ if feeds.len() >= NetworkChoices::MAX_FEEDS => {
                Some(cx.tf("online-set-feeds-full", &[("n", NetworkChoices::MAX_FEEDS.into())]))
            }
            address => address_problem(cx, address),
        };
        let is_entered = ui
            .with_layout(Layout::right_to_left(Align::Center), |ui| {
                let is_ready = !typed.is_empty() && problem.is_none();
                let (label, name) = (cx.t("online-set-feed-add"), cx.t("online-set-feed-add-named"));
                let add = ui.add_enabled_ui(is_ready, |ui| {
                    button(ui, t, ButtonKind::Secondary, Some(icons::PLUS), &label).accessible_name(name).clicked()
                });
                let width = ui.available_width();
                let hint = "https://example.org/packs.ron";
                let field = text_field(ui, t, &mut self.typed, &cx.t("online-set-feed"), hint, width);
                let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                is_ready && (add.inner || is_entered)
            })
            .inner;
        if let Some(problem) = &problem {
            problem_ui(ui, cx, problem);
        }
        if is_entered {
            self.typed.clear();
            self.removed = None;
            add(cx, typed);
        }
    }
}

/// Adds a feed. The first one switches feeds on, unless the user switched them off.
fn add(cx: &ViewCtx<'_>, feed: String) {
    let network = &cx.state.settings.network;
    let mut network = network.with(OnlineId::PackFeed, |choice| choice.is_on = choice.is_on.or(Some(true)));
    network.feeds.push(feed);
    cx.send(Command::SetNetwork(Box::new(network)));
}

fn set(cx: &ViewCtx<'_>, feeds: Vec<String>) {
    cx.send(Command::SetNetwork(Box::new(NetworkChoices { feeds, ..cx.state.settings.network.clone() })));
}
