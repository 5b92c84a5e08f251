//! Settings by label and role: choices take effect at once, sources can be searched, messages stay readable.

mod common;

use common::{Opening, Window, open};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use skillvane::{
    app::command::{Command, Route},
    i18n::Language,
    store::ThemeChoice,
};

fn settings(opening: Opening) -> Window {
    let mut window = open(opening);
    window.command(Command::SkipFirstStart);
    window.command(Command::Go(Route::Settings));
    window
}

impl Window {
    fn command(&mut self, command: Command) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().carry_out(&ctx, vec![command]);
        self.harness.run();
    }

    fn click(&mut self, role: Role, label: &str) {
        self.harness.get_by_role_and_label(role, label).click();
        self.harness.run();
    }

    fn has(&self, label: &str) -> bool {
        self.harness.query_by_label(label).is_some()
    }
}

#[test]
fn the_language_changes_at_once_and_back() {
    let mut window = settings(Opening::default());
    assert!(window.has("Your files"));
    window.click(Role::RadioButton, "Bahasa Indonesia");
    assert!(window.has("Berkas Anda") && !window.has("Your files"));
    assert_eq!(window.harness.state().state().settings.language.as_deref(), Some(Language::Id.code()));
    window.click(Role::RadioButton, "English");
    assert!(window.has("Your files"));
}

#[test]
fn the_theme_changes_at_once() {
    let mut window = settings(Opening::default());
    window.click(Role::RadioButton, "Dark");
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Dark);
    window.click(Role::RadioButton, "Light");
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Light);
}

#[test]
fn the_text_size_moves_in_steps_of_ten_between_its_ends() {
    let mut window = settings(Opening::default());
    window.click(Role::Button, "Larger text");
    assert_eq!(window.harness.state().state().settings.text_size_pct, 110);
    assert!((window.harness.ctx.zoom_factor() - 1.1).abs() < 1e-6);
    window.click(Role::Button, "Normal text size");
    assert_eq!(window.harness.state().state().settings.text_size_pct, 100);
    for _ in 0..5 {
        window.click(Role::Button, "Smaller text");
    }
    assert_eq!(window.harness.state().state().settings.text_size_pct, 80);
}

#[test]
fn the_first_switch_of_the_theme_leaves_the_one_that_the_system_shows() {
    for (shown, wanted) in [(egui::Theme::Dark, ThemeChoice::Light), (egui::Theme::Light, ThemeChoice::Dark)] {
        let mut window = settings(Opening { theme: shown, ..Opening::default() });
        assert_eq!(window.harness.state().state().settings.theme, ThemeChoice::System);
        window.command(Command::ToggleTheme);
        assert_eq!(window.harness.state().state().settings.theme, wanted);
    }
}

#[test]
fn switches_say_what_they_are_and_change_the_settings() {
    let mut window = settings(Opening::default());
    window.click(Role::CheckBox, "Show unconfirmed figures");
    window.click(Role::CheckBox, "Less motion");
    let settings = &window.harness.state().state().settings;
    assert!(settings.show_unconfirmed && settings.reduced_motion);
}

#[test]
fn sources_are_found_by_publisher_and_have_a_link() {
    let mut window = settings(Opening { size: [1280.0, 2600.0], ..Opening::default() });
    window.click(Role::RadioButton, "About the data");
    let all = window.harness.state().state().market().sources.len();
    assert!(all > 70 && window.has(&format!("{all} sources")), "{all}");
    window.harness.get_by_label("Search publisher, title, licence").click();
    window.harness.run();
    window.harness.get_by_label("Search publisher, title, licence").type_text("oxford vacancies");
    window.harness.run();
    assert!(window.has("1 source"));
    assert!(window.has("Online Labour Index: new vacancies by occupation group"));
    window
        .harness
        .get_by_role_and_label(Role::Link, "Open the page of Online Labour Index: new vacancies by occupation group");
    window.harness.get_by_label("Search publisher, title, licence").type_text(" no such words");
    window.harness.run();
    assert!(window.has("No source has these words. Try a publisher or a year"));
}

#[test]
fn every_licence_can_be_read() {
    let mut window = settings(Opening::default());
    window.click(Role::RadioButton, "Licences");
    for (chip, words) in [("Data and credits", "Data sets"), ("Inter", "Inter"), ("Libraries", "eframe")] {
        window.click(Role::Button, chip);
        let found = window.harness.query_all_by_label(words).count();
        assert!(found > 0, "{chip}: {words}");
    }
}

#[test]
fn messages_stand_newest_first_and_their_absence_is_said() {
    let mut window = settings(Opening { size: [1280.0, 400.0], ..Opening::default() });
    window.click(Role::RadioButton, "Messages");
    assert!(window.has("Nothing was said yet"));
    window.command(Command::Copy("a path".into()));
    window.command(Command::OpenFailed("https://example.org".into()));
    let ids: Vec<u64> = window.harness.state().state().messages.iter().map(|message| message.id).collect();
    for id in ids {
        window.command(Command::DismissToast(id));
    }
    let top = |label: &str| window.harness.get_by_label(label).rect().top();
    let failed = top("Could not open this with a program of your system: https://example.org");
    assert!(failed < top("Copied"));
}
