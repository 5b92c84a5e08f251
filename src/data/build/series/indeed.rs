//! Indeed Hiring Lab: postings indices by sector and place, and the share of postings that name AI.
//!
//! Histories are revised at each update, so every capture is a series of its own with its date.

use super::{BuildError, Curated, Inputs, empty, round, series_id, set_points, slug, source_id};
use crate::{
    data::{
        build::{links, table::Row},
        providers::{self, FULL_MONTH_DAYS},
    },
    domain::{Bilingual, Cadence, Date, Measure, Point, Series},
};
use std::collections::BTreeMap;

const US_SIX: &str = "indeed-hiring-lab/us_six_sectors_month_end_2023-12_2026-09.csv";
const US_FIVE: &str = "indeed-hiring-lab/us_five_sectors_monthly_2024-02_2026-02.csv";
const COUNTRIES: &str = "indeed-hiring-lab/sector_index_monthly_6countries.csv";
const TOTALS: &str = "indeed-hiring-lab/aggregate_index_monthly_11geos.csv";
const AI_SHARE: &str = "indeed-ai-tracker/ai_share_monthly.csv";
/// The one sector that only the older US capture has.
const MEDIA: &str = "Media & Communications";
const ALL_US: &str = "All US postings (SA)";

/// Five tables: two US captures, five countries, totals, AI share.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let mut all = us_six(inputs, curated)?;
    all.extend(us_media(inputs, curated)?);
    all.extend(countries(inputs, curated)?);
    all.extend(totals(inputs)?);
    all.extend(ai_share(inputs)?);
    Ok(all)
}

fn us_six(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let Some(table) = inputs.table(US_SIX, &["date"])? else { return Ok(Vec::new()) };
    let sectors = table.columns().iter().filter(|name| *name != "date" && *name != ALL_US).cloned().collect();
    inputs.report.remarks.push(format!("{US_SIX}: column '{ALL_US}' is not carried; the totals by place are newer"));
    let read = |row: &Row<'_>| row.date("date").and_then(month_of);
    wide(
        inputs,
        curated,
        &table,
        sectors,
        read,
        |_| false,
        |series| {
            series.source = source_id("indeed-us-2026-10")?;
            series.vintage = Some("2026-10-02".to_owned());
            series.caveat = Some(Bilingual::new(
                "Salaried jobs, not freelance. Value of the last day of the month; the last one is of 25 September 2026.",
                "Lowongan bergaji, bukan lepas. Nilai hari terakhir tiap bulan; yang terakhir tanggal 25 September 2026.",
            ));
            Ok(())
        },
    )
}

fn us_media(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let Some(table) = inputs.table(US_FIVE, &["month", MEDIA])? else { return Ok(Vec::new()) };
    for column in table.columns().iter().filter(|name| *name != "month" && *name != MEDIA) {
        let text = format!(
            "{US_FIVE}: column '{column}' is not carried; a newer capture has it, and captures are not spliced"
        );
        inputs.report.remarks.push(text);
    }
    // The capture runs from 22 February 2024 to 20 February 2026.
    let is_partial = |at: Date| (at.year(), at.month()) == (2024, 2) || (at.year(), at.month()) == (2026, 2);
    wide(
        inputs,
        curated,
        &table,
        vec![MEDIA.to_owned()],
        |row| row.month("month"),
        is_partial,
        |series| {
            series.source = source_id("indeed-us-2026-02")?;
            series.vintage = Some("2026-02-20".to_owned());
            series.caveat = Some(Bilingual::new(
                "Salaried jobs, not freelance. Monthly mean of an older capture; the first and the last month are not whole.",
                "Lowongan bergaji, bukan lepas. Rata-rata bulanan dari tangkapan lebih lama; bulan pertama dan terakhir tidak utuh.",
            ));
            Ok(())
        },
    )
}

