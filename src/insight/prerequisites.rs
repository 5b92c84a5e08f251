//! Whether things can be learned in an order: every prerequisite is there, comes first, and none waits for itself.

use std::collections::{BTreeSet, HashMap};
use thiserror::Error;

/// Something with prerequisites, told by ids.
pub trait Ordered {
    /// Its id, unique in the list.
    fn id(&self) -> &str;
    /// Ids of what must come before it.
    fn after(&self) -> impl Iterator<Item = &str>;
}

/// Why an order cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OrderError {
    /// Two things have one id.
    #[error("the id {id} stands twice")]
    Twice {
        /// The id.
        id: String,
    },
    /// A prerequisite that is not in the list.
    #[error("{id} comes after {prerequisite}, which is not there")]
    Unknown {
        /// Who waits.
        id: String,
        /// For what.
        prerequisite: String,
    },
    /// Something that waits for itself.
    #[error("{id} comes after itself")]
    Itself {
        /// The id.
        id: String,
    },
    /// Things that wait for each other (methods L04).
    #[error("cycle {}", .path.join(" -> "))]
    Cycle {
        /// Each comes after the next one; the first stands at the end again. Starts at the first in the list.
        path: Vec<String>,
    },
    /// The list puts something before its prerequisite; [`stable_order`] repairs that.
    #[error("{id} stands before {prerequisite}, which must come first")]
    TooEarly {
        /// What stands too early.
        id: String,
        /// What must come before it.
        prerequisite: String,
    },
}

/// Checks that a list is in an order that keeps all prerequisites (methods L01).
///
/// # Errors
/// The first problem found: a duplicate id, an unknown prerequisite, one on itself, a cycle, and last an order that does
/// not keep them.
pub fn check_order<T: Ordered>(items: &[T]) -> Result<(), OrderError> {
    let edges = edges(items)?;
    if let Some(path) = cycle(&edges) {
        return Err(OrderError::Cycle { path: path.into_iter().map(|i| items[i].id().to_owned()).collect() });
    }
    let too_early = edges.iter().enumerate().find_map(|(i, after)| after.iter().find(|p| **p > i).map(|p| (i, *p)));
    match too_early {
        None => Ok(()),
        Some((i, prerequisite)) => Err(OrderError::TooEarly {
            id: items[i].id().to_owned(),
            prerequisite: items[prerequisite].id().to_owned(),
        }),
    }
}

/// The order nearest to the given one that keeps all prerequisites, as positions in the list.
///
/// Stable: of everything whose prerequisites are met, what stood first in the list comes first. A list that is in order
/// already comes back as it is.
///
/// # Errors
/// As [`check_order`], without [`OrderError::TooEarly`].
pub fn stable_order<T: Ordered>(items: &[T]) -> Result<Vec<usize>, OrderError> {
    let edges = edges(items)?;
    if let Some(path) = cycle(&edges) {
        return Err(OrderError::Cycle { path: path.into_iter().map(|i| items[i].id().to_owned()).collect() });
    }
    let mut waiting: Vec<usize> = edges.iter().map(BTreeSet::len).collect();
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); items.len()];
    for (i, after) in edges.iter().enumerate() {
        for &prerequisite in after {
            followers[prerequisite].push(i);
        }
    }
    let mut free: BTreeSet<usize> = (0..items.len()).filter(|&i| waiting[i] == 0).collect();
    let mut order = Vec::with_capacity(items.len());
    while let Some(next) = free.pop_first() {
        order.push(next);
        for &follower in &followers[next] {
            waiting[follower] -= 1;
            if waiting[follower] == 0 {
                free.insert(follower);
            }
        }
    }
    Ok(order)
}

/// Positions of the prerequisites of each item, each once.
fn edges<T: Ordered>(items: &[T]) -> Result<Vec<BTreeSet<usize>>, OrderError> {
    let mut at: HashMap<&str, usize> = HashMap::new();
    for (i, item) in items.iter().enumerate() {
        if at.insert(item.id(), i).is_some() {
            return Err(OrderError::Twice { id: item.id().to_owned() });
        }
    }
    let of = |item: &T| {
        item.after()
            .map(|prerequisite| match at.get(prerequisite) {
                _ if prerequisite == item.id() => Err(OrderError::Itself { id: item.id().to_owned() }),
                Some(&position) => Ok(position),
                None => Err(OrderError::Unknown { id: item.id().to_owned(), prerequisite: prerequisite.to_owned() }),
            })
            .collect()
    };
    items.iter().map(of).collect()
}

