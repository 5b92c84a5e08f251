//! A heading that opens and closes what stands below it; closed, it says in one line what is inside.

use crate::ui::theme::{TextRole, Tokens, icons, radius, size};
use egui::{Align2, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Paints the heading; true when it was clicked. The summary stands below the title while it is closed.
pub fn fold(ui: &mut Ui, tokens: &Tokens, is_open: bool, title: &str, summary: &str) -> bool {
    let shows = !is_open && !summary.is_empty();
    let name = if shows { format!("{title}. {summary}") } else { title.to_owned() };
    heading_ui(ui, tokens, is_open, (title, TextRole::Strong), if shows { summary } else { "" }, &name)
}

/// A quieter heading in a row of its own kind, whose name for assistive technology says whose it is.
pub fn fold_named(ui: &mut Ui, tokens: &Tokens, is_open: bool, title: &str, name: &str) -> bool {
    heading_ui(ui, tokens, is_open, (title, TextRole::Caption), "", name)
}

fn heading_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    is_open: bool,
    (title, role): (&str, TextRole),
    summary: &str,
    name: &str,
) -> bool {
    let left = 22.0;
    let width = ui.available_width();
    let layout = |text: &str, role: TextRole, color| {
        ui.painter().layout(text.to_owned(), role.font(), color, (width - left - 4.0).max(20.0))
    };
    let color = if role == TextRole::Caption { tokens.text_muted } else { tokens.text };
    let title_galley = layout(title, role, color);
    let summary_galley = (!summary.is_empty()).then(|| layout(summary, TextRole::Caption, tokens.text_muted));
    let text_height = title_galley.size().y + summary_galley.as_ref().map_or(0.0, |galley| galley.size().y + 1.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, (text_height + 10.0).max(size::HIT)), Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::DisclosureTriangle, true, name);
        info.selected = Some(is_open);
        info
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, radius::CONTROL, tokens.hover);
        }
        let top = rect.center().y - text_height / 2.0;
        let icon = if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
        let at = pos2(rect.left() + 8.0, top + 9.0);
        ui.painter().text(at, Align2::CENTER_CENTER, icon, TextRole::IconSmall.font(), tokens.text_muted);
        let below = title_galley.size().y + 1.0;
        let at = pos2(rect.left() + left, top);
        ui.painter().galley(at, title_galley, color);
        if let Some(galley) = summary_galley {
            ui.painter().galley(at + vec2(0.0, below), galley, tokens.text_muted);
        }
    }
    response.clicked()
}
