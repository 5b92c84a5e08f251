//! Data packs that feeds offer. Nothing of them is here yet: they are taken as files, with the preview of every pack.

use crate::{
    app::command::Command,
    data::pack::key::public_key,
    online::pack_feed::Offer,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caption, link, text},
    },
};
use egui::Ui;

/// So many offers are shown.
const SHOWN: usize = 5;

/// Paints what the last refresh found in the feeds.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let offers = cx.state.desk.refreshed.as_ref().map_or(&[][..], |result| &result.offers);
    for offer in offers.iter().take(SHOWN) {
        ui.add_space(space::XS);
        text(ui, &offer.title, TextRole::CaptionStrong, t.text);
        let facts = [offer.version.clone(), cx.locale.short_date(offer.made_on), cx.locale.bytes(offer.bytes)];
        caption(ui, t, facts.join(" · "));
        caption(ui, t, signer(cx, offer));
        let get = link(ui, t, Some(icons::DOWNLOAD_SIMPLE), &cx.t("offer-get"));
        let name = cx.tf("offer-get-named", &[("title", offer.title.as_str().into())]);
        if get.on_hover_text(&offer.address).accessible_name(name).clicked() {
            cx.send(Command::OpenUrl(offer.address.clone()));
        }
    }
    if !offers.is_empty() {
        caption(ui, t, cx.t("offer-then"));
    }
    if let Some(more) = offers.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        caption(ui, t, cx.tf("offer-more", &[("n", more.into())]));
    }
}

/// Whose signature the feed announces. It is checked when the file is opened.
fn signer(cx: &ViewCtx<'_>, offer: &Offer) -> String {
    let Some(key_id) = &offer.key_id else { return cx.t("offer-unsigned") };
    let keys = &cx.state.settings.keys;
    let trusted = keys.iter().find(|key| public_key(&key.key).is_ok_and(|(_, id)| id == *key_id));
    match trusted {
        Some(key) => cx.tf("offer-signed-by", &[("name", key.name.as_str().into())]),
        None => cx.tf("offer-signed-unknown", &[("id", key_id.as_str().into())]),
    }
}
