//! The window opens on whatever lies in the user's folder and in the data set, and says what it could not use.
#![allow(clippy::disallowed_methods, reason = "tests damage files on purpose, which the atomic writer cannot do")]

mod common;

use common::{Glyphs, Opening, Window, open_in, open_on, today, words_of};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::{
        command::{Command, NewProfile, Route},
        state::{MessageText, SaveState},
    },
    data::{self, Loaded, bundled},
    domain::{Level, SkillId},
    store::{Opened, Paths, Store, StoreError, StoreWarning},
};
use std::{collections::BTreeMap, fs, fs::File, path::Path, sync::Arc};

const ROUTES: [Route; 7] =
    [Route::Trends, Route::Profile, Route::Compare, Route::Next, Route::Plan, Route::Library, Route::Settings];
const NAMES: [(&str, &str); 4] = [
    ("settings.ron", "skillvane/settings"),
    ("profiles.ron", "skillvane/profiles"),
    ("notebook.ron", "skillvane/notebook"),
    ("own-data.ron", "skillvane/own-data"),
];

/// Walks through all views and the palette; each must come to rest.
fn walk(window: &mut Window) {
    for route in ROUTES {
        set(window, vec![Command::Go(route)]);
    }
    set(window, vec![Command::SetPaletteOpen(true)]);
    set(window, vec![Command::SetPaletteOpen(false), Command::Go(Route::Trends)]);
}

/// Carries out commands and lets the window come to rest, without waiting for the disk.
fn set(window: &mut Window, commands: Vec<Command>) {
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().carry_out(&ctx, commands);
    window.harness.run();
}

/// Opens a window on a folder, walks through it and gives it back.
fn opened(home: tempfile::TempDir) -> Window {
    let harness = open_in(home.path(), Opening::default());
    let mut window = Window { harness, home };
    if window.state().is_first_start() {
        set(&mut window, vec![Command::SkipFirstStart]);
    }
    walk(&mut window);
    window
}

/// That the bundled data is there and the first row of the list stands on screen.
fn shows_the_bundled_market(window: &Window, case: &str) {
    let rows = window.harness.query_all_by_role(egui::Role::ListBoxOption).count();
    assert!(rows > 3, "{case}: {rows} rows");
    assert_eq!(window.state().market().skills.len(), bundled::market().market.skills.len(), "{case}");
}

/// That a message says so, and its words are painted.
fn says(window: &Window, case: &str, is_it: impl Fn(&StoreWarning) -> bool) {
    let warnings: Vec<_> = window
        .state()
        .messages
        .iter()
        .filter_map(|message| if let MessageText::Store(warning) = &message.text { Some(warning) } else { None })
        .collect();
    let warning = warnings.iter().find(|warning| is_it(warning));
    let warning = warning.unwrap_or_else(|| panic!("{case}: {warnings:?}"));
    let words = warning.to_string();
    let start: String = words.chars().take(30).collect();
    let painted = window.harness.query_all_by(|node| words_of(node).contains(&start)).count();
    assert!(painted > 0, "{case}: not painted: {words}");
}

#[test]
fn damaged_documents_are_set_aside_and_the_window_opens() {
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    for (file, format) in NAMES {
        let nested = format!("{{\"format\": \"{format}\", \"version\": 1, \"body\": {deep}}}");
        let truncated = format!("{{\"format\": \"{format}\", \"version\": 1, \"body\": {{ \"text_size_");
        let wrong_body = format!("{{\"format\": \"{format}\", \"version\": 1, \"body\": 7}}");
        let cases: [(&str, &[u8]); 8] = [
            ("empty", b""),
            ("truncated", truncated.as_bytes()),
            ("not UTF-8", b"{\"format\": \"\xff\xfe\xc3\x28\"}"),
            ("deep nesting", deep.as_bytes()),
            ("deep nesting inside", nested.as_bytes()),
            ("wrong type", b"\"a text\""),
            ("wrong type inside", wrong_body.as_bytes()),
            ("zeros", &[0; 4096]),
        ];
        for (case, bytes) in cases {
            let home = tempfile::tempdir().unwrap();
            fs::write(home.path().join(file), bytes).unwrap();
            let window = opened(home);
            let case = format!("{file}, {case}");
            shows_the_bundled_market(&window, &case);
            says(&window, &case, |warning| matches!(warning, StoreWarning::StartedEmpty { .. }));
            let kept = fs::read_dir(window.home.path())
                .unwrap()
                .filter_map(Result::ok)
                .any(|entry| fs::read(entry.path()).is_ok_and(|content| content == bytes));
            assert!(kept, "{case}: the damaged bytes are kept");
        }
    }
}

