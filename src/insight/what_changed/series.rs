//! Two vintages of one series: a new period, a corrected history, or another method.
//!
//! Vintages are never spliced: where the newer one still states the period that the older one ended with, the movement
//! of the market is read within the newer one, so that a correction is told once and as a correction.

use super::{
    Correction, Dated, Item, MethodAspect, MethodChange, ValueChange,
    doubt::{of_point, path_noise},
    size::{Numbers, size},
};
use crate::{
    domain::{Bilingual, Date, Point, Series, Span},
    insight::age::end_of_period,
};
use std::collections::BTreeSet;

/// What two vintages of a series say.
#[derive(Default)]
pub(super) struct Compared {
    pub moved: Option<ValueChange>,
    pub corrected: Option<Correction>,
    pub method: Option<MethodChange>,
    /// Whether anything but the date of capture differs.
    pub is_changed: bool,
}

/// Compares two vintages; `publishers` gives who published the old and the new one.
pub(super) fn compare(old: &Series, new: &Series, publishers: impl FnOnce() -> [String; 2]) -> Compared {
    if is_same(old, new) {
        return Compared::default();
    }
    let item = Item::series(new);
    let overlap = Overlap::of(old, new);
    let newest = |series: &Series| series.last().map(|point| dated(series, point));
    let aspects = method_aspects(old, new, &publishers(), &overlap);
    if !aspects.is_empty() {
        let method = MethodChange { item, aspects, from: newest(old), to: newest(new) };
        return Compared { method: Some(method), is_changed: true, ..Compared::default() };
    }
    Compared {
        moved: movement(old, new, &item),
        corrected: overlap.correction(old, new, item),
        method: None,
        is_changed: true,
    }
}

/// Whether two vintages are the same but for the date of capture.
fn is_same(old: &Series, new: &Series) -> bool {
    old.points == new.points
        && old.name == new.name
        && old.measure == new.measure
        && old.unit == new.unit
        && old.source == new.source
        && old.region == new.region
        && old.cadence == new.cadence
        && old.ended == new.ended
        && old.breaks == new.breaks
        && old.seasonally_adjusted == new.seasonally_adjusted
        && old.total == new.total
        && old.caveat == new.caveat
}

/// The periods that both vintages have, as they differ. Unfinished periods are none: they are expected to change.
struct Overlap {
    /// Values before and after, of periods of both that differ by more than the stored rounding.
    differing: Vec<(Date, f64, f64)>,
    /// How many periods both have.
    common: usize,
    /// Periods of the old one only, up to where both reach.
    withdrawn: usize,
    /// Periods of the new one only, up to where both reach.
    filled: usize,
    /// The unit of the last stored digit of the old and of the new values.
    rounding: (f64, f64),
}

impl Overlap {
    fn of(old: &Series, new: &Series) -> Self {
        let rounding = (last_digit(old), last_digit(new));
        let mut found = Self { differing: Vec::new(), common: 0, withdrawn: 0, filled: 0, rounding };
        let Some(reach) = old.last().zip(new.last()).map(|(a, b)| a.at.min(b.at)) else { return found };
        let coarse = rounding.0.max(rounding.1);
        let (mut a, mut b) = (old.finished().peekable(), new.finished().peekable());
        loop {
            match (a.peek().copied(), b.peek().copied()) {
                (Some(one), Some(other)) if one.at == other.at => {
                    found.common += 1;
                    if differ(one.value, other.value, coarse) {
                        found.differing.push((one.at, one.value, other.value));
                    }
                    a.next();
                    b.next();
                }
                (Some(one), other) if other.is_none_or(|other| one.at < other.at) => {
                    found.withdrawn += usize::from(one.at <= reach);
                    a.next();
                }
                (_, Some(other)) => {
                    found.filled += usize::from(other.at <= reach);
                    b.next();
                }
                (_, None) => return found,
            }
        }
    }

    /// Whether every period of both has the same value, so that words about the method changed and its numbers did not.
    fn agrees(&self) -> bool {
        self.common > 0 && self.differing.is_empty()
    }

    fn correction(&self, old: &Series, new: &Series, item: Item) -> Option<Correction> {
        let span = self.differing.first().zip(self.differing.last()).map(|(first, last)| (first.0, last.0));
        if span.is_none() && self.withdrawn == 0 && self.filled == 0 {
            return None;
        }
        let apart = |(_, before, after): &(Date, f64, f64)| (after - before).abs();
        let mut greatest: Option<&(Date, f64, f64)> = None;
        for period in &self.differing {
            if greatest.is_none_or(|kept| apart(period) > apart(kept)) {
                greatest = Some(period);
            }
        }
        let greatest = greatest.map(|&(at, before, after)| {
            let noise = path_noise(old, new, 1);
            let read = |value, rounding| (value, of_point(new.measure, value, noise, rounding));
            let at = |value| dated(new, Point { at, value, partial: false });
            let size = size(numbers(new), read(before, self.rounding.0), read(after, self.rounding.1));
            ValueChange { item: item.clone(), from: at(before), to: at(after), size }
        });
        let (periods, withdrawn, filled) = (self.differing.len(), self.withdrawn, self.filled);
        Some(Correction { item, periods, span, greatest, withdrawn, filled })
    }
}

