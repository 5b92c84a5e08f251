//! Proves the import rules: reads every file below `src` and fails on what must be absent.
//!
//! The rules hold for shipped code; items under `#[cfg(test)]` may do more. The table is the documentation.

#[path = "common/sources.rs"]
mod sources;

use sources::{files, files_if_any, shipped_code};

/// Which parts of the crate a part may name. A part is a path prefix below `src`; the longest one decides.
/// Everything may name itself.
const PARTS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("insight", &["domain"]),
    ("data", &["domain"]),
    ("store", &["domain"]),
    ("i18n", &["domain"]),
    ("online", &["domain", "data", "i18n"]),
    ("import", &["domain", "i18n"]),
    ("look", &[]),
    ("chart", &["domain", "insight", "i18n"]),
    ("sentences", &["domain", "insight", "i18n", "chart"]),
    ("export", &["domain", "insight", "i18n", "look", "chart"]),
    ("library", &["domain", "insight", "data", "store", "i18n", "online", "export"]),
    (
        "cli",
        &[
            "domain",
            "insight",
            "data",
            "store",
            "i18n",
            "look",
            "chart",
            "sentences",
            "online",
            "library",
            "import",
            "export",
        ],
    ),
    ("app", &["domain", "insight", "data", "store", "i18n", "chart", "online", "library", "import", "export", "ui"]),
    ("app/update", UPDATE),
    ("ui", UI),
];

/// `update` is pure: of the store it knows the documents and the errors, not what reads and writes them.
const UPDATE: &[&str] = &[
    "domain",
    "insight",
    "i18n",
    "app",
    "store::Notebook",
    "store::OwnData",
    "store::ProfileBook",
    "store::Settings",
    "store::StoreError",
    "store::StoreWarning",
    "store::ThemeChoice",
    "import::Choices",
    "import::Layout",
    "data::SharedMarket",
    "library::DataError",
    "library::Incoming",
    "library::OpenedCapsule",
    "library::RefreshResult",
    "online::RefreshProgress",
    "online::SourceReport",
    "online::SourceState",
];

/// Views read and ask; they run nothing themselves, so no `app::effect`, `app::tasks` or `app::update`.
const UI: &[&str] = &[
    "domain",
    "insight",
    "i18n",
    "look",
    "chart",
    "sentences",
    "export::Format",
    "export::Order",
    "export::PlanFormat",
    "export::PlanSheet",
    "export::Picture",
    "export::What",
    "export::csv",
    "export::ics",
    "export::markdown",
    "export::suggested_measure_name",
    "export::suggested_name",
    "export::suggested_plan_name",
    "data::pack::key",
    "online::AddressFault",
    "online::OnlineError",
    "online::RefreshProgress",
    "online::SourceProgress",
    "online::SourceState",
    "online::address_fault",
    "online::pack_feed::Offer",
    "app::command",
    "app::derived",
    "app::search",
    "app::shortcuts",
    "app::state",
    "app::undo",
    "app::importing",
    "import::Choices",
    "import::DateOrder",
    "import::Delimiter",
    "import::Grouping",
    "import::Layout",
    "import::Parsed",
    "import::Problem",
    "import::Question",
    "import::Sheet",
    "import::Survey",
    "app::library",
    "data::pack::PackContent",
    "data::pack::PackManifest",
    "data::pack::PackSource",
    "data::pack::key",
    "library::DataError",
    "library::Difference",
    "library::Incoming",
    "library::RefreshResult",
    "online::OnlineError",
    "online::OnlineNote",
    "online::RefreshProgress",
    "online::SourceProgress",
    "online::SourceReport",
    "online::SourceState",
];

/// Paths that only some places may name: (path prefix, places, why).
const RESERVED: &[(&str, &[&str], &str)] = &[
    ("egui", GUI, "the program below the window knows no GUI"),
    ("eframe", GUI, "the program below the window knows no GUI"),
    ("egui_extras", GUI, "the program below the window knows no GUI"),
    ("epaint", GUI, "the program below the window knows no GUI"),
    ("winit", GUI, "the program below the window knows no GUI"),
    ("egui_plot", &["ui/charts"], "one place decides how charts look"),
    ("std::fs", &["store", "export", "import", "online", "library", "cli"], "only effects touch the disk"),
    ("tempfile", &["store", "export", "online"], "only effects touch the disk"),
    ("directories", &["store"], "one place knows where the user's files are"),
    ("std::net", &["online"], "only the online sources open a socket"),
    ("reqwest", &["online"], "only the online sources open a socket"),
    ("tokio", &["online"], "only the online sources wait for a network"),
    ("rustls", &["online"], "only the online sources open a socket"),
    ("sys_locale", &["i18n"], "the language is chosen in one place"),
];

const GUI: &[&str] = &["app/mod.rs", "app/tasks.rs", "ui", "main.rs"];

