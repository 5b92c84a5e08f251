//! Online Labour Index: monthly means of daily new vacancies, seven groups and their total. Ended in August 2024.

use super::{BuildError, Curated, Inputs, empty, mark, round, series_id, set_points, slug, source_id};
use crate::domain::{Bilingual, Cadence, Measure, Point, Series};

const LEVELS: &str = "oli/oli_levels_monthly.csv";
const TOTAL: &str = "Total";

/// One series a column; every group names the total, so that shares can be shown.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let Some(table) = inputs.table(LEVELS, &["date", TOTAL])? else { return Ok(Vec::new()) };
    let groups: Vec<String> = table.columns().iter().filter(|name| *name != "date").cloned().collect();
    let mut points: Vec<Vec<Point>> = vec![Vec::new(); groups.len()];
    for row in table.rows() {
        let at = match row.date("date") {
            Ok(at) if at.day() == 1 => at,
            Ok(at) => {
                inputs.report.leave_out(LEVELS, row.line, "the date is not the first of a month", &at.to_string());
                continue;
            }
            Err(reason) => {
                inputs.report.leave_out(LEVELS, row.line, &reason, row.text("date"));
                continue;
            }
        };
        inputs.report.used(LEVELS, 1);
        for (group, points) in groups.iter().zip(&mut points) {
            match row.optional_number(group) {
                Ok(Some(value)) => points.push(Point { at, value: round(value, 3), partial: false }),
                Ok(None) => {}
                Err(reason) => inputs.report.leave_out(LEVELS, row.line, &reason, group),
            }
        }
    }

    let total = series_id("oli.total")?;
    let mut all = Vec::new();
    for (group, points) in groups.iter().zip(points) {
        let id = series_id(&format!("oli.{}", slug(group)))?;
        let name = curated.mapping.series_name(group);
        let mut series = empty(id, name, Measure::FreelanceVacancyIndex, source_id("oli")?, "world", Cadence::Monthly);
        for at in set_points(&mut series, points) {
            inputs.report.remarks.push(format!("{LEVELS}: {at} stands twice"));
        }
        series.vintage = Some("2024-08-22".to_owned());
        series.ended = mark(
            2024,
            8,
            22,
            "Collection stopped: the platforms closed access",
            "Pengumpulan berhenti: platform menutup akses",
        );
        series.breaks.extend(match group.as_str() {
            "Microwork" => mark(
                2021,
                3,
                1,
                "Jump of March and April 2021: a change in collection",
                "Lonjakan Maret dan April 2021: perubahan cara pengumpulan",
            ),
            "Clerical and data entry" | "Writing and translation" => mark(
                2022,
                3,
                1,
                "Spike of March and April 2022: an artefact of collection",
                "Lonjakan Maret dan April 2022: akibat cara pengumpulan",
            ),
            _ => None,
        });
        series.caveat = Some(Bilingual::new(
            "The whole index falls after 2022, so the share of the total is the fair reading. August 2024 covers 22 days.",
            "Seluruh indeks turun setelah 2022, jadi pangsa dari total adalah pembacaan yang adil. Agustus 2024 hanya 22 hari.",
        ));
        if group != TOTAL {
            series.total = Some(total.clone());
        }
        all.push(series);
    }
    Ok(all)
}
