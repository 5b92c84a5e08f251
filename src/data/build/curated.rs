//! The documents that are edited by hand, as the builder needs them: complete and consistent, or no build.

use super::{BuildError, mapping::Mapping};
use crate::{
    data::{
        DataFiles, FileBytes, LoadWarning, document,
        schema::{Kind, VERSION},
    },
    domain::{Category, Conflict, HolidayList, Note, RequirementOrigin, Skill, Source, SourceId, Target},
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// What is edited by hand.
pub struct Curated {
    pub categories: Vec<Category>,
    pub skills: Vec<Skill>,
    pub mapping: Mapping,
    /// Sources that no provider's file describes.
    pub sources: Vec<Source>,
    /// Sources that sentences, requirements and lists of holidays cite.
    pub cited: BTreeSet<SourceId>,
}

impl Curated {
    /// Reads the curated documents.
    ///
    /// # Errors
    /// When categories, skills or the mapping are missing, or any document has an item that cannot be read, or
    /// the mapping names an id that does not exist.
    pub fn read(files: &dyn DataFiles) -> Result<Self, BuildError> {
        let categories: Vec<Category> = items(files, Kind::Categories, true)?;
        let skills: Vec<Skill> = items(files, Kind::Skills, true)?;
        let targets: Vec<Target> = items(files, Kind::Targets, false)?;
        let notes: Vec<Note> = items(files, Kind::Notes, false)?;
        let conflicts: Vec<Conflict> = items(files, Kind::Conflicts, false)?;
        let holidays: Vec<HolidayList> = items(files, Kind::Holidays, false)?;
        let sources: Vec<Source> = items(files, Kind::SourcesEditorial, false)?;
        let mapping = mapping(files)?;

        let (mapped_skills, mapped_categories) = mapping.ids();
        if let Some(id) = mapped_skills.into_iter().find(|id| !skills.iter().any(|s| s.id == **id)) {
            return Err(BuildError::Curated(format!("mapping.ron names the skill '{id}', which skills.ron has not")));
        }
        if let Some(id) = mapped_categories.into_iter().find(|id| !categories.iter().any(|c| c.id == **id)) {
            let text = format!("mapping.ron names the category '{id}', which categories.ron has not");
            return Err(BuildError::Curated(text));
        }

        let mut cited = BTreeSet::new();
        for target in &targets {
            cited.extend(target.steps.iter().chain(&target.caution).flat_map(|text| text.sources.iter().cloned()));
            for requirement in &target.requirements {
                if let RequirementOrigin::Source(id) = &requirement.origin {
                    cited.insert(id.clone());
                }
            }
        }
        cited.extend(notes.iter().flat_map(|note| note.text.sources.iter().cloned()));
        cited.extend(conflicts.iter().flat_map(|conflict| conflict.text.sources.iter().cloned()));
        cited.extend(holidays.iter().map(|list| list.source.clone()));
        Ok(Self { categories, skills, mapping, sources, cited })
    }
}

fn items<T: DeserializeOwned>(files: &dyn DataFiles, kind: Kind, is_needed: bool) -> Result<Vec<T>, BuildError> {
    if !is_needed && matches!(files.read(&kind.file_name()), FileBytes::Missing) {
        return Ok(Vec::new());
    }
    let mut warnings: Vec<LoadWarning> = Vec::new();
    let items = document::read::<T>(files, kind, &mut warnings);
    match warnings.first() {
        Some(warning) => Err(BuildError::Curated(warning.to_string())),
        None => Ok(items.into_iter().map(|(_, item)| item).collect()),
    }
}

fn mapping(files: &dyn DataFiles) -> Result<Mapping, BuildError> {
    let file = Kind::Mapping.file_name();
    let FileBytes::Bytes(bytes) = files.read(&file) else {
        return Err(BuildError::Curated(format!("{file} is missing or cannot be read")));
    };
    let mapping: Mapping = document::options()
        .from_bytes(&bytes)
        .map_err(|error| BuildError::Curated(format!("{file}:{}: {}", error.span.start.line, error.code)))?;
    if mapping.format != Kind::Mapping.format() || mapping.version != VERSION {
        let text =
            format!("{file} is '{}' version {}, not the mapping of this program", mapping.format, mapping.version);
        return Err(BuildError::Curated(text));
    }
    Ok(mapping)
}