/// Names that some places must not hold anywhere in a path: (place, names, why).
const BANNED: &[(&str, &[&str], &str)] = &[
    ("domain", CLOCK, "time enters as a value"),
    ("insight", CLOCK, "time enters as a value"),
    ("chart", CLOCK, "time enters as a value"),
    ("app/update", CLOCK, "time enters as a value"),
    ("ui", &["SystemTime"], "views read the state, not the clock"),
    ("", &["todo", "unimplemented"], "what is not there is not promised"),
];

const CLOCK: &[&str] = &["SystemTime", "Instant", "Zoned", "Timestamp", "jiff"];

/// The only colours that are named outside the theme: they are no colours.
const COLOURS_ALLOWED: &[&str] = &["TRANSPARENT", "PLACEHOLDER"];

#[test]
fn every_file_keeps_the_import_rules() {
    let problems: Vec<String> = files("src", "rs").iter().flat_map(|f| violations(&f.path, &f.text)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_file_says_what_it_is_responsible_for() {
    let mut all = files("src", "rs");
    all.extend(files("tests", "rs"));
    all.extend(files_if_any("benches", "rs"));
    for file in all {
        let first = file.text.lines().next().unwrap_or_default();
        let words = first.strip_prefix("//! ").map_or(0, |line| line.split_whitespace().count());
        assert!(words >= 2, "{} starts with {first:?}, not with a `//!` sentence", file.path);
    }
}

#[test]
fn every_part_of_the_crate_has_a_rule() {
    for file in files("src", "rs") {
        if let Some((part, _)) = file.path.split_once('/') {
            assert!(PARTS.iter().any(|(name, _)| *name == part), "src/{part} is in no row of PARTS");
        }
    }
}

#[test]
fn violations_are_caught_and_honest_code_is_not() {
    for (path, code, caught) in [
        ("domain/skill.rs", "use crate::store::atomic;", true),
        ("domain/skill.rs", "use super::{Bilingual, period::Date};", false),
        ("domain/skill.rs", "use super::super::store;", true),
        ("domain/skill.rs", "fn f() { let t = std::time::Instant::now(); }", true),
        ("domain/skill.rs", "// crate::store and egui in a comment", false),
        ("domain/skill.rs", "const A: &str = \"crate::store::x\";", false),
        ("insight/growth.rs", "use crate::{domain::Series, data};", true),
        ("insight/growth.rs", "fn f() { crate::data::load(); }", true),
        ("insight/growth.rs", "#[cfg(test)]\nmod tests { use crate::data::load; }", false),
        ("insight/growth.rs", "#[cfg(test)]\nmod tests { }\nuse crate::data::load;", true),
        ("insight/growth.rs", "fn today() { jiff::Zoned::now(); }", true),
        ("store/paths.rs", "use std::fs; use crate::domain::Profile;", false),
        ("data/load.rs", "use std::{fs, io};", true),
        ("data/load.rs", "fn f() { std::fs::read(p); }", true),
        ("data/load.rs", "use crate::i18n::Locale;", true),
        ("chart/model.rs", "use egui_plot::PlotPoint;", true),
        ("chart/build.rs", "use crate::{domain::Series, i18n::Locale, insight::Trends};", false),
        ("i18n/locale.rs", "use egui::Ui;", true),
        ("app/state.rs", "use eframe::egui;", true),
        ("app/mod.rs", "use eframe::egui; use crate::ui::shell;", false),
        ("app/update/profile.rs", "use crate::store::atomic;", true),
        ("app/update.rs", "use crate::{app::state::State, store::{Settings, Store}};", true),
        ("app/update/profile.rs", "use crate::app::state::State; use crate::store::Settings;", false),
        ("ui/views/trends.rs", "use egui_plot::Plot;", true),
        ("ui/charts/line.rs", "use egui_plot::{Line, Plot}; use crate::app::state::State;", false),
        ("ui/views/trends.rs", "use crate::app::effect::run;", true),
        ("ui/views/trends.rs", "use crate::app::{command::Command, effect};", true),
        ("ui/views/trends.rs", "let c = egui::Color32::from_rgb(1, 2, 3);", true),
        ("ui/views/trends.rs", "let c = Color32::RED;", true),
        ("ui/views/trends.rs", "let c = Color32::TRANSPARENT;", false),
        ("ui/views/trends.rs", "let c = \"#0B6E69\";", true),
        ("ui/views/trends.rs", "let n = 1.0; // 20 % of '\"' left", false),
        ("ui/theme/tokens.rs", "let c = Color32::from_rgb(1, 2, 3); let d = \"#0B6E69\";", false),
        ("app/tasks.rs", "struct S { state: Arc<Mutex< State >> }", true),
        ("cli/mod.rs", "fn f() { todo!() }", true),
        ("cli/mod.rs", "use crate::app::state::State;", true),
        ("export/csv.rs", "use crate::online::fetch;", true),
        ("import/words.rs", "use crate::{domain::Date, i18n::Locale};", false),
        ("import/file.rs", "use crate::store::atomic; use std::fs::File;", true),
        ("online/http.rs", "use reqwest::Client;", false),
        ("main.rs", "use skillvane::{app, cli}; use eframe::NativeOptions;", false),
    ] {
        let found = violations(path, code);
        assert_eq!(!found.is_empty(), caught, "src/{path}: {code}\n{found:?}");
    }
}

/// What a file below `src` does that it must not.
fn violations(path: &str, text: &str) -> Vec<String> {
    let shipped = shipped_code(text);
    let mut found = Vec::new();
    for named in named_paths(path, &shipped.code) {
        found.extend(path_violation(path, &named).map(|why| format!("src/{path} names {}: {why}", named.join("::"))));
    }
    let dense: String = shipped.code.split_whitespace().collect();
    for shared in ["Arc<Mutex<State", "Arc<RwLock<State", "Rc<RefCell<State"] {
        if dense.contains(shared) {
            found.push(format!("src/{path} shares the state by {shared}>: it changes only in `update`"));
        }
    }
    if !is_in(path, "ui/theme") {
        for text in shipped.strings.iter().filter(|text| is_hex_colour(text)) {
            found.push(format!("src/{path} holds the colour {text}: colours live in the theme"));
        }
    }
    found
}

fn path_violation(file: &str, named: &[String]) -> Option<String> {
    if named.first().is_some_and(|root| root == "crate" || root == "skillvane") {
        let part = PARTS.iter().filter(|(part, _)| is_in(file, part)).max_by_key(|(part, _)| part.len());
        let inside = &named[1..];
        if let Some((part, allowed)) = part
            && let Some(target) = inside.first()
            && PARTS.iter().any(|(name, _)| name == target)
            && !starts_with(inside, part, "/")
            && !allowed.iter().any(|allowed| starts_with(inside, allowed, "::"))
        {
            return Some(format!("{part} may name only {allowed:?} and itself"));
        }
    }
    for (reserved, places, why) in RESERVED {
        if starts_with(named, reserved, "::") && !places.iter().any(|place| is_in(file, place)) {
            return Some((*why).to_owned());
        }
    }
    for (place, names, why) in BANNED {
        if is_in(file, place) && named.iter().any(|segment| names.contains(&segment.as_str())) {
            return Some((*why).to_owned());
        }
    }
    let after_colour = named.iter().skip_while(|segment| *segment != "Color32").nth(1);
    let is_raw = after_colour.is_some_and(|name| {
        !COLOURS_ALLOWED.contains(&name.as_str())
            && (name.starts_with("from_") || name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
    });
    (is_raw && !is_in(file, "ui/theme")).then(|| "colours live in the theme".to_owned())
}

fn is_in(file: &str, place: &str) -> bool {
    place.is_empty()
        || file.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest == ".rs")
}

fn starts_with(named: &[String], prefix: &str, separator: &str) -> bool {
    let mut segments = named.iter();
    prefix.split(separator).all(|part| segments.next().is_some_and(|segment| segment == part))
}

fn is_hex_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|hex| matches!(hex.len(), 6 | 8) && hex.chars().all(|c| c.is_ascii_hexdigit()))
}

