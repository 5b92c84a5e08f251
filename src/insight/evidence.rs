//! Signals: what each series and figure says about a skill or category, and how much it counts in a verdict.

use super::{
    age::{freshness, last_day, supports_verdict},
    change::{Change, Direction},
    figures::{growth, is_evidence, speaks_of_demand},
    shares::in_order_with_shares,
    trend::Ladder,
    trends::Trends,
};
use crate::domain::{
    Base, CategoryId, Confidence, Date, Figure, Market, Metric, SeriesId, SeriesLink, SkillId, SourceId, Standing,
    Subject,
};

/// What one series or figure says.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// The series or figure.
    pub origin: Origin,
    /// Who published it.
    pub source: SourceId,
    /// Which way; `None` for counts and ranks, which have no direction. A trend that chance explains is flat.
    pub direction: Option<Direction>,
    /// How much; `None` where there is nothing to compare.
    pub change: Option<Change>,
    /// Counts behind a figure; `None` is "base unknown". Series have none: their values are in the assessment.
    pub base: Option<Base>,
    /// Last day that it covers; `None` when the source gives no date.
    pub observed: Option<Date>,
    /// Days since then.
    pub age_days: Option<i32>,
    /// Place as the source names it.
    pub region: String,
    /// Whether it measures the thing itself.
    pub standing: Standing,
    /// For a category without signals of its own: the skill of it that this one is about; counts as a proxy.
    pub via: Option<SkillId>,
    /// How far the source can be trusted.
    pub confidence: Confidence,
    /// 0 to 1 by age (methods G14).
    pub freshness: f64,
    /// Freshness x directness x confidence / voices, 0 when it does not count.
    pub weight: f64,
    /// Series of one publisher and measure that count and so share one voice; 1 for everything else.
    pub voices: usize,
    /// Part of the total weight of all signals of the verdict, 0 to 1.
    pub share: f64,
    /// Whether it counts, and if not, why.
    pub counts: Counts,
    /// How sure the trend is; `None` for figures.
    pub ladder: Option<Ladder>,
}

/// Where a signal comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A series; its assessment is in [`Trends`].
    Series(SeriesId),
    /// Index into `market.figures`.
    Figure(usize),
}

/// Whether a signal counts in a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Counts {
    /// It counts with its weight.
    Yes,
    /// It measures something else than demand: activity, AI share, employees, effects.
    NotDemand,
    /// A change on the month before: the season moves it.
    Seasonal,
    /// It has no direction: a count, a rank, or a series with nothing to compare.
    NoDirection,
    /// Fewer than 24 months or too few points: no word may rest on it yet.
    TooShort,
    /// The original was not seen.
    Unconfirmed,
    /// The source gives no date, so its age is unknown.
    Undated,
    /// The same number of the same measurer is counted already.
    ToldTwice,
    /// The user's own numbers: one person's sample says nothing about a market.
    Own,
}

impl Signal {
    /// How directly it measures the subject: direct 1, a stand-in 0.5, and half of that for a figure about a skill that
    /// stands for its category.
    #[must_use]
    pub fn directness(&self) -> f64 {
        self.standing.weight() * if self.via.is_some() { 0.5 } else { 1.0 }
    }
}

impl Counts {
    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotDemand => "not-demand",
            Self::Seasonal => "seasonal",
            Self::NoDirection => "no-direction",
            Self::TooShort => "too-short",
            Self::Unconfirmed => "unconfirmed",
            Self::Undated => "undated",
            Self::ToldTwice => "told-twice",
            Self::Own => "own",
        }
    }
}

/// Signals of a skill, freshest first: its linked series and the figures about it.
///
/// Unconfirmed figures are left out unless `show_unconfirmed`, and never count.
#[must_use]
pub fn signals_of_skill(
    market: &Market,
    trends: &Trends,
    skill: &SkillId,
    as_of: Date,
    show_unconfirmed: bool,
) -> Vec<Signal> {
    let scope = Scope { market, trends, as_of, show_unconfirmed };
    let links = market.skill(skill).map_or(&[][..], |s| &s.series);
    let mut signals = scope.series_signals(links);
    signals.extend(scope.figure_signals(&Subject::Skill(skill.clone()), None));
    in_order_with_shares(market, signals)
}

