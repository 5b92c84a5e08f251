//! Jobicy: how many remote adverts stand open in an industry today. Opt-in; only the count is kept, never an advert.
//!
//! The board asks for at most one request an hour and tells of at most 100 adverts. So each refresh counts one industry,
//! the one that was counted longest ago, and none when one was counted today; "100" means "100 or more".

use super::{
    Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, SourceUpdate,
    address::filled,
    reading::{Credit, DatedCount, PlannedLink, Reading},
    table::{ReadError, quoted},
};
use crate::{
    data::{Documents, online_names::OnlineNames, providers::slug},
    domain::{Bilingual, Cadence, Date, Measure, OnlineId, SeriesId, SkillId, Subject},
};
use serde::{Deserialize, de::IgnoredAny};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

/// Its credit.
const CREDIT: Credit = Credit {
    publisher: "Jobicy",
    title: "Jobicy remote jobs: open adverts by industry",
    licence: "terms of use of the Jobicy API: counts only, no redistribution of adverts",
    attribution: "Source: Jobicy (https://jobicy.com)",
};
/// What is read of the answer.
const WHAT: &str = "number of adverts in the answer";
/// Most adverts of an answer.
const MOST: u64 = 100;
/// Largest answer: a hundred adverts with their texts.
const CAP: u64 = 16 << 20;

/// The source.
#[derive(Debug)]
pub struct Jobicy;

impl OnlineSource for Jobicy {
    fn id(&self) -> OnlineId {
        OnlineId::Jobicy
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        let template = plan.choices.address(self.id());
        let next = next(OnlineNames::bundled(), plan.counted, plan.day);
        let request = |industry: String| {
            let address = filled(template, &[("industry", &industry)]);
            Request::new(industry, address, Expected::Json, CAP)
        };
        Ok(next.into_iter().map(request).collect())
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), CREDIT, WHAT, day)?;
        let mut counts = Vec::new();
        reading.each_file(received, |reading, request, file| {
            counts.extend(read(reading, &request.part, file.reader()?, OnlineNames::bundled())?);
            Ok(())
        })?;
        Ok(reading.into_counts(received, counts, base))
    }
}

/// The series of an industry's counts.
fn series_id(industry: &str) -> Option<SeriesId> {
    SeriesId::new(&format!("jobicy.{}", slug(industry))).ok()
}

/// The industry whose turn it is: the one without a count, or with the oldest one. None when any was counted today.
/// `counted` gives the day of the newest count by series.
fn next(names: &OnlineNames, counted: &BTreeMap<SeriesId, Date>, today: Date) -> Option<String> {
    let industries: BTreeSet<&String> = names.skills.iter().flat_map(|skill| &skill.jobicy).collect();
    let day = |industry: &str| series_id(industry).and_then(|id| counted.get(&id)).copied();
    if industries.iter().any(|industry| day(industry).is_some_and(|day| day >= today)) {
        return None;
    }
    industries.into_iter().min_by_key(|industry| day(industry)).cloned()
}

#[derive(Deserialize)]
struct Answer {
    jobs: Vec<IgnoredAny>,
}

/// Counts the adverts of an answer.
///
/// # Errors
/// When the answer is no JSON with a list of jobs.
fn read(
    reading: &mut Reading,
    industry: &str,
    from: impl Read,
    names: &OnlineNames,
) -> Result<Option<DatedCount>, ReadError> {
    let answer: Answer = serde_json::from_reader(from).map_err(|error| match error.io_error_kind() {
        Some(kind) => ReadError::Io(kind.into()),
        None => OnlineError::Shape { part: industry.to_owned(), detail: quoted(&error.to_string()) }.into(),
    })?;
    let count = answer.jobs.len() as u64;
    if count >= MOST {
        reading.notes.push(OnlineNote::Capped { count: 1, at: MOST });
    }
    let Some(id) = series_id(industry) else { return Ok(None) };
    let name = Bilingual::new(format!("Jobicy, industry “{industry}”"), format!("Jobicy, bidang “{industry}”"));
    let mut series = reading.series(id.clone(), name, Measure::OpenAdverts, "world", Cadence::Weekly);
    series.caveat = Some(Bilingual::new(
        "Remote adverts of one board on the day of a refresh; 100 means 100 or more.",
        "Lowongan jarak jauh di satu papan pada hari pembaruan; 100 berarti 100 atau lebih.",
    ));
    let skills = names.skills.iter().filter(|skill| skill.jobicy.iter().any(|have| have == industry));
    let link = |skill: &SkillId| PlannedLink {
        subject: Subject::Skill(skill.clone()),
        series: id.clone(),
        reason: Bilingual::new(
            "Open adverts of a whole industry on one remote board, not demand for this skill.",
            "Lowongan terbuka seluruh bidang di satu papan jarak jauh, bukan permintaan keahlian ini.",
        ),
    };
    let links = skills.map(|skill| link(&skill.skill)).collect();
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let value = count as f64;
    Ok(Some(DatedCount { series, source: reading.source.clone(), links, on: reading.today, value }))
}
