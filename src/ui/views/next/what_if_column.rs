//! One profile of the what-if table: its ranking with payback, how it differs from the original, and what can be done
//! with it.

use super::words;
use crate::{
    app::command::{Command, Route},
    domain::{HoursPerWeek, OptionRef, Profile, ProfileId, Rate},
    insight::{NoPayback, Wait, payback_of::payback_of},
    ui::{
        ViewCtx,
        theme::{TextRole, icons},
        widgets::{Tone, badge, caption, icon_button, menu, menu_item, text},
    },
};
use egui::Ui;
use std::collections::HashMap;

/// Width of the menu, points.
const MENU: f32 = 230.0;

/// What one profile says about all options.
pub(super) struct Column {
    id: ProfileId,
    /// In rank order; `None` while all weights are zero.
    order: Option<Vec<OptionRef>>,
    cells: HashMap<OptionRef, Cell>,
}

/// One option for one profile.
pub(super) struct Cell {
    /// 1 is first.
    pub rank: usize,
    /// 0 to 1.
    pub score: f64,
    /// For deepening: the own skill that is raised.
    pub raised: Option<String>,
    /// Weeks from the start, or why there are none.
    pub payback: String,
    /// Weeks from the start; infinite for never, `None` where there is no payback.
    pub weeks: Option<f64>,
}

impl Column {
    /// Ranks all options for a profile: a few milliseconds, so that the caller keeps it.
    pub(super) fn of(cx: &ViewCtx<'_>, profile: &Profile) -> Self {
        let Ok(ranking) = cx.derived.ranking_of(cx.state, profile) else {
            return Self { id: profile.id.clone(), order: None, cells: HashMap::new() };
        };
        let cell = |ranked| {
            let option = &ranking.row(ranked).option;
            let raised = ranking.way(ranked).raised.as_ref().map(|(skill, level)| (skill, *level));
            let wait = payback_of(cx.market(), profile, option, raised).map(|found| found.from_start);
            let weeks = wait.as_ref().ok().map(|wait| wait.weeks().unwrap_or(f64::INFINITY));
            let payback = match wait {
                Ok(Wait::Weeks(n)) => cx.tf("next-payback-weeks", &[("n", cx.locale.number(n, 1).into())]),
                Ok(Wait::Never(_)) => cx.t("next-payback-never"),
                Err(NoPayback::Nothing) => cx.t("next-payback-nothing"),
                Err(NoPayback::NothingToLearn) => cx.t("next-payback-learnt"),
                Err(NoPayback::Missing(_)) => cx.t("next-payback-missing"),
                Err(NoPayback::Gone | NoPayback::Refused(_)) => "–".to_owned(),
            };
            let raised = raised.map(|raised| words::option_name(cx, option, Some(raised)));
            (option.clone(), Cell { rank: ranked.rank, score: ranked.score, raised, payback, weeks })
        };
        Self {
            id: profile.id.clone(),
            order: Some(ranking.ranked.iter().map(|ranked| ranking.row(ranked).option.clone()).collect()),
            cells: ranking.ranked.iter().map(cell).collect(),
        }
    }

    pub(super) fn has_ranking(&self) -> bool {
        self.order.is_some()
    }

    /// All options in rank order.
    pub(super) fn options(&self) -> impl Iterator<Item = &OptionRef> {
        self.order.iter().flatten()
    }

    pub(super) fn cell(&self, option: &OptionRef) -> Option<&Cell> {
        self.cells.get(option)
    }

    /// Whether it says something else about an option than the original; a score within rounding is the same.
    pub(super) fn differs(&self, original: &Self, option: &OptionRef) -> bool {
        match (self.cell(option), original.cell(option)) {
            (Some(a), Some(b)) => {
                a.rank != b.rank || a.payback != b.payback || a.raised != b.raised || (a.score - b.score).abs() > 0.005
            }
            (a, b) => a.is_some() != b.is_some(),
        }
    }
}

/// Name, whether it is the active one, what is different in it, and its menu.
pub(super) fn heading_ui(ui: &mut Ui, cx: &ViewCtx<'_>, active: &Profile, column: &Column, original: &Column) {
    let t = cx.tokens;
    let book = &cx.state.book;
    let (Some(profile), Some(first)) = (book.profile(&column.id), book.profile(&original.id)) else { return };
    text(ui, &profile.name, TextRole::Section, t.text);
    ui.horizontal(|ui| {
        if profile.id == active.id {
            badge(ui, t, Tone::Sure, &cx.t("whatif-active"));
        }
        menu_ui(ui, cx, profile);
    });
    if profile.id == first.id {
        caption(ui, t, cx.t("profile-copy-original"));
        return;
    }
    for line in differences(cx, profile, first) {
        caption(ui, t, line);
    }
}

fn menu_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) {
    let t = cx.tokens;
    let name = cx.tf("profile-more", &[("skill", profile.name.as_str().into())]);
    let button = icon_button(ui, t, icons::DOTS_THREE, &name, None);
    menu(&button, t, &name, |ui| {
        if menu_item(ui, t, MENU, Some(icons::CHECK), &cx.t("whatif-make-active"), None, false).clicked() {
            cx.send(Command::SelectProfile(profile.id.clone()));
        }
        if menu_item(ui, t, MENU, Some(icons::PENCIL_SIMPLE), &cx.t("whatif-edit"), None, false).clicked() {
            cx.send(Command::SelectProfile(profile.id.clone()));
            cx.send(Command::Go(Route::Profile));
        }
        if profile.copy_of.is_some()
            && menu_item(ui, t, MENU, Some(icons::TRASH), &cx.t("profile-copy-delete"), None, false).clicked()
        {
            cx.send(Command::DeleteProfile(profile.id.clone()));
        }
    });
}

/// What is different in a copy, in words.
fn differences(cx: &ViewCtx<'_>, copy: &Profile, original: &Profile) -> Vec<String> {
    let mut lines = Vec::new();
    let skills = copy.skills_unlike(original);
    if skills > 0 {
        lines.push(cx.tf("profile-copy-changes", &[("n", skills.into())]));
    }
    let nothing = || cx.t("whatif-not-said");
    let money =
        |rate: Option<Rate>, currency| rate.map_or_else(nothing, |rate| cx.locale.money(rate.amount(), currency));
    let hours = |hours: Option<HoursPerWeek>| hours.map_or_else(nothing, |hours| cx.locale.hours(hours.hours()));
    let numbers = [
        ("whatif-rate", money(copy.rate, copy.currency), money(original.rate, original.currency)),
        ("whatif-billable", hours(copy.billable), hours(original.billable)),
        ("whatif-study", hours(copy.study), hours(original.study)),
    ];
    for (key, now, was) in numbers.into_iter().filter(|(_, now, was)| now != was) {
        lines.push(cx.tf(key, &[("now", now.into()), ("was", was.into())]));
    }
    if copy.weights != original.weights {
        lines.push(cx.t("whatif-weights"));
    }
    if copy.payback != original.payback || copy.hours_per_level != original.hours_per_level {
        lines.push(cx.t("whatif-terms"));
    }
    if lines.is_empty() {
        lines.push(cx.t("whatif-same"));
    }
    lines
}