/// A cycle with its start at the end again; without recursion, so that no list is too long.
fn cycle(edges: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    let (mut is_done, mut on_path) = (vec![false; edges.len()], vec![false; edges.len()]);
    for start in 0..edges.len() {
        if is_done[start] {
            continue;
        }
        on_path[start] = true;
        let mut path: Vec<(usize, Vec<usize>)> = vec![(start, edges[start].iter().rev().copied().collect())];
        while let Some((at, left)) = path.last_mut() {
            match left.pop() {
                Some(next) if on_path[next] => {
                    let mut found: Vec<usize> = path.iter().map(|(i, _)| *i).skip_while(|i| *i != next).collect();
                    // It starts at whichever of its members stands first in the list.
                    let first = found.iter().enumerate().min_by_key(|(_, i)| **i).map_or(0, |(position, _)| position);
                    found.rotate_left(first);
                    found.extend(found.first().copied());
                    return Some(found);
                }
                Some(next) if is_done[next] => {}
                Some(next) => {
                    on_path[next] = true;
                    path.push((next, edges[next].iter().rev().copied().collect()));
                }
                None => {
                    is_done[*at] = true;
                    on_path[*at] = false;
                    path.pop();
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Item(String, Vec<String>);

    impl Ordered for Item {
        fn id(&self) -> &str {
            &self.0
        }

        fn after(&self) -> impl Iterator<Item = &str> {
            self.1.iter().map(String::as_str)
        }
    }

    fn items(items: &[(&str, &[&str])]) -> Vec<Item> {
        items.iter().map(|(id, after)| Item((*id).into(), after.iter().map(|a| (*a).into()).collect())).collect()
    }

    #[test]
    fn problems_are_named() {
        for (list, words) in [
            (items(&[("A", &[]), ("A", &[])]), "the id A stands twice"),
            (items(&[("A", &["B"])]), "A comes after B, which is not there"),
            (items(&[("A", &["A"])]), "A comes after itself"),
            (items(&[("A", &["B"]), ("B", &["A"])]), "cycle A -> B -> A"),
            (items(&[("0", &[]), ("C", &["A"]), ("A", &["B"]), ("B", &["C", "0"])]), "cycle C -> A -> B -> C"),
            (items(&[("A", &["B"]), ("B", &[])]), "A stands before B, which must come first"),
        ] {
            assert_eq!(check_order(&list).unwrap_err().to_string(), words);
        }
        assert_eq!(check_order::<Item>(&[]), Ok(()));
    }

    #[test]
    fn an_order_is_repaired_with_as_little_moved_as_possible() {
        let list = items(&[("A", &["D"]), ("B", &[]), ("C", &["B"]), ("D", &[]), ("E", &["A"])]);
        assert_eq!(stable_order(&list), Ok(vec![1, 2, 3, 0, 4]));
        assert!(stable_order(&items(&[("A", &["B"]), ("B", &["A"])])).is_err());
    }

    proptest! {
        #[test]
        fn a_repaired_order_keeps_everything_and_a_kept_one_stays(
            after in prop::collection::vec(prop::collection::vec(0_usize..12, 0..4), 0..12), shuffle in any::<u64>(),
        ) {
            // Prerequisites point to earlier items, so there is no cycle; then the list is stirred.
            let n = after.len();
            let mut list: Vec<Item> = (0..n)
                .map(|i| Item(i.to_string(), after[i].iter().filter(|p| **p < i).map(usize::to_string).collect()))
                .collect();
            prop_assert_eq!(stable_order(&list), Ok((0..n).collect()));
            if n > 0 {
                list.rotate_left(usize::try_from(shuffle % 12).unwrap() % n);
            }
            let order = stable_order(&list).unwrap();
            let repaired: Vec<Item> = order.iter().map(|&i| Item(list[i].0.clone(), list[i].1.clone())).collect();
            prop_assert_eq!(repaired.len(), n);
            prop_assert_eq!(check_order(&repaired), Ok(()));
        }

        #[test]
        fn any_graph_is_in_order_or_has_a_true_cycle(
            after in prop::collection::vec(prop::collection::vec(0_usize..8, 0..3), 1..8),
        ) {
            let n = after.len();
            let list: Vec<Item> = (0..n)
                .map(|i| Item(i.to_string(), after[i].iter().filter(|p| **p < n && **p != i).map(usize::to_string).collect()))
                .collect();
            if let Err(OrderError::Cycle { path }) = stable_order(&list) {
                prop_assert!(path.len() > 2 && path.first() == path.last());
                for pair in path.windows(2) {
                    let item = list.iter().find(|item| item.0 == pair[0]).unwrap();
                    prop_assert!(item.1.contains(&pair[1]), "{path:?}");
                }
            }
        }
    }
}
