//! Outlooks that were computed once: season, forecast and report card of the series that something shows.

use crate::{
    domain::{Market, Series, SeriesId},
    insight::{Outlook, OutlookKey, trends::share_base},
};
use std::collections::HashMap;

/// At most so many are kept; when more are wanted, those that nothing shows any more go.
const MOST: usize = 64;

/// Outlooks by series. One takes a fraction of a millisecond, so they are computed when their series comes up.
#[derive(Default)]
pub(super) struct Outlooks {
    known: HashMap<OutlookKey, Outlook>,
}

impl Outlooks {
    /// Computes what is missing of these series: of their values, and of their share where they are part of a total.
    pub(super) fn show<'a>(&mut self, market: &Market, series: impl Iterator<Item = &'a SeriesId>) {
        let shown: Vec<&Series> = series.filter_map(|id| market.series(id)).collect();
        if self.known.len() > MOST {
            self.known.retain(|key, _| shown.iter().any(|series| series.id == key.series));
        }
        for series in shown {
            let bases = [Some(None), share_base(market, series).map(Some)];
            for total in bases.into_iter().flatten() {
                let key = OutlookKey { series: series.id.clone(), of_total: total.is_some() };
                self.known.entry(key).or_insert_with(|| Outlook::of(series, total));
            }
        }
    }

    pub(super) fn get(&self, series: &SeriesId, of_total: bool) -> Option<&Outlook> {
        self.known.get(&OutlookKey { series: series.clone(), of_total })
    }
}
