//! What stands in the documents: everything comes back, what is damaged is named, what is unknown is kept.

use super::{
    PROFILES_V0, PROFILES_V1,
    full::{full_book, full_library, full_notebook, full_own, full_settings, full_tracking},
    home, open, paths, profiles_file, today,
};
use skillvane::domain::profile::MAX_TEXT_CHARS;
use skillvane::domain::{
    Date, HoursPerWeek, Level, NetworkChoices, OnlineId, SeriesId, Sighting, Signature, SnapshotOrigin, YScale,
};
use skillvane::store::{DocumentKind, Opened, Settings, StoreWarning, ThemeChoice};
use std::fs;
use std::sync::Arc;

const SETTINGS_V0: &str = include_str!("../fixtures/store/settings-v0.ron");
const SETTINGS_V1: &str = include_str!("../fixtures/store/settings-v1.ron");

#[test]
fn what_is_saved_comes_back() {
    let home = home();
    let settings = full_settings();
    let book = full_book();
    let (mut store, _) = open(home.path());
    store.save_settings(&settings).unwrap();
    store.save_profiles(&book).unwrap();
    let notebook = full_notebook();
    store.save_notebook(&notebook).unwrap();
    let own = full_own();
    store.save_own(&own).unwrap();
    let mut library = full_library();
    store.save_library(&library).unwrap();
    let tracking = full_tracking();
    store.save_tracking(&tracking).unwrap();
    drop(store);
    let (_, opened) = open(home.path());
    let (unlisted, warnings) = (vec![], vec![]);
    // The deleted data set has no file any more: its entry is gone with the start.
    library.snapshots.retain(|snapshot| snapshot.removed.is_none());
    assert_eq!(
        opened,
        Opened { settings, book, notebook, own, library, unlisted, tracking, warnings, read_only: false }
    );
}

#[test]
fn keys_of_other_versions_survive_changes_at_every_level() {
    let home = home();
    fs::write(profiles_file(&home), PROFILES_V1).unwrap();
    let (mut store, opened) = open(home.path());
    assert_eq!(opened.warnings, []);
    let mut book = opened.book;
    assert_eq!(book.active_profile().unwrap().name, "What if: tests");
    book.profiles[0].rate = None;
    book.profiles[0].skills[0].level = None;
    book.profiles.reverse();
    store.save_profiles(&book).unwrap();
    drop(store);
    let text = fs::read_to_string(profiles_file(&home)).unwrap();
    for kept in ["written_by", "colour_of_book", "\"by\": \"self\"", "DaVinci Resolve", "Malang", "\"starred\": true"] {
        assert!(text.contains(kept), "{kept} is missing in {text}");
    }
    assert_eq!(open(home.path()).1.book, book, "an emptied field does not come back");

    let (mut store, _) = open(home.path());
    book.profiles.retain(|profile| profile.id.as_str() != "p-1");
    store.save_profiles(&book).unwrap();
    let text = fs::read_to_string(profiles_file(&home)).unwrap();
    assert!(!text.contains("Malang") && text.contains("starred"), "a deleted profile takes its keys along: {text}");
}

#[test]
fn older_versions_are_migrated_with_their_unknown_keys() {
    let home = home();
    fs::write(profiles_file(&home), PROFILES_V0).unwrap();
    fs::write(paths(home.path()).settings_file(), SETTINGS_V0).unwrap();
    let (mut store, opened) = open(home.path());
    assert_eq!(opened.warnings, []);
    assert_eq!(opened.settings.theme, ThemeChoice::Dark);
    assert_eq!((opened.settings.language.as_deref(), opened.settings.text_size_pct), (Some("id"), 120));
    let profile = opened.book.active_profile().unwrap();
    assert_eq!((profile.name.as_str(), profile.billable), ("Sari", HoursPerWeek::new(25.0).ok()));
    let levels: Vec<_> = profile.skills.iter().map(|s| (s.skill.as_str(), s.level.map(Level::get))).collect();
    assert_eq!(levels, [("copywriting", Some(4)), ("subtitling", None), ("video-editing", Some(3))]);

    store.save_profiles(&opened.book).unwrap();
    store.save_settings(&opened.settings).unwrap();
    drop(store);
    let again = open(home.path()).1;
    assert_eq!((again.book, again.settings), (opened.book, opened.settings));
    assert!(fs::read_to_string(profiles_file(&home)).unwrap().contains("Malang"));
    assert!(fs::read_to_string(paths(home.path()).settings_file()).unwrap().contains("\"ribbon\": 3"));
}

