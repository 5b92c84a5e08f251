//! A level in words, and the menu that explains all six and "not rated" while one is chosen.

use crate::{
    domain::{Level, SkillId},
    ui::{
        ViewCtx,
        widgets::{LevelChoice, menu, menu_item},
    },
};
use egui::Response;

/// Width of the menu, points.
const MENU: f32 = 340.0;

/// "4 Proficient", or "Not rated".
#[must_use]
pub fn word_of(cx: &ViewCtx<'_>, level: Option<Level>) -> String {
    let word = cx.locale.level(level);
    level.map_or_else(|| word.clone(), |level| format!("{} {word}", level.get()))
}

/// Name of a level picker for assistive technology: the skill, and that it is not rated where it is not.
#[must_use]
pub fn picker_name(cx: &ViewCtx<'_>, skill: &SkillId, level: Option<Level>) -> String {
    let args = [("skill", cx.skill_name(skill).into()), ("level", word_of(cx, level).into())];
    cx.tf("profile-level-of", &args)
}

/// The menu of all levels under a button, each with what a client would see; returns the choice.
#[must_use]
pub fn level_menu(cx: &ViewCtx<'_>, button: &Response, skill: &SkillId, now: Option<Level>) -> Option<LevelChoice> {
    let name = cx.skill_name(skill);
    menu(button, cx.tokens, &name, |ui| {
        let mut chosen = None;
        for level in Level::all().map(Some).chain([None]) {
            let (word, seen) = (word_of(cx, level), cx.locale.level_seen(level));
            if menu_item(ui, cx.tokens, MENU, None, &word, Some(&seen), level == now).clicked() {
                chosen = Some(LevelChoice(level));
            }
        }
        chosen
    })
    .flatten()
}
