//! The mathematics against numbers that other programs computed (`SciPy`, statsmodels and derivations by hand).
//!
//! The rows of trends, forecasts and gaps; those of rankings and plans are computed in tests of their own.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[path = "common/oracles.rs"]
mod oracles;
#[expect(dead_code, reason = "only the files are read here")]
#[path = "common/sources.rs"]
mod sources;

use oracles::{check, differences, numbers, row, rows};
use serde_json::{Value, json};
use skillvane::{
    domain::Date,
    i18n::{DecimalStyle, Language, Locale, ParseNumberError, parse_number},
    insight::{
        age::{HALF_LIFE_DAYS, freshness},
        autocorrelation::hamed_rao,
        emergence::{Emergence, Thresholds},
        false_alarms::q_values,
        forecast::{Filtered, HoltParameters, HoltState, Interval, Z_80, drift, mase, mean_absolute_error, naive},
        gap::{LevelRange, gap, readiness_interval},
        growth::{Z_95, compound, damped, log_to_pct, momentum, season_safe_log_growth, share_growth, two_point},
        holt_fit::{FitBasis, HoltFit},
        mann_kendall::{mann_kendall, smallest_p},
        pooling::{Estimate, pool},
        priority::{Axes, by_priority, priorities},
        quantile::{median, normal_quantile, quantile, t_quantile},
        regression::{annual_pct, log_linear, theil_sen},
        season::{Stl, stl_with},
        similarity::{LevelScale, containment, cosine, ruzicka},
    },
};

const ROWS: [&str; 41] = [
    "G01a", "G01b", "G01c", "G01d", "G02", "G03", "G04", "G05", "G06", "G07", "G08a", "G08b", "G08c", "G08d", "G08e",
    "G08f", "G09", "G11", "G12", "G13", "G14", "S03", "P01", "P02", "P03", "M01", "M02", "Y02", "Q01", "Q02", "I02",
    "S01", "S02", "F01", "F02", "F03", "F04", "F05", "G10", "E01", "E02",
];

#[test]
fn every_row_matches() {
    check(&ROWS, compute);
}

#[test]
fn each_row_is_copied_once_and_computed_in_one_test() {
    let tests: Vec<String> = sources::files("tests", "rs")
        .into_iter()
        .filter(|file| file.path.starts_with("oracles"))
        .map(|file| file.text)
        .collect();
    let rows = rows();
    for row in &rows {
        let id = row["id"].as_str().unwrap();
        assert_eq!(rows.iter().filter(|row| row["id"] == id).count(), 1, "{id} is copied once");
        let computed = tests.iter().filter(|text| text.contains(&format!("\"{id}\""))).count();
        assert_eq!(computed, 1, "{id} is computed in one test");
    }
}

