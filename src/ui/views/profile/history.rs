//! How levels changed over time: a step chart with the same steps in words.

use super::level::word_of;
use crate::{
    domain::{Date, Level, Profile, ProfileSkill},
    ui::{
        ViewCtx,
        charts::{StepLine, paint_step_key, step_chart},
        theme::{TextRole, space},
        widgets::{caption, card, rich, section},
    },
};
use egui::{Label, Sense, Ui, vec2};

/// At most so many skills are charted; the menu of each skill has its whole history.
const MOST: usize = 4;

/// Paints the card.
pub fn history_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
    let t = cx.tokens;
    card(ui, t, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        section(ui, t, cx.t("profile-history"));
        let changed = changed_skills(profile);
        if changed.is_empty() {
            caption(ui, t, cx.t("profile-history-none"));
            return;
        }
        let lines: Vec<StepLine> = changed
            .iter()
            .take(MOST)
            .map(|entry| StepLine { name: cx.skill_name(&entry.skill), steps: steps(entry) })
            .collect();
        let words: Vec<String> = lines.iter().map(|line| in_words(cx, line)).collect();
        step_chart(ui, t, &lines, cx.state.today, 116.0, &words.join(". "), &|date| cx.locale.short_month(date));
        for (index, words) in words.iter().enumerate() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let (rect, _) = ui.allocate_exact_size(vec2(22.0, 17.0), Sense::hover());
                paint_step_key(ui.painter(), t, rect, index);
                ui.add(Label::new(rich(words, TextRole::Caption, t.text_muted)).wrap());
            });
        }
        if changed.len() > MOST {
            caption(ui, t, cx.tf("profile-history-more", &[("n", (changed.len() - MOST).into())]));
        }
    });
}

/// Skills whose level changed at least once after it was first given, the latest change first.
fn changed_skills(profile: &Profile) -> Vec<&ProfileSkill> {
    let mut changed: Vec<&ProfileSkill> = profile.skills.iter().filter(|entry| steps(entry).len() >= 2).collect();
    changed.sort_by_key(|entry| std::cmp::Reverse(entry.history.last().map(|change| change.on)));
    changed
}

/// Days on which the level became another one; a change of evidence alone is no step.
fn steps(entry: &ProfileSkill) -> Vec<(Date, Option<Level>)> {
    let mut steps: Vec<(Date, Option<Level>)> = Vec::new();
    for change in &entry.history {
        if steps.last().is_none_or(|(_, level)| *level != change.level) {
            steps.push((change.on, change.level));
        }
    }
    steps
}

/// "Video editing: 2 Beginner (Mar 2025), 4 Proficient (Nov 2026)".
fn in_words(cx: &ViewCtx<'_>, line: &StepLine) -> String {
    let steps: Vec<String> = line
        .steps
        .iter()
        .map(|(date, level)| format!("{} ({})", word_of(cx, *level), cx.locale.short_month(*date)))
        .collect();
    format!("{}: {}", line.name, steps.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, Evidence, ProfileId, SkillId};

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a valid test date")
    }

    #[test]
    fn only_changes_of_level_are_steps() {
        let mut profile = Profile::new(ProfileId::new("p-1").expect("valid"), "Me", Currency::IDR);
        for name in ["video-editing", "typography"] {
            profile.skills.push(ProfileSkill::unrated(SkillId::new(name).expect("valid")));
        }
        profile.skills[0].rate(day("2025-01-01"), Some(Level::NONE), Evidence::Claim);
        profile.skills[0].rate(day("2025-02-01"), Some(Level::NONE), Evidence::Test);
        assert!(changed_skills(&profile).is_empty());
        profile.skills[0].rate(day("2025-03-01"), Some(Level::MAX), Evidence::Test);
        profile.skills[1].rate(day("2025-04-01"), Some(Level::MAX), Evidence::Test);
        assert_eq!(
            steps(&profile.skills[0]),
            [(day("2025-01-01"), Some(Level::NONE)), (day("2025-03-01"), Some(Level::MAX))]
        );
        assert_eq!(changed_skills(&profile).len(), 1);
    }
}
