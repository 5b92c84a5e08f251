//! Data packs that are broken, hostile or from elsewhere: each is refused by the name of its fault, in both languages,
//! without a panic and without filling the memory.

#[path = "common/packs.rs"]
mod packs;

use packs::{Hand, day, key, small, trusted};
use proptest::prelude::*;
use skillvane::{
    data::{
        Documents, LoadWarning, MAX_FILE_BYTES, PackError, Problem, Update,
        pack::{MANIFEST, MAX_VALUES, PackCounts, SIGNATURE, read_pack, write_pack},
    },
    domain::Signature,
    i18n::{Arg, Language, Locale},
};

fn refused(bytes: &[u8]) -> PackError {
    read_pack(bytes, &[]).expect_err("this pack must be refused")
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    for bytes in [&b""[..], b"P", b"<!doctype html><title>Log in</title>", b"\x89PNG\r\n\x1a\n", &[0; 4096]] {
        assert_eq!(refused(bytes), PackError::NotAPack);
    }
    for bytes in [&b"PK"[..], b"PK\x03\x04", &[b"PK".as_slice(), &vec![7; 70_000]].concat()] {
        assert_eq!(refused(bytes), PackError::Truncated);
    }
    let in_front = [b"MZ junk".as_slice(), &Hand::of(&small()).zip()].concat();
    assert_eq!(refused(&in_front), PackError::NotAPack);
    let behind = [Hand::of(&small()).zip().as_slice(), b"junk"].concat();
    assert_eq!(refused(&behind), PackError::Damaged);
}

#[test]
fn no_length_of_a_cut_pack_is_taken() {
    let whole = write_pack(&small(), None).expect("written").bytes;
    for length in 0..whole.len() {
        let error = refused(&whole[..length]);
        let is_named = matches!(error, PackError::NotAPack | PackError::Truncated | PackError::Damaged);
        assert!(is_named, "{length} of {}: {error}", whole.len());
    }
}

#[test]
fn no_byte_of_a_pack_can_change_unseen() {
    let (signing, line) = key();
    let whole = write_pack(&small(), Some(&signing)).expect("written").bytes;
    let keys = [trusted(&line)];
    assert!(matches!(read_pack(&whole, &keys).expect("whole").signature, Signature::Trusted { .. }));
    for at in 0..whole.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut bytes = whole.clone();
            bytes[at] ^= change;
            assert!(read_pack(&bytes, &keys).is_err(), "byte {at} changed by {change:#x} was taken");
        }
    }
}

#[test]
fn without_the_seal_no_changed_byte_changes_what_is_read() {
    let whole = Hand::of(&small()).zip();
    let good = read_pack(&whole, &[]).expect("whole");
    let mut taken = 0;
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        if let Ok(pack) = read_pack(&bytes, &[]) {
            taken += 1;
            assert_eq!(pack, good, "byte {at}");
        }
    }
    // Dates, rights and versions of the container say nothing, and may be anything.
    assert!(taken < whole.len() / 4, "{taken} of {}", whole.len());
}

#[test]
fn files_must_be_those_that_the_manifest_lists() {
    let hand = Hand::of(&small());
    let name = "market/series.ron";
    let mut other = hand.clone();
    other.files.get_mut(name).expect("a file")[30] ^= 1;
    assert_eq!(refused(&other.zip()), PackError::WrongChecksum(name.to_owned()));
    for length in [3, 100_000] {
        let mut other = hand.clone();
        other.files.get_mut(name).expect("a file").resize(length, b' ');
        assert_eq!(refused(&other.zip()), PackError::WrongLength(name.to_owned()));
    }
    let mut other = hand.clone();
    other.files.remove(name);
    assert_eq!(refused(&other.zip()), PackError::Missing(name.to_owned()));
    let mut other = hand;
    other.files.insert("market/more.ron".to_owned(), b"()".to_vec());
    assert_eq!(refused(&other.zip()), PackError::Unlisted("market/more.ron".to_owned()));
}

