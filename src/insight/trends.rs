//! Every series of a market assessed once, and its figures by subject: what lists and panels read.

use super::trend::{TrendAssessment, TrendWindow, apply_false_alarm_control, assess};
use crate::domain::{Market, Measure, Series, SeriesId, Subject};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// Assessments of all series and an index of the figures. Build once per market.
///
/// False alarms are controlled over the whole data set, demand series, context series and own series apart, so
/// that importing own numbers changes no badge of another; a list controls them over what it shows
/// ([`Trends::as_listed`]). That can change how sure a trend is called, never its direction: what is
/// noise is decided by a series' own p.
#[derive(Debug, Clone, Default)]
pub struct Trends {
    assessments: HashMap<SeriesId, TrendAssessment>,
    figures: Arc<HashMap<Subject, Vec<usize>>>,
    /// Series whose false alarms are controlled over a list.
    listed: HashSet<SeriesId>,
}

impl Trends {
    /// Assesses all series of a market.
    #[must_use]
    pub fn of(market: &Market) -> Self {
        let mut assessments = HashMap::with_capacity(market.series.len());
        let family_of = |series: &Series| (series.measure.is_own(), series.measure.is_demand());
        for kind in [(false, true), (false, false), (true, false)] {
            let mut family: Vec<TrendAssessment> = market
                .series
                .iter()
                .filter(|series| family_of(series) == kind)
                .map(|series| assess(series, share_base(market, series), TrendWindow::Usual))
                .collect();
            apply_false_alarm_control(&mut family);
            assessments.extend(family.into_iter().map(|a| (a.series.clone(), a)));
        }
        let mut figures: HashMap<Subject, Vec<usize>> = HashMap::new();
        for (index, figure) in market.figures.iter().enumerate() {
            figures.entry(figure.subject.clone()).or_default().push(index);
        }
        Self { assessments, figures: Arc::new(figures), listed: HashSet::new() }
    }

    /// The same with false alarms of the demand series behind these subjects controlled over just these.
    #[must_use]
    pub fn as_listed<'a>(&self, market: &Market, subjects: impl IntoIterator<Item = &'a Subject>) -> Self {
        let links = subjects.into_iter().flat_map(|subject| market.links_of(subject));
        let mut listed = HashSet::new();
        let mut family: Vec<TrendAssessment> = links
            .filter(|link| market.series(&link.series).is_some_and(|series| series.measure.is_demand()))
            .filter(|link| listed.insert(link.series.clone()))
            .filter_map(|link| self.assessments.get(&link.series).cloned())
            .collect();
        apply_false_alarm_control(&mut family);
        let mut assessments = self.assessments.clone();
        assessments.extend(family.into_iter().map(|a| (a.series.clone(), a)));
        Self { assessments, figures: Arc::clone(&self.figures), listed }
    }

    /// Whether false alarms of a series are controlled over a list, not over all of the data.
    #[must_use]
    pub fn is_listed(&self, series: &SeriesId) -> bool {
        self.listed.contains(series)
    }

    /// The assessment of a series.
    #[must_use]
    pub fn get(&self, series: &SeriesId) -> Option<&TrendAssessment> {
        self.assessments.get(series)
    }

    /// Indexes into `market.figures` of the figures about a subject, in the order of the data set.
    #[must_use]
    pub fn figures_of(&self, subject: &Subject) -> &[usize] {
        self.figures.get(subject).map_or(&[], Vec::as_slice)
    }
}

/// The total that growth is read against: only the freelance vacancy index is a part of its total, other indices
/// are scaled to 100 each and divide into nothing.
#[must_use]
pub fn share_base<'a>(market: &'a Market, series: &Series) -> Option<&'a Series> {
    if series.measure != Measure::FreelanceVacancyIndex {
        return None;
    }
    series.total.as_ref().filter(|total| **total != series.id).and_then(|total| market.series(total))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, SeriesLink, Standing};
    use crate::insight::{
        Ladder,
        sample::{TODAY, about, day, market, series, series_id, skill_id},
        signals_of_skill, verdict,
    };

    /// "logos" has a weak trend (methods G08b, p = 0.031), "silent" nineteen that are noise.
    fn weak_among_many() -> Market {
        let mut market = market();
        market.series =
            vec![series("weak", Cadence::Quarterly, "2024-10-01", &[20., 23., 21., 24., 22., 27., 25., 26.])];
        let link = |id: &str| SeriesLink { series: series_id(id), standing: Standing::Direct };
        let at = |market: &Market, id: &str| market.skills.iter().position(|s| s.id == skill_id(id)).unwrap();
        let (logos, silent) = (at(&market, "logos"), at(&market, "silent"));
        market.skills[logos].series = vec![link("weak")];
        for n in 0..19 {
            let id = format!("noisy-{n}");
            let values = [20., 23., 21., 19., 22., 20.5, 21.5, 20.2];
            market.series.push(series(&id, Cadence::Quarterly, "2024-10-01", &values));
            market.skills[silent].series.push(link(&id));
        }
        market.reindex();
        market
    }

    #[test]
    fn a_filter_decides_over_how_many_series_false_alarms_are_controlled_and_no_direction() {
        let market = weak_among_many();
        let all = Trends::of(&market);
        let alone = all.as_listed(&market, &[about("logos")]);
        let both = all.as_listed(&market, &[about("logos"), about("silent")]);
        let of = |trends: &Trends| {
            let trend = trends.get(&series_id("weak")).unwrap();
            (trend.ladder, trend.control.unwrap().m, trends.is_listed(&series_id("weak")))
        };
        assert_eq!(of(&all), (Ladder::Likely, 20, false));
        assert_eq!(of(&both), (Ladder::Likely, 20, true));
        assert_eq!(of(&alone), (Ladder::Clear, 1, true));
        assert!(!alone.is_listed(&series_id("noisy-0")));
        let word = |trends: &Trends| {
            verdict(signals_of_skill(&market, trends, &skill_id("logos"), day(TODAY), false), day(TODAY)).kind
        };
        assert_eq!(word(&all), word(&alone));
    }

    #[test]
    fn a_series_behind_two_rows_counts_once() {
        let market = market();
        let all = Trends::of(&market);
        let subjects = [about("video"), Subject::Category(market.categories[0].id.clone())];
        let listed = all.as_listed(&market, &subjects);
        assert_eq!(listed.get(&series_id("jobs")).unwrap().control.unwrap().m, 1);
    }
}
