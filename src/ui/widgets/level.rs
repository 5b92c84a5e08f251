//! Levels as five dots: filled for what is there, hollow for what is not, one lone ring for "not rated".

use crate::{
    domain::Level,
    ui::theme::{Tokens, size},
};
use egui::{Event, Key, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, accesskit::Action, pos2, vec2};

const STEP: f32 = 18.0;
const DOT: f32 = 6.0;

/// What the user chose: a level, or `None` for not rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelChoice(pub Option<Level>);

/// Shows a level, and the level asked for as hollow rings; `need` may lie above or below.
pub fn level_dots(ui: &mut Ui, tokens: &Tokens, have: Option<Level>, need: Option<Level>, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * STEP, size::HIT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    paint_dots(ui, tokens, rect, have, need, None);
    response
}

/// Lets the user choose a level: click a dot, or arrows and digits while it has the focus. Returns the choice.
///
/// Clicking the first dot again while the level is 1 sets 0; `Delete` makes it not rated.
pub fn level_picker(ui: &mut Ui, tokens: &Tokens, have: Option<Level>, name: &str) -> (Response, Option<LevelChoice>) {
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * STEP, size::HIT), Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Slider, true, name);
        info.value = have.map(Level::value);
        info
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(Level::NONE.value());
        node.set_max_numeric_value(Level::MAX.value());
        node.set_numeric_value_step(1.0);
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
    });
    paint_dots(ui, tokens, rect, have, None, hovered_level(&response));
    let clicked = response.interact_pointer_pos().filter(|_| response.clicked()).map(|pos| {
        let level = level_at(rect, pos.x);
        if have == Some(level) && level.get() == 1 { LevelChoice(Some(Level::NONE)) } else { LevelChoice(Some(level)) }
    });
    let typed = if response.has_focus() { typed_level(ui, &response, have) } else { None };
    let stepped = stepped_level(ui, &response, have);
    (response, clicked.or(typed).or(stepped))
}

/// The level under the pointer while it is on a picker.
#[must_use]
pub fn hovered_level(picker: &Response) -> Option<Level> {
    picker.hover_pos().filter(|_| picker.hovered()).map(|pos| level_at(picker.rect, pos.x))
}

/// One step up or down, as assistive technology asks for it.
fn stepped_level(ui: &Ui, response: &Response, have: Option<Level>) -> Option<LevelChoice> {
    let asked = |action| ui.input(|input| input.has_accesskit_action_request(response.id, action));
    if asked(Action::Increment) {
        Some(LevelChoice(up(have)))
    } else if asked(Action::Decrement) {
        have.map(|level| LevelChoice(Some(down(level))))
    } else {
        None
    }
}

/// One level up; from "not rated" to 1.
fn up(have: Option<Level>) -> Option<Level> {
    Level::new(have.map_or(1, |level| level.get() + 1)).ok().or(Some(Level::MAX))
}

fn down(level: Level) -> Level {
    Level::new(level.get().saturating_sub(1)).unwrap_or(Level::NONE)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 1..=5")]
fn level_at(rect: Rect, x: f32) -> Level {
    let dot = ((x - rect.left()) / STEP).floor().clamp(0.0, 4.0) as u8 + 1;
    Level::new(dot).unwrap_or(Level::MAX)
}

fn typed_level(ui: &Ui, response: &Response, have: Option<Level>) -> Option<LevelChoice> {
    // Left and right belong to the picker while it has the focus; up and down still move the focus.
    let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Key { key: Key::ArrowRight, pressed: true, .. } => Some(LevelChoice(up(have))),
            Event::Key { key: Key::ArrowLeft, pressed: true, .. } => have.map(|level| LevelChoice(Some(down(level)))),
            Event::Key { key: Key::Delete | Key::Backspace, pressed: true, .. } => Some(LevelChoice(None)),
            Event::Text(text) => {
                text.parse().ok().and_then(|digit| Level::new(digit).ok()).map(|level| LevelChoice(Some(level)))
            }
            _ => None,
        })
    })
}

fn paint_dots(ui: &Ui, tokens: &Tokens, rect: Rect, have: Option<Level>, need: Option<Level>, hovered: Option<Level>) {
    if !ui.is_rect_visible(rect) {
        return;
    }
    let filled = have.map_or(0, Level::get);
    for dot in 1..=5_u8 {
        let center = pos2(rect.left() + (f32::from(dot) - 0.5) * STEP, rect.center().y);
        let is_wanted = need.is_some_and(|need| dot <= need.get());
        let is_lit = hovered.is_some_and(|level| dot <= level.get());
        if have.is_none() && dot > 1 && !is_wanted && !is_lit {
            ui.painter().circle_filled(center, 1.5, tokens.border);
            continue;
        }
        if dot <= filled {
            ui.painter().circle_filled(center, DOT, tokens.accent);
        } else {
            let color = if is_wanted || is_lit || have.is_none() { tokens.accent } else { tokens.text_faint };
            let width = if is_wanted || is_lit { 1.8 } else { 1.2 };
            ui.painter().circle_stroke(center, DOT - 0.6, Stroke::new(width, color));
        }
    }
}
