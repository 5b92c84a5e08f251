//! What the market holds: how much, from when, in which layers, from whom.

use super::{layers, own::OwnState, sources::SourcesState, warnings};
use crate::ui::{
    ViewCtx,
    theme::{TextRole, space},
    widgets::{caption, card, prose, section, text},
};
use egui::{Ui, vec2};

/// View state of the section.
#[derive(Default)]
pub(super) struct DataState {
    own: OwnState,
    sources: SourcesState,
}

/// Least and most width of one number with its words.
const NUMBER: (f32, f32) = (96.0, 132.0);

impl DataState {
    /// Paints the section.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        ui.spacing_mut().item_spacing.y = space::M;
        warnings::ui(ui, cx);
        counts_ui(ui, cx);
        self.own.ui(ui, cx);
        layers::ui(ui, cx);
        self.sources.ui(ui, cx);
    }
}

fn counts_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    // Own series have a card of their own.
    let market = &cx.state.loaded.market;
    let confirmed = market.figures.iter().filter(|figure| market.is_confirmed(figure)).count();
    let points: usize = market.series.iter().map(|series| series.points.len()).sum();
    let counts = [
        (market.skills.len(), "data-skills"),
        (market.series.len(), "data-series"),
        (points, "data-points"),
        (confirmed, "data-figures"),
        (market.figures.len() - confirmed, "data-unconfirmed"),
        (market.relations.len(), "data-relations"),
        (market.sources.len(), "data-sources-count"),
    ];
    card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        section(ui, t, cx.t("settings-data"));
        if let Some((made, newest)) = market.made_on.zip(cx.derived.newest_point) {
            let args = [("made", cx.locale.date(made).into()), ("newest", cx.locale.month(newest).into())];
            caption(ui, t, cx.tf("data-subtitle", args.as_slice()));
        }
        prose(ui, t, cx.t("data-no-single-source"));
        // All in one row where there is room.
        let width = (ui.available_width() / 7.0 - space::M).floor().clamp(NUMBER.0, NUMBER.1);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            for (count, words) in counts {
                #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
                let number = cx.locale.count(count as f64);
                ui.allocate_ui(vec2(width, 52.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        text(ui, number, TextRole::Section, t.text);
                        caption(ui, t, cx.t(words));
                    });
                });
            }
        });
    });
}