#[test]
fn a_damaged_stream_is_named_by_its_file() {
    let mut bytes = Hand::of(&small()).zip();
    let name = b"market/series.ron";
    let at = bytes.windows(name.len()).position(|part| part == name).expect("its header") + name.len();
    bytes[at..at + 40].fill(0xff);
    assert_eq!(refused(&bytes), PackError::DamagedFile("market/series.ron".to_owned()));
}

#[test]
fn signatures_that_do_not_hold_refuse_the_pack() {
    let (signing, line) = key();
    let keys = [trusted(&line)];
    let signed = write_pack(&small(), Some(&signing)).expect("written");
    let hand = Hand::of(&small());
    let signature = packs::entry(&signed.bytes, SIGNATURE);
    let with = |signature: &[u8], manifest: &str| {
        let mut hand = hand.clone();
        hand.manifest = manifest.to_owned();
        hand.signature = Some(signature.to_vec());
        read_pack(&hand.zip(), &keys)
    };
    assert!(with(&signature, &hand.manifest).is_ok());
    // A changed manifest under a good signature, and a good manifest under a changed signature or comment.
    let wrong = |read: Result<_, PackError>| matches!(read, Err(PackError::WrongSignature { .. }));
    assert!(wrong(with(&signature, &hand.manifest.replace("Small", "small"))));
    let text = String::from_utf8(signature).expect("text");
    assert!(wrong(with(text.replace("trusted comment: test", "trusted comment: best").as_bytes(), &hand.manifest)));
    let lines: Vec<&str> = text.lines().collect();
    let mut other = lines[1].as_bytes().to_vec();
    other[60] = if other[60] == b'A' { b'B' } else { b'A' };
    let other = String::from_utf8(other).expect("text");
    assert!(wrong(with(text.replace(lines[1], &other).as_bytes(), &hand.manifest)));
    // What is no signature at all; the short lines would make the library slice out of bounds.
    for bad in [
        String::new(),
        "\0".repeat(300),
        "untrusted comment: x\nRUQ=\ntrusted comment: y\nAAAA\n".to_owned(),
        text.replace(lines[3], "AAAA"),
        text.replace(lines[3], &"A".repeat(84)),
        text.replace(lines[1], &"é".repeat(50)),
        text.replace("untrusted", "trusted"),
        lines[..3].join("\n"),
    ] {
        assert_eq!(with(bad.as_bytes(), &hand.manifest), Err(PackError::BadSignature), "{bad}");
    }
    assert_eq!(with(&[0xff; 10], &hand.manifest), Err(PackError::BadSignature));
    let long = format!("{text}{}", "x".repeat(5000));
    assert!(matches!(with(long.as_bytes(), &hand.manifest), Err(PackError::FileTooLarge { .. })));
}

#[test]
fn names_that_lead_out_of_the_pack_are_refused() {
    for name in [
        "../profile.ron",
        "market/../../x",
        "/etc/passwd",
        "market\\x.ron",
        "C:/x.ron",
        "a/b/c.ron",
        "market//x",
        "market/",
        ".hidden",
        "market/..",
        "Market/x.ron",
        "market/x\n.ron",
        "markét.ron",
    ] {
        let mut hand = Hand::of(&small());
        hand.files.insert(name.to_owned(), Vec::new());
        assert!(matches!(refused(&hand.zip()), PackError::BadName(_)), "{name}");
        // In the list of contents too, even when there is no such entry.
        let mut hand = Hand::of(&small());
        hand.manifest = hand.manifest.replace("market/series.ron", &name.escape_default().to_string());
        let error = refused(&hand.zip());
        let is_named = matches!(error, PackError::BadName(_) | PackError::Manifest(_) | PackError::Unlisted(_));
        assert!(is_named, "{name}: {error}");
    }
}

