//! `SnipeWork` Upwork Market Index: share of posts and mean advertised rate, by category and week.

use super::{BuildError, Curated, Inputs, empty, round, series_id, set_points, slug, source_id};
use crate::domain::{Cadence, Measure, Point, Series};
use std::collections::{BTreeMap, BTreeSet};

const CATEGORIES: &str = "upwork-market-index/categories.csv";
const WEEKS: &str = "upwork-market-index/weekly.csv";

/// Two series a category. Weeks that the publisher marks as unfinished stay marked.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let needed = ["week", "period_start", "category", "category_slug", "share", "avg_hourly_usd"];
    let Some(table) = inputs.table(CATEGORIES, &needed)? else { return Ok(Vec::new()) };
    let partial: BTreeSet<String> = match inputs.table(WEEKS, &["week", "is_partial"])? {
        Some(weeks) => {
            inputs.report.used(WEEKS, weeks.rows().count());
            weeks.rows().filter(|row| row.text("is_partial") != "0").map(|row| row.text("week").to_owned()).collect()
        }
        None => BTreeSet::new(),
    };

    let mut points: BTreeMap<(String, String), (Vec<Point>, Vec<Point>)> = BTreeMap::new();
    for row in table.rows() {
        let name = row.text("category");
        let read = || -> Result<_, String> {
            let at = row.date("period_start")?;
            if !crate::data::rules::starts_period(Cadence::Weekly, at) {
                return Err(format!("period_start {at} is not a Monday"));
            }
            let partial = partial.contains(row.text("week"));
            let share = Point { at, value: round(row.number("share")? * 100.0, 1), partial };
            let rate = row.optional_number("avg_hourly_usd")?.map(|value| Point { at, value, partial });
            Ok((share, rate))
        };
        match read() {
            Ok((share, rate)) => {
                let entry = points.entry((slug(row.text("category_slug")), name.to_owned())).or_default();
                entry.0.push(share);
                entry.1.extend(rate);
                inputs.report.used(CATEGORIES, 1);
            }
            Err(reason) => inputs.report.leave_out(CATEGORIES, row.line, &reason, name),
        }
    }

    let mut all = Vec::new();
    for ((slug, name), (shares, rates)) in points {
        let parts = [("share", Measure::FreelancePostShare, shares), ("rate", Measure::AdvertisedHourlyRate, rates)];
        for (part, measure, points) in parts {
            let id = series_id(&format!("upwork-index.{slug}.{part}"))?;
            let source = source_id("snipework-umi")?;
            let mut series = empty(id, curated.mapping.series_name(&name), measure, source, "world", Cadence::Weekly);
            for at in set_points(&mut series, points) {
                inputs.report.remarks.push(format!("{CATEGORIES}: {name} has the week of {at} twice"));
            }
            all.push(series);
        }
    }
    Ok(all)
}
