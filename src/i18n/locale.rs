//! The handle that views hold: messages by key in the chosen language, with English behind it.

use super::messages::{Messages, messages};
use super::{DecimalStyle, Language};
use crate::domain::Bilingual;
use fluent_bundle::{FluentArgs, FluentValue};
use log::debug;
use std::{collections::HashSet, sync::Mutex};

/// A language with its messages and styles. Copying it is free: the messages are loaded once a process.
#[derive(Clone, Copy)]
pub struct Locale {
    messages: &'static Messages,
}

impl Locale {
    /// The locale of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { messages: messages(language) }
    }

    /// Which language it speaks.
    #[must_use]
    pub fn language(self) -> Language {
        self.messages.language
    }

    /// The message of that key. A key that no language has comes back itself and is logged once.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        self.find(key, None).unwrap_or_else(|| missing(key))
    }

    /// The message of that key with its arguments: numbers choose plural forms and are written in the
    /// language's style (grouped, at most two decimals); texts are inserted as they are.
    #[must_use]
    pub fn tf(self, key: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        self.find(key, Some(&args)).unwrap_or_else(|| missing(key))
    }

    /// Whether the key exists in this language or in English.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.messages.keys.contains(key) || messages(Language::En).keys.contains(key)
    }

    /// The text in this language, or the other one when this one is empty.
    #[must_use]
    pub fn pick(self, text: &Bilingual) -> &str {
        let (own, other) = match self.language() {
            Language::En => (&text.en, &text.id),
            Language::Id => (&text.id, &text.en),
        };
        if own.is_empty() { other } else { own }
    }

    /// Names in this language, separated by commas.
    #[must_use]
    pub fn list(self, names: &[Bilingual]) -> String {
        names.iter().map(|name| self.pick(name)).collect::<Vec<_>>().join(", ")
    }

    /// How this language writes decimals: the reading that its text fields expect.
    #[must_use]
    pub fn decimal_style(self) -> DecimalStyle {
        self.messages.style.decimal_style()
    }

    pub(super) fn messages(self) -> &'static Messages {
        self.messages
    }

    fn find(self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.messages.format(key, args).or_else(|| messages(Language::En).format(key, args))
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.language()).finish()
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl Eq for Locale {}

/// A value filled into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Inserted as it is.
    Text(String),
    /// Chooses a plural form and is written in the language's style.
    Number(f64),
}

impl Arg {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! arg_from_integer {
    ($($integer:ty),*) => {
        $(impl From<$integer> for Arg {
            #[expect(clippy::allow_attributes, reason = "whether the cast can lose depends on the type")]
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "counts stay far below 2^53")]
            fn from(number: $integer) -> Self {
                Self::Number(number as f64)
            }
        })*
    };
}

arg_from_integer!(u8, u32, u64, usize, i32, i64);

/// The key itself, so that the gap is visible; logged once a key.
fn missing(key: &str) -> String {
    static SEEN: Mutex<Option<HashSet<String>>> = Mutex::new(None);
    if let Ok(mut seen) = SEEN.lock()
        && seen.get_or_insert_default().insert(key.to_owned())
    {
        debug!("no message {key} in any language");
    }
    key.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Language = Language::En;
    const ID: Language = Language::Id;

    #[test]
    fn a_missing_key_comes_back_itself() {
        assert_eq!(Locale::new(ID).t("no-such-key"), "no-such-key");
        assert!(!Locale::new(ID).has("no-such-key"));
    }

    #[test]
    fn numbers_choose_the_plural_and_follow_the_style() {
        let hours = |language, n: f64| Locale::new(language).tf("duration-hours", &[("n", n.into())]);
        assert_eq!(hours(EN, 1.0), "1 hour");
        assert_eq!(hours(EN, 17.9), "17.9 hours");
        assert_eq!(hours(ID, 1.0), "1 jam");
        assert_eq!(hours(ID, 1017.9), "1.017,9 jam");
    }

    #[test]
    fn texts_fall_back_to_the_other_language_when_empty() {
        let text = Bilingual::new("Video editing", "");
        assert_eq!(Locale::new(ID).pick(&text), "Video editing");
        assert_eq!(Locale::new(ID).pick(&Bilingual::new("Trends", "Tren")), "Tren");
    }
}