#[test]
fn thousands_of_entries_are_refused_before_they_are_read() {
    let mut hand = Hand::of(&small());
    hand.files.extend((0..5000).map(|n| (format!("market/f{n}.ron"), Vec::new())));
    let many = hand.zip();
    assert_eq!(refused(&many), PackError::TooManyEntries(hand.files.len() + 1));
    // The end record says three, and the list goes on.
    let mut lying = many;
    let end = lying.len() - 22;
    lying[end + 8..end + 12].copy_from_slice(&[3, 0, 3, 0]);
    assert!(matches!(refused(&lying), PackError::Container(_)));
}

#[test]
fn two_files_of_one_name_are_refused() {
    let mut hand = Hand::of(&small());
    hand.files.insert("market/seriet.ron".to_owned(), b"x".to_vec());
    let mut bytes = hand.zip();
    packs::replace(&mut bytes, b"market/seriet.ron", b"market/series.ron");
    assert_eq!(refused(&bytes), PackError::Duplicate("market/series.ron".to_owned()));
    let mut hand = Hand::of(&small());
    hand.manifest = hand.manifest.replace("market/sources.ron", "market/series.ron");
    assert_eq!(refused(&hand.zip()), PackError::Duplicate("market/series.ron".to_owned()));
}

#[test]
fn encryption_and_other_compression_are_refused() {
    for (offset, value) in [(8, 1), (10, 12), (10, 99)] {
        let mut bytes = Hand::of(&small()).zip();
        let at = bytes.windows(4).position(|part| part == b"PK\x01\x02").expect("the list");
        bytes[at + offset] = value;
        let error = refused(&bytes);
        let is_named = match offset {
            8 => error == PackError::Encrypted(MANIFEST.to_owned()),
            _ => error == PackError::Compression { name: MANIFEST.to_owned(), method: u16::from(value) },
        };
        assert!(is_named, "{error}");
    }
}

#[test]
fn a_bomb_is_stopped_while_it_inflates() {
    // 49 MB of blanks that the manifest lists as 1,000 bytes; the headers of the container say so too, or the truth.
    let mut hand = Hand::of(&small());
    let name = "market/series.ron";
    hand.files.insert(name.to_owned(), vec![b' '; 1000]);
    hand.list();
    let (honest, lying) = (hand.bomb(name, 40, true), hand.bomb(name, 40, false));
    // A manifest that is a bomb itself.
    let list = Hand::of(&small()).bomb(MANIFEST, 40, true);
    assert!(honest.len() < 1024 * 1024, "{}", honest.len());
    let made = packs::peak_memory();
    assert_eq!(refused(&honest), PackError::WrongLength(name.to_owned()));
    assert_eq!(refused(&lying), PackError::DamagedFile(name.to_owned()));
    assert!(matches!(refused(&list), PackError::FileTooLarge { .. }));
    if let (Some(made), Some(after)) = (made, packs::peak_memory()) {
        assert!(after - made < 24 * 1024, "{made}, {after} KiB");
    }
}

#[test]
fn millions_of_tiny_values_are_refused_before_they_take_memory() {
    // Small enough in bytes, but each of these ids would take 48 bytes of memory.
    let mut hand = Hand::of(&small());
    hand.files.insert("market/notes.ron".to_owned(), "\"a\",".repeat(MAX_VALUES + 1).into_bytes());
    hand.list();
    assert!(matches!(refused(&hand.zip()), PackError::TooManyValues(_)));
}

#[test]
fn sizes_are_refused_as_listed() {
    let listed = |bytes: &str| {
        let mut hand = Hand::of(&small());
        let old = format!("bytes: {}", hand.files["market/series.ron"].len());
        hand.manifest = hand.manifest.replace(&old, &format!("bytes: {bytes}"));
        refused(&hand.zip())
    };
    assert!(matches!(listed("67108865"), PackError::FileTooLarge { bytes: 67_108_865, .. }));
    assert!(matches!(listed("18446744073709551615"), PackError::FileTooLarge { .. }));
    assert!(matches!(listed("67108864"), PackError::WrongLength(_)));
    let mut hand = Hand::of(&small());
    for n in 0..4 {
        hand.files.insert(format!("market/f{n}.ron"), Vec::new());
    }
    hand.list();
    hand.manifest = hand.manifest.replace("bytes: 0", &format!("bytes: {MAX_FILE_BYTES}"));
    assert!(matches!(refused(&hand.zip()), PackError::ContentTooLarge(_)));
}

