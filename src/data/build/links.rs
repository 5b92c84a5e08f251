//! Which series speak for which skill and category, directly or as a stand-in, with the reason.
//!
//! A provider's group, sector or category measures more than one skill, so for a skill it stands in; for the
//! category of the same name a freelance measure is direct. Salaried postings always stand in.

use super::{BuildError, Inputs, curated::Curated, slug, table::Table};
use crate::{
    data::{
        providers,
        schema::{Link, StandIns},
    },
    domain::{Bilingual, Category, EffortBand, Series, SeriesId, Skill, SkillId, SkillKind, Subject},
};
use std::collections::{BTreeMap, BTreeSet};

pub const CROSSWALK: &str = "skill_crosswalk.csv";
const COLUMNS: [&str; 4] = ["category", "oli_occupation", "indeed_sector", "github_topics"];

/// Topics that the crosswalk names.
pub fn topics(inputs: &mut Inputs<'_>) -> Result<BTreeSet<String>, BuildError> {
    let rows = rows(inputs)?;
    Ok(rows.into_iter().flat_map(|row| row.topics).collect())
}

/// Job-market sectors that the crosswalk names.
pub fn sectors(inputs: &mut Inputs<'_>) -> Result<BTreeSet<String>, BuildError> {
    let rows = rows(inputs)?;
    Ok(rows.into_iter().map(|row| row.sector).filter(|sector| !sector.is_empty()).collect())
}

/// One link for each category and skill that has a series or a preparation band, in the curated order.
pub fn build(
    inputs: &mut Inputs<'_>,
    curated: &Curated,
    series: &[Series],
    effort: &BTreeMap<SkillId, Vec<EffortBand>>,
) -> Result<Vec<Link>, BuildError> {
    let known: BTreeSet<SeriesId> = series.iter().map(|s| s.id.clone()).collect();
    let mut by_skill: BTreeMap<SkillId, CrosswalkRow> = BTreeMap::new();
    for row in rows(inputs)? {
        match curated.mapping.crosswalk(&row.name) {
            Some(skill) => {
                inputs.report.used(CROSSWALK, 1);
                by_skill.insert(skill.clone(), row);
            }
            None => inputs.report.leave_out(CROSSWALK, row.line, "the name maps to no skill", &row.name),
        }
    }
    let finder = Finder { curated, series, known, by_skill };
    let categories = curated.categories.iter().map(|category| finder.category(category));
    let skills = curated.skills.iter().map(|skill| finder.skill(skill, effort));
    Ok(categories
        .chain(skills)
        .filter(|l| !(l.direct.is_empty() && l.stand_ins.is_empty() && l.effort.is_empty()))
        .collect())
}

struct CrosswalkRow {
    line: u64,
    name: String,
    occupation: String,
    sector: String,
    topics: Vec<String>,
}

fn rows(inputs: &mut Inputs<'_>) -> Result<Vec<CrosswalkRow>, BuildError> {
    let Some(table): Option<Table> = inputs.table(CROSSWALK, &COLUMNS)? else { return Ok(Vec::new()) };
    let row = |row: super::table::Row<'_>| CrosswalkRow {
        line: row.line,
        name: row.text("category").to_owned(),
        occupation: row.text("oli_occupation").to_owned(),
        sector: row.text("indeed_sector").to_owned(),
        topics: row.text("github_topics").split('|').filter(|t| !t.is_empty()).map(str::to_owned).collect(),
    };
    Ok(table.rows().map(row).collect())
}

struct Finder<'a> {
    curated: &'a Curated,
    series: &'a [Series],
    known: BTreeSet<SeriesId>,
    by_skill: BTreeMap<SkillId, CrosswalkRow>,
}

/// Links under construction: each series once, stand-ins grouped by reason.
#[derive(Default)]
struct Links {
    direct: Vec<SeriesId>,
    stand_ins: Vec<StandIns>,
}

impl Links {
    fn has(&self, id: &SeriesId) -> bool {
        self.direct.contains(id) || self.stand_ins.iter().any(|s| s.series.contains(id))
    }

    fn direct(&mut self, ids: Vec<SeriesId>) {
        for id in ids {
            if !self.has(&id) {
                self.direct.push(id);
            }
        }
    }

    fn stand_in(&mut self, reason: &Bilingual, ids: Vec<SeriesId>) {
        for id in ids {
            if self.has(&id) {
                continue;
            }
            match self.stand_ins.iter_mut().find(|s| s.reason == *reason) {
                Some(group) => group.series.push(id),
                None => self.stand_ins.push(StandIns { reason: reason.clone(), series: vec![id] }),
            }
        }
    }

    fn into_link(self, subject: Subject, effort: Vec<EffortBand>) -> Link {
        Link { subject, direct: self.direct, stand_ins: self.stand_ins, effort }
    }
}

