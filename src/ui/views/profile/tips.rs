//! Below the table: what a level means to a client, what "not rated" counts as, and that a flat profile says little.

use super::level::word_of;
use crate::{
    domain::{Profile, SkillId},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{caution, rich, sunken, text},
    },
};
use egui::{Label, Ui};

/// Paints the tips that apply.
pub fn tips_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    profile: &Profile,
    original: Option<&Profile>,
    described: Option<&SkillId>,
) {
    let t = cx.tokens;
    ui.spacing_mut().item_spacing.y = space::S;
    if profile.is_flat() {
        let level = profile.rated().next().map(|(_, level)| level);
        let title = cx.tf("profile-flat", &[("level", word_of(cx, level).into())]);
        caution(ui, t, &title, |ui| {
            text(ui, cx.t("profile-flat-explain"), TextRole::Caption, t.text);
        });
    }
    if let Some(original) = original {
        let missing: Vec<String> = original
            .skills
            .iter()
            .filter(|entry| profile.skill(&entry.skill).is_none())
            .map(|entry| cx.skill_name(&entry.skill))
            .collect();
        if !missing.is_empty() {
            let line = cx.tf("profile-copy-without", &[("skills", missing.join(", ").into())]);
            text(ui, line, TextRole::Caption, t.text_muted);
        }
    }
    let unrated = profile.skills.len() - profile.rated().count();
    let skill = described.and_then(|id| profile.skill(id)).or_else(|| profile.rated().next().map(|(entry, _)| entry));
    sunken(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        if let Some(entry) = skill {
            let (word, seen) = (word_of(cx, entry.level), cx.locale.level_seen(entry.level));
            let args = [("skill", cx.skill_name(&entry.skill).into()), ("level", word.into())];
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add(Label::new(rich(icons::INFO, TextRole::IconSmall, t.text_muted)));
                ui.add(Label::new(rich(cx.tf("profile-described", &args), TextRole::CaptionStrong, t.text)).wrap());
            });
            text(ui, seen, TextRole::Caption, t.text);
        }
        if unrated > 0 {
            text(ui, cx.tf("profile-unrated-count", &[("n", unrated.into())]), TextRole::Caption, t.text_muted);
        }
        text(ui, cx.t("profile-keys"), TextRole::Caption, t.text_faint);
    });
}
