//! What is known of the chosen data set, and what can be done with it.

use super::{
    Asked,
    entries::{Entry, origin_words, signature_words},
};
use crate::{
    app::command::Command,
    domain::{PackHash, Snapshot},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{ButtonKind, button, caption, caution, faint, icon_button, link, rich, row_line, text, text_field},
    },
};
use egui::{Key, Label, Margin, Response, ScrollArea, TextEdit, Ui, vec2};

/// Widest field of a note.
const NOTE: f32 = 560.0;
/// So many sources are seen at once.
const SOURCES: f32 = 5.0;

/// View state of the detail.
#[derive(Default)]
pub(super) struct Detail {
    renaming: Option<Renaming>,
    /// The data set whose note is being written.
    noting: Option<PackHash>,
    /// The field of name or note gets the focus.
    is_new: bool,
    are_sources_open: bool,
    /// What Delete was pressed on.
    deleting: Option<PackHash>,
}

struct Renaming {
    hash: PackHash,
    name: String,
}

impl Detail {
    /// Puts the name into a field, if it is the user's own.
    pub fn rename(&mut self, entry: Entry<'_>) {
        if let Some(snapshot) = entry.snapshot {
            self.renaming = Some(Renaming { hash: snapshot.hash, name: snapshot.name.clone() });
            self.is_new = true;
        }
    }

    /// Deletes, if it is a saved one.
    pub fn delete(&mut self, entry: Entry<'_>) {
        self.deleting = entry.hash();
    }

    /// Paints the detail.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, entry: Entry<'_>) -> Option<Asked> {
        let t = cx.tokens;
        ui.spacing_mut().item_spacing.y = space::XS;
        ui.add_space(space::XS);
        self.name_ui(ui, cx, entry);
        if let Some(error) = cx.state.desk.unreadable.get(&entry.data) {
            caution(ui, t, &cx.t("library-unreadable-title"), |ui| {
                caption(ui, t, error.words(cx.locale));
            });
        }
        caption(ui, t, facts(cx, entry));
        if let Some(snapshot) = entry.snapshot {
            caption(ui, t, signature_words(cx, &snapshot.signature));
            self.note_ui(ui, cx, snapshot);
        } else {
            caption(ui, t, cx.t("library-bundled-explain"));
        }
        ui.add_space(space::XS);
        let asked = self.actions_ui(ui, cx, entry);
        self.more_ui(ui, cx, entry);
        self.deleting.take().map(Asked::Delete).or(asked)
    }

    /// The name, or the field that it is typed into.
    fn name_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, entry: Entry<'_>) {
        let t = cx.tokens;
        let mine = self.renaming.as_mut().filter(|renaming| Some(renaming.hash) == entry.hash());
        let Some(renaming) = mine else {
            self.renaming = None;
            ui.add(Label::new(rich(entry.name(cx), TextRole::Strong, t.text)).wrap());
            return;
        };
        let name = cx.tf("saved-new-name", &[("name", entry.name(cx).into())]);
        let width = ui.available_width().min(NOTE);
        let field = text_field(ui, t, &mut renaming.name, &name, &name, width);
        if self.is_new {
            self.is_new = !field.has_focus();
            field.request_focus();
        } else if field.lost_focus() {
            // Leaving the field keeps what was typed, Escape does not.
            if !ui.input(|input| input.key_pressed(Key::Escape)) && renaming.name.trim() != entry.name(cx) {
                cx.send(Command::RenameSnapshot(renaming.hash, renaming.name.clone()));
            }
            self.renaming = None;
        }
    }

    /// The note, or the field that it is typed into; what is typed is kept at once.
    fn note_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, snapshot: &Snapshot) {
        let t = cx.tokens;
        if self.noting != Some(snapshot.hash) {
            self.noting = None;
            if !snapshot.note.trim().is_empty() {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    ui.add(Label::new(rich(icons::NOTE, TextRole::IconSmall, t.text_faint)));
                    text(ui, snapshot.note.trim(), TextRole::Caption, t.text);
                });
            }
            return;
        }
        let mut note = snapshot.note.clone();
        ui.horizontal_top(|ui| {
            let width = (ui.available_width() - 40.0).min(NOTE);
            let field = TextEdit::multiline(&mut note)
                .hint_text(rich(cx.t("library-note-hint"), TextRole::Body, t.text_faint))
                .margin(Margin::symmetric(8, 6))
                .desired_rows(2)
                .desired_width(width);
            let name = cx.tf("library-note-of", &[("name", snapshot.name.as_str().into())]);
            let field = ui.add(field).accessible_name(name);
            if field.changed() {
                cx.send(Command::NoteSnapshot(snapshot.hash, note));
            }
            if self.is_new {
                self.is_new = !field.has_focus();
                field.request_focus();
            }
            let escaped = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
            if icon_button(ui, t, icons::CHECK, &cx.t("library-note-done"), None).clicked() || escaped {
                self.noting = None;
            }
        });
    }

    /// Everything that can be done with it.
    fn actions_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, entry: Entry<'_>) -> Option<Asked> {
        let t = cx.tokens;
        let state = cx.state;
        let name = entry.name(cx);
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
            let named =
                |response: Response, key: &str| response.accessible_name(cx.tf(key, &[("name", name.as_str().into())]));
            let secondary = |ui: &mut Ui, is_on: bool, icon, key: &str| {
                ui.add_enabled_ui(is_on, |ui| button(ui, t, ButtonKind::Secondary, Some(icon), &cx.t(key))).inner
            };
            if state.desk.opened == Some(entry.data) {
                let back = secondary(ui, true, icons::ARROW_U_UP_LEFT, "library-back");
                if back.clicked() {
                    cx.send(Command::CloseData);
                }
            } else {
                let look = secondary(ui, state.shown_data() != entry.data, icons::EYE, "library-look");
                if named(look, "library-look-named").clicked() {
                    cx.send(Command::OpenData(entry.data));
                }
            }
            let work = secondary(ui, state.worked_with() != entry.data, icons::CHECK, "library-work-with");
            if named(work, "library-work-with-named").clicked() {
                cx.send(Command::UseData(entry.data));
            }
            let compare = secondary(ui, state.library.kept().next().is_some(), icons::GIT_DIFF, "library-compare-with");
            if named(compare, "library-compare-with-named").clicked() {
                asked = Some(Asked::Compare(Some(entry.data)));
            }
            let icon = |ui: &mut Ui, icon, key: &str, keys: Option<&str>| {
                icon_button(ui, t, icon, &cx.tf(key, &[("name", name.as_str().into())]), keys).clicked()
            };
            ui.spacing_mut().item_spacing.x = 2.0;
            if let Some(snapshot) = entry.snapshot {
                if icon(ui, icons::PENCIL_SIMPLE, "saved-rename", Some("F2")) {
                    self.rename(entry);
                }
                if icon(ui, icons::NOTE_PENCIL, "library-note-of", None) {
                    (self.noting, self.is_new) = (Some(snapshot.hash), true);
                }
            }
            if icon(ui, icons::EXPORT, "library-export-named", None) {
                asked = Some(Asked::Export(entry.data));
            }
            if entry.snapshot.is_some() && icon(ui, icons::TRASH, "saved-delete", Some("Delete")) {
                self.delete(entry);
            }
        });
        asked
    }

    /// Its hash, and whose numbers it holds.
    fn more_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, entry: Entry<'_>) {
        let t = cx.tokens;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let icon = if self.are_sources_open { icons::CARET_UP } else { icons::CARET_DOWN };
            let sources = cx.tf("library-sources", &[("n", entry.sources(cx).into())]);
            if link(ui, t, Some(icon), &sources).clicked() {
                self.are_sources_open = !self.are_sources_open;
            }
            if let Some(hash) = entry.hash() {
                let words = cx.tf("library-hash", &[("hash", hash.short().into())]);
                let shown = faint(ui, t, words);
                shown.on_hover_text(cx.t("library-hash-explain"));
                if icon_button(ui, t, icons::COPY, &cx.t("library-hash-copy"), None).clicked() {
                    cx.send(Command::Copy(hash.to_string()));
                }
            }
        });
        if self.are_sources_open {
            row_line(ui, t);
            sources_ui(ui, cx, entry);
        }
    }
}

