//! Indeed Hiring Lab, AI Tracker: daily share of postings that name AI, by country, in one file.

use super::{
    Expected, OnlineError, OnlineSource, Plan, Received, Request, SourceUpdate,
    indeed::{Daily, with_last_month},
    reading::{Credit, Reading},
    table::{ReadError, read_rows},
};
use crate::{
    data::{Documents, providers, schema::StoredSeries},
    domain::{Bilingual, Cadence, Date, Measure, OnlineId, Series, SeriesId},
};
use std::io::Read;

/// Its credit.
const CREDIT: Credit = Credit {
    publisher: "Indeed Hiring Lab",
    title: "AI Tracker: share of job postings that name AI",
    licence: "CC BY 4.0",
    attribution: "Indeed Hiring Lab, AI Tracker, CC BY 4.0",
};
/// What is read of the file.
const WHAT: &str = "AI_posting.csv: monthly means of the daily values";
const COLUMNS: [&str; 3] = ["date", "jobcountry", "AI_share_postings"];
const PREFIX: &str = "indeed-ai.";

/// Largest file: it has 760 kB.
const CAP: u64 = 16 << 20;

/// The source.
#[derive(Debug)]
pub struct IndeedAiShare;

impl OnlineSource for IndeedAiShare {
    fn id(&self) -> OnlineId {
        OnlineId::IndeedAiShare
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        Ok(vec![Request::new("", plan.choices.address(self.id()), Expected::Csv, CAP)])
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), CREDIT, WHAT, day)?;
        reading.each_file(received, |reading, _, file| read(reading, file.reader()?, base))?;
        Ok(reading.into_update(base))
    }
}

/// Reads the file into the reading.
///
/// # Errors
/// As [`read_rows`].
fn read(reading: &mut Reading, from: impl Read, base: &Documents) -> Result<(), ReadError> {
    let mut daily = Daily::default();
    let note = read_rows(from, "", &COLUMNS, |row| {
        let (country, value) = (row.name(1)?, row.number(2)?);
        if !(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase())) {
            return Err(row.fault(1));
        }
        if !(0.0..=100.0).contains(&value) {
            return Err(row.fault(2));
        }
        daily.add(country, row.date(0)?, value, "")
    })?;
    let (countries, notes) = daily.finish("")?;
    for (country, months) in &countries {
        let Ok(id) = SeriesId::new(&format!("{PREFIX}{}", country.to_lowercase())) else { continue };
        let name = providers::postings_that_name_ai();
        let series = reading.series(id, name, Measure::AiShareOfPostings, country, Cadence::Monthly);
        let about = Bilingual::new(
            "Share of salaried postings with AI words; the history is restated when the word list changes.",
            "Pangsa lowongan bergaji yang memuat kata-kata AI; riwayatnya dihitung ulang saat daftar kata berubah.",
        );
        let caveat = Some(with_last_month(about, months.last()));
        reading.series.push(Series { points: months.points(4), caveat, ..series });
    }
    reading.notes.extend(note);
    reading.notes.extend(notes);
    reading.find_vanished(base, |series: &StoredSeries| series.id.as_str().starts_with(PREFIX));
    Ok(())
}
