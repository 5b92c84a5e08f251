//! Time series: one measure from one source in one region and unit, never spliced.

use super::{Bilingual, Cadence, Date, SeriesId, SourceId};
use serde::{Deserialize, Serialize};

/// Several points in time of one measure from one source in one region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Stable id.
    pub id: SeriesId,
    /// Short name: the group or sector, such as "Creative and multimedia".
    pub name: Bilingual,
    /// What one value is.
    pub measure: Measure,
    /// The unit in the user's words; only own series have one, and two units never share an axis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Who published it.
    pub source: SourceId,
    /// ISO 3166 alpha-2 code of the place, or `world`.
    pub region: String,
    /// How often a point stands.
    pub cadence: Cadence,
    /// Points in ascending order, at most one per period; gaps are gaps.
    pub points: Vec<Point>,
    /// The vintage: date of the capture, since histories are revised and never spliced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vintage: Option<String>,
    /// Set when the publisher stopped: the last day covered and a sentence why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Break>,
    /// Dates at which the method changed or an artefact is known.
    #[serde(default)]
    pub breaks: Vec<Break>,
    /// Whether the publisher adjusted for the season.
    #[serde(default)]
    pub seasonally_adjusted: bool,
    /// The total of which this series is a part, so that a share can be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<SeriesId>,
    /// Anything else the reader must know, in both languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caveat: Option<Bilingual>,
}

/// A value at the start of its period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// First day of the period.
    pub at: Date,
    /// Finite value in the unit of the measure.
    pub value: f64,
    /// The period was not finished when it was read: shown, but out of every trend.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
}

/// A labelled date on the time axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    /// When.
    pub at: Date,
    /// What happened, a short clause.
    pub note: Bilingual,
}

/// What one value of a series is. Two measures never share an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Measure {
    /// Online Labour Index: mean daily new vacancies, all categories in May 2016 = 100.
    FreelanceVacancyIndex,
    /// Share of the freelance posts seen in that week, percent.
    FreelancePostShare,
    /// Mean hourly rate that clients advertise, US dollars.
    AdvertisedHourlyRate,
    /// Indeed job postings (salaried), seasonally adjusted, 1 February 2020 = 100.
    JobPostingsIndex,
    /// Share of job postings that name AI, percent.
    AiShareOfPostings,
    /// Developers who pushed to public repositories with a topic, count.
    ActiveDevelopers,
    /// Views of an encyclopedia article by people in the month, count: interest, not demand.
    PageViews,
    /// Adverts that stood open on a board on the day of a refresh, count; capped by the board, so no measure of demand.
    OpenAdverts,
    /// Freelance projects that stood open on a platform on the day of a refresh, count.
    OpenProjects,
    /// A quantity that the user imported; its unit stands at the series.
    Own,
    /// A share in percent that the user imported.
    OwnPercent,
}

impl Measure {
    /// All measures, in the order of the data layers.
    pub const ALL: [Self; 11] = [
        Self::FreelancePostShare,
        Self::AdvertisedHourlyRate,
        Self::FreelanceVacancyIndex,
        Self::JobPostingsIndex,
        Self::AiShareOfPostings,
        Self::ActiveDevelopers,
        Self::OpenProjects,
        Self::OpenAdverts,
        Self::PageViews,
        Self::Own,
        Self::OwnPercent,
    ];

    /// All measures in the order in which a chart of a subject prefers them: demand with a long history first.
    pub const ALL_BY_LENGTH: [Self; 11] = [
        Self::FreelanceVacancyIndex,
        Self::JobPostingsIndex,
        Self::FreelancePostShare,
        Self::AiShareOfPostings,
        Self::ActiveDevelopers,
        Self::AdvertisedHourlyRate,
        Self::OpenProjects,
        Self::OpenAdverts,
        Self::PageViews,
        Self::Own,
        Self::OwnPercent,
    ];

    /// Kebab-case key of the measure's messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::FreelanceVacancyIndex => "freelance-vacancy-index",
            Self::FreelancePostShare => "freelance-post-share",
            Self::AdvertisedHourlyRate => "advertised-hourly-rate",
            Self::JobPostingsIndex => "job-postings-index",
            Self::AiShareOfPostings => "ai-share-of-postings",
            Self::ActiveDevelopers => "active-developers",
            Self::PageViews => "page-views",
            Self::OpenAdverts => "open-adverts",
            Self::OpenProjects => "open-projects",
            Self::Own => "own",
            Self::OwnPercent => "own-percent",
        }
    }

    /// Whether it measures demand (what clients or employers ask for), and so may speak in a verdict.
    #[must_use]
    pub fn is_demand(self) -> bool {
        matches!(
            self,
            Self::FreelanceVacancyIndex | Self::FreelancePostShare | Self::JobPostingsIndex | Self::OpenProjects
        )
    }

    /// Whether values are shares in percent, so that changes are percentage points.
    #[must_use]
    pub fn is_share(self) -> bool {
        matches!(self, Self::FreelancePostShare | Self::AiShareOfPostings | Self::OwnPercent)
    }

    /// Whether the user imported it: shown everywhere, counted in no verdict.
    #[must_use]
    pub fn is_own(self) -> bool {
        matches!(self, Self::Own | Self::OwnPercent)
    }
}

/// Which series speaks for a skill or category, and how directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesLink {
    /// The series.
    pub series: SeriesId,
    /// Directly or as a stand-in.
    #[serde(default, skip_serializing_if = "Standing::is_direct")]
    pub standing: Standing,
}

/// Whether a signal measures the thing itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Standing {
    /// It measures the thing itself.
    #[default]
    Direct,
    /// It stands in for it, for this reason.
    Proxy(Bilingual),
}

impl Standing {
    /// Whether it measures the thing itself.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        matches!(self, Self::Direct)
    }

    /// Weight in a verdict: direct 1, proxy 0.5 (methods, "Category verdict").
    #[must_use]
    pub fn weight(&self) -> f64 {
        match self {
            Self::Direct => 1.0,
            Self::Proxy(_) => 0.5,
        }
    }
}

impl Series {
    /// Whether values of both can stand on one axis: one measure, and of own series one unit.
    #[must_use]
    pub fn shares_axis_with(&self, other: &Self) -> bool {
        self.measure == other.measure && self.unit == other.unit
    }

    /// The points of finished periods: what a trend may be computed from.
    pub fn finished(&self) -> impl Iterator<Item = Point> + '_ {
        self.points.iter().copied().filter(|point| !point.partial)
    }

    /// The newest point of a finished period.
    #[must_use]
    pub fn last(&self) -> Option<Point> {
        self.points.iter().rev().copied().find(|point| !point.partial)
    }

    /// The value at exactly that date.
    #[must_use]
    pub fn at(&self, date: Date) -> Option<f64> {
        self.points.binary_search_by_key(&date, |point| point.at).ok().map(|index| self.points[index].value)
    }
}
