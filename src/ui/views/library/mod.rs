//! The library: saved trends, what comes in from a file or the network, and what changed between two data sets.

mod capsule;

mod changed;
use changed::ChangedView;

mod choosing;
use choosing::Choosing;

mod comparing;

mod detail;

mod entries;

mod incoming;
pub use incoming::IncomingView;

mod list;
use list::SavedTrends;

mod online;
use online::OnlinePanel;

mod preview;

mod row;

mod saving;
use saving::Saving;

mod views_card;
use views_card::SavedViewsCard;

use crate::{
    app::command::{Command, SettingsSection},
    domain::{DataRef, PackHash},
    ui::{
        ViewCtx,
        shell::header_ui,
        theme::{icons, size, space},
        widgets::{keep_focus_in_sight, link, segmented},
    },
};
use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Width of the column of the online sources.
const ONLINE: f32 = 330.0;
/// So much of a comparison comes into sight by itself.
const COMPARED: f32 = 220.0;

/// View state.
#[derive(Default)]
pub struct LibraryView {
    page: Page,
    saved: SavedTrends,
    choosing: Option<Choosing>,
    changed: ChangedView,
    /// The comparison that came into sight, and whether with an answer.
    compared: Option<(u64, bool)>,
    online: OnlinePanel,
    saving: Saving,
    views: SavedViewsCard,
}

/// What is shown where there is no room for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Saved,
    Online,
}

/// What a part of the view asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Compare two data sets, perhaps this one with another.
    Compare(Option<DataRef>),
    /// Save a data set as a file.
    Export(DataRef),
    /// Delete a saved data set.
    Delete(PackHash),
}

impl LibraryView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        header_ui(ui, cx, &cx.t("nav-library"), &subtitle(cx));
        if ui.ctx().content_rect().width() < size::EVIDENCE_BREAK {
            let pages = [(Page::Saved, cx.t("library-saved")), (Page::Online, cx.t("settings-online"))];
            if let Some(page) = segmented(ui, cx.tokens, self.page, &pages) {
                self.page = page;
            }
            ui.add_space(space::S);
            match self.page {
                Page::Saved => self.saved_ui(ui, cx),
                Page::Online => self.online_ui(ui, cx),
            }
        } else {
            let room = ui.available_rect_before_wrap();
            let left = Rect::from_min_max(room.min, pos2(room.right() - ONLINE - space::S, room.bottom()));
            // The bar of the right column stands in the margin of the window, beside the card and not on it.
            let right = Rect::from_min_max(pos2(room.right() - ONLINE, room.top()), room.max + vec2(space::M, 0.0));
            ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.saved_ui(ui, cx));
            ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.online_ui(ui, cx));
        }
        if let Some(choosing) = &mut self.choosing
            && choosing.ui(ui, cx)
        {
            self.choosing = None;
        }
        self.saving.ui(ui, cx);
    }

    /// The column of what is kept.
    fn saved_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        ScrollArea::vertical().id_salt("library_saved").auto_shrink(false).show(ui, |ui| {
            // Room for the bar beside the cards.
            ui.set_max_width(ui.available_width() - space::S);
            ui.spacing_mut().item_spacing.y = space::L;
            match self.saved.ui(ui, cx) {
                Some(Asked::Compare(with)) => self.choosing = Some(Choosing::new(cx, with)),
                Some(Asked::Export(data)) => self.saving.open(cx, data),
                Some(Asked::Delete(_)) | None => {}
            }
            let card = comparing::card_ui(ui, cx, &mut self.changed);
            let ticket = cx.state.desk.comparison.as_ref().map(|comparison| comparison.ticket);
            // A comparison that begins comes into sight, and once more with what it found.
            let shown = ticket.zip(cx.state.desk.comparison.as_ref().map(|comparison| comparison.found.is_some()));
            if std::mem::replace(&mut self.compared, shown) != shown
                && let Some(card) = card
            {
                // Its head is enough: what stands above stays in sight where there is room.
                let head = card.with_max_y(card.bottom().min(card.top() + COMPARED));
                ui.scroll_to_rect(head, None);
            }
            if capsule::card_ui(ui, cx) {
                self.saving.open_capsule(cx);
            }
            self.views.ui(ui, cx);
            let about = cx.t("library-about");
            if link(ui, cx.tokens, Some(icons::INFO), &about).clicked() {
                cx.send(Command::ShowSettings(SettingsSection::Data));
            }
            keep_focus_in_sight(ui);
        });
    }

    fn online_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        ScrollArea::vertical().id_salt("library_online").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - space::M);
            self.online.ui(ui, cx);
            keep_focus_in_sight(ui);
        });
    }
}

/// How much is kept, and that it needs no network.
fn subtitle(cx: &ViewCtx<'_>) -> String {
    let library = &cx.state.library;
    let (saved, views) = (library.kept().count(), cx.state.notebook.views.len());
    // The one that comes with the program is one of them.
    let mut parts = vec![cx.tf("library-count", &[("n", (saved + 1).into())])];
    if views > 0 {
        parts.push(cx.tf("library-views-count", &[("n", views.into())]));
    }
    if saved > 0 {
        parts.push(cx.tf("library-disk", &[("size", cx.locale.bytes(library.bytes()).into())]));
    }
    parts.push(cx.t("library-subtitle"));
    parts.join(" · ")
}
