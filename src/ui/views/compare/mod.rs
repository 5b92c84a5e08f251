//! The compare view: my profile against categories and targets. This file lays the cards out.

pub(super) mod table;

pub(super) mod cite;

mod categories;

pub(super) mod near;

mod picker;
pub(super) use picker::target_name;

mod gap;

pub(super) mod plain;

pub(super) mod side;

mod nearest;

use crate::{
    app::derived::{ProfileFit, TargetFit, TargetRef},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, size, space},
        widgets::{caption, chip, icon_button, rich, section, text},
    },
};
use egui::{Align, Label, Layout, ScrollArea, Ui, vec2};

/// From this width on cards stand in two columns.
const TWO_COLUMNS_FROM: f32 = 960.0;
/// Part of the width of the left column.
const LEFT_PART: f32 = 0.645;

/// View state.
#[derive(Default)]
pub struct CompareView {
    near: near::NearView,
    picker: picker::Picker,
    nearest: nearest::NearestView,
    /// The target whose rows are shown, of the picked ones.
    shown: usize,
    known_targets: usize,
    shows_all_reasons: bool,
    heights: [[f32; 2]; 3],
}

impl CompareView {
    /// Paints the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        crate::ui::shell::header_ui(ui, cx, &cx.t("nav-compare"), &subtitle(cx));
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let right_edge = ui.max_rect().right() - if ui.spacing().scroll.floating { 0.0 } else { space::XS };
            ui.set_max_width(right_edge - ui.max_rect().left());
            ui.spacing_mut().item_spacing.y = space::S;
            self.cards_ui(ui, cx);
            ui.add_space(space::S);
            crate::ui::widgets::keep_focus_in_sight(ui);
        });
    }

    fn cards_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let width = ui.available_width();
        let left = (width >= TWO_COLUMNS_FROM).then_some((width - space::L) * LEFT_PART);
        let chart_height = if left.is_some() { 244.0 } else { 280.0 };
        let Self { near, picker, nearest, shown, known_targets, shows_all_reasons, heights } = self;
        let [top, middle, bottom] = heights;
        // The table is much longer than the list of categories.
        let equal = (!near.is_table()).then_some(top);
        table::pair(
            ui,
            cx.tokens,
            left,
            equal,
            |ui| categories::categories_ui(ui, cx),
            |ui| near.ui(ui, cx, chart_height),
        );
        let Some(fit) = cx.derived.fit.as_ref() else { return };
        if fit.targets.len() > *known_targets {
            // What was just picked is shown.
            *shown = newest_target(cx, fit).unwrap_or(*shown);
        }
        *known_targets = fit.targets.len();
        *shown = (*shown).min(fit.targets.len().saturating_sub(1));
        ui.add_space(space::S);
        if fit.targets.len() > 1 {
            table::plain_card(ui, cx.tokens, 0.0, |ui| side::side_by_side_ui(ui, cx, &fit.targets));
            ui.add_space(space::S);
        }
        let target = fit.targets.get(*shown).map(|target| target.reasons.as_slice());
        let before = *shown;
        table::pair(
            ui,
            cx.tokens,
            left,
            Some(middle),
            |ui| target_ui(ui, cx, fit, picker, shown),
            |ui| {
                if let Some(reasons) = target {
                    plain::plain_words_ui(ui, cx, reasons, shows_all_reasons);
                } else {
                    section(ui, cx.tokens, cx.t("compare-plain-words"));
                    caption(ui, cx.tokens, cx.t("compare-plain-words-empty"));
                }
            },
        );
        if *shown != before {
            *shows_all_reasons = false;
        }
        ui.add_space(space::S);
        if fit.targets.len() < 2 {
            table::plain_card(ui, cx.tokens, 0.0, |ui| side::side_by_side_ui(ui, cx, &fit.targets));
            ui.add_space(space::S);
        }
        let advice = nearest::keep_craft(cx);
        table::pair(
            ui,
            cx.tokens,
            left,
            Some(bottom),
            |ui| nearest.ui(ui, cx),
            |ui| nearest::keep_craft_ui(ui, cx, &advice),
        );
    }
}

