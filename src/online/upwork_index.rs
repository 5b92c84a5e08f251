//! `SnipeWork` Upwork Market Index: weekly share of posts and mean advertised rate by category.
//!
//! The publisher says that finished weeks never change. So weeks that a new file no longer lists are kept, as long as
//! all finished weeks in both agree; one that does not makes the file a new vintage, which replaces everything.

use super::{
    Body, Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, SourceUpdate,
    address::beside,
    reading::{Credit, Reading},
    table::{ReadError, RowFault, add_once, read_rows},
};
use crate::{
    data::{
        Documents,
        online_names::OnlineNames,
        providers::{round, slug, starts_period},
        schema::StoredSeries,
    },
    domain::{Bilingual, Cadence, Date, Measure, OnlineId, Point, Series, SeriesId},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

/// Its credit.
const CREDIT: Credit = Credit {
    publisher: "SnipeWork",
    title: "SnipeWork Upwork Market Index, weekly data set",
    licence: "CC BY 4.0",
    attribution: "Data: SnipeWork Upwork Market Index (https://snipework.com/market/index), CC BY 4.0",
};
/// What is read of the files.
const WHAT: &str = "categories.csv and weekly.csv: shares and hourly rates as published";
const COLUMNS: [&str; 5] = ["period_start", "category", "category_slug", "share", "avg_hourly_usd"];
const WEEK_COLUMNS: [&str; 2] = ["period_start", "is_partial"];
/// Categories that a file may have: the platform has twelve.
const MOST_CATEGORIES: usize = 200;
const PREFIX: &str = "upwork-index.";

/// Names of the two files, which are the parts of the source.
const CATEGORIES: &str = "categories.csv";
const WEEKLY: &str = "weekly.csv";
/// Largest file: they have some kB.
const CAP: u64 = 16 << 20;

/// The source.
#[derive(Debug)]
pub struct UpworkIndex;

impl OnlineSource for UpworkIndex {
    fn id(&self) -> OnlineId {
        OnlineId::UpworkIndex
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        let address = plan.choices.address(self.id());
        let weekly = Request::new(WEEKLY, beside(address, WEEKLY), Expected::Csv, CAP);
        let weekly = Request { may_be_absent: true, ..weekly };
        Ok(vec![weekly, Request::new(CATEGORIES, address, Expected::Csv, CAP)])
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), CREDIT, WHAT, day)?;
        let weekly = received.parts.iter().find(|part| part.request.part == WEEKLY).map(|part| &part.body);
        let is_unchanged = matches!(weekly, Some(Body::Unchanged));
        // Requests stand in this order, so that the weeks are known when the categories are read.
        let mut weeks = Weeks::of_base(base, is_unchanged);
        let (mut has_weeks, mut has_categories) = (false, false);
        reading.each_file(received, |reading, request, file| {
            if request.part == WEEKLY {
                let (new, note) = read_weeks(file.reader()?)?;
                reading.notes.extend(note);
                weeks = new;
                has_weeks = true;
                return Ok(());
            }
            has_categories = true;
            read(reading, file.reader()?, &weeks, base, OnlineNames::bundled())
        })?;
        let refused = reading.notes.iter().find_map(|note| match note {
            OnlineNote::PartFailed { part, error } if part == CATEGORIES => Some(error.clone()),
            _ => None,
        });
        if let Some(error) = refused {
            return Err(error);
        }
        let failed = received.parts.iter().find_map(|part| match &part.body {
            Body::Failed(error) if part.request.part == CATEGORIES => Some(error.clone()),
            _ => None,
        });
        if let Some(error) = failed {
            // The weeks alone would call an old half week finished.
            return Err(error);
        }
        if has_weeks && !has_categories {
            mark_again(&mut reading, &weeks, base);
        }
        Ok(reading.into_update(base))
    }
}

