//! The preview of a data pack: what it is, who made it, what it would change. Nothing is kept before it is accepted.

use super::{
    changed::ChangedView,
    entries::{Entry, signature_words},
    incoming::file_name,
};
use crate::{
    app::{
        command::Command,
        library::{IncomingPack, Use},
    },
    data::pack::{PackContent, PackManifest},
    domain::Signature,
    library::Incoming,
    ui::{
        ViewCtx,
        dialog::dialog_ui,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, caution, faint, link, rich, row_line, section, text},
    },
};
use egui::{Color32, Label, ScrollArea, Ui};

/// Highest list of sources.
const SOURCES: f32 = 150.0;

/// View state.
#[derive(Default)]
pub(super) struct State {
    are_sources_open: bool,
    change: ChangedView,
}

impl State {
    /// Paints the dialog.
    pub fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>, pack: &IncomingPack, incoming: &Incoming, width: f32) {
        let t = cx.tokens;
        let closes = dialog_ui(
            ui,
            cx,
            ("pack_preview", &cx.t(&format!("pack-title-{}", incoming.manifest.content.key()))),
            width,
            self,
            |state, ui| {
                what_ui(ui, cx, pack, incoming);
                checks_ui(ui, cx, incoming);
                state.sources_ui(ui, cx, &incoming.manifest);
                row_line(ui, t);
                already_ui(ui, cx, incoming);
                section(ui, t, cx.t("pack-change"));
                state.change.ui(ui, cx, &incoming.change);
            },
            |_, ui| buttons_ui(ui, cx, incoming),
        );
        if closes {
            cx.send(Command::RejectPack);
        }
    }

    /// Whose numbers are in it, a line each.
    fn sources_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, manifest: &PackManifest) {
        let t = cx.tokens;
        if manifest.sources.is_empty() {
            return;
        }
        let icon = if self.are_sources_open { icons::CARET_UP } else { icons::CARET_DOWN };
        if link(ui, t, Some(icon), &cx.tf("library-sources", &[("n", manifest.sources.len().into())])).clicked() {
            self.are_sources_open = !self.are_sources_open;
        }
        if !self.are_sources_open {
            return;
        }
        ScrollArea::vertical().id_salt("pack_sources").max_height(SOURCES).show(ui, |ui| {
            ui.set_width(ui.available_width() - space::M);
            ui.spacing_mut().item_spacing.y = 2.0;
            for source in &manifest.sources {
                caption(ui, t, format!("{} · {}", source.publisher, source.licence));
            }
        });
    }
}

/// Title, day, version, file.
fn what_ui(ui: &mut Ui, cx: &ViewCtx<'_>, pack: &IncomingPack, incoming: &Incoming) {
    let t = cx.tokens;
    let manifest = &incoming.manifest;
    text(ui, &manifest.title, TextRole::Strong, t.text);
    let mut parts = vec![
        cx.tf("pack-made-on", &[("date", cx.locale.date(manifest.made_on).into())]),
        cx.locale.age(manifest.made_on, cx.state.own_day()),
    ];
    if !manifest.pack_version.is_empty() {
        parts.push(cx.tf("pack-version", &[("version", manifest.pack_version.as_str().into())]));
    }
    // An update holds only what it changes.
    if manifest.counts.series > 0 {
        parts.push(cx.tf("pack-series", &[("n", manifest.counts.series.into())]));
    }
    if manifest.counts.figures > 0 {
        parts.push(cx.tf("pack-figures", &[("n", manifest.counts.figures.into())]));
    }
    caption(ui, t, parts.join(" · "));
    faint(ui, t, file_name(pack));
}

/// That the checksums hold, and what the signature proves.
fn checks_ui(ui: &mut Ui, cx: &ViewCtx<'_>, incoming: &Incoming) {
    let t = cx.tokens;
    let files = cx.tf("pack-checksums", &[("n", incoming.manifest.files.len().into())]);
    check_ui(ui, cx, icons::CHECK_CIRCLE, t.accent, &files);
    let (icon, color) = match &incoming.signature {
        Signature::Trusted { .. } => (icons::SEAL_CHECK, t.accent),
        Signature::Unknown { .. } => (icons::QUESTION, t.warning),
        Signature::None => (icons::INFO, t.text_muted),
    };
    check_ui(ui, cx, icon, color, &signature_words(cx, &incoming.signature));
}

fn check_ui(ui: &mut Ui, cx: &ViewCtx<'_>, icon: &str, color: Color32, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add(Label::new(rich(icon, TextRole::IconSmall, color)));
        text(ui, words, TextRole::Caption, cx.tokens.text);
    });
}

/// Says so when it is in the library already, and when it is older than what is worked with.
fn already_ui(ui: &mut Ui, cx: &ViewCtx<'_>, incoming: &Incoming) {
    let t = cx.tokens;
    if let Some(have) = cx.state.library.get(incoming.snapshot.hash) {
        let words = cx.tf("pack-already", &[("name", have.name.as_str().into())]);
        check_ui(ui, cx, icons::ARCHIVE, t.text_muted, &words);
    }
    if is_older(cx, incoming) {
        caution(ui, t, &cx.t("pack-older"), |ui| {
            caption(ui, t, cx.t("pack-older-explain"));
        });
    }
}

/// Whether it is a whole data set from before the one that is worked with: something to look at rather than to use.
fn is_older(cx: &ViewCtx<'_>, incoming: &Incoming) -> bool {
    let work = Entry::of(cx, cx.state.worked_with()).and_then(|entry| entry.made_on(cx));
    incoming.manifest.content == PackContent::Market && work.is_some_and(|work| incoming.manifest.made_on < work)
}

/// Both ways to accept and the way out, from right to left, and what accepting does.
fn buttons_ui(ui: &mut Ui, cx: &ViewCtx<'_>, incoming: &Incoming) {
    let t = cx.tokens;
    let (work, look) = ((Use::Work, icons::CHECK, "pack-accept"), (Use::Look, icons::EYE, "pack-look"));
    let ways = match incoming.manifest.content {
        PackContent::Capsule => vec![look],
        _ if is_older(cx, incoming) => vec![look, work],
        _ => vec![work, look],
    };
    for (place, (to, icon, key)) in ways.into_iter().enumerate() {
        let kind = if place == 0 { ButtonKind::Primary } else { ButtonKind::Secondary };
        if button(ui, t, kind, Some(icon), &cx.t(key)).clicked() {
            cx.send(Command::AcceptPack(to));
        }
    }
    if button(ui, t, ButtonKind::Secondary, None, &cx.t("library-cancel")).clicked() {
        cx.send(Command::RejectPack);
    }
    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.add(Label::new(rich(cx.t("pack-accept-explain"), TextRole::Caption, t.text_muted)).truncate());
    });
}
