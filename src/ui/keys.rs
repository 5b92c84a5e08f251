//! Keys of the action list as `egui` shortcuts.

use crate::app::{
    command::Command,
    shortcuts::{Keys, actions},
};
use egui::{Context, Key, KeyboardShortcut, Modifiers};
use std::path::PathBuf;

/// The commands of the shortcuts that were pressed. Undo and redo are left to a text field that has the focus.
#[must_use]
pub fn pressed(ctx: &Context, text_size_pct: u16) -> Vec<Command> {
    let is_typing = ctx.text_edit_focused();
    let mut actions = actions(text_size_pct);
    // The longest shortcut first: Ctrl+Z must not take Ctrl+Shift+Z.
    actions.sort_by_key(|action| std::cmp::Reverse(action.keys.is_some_and(|keys| keys.shift)));
    actions
        .into_iter()
        .filter(|action| !(is_typing && matches!(action.command, Command::Undo | Command::Redo)))
        .filter(|action| {
            action.keys.and_then(shortcut).is_some_and(|keys| ctx.input_mut(|input| input.consume_shortcut(&keys)))
        })
        .map(|action| action.command)
        .collect()
}

/// The command of a file that was dropped on the window: the first one, since one is read at a time. What ends as data
/// packs do is one; anything else is a table of own data.
#[must_use]
pub fn dropped(ctx: &Context) -> Option<Command> {
    let path = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()))?;
    Some(read(path))
}

fn read(path: PathBuf) -> Command {
    let is_pack = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("skillvane"));
    if is_pack { Command::ReadPack(path) } else { Command::ReadOwnFile(path) }
}

fn shortcut(keys: Keys) -> Option<KeyboardShortcut> {
    let key = match keys.key {
        ',' => Key::Comma,
        '+' => Key::Plus,
        '-' => Key::Minus,
        other => Key::from_name(&other.to_string())?,
    };
    let modifiers = if keys.shift { Modifiers::COMMAND | Modifiers::SHIFT } else { Modifiers::COMMAND };
    Some(KeyboardShortcut::new(modifiers, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_pack_is_no_table() {
        for (path, is_pack) in [("/usb/March.skillvane", true), ("/usb/MARCH.SKILLVANE", true), ("/a/skillvane", false)]
        {
            assert_eq!(matches!(read(path.into()), Command::ReadPack(_)), is_pack, "{path}");
        }
    }

    #[test]
    fn every_shortcut_of_the_list_has_a_key() {
        for action in actions(100) {
            if let Some(keys) = action.keys {
                assert!(shortcut(keys).is_some(), "{}", keys.label());
            }
        }
    }
}
