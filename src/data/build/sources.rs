//! Every source that the data set cites, and no other.

use super::{BuildError, Inputs, curated::Curated, table::Row};
use crate::domain::{Confidence, EffortBand, Figure, Pay, Relation, Series, SkillId, Source, SourceId};
use std::collections::{BTreeMap, BTreeSet};

const FILES: [&str; 3] = ["reports/sources.csv", "reports/unconfirmed_sources.csv", "pay/pay_sources.csv"];
const COLUMNS: [&str; 8] =
    ["source_id", "publisher", "title", "published", "url", "how_seen", "licence_or_terms", "confidence"];

/// Ids that something in the data set cites.
pub struct Cited(BTreeSet<SourceId>);

impl Cited {
    /// Collects them from everything that carries a source.
    pub fn collect(
        curated: &Curated,
        series: &[Series],
        figures: &[Figure],
        pay: &[Pay],
        relations: &[Relation],
        effort: &BTreeMap<SkillId, Vec<EffortBand>>,
    ) -> Self {
        let mut ids = curated.cited.clone();
        ids.extend(series.iter().map(|s| s.source.clone()));
        ids.extend(figures.iter().map(|f| f.source.clone()));
        ids.extend(pay.iter().map(|p| p.source.clone()));
        ids.extend(relations.iter().filter_map(|r| r.source.clone()));
        ids.extend(effort.values().flatten().map(|band| band.source.clone()));
        Self(ids)
    }
}

/// Cited sources: data sets first, then publications in the order of the files, then those of the curated document.
///
/// # Errors
/// When a table is there but is not what it should be.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated, cited: &Cited) -> Result<Vec<Source>, BuildError> {
    let mut all: Vec<Source> = datasets()?.into_iter().filter(|source| cited.0.contains(&source.id)).collect();
    for file in FILES {
        let Some(table) = inputs.table(file, &COLUMNS)? else { continue };
        for row in table.rows() {
            let id = row.text("source_id");
            if all.iter().any(|have| have.id.as_str() == id) {
                inputs.report.leave_out(file, row.line, "the same source is carried already", id);
            } else if !cited.0.iter().any(|have| have.as_str() == id) {
                inputs.report.leave_out(file, row.line, "nothing in the data set cites it", id);
            } else {
                match source(&row) {
                    Ok(source) => {
                        inputs.report.used(file, 1);
                        all.push(source);
                    }
                    Err(reason) => inputs.report.leave_out(file, row.line, &reason, id),
                }
            }
        }
    }
    for source in &curated.sources {
        if cited.0.contains(&source.id) && !all.iter().any(|have| have.id == source.id) {
            all.push(source.clone());
        }
    }
    for id in &cited.0 {
        if !all.iter().any(|have| have.id == *id) {
            inputs.report.remarks.push(format!("the source '{id}' is cited but no file describes it"));
        }
    }
    Ok(all)
}

fn source(row: &Row<'_>) -> Result<Source, String> {
    let confidence = match row.text("confidence") {
        "primary" => Confidence::Primary,
        "secondary-press" => Confidence::SecondaryPress,
        "tertiary" => Confidence::Tertiary,
        "unconfirmed" => Confidence::Unconfirmed,
        other => return Err(format!("the confidence '{other}' is not known")),
    };
    let terms = row.text("licence_or_terms");
    let (licence, attribution) = credit(terms, row.text("publisher"));
    let source = Source {
        id: SourceId::new(row.text("source_id")).map_err(|error| error.to_string())?,
        publisher: row.text("publisher").to_owned(),
        title: row.text("title").to_owned(),
        published: row.text("published").to_owned(),
        url: row.text("url").to_owned(),
        how_seen: row.text("how_seen").to_owned(),
        licence,
        attribution,
        confidence,
    };
    crate::data::rules::source(&source).map_err(|problem| problem.to_string())?;
    Ok(source)
}

/// Splits terms such as `CC BY 4.0; credit: X` or `CC BY 4.0, cite X`; a licence of attribution without a named
/// credit credits the publisher.
fn credit(terms: &str, publisher: &str) -> (String, Option<String>) {
    for mark in ["; credit: ", ", cite "] {
        if let Some((licence, credit)) = terms.split_once(mark) {
            return (licence.to_owned(), Some(credit.to_owned()));
        }
    }
    let attribution = terms.contains("CC BY").then(|| format!("{publisher}, {terms}"));
    (terms.to_owned(), attribution)
}

