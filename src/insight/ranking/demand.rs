//! Values that the market gives a skill: growth, size, pay, and how much the evidence can be trusted.

use super::{
    scale::on_scale,
    value::{Basis, Missing, Trust, Value},
};
use crate::{
    domain::{Date, GrowthKind, Market, Measure, Pay, PayKind, Quantity, Scale, ScaleKind, SkillId, Span},
    insight::{
        age::freshness,
        change::Direction,
        evidence::{Counts, Origin},
        figures::{Agreement, growth},
        growth::{Z_95, log_to_pct},
        listing::growth_kind,
        summary::{Badge, Headline, Size, SizeKind, SkillSummary},
        trend::Ladder,
        trends::Trends,
    },
};
use std::collections::HashMap;

const DAYS_A_YEAR: f64 = 365.25;
/// What a series counts that is too short for a word.
const TOO_SHORT: f64 = 0.1;
/// What evidence counts that other evidence contradicts.
const CONTRADICTED: f64 = 0.3;
/// Days of a quarter, to which counts are brought.
const QUARTER_DAYS: f64 = DAYS_A_YEAR / 4.0;

/// The market with the scales and pay rows found once.
pub struct Demand<'a> {
    market: &'a Market,
    trends: &'a Trends,
    today: Date,
    pay: HashMap<&'a SkillId, usize>,
}

impl<'a> Demand<'a> {
    pub fn of(market: &'a Market, trends: &'a Trends, today: Date) -> Self {
        Self { market, trends, today, pay: pay_rows(market) }
    }

    /// The row of `market.pay` that stands for a skill.
    pub fn pay_row(&self, skill: &SkillId) -> Option<&'a Pay> {
        self.market.pay.get(*self.pay.get(skill)?)
    }

    /// Growth on the year before. Noise counts as unchanged; reports that disagree reach to the mirror image; growth on
    /// another basis gives a direction and no more.
    pub fn growth(&self, summary: &SkillSummary) -> Value {
        let headline = match &summary.headline {
            None => return Value::unknown(Missing::NoNumber),
            Some(headline) if !headline.current => return Value::unknown(why_not_current(headline)),
            Some(headline) => headline,
        };
        let kind = growth_kind(self.market, headline);
        let (Some(scale), Some(pct)) = (self.market.scale(ScaleKind::Growth), headline.relative_pct) else {
            return Value::unknown(Missing::NoScale);
        };
        let placed = match kind {
            GrowthKind::SeriesYear | GrowthKind::OnYear => self.year_growth(scale, summary, headline, pct),
            _ => self.direction(scale, headline.direction),
        };
        let Some((lo, mid, hi)) = placed else { return Value::unknown(Missing::NoScale) };
        let wider = self.widening(scale, headline.direct, headline.observed);
        Value::known(lo - wider, mid, hi + wider, Basis::Growth { headline: Box::new(headline.clone()), kind })
    }

    fn year_growth(
        &self,
        scale: &Scale,
        summary: &SkillSummary,
        headline: &Headline,
        pct: f64,
    ) -> Option<(f64, f64, f64)> {
        let (mid, flat) = (on_scale(scale, pct)?, on_scale(scale, 0.0)?);
        let (mut lo, mut hi) = match self.growth_ends(headline, pct) {
            Some((low, high)) => (on_scale(scale, low)?, on_scale(scale, high)?),
            None => (mid - scale.unstated, mid + scale.unstated),
        };
        if summary.badge == Badge::Ladder(Ladder::Noise) {
            return Some((lo.min(flat), flat, hi.max(flat)));
        }
        if contested(summary) {
            (lo, hi) = (lo.min(2.0 * flat - hi), hi.max(2.0 * flat - lo));
        }
        Some((lo, mid, hi))
    }

    /// Ends of a growth in percent where they can be computed: from the scatter of a series, or from both counts.
    fn growth_ends(&self, headline: &Headline, pct: f64) -> Option<(f64, f64)> {
        match &headline.origin {
            Origin::Series(id) => {
                let se = self.trends.get(id)?.growth_error?.se;
                let middle = (pct / 100.0).ln_1p();
                Some((log_to_pct(middle - Z_95 * se), log_to_pct(middle + Z_95 * se)))
            }
            Origin::Figure(index) => growth(self.market.figures.get(*index)?)?.ci95_pct,
        }
    }

    fn direction(&self, growth: &Scale, way: Direction) -> Option<(f64, f64, f64)> {
        let scale = self.market.scale(ScaleKind::Direction)?;
        let (fallen, risen, flat) = (on_scale(scale, -1.0)?, on_scale(scale, 1.0)?, on_scale(growth, 0.0)?);
        Some(match way {
            Direction::Rising => (flat, risen, 1.0),
            Direction::Falling => (0.0, fallen, flat),
            Direction::Flat => (fallen, flat, risen),
        })
    }

    /// Size of demand, counts brought to a quarter. A number whose interval covers the whole scale says nothing.
    pub fn size(&self, summary: &SkillSummary) -> Value {
        let Some(size) = summary.size else { return Value::unknown(Missing::NoNumber) };
        let (kind, at) = match size.what {
            SizeKind::Count(Quantity::Posts) => match self.posts_a_quarter(size) {
                Some(at) => (ScaleKind::Posts, at),
                None => return Value::unknown(Missing::Undated),
            },
            SizeKind::Share(Measure::FreelancePostShare) => (ScaleKind::PostShare, size.value),
            _ => return Value::unknown(Missing::NoScale),
        };
        let scale = self.market.scale(kind);
        let Some((scale, mid)) = scale.and_then(|scale| Some((scale, on_scale(scale, at)?))) else {
            return Value::unknown(Missing::NoScale);
        };
        let wider = scale.unstated + self.widening(scale, true, Some(size.observed));
        if mid - wider <= 0.0 && mid + wider >= 1.0 {
            return Value::unknown(Missing::TooOld);
        }
        Value::known(mid - wider, mid, mid + wider, Basis::Size { size, at })
    }

    fn posts_a_quarter(&self, size: Size) -> Option<f64> {
        let period = self.market.figures.get(size.figure?)?.period?;
        let days = f64::from(period.end().days() - period.start().days() + 1);
        (days > 0.0).then(|| size.value * QUARTER_DAYS / days)
    }

    /// Pay, each kind on its own scale: quartiles where they are stated.
    pub fn pay(&self, skill: &SkillId) -> Value {
        let Some((&row, pay)) = self.pay.get(skill).zip(self.pay_row(skill)) else {
            return Value::unknown(Missing::NoNumber);
        };
        let kind = match pay.kind {
            PayKind::Advertised => ScaleKind::AdvertisedPay,
            PayKind::Salaried => ScaleKind::SalariedPay,
            PayKind::Asked => ScaleKind::AskedPay,
        };
        let scale = self.market.scale(kind);
        let Some((scale, mid)) = scale.and_then(|scale| Some((scale, on_scale(scale, pay.middle)?))) else {
            return Value::unknown(Missing::NoScale);
        };
        let end = |stated: Option<f64>, guess: f64| stated.and_then(|rate| on_scale(scale, rate)).unwrap_or(guess);
        let wider = if pay.standing.is_direct() { 0.0 } else { scale.stand_in };
        let lo = end(pay.p25, mid - scale.unstated) - wider;
        let hi = end(pay.p75, mid + scale.unstated) + wider;
        Value::known(lo, mid, hi, Basis::Pay(row))
    }

    /// Trust in the growth: it falls with age, few points, noise, stand-ins, single reports, and reports that disagree.
    /// Nothing published is known to be no evidence, so it is 0 and not unknown.
    pub fn confidence(&self, summary: &SkillSummary) -> Value {
        let headline = summary.headline.as_ref();
        let source = headline.and_then(|headline| match &headline.origin {
            Origin::Series(id) => self.market.series(id).map(|series| &series.source),
            Origin::Figure(index) => self.market.figures.get(*index).map(|figure| &figure.source),
        });
        let is_short = headline.is_some_and(|headline| headline.counts == Counts::TooShort);
        let trust = Trust {
            badge: summary.badge,
            contested: contested(summary),
            evidence: if is_short { TOO_SHORT } else { evidence(summary) },
            directness: headline.map_or(0.0, |headline| if headline.direct { 1.0 } else { 0.5 }),
            freshness: headline.and_then(|h| h.observed).map_or(0.0, |date| freshness(date, self.today)),
            source: source.and_then(|id| self.market.source(id)).map_or(0.0, |source| source.confidence.weight()),
        };
        let scale = self.market.scale(ScaleKind::Confidence);
        match scale.and_then(|scale| on_scale(scale, trust.product())) {
            Some(value) => Value::known(value, value, value, Basis::Confidence(trust)),
            None => Value::unknown(Missing::NoScale),
        }
    }

    fn widening(&self, scale: &Scale, direct: bool, observed: Option<Date>) -> f64 {
        let days = observed.map_or(0, |date| (self.today.days() - date.days()).max(0));
        let stand_in = if direct { 0.0 } else { scale.stand_in };
        stand_in + scale.year * f64::from(days) / DAYS_A_YEAR
    }
}

