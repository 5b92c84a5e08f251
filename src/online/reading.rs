//! What a source's files say, as series of ours, and the update that they make of a market.

use super::{OnlineError, OnlineNote, Received, ReceivedFile, Request, SourceUpdate, linking, table::ReadError};
use crate::{
    data::{Documents, Update, providers, schema::StoredSeries},
    domain::{
        Bilingual, Cadence, Confidence, Date, Measure, OnlineId, Series, SeriesId, Source, SourceId, Subject,
        series::Break,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was read from the files of one source.
#[derive(Debug)]
pub struct Reading {
    /// Who published it.
    pub source: Source,
    /// The series, each whole: they replace those of the same id.
    pub series: Vec<Series>,
    /// Series that the source no longer lists: they stay as they were and are marked.
    pub vanished: Vec<SeriesId>,
    /// Links that no series of the same sector or topic gives.
    pub links: Vec<PlannedLink>,
    /// What the user should know.
    pub notes: Vec<OnlineNote>,
    /// Addresses of files that came and could not be used: the next refresh asks for them as if they were new.
    pub ask_anew: Vec<String>,
    /// The day of the file that is read now: when its server changed it, or else the day of the refresh.
    pub vintage: Date,
    /// The day of the refresh.
    pub today: Date,
}

/// A series that stands in for a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedLink {
    /// The skill or category.
    pub subject: Subject,
    /// The series.
    pub series: SeriesId,
    /// Why it only stands in.
    pub reason: Bilingual,
}

/// What a publisher asks to be called, and under which licence.
#[derive(Debug, Clone, Copy)]
pub struct Credit {
    /// Publisher, as it names itself.
    pub publisher: &'static str,
    /// Title of the data set.
    pub title: &'static str,
    /// Licence or terms.
    pub licence: &'static str,
    /// The credit that the licence asks for.
    pub attribution: &'static str,
}

impl Reading {
    /// Nothing read yet; `what` says which files, and what was made of them.
    ///
    /// # Errors
    /// None in practice: every source's key is part of an id.
    pub fn new(id: OnlineId, credit: Credit, what: &str, today: Date) -> Result<Self, OnlineError> {
        let source_id = SourceId::new(&format!("online.{}", id.key()));
        let source = Source {
            id: source_id.map_err(|error| OnlineError::Internal { detail: error.to_string() })?,
            publisher: credit.publisher.to_owned(),
            title: credit.title.to_owned(),
            published: String::new(),
            url: String::new(),
            how_seen: format!("{what}; refreshed on {today}"),
            licence: credit.licence.to_owned(),
            attribution: Some(credit.attribution.to_owned()),
            confidence: Confidence::Primary,
        };
        let (series, vanished, links, notes, ask_anew) = Default::default();
        Ok(Self { source, series, vanished, links, notes, ask_anew, vintage: today, today })
    }

    /// Gives every file that came to `read`. A file that cannot be used is noted and the others are; when none can, the
    /// first fault is the source's.
    ///
    /// # Errors
    /// The first fault when no file could be used, and a fault of the disk or a stop at once.
    pub fn each_file(
        &mut self,
        received: &Received,
        mut read: impl FnMut(&mut Self, &Request, &ReceivedFile) -> Result<(), ReadError>,
    ) -> Result<(), OnlineError> {
        let mut faults = Vec::new();
        let mut used = 0;
        for (request, file) in received.files() {
            self.begin(request, file);
            match read(self, request, file) {
                Ok(()) => used += 1,
                Err(ReadError::Io(error)) => return Err(file.fault(&error)),
                Err(ReadError::Content(error)) => {
                    self.ask_anew.push(request.address.clone());
                    faults.push((request.part.clone(), error));
                }
            }
        }
        match faults.first() {
            Some((_, error)) if used == 0 => Err(error.clone()),
            _ => {
                let notes = faults.into_iter().map(|(part, error)| OnlineNote::PartFailed { part, error });
                self.notes.extend(notes);
                self.say_once();
                Ok(())
            }
        }
    }

    /// What several files say alike, such as which month is not over, is said once.
    fn say_once(&mut self) {
        let mut said = Vec::with_capacity(self.notes.len());
        for note in self.notes.drain(..) {
            if !said.contains(&note) {
                said.push(note);
            }
        }
        self.notes = said;
    }

    /// The file that is read next: where it came from and of which day it is.
    pub fn begin(&mut self, request: &Request, file: &ReceivedFile) {
        self.vintage = file.last_modified.unwrap_or(self.today);
        let day = self.vintage.to_string();
        if self.source.published < day {
            self.source.published = day;
        }
        if self.source.url.is_empty() {
            self.source.url.clone_from(&request.address);
        }
    }

    /// A series of this source without points.
    pub fn series(&self, id: SeriesId, name: Bilingual, measure: Measure, region: &str, cadence: Cadence) -> Series {
        Series {
            id,
            name,
            measure,
            unit: None,
            source: self.source.id.clone(),
            region: region.to_owned(),
            cadence,
            points: Vec::new(),
            vintage: Some(self.vintage.to_string()),
            ended: None,
            breaks: Vec::new(),
            seasonally_adjusted: false,
            total: None,
            caveat: None,
        }
    }

    /// Series of the base that the source had before and has no more.
    pub fn find_vanished(&mut self, base: &Documents, is_of_this_file: impl Fn(&StoredSeries) -> bool) {
        let read: BTreeSet<&SeriesId> = self.series.iter().map(|series| &series.id).collect();
        let gone = base
            .items
            .series
            .iter()
            .filter(|series| series.ended.is_none() && is_of_this_file(series) && !read.contains(&series.id));
        self.vanished.extend(gone.map(|series| series.id.clone()));
    }

    /// What this changes in a market. Series that say the same as before are not in it, and nothing is in it when all do.
    #[must_use]
    pub fn into_update(mut self, base: &Documents) -> SourceUpdate {
        let mut update = Update::on(self.today);
        let before: BTreeMap<&SeriesId, &StoredSeries> = base.items.series.iter().map(|s| (&s.id, s)).collect();
        self.note_impossible();

        let read = self.series.iter().filter_map(StoredSeries::from_series);
        let changed = read.filter(|series| before.get(&series.id).is_none_or(|have| !says_the_same(have, series)));
        update.items.series.extend(changed);
        let mut gone = BTreeSet::new();
        for have in self.vanished.iter().filter_map(|id| before.get(id)) {
            let mut series = (*have).clone();
            series.ended = Some(Break { at: covered_until(have), note: no_longer_listed(self.today) });
            gone.insert(series_label(&series));
            update.items.series.push(series);
        }
        let unlinked = linking::unlinked(base, &update.items.series, &self.links);
        let new = unlinked.into_iter().filter(|series| !before.contains_key(&series.id) && is_linked_by_rule(series));
        let new: BTreeSet<String> = new.map(|series| series.name.en.clone()).collect();
        if !new.is_empty() {
            self.notes.push(OnlineNote::NewNames { names: new.into_iter().collect() });
        }
        if !gone.is_empty() {
            self.notes.push(OnlineNote::Vanished { names: gone.into_iter().collect() });
        }
        if !update.items.series.is_empty() {
            update.items.sources.push(self.source);
        }
        let (links, notes, ask_anew) = (self.links, self.notes, self.ask_anew);
        SourceUpdate { links, notes, ask_anew, ..SourceUpdate::of(update) }
    }

    /// Counts of today, which are no part of a data set: their answers are never "unchanged".
    #[must_use]
    pub fn into_counts(self, received: &Received, counts: Vec<DatedCount>, base: &Documents) -> SourceUpdate {
        let ask_anew = received.parts.iter().map(|part| part.request.address.clone()).collect();
        SourceUpdate { counts, ask_anew, ..self.into_update(base) }
    }

    /// Takes out values that a market refuses: it would drop the whole series for one of them.
    fn note_impossible(&mut self) {
        let mut count = 0;
        for series in &mut self.series {
            let (measure, before) = (series.measure, series.points.len());
            series.points.retain(|point| providers::value_of(measure, point.value).is_ok());
            count += before - series.points.len();
        }
        if count > 0 {
            self.notes.push(OnlineNote::ValuesLeftOut { count: count as u64 });
        }
    }
}

/// Whether two editions of a series differ in nothing but the day on which they were read.
fn says_the_same(before: &StoredSeries, now: &StoredSeries) -> bool {
    before == &StoredSeries { vintage: before.vintage.clone(), ..now.clone() }
}

/// Totals belong to no sector, so they need no link.
fn is_linked_by_rule(series: &StoredSeries) -> bool {
    !series.id.as_str().starts_with("indeed.total.")
}

/// The last day that a series covers: the end of its last period, or the day on which it was read if that was before.
fn covered_until(series: &StoredSeries) -> Date {
    let mut next = series.start;
    for _ in &series.values.0 {
        next = series.cadence.next(next);
    }
    let end = Date::from_days(next.days() - 1);
    let read_on = series.vintage.as_deref().and_then(|day| Date::parse(day).ok());
    read_on.map_or(end, |day| day.min(end)).max(series.start)
}

fn no_longer_listed(today: Date) -> Bilingual {
    Bilingual::new(
        format!("No longer listed by the publisher on {today}"),
        format!("Tidak lagi dimuat penerbit pada {today}"),
    )
}

/// The name of a series with its place, for a note.
fn series_label(series: &StoredSeries) -> String {
    if series.region == "world" { series.name.en.clone() } else { format!("{} ({})", series.name.en, series.region) }
}

/// A dated count that a source gives for today alone, and the series that such counts grow into.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedCount {
    /// The series, without points.
    pub series: Series,
    /// Who published it.
    pub source: Source,
    /// For whom it stands in.
    pub links: Vec<PlannedLink>,
    /// The day of the count.
    pub on: Date,
    /// The count.
    pub value: f64,
}