#[test]
fn settings_of_before_the_network_ask_nothing_of_it() {
    let home = home();
    fs::write(paths(home.path()).settings_file(), SETTINGS_V1).unwrap();
    let (mut store, opened) = open(home.path());
    let (network, keys, list_width, refreshed_on) = (NetworkChoices::default(), vec![], None, None);
    let expected = Settings { network, keys, list_width, refreshed_on, show_unconfirmed: false, ..full_settings() };
    assert_eq!((opened.settings, opened.warnings), (expected, vec![]));
    store.save_settings(&full_settings()).unwrap();
    drop(store);
    assert_eq!(open(home.path()).1.settings, full_settings());
    assert!(fs::read_to_string(paths(home.path()).settings_file()).unwrap().contains("\"ribbon\": 3"));
}

#[test]
fn what_may_not_be_asked_or_trusted_is_named_and_left_out() {
    let home = home();
    let line = format!("RW{}", "a".repeat(54));
    let feeds = (0..30).map(|n| format!("\"https://example.org/{n}\"")).collect::<Vec<String>>().join(", ");
    let text = format!(
        r#"(format: "skillvane/settings", version: 2, body: (
        network: (schedule: "hourly", sources: [
            (id: "jobicy", is_on: true, address: "http://jobicy.com/", terms_accepted: 1, colour: "red"),
            (id: "jobicy"), (id: "telepathy"), 7,
        ], feeds: ["file:///etc/passwd", {feeds}], freelancer_token: "two words"),
        keys: [
            (name: "Good", key: "{line}", added: "2026-11-21", colour: "blue"),
            (name: "Twin", key: "{line}", added: "2026-11-21"),
            (name: " ", key: "{line}", added: "2026-11-21"),
            (name: "Short", key: "RWabc", added: "2026-11-21"),
        ]))"#
    );
    fs::write(paths(home.path()).settings_file(), text).unwrap();
    let (mut store, opened) = open(home.path());
    let mut fields: Vec<&str> = Vec::new();
    for warning in &opened.warnings {
        if let StoreWarning::FieldReset { field, .. } = warning {
            fields.push(field);
        }
    }
    assert_eq!(
        fields,
        [
            "network.schedule",
            "network.sources[0].address",
            "network.sources[0].terms_accepted",
            "network.sources[1]",
            "network.sources[2].id",
            "network.sources[2]",
            "network.sources[3]",
            "network.feeds[0]",
            "network.feeds",
            "network.freelancer_token",
            "keys[1]",
            "keys[2]",
            "keys[3].key",
            "keys[3]",
        ]
    );
    let mut settings = opened.settings;
    assert_eq!(settings.network.feeds.len(), NetworkChoices::MAX_FEEDS);
    assert!(!settings.network.is_on(OnlineId::Jobicy), "terms that nobody accepted are not accepted");
    assert_eq!(settings.keys.iter().map(|key| key.name.as_str()).collect::<Vec<_>>(), ["Good"]);
    settings.network.feeds.clear();
    store.save_settings(&settings).unwrap();
    let text = fs::read_to_string(paths(home.path()).settings_file()).unwrap();
    assert!(text.contains("\"colour\": \"red\"") && text.contains("\"colour\": \"blue\""), "{text}");
}

#[test]
fn a_bad_field_is_reset_and_the_file_as_it_was_is_kept() {
    let home = home();
    let text = PROFILES_V1.replace("Some(75000.0)", "-5");
    fs::write(profiles_file(&home), &text).unwrap();
    let (store, opened) = open(home.path());
    let kept = profiles_file(&home).with_file_name("profiles.ron.damaged-2026-11-21-1");
    let document = DocumentKind::Profiles;
    assert_eq!(
        opened.warnings,
        [
            StoreWarning::FieldReset { document, field: "profiles[0].rate".into(), given: "'-5'".into() },
            StoreWarning::Repaired { document, kept: kept.clone() }
        ]
    );
    assert_eq!(opened.book.profiles[0].rate, None);
    assert_eq!(opened.book.profiles[0].skills.len(), 2);
    assert_eq!(fs::read_to_string(kept).unwrap(), text);
    drop(store);
    let again = open(home.path()).1;
    assert_eq!((again.book, again.warnings), (opened.book, vec![]));
}

