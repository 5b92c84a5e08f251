//! The rows of ranking and its stability against numbers that other programs computed, and why scales are fixed.
//!
//! Min-max, TOPSIS and PROMETHEE stand here and nowhere in the program: they are what the fixed scales are compared with.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/oracles.rs"]
mod oracles;

use oracles::{check, numbers, row};
use serde_json::{Value, json};
use skillvane::insight::{
    Companion, complement,
    ranking::{
        flip::{flip_weight, flips},
        score::{ahead_probability, contributions, order, score},
    },
    stability::{KAPPA, Request, SEED, Stability, stability_on},
};
use std::sync::atomic::AtomicBool;

#[test]
fn every_row_matches() {
    check(&["M07", "D01", "D02", "D03", "D04", "D05", "D09", "D10"], compute);
}

fn compute(id: &str, inputs: &Value) -> Value {
    let number = |key: &str| inputs[key].as_f64().unwrap();
    match id {
        "M07" => {
            let strengths = numbers(&inputs["neighbour_cooccurrence"]);
            let rates = numbers(&inputs["neighbour_rate"]);
            let fields = inputs["neighbour_domain"].as_array().unwrap();
            let companions: Vec<Companion<'_>> = (0..strengths.len())
                .map(|i| Companion { strength: strengths[i], rate: Some(rates[i]), field: fields[i].as_str().unwrap() })
                .collect();
            let found = complement(&companions, inputs["own_domain"].as_str().unwrap()).unwrap();
            json!({
                "number": found.number, "entropy": found.entropy, "diversity": found.diversity, "value": found.value,
                "cross_domain_share": found.cross_share,
            })
        }
        "D01" => {
            let (rows, shares) = (table::<3>(&inputs["v"]), array::<3>(&inputs["w"]));
            let scores: Vec<f64> = rows.iter().map(|row| score(row, &shares)).collect();
            let parts: Vec<_> = rows.iter().map(|row| contributions(row, &shares)).collect();
            json!({ "score": scores, "contrib": parts, "rank": ranks(&scores) })
        }
        "D02" => {
            let scores = min_max(&table::<3>(&inputs["x"]), &array(&inputs["w"]));
            json!({ "score": scores, "rank": tied_ranks(&scores) })
        }
        "D03" => {
            let scores = topsis(&table::<3>(&inputs["x"]), &array(&inputs["w"]));
            json!({ "closeness": scores, "rank": ranks(&scores) })
        }
        "D04" => {
            let phi = promethee(&table::<3>(&inputs["x"]), &array(&inputs["w"]), number("q"), number("p"));
            json!({ "phi": phi, "rank": ranks(&phi), "sum_is_zero": phi.iter().sum::<f64>() })
        }
        "D05" => {
            let shares = array::<2>(&inputs["w"]);
            let before = table::<2>(&inputs["base"]);
            let mut after = before.clone();
            after.push(array(&inputs["added"]));
            let fixed = |rows: &[[f64; 2]]| rows.iter().map(|row| score(row, &shares)).collect::<Vec<f64>>();
            let leads = |scores: &[f64]| scores[0] > scores[1];
            let (minmax, topsis) = (|rows: &[_]| min_max(rows, &shares), |rows: &[_]| topsis(rows, &shares));
            json!({
                "fixed_before": fixed(&before), "fixed_after": fixed(&after),
                "minmax_before": minmax(&before), "minmax_after": minmax(&after),
                "topsis_before": topsis(&before), "topsis_after": topsis(&after),
                "minmax_winner": [order(&minmax(&before))[0], order(&minmax(&after))[0]],
                "topsis_order01": [leads(&topsis(&before)), leads(&topsis(&after))],
                "fixed_winner": [order(&fixed(&before))[0], order(&fixed(&after))[0]],
            })
        }
        "D09" => {
            let (mu, sd) = (numbers(&inputs["mu"]), numbers(&inputs["sd"]));
            json!(ahead_probability((mu[0], sd[0]), (mu[1], sd[1])))
        }
        "D10" => {
            let (rows, shares) = (table::<3>(&inputs["v"]), array::<3>(&inputs["w"]));
            let of = |key: &str| rows[usize::try_from(inputs[key].as_u64().unwrap()).unwrap()];
            let (first, second) = (of("first"), of("second"));
            let at = [0, 1, 2].map(|k| flip_weight(&first, &second, &shares, k));
            assert_eq!(flips(&[first], &[second], &shares), at, "each of them really swaps the two");
            json!({ "flip_weight": at, "current": shares })
        }
        _ => panic!("no computation for {id}"),
    }
}

/// Weightings drawn for the rows that were computed exactly or by many more draws.
const DRAWS: u32 = 40_000;

#[test]
fn stability_of_two_criteria_matches_the_exact_row() {
    let D06 { acceptability, central } = D06::read();
    let found = drawn(&table::<2>(&row("D06")["inputs"]["v"]), [0.5, 0.5]);
    for (option, shares) in acceptability.iter().enumerate() {
        for (rank, want) in shares.iter().enumerate() {
            within_chance(found.all[option][rank], *want, &format!("option {option}, rank {rank}"));
        }
        let middle = found.favouring[option].unwrap()[0];
        assert!((middle - central[option]).abs() < 0.01, "option {option}: {middle}, want {}", central[option]);
    }
}

