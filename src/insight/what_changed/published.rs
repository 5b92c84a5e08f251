//! Published figures and pay rows of two data sets: which are the same number told again, corrected or not, and which
//! tell a newer period of the same thing.

use super::{
    Correction, Dated, Item, ValueChange,
    doubt::{of_figure, of_pay},
    item::PayItem,
    series::{differ, last_digit_of},
    size::{Numbers, Read, size},
};
use crate::{
    domain::{Figure, FigureKey, Metric, Pay, PayKind, Quantity, SkillId, Span, Subject},
    insight::figures::measurer,
};
use std::{cmp::Ordering, collections::HashMap, hash::Hash};

/// What two lists of published numbers say.
#[derive(Default)]
pub(super) struct Compared {
    pub moved: Vec<ValueChange>,
    pub corrected: Vec<Correction>,
    pub added: Vec<Item>,
    pub removed: Vec<Item>,
    pub changed: Vec<Item>,
}

/// A published number: what names it, its value, and in which line of numbers it stands.
pub(super) trait Published: PartialEq {
    /// What two numbers must share to be one number told twice.
    type Key: Hash + Eq + Ord;
    /// What two numbers must share, apart from the period, to tell of the same thing at two times.
    type Line<'a>: Hash + Eq
    where
        Self: 'a;

    fn key(&self) -> Self::Key;
    /// `None` for numbers that are no level: a growth of one quarter does not move to the growth of the next.
    fn line(&self) -> Option<Self::Line<'_>>;
    fn period(&self) -> Option<Span>;
    fn value(&self) -> f64;
    fn numbers(&self) -> Numbers;
    fn read(&self) -> Read;
    fn item(&self) -> Item;
}

impl Published for Figure {
    type Key = FigureKey;
    type Line<'a> = (&'a Subject, &'a str, Metric, Quantity, &'a str, &'a str);

    fn key(&self) -> FigureKey {
        FigureKey::of(self)
    }

    fn line(&self) -> Option<Self::Line<'_>> {
        let is_level = matches!(self.metric, Metric::Count | Metric::HourlyRate | Metric::HourlyRateHigh);
        let who = measurer(self.source.as_str());
        is_level.then_some((&self.subject, &self.named, self.metric, self.quantity, &self.region, who))
    }

    fn period(&self) -> Option<Span> {
        self.period
    }

    fn value(&self) -> f64 {
        self.value
    }

    fn numbers(&self) -> Numbers {
        match self.metric {
            metric if metric.is_growth() => Numbers::Growths,
            Metric::NetIncrease => Numbers::Shares,
            Metric::Rank => Numbers::Ranks,
            _ => Numbers::Levels,
        }
    }

    fn read(&self) -> Read {
        (self.value, of_figure(self))
    }

    fn item(&self) -> Item {
        Item::figure(self)
    }
}

impl Published for Pay {
    type Key = PayItem;
    type Line<'a> = (&'a SkillId, &'a str, PayKind, bool, &'a str, &'a str);

    fn key(&self) -> PayItem {
        PayItem::of(self)
    }

    fn line(&self) -> Option<Self::Line<'_>> {
        Some((&self.skill, &self.named, self.kind, self.is_mean, &self.region, measurer(self.source.as_str())))
    }

    fn period(&self) -> Option<Span> {
        self.period
    }

    fn value(&self) -> f64 {
        self.middle
    }

    fn numbers(&self) -> Numbers {
        Numbers::Levels
    }

    fn read(&self) -> Read {
        (self.middle, of_pay(self))
    }

    fn item(&self) -> Item {
        Item::pay(self)
    }
}

/// Compares two lists of published numbers.
pub(super) fn compare<T: Published>(old: &[T], new: &[T]) -> Compared {
    let mut found = Compared { moved: movements(old, new), ..Compared::default() };
    for (_, (mut before, mut after)) in grouped(old, new, |number| Some(number.key())) {
        // What is there unchanged stands aside; of what is left the smaller numbers meet the smaller ones.
        before.retain(|one| match after.iter().position(|other| other == one) {
            Some(at) => {
                after.swap_remove(at);
                false
            }
            None => true,
        });
        before.sort_by(|a, b| by_value(*a, *b));
        after.sort_by(|a, b| by_value(*a, *b));
        let both = before.len().min(after.len());
        for (one, other) in before.iter().zip(&after) {
            found.changed.push(other.item());
            found.corrected.extend(correction(*one, *other));
        }
        found.removed.extend(before[both..].iter().map(|number| number.item()));
        found.added.extend(after[both..].iter().map(|number| number.item()));
    }
    found
}

type Sides<'a, T> = (Vec<&'a T>, Vec<&'a T>);

fn grouped<'a, T, K: Hash + Eq>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> Option<K>,
) -> HashMap<K, Sides<'a, T>> {
    let mut groups: HashMap<K, Sides<'a, T>> = HashMap::with_capacity(new.len());
    for (number, key) in old.iter().filter_map(|number| Some((number, key(number)?))) {
        groups.entry(key).or_default().0.push(number);
    }
    for (number, key) in new.iter().filter_map(|number| Some((number, key(number)?))) {
        groups.entry(key).or_default().1.push(number);
    }
    groups
}

fn by_value<T: Published>(a: &T, b: &T) -> Ordering {
    a.value().total_cmp(&b.value())
}

fn correction<T: Published>(old: &T, new: &T) -> Option<Correction> {
    let coarse = last_digit_of(old.value()).max(last_digit_of(new.value()));
    differ(old.value(), new.value(), coarse).then(|| {
        let greatest = Some(change(old, new));
        Correction { item: new.item(), periods: 1, span: None, greatest, withdrawn: 0, filled: 0 }
    })
}

fn change<T: Published>(from: &T, to: &T) -> ValueChange {
    let dated = |number: &T| Dated { period: number.period(), value: number.value() };
    let size = size(to.numbers(), from.read(), to.read());
    ValueChange { item: to.item(), from: dated(from), to: dated(to), size }
}

/// From the newest period of the old list to that of the new one, line by line. Periods must be equally long, and no line
/// may tell two numbers of one period.
fn movements<T: Published>(old: &[T], new: &[T]) -> Vec<ValueChange> {
    let lines = grouped(old, new, Published::line);
    let moved = lines.into_values().filter_map(|(before, after)| {
        let (first, last) = (newest(&before)?, newest(&after)?);
        if first == last || months(first) != months(last) {
            return None;
        }
        // As for series: both numbers from the list that reaches further, if it has both.
        let is_forward = first.end() < last.end();
        let (further, other) = if is_forward { (&after, &before) } else { (&before, &after) };
        let number = |period| of_period(further, period).or_else(|| of_period(other, period));
        Some(change(number(first)?, number(last)?))
    });
    moved.collect()
}

/// The one number of a period; `None` where a line tells several or none.
fn of_period<'a, T: Published>(line: &[&'a T], period: Span) -> Option<&'a T> {
    let all = || line.iter().filter(|number| number.period() == Some(period));
    let first = all().min_by_key(|number| number.key())?;
    all().all(|other| other.value() == first.value()).then_some(*first)
}

fn newest<T: Published>(line: &[&T]) -> Option<Span> {
    line.iter().filter_map(|number| number.period()).max_by_key(|period| (period.end(), period.start()))
}

fn months(period: Span) -> i32 {
    period.end().months() - period.start().months()
}
