//! The exact search: sets grow item by item, and those that another one beats or that cannot win are dropped.
//!
//! A list of partial sets is kept (Nemhauser and Ullmann 1969): one set beats another when it leaves the same items possible,
//! spends no more of each budget and is worth no less. A set cannot win when its value and the most that the rest could add
//! stay below the best set known; the most is the smallest of several Lagrangian bounds, which hold for any prices of an hour
//! and of money, and count what an item builds on. Both rules only drop sets that are not the answer, so what is left is
//! exact. Where more sets are left than are compared at once, the most promising stay, and how much better the best of the
//! others could be is said.

use super::{Budget, Item, Set, ToF64};
use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
};

/// A partial set.
#[derive(Debug, Clone, Copy)]
struct State {
    chosen: Set,
    /// Undecided items that can no longer be chosen, since something that they need was left out.
    barred: Set,
    value: u64,
    /// Spent of what is limited; 0 where there is no limit.
    hours: u64,
    money: u64,
    /// Spent of what is not limited, to choose between equals.
    rest: (u64, u64),
    /// The most that any set that grows from it is worth.
    most: f64,
}

/// Prices of a half hour and of a hundredth, with what each item is worth beyond them, by place.
struct Prices {
    hour: f64,
    money: f64,
    gains: Vec<f64>,
}

/// What the search works on.
struct Search<'a> {
    items: &'a [Item],
    /// Direct prerequisites, by place.
    needs: Vec<Vec<usize>>,
    /// The order in which items are decided; prerequisites first.
    order: Vec<usize>,
    budget: Budget,
    prices: Vec<Prices>,
    /// Most sets that are compared at once.
    most_states: usize,
}

/// Places of the best set, ascending, and how much more another one could be worth in value: 0 when it is the best.
/// `order` keeps all prerequisites.
pub(super) fn best(items: &[Item], order: &[usize], budget: Budget, most_states: usize) -> (Vec<usize>, f64) {
    let root = dual(items, budget);
    let search = Search {
        items,
        needs: items.iter().map(|item| item.direct.places().collect()).collect(),
        order: decided_first(items, order, root),
        budget,
        prices: price_pairs(root).map(|(hour, money)| Prices::new(items, hour, money)).collect(),
        most_states,
    };
    search.run(root)
}

