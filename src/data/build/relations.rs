//! Relatedness of skills from O*NET: pairs of 0.05 and above, with shared tools as the reason.

use super::{BuildError, Inputs, curated::Curated, effort, round};
use crate::domain::{Relation, SkillId, SourceId};
use std::collections::{BTreeMap, BTreeSet};

const MATRIX: &str = "onet/category_relatedness.csv";
const TOOLS: &str = "onet/technology_skills_freelance_socs.csv";
const VOCABULARY: &str = "onet/technology_vocabulary.csv";
/// Pairs below this are noise.
const LEAST: f64 = 0.05;
/// Tools of fewer occupations are left out: too special to be a reason.
const LEAST_OCCUPATIONS: f64 = 8.0;
/// Tools named for a pair.
const TOOLS_A_PAIR: usize = 5;

/// Every pair once, the smaller id first, in the order of the ids.
///
/// # Errors
/// When a table is there but is not what it should be.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Relation>, BuildError> {
    let Some(table) = inputs.table(MATRIX, &["skill_a", "skill_b", "relatedness"])? else { return Ok(Vec::new()) };
    let tools = tools_by_skill(inputs, curated)?;
    let source = SourceId::new("onet").map_err(|error| BuildError::Curated(error.to_string()))?;
    let mut pairs: BTreeMap<(SkillId, SkillId), f64> = BTreeMap::new();
    for row in table.rows() {
        let (name_a, name_b) = (row.text("skill_a"), row.text("skill_b"));
        let name = format!("{name_a} and {name_b}");
        let (Some(a), Some(b)) = (curated.mapping.crosswalk(name_a), curated.mapping.crosswalk(name_b)) else {
            inputs.report.leave_out(MATRIX, row.line, "a name maps to no skill", &name);
            continue;
        };
        match row.number("relatedness") {
            Ok(_) if a == b => inputs.report.leave_out(MATRIX, row.line, "a skill with itself", name_a),
            Ok(value) if !(0.0..=1.0).contains(&value) => {
                inputs.report.leave_out(MATRIX, row.line, "the relatedness is not 0 to 1", &name);
            }
            Ok(value) if value < LEAST => {
                inputs.report.leave_out(MATRIX, row.line, "the relatedness is below 0.05", &name);
            }
            Ok(value) => {
                inputs.report.used(MATRIX, 1);
                let pair = if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
                let before = pairs.insert(pair, value);
                if before.is_some_and(|before| before != value) {
                    inputs.report.remarks.push(format!("{MATRIX}:{}: {name} differs between the two halves", row.line));
                }
            }
            Err(reason) => inputs.report.leave_out(MATRIX, row.line, &reason, &name),
        }
    }
    let relation = |((a, b), value): ((SkillId, SkillId), f64)| {
        let shared = shared_tools(&tools, &a, &b);
        Relation { a, b, relatedness: round(value, 4), shared, source: Some(source.clone()), reason: None }
    };
    Ok(pairs.into_iter().map(relation).collect())
}

/// Tools of a skill with their rank as a reason: well-known ones first, then those of fewer occupations.
type Tools = BTreeMap<SkillId, BTreeSet<(bool, u64, String)>>;

fn shared_tools(tools: &Tools, a: &SkillId, b: &SkillId) -> Vec<String> {
    let (Some(a), Some(b)) = (tools.get(a), tools.get(b)) else { return Vec::new() };
    a.intersection(b).take(TOOLS_A_PAIR).map(|(_, _, name)| name.clone()).collect()
}

fn tools_by_skill(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Tools, BuildError> {
    let Some(vocabulary) = inputs.table(VOCABULARY, &["Example", "Hot Technology", "n_occ"])? else {
        return Ok(Tools::new());
    };
    let Some(table) = inputs.table(TOOLS, &["O*NET-SOC Code", "Example"])? else { return Ok(Tools::new()) };
    let mut ranks: BTreeMap<&str, (bool, u64)> = BTreeMap::new();
    for row in vocabulary.rows() {
        match row.number("n_occ") {
            Ok(occupations) if occupations >= LEAST_OCCUPATIONS => {
                inputs.report.used(VOCABULARY, 1);
                let count = row.text("n_occ").parse().unwrap_or(u64::MAX);
                ranks.insert(row.text("Example"), (row.text("Hot Technology") != "Y", count));
            }
            Ok(_) => {
                inputs.report.leave_out(VOCABULARY, row.line, "used by fewer than 8 occupations", row.text("Example"));
            }
            Err(reason) => inputs.report.leave_out(VOCABULARY, row.line, &reason, row.text("Example")),
        }
    }
    let mut by_code: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in table.rows() {
        by_code.entry(row.text("O*NET-SOC Code")).or_default().push(row.text("Example"));
    }
    inputs.report.used(TOOLS, table.rows().count());
    let mut tools = Tools::new();
    for (skill, codes) in effort::occupations(inputs, curated)? {
        let names = codes.iter().filter_map(|code| by_code.get(code.as_str())).flatten();
        let ranked = names.filter_map(|name| ranks.get(name).map(|(rest, count)| (*rest, *count, (*name).to_owned())));
        tools.insert(skill, ranked.collect());
    }
    Ok(tools)
}
