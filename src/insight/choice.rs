//! The best set of items within a budget of hours and money: exact, with the simple rule beside it for comparison.
//!
//! Every item has hours, money and a value. A set is allowed when both budgets hold and everything that an item builds on
//! is in it too (methods L03). Everything is counted in whole numbers
//! (half hours, hundredths, millionths), so that equal sums are equal.

use super::prerequisites::{OrderError, Ordered, stable_order};
use thiserror::Error;

mod search;

/// Most items that a choice is made from.
pub const MOST_ITEMS: usize = 99;

/// Largest value of one item.
pub const MOST_VALUE: f64 = 1e9;

/// Largest amount of hours or money of one item.
pub const MOST_AMOUNT: f64 = 1e13;

/// Most sets that are compared at once by [`choose`]; it takes up to a second or two on plans of 99 items made to be hard.
pub const MOST_STATES: usize = 20_000;

/// Most sets that are compared at once where somebody waits for the answer: about 100 ms on the same plans.
pub const MOST_STATES_AT_ONCE: usize = 800;

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Id, unique in the list.
    pub id: String,
    /// Hours, 0 or more; counted in half hours, rounded up.
    pub hours: f64,
    /// Money, 0 or more; counted in hundredths, rounded up.
    pub money: f64,
    /// What it is worth, 0 to [`MOST_VALUE`] in any unit, counted in millionths. What is worth nothing is chosen only for
    /// what builds on it.
    pub value: f64,
    /// Ids of the items that must be chosen with it.
    pub after: Vec<String>,
}

/// What may be spent; `None` is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limits {
    /// Hours in all; counted in half hours, rounded down.
    pub hours: Option<f64>,
    /// Money in all; counted in hundredths, rounded down.
    pub money: Option<f64>,
}

/// A chosen set.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// Places of the chosen items in the list, ascending.
    pub places: Vec<usize>,
    /// Their value in all.
    pub value: f64,
    /// Their hours in all, as they were given.
    pub hours: f64,
    /// Their money in all.
    pub money: f64,
}

/// The best set, and what the simple rule would choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The set of the largest value. Of equal ones the one that spends less of what is limited, hours before money, then less
    /// of the rest, then the one of fewer items, then the one whose items stand first in the list.
    pub best: Chosen,
    /// By how much another set could be worth more than the best one found: 0, the usual case, when it is proven to be the
    /// best. Above 0 only where value goes so closely with hours and money that more sets are left than are compared at once.
    pub could_be_better_by: f64,
    /// The best value for each hour first, as long as it fits.
    pub greedy: Chosen,
}

/// Why nothing can be chosen.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum ChoiceError {
    /// More items than the exact search takes.
    #[error("{given} items; the exact choice takes at most {MOST_ITEMS}")]
    TooMany {
        /// How many there are.
        given: usize,
    },
    /// A number of an item, or a limit, is negative, infinite or not a number.
    #[error("{id}: {given} is no amount that can be")]
    Amount {
        /// The item; `limit` for a limit.
        id: String,
        /// What was given.
        given: f64,
    },
    /// The prerequisites cannot be kept.
    #[error(transparent)]
    Order(#[from] OrderError),
}

impl Ordered for Candidate {
    fn id(&self) -> &str {
        &self.id
    }

    fn after(&self) -> impl Iterator<Item = &str> {
        self.after.iter().map(String::as_str)
    }
}

/// The best set within the limits, exact, and the one that the simple rule finds.
///
/// # Errors
/// [`ChoiceError`]: too many items, a number that cannot be, or prerequisites that cannot be kept.
pub fn choose(candidates: &[Candidate], limits: Limits) -> Result<Choice, ChoiceError> {
    choose_among(candidates, limits, MOST_STATES)
}

/// As [`choose`], comparing at most so many sets at once: [`Choice::could_be_better_by`] says what that could miss.
///
/// # Errors
/// As [`choose`].
pub fn choose_among(candidates: &[Candidate], limits: Limits, most_states: usize) -> Result<Choice, ChoiceError> {
    if candidates.len() > MOST_ITEMS {
        return Err(ChoiceError::TooMany { given: candidates.len() });
    }
    let order = stable_order(candidates)?;
    let items = counted(candidates)?;
    let budget = Budget { hours: limit(limits.hours, 2.0)?, money: limit(limits.money, 100.0)? };
    let chosen = |places: Vec<usize>| {
        let sum = |of: fn(&Candidate) -> f64| places.iter().map(|&place| of(&candidates[place])).sum();
        Chosen { value: sum(|c| c.value), hours: sum(|c| c.hours), money: sum(|c| c.money), places }
    };
    let greedy = greedy(&items, budget, |item| item.value.to_f64() / item.hours.to_f64());
    let (best, better) = search::best(&items, &order, budget, most_states);
    Ok(Choice { best: chosen(best), could_be_better_by: better / 1e6, greedy: chosen(greedy) })
}