impl Search<'_> {
    fn run(&self, root: (f64, f64)) -> (Vec<usize>, f64) {
        // What does not fit even alone with what it needs is never chosen.
        let fits = |item: &Item| {
            let needed = || item.needs.places().map(|place| &self.items[place]).chain([item]);
            self.budget.holds(needed().map(|i| i.hours).sum(), needed().map(|i| i.money).sum())
        };
        let hopeless = (0..self.items.len()).filter(|&place| !fits(&self.items[place])).collect();
        let none = State {
            chosen: Set::default(),
            barred: hopeless,
            value: 0,
            hours: 0,
            money: 0,
            rest: (0, 0),
            most: f64::INFINITY,
        };
        let by_rate = self.by_rate(root);
        let mut undecided: Set = self.order.iter().copied().collect();
        let (mut states, mut known, mut dropped) = (vec![none], self.completed(&none, undecided, &by_rate), 0.0);
        for (step, &place) in self.order.iter().enumerate() {
            undecided = undecided.without(Set::of(place));
            let mut next = self.decided(&states, place, undecided);
            drop_beaten(&mut next);
            self.bound(&mut next, step + 1);
            // The most promising ones, carried to an end by the simple rule, show what is possible.
            let promising = (0..next.len()).rev().step_by((next.len() / COMPLETED).max(1)).map(|i| &next[i]);
            let best = next.iter().max_by(|a, b| a.most.total_cmp(&b.most));
            let completed = promising.chain(best).map(|state| self.completed(state, undecided, &by_rate));
            known = completed.fold(known, State::better);
            let needed = known.value.to_f64();
            next.retain(|state| state.most >= needed);
            if next.len() > self.most_states {
                next.sort_unstable_by(|a, b| b.most.total_cmp(&a.most).then_with(|| a.thrift(b)));
                dropped = next[self.most_states..].iter().map(|state| state.most).fold(dropped, f64::max);
                next.truncate(self.most_states);
            }
            states = next;
        }
        let best = states.into_iter().fold(known, State::better);
        (best.chosen.places().collect(), (dropped - best.value.to_f64()).max(0.0))
    }

    /// The sets with and without one more item.
    fn decided(&self, states: &[State], place: usize, undecided: Set) -> Vec<State> {
        let followers: Set = (0..self.items.len()).filter(|&p| self.items[p].needs.has(place)).collect();
        let mut next = Vec::with_capacity(2 * states.len());
        for state in states {
            let is_possible = !state.barred.has(place);
            next.extend(state.with(place, &self.items[place], self.budget).filter(|_| is_possible));
            next.push(State { barred: state.barred.and(followers), ..*state });
        }
        for state in &mut next {
            // Only what is still to be decided tells sets apart.
            state.barred = state.barred.both(undecided);
        }
        next
    }

    /// Sets the bound of every set; sets with the same items possible stand together.
    fn bound(&self, states: &mut [State], step: usize) {
        let mut ahead: Vec<f64> = Vec::new();
        let mut barred = None;
        for state in states {
            if barred != Some(state.barred) {
                barred = Some(state.barred);
                ahead = self.prices.iter().map(|price| self.ahead(price, step, state.barred)).collect();
            }
            let left = |limit: Option<u64>, spent: u64| limit.map_or(0.0, |limit| (limit - spent).to_f64());
            let (hours, money) = (left(self.budget.hours, state.hours), left(self.budget.money, state.money));
            let more = self.prices.iter().zip(&ahead).map(|(p, ahead)| p.hour * hours + p.money * money + ahead);
            let most = state.value.to_f64() + more.fold(f64::INFINITY, f64::min);
            // What rounding could take away is given back.
            state.most = most + 1.0 + 1e-9 * most;
        }
    }

    /// The most that the items from a step on, without the barred ones, can be worth beyond the prices.
    ///
    /// An item gives what it is worth to the undecided ones that it needs, in equal parts: those count only when what is
    /// built on them makes up for them. Any such sharing gives a bound (a Lagrangian of "needs"); for trees it is exact.
    fn ahead(&self, price: &Prices, step: usize, barred: Set) -> f64 {
        let undecided: Set = self.order[step..].iter().copied().collect();
        let mut worth = price.gains.clone();
        let mut total = 0.0;
        for &place in self.order[step..].iter().rev().filter(|place| !barred.has(**place)) {
            if worth[place] > 0.0 {
                let bases = || self.needs[place].iter().filter(|base| undecided.has(**base));
                let parts = f64::from(u32::try_from(bases().count()).unwrap_or(u32::MAX));
                if parts == 0.0 {
                    total += worth[place];
                }
                for &base in bases() {
                    worth[base] += worth[place] / parts;
                }
            }
        }
        total
    }

    /// The undecided items, best value for the prices first.
    fn by_rate(&self, (hour, money): (f64, f64)) -> Vec<usize> {
        let rate = |place: usize| {
            let item = &self.items[place];
            item.value.to_f64() / (hour * item.hours.to_f64() + money * item.money.to_f64()).max(f64::MIN_POSITIVE)
        };
        let mut places = self.order.clone();
        places.sort_by(|a, b| rate(*b).total_cmp(&rate(*a)).then(a.cmp(b)));
        places
    }

    /// A set after the simple rule has added what fits, with what it needs.
    fn completed(&self, state: &State, undecided: Set, by_rate: &[usize]) -> State {
        let mut full = *state;
        for &place in by_rate.iter().filter(|place| undecided.has(**place) && !state.barred.has(**place)) {
            if !full.chosen.has(place) {
                let mut needed = self.items[place].needs.without(full.chosen).places().chain([place]);
                let with = needed.try_fold(full, |state, p| state.with(p, &self.items[p], self.budget));
                full = with.unwrap_or(full);
            }
        }
        full
    }
}

/// So many partial sets are carried to an end at each step.
const COMPLETED: usize = 16;

impl State {
    fn with(&self, place: usize, item: &Item, budget: Budget) -> Option<Self> {
        let limited = |limit: Option<u64>, amount: u64| if limit.is_some() { (amount, 0) } else { (0, amount) };
        let (hours, free_hours) = limited(budget.hours, item.hours);
        let (money, free_money) = limited(budget.money, item.money);
        let state = Self {
            chosen: self.chosen.and(Set::of(place)),
            barred: self.barred,
            value: self.value + item.value,
            hours: self.hours + hours,
            money: self.money + money,
            rest: (self.rest.0 + free_hours, self.rest.1 + free_money),
            most: self.most,
        };
        budget.holds(state.hours, state.money).then_some(state)
    }

    /// The one of two whole sets that is the answer.
    fn better(self, other: Self) -> Self {
        let order = self.value.cmp(&other.value).then_with(|| other.thrift(&self));
        if order == Ordering::Less { other } else { self }
    }

    /// Which of two sets of equal value is preferred: `Less` is this one.
    fn thrift(&self, other: &Self) -> Ordering {
        let key = |s: &Self| (s.hours, s.money, s.rest, s.chosen.0.count_ones(), Reverse(s.chosen));
        key(self).cmp(&key(other))
    }
}