#[test]
fn fields_that_hold_what_they_cannot_hold_are_named() {
    let settings = "{\"format\": \"skillvane/settings\", \"version\": 1, \"body\": {\
        \"language\": Some(\"xx\"), \"theme\": 7, \"text_size_pct\": 1000000, \"reduced_motion\": \"yes\", \
        \"currency\": Some([1, 2]), \"list_width\": Some(-1e300), \"evidence_width\": Some(NaN)}}";
    let profiles = "{\"format\": \"skillvane/profiles\", \"version\": 1, \"body\": {\"active\": Some(\"p-1\"), \
        \"profiles\": [{\"id\": \"p-1\", \"name\": 12, \"currency\": \"IDR\", \"rate\": Some(-5.0), \
        \"billable\": Some(NaN), \"study\": Some(1e9), \"skills\": [{\"skill\": \"video-editing\", \"level\": Some(99)}, \
        {\"skill\": \"no such skill!\", \"level\": Some(3)}, 5]}]}}";
    for (file, text) in [("settings.ron", settings), ("profiles.ron", profiles)] {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join(file), text).unwrap();
        let window = opened(home);
        shows_the_bundled_market(&window, file);
        let state = window.state();
        let resets = state
            .messages
            .iter()
            .filter(|message| matches!(message.text, MessageText::Store(StoreWarning::FieldReset { .. })));
        assert!(resets.count() >= 3, "{file}: {:?}", state.messages);
        assert!((80..=200).contains(&state.settings.text_size_pct));
    }
}

#[test]
fn documents_of_a_newer_version_are_left_alone() {
    for (file, format) in NAMES {
        let home = tempfile::tempdir().unwrap();
        let text = format!("{{\"format\": \"{format}\", \"version\": 4000000, \"body\": {{}}}}");
        fs::write(home.path().join(file), &text).unwrap();
        let window = opened(home);
        shows_the_bundled_market(&window, file);
        says(&window, file, |warning| matches!(warning, StoreWarning::NewerVersion { .. }));
        assert_eq!(fs::read_to_string(window.home.path().join(file)).unwrap(), text, "{file}");
    }
}

#[test]
fn huge_documents_are_refused_and_the_window_opens() {
    for (file, _) in NAMES {
        let home = tempfile::tempdir().unwrap();
        File::create(home.path().join(file)).unwrap().set_len(200 << 20).unwrap();
        let window = opened(home);
        shows_the_bundled_market(&window, file);
        says(&window, file, |warning| matches!(warning, StoreWarning::StartedEmpty { .. }));
    }
}

#[test]
fn folders_in_the_place_of_documents_do_not_stop_the_window() {
    for (file, _) in NAMES {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join(file)).unwrap();
        let window = opened(home);
        shows_the_bundled_market(&window, file);
        assert!(window.state().messages.iter().any(|message| message.text.is_problem()), "{file}");
    }
}

#[test]
fn a_folder_that_cannot_be_made_keeps_the_change_in_memory_and_says_so() {
    let home = tempfile::tempdir().unwrap();
    let blocked = home.path().join("a file");
    fs::write(&blocked, "not a folder").unwrap();
    let harness = open_in(&blocked.join("home"), Opening::default());
    let mut window = Window { harness, home };
    window.send(vec![Command::SkipFirstStart]);
    walk(&mut window);
    assert!(matches!(window.state().save, SaveState::Failed(_)), "{:?}", window.state().save);
    assert!(window.state().messages.iter().any(|message| matches!(message.text, MessageText::SaveFailed(_))));
    shows_the_bundled_market(&window, "blocked folder");
}

#[test]
fn a_file_in_the_place_of_the_folder_is_named_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a file");
    fs::write(&file, "not a folder").unwrap();
    let harness = open_in(&file, Opening::default());
    let mut window = Window { harness, home };
    window.send(vec![Command::SkipFirstStart]);
    let expected = StoreError::NotAFolder { path: file.clone() };
    assert_eq!(window.state().save, SaveState::Failed(expected));
    assert_eq!(fs::read_to_string(&file).unwrap(), "not a folder");
    shows_the_bundled_market(&window, "file as home");
}

