//! The evidence panel of own series that speak for no skill and no category: what they are, and what they prove not.

use crate::{
    app::command::{Command, SettingsSection},
    domain::OwnSeries,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        views::settings::own_extent,
        widgets::{caption, link, text},
    },
};
use egui::Ui;

/// Paints the panel for the own series that are charted.
pub(super) fn own_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    let charted: Vec<&OwnSeries> = cx.state.selection.picked.iter().filter_map(|id| cx.state.own.get(id)).collect();
    if charted.is_empty() {
        return;
    }
    text(ui, cx.t("own-publisher"), TextRole::Section, t.text);
    caption(ui, t, cx.t("import-own-rule"));
    for own in charted {
        ui.add_space(space::XS);
        text(ui, own.details.name.as_str(), TextRole::Strong, t.text);
        caption(ui, t, own_extent(cx, own));
    }
    ui.add_space(space::S);
    if link(ui, t, Some(icons::GEAR_SIX), &cx.t("own-manage")).clicked() {
        cx.send(Command::ShowSettings(SettingsSection::Data));
    }
}
