//! What the three sources of the Indeed Hiring Lab share: daily values by place to monthly series with their caveats.

use super::{
    OnlineError, OnlineNote,
    months::{LastMonth, Months},
    reading::{Credit, Reading},
    table::RowFault,
};
use crate::{
    data::providers,
    domain::{Bilingual, Cadence, Measure, Series, SeriesId},
};
use std::collections::BTreeMap;

/// Credit of the job postings index.
pub const POSTINGS: Credit = Credit {
    publisher: "Indeed Hiring Lab",
    title: "Job Postings Index by sector and country, and totals",
    licence: "CC BY 4.0",
    attribution: "Indeed Hiring Lab, Job Postings Index, CC BY 4.0",
};
/// Sectors or places that a file may have; the largest has about fifty.
const MOST_NAMES: usize = 300;

/// Daily values by name (sector or place).
#[derive(Debug, Default)]
pub struct Daily {
    by_name: BTreeMap<String, Months>,
    twice: u64,
}

impl Daily {
    /// Adds the value of a day.
    ///
    /// # Errors
    /// [`RowFault::File`] when a file has more names than any real one.
    pub fn add(&mut self, name: &str, day: crate::domain::Date, value: f64, part: &str) -> Result<(), RowFault> {
        if !self.by_name.contains_key(name) {
            if self.by_name.len() == MOST_NAMES {
                let detail = format!("more than {MOST_NAMES} names");
                return Err(RowFault::File(OnlineError::Shape { part: part.to_owned(), detail }));
            }
            self.by_name.insert(name.to_owned(), Months::default());
        }
        let Some(months) = self.by_name.get_mut(name) else { return Ok(()) };
        self.twice += u64::from(!months.add(day, value));
        Ok(())
    }

    /// Each name with its months, and notes on doubled days and on the newest month.
    ///
    /// # Errors
    /// [`OnlineError::Empty`] when there is not one value.
    pub fn finish(self, part: &str) -> Result<(BTreeMap<String, Months>, Vec<OnlineNote>), OnlineError> {
        let newest = self.by_name.values().filter_map(Months::last).max_by_key(|last| last.until);
        let Some(newest) = newest else { return Err(OnlineError::Empty { part: part.to_owned() }) };
        let mut notes = Vec::new();
        if self.twice > 0 {
            notes.push(OnlineNote::Twice { part: part.to_owned(), count: self.twice });
        }
        if !newest.is_whole() {
            notes.push(OnlineNote::Partial { month: newest.at, days: newest.days });
        }
        Ok((self.by_name, notes))
    }
}

/// A series of the job postings index.
pub fn postings(reading: &Reading, id: SeriesId, name: Bilingual, region: &str, months: &Months) -> Series {
    let mut series = reading.series(id, name, Measure::JobPostingsIndex, region, Cadence::Monthly);
    series.seasonally_adjusted = true;
    series.points = months.points(1);
    let last = months.last();
    let first = series.points.first().map(|point| point.at);
    series.breaks.extend(providers::indeed_method_change(first, last.map(|last| last.until)));
    let about = Bilingual::new(
        "Salaried jobs, not freelance. Mean of the days of each month.",
        "Lowongan bergaji, bukan lepas. Rata-rata hari dalam tiap bulan.",
    );
    series.caveat = Some(with_last_month(about, last));
    series
}

/// A caveat with the days of the last month.
pub fn with_last_month(about: Bilingual, last: Option<LastMonth>) -> Bilingual {
    let Some(last) = last.map(LastMonth::sentence) else { return about };
    Bilingual::new(format!("{} {}", about.en, last.en), format!("{} {}", about.id, last.id))
}