/// Which weeks the publisher calls unfinished, by their Monday.
#[derive(Debug, Clone, Default)]
struct Weeks(BTreeMap<Date, bool>);

impl Weeks {
    /// What the base knows: finished weeks stay so, unfinished ones only while nothing says otherwise.
    fn of_base(base: &Documents, is_unchanged: bool) -> Self {
        let mut weeks = BTreeMap::new();
        for series in base.items.series.iter().filter(|series| is_of_the_index(series)) {
            for point in Series::from(series.clone()).points {
                if is_unchanged || !point.partial {
                    weeks.insert(point.at, point.partial);
                }
            }
        }
        Self(weeks)
    }
}

/// Reads `weekly.csv`.
///
/// # Errors
/// As [`read_rows`].
fn read_weeks(from: impl Read) -> Result<(Weeks, Option<OnlineNote>), ReadError> {
    let mut weeks = BTreeMap::new();
    let note = read_rows(from, WEEKLY, &WEEK_COLUMNS, |row| {
        let is_partial = match row.text(1) {
            "0" => false,
            "1" => true,
            _ => return Err(row.fault(1)),
        };
        weeks.insert(row.date(0)?, is_partial);
        Ok(())
    })?;
    Ok((Weeks(weeks), note))
}

/// The series of the base with the marks of a newer `weekly.csv`, when `categories.csv` did not change.
fn mark_again(reading: &mut Reading, weeks: &Weeks, base: &Documents) {
    let own = base.items.series.iter().filter(|series| is_of_the_index(series) && series.source == reading.source.id);
    let marked = own.map(|series| {
        let mut series = Series::from(series.clone());
        for point in &mut series.points {
            point.partial = weeks.0.get(&point.at).copied().unwrap_or(point.partial);
        }
        series
    });
    reading.series = marked.collect();
}

/// One category while it is read.
struct Category {
    name: String,
    weeks: BTreeMap<Date, Week>,
}

struct Week {
    share: f64,
    rate: Option<f64>,
    partial: bool,
}

/// Reads `categories.csv` into the reading. Without a word of `weekly.csv`, a week is unfinished when it is the newest
/// one or has not ended on the day of the refresh.
///
/// # Errors
/// As [`read_rows`].
fn read(
    reading: &mut Reading,
    from: impl Read,
    weeks: &Weeks,
    base: &Documents,
    names: &OnlineNames,
) -> Result<(), ReadError> {
    let mut categories: BTreeMap<String, Category> = BTreeMap::new();
    let mut twice = 0;
    let note = read_rows(from, CATEGORIES, &COLUMNS, |row| {
        let at = row.date(0)?;
        let id = slug(row.name(2)?);
        if !starts_period(Cadence::Weekly, at) {
            return Err(row.fault(0));
        }
        if id.is_empty() {
            return Err(row.fault(2));
        }
        let (share, rate) = (row.number(3)?, row.optional_number(4)?);
        if !(0.0..=1.0).contains(&share) {
            return Err(row.fault(3));
        }
        let name = row.name(1)?;
        if !categories.contains_key(&id) && categories.len() == MOST_CATEGORIES {
            let detail = format!("more than {MOST_CATEGORIES} categories");
            return Err(RowFault::File(OnlineError::Shape { part: CATEGORIES.to_owned(), detail }));
        }
        let week = Week { share: round(share * 100.0, 1), rate, partial: false };
        let category =
            categories.entry(id).or_insert_with(|| Category { name: name.to_owned(), weeks: BTreeMap::new() });
        twice += add_once(&mut category.weeks, at, week);
        Ok(())
    })?;
    reading.notes.extend(note);
    if twice > 0 {
        reading.notes.push(OnlineNote::Twice { part: CATEGORIES.to_owned(), count: twice });
    }
    let newest = categories.values().filter_map(|category| category.weeks.last_key_value()).map(|(at, _)| *at).max();
    let is_partial =
        |at: Date| weeks.0.get(&at).copied().unwrap_or(newest == Some(at)) || Cadence::Weekly.next(at) > reading.today;
    let mut found = Vec::new();
    for (id, mut category) in categories {
        for (at, week) in &mut category.weeks {
            week.partial = is_partial(*at);
        }
        let name = name_of(base, names, &id, &category.name);
        found.extend(series_of(reading, &id, &name, &category));
    }
    reading.series.extend(found);
    keep_finished_weeks(reading, base);
    reading.find_vanished(base, is_of_the_index);
    Ok(())
}