/// From the newest finished period of the old vintage to that of the new one.
fn movement(old: &Series, new: &Series, item: &Item) -> Option<ValueChange> {
    let (before, after) = (old.last()?, new.last()?);
    if before.at == after.at {
        return None;
    }
    // The vintage that reaches further states both periods, unless its publisher dropped the earlier one.
    let within = |series: &Series, point: Point| series.finished().find(|other| other.at == point.at).unwrap_or(point);
    let (from, to) = if before.at < after.at { (within(new, before), after) } else { (before, within(old, after)) };
    let steps = new.cadence.steps_between(before.at, after.at).unsigned_abs();
    let noise = path_noise(old, new, usize::try_from(steps).unwrap_or(usize::MAX));
    let rounding = last_digit(old).max(last_digit(new));
    let read = |point: Point| (point.value, of_point(new.measure, point.value, noise, rounding));
    let size = size(numbers(new), read(from), read(to));
    Some(ValueChange { item: item.clone(), from: dated(new, from), to: dated(new, to), size })
}

/// In what the methods of two vintages differ so that their values cannot be compared.
///
/// Publisher, measure, unit, place, cadence and seasonal adjustment always count. Other breaks and another caveat count
/// unless all periods of both have the same values, which shows that the numbers were made the same way. Of a caveat only
/// clauses without a number are compared: a refresh writes dates and days into it. A break between the two newest
/// periods counts always.
fn method_aspects(old: &Series, new: &Series, publishers: &[String; 2], overlap: &Overlap) -> Vec<MethodAspect> {
    let mut aspects = Vec::new();
    let mut note = |differs: bool, aspect| {
        if differs {
            aspects.push(aspect);
        }
    };
    note(!publishers[0].trim().eq_ignore_ascii_case(publishers[1].trim()), MethodAspect::Publisher);
    note(old.measure != new.measure, MethodAspect::Measure);
    note(old.unit != new.unit, MethodAspect::Unit);
    note(old.region != new.region, MethodAspect::Place);
    note(old.cadence != new.cadence, MethodAspect::Cadence);
    note(old.seasonally_adjusted != new.seasonally_adjusted, MethodAspect::Season);
    let breaks = |series: &Series| series.breaks.iter().map(|stop| stop.at).collect::<BTreeSet<_>>();
    let (before, after) = (breaks(old), breaks(new));
    note((before != after && !overlap.agrees()) || is_broken(old, new, &before, &after), MethodAspect::Breaks);
    let is_other = caveat_differs(old.caveat.as_ref(), new.caveat.as_ref());
    note(is_other && !overlap.agrees(), MethodAspect::Caveat);
    aspects
}

/// Whether a break of either lies between the two newest periods.
fn is_broken(old: &Series, new: &Series, before: &BTreeSet<Date>, after: &BTreeSet<Date>) -> bool {
    let Some((one, other)) = old.last().zip(new.last()) else { return false };
    let (first, last) = (one.at.min(other.at), end_of_period(new.cadence, one.at.max(other.at)));
    one.at != other.at && before.union(after).any(|at| (first..=last).contains(at) && *at > first)
}

/// Whether two caveats differ in a clause without a number, in both languages: a better translation is no method.
fn caveat_differs(old: Option<&Bilingual>, new: Option<&Bilingual>) -> bool {
    let clauses = |text: Option<&str>| -> Vec<String> {
        let clauses = text.unwrap_or_default().split(['.', ';', ',']).map(|clause| clause.trim().to_lowercase());
        clauses.filter(|clause| !clause.is_empty() && !clause.contains(|c: char| c.is_ascii_digit())).collect()
    };
    let differs = |of: fn(&Bilingual) -> &str| clauses(old.map(of)) != clauses(new.map(of));
    differs(|text| &text.en) && differs(|text| &text.id)
}

fn dated(series: &Series, point: Point) -> Dated {
    let period = Span::new(point.at, end_of_period(series.cadence, point.at)).ok();
    Dated { period, value: point.value }
}

fn numbers(series: &Series) -> Numbers {
    if series.measure.is_share() { Numbers::Shares } else { Numbers::Levels }
}

/// Most decimals that a stored rounding is looked for in; more is no rounding.
const MOST_DECIMALS: i32 = 9;

/// The unit of the last stored digit: 0.1 where every value has at most one decimal.
fn last_digit(series: &Series) -> f64 {
    let mut decimals = 0;
    for point in &series.points {
        while decimals < MOST_DECIMALS && !is_whole(point.value * 10_f64.powi(decimals)) {
            decimals += 1;
        }
    }
    10_f64.powi(-decimals)
}

/// Whether two values differ by more than half of the coarser last digit: by more than rounding explains.
pub(super) fn differ(a: f64, b: f64, last_digit: f64) -> bool {
    (a - b).abs() > 0.5 * last_digit * (1.0 + 1e-6)
}

/// The unit of the last digit of one number.
pub(super) fn last_digit_of(value: f64) -> f64 {
    let decimals = (0..MOST_DECIMALS).find(|decimals| is_whole(value * 10_f64.powi(*decimals)));
    10_f64.powi(-decimals.unwrap_or(MOST_DECIMALS))
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() <= 1e-9 * value.abs().max(1.0)
}
