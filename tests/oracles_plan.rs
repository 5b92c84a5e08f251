//! The rows of payback and plan against numbers that another program computed.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/oracles.rs"]
mod oracles;

use oracles::{check, numbers};
use serde_json::{Value, json};
use skillvane::{
    domain::{Date, Span},
    insight::{
        Candidate, Chosen, Limits, Pace, Task, Terms, Triangular, Wait, check_order, choose, concentration, npv,
        payback, schedule,
    },
};

const ROWS: [&str; 14] =
    ["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "L01", "L02", "L03", "L04", "Y01"];

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
        "L01" => {
            let tasks = inputs["order"].as_array().unwrap().iter().map(|name| {
                let task = &inputs["tasks"][name.as_str().unwrap()];
                task_of(name.as_str().unwrap(), task["hours"].as_f64().unwrap(), &task["after"])
            });
            let weeks_off = inputs["holiday_weeks"].as_array().unwrap().iter().map(day);
            let holidays: Vec<Span> =
                weeks_off.map(|monday| Span::new(monday, Date::from_days(monday.days() + 6)).unwrap()).collect();
            let pace =
                Pace { hours_per_week: number("hours_per_week"), start: day(&inputs["start"]), holidays: &holidays };
            let plan = schedule(&tasks.collect::<Vec<_>>(), pace).unwrap();
            let items = plan
                .items
                .iter()
                .map(|item| [&item.id, &item.start_week.to_string(), &item.end_week.to_string()].map(String::clone));
            json!({
                "total_hours": plan.total_hours, "weeks_needed": plan.weeks_needed(),
                "schedule": (items.collect::<Vec<_>>()),
            })
        }
        "L02" => {
            let pace = Pace { hours_per_week: number("h"), start: Date::parse("2026-11-23").unwrap(), holidays: &[] };
            json!(schedule(&[task_of("all", number("H"), &json!([]))], pace).unwrap().weeks_needed())
        }
        "L03" => {
            let items = inputs["items"].as_array().unwrap().iter().map(|item| Candidate {
                id: item[0].as_str().unwrap().to_owned(),
                hours: item[1].as_f64().unwrap(),
                money: 0.0,
                value: item[2].as_f64().unwrap(),
                after: vec![],
            });
            let items: Vec<Candidate> = items.collect();
            let found = choose(&items, Limits { hours: Some(number("budget")), money: None }).unwrap();
            let names = |chosen: &Chosen| {
                let mut names: Vec<&str> = chosen.places.iter().map(|place| items[*place].id.as_str()).collect();
                names.sort_unstable();
                json!(names)
            };
            json!({
                "exact_value": found.best.value, "exact_hours": found.best.hours, "exact": (names(&found.best)),
                "greedy_value": found.greedy.value, "greedy": (names(&found.greedy)),
            })
        }
        "L04" => {
            let tasks = inputs["tasks"].as_object().unwrap().iter().map(|(name, after)| task_of(name, 1.0, after));
            let error = check_order(&tasks.collect::<Vec<_>>()).unwrap_err();
            json!(format!("error: {error}"))
        }
        "Y01" => {
            let found = concentration(&numbers(&inputs["share"])).unwrap();
            json!({ "hhi": found.hhi, "n_eff": found.effective_skills })
        }
        _ => panic!("no computation for {id}"),
    }
}

fn task_of(name: &str, hours: f64, after: &Value) -> Task {
    let after = after.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect();
    Task { id: name.to_owned(), hours, after }
}

fn day(value: &Value) -> Date {
    Date::parse(value.as_str().unwrap()).unwrap()
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
