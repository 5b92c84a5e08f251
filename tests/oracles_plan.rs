//! The rows of payback and plan against numbers that another program computed.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/oracles.rs"]
mod oracles;

use oracles::{check, numbers};
use serde_json::{Value, json};
use skillvane::insight::{Terms, Triangular, Wait, npv, payback};

const ROWS: [&str; 9] = ["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09"];

#[test]
fn every_row_matches() {
    check(&ROWS, compute);
}

fn compute(id: &str, inputs: &Value) -> Value {
    let number = |key: &str| inputs[key].as_f64().unwrap();
    match id {
        "R01" | "R02" | "R03" | "R04" | "R05" | "R06" => {
            let found = payback(&terms(inputs, Triangular::certain(number("dr") / number("r0")).unwrap())).unwrap();
            json!({
                "investment": found.investment, "weekly_gain": found.weekly_gain, "study_weeks": found.study_weeks,
                "payback_weeks_after_study": found.after_study.weeks(),
                "breakeven_weeks_from_start": found.from_start.weeks(),
            })
        }
        "R07" => {
            // The row gives the weekly gain itself: +21 % on 25 hours of which 40 % use the skill (R01).
            let terms = Terms { hours: number("h") * number("study_weeks"), ..terms(&base(), certain(0.21)) };
            assert_eq!(terms.weekly_gain(0.21), number("gain"));
            let found = npv(&terms, number("annual"), inputs["horizon"].as_u64().unwrap().try_into().unwrap()).unwrap();
            json!({ "r_week": found.weekly_rate, "npv": found.value })
        }
        "R08" => {
            let uplift = number("r1") / number("r0") - 1.0;
            let hire_rate = number("hire1") / number("hire0");
            let terms = Terms {
                rate: number("r0"),
                billable: number("B"),
                share: 1.0,
                hire_rate,
                ..terms(&base(), certain(uplift))
            };
            json!({ "weekly_gain": payback(&terms).unwrap().weekly_gain })
        }
        "R09" => {
            let tri = numbers(&inputs["tri"]);
            let uplift = Triangular::new(tri[0], tri[1], tri[2]).unwrap();
            let terms = Terms { cost: number("I"), hours: 0.0, ..terms(&base(), uplift) };
            assert_eq!((terms.rate, terms.billable, terms.share), (number("r0"), number("B"), number("s")));
            let (soonest, latest) = payback(&terms).unwrap().range_after_study;
            let median = terms.wait_after_study(uplift.quantile(0.5));
            let quantiles = [0.1, 0.5, 0.9].map(|p| uplift.quantile(p));
            json!({ "uplift_q": quantiles, "payback_q": ([soonest, median, latest].map(Wait::weeks)) })
        }
        _ => panic!("no computation for {id}"),
    }
}

fn certain(uplift: f64) -> Triangular {
    Triangular::certain(uplift).unwrap()
}

/// The inputs of methods R01.
fn base() -> Value {
    oracles::row("R01")["inputs"].clone()
}

fn terms(inputs: &Value, uplift: Triangular) -> Terms {
    let number = |key: &str| inputs[key].as_f64().unwrap();
    Terms {
        cost: number("C"),
        hours: number("Hh"),
        displaced: number("u"),
        rate: number("r0"),
        billable: number("B"),
        share: number("s"),
        study_per_week: number("hpw"),
        ramp_weeks: number("ramp"),
        hire_rate: 1.0,
        uplift,
    }
}
