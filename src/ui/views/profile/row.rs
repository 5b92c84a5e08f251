//! One skill of the table: name, level, evidence, date, menu; what differs from the original is marked.

use super::{
    add::filed_under,
    evidence::evidence_ui,
    income::IncomeField,
    level::{level_menu, picker_name, word_of},
    row_more::{Open, menu_ui, more_ui},
};
use crate::{
    app::command::Command,
    domain::{Profile, ProfileSkill, SkillId},
    ui::{
        ViewCtx,
        theme::{TextRole, radius, size, space},
        widgets::{LevelChoice, hovered_level, level_picker, link, rich, row_line},
    },
};
use egui::{Align, Button, Label, Layout, Rect, Sense, Ui, UiBuilder, pos2, text::LayoutJob, vec2};

/// Least height of a row.
const ROW: f32 = 47.0;
/// Below this width the date stands under the name and the level's word under its dots.
const COMPACT: f32 = 630.0;

/// Where the columns of the table stand: offset and width, points.
pub struct Columns {
    /// Name with what it is filed under.
    pub name: (f32, f32),
    /// Dots.
    pub level: (f32, f32),
    /// The level in words; none where it stands under the dots.
    pub word: Option<(f32, f32)>,
    /// Evidence.
    pub evidence: (f32, f32),
    /// Day of the last change; none where it stands under the name.
    pub changed: Option<(f32, f32)>,
    /// Menu.
    pub menu: (f32, f32),
}

impl Columns {
    /// The columns of a table of that width.
    #[must_use]
    pub fn of(width: f32) -> Self {
        let menu = (width - size::CONTROL, size::CONTROL);
        if width < COMPACT {
            let evidence = (menu.0 - 142.0, 138.0);
            let level = (evidence.0 - 118.0, 114.0);
            return Self { name: (0.0, level.0 - space::M), level, word: None, evidence, changed: None, menu };
        }
        let changed = (menu.0 - 96.0, 92.0);
        let evidence = (changed.0 - 140.0, 136.0);
        let word = (evidence.0 - 108.0, 104.0);
        let level = (word.0 - 98.0, 94.0);
        let name = (0.0, level.0 - space::M);
        Self { name, level, word: Some(word), evidence, changed: Some(changed), menu }
    }
}

/// View state of all rows.
#[derive(Default)]
pub struct RowState {
    /// The skill whose level is described, and the level under the pointer if one is.
    described: Option<SkillId>,
    /// The skill that is open, and what is shown of it.
    pub open: Option<(SkillId, Open)>,
    /// The field of the part of the income.
    pub income: IncomeField,
    scroll_to: Option<SkillId>,
}

impl RowState {
    /// Brings a row into sight as soon as it is painted.
    pub fn scroll_to(&mut self, skill: SkillId) {
        self.scroll_to = Some(skill);
    }

    /// The skill whose level is described.
    #[must_use]
    pub fn described(&self) -> Option<&SkillId> {
        self.described.as_ref()
    }
}

/// Paints one row and what is open below it.
pub fn row_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    columns: &Columns,
    entry: &ProfileSkill,
    original: Option<&Profile>,
    state: &mut RowState,
) {
    ui.push_id(entry.skill.as_str(), |ui| {
        row_line(ui, cx.tokens);
        let was = original.map(|original| Was::of(cx, original, entry)).unwrap_or_default();
        let rect = cells_ui(ui, cx, columns, entry, &was, state);
        more_ui(ui, cx, entry, &mut state.open, &mut state.income);
        if state.scroll_to.as_ref() == Some(&entry.skill) {
            state.scroll_to = None;
            ui.scroll_to_rect(rect, None);
        }
    });
}

/// What the original has where a what-if copy differs.
#[derive(Default)]
struct Was {
    level: Option<String>,
    evidence: Option<String>,
}

impl Was {
    fn of(cx: &ViewCtx<'_>, original: &Profile, entry: &ProfileSkill) -> Self {
        let Some(before) = original.skill(&entry.skill) else {
            return Self { level: Some(cx.t("profile-was-missing")), evidence: None };
        };
        let word = |key, what: String| Some(cx.tf(key, &[("what", what.into())]));
        let level = if before.level == entry.level {
            None
        } else {
            match before.level {
                Some(level) => word("profile-was", level.get().to_string()),
                None => Some(cx.t("profile-was-unrated")),
            }
        };
        let evidence = if before.evidence == entry.evidence {
            None
        } else {
            word("profile-was", cx.locale.evidence(before.evidence).to_lowercase())
        };
        Self { level, evidence }
    }
}

