//! Checks the message files as data: both languages say the same things, the code asks only for messages that
//! exist with the arguments that they take, asks for all of them, and the bundled font can show every character.

#[path = "common/sources.rs"]
mod sources;

use fluent_bundle::FluentResource;
use sources::{files, files_if_any, shipped_code};
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 2] = ["en", "id"];

/// Variables of each message, by key.
type Variables = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_message_file_parses_and_no_key_stands_twice() {
    for language in LANGUAGES {
        let mut keys = BTreeSet::new();
        for file in files(&format!("assets/locales/{language}"), "ftl") {
            if let Err((_, errors)) = FluentResource::try_new(file.text.clone()) {
                panic!("{language}/{}: {errors:?}", file.path);
            }
            for (key, _) in messages(&file.text) {
                assert!(keys.insert(key.clone()), "{language}/{}: {key} stands twice", file.path);
            }
        }
    }
}

#[test]
fn every_message_file_is_bundled_in_every_language() {
    let names = |language: &str| -> Vec<String> {
        files(&format!("assets/locales/{language}"), "ftl").into_iter().map(|file| file.path).collect()
    };
    let english = names("en");
    let registry = files("src/i18n", "rs").into_iter().find(|file| file.path == "messages.rs").expect("the registry");
    let registered = shipped_code(&registry.text).strings;
    for language in LANGUAGES {
        assert_eq!(names(language), english, "{language}");
    }
    for name in english {
        let stem = name.trim_end_matches(".ftl").to_owned();
        assert!(registered.contains(&stem), "{stem}.ftl is not in the list of src/i18n/messages.rs");
    }
}

#[test]
fn languages_have_the_same_messages_with_the_same_variables() {
    let english = all_messages("en");
    for language in LANGUAGES {
        let own = all_messages(language);
        let (keys, english_keys): (BTreeSet<_>, BTreeSet<_>) = (own.keys().collect(), english.keys().collect());
        let difference: Vec<_> = keys.symmetric_difference(&english_keys).collect();
        assert!(difference.is_empty(), "only in one of en and {language}: {difference:?}");
        for (key, variables) in &own {
            assert_eq!(variables, &english[key], "variables of {key} in {language}");
        }
    }
}

