//! Which colour is which criterion, in as many lines as it takes.

use super::bars::criterion_color;
use crate::{
    domain::Criterion,
    ui::{
        ViewCtx,
        theme::{TextRole, space},
    },
};
use egui::{Align2, Color32, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const LINE: f32 = 20.0;
const SWATCH: f32 = 10.0;

/// The legend laid out for a width.
pub struct Legend {
    /// Name, where its swatch starts, and its line.
    items: Vec<(Criterion, String, f32, usize)>,
    lines: usize,
}

impl Legend {
    /// Lays the names out in lines of that width.
    #[must_use]
    pub fn of(ui: &Ui, cx: &ViewCtx<'_>, width: f32) -> Self {
        let (mut x, mut line) = (0.0, 0);
        let items = Criterion::ALL.map(|criterion| {
            let name = cx.t(&format!("next-weight-{}", criterion.key()));
            let font = TextRole::Caption.font();
            let text = ui.painter().layout_no_wrap(name.clone(), font, Color32::PLACEHOLDER).size().x;
            let item = SWATCH + 6.0 + text;
            if x > 0.0 && x + item > width {
                (x, line) = (0.0, line + 1);
            }
            let at = x;
            x += item + space::L;
            (criterion, name, at, line)
        });
        Self { items: items.into(), lines: line + 1 }
    }

    /// Its height, points.
    #[must_use]
    pub fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "at most six lines")]
        let lines = self.lines as f32;
        lines * LINE
    }

    /// Paints it.
    pub fn ui(&self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), self.height()), Sense::hover());
        let names: Vec<&str> = self.items.iter().map(|(_, name, ..)| name.as_str()).collect();
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, names.join(", ")));
        for (criterion, name, x, line) in &self.items {
            #[expect(clippy::cast_precision_loss, reason = "at most six lines")]
            let y = rect.top() + LINE * (*line as f32 + 0.5);
            let swatch = Rect::from_center_size(pos2(rect.left() + x + SWATCH / 2.0, y), vec2(SWATCH, SWATCH));
            ui.painter().rect_filled(swatch, 2.0, criterion_color(cx.tokens, *criterion));
            let at = pos2(swatch.right() + 6.0, y);
            ui.painter().text(at, Align2::LEFT_CENTER, name, TextRole::Caption.font(), cx.tokens.text_muted);
        }
    }
}