/// Place of the target that was picked last: the last role or the last skill, whichever the undo step names.
fn newest_target(cx: &ViewCtx<'_>, fit: &ProfileFit) -> Option<usize> {
    use crate::app::undo::EditLabel;
    let newest = match cx.state.undo.undo_label()? {
        EditLabel::Target(id) => TargetRef::Role(id.clone()),
        EditLabel::TargetSkill(id) => TargetRef::Skill(id.clone()),
        _ => return None,
    };
    fit.targets.iter().position(|target| target.target == newest)
}

fn subtitle(cx: &ViewCtx<'_>) -> String {
    let Some(profile) = cx.state.profile() else { return cx.t("compare-subtitle-empty") };
    let rated = profile.rated().count();
    let unrated = profile.skills.len() - rated;
    cx.tf(
        "compare-subtitle",
        &[("name", profile.name.as_str().into()), ("rated", rated.into()), ("unrated", unrated.into())],
    )
}

/// The card of the shown target: chips of all, readiness, gap rows.
fn target_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fit: &ProfileFit, picker: &mut picker::Picker, shown: &mut usize) {
    let t = cx.tokens;
    let target = fit.targets.get(*shown);
    let is_only = fit.targets.len() == 1;
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            match target {
                Some(target) => gap::readiness_ui(ui, cx, &target.readiness),
                None => picker.ui(ui, cx),
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| match target {
                Some(target) => target_title_ui(ui, cx, target, is_only.then_some(&mut *picker)),
                None => drop(ui.add(Label::new(rich(cx.t("compare-targets"), TextRole::Section, t.text)).truncate())),
            });
        });
    });
    let Some(target) = target else {
        offers_ui(ui, cx, fit);
        return;
    };
    if !is_only {
        ui.horizontal_wrapped(|ui| {
            picker::chips_ui(ui, cx, &fit.targets, shown);
            picker.ui(ui, cx);
        });
    }
    if let TargetRef::Role(id) = &target.target
        && let Some(role) = cx.market().target(id)
    {
        caption(ui, t, cx.pick(&role.summary));
    }
    caption(ui, t, gap::unknown_text(cx, &target.readiness));
    gap::gap_ui(ui, cx, target);
}

/// Name of the shown target; beside the only one also its cross and the list of others.
fn target_title_ui(ui: &mut Ui, cx: &ViewCtx<'_>, target: &TargetFit, picker: Option<&mut picker::Picker>) {
    let name = target_name(cx, &target.target);
    let title = cx.tf("compare-target", &[("name", name.as_str().into())]);
    let label = |ui: &mut Ui| ui.add(Label::new(rich(&title, TextRole::Section, cx.tokens.text)).truncate());
    let Some(picker) = picker else {
        label(ui);
        return;
    };
    let add = cx.t("compare-add-target");
    let controls = table::widest(ui, TextRole::Strong, [add.as_str()]) + size::CONTROL + 72.0;
    let room = (ui.available_width() - controls).max(60.0);
    let wanted = table::widest(ui, TextRole::Section, [title.as_str()]) + 2.0;
    ui.allocate_ui_with_layout(vec2(wanted.min(room), size::CONTROL), Layout::left_to_right(Align::Center), label);
    let drop = cx.tf("compare-drop-named", &[("name", name.into())]);
    if icon_button(ui, cx.tokens, icons::X, &drop, None).clicked() {
        cx.send(picker::toggle(&target.target));
    }
    picker.ui(ui, cx);
}

/// What stands while no target is picked: the roles that the profile is readiest for.
fn offers_ui(ui: &mut Ui, cx: &ViewCtx<'_>, fit: &ProfileFit) {
    caption(ui, cx.tokens, cx.t("compare-no-target"));
    ui.add_space(space::S);
    text(ui, cx.t("compare-readiest"), TextRole::Strong, cx.tokens.text);
    ui.horizontal_wrapped(|ui| {
        for (target, readiness) in &fit.offers {
            let range = gap::readiness_text(cx, readiness);
            let name = target_name(cx, target);
            let label = cx.tf("compare-offer", &[("name", name.into()), ("range", range.into())]);
            if chip(ui, cx.tokens, false, &label).clicked() {
                cx.send(picker::toggle(target));
            }
        }
    });
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        ui.add(Label::new(rich(icons::INFO, TextRole::IconSmall, cx.tokens.text_faint)));
        caption(ui, cx.tokens, cx.t("compare-offer-note"));
    });
}
