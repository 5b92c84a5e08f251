//! One row a skill for the list, one verdict a category: the evidence in short.

use super::{
    age::UNKNOWN_MONTHS,
    age::supports_verdict,
    change::{Change, Direction},
    disagreement::{Disagreement, disagreement},
    evidence::{Counts, Origin, Signal, signals_of_category, signals_of_skill},
    figures::{Agreement, agreement},
    series_growth::GrowthBasis,
    trend::Ladder,
    trends::Trends,
    verdict::{Verdict, VerdictKind, verdict},
};
use crate::domain::{
    Base, CategoryId, Date, Figure, Market, Measure, Metric, Quantity, SeriesId, SeriesLink, SkillId, Standing, Subject,
};

/// One row of the list of skills.
#[derive(Debug, Clone, PartialEq)]
pub struct SkillSummary {
    /// The skill.
    pub skill: SkillId,
    /// The heaviest demand signal with a change; without one that counts, the newest that is too short or undated.
    pub headline: Option<Headline>,
    /// The newest growth figure with a base, of several the one with the largest: what a list sorted by added jobs
    /// shows and sorts by.
    pub with_base: Option<Headline>,
    /// How sure `with_base` is: what the skill's figures say together.
    pub base_badge: Badge,
    /// How sure the headline is.
    pub badge: Badge,
    /// Whether its signals together say something else than its headline: no direction has two thirds of their weight,
    /// or another one has.
    pub contested: bool,
    /// Last day covered by the newest signal that is shown.
    pub newest: Option<Date>,
    /// Demand figures shown.
    pub figures: usize,
    /// Series linked.
    pub series: usize,
    /// Series for the sparkline: that of the headline, else the first linked demand series, else the first.
    pub spark: Option<SeriesId>,
    /// How large demand is, where it was published.
    pub size: Option<Size>,
}

/// A growth with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    /// The series or figure.
    pub origin: Origin,
    /// Percent or points.
    pub change: Change,
    /// Which way; flat when chance explains the change.
    pub direction: Direction,
    /// Change in percent of the earlier value, also for a change of share; the scale on which rows sort.
    pub relative_pct: Option<f64>,
    /// How a series' growth was computed; `None` for figures.
    pub basis: Option<GrowthBasis>,
    /// Counts behind a figure; `None` is "base unknown".
    pub base: Option<Base>,
    /// How many more or fewer, when the base is known.
    pub added: Option<f64>,
    /// Last day covered.
    pub observed: Option<Date>,
    /// Whether it measures the thing itself.
    pub direct: bool,
    /// Whether it counts in verdicts.
    pub counts: Counts,
    /// Whether it counts and is younger than 36 months, so that it may stand for demand now.
    pub current: bool,
}

/// How sure a headline is: trends have a ladder, figures have agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Badge {
    /// Of a series.
    Ladder(Ladder),
    /// Of figures.
    Agreement(Agreement),
    /// There is no headline.
    NoData,
}

/// How large demand is. Kinds never mix: rows sort by size within one kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// The number, in the unit of what was counted.
    pub value: f64,
    /// What was counted.
    pub what: SizeKind,
    /// Last day covered.
    pub observed: Date,
    /// The figure, as an index into `market.figures`; `None` for a share, which is a series linked to the skill.
    pub figure: Option<usize>,
}

/// What a size counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SizeKind {
    /// Published count of posts, searches or spend in a period.
    Count(Quantity),
    /// Value of a share series, percent.
    Share(Measure),
}

/// One category in short.
#[derive(Debug, Clone, PartialEq)]
pub struct CategoryVerdict {
    /// The category.
    pub category: CategoryId,
    /// What its signals say, with all of them.
    pub verdict: Verdict,
    /// The heaviest signal of the verdict's direction, else the heaviest of all.
    pub headline: Option<Headline>,
    /// How sure that is.
    pub badge: Badge,
    /// Two sources that disagree, if two do.
    pub disagreement: Option<Disagreement>,
}

