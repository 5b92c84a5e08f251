//! How a ranked list differs from an earlier one: what came, what went, what moved, and how alike the two orders are
//! (methods X01).

use super::quantile::index_to_f64;
use std::{collections::HashMap, hash::Hash};

/// Persistence of rank-biased overlap: how likely a reader goes on to the next place, so that the first ten places
/// carry 86 % of the weight (Webber, Moffat and Zobel 2010).
pub const PERSISTENCE: f64 = 0.9;

/// The difference of two ranked lists.
#[derive(Debug, Clone, PartialEq)]
pub struct ListChange<T> {
    /// Items of the new list only, with their rank in it, best first.
    pub added: Vec<(T, usize)>,
    /// Items of the old list only, with their rank in it, best first.
    pub removed: Vec<(T, usize)>,
    /// Items of both whose rank differs, those that moved furthest first.
    pub moved: Vec<Move<T>>,
    /// Items of both lists.
    pub common: usize,
    /// Kendall's tau of the items of both, -1 (turned over) to 1 (the same order); `None` with fewer than two.
    pub tau: Option<f64>,
    /// Rank-biased overlap, extrapolated, 0 to 1, with [`PERSISTENCE`]; `None` when both lists are empty.
    pub overlap: Option<f64>,
    /// The same in a word.
    pub order: OrderChange,
}

/// An item whose rank changed. Ranks count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move<T> {
    /// The item.
    pub item: T,
    /// Rank in the old list.
    pub from: usize,
    /// Rank in the new list.
    pub to: usize,
    /// Places that it went up among the items of both lists; 0 when it only gave way to what came and went.
    pub among_common: i64,
}

impl<T> Move<T> {
    /// Old rank less new rank: above 0 it went up.
    #[must_use]
    pub fn places(&self) -> i64 {
        places(self.from, self.to)
    }
}

fn places(from: usize, to: usize) -> i64 {
    let narrow = |rank| i64::try_from(rank).unwrap_or(i64::MAX);
    narrow(from) - narrow(to)
}

/// How far an order changed, by the part of all pairs of common items that stand the other way round. With tau being
/// 1 less twice that part, the borders are tau 0.9, 0.5 and 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderChange {
    /// Every item is in both lists, at the same rank.
    Same,
    /// At most 5 of 100 pairs.
    Little,
    /// At most 25 of 100 pairs.
    Partly,
    /// At most half of the pairs.
    Largely,
    /// More than half of the pairs.
    TurnedOver,
    /// The lists have fewer than two items in common, so there is no order to compare.
    Unknown,
}

impl OrderChange {
    /// Kebab-case key of its messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Little => "little",
            Self::Partly => "partly",
            Self::Largely => "largely",
            Self::TurnedOver => "turned-over",
            Self::Unknown => "unknown",
        }
    }

    fn of_tau(tau: f64) -> Self {
        if tau >= 0.9 {
            Self::Little
        } else if tau >= 0.5 {
            Self::Partly
        } else if tau >= 0.0 {
            Self::Largely
        } else {
            Self::TurnedOver
        }
    }
}

impl<T> ListChange<T> {
    /// The part of all pairs of common items that stand the other way round, 0 to 1.
    #[must_use]
    pub fn swapped_pairs(&self) -> Option<f64> {
        self.tau.map(|tau| (1.0 - tau) / 2.0)
    }

    /// Whether both lists hold the same items in the same order.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.moved.is_empty()
    }
}

