//! What the store promises about the user's files, tried on a real disk.
#![allow(clippy::disallowed_methods, reason = "tests damage files on purpose, which the atomic writer cannot do")]
#![allow(clippy::unwrap_used, reason = "helpers of tests say what they expect by failing")]

mod fields;
mod full;
mod library;

use full::full_book;
use skillvane::domain::profile::MAX_TEXT_CHARS;
use skillvane::domain::{
    Currency, Date, HoursPerWeek, Library, Profile, ProfileId, ProfileSkill, Rate, SkillId, Tracking,
};
use skillvane::store::document::Damage;
use skillvane::store::{
    DocumentKind, Notebook, Opened, OwnData, Paths, ProfileBook, Settings, Store, StoreError, StoreWarning,
    ThemeChoice, atomic, profiles, settings,
};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PROFILES_V0: &str = include_str!("../fixtures/store/profiles-v0.ron");
const PROFILES_V1: &str = include_str!("../fixtures/store/profiles-v1.ron");

fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn paths(folder: &Path) -> Paths {
    Paths::resolve(Some(folder.into()), None).unwrap()
}

fn open(folder: &Path) -> (Store, Opened) {
    Store::open(paths(folder), today())
}

fn profiles_file(home: &TempDir) -> PathBuf {
    paths(home.path()).profiles_file()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn book_named(name: &str) -> ProfileBook {
    let id = ProfileId::new("p-1").unwrap();
    ProfileBook { active: Some(id.clone()), profiles: vec![Profile::new(id, name, Currency::IDR)] }
}

/// A home whose profiles were saved as "one", then "two".
fn home_with_backup() -> TempDir {
    let home = home();
    let (mut store, _) = open(home.path());
    store.save_profiles(&book_named("one")).unwrap();
    store.save_profiles(&book_named("two")).unwrap();
    home
}

fn name_of(opened: &Opened) -> &str {
    opened.book.profiles.first().map_or("", |profile| &profile.name)
}

#[test]
fn a_first_start_has_defaults_no_warning_and_writes_nothing() {
    let home = home();
    let folder = home.path().join("new");
    let (mut store, opened) = open(&folder);
    assert_eq!(
        opened,
        Opened {
            settings: Settings::default(),
            book: ProfileBook::default(),
            notebook: Notebook::default(),
            own: OwnData::default(),
            library: Library::default(),
            unlisted: vec![],
            tracking: Tracking::default(),
            warnings: vec![],
            read_only: false
        }
    );
    assert!(!folder.exists());
    store.save_settings(&Settings { theme: ThemeChoice::Dark, ..Settings::default() }).unwrap();
    assert_eq!(names(&folder), ["settings.ron", "skillvane.lock"]);
}

#[test]
fn saving_the_same_again_does_not_push_out_a_backup() {
    let home = home_with_backup();
    let (mut store, opened) = open(home.path());
    for _ in 0..5 {
        store.save_profiles(&opened.book).unwrap();
    }
    let [newest, second, _] = atomic::backups(&profiles_file(&home));
    assert!(fs::read_to_string(newest).unwrap().contains("\"one\""));
    assert!(!second.exists());
    fs::remove_file(profiles_file(&home)).unwrap();
    store.save_profiles(&opened.book).unwrap();
    assert!(profiles_file(&home).exists(), "a file deleted under the program is written again");
}

#[test]
fn a_damaged_file_is_set_aside_and_the_newest_good_backup_opened() {
    let home = home_with_backup();
    let path = profiles_file(&home);
    let [newest, second, third] = atomic::backups(&path);
    fs::rename(&newest, &second).unwrap();
    fs::write(&newest, "also damaged").unwrap();
    fs::copy(&second, &third).unwrap();
    fs::write(&path, "(format: \"skillvane/profiles\",").unwrap();
    let (mut store, opened) = open(home.path());
    let kept = path.with_file_name("profiles.ron.damaged-2026-11-21-1");
    assert_eq!(name_of(&opened), "one");
    assert_eq!(
        opened.warnings,
        [StoreWarning::BackupOpened {
            document: DocumentKind::Profiles,
            damage: Damage::Syntax { line: 1, column: 31 },
            kept: kept.clone()
        }]
    );
    assert_eq!(fs::read_to_string(kept).unwrap(), "(format: \"skillvane/profiles\",");
    store.save_profiles(&opened.book).unwrap();
    drop(store);
    assert_eq!(open(home.path()).1.warnings, [], "the next start is a normal one");
}

#[test]
fn damage_without_a_backup_starts_empty_and_keeps_the_file() {
    let home = home();
    fs::write(profiles_file(&home), b"\xFF\xFE\x00").unwrap();
    let (_store, opened) = open(home.path());
    assert_eq!(opened.book, ProfileBook::default());
    assert!(matches!(opened.warnings[..], [StoreWarning::StartedEmpty { damage: Damage::NotText { line: 1 }, .. }]));
    assert_eq!(names(home.path()), ["profiles.ron.damaged-2026-11-21-1", "skillvane.lock"]);
}

#[test]
fn a_file_cut_at_any_byte_costs_at_most_the_last_save() {
    let sample = fs::read(profiles_file(&home_with_backup())).unwrap();
    for len in 0..sample.len() {
        let home = home();
        let path = profiles_file(&home);
        let [backup, ..] = atomic::backups(&path);
        let one = String::from_utf8(sample.clone()).unwrap().replace("\"two\"", "\"one\"");
        fs::write(&backup, &one).unwrap();
        fs::write(&path, &sample[..len]).unwrap();
        let (_, opened) = open(home.path());
        let whole = len + 1 >= sample.len();
        assert_eq!(name_of(&opened), if whole { "two" } else { "one" }, "cut at {len}");
        assert_eq!(opened.warnings.len(), usize::from(!whole), "cut at {len}");
        assert_eq!(fs::read_to_string(&backup).unwrap(), one, "cut at {len}");
    }
}

#[test]
fn a_deleted_file_comes_back_from_its_backup_and_says_so() {
    let home = home_with_backup();
    fs::remove_file(profiles_file(&home)).unwrap();
    let (_store, opened) = open(home.path());
    assert_eq!(name_of(&opened), "one");
    assert!(matches!(opened.warnings[..], [StoreWarning::MissingRestored { .. }]));
    assert!(profiles_file(&home).exists());
}

#[test]
fn a_newer_version_is_never_touched() {
    let home = home_with_backup();
    let path = profiles_file(&home);
    let newer = "(format: \"skillvane/profiles\", version: 99, body: \"of a kind we do not know\")";
    fs::write(&path, newer).unwrap();
    let (mut store, opened) = open(home.path());
    assert!(matches!(opened.warnings[..], [StoreWarning::NewerVersion { found: 99, known: 2, .. }]));
    assert_eq!(opened.book, ProfileBook::default());
    assert_eq!(store.save_profiles(&full_book()), Err(StoreError::NewerVersion { path: path.clone() }));
    assert_eq!(store.save_settings(&Settings { reduced_motion: true, ..Settings::default() }), Ok(()));
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn a_second_copy_reads_and_never_writes() {
    let home = home_with_backup();
    let (mut first, _) = open(home.path());
    fs::write(paths(home.path()).settings_file(), "damaged").unwrap();
    let before = names(home.path());
    let (mut second, opened) = open(home.path());
    assert!(opened.read_only);
    assert_eq!(name_of(&opened), "two");
    assert!(matches!(opened.warnings[..], [StoreWarning::ReadOnly { .. }, StoreWarning::StartedEmpty { .. }]));
    let locked = Err(StoreError::Locked { path: home.path().into() });
    assert_eq!(second.save_profiles(&book_named("second")), locked);
    assert_eq!(names(home.path()), before, "a reader moves nothing");
    first.save_profiles(&book_named("first")).unwrap();
    drop(first);
    assert_eq!(second.save_profiles(&book_named("second")), locked, "what it read is old by now");
    assert_eq!(name_of(&open(home.path()).1), "first");
}

#[test]
fn a_copy_started_before_the_folder_existed_does_not_overwrite_another_ones_words() {
    let home = home();
    let folder = home.path().join("new");
    let (mut early, _) = open(&folder);
    let (mut other, _) = open(&folder);
    other.save_profiles(&book_named("other")).unwrap();
    assert!(matches!(early.save_profiles(&book_named("early")), Err(StoreError::Locked { .. })));
    drop(other);
    assert!(matches!(early.save_profiles(&book_named("early")), Err(StoreError::Locked { .. })));
    let (mut late, _) = open(&home.path().join("gone"));
    open(&home.path().join("gone")).0.save_profiles(&book_named("other")).unwrap();
    assert!(matches!(late.save_profiles(&book_named("late")), Err(StoreError::Locked { .. })));
}

#[test]
fn a_folder_that_cannot_be_made_is_a_typed_error_and_the_next_save_tries_again() {
    let home = home();
    let folder = home.path().join("taken");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let (mut store, opened) = open(&folder);
    assert_eq!((opened.warnings, opened.read_only), (vec![], false));
    assert_eq!(store.save_profiles(&full_book()), Err(StoreError::NotAFolder { path: folder.clone() }));
    fs::remove_file(&folder).unwrap();
    assert_eq!(store.save_profiles(&full_book()), Ok(()));
    drop(store);
    assert_eq!(open(&folder).1.book, full_book());
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_keeps_the_file_and_leaves_no_trace() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |folder: &Path, mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
    let home = home_with_backup();
    let (mut store, _) = open(home.path());
    let before = names(home.path());
    mode(home.path(), 0o555);
    // The administrator may write everywhere; then only the way back is tried.
    let refused_here = File::create(home.path().join("probe")).is_err();
    if refused_here {
        let error = Err(StoreError::NotWritable { path: home.path().into() });
        assert_eq!(store.save_profiles(&full_book()), error);
        assert_eq!(store.save_settings(&Settings::default()), error);
        assert_eq!(names(home.path()), before);
    }
    mode(home.path(), 0o755);
    assert_eq!(store.save_profiles(&full_book()), Ok(()));
}

#[test]
fn something_that_is_no_file_is_left_alone() {
    let home = home();
    fs::create_dir(profiles_file(&home)).unwrap();
    let (mut store, opened) = open(home.path());
    assert!(matches!(opened.warnings[..], [StoreWarning::NotRead { .. }]));
    assert!(matches!(store.save_profiles(&full_book()), Err(StoreError::NotRead { .. })));
    assert!(profiles_file(&home).is_dir());
}

#[test]
fn a_file_of_200_mb_is_refused_without_reading_it() {
    let home = home_with_backup();
    File::create(profiles_file(&home)).unwrap().set_len(200 << 20).unwrap();
    let start = std::time::Instant::now();
    let (_store, opened) = open(home.path());
    assert!(start.elapsed() < std::time::Duration::from_secs(1), "{:?}", start.elapsed());
    assert_eq!(name_of(&opened), "one");
    assert!(matches!(
        opened.warnings[..],
        [StoreWarning::BackupOpened { damage: Damage::TooLarge { mib: 200, limit_mib: 16 }, .. }]
    ));
}

#[test]
fn a_book_too_large_to_be_read_again_is_not_saved() {
    let home = home_with_backup();
    let (mut store, _) = open(home.path());
    let mut book = full_book();
    book.profiles[0].skills[0].note = "x".repeat(MAX_TEXT_CHARS);
    let skill = book.profiles[0].skills[0].clone();
    book.profiles[0].skills =
        (0..8000).map(|n| ProfileSkill { skill: SkillId::new(&format!("s{n}")).unwrap(), ..skill.clone() }).collect();
    assert!(matches!(store.save_profiles(&book), Err(StoreError::TooLarge { limit_mib: 16, .. })));
    drop(store);
    assert_eq!(name_of(&open(home.path()).1), "two");
}

#[test]
fn hostile_documents_of_the_largest_size_are_refused_in_bounded_time() {
    let frame = |body: String| format!("(format: \"skillvane/profiles\", version: 1, body: (profiles: [{body}");
    for (name, text) in [
        ("parentheses", "(".repeat(15 << 20)),
        ("brackets", "[".repeat(15 << 20)),
        ("options", "Some(".repeat(3 << 20)),
        ("tuples", frame("(1,".repeat(5 << 20))),
        ("newtypes", frame("A(B(C(1".repeat(2 << 20))),
        ("open string", frame(format!("\"{}", "a".repeat(15 << 20)))),
        ("comments", "/*".repeat(7 << 20)),
        ("small entries", frame(format!("{}]))", "0,".repeat(8_388_000)))),
    ] {
        let start = std::time::Instant::now();
        assert!(profiles::parse(text.as_bytes()).is_err(), "{name}");
        assert!(start.elapsed() < std::time::Duration::from_secs(20), "{name}: {:?}", start.elapsed());
    }
}

#[test]
fn a_file_named_by_the_user_is_read_and_never_changed() {
    let home = home();
    let path = home.path().join("mine.ron");
    assert!(matches!(profiles::read_file(&path), Err(StoreError::Unreadable { .. })));
    assert!(matches!(profiles::read_file(home.path()), Err(StoreError::Unreadable { .. })));
    fs::write(&path, PROFILES_V0).unwrap();
    assert_eq!(profiles::read_file(&path).unwrap().0.profiles[0].name, "Sari");
    for text in ["damaged", "(format: \"skillvane/profiles\", version: 7)"] {
        fs::write(&path, text).unwrap();
        assert!(matches!(profiles::read_file(&path), Err(StoreError::Refused { .. })), "{text}");
    }
    File::create(&path).unwrap().set_len(200 << 20).unwrap();
    assert!(matches!(profiles::read_file(&path), Err(StoreError::Refused { .. })));
    assert_eq!(names(home.path()), ["mine.ron"]);
}

#[cfg(unix)]
#[test]
fn a_linked_file_stays_a_link() {
    let home = home();
    let elsewhere = home.path().join("elsewhere.ron");
    fs::write(&elsewhere, PROFILES_V1).unwrap();
    std::os::unix::fs::symlink(&elsewhere, profiles_file(&home)).unwrap();
    let (mut store, _) = open(home.path());
    store.save_profiles(&book_named("linked")).unwrap();
    assert!(profiles_file(&home).is_symlink());
    assert!(fs::read_to_string(&elsewhere).unwrap().contains("\"linked\""));
}

#[test]
fn the_store_can_move_to_the_saving_thread() {
    let home = home();
    let (mut store, _) = open(home.path());
    std::thread::spawn(move || store.save_profiles(&full_book())).join().unwrap().unwrap();
    assert_eq!(open(home.path()).1.book, full_book());
}

#[test]
fn without_a_folder_the_program_starts_and_says_why_it_cannot_save() {
    let (mut store, opened) = Store::without_folder();
    assert_eq!(opened.warnings, [StoreWarning::NoFolder]);
    assert_eq!(store.save_profiles(&full_book()), Err(StoreError::NoFolder));
}

mod whatever_the_bytes {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            prop_assert!(profiles::parse(&bytes).is_err());
            prop_assert!(settings::parse(&bytes).is_err());
        }

        #[test]
        fn a_changed_document_is_read_or_refused_never_a_panic(
            at in 0..PROFILES_V1.len(),
            bytes in proptest::collection::vec(any::<u8>(), 0..4),
            cut in 0_usize..40,
        ) {
            let mut text = PROFILES_V1.as_bytes().to_vec();
            let end = (at + cut).min(text.len());
            text.splice(at..end, bytes);
            if let Ok((book, _)) = profiles::parse(&text) {
                prop_assert!(book.active.is_none() || book.active_profile().is_some());
                for profile in &book.profiles {
                    prop_assert!(profile.targets.len() + profile.target_skills.len() <= profiles::MAX_TARGETS);
                }
            }
        }

    }

    proptest! {
        // Each case is two starts and a save on the real disk.
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_words_and_numbers_come_back(name in ".*", note in "(?s).*", rate in 0.0..1e10_f64, hours in 0.0..=168_f64) {
            let home = home();
            let mut book = full_book();
            book.profiles[0].name = skillvane::domain::profile::clean_name(&name);
            book.profiles[0].skills[0].note = skillvane::domain::profile::clean_note(&note);
            book.profiles[0].rate = Rate::new(rate).ok();
            book.profiles[0].study = HoursPerWeek::new(hours).ok();
            let (mut store, _) = open(home.path());
            store.save_profiles(&book).unwrap();
            drop(store);
            let opened = open(home.path()).1;
            prop_assert_eq!(opened.warnings, vec![]);
            prop_assert_eq!(opened.book, book);
        }
    }
}
