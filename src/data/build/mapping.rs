//! The curated mapping from the names of the sources to our ids, and the questions the builder asks it.

use crate::domain::{Bilingual, CategoryId, Quantity, SkillId, Subject};
use serde::Deserialize;

/// The document `mapping.ron`. Names match exactly, as the source writes them.
#[derive(Debug, Clone, Deserialize)]
pub struct Mapping {
    /// What the file says it is.
    pub format: String,
    /// Version of the document.
    pub version: u32,
    /// Names of the relatedness matrix and of the crosswalk.
    pub crosswalk: Vec<(String, SkillId)>,
    /// Names in the published figures.
    pub reports: Vec<(String, Subject)>,
    /// Names of services and survey fields in the pay rows.
    pub services: Vec<(String, SkillId)>,
    /// Services that only stand in for a skill.
    #[serde(default)]
    pub service_stand_ins: Vec<ServiceStandIn>,
    /// Categories of the weekly Upwork index, by slug.
    pub upwork_categories: Vec<(String, CategoryId)>,
    /// Skills counted in another Upwork category than the first of theirs.
    #[serde(default)]
    pub upwork_skills: Vec<UpworkSkill>,
    /// Groups of the Online Labour Index.
    pub oli_occupations: Vec<(String, CategoryId)>,
    /// Sectors of the job postings index.
    pub indeed_sectors: Vec<(String, Vec<CategoryId>)>,
    /// What a source counted, where it is not posts.
    pub quantities: Vec<QuantityRule>,
    /// Skills without a crosswalk row and the skill whose series stand in for them.
    #[serde(default)]
    pub skill_extra_links: Vec<ExtraLink>,
    /// Indonesian names of groups, sectors and categories.
    #[serde(default)]
    pub series_names: Vec<(String, String)>,
}

/// A service that stands in for a skill.
#[derive(Debug, Clone, Deserialize)]
pub struct ServiceStandIn {
    /// The service as named.
    pub service: String,
    /// The skill.
    pub skill: SkillId,
    /// Why it is only a stand-in.
    pub reason: Bilingual,
}

/// The Upwork category in which a skill is counted.
#[derive(Debug, Clone, Deserialize)]
pub struct UpworkSkill {
    /// The skill.
    pub skill: SkillId,
    /// Slug of the category.
    pub category: String,
    /// Whether the category is the skill itself.
    pub direct: bool,
}

/// What one source counted, perhaps only for one metric.
#[derive(Debug, Clone, Deserialize)]
pub struct QuantityRule {
    /// The source.
    pub source: String,
    /// The metric as the source file writes it; every metric when none.
    #[serde(default)]
    pub metric: Option<String>,
    /// What was counted.
    pub quantity: Quantity,
}

/// A skill that another skill's series stand in for.
#[derive(Debug, Clone, Deserialize)]
pub struct ExtraLink {
    /// The skill.
    pub skill: SkillId,
    /// The skill whose series are used.
    pub like: SkillId,
    /// Why.
    pub reason: Bilingual,
}

impl Mapping {
    /// The skill of a crosswalk row.
    pub fn crosswalk(&self, name: &str) -> Option<&SkillId> {
        self.crosswalk.iter().find(|(have, _)| have == name).map(|(_, id)| id)
    }

    /// What a published figure is about.
    pub fn report(&self, name: &str) -> Option<&Subject> {
        self.reports.iter().find(|(have, _)| have == name).map(|(_, subject)| subject)
    }

    /// The skill that a service is.
    pub fn service(&self, name: &str) -> Option<&SkillId> {
        self.services.iter().find(|(have, _)| have == name).map(|(_, id)| id)
    }

    /// What a source counted by that metric, if a rule says so.
    pub fn quantity(&self, source: &str, metric: &str) -> Option<Quantity> {
        let exact = |rule: &&QuantityRule| rule.source == source && rule.metric.as_deref() == Some(metric);
        let any = |rule: &&QuantityRule| rule.source == source && rule.metric.is_none();
        self.quantities.iter().find(exact).or_else(|| self.quantities.iter().find(any)).map(|rule| rule.quantity)
    }

    /// A provider's name in both languages; the same in both when no Indonesian name is curated.
    pub fn series_name(&self, name: &str) -> Bilingual {
        let id = self.series_names.iter().find(|(have, _)| have == name).map_or(name, |(_, id)| id);
        Bilingual::new(name, id)
    }

    /// Every id that the mapping names, for the check that all exist.
    pub fn ids(&self) -> (Vec<&SkillId>, Vec<&CategoryId>) {
        let mut skills: Vec<&SkillId> = Vec::new();
        let mut categories: Vec<&CategoryId> = Vec::new();
        skills.extend(self.crosswalk.iter().map(|(_, id)| id));
        skills.extend(self.services.iter().map(|(_, id)| id));
        skills.extend(self.service_stand_ins.iter().map(|s| &s.skill));
        skills.extend(self.upwork_skills.iter().map(|s| &s.skill));
        skills.extend(self.skill_extra_links.iter().flat_map(|link| [&link.skill, &link.like]));
        categories.extend(self.upwork_categories.iter().map(|(_, id)| id));
        categories.extend(self.oli_occupations.iter().map(|(_, id)| id));
        categories.extend(self.indeed_sectors.iter().flat_map(|(_, ids)| ids));
        for (_, subject) in &self.reports {
            match subject {
                Subject::Skill(id) => skills.push(id),
                Subject::Category(id) => categories.push(id),
            }
        }
        (skills, categories)
    }
}
