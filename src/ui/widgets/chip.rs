//! Chips that choose, badges that say, segmented controls that switch.

use super::button::outline;
use crate::ui::theme::{TextRole, Tokens, radius, size, space};
use egui::{Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

/// What a badge says by its look, beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Well supported: soft accent fill.
    Sure,
    /// Supported by little: outline.
    Plain,
    /// Too little to say: dashed outline.
    Unsure,
    /// Needs attention: soft warning fill.
    Caution,
}

/// A pill that is on or off.
pub fn chip(ui: &mut Ui, tokens: &Tokens, selected: bool, label: &str) -> Response {
    let font = TextRole::CaptionStrong.font();
    let color = if selected { tokens.accent } else { tokens.text_muted };
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font, color);
    let desired = vec2(galley.size().x + 2.0 * space::M, size::HIT);
    let (rect, response) = ui.allocate_exact_size(desired, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, label));
    if ui.is_rect_visible(rect) {
        let fill = match (selected, response.hovered()) {
            (true, _) => tokens.accent_soft,
            (false, true) => tokens.hover,
            (false, false) => Color32::TRANSPARENT,
        };
        let pill = rect.shrink2(vec2(0.0, 1.0));
        ui.painter().rect_filled(pill, CornerRadius::same(radius::PILL), fill);
        if !selected {
            outline(ui, pill, radius::PILL, tokens.border);
        }
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    }
    response
}

/// A small rounded label; the dashed outline of [`Tone::Unsure`] carries meaning without colour.
pub fn badge(ui: &mut Ui, tokens: &Tokens, tone: Tone, label: &str) -> Response {
    let color = badge_color(tokens, tone);
    let galley = ui.painter().layout_no_wrap(label.to_owned(), TextRole::CaptionStrong.font(), color);
    let (rect, response) = ui.allocate_exact_size(galley.size() + BADGE_PADDING, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    if ui.is_rect_visible(rect) {
        paint_badge(ui, tokens, tone, rect);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    }
    response
}

/// Paints a badge that is anchored at a point; returns its rectangle.
#[must_use]
pub fn badge_at(ui: &Ui, tokens: &Tokens, tone: Tone, label: &str, anchor: egui::Align2, at: egui::Pos2) -> egui::Rect {
    let color = badge_color(tokens, tone);
    let galley = ui.painter().layout_no_wrap(label.to_owned(), TextRole::CaptionStrong.font(), color);
    let rect = anchor.anchor_size(at, galley.size() + BADGE_PADDING);
    paint_badge(ui, tokens, tone, rect);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    rect
}

/// Room around the words of a badge.
const BADGE_PADDING: Vec2 = vec2(16.0, 5.0);

fn badge_color(tokens: &Tokens, tone: Tone) -> Color32 {
    match tone {
        Tone::Sure => tokens.accent,
        Tone::Plain => tokens.text,
        Tone::Unsure => tokens.text_muted,
        Tone::Caution => tokens.warning,
    }
}

fn paint_badge(ui: &Ui, tokens: &Tokens, tone: Tone, rect: egui::Rect) {
    let corner = CornerRadius::same(radius::PILL);
    match tone {
        // The thin edge keeps the badge visible on a selected row, which has the same fill.
        Tone::Sure => {
            let edge = Stroke::new(1.0, tokens.accent.gamma_multiply(0.35));
            ui.painter().rect(rect, corner, tokens.accent_soft, edge, StrokeKind::Inside);
        }
        Tone::Caution => drop(ui.painter().rect_filled(rect, corner, tokens.warning_soft)),
        Tone::Plain => {
            ui.painter().rect_stroke(rect, corner, Stroke::new(1.0, tokens.border), StrokeKind::Inside);
        }
        Tone::Unsure => {
            let r = rect.height() / 2.0;
            let (left, right) = (rect.left() + r, rect.right() - r);
            let mut path = Vec::new();
            let mut arc = |x: f32, from: f32| {
                for step in 0_u8..=12 {
                    let angle = from + std::f32::consts::PI * f32::from(step) / 12.0;
                    path.push(egui::pos2(x + r * angle.cos(), rect.center().y + r * angle.sin()));
                }
            };
            arc(left, std::f32::consts::FRAC_PI_2);
            arc(right, -std::f32::consts::FRAC_PI_2);
            path.extend(path.first().copied());
            ui.painter().extend(egui::Shape::dashed_line(&path, Stroke::new(1.0, tokens.text_faint), 3.0, 2.5));
        }
    }
}

/// Room beside the label of a choice, both sides together.
const CHOICE_PADDING: f32 = 22.0;

/// A row of choices of which one is on; returns the choice that was clicked.
pub fn segmented<T: Copy + PartialEq>(ui: &mut Ui, tokens: &Tokens, now: T, choices: &[(T, String)]) -> Option<T> {
    let mut chosen = None;
    // In a row that wraps, the whole group moves to the next line.
    if ui.layout().main_wrap() && ui.available_size_before_wrap().x < segmented_width(ui, choices) {
        ui.end_row();
    }
    // Where even a whole line is too narrow, the choices stand closer together instead of widening what is around them.
    let count = f32::from(u16::try_from(choices.len()).unwrap_or(u16::MAX)).max(1.0);
    let missing = (segmented_width(ui, choices) - ui.available_width()).max(0.0);
    let padding = (CHOICE_PADDING - missing / count).max(8.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let last = choices.len().saturating_sub(1);
        for (index, (value, label)) in choices.iter().enumerate() {
            let selected = *value == now;
            let color = if selected { tokens.accent } else { tokens.text_muted };
            let galley = ui.painter().layout_no_wrap(label.clone(), TextRole::CaptionStrong.font(), color);
            let (rect, response) =
                ui.allocate_exact_size(vec2(galley.size().x + padding, size::CONTROL), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, label));
            let side = |at_end: bool| if at_end { radius::CONTROL } else { 0 };
            let corner = CornerRadius {
                nw: side(index == 0),
                sw: side(index == 0),
                ne: side(index == last),
                se: side(index == last),
            };
            let fill = match (selected, response.hovered()) {
                (true, _) => tokens.accent_soft,
                (false, true) => tokens.hover,
                _ => tokens.surface,
            };
            let outer = rect.expand2(Vec2::new(if index == 0 { 0.0 } else { 1.0 }, 0.0));
            ui.painter().rect(outer, corner, fill, Stroke::new(1.0, tokens.border), StrokeKind::Inside);
            ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
            if response.clicked() {
                chosen = Some(*value);
            }
        }
    });
    chosen
}

/// Width of a segmented control of these choices.
#[must_use]
pub fn segmented_width<T>(ui: &Ui, choices: &[(T, String)]) -> f32 {
    let width = |label: &String| {
        ui.painter().layout_no_wrap(label.clone(), TextRole::CaptionStrong.font(), Color32::PLACEHOLDER).size().x
    };
    choices.iter().map(|(_, label)| width(label) + CHOICE_PADDING).sum()
}

/// Text of a keyboard shortcut in a small box, right of what it starts.
pub fn keys_hint(ui: &mut Ui, tokens: &Tokens, keys: &str) {
    let galley = ui.painter().layout_no_wrap(keys.to_owned(), TextRole::Caption.font(), tokens.text_faint);
    let (rect, _) = ui.allocate_exact_size(galley.size() + vec2(10.0, 4.0), Sense::hover());
    outline(ui, rect, 4, tokens.border);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tokens.text_faint);
}
