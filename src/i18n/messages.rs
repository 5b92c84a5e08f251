//! The bundled message files and how they become Fluent bundles, once a process.

use super::{Language, number::NumberStyle};
use fluent_bundle::{FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use log::error;
use std::{collections::BTreeSet, sync::LazyLock};
use unic_langid::LanguageIdentifier;

/// One message file in all languages.
struct MessageFile {
    name: &'static str,
    en: &'static str,
    id: &'static str,
}

macro_rules! message_files {
    ($($name:literal),* $(,)?) => {
        [$(MessageFile {
            name: $name,
            en: include_str!(concat!("../../assets/locales/en/", $name, ".ftl")),
            id: include_str!(concat!("../../assets/locales/id/", $name, ".ftl")),
        }),*]
    };
}

/// Every message file. A new file is a name here and one file in each language's folder.
static FILES: &[MessageFile] = &message_files![
    "common",
    "domain",
    "store",
    "saved_trends",
    "cli_library",
    "shell",
    "trends",
    "chart",
    "evidence",
    "profile",
    "compare",
    "changed",
    "reasons",
    "settings",
    "library",
    "library_view",
    "cli",
    "cli_payback",
    "cli_profile",
    "import",
    "own",
    "views",
    "cli_trend",
    "cli_rank",
    "export",
    "advice",
    "next",
    "plan",
    "payback_view",
    "side",
    "plan_export",
    "cli_plan",
    "plan_cards",
    "online",
    "cli_refresh",
    "pack",
    "online_view",
];

impl MessageFile {
    fn source(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Id => self.id,
        }
    }
}

/// The messages of one language, ready to format.
pub(super) struct Messages {
    /// Which language.
    pub language: Language,
    /// Separators and digits grouping, read from the messages themselves.
    pub style: NumberStyle,
    /// All message ids.
    pub keys: BTreeSet<String>,
    bundle: FluentBundle<FluentResource>,
}

/// The messages of a language; loaded at the first call.
pub(super) fn messages(language: Language) -> &'static Messages {
    static ENGLISH: LazyLock<Messages> = LazyLock::new(|| Messages::load(Language::En));
    static INDONESIAN: LazyLock<Messages> = LazyLock::new(|| Messages::load(Language::Id));
    match language {
        Language::En => &ENGLISH,
        Language::Id => &INDONESIAN,
    }
}

impl Messages {
    /// The message of that id with its arguments filled in; `None` when the language lacks it.
    pub fn format(&self, key: &str, args: Option<&fluent_bundle::FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        for problem in errors {
            error!("message {key} in {}: {problem}", self.language.code());
        }
        Some(text)
    }

    fn load(language: Language) -> Self {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks (U+2068, U+2069) are for mixed directions; the font has no glyph for them.
        bundle.set_use_isolating(false);
        if let Err(problem) = bundle.add_builtins() {
            error!("Fluent's functions: {problem}");
        }
        let mut keys = BTreeSet::new();
        for file in FILES {
            let resource =
                FluentResource::try_new(file.source(language).to_owned()).unwrap_or_else(|(rest, errors)| {
                    error!("{}/{}.ftl: {errors:?}", language.code(), file.name);
                    rest
                });
            keys.extend(message_ids(file.source(language)));
            if let Err(problems) = bundle.add_resource(resource) {
                error!("{}/{}.ftl: {problems:?}", language.code(), file.name);
            }
        }
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| number_in(Language::En, value),
            Language::Id => |value, _| number_in(Language::Id, value),
        }));
        let mut messages = Self { language, style: NumberStyle::default(), keys, bundle };
        messages.style = NumberStyle::read(|key| messages.format(key, None));
        messages
    }
}

/// Numbers inside messages follow the language's style.
fn number_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(2).max(least);
    Some(messages(language).style.trimmed(number.value, least, most))
}

/// The ids of a message file: what stands before ` = ` at the start of a line.
fn message_ids(source: &str) -> impl Iterator<Item = String> + '_ {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
}