impl Finder<'_> {
    fn category(&self, category: &Category) -> Link {
        let mapping = &self.curated.mapping;
        let mut links = Links::default();
        for (slug, _) in mapping.upwork_categories.iter().filter(|(_, id)| *id == category.id) {
            links.direct(self.upwork(slug));
        }
        for (group, _) in mapping.oli_occupations.iter().filter(|(_, id)| *id == category.id) {
            links.direct(self.oli(group));
        }
        for (sector, _) in mapping.indeed_sectors.iter().filter(|(_, ids)| ids.contains(&category.id)) {
            links.stand_in(&providers::salaried(), self.freshest(sector));
        }
        if category.id.as_str() == "data-ai" {
            links.stand_in(&ai_share(), self.existing(&["indeed-ai.us".to_owned()]));
        }
        links.into_link(Subject::Category(category.id.clone()), Vec::new())
    }

    fn skill(&self, skill: &Skill, effort: &BTreeMap<SkillId, Vec<EffortBand>>) -> Link {
        let mapping = &self.curated.mapping;
        let mut links = Links::default();
        let own = self.by_skill.get(&skill.id);
        let like = mapping.skill_extra_links.iter().find(|link| link.skill == skill.id);
        // A strength, or a skill that says that nothing measures it, has no category series put in its name.
        let is_measured = skill.kind != SkillKind::HumanStrength && skill.no_series_note.is_none();
        if own.is_some() || is_measured {
            self.upwork_of(skill, &mut links);
        }
        if let Some(row) = own {
            if row.occupation == "Microwork" {
                links.stand_in(&microwork(), self.oli(&row.occupation));
            } else {
                links.stand_in(&whole_group(), self.oli(&row.occupation));
            }
            links.stand_in(&providers::salaried(), self.sector(&row.sector));
            for topic in &row.topics {
                links.stand_in(&providers::activity(), self.starting_with(&format!("github.{}.", slug(topic))));
            }
            if row.topics.iter().any(|topic| topic == "llm") {
                links.stand_in(&ai_share(), self.starting_with("indeed-ai."));
            }
        } else if let Some((extra, row)) = like.and_then(|l| Some((l, self.by_skill.get(&l.like)?))) {
            links.stand_in(&extra.reason, self.oli(&row.occupation));
            let reason = Bilingual::new(
                format!("{} Salaried jobs, not freelance.", extra.reason.en),
                format!("{} Lowongan bergaji, bukan lepas.", extra.reason.id),
            );
            links.stand_in(&reason, self.sector(&row.sector));
        }
        links.into_link(Subject::Skill(skill.id.clone()), effort.get(&skill.id).cloned().unwrap_or_default())
    }

    fn upwork_of(&self, skill: &Skill, links: &mut Links) {
        let mapping = &self.curated.mapping;
        if let Some(rule) = mapping.upwork_skills.iter().find(|rule| rule.skill == skill.id) {
            if rule.direct {
                links.direct(self.upwork(&rule.category));
            } else {
                links.stand_in(&whole_category(), self.upwork(&rule.category));
            }
        } else if let Some((slug, _)) = mapping.upwork_categories.iter().find(|(_, id)| *id == skill.category) {
            links.stand_in(&whole_category(), self.upwork(slug));
        }
    }

    fn upwork(&self, category: &str) -> Vec<SeriesId> {
        self.existing(&["share", "rate"].map(|part| format!("upwork-index.{}.{part}", slug(category))))
    }

    fn oli(&self, group: &str) -> Vec<SeriesId> {
        self.existing(&[format!("oli.{}", slug(group))])
    }

    /// Every place that has the sector, the United States first.
    fn sector(&self, sector: &str) -> Vec<SeriesId> {
        let mut found =
            if sector.is_empty() { Vec::new() } else { self.starting_with(&format!("indeed.{}.", slug(sector))) };
        found.sort_by_key(|id| (!providers::is_us(id), id.clone()));
        found
    }

    /// The US capture of a sector; without one, the places with the newest month. A category's verdict should
    /// not depend on how many countries happened to be captured.
    fn freshest(&self, sector: &str) -> Vec<SeriesId> {
        let all = self.sector(sector);
        if let Some(us) = all.first().filter(|id| providers::is_us(id)) {
            return vec![us.clone()];
        }
        let last = |id: &SeriesId| self.series.iter().find(|s| s.id == *id).and_then(Series::last).map(|p| p.at);
        let newest = all.iter().filter_map(last).max();
        all.into_iter().filter(|id| last(id) == newest).collect()
    }

    fn existing<const N: usize>(&self, ids: &[String; N]) -> Vec<SeriesId> {
        ids.iter().filter_map(|id| self.known.get(id.as_str()).cloned()).collect()
    }

    fn starting_with(&self, prefix: &str) -> Vec<SeriesId> {
        self.known.iter().filter(|id| id.as_str().starts_with(prefix)).cloned().collect()
    }
}

fn whole_category() -> Bilingual {
    Bilingual::new(
        "Counts the whole Upwork category, not this skill alone.",
        "Menghitung seluruh kategori Upwork, bukan keahlian ini saja.",
    )
}

fn whole_group() -> Bilingual {
    Bilingual::new(
        "Counts the whole occupation group, not this skill alone.",
        "Menghitung seluruh kelompok pekerjaan, bukan keahlian ini saja.",
    )
}

fn microwork() -> Bilingual {
    Bilingual::new(
        "Small paid tasks are the nearest thing measured; annotation is not counted apart.",
        "Tugas kecil berbayar adalah yang terdekat yang diukur; anotasi tidak dihitung tersendiri.",
    )
}

fn ai_share() -> Bilingual {
    Bilingual::new(
        "How far AI has entered salaried job adverts, not one skill.",
        "Seberapa jauh AI masuk ke iklan lowongan bergaji, bukan satu keahlian.",
    )
}