#[test]
fn profiles_that_must_stay_as_they_are_do_not_hold_up_the_settings() {
    let home = tempfile::tempdir().unwrap();
    let newer = "{\"format\": \"skillvane/profiles\", \"version\": 4000000, \"body\": {}}";
    fs::write(home.path().join("profiles.ron"), newer).unwrap();
    let mut window = opened(home);
    let new = NewProfile { name: "Sari".to_owned(), template: None, skills: vec![] };
    window.send(vec![Command::CreateProfile(new), Command::SetTextSize(120)]);
    assert!(matches!(window.state().save, SaveState::Failed(StoreError::NewerVersion { .. })));
    assert!(fs::read_to_string(window.home.path().join("settings.ron")).unwrap().contains("\"text_size_pct\": 120"));
    assert_eq!(fs::read_to_string(window.home.path().join("profiles.ron")).unwrap(), newer);
    assert_eq!(window.harness.query_all_by_label("Try again").count(), 0, "trying again cannot help");
}

/// The system asks the window to close; whether the window says no.
fn refuses_to_close(window: &mut Window) -> bool {
    let root = egui::ViewportId::ROOT;
    window.harness.input_mut().viewports.entry(root).or_default().events.push(egui::ViewportEvent::Close);
    window.harness.step();
    let refuses = window.harness.output().viewport_output[&root].commands.contains(&egui::ViewportCommand::CancelClose);
    window.harness.input_mut().viewports.entry(root).or_default().events.clear();
    window.harness.run();
    refuses
}

#[test]
fn closing_on_changes_that_are_not_saved_asks_once() {
    let home = tempfile::tempdir().unwrap();
    let blocked = home.path().join("a file");
    fs::write(&blocked, "not a folder").unwrap();
    let harness = open_in(&blocked, Opening::default());
    let mut window = Window { harness, home };
    assert!(!refuses_to_close(&mut window), "nothing was changed");
    window.send(vec![Command::SkipFirstStart]);
    assert!(refuses_to_close(&mut window));
    assert!(window.harness.query_all_by(|node| words_of(node).contains("Close again")).count() > 0);
    assert!(!refuses_to_close(&mut window), "the second time it closes");

    fs::remove_file(&blocked).unwrap();
    window.send(vec![Command::RetrySave]);
    assert_eq!(window.state().save, SaveState::Saved);
    let is_toast = |window: &Window| {
        window.state().messages.iter().any(|m| m.is_toast && matches!(m.text, MessageText::SaveFailed(_)))
    };
    assert!(!is_toast(&window), "what is over is not said any more");
    assert!(!refuses_to_close(&mut window));
}

/// Texts that layouts fear. Characters outside of the bundled fonts are boxes, never a panic.
fn feared_texts() -> Vec<(&'static str, String)> {
    vec![
        ("10,000 characters without a space", "W".repeat(10_000)),
        ("10,000 characters in words", "kata ".repeat(2_000)),
        ("emoji", "👩🏽‍🎨🧑‍💻🏳️‍🌈".repeat(40)),
        ("right to left", "سارة كاتبة محتوى עורכת וידאו".repeat(10)),
        ("direction marks", "\u{202E}gnitide oediV\u{202C}\u{2066}x\u{2069}\u{200B}\u{FEFF}".to_owned()),
        ("combining marks", format!("e{}", "\u{0301}".repeat(500))),
        ("controls and line ends", "a\0b\u{7}c\r\nd\te\u{2028}f\u{1b}[31m".to_owned()),
        ("template braces", "{ $name } { -brand } {\"x\"} {0}".to_owned()),
        ("empty", String::new()),
    ]
}

