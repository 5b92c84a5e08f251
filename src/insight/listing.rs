//! Every skill and category as one row with all that is known about it in numbers: what the table of all skills shows
//! and copies. No words, no filter, no order: those belong to who shows it.

use super::{
    emergence::{Emergence, Thresholds},
    evidence::Origin,
    figures::Agreement,
    relatedness::{Closeness, closeness_of_all},
    series_growth::GrowthBasis,
    summary::{Badge, CategoryVerdict, Headline, Size, SkillSummary},
    trend::Ladder,
    trends::Trends,
};
use crate::domain::{
    Base, CategoryId, Date, GrowthKind, Market, Metric, PayKind, Profile, SkillId, SkillKind, SourceId, Span, Subject,
};
use std::collections::HashMap;

/// One row. What is not known is `None`, never zero.
#[derive(Debug, Clone, PartialEq)]
pub struct ListingRow {
    /// The skill or category.
    pub subject: Subject,
    /// The category that it is filed under; a category itself.
    pub category: CategoryId,
    /// What sort of skill; `None` for a category.
    pub kind: Option<SkillKind>,
    /// The growth that stands for it.
    pub growth: Option<Headline>,
    /// What that growth compares.
    pub growth_kind: Option<GrowthKind>,
    /// How sure it is.
    pub badge: Badge,
    /// The numbers behind a trend's badge.
    pub test: Option<TestNumbers>,
    /// The newest growth with counts behind it: where added jobs come from. Often another one than `growth`.
    pub counted: Option<Headline>,
    /// What the counted growth compares.
    pub counted_kind: Option<GrowthKind>,
    /// What the counts of `counted` say by the rule of emergence (methods E01); `None` without both counts.
    pub emergence: Option<Emergence>,
    /// How large demand is, with what was counted.
    pub size: Option<Size>,
    /// Demand figures shown.
    pub figures: usize,
    /// Series linked.
    pub series: usize,
    /// Where the growth is from.
    pub origin: Option<RowOrigin>,
    /// Last day covered: of the growth, without one of the newest signal.
    pub newest: Option<Date>,
    /// How close it is to a profile; `None` without one, and where no relation is known.
    pub closeness: Option<Closeness>,
    /// The newest advertised rate about the skill itself. Wages and asked rates are other kinds of pay and never
    /// stand in its place.
    pub advertised: Option<AdvertisedRate>,
}

/// Source, place and period of a growth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowOrigin {
    /// Who published it.
    pub source: SourceId,
    /// Where, as the source or series names it.
    pub region: String,
    /// The period of a figure; `None` for a series, whose last day is the row's, and for an undated figure.
    pub period: Option<Span>,
}

/// What a trend test said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TestNumbers {
    /// Points in the window.
    pub n: usize,
    /// p of the Mann-Kendall test (methods G08).
    pub p: Option<f64>,
    /// p after false-alarm control over the series behind the listed rows (methods G11).
    pub q: Option<f64>,
}

/// A rate that clients advertise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AdvertisedRate {
    /// Middle value, US dollars an hour.
    pub usd_an_hour: f64,
    /// Whether that is a mean and not a median.
    pub is_mean: bool,
    /// When.
    pub period: Option<Span>,
}

/// What a headline compares.
#[must_use]
pub fn growth_kind(market: &Market, headline: &Headline) -> GrowthKind {
    match (&headline.origin, headline.basis) {
        (Origin::Series(_), Some(GrowthBasis::YearOnYear)) => GrowthKind::SeriesYear,
        (Origin::Series(_), _) => GrowthKind::SeriesEnds,
        (Origin::Figure(index), _) => match market.figures.get(*index).map(|figure| figure.metric) {
            Some(Metric::GrowthYoy) => GrowthKind::OnYear,
            Some(Metric::GrowthQoq) => GrowthKind::OnQuarter,
            Some(Metric::GrowthMom) => GrowthKind::OnMonth,
            _ => GrowthKind::OnOther,
        },
    }
}

