//! What the user decides about the network: when to refresh, which sources at which address, whose signatures to trust.

mod schedule;

mod address;
use address::AddressFields;

mod sources;

mod terms;
use terms::TermsState;

mod feeds;
use feeds::FeedsState;

mod keys;
use keys::KeysState;

use super::general::{TWO_COLUMNS, titled_card};
use crate::ui::{ViewCtx, theme::space};
use egui::{Align, Layout, Ui, vec2};

/// View state of the section.
#[derive(Default)]
pub(super) struct OnlineState {
    addresses: AddressFields,
    terms: TermsState,
    feeds: FeedsState,
    keys: KeysState,
}

impl OnlineState {
    /// Paints the section.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        if ui.available_width() < TWO_COLUMNS {
            ui.spacing_mut().item_spacing.y = space::M;
            self.left_ui(ui, cx);
            self.right_ui(ui, cx);
            return;
        }
        let width = (ui.available_width() - space::L) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            column(ui, width, |ui| self.left_ui(ui, cx));
            column(ui, width, |ui| self.right_ui(ui, cx));
        });
    }

    fn left_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        schedule::ui(ui, cx);
        sources::ui(ui, cx, &mut self.addresses);
    }

    fn right_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        self.terms.ui(ui, cx, &mut self.addresses);
        self.feeds.ui(ui, cx);
        self.keys.ui(ui, cx);
    }
}

fn column(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = vec2(space::S, space::M);
        contents(ui);
    });
}
