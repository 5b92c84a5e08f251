//! The user's own series: what there is, from which file, shown, renamed, linked and deleted.

use crate::{
    app::command::Command,
    domain::{OwnSeries, SeriesId},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        views::import::subject_ui,
        widgets::{ButtonKind, button, caption, card, icon_button, row_line, section_with, text, text_field},
    },
};
use egui::{Align, Key, Layout, Ui};

/// View state.
#[derive(Default)]
pub(super) struct OwnState {
    /// The series that is being renamed, and its new name.
    renaming: Option<(SeriesId, String)>,
    subject_query: String,
}

impl OwnState {
    /// Paints the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            section_with(ui, t, cx.t("own-title"), |ui| {
                if button(ui, t, ButtonKind::Secondary, Some(icons::PLUS), &cx.t("own-add")).clicked() {
                    cx.send(Command::SetImportOpen(true));
                }
            });
            caption(ui, t, cx.t("import-own-rule"));
            if cx.state.own.series.is_empty() {
                text(ui, cx.t("own-none"), TextRole::Body, t.text_muted);
            }
            for own in cx.state.own.series.iter() {
                row_line(ui, t);
                ui.push_id(&own.id, |ui| self.row_ui(ui, cx, own));
            }
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, own: &OwnSeries) {
        let t = cx.tokens;
        ui.horizontal(|ui| {
            let name = &own.details.name;
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let named = |key: &str| cx.tf(key, &[("name", name.as_str().into())]);
                if icon_button(ui, t, icons::TRASH, &named("own-delete"), None).clicked() {
                    cx.send(Command::DeleteOwn(own.id.clone()));
                }
                if icon_button(ui, t, icons::PENCIL_SIMPLE, &named("own-rename"), None).clicked() {
                    self.renaming = Some((own.id.clone(), name.clone()));
                }
                if icon_button(ui, t, icons::CHART_LINE, &named("own-show"), None).clicked() {
                    cx.send(Command::ShowSeries(own.id.clone()));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| self.name_ui(ui, cx, own));
            });
        });
        caption(ui, t, extent(cx, own));
        ui.horizontal(|ui| {
            caption(ui, t, cx.t("import-speaks-for"));
            let mut subject = own.details.subject.clone();
            self.subject_query = subject_ui(ui, cx, &mut subject, std::mem::take(&mut self.subject_query));
            if subject != own.details.subject {
                let details = crate::domain::OwnDetails { subject, ..own.details.clone() };
                cx.send(Command::SetOwnDetails(own.id.clone(), Box::new(details)));
            }
        });
    }

    fn name_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, own: &OwnSeries) {
        let renaming = self.renaming.as_mut().filter(|(id, _)| *id == own.id);
        let Some((_, name)) = renaming else {
            text(ui, own.details.name.as_str(), TextRole::Strong, cx.tokens.text);
            return;
        };
        let width = ui.available_width().min(320.0);
        let field = text_field(ui, cx.tokens, name, &cx.t("import-name"), &own.details.name, width);
        if field.lost_focus() {
            if !ui.input(|input| input.key_pressed(Key::Escape)) {
                let details = crate::domain::OwnDetails { name: name.clone(), ..own.details.clone() };
                cx.send(Command::SetOwnDetails(own.id.clone(), Box::new(details)));
            }
            self.renaming = None;
        } else if !field.has_focus() {
            field.request_focus();
        }
    }
}

/// Unit, place, number of values, span, file and day of import.
pub(in crate::ui::views) fn extent(cx: &ViewCtx<'_>, own: &OwnSeries) -> String {
    let short = |date| cx.locale.short_period(date, own.cadence);
    let span = own.points.first().zip(own.points.last()).map(|(a, b)| format!("{} – {}", short(a.at), short(b.at)));
    let file = if own.file.is_empty() { cx.t("own-pasted") } else { own.file.clone() };
    let added = [("file", file.into()), ("date", cx.locale.date(own.added).into())];
    [
        Some(own.details.unit.clone()),
        Some(cx.locale.region(&own.details.place)),
        Some(cx.tf("own-points", &[("n", own.points.len().into())])),
        span,
        Some(cx.tf("own-added", &added)),
        Some(own.details.note.clone()),
    ]
    .into_iter()
    .flatten()
    .filter(|part| !part.trim().is_empty())
    .collect::<Vec<_>>()
    .join(" · ")
}
