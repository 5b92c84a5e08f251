//! One signal of the evidence with everything that a reader needs to check it: what, where, when, from whom.

use crate::{
    domain::{Base, CategoryId, Confidence, Date, Market, SkillId, Source, Standing},
    i18n::Locale,
    insight::{Change, GrowthBasis, Origin, Signal, SmallBase, Trends, Unit, age::last_day},
};
use serde::Serialize;

/// A signal as it is printed.
#[derive(Debug, Clone, Serialize)]
pub struct ReportedSignal {
    /// `series` or `figure`.
    pub kind: &'static str,
    /// Id of the series; figures have none.
    pub series: Option<String>,
    /// Name of the series, or what the source calls the thing.
    pub name: String,
    /// Key of the measure of a series.
    pub measure: Option<&'static str>,
    /// Key of the metric of a figure.
    pub metric: Option<&'static str>,
    /// Key of what a figure counts.
    pub quantity: Option<&'static str>,
    /// Id of the skill that it is about, when it stands for a whole category.
    pub skill: Option<String>,
    /// Place as the source names it; `world` for no one place.
    pub region: String,
    /// First day covered.
    pub period_start: Option<Date>,
    /// Last day covered.
    pub period_end: Option<Date>,
    /// Days since the last day covered.
    pub age_days: Option<i32>,
    /// How a series' growth is computed: `year-on-year` or `two-ends`.
    pub basis: Option<&'static str>,
    /// The change; `null` for counts and ranks.
    pub growth: Option<ReportedChange>,
    /// The published number of a figure that is no growth.
    pub value: Option<f64>,
    /// `rising`, `falling` or `flat`; a movement that chance explains is flat.
    pub direction: Option<&'static str>,
    /// Counts behind a growth; `null` is "base unknown" for figures, and series have indices or shares instead.
    pub base: Option<ReportedBase>,
    /// `counts`, `unknown`, `share` or `index`.
    pub base_kind: &'static str,
    /// Key of how sure the trend of a series is.
    pub how_sure: Option<&'static str>,
    /// `direct` or `proxy`.
    pub standing: &'static str,
    /// Why a stand-in stands in.
    pub stand_in_reason: Option<String>,
    /// `yes`, or why it does not count in the verdict.
    pub counts: &'static str,
    /// Its part of the verdict, 0 to 1.
    pub share: f64,
    /// Who published it.
    pub source: Option<ReportedSource>,
}

/// A change with its unit.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ReportedChange {
    /// 12.1 is +12.1 percent or points.
    pub value: f64,
    /// `percent` or `points`.
    pub unit: &'static str,
}

/// Counts behind a growth.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ReportedBase {
    /// Count of the earlier period.
    pub before: f64,
    /// Count of the later period.
    pub after: f64,
    /// Difference.
    pub added: f64,
    /// Growth in percent were both counts larger by 200: the guard against small bases.
    pub damped_pct: Option<f64>,
}

impl ReportedBase {
    fn of(base: Base) -> Self {
        let damped_pct = SmallBase::of(base).map(|guard| guard.damped_pct);
        Self { before: base.before, after: base.after, added: base.added(), damped_pct }
    }
}

/// Who published a number.
#[derive(Debug, Clone, Serialize)]
pub struct ReportedSource {
    /// Id in the data set.
    pub id: String,
    /// Publisher.
    pub publisher: String,
    /// Title.
    pub title: String,
    /// Date of publication as the source gives it.
    pub published: Option<String>,
    /// Page of the source; some reports have none that can be opened.
    pub url: Option<String>,
    /// Licence of the data.
    pub licence: String,
    /// Credit that the licence asks for.
    pub attribution: Option<String>,
    /// `primary`, `secondary-press`, `tertiary` or `unconfirmed`.
    pub confidence: &'static str,
}

