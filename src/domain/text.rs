//! Texts of the bundled data, which exist in both languages.

use super::SourceId;
use serde::{Deserialize, Serialize};

/// One text in English and in Indonesian; which one is shown is decided in `i18n`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Bilingual {
    /// English.
    pub en: String,
    /// Bahasa Indonesia.
    pub id: String,
}

impl Bilingual {
    /// Builds a text from both languages.
    pub fn new(en: impl Into<String>, id: impl Into<String>) -> Self {
        Self { en: en.into(), id: id.into() }
    }

    /// The same text in both languages: names and terms that are not translated.
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { id: text.clone(), en: text }
    }

    /// Whether both languages are present.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.en.trim().is_empty() && !self.id.trim().is_empty()
    }
}

/// A sentence with the sources that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitedText {
    /// The sentence.
    pub text: Bilingual,
    /// At least one source.
    pub sources: Vec<SourceId>,
}