/// One row for each skill, in the order of the data set.
#[must_use]
pub fn summaries(market: &Market, trends: &Trends, as_of: Date, show_unconfirmed: bool) -> Vec<SkillSummary> {
    market.skills.iter().map(|skill| summary(market, trends, &skill.id, as_of, show_unconfirmed)).collect()
}

/// The row of one skill.
#[must_use]
pub fn summary(market: &Market, trends: &Trends, skill: &SkillId, as_of: Date, show_unconfirmed: bool) -> SkillSummary {
    let mut signals = signals_of_skill(market, trends, skill, as_of, show_unconfirmed);
    // Own numbers stand in the evidence, not in a row that is compared with others.
    signals.retain(|signal| signal.counts != Counts::Own);
    let subject = Subject::Skill(skill.clone());
    let headline = heaviest(&signals, None).and_then(|s| headline(trends, s, as_of));
    // Of the newest period the figure with the largest base: it speaks for most of the skill.
    let based = signals
        .iter()
        .filter(|s| s.change.is_some() && s.counts != Counts::Unconfirmed)
        .filter_map(|s| s.base.map(|base| (s, base.after)))
        .max_by(|(a, a_count), (b, b_count)| a.observed.cmp(&b.observed).then(a_count.total_cmp(b_count)))
        .map(|(signal, _)| signal);
    let is_bundled = |link: &&SeriesLink| market.series(&link.series).is_none_or(|series| !series.measure.is_own());
    let links: Vec<&SeriesLink> = market.skill(skill).into_iter().flat_map(|s| &s.series).filter(is_bundled).collect();
    let is_demand = |id: &SeriesId| market.series(id).is_some_and(|s| s.measure.is_demand());
    let spark = match headline.as_ref().map(|h| &h.origin) {
        Some(Origin::Series(id)) => Some(id.clone()),
        _ => links.iter().map(|l| &l.series).find(|id| is_demand(id)).or(links.first().map(|l| &l.series)).cloned(),
    };
    let mut row = SkillSummary {
        skill: skill.clone(),
        badge: badge(market, trends, &subject, &signals, headline.as_ref()),
        base_badge: Badge::Agreement(own_agreement(market, trends, &subject)),
        with_base: based.and_then(|s| self::headline(trends, s, as_of)),
        headline,
        contested: false,
        newest: signals.iter().filter_map(|s| s.observed).max(),
        figures: signals.iter().filter(|s| matches!(s.origin, Origin::Figure(_))).count(),
        series: links.len(),
        spark,
        size: size(market, trends, &subject, &signals),
    };
    let way = row.headline.as_ref().filter(|headline| headline.current).map(|headline| headline.direction);
    row.contested = way.is_some_and(|way| is_contested(verdict(signals, as_of).kind, way));
    row
}

/// Whether a verdict says something else than one direction.
fn is_contested(kind: VerdictKind, way: Direction) -> bool {
    match kind {
        VerdictKind::Rising => way != Direction::Rising,
        VerdictKind::Falling => way != Direction::Falling,
        VerdictKind::Flat => way != Direction::Flat,
        VerdictKind::Mixed => true,
        VerdictKind::Unknown { .. } => false,
    }
}

/// The verdict of each category, in the order of the data set; unconfirmed figures have no part in it.
#[must_use]
pub fn category_verdicts(market: &Market, trends: &Trends, as_of: Date) -> Vec<CategoryVerdict> {
    let of = |id: &CategoryId| {
        let verdict = verdict(signals_of_category(market, trends, id, as_of, false), as_of);
        let way = match verdict.kind {
            VerdictKind::Rising => Some(Direction::Rising),
            VerdictKind::Falling => Some(Direction::Falling),
            VerdictKind::Flat => Some(Direction::Flat),
            _ => None,
        };
        let headline = heaviest(&verdict.signals, way).and_then(|s| headline(trends, s, as_of));
        CategoryVerdict {
            category: id.clone(),
            badge: badge(market, trends, &Subject::Category(id.clone()), &verdict.signals, headline.as_ref()),
            disagreement: disagreement(market, &verdict.signals),
            headline,
            verdict,
        }
    };
    market.categories.iter().map(|category| of(&category.id)).collect()
}