/// Signals of a category, freshest first: its own series and figures.
///
/// Only if none of these counts and is younger than 36 months do the figures about its skills speak, as proxies:
/// publishers report the movers of a category, not its middle, so they must not outvote a measure of the whole.
#[must_use]
pub fn signals_of_category(
    market: &Market,
    trends: &Trends,
    category: &CategoryId,
    as_of: Date,
    show_unconfirmed: bool,
) -> Vec<Signal> {
    let scope = Scope { market, trends, as_of, show_unconfirmed };
    let links = market.category(category).map_or(&[][..], |c| &c.series);
    let mut signals = scope.series_signals(links);
    signals.extend(scope.figure_signals(&Subject::Category(category.clone()), None));
    let current = |s: &Signal| s.counts == Counts::Yes && s.observed.is_some_and(|d| supports_verdict(d, as_of));
    if !signals.iter().any(current) {
        for skill in market.skills.iter().filter(|s| &s.category == category) {
            let subject = Subject::Skill(skill.id.clone());
            signals.extend(scope.figure_signals(&subject, Some(&skill.id)));
        }
    }
    in_order_with_shares(market, signals)
}

struct Scope<'a> {
    market: &'a Market,
    trends: &'a Trends,
    as_of: Date,
    show_unconfirmed: bool,
}

impl Scope<'_> {
    fn series_signals(&self, links: &[SeriesLink]) -> Vec<Signal> {
        links.iter().filter_map(|link| self.series_signal(link)).collect()
    }

    fn series_signal(&self, link: &SeriesLink) -> Option<Signal> {
        let series = self.market.series(&link.series)?;
        let trend = self.trends.get(&link.series)?;
        let confidence = self.market.source(&series.source).map_or(Confidence::Unconfirmed, |s| s.confidence);
        let counts = if confidence == Confidence::Unconfirmed {
            Counts::Unconfirmed
        } else if series.measure.is_own() {
            Counts::Own
        } else if !series.measure.is_demand() {
            Counts::NotDemand
        } else if trend.headline.is_none() {
            Counts::NoDirection
        } else if !trend.long_enough || trend.ladder == Ladder::TooFewPoints {
            Counts::TooShort
        } else {
            Counts::Yes
        };
        // A movement that chance explains, however large, is flat.
        let direction = trend.headline.map(|_| match trend.ladder {
            Ladder::Noise => Direction::Flat,
            _ => trend.direction,
        });
        Some(self.signal(Draft {
            origin: Origin::Series(series.id.clone()),
            source: series.source.clone(),
            direction,
            change: trend.headline.map(|h| h.change),
            base: None,
            observed: last_day(series),
            region: series.region.clone(),
            standing: link.standing.clone(),
            via: None,
            confidence,
            counts,
            ladder: Some(trend.ladder),
        }))
    }

    fn figure_signals(&self, subject: &Subject, via: Option<&SkillId>) -> Vec<Signal> {
        let indexes = self.trends.figures_of(subject).iter();
        indexes.filter_map(|&i| self.figure_signal(i, self.market.figures.get(i)?, via)).collect()
    }

    fn figure_signal(&self, index: usize, figure: &Figure, via: Option<&SkillId>) -> Option<Signal> {
        let confidence = self.market.source(&figure.source).map_or(Confidence::Unconfirmed, |s| s.confidence);
        let unconfirmed = confidence == Confidence::Unconfirmed;
        if !is_evidence(figure) || (unconfirmed && !self.show_unconfirmed) {
            return None;
        }
        let growth = growth(figure);
        let counts = if unconfirmed {
            Counts::Unconfirmed
        } else if growth.is_none() {
            Counts::NoDirection
        } else if !speaks_of_demand(figure) {
            Counts::NotDemand
        } else if figure.metric == Metric::GrowthMom {
            Counts::Seasonal
        } else if figure.period.is_none() {
            Counts::Undated
        } else {
            Counts::Yes
        };
        Some(self.signal(Draft {
            origin: Origin::Figure(index),
            source: figure.source.clone(),
            direction: growth.map(|g| Direction::of_pct(g.change.value)),
            change: growth.map(|g| g.change),
            base: growth.and_then(|g| g.base),
            observed: figure.period.map(crate::domain::Span::end),
            region: figure.region.clone(),
            standing: Standing::Direct,
            via: via.cloned(),
            confidence,
            counts,
            ladder: None,
        }))
    }

    fn signal(&self, draft: Draft) -> Signal {
        let freshness = draft.observed.map_or(0.0, |date| freshness(date, self.as_of));
        let mut signal = Signal {
            weight: 0.0,
            voices: 1,
            freshness,
            share: 0.0,
            age_days: draft.observed.map(|date| super::age::Age::between(date, self.as_of).days),
            origin: draft.origin,
            source: draft.source,
            direction: draft.direction,
            change: draft.change,
            base: draft.base,
            observed: draft.observed,
            region: draft.region,
            standing: draft.standing,
            via: draft.via,
            confidence: draft.confidence,
            counts: draft.counts,
            ladder: draft.ladder,
        };
        if signal.counts == Counts::Yes {
            signal.weight = freshness * signal.directness() * signal.confidence.weight();
        }
        signal
    }
}

