//! The menu of saved views: keep what is shown under a name, open it again, rename it, delete it.

use crate::{
    app::command::Command,
    domain::{ListScope, SavedView, SavedViewId, Subject, TrendsPage},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{ButtonKind, button, caption, icon_button, menu_heading, row_line, text_field},
    },
};
use egui::{Align, Align2, Key, Layout, Popup, PopupCloseBehavior, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// Width of the menu, points.
const WIDTH: f32 = 320.0;

/// View state of the menu.
#[derive(Default)]
pub struct SavedMenu {
    /// What stands in the field; `None` while the menu is closed.
    name: Option<String>,
    /// Whether the field had the focus since the menu was opened.
    was_ready: bool,
    renaming: Option<Renaming>,
}

struct Renaming {
    id: SavedViewId,
    name: String,
    is_new: bool,
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
                    ui.push_id(saved.id.as_str(), |ui| self.row_ui(ui, cx, saved));
                }
            });
        }
        ui.add_space(space::XS);
        row_line(ui, cx.tokens);
        ui.add_space(space::XS);
        self.save_ui(ui, cx);
    }

    /// A view: its name opens it; two buttons rename and delete it.
    fn row_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, saved: &SavedView) {
        let t = cx.tokens;
        if let Some(renaming) = self.renaming.as_mut().filter(|renaming| renaming.id == saved.id) {
            let name = cx.tf("saved-new-name", &[("name", saved.name.as_str().into())]);
            let field = text_field(ui, t, &mut renaming.name, &name, &name, ui.available_width());
            if renaming.is_new {
                renaming.is_new = !field.has_focus();
                field.request_focus();
            } else if field.lost_focus() {
                if ui.input(|input| input.key_pressed(Key::Enter)) {
                    cx.send(Command::RenameView(saved.id.clone(), renaming.name.clone()));
                }
                self.renaming = None;
            }
            return;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let width = (ui.available_width() - 2.0 * (size::CONTROL + 2.0)).max(80.0);
            if name_ui(ui, cx, saved, width).clicked() {
                cx.send(Command::OpenView(saved.id.clone()));
                ui.close();
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let rename = cx.tf("saved-rename", &[("name", saved.name.as_str().into())]);
                if icon_button(ui, t, icons::PENCIL_SIMPLE, &rename, None).clicked() {
                    self.renaming = Some(Renaming { id: saved.id.clone(), name: saved.name.clone(), is_new: true });
                }
                let delete = cx.tf("saved-delete", &[("name", saved.name.as_str().into())]);
                if icon_button(ui, t, icons::TRASH, &delete, None).clicked() {
                    cx.send(Command::DeleteView(saved.id.clone()));
                }
            });
        });
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

/// The name of a view as a button over the whole width.
fn name_ui(ui: &mut Ui, cx: &ViewCtx<'_>, saved: &SavedView, width: f32) -> egui::Response {
    let t = cx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, true, &saved.name));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, radius::CONTROL, t.hover);
    }
    let icon = match saved.view.page {
        TrendsPage::Chart => icons::CHART_LINE,
        TrendsPage::Table => icons::TABLE,
        TrendsPage::Map => icons::CHART_SCATTER,
    };
    let at = rect.left_center() + vec2(17.0, 0.0);
    ui.painter().text(at, Align2::CENTER_CENTER, icon, TextRole::Icon.font(), t.text_muted);
    let mut job = egui::text::LayoutJob::simple(
        saved.name.clone(),
        TextRole::Body.font(),
        t.text,
        rect.width() - 32.0 - space::S,
    );
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    let corner = rect.left_center() + vec2(32.0, -galley.size().y / 2.0);
    ui.painter().galley(corner, galley, t.text);
    if is_cut { response.on_hover_text(&saved.name) } else { response }
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
