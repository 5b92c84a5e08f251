//! Relatedness of skills from O*NET: pairs of 0.05 and above, with shared tools as the reason.

use super::{BuildError, Inputs, curated::Curated, effort, round};
use crate::domain::{Relation, SkillId, SourceId};
use std::{cmp::Reverse, collections::BTreeMap};

const MATRIX: &str = "onet/category_relatedness.csv";
const TOOLS: &str = "onet/technology_skills_freelance_socs.csv";
const VOCABULARY: &str = "onet/technology_vocabulary.csv";
/// Pairs below this are noise.
const LEAST: f64 = 0.05;
/// Tools of fewer occupations are left out: too special to be a reason.
const LEAST_OCCUPATIONS: f64 = 8.0;
/// Tools of more occupations are everywhere and tell no two skills apart.
const EVERYWHERE: u64 = 400;
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
        Relation {
            a,
            b,
            relatedness: round(value, 4),
            shared,
            shared_id: Vec::new(),
            source: Some(source.clone()),
            reason: None,
        }
    };
    Ok(pairs.into_iter().map(relation).collect())
}

/// What is known about a tool for one skill.
#[derive(Clone, Copy)]
struct Tool {
    /// Employers of an occupation of the skill often name it ("In Demand").
    in_demand: bool,
    /// Employers in general often name it ("Hot Technology").
    is_hot: bool,
    /// Occupations that use it.
    occupations: u64,
}

/// Tools of a skill by name.
type Tools = BTreeMap<SkillId, BTreeMap<String, Tool>>;

/// Tools of both skills as the reason: asked for in both, asked for in one, well known, then the more special one.
/// Office software is used by everyone and is a reason only where nothing else is shared.
fn shared_tools(tools: &Tools, a: &SkillId, b: &SkillId) -> Vec<String> {
    let (Some(a), Some(b)) = (tools.get(a), tools.get(b)) else { return Vec::new() };
    let mut shared: Vec<_> = a.iter().filter_map(|(name, own)| Some((name, *own, *b.get(name)?))).collect();
    shared.sort_by_key(|(name, own, other)| {
        let asked = u8::from(own.in_demand) + u8::from(other.in_demand);
        let is_everywhere = own.occupations > EVERYWHERE;
        (is_everywhere, Reverse(asked), !own.is_hot, own.occupations, *name)
    });
    shared.into_iter().take(TOOLS_A_PAIR).map(|(name, ..)| name.clone()).collect()
}

fn tools_by_skill(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Tools, BuildError> {
    let Some(vocabulary) = inputs.table(VOCABULARY, &["Example", "Hot Technology", "n_occ"])? else {
        return Ok(Tools::new());
    };
    let Some(table) = inputs.table(TOOLS, &["O*NET-SOC Code", "Example", "In Demand"])? else {
        return Ok(Tools::new());
    };
    let mut known: BTreeMap<&str, Tool> = BTreeMap::new();
    for row in vocabulary.rows() {
        match row.number("n_occ") {
            Ok(occupations) if occupations >= LEAST_OCCUPATIONS => {
                inputs.report.used(VOCABULARY, 1);
                let occupations = row.text("n_occ").parse().unwrap_or(u64::MAX);
                let is_hot = row.text("Hot Technology") == "Y";
                known.insert(row.text("Example"), Tool { in_demand: false, is_hot, occupations });
            }
            Ok(_) => {
                inputs.report.leave_out(VOCABULARY, row.line, "used by fewer than 8 occupations", row.text("Example"));
            }
            Err(reason) => inputs.report.leave_out(VOCABULARY, row.line, &reason, row.text("Example")),
        }
    }
    let mut by_code: BTreeMap<&str, Vec<(&str, bool)>> = BTreeMap::new();
    for row in table.rows() {
        let tool = (row.text("Example"), row.text("In Demand") == "Y");
        by_code.entry(row.text("O*NET-SOC Code")).or_default().push(tool);
    }
    inputs.report.used(TOOLS, table.rows().count());
    let mut tools = Tools::new();
    for (skill, codes) in effort::occupations(inputs, curated)? {
        let own = tools.entry(skill).or_default();
        for (name, in_demand) in codes.iter().filter_map(|code| by_code.get(code.as_str())).flatten() {
            if let Some(tool) = known.get(name) {
                own.entry((*name).to_owned()).or_insert(*tool).in_demand |= in_demand;
            }
        }
    }
    Ok(tools)
}
