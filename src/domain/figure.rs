//! Published figures: one number about one subject for one period, with its base if the source gave one.

use super::{CategoryId, SkillId, SourceId, Span};
use serde::{Deserialize, Serialize};

/// One published number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What it is about.
    pub subject: Subject,
    /// The subject as the source names it.
    pub named: String,
    /// What was measured and against what.
    pub metric: Metric,
    /// What was counted: posts, searches, spend. Kinds never mix.
    pub quantity: Quantity,
    /// The number, in the unit of the metric (percent as 12.1 for 12.1 %).
    pub value: f64,
    /// The period it is about; none when the source gives no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Span>,
    /// Place as the source names it, such as `Global` or `United States`.
    pub region: String,
    /// The counts behind a growth figure, when the same source and period give them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Base>,
    /// Relative standard error that the source states, percent of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rse_pct: Option<f64>,
    /// Who published it.
    pub source: SourceId,
    /// What the source adds: comparison, sample, provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What a figure is about; its value, base and note may differ between editions.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FigureKey {
    /// The skill or category.
    pub subject: Subject,
    /// The subject as the source names it.
    pub named: String,
    /// What the number is.
    pub metric: Metric,
    /// What was counted.
    pub quantity: Quantity,
    /// The period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Span>,
    /// The place as the source names it.
    pub region: String,
    /// Who published it.
    pub source: SourceId,
}

impl FigureKey {
    /// The key of a figure.
    #[must_use]
    pub fn of(figure: &Figure) -> Self {
        Self {
            subject: figure.subject.clone(),
            named: figure.named.clone(),
            metric: figure.metric,
            quantity: figure.quantity,
            period: figure.period,
            region: figure.region.clone(),
            source: figure.source.clone(),
        }
    }
}

/// What a figure is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Subject {
    /// A skill.
    Skill(SkillId),
    /// A whole category.
    Category(CategoryId),
}

/// What the number of a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Metric {
    /// Change against the month before, percent. The season moves it, so it never carries a verdict.
    GrowthMom,
    /// Change against the quarter before, percent.
    GrowthQoq,
    /// Change against the year before, percent.
    GrowthYoy,
    /// Change on another basis, which the note states, percent.
    GrowthOther,
    /// Count in the period.
    Count,
    /// Place in a list, 1 is first.
    Rank,
    /// Hours of a course, as its provider states them.
    LearnHours,
    /// Published average or median hourly rate, US dollars.
    HourlyRate,
    /// Upper end of a published rate range, US dollars an hour.
    HourlyRateHigh,
    /// Net increase expected or seen, percent of respondents or of posts as the note says.
    NetIncrease,
}

impl Metric {
    /// All metrics.
    pub const ALL: [Self; 10] = [
        Self::GrowthMom,
        Self::GrowthQoq,
        Self::GrowthYoy,
        Self::GrowthOther,
        Self::Count,
        Self::Rank,
        Self::LearnHours,
        Self::HourlyRate,
        Self::HourlyRateHigh,
        Self::NetIncrease,
    ];

    /// Kebab-case key of the metric's messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::GrowthMom => "growth-mom",
            Self::GrowthQoq => "growth-qoq",
            Self::GrowthYoy => "growth-yoy",
            Self::GrowthOther => "growth-other",
            Self::Count => "count",
            Self::Rank => "rank",
            Self::LearnHours => "learn-hours",
            Self::HourlyRate => "hourly-rate",
            Self::HourlyRateHigh => "hourly-rate-high",
            Self::NetIncrease => "net-increase",
        }
    }

    /// Whether the number is a change and so has a direction.
    #[must_use]
    pub fn is_growth(self) -> bool {
        matches!(self, Self::GrowthMom | Self::GrowthQoq | Self::GrowthYoy | Self::GrowthOther)
    }
}

/// What was counted. Kinds never mix in one number or on one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Quantity {
    /// Jobs or projects posted by clients.
    Posts,
    /// Searches by clients.
    Searches,
    /// Freelancers hired by clients.
    Hires,
    /// Money spent by clients on the platform.
    Spend,
    /// What freelancers earned.
    Earnings,
    /// Employees or employers' expectations.
    Employees,
    /// Course enrolments and learners.
    Learners,
    /// Effect against a comparison group, from a study.
    Effect,
    /// Rates asked or advertised.
    Rates,
    /// Length of a course.
    CourseHours,
    /// Position in a published list.
    ListPlace,
    /// Something else, which the note states.
    Other,
}

impl Quantity {
    /// All quantities.
    pub const ALL: [Self; 12] = [
        Self::Posts,
        Self::Searches,
        Self::Hires,
        Self::Spend,
        Self::Earnings,
        Self::Employees,
        Self::Learners,
        Self::Effect,
        Self::Rates,
        Self::CourseHours,
        Self::ListPlace,
        Self::Other,
    ];

    /// Kebab-case key of the quantity's messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Searches => "searches",
            Self::Hires => "hires",
            Self::Spend => "spend",
            Self::Earnings => "earnings",
            Self::Employees => "employees",
            Self::Learners => "learners",
            Self::Effect => "effect",
            Self::Rates => "rates",
            Self::CourseHours => "course-hours",
            Self::ListPlace => "list-place",
            Self::Other => "other",
        }
    }

    /// Whether it measures what clients ask for or pay for, and so may speak in a verdict.
    #[must_use]
    pub fn is_demand(self) -> bool {
        matches!(self, Self::Posts | Self::Searches | Self::Hires | Self::Spend)
    }
}

/// Counts before and after.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Base {
    /// Count of the earlier period, above 0.
    pub before: f64,
    /// Count of the later period.
    pub after: f64,
}

impl Base {
    /// How many more (or fewer, negative) were counted.
    #[must_use]
    pub fn added(self) -> f64 {
        self.after - self.before
    }
}
