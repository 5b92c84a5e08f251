//! Every error and warning of the store has a message in both languages, and `Display` says the English one.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use skillvane::store::document::{Damage, Refusal};
use skillvane::store::{DocumentKind, LibraryError, StoreError, StoreWarning};
use std::collections::BTreeSet;
use std::path::PathBuf;

const EN: &str =
    concat!(include_str!("../assets/locales/en/store.ftl"), include_str!("../assets/locales/en/saved_trends.ftl"));
const ID: &str =
    concat!(include_str!("../assets/locales/id/store.ftl"), include_str!("../assets/locales/id/saved_trends.ftl"));
const PATH: &str = "/home/sari/.local/share/skillvane/profiles.ron";

type Args = Vec<(&'static str, String)>;

fn bundle(language: &str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(text.to_owned()).expect("no syntax error")).expect("unique keys");
    bundle
}

fn formatted(bundle: &FluentBundle<FluentResource>, key: &str, args: &Args) -> String {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        fluent.set(*name, value.as_str());
    }
    let pattern = bundle.get_message(key).and_then(|m| m.value()).unwrap_or_else(|| panic!("{key} is missing"));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
    assert!(errors.is_empty(), "{key}: {errors:?}");
    text
}

fn messages() -> Vec<(&'static str, Args, String)> {
    let path = || PathBuf::from(PATH);
    let detail = || "Stale file handle".to_owned();
    let mut errors = vec![
        StoreError::NotWritable { path: path() },
        StoreError::NoSpace { path: path() },
        StoreError::Locked { path: path() },
        StoreError::NewerVersion { path: path() },
        StoreError::NotRead { path: path() },
        StoreError::NotAFolder { path: path() },
        StoreError::NoFolder,
        StoreError::Unreadable { detail: detail(), path: path() },
        StoreError::Io { detail: detail(), path: path() },
    ];
    let mut warnings = vec![
        StoreWarning::ReadOnly { path: path() },
        StoreWarning::LockUnsupported { path: path() },
        StoreWarning::NoFolder,
    ];
    for document in DocumentKind::ALL {
        errors.push(StoreError::Refused { document, refusal: Refusal::Newer { found: 9 }, path: path() });
        errors.push(StoreError::TooLarge { document, mib: 17, limit_mib: 16, path: path() });
        warnings.extend([
            StoreWarning::MissingRestored { document, backup: path() },
            StoreWarning::NewerVersion { document, found: 9, known: 1, path: path() },
            StoreWarning::NotRead { document, detail: detail(), path: path() },
            StoreWarning::FieldReset { document, field: "profiles[0].rate".into(), given: "'-5'".into() },
            StoreWarning::MoreFieldsReset { document, count: 7 },
            StoreWarning::Repaired { document, kept: path() },
        ]);
        for damage in [
            Damage::Empty,
            Damage::TooLarge { mib: 200, limit_mib: 16 },
            Damage::TooManyValues { limit: 1_000_000 },
            Damage::NotText { line: 4 },
            Damage::Syntax { line: 3, column: 5 },
            Damage::WrongFormat,
            Damage::WrongShape { version: 1 },
        ] {
            let refusal = Refusal::Damaged(damage.clone());
            errors.push(StoreError::Refused { document, refusal, path: path() });
            let kept = path();
            warnings.push(StoreWarning::StartedEmpty { document, damage: damage.clone(), kept: kept.clone() });
            warnings.push(StoreWarning::BackupOpened { document, damage, kept });
        }
    }
    let of_files = [
        LibraryError::NotWritable { path: path() },
        LibraryError::NoSpace { path: path() },
        LibraryError::Locked { path: path() },
        LibraryError::NotAFolder { path: path() },
        LibraryError::NoFolder,
        LibraryError::Io { detail: detail(), path: path() },
        LibraryError::TooLarge { mib: 300, limit_mib: 256, path: path() },
        LibraryError::Missing { path: path() },
        LibraryError::Unreadable { detail: detail(), path: path() },
        LibraryError::Damaged { path: path() },
    ];
    let errors = errors.iter().map(|error| (error.key(), error.args(), error.to_string()));
    let errors = errors.chain(of_files.iter().map(|error| (error.key(), error.args(), error.to_string())));
    let warnings = warnings.iter().map(|warning| (warning.key(), warning.args(), warning.to_string()));
    errors.chain(warnings).collect()
}

#[test]
fn every_message_exists_in_both_languages_with_the_path_last() {
    let (en, id) = (bundle("en", EN), bundle("id", ID));
    let mut said = BTreeSet::new();
    for (key, args, display) in messages() {
        let (english, indonesian) = (formatted(&en, key, &args), formatted(&id, key, &args));
        assert_eq!(english, display, "{key}");
        assert_ne!(english, indonesian, "{key}");
        for text in [&english, &indonesian] {
            let with_path = args.iter().any(|(name, _)| *name == "path");
            assert_eq!(text.ends_with(PATH), with_path, "{text}");
            for (name, value) in args.iter().filter(|(name, _)| !matches!(*name, "document" | "damage")) {
                assert!(text.contains(value.as_str()), "{name} is missing in: {text}");
            }
        }
        said.insert(indonesian);
    }
    assert_eq!(said.len(), messages().len(), "each case says something of its own");
}

#[test]
fn both_files_hold_the_same_keys_and_no_others() {
    let keys = |text: &str| -> BTreeSet<String> {
        let named = text.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key));
        named.filter(|key| key.starts_with("store-") || key.starts_with("library-error-")).map(str::to_owned).collect()
    };
    let parts = ["store-document", "store-damage"].map(str::to_owned);
    let used: BTreeSet<String> = messages().into_iter().map(|(key, ..)| key.to_owned()).chain(parts).collect();
    assert_eq!(keys(EN), used);
    assert_eq!(keys(ID), used);
}