/// A US table with one column a sector.
fn wide(
    inputs: &mut Inputs<'_>,
    curated: &Curated,
    table: &crate::data::build::table::Table,
    sectors: Vec<String>,
    period: impl Fn(&Row<'_>) -> Result<Date, String>,
    is_partial: impl Fn(Date) -> bool,
    finish: impl Fn(&mut Series) -> Result<(), BuildError>,
) -> Result<Vec<Series>, BuildError> {
    let file = table.file();
    let mut all = Vec::new();
    for sector in sectors {
        let mut points = Vec::new();
        for row in table.rows() {
            match period(&row).and_then(|at| Ok((at, row.optional_number(&sector)?))) {
                Ok((at, Some(value))) => points.push(Point { at, value: round(value, 1), partial: is_partial(at) }),
                Ok((_, None)) => {}
                Err(reason) => inputs.report.leave_out(file, row.line, &reason, &sector),
            }
        }
        let id = series_id(&format!("indeed.{}.us", slug(&sector)))?;
        let name = curated.mapping.series_name(&sector);
        let mut series = postings(id, name, "US")?;
        finish(&mut series)?;
        series
            .breaks
            .extend(providers::indeed_method_change(points.first().map(|p| p.at), points.last().map(|p| p.at)));
        for at in set_points(&mut series, points) {
            inputs.report.remarks.push(format!("{file}: {at} stands twice"));
        }
        all.push(series);
    }
    inputs.report.used(file, table.rows().count());
    Ok(all)
}

fn countries(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let needed = ["country", "sector", "month", "index_mean", "last_obs_date"];
    let Some(table) = inputs.table(COUNTRIES, &needed)? else { return Ok(Vec::new()) };
    let mut wanted = links::sectors(inputs)?;
    wanted.extend(curated.mapping.indeed_sectors.iter().map(|(sector, _)| sector.clone()));
    let mut points: BTreeMap<(String, String), Vec<(Point, Date)>> = BTreeMap::new();
    for row in table.rows() {
        let (country, sector) = (row.text("country"), row.text("sector"));
        if country == "US" {
            let reason =
                "the US capture of the older method; newer US captures are carried, and captures are not spliced";
            inputs.report.leave_out(COUNTRIES, row.line, reason, sector);
        } else if !wanted.contains(sector) {
            inputs.report.leave_out(
                COUNTRIES,
                row.line,
                "the sector is neither in the crosswalk nor mapped to a category",
                sector,
            );
        } else {
            let read = || -> Result<_, String> {
                let last = row.date("last_obs_date")?;
                let partial = last.day() < 20;
                Ok((Point { at: row.month("month")?, value: round(row.number("index_mean")?, 1), partial }, last))
            };
            match read() {
                Ok(point) => {
                    inputs.report.used(COUNTRIES, 1);
                    points.entry((country.to_owned(), sector.to_owned())).or_default().push(point);
                }
                Err(reason) => inputs.report.leave_out(COUNTRIES, row.line, &reason, sector),
            }
        }
    }
    let mut all = Vec::new();
    for ((country, sector), points) in points {
        let id = series_id(&format!("indeed.{}.{}", slug(&sector), country.to_lowercase()))?;
        let mut series = postings(id, curated.mapping.series_name(&sector), &country)?;
        let last = points.iter().map(|(_, last)| *last).max();
        series.vintage = last.map(|day| day.to_string());
        let first = points.iter().map(|(point, _)| point.at).min();
        series.breaks.extend(providers::indeed_method_change(first, last));
        let is_old = matches!(country.as_str(), "GB" | "AU");
        series.caveat = Some(if is_old {
            Bilingual::new(
                "Salaried jobs, not freelance. An older capture, made with the seasonal adjustment used before 14 November 2024.",
                "Lowongan bergaji, bukan lepas. Tangkapan lama, memakai penyesuaian musiman sebelum 14 November 2024.",
            )
        } else {
            Bilingual::new(
                "Salaried jobs, not freelance. A capture that ends there; the publisher has newer values.",
                "Lowongan bergaji, bukan lepas. Tangkapan berhenti di situ; penerbit punya nilai yang lebih baru.",
            )
        });
        let points = points.into_iter().map(|(point, _)| point).collect();
        for at in set_points(&mut series, points) {
            inputs.report.remarks.push(format!("{COUNTRIES}: {} has {at} twice", series.id));
        }
        all.push(series);
    }
    Ok(all)
}

fn totals(inputs: &mut Inputs<'_>) -> Result<Vec<Series>, BuildError> {
    let Some(table) = inputs.table(TOTALS, &["geo", "month", "index_sa_mean", "days"])? else { return Ok(Vec::new()) };
    let mut points: BTreeMap<String, Vec<Point>> = BTreeMap::new();
    for row in table.rows() {
        let read = || -> Result<_, String> {
            let partial = row.number("days")? < f64::from(FULL_MONTH_DAYS);
            Ok(Point { at: row.month("month")?, value: round(row.number("index_sa_mean")?, 1), partial })
        };
        match read() {
            Ok(point) => {
                inputs.report.used(TOTALS, 1);
                points.entry(row.text("geo").to_owned()).or_default().push(point);
            }
            Err(reason) => inputs.report.leave_out(TOTALS, row.line, &reason, row.text("geo")),
        }
    }
    let mut all = Vec::new();
    for (place, points) in points {
        let id = series_id(&format!("indeed.total.{}", slug(&place)))?;
        let mut series = postings(id, providers::all_postings(), &place)?;
        series.vintage = Some("2026-08-19".to_owned());
        series.breaks.extend(providers::indeed_method_change(
            points.iter().map(|p| p.at).min(),
            points.iter().map(|p| p.at).max(),
        ));
        series.caveat = Some(Bilingual::new("Salaried jobs, not freelance.", "Lowongan bergaji, bukan lepas."));
        for at in set_points(&mut series, points) {
            inputs.report.remarks.push(format!("{TOTALS}: {place} has {at} twice"));
        }
        all.push(series);
    }
    Ok(all)
}

fn ai_share(inputs: &mut Inputs<'_>) -> Result<Vec<Series>, BuildError> {
    let Some(table) = inputs.table(AI_SHARE, &["month", "days"])? else { return Ok(Vec::new()) };
    let countries = table.columns().iter().filter(|name| *name != "month" && *name != "days").cloned();
    let mut all = Vec::new();
    for country in countries {
        let mut points = Vec::new();
        for row in table.rows() {
            let read = || -> Result<_, String> {
                let partial = row.number("days")? < f64::from(FULL_MONTH_DAYS);
                let value = row.optional_number(&country)?;
                Ok((row.month("month")?, value, partial))
            };
            match read() {
                Ok((at, Some(value), partial)) => points.push(Point { at, value: round(value, 4), partial }),
                Ok((_, None, _)) => {}
                Err(reason) => inputs.report.leave_out(AI_SHARE, row.line, &reason, &country),
            }
        }
        let id = series_id(&format!("indeed-ai.{}", slug(&country)))?;
        let name = providers::postings_that_name_ai();
        let source = source_id("indeed-ai-tracker")?;
        let mut series = empty(id, name, Measure::AiShareOfPostings, source, &country, Cadence::Monthly);
        series.vintage = Some("2026-07-21".to_owned());
        series.caveat = Some(Bilingual::new(
            "Share of salaried postings with AI words; the history is restated when the word list changes.",
            "Pangsa lowongan bergaji yang memuat kata-kata AI; riwayatnya dihitung ulang saat daftar kata berubah.",
        ));
        for at in set_points(&mut series, points) {
            inputs.report.remarks.push(format!("{AI_SHARE}: {at} stands twice"));
        }
        all.push(series);
    }
    inputs.report.used(AI_SHARE, table.rows().count());
    Ok(all)
}

fn postings(id: crate::domain::SeriesId, name: Bilingual, region: &str) -> Result<Series, BuildError> {
    let source = source_id("indeed-hiring-lab")?;
    let mut series = empty(id, name, Measure::JobPostingsIndex, source, region, Cadence::Monthly);
    series.seasonally_adjusted = true;
    Ok(series)
}

fn month_of(day: Date) -> Result<Date, String> {
    Date::month_start(day.year(), day.month()).map_err(|error| error.to_string())
}