fn compute(id: &str, inputs: &Value) -> Value {
    let list = |key: &str| numbers(&inputs[key]);
    let number = |key: &str| inputs[key].as_f64().unwrap();
    match id {
        "G01a" | "G01b" | "G01c" | "G01d" => {
            assert_eq!(number("z"), Z_95);
            let g = two_point(number("a"), number("b")).unwrap();
            let ci = [g.ci95_pct.0, g.ci95_pct.1];
            json!({ "pct": g.pct, "abs": g.added, "log_ratio": g.log_ratio, "se_log": g.se_log, "ci95_pct": ci })
        }
        "G02" => {
            let pairs = inputs["pairs"].as_array().unwrap().iter().map(numbers);
            pairs.map(|p| damped(p[0], p[1], number("k"))).collect()
        }
        "G03" => {
            let g = compound(number("y0"), number("y1"), number("years")).unwrap();
            json!({ "cagr": g.cagr, "doubling_years": g.doubling_years })
        }
        "G04" => {
            let (part, total) = (list("n"), list("N"));
            let g = share_growth((part[0], part[1]), (total[0], total[1])).unwrap();
            let share = [g.share.0, g.share.1];
            json!({ "count_growth": g.count_growth, "share": share, "share_growth": g.share_growth })
        }
        "G05" => log_linear_row(&list("t"), &list("y")),
        "G06" => theil_sen_row(&list("t"), &list("y")),
        "G07" => robustness_row(&list("y")),
        "G08a" | "G08b" | "G08c" | "G08d" | "G08e" | "G08f" => mann_kendall_row(&list("y")),
        "G09" => list("n").into_iter().map(|n| smallest_p(whole(n))).collect(),
        "G11" => {
            let q = q_values(&list("p"));
            let rejected: Vec<bool> = q.iter().map(|q| *q <= number("alpha")).collect();
            json!({ "q": q, "rejected": rejected })
        }
        "G12" => {
            let m = momentum(&list("y")).unwrap();
            json!({ "m1": m.last, "m0": m.before, "accel": m.acceleration })
        }
        "G13" => {
            let rows = list("log_growth").into_iter().zip(list("se"));
            let p = pool(&rows.map(|(log_growth, se)| Estimate { log_growth, se }).collect::<Vec<_>>()).unwrap();
            json!({
                "fixed": p.fixed, "Q": p.q, "tau2": p.tau2, "random": p.mean, "random_se": p.se,
                "random_ci95": [p.ci95.0, p.ci95.1], "I2": p.i2, "flag_disagree": p.disagrees(),
            })
        }
        "G14" => {
            assert_eq!(number("half_life_days"), HALF_LIFE_DAYS);
            let date = |value: &Value| Date::parse(value.as_str().unwrap()).unwrap();
            let observed = inputs["observed"].as_array().unwrap().iter();
            observed.map(|day| freshness(date(day), date(&inputs["as_of"]))).collect()
        }
        "S03" => {
            let growth = season_safe_log_growth(&list("y"), whole(number("period"))).unwrap();
            json!({ "mean_log_yoy": growth, "pct": log_to_pct(growth) })
        }
        "P01" => gap_row(&list("profile"), &list("required"), &list("weight")),
        "P02" => {
            let levels: Vec<LevelRange> = inputs["profile"]
                .as_array()
                .unwrap()
                .iter()
                .map(|level| level.as_f64().map_or(LevelRange::UNKNOWN, |level| LevelRange::around(level, 0.0)))
                .collect();
            let (lo, mid, hi) = readiness_interval(&levels, &list("required"), &list("weight"));
            assert_eq!(mid, None, "a level is unknown");
            json!({ "lo": lo, "hi": hi, "width": hi - lo })
        }
        "P03" => {
            let levels = list("profile").into_iter().zip(list("u"));
            let levels: Vec<LevelRange> = levels.map(|(level, u)| LevelRange::around(level, u)).collect();
            let (lo, mid, hi) = readiness_interval(&levels, &list("required"), &list("weight"));
            json!({ "lo": lo, "mid": mid, "hi": hi })
        }
        "M01" => {
            let pairs = inputs["pairs"].as_array().unwrap().iter();
            pairs.map(|pair| cosine(&numbers(&pair[0]), &numbers(&pair[1]))).collect()
        }
        "M02" => {
            let (a, b) = (list("a"), list("b"));
            json!({ "J": ruzicka(&a, &b), "containment": containment(&a, &b) })
        }
        "Y02" => {
            let cases = inputs["cases"].as_array().unwrap().iter();
            cases.map(|case| scale(case[0].as_str().unwrap()).normalise(case[1].as_f64().unwrap())).collect()
        }
        "Q01" => list("q").into_iter().map(|q| quantile(&list("x"), q)).collect(),
        "Q02" => json!({
            "z90": normal_quantile(0.90),
            "z975": normal_quantile(0.975),
            "t975_df10": t_quantile(0.975, 10.0),
            "t975_df2": t_quantile(0.975, 2.0),
            "t975_df6": t_quantile(0.975, 6.0),
        }),
        "I02" => {
            let cases = inputs["cases"].as_array().unwrap().iter();
            cases.map(|case| number_row(case[0].as_str().unwrap(), case[1].as_str().unwrap())).collect()
        }
        "S01" => stl_row(inputs),
        // The same decomposition: the row names where its values stand.
        "S02" => strengths_row(&row("S01")["inputs"]),
        "F01" => holt_row(inputs),
        "F02" => json!({ "forecast": last_forecasts(inputs, 1.0, 6) }),
        "F03" => {
            let y = list("y");
            let lines = (1..=whole(number("h"))).map(|step| drift(&y, step));
            json!({ "naive": naive(&y), "drift": lines.collect::<Vec<_>>() })
        }
        "F04" => mase_row(&list("train"), &list("actual"), &list("forecast")),
        "F05" => log_holt_row(inputs),
        "G10" => {
            let y = list("y");
            let (plain, corrected) = (mann_kendall(&y).unwrap(), hamed_rao(&y).unwrap());
            json!({
                "S": plain.s, "Z_plain": plain.z, "p_plain": plain.p_normal, "Z_hr": corrected.z, "p_hr": corrected.p,
                "var_plain": plain.variance, "var_hr": corrected.variance,
            })
        }
        "E01" => {
            let thresholds = Thresholds {
                least: number("min_now"),
                surge: number("min_growth"),
                established: number("established_prev"),
            };
            let skills = inputs["skills"].as_array().unwrap().iter();
            let of = |skill: &Value| Emergence::of(skill[1].as_f64().unwrap(), skill[2].as_f64().unwrap(), thresholds);
            skills.map(|skill| json!([skill[0], of(skill).unwrap().key()])).collect()
        }
        "E02" => {
            let axes = list("demand").into_iter().zip(list("log_growth")).zip(list("job_families"));
            let axes = axes.map(|((demand, log_growth), job_families)| Axes { demand, log_growth, job_families });
            let axes: Vec<Axes> = axes.collect();
            json!({ "score": priorities(&axes), "order": by_priority(&axes) })
        }
        _ => panic!("no computation for {id}"),
    }
}