/// One row a skill and then one a category, each in the order of the data set; closeness is that of `profile`.
#[must_use]
pub fn listing(
    market: &Market,
    trends: &Trends,
    skills: &[SkillSummary],
    categories: &[CategoryVerdict],
    profile: Option<&Profile>,
) -> Vec<ListingRow> {
    let advertised = advertised_rates(market);
    let closeness = profile.map(|profile| closeness_of_all(market, profile)).unwrap_or_default();
    let of_skill = |summary: &SkillSummary| {
        let skill = market.skill(&summary.skill)?;
        let growth = summary.headline.clone();
        Some(ListingRow {
            subject: Subject::Skill(skill.id.clone()),
            category: skill.category.clone(),
            kind: Some(skill.kind),
            growth_kind: growth.as_ref().map(|headline| growth_kind(market, headline)),
            badge: summary.badge,
            test: test_numbers(trends, growth.as_ref()),
            counted_kind: summary.with_base.as_ref().map(|headline| growth_kind(market, headline)),
            emergence: summary.with_base.as_ref().and_then(|headline| emergence(headline.base)),
            counted: summary.with_base.clone(),
            size: summary.size,
            figures: summary.figures,
            series: summary.series,
            origin: origin(market, growth.as_ref()),
            newest: growth.as_ref().and_then(|headline| headline.observed).or(summary.newest),
            growth,
            closeness: closeness.get(&skill.id).cloned(),
            advertised: advertised.get(&skill.id).copied(),
        })
    };
    let of_category = |verdict: &CategoryVerdict| {
        let subject = Subject::Category(verdict.category.clone());
        let growth = verdict.headline.clone();
        ListingRow {
            category: verdict.category.clone(),
            kind: None,
            growth_kind: growth.as_ref().map(|headline| growth_kind(market, headline)),
            badge: verdict.badge,
            test: test_numbers(trends, growth.as_ref()),
            counted: None,
            counted_kind: None,
            emergence: None,
            size: None,
            figures: trends.figures_of(&subject).len(),
            series: market.links_of(&subject).len(),
            origin: origin(market, growth.as_ref()),
            newest: growth.as_ref().and_then(|headline| headline.observed).or(verdict.verdict.freshest),
            growth,
            closeness: None,
            advertised: None,
            subject,
        }
    };
    skills.iter().filter_map(of_skill).chain(categories.iter().map(of_category)).collect()
}

/// Whether a badge stands for little: noise, too few points, sources that disagree, nothing. Its mark is hollow.
#[must_use]
pub fn is_unsure(badge: Badge) -> bool {
    match badge {
        Badge::Ladder(ladder) => ladder <= Ladder::Noise,
        Badge::Agreement(agreement) => matches!(agreement, Agreement::None | Agreement::Disagree { .. }),
        Badge::NoData => true,
    }
}

/// Thresholds of the oracle of methods E01, in jobs posted.
pub const EMERGENCE: Thresholds = Thresholds { least: 200.0, surge: 0.5, established: 1_000.0 };

fn emergence(base: Option<Base>) -> Option<Emergence> {
    base.and_then(|base| Emergence::of(base.before, base.after, EMERGENCE))
}

fn test_numbers(trends: &Trends, growth: Option<&Headline>) -> Option<TestNumbers> {
    match &growth?.origin {
        Origin::Series(id) => {
            let trend = trends.get(id)?;
            Some(TestNumbers {
                n: trend.n,
                p: trend.mann_kendall.as_ref().map(super::mann_kendall::MannKendall::p),
                q: trend.q,
            })
        }
        Origin::Figure(_) => None,
    }
}

fn origin(market: &Market, growth: Option<&Headline>) -> Option<RowOrigin> {
    Some(match &growth?.origin {
        Origin::Series(id) => {
            let series = market.series(id)?;
            RowOrigin { source: series.source.clone(), region: series.region.clone(), period: None }
        }
        Origin::Figure(index) => {
            let figure = market.figures.get(*index)?;
            RowOrigin { source: figure.source.clone(), region: figure.region.clone(), period: figure.period }
        }
    })
}