/// Every path in the code, groups of `use` opened, `self` and `super` resolved against the file's module.
fn named_paths(file: &str, code: &str) -> Vec<Vec<String>> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_start = is_word(&tokens[at]) && (at == 0 || tokens[at - 1] != "::");
        if is_start { at = read_path(&tokens, at, &[], &mut found) } else { at += 1 }
    }
    for named in &mut found {
        *named = absolute(file, named);
    }
    found
}

/// Reads the path that starts at a token below a prefix; gives the token after it.
fn read_path(tokens: &[String], start: usize, prefix: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = prefix.to_vec();
    let mut at = start;
    while at < tokens.len() && (is_word(&tokens[at]) || tokens[at] == "*") {
        path.push(tokens[at].clone());
        at += 1;
        if tokens.get(at).map(String::as_str) != Some("::") {
            break;
        }
        at += 1;
        if tokens.get(at).map(String::as_str) == Some("{") {
            at += 1;
            while at < tokens.len() && tokens[at] != "}" {
                let begin = at;
                if is_word(&tokens[at]) || tokens[at] == "*" {
                    at = read_path(tokens, at, &path, found);
                }
                at += usize::from(at == begin || tokens.get(at).is_some_and(|t| t == ","));
            }
            return at + 1;
        }
    }
    found.push(path);
    at
}

fn absolute(file: &str, named: &[String]) -> Vec<String> {
    if !named.first().is_some_and(|first| first == "super" || first == "self") {
        return named.to_vec();
    }
    let mut module: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if module.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        module.pop();
    }
    let mut rest = named;
    while let Some((first, others)) = rest.split_first() {
        match first.as_str() {
            "super" => drop(module.pop()),
            "self" => {}
            _ => break,
        }
        rest = others;
    }
    [vec!["crate".to_owned()], module, rest.to_vec()].concat()
}

/// Words, `::`, and single characters.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut rest = code.trim_start();
    while let Some(c) = rest.chars().next() {
        let word = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').map(char::len_utf8).sum::<usize>();
        let length = if word > 0 {
            word
        } else if rest.starts_with("::") {
            2
        } else {
            c.len_utf8()
        };
        tokens.push(rest[..length].to_owned());
        rest = rest[length..].trim_start();
    }
    tokens
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}