/// Drops every set that another one with the same items possible beats; the others come back in a fixed order.
fn drop_beaten(states: &mut Vec<State>) {
    let by_budget = |a: &State, b: &State| {
        (a.barred, a.hours, a.money, Reverse(a.value))
            .cmp(&(b.barred, b.hours, b.money, Reverse(b.value)))
            .then_with(|| a.thrift(b))
    };
    states.sort_unstable_by(by_budget);
    // By money spent, the largest value seen so far with no more hours; values rise with the money.
    let mut stairs: BTreeMap<u64, u64> = BTreeMap::new();
    let mut barred = None;
    states.retain(|state| {
        if barred != Some(state.barred) {
            barred = Some(state.barred);
            stairs.clear();
        }
        if stairs.range(..=state.money).next_back().is_some_and(|(_, value)| *value >= state.value) {
            return false;
        }
        while let Some((&money, _)) = stairs.range(state.money..).next().filter(|(_, value)| **value <= state.value) {
            stairs.remove(&money);
        }
        stairs.insert(state.money, state.value);
        true
    });
}

impl Prices {
    fn new(items: &[Item], hour: f64, money: f64) -> Self {
        Self { hour, money, gains: items.iter().map(|item| gain(item, hour, money)).collect() }
    }
}

fn gain(item: &Item, hour: f64, money: f64) -> f64 {
    item.value.to_f64() - hour * item.hours.to_f64() - money * item.money.to_f64()
}

/// The prices at which the bound of the whole choice is about smallest: by ternary search, since it is convex.
fn dual(items: &[Item], budget: Budget) -> (f64, f64) {
    let bound = |hour: f64, money: f64| {
        let budgets = hour * budget.hours.map_or(0.0, ToF64::to_f64) + money * budget.money.map_or(0.0, ToF64::to_f64);
        budgets + items.iter().map(|item| gain(item, hour, money).max(0.0)).sum::<f64>()
    };
    // No price above the best value for a unit is of use.
    let highest = |of: fn(&Item) -> u64| {
        items.iter().filter(|i| of(i) > 0).map(|i| i.value.to_f64() / of(i).to_f64()).fold(0.0, f64::max)
    };
    let highest_hour = if budget.hours.is_some() { highest(|item| item.hours) } else { 0.0 };
    let highest_money = if budget.money.is_some() { highest(|item| item.money) } else { 0.0 };
    let money_for = |hour: f64| smallest(highest_money, |money| bound(hour, money));
    let hour = smallest(highest_hour, |hour| bound(hour, money_for(hour)));
    (hour, money_for(hour))
}

/// Where a convex function on 0 to `highest` is about smallest.
fn smallest(highest: f64, of: impl Fn(f64) -> f64) -> f64 {
    let (mut lo, mut hi) = (0.0, highest);
    if highest > 0.0 {
        for _ in 0..60 {
            let third = (hi - lo) / 3.0;
            if of(lo + third) <= of(hi - third) { hi -= third } else { lo += third }
        }
    }
    f64::midpoint(lo, hi)
}

/// Prices around the best ones, for sets that have spent more or less than their share, and of each budget alone.
fn price_pairs((hour, money): (f64, f64)) -> impl Iterator<Item = (f64, f64)> {
    let factors =
        [(1.0, 1.0), (0.8, 1.0), (1.25, 1.0), (1.0, 0.8), (1.0, 1.25), (0.5, 0.5), (2.0, 2.0), (0.0, 2.0), (2.0, 0.0)];
    factors.into_iter().map(move |(of_hour, of_money)| (of_hour * hour, of_money * money))
}

/// The order in which items are decided: what the prices decide most clearly first, and prerequisites before what needs
/// them. Sets that decide those wrongly are dropped at once, so that few are left for the close calls.
fn decided_first(items: &[Item], order: &[usize], (hour, money): (f64, f64)) -> Vec<usize> {
    let clarity = |place: usize| gain(&items[place], hour, money).abs();
    let mut left: Vec<usize> = order.to_vec();
    let mut decided = Set::default();
    let mut found = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let open = |place: &usize| items[*place].needs.without(decided) == Set::default();
        // What something clearer waits for is as clear as that.
        let urgency = |place: usize| {
            let waiting = left.iter().filter(|&&p| items[p].needs.has(place)).map(|&p| clarity(p));
            waiting.fold(clarity(place), f64::max)
        };
        let next = left
            .iter()
            .copied()
            .filter(open)
            .reduce(|best, place| if urgency(place).total_cmp(&urgency(best)).is_gt() { place } else { best });
        // The order keeps all prerequisites, so its first item is always open.
        let next = next.unwrap_or(left[0]);
        left.retain(|place| *place != next);
        decided = decided.and(Set::of(next));
        found.push(next);
    }
    found
}
