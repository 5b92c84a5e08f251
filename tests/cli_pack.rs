//! `skillvane pack`: a pack is made, checked, shown and signed; faults are told by kind; nothing is overwritten.

#[path = "common/json_fields.rs"]
mod json_fields;
#[path = "common/packs.rs"]
mod packs;

use json_fields::collect_names;
use packs::Hand;
use serde_json::Value;
use skillvane::{
    cli::{self, Invocation},
    data::{Documents, bundled, pack::read_pack},
    domain::Date,
};
use std::{
    ffi::OsString,
    io::Write as _,
    path::{Path, PathBuf},
};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["skillvane", "pack"].iter().chain(args).map(OsString::from).collect();
    let today = Date::parse("2026-11-25").expect("a day");
    let Invocation::Done(code) = cli::run(args, today, &mut out, &mut err) else { panic!("the window would open") };
    Ran { code, out: String::from_utf8(out).expect("text"), err: String::from_utf8(err).expect("text") }
}

fn good(args: &[&str]) -> String {
    let ran = run(args);
    assert_eq!(ran.code, 0, "{args:?}: {}{}", ran.out, ran.err);
    ran.out
}

fn json(args: &[&str], code: i32) -> Value {
    let ran = run(&[args, &["--json", "--lang", "en"]].concat());
    assert_eq!(ran.code, code, "{args:?}: {}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

/// A folder, and the path of a file in it as text.
fn folder() -> (tempfile::TempDir, impl Fn(&str) -> String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_owned();
    (folder, move |name: &str| path.join(name).display().to_string())
}

fn write(path: &str, bytes: &[u8]) {
    std::fs::File::create(path).and_then(|mut file| file.write_all(bytes)).expect("written");
}

/// The bundled documents as a folder, with one file changed.
fn data_folder(folder: &Path, file: &str, change: impl Fn(String) -> String) -> PathBuf {
    let data = folder.join("data");
    std::fs::create_dir(&data).expect("a folder");
    for (name, bytes) in Documents::read(bundled::files()).0.to_files().expect("written") {
        let text = String::from_utf8(bytes).expect("text");
        let text = if name == file { change(text) } else { text };
        write(&data.join(&name).display().to_string(), text.as_bytes());
    }
    data
}

#[test]
fn a_pack_of_the_bundled_data_is_made_once_and_holds_them() {
    let (_folder, at) = folder();
    let (one, two) = (at("one.skillvane"), at("two.skillvane"));
    assert_eq!(good(&["make", "--from", "bundled", "--out", &one, "--lang", "en"]).trim(), one);
    good(&["make", "--from", "bundled", "--out", &two, "--lang", "en"]);
    let bytes = std::fs::read(&one).expect("the pack");
    assert_eq!(bytes, std::fs::read(&two).expect("the pack"), "the same data give the same bytes");
    let pack = read_pack(&bytes, &[]).expect("read");
    assert_eq!(pack.to_documents().expect("a market").0, Documents::read(bundled::files()).0);
    let again = run(&["make", "--from", "bundled", "--out", &one, "--lang", "en"]);
    assert_eq!((again.code, again.out.as_str()), (1, ""));
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(std::fs::read(&one).expect("the pack"), bytes);
    let said = ["--id", "coach.jakarta", "--version", "3", "--title", "Pasar Jakarta", "--made-on", "2026-12-01"];
    let three = at("three.skillvane");
    good(&[&["make", "--from", "bundled", "--out", &three], &said[..]].concat());
    let shown = json(&["show", &three], 0);
    for (field, value) in
        [("id", "coach.jakarta"), ("pack_version", "3"), ("title", "Pasar Jakarta"), ("made_on", "2026-12-01")]
    {
        assert_eq!(shown[field], value);
    }
}

#[test]
fn an_update_is_made_of_what_changed_and_names_its_base() {
    let (folder, at) = folder();
    let base = at("base.skillvane");
    good(&["make", "--from", "bundled", "--out", &base]);
    let data = data_folder(folder.path(), "figures.ron", |text| text.replacen("value: 34.0", "value: 35.0", 1));
    let data = data.display().to_string();
    let update = at("update.skillvane");
    let date = ["--made-on", "2026-11-25"];
    good(&[&["make", "--from", &data, "--out", &update, "--update-of", &base], &date[..]].concat());
    let shown = json(&["show", &update], 0);
    assert_eq!((&shown["content"], &shown["counts"]["figures"]), (&Value::from("update"), &Value::from(1)));
    assert_eq!(shown["base"], json(&["show", &base], 0)["market"]);
    assert_eq!((&shown["removed"], &shown["counts"]["series"]), (&Value::from(0), &Value::from(0)));
    assert!(std::fs::metadata(&update).expect("the pack").len() < 8192);
    let any = at("any.skillvane");
    good(&["make", "--from", &data, "--out", &any, "--update-of", "bundled", "--any-base"]);
    assert_eq!(json(&["show", &any], 0)["base"], Value::Null);
    let none = run(&["make", "--from", "bundled", "--out", &at("x"), "--update-of", &base, "--lang", "en"]);
    assert!(none.code == 1 && none.err.contains("nothing was written"), "{}", none.err);
    let of_update = run(&["make", "--from", &data, "--out", &at("x"), "--update-of", &update]);
    assert_eq!(of_update.code, 2);
    assert!(!Path::new(&at("x")).exists());
}

#[test]
fn data_with_problems_make_no_pack() {
    let (folder, at) = folder();
    let data = data_folder(folder.path(), "series.ron", |text| text.replacen("values: [", "values: [inf, ", 2));
    let ran = run(&["make", "--from", &data.display().to_string(), "--out", &at("x"), "--lang", "en"]);
    assert!(ran.code == 1 && ran.err.contains("series.ron"), "{}", ran.err);
    assert_eq!(run(&["make", "--from", &at("nowhere"), "--out", &at("x")]).code, 2);
    assert_eq!(run(&["make", "--from", "bundled", "--out", &at("x"), "--id", "No Id"]).code, 2);
    assert_eq!(run(&["make", "--from", "bundled", "--out", &at("no/such/x")]).code, 1);
    assert!(!Path::new(&at("x")).exists());
}

#[test]
fn keys_sign_packs_and_are_kept_apart() {
    let (_folder, at) = folder();
    write(&at("password"), b"correct horse\nmore\n");
    for (prefix, password) in [("open", &[][..]), ("closed", &["--password-file"][..])] {
        let password_file = at("password");
        let password: Vec<&str> =
            password.iter().copied().chain((!password.is_empty()).then_some(password_file.as_str())).collect();
        let ran = run(&[&["key", "new", "--out", &at(prefix), "--lang", "en"], &password[..]].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(ran.err.contains("no password"), password.is_empty(), "{}", ran.err);
        let line = ran.out.lines().nth(1).expect("the public key").to_owned();
        let (public, secret) = (at(&format!("{prefix}.pub")), at(&format!("{prefix}.key")));
        assert_eq!(good(&["key", "show", &public]).lines().nth(1), Some(line.as_str()));
        assert_eq!(good(&[&["key", "show", &secret], &password[..]].concat()).lines().nth(1), Some(line.as_str()));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&secret).expect("the key").permissions().mode();
            assert_eq!(mode & 0o077, 0, "others can read the secret key");
        }
        let again = run(&["key", "new", "--out", &at(prefix), "--lang", "en"]);
        assert!(again.code == 1 && again.err.contains("is there already"), "{}", again.err);
        assert_eq!(good(&["key", "show", &public]).lines().nth(1), Some(line.as_str()));

        let signed = at(&format!("{prefix}.skillvane"));
        let make = ["make", "--from", "bundled", "--out", &signed, "--sign", &secret];
        if !password.is_empty() {
            let ran = run(&[&make[..], &["--lang", "en"]].concat());
            assert!(ran.code == 2 && ran.err.contains("--password-file"), "{}", ran.err);
        }
        good(&[&make[..], &password[..]].concat());
        for key in [&public, &line] {
            let checked = json(&["check", &signed, "--key", key], 0);
            assert_eq!(checked["signature"]["state"], "trusted");
        }
        assert_eq!(json(&["check", &signed], 0)["signature"]["state"], "unknown");
    }
    let secret = run(&["check", &at("open.skillvane"), "--key", &at("open.key"), "--lang", "en"]);
    assert!(secret.code == 2 && secret.err.contains("secret key"), "{}", secret.err);
    let other = json(&["check", &at("open.skillvane"), "--key", &at("closed.pub"), "--key", &at("open.pub")], 0);
    assert_eq!(other["signature"]["state"], "trusted");
    let public = run(&["make", "--from", "bundled", "--out", &at("x"), "--sign", &at("open.pub"), "--lang", "en"]);
    assert!(public.code == 2 && public.err.contains("no secret key"), "{}", public.err);
    write(&at("password"), b"wrong\n");
    let closed = at("closed.key");
    let ran = run(&["key", "show", &closed, "--password-file", &at("password"), "--lang", "en"]);
    assert!(ran.code == 2 && ran.err.contains("not that of"), "{}", ran.err);
}

#[test]
fn a_refused_pack_is_told_by_kind_and_in_a_sentence() {
    let (_folder, at) = folder();
    let whole = skillvane::data::write_pack(&packs::small(), None).expect("written").bytes;
    let mut damaged = whole.clone();
    damaged[100] ^= 1;
    let mut changed = Hand::of(&packs::small());
    changed.files.insert("market/x.ron".to_owned(), Vec::new());
    let path = at("p.skillvane");
    for (bytes, kind, english, indonesian) in [
        (damaged, "damaged", "is damaged", "rusak"),
        (whole[..whole.len() / 2].to_vec(), "truncated", "too early", "terpotong"),
        (b"hello".to_vec(), "not-a-pack", "no data pack", "bukan paket"),
        (changed.zip(), "unlisted", "market/x.ron", "market/x.ron"),
    ] {
        write(&path, &bytes);
        let checked = json(&["check", &path], 1);
        assert_eq!(checked["problem"]["kind"], kind);
        for (language, words) in [("en", english), ("id", indonesian)] {
            let ran = run(&["check", &path, "--lang", language]);
            assert_eq!(ran.code, 1);
            assert!(ran.out.contains(words) && ran.out.lines().count() == 1, "{}", ran.out);
            let shown = run(&["show", &path, "--lang", language]);
            assert!(shown.code == 1 && shown.out.is_empty() && shown.err.contains(words), "{}", shown.err);
        }
    }
    let missing = run(&["check", &at("nowhere"), "--lang", "en"]);
    assert!(missing.code == 2 && missing.err.contains("nowhere"), "{}", missing.err);
    write(&path, &whole);
    assert_eq!(json(&["check", &path], 0)["problem"], Value::Null);
}

#[test]
fn what_is_shown_fits_80_columns_in_both_languages() {
    let (_folder, at) = folder();
    let path = at("p.skillvane");
    for (language, words) in [("en", ["Sources", "Whole data"]), ("id", ["Sumber", "Data utuh"])] {
        let path = format!("{path}.{language}");
        good(&["make", "--from", "bundled", "--out", &path, "--lang", language]);
        let text = good(&["show", &path, "--lang", language]);
        for word in words {
            assert!(text.contains(word), "{text}");
        }
        let is_long = |line: &&str| line.chars().count() > cli::COLUMNS && line.split_whitespace().count() > 1;
        assert_eq!(text.lines().find(is_long), None);
        assert!(text.contains(&json(&["show", &path], 0)["hash"].as_str().expect("a hash")[..64]));
    }
}

#[test]
fn the_documentation_lists_every_field_of_the_json() {
    let (_folder, at) = folder();
    let path = at("p.skillvane");
    good(&["make", "--from", "bundled", "--out", &path]);
    let mut fields = Vec::new();
    collect_names(&json(&["show", &path], 0), &mut fields);
    let mut bytes = std::fs::read(&path).expect("the pack");
    collect_names(&json(&["check", &path], 0), &mut fields);
    bytes[200] ^= 1;
    write(&path, &bytes);
    collect_names(&json(&["check", &path], 1), &mut fields);
    // Of files that a refresh read, which the bundled data have none of.
    fields.extend(["source", "address", "etag", "last_modified", "on"].map(str::to_owned));
    assert!(fields.len() > 35, "{fields:?}");
    let documented = include_str!("../docs/cli.md");
    for field in fields {
        assert!(documented.contains(&format!("`{field}`")), "docs/cli.md does not name {field}");
    }
    for name in ["manifest.ron", "manifest.ron.minisig", "removals.ron", "sha256:"] {
        assert!(include_str!("../docs/pack-format.md").contains(name), "docs/pack-format.md does not name {name}");
    }
}
