//! The card of skills: field to add one, table, and what the levels mean.

use super::{
    add::AddField,
    income::income_ui,
    row::{Columns, RowState, row_ui},
    tips::tips_ui,
};
use crate::{
    domain::Profile,
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{card, empty_state, keep_focus_in_sight, rich, row_line},
    },
};
use egui::{Align, Label, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// View state.
#[derive(Default)]
pub struct SkillsCard {
    add: AddField,
    rows: RowState,
}

impl SkillsCard {
    /// Paints the card; with a height it fills it and its rows scroll inside.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, height: Option<f32>) {
        let t = cx.tokens;
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            self.head_ui(ui, cx, profile);
            if profile.skills.is_empty() {
                let (title, body) = (cx.t("profile-no-skills"), cx.t("profile-no-skills-explain"));
                empty_state(ui, t, icons::LIST_CHECKS, &title, &body, None);
                if height.is_some() {
                    ui.set_min_height(ui.available_height());
                } else {
                    ui.add_space(space::XL);
                }
                return;
            }
            let columns = Columns::of(ui.available_width());
            columns_ui(ui, cx, &columns);
            if height.is_some() {
                ScrollArea::vertical().auto_shrink(false).id_salt("skills").show(ui, |ui| {
                    self.rows_ui(ui, cx, profile, &columns);
                    keep_focus_in_sight(ui);
                });
            } else {
                self.rows_ui(ui, cx, profile, &columns);
            }
        });
    }

    fn head_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
        let t = cx.tokens;
        ui.horizontal(|ui| {
            ui.add(Label::new(rich(cx.t("profile-skills"), TextRole::Section, t.text)));
            ui.add_space(space::XS);
            let width = ui.available_width().min(460.0);
            if let Some(added) = self.add.ui(ui, cx, profile, width) {
                self.rows.scroll_to(added);
            }
        });
        ui.add_space(space::XS);
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile, columns: &Columns) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let original = profile.copy_of.as_ref().and_then(|id| cx.state.book.profile(id));
        for entry in &profile.skills {
            row_ui(ui, cx, columns, entry, original, &mut self.rows);
        }
        row_line(ui, cx.tokens);
        ui.add_space(space::M);
        income_ui(ui, cx, profile);
        tips_ui(ui, cx, profile, original, self.rows.described());
        ui.add_space(space::XS);
    }
}

/// Names of the columns.
fn columns_ui(ui: &mut Ui, cx: &ViewCtx<'_>, columns: &Columns) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), egui::Sense::hover());
    let titles = [
        (columns.name, cx.t("profile-column-skill")),
        (columns.level, cx.t("profile-column-level")),
        (columns.evidence, cx.t("profile-column-evidence")),
    ];
    let changed = columns.changed.map(|column| (column, cx.t("profile-column-changed")));
    for ((from, width), title) in titles.into_iter().chain(changed) {
        let cell = Rect::from_min_size(pos2(rect.left() + from, rect.top()), vec2(width, rect.height()));
        let mut cell = ui.new_child(UiBuilder::new().max_rect(cell).layout(Layout::left_to_right(Align::Center)));
        cell.add(Label::new(rich(title, TextRole::Caption, cx.tokens.text_muted)).truncate());
    }
}