impl ReportedSource {
    /// The printed form of a source.
    #[must_use]
    pub fn of(source: &Source) -> Self {
        Self {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            published: Some(source.published.clone()).filter(|date| !date.is_empty()),
            url: Some(source.url.clone()).filter(|url| !url.is_empty()),
            licence: source.licence.clone(),
            attribution: source.attribution.clone(),
            confidence: match source.confidence {
                Confidence::Primary => "primary",
                Confidence::SecondaryPress => "secondary-press",
                Confidence::Tertiary => "tertiary",
                Confidence::Unconfirmed => "unconfirmed",
            },
        }
    }
}

/// Turns signals into their printed form.
pub(super) struct Reporter<'a> {
    /// The market.
    pub market: &'a Market,
    /// All assessments.
    pub trends: &'a Trends,
    /// Language of names and reasons.
    pub locale: Locale,
}

impl Reporter<'_> {
    /// The printed form of a signal.
    pub fn report(&self, signal: &Signal) -> ReportedSignal {
        let (standing, reason) = match &signal.standing {
            Standing::Direct => ("direct", None),
            Standing::Proxy(reason) => ("proxy", Some(self.locale.pick(reason).to_owned())),
        };
        let mut report = ReportedSignal {
            kind: "figure",
            series: None,
            name: String::new(),
            measure: None,
            metric: None,
            quantity: None,
            skill: signal.via.as_ref().map(SkillId::to_string),
            region: signal.region.clone(),
            period_start: None,
            period_end: signal.observed,
            age_days: signal.age_days,
            basis: None,
            growth: signal.change.map(reported_change),
            value: None,
            direction: signal.direction.map(crate::insight::Direction::key),
            base: signal.base.map(ReportedBase::of),
            base_kind: if signal.base.is_some() { "counts" } else { "unknown" },
            how_sure: signal.ladder.map(crate::insight::Ladder::key),
            standing,
            stand_in_reason: reason,
            counts: signal.counts.key(),
            share: signal.share,
            source: self.source(&signal.source),
        };
        match &signal.origin {
            Origin::Series(id) => self.add_series(&mut report, id),
            Origin::Figure(index) => {
                if let Some(figure) = self.market.figures.get(*index) {
                    report.name.clone_from(&figure.named);
                    report.metric = Some(figure.metric.key());
                    report.quantity = Some(figure.quantity.key());
                    report.period_start = figure.period.map(crate::domain::Span::start);
                    report.value = (!figure.metric.is_growth()).then_some(figure.value);
                }
            }
        }
        report
    }

    fn add_series(&self, report: &mut ReportedSignal, id: &crate::domain::SeriesId) {
        report.kind = "series";
        report.series = Some(id.to_string());
        report.base_kind = match report.growth {
            Some(ReportedChange { unit: "points", .. }) => "share",
            _ => "index",
        };
        let Some(series) = self.market.series(id) else { return };
        self.locale.pick(&series.name).clone_into(&mut report.name);
        report.measure = Some(series.measure.key());
        report.period_end = last_day(series);
        if let Some(growth) = self.trends.get(id).and_then(|trend| trend.headline) {
            report.period_start = Some(growth.to_periods.0);
            report.basis = Some(match growth.basis {
                GrowthBasis::YearOnYear => "year-on-year",
                GrowthBasis::TwoEnds => "two-ends",
            });
        }
    }

    fn source(&self, id: &crate::domain::SourceId) -> Option<ReportedSource> {
        self.market.source(id).map(ReportedSource::of)
    }

    /// Name of a skill in the language.
    pub fn skill_name(&self, id: &SkillId) -> String {
        self.market.skill(id).map_or_else(|| id.to_string(), |skill| self.locale.pick(&skill.name).to_owned())
    }

    /// Name of a category in the language.
    pub fn category_name(&self, id: &CategoryId) -> String {
        self.market.category(id).map_or_else(|| id.to_string(), |c| self.locale.pick(&c.name).to_owned())
    }
}

fn reported_change(change: Change) -> ReportedChange {
    let unit = match change.unit {
        Unit::Percent => "percent",
        Unit::Points => "points",
    };
    ReportedChange { value: change.value, unit }
}
