//! `skillvane payback`: weeks until learning is paid back, from numbers on the command line. Documented in `docs/cli.md`.

use super::{page::Page, printed};
use crate::{
    domain::Currency,
    i18n::{Arg, Locale},
    insight::{Never, Payback, PaybackError, Term, Terms, Triangular, Wait, npv, payback},
};
use clap::Args;
use serde::Serialize;
use std::io::{self, Write};

/// Numbers of `payback`.
#[derive(Debug, Args)]
pub struct PaybackArgs {
    /// Fees and tools
    #[arg(long, value_name = "C", value_parser = number, allow_hyphen_values = true)]
    cost: f64,
    /// Hours of study in all
    #[arg(long, value_name = "H", value_parser = number, allow_hyphen_values = true)]
    hours: f64,
    /// Part of the study that takes paid hours away: 0.5 or 50%
    #[arg(long, value_name = "U", value_parser = part, allow_hyphen_values = true)]
    displaced: f64,
    /// Own rate an hour now
    #[arg(long, value_name = "R", value_parser = number, allow_hyphen_values = true)]
    rate: f64,
    /// Rise of the rate in percent, low, likely and high: 10,21,30
    #[arg(long, value_name = "LOW,LIKELY,HIGH", value_parser = uplift, allow_hyphen_values = true)]
    uplift: Range,
    /// Paid hours a week
    #[arg(long, value_name = "B", value_parser = number, allow_hyphen_values = true)]
    billable: f64,
    /// Part of the paid hours that will use the skill: 0.4 or 40%
    #[arg(long, value_name = "S", value_parser = part, allow_hyphen_values = true)]
    share: f64,
    /// Hours of study a week
    #[arg(long, value_name = "H", value_parser = number, allow_hyphen_values = true)]
    study_per_week: f64,
    /// Weeks in which clients for the skill come in evenly
    #[arg(long, value_name = "WEEKS", default_value = "0", value_parser = number, allow_hyphen_values = true)]
    ramp: f64,
    /// How often clients hire at the new rate against now: 0.85 or 85% is 15 % less often
    #[arg(long, value_name = "X", default_value = "1", value_parser = ratio, allow_hyphen_values = true)]
    hire_rate: f64,
    /// Interest of the present value, percent a year
    #[arg(long, value_name = "PCT", default_value = "12", value_parser = number, allow_hyphen_values = true)]
    discount: f64,
    /// Weeks over which the present value is counted
    #[arg(long, value_name = "WEEKS", default_value = "78")]
    horizon: u32,
    /// Currency of the text, such as IDR; plain numbers without it
    #[arg(long, value_name = "CODE", value_parser = currency)]
    currency: Option<Currency>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Low, likely and high as parts of one.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Range([f64; 3]);

/// What `payback --json` prints.
#[derive(Serialize)]
struct Report {
    format: &'static str,
    version: u32,
    language: &'static str,
    investment: f64,
    weekly_gain: f64,
    study_weeks: Option<f64>,
    weeks_after_study: Option<f64>,
    weeks_from_start: Option<f64>,
    range_after_study: [Option<f64>; 2],
    range_from_start: [Option<f64>; 2],
    never_share: f64,
    never_reason: Option<&'static str>,
    npv: Option<NpvEntry>,
    read_as: ReadAs,
}

#[derive(Serialize)]
struct NpvEntry {
    annual_pct: f64,
    horizon_weeks: u32,
    value: f64,
}

/// How numbers were read that can be written in two ways.
#[derive(Serialize)]
struct ReadAs {
    uplift_pct: [f64; 3],
    displaced: f64,
    share: f64,
    hire_rate: f64,
}

/// Computes and prints; the exit code is 2 when a number cannot be.
pub fn run(args: &PaybackArgs, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let computed = args.terms().and_then(|terms| payback(&terms).map(|payback| (terms, payback)));
    let (terms, payback) = match computed {
        Ok(computed) => computed,
        Err(error) => {
            let _ = writeln!(err, "skillvane: {}", problem(error, locale));
            return 2;
        }
    };
    let report = args.report(&terms, &payback, locale);
    let done = if args.json {
        serde_json::to_writer_pretty(&mut *out, &report).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else {
        print(args, &terms, &payback, &report, locale, out)
    };
    printed(done, err)
}

impl PaybackArgs {
    fn terms(&self) -> Result<Terms, PaybackError> {
        let Range([low, likely, high]) = self.uplift;
        Ok(Terms {
            cost: self.cost,
            hours: self.hours,
            displaced: self.displaced,
            rate: self.rate,
            billable: self.billable,
            share: self.share,
            study_per_week: self.study_per_week,
            ramp_weeks: self.ramp,
            hire_rate: self.hire_rate,
            uplift: Triangular::new(low, likely, high)?,
        })
    }

    fn report(&self, terms: &Terms, payback: &Payback, locale: Locale) -> Report {
        let pair = |(soonest, latest): (Wait, Wait)| [soonest.weeks(), latest.weeks()];
        Report {
            format: "skillvane-payback",
            version: 1,
            language: locale.language().code(),
            investment: payback.investment,
            weekly_gain: payback.weekly_gain,
            study_weeks: payback.study_weeks,
            weeks_after_study: payback.after_study.weeks(),
            weeks_from_start: payback.from_start.weeks(),
            range_after_study: pair(payback.range_after_study),
            range_from_start: pair(payback.range_from_start),
            never_share: payback.never_share,
            never_reason: reason(payback).map(Never::key),
            npv: npv(terms, self.discount / 100.0, self.horizon).ok().map(|found| NpvEntry {
                annual_pct: self.discount,
                horizon_weeks: self.horizon,
                value: found.value,
            }),
            read_as: ReadAs {
                uplift_pct: self.uplift.0.map(|part| 100.0 * part),
                displaced: self.displaced,
                share: self.share,
                hire_rate: self.hire_rate,
            },
        }
    }
}

/// Why the money is never back, counted from the start.
fn reason(payback: &Payback) -> Option<Never> {
    match payback.from_start {
        Wait::Never(reason) => Some(reason),
        Wait::Weeks(_) => None,
    }
}

fn print(
    args: &PaybackArgs,
    terms: &Terms,
    payback: &Payback,
    report: &Report,
    locale: Locale,
    out: &mut dyn Write,
) -> io::Result<()> {
    let money = |amount: f64| match args.currency {
        Some(currency) => locale.money(amount, currency),
        None => locale.number(amount, 0),
    };
    let weeks = |weeks: f64| Arg::from(locale.number(weeks, 1));
    let mut page = Page { out };
    page.line(0, &answer(payback, locale))?;
    if payback.never_share > 0.0 && payback.never_share < 1.0 {
        let share = locale.percent(100.0 * payback.never_share, 0);
        page.line(0, &locale.tf("cli-payback-never-share", &[("share", share.into())]))?;
    }
    page.empty()?;
    let given_up = payback.investment - terms.cost;
    let parts = [
        ("sum", money(payback.investment).into()),
        ("cost", money(terms.cost).into()),
        ("given", money(given_up).into()),
    ];
    page.item("- ", &locale.tf("cli-payback-investment", &parts))?;
    let gain = match args.currency {
        Some(currency) => locale.signed_money(payback.weekly_gain, currency),
        None => locale.signed_number(payback.weekly_gain, 0),
    };
    page.item("- ", &locale.tf("cli-payback-gain", &[("money", gain.into())]))?;
    if let Some(study) = payback.study_weeks {
        page.item("- ", &locale.tf("cli-payback-study", &[("weeks", weeks(study))]))?;
    }
    if let Some(value) = &report.npv {
        let interest = locale.percent(value.annual_pct, 1);
        let args = [
            ("weeks", value.horizon_weeks.into()),
            ("interest", interest.into()),
            ("money", money(value.value).into()),
        ];
        page.item("- ", &locale.tf("cli-payback-npv", &args))?;
    }
    let [low, likely, high] = report.read_as.uplift_pct.map(|pct| Arg::from(locale.percent(pct, 1)));
    page.item("- ", &locale.tf("cli-payback-uplift", &[("low", low), ("likely", likely), ("high", high)]))
}

/// The weeks in one sentence, or why there are none.
fn answer(payback: &Payback, locale: Locale) -> String {
    let weeks = |weeks: f64| locale.number(weeks, 1);
    let (after, start) = match (payback.after_study, payback.from_start) {
        (Wait::Weeks(after), Wait::Weeks(start)) => (after, start),
        (_, Wait::Never(reason)) | (Wait::Never(reason), _) => {
            let why = locale.t(&format!("payback-never-why-{}", reason.key()));
            return format!("{}. {why}.", locale.t("payback-never"));
        }
    };
    let range = match payback.range_after_study {
        (Wait::Weeks(from), Wait::Weeks(to)) => locale.number_range(from, to, 1),
        (Wait::Weeks(from), Wait::Never(_)) => locale.tf("payback-range-to-never", &[("from", weeks(from).into())]),
        _ => locale.t("payback-never"),
    };
    let args = [("after", weeks(after).into()), ("start", weeks(start).into()), ("range", range.into())];
    format!("{}.", locale.tf("payback-sentence", &args))
}

fn problem(error: PaybackError, locale: Locale) -> String {
    match error {
        PaybackError::OutOfRange { term, given, least, most } => {
            let plain = |value: f64| {
                Arg::from(match term {
                    _ if value.abs() >= 1e15 => format!("{value:e}"),
                    Term::Uplift => locale.percent(100.0 * value, 0),
                    _ => locale.prose_number(value),
                })
            };
            let option = format!("--{}", term.key());
            let args =
                [("option", option.into()), ("given", plain(given)), ("least", plain(least)), ("most", plain(most))];
            locale.tf("cli-payback-out-of-range", &args)
        }
        PaybackError::Uplift(_) => locale.t("cli-payback-order"),
    }
}

/// A number with a decimal point, not in any language's style: scripts give these.
fn number(text: &str) -> Result<f64, String> {
    let plain = text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    plain
        .ok_or_else(|| "give a plain number such as 1500000 or 0.5, with a decimal point and no group marks".to_owned())
}

/// A part of one: with a percent sign or above 1 it is percent.
fn part(text: &str) -> Result<f64, String> {
    match text.trim().strip_suffix('%') {
        Some(pct) => number(pct).map(|pct| pct / 100.0),
        None => number(text).map(|value| if value > 1.0 { value / 100.0 } else { value }),
    }
}

/// A ratio: with a percent sign it is percent, else as it is, since twice as often is 2.
fn ratio(text: &str) -> Result<f64, String> {
    match text.trim().strip_suffix('%') {
        Some(pct) => number(pct).map(|pct| pct / 100.0),
        None => number(text),
    }
}

/// Three rises in percent; as parts of one only when none is beyond 1 and one is no whole number: 0.1,0.21,0.3.
fn uplift(text: &str) -> Result<Range, String> {
    let wrong = || "give three numbers, low, likely and high, such as 10,21,30 in percent".to_owned();
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let has_sign = parts.iter().any(|part| part.ends_with('%'));
    let numbers: Vec<f64> =
        parts.iter().map(|part| number(part.strip_suffix('%').unwrap_or(part))).collect::<Result<_, _>>()?;
    let [low, likely, high] = *numbers.as_slice() else { return Err(wrong()) };
    let all = [low, likely, high];
    let are_parts = !has_sign && all.iter().all(|n| n.abs() <= 1.0) && all.iter().any(|n| n.fract() != 0.0);
    Ok(Range(if are_parts { all } else { all.map(|pct| pct / 100.0) }))
}

fn currency(code: &str) -> Result<Currency, String> {
    Currency::new(code).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uplift_is_percent_unless_all_three_can_only_be_parts() {
        for (text, want) in [
            ("10,21,30", [0.10, 0.21, 0.30]),
            ("0.10,0.21,0.30", [0.10, 0.21, 0.30]),
            ("10%, 21%, 30%", [0.10, 0.21, 0.30]),
            ("0,0.5,1", [0.0, 0.5, 1.0]),
            // Whole numbers are percent also when they are small, and so is anything beyond 1 or with a sign.
            ("1,1,1", [0.01; 3]),
            ("-1,0,1", [-0.01, 0.0, 0.01]),
            ("0.5,1,1.5", [0.005, 0.01, 0.015]),
            ("0.5%,0.5%,0.5%", [0.005; 3]),
            ("-100,-100,-100", [-1.0; 3]),
        ] {
            assert_eq!(uplift(text), Ok(Range(want)), "{text}");
        }
        for text in ["10", "10,21", "10,21,30,40", "a,b,c", "", "10;21;30", "nan,0,0"] {
            assert!(uplift(text).is_err(), "{text}");
        }
    }

    #[test]
    fn parts_are_read_with_and_without_a_percent_sign() {
        for (text, want) in
            [("0.5", 0.5), ("50%", 0.5), ("50", 0.5), ("1", 1.0), ("0", 0.0), ("1%", 0.01), ("100", 1.0)]
        {
            assert_eq!(part(text), Ok(want), "{text}");
        }
        assert_eq!((ratio("2"), ratio("85%")), (Ok(2.0), Ok(0.85)));
        for text in ["1.500.000", "1,5", "inf", "x", ""] {
            assert!(number(text).is_err(), "{text}");
        }
    }
}
