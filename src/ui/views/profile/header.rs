//! The head of the view: name of the profile, to be edited in place, and the menu of all profiles.

use crate::{
    app::command::Command,
    domain::{Profile, ProfileId},
    ui::{
        ViewCtx,
        shell::header_with,
        theme::{TextRole, icons, size, space},
        widgets::{icon_button, menu, menu_heading, menu_item, rich, row_line, text_field},
    },
};
use egui::{Key, Label, ScrollArea, Ui};

/// Width of the menu, points.
const MENU: f32 = 280.0;

/// View state.
#[derive(Default)]
pub struct Header {
    /// The name being typed, for that profile.
    naming: Option<(ProfileId, String)>,
    /// Edit the name of the active profile as soon as it is shown.
    rename: bool,
    is_new: bool,
}

/// What the view has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Choose a template for a new profile.
    FromTemplate,
    /// Make an empty profile.
    Empty,
}

impl Header {
    /// Lets the user edit the name of the profile that is shown in the next frame.
    pub fn rename(&mut self) {
        self.rename = true;
    }

    /// Paints the head.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) -> Option<Asked> {
        if self.naming.as_ref().is_some_and(|(id, _)| *id != profile.id) {
            self.naming = None;
        }
        let mut asked = None;
        header_with(ui, cx, |ui| {
            let room = ui.available_width();
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::XS;
                if self.naming.is_some() {
                    self.name_field_ui(ui, cx, room);
                    return;
                }
                ui.scope(|ui| {
                    ui.set_max_width((room - 2.0 * (size::CONTROL + space::XS)).max(0.0));
                    ui.add(Label::new(rich(shown_name(cx, profile), TextRole::Title, cx.tokens.text)).truncate());
                });
                let pencil = icon_button(ui, cx.tokens, icons::PENCIL_SIMPLE, &cx.t("profile-rename"), None);
                asked = profiles_ui(ui, cx, profile);
                if pencil.clicked() || std::mem::take(&mut self.rename) {
                    self.naming = Some((profile.id.clone(), profile.name.clone()));
                    self.is_new = true;
                }
            });
            if self.naming.is_some() {
                ui.add_space(space::XS);
            }
            ui.add(Label::new(rich(subtitle(cx, profile), TextRole::Caption, cx.tokens.text_muted)).truncate());
        });
        if self.rename {
            ui.ctx().request_repaint();
        }
        asked
    }

    /// The name as a field: Enter or leaving it takes the name, Escape keeps the old one.
    fn name_field_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, room: f32) {
        let Some((_, name)) = &mut self.naming else { return };
        let label = cx.t("profile-name");
        let field = text_field(ui, cx.tokens, name, &label, &label, (room - space::S).min(420.0));
        if std::mem::take(&mut self.is_new) {
            field.request_focus();
            return;
        }
        if !field.has_focus() {
            let is_kept = ui.input(|input| input.key_pressed(Key::Escape)) || name.trim().is_empty();
            if !is_kept {
                cx.send(Command::RenameProfile(name.clone()));
            }
            self.naming = None;
        }
    }
}

/// "7 skills · 5 rated, 2 unknown", and that it is a what-if copy.
fn subtitle(cx: &ViewCtx<'_>, profile: &Profile) -> String {
    let (all, rated) = (profile.skills.len(), profile.rated().count());
    let counts = match all {
        0 => cx.t("profile-subtitle-none"),
        _ if all == rated => cx.tf("profile-subtitle-rated", &[("n", all.into())]),
        _ => {
            let args = [("n", all.into()), ("rated", rated.into()), ("unknown", (all - rated).into())];
            cx.tf("profile-subtitle", &args)
        }
    };
    match profile.copy_of.as_ref().and_then(|id| cx.state.book.profile(id)) {
        Some(original) => {
            let args = [("counts", counts.into()), ("original", shown_name(cx, original).into())];
            cx.tf("profile-subtitle-copy", &args)
        }
        None => counts,
    }
}

/// The name on one line; a stand-in when it is empty.
fn shown_name(cx: &ViewCtx<'_>, profile: &Profile) -> String {
    if profile.name.trim().is_empty() { cx.t("profile-unnamed") } else { profile.name.clone() }
}

/// The button of the menu of all profiles, and the menu while it is open.
fn profiles_ui(ui: &mut Ui, cx: &ViewCtx<'_>, profile: &Profile) -> Option<Asked> {
    let t = cx.tokens;
    let name = cx.t("profile-all");
    let button = icon_button(ui, t, icons::CARET_DOWN, &name, None);
    menu(&button, t, &name, |ui| {
        let mut asked = None;
        ui.set_width(MENU);
        menu_heading(ui, t, &name);
        let root = profile.copy_of.as_ref().unwrap_or(&profile.id);
        ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
            for one in cx.state.book.profiles.iter().filter(|one| one.copy_of.is_none()) {
                let skills = cx.tf("profile-skill-count", &[("n", one.skills.len().into())]);
                let is_here = one.id == *root;
                let shown = shown_name(cx, one);
                ui.push_id(one.id.as_str(), |ui| {
                    let icon = Some(icons::USER_CIRCLE);
                    if menu_item(ui, t, MENU, icon, &shown, Some(&skills), is_here).clicked() {
                        cx.send(Command::SelectProfile(one.id.clone()));
                    }
                });
            }
        });
        row_line(ui, t);
        if menu_item(ui, t, MENU, Some(icons::CLIPBOARD_TEXT), &cx.t("profile-new-template"), None, false).clicked() {
            asked = Some(Asked::FromTemplate);
        }
        if menu_item(ui, t, MENU, Some(icons::PLUS), &cx.t("profile-new-empty"), None, false).clicked() {
            asked = Some(Asked::Empty);
        }
        let delete = if profile.copy_of.is_some() { cx.t("profile-copy-delete") } else { cx.t("profile-delete") };
        let copies = cx.state.book.profiles.iter().filter(|one| one.copy_of.as_ref() == Some(&profile.id)).count();
        let with = (copies > 0).then(|| cx.tf("profile-delete-copies", &[("n", copies.into())]));
        if menu_item(ui, t, MENU, Some(icons::TRASH), &delete, with.as_deref(), false).clicked() {
            cx.send(Command::DeleteProfile(profile.id.clone()));
        }
        asked
    })
    .flatten()
}
