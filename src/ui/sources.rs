//! Sources as links, the same in every view: who published it and when; the page opens only on a click.

use super::{
    ViewCtx,
    widgets::{faint, link},
};
use crate::{
    app::command::Command,
    domain::{Market, Source, SourceId},
};
use egui::Ui;

/// A link to the page of a source with words of its own; its tooltip names publisher, title and address, and says that
/// the browser opens. A source without an address is words alone.
pub fn source_link(ui: &mut Ui, cx: &ViewCtx<'_>, source: &Source, icon: Option<&str>, label: &str) {
    if source.url.is_empty() {
        let about = format!("{}\n{}\n{}", source.publisher, source.title, cx.t("source-no-address"));
        faint(ui, cx.tokens, label).on_hover_text(about);
        return;
    }
    let tip = format!("{}\n{}\n{}\n{}", source.publisher, source.title, source.url, cx.t("source-opens-browser"));
    if link(ui, cx.tokens, icon, label).on_hover_text(tip).clicked() {
        cx.send(Command::OpenUrl(source.url.clone()));
    }
}

/// Name of who published a source; its id when the data set no longer has it.
#[must_use]
pub fn publisher(market: &Market, id: &SourceId) -> String {
    market.source(id).map_or_else(|| id.to_string(), |source| source.publisher.clone())
}

/// Name of who published a source, whatever the publisher says about itself in brackets left out.
#[must_use]
pub fn short_publisher(market: &Market, id: &SourceId) -> String {
    let name = publisher(market, id);
    name.split(" (").next().unwrap_or(&name).to_owned()
}

/// Publisher and year of a source, whatever the publisher says about itself in brackets left out.
#[must_use]
pub fn short_name(market: &Market, id: &SourceId) -> String {
    let Some(source) = market.source(id) else { return id.to_string() };
    dated(source.publisher.split(" (").next().unwrap_or(&source.publisher), source)
}

/// Publisher and year of a source.
#[must_use]
pub fn full_name(source: &Source) -> String {
    dated(&source.publisher, source)
}

fn dated(name: &str, source: &Source) -> String {
    match source.published.get(..4) {
        Some(year) => format!("{name}, {year}"),
        None => name.to_owned(),
    }
}
