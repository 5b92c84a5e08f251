//! Preparation bands by skill: O*NET job zone, experience and training of the nearest salaried occupations.

use super::{BuildError, Inputs, curated::Curated};
use crate::domain::{EffortBand, SkillId, SourceId};
use std::collections::BTreeMap;

const OCCUPATIONS: &str = "onet/category_to_soc.json";
const ZONES: &str = "pay/job_zones.csv";
const BANDS: &str = "pay/effort_bands.csv";

/// Occupations of each skill of the relatedness matrix, in the order of the file.
///
/// # Errors
/// When the file is there but is not a JSON object of lists.
pub fn occupations(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<BTreeMap<SkillId, Vec<String>>, BuildError> {
    let Some(bytes) = inputs.bytes(OCCUPATIONS)? else { return Ok(BTreeMap::new()) };
    let names: BTreeMap<String, Vec<String>> = serde_json::from_slice(&bytes)
        .map_err(|error| BuildError::File { file: OCCUPATIONS, reason: error.to_string() })?;
    Ok(names.into_iter().filter_map(|(name, codes)| Some((curated.mapping.crosswalk(&name)?.clone(), codes))).collect())
}

/// Bands by skill.
///
/// # Errors
/// When a table is there but is not what it should be.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<BTreeMap<SkillId, Vec<EffortBand>>, BuildError> {
    let Some(zones) = inputs.table(ZONES, &["soc", "title", "job_zone", "svp_range"])? else {
        return Ok(BTreeMap::new());
    };
    let mut bands: BTreeMap<(String, String), String> = BTreeMap::new();
    if let Some(table) = inputs.table(BANDS, &["soc", "scale", "median_band"])? {
        for row in table.rows() {
            if ["RW", "OJ"].contains(&row.text("scale")) {
                let key = (row.text("soc").to_owned(), row.text("scale").to_owned());
                bands.insert(key, row.text("median_band").to_owned());
                inputs.report.used(BANDS, 1);
            } else {
                inputs.report.leave_out(
                    BANDS,
                    row.line,
                    "only experience and on-the-job training are carried",
                    row.text("scale"),
                );
            }
        }
    }
    let source = SourceId::new("onet").map_err(|error| BuildError::Curated(error.to_string()))?;
    let mut by_code: BTreeMap<String, EffortBand> = BTreeMap::new();
    for row in zones.rows() {
        let soc = row.text("soc").to_owned();
        let Some(job_zone) = row.text("job_zone").parse::<u8>().ok().filter(|zone| (1..=5).contains(zone)) else {
            inputs.report.leave_out(ZONES, row.line, "the job zone is not 1 to 5", row.text("title"));
            continue;
        };
        inputs.report.used(ZONES, 1);
        let band = |scale: &str| bands.get(&(soc.clone(), scale.to_owned())).filter(|band| !band.is_empty()).cloned();
        let effort = EffortBand {
            occupation: row.text("title").to_owned(),
            soc: soc.clone(),
            job_zone,
            svp_range: row.text("svp_range").to_owned(),
            experience: band("RW"),
            training: band("OJ"),
            source: source.clone(),
        };
        by_code.insert(soc, effort);
    }
    let mut by_skill = BTreeMap::new();
    for (skill, codes) in occupations(inputs, curated)? {
        let found: Vec<EffortBand> = codes.iter().filter_map(|code| by_code.get(code).cloned()).collect();
        by_skill.insert(skill, found);
    }
    Ok(by_skill)
}