/// A candidate in whole numbers.
#[derive(Debug, Clone)]
struct Item {
    /// Half hours.
    hours: u64,
    /// Hundredths.
    money: u64,
    /// Millionths.
    value: u64,
    /// Items that it needs itself.
    direct: Set,
    /// These, and what they need.
    needs: Set,
}

/// Places in the list, the first one as the highest bit, so that of two sets the one with earlier items is larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Set(u128);

impl Set {
    fn of(place: usize) -> Self {
        Self(1 << (127 - place))
    }

    fn has(self, place: usize) -> bool {
        self.0 & Self::of(place).0 != 0
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Places of its items, ascending.
    fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = usize::try_from(left.leading_zeros()).ok().filter(|_| left != 0)?;
            left &= !Self::of(place).0;
            Some(place)
        })
    }
}

impl FromIterator<usize> for Set {
    fn from_iter<I: IntoIterator<Item = usize>>(places: I) -> Self {
        places.into_iter().fold(Self::default(), |set, place| set.and(Self::of(place)))
    }
}

/// Limits in whole numbers; `None` is no limit.
#[derive(Debug, Clone, Copy)]
struct Budget {
    hours: Option<u64>,
    money: Option<u64>,
}

impl Budget {
    fn holds(self, hours: u64, money: u64) -> bool {
        self.hours.is_none_or(|most| hours <= most) && self.money.is_none_or(|most| money <= most)
    }
}

/// Whole numbers of this size as floats: bounds and ratios need no more than their first 15 digits.
trait ToF64 {
    fn to_f64(self) -> f64;
}

impl ToF64 for u64 {
    #[expect(clippy::cast_precision_loss, reason = "said by the trait")]
    fn to_f64(self) -> f64 {
        self as f64
    }
}

fn counted(candidates: &[Candidate]) -> Result<Vec<Item>, ChoiceError> {
    let place_of = |id: &String| candidates.iter().position(|candidate| &candidate.id == id);
    let direct: Vec<Set> =
        candidates.iter().map(|candidate| candidate.after.iter().filter_map(place_of).collect()).collect();
    let item = |place: usize| {
        let candidate = &candidates[place];
        let refuse = |given| ChoiceError::Amount { id: candidate.id.clone(), given };
        let mut needs = direct[place];
        loop {
            let more = needs.places().fold(needs, |set, place| set.and(direct[place]));
            if more == needs {
                break;
            }
            needs = more;
        }
        Ok(Item {
            hours: whole((2.0 * amount(candidate.hours, MOST_AMOUNT).ok_or_else(|| refuse(candidate.hours))?).ceil()),
            money: whole((100.0 * amount(candidate.money, MOST_AMOUNT).ok_or_else(|| refuse(candidate.money))?).ceil()),
            value: whole((1e6 * amount(candidate.value, MOST_VALUE).ok_or_else(|| refuse(candidate.value))?).round()),
            direct: direct[place],
            needs,
        })
    };
    (0..candidates.len()).map(item).collect()
}

fn limit(given: Option<f64>, parts: f64) -> Result<Option<u64>, ChoiceError> {
    let refuse = |given| ChoiceError::Amount { id: "limit".to_owned(), given };
    given
        .map(|given| {
            amount(given, MOST_ITEMS_AMOUNT).map(|it| whole((parts * it).floor())).ok_or_else(|| refuse(given))
        })
        .transpose()
}

/// Largest limit: what all items together can be.
const MOST_ITEMS_AMOUNT: f64 = 1e15;

fn amount(given: f64, most: f64) -> Option<f64> {
    (0.0..=most).contains(&given).then_some(given)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "amounts are checked to be 0 to 1e17")]
fn whole(amount: f64) -> u64 {
    amount as u64
}

/// The best rated item first, of those whose prerequisites are chosen and that still fit; of equal ones the first.
fn greedy(items: &[Item], budget: Budget, rate: impl Fn(&Item) -> f64) -> Vec<usize> {
    let (mut chosen, mut hours, mut money) = (Set::default(), 0, 0);
    let fits = |chosen: Set, hours: u64, money: u64, place: usize| {
        let item = &items[place];
        !chosen.has(place)
            && item.value > 0
            && item.needs.without(chosen) == Set::default()
            && budget.holds(hours + item.hours, money + item.money)
    };
    loop {
        let open = (0..items.len()).filter(|&place| fits(chosen, hours, money, place));
        let next = open.reduce(|best, place| {
            // Not a number is 0 / 0: neither hours nor value.
            if rate(&items[place]).total_cmp(&rate(&items[best])).is_gt() { place } else { best }
        });
        let Some(next) = next else { return chosen.places().collect() };
        chosen = chosen.and(Set::of(next));
        hours += items[next].hours;
        money += items[next].money;
    }
}

#[cfg(test)]
mod tests;
