//! A time capsule from one computer to another: the same numbers, the day it was made, nothing to change, and the way
//! back to what one's own work was.

mod common;

use common::{Opening, Window, open, skill};
use egui_kittest::kittest::Queryable as _;
use skillvane::{
    app::{
        command::{Amount, Command, NewProfile, Route},
        library::{IncomingStage, Use},
    },
    domain::{Currency, DataRef, HoursPerWeek, Level, Rate},
    i18n::Language,
};
use std::{collections::BTreeMap, path::Path, time::Duration};

/// Runs frames until something holds.
fn wait(window: &mut Window, what: &str, holds: impl Fn(&Window) -> bool) {
    for _ in 0..1_000 {
        window.harness.run();
        if holds(window) {
            window.harness.run();
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("{what} never comes");
}

/// A profile of a name with one skill.
fn profile(name: &str, id: &str) -> Vec<Command> {
    let skills = vec![(skill(id), Level::new(4).ok())];
    let hours = |n| HoursPerWeek::new(n).ok();
    vec![
        Command::CreateProfile(NewProfile { name: name.into(), template: None, skills }),
        Command::SetProfileCurrency(Currency::IDR),
        Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())),
        Command::SetAmount(Amount::Billable(hours(25.0))),
        Command::SetAmount(Amount::Study(hours(6.0))),
    ]
}

/// Names and bytes of all documents of a home; the library and what is no document left out.
fn documents(home: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(home).expect("the folder").flatten();
    let named = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let kept =
        named.filter(|(name, path)| path.extension().is_some_and(|e| e == "ron") && !name.starts_with("library"));
    kept.map(|(name, path)| (name, std::fs::read(path).expect("a file"))).collect()
}

#[test]
fn a_capsule_opens_elsewhere_with_the_same_numbers_and_leaves_nothing_behind_when_it_is_closed() {
    let mut maker = open(Opening { today: "2026-03-03", ..Opening::default() });
    maker.send(profile("Sari", "video-editing"));
    let path = maker.home.path().join("sari.skillvane");
    maker.send(vec![Command::SaveCapsule(path.clone())]);
    wait(&mut maker, "the file", |_| path.is_file());

    let mut reader = open(Opening { language: Language::Id, ..Opening::default() });
    reader.send(profile("Budi", "graphic-design"));
    let (own, before) = (reader.state().user_data(), documents(reader.home.path()));
    reader.send(vec![Command::ReadPack(path)]);
    wait(&mut reader, "the preview", |window| {
        window.state().desk.incoming.as_ref().is_some_and(|pack| pack.stage != IncomingStage::Reading)
    });
    reader.send(vec![Command::AcceptPack(Use::Look)]);
    wait(&mut reader, "the capsule", |window| window.state().desk.capsule.is_some());

    let state = reader.state();
    let capsule = state.desk.capsule.as_ref().expect("an open capsule");
    assert!(capsule.check.is_identical(), "{:?}", capsule.check);
    assert_eq!(state.profile().map(|profile| profile.name.as_str()), Some("Sari"));
    assert_eq!(state.today.to_string(), "2026-03-03", "ages are those of its day");
    assert!(matches!(state.desk.opened, Some(DataRef::Saved(_))));

    reader.send(vec![Command::Go(Route::Library)]);
    let banner = "Kapsul waktu 3 Maret 2026 · berusia 8 bulan · hanya dibaca";
    assert!(reader.harness.query_by_label(banner).is_some(), "the line above the view says what it is");
    let identical = "Dihitung ulang di komputer ini: semua angka sama";
    assert!(reader.harness.query_by_label(identical).is_some(), "the window says so");
    for refused in [
        Command::RenameProfile("Mine".into()),
        Command::SetLevel(skill("video-editing"), None),
        Command::SetShowUnconfirmed(true),
        Command::Undo,
        Command::RetrySave,
    ] {
        reader.send(vec![refused]);
    }
    assert_eq!(reader.state().profile().map(|profile| profile.name.as_str()), Some("Sari"));

    reader.send(vec![Command::CloseData]);
    let now = reader.state().user_data();
    assert_eq!((now.book, now.notebook, now.own), (own.book, own.notebook, own.own));
    assert_eq!(reader.state().today.to_string(), common::TODAY);
    assert_eq!(documents(reader.home.path()), before, "no document of one's own was written");

    // From the list it opens again.
    let hash = reader.state().library.snapshots.first().expect("its entry").hash;
    reader.send(vec![Command::OpenData(DataRef::Saved(hash))]);
    wait(&mut reader, "the capsule again", |window| window.state().desk.capsule.is_some());
}