#[test]
fn manifests_of_other_kinds_and_newer_ones_are_told_apart() {
    let hand = Hand::of(&small());
    let with = |from: &str, to: &str| {
        let mut hand = hand.clone();
        assert!(hand.manifest.contains(from), "{from} is not in {}", hand.manifest);
        hand.manifest = hand.manifest.replacen(from, to, 1);
        refused(&hand.zip())
    };
    assert_eq!(with("skillvane/pack", "other/pack"), PackError::WrongFormat("other/pack".to_owned()));
    assert_eq!(with("    version: 1", "    version: 2, shape: [unknown, (1)]"), PackError::NewerPack(2));
    assert_eq!(with("    schema: 1", "    schema: 7"), PackError::NewerSchema(7));
    for (from, to) in [
        ("    version: 1", "    version: 0"),
        ("    schema: 1", "    schema: 0"),
        ("    title: \"Small\"", "    title: \" \""),
        ("    title: \"Small\"", "    title: \"a\\u{7}b\""),
        ("    title: \"Small\",", ""),
        ("    id: \"test\"", "    id: \"../test\""),
        ("    made_on: \"2026-11-25\"", "    made_on: \"2026-13-45\""),
        ("    content: Update", "    content: Surprise"),
        ("    files: [", "    files: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["),
    ] {
        assert!(matches!(with(from, to), PackError::Manifest(_)), "{to}");
    }
    let mut none = hand.clone();
    none.manifest = "\u{0}".to_owned();
    assert!(matches!(refused(&none.zip()), PackError::Manifest(_)));
    let mut large = hand.clone();
    large.manifest = " ".repeat(5 * 1024 * 1024);
    assert!(matches!(refused(&large.zip()), PackError::FileTooLarge { .. }));
    assert_eq!(refused(&hand.without_manifest()), PackError::NoManifest);
}

#[test]
fn content_that_cannot_be_used_is_refused_as_a_whole() {
    let content = |change: &dyn Fn(String) -> String| {
        let mut hand = Hand::of(&packs::market());
        let name = "market/series.ron";
        let text = String::from_utf8(hand.files[name].clone()).expect("text");
        hand.files.insert(name.to_owned(), change(text).into_bytes());
        hand.list();
        read_pack(&hand.zip(), &[]).expect("the container holds").check_content()
    };
    assert_eq!(content(&|text| text), Ok(()));
    let first_line = |text: &str| text.lines().find(|line| line.starts_with("(id")).expect("a series").to_owned();
    let twice = content(&|text| {
        let line = first_line(&text);
        text.replace(&line, &format!("{line}\n{line}"))
    });
    let is_duplicate = |error: &PackError| match error {
        PackError::Content { first, .. } => first.problem == Problem::Duplicate,
        _ => false,
    };
    assert!(twice.as_ref().is_err_and(is_duplicate), "{twice:?}");
    for change in [
        |text: String| text.replace("version: 1", "version: 2"),
        |text: String| text.replace("values: [", "values: [NaN, "),
        |text: String| text.replace("])", ""),
        |text: String| text.replace("skillvane-market/series", "skillvane-market/figures"),
        |_: String| String::new(),
    ] {
        assert!(matches!(content(&change), Err(PackError::Content { .. })));
    }
    let fewer = content(&|text| text.replace(&first_line(&text), ""));
    assert!(fewer.is_err(), "a series is gone that links and the manifest's counts name");
    let mut miscounted = Hand::of(&packs::market());
    let count = format!("figures: {}", packs::documents().items.figures.len());
    miscounted.manifest = miscounted.manifest.replace(&count, "figures: 7");
    assert_eq!(read_pack(&miscounted.zip(), &[]).expect("holds").check_content(), Err(PackError::WrongCounts));
}

