//! The document `online_names.ron`: by which names the online sources are asked about our skills.

use super::{DataFiles, FileBytes, bundled, document, schema};
use crate::domain::{Bilingual, SkillId};
use serde::Deserialize;
use std::sync::OnceLock;

/// Names of skills, sectors and categories at the online sources.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OnlineNames {
    /// Skills that at least one online source knows, in the order of the document.
    pub skills: Vec<SkillNames>,
    /// Indonesian names of sectors and categories by the source's own name.
    pub series_names: Vec<(String, String)>,
}

/// What the online sources call one skill.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SkillNames {
    /// The skill.
    pub skill: SkillId,
    /// Title of its article in the English Wikipedia.
    #[serde(default)]
    pub wikipedia_en: Option<String>,
    /// Title of its article in the Indonesian Wikipedia.
    #[serde(default)]
    pub wikipedia_id: Option<String>,
    /// Topics of the GitHub Innovation Graph.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Industries of Jobicy.
    #[serde(default)]
    pub jobicy: Vec<String>,
    /// Names of jobs on Freelancer.com.
    #[serde(default)]
    pub freelancer: Vec<String>,
}

#[derive(Deserialize)]
struct Document {
    format: String,
    version: u32,
    skills: Vec<SkillNames>,
    #[serde(default)]
    series_names: Vec<(String, String)>,
}

impl OnlineNames {
    /// Reads the document.
    ///
    /// # Errors
    /// A sentence with file and line when it is missing, is not RON of this shape, or is of another version.
    pub fn read(files: &dyn DataFiles) -> Result<Self, String> {
        let kind = schema::Kind::OnlineNames;
        let file = kind.file_name();
        let FileBytes::Bytes(bytes) = files.read(&file) else {
            return Err(format!("{file} is missing or cannot be read"));
        };
        let document: Document = document::options()
            .from_bytes(&bytes)
            .map_err(|error| format!("{file}:{}: {}", error.span.start.line, error.code))?;
        if document.format != kind.format() || document.version != schema::VERSION {
            return Err(format!("{file} is '{}' version {}", document.format, document.version));
        }
        Ok(Self { skills: document.skills, series_names: document.series_names })
    }

    /// The names that the program carries, read on the first call; a test proves that they can be read.
    pub fn bundled() -> &'static Self {
        static NAMES: OnceLock<OnlineNames> = OnceLock::new();
        NAMES.get_or_init(|| Self::read(bundled::files()).unwrap_or_default())
    }

    /// A sector's or category's name in both languages; the source's own in both when no other is known.
    #[must_use]
    pub fn series_name(&self, name: &str) -> Bilingual {
        let id = self.series_names.iter().find(|(have, _)| have == name).map_or(name, |(_, id)| id);
        Bilingual::new(name, id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_carried_names_are_of_skills_that_exist_and_stand_once() {
        let names = OnlineNames::read(bundled::files()).unwrap();
        let market = &bundled::market().market;
        let mut seen = BTreeSet::new();
        for skill in &names.skills {
            assert!(market.skill(&skill.skill).is_some(), "{}", skill.skill);
            assert!(seen.insert(&skill.skill), "{} stands twice", skill.skill);
        }
        for article in names.skills.iter().flat_map(|s| [&s.wikipedia_en, &s.wikipedia_id]).flatten() {
            assert!(!article.contains('_') && !article.is_empty() && article.trim() == article, "{article}");
        }
    }

    #[test]
    fn every_carried_topic_and_sector_is_known_by_name() {
        let names = OnlineNames::read(bundled::files()).unwrap();
        let market = &bundled::market().market;
        let topics: BTreeSet<&str> = names.skills.iter().flat_map(|s| &s.topics).map(String::as_str).collect();
        for series in market.series.iter().filter(|s| s.id.as_str().starts_with("github.")) {
            assert!(topics.contains(series.name.en.as_str()), "{}", series.id);
        }
        let named = |s: &&crate::domain::Series| {
            let id = s.id.as_str();
            id.starts_with("upwork-index.") || (id.starts_with("indeed.") && !id.starts_with("indeed.total."))
        };
        for series in market.series.iter().filter(named) {
            assert_eq!(names.series_name(&series.name.en), series.name, "{}", series.id);
        }
    }

    #[test]
    fn what_is_not_the_document_is_refused_with_its_line() {
        let file = |text: &str| BTreeMap::from([("online_names.ron".to_owned(), text.as_bytes().to_vec())]);
        assert!(OnlineNames::read(&BTreeMap::new()).is_err());
        let newer = file("(format: \"skillvane-market/online_names\", version: 9, skills: [])");
        assert!(OnlineNames::read(&newer).unwrap_err().contains("version 9"));
        assert!(OnlineNames::read(&file("\n(oops")).unwrap_err().starts_with("online_names.ron:2:"));
    }
}