/// A signal before its weight.
struct Draft {
    origin: Origin,
    source: SourceId,
    direction: Option<Direction>,
    change: Option<Change>,
    base: Option<Base>,
    observed: Option<Date>,
    region: String,
    standing: Standing,
    via: Option<SkillId>,
    confidence: Confidence,
    counts: Counts,
    ladder: Option<Ladder>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Measure;
    use crate::insight::sample::{TODAY, category_id, day, growth as figure, market, skill_id};

    fn of_skill(market: &Market, id: &str, show: bool) -> Vec<Signal> {
        signals_of_skill(market, &Trends::of(market), &skill_id(id), day(TODAY), show)
    }

    #[test]
    fn series_of_one_publisher_and_measure_share_one_voice() {
        let mut market = market();
        let alone = of_skill(&market, "video", false);
        let of = |signals: &[Signal], id: &str| {
            signals.iter().find(|s| matches!(&s.origin, Origin::Series(o) if o.as_str() == id)).map(|s| s.weight)
        };
        let link = market.skills.iter().find(|s| s.id == skill_id("video")).unwrap().series[0].clone();
        let mut twin = market.series(&link.series).unwrap().clone();
        twin.id = SeriesId::new("twin").unwrap();
        let skill = market.skills.iter_mut().find(|s| s.id == skill_id("video")).unwrap();
        skill.series.push(SeriesLink { series: twin.id.clone(), ..link.clone() });
        market.series.push(twin);
        market.reindex();
        let together = of_skill(&market, "video", false);
        let (before, after) = (of(&alone, link.series.as_str()).unwrap(), of(&together, link.series.as_str()).unwrap());
        assert!(before > 0.0 && (after - before / 2.0).abs() < 1e-12, "{before} {after}");
        assert_eq!(of(&together, "twin"), Some(after));
    }

    #[test]
    fn one_number_told_by_two_outlets_counts_once_by_the_better_source() {
        let signals = of_skill(&market(), "ai-video", false);
        let counts: Vec<_> = signals.iter().map(|s| (s.confidence, s.counts)).collect();
        assert_eq!(counts, [(Confidence::Primary, Counts::Yes), (Confidence::Tertiary, Counts::ToldTwice)]);
        assert_eq!(signals[0].share, 1.0);
    }

    #[test]
    fn unconfirmed_figures_are_hidden_by_default_and_never_count() {
        let signals = of_skill(&market(), "ai-video", true);
        let unconfirmed = signals.iter().find(|s| s.confidence == Confidence::Unconfirmed).unwrap();
        assert_eq!((unconfirmed.counts, unconfirmed.weight), (Counts::Unconfirmed, 0.0));
    }

    #[test]
    fn a_proxy_counts_half_and_activity_counts_nothing() {
        let mut market = market();
        let proxy = of_skill(&market, "video", false);
        assert!((proxy[0].weight - 0.5 * proxy[0].freshness).abs() < 1e-12);
        market.series[0].measure = Measure::ActiveDevelopers;
        let activity = of_skill(&market, "video", false);
        assert_eq!((activity[0].counts, activity[0].weight), (Counts::NotDemand, 0.0));
    }

    #[test]
    fn skills_speak_for_a_category_only_when_it_has_no_current_signal() {
        let mut market = market();
        let of_category = |market: &Market| {
            signals_of_category(market, &Trends::of(market), &category_id("design"), day(TODAY), false)
        };
        assert!(of_category(&market).iter().all(|s| s.via.is_none()));
        market.categories[0].series.clear();
        let signals = of_category(&market);
        assert!(!signals.is_empty() && signals.iter().all(|s| s.via.is_some()));
        let primary = signals.iter().find(|s| s.counts == Counts::Yes).unwrap();
        assert!((primary.weight - 0.5 * primary.freshness).abs() < 1e-12);
    }

    #[test]
    fn a_number_without_a_date_or_direction_is_shown_and_not_counted() {
        let mut market = market();
        market.figures[0].period = None;
        market.figures.push(Figure {
            metric: Metric::Rank,
            ..figure(Subject::Skill(skill_id("ai-video")), "uw-2026-ur", Metric::Rank, 1.0, "2025-01-01", "2025-12-31")
        });
        let counts: Vec<_> = of_skill(&market, "ai-video", false).iter().map(|s| s.counts).collect();
        assert!(counts.contains(&Counts::Undated) && counts.contains(&Counts::NoDirection), "{counts:?}");
    }
}
