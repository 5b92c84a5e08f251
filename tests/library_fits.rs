//! The library at its extremes: one data set and five hundred, long names, every window, both languages and themes; and
//! the line above every view while old trends are looked at.

mod common;
#[path = "common/old_trends.rs"]
mod old_trends;

use common::{Opening, Window, open, open_in, words_of};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::{
        command::{Command, NewProfile, Route},
        library::Use,
    },
    domain::{DataRef, Date, Library, OnlineId, PackHash, Signature, Snapshot, SnapshotOrigin},
    i18n::Language,
    store::{Paths, Store, ThemeChoice},
};
use std::time::Duration;

/// Smallest hit target, points.
const HIT: f32 = 28.0;
/// Width, height and text size: the smallest window, the design size, an old laptop with larger text.
const WINDOWS: [([f32; 2], u16); 3] = [([1024.0, 640.0], 100), ([1280.0, 800.0], 100), ([1366.0, 768.0], 125)];

/// A library of so many made-up entries of every origin; their files do not matter here.
fn entries(count: u8) -> Library {
    let day = |text| Date::parse(text).expect("a day");
    let key_id = "0123456789abcdef".to_owned();
    let kinds = [
        (SnapshotOrigin::File("pembaruan.skillvane".into()), Signature::None),
        (
            SnapshotOrigin::File("a-very-long-name-of-a-file-from-the-association.skillvane".into()),
            Signature::Trusted { name: "Perkumpulan Pelatih Pekerja Lepas Bandung".into(), key_id: key_id.clone() },
        ),
        (SnapshotOrigin::File("unknown.skillvane".into()), Signature::Unknown { key_id }),
        (SnapshotOrigin::Refresh(vec![OnlineId::UpworkIndex, OnlineId::IndeedTotals]), Signature::None),
        (SnapshotOrigin::Capsule("kapsul.skillvane".into()), Signature::None),
        (SnapshotOrigin::Found, Signature::None),
    ];
    let snapshot = |n: u8| {
        let (origin, signature) = kinds[usize::from(n) % kinds.len()].clone();
        Snapshot {
            hash: PackHash::new([n; 32]),
            name: format!("Pembaruan dari kantor pelatih di Bandung untuk pertemuan bulan ke-{n}"),
            note: "Disimpan sebelum harga berubah, untuk dibandingkan pada pertemuan berikutnya".into(),
            made_on: day("2026-11-20").plus_months(-i32::from(n)),
            added: day("2026-11-20"),
            origin,
            signature,
            bytes: 1_234_567,
            series: 1_293,
            figures: 11_033,
            sources: 153,
            removed: None,
        }
    };
    Library { current: None, snapshots: (1..=count).map(snapshot).collect() }
}

/// A window on a library of so many entries.
fn with_entries(count: u8, opening: Opening) -> Window {
    let home = tempfile::tempdir().expect("a temporary folder");
    let paths = Paths::resolve(Some(home.path().as_os_str().to_owned()), None).expect("a folder that is named");
    let (mut store, _) = Store::open(paths, common::today());
    store.save_library(&entries(count)).expect("the list is written");
    drop(store);
    let harness = open_in(home.path(), opening);
    let mut window = Window { harness, home };
    window.send(vec![Command::SkipFirstStart, Command::Go(Route::Library)]);
    window
}

/// Every word stands inside the window.
fn assert_fits(window: &Window, where_: &str) {
    let area = window.harness.ctx.content_rect().expand(0.5);
    let labelled = window.harness.get_all_by(|node| !words_of(node).trim().is_empty());
    for node in labelled {
        let rect = node.rect();
        let words = words_of(&node.accesskit_node());
        assert!(rect.right() <= area.right() && rect.left() >= area.left(), "{where_}: {words:?} at {rect:?}");
    }
}

/// Everything that can be clicked has a name and is large enough.
fn assert_usable(window: &Window, where_: &str) {
    for role in [Role::Button, Role::Link, Role::Row, Role::RadioButton, Role::ComboBox] {
        for node in window.harness.query_all_by_role(role) {
            let (rect, name) = (node.rect(), node.accesskit_node().label().unwrap_or_default());
            assert!(!name.trim().is_empty(), "{where_}: a {role:?} at {rect:?} has no name");
            let is_large = rect.height() >= HIT - 0.5 && rect.width() >= HIT - 0.5;
            assert!(is_large, "{where_}: {role:?} “{name}” is {:.0} x {:.0}", rect.width(), rect.height());
        }
    }
}

