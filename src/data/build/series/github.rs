//! GitHub Innovation Graph: developers who pushed to public repositories with a topic, by economy and quarter.

use super::{BuildError, Curated, Inputs, empty, series_id, set_points, slug, source_id};
use crate::{
    data::{
        build::links,
        providers::{self, ECONOMIES},
    },
    domain::{Bilingual, Cadence, Date, Measure, Point, Series},
};
use std::collections::BTreeMap;

const TOPICS: &str = "github-innovation-graph/topics_by_economy_quarter_selected.csv";
/// One series a topic of the crosswalk and economy. A blank means under 100 developers: a gap, not zero.
pub fn build(inputs: &mut Inputs<'_>, _: &Curated) -> Result<Vec<Series>, BuildError> {
    let Some(table) = inputs.table(TOPICS, &["topic", "iso2_code", "quarter", "num_pushers"])? else {
        return Ok(Vec::new());
    };
    let wanted = links::topics(inputs)?;
    let mut points: BTreeMap<(String, String), Vec<Point>> = BTreeMap::new();
    for row in table.rows() {
        let (topic, economy) = (row.text("topic"), row.text("iso2_code"));
        if !wanted.contains(topic) {
            inputs.report.leave_out(TOPICS, row.line, "the topic is not in the crosswalk", topic);
        } else if !ECONOMIES.contains(&economy) {
            inputs.report.leave_out(TOPICS, row.line, "the economy is not among those carried", economy);
        } else {
            match quarter(row.text("quarter")).and_then(|at| Ok((at, row.number("num_pushers")?))) {
                Ok((at, value)) => {
                    inputs.report.used(TOPICS, 1);
                    let key = (topic.to_owned(), economy.to_owned());
                    points.entry(key).or_default().push(Point { at, value: value.round(), partial: false });
                }
                Err(reason) => inputs.report.leave_out(TOPICS, row.line, &reason, topic),
            }
        }
    }
    let mut all = Vec::new();
    for ((topic, economy), points) in points {
        let id = series_id(&format!("github.{}.{}", slug(&topic), economy.to_lowercase()))?;
        let source = source_id("github-innovation-graph")?;
        let mut series =
            empty(id, Bilingual::same(topic), Measure::ActiveDevelopers, source, &economy, Cadence::Quarterly);
        for at in set_points(&mut series, points) {
            inputs.report.remarks.push(format!("{TOPICS}: {} has the quarter of {at} twice", series.id));
        }
        series.vintage = Some("2026-03-26".to_owned());
        let has_gap = series.points.windows(2).any(|pair| Cadence::Quarterly.next(pair[0].at) != pair[1].at);
        if has_gap {
            series.caveat = Some(providers::gap_is_under_100());
        }
        all.push(series);
    }
    Ok(all)
}

/// First day of a quarter written `2020Q1`.
fn quarter(text: &str) -> Result<Date, String> {
    let error = || format!("quarter '{}' is not like 2020Q1", text.chars().take(20).collect::<String>());
    let (year, quarter) = text.split_once('Q').ok_or_else(error)?;
    let (year, quarter): (i16, u8) = (year.parse().map_err(|_| error())?, quarter.parse().map_err(|_| error())?);
    if !(1..=4).contains(&quarter) {
        return Err(error());
    }
    Date::month_start(year, quarter * 3 - 2).map_err(|_| error())
}

#[cfg(test)]
mod tests {
    use super::quarter;

    #[test]
    fn quarters_start_in_their_first_month() {
        assert_eq!(quarter("2025Q3").unwrap().to_string(), "2025-07-01");
        for bad in ["2025Q5", "2025", "Q1", "2025Q0", "x"] {
            assert!(quarter(bad).is_err(), "{bad}");
        }
    }
}
