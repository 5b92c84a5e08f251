//! The sources with open licences: on or off, what each says, its licence, its address.

use super::{AddressFields, titled_card};
use crate::{
    app::command::Command,
    domain::OnlineId,
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, faint, rich, row_line, switch},
    },
};
use egui::{Label, Ui};

/// Paints the card.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>, addresses: &mut AddressFields) {
    titled_card(ui, cx, &cx.t("online-set-sources"), |ui| {
        caption(ui, cx.tokens, cx.t("online-set-sources-explain"));
        let is_open = |id: &OnlineId| !id.asks_for_consent() && *id != OnlineId::PackFeed;
        for id in OnlineId::ALL.into_iter().filter(is_open) {
            row_line(ui, cx.tokens);
            source_ui(ui, cx, id, |ui| addresses.ui(ui, cx, id));
        }
    });
}

/// A source: its switch, what it says, its licence and places, and what stands below them.
pub(super) fn source_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId, below: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        switch_ui(ui, cx, id);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space(space::XS);
            about_ui(ui, cx, id);
            below(ui);
        });
    });
}

/// Name, what it says, licence and places of a source.
pub(super) fn about_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId) {
    let t = cx.tokens;
    ui.add(Label::new(rich(cx.locale.online_source(id), TextRole::Strong, t.text)).wrap());
    let key = id.key();
    caption(ui, t, cx.t(&format!("online-says-{key}")));
    let (licence, places) = (cx.t(&format!("online-licence-{key}")), cx.t(&format!("online-places-{key}")));
    faint(ui, t, format!("{licence} · {places}"));
}

/// The switch of a source.
pub(super) fn switch_ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId) {
    let network = &cx.state.settings.network;
    let name = cx.tf("online-set-ask", &[("source", cx.locale.online_source(id).into())]);
    let is_on = network.is_on(id);
    if switch(ui, cx.tokens, is_on, &name).clicked() {
        let wanted = Some(!is_on).filter(|on| *on != id.is_on_at_first());
        cx.send(Command::SetNetwork(Box::new(network.with(id, |choice| choice.is_on = wanted))));
    }
}
