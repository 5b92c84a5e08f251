//! Wikimedia page views: how often people open the article about a skill, by month. Interest, not demand.
//!
//! One request an article, in English and in Indonesian; an article that nobody opened is simply not there.

use super::{
    Expected, OnlineError, OnlineNote, OnlineSource, Plan, Received, Request, SourceUpdate,
    address::filled,
    reading::{Credit, PlannedLink, Reading},
    table::{ReadError, YEARS, add_once, quoted},
};
use crate::{
    data::{Documents, online_names::OnlineNames},
    domain::{Bilingual, Cadence, Date, Measure, OnlineId, Point, SeriesId, SkillId, Subject},
};
use serde::Deserialize;
use std::{collections::BTreeMap, io::Read, time::Duration};

/// Its credit.
const CREDIT: Credit = Credit {
    publisher: "Wikimedia Foundation",
    title: "Wikimedia page views by article",
    licence: "CC0 1.0",
    attribution: "Wikimedia Foundation, page views of Wikipedia articles, CC0 1.0",
};
/// What is read of the files.
const WHAT: &str = "monthly views by people, all access, of the articles mapped to skills";
/// The first month that is counted.
const START: &str = "2015070100";
/// Months that a file may have: over a century.
const MOST_MONTHS: usize = 1500;

/// Largest answer: one has about 20 kB.
const CAP: u64 = 1 << 20;
/// Time between two requests, which come one after the other: far below what the server allows.
const PAUSE: Duration = Duration::from_millis(25);

/// The source.
#[derive(Debug)]
pub struct WikimediaViews;

impl OnlineSource for WikimediaViews {
    fn id(&self) -> OnlineId {
        OnlineId::WikimediaViews
    }

    fn requests(&self, plan: &Plan<'_>) -> Result<Vec<Request>, OnlineError> {
        let template = plan.choices.address(self.id());
        let request = |article: &Article| {
            let request = Request::new(article.label(), article.address(template, plan.day), Expected::Json, CAP);
            Request { may_be_absent: true, ..request }
        };
        Ok(Article::all(OnlineNames::bundled()).iter().map(request).collect())
    }

    fn read(&self, received: &Received, base: &Documents, day: Date) -> Result<SourceUpdate, OnlineError> {
        let mut reading = Reading::new(self.id(), CREDIT, WHAT, day)?;
        let articles = Article::all(OnlineNames::bundled());
        reading.each_file(received, |reading, request, file| {
            let article = articles.iter().find(|article| article.label() == request.part);
            article.map_or(Ok(()), |article| read(reading, article, file.reader()?))
        })?;
        let absent: Vec<String> = received.absent().map(|request| request.part.clone()).collect();
        if !absent.is_empty() {
            reading.notes.push(OnlineNote::Absent { names: absent });
        }
        Ok(reading.into_update(base))
    }

    fn pause(&self) -> Duration {
        PAUSE
    }
}

/// One article about a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Article {
    /// The skill.
    skill: SkillId,
    /// `en.wikipedia` or `id.wikipedia`.
    project: &'static str,
    /// Its title.
    title: String,
}

impl Article {
    /// All articles that are asked for, skill by skill.
    fn all(names: &OnlineNames) -> Vec<Self> {
        let of = |skill: &SkillId, project, title: &Option<String>| {
            title.clone().map(|title| Self { skill: skill.clone(), project, title })
        };
        let all = names.skills.iter().flat_map(|names| {
            let skill = &names.skill;
            [of(skill, "en.wikipedia", &names.wikipedia_en), of(skill, "id.wikipedia", &names.wikipedia_id)]
        });
        all.flatten().collect()
    }

    /// Its name in messages.
    fn label(&self) -> String {
        format!("{} ({})", self.title, self.project)
    }

    /// The address of its views from the first month that is counted to the last one that is over.
    fn address(&self, template: &str, today: Date) -> String {
        let end = Date::month_start(today.year(), today.month()).unwrap_or(today);
        let end = Date::from_days(end.days() - 1);
        let end = format!("{:04}{:02}{:02}00", end.year(), end.month(), end.day());
        let title = self.title.replace(' ', "_");
        filled(template, &[("project", self.project), ("article", &title), ("start", START), ("end", &end)])
    }