#[test]
fn the_code_asks_only_for_messages_that_exist_with_their_variables() {
    let english = all_messages("en");
    let (mut checked, mut problems) = (0, Vec::new());
    for file in files("src", "rs") {
        for Call { key, arguments } in message_calls(&file.text) {
            checked += 1;
            match (english.get(&key), arguments) {
                (None, _) => problems.push(format!("src/{} asks for {key}, which no language has", file.path)),
                (Some(takes), Some(given)) if *takes != given => {
                    problems.push(format!("src/{} gives {given:?} to {key}, which takes {takes:?}", file.path));
                }
                _ => {}
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(checked > 10, "only {checked} calls were found: does the scan still know how messages are asked for?");
}

/// Families of keys that the code completes at run time: what stands before and after the completed part.
const FAMILIES: &[(&str, &str)] = &[
    ("age-", ""),
    ("ago-", ""),
    ("changed-aspect-", ""),
    ("changed-doubt-", ""),
    ("changed-kind-", ""),
    ("changed-order-", ""),
    ("column-", ""),
    ("column-", "-explain"),
    ("cli-cadence-", ""),
    ("cli-ladder-", ""),
    ("cli-pack-content-", ""),
    ("cli-rank-missing-", ""),
    ("cli-trend-refused-", ""),
    ("chart-forecast-none-", ""),
    ("chart-forecast-span-", ""),
    ("chart-smoothing-", ""),
    ("confidence-", ""),
    ("counts-", ""),
    ("criterion-", ""),
    ("currency-", ""),
    ("currency-name-", ""),
    ("evidence-", ""),
    ("evidence-", "-explain"),
    ("growth-kind-", ""),
    ("growth-kind-", "-short"),
    ("ladder-", ""),
    ("ladder-", "-explain"),
    ("layer-", ""),
    ("level-", ""),
    ("level-", "-seen"),
    ("map-axis-", ""),
    ("map-closeness-", ""),
    ("map-size-", ""),
    ("old-", ""),
    ("online-licence-", ""),
    ("online-not-", ""),
    ("online-places-", ""),
    ("online-says-", ""),
    ("online-schedule-", ""),
    ("online-set-terms-", ""),
    ("online-set-when-", ""),
    ("online-source-", ""),
    ("online-where-", ""),
    ("measure-", ""),
    ("measure-", "-short"),
    ("measure-", "-unit"),
    ("metric-", ""),
    ("metric-", "-short"),
    ("month-", ""),
    ("month-short-", ""),
    ("pack-title-", ""),
    ("payback-hire-", ""),
    ("payback-missing-", ""),
    ("payback-never-why-", ""),
    ("payback-none-", ""),
    ("plan-debt-piece-", ""),
    ("plan-save-", ""),
    ("plan-export-col-", ""),
    ("plan-export-name-", ""),
    ("next-missing-", ""),
    ("next-weight-", ""),
    ("next-what-", ""),
    ("pool-apart-", ""),
    ("preset-", ""),
    ("quantity-", ""),
    ("region-", ""),
    ("report-fit-", ""),
    ("report-refused-", ""),
    ("transform-", ""),
    ("trends-page-", ""),
    ("trends-sort-", ""),
    ("verdict-", ""),
    ("verdict-", "-explain"),
];

#[test]
fn every_message_is_asked_for_somewhere() {
    let written: BTreeSet<String> = files("src", "rs").iter().flat_map(|f| shipped_code(&f.text).strings).collect();
    // "confidence-primary-explain" is no completed "confidence-": the longest ending decides.
    let endings = |key: &str| ["-explain", "-seen", "-unit"].into_iter().find(|end| key.ends_with(end)).unwrap_or("");
    let is_of_a_family = |key: &str| {
        FAMILIES.iter().any(|(before, after)| {
            let completed = key.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            after.ends_with(endings(key)) && completed.is_some_and(|part| !part.is_empty())
        })
    };
    for language in LANGUAGES {
        let texts: String = files(&format!("assets/locales/{language}"), "ftl").into_iter().map(|f| f.text).collect();
        let is_named_by_another = |key: &str| texts.contains(&format!("{{ {key} }}"));
        let unused: Vec<String> = all_messages(language)
            .into_keys()
            .filter(|key| !written.contains(key) && !is_of_a_family(key) && !is_named_by_another(key))
            .collect();
        assert!(unused.is_empty(), "{language}: nothing asks for {}", unused.join(", "));
    }
}

#[test]
fn every_family_of_keys_is_completed_somewhere() {
    let written: Vec<String> = files("src", "rs").iter().flat_map(|f| shipped_code(&f.text).strings).collect();
    for (before, after) in FAMILIES {
        let is_completed = |text: &String| {
            let inside = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            inside.is_some_and(|inside| inside.starts_with('{') && inside.ends_with('}'))
                || *text == before.trim_end_matches('-')
        };
        assert!(written.iter().any(is_completed), "nothing completes {before}…{after}");
    }
}

#[test]
fn the_bundled_fonts_show_every_character() {
    let fonts = ["Inter-Regular.otf", "Phosphor-Regular-subset.ttf"].map(|name| {
        let path = format!("{}/assets/fonts/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read(path).expect("a bundled font")
    });
    let faces: Vec<_> = fonts.iter().map(|bytes| ttf_parser::Face::parse(bytes, 0).expect("a font")).collect();
    let mut texts: Vec<(String, String)> = Vec::new();
    for file in files("assets/locales", "ftl") {
        texts.push((file.path, file.text));
    }
    for file in files_if_any("assets/data", "ron") {
        texts.push((file.path, file.text));
    }
    for file in files("src", "rs") {
        texts.push((file.path, shipped_code(&file.text).strings.concat()));
    }
    let mut missing: BTreeMap<char, String> = BTreeMap::new();
    for (path, text) in texts {
        for c in text.chars().filter(|c| !c.is_ascii()) {
            if !faces.iter().any(|face| face.glyph_index(c).is_some()) {
                missing.insert(c, path.clone());
            }
        }
    }
    let list: Vec<String> = missing.iter().map(|(c, path)| format!("{c} (U+{:04X}) in {path}", *c as u32)).collect();
    assert!(list.is_empty(), "no bundled font has {}", list.join(", "));
}

#[test]
fn calls_are_found_with_their_arguments_and_test_code_is_left_out() {
    let calls = message_calls(
        "fn f() { l.t(\"one\"); l.tf(\n  \"two\",\n &[(\"n\", n.into()), (\"name\", g(\"x\", 1).into())]); l.tf(\"three\", &args);
         l.t(key); text.split_at(\"four\") }\n#[cfg(test)]\nmod tests { fn f() { l.t(\"five\") } }",
    );
    let found: Vec<(String, Option<Vec<String>>)> =
        calls.into_iter().map(|call| (call.key, call.arguments.map(|a| a.into_iter().collect()))).collect();
    let names = |list: &[&str]| Some(list.iter().map(|&name| name.to_owned()).collect());
    assert_eq!(
        found,
        [("one".to_owned(), names(&[])), ("two".to_owned(), names(&["n", "name"])), ("three".to_owned(), None)]
    );
}

fn all_messages(language: &str) -> Variables {
    files(&format!("assets/locales/{language}"), "ftl").iter().flat_map(|file| messages(&file.text)).collect()
}

/// The keys of a message file with the variables that each uses.
fn messages(text: &str) -> Variables {
    let mut found = Variables::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let key = line.split('=').next().unwrap_or_default().trim().to_owned();
            found.insert(key.clone(), BTreeSet::new());
            current = Some(key);
        } else if !line.starts_with([' ', '}', '\t']) {
            current = None;
        }
        let Some(variables) = current.as_ref().and_then(|key| found.get_mut(key)) else { continue };
        let named = |after: &str| after.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        variables.extend(line.split('$').skip(1).map(named).filter(|name: &String| !name.is_empty()));
    }
    found
}

/// A call of `t` or `tf` whose key is written out.
struct Call {
    key: String,
    /// Names of the arguments; none when they are not written out in the call.
    arguments: Option<BTreeSet<String>>,
}

fn message_calls(text: &str) -> Vec<Call> {
    let shipped = shipped_code(text);
    let mut calls = Vec::new();
    for marker in [".t(", ".tf("] {
        for (at, _) in shipped.code.match_indices(marker) {
            let call = &shipped.code[at + marker.len()..];
            if !call.trim_start().starts_with("\"\"") {
                continue;
            }
            let call = &call[..call_end(call)];
            let first = shipped.code[..at].matches("\"\"").count();
            let key = shipped.strings[first].clone();
            let is_written_out = marker == ".t(" || call.contains("&[");
            let arguments = is_written_out.then(|| argument_names(call, &shipped.strings[first..]));
            calls.push(Call { key, arguments });
        }
    }
    calls.sort_by_key(|call| text.find(&format!("\"{}\"", call.key)));
    calls
}

/// The strings of a call that directly follow the bracket of a tuple in the list of arguments.
fn argument_names(call: &str, strings: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (index, (at, _)) in call.match_indices("\"\"").enumerate() {
        let before = call[..at].trim_end();
        let is_tuple = before.strip_suffix('(').is_some_and(|b| b.trim_end().ends_with(['[', ',']));
        if is_tuple {
            names.insert(strings[index].clone());
        }
    }
    names
}

/// Where the call's closing bracket stands.
fn call_end(call: &str) -> usize {
    let mut depth = 0_i32;
    for (at, c) in call.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    call.len()
}