/// The difference of two ranked lists, best first; of an item that stands twice only the first place counts.
#[must_use]
pub fn list_change<T: Clone + Eq + Hash + Ord>(old: &[T], new: &[T]) -> ListChange<T> {
    let (old, new) = (Ranked::of(old), Ranked::of(new));
    let only = |one: &Ranked<'_, T>, other: &Ranked<'_, T>| -> Vec<(T, usize)> {
        let ranked = one.items.iter().zip(1..);
        ranked.filter(|(item, _)| !other.rank.contains_key(*item)).map(|(item, rank)| ((*item).clone(), rank)).collect()
    };
    let step = |(item, from): (&&T, usize)| {
        new.rank.get(*item).map(|to| Move { item: (*item).clone(), from, to: *to, among_common: 0 })
    };
    let mut shared: Vec<Move<T>> = old.items.iter().zip(1..).filter_map(step).collect();
    let mut by_new: Vec<usize> = (0..shared.len()).collect();
    by_new.sort_by_key(|before| shared[*before].to);
    for (after, before) in by_new.into_iter().enumerate() {
        shared[before].among_common = places(before, after);
    }
    let tau = kendall(shared.iter().map(|step| step.to).collect());
    let common = shared.len();
    let mut moved: Vec<Move<T>> = shared.into_iter().filter(|step| step.from != step.to).collect();
    moved.sort_by(|a, b| b.places().abs().cmp(&a.places().abs()).then_with(|| a.item.cmp(&b.item)));
    let mut change = ListChange {
        added: only(&new, &old),
        removed: only(&old, &new),
        moved,
        common,
        tau,
        overlap: rank_biased_overlap(&old, &new),
        order: tau.map_or(OrderChange::Unknown, OrderChange::of_tau),
    };
    if change.is_empty() {
        change.order = OrderChange::Same;
    }
    change
}

/// A list without repetitions, and each item's rank in it from 1.
struct Ranked<'a, T> {
    items: Vec<&'a T>,
    rank: HashMap<&'a T, usize>,
}

impl<'a, T: Eq + Hash> Ranked<'a, T> {
    fn of(list: &'a [T]) -> Self {
        let mut ranked = Self { items: Vec::with_capacity(list.len()), rank: HashMap::with_capacity(list.len()) };
        for item in list {
            if !ranked.rank.contains_key(item) {
                ranked.items.push(item);
                ranked.rank.insert(item, ranked.items.len());
            }
        }
        ranked
    }
}

/// Kendall's tau between the places 1, 2, 3 … and these ranks, which are all different.
fn kendall(ranks: Vec<usize>) -> Option<f64> {
    let pairs = index_to_f64(ranks.len()) * (index_to_f64(ranks.len()) - 1.0) / 2.0;
    if ranks.len() < 2 {
        return None;
    }
    let swapped = inversions(ranks).1;
    Some(1.0 - 2.0 * swapped / pairs)
}

/// The ranks in order, and how many pairs of them stood the other way round, by merging halves.
fn inversions(ranks: Vec<usize>) -> (Vec<usize>, f64) {
    if ranks.len() < 2 {
        return (ranks, 0.0);
    }
    let mut early = ranks;
    let late = early.split_off(early.len() / 2);
    let ((early, a), (late, b)) = (inversions(early), inversions(late));
    let mut merged = Vec::with_capacity(early.len() + late.len());
    let (mut i, mut swapped) = (0, a + b);
    for rank in late {
        while i < early.len() && early[i] < rank {
            merged.push(early[i]);
            i += 1;
        }
        swapped += index_to_f64(early.len() - i);
        merged.push(rank);
    }
    merged.extend_from_slice(&early[i..]);
    (merged, swapped)
}