#[test]
fn an_update_that_leaves_something_unusable_changes_nothing() {
    let base = packs::documents();
    let mut bad = base.clone();
    bad.items.sources.remove(0);
    let update = Update::between(&base, &bad).expect("a day");
    let pack = read_pack(&write_pack(&packs::update(&update), None).expect("written").bytes, &[]).expect("read");
    assert!(matches!(pack.on(&base), Err(PackError::Content { .. })));
    let other = Documents { made_on: day("2020-01-01"), ..base.clone() };
    let stated = packs::update_for(&Update::on(day("2026-11-25").expect("a day")), base.hash().expect("a hash"));
    let pack = read_pack(&write_pack(&stated, None).expect("written").bytes, &[]).expect("read");
    assert!(matches!(pack.on(&other), Err(PackError::WrongBase { .. })));
}

#[test]
fn every_fault_has_a_sentence_in_both_languages_that_says_what_was_kept() {
    let name = || "market/series.ron".to_owned();
    let hash = packs::documents().hash().expect("a hash");
    let warning = LoadWarning { file: name(), line: Some(3), item: None, problem: Problem::Duplicate };
    let errors = [
        PackError::TooLarge(1),
        PackError::NotAPack,
        PackError::Truncated,
        PackError::Damaged,
        PackError::Container("x".to_owned()),
        PackError::TooManyEntries(5000),
        PackError::BadName(name()),
        PackError::Duplicate(name()),
        PackError::Encrypted(name()),
        PackError::Compression { name: name(), method: 12 },
        PackError::NoManifest,
        PackError::Manifest("x".to_owned()),
        PackError::WrongFormat("x".to_owned()),
        PackError::NewerPack(2),
        PackError::NewerSchema(2),
        PackError::Unlisted(name()),
        PackError::Missing(name()),
        PackError::FileTooLarge { name: name(), bytes: 1 },
        PackError::ContentTooLarge(1),
        PackError::TooManyValues(1),
        PackError::WrongLength(name()),
        PackError::WrongChecksum(name()),
        PackError::DamagedFile(name()),
        PackError::BadSignature,
        PackError::WrongSignature { name: "Coach".to_owned(), key_id: "0123456789ABCDEF".to_owned() },
        PackError::Content { first: Box::new(warning.clone()), more: 0 },
        PackError::Content { first: Box::new(warning), more: 12 },
        PackError::WrongCounts,
        PackError::WrongBase { wanted: hash, found: hash },
        PackError::OtherContent,
        PackError::NotWritten("x".to_owned()),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for error in errors {
        for (language, kept) in [(Language::En, "nothing was "), (Language::Id, "tidak ada yang di")] {
            let locale = Locale::new(language);
            let args = error.args();
            let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
            let sentence = locale.tf(error.key(), &args);
            assert!(locale.has(error.key()), "{error:?}");
            assert!(sentence.to_lowercase().contains(kept), "{sentence}");
            assert!(!sentence.contains('{'), "{sentence}");
            assert!(seen.insert(sentence), "{error:?}");
        }
        assert!(!error.to_string().is_empty());
    }
    assert_eq!(PackCounts::of(&packs::documents().items).series, packs::documents().items.series.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Changed in several places, without the seal that would refuse it first: refused or read, never a panic.
    #[test]
    fn changed_packs_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut bytes = packs::small_zip().to_vec();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(pack) = read_pack(&bytes, &[]) {
            let _ = pack.check_content();
        }
    }

    /// A manifest changed in several places, in a container that holds.
    #[test]
    fn changed_manifests_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), " -~"), 1..8)) {
        let mut hand = Hand::of(&small());
        let mut text: Vec<char> = hand.manifest.chars().collect();
        for (at, value) in changes {
            let at = at.index(text.len());
            text[at] = value.chars().next().unwrap_or(' ');
        }
        hand.manifest = text.into_iter().collect();
        if let Ok(pack) = read_pack(&hand.zip(), &[]) {
            let _ = pack.check_content();
        }
    }
}
