//! Freelancer.com: how many projects stand open with a job name today. Opt-in, with the user's own token; only counts
//! are kept.

use super::{
    Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, Secret, SourceUpdate,
    address::encoded,
    reading::{Credit, DatedCount, PlannedLink, Reading},
    table::{ReadError, quoted},
};
use crate::{
    data::{Documents, online_names::OnlineNames, providers::slug},
    domain::{Bilingual, Cadence, Date, Measure, OnlineId, SeriesId, SkillId, Subject},
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
    time::Duration,
};

/// Its credit.
const CREDIT: Credit = Credit {
    publisher: "Freelancer.com",
    title: "Freelancer.com: open projects by job name",
    licence: "terms of the Freelancer.com API: the user's own token, counts only",
    attribution: "Source: Freelancer.com API",
};
/// What is read of the answers.
const WHAT: &str = "active_project_count by job name";
/// Header that carries the user's token.
const HEADER: &str = "freelancer-oauth-v1";
/// Job names of one request, so that its address stays short.
const A_REQUEST: usize = 30;
/// Largest answer.
const CAP: u64 = 4 << 20;
/// Time between two requests, for politeness.
const PAUSE: Duration = Duration::from_secs(1);

/// The source.
#[derive(Debug)]
pub struct Freelancer;

impl OnlineSource for Freelancer {
    fn id(&self) -> OnlineId {
        OnlineId::Freelancer
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        let token = plan.choices.freelancer_token.as_deref().map(str::trim).filter(|token| !token.is_empty());
        let token = token.ok_or(OnlineError::NoToken)?;
        let base = plan.choices.address(self.id());
        let request = |(n, group): (usize, &Vec<String>)| {
            let request = Request::new((n + 1).to_string(), address(base, group), Expected::Json, CAP);
            Request { secret: Some(Secret { header: HEADER, value: token.to_owned() }), ..request }
        };
        Ok(groups(OnlineNames::bundled()).iter().enumerate().map(request).collect())
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), CREDIT, WHAT, day)?;
        let names = OnlineNames::bundled();
        let groups = groups(names);
        let mut counts = Vec::new();
        reading.each_file(received, |reading, request, file| {
            let group = request.part.parse::<usize>().ok().and_then(|n| groups.get(n.checked_sub(1)?));
            let Some(group) = group else { return Ok(()) };
            counts.extend(read(reading, group, file.reader()?, names)?);
            Ok(())
        })?;
        Ok(reading.into_counts(received, counts, base))
    }

    fn pause(&self) -> Duration {
        PAUSE
    }
}

/// All job names that belong to skills, in groups of one request each.
fn groups(names: &OnlineNames) -> Vec<Vec<String>> {
    let all: BTreeSet<&String> = names.skills.iter().flat_map(|skill| &skill.freelancer).collect();
    let all: Vec<String> = all.into_iter().cloned().collect();
    all.chunks(A_REQUEST).map(<[String]>::to_vec).collect()
}

/// The address that asks for these names.
fn address(base: &str, names: &[String]) -> String {
    let mut address = base.to_owned();
    address.push_str(if base.contains('?') { "&" } else { "?" });
    address.push_str("active_project_count_details=true");
    for name in names {
        address.push_str("&job_names%5B%5D=");
        address.push_str(&encoded(name));
    }
    address
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    status: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    result: Vec<Job>,
}

#[derive(Deserialize)]
struct Job {
    name: String,
    #[serde(default)]
    active_project_count: Option<u64>,
}

/// Reads the counts of the names that were asked for. Names without a count are noted.
///
/// # Errors
/// When the answer is no JSON of the documented shape, says that it failed, or holds no count.
fn read(
    reading: &mut Reading,
    asked: &[String],
    from: impl Read,
    names: &OnlineNames,
) -> Result<Vec<DatedCount>, ReadError> {
    let shape = |detail: &str| OnlineError::Shape { part: String::new(), detail: quoted(detail) };
    let answer: Answer = serde_json::from_reader(from).map_err(|error| match error.io_error_kind() {
        Some(kind) => ReadError::Io(kind.into()),
        None => shape(&error.to_string()).into(),
    })?;
    if answer.status != "success" {
        return Err(shape(&format!("status '{}': {}", answer.status, answer.message)).into());
    }
    let counts: BTreeMap<&str, u64> =
        answer.result.iter().filter_map(|job| Some((job.name.as_str(), job.active_project_count?))).collect();
    let (found, absent): (Vec<&String>, Vec<&String>) =
        asked.iter().partition(|name| counts.contains_key(name.as_str()));
    if found.is_empty() {
        return Err(OnlineError::Empty { part: String::new() }.into());
    }
    if !absent.is_empty() {
        reading.notes.push(OnlineNote::Absent { names: absent.into_iter().cloned().collect() });
    }
    let counted = found.into_iter().filter_map(|name| {
        #[expect(clippy::cast_precision_loss, reason = "no platform has 2^53 projects")]
        let value = counts.get(name.as_str()).copied()? as f64;
        dated(reading, name, value, names)
    });
    Ok(counted.collect())
}

fn dated(reading: &Reading, name: &str, value: f64, names: &OnlineNames) -> Option<DatedCount> {
    let id = SeriesId::new(&format!("freelancer.{}", slug(name))).ok()?;
    let label = Bilingual::new(format!("{name} (Freelancer.com)"), format!("{name} (Freelancer.com)"));
    let mut series = reading.series(id.clone(), label, Measure::OpenProjects, "world", Cadence::Weekly);
    series.caveat = Some(Bilingual::new(
        "Projects that stood open on one platform on the day of a refresh.",
        "Proyek yang terbuka di satu platform pada hari pembaruan.",
    ));
    let link = |skill: &SkillId| PlannedLink {
        subject: Subject::Skill(skill.clone()),
        series: id.clone(),
        reason: Bilingual::new(
            "Open projects with one job name on one platform, part of this skill.",
            "Proyek terbuka dengan satu nama pekerjaan di satu platform, bagian dari keahlian ini.",
        ),
    };
    let skills = names.skills.iter().filter(|skill| skill.freelancer.iter().any(|have| have == name));
    let links = skills.map(|skill| link(&skill.skill)).collect();
    Some(DatedCount { series, source: reading.source.clone(), links, on: reading.today, value })
}
