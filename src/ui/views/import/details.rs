//! What the user says about a series: name, unit, place, what it speaks for.

use super::named_ui;
use crate::{
    app::importing::Import,
    domain::{OwnDetails, Subject},
    import::{Parsed, Sheet},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, size, space},
        widgets::{ButtonKind, button, chip, menu_item, search_field, text, text_field},
    },
};
use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui, vec2};

/// Details on their way, and what they were drafted for.
#[derive(Default)]
pub(super) struct Draft {
    /// As they stand in the fields.
    pub details: OwnDetails,
    drafted_for: Option<(String, usize)>,
    subject_query: String,
}

/// Width of one field.
const FIELD: f32 = 220.0;
/// So many subjects are offered at once.
const OFFERED: usize = 40;

impl Draft {
    /// Names the series after its column, or its file, until the user types something else.
    pub fn follow(&mut self, import: &Import, sheet: &Sheet, parsed: &Parsed) {
        let key = (import.file.clone(), parsed.columns.1);
        if self.drafted_for.as_ref() == Some(&key) {
            return;
        }
        let column = sheet.columns().get(parsed.columns.1).filter(|name| !name.is_empty());
        let stem = import.file.rsplit_once('.').map_or(import.file.as_str(), |(stem, _)| stem);
        self.details.name = column.cloned().unwrap_or_else(|| stem.to_owned());
        self.details.percent = parsed.unit == "%";
        self.details.unit = if self.details.percent { String::new() } else { parsed.unit.clone() };
        self.drafted_for = Some(key);
    }

    /// Paints the fields.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        let details = &mut self.details;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            field_ui(ui, cx, "import-name", "import-name-hint", &mut details.name);
            field_ui(ui, cx, "import-unit", "import-unit-hint", &mut details.unit);
            field_ui(ui, cx, "import-place", "import-place-hint", &mut details.place);
            field_ui(ui, cx, "import-note", "import-note-hint", &mut details.note);
            named_ui(ui, cx, &cx.t("import-speaks-for"), FIELD, |ui| {
                self.subject_query = subject_ui(ui, cx, &mut details.subject, std::mem::take(&mut self.subject_query));
            });
            named_ui(ui, cx, &cx.t("import-kind"), FIELD, |ui| {
                if chip(ui, t, details.percent, &cx.t("import-percent"))
                    .on_hover_text(cx.t("import-percent-tip"))
                    .clicked()
                {
                    details.percent = !details.percent;
                }
            });
        });
        text(ui, cx.t("import-own-rule"), TextRole::Caption, t.text_muted);
    }
}

fn field_ui(ui: &mut Ui, cx: &ViewCtx<'_>, key: &str, hint: &str, value: &mut String) {
    let name = cx.t(key);
    named_ui(ui, cx, &name, FIELD, |ui| {
        text_field(ui, cx.tokens, value, &name, &cx.t(hint), FIELD);
    });
}

/// The skill or category that a series speaks for, found by a few letters; gives the letters back.
pub(in crate::ui::views) fn subject_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    subject: &mut Option<Subject>,
    mut query: String,
) -> String {
    let t = cx.tokens;
    let shown = subject.as_ref().map_or_else(|| cx.t("import-no-subject"), |subject| cx.subject_name(subject));
    let opener = button(ui, t, ButtonKind::Secondary, Some(icons::CARET_DOWN), &shown);
    Popup::menu(&opener).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(300.0).show(|ui| {
        search_field(ui, t, &mut query, &cx.t("import-subject-hint"), 288.0);
        ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let none = cx.t("import-no-subject");
            if menu_item(ui, t, 280.0, None, &none, None, subject.is_none()).clicked() {
                *subject = None;
                ui.close();
            }
            for found in cx.derived.subjects.find(&query).into_iter().take(OFFERED) {
                let name = cx.subject_name(&found);
                let icon = if matches!(found, Subject::Skill(_)) { icons::SPARKLE } else { icons::STACK };
                if menu_item(ui, t, 280.0, Some(icon), &name, None, subject.as_ref() == Some(&found)).clicked() {
                    *subject = Some(found);
                    ui.close();
                }
            }
        });
        ui.add_space(size::FOCUS);
    });
    query
}
