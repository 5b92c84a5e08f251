//! Signals side by side: in order, each number counted once, one voice a publisher and measure, shares of the verdict.

use super::{
    evidence::{Counts, Origin, Signal},
    figures::is_same_number,
    quantile::index_to_f64,
};
use crate::domain::Market;
use std::cmp::Reverse;

/// Freshest first, numbers told twice counted once, shares of the total weight.
#[must_use]
pub fn in_order_with_shares(market: &Market, mut signals: Vec<Signal>) -> Vec<Signal> {
    signals.sort_by(|a, b| {
        (Reverse(a.observed), a.confidence)
            .cmp(&(Reverse(b.observed), b.confidence))
            .then(b.weight.total_cmp(&a.weight))
    });
    for i in 1..signals.len() {
        let (earlier, rest) = signals.split_at_mut(i);
        let signal = &mut rest[0];
        let figure = |s: &Signal| match s.origin {
            Origin::Figure(index) => market.figures.get(index),
            Origin::Series(_) => None,
        };
        let Some(this) = figure(signal).filter(|_| signal.counts == Counts::Yes) else { continue };
        let told = |s: &Signal| s.counts == Counts::Yes && figure(s).is_some_and(|other| is_same_number(this, other));
        if earlier.iter().any(told) {
            signal.counts = Counts::ToldTwice;
            signal.weight = 0.0;
        }
    }
    share_one_voice(market, &mut signals);
    let total: f64 = signals.iter().map(|s| s.weight).sum();
    if total > 0.0 {
        for signal in &mut signals {
            signal.share = signal.weight / total;
        }
    }
    signals
}

/// Series of one publisher and one measure, in several places, groups or captures, share one voice: each weighs its own weight
/// divided by their number. Otherwise a publisher would outvote the others by covering more countries.
fn share_one_voice(market: &Market, signals: &mut [Signal]) {
    let voice = |s: &Signal| match &s.origin {
        Origin::Series(id) if s.counts == Counts::Yes => {
            let publisher = market.source(&s.source).map(|source| source.publisher.as_str());
            publisher.zip(market.series(id).map(|series| series.measure))
        }
        _ => None,
    };
    let voices: Vec<_> = signals.iter().map(voice).collect();
    for (signal, own) in signals.iter_mut().zip(&voices).filter(|(_, own)| own.is_some()) {
        signal.voices = voices.iter().filter(|other| *other == own).count();
        signal.weight /= index_to_f64(signal.voices);
    }
}
