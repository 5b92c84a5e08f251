//! The menu of saved views: keep what is shown under a name, open it again, rename it, delete it.

use crate::{
    app::command::Command,
    domain::{ListScope, Subject, TrendsPage},
    ui::{
        ViewCtx,
        theme::{icons, size, space},
        views::saved_rows::SavedRows,
        widgets::{ButtonKind, button, caption, icon_button, menu_heading, row_line, text_field},
    },
};
use egui::{Align, Key, Layout, Popup, PopupCloseBehavior, Role, ScrollArea, Ui};

/// Width of the menu, points.
const WIDTH: f32 = 320.0;

/// View state of the menu.
#[derive(Default)]
pub struct SavedMenu {
    /// What stands in the field; `None` while the menu is closed.
    name: Option<String>,
    /// Whether the field had the focus since the menu was opened.
    was_ready: bool,
    rows: SavedRows,
}

impl SavedMenu {
    /// Paints the button and, while it is open, the menu.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let label = cx.t("saved-views");
        let button = icon_button(ui, cx.tokens, icons::BOOKMARK_SIMPLE, &label, None);
        let shown = Popup::menu(&button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(WIDTH)
            .accessible_name(label.clone())
            // A menu spreads words over its width; here they stand at the left.
            .show(|ui| ui.with_layout(Layout::top_down(Align::Min), |ui| self.menu_ui(ui, cx, &label)));
        if shown.is_none() {
            *self = Self::default();
        }
    }

    fn menu_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, label: &str) {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 2.0;
        menu_heading(ui, cx.tokens, label);
        let views = &cx.state.notebook.views;
        if views.is_empty() {
            caption(ui, cx.tokens, cx.t("saved-none"));
        } else {
            let most = (ui.ctx().content_rect().height() - 320.0).max(4.0 * size::CONTROL);
            ScrollArea::vertical().max_height(most).show(ui, |ui| {
                for saved in views {
                    ui.push_id(saved.id.as_str(), |ui| {
                        if self.rows.row_ui(ui, cx, saved, Role::MenuItem) {
                            cx.send(Command::OpenView(saved.id.clone()));
                            ui.close();
                        }
                    });
                }
            });
        }
        ui.add_space(space::XS);
        row_line(ui, cx.tokens);
        ui.add_space(space::XS);
        self.save_ui(ui, cx);
    }

    /// The field with a name made from what is shown; Enter or the button saves.
    fn save_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let name = self.name.get_or_insert_with(|| suggested_name(cx));
        let hint = cx.t("saved-name");
        let field = text_field(ui, cx.tokens, name, &hint, &hint, ui.available_width());
        if !self.was_ready {
            // The first pass of a menu only measures it, and gives the focus away again.
            self.was_ready = field.has_focus();
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(space::XS);
        let replaces = cx.state.notebook.views.iter().any(|saved| saved.name == name.trim());
        let label = cx.t(if replaces { "saved-replace" } else { "saved-save" });
        let save = |ui: &mut Ui| button(ui, cx.tokens, ButtonKind::Primary, Some(icons::BOOKMARK_SIMPLE), &label);
        let pressed = ui.horizontal(save).inner.clicked();
        if (entered || pressed) && !name.trim().is_empty() {
            cx.send(Command::SaveView(name.clone()));
            ui.close();
        }
    }
}

/// A name from what is shown that no view has yet.
fn suggested_name(cx: &ViewCtx<'_>) -> String {
    let view = &cx.state.selection;
    let page = cx.t(&format!("trends-page-{}", view.page.key()));
    let mut parts = match (view.page, &view.subject) {
        (TrendsPage::Chart, Some(subject)) => vec![cx.subject_name(subject)],
        _ => vec![page],
    };
    if view.page == TrendsPage::Chart {
        parts.extend(view.measure.map(|measure| cx.locale.short_measure(measure)));
    } else {
        if let ListScope::Category(id) = &view.filter.scope {
            parts.push(cx.subject_name(&Subject::Category(id.clone())));
        }
        parts.extend(view.filter.kind.map(|kind| cx.locale.skill_kind(kind)));
        parts.extend(Some(view.filter.query.trim().to_owned()).filter(|query| !query.is_empty()));
    }
    let base = parts.join(" · ");
    let is_free = |name: &String| cx.state.notebook.views.iter().all(|saved| saved.name != *name);
    let numbered = (2..).map(|n| format!("{base} {n}"));
    std::iter::once(base.clone()).chain(numbered).find(is_free).unwrap_or(base.clone())
}