#[test]
fn stability_of_three_criteria_matches_the_clipped_polygons() {
    let d07 = row("D07");
    let found = drawn(&table::<3>(&d07["inputs"]["v"]), [0.5, 0.3, 0.2]);
    let exact = numbers(&d07["expected"]["first_rank_exact"]);
    let by_chance = &d07["expected"]["acceptability_mc"];
    for (option, want) in exact.iter().enumerate() {
        within_chance(found.all[option][0], *want, &format!("option {option}"));
        let want = numbers(&by_chance[option]);
        for (rank, want) in want[..3].iter().enumerate() {
            within_chance(found.all[option][rank], *want, &format!("option {option}, rank {rank}"));
        }
        within_chance(1.0 - found.all[option].iter().sum::<f64>(), want[3], &format!("option {option}, last"));
        match &d07["expected"]["central_weights"][option] {
            Value::Null => assert_eq!(found.favouring[option], None),
            want => {
                for (got, want) in found.favouring[option].unwrap().iter().zip(numbers(want)) {
                    assert!((got - want).abs() < 0.01, "option {option}: {got}, want {want}");
                }
            }
        }
    }
}

#[test]
fn stability_around_own_weights_matches_a_million_draws() {
    let row = row("D08");
    let found = drawn(&table::<3>(&row["inputs"]["v"]), array(&row["inputs"]["w"]));
    assert_eq!(row["inputs"]["kappa"].as_f64(), Some(KAPPA));
    let (first, top2) = (numbers(&row["expected"]["p_first"]), numbers(&row["expected"]["p_top2"]));
    for option in 0..first.len() {
        within_chance(found.around[option][0], first[option], &format!("option {option} first"));
        within_chance(found.around[option][..2].iter().sum(), top2[option], &format!("option {option} among two"));
    }
}

/// A share that was drawn is right within 4 sqrt(b (1 - b) / N), with a little for the draws of the row itself.
fn within_chance(got: f64, want: f64, what: &str) {
    let chance = 4.0 * (want * (1.0 - want) / f64::from(DRAWS)).sqrt() + 1e-3;
    assert!((got - want).abs() <= chance, "{what}: {got}, want {want} within {chance}");
}

fn drawn<const K: usize>(rows: &[[f64; K]], shares: [f64; K]) -> Stability<K> {
    let options = rows.iter().map(|row| vec![*row]).collect();
    let request = Request { options, shares, draws: DRAWS, seed: SEED };
    stability_on(2, &request, &AtomicBool::new(false)).unwrap()
}

struct D06 {
    acceptability: Vec<Vec<f64>>,
    central: Vec<f64>,
}

impl D06 {
    fn read() -> Self {
        let expected = &row("D06")["expected"];
        let acceptability = expected["acceptability"].as_array().unwrap().iter().map(numbers).collect();
        Self { acceptability, central: numbers(&expected["central_w1"]) }
    }
}

// What the fixed scales are compared with.

/// Weighted sum of values scaled to the range of the options shown.
fn min_max<const K: usize>(rows: &[[f64; K]], shares: &[f64; K]) -> Vec<f64> {
    let range = |k: usize| {
        let column = || rows.iter().map(move |row| row[k]);
        (column().fold(f64::INFINITY, f64::min), column().fold(f64::NEG_INFINITY, f64::max))
    };
    let scaled = |row: &[f64; K]| {
        std::array::from_fn(|k| {
            let (low, high) = range(k);
            (row[k] - low) / (high - low)
        })
    };
    rows.iter().map(|row| score(&scaled(row), shares)).collect()
}

/// Nearness to the best and distance from the worst of the options shown, columns scaled to length 1.
fn topsis<const K: usize>(rows: &[[f64; K]], shares: &[f64; K]) -> Vec<f64> {
    let length = |k: usize| rows.iter().map(|row| row[k] * row[k]).sum::<f64>().sqrt();
    let scaled: Vec<[f64; K]> =
        rows.iter().map(|row| std::array::from_fn(|k| shares[k] * row[k] / length(k))).collect();
    let ideal = |pick: fn(f64, f64) -> f64| -> [f64; K] {
        std::array::from_fn(|k| scaled.iter().map(|row| row[k]).reduce(pick).unwrap())
    };
    let (best, worst) = (ideal(f64::max), ideal(f64::min));
    let distance = |a: &[f64; K], b: &[f64; K]| a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
    scaled.iter().map(|row| distance(row, &worst) / (distance(row, &worst) + distance(row, &best))).collect()
}

/// Net flow with linear preference between the thresholds `q` and `p`.
fn promethee<const K: usize>(rows: &[[f64; K]], shares: &[f64; K], q: f64, p: f64) -> Vec<f64> {
    let prefers = |d: f64| ((d - q) / (p - q)).clamp(0.0, 1.0);
    let flow = |a: &[f64; K], b: &[f64; K]| -> f64 {
        (0..K).map(|k| shares[k] * (prefers(a[k] - b[k]) - prefers(b[k] - a[k]))).sum()
    };
    let others = f64::from(u32::try_from(rows.len() - 1).unwrap());
    rows.iter().map(|a| rows.iter().map(|b| flow(a, b)).sum::<f64>() / others).collect()
}

/// Rank of each option, 1 is first.
fn ranks(scores: &[f64]) -> Vec<usize> {
    let order = order(scores);
    (0..scores.len()).map(|option| 1 + order.iter().position(|place| *place == option).unwrap()).collect()
}

/// Ranks where scores within 1e-9 share the better one.
fn tied_ranks(scores: &[f64]) -> Vec<usize> {
    scores.iter().map(|score| 1 + scores.iter().filter(|other| **other > score + 1e-9).count()).collect()
}

fn table<const K: usize>(value: &Value) -> Vec<[f64; K]> {
    value.as_array().unwrap().iter().map(array).collect()
}

fn array<const K: usize>(value: &Value) -> [f64; K] {
    numbers(value).try_into().unwrap()
}