/// Two series a category.
fn series_of(reading: &Reading, id: &str, name: &Bilingual, category: &Category) -> Vec<Series> {
    let shares = category.weeks.iter().map(|(at, week)| Point { at: *at, value: week.share, partial: week.partial });
    let rate = |(at, week): (&Date, &Week)| week.rate.map(|value| Point { at: *at, value, partial: week.partial });
    let rates: Vec<Point> = category.weeks.iter().filter_map(rate).collect();
    let parts =
        [("share", Measure::FreelancePostShare, shares.collect()), ("rate", Measure::AdvertisedHourlyRate, rates)];
    let series = parts.into_iter().filter(|(_, _, points)| !points.is_empty()).filter_map(|(part, measure, points)| {
        let id = SeriesId::new(&format!("{PREFIX}{id}.{part}")).ok()?;
        let series = reading.series(id, name.clone(), measure, "world", Cadence::Weekly);
        Some(Series { points, ..series })
    });
    series.collect()
}

/// The name that the base has, or else the known one.
fn name_of(base: &Documents, names: &OnlineNames, id: &str, name: &str) -> Bilingual {
    let share = format!("{PREFIX}{id}.share");
    let have = base.items.series.iter().find(|series| series.id.as_str() == share && series.name.en == name);
    have.map_or_else(|| names.series_name(name), |series| series.name.clone())
}

fn is_of_the_index(series: &StoredSeries) -> bool {
    series.id.as_str().starts_with(PREFIX)
}

/// Adds the finished weeks that only the base has, unless a finished week in both differs.
fn keep_finished_weeks(reading: &mut Reading, base: &Documents) {
    let before: BTreeMap<SeriesId, Series> = base
        .items
        .series
        .iter()
        .filter(|series| is_of_the_index(series))
        .map(|series| (series.id.clone(), Series::from(series.clone())))
        .collect();
    let mut revised = BTreeSet::new();
    let mut kept = BTreeSet::new();
    for series in &reading.series {
        let Some(old) = before.get(&series.id) else { continue };
        let new: BTreeMap<Date, f64> = series.finished().map(|point| (point.at, point.value)).collect();
        for point in old.finished() {
            match new.get(&point.at) {
                Some(value) if *value == point.value => {}
                Some(_) => {
                    revised.insert(point.at);
                }
                None if series.at(point.at).is_none() => {
                    kept.insert(point.at);
                }
                None => {}
            }
        }
    }
    if !revised.is_empty() {
        reading.notes.push(OnlineNote::WeeksRevised { count: revised.len() as u64 });
        return;
    }
    if kept.is_empty() {
        return;
    }
    for series in &mut reading.series {
        let Some(old) = before.get(&series.id) else { continue };
        let missing: Vec<Point> = old.finished().filter(|point| series.at(point.at).is_none()).collect();
        if !missing.is_empty() {
            series.points.extend(missing);
            series.points.sort_by_key(|point| point.at);
            series.caveat = Some(Bilingual::new(
                "Weeks that the newest file no longer lists are kept from an earlier one: the publisher says that finished weeks never change.",
                "Minggu yang tidak lagi dimuat berkas terbaru disimpan dari berkas sebelumnya: kata penerbit, minggu yang selesai tidak pernah berubah.",
            ));
        }
    }
    reading.notes.push(OnlineNote::WeeksKept { count: kept.len() as u64 });
}
