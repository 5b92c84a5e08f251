//! Sources under the rows and reasons of Compare: one, or several in a line that wraps.

use crate::{
    domain::SourceId,
    ui::{
        ViewCtx, sources,
        theme::{TextRole, icons},
        widgets::faint,
    },
};
use egui::Ui;

/// Room of a link's icon and padding, points.
const ICON_ROOM: f32 = 30.0;

/// A link to one source.
pub fn source_link(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId) {
    link_with(ui, cx, id, Some(icons::ARROW_SQUARE_OUT));
}

/// As [`source_link`], without the icon: for narrow cells.
pub fn narrow_source_link(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId) {
    link_with(ui, cx, id, None);
}

fn link_with(ui: &mut Ui, cx: &ViewCtx<'_>, id: &SourceId, icon: Option<&str>) {
    if let Some(source) = cx.market().source(id) {
        sources::source_link(ui, cx, source, icon, &sources::short_name(cx.market(), id));
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
            let name = sources::short_name(cx.market(), id);
            let width = super::table::widest(ui, TextRole::CaptionStrong, [name.as_str()]) + ICON_ROOM;
            if index > 0 && ui.available_size_before_wrap().x < width {
                ui.end_row();
            }
            ui.push_id(index, |ui| source_link(ui, cx, id));
        }
    });
}
