//! GitHub Innovation Graph, topics: developers who pushed to public repositories with a topic, by economy and quarter.
//!
//! Only topics that the base has or that belong to a skill are kept, of the economies that are carried.

use super::{
    Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, SourceUpdate,
    reading::{Credit, PlannedLink, Reading},
    table::{ReadError, YEARS, add_once, read_rows},
};
use crate::{
    data::{
        Documents,
        online_names::OnlineNames,
        providers::{self, ECONOMIES, slug},
        schema::StoredSeries,
    },
    domain::{Bilingual, Cadence, Date, Measure, OnlineId, Point, SeriesId, Subject},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

/// Its credit.
const CREDIT: Credit = Credit {
    publisher: "GitHub",
    title: "GitHub Innovation Graph: topics",
    licence: "CC0 1.0",
    attribution: "GitHub Innovation Graph, CC0 1.0",
};
/// What is read of the file.
const WHAT: &str = "data/topics.csv: counts as published";
const COLUMNS: [&str; 5] = ["num_pushers", "topic", "iso2_code", "year", "quarter"];
const PREFIX: &str = "github.";

/// Largest file: it has 1.7 MB.
const CAP: u64 = 32 << 20;

/// The source.
#[derive(Debug)]
pub struct GithubTopics;

impl OnlineSource for GithubTopics {
    fn id(&self) -> OnlineId {
        OnlineId::GithubTopics
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        Ok(vec![Request::new("", plan.choices.address(self.id()), Expected::Csv, CAP)])
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), CREDIT, WHAT, day)?;
        let names = OnlineNames::bundled();
        reading.each_file(received, |reading, _, file| read(reading, file.reader()?, base, names))?;
        Ok(reading.into_update(base))
    }
}

/// Reads the file into the reading.
///
/// # Errors
/// As [`read_rows`].
fn read(reading: &mut Reading, from: impl Read, base: &Documents, names: &OnlineNames) -> Result<(), ReadError> {
    let in_base = base.items.series.iter().filter(|series| series.id.as_str().starts_with(PREFIX));
    let mut wanted: BTreeSet<String> = in_base.map(|series| series.name.en.clone()).collect();
    wanted.extend(names.skills.iter().flat_map(|skill| skill.topics.iter().cloned()));

    let mut counts: BTreeMap<(String, &'static str), BTreeMap<Date, f64>> = BTreeMap::new();
    let mut twice = 0;
    let note = read_rows(from, "", &COLUMNS, |row| {
        let (topic, economy) = (row.text(1), row.text(2));
        let Some(economy) = ECONOMIES.into_iter().find(|have| *have == economy) else { return Ok(()) };
        if !wanted.contains(topic) {
            return Ok(());
        }
        let year = row.text(3).parse().ok().filter(|year| YEARS.contains(year)).ok_or_else(|| row.fault(3))?;
        let quarter: u8 = row.text(4).parse().map_err(|_| row.fault(4))?;
        if !(1..=4).contains(&quarter) {
            return Err(row.fault(4));
        }
        let at = Date::month_start(year, quarter * 3 - 2).map_err(|_| row.fault(3))?;
        let value = row.number(0)?;
        if value < 0.0 || value.fract() != 0.0 {
            return Err(row.fault(0));
        }
        twice += add_once(counts.entry((topic.to_owned(), economy)).or_default(), at, value);
        Ok(())
    })?;
    if counts.is_empty() {
        return Err(OnlineError::Empty { part: String::new() }.into());
    }
    reading.notes.extend(note);
    if twice > 0 {
        reading.notes.push(OnlineNote::Twice { part: String::new(), count: twice });
    }
    for ((topic, economy), quarters) in counts {
        let Ok(id) = SeriesId::new(&format!("{PREFIX}{}.{}", slug(&topic), economy.to_lowercase())) else { continue };
        let name = Bilingual::same(topic.as_str());
        let mut series = reading.series(id, name, Measure::ActiveDevelopers, economy, Cadence::Quarterly);
        series.points = quarters.into_iter().map(|(at, value)| Point { at, value, partial: false }).collect();
        if series.points.windows(2).any(|pair| Cadence::Quarterly.next(pair[0].at) != pair[1].at) {
            series.caveat = Some(providers::gap_is_under_100());
        }
        for skill in names.skills.iter().filter(|skill| skill.topics.contains(&topic)) {
            let (subject, series) = (Subject::Skill(skill.skill.clone()), series.id.clone());
            reading.links.push(PlannedLink { subject, series, reason: providers::activity() });
        }
        reading.series.push(series);
    }
    reading.find_vanished(base, |series: &StoredSeries| series.id.as_str().starts_with(PREFIX));
    Ok(())
}
