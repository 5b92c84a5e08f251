//! The exact choice against trying every set, and at its edges.

use super::*;
use proptest::prelude::*;

fn candidate(id: usize, hours: f64, money: f64, value: f64, after: &[usize]) -> Candidate {
    Candidate { id: id.to_string(), hours, money, value, after: after.iter().map(usize::to_string).collect() }
}

/// Value, limited hours, limited money, the rest, items and set of the best of all sets, by trying each.
fn by_trying_all(candidates: &[Candidate], limits: Limits) -> (u64, Vec<usize>) {
    let items = counted(candidates).unwrap();
    let budget = Budget { hours: limit(limits.hours, 2.0).unwrap(), money: limit(limits.money, 100.0).unwrap() };
    let mut best: Option<(Key, Vec<usize>)> = None;
    for mask in 0_u32..1 << items.len() {
        let places: Vec<usize> = (0..items.len()).filter(|place| mask & (1 << place) != 0).collect();
        let set: Set = places.iter().copied().collect();
        let sum = |of: fn(&Item) -> u64| places.iter().map(|&place| of(&items[place])).sum::<u64>();
        let (value, hours, money) = (sum(|i| i.value), sum(|i| i.hours), sum(|i| i.money));
        let is_closed = places.iter().all(|&place| items[place].needs.without(set) == Set::default());
        if !is_closed || !budget.holds(hours, money) {
            continue;
        }
        let split = |limit: Option<u64>, amount: u64| if limit.is_some() { (amount, 0) } else { (0, amount) };
        let ((hours, free_hours), (money, free_money)) = (split(budget.hours, hours), split(budget.money, money));
        let spent = [hours, money, free_hours, free_money].map(std::cmp::Reverse);
        let key = (value, spent, std::cmp::Reverse(mask.count_ones()), set);
        if best.as_ref().is_none_or(|(known, _)| key > *known) {
            best = Some((key, places));
        }
    }
    let (key, places) = best.unwrap();
    (key.0, places)
}

/// How sets compare: value, what is spent, how many items, which.
type Key = (u64, [Reverse; 4], std::cmp::Reverse<u32>, Set);

type Reverse = std::cmp::Reverse<u64>;

#[test]
fn two_budgets_bind_at_once() {
    let items = [
        candidate(0, 10.0, 100.0, 10.0, &[]),
        candidate(1, 10.0, 0.0, 6.0, &[]),
        candidate(2, 10.0, 0.0, 5.0, &[]),
        candidate(3, 1.0, 100.0, 7.0, &[]),
    ];
    let both = Limits { hours: Some(20.0), money: Some(100.0) };
    let choice = choose(&items, both).unwrap();
    assert_eq!(
        (choice.best.places, choice.best.value, choice.best.hours, choice.best.money),
        (vec![0, 1], 16.0, 20.0, 100.0)
    );
    assert_eq!(choose(&items, Limits { money: None, ..both }).unwrap().best.places, [0, 3]);
    assert_eq!(choose(&items, Limits::default()).unwrap().best.places, [0, 1, 2, 3]);
}

#[test]
fn what_is_chosen_brings_what_it_builds_on() {
    // The prize needs a base that is worth nothing; alone it would be a bargain.
    let items = [candidate(0, 6.0, 0.0, 0.0, &[]), candidate(1, 2.0, 0.0, 9.0, &[0]), candidate(2, 8.0, 0.0, 8.0, &[])];
    let within = |hours: f64| choose(&items, Limits { hours: Some(hours), money: None }).unwrap();
    assert_eq!(within(8.0).best.places, [0, 1]);
    assert_eq!(within(7.5).best.places, [] as [usize; 0]);
    // The simple rule never pays for the base.
    assert_eq!(within(8.0).greedy.places, [2]);
}

#[test]
fn ties_go_to_what_spends_less_and_stands_first() {
    let twins = [candidate(0, 3.0, 5.0, 1.0, &[]), candidate(1, 3.0, 4.0, 1.0, &[]), candidate(2, 3.0, 4.0, 1.0, &[])];
    let one = Limits { hours: Some(3.0), money: None };
    assert_eq!(choose(&twins, one).unwrap().best.places, [1]);
    // Half hours are rounded up, limits down.
    let long = [candidate(0, 1.1, 0.0, 1.0, &[])];
    assert!(choose(&long, Limits { hours: Some(1.4), money: None }).unwrap().best.places.is_empty());
    assert_eq!(choose(&long, Limits { hours: Some(1.5), money: None }).unwrap().best.places, [0]);
}

#[test]
fn what_cannot_be_is_named() {
    let many: Vec<Candidate> = (0..100).map(|i| candidate(i, 1.0, 0.0, 1.0, &[])).collect();
    assert_eq!(choose(&many, Limits::default()), Err(ChoiceError::TooMany { given: 100 }));
    assert!(choose(&many[..99], Limits { hours: Some(40.0), money: None }).is_ok());
    for bad in [f64::NAN, -1.0, f64::INFINITY] {
        let amount = |result| matches!(result, Err(ChoiceError::Amount { .. }));
        assert!(amount(choose(&[candidate(0, bad, 0.0, 1.0, &[])], Limits::default())));
        assert!(amount(choose(&[candidate(0, 0.0, bad, 1.0, &[])], Limits::default())));
        assert!(amount(choose(&[candidate(0, 0.0, 0.0, bad, &[])], Limits::default())));
        assert!(amount(choose(&[], Limits { hours: Some(bad), money: None })));
    }
    let cycle = [candidate(0, 1.0, 0.0, 1.0, &[1]), candidate(1, 1.0, 0.0, 1.0, &[0])];
    assert!(matches!(choose(&cycle, Limits::default()), Err(ChoiceError::Order(OrderError::Cycle { .. }))));
}

