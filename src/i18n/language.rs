//! The languages of the program and how one is chosen on first start. No messages here.

use serde::{Deserialize, Serialize};

/// A language of the interface. English is the one that missing messages fall back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Bahasa Indonesia.
    Id,
}

impl Language {
    /// All languages, in the order of the picker.
    pub const ALL: [Self; 2] = [Self::En, Self::Id];

    /// ISO 639-1 code, which is also the name of the folder of its messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Id => "id",
        }
    }

    /// The language's own name, the same whatever the interface speaks.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Id => "Bahasa Indonesia",
        }
    }

    /// Reads a BCP 47 tag or a POSIX locale name: `id`, `id-ID`, `id_ID.UTF-8`, the old code `in-ID`, `ind`.
    ///
    /// Anything that is not Indonesian is English, since every message exists there.
    #[must_use]
    pub fn from_code(tag: &str) -> Self {
        Self::spoken(tag).unwrap_or_default()
    }

    /// The first of the system's preferred languages that the program speaks, else English.
    #[must_use]
    pub fn from_system() -> Self {
        sys_locale::get_locales().find_map(|tag| Self::spoken(&tag)).unwrap_or_default()
    }

    fn spoken(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_', '.', '@']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "id" | "in" | "ind" => Some(Self::Id),
            "en" | "eng" => Some(Self::En),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_all_systems_are_read() {
        for tag in ["id", "ID", "id-ID", "id_ID.UTF-8", "id_ID@latin", "in-ID", "in_ID", "ind", " id "] {
            assert_eq!(Language::from_code(tag), Language::Id, "{tag}");
        }
        for tag in ["", "C", "POSIX", "en_GB.UTF-8", "jv-ID", "fr", "idx", "-id"] {
            assert_eq!(Language::from_code(tag), Language::En, "{tag}");
        }
    }

    #[test]
    fn a_code_reads_back_as_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), language);
        }
    }
}
