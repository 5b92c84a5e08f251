//! Indeed Hiring Lab, sectors: one file a country, daily index by sector since February 2020.

use super::{
    Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, SourceUpdate,
    address::filled,
    indeed::{self, Daily},
    reading::Reading,
    table::{ReadError, read_rows},
};
use crate::{
    data::{Documents, online_names::OnlineNames, providers::slug, schema::StoredSeries},
    domain::{Bilingual, Date, OnlineId, SeriesId},
};
use std::{collections::BTreeSet, io::Read};

/// Countries whose sectors are published.
const COUNTRIES: [&str; 6] = ["US", "GB", "CA", "AU", "DE", "FR"];
/// What is read of the files.
const WHAT: &str = "monthly means of the daily values of 'total postings' by sector";
const COLUMNS: [&str; 5] = ["date", "jobcountry", "indeed_job_postings_index", "variable", "display_name"];
/// The rows that are used; the file may hold new postings too.
const VARIABLE: &str = "total postings";

/// Largest file: they have 4 to 6 MB.
const CAP: u64 = 64 << 20;

/// The source.
#[derive(Debug)]
pub struct IndeedSectors;

impl OnlineSource for IndeedSectors {
    fn id(&self) -> OnlineId {
        OnlineId::IndeedSectors
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        Ok(requests(plan.choices.address(self.id()), &COUNTRIES, CAP))
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), indeed::POSTINGS, WHAT, day)?;
        reading.each_file(received, |reading, request, file| {
            read(reading, &request.part, file.reader()?, base, OnlineNames::bundled())
        })?;
        Ok(reading.into_update(base))
    }
}

/// One file a place. An address that names no place has one file, which is taken for the first place.
pub(super) fn requests(template: &str, places: &[&str], cap: u64) -> Vec<Request> {
    let request = |place: &&str| Request::new(*place, filled(template, &[("country", place)]), Expected::Csv, cap);
    let all: Vec<Request> = places.iter().map(request).collect();
    let is_one = all.windows(2).all(|pair| pair[0].address == pair[1].address);
    if is_one { all.into_iter().take(1).collect() } else { all }
}

/// Reads the file of one country into the reading.
///
/// # Errors
/// As [`read_rows`], and when no row is of that country.
fn read(
    reading: &mut Reading,
    country: &str,
    from: impl Read,
    base: &Documents,
    names: &OnlineNames,
) -> Result<(), ReadError> {
    let mut daily = Daily::default();
    let note = read_rows(from, country, &COLUMNS, |row| {
        if row.text(3) != VARIABLE {
            return Ok(());
        }
        if row.text(1) != country {
            return Err(row.fault(1));
        }
        let name = row.name(4)?;
        if slug(name).is_empty() {
            return Err(row.fault(4));
        }
        daily.add(name, row.date(0)?, row.number(2)?, country)
    })?;
    let (sectors, notes) = daily.finish(country)?;

    let mut seen = BTreeSet::new();
    for (sector, months) in &sectors {
        let id = SeriesId::new(&format!("indeed.{}.{}", slug(sector), country.to_lowercase()));
        match id {
            Ok(id) if seen.insert(id.clone()) => {
                let name = name_of(base, names, sector, &id);
                let series = indeed::postings(reading, id, name, country, months);
                reading.series.push(series);
            }
            // Two spellings of one name: the first in the alphabet has the id.
            _ => reading.notes.push(OnlineNote::NameTaken { name: sector.clone() }),
        }
    }
    reading.notes.extend(note);
    reading.notes.extend(notes);
    let is_of_this_file = |series: &StoredSeries| {
        let id = series.id.as_str();
        series.region == country && id.starts_with("indeed.") && !id.starts_with("indeed.total.")
    };
    reading.find_vanished(base, is_of_this_file);
    Ok(())
}

/// The name that any country of the sector has in the base, or else the known one.
fn name_of(base: &Documents, names: &OnlineNames, sector: &str, id: &SeriesId) -> Bilingual {
    let family = id.as_str().rsplit_once('.').map_or("", |(family, _)| family);
    let is_sibling = |series: &&StoredSeries| {
        series.name.en == sector && series.id.as_str().rsplit_once('.').is_some_and(|(have, _)| have == family)
    };
    let have = base.items.series.iter().find(is_sibling);
    have.map_or_else(|| names.series_name(sector), |series| series.name.clone())
}