/// A text in the style of a language; "auto" refuses what has two readings.
fn number_row(text: &str, style: &str) -> Value {
    let style = match style {
        "auto" => DecimalStyle::Auto,
        code => Locale::new(Language::from_code(code)).decimal_style(),
    };
    match parse_number(text, style) {
        Err(ParseNumberError::Ambiguous { .. }) => json!("ambiguous"),
        value => json!(value.unwrap()),
    }
}

fn log_linear_row(t: &[f64], y: &[f64]) -> Value {
    let fit = log_linear(t, y).unwrap();
    let (lo, hi) = fit.slope_ci95;
    json!({
        "intercept": fit.intercept, "slope": fit.slope, "se_slope": fit.se_slope, "r2": fit.r2, "t_crit": fit.t_crit,
        "slope_ci95": [lo, hi], "monthly_pct": annual_pct(fit.slope, 1.0), "annual_pct": annual_pct(fit.slope, 12.0),
        "annual_pct_ci95": [annual_pct(lo, 12.0), annual_pct(hi, 12.0)], "p_value": fit.p_value,
        "resid_sd": fit.resid_sd,
    })
}

fn theil_sen_row(t: &[f64], y: &[f64]) -> Value {
    let fit = theil_sen(t, y).unwrap();
    let pairs = (0..y.len()).flat_map(|i| (i + 1..y.len()).map(move |j| (i, j)));
    let slopes: Vec<f64> = pairs.map(|(i, j)| (y[j] / y[i]).ln() / (t[j] - t[i])).collect();
    json!({
        "slope": fit.slope, "intercept": fit.intercept, "lo": fit.lo, "hi": fit.hi, "n_pairs": fit.n_pairs,
        "median_check": median(&slopes), "annual_pct": annual_pct(fit.slope, 12.0),
    })
}