/// 99 made-up items, as many as are taken.
fn many() -> Vec<Candidate> {
    let mut state = 20_261_125_u64;
    let mut next = |n: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % n
    };
    let item = |i| candidate(i, (8 + next(152)).to_f64() / 2.0, 0.0, (1 + next(1_000)).to_f64() / 8.0, &[]);
    (0..MOST_ITEMS).map(item).collect()
}

#[test]
fn of_99_items_the_best_set_is_worth_what_the_whole_table_says() {
    let items = many();
    for hours in [40_u32, 300, 1_500] {
        let found = choose(&items, Limits { hours: Some(f64::from(hours)), money: None }).unwrap();
        assert_eq!(found.could_be_better_by, 0.0);
        // The textbook's table: best value for every number of half hours.
        let mut table = vec![0.0_f64; 2 * hours as usize + 1];
        for item in &items {
            let units = usize::try_from(whole(2.0 * item.hours)).unwrap();
            for spent in (units..table.len()).rev() {
                table[spent] = table[spent].max(table[spent - units] + item.value);
            }
        }
        assert!((found.best.value - table.last().unwrap()).abs() < 1e-6, "{hours}");
    }
}

#[test]
fn with_too_many_sets_left_what_could_be_missed_is_said() {
    // Value is exactly hours and money together, so that no price tells the items apart.
    let money = |i: usize| f64::from(u32::try_from(i * i * 37 % 101).unwrap());
    let items: Vec<Candidate> = many()
        .into_iter()
        .enumerate()
        .map(|(i, c)| Candidate { money: money(i), value: c.hours + money(i), ..c })
        .collect();
    let (hours, all) = items.iter().fold((0.0, 0.0), |sum, item| (sum.0 + item.hours, sum.1 + item.money));
    let found = choose(&items, Limits { hours: Some(hours / 3.0), money: Some(all / 3.0) }).unwrap();
    assert!(found.best.value >= found.greedy.value && found.could_be_better_by >= 0.0);
    assert!(found.best.value + found.could_be_better_by >= 0.99 * (hours + all) / 3.0, "{found:?}");
}

/// Small numbers, so that equal sums are many.
/// 99 items whose value goes closely with hours and money, which leaves the most sets to compare.
fn hard() -> Vec<Candidate> {
    let spread = |n: usize, by: usize, of: usize| f64::from(u32::try_from(n * by % of).expect("small"));
    let item = |n: usize| {
        let (hours, money) = (4.0 + spread(n, 53, 153) / 2.0, spread(n, 7_919, 20_011) * 100.0 + 0.01);
        candidate(n, hours, money, hours / 80.0 + money / 2e6, &[])
    };
    (1..=99).map(item).collect()
}

#[test]
fn who_waits_gets_nearly_as_much_and_is_told_that_it_is_not_proven() {
    let items = hard();
    let sum = |of: fn(&Candidate) -> f64| items.iter().map(of).sum::<f64>();
    let limits = Limits { hours: Some(0.3 * sum(|c| c.hours)), money: Some(0.3 * sum(|c| c.money)) };
    let at_once = choose_among(&items, limits, 100).expect("a choice");
    let proven =
        choose_among(&many(), Limits { hours: Some(300.0), money: None }, MOST_STATES_AT_ONCE).expect("a choice");
    assert!(at_once.could_be_better_by > 0.0, "so few sets prove nothing here");
    assert!(at_once.could_be_better_by < 0.02 * at_once.best.value, "{at_once:?}");
    assert!(at_once.best.hours <= 0.3 * sum(|c| c.hours) + 1e-9);
    assert_eq!(proven.could_be_better_by, 0.0, "the usual plan is proven at once");
}

fn any_candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let item = (0_u8..12, 0_u8..8, 0_u8..10, prop::collection::vec(0_usize..12, 0..2));
    prop::collection::vec(item, 0..12).prop_map(|items| {
        let item = |(i, (hours, money, value, after)): (usize, (u8, u8, u8, Vec<usize>))| {
            let after: Vec<usize> = after.into_iter().filter(|p| *p < i && p % 3 == 0).collect();
            candidate(i, f64::from(hours) / 2.0, f64::from(money), f64::from(value) / 4.0, &after)
        };
        items.into_iter().enumerate().map(item).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_best_set_is_the_one_that_trying_all_finds(
        candidates in any_candidates(),
        hours in prop::option::of(0.0_f64..30.0), money in prop::option::of(0.0_f64..30.0),
    ) {
        let limits = Limits { hours, money };
        let found = choose(&candidates, limits).unwrap();
        let (value, places) = by_trying_all(&candidates, limits);
        prop_assert_eq!((&found.best.places, found.could_be_better_by), (&places, 0.0));
        prop_assert!((found.best.value - value.to_f64() / 1e6).abs() < 1e-9);
        prop_assert!(found.greedy.value <= found.best.value + 1e-9);
        prop_assert!(hours.is_none_or(|most| found.greedy.hours <= most && found.best.hours <= most));
        prop_assert!(money.is_none_or(|most| found.greedy.money <= most && found.best.money <= most));
    }
}
