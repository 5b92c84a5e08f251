//! What an online source is: what it says and does not say, where it is asked, when it was read, what was noted.

use crate::{
    domain::{Date, OnlineId},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, rich, text},
    },
};
use egui::{Label, Ui};

/// Paints the details.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId) {
    let t = cx.tokens;
    let reports = cx.state.desk.refreshed.iter().flat_map(|result| &result.reports);
    let noted = reports.filter(|report| report.id == id).flat_map(|report| &report.notes);
    let noted: Vec<String> = noted.map(|note| note.words(cx.locale)).collect();
    if !noted.is_empty() {
        heading_ui(ui, cx, &cx.t("online-heading-noted"));
        for words in noted {
            caption(ui, t, words);
        }
    }
    part_ui(ui, cx, &cx.t("online-heading-says"), &cx.t(&format!("online-says-{}", id.key())));
    part_ui(ui, cx, &cx.t("online-heading-not"), &cx.t(&format!("online-not-{}", id.key())));
    part_ui(ui, cx, &cx.t("online-heading-where"), &cx.t(&format!("online-where-{}", id.key())));
    let read = match last_read(cx, id) {
        Some(day) => cx.locale.date(day),
        None => cx.t("online-read-never"),
    };
    part_ui(ui, cx, &cx.t("online-heading-read"), &read);
    let network = &cx.state.settings.network;
    let feeds = (id == OnlineId::PackFeed).then(|| network.feeds.join("\n"));
    let address = feeds.unwrap_or_else(|| network.address(id).to_owned());
    if !address.is_empty() {
        heading_ui(ui, cx, &cx.t("online-heading-address"));
        let label = rich(address, TextRole::Caption, t.text_muted);
        ui.add(Label::new(label).wrap_mode(egui::TextWrapMode::Wrap).selectable(true));
    }
}

fn part_ui(ui: &mut Ui, cx: &ViewCtx<'_>, heading: &str, words: &str) {
    heading_ui(ui, cx, heading);
    caption(ui, cx.tokens, words);
}

fn heading_ui(ui: &mut Ui, cx: &ViewCtx<'_>, heading: &str) {
    ui.add_space(space::XS);
    text(ui, heading, TextRole::CaptionStrong, cx.tokens.text);
}

/// When the data set that is shown last took something from a source.
pub(super) fn last_read(cx: &ViewCtx<'_>, id: OnlineId) -> Option<Date> {
    cx.state.loaded.fetched.iter().filter(|fetched| fetched.source == id).map(|fetched| fetched.on).max()
}

/// How many series of the data set that is shown come from a source.
pub(super) fn series_count(cx: &ViewCtx<'_>, id: OnlineId) -> usize {
    let source = format!("online.{}", id.key());
    cx.market().series.iter().filter(|series| series.source.as_str() == source).count()
}
