//! What changed between two data sets, in the library's card and in the preview of a data pack.

use crate::{
    insight::{MarketChange, what_changed::Weight},
    ui::{ViewCtx, widgets::caption},
};
use egui::Ui;

/// View state.
#[derive(Default)]
pub(super) struct ChangedView;

impl ChangedView {
    /// Paints what is in the card.
    #[expect(clippy::unused_self, reason = "what is folded open belongs to the card")]
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, change: &MarketChange) {
        if change.is_empty() {
            caption(ui, cx.tokens, cx.t("changed-nothing"));
            return;
        }
        let small = change.count(Weight::Small);
        caption(ui, cx.tokens, cx.tf("changed-counts", &[("matter", change.matter().into()), ("small", small.into())]));
    }
}
