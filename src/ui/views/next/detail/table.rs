//! What the score is made of, a row a criterion: value with its range, weight, what it gives, and what it is made from.

use super::{
    super::{bars::criterion_color, columns::cell_text, made_from, model::Row, words},
    source_links,
};
use crate::{
    domain::Criterion,
    insight::ranking::Basis,
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, row_line, text},
    },
};
use egui::{Align2, Color32, Rangef, Rect, Role, Sense, Ui, WidgetInfo, vec2};

const SWATCH: f32 = 10.0;
/// Widths of the columns of numbers.
const VALUE: f32 = 122.0;
const WEIGHT: f32 = 64.0;
const GIVES: f32 = 64.0;

/// Paints heading and table.
pub fn table_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row<'_>) {
    text(ui, cx.t("next-column-bar"), TextRole::Section, cx.tokens.text);
    let heads = ["next-table-value", "next-table-weight", "next-table-gives"].map(|key| cx.t(key));
    line_ui(ui, cx, None, "", &heads, (TextRole::Caption, cx.tokens.text_muted));
    for criterion in Criterion::ALL {
        row_line(ui, cx.tokens);
        ui.push_id(criterion.key(), |ui| criterion_ui(ui, cx, row, criterion));
    }
    row_line(ui, cx.tokens);
    let [lo, score, hi] = row.score;
    let total = [words::scale_range(cx, [lo, score, hi]), cx.locale.percent(100.0, 0), words::scale(cx, score)];
    line_ui(ui, cx, None, &cx.t("next-table-score"), &total, (TextRole::Strong, cx.tokens.text));
    caption(ui, cx.tokens, cx.t("next-table-explain"));
}

fn criterion_ui(ui: &mut Ui, cx: &ViewCtx<'_>, row: &Row<'_>, criterion: Criterion) {
    let value = row.value(criterion);
    let share = row.shares[criterion.index()];
    let shown = if value.unknown {
        cx.t("next-table-unknown")
    } else {
        let (mid, range) = (words::scale(cx, value.mid), words::scale_range(cx, [value.lo, value.mid, value.hi]));
        if mid == range { mid } else { format!("{mid} ({range})") }
    };
    let numbers = [shown, cx.locale.percent(100.0 * share, 0), words::scale(cx, row.contributions[criterion.index()])];
    let name = cx.t(&format!("next-weight-{}", criterion.key()));
    line_ui(ui, cx, Some(criterion), &name, &numbers, (TextRole::Strong, cx.tokens.text));
    ui.horizontal_top(|ui| {
        ui.add_space(SWATCH + 6.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let told = made_from::told(cx, row, criterion);
            if value.unknown {
                let wider = cx.tf("next-part-unknown", &[("width", words::scale(cx, share).into())]);
                // Of a mean of what is unknown its parts say nothing more.
                let is_mean = matches!(value.basis, Basis::Parts(_));
                caption(ui, cx.tokens, if is_mean { wider } else { format!("{told}. {wider}") });
            } else {
                caption(ui, cx.tokens, told);
            }
            source_links(ui, cx, &row.sources(cx, criterion).into_iter().cloned().collect::<Vec<_>>());
        });
    });
    ui.add_space(space::XS);
}

/// A name and three numbers in their columns, read as one line.
fn line_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    criterion: Option<Criterion>,
    name: &str,
    numbers: &[String; 3],
    (role, color): (TextRole, Color32),
) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name} {}", numbers.join(", ")).trim()));
    let mut left = rect.left();
    if let Some(criterion) = criterion {
        let center = egui::pos2(left + SWATCH / 2.0, rect.center().y);
        let swatch = Rect::from_center_size(center, vec2(SWATCH, SWATCH));
        ui.painter().rect_filled(swatch, 2.0, criterion_color(cx.tokens, criterion));
        left += SWATCH + 6.0;
    }
    let mut right = rect.right();
    let number_role = if role == TextRole::Strong { TextRole::Body } else { role };
    for (number, width) in numbers.iter().zip([VALUE, WEIGHT, GIVES]).rev() {
        let cell = Rect::from_x_y_ranges(Rangef::new(right - width, right), rect.y_range());
        cell_text(ui, cell, Align2::RIGHT_CENTER, number, number_role, color);
        right -= width;
    }
    let cell = Rect::from_x_y_ranges(Rangef::new(left, right - space::S), rect.y_range());
    cell_text(ui, cell, Align2::LEFT_CENTER, name, role, color);
}
