//! Pay rows by skill: advertised rates of services, asked rates of surveys, US wages as a stand-in.

use super::{BuildError, Inputs, curated::Curated, effort, table::Row};
use crate::{
    data::rules,
    domain::{Bilingual, Date, Pay, PayKind, SkillId, SourceId, Span, Standing},
};
use std::collections::BTreeMap;

const OBSERVED: &str = "pay/pay_observations.csv";
const WAGES: &str = "pay/wages_us_oews.csv";
const COLUMNS: [&str; 9] =
    ["source_id", "skill_as_named", "metric", "value", "unit", "period_start", "period_end", "region", "note"];

/// Pay rows: services and surveys in the order of the file, then wages in the order of the skills.
///
/// # Errors
/// When a table is there but is not what it should be.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Pay>, BuildError> {
    let mut all = observed(inputs, curated)?;
    all.extend(wages(inputs, curated)?);
    Ok(all)
}

/// What one source says on one service: the middle value and the quartiles that belong to it.
#[derive(Default)]
struct Group {
    middle: Option<(f64, bool, String)>,
    p25: Option<f64>,
    p75: Option<f64>,
    lines: Vec<u64>,
}

type Key = (String, String, String, Option<Span>);

fn observed(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Pay>, BuildError> {
    let Some(table) = inputs.table(OBSERVED, &COLUMNS)? else { return Ok(Vec::new()) };
    let mut order: Vec<Key> = Vec::new();
    let mut groups: BTreeMap<Key, Group> = BTreeMap::new();
    for row in table.rows() {
        let named = row.text("skill_as_named");
        if row.text("metric") == "learn_hours" {
            continue; // Course lengths become figures; see `figures`.
        }
        if let Some(reason) = not_carried(&row) {
            inputs.report.leave_out(OBSERVED, row.line, reason, named);
            continue;
        }
        if targets(curated, named).is_empty() {
            inputs.report.leave_out(OBSERVED, row.line, "the service or field maps to no skill", named);
            continue;
        }
        let read = row.number("value").and_then(|value| Ok((value, row.span("period_start", "period_end")?)));
        let (value, period) = match read {
            Ok(read) => read,
            Err(reason) => {
                inputs.report.leave_out(OBSERVED, row.line, &reason, named);
                continue;
            }
        };
        let key = (row.text("source_id").to_owned(), named.to_owned(), row.text("region").to_owned(), period);
        if !groups.contains_key(&key) {
            order.push(key.clone());
        }
        let group = groups.entry(key).or_default();
        group.lines.push(row.line);
        match row.text("metric") {
            "hourly_rate_median" => group.middle = Some((value, false, row.text("note").to_owned())),
            "hourly_rate_mean" if group.middle.is_none() => {
                group.middle = Some((value, true, row.text("note").to_owned()));
            }
            "hourly_rate_p25" => group.p25 = Some(value),
            "hourly_rate_p75" => group.p75 = Some(value),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for key in order {
        let Some(group) = groups.remove(&key) else { continue };
        let (source, named, region, period) = key;
        let line = group.lines.first().copied().unwrap_or_default();
        let Some((middle, is_mean, note)) = group.middle else {
            for line in group.lines {
                inputs.report.leave_out(OBSERVED, line, "a range without a middle value", &named);
            }
            continue;
        };
        let source = match SourceId::new(&source) {
            Ok(source) => source,
            Err(error) => {
                inputs.report.leave_out(OBSERVED, line, &error.to_string(), &named);
                continue;
            }
        };
        let kind = if note.contains("say they charge") { PayKind::Asked } else { PayKind::Advertised };
        let mut kept = 0;
        for (skill, standing) in targets(curated, &named) {
            let mut pay = Pay {
                skill,
                named: named.clone(),
                kind,
                standing,
                middle,
                is_mean,
                p25: group.p25,
                p75: group.p75,
                n: count_in_note(&note),
                period,
                region: region.clone(),
                source: source.clone(),
            };
            match rules::pay(&mut pay) {
                Ok(()) => {
                    kept += 1;
                    all.push(pay);
                }
                Err(problem) => inputs.report.leave_out(OBSERVED, line, &problem.to_string(), &named),
            }
        }
        if kept > 0 {
            inputs.report.used(OBSERVED, group.lines.len());
        }
    }
    Ok(all)
}

/// Why a row is no pay row of a skill, if it is none.
fn not_carried(row: &Row<'_>) -> Option<&'static str> {
    match (row.text("metric"), row.text("unit")) {
        _ if row.text("source_id") == "snipework-umi" => Some("carried as a weekly series"),
        ("fixed_budget_median", _) => Some("a project budget is no hourly rate"),
        ("day_rate_mean", _) => Some("pounds a day are not turned into hours"),
        ("monthly_income_mean", _) => Some("an income of all kinds of work together"),
        ("hourly_rate_low" | "hourly_rate_high", _) => {
            Some("an end of a range; ranges without quartiles are not carried")
        }
        ("hourly_rate_median" | "hourly_rate_mean" | "hourly_rate_p25" | "hourly_rate_p75", "usd_per_hour") => None,
        _ => Some("the metric or its unit is not known"),
    }
}

/// The skills that a service speaks for, directly and as a stand-in.
fn targets(curated: &Curated, named: &str) -> Vec<(SkillId, Standing)> {
    let direct = curated.mapping.service(named).map(|skill| (skill.clone(), Standing::Direct));
    let stand_ins = curated.mapping.service_stand_ins.iter().filter(|s| s.service == named);
    direct.into_iter().chain(stand_ins.map(|s| (s.skill.clone(), Standing::Proxy(s.reason.clone())))).collect()
}

/// The number of posts that a note states as "Computed from 1401 hourly job posts".
fn count_in_note(note: &str) -> Option<u64> {
    let rest = note.split("Computed from ").nth(1)?;
    let digits: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == ',').filter(|c| *c != ',').collect();
    digits.parse().ok()
}

fn wages(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Pay>, BuildError> {
    let Some(table) = inputs.table(WAGES, &["soc", "title", "year", "employment", "h_p25", "h_median", "h_p75"])?
    else {
        return Ok(Vec::new());
    };
    let source = SourceId::new("bls-oews").map_err(|error| BuildError::Curated(error.to_string()))?;
    let mut by_code: BTreeMap<String, (u64, Pay)> = BTreeMap::new();
    let Some(placeholder) = curated.skills.first().map(|skill| skill.id.clone()) else { return Ok(Vec::new()) };
    for row in table.rows() {
        let read = || -> Result<Pay, String> {
            let year: i16 = row.text("year").parse().map_err(|_| "the year is not a number".to_owned())?;
            let day = |month, day| Date::new(year, month, day).map_err(|error| error.to_string());
            let mut pay = Pay {
                skill: placeholder.clone(),
                named: row.text("title").to_owned(),
                kind: PayKind::Salaried,
                standing: Standing::Proxy(salaried()),
                middle: row.number("h_median")?,
                is_mean: false,
                p25: row.optional_number("h_p25")?,
                p75: row.optional_number("h_p75")?,
                n: row.text("employment").parse().ok(),
                period: Span::new(day(5, 1)?, day(5, 31)?).ok(),
                region: "United States".to_owned(),
                source: source.clone(),
            };
            rules::pay(&mut pay).map_err(|problem| problem.to_string())?;
            Ok(pay)
        };
        match read() {
            Ok(pay) => {
                by_code.insert(row.text("soc").to_owned(), (row.line, pay));
            }
            Err(reason) => inputs.report.leave_out(WAGES, row.line, &reason, row.text("title")),
        }
    }
    let mut all = Vec::new();
    let mut used = std::collections::BTreeSet::new();
    let occupations = effort::occupations(inputs, curated)?;
    for skill in &curated.skills {
        let mut named = std::collections::BTreeSet::new();
        for code in occupations.get(&skill.id).into_iter().flatten() {
            let code = code.get(..7).unwrap_or(code);
            if let Some((_, pay)) = by_code.get(code).filter(|_| named.insert(code.to_owned())) {
                used.insert(code.to_owned());
                all.push(Pay { skill: skill.id.clone(), ..pay.clone() });
            }
        }
    }
    inputs.report.used(WAGES, used.len());
    for (code, (line, pay)) in &by_code {
        if !used.contains(code) {
            inputs.report.leave_out(WAGES, *line, "no skill has the occupation", &pay.named);
        }
    }
    Ok(all)
}

fn salaried() -> Bilingual {
    Bilingual::new(
        "Wages of US employees in the nearest occupation; not freelance, not Indonesia.",
        "Upah karyawan AS di pekerjaan terdekat; bukan pekerja lepas, bukan Indonesia.",
    )
}
