//! The rest of a skill: its menu, and below the row its note or the history of its level.

use super::{income, level::word_of};
use crate::{
    app::command::Command,
    domain::{ProfileSkill, Subject},
    ui::{
        ViewCtx,
        theme::{TextRole, icons, space},
        widgets::{icon_button, menu, menu_item, rich, text},
    },
};
use egui::{Frame, Label, Margin, TextEdit, Ui};

/// Width of the menu, points.
const MENU: f32 = 240.0;

/// What is shown below a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// The note, to be written.
    Note {
        /// Whether the field should take the focus.
        is_new: bool,
    },
    /// The changes of level with their dates.
    History,
    /// The part of the income, to be typed.
    Income,
}

type OpenRow = Option<(crate::domain::SkillId, Open)>;

/// Paints the button and its menu while it is open.
pub fn menu_ui(ui: &mut Ui, cx: &ViewCtx<'_>, entry: &ProfileSkill, open: &mut OpenRow) {
    let t = cx.tokens;
    let skill = cx.skill_name(&entry.skill);
    let name = cx.tf("profile-more", &[("skill", skill.as_str().into())]);
    let button = icon_button(ui, t, icons::DOTS_THREE, &name, None);
    let id = || entry.skill.clone();
    menu(&button, t, &name, |ui| {
        let note = if entry.note.is_empty() { cx.t("profile-note-write") } else { cx.t("profile-note-edit") };
        if menu_item(ui, t, MENU, Some(icons::NOTE_PENCIL), &note, None, false).clicked() {
            *open = Some((id(), Open::Note { is_new: true }));
        }
        let history = cx.t("profile-history-of-skill");
        if menu_item(ui, t, MENU, Some(icons::CLOCK_COUNTER_CLOCKWISE), &history, None, false).clicked() {
            *open = Some((id(), Open::History));
        }
        if menu_item(ui, t, MENU, Some(icons::COINS), &cx.t("income-say"), None, false).clicked() {
            *open = Some((id(), Open::Income));
        }
        if menu_item(ui, t, MENU, Some(icons::TREND_UP), &cx.t("profile-show-trend"), None, false).clicked() {
            cx.send(Command::Show(Subject::Skill(id())));
        }
        if entry.level.is_some()
            && menu_item(ui, t, MENU, Some(icons::CIRCLE_DASHED), &cx.t("profile-clear"), None, false).clicked()
        {
            cx.send(Command::SetLevel(id(), None));
        }
        if menu_item(ui, t, MENU, Some(icons::TRASH), &cx.t("profile-remove"), None, false).clicked() {
            cx.send(Command::RemoveSkill(id()));
        }
    });
}

/// Paints what is open below the row; a note that is not being written is shown as text.
pub fn more_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    entry: &ProfileSkill,
    open: &mut OpenRow,
    income: &mut income::IncomeField,
) {
    let mine = open.as_mut().filter(|(skill, _)| *skill == entry.skill).map(|(_, open)| open);
    let mut close = false;
    match mine {
        Some(Open::Note { is_new }) => close = note_field_ui(ui, cx, entry, is_new),
        Some(Open::History) => {
            note_ui(ui, cx, entry);
            close = history_ui(ui, cx, entry);
        }
        Some(Open::Income) => {
            note_ui(ui, cx, entry);
            inset(ui, |ui| close = income.ui(ui, cx, entry));
        }
        None => note_ui(ui, cx, entry),
    }
    if close {
        *open = None;
    }
}

fn note_ui(ui: &mut Ui, cx: &ViewCtx<'_>, entry: &ProfileSkill) {
    if entry.note.trim().is_empty() {
        return;
    }
    inset(ui, |ui| {
        ui.add(Label::new(rich(icons::NOTE, TextRole::IconSmall, cx.tokens.text_faint)));
        text(ui, entry.note.trim(), TextRole::Caption, cx.tokens.text_muted);
    });
}

/// The note as a field; what is typed is kept at once. True when it should close.
fn note_field_ui(ui: &mut Ui, cx: &ViewCtx<'_>, entry: &ProfileSkill, is_new: &mut bool) -> bool {
    let t = cx.tokens;
    let skill = cx.skill_name(&entry.skill);
    let name = cx.tf("profile-note-of", &[("skill", skill.as_str().into())]);
    let mut close = false;
    inset(ui, |ui| {
        let mut note = entry.note.clone();
        let width = (ui.available_width() - 42.0).min(520.0);
        let field = TextEdit::multiline(&mut note)
            .hint_text(rich(cx.t("profile-note-hint"), TextRole::Body, t.text_faint))
            .margin(Margin::symmetric(8, 6))
            .desired_rows(2)
            .desired_width(width);
        let field = ui.add(field).accessible_name(name);
        if field.changed() {
            cx.send(Command::SetNote(entry.skill.clone(), note));
        }
        // The menu that opened the field closes in this frame and takes the focus with it: ask until it is here.
        if *is_new {
            *is_new = !field.has_focus();
            field.request_focus();
        }
        let escaped = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape));
        close = icon_button(ui, t, icons::CHECK, &cx.t("profile-note-done"), None).clicked() || escaped;
    });
    close
}

/// The changes of level, newest first. True when it should close.
fn history_ui(ui: &mut Ui, cx: &ViewCtx<'_>, entry: &ProfileSkill) -> bool {
    let t = cx.tokens;
    let mut close = false;
    inset(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - 42.0).min(520.0));
            ui.spacing_mut().item_spacing.y = space::XS;
            if entry.history.is_empty() {
                text(ui, cx.t("profile-history-none-of-skill"), TextRole::Caption, t.text_muted);
            }
            for change in entry.history.iter().rev() {
                let args = [
                    ("date", cx.locale.date(change.on).into()),
                    ("level", word_of(cx, change.level).into()),
                    ("evidence", cx.locale.evidence(change.evidence).into()),
                ];
                let line = if change.level.is_some() {
                    cx.tf("profile-history-line", &args)
                } else {
                    cx.tf("profile-history-line-unrated", &args[..2])
                };
                text(ui, line, TextRole::Caption, t.text_muted);
            }
        });
        close = icon_button(ui, t, icons::X, &cx.t("profile-history-close"), None).clicked();
    });
    close
}

fn inset(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin { left: 0, right: 0, top: 0, bottom: 10 }).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            contents(ui);
        });
    });
}
