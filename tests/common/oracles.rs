//! The rows of `fixtures/oracles.json`, and when a computed value matches one.
//!
//! Each row has inputs, expected numbers and a tolerance. A number matches when |got - want| <= tolerance * max(1, |want|);
//! strings, booleans and nulls match exactly.

#![allow(dead_code, reason = "each test binary uses its own part")]

use serde_json::Value;

/// Every row of the file.
pub fn rows() -> Vec<Value> {
    serde_json::from_str(include_str!("../fixtures/oracles.json")).expect("a JSON list")
}

/// The row of that id.
pub fn row(id: &str) -> Value {
    rows().into_iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("no row {id}"))
}

/// Computes the rows of these ids and compares each with what it expects.
pub fn check(ids: &[&str], compute: impl Fn(&str, &Value) -> Value) {
    let mut wrong = Vec::new();
    for id in ids {
        let row = row(id);
        let tolerance = row["tolerance"].as_f64().expect("a tolerance");
        differences(id, &compute(id, &row["inputs"]), &row["expected"], tolerance, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The numbers of a list.
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|n| n.as_f64().expect("a number")).collect()
}

/// What differs between a computed value and the one that is wanted.
pub fn differences(path: &str, got: &Value, want: &Value, tolerance: f64, wrong: &mut Vec<String>) {
    match (got, want) {
        (Value::Number(got), Value::Number(want)) => {
            let (got, want) = (got.as_f64().expect("a float"), want.as_f64().expect("a float"));
            if (got - want).abs() > tolerance * want.abs().max(1.0) {
                wrong.push(format!("{path}: got {got}, want {want} within {tolerance}"));
            }
        }
        (Value::Array(got), Value::Array(want)) if got.len() == want.len() => {
            for (i, (got, want)) in got.iter().zip(want).enumerate() {
                differences(&format!("{path}[{i}]"), got, want, tolerance, wrong);
            }
        }
        (Value::Object(got), Value::Object(want)) if got.keys().eq(want.keys()) => {
            for (key, want) in want {
                differences(&format!("{path}.{key}"), &got[key], want, tolerance, wrong);
            }
        }
        _ if got == want => {}
        _ => wrong.push(format!("{path}: got {got}, want {want}")),
    }
}