fn cells_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    columns: &Columns,
    entry: &ProfileSkill,
    was: &Was,
    state: &mut RowState,
) -> Rect {
    let t = cx.tokens;
    let mut job = LayoutJob::simple(cx.skill_name(&entry.skill), TextRole::Strong.font(), t.text, columns.name.1);
    job.wrap.max_rows = 3;
    let name = ui.painter().layout_job(job);
    let mut under_name = filed_under(cx, &entry.skill);
    if columns.changed.is_none()
        && let Some(change) = entry.history.last()
    {
        under_name = format!("{under_name} · {}", cx.locale.short_date(change.on));
    }
    let lines = [columns.word.is_none(), was.level.is_some() || was.evidence.is_some()];
    let least = ROW + lines.into_iter().map(|line| if line { 13.0 } else { 0.0 }).sum::<f32>();
    let height = (name.size().y + 19.0 + 12.0).max(least);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    if !ui.is_rect_visible(rect) && state.scroll_to.as_ref() != Some(&entry.skill) {
        // Rows out of sight keep their controls, so that Tab can reach them, but need no hover fill.
    } else if ui.rect_contains_pointer(rect) {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), radius::CONTROL, t.hover);
    }
    let cell = |(from, width): (f32, f32)| {
        Rect::from_min_size(pos2(rect.left() + from, rect.top()), vec2(width, rect.height()))
    };
    let level = (columns.level.0, columns.word.unwrap_or(columns.level).0 - columns.level.0 + columns.level.1);
    for (column, is_changed) in [(level, was.level.is_some()), (columns.evidence, was.evidence.is_some())] {
        if is_changed {
            let cell = cell(column);
            let mark = Rect::from_min_max(cell.min + vec2(-7.0, 3.0), cell.max - vec2(2.0, 3.0));
            ui.painter().rect_filled(mark, radius::CONTROL, t.accent_soft);
        }
    }

    let text_height = name.size().y + 17.0;
    let name_rect = Rect::from_center_size(cell(columns.name).center(), vec2(columns.name.1, text_height));
    let mut name_ui = ui.new_child(UiBuilder::new().max_rect(name_rect).layout(Layout::top_down(Align::Min)));
    name_ui.spacing_mut().item_spacing.y = 1.0;
    name_ui.add(Label::new(name));
    name_ui.add(Label::new(rich(under_name, TextRole::Caption, t.text_muted)).truncate());

    level_ui(ui, cx, columns, entry, was, state, &cell);
    let below = was.evidence.as_deref();
    stack(ui, cell(columns.evidence), size::HIT, below.is_some(), |ui| {
        if entry.level.is_some() {
            evidence_ui(ui, cx, entry);
        } else {
            let rate = link(ui, t, None, &cx.t("profile-rate-it"));
            let rate = rate.accessible_name(cx.tf("profile-rate-of", &[("skill", cx.skill_name(&entry.skill).into())]));
            choose(cx, entry, level_menu(cx, &rate, &entry.skill, entry.level));
        }
        if let Some(was) = below {
            ui.add(Label::new(rich(was, TextRole::Caption, t.accent)).truncate());
        }
    });
    if let (Some(column), Some(change)) = (columns.changed, entry.history.last()) {
        let mut ui = ui.new_child(UiBuilder::new().max_rect(cell(column)).layout(Layout::left_to_right(Align::Center)));
        ui.add(Label::new(rich(cx.locale.short_date(change.on), TextRole::Caption, t.text_muted)).truncate());
    }
    let mut menu =
        ui.new_child(UiBuilder::new().max_rect(cell(columns.menu)).layout(Layout::left_to_right(Align::Center)));
    menu_ui(&mut menu, cx, entry, &mut state.open);
    rect
}

fn level_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    columns: &Columns,
    entry: &ProfileSkill,
    was: &Was,
    state: &mut RowState,
    cell: &impl Fn((f32, f32)) -> Rect,
) {
    let t = cx.tokens;
    let picker = |ui: &mut Ui, state: &mut RowState| {
        let (response, choice) = level_picker(ui, t, entry.level, &picker_name(cx, &entry.skill, entry.level));
        if response.hovered() || response.has_focus() {
            state.described = Some(entry.skill.clone());
        }
        let shown = hovered_level(&response).or(entry.level);
        response.on_hover_text(format!("{}: {}", word_of(cx, shown), cx.locale.level_seen(shown)));
        choose(cx, entry, choice);
    };
    let word = |ui: &mut Ui| {
        let button = Button::new(rich(word_of(cx, entry.level), TextRole::Caption, t.text_muted));
        let button = ui
            .scope(|ui| {
                ui.spacing_mut().button_padding = vec2(0.0, 1.0);
                ui.spacing_mut().interact_size.y = size::HIT;
                ui.add(button.frame(false).truncate())
            })
            .inner;
        choose(cx, entry, level_menu(cx, &button, &entry.skill, entry.level));
    };
    let was_ui = |ui: &mut Ui| {
        if let Some(was) = &was.level {
            ui.add(Label::new(rich(was, TextRole::Caption, t.accent)).truncate());
        }
    };
    match columns.word {
        Some(column) => {
            stack(ui, cell(columns.level), size::HIT, was.level.is_some(), |ui| {
                picker(ui, state);
                was_ui(ui);
            });
            stack(ui, cell(column), size::HIT, false, word);
        }
        None if was.level.is_none() => stack(ui, cell(columns.level), size::HIT, true, |ui| {
            picker(ui, state);
            word(ui);
        }),
        None => stack(ui, cell(columns.level), size::HIT + 18.0, true, |ui| {
            picker(ui, state);
            word(ui);
            was_ui(ui);
        }),
    }
}

fn choose(cx: &ViewCtx<'_>, entry: &ProfileSkill, choice: Option<LevelChoice>) {
    if let Some(LevelChoice(level)) = choice {
        cx.send(Command::SetLevel(entry.skill.clone(), level));
    }
}

/// A cell whose content of that height, with perhaps one caption below, stands in the middle of the row.
fn stack(ui: &mut Ui, cell: Rect, height: f32, has_caption: bool, contents: impl FnOnce(&mut Ui)) {
    let height = if has_caption { height + 18.0 } else { height };
    let rect = Rect::from_center_size(cell.center(), vec2(cell.width(), height));
    let layout = if has_caption { Layout::top_down(Align::Min) } else { Layout::left_to_right(Align::Center) };
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    ui.spacing_mut().item_spacing.y = 0.0;
    contents(&mut ui);
}