#[test]
fn texts_too_long_to_keep_are_named_and_the_file_as_it_was_is_kept() {
    let home = home();
    let long = "kata ".repeat(2_000);
    let text = PROFILES_V1.replace("Two clients.\\nOne returned.", &long);
    assert!(text.contains(&long));
    fs::write(profiles_file(&home), &text).unwrap();
    let opened = open(home.path()).1;
    let [StoreWarning::FieldReset { field, .. }, StoreWarning::Repaired { kept, .. }] = &opened.warnings[..] else {
        panic!("{:?}", opened.warnings)
    };
    assert_eq!(field, "profiles[0].skills[0].note");
    assert_eq!(opened.book.profiles[0].skills[0].note.chars().count(), MAX_TEXT_CHARS);
    assert_eq!(fs::read_to_string(kept).unwrap(), text);
}

#[test]
fn own_data_keeps_what_is_good_and_names_what_is_not() {
    let home = home();
    let file = paths(home.path()).own_data_file();
    let text = r#"(format: "skillvane/own-data", version: 1, body: (series: [
        (id: "own-2", name: "One", cadence: "monthly", added: "2026-11-21", colour: "red",
         points: ["2026-01-01 5", "2026-01-01 6", "2026-02-02 7", "2026-03-01 inf", "2026-04-01 8 unfinished", 9]),
        (id: "oli.total", name: "Not own", cadence: "weekly", added: "2026-11-21", points: []),
        (id: "own-5", name: "No cadence", added: "2026-11-21"),
    ]))"#;
    fs::write(&file, text).unwrap();
    let (mut store, opened) = open(home.path());
    let fields: Vec<&String> = opened
        .warnings
        .iter()
        .filter_map(|warning| match warning {
            StoreWarning::FieldReset { field, .. } => Some(field),
            _ => None,
        })
        .collect();
    let points = |n: usize| format!("series[0].points[{n}]");
    assert_eq!(fields, [&points(1), &points(2), &points(3), &points(5), "series[1].id", "series[2]"]);
    let own = &opened.own.series;
    assert_eq!(own.iter().map(|own| own.id.as_str()).collect::<Vec<_>>(), ["own-2", "own-3"]);
    assert_eq!(
        own[0].points.iter().map(|point| (point.value, point.partial)).collect::<Vec<_>>(),
        [(5.0, false), (8.0, true)]
    );
    let mut renamed = opened.own.clone();
    Arc::make_mut(&mut renamed.series)[0].details.name = "Renamed".into();
    store.save_own(&renamed).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains("\"colour\": \"red\""), "keys of later versions are kept");
}

#[test]
fn a_notebook_keeps_what_is_good_and_names_what_is_not() {
    let home = home();
    let file = paths(home.path()).notebook_file();
    let text = r#"(format: "skillvane/notebook", version: 1, body: (
        views: [
            (id: "v-7", name: "One", page: "sideways", picked: ["a", 3], scale: "log", colour: "red"),
            (id: "v-7", name: "Twin"),
            (name: ""),
        ],
        notes: [(id: "n-1", at: "2026-02-30", text: "no such day"), (id: "n-2", at: "2026-02-03", text: "kept")],
    ))"#;
    fs::write(&file, text).unwrap();
    let (mut store, opened) = open(home.path());
    let mut fields: Vec<String> = Vec::new();
    for warning in &opened.warnings {
        if let StoreWarning::FieldReset { field, .. } = warning {
            fields.push(field.clone());
        }
    }
    assert_eq!(fields, ["views[0].picked[1]", "views[0].page", "views[1].id", "views[2]", "notes[0].at", "notes[0]"]);
    let names: Vec<&str> = opened.notebook.views.iter().map(|view| view.name.as_str()).collect();
    assert_eq!(names, ["One", "Twin"]);
    assert_eq!(opened.notebook.views[0].view.chart.scale, YScale::Log);
    assert_eq!(opened.notebook.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["kept"]);
    let mut notebook = opened.notebook;
    notebook.views[0].name = "Renamed".into();
    store.save_notebook(&notebook).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains("\"colour\": \"red\""), "keys of later versions are kept");
}