/// One outlier at the end turns least squares round and leaves Theil-Sen standing.
fn robustness_row(y: &[f64]) -> Value {
    let t: Vec<f64> = (0_u32..).map(f64::from).take(y.len()).collect();
    let (ols, sen) = (log_linear(&t, y).unwrap(), theil_sen(&t, y).unwrap());
    json!({
        "ols_slope": ols.slope, "theil_sen_slope": sen.slope, "theil_sen_ci": [sen.lo, sen.hi],
        "ols_sign_flips": ols.slope < 0.0, "theil_sen_stays_positive": sen.lo > 0.0,
    })
}

fn mann_kendall_row(y: &[f64]) -> Value {
    let test = mann_kendall(y).unwrap();
    let chosen = if test.p_exact.is_some() { "exact" } else { "normal" };
    assert_eq!(test.p(), test.p_exact.unwrap_or(test.p_normal));
    json!({
        "S": test.s, "var": test.variance, "Z": test.z, "p_normal": test.p_normal, "p_exact": test.p_exact,
        "tau": test.tau, "use": chosen,
    })
}

/// STL with the length of the trend smoother that the row states; ours follows the rule of statsmodels.
fn stl_of(inputs: &Value) -> Stl {
    let trend_length = whole(inputs["trend_length"].as_f64().unwrap());
    stl_with(&numbers(&inputs["y"]), whole(inputs["period"].as_f64().unwrap()), trend_length).unwrap()
}

fn stl_row(inputs: &Value) -> Value {
    let parts = stl_of(inputs);
    let y = numbers(&inputs["y"]);
    let adds_up = (0..y.len()).all(|i| (parts.trend[i] + parts.seasonal[i] + parts.remainder[i] - y[i]).abs() < 1e-9);
    json!({
        "trend_first5": parts.trend[..5], "trend_last5": parts.trend[y.len() - 5..],
        "seasonal_first12": parts.seasonal[..12], "resid_first5": parts.remainder[..5],
        "F_trend": parts.strengths.trend, "F_seasonal": parts.strengths.seasonal,
        "identity": if adds_up { "trend+seasonal+resid == y" } else { "broken" },
    })
}

fn strengths_row(inputs: &Value) -> Value {
    let strengths = stl_of(inputs).strengths;
    json!({ "F_trend": strengths.trend, "F_seasonal": strengths.seasonal })
}

/// The filter of a row: its parameters, the state before the first value, and the run.
fn holt(inputs: &Value, phi: f64, values: &[f64]) -> (HoltParameters, Filtered) {
    let number = |key: &str| inputs[key].as_f64().unwrap();
    let parameters = HoltParameters { alpha: number("alpha"), beta_star: number("beta_star"), phi };
    (parameters, parameters.filter(values, HoltState { level: number("l0"), trend: number("b0") }))
}

fn last_forecasts(inputs: &Value, phi: f64, steps: usize) -> Vec<f64> {
    let (parameters, run) = holt(inputs, phi, &numbers(&inputs["y"]));
    parameters.forecasts(*run.states.last().unwrap(), steps).collect()
}

fn mean_square(residuals: &[f64]) -> f64 {
    residuals.iter().map(|e| e * e).sum::<f64>() / f64::from(u32::try_from(residuals.len()).unwrap())
}

