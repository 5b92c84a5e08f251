//! Indeed Hiring Lab, totals: one file a place, daily index of all postings, seasonally adjusted.

use super::{
    OnlineError, OnlineSource, Plan, Received, Request, SourceUpdate,
    indeed::{self, Daily},
    indeed_sectors::requests,
    reading::Reading,
    table::{ReadError, read_rows},
};
use crate::{
    data::{Documents, providers},
    domain::{Date, OnlineId, SeriesId},
};
use std::io::Read;

/// Places whose totals are published; `EA` is the euro area.
const PLACES: [&str; 11] = ["US", "GB", "CA", "AU", "DE", "FR", "EA", "ES", "IE", "IT", "NL"];
/// What is read of the files.
const WHAT: &str = "monthly means of the daily values of 'total postings', seasonally adjusted";
const COLUMNS: [&str; 4] = ["date", "jobcountry", "indeed_job_postings_index_SA", "variable"];
const VARIABLE: &str = "total postings";

/// Largest file: they have 200 kB.
const CAP: u64 = 8 << 20;

/// The source.
#[derive(Debug)]
pub struct IndeedTotals;

impl OnlineSource for IndeedTotals {
    fn id(&self) -> OnlineId {
        OnlineId::IndeedTotals
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        Ok(requests(plan.choices.address(self.id()), &PLACES, CAP))
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), indeed::POSTINGS, WHAT, day)?;
        reading.each_file(received, |reading, request, file| read(reading, &request.part, file.reader()?))?;
        Ok(reading.into_update(base))
    }
}

/// Reads the file of one place into the reading.
///
/// # Errors
/// As [`read_rows`], and when no row is of that place.
fn read(reading: &mut Reading, place: &str, from: impl Read) -> Result<(), ReadError> {
    let mut daily = Daily::default();
    let note = read_rows(from, place, &COLUMNS, |row| {
        if row.text(3) != VARIABLE {
            return Ok(());
        }
        if row.text(1) != place {
            return Err(row.fault(1));
        }
        daily.add(place, row.date(0)?, row.number(2)?, place)
    })?;
    let (places, notes) = daily.finish(place)?;
    for months in places.values() {
        if let Ok(id) = SeriesId::new(&format!("indeed.total.{}", providers::slug(place))) {
            let series = indeed::postings(reading, id, providers::all_postings(), place, months);
            reading.series.push(series);
        }
    }
    reading.notes.extend(note);
    reading.notes.extend(notes);
    Ok(())
}