/// The headline of a signal; `None` when it has no change.
#[must_use]
pub fn headline(trends: &Trends, signal: &Signal, as_of: Date) -> Option<Headline> {
    let change = signal.change?;
    let growth = match &signal.origin {
        Origin::Series(id) => trends.get(id).and_then(|t| t.headline),
        Origin::Figure(_) => None,
    };
    let relative_pct = match growth {
        Some(g) => g.relative_pct(),
        None => Some(change.value),
    };
    Some(Headline {
        origin: signal.origin.clone(),
        change,
        direction: signal.direction.unwrap_or(Direction::Flat),
        relative_pct,
        basis: growth.map(|g| g.basis),
        base: signal.base,
        added: signal.base.map(Base::added),
        observed: signal.observed,
        direct: signal.standing == Standing::Direct && signal.via.is_none(),
        counts: signal.counts,
        current: signal.counts == Counts::Yes && signal.observed.is_some_and(|date| supports_verdict(date, as_of)),
    })
}

/// The heaviest signal of demand with a change, of direction `way` if one has it. What measures the thing itself and
/// is under 36 months old goes before stand-ins; without weights the freshest one that is too short or undated leads.
/// Activity, AI shares and unconfirmed figures are never a headline.
#[must_use]
pub fn heaviest(signals: &[Signal], way: Option<Direction>) -> Option<&Signal> {
    let is_current = |s: &Signal| s.age_days.is_some_and(|days| days < UNKNOWN_MONTHS * 365 / 12);
    let is_itself = |s: &Signal| s.standing.is_direct() && s.via.is_none() && is_current(s);
    let rank = |s: &Signal| (way.is_some() && s.direction == way, s.counts == Counts::Yes, is_itself(s));
    let may_lead =
        |s: &&Signal| s.change.is_some() && matches!(s.counts, Counts::Yes | Counts::TooShort | Counts::Undated);
    let mut best: Option<&Signal> = None;
    for signal in signals.iter().filter(may_lead) {
        let is_better = |b: &Signal| rank(signal) > rank(b) || (rank(signal) == rank(b) && signal.weight > b.weight);
        if best.is_none_or(is_better) {
            best = Some(signal);
        }
    }
    best
}

fn badge(
    market: &Market,
    trends: &Trends,
    subject: &Subject,
    signals: &[Signal],
    headline: Option<&Headline>,
) -> Badge {
    let of_figures = || {
        let own = own_agreement(market, trends, subject);
        let shown = signals.iter().any(|s| s.via.is_some());
        // A category that only its skills speak for has no report of its own.
        Badge::Agreement(if own == Agreement::None && shown { Agreement::OneReport } else { own })
    };
    rebadge(trends, headline, if headline.is_some() { of_figures() } else { Badge::NoData })
}

/// A badge with the ladder that these assessments give; a badge of figures stays as it is.
#[must_use]
pub fn rebadge(trends: &Trends, headline: Option<&Headline>, badge: Badge) -> Badge {
    match headline.map(|h| &h.origin) {
        Some(Origin::Series(id)) => Badge::Ladder(trends.get(id).map_or(Ladder::TooFewPoints, |t| t.ladder)),
        _ => badge,
    }
}

fn own_agreement(market: &Market, trends: &Trends, subject: &Subject) -> Agreement {
    agreement(market, trends.figures_of(subject).iter().filter_map(|&i| market.figures.get(i)))
}