#[test]
fn feared_texts_in_names_and_notes_do_not_break_a_view() {
    let skill = bundled::market().market.skills[0].id.clone();
    for (case, text) in feared_texts() {
        let home = tempfile::tempdir().unwrap();
        let harness = open_on(bundled::market(), home.path(), Opening::default(), Glyphs::Any);
        let mut window = Window { harness, home };
        let new = NewProfile {
            name: text.clone(),
            template: None,
            skills: vec![(skill.clone(), Level::new(3).ok()), (SkillId::new("no-such-skill").unwrap(), None)],
        };
        window.send(vec![
            Command::CreateProfile(new),
            Command::SetNote(skill.clone(), text.clone()),
            Command::CopyProfile(text.clone()),
            Command::RenameProfile(format!("{text}!")),
            Command::ToggleTargetSkill(skill.clone()),
        ]);
        walk(&mut window);
        assert_eq!(window.state().save, SaveState::Saved, "{case}");
        keeps_inside(&window, case);
        window.send(vec![Command::Go(Route::Profile)]);
        keeps_inside(&window, case);

        let Window { harness, home } = window;
        drop(harness);
        let opened = reopened(home.path());
        assert_eq!(opened.book.profiles.len(), 2, "{case}: what was saved opens again");
        assert_eq!(opened.warnings, [], "{case}");
    }
}

/// What the folder holds once the saving thread of a closed window has let go of it.
fn reopened(home: &Path) -> Opened {
    for _ in 0..200 {
        let (_, opened) = Store::open(Paths::resolve(Some(home.into()), None).expect("the test's own files"), today());
        if !opened.read_only {
            return opened;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("a closed window keeps its folder");
}

/// No node of a view reaches past the right edge.
fn keeps_inside(window: &Window, case: &str) {
    let right = window.harness.ctx.content_rect().right() + 0.5;
    for node in window.harness.get_all_by(|node| !words_of(node).is_empty()) {
        let label: String = words_of(&node.accesskit_node()).chars().take(40).collect();
        assert!(node.rect().right() <= right, "{case}: {label:?} ends at {}", node.rect().right());
    }
}

/// The bundled documents as bytes that a test may damage.
fn documents() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/data");
    let names =
        fs::read_dir(folder).expect("the test's own files").map(|entry| entry.expect("the test's own files").path());
    names
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .map(|path| {
            (
                path.file_name().expect("the test's own files").to_string_lossy().into_owned(),
                fs::read(&path).expect("the test's own files"),
            )
        })
        .collect()
}

fn window_on(loaded: Loaded) -> Window {
    let home = tempfile::tempdir().expect("the test's own files");
    let harness = open_on(Arc::new(loaded), home.path(), Opening::default(), Glyphs::Any);
    let mut window = Window { harness, home };
    let skill = window.state().market().skills.first().map(|skill| skill.id.clone());
    let category = window.state().market().categories.first().map(|category| category.id.clone());
    let skills = skill.map(|id| (id, Level::new(2).ok())).into_iter().collect();
    let mut commands = vec![Command::CreateProfile(NewProfile { name: "Sari".to_owned(), template: None, skills })];
    commands.extend(category.map(Command::ToggleInterest));
    set(&mut window, commands);
    walk(&mut window);
    window
}

fn data_warnings(window: &Window) -> usize {
    let warned = window.state().messages.iter().find_map(|message| match message.text {
        MessageText::DataWarnings(n) => Some(n),
        _ => None,
    });
    warned.unwrap_or(0)
}

#[test]
fn each_document_of_the_data_set_may_be_missing_or_broken() {
    let whole = documents();
    // These three are read by the builder and by the online sources, not by whoever loads a data set.
    let is_loaded =
        |name: &&String| !["mapping.ron", "sources_editorial.ron", "online_names.ron"].contains(&name.as_str());
    for name in whole.keys().filter(is_loaded) {
        let mut missing = whole.clone();
        missing.remove(name);
        let mut cut = whole.clone();
        let bytes = cut.get_mut(name).unwrap();
        bytes.truncate(bytes.len() * 2 / 3);
        let mut noise = whole.clone();
        noise.insert(name.clone(), b"\xff\xfe\x00 not a document".to_vec());
        for (case, files) in [("cut", cut), ("noise", noise), ("missing", missing)] {
            let loaded = data::load(&files);
            let warnings = loaded.warnings.len();
            let window = window_on(loaded);
            assert_eq!(data_warnings(&window), warnings, "{name}, {case}");
            assert!(warnings > 0 || case == "missing", "{name}, {case}: nothing was said");
        }
    }
}

#[test]
fn a_window_opens_on_no_data_at_all() {
    let loaded = data::load(&BTreeMap::new());
    let warnings = loaded.warnings.len();
    assert!(warnings > 0);
    assert_eq!(data_warnings(&window_on(loaded)), warnings);
}
