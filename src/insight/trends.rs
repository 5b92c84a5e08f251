//! Every series of a market assessed once, and its figures by subject: what lists and panels read.

use super::trend::{TrendAssessment, TrendWindow, apply_false_alarm_control, assess};
use crate::domain::{Market, Measure, Series, SeriesId, Subject};
use std::collections::HashMap;

/// Assessments of all series and an index of the figures. Build once per market.
///
/// False alarms are controlled over the whole data set, demand series and context series apart, and never over
/// what a filter shows: hiding a row must not change the badge of another.
#[derive(Debug, Clone, Default)]
pub struct Trends {
    assessments: HashMap<SeriesId, TrendAssessment>,
    figures: HashMap<Subject, Vec<usize>>,
}

impl Trends {
    /// Assesses all series of a market.
    #[must_use]
    pub fn of(market: &Market) -> Self {
        let mut assessments = HashMap::with_capacity(market.series.len());
        for demand in [true, false] {
            let mut family: Vec<TrendAssessment> = market
                .series
                .iter()
                .filter(|series| series.measure.is_demand() == demand)
                .map(|series| assess(series, share_base(market, series), TrendWindow::Usual))
                .collect();
            apply_false_alarm_control(&mut family);
            assessments.extend(family.into_iter().map(|a| (a.series.clone(), a)));
        }
        let mut figures: HashMap<Subject, Vec<usize>> = HashMap::new();
        for (index, figure) in market.figures.iter().enumerate() {
            figures.entry(figure.subject.clone()).or_default().push(index);
        }
        Self { assessments, figures }
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