#[test]
fn a_library_keeps_what_is_good_and_names_what_is_not() {
    let home = home();
    let file = paths(home.path()).library_file();
    let (one, two) = ("1".repeat(64), "2".repeat(64));
    let text = format!(
        r#"(format: "skillvane/library", version: 1, body: (current: "{two}", snapshots: [
        (hash: "{one}", name: "One", made_on: "2026-03-03", added: "2026-03-04", colour: "red",
         origin: "refresh", asked: ["upwork-index", "telepathy"], signature: "trusted", key_id: "short", bytes: -1),
        (hash: "{one}", name: "Twin", made_on: "2026-03-03", added: "2026-03-04"),
        (hash: "{two}", name: "", made_on: "2026-03-33", added: "2026-03-04"),
        (hash: "../../profiles", made_on: "2026-03-03", added: "2026-03-04"),
    ]))"#
    );
    fs::write(&file, text).unwrap();
    let (mut store, opened) = open(home.path());
    let mut fields: Vec<String> = Vec::new();
    for warning in &opened.warnings {
        if let StoreWarning::FieldReset { field, .. } = warning {
            fields.push(field.clone());
        }
    }
    let entry = |n: usize, rest: &str| format!("snapshots[{n}]{rest}");
    let expected = [
        entry(0, ".asked[1]"),
        entry(0, ".key_id"),
        entry(0, ".bytes"),
        entry(1, ".hash"),
        entry(1, ""),
        entry(2, ".made_on"),
        entry(2, ""),
        entry(3, ".hash"),
        entry(3, ""),
        "current".to_owned(),
    ];
    assert_eq!(fields, expected);
    let mut library = opened.library;
    assert_eq!((library.current, library.snapshots.len()), (None, 1));
    assert_eq!(library.snapshots[0].signature, Signature::None, "trust is never guessed");
    assert_eq!(library.snapshots[0].origin, SnapshotOrigin::Refresh(vec![OnlineId::UpworkIndex]));
    library.snapshots[0].name = "Renamed".into();
    store.save_library(&library).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains("\"colour\": \"red\""), "keys of later versions are kept");
}

#[test]
fn dated_points_keep_what_is_good_and_name_what_is_not() {
    let home = home();
    let text = r#"(format: "skillvane/tracking", version: 1, body: (series: [
        (id: "jobicy.seo", colour: "red", points: [
            "2026-11-25 2026-11-25 40", "2026-11-25", "2026-11-26 2026-11-26 inf", "2026-11-27 2026-11-27 41 x", 7,
            "2026-11-28 2026-11-28 -0.5",
        ]),
        (id: "jobicy.seo", points: ["2026-11-29 2026-11-29 1"]),
        (points: ["2026-11-29 2026-11-29 1"]),
    ]))"#;
    fs::write(paths(home.path()).tracking_file(), text).unwrap();
    let (mut store, opened) = open(home.path());
    let mut fields: Vec<&str> = Vec::new();
    for warning in &opened.warnings {
        if let StoreWarning::FieldReset { field, .. } = warning {
            fields.push(field);
        }
    }
    let of_the_first = ["series[0].points[1]", "series[0].points[2]", "series[0].points[3]", "series[0].points[4]"];
    assert_eq!(fields, [&of_the_first[..], &["series[1].id", "series[1]", "series[2]"]].concat());
    let mut tracking = opened.tracking;
    assert_eq!((tracking.series(), tracking.points()), (1, 2));
    tracking.record(full_tracking().iter().flat_map(|(id, all)| all.iter().map(|one| (id.clone(), *one))));
    store.save_tracking(&tracking).unwrap();
    let text = fs::read_to_string(paths(home.path()).tracking_file()).unwrap();
    assert!(text.contains("\"colour\": \"red\""), "keys of later versions are kept");
}

#[test]
fn dated_points_grow_by_a_line_each_and_what_they_take_is_told() {
    let home = home();
    let (mut store, opened) = open(home.path());
    let mut tracking = opened.tracking;
    let mut sizes = Vec::new();
    for week in 0..3 {
        let at = Date::from_days(today().days() + 7 * week);
        let look =
            |n| (SeriesId::new(&format!("s{n:03}")).unwrap(), Sighting { seen: at, at, value: f64::from(n) + 0.5 });
        assert_eq!(tracking.record((100..200).map(look)).added, 100, "the same value of another period is news");
        store.save_tracking(&tracking).unwrap();
        sizes.push(fs::metadata(paths(home.path()).tracking_file()).unwrap().len());
    }
    assert_eq!(sizes[2] - sizes[1], sizes[1] - sizes[0], "growth is linear");
    assert!((sizes[2] - sizes[1]) / 100 < 70, "{sizes:?}");
    assert_eq!(store.library_files().tracking_bytes(), sizes.iter().sum::<u64>(), "with the backups");
}
