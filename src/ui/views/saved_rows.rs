//! A saved view of Trends as a row: its name opens it; two buttons rename and delete it.

use crate::{
    app::command::Command,
    domain::{SavedView, SavedViewId, TrendsPage},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, radius, size, space},
        widgets::{icon_button, text_field},
    },
};
use egui::{Align, Align2, Key, Layout, Response, Role, Sense, Ui, WidgetInfo, text::LayoutJob, vec2};

/// View state of a list of such rows.
#[derive(Default)]
pub struct SavedRows {
    renaming: Option<Renaming>,
}

struct Renaming {
    id: SavedViewId,
    name: String,
    is_new: bool,
}

impl SavedRows {
    /// Paints the row of a view; true when the view should be opened. `role` is what the name is in its list.
    pub fn row_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, saved: &SavedView, role: Role) -> bool {
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
            return false;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let width = (ui.available_width() - 2.0 * (size::CONTROL + 2.0)).max(80.0);
            let opens = name_ui(ui, cx, saved, width, role).clicked();
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
            opens
        })
        .inner
    }
}

/// The name of a view as a button over the whole width.
fn name_ui(ui: &mut Ui, cx: &ViewCtx<'_>, saved: &SavedView, width: f32, role: Role) -> Response {
    let t = cx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(role, true, &saved.name));
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
    let room = rect.width() - 32.0 - space::S;
    let mut job = LayoutJob::simple(saved.name.clone(), TextRole::Body.font(), t.text, room);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    let corner = rect.left_center() + vec2(32.0, -galley.size().y / 2.0);
    ui.painter().galley(corner, galley, t.text);
    if is_cut { response.on_hover_text(&saved.name) } else { response }
}
