//! Dated notes: the user's own, which can be written, changed and deleted, and those that the data bring along.

use super::toolbar::{pressed, takes_keys};
use crate::{
    app::command::Command,
    chart::{ChartModel, axes::date_at},
    domain::{Date, OwnNote, Series, SeriesId},
    ui::{
        ViewCtx,
        charts::ChartView,
        sources::publisher,
        theme::{TextRole, icons, size, space},
        widgets::{ButtonKind, button, caption, icon_button, popover, rich, switch, text, text_field},
    },
};
use egui::{Key, Label, Popup, ScrollArea, Ui};

/// View state of the notes.
#[derive(Default)]
pub(super) struct NotesState {
    /// What is being written.
    words: String,
    /// It shall stand in every chart.
    is_everywhere: bool,
    wants_focus: bool,
}

/// Width of the menu, points.
const WIDTH: f32 = 360.0;

/// The user's notes that stand in a chart of these series.
pub(super) fn own_notes(cx: &ViewCtx<'_>, picked: &[SeriesId]) -> Vec<OwnNote> {
    let belongs = |note: &&OwnNote| note.series.as_ref().is_none_or(|series| picked.contains(series));
    let mut notes: Vec<OwnNote> = cx.state.notebook.notes.iter().filter(belongs).cloned().collect();
    notes.sort_by_key(|note| note.at);
    notes
}

impl NotesState {
    /// Paints the button and its menu while it is open. N opens it at the crosshair, or at the newest point.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, picks: &[&Series], model: &ChartModel, view: &mut ChartView) {
        let t = cx.tokens;
        let Some(first) = picks.first() else { return };
        let button = icon_button(ui, t, icons::NOTE_PENCIL, &cx.t("notes-title"), Some("N"));
        let popup = Popup::default_response_id(&button);
        if takes_keys(ui) && pressed(ui, Key::N) {
            Popup::open_id(ui.ctx(), popup);
            self.wants_focus = true;
        }
        if button.clicked() {
            self.wants_focus = true;
        }
        if !Popup::is_id_open(ui.ctx(), popup) && !self.wants_focus {
            return;
        }
        // The date stays where it is while something is written about it.
        let Some(at) = view.crosshair.or_else(|| model.span().map(|(_, last)| last)) else { return };
        view.crosshair = Some(at);
        view.pinned = true;
        let shown = popover(&button, &cx.t("notes-title"), WIDTH, |ui| {
            self.new_note_ui(ui, cx, first, model, view, at);
            let own = own_notes(cx, &cx.state.selection.picked);
            ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
                for note in &own {
                    own_note_ui(ui, cx, note);
                }
                bundled_ui(ui, cx, picks);
            });
        });
        if shown.is_none() {
            self.wants_focus = false;
        }
    }

    fn new_note_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        first: &Series,
        model: &ChartModel,
        view: &mut ChartView,
        at: f64,
    ) {
        let t = cx.tokens;
        let date = date_at(at);
        let period = cx.locale.period(date, first.cadence);
        ui.horizontal(|ui| {
            let title = cx.tf("notes-at", &[("date", period.as_str().into())]);
            text(ui, &title, TextRole::Strong, t.text);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let later = icon_button(ui, t, icons::CARET_RIGHT, &cx.t("notes-later"), None);
                let earlier = icon_button(ui, t, icons::CARET_LEFT, &cx.t("notes-earlier"), None);
                let moved = if earlier.clicked() { model.before(at) } else { None };
                let moved = if later.clicked() { model.after(at) } else { moved };
                view.crosshair = moved.or(view.crosshair);
            });
        });
        let name = cx.tf("notes-at", &[("date", period.into())]);
        let field = text_field(ui, t, &mut self.words, &name, &cx.t("notes-hint"), WIDTH);
        if self.wants_focus {
            // The first pass of a menu only measures it, and gives the focus away again.
            self.wants_focus = !field.has_focus();
            field.request_focus();
        }
        let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let is_added = ui
            .horizontal(|ui| {
                let everywhere = cx.t("notes-everywhere");
                if switch(ui, t, self.is_everywhere, &everywhere).clicked() {
                    self.is_everywhere = !self.is_everywhere;
                }
                caption(ui, t, everywhere);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    button(ui, t, ButtonKind::Primary, None, &cx.t("notes-add")).clicked()
                })
                .inner
            })
            .inner;
        if (is_added || is_entered) && !self.words.trim().is_empty() {
            let series = (!self.is_everywhere).then(|| first.id.clone());
            cx.send(Command::AddDateNote(date, std::mem::take(&mut self.words), series));
            field.request_focus();
        }
        ui.separator();
    }
}

/// One note of the user's own: its date, its words as a field, and the way to delete it.
fn own_note_ui(ui: &mut Ui, cx: &ViewCtx<'_>, note: &OwnNote) {
    let t = cx.tokens;
    let date = cx.locale.date(note.at);
    ui.push_id(&note.id, |ui| {
        caption(
            ui,
            t,
            if note.series.is_none() {
                cx.tf("notes-date-everywhere", &[("date", date.as_str().into())])
            } else {
                date.clone()
            },
        );
        ui.horizontal(|ui| {
            let mut words = note.text.clone();
            let name = cx.tf("notes-own", &[("date", date.as_str().into())]);
            let width = WIDTH - size::CONTROL - space::S;
            if text_field(ui, t, &mut words, &name, "", width).changed() {
                cx.send(Command::EditDateNote(note.id.clone(), words));
            }
            let delete = cx.tf("notes-delete", &[("note", note.text.as_str().into())]);
            if icon_button(ui, t, icons::TRASH, &delete, None).clicked() {
                cx.send(Command::DeleteDateNote(note.id.clone()));
            }
        });
    });
}

/// What the publishers say about dates of these series, with their names.
fn bundled_ui(ui: &mut Ui, cx: &ViewCtx<'_>, picks: &[&Series]) {
    let t = cx.tokens;
    let mut seen: Vec<(Date, String)> = Vec::new();
    for series in picks {
        let source = publisher(cx.market(), &series.source);
        for stop in series.breaks.iter().chain(&series.ended) {
            let words = format!("{}: {} ({source})", cx.locale.date(stop.at), cx.pick(&stop.note));
            if !seen.iter().any(|(_, known)| *known == words) {
                seen.push((stop.at, words));
            }
        }
    }
    seen.sort();
    if !seen.is_empty() {
        ui.add_space(space::XS);
        ui.add(Label::new(rich(cx.t("notes-bundled"), TextRole::CaptionStrong, t.text_muted)));
    }
    for (_, words) in seen {
        caption(ui, t, words);
    }
}
