//! Sources as links: who published it and when; the page opens only on a click.

use crate::{
    app::command::Command,
    domain::{Market, SourceId},
    ui::{
        ViewCtx,
        theme::{TextRole, icons},
        widgets::{faint, link},
    },
};
use egui::Ui;

/// Room of a link's icon and padding, points.
const ICON_ROOM: f32 = 30.0;

/// Publisher and year of a source.
#[must_use]
pub fn short_name(market: &Market, id: &SourceId) -> String {
    let Some(source) = market.source(id) else { return id.to_string() };
    // Publishers name themselves at length; what stands in brackets is in the tooltip.
    let name = source.publisher.split(" (").next().unwrap_or(&source.publisher);
    match source.published.get(..4) {
        Some(year) => format!("{name}, {year}"),
        None => name.to_owned(),
    }
}

/// A link to one source; its tooltip names the title and says that the browser opens.
pub fn source_link(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId) {
    link_with(ui, cx, id, Some(icons::ARROW_SQUARE_OUT));
}

/// As [`source_link`], without the icon: for narrow cells.
pub fn narrow_source_link(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId) {
    link_with(ui, cx, id, None);
}

fn link_with(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId, icon: Option<&str>) {
    let Some(source) = cx.market().source(id) else { return };
    if source.url.is_empty() {
        // Nothing to open: the name alone, as in Trends.
        let label = faint(ui, cx.tokens, short_name(cx.market(), id));
        label.on_hover_text(format!("{}\n{}\n{}", source.publisher, source.title, cx.t("source-no-address")));
        return;
    }
    let response = link(ui, cx.tokens, icon, &short_name(cx.market(), id));
    let tip = format!("{}\n{}\n{}", source.publisher, source.title, cx.t("compare-opens-browser"));
    if response.on_hover_text(tip).clicked() {
        cx.send(Command::OpenUrl(source.url.clone()));
    }
}

/// Links to several sources in a line that wraps; "our judgement" when there are none.
pub fn sources_ui(ui: &mut Ui, cx: &ViewCtx<'_>, ids: &[SourceId]) {
    if ids.is_empty() {
        faint(ui, cx.tokens, cx.t("compare-our-judgement"));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, id) in ids.iter().enumerate() {
            // A button does not move to the next line by itself.
            let name = short_name(cx.market(), id);
            let width = super::table::widest(ui, TextRole::CaptionStrong, [name.as_str()]) + ICON_ROOM;
            if index > 0 && ui.available_size_before_wrap().x < width {
                ui.end_row();
            }
            ui.push_id(index, |ui| source_link(ui, cx, id));
        }
    });
}