#[test]
fn one_entry_and_very_many_fit_every_window_in_both_languages_and_themes() {
    for (size, text_size_pct) in WINDOWS {
        for count in [0, 1, 250] {
            let mut window = with_entries(count, Opening { size, text_size_pct, ..Opening::default() });
            for language in [Language::En, Language::Id] {
                for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
                    let commands = [Command::SetTextSize(text_size_pct), Command::SetLanguage(language)];
                    window.send(commands.into_iter().chain([Command::SetTheme(theme)]).collect());
                    let where_ = format!("{size:?} at {text_size_pct} %, {count} entries, {language:?}, {theme:?}");
                    assert_fits(&window, &where_);
                    assert_usable(&window, &where_);
                    if count > 0 {
                        window.send(vec![Command::CompareData(DataRef::Bundled, DataRef::Bundled)]);
                        assert_fits(&window, &where_);
                        window.send(vec![Command::CloseComparison, Command::AskForPack(true)]);
                        assert_fits(&window, &where_);
                        assert_usable(&window, &where_);
                        window.send(vec![Command::AskForPack(false)]);
                    }
                }
            }
        }
    }
}

#[test]
fn of_many_rows_only_those_in_sight_are_laid_out_and_the_keys_reach_all() {
    let mut window = with_entries(250, Opening::default());
    let rows = |window: &Window| {
        let rows = window.harness.query_all_by_role(Role::Row);
        rows.map(|node| node.accesskit_node().label().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert!(rows(&window).len() < 16, "{} rows", rows(&window).len());
    let first = rows(&window).into_iter().find(|name| name.starts_with("Bundled")).expect("the bundled one");
    window.harness.get_by_role_and_label(Role::Row, &first).focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::End);
    assert!(rows(&window).iter().any(|name| name.contains("ke-250, ")), "{:?}", rows(&window));
    window.press(Modifiers::NONE, Key::F2);
    assert!(window.harness.query_by_role(Role::TextInput).is_some(), "the last one can be renamed");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.harness.query_by_role(Role::TextInput).is_none());
}

#[test]
fn the_line_above_every_view_fits_and_leaves_them_usable() {
    for (size, text_size_pct) in WINDOWS {
        let mut window = open(Opening { size, text_size_pct, ..Opening::default() });
        let new = NewProfile { name: "Sari".into(), template: None, skills: vec![] };
        window.send(vec![Command::CreateProfile(new), Command::SetTextSize(text_size_pct)]);
        let written = old_trends::pack("Coach office", &old_trends::as_of("2026-03-14"), None);
        let path = old_trends::file(window.home.path(), "march.skillvane", &written);
        window.send(vec![Command::ReadPack(path)]);
        let wait = |window: &mut Window, what: &str, holds: &dyn Fn(&Window) -> bool| {
            for _ in 0..500 {
                window.harness.run();
                if holds(window) {
                    return;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            panic!("{what} never comes");
        };
        wait(&mut window, "the preview", &|window| {
            window.harness.query_by_role_and_label(Role::Button, "Keep and look").is_some()
        });
        for language in [Language::Id, Language::En] {
            window.send(vec![Command::SetLanguage(language)]);
            assert_fits(&window, "preview");
            assert_usable(&window, "preview");
        }
        window.send(vec![Command::AcceptPack(Use::Look)]);
        wait(&mut window, "the old trends", &|window| window.state().desk.opened == Some(window.state().shown_data()));
        for language in [Language::En, Language::Id] {
            let back = if language == Language::En { "Back to today's data" } else { "Kembali ke data hari ini" };
            for route in Route::NAVIGATION.into_iter().chain([Route::Settings]) {
                window.send(vec![Command::SetLanguage(language), Command::Go(route)]);
                let where_ = format!("{route:?} in {size:?} at {text_size_pct} %, {language:?}");
                assert_fits(&window, &where_);
                let button = window.harness.get_all_by_role_and_label(Role::Button, back).next().expect("the way back");
                assert!(button.rect().height() >= HIT && button.rect().top() < 40.0, "{where_}");
            }
        }
    }
}