/// When it was made, how old that is, how much it holds, where it is from.
fn facts(cx: &ViewCtx<'_>, entry: Entry<'_>) -> String {
    let mut parts = vec![entry.day(cx)];
    if let Some(day) = entry.made_on(cx) {
        parts.push(cx.locale.age(day, cx.state.own_day()));
    }
    parts.extend([entry.holds(cx), entry.size(cx)]);
    parts.extend(entry.snapshot.map(|snapshot| origin_words(cx, snapshot)));
    parts.join(" · ")
}

/// Publisher, title and licence of each source, where the data set is in memory.
fn sources_ui(ui: &mut Ui, cx: &ViewCtx<'_>, entry: Entry<'_>) {
    let t = cx.tokens;
    let Some(loaded) = cx.state.in_memory(entry.data) else {
        caption(ui, t, cx.t("library-sources-unread"));
        return;
    };
    let sources = &loaded.market.sources;
    let line = ui.text_style_height(&egui::TextStyle::Small);
    let row = 2.0 * line + space::S;
    ScrollArea::vertical().id_salt("detail_sources").max_height(SOURCES * row).show_rows(
        ui,
        row,
        sources.len(),
        |ui, rows| {
            ui.set_width(ui.available_width() - space::M);
            for source in sources.get(rows).unwrap_or_default() {
                ui.allocate_ui(vec2(ui.available_width(), row), |ui| {
                    ui.set_min_height(row);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(rich(&source.title, TextRole::Caption, t.text)).truncate());
                    let whose = format!("{} · {}", source.publisher, source.licence);
                    ui.add(Label::new(rich(whose, TextRole::Caption, t.text_faint)).truncate());
                });
            }
        },
    );
}
