//! The one list of user actions: it feeds menu text, tooltip, shortcut and palette.

use super::command::{Command, Route, TEXT_SIZE_STEP_PCT};
use crate::domain::TrendsPage;

/// An action of the whole program, with its names and its keys.
#[derive(Debug, Clone)]
pub struct Action {
    /// Key of its name.
    pub name: &'static str,
    /// Its keys, if it has any.
    pub keys: Option<Keys>,
    /// What it does.
    pub command: Command,
}

/// A key with Ctrl (Command on a Mac), and perhaps Shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Keys {
    /// The key: a letter, a digit, or one of `, + - 0`.
    pub key: char,
    /// Shift is held as well.
    pub shift: bool,
}

impl Keys {
    const fn ctrl(key: char) -> Self {
        Self { key, shift: false }
    }

    const fn ctrl_shift(key: char) -> Self {
        Self { key, shift: true }
    }

    /// The keys as written on screen, such as `Ctrl+Shift+Z`; `⌘` is no glyph of ours, so a Mac reads `Cmd`.
    #[must_use]
    pub fn label(self) -> String {
        let ctrl = if cfg!(target_os = "macos") { "Cmd" } else { "Ctrl" };
        let shift = if self.shift { "+Shift" } else { "" };
        format!("{ctrl}{shift}+{}", self.key)
    }
}

/// All actions; `text_size_pct`, `has_profile` and so on do not matter here: an action that cannot apply does nothing.
#[must_use]
pub fn actions(text_size_pct: u16) -> Vec<Action> {
    let mut actions: Vec<Action> = Route::NAVIGATION
        .into_iter()
        .zip('1'..)
        .map(|(route, digit)| Action { name: route.key(), keys: Some(Keys::ctrl(digit)), command: Command::Go(route) })
        .collect();
    let action = |name, keys, command| Action { name, keys, command };
    let (smaller, larger) =
        (text_size_pct.saturating_sub(TEXT_SIZE_STEP_PCT), text_size_pct.saturating_add(TEXT_SIZE_STEP_PCT));
    actions.extend([
        action("action-trends-chart", None, Command::SetPage(TrendsPage::Chart)),
        action("action-trends-table", None, Command::SetPage(TrendsPage::Table)),
        action("action-trends-map", None, Command::SetPage(TrendsPage::Map)),
        action("nav-settings", Some(Keys::ctrl(',')), Command::Go(Route::Settings)),
        action("action-palette", Some(Keys::ctrl('K')), Command::SetPaletteOpen(true)),
        action("action-undo", Some(Keys::ctrl('Z')), Command::Undo),
        action("action-redo", Some(Keys::ctrl_shift('Z')), Command::Redo),
        action("action-toggle-theme", Some(Keys::ctrl_shift('D')), Command::ToggleTheme),
        action("action-text-larger", Some(Keys::ctrl('+')), Command::SetTextSize(larger)),
        action("action-text-smaller", Some(Keys::ctrl('-')), Command::SetTextSize(smaller)),
        action("action-text-normal", Some(Keys::ctrl('0')), Command::SetTextSize(100)),
        action("action-language-en", None, Command::SetLanguage(crate::i18n::Language::En)),
        action("action-language-id", None, Command::SetLanguage(crate::i18n::Language::Id)),
        action("action-add-own-data", None, Command::SetImportOpen(true)),
        action("action-open-pack", None, Command::AskForPack(true)),
        action("action-refresh", None, Command::Refresh(None)),
        action("action-close-data", None, Command::CloseData),
        action("action-open-data-folder", None, Command::OpenDataFolder),
    ]);
    actions
}

/// The keys of an action by the key of its name.
#[must_use]
pub fn keys_of(name: &str) -> Option<Keys> {
    actions(100).into_iter().find(|action| action.name == name).and_then(|action| action.keys)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_actions_share_keys_or_a_name() {
        let actions = actions(100);
        let keys: Vec<_> = actions.iter().filter_map(|action| action.keys).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
        assert_eq!(actions.iter().map(|a| a.name).collect::<HashSet<_>>().len(), actions.len());
    }

    #[test]
    fn no_shortcut_takes_a_key_of_text_editing() {
        // Ctrl+Z is ours outside text fields; the shell leaves it to a focused field.
        for key in ['A', 'C', 'X', 'V', 'Y', 'U', 'W', 'H'] {
            assert!(actions(100).iter().all(|action| action.keys.is_none_or(|keys| keys.key != key)), "{key}");
        }
    }
}