/// Extrapolated rank-biased overlap of two lists of any lengths (Webber, Moffat and Zobel 2010, equation 32).
fn rank_biased_overlap<T: Eq + Hash>(old: &Ranked<'_, T>, new: &Ranked<'_, T>) -> Option<f64> {
    let (short, long) = if old.items.len() <= new.items.len() { (old, new) } else { (new, old) };
    let (s, l) = (short.items.len(), long.items.len());
    if l == 0 {
        return None;
    }
    if s == 0 {
        return Some(0.0);
    }
    let mut overlap = 0.0;
    let mut at_short = 0.0;
    let mut weight = 1.0;
    let mut sum = 0.0;
    for depth in 1..=l {
        weight *= PERSISTENCE;
        // An item joins the overlap at the deeper one of its two ranks; one of both lists at one rank joins once.
        let joins = |item: &T, other: &Ranked<'_, T>, or_equal: bool| {
            other.rank.get(item).is_some_and(|rank| *rank < depth || (or_equal && *rank == depth))
        };
        overlap += f64::from(u8::from(joins(long.items[depth - 1], short, true)));
        if depth <= s {
            overlap += f64::from(u8::from(joins(short.items[depth - 1], long, false)));
            at_short = overlap;
        }
        let beyond = if depth > s { at_short * index_to_f64(depth - s) / index_to_f64(s) } else { 0.0 };
        sum += weight * (overlap + beyond) / index_to_f64(depth);
    }
    let rest = (overlap - at_short) / index_to_f64(l) + at_short / index_to_f64(s);
    Some(((1.0 - PERSISTENCE) / PERSISTENCE * sum + rest * weight).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_same_list_has_not_changed_and_a_reversed_one_is_turned_over() {
        let same = list_change(&[1, 2, 3], &[1, 2, 3]);
        assert!(same.is_empty() && (same.overlap.unwrap() - 1.0).abs() < 1e-12);
        assert_eq!((same.tau, same.order), (Some(1.0), OrderChange::Same));
        let turned = list_change(&[1, 2, 3], &[3, 2, 1]);
        assert_eq!((turned.tau, turned.order, turned.moved.len()), (Some(-1.0), OrderChange::TurnedOver, 2));
    }

    #[test]
    fn without_two_common_items_there_is_no_order_to_compare() {
        let none = list_change::<u8>(&[], &[]);
        assert_eq!((none.tau, none.overlap, none.order), (None, None, OrderChange::Same));
        let apart = list_change(&[1, 2], &[3, 2]);
        assert_eq!((apart.tau, apart.order), (None, OrderChange::Unknown));
        assert_eq!((apart.added, apart.removed), (vec![(3, 1)], vec![(1, 1)]));
        let gave_way = list_change(&[1, 2], &[3, 2, 1]);
        let steps: Vec<_> = gave_way.moved.iter().map(|step| (step.item, step.places(), step.among_common)).collect();
        assert_eq!(steps, [(1, -2, -1)], "2 went up among the two and kept its rank");
        assert_eq!(list_change(&[1], &[]).overlap, Some(0.0));
    }

    #[test]
    fn the_borders_of_the_words_are_parts_of_all_pairs() {
        for (swapped, want) in [
            (0.05, OrderChange::Little),
            (0.06, OrderChange::Partly),
            (0.25, OrderChange::Partly),
            (0.26, OrderChange::Largely),
            (0.5, OrderChange::Largely),
            (0.51, OrderChange::TurnedOver),
        ] {
            assert_eq!(OrderChange::of_tau(1.0 - 2.0 * swapped), want, "{swapped}");
        }
    }

    /// Up to 12 different items in any order.
    fn list() -> impl Strategy<Value = Vec<u8>> {
        (Just((0..16).collect::<Vec<u8>>()).prop_shuffle(), 0_usize..12).prop_map(|(mut all, n)| {
            all.truncate(n);
            all
        })
    }

    proptest! {
        #[test]
        fn tau_counts_pairs(old in list(), new in list()) {
            let change = list_change(&old, &new);
            let rank = |list: &[u8], item: &u8| list.iter().position(|other| other == item);
            let both: Vec<(usize, usize)> =
                old.iter().filter_map(|item| rank(&old, item).zip(rank(&new, item))).collect();
            let (mut agree, mut all) = (0.0, 0.0);
            for (i, a) in both.iter().enumerate() {
                for b in &both[i + 1..] {
                    all += 1.0;
                    agree += if (a.0 < b.0) == (a.1 < b.1) { 1.0 } else { -1.0 };
                }
            }
            match change.tau {
                Some(tau) => prop_assert!((tau - agree / all).abs() < 1e-12),
                None => prop_assert!(both.len() < 2),
            }
        }

        #[test]
        fn the_other_way_round_swaps_what_came_and_went_and_turns_moves(old in list(), new in list()) {
            let (there, back) = (list_change(&old, &new), list_change(&new, &old));
            prop_assert_eq!(&there.added, &back.removed);
            prop_assert_eq!(&there.removed, &back.added);
            let turned: Vec<(u8, i64)> = back.moved.iter().map(|step| (step.item, -step.places())).collect();
            prop_assert_eq!(there.moved.iter().map(|step| (step.item, step.places())).collect::<Vec<_>>(), turned);
            prop_assert_eq!((there.tau, there.order), (back.tau, back.order));
            let alike = there.overlap.unwrap_or(0.0) - back.overlap.unwrap_or(0.0);
            prop_assert!(alike.abs() < 1e-12);
        }

        #[test]
        fn a_list_has_not_changed_against_itself(list in list()) {
            let change = list_change(&list, &list);
            prop_assert!(change.is_empty() && change.order == OrderChange::Same);
            prop_assert!(change.overlap.is_none_or(|overlap| (overlap - 1.0).abs() < 1e-12));
        }
    }
}