    fn series_id(&self) -> Option<SeriesId> {
        SeriesId::new(&format!("wikimedia.{}.{}", self.skill, self.project)).ok()
    }

    fn name(&self) -> Bilingual {
        let (en, id) = if self.project == "id.wikipedia" {
            ("Indonesian Wikipedia", "Wikipedia bahasa Indonesia")
        } else {
            ("English Wikipedia", "Wikipedia bahasa Inggris")
        };
        Bilingual::new(format!("{} ({en})", self.title), format!("{} ({id})", self.title))
    }
}

#[derive(Deserialize)]
struct Answer {
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    timestamp: String,
    views: u64,
}

/// Reads the views of one article into the reading.
///
/// # Errors
/// When the answer is no JSON of the documented shape or holds no month.
fn read(reading: &mut Reading, article: &Article, from: impl Read) -> Result<(), ReadError> {
    let part = article.label();
    let shape = |detail: String| OnlineError::Shape { part: part.clone(), detail };
    let answer: Answer = serde_json::from_reader(from).map_err(|error| match error.io_error_kind() {
        Some(kind) => ReadError::Io(kind.into()),
        None => shape(quoted(&error.to_string())).into(),
    })?;
    if answer.items.len() > MOST_MONTHS {
        return Err(shape(format!("more than {MOST_MONTHS} months")).into());
    }
    let mut months = BTreeMap::new();
    let mut twice = 0;
    for item in &answer.items {
        let at = month(&item.timestamp).ok_or_else(|| shape(format!("timestamp '{}'", quoted(&item.timestamp))))?;
        twice += add_once(&mut months, at, item.views);
    }
    if months.is_empty() {
        return Err(OnlineError::Empty { part }.into());
    }
    if twice > 0 {
        reading.notes.push(OnlineNote::Twice { part, count: twice });
    }
    let Some(id) = article.series_id() else { return Ok(()) };
    let today = reading.today;
    let point = |(at, views): (Date, u64)| {
        #[expect(clippy::cast_precision_loss, reason = "no article has 2^53 views a month")]
        let value = views as f64;
        Point { at, value, partial: Cadence::Monthly.next(at) > today }
    };
    let mut series = reading.series(id.clone(), article.name(), Measure::PageViews, "world", Cadence::Monthly);
    series.points = months.into_iter().map(point).collect();
    series.caveat = Some(Bilingual::new(
        "Views by people, as far as robots can be told apart: interest in the subject, not demand for work.",
        "Tayangan oleh orang, sejauh robot dapat dikenali: minat pada topiknya, bukan permintaan kerja.",
    ));
    reading.series.push(series);
    let subject = Subject::Skill(article.skill.clone());
    reading.links.push(PlannedLink { subject, series: id, reason: interest() });
    Ok(())
}

/// Why page views only stand in.
fn interest() -> Bilingual {
    Bilingual::new(
        "Interest, not demand: how often people open the encyclopedia article.",
        "Minat, bukan permintaan: seberapa sering orang membuka artikel ensiklopedianya.",
    )
}

/// The month of a timestamp such as `2025010100`.
fn month(timestamp: &str) -> Option<Date> {
    if timestamp.len() != 10 || !timestamp.bytes().all(|byte| byte.is_ascii_digit()) || &timestamp[6..] != "0100" {
        return None;
    }
    let year = timestamp[..4].parse().ok().filter(|year| YEARS.contains(year))?;
    Date::month_start(year, timestamp[4..6].parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_asked_for_up_to_the_last_month_that_is_over() {
        let skill = SkillId::new("virtual-assistance").unwrap();
        let article = Article { skill, project: "en.wikipedia", title: "Virtual assistant (occupation)".to_owned() };
        let template = "https://h/{project}/all-access/user/{article}/monthly/{start}/{end}";
        let address = article.address(template, Date::parse("2026-03-26").unwrap());
        assert_eq!(
            address,
            "https://h/en.wikipedia/all-access/user/Virtual_assistant_%28occupation%29/monthly/2015070100/2026022800"
        );
    }

    #[test]
    fn only_first_days_of_months_are_timestamps() {
        assert_eq!(month("2025010100"), Date::parse("2025-01-01").ok());
        for bad in ["2025010200", "2025130100", "20250101", "2025-01-01", "202501010é", "1999010100"] {
            assert_eq!(month(bad), None, "{bad}");
        }
    }
}