/// Data sets behind the series, relations, wages and bands, with the credit that each licence asks for.
fn datasets() -> Result<Vec<Source>, BuildError> {
    let rows: [[&str; 8]; 9] = [
        [
            "snipework-umi",
            "SnipeWork",
            "SnipeWork Upwork Market Index, weekly data set",
            "2026-08-17",
            "https://github.com/snipeworkapp-oss/upwork-market-data",
            "data/categories.csv and data/weekly.csv at commit 568ac01cab83ef00e5ec9e9948804af84b556351",
            "CC BY 4.0",
            "Data: SnipeWork Upwork Market Index (https://snipework.com/market/index), CC BY 4.0",
        ],
        [
            "oli",
            "Oxford Internet Institute / ILO Online Labour Observatory",
            "Online Labour Index: new vacancies by occupation group",
            "2024-08-22",
            "https://doi.org/10.6084/m9.figshare.3761562",
            "monthly means of daily new vacancies, oli_levels_monthly.csv at commit \
             dde44537773fb92df45b53f5e0e0e5dc543aa920 of a replication repository; sums of groups checked",
            "CC BY 4.0",
            "Online Labour Index, Oxford Internet Institute / ILO Online Labour Observatory, CC BY 4.0; monthly means \
             computed from figshare 3761562.",
        ],
        [
            "indeed-hiring-lab",
            "Indeed Hiring Lab",
            "Job Postings Index by sector and country, and totals",
            "2026-08-19",
            "https://github.com/hiring-lab/job_postings_tracker",
            "totals at commit 8049a926; sectors of DE and FR at 7ce4f8b, CA at fe69899, GB at 1a5e5ee, AU at 8015bdf; \
             monthly means",
            "CC BY 4.0",
            "Indeed Hiring Lab, Job Postings Index, CC BY 4.0",
        ],
        [
            "indeed-us-2026-10",
            "Indeed Hiring Lab",
            "Job Postings Index, six US sectors, capture of October 2026",
            "2026-10-02",
            "https://github.com/hiring-lab/job_postings_tracker",
            "month-end values copied by stopthatgoblin/salmon-of-data at commit \
             548fd92b61a5b645978f4a472ade999dfd9d4fd8, whose script takes them over unchanged",
            "CC BY 4.0",
            "Indeed Hiring Lab, Job Postings Index, CC BY 4.0",
        ],
        [
            "indeed-us-2026-02",
            "Indeed Hiring Lab",
            "Job Postings Index, US Media & Communications, capture of February 2026",
            "2026-02-20",
            "https://github.com/hiring-lab/job_postings_tracker",
            "values copied by simonhimself/displacement-index at commit 5af6dd91; monthly means",
            "CC BY 4.0",
            "Indeed Hiring Lab, Job Postings Index, CC BY 4.0",
        ],
        [
            "indeed-ai-tracker",
            "Indeed Hiring Lab",
            "AI Tracker: share of job postings that name AI",
            "2026-07-21",
            "https://github.com/hiring-lab/ai-tracker",
            "AI_posting.csv at commit 41392c3f5a65acc3d47d35d4e8ef81265a020017; monthly means",
            "CC BY 4.0",
            "Indeed Hiring Lab, AI Tracker, CC BY 4.0",
        ],
        [
            "github-innovation-graph",
            "GitHub",
            "GitHub Innovation Graph: topics",
            "2026-03-26",
            "https://github.com/github/innovationgraph",
            "data/topics.csv at commit 8faec9d72c7ec505480197d6dd580e6739fe2a96",
            "CC0 1.0",
            "GitHub Innovation Graph, CC0 1.0",
        ],
        [
            "onet",
            "US Department of Labor, Employment and Training Administration",
            "O*NET 29.3 Database",
            "2025-05",
            "https://www.onetcenter.org/database.html",
            "Excel files of release 29.3 at commit 826ec4e0f0bc73ac117fcb7d38230ccb0b27519d of a public repository; \
             relatedness computed from related occupations and technology skills",
            "CC BY 4.0",
            "This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment \
             and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of \
             USDOL/ETA. The makers of Skillvane modified some of this information.",
        ],
        [
            "bls-oews",
            "US Bureau of Labor Statistics",
            "Occupational Employment and Wage Statistics, May 2025",
            "2026",
            "https://www.bls.gov/oes/tables.htm",
            "national_M2025_dl.xlsx, SHA-256 852250997ceff9b721ff68f63e877d818f9c1ec8b1b69dd367958faedd5282b2, as kept \
             by several public projects",
            "Public domain (US government work)",
            "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025",
        ],
    ];
    let source = |row: [&str; 8]| {
        let [id, publisher, title, published, url, how_seen, licence, attribution] = row.map(str::to_owned);
        let id = SourceId::new(&id).map_err(|error| BuildError::Curated(error.to_string()))?;
        let attribution = Some(attribution);
        Ok(Source {
            id,
            publisher,
            title,
            published,
            url,
            how_seen,
            licence,
            attribution,
            confidence: Confidence::Primary,
        })
    };
    rows.into_iter().map(source).collect()
}

#[cfg(test)]
mod tests {
    use super::credit;

    #[test]
    fn credits_are_split_from_licences() {
        let cases = [
            ("CC BY 4.0; credit: Data: X", ("CC BY 4.0", Some("Data: X"))),
            ("CC BY 4.0, cite Indeed Hiring Lab", ("CC BY 4.0", Some("Indeed Hiring Lab"))),
            ("CC BY 4.0", ("CC BY 4.0", Some("P, CC BY 4.0"))),
            ("Company survey; cite", ("Company survey; cite", None)),
        ];
        for (terms, (licence, attribution)) in cases {
            assert_eq!(credit(terms, "P"), (licence.to_owned(), attribution.map(str::to_owned)), "{terms}");
        }
    }
}
