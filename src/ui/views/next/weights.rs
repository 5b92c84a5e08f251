//! What matters to me: a slider a criterion, presets, and the way back to where everybody starts.

use super::bars::criterion_color;
use crate::{
    app::command::Command,
    domain::{Criterion, WeightPreset, Weights},
    ui::{
        ViewCtx,
        theme::{TextRole, size, space},
        widgets::{chip, link, rich, section_with},
    },
};
use egui::{Align, Color32, Label, Layout, Sense, Slider, Stroke, Ui, UiBuilder, pos2, vec2};

/// Radius of a slider's handle.
const HANDLE: f32 = 7.0;
/// Thickness of its rail.
const RAIL: f32 = 4.0;
/// Height of the name above a slider.
const LABEL: f32 = 18.0;
/// Side of the square that shows a criterion's colour.
const SWATCH: f32 = 10.0;

/// Paints the sliders of the active profile.
pub fn weights_ui(ui: &mut Ui, cx: &ViewCtx<'_>, weights: &Weights) {
    let is_default = *weights == Weights::default();
    section_with(ui, cx.tokens, cx.t("next-weights"), |ui| {
        if !is_default && link(ui, cx.tokens, None, &cx.t("next-weights-reset")).clicked() {
            cx.send(Command::SetWeights(Weights::default()));
        }
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    let shares = weights.shares().unwrap_or_default();
    for criterion in Criterion::ALL {
        let share = cx.locale.percent(100.0 * shares[criterion.index()], 0);
        if let Some(weight) = slider_ui(ui, cx, criterion, weights.get(criterion), &share) {
            cx.send(Command::SetWeights(weights.with(criterion, weight)));
        }
    }
}

/// Chips of the presets; the one that the weights are is lit, and "my weights" where none is.
pub fn presets_ui(ui: &mut Ui, cx: &ViewCtx<'_>, weights: &Weights) {
    let now = weights.preset();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, space::XS);
        for preset in WeightPreset::ALL {
            let label = cx.t(&format!("preset-{}", preset.key()));
            let tip = cx.tf("next-preset-tip", &[("weights", preset_words(cx, preset).into())]);
            if chip(ui, cx.tokens, now == Some(preset), &label).on_hover_text(tip).clicked() {
                cx.send(Command::SetWeights(preset.weights()));
            }
        }
        if now.is_none() {
            chip(ui, cx.tokens, true, &cx.t("next-my-weights")).on_hover_text(cx.t("next-my-weights-tip"));
        }
    });
}

/// "demand growth 25%, demand size 20%, …".
fn preset_words(cx: &ViewCtx<'_>, preset: WeightPreset) -> String {
    let of = |criterion: Criterion| {
        let share = cx.locale.percent(preset.weights().get(criterion), 0);
        format!("{} {share}", cx.t(&format!("criterion-{}", criterion.key())))
    };
    Criterion::ALL.map(of).join(", ")
}

/// Name and share above the slider; the new weight when it moved.
fn slider_ui(ui: &mut Ui, cx: &ViewCtx<'_>, criterion: Criterion, weight: f64, share: &str) -> Option<f64> {
    let t = cx.tokens;
    let name = cx.t(&format!("next-weight-{}", criterion.key()));
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), LABEL), Sense::hover());
    let swatch = egui::Rect::from_center_size(line.left_center() + vec2(SWATCH / 2.0, 0.0), vec2(SWATCH, SWATCH));
    ui.painter().rect_filled(swatch, 2.0, criterion_color(t, criterion));
    let words = line.with_min_x(swatch.right() + 6.0);
    let mut words = ui.new_child(UiBuilder::new().max_rect(words).layout(Layout::right_to_left(Align::Center)));
    words.add(Label::new(rich(share, TextRole::Body, t.text_muted)));
    words.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add(Label::new(rich(&name, TextRole::Body, t.text)).truncate());
    });
    let mut moved = weight;
    let response = ui
        .scope(|ui| {
            // egui's slider for mouse, keys and assistive technology; the look is painted over it.
            let visuals = ui.visuals_mut();
            visuals.selection.bg_fill = Color32::TRANSPARENT;
            for widget in [&mut visuals.widgets.inactive, &mut visuals.widgets.hovered, &mut visuals.widgets.active] {
                widget.bg_fill = Color32::TRANSPARENT;
                widget.fg_stroke = Stroke::NONE;
            }
            ui.spacing_mut().slider_width = ui.available_width();
            ui.spacing_mut().interact_size.y = size::HIT;
            ui.add(Slider::new(&mut moved, 0.0..=Weights::MAX).step_by(1.0).show_value(false))
        })
        .inner
        .accessible_name(name);
    paint_slider(ui, cx, &response, moved);
    response.changed().then_some(moved)
}

fn paint_slider(ui: &Ui, cx: &ViewCtx<'_>, response: &egui::Response, weight: f64) {
    let t = cx.tokens;
    let rect = response.rect;
    // As egui places the handle of a round slider.
    let inset = rect.height() / 2.5;
    let (y, left, right) = (rect.center().y, rect.left() + inset, rect.right() - inset);
    #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
    let x = egui::lerp(left..=right, (weight / Weights::MAX) as f32);
    let rail = egui::Rect::from_x_y_ranges(left - HANDLE..=right + HANDLE, y - RAIL / 2.0..=y + RAIL / 2.0);
    let is_lit = response.hovered() || response.dragged() || response.has_focus();
    ui.painter().rect_filled(rail, 2.0, t.border);
    ui.painter().rect_filled(rail.with_max_x(x), 2.0, t.accent);
    let fill = if is_lit { t.accent_soft } else { t.surface };
    ui.painter().circle(pos2(x, y), HANDLE, fill, Stroke::new(2.0, t.accent));
}