fn holt_row(inputs: &Value) -> Value {
    let phi = inputs["phi"].as_f64().unwrap();
    let steps = whole(inputs["h"].as_f64().unwrap());
    let (parameters, run) = holt(inputs, phi, &numbers(&inputs["y"]));
    let sigma2 = mean_square(&run.residuals);
    let forecast = last_forecasts(inputs, phi, steps);
    let wider: Vec<f64> = parameters.variance_multipliers(steps).collect();
    let interval = |z: f64| -> Vec<[f64; 2]> {
        let half = wider.iter().map(|wider| z * (sigma2 * wider).sqrt());
        forecast.iter().zip(half).map(|(mean, half)| [mean - half, mean + half]).collect()
    };
    json!({
        "level": run.states.iter().map(|s| s.level).collect::<Vec<_>>(),
        "trend": run.states.iter().map(|s| s.trend).collect::<Vec<_>>(),
        "fitted": run.fitted, "resid": run.residuals, "sigma2": sigma2, "forecast": forecast,
        "var_multiplier": wider, "pi80": interval(Z_80), "pi95": interval(Z_95),
        "limit": parameters.limit(*run.states.last().unwrap()),
    })
}

fn mase_row(train: &[f64], actual: &[f64], forecast: &[f64]) -> Value {
    let error = mean_absolute_error(actual, forecast).unwrap();
    // The 80 % intervals that the row covers with are those of F01.
    let intervals = holt_row(&row("F01")["inputs"])["pi80"].clone();
    let inside = |(i, actual): (usize, &f64)| {
        (intervals[i][0].as_f64() <= Some(*actual)) && (Some(*actual) <= intervals[i][1].as_f64())
    };
    let covered = actual.iter().enumerate().filter(|pair| inside(*pair)).count();
    let mase = mase(train, actual, forecast).unwrap();
    json!({ "mae": error, "scale": error / mase, "mase": mase, "coverage80": f64::from(u32::try_from(covered).unwrap()) / 3.0 })
}

fn log_holt_row(inputs: &Value) -> Value {
    let logs: Vec<f64> = numbers(&inputs["y"]).iter().map(|y| y.ln()).collect();
    let (parameters, run) = holt(inputs, inputs["phi"].as_f64().unwrap(), &logs);
    let last = *run.states.last().unwrap();
    let fit =
        HoltFit { parameters, basis: FitBasis::Fixed, before: last, last, sigma2: mean_square(&run.residuals), n: 8 };
    let ahead: Vec<Interval> = fit.intervals(4, |_| 0.0).collect();
    json!({
        "median": ahead.iter().map(|i| i.median).collect::<Vec<_>>(),
        "pi80": ahead.iter().map(|i| [i.lo80, i.hi80]).collect::<Vec<_>>(),
    })
}

fn gap_row(levels: &[f64], needs: &[f64], weights: &[f64]) -> Value {
    let found = gap(levels, needs, weights);
    // What a net difference would say: surplus cancelling shortfall, the mistake that this row warns of.
    let net: f64 = levels.iter().zip(needs).zip(weights).map(|((have, need), weight)| weight * (need - have)).sum();
    let asked: f64 = needs.iter().zip(weights).map(|(need, weight)| need * weight).sum();
    json!({
        "gap": found.gaps, "G": found.total, "readiness": found.readiness, "coverage": found.coverage,
        "naive_net_gap_wrong": net / asked,
    })
}

fn scale(name: &str) -> LevelScale {
    match name {
        "app 0-5" => LevelScale::Own,
        "DigComp 1-8" => LevelScale::DigComp,
        "SFIA 1-7" => LevelScale::Sfia,
        "O*NET LV 0-7" => LevelScale::OnetLevel,
        "Coursera 0-500" => LevelScale::Coursera,
        "Pluralsight 0-300" => LevelScale::Pluralsight,
        _ => panic!("no scale {name}"),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the rows hold small whole numbers")]
fn whole(number: f64) -> usize {
    assert_eq!(number, number.trunc());
    number as usize
}

#[test]
fn a_number_off_by_more_than_the_tolerance_is_reported() {
    let mut wrong = Vec::new();
    differences("x", &json!({ "a": [1.0, 200.0], "b": null }), &json!({ "a": [1.1, 200.1], "b": 0 }), 1e-3, &mut wrong);
    assert_eq!(wrong.len(), 2, "{wrong:?}");
}
