//! The rows of changes between two data sets against numbers that another program computed.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/oracles.rs"]
mod oracles;

use oracles::check;
use serde_json::{Map, Value, json};
use skillvane::insight::{Reading, list_change, list_change::PERSISTENCE, material_change};

const ROWS: [&str; 2] = ["X01", "X02"];

#[test]
fn every_row_matches() {
    check(&ROWS, compute);
}

fn compute(id: &str, inputs: &Value) -> Value {
    match id {
        "X01" => {
            assert_eq!(inputs["p"].as_f64(), Some(PERSISTENCE));
            let list = |key: &str| -> Vec<&str> {
                inputs[key].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
            };
            let found = list_change(&list("old"), &list("new"));
            let names = |ranked: &[(&str, usize)]| ranked.iter().map(|(name, _)| json!(name)).collect::<Value>();
            let moves = found.moved.iter().map(|step| (step.item.to_owned(), json!(step.places())));
            json!({
                "added": names(&found.added), "removed": names(&found.removed), "moves": moves.collect::<Map<_, _>>(),
                "tau_common": found.tau, "rbo_ext": found.overlap,
            })
        }
        "X02" => {
            let reading =
                |value: &Value| Reading { value: value[0].as_f64().unwrap(), se_log: value[1].as_f64().unwrap() };
            let cases = inputs["cases"].as_array().unwrap().iter();
            cases
                .map(|case| {
                    let found = material_change(reading(&case["old"]), reading(&case["new"])).unwrap();
                    json!({ "dlog": found.log_change, "z": found.z, "material": found.is_material })
                })
                .collect()
        }
        _ => panic!("no computation for {id}"),
    }
}