/// The newest advertised rate about each skill itself; of several of one period the one with most posts behind it.
fn advertised_rates(market: &Market) -> HashMap<SkillId, AdvertisedRate> {
    let mut best: HashMap<SkillId, (Option<Date>, Option<u64>, AdvertisedRate)> = HashMap::new();
    let direct = |pay: &&crate::domain::Pay| pay.kind == PayKind::Advertised && pay.standing.is_direct();
    for pay in market.pay.iter().filter(direct).filter(|pay| pay.middle.is_finite()) {
        let rank = (pay.period.map(Span::end), pay.n);
        let rate = AdvertisedRate { usd_an_hour: pay.middle, is_mean: pay.is_mean, period: pay.period };
        let is_better = best.get(&pay.skill).is_none_or(|(end, n, _)| rank > (*end, *n));
        if is_better {
            best.insert(pay.skill.clone(), (rank.0, rank.1, rate));
        }
    }
    best.into_iter().map(|(skill, (.., rate))| (skill, rate)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Evidence,
        insight::{
            category_verdicts,
            sample::{TODAY, day, market, profile},
            summaries,
        },
    };

    fn rows(market: &Market) -> Vec<ListingRow> {
        let trends = Trends::of(market);
        let skills = summaries(market, &trends, day(TODAY), false);
        let categories = category_verdicts(market, &trends, day(TODAY));
        let me = profile(&[("video", Some(4), Evidence::Portfolio)]);
        listing(market, &trends, &skills, &categories, Some(&me))
    }

    #[test]
    fn every_skill_and_category_has_one_row_and_what_is_unknown_stays_so() {
        let market = market();
        let rows = rows(&market);
        assert_eq!(rows.len(), market.skills.len() + market.categories.len());
        let row = |id: &str| {
            let is_it = |row: &&ListingRow| matches!(&row.subject, Subject::Skill(skill) if skill.as_str() == id);
            rows.iter().find(is_it).unwrap()
        };
        let silent = row("silent");
        assert_eq!((&silent.growth, &silent.size, &silent.closeness, silent.newest), (&None, &None, &None, None));
        assert_eq!(row("video").growth_kind, Some(GrowthKind::SeriesYear));
        assert_eq!(row("video").test.map(|test| (test.n, test.p.is_some(), test.q.is_some())), Some((24, true, true)));
        assert!(row("video").origin.is_some() && row("ai-video").origin.as_ref().unwrap().period.is_some());
        assert_eq!((row("ai-video").test, row("ai-video").growth_kind), (None, Some(GrowthKind::OnYear)));
        assert_eq!(row("logos").counted.as_ref().unwrap().added, Some(7495.0));
        assert_eq!((row("logos").emergence, row("ai-video").emergence), (Some(Emergence::Stable), None));
        let category = rows.last().unwrap();
        assert!(matches!(category.subject, Subject::Category(_)) && category.kind.is_none());
    }

    #[test]
    fn an_advertised_rate_is_about_the_skill_itself_and_the_newest_one() {
        let mut market = market();
        let year = |year| Some(Span::new(Date::new(year, 1, 1).unwrap(), Date::new(year, 12, 31).unwrap()).unwrap());
        let base = crate::domain::Pay {
            skill: market.skills[0].id.clone(),
            named: "Video".to_owned(),
            kind: PayKind::Advertised,
            standing: crate::domain::Standing::Direct,
            middle: 20.0,
            is_mean: false,
            p25: None,
            p75: None,
            n: Some(10),
            period: year(2022),
            region: "Global".to_owned(),
            source: market.sources[0].id.clone(),
        };
        let of = |kind, middle, at, n| crate::domain::Pay { kind, middle, n, period: year(at), ..base.clone() };
        let stand_in = crate::domain::Standing::Proxy(crate::domain::Bilingual::same("near it"));
        market.pay = vec![
            of(PayKind::Salaried, 40.0, 2025, Some(900)),
            of(PayKind::Advertised, 20.0, 2022, Some(10)),
            of(PayKind::Advertised, 25.0, 2023, Some(3)),
            of(PayKind::Advertised, 27.0, 2023, Some(30)),
            crate::domain::Pay { standing: stand_in, ..of(PayKind::Advertised, 90.0, 2025, None) },
            of(PayKind::Asked, 99.0, 2025, None),
        ];
        assert_eq!(rows(&market)[0].advertised.map(|rate| rate.usd_an_hour), Some(27.0));
    }
}