/// What the evidence counts, 0 to 1. Our judgement: a clear trend is whole, one report is half, noise a little less, and
/// whatever others contradict a third.
fn evidence(summary: &SkillSummary) -> f64 {
    let of_badge: f64 = match summary.badge {
        Badge::Ladder(Ladder::Clear) => 1.0,
        Badge::Ladder(Ladder::Likely) => 0.8,
        Badge::Ladder(Ladder::Noise) => 0.4,
        Badge::Ladder(Ladder::TooFewPoints) | Badge::Agreement(Agreement::None) => TOO_SHORT,
        Badge::Agreement(Agreement::SeveralAgree { .. }) => 0.9,
        Badge::Agreement(Agreement::OneReport) => 0.5,
        Badge::Agreement(Agreement::Disagree { .. }) => CONTRADICTED,
        Badge::NoData => 0.0,
    };
    if contested(summary) { of_badge.min(CONTRADICTED) } else { of_badge }
}

/// Whether sources contradict each other: two reports, or all signals together the growth that stands for them.
fn contested(summary: &SkillSummary) -> bool {
    summary.contested || matches!(summary.badge, Badge::Agreement(Agreement::Disagree { .. }))
}

fn why_not_current(headline: &Headline) -> Missing {
    match headline.counts {
        Counts::TooShort => Missing::TooShort,
        Counts::Undated => Missing::Undated,
        _ => Missing::TooOld,
    }
}

/// The pay row that stands for each skill: about the skill itself before a stand-in, advertised before asked, wages
/// last; of these the newest, then the one with most behind it.
fn pay_rows(market: &Market) -> HashMap<&SkillId, usize> {
    let rank = |pay: &Pay| {
        let kind = match pay.kind {
            PayKind::Advertised => 2,
            PayKind::Asked => 1,
            PayKind::Salaried => 0,
        };
        (kind > 0, pay.standing.is_direct(), kind, pay.period.map(Span::end), pay.n)
    };
    let mut best: HashMap<&SkillId, usize> = HashMap::new();
    for (row, pay) in market.pay.iter().enumerate().filter(|(_, pay)| pay.middle.is_finite()) {
        let held = best.entry(&pay.skill).or_insert(row);
        if rank(pay) > rank(&market.pay[*held]) {
            *held = row;
        }
    }
    best
}