/// The newest published count of demand or share of posts, confirmed sources only.
fn size(market: &Market, trends: &Trends, subject: &Subject, signals: &[Signal]) -> Option<Size> {
    let of_figure = |index: usize, figure: &Figure| {
        let value = match figure.metric {
            Metric::Count => Some(figure.value),
            _ => figure.base.map(|base| base.after),
        };
        let counted = figure.quantity.is_demand() && market.is_confirmed(figure);
        let value = value.filter(|v| counted && v.is_finite() && *v >= 0.0)?;
        let what = SizeKind::Count(figure.quantity);
        Some(Size { value, what, observed: figure.period?.end(), figure: Some(index) })
    };
    let figures = trends.figures_of(subject).iter().filter_map(|&i| of_figure(i, market.figures.get(i)?));
    let shares = signals.iter().filter_map(|signal| match &signal.origin {
        Origin::Series(id) if signal.standing == Standing::Direct => {
            let series = market.series(id).filter(|s| s.measure == Measure::FreelancePostShare)?;
            let value = series.last()?.value;
            let what = SizeKind::Share(series.measure);
            Some(Size { value, what, observed: signal.observed?, figure: None })
        }
        _ => None,
    });
    // Counts first: a number of jobs says more than a share. Of equal dates the first one stays.
    let newest = |best: Option<Size>, size: Size| match best {
        Some(best) if best.observed >= size.observed => Some(best),
        _ => Some(size),
    };
    figures.fold(None, newest).or_else(|| shares.fold(None, newest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{
        VerdictKind,
        sample::{TODAY, day, market},
    };
    use proptest::prelude::*;

    fn rows() -> Vec<SkillSummary> {
        let market = market();
        summaries(&market, &Trends::of(&market), day(TODAY), false)
    }

    #[test]
    fn each_row_has_its_headline_with_base_and_badge() {
        let rows = rows();
        let row = |id: &str| rows.iter().find(|r| r.skill.as_str() == id).unwrap();
        let video = row("video").headline.as_ref().unwrap();
        assert_eq!((video.basis, video.direct), (Some(GrowthBasis::YearOnYear), false));
        assert_eq!(row("video").badge, Badge::Ladder(Ladder::Clear));
        assert_eq!(row("ai-video").headline.as_ref().unwrap().base, None);
        assert_eq!(row("ai-video").badge, Badge::Agreement(Agreement::OneReport));
        assert_eq!(row("logos").with_base.as_ref().unwrap().added, Some(7495.0));
        assert_eq!(row("logos").size.unwrap().value, 69_204.0);
        assert_eq!((row("silent").badge, row("silent").newest), (Badge::NoData, None));
    }

    #[test]
    fn a_category_takes_its_headline_from_the_direction_of_its_verdict() {
        let market = market();
        let verdicts = category_verdicts(&market, &Trends::of(&market), day(TODAY));
        assert_eq!(verdicts[0].verdict.kind, VerdictKind::Rising);
        assert_eq!(verdicts[0].headline.as_ref().unwrap().direction, Direction::Rising);
    }

    #[test]
    fn an_empty_market_has_no_rows() {
        let market = Market::default();
        let trends = Trends::of(&market);
        assert!(summaries(&market, &trends, day(TODAY), true).is_empty());
        assert!(category_verdicts(&market, &trends, day(TODAY)).is_empty());
    }

    proptest! {
        #[test]
        fn no_published_number_panics_or_weighs_more_than_one(
            value in any::<f64>(), before in any::<f64>(), after in any::<f64>(), points in prop::collection::vec(any::<f64>(), 0..40)
        ) {
            let mut market = market();
            for figure in &mut market.figures {
                (figure.value, figure.base) = (value, Some(Base { before, after }));
            }
            for (point, value) in market.series[0].points.iter_mut().zip(points) {
                point.value = value;
            }
            let trends = Trends::of(&market);
            for row in summaries(&market, &trends, day(TODAY), true) {
                prop_assert!(row.headline.is_none_or(|h| h.change.value.is_finite()));
                prop_assert!(row.size.is_none_or(|size| size.value.is_finite()));
            }
            for row in category_verdicts(&market, &trends, day(TODAY)) {
                prop_assert!((0.0..=1.0 + 1e-12).contains(&row.verdict.support));
                prop_assert!(row.verdict.signals.iter().all(|s| (0.0..=1.0).contains(&s.weight)));
            }
        }
    }
}
