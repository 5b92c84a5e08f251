//! How far ahead demand for an option is forecast at all: the longest forecast that proved itself on its skills' series.

use crate::{
    domain::{Bilingual, Date, Market, SkillId, Subject},
    insight::{Outlook, payback_of::Step},
    ui::ViewCtx,
};

/// The end of a forecast.
#[derive(Debug, Clone, PartialEq)]
pub struct Horizon {
    /// The forecast series.
    pub series: Bilingual,
    /// First day after the last forecast period.
    pub until: Date,
    /// Weeks from today.
    pub weeks: f64,
}

/// The horizon of the option that is shown, kept until the option or the market changes.
#[derive(Default)]
pub struct Horizons {
    of: Option<(Vec<SkillId>, u64)>,
    found: Option<Horizon>,
}

impl Horizons {
    /// The horizon of what is learnt; a forecast takes a fraction of a millisecond and is made once.
    pub fn of(&mut self, cx: &ViewCtx<'_>, steps: &[Step]) -> Option<&Horizon> {
        let key = (steps.iter().map(|step| step.skill.clone()).collect(), cx.state.market_revision);
        if self.of.as_ref() != Some(&key) {
            self.found = furthest(cx.market(), &key.0, cx.state.today);
            self.of = Some(key);
        }
        self.found.as_ref()
    }
}

fn furthest(market: &Market, skills: &[SkillId], today: Date) -> Option<Horizon> {
    let links = skills.iter().flat_map(|skill| market.links_of(&Subject::Skill(skill.clone())));
    let ends = links.filter_map(|link| {
        let series = market.series(&link.series)?;
        let outlook = Outlook::of(series, None);
        let until = series.cadence.next(outlook.forecast()?.last()?.at);
        (until > today).then_some((series, until))
    });
    let (series, until) = ends.max_by_key(|(_, until)| *until)?;
    Some(Horizon { series: series.name.clone(), until, weeks: f64::from(until.days() - today.days()) / 7.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_horizon_is_the_end_of_the_longest_forecast_that_still_looks_ahead() {
        let loaded = crate::data::bundled::market();
        let (market, today) = (&loaded.market, Date::new(2026, 11, 21).unwrap());
        let of = |id: &str, today| furthest(market, &[SkillId::new(id).unwrap()], today);
        let found: Vec<&str> =
            market.skills.iter().map(|skill| skill.id.as_str()).filter(|id| of(id, today).is_some()).collect();
        assert!(!found.is_empty());
        for id in found {
            let horizon = of(id, today).unwrap();
            assert!(horizon.until > today && horizon.weeks > 0.0 && horizon.weeks <= 60.0, "{id}: {horizon:?}");
            assert_eq!(of(id, horizon.until), None, "{id}: what is over looks ahead no more");
        }
    }
}
