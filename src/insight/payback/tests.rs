//! Payback at its edges, and what must hold for any terms.

use super::*;
use proptest::prelude::*;

/// Methods R01: 7.5 million in, 420,000 a week.
fn base() -> Terms {
    Terms {
        cost: 1_500_000.0,
        hours: 60.0,
        displaced: 0.5,
        rate: 200_000.0,
        billable: 25.0,
        share: 0.4,
        study_per_week: 6.0,
        ramp_weeks: 0.0,
        hire_rate: 1.0,
        uplift: Triangular::new(0.10, 0.21, 0.30).unwrap(),
    }
}

fn certain(uplift: f64) -> Triangular {
    Triangular::certain(uplift).unwrap()
}

#[test]
fn money_along_the_weeks_falls_while_studying_and_crosses_zero_at_the_payback() {
    let terms = base();
    assert_eq!(terms.balance(-3.0, 0.21), -1_500_000.0, "the course is paid at the start");
    assert_eq!(terms.balance(5.0, 0.21), -4_500_000.0, "half of the paid hours of the study are given up");
    assert_eq!(terms.balance(10.0, 0.21), -7_500_000.0);
    for ramp_weeks in [0.0, 8.0, 60.0] {
        let terms = Terms { ramp_weeks, ..terms };
        let weeks = payback(&terms).unwrap().from_start.weeks().unwrap();
        assert!(terms.balance(weeks, 0.21).abs() < 1e-6 * terms.investment(), "{ramp_weeks}");
    }
    let endless = Terms { study_per_week: 0.0, ..terms };
    assert_eq!(endless.balance(400.0, 0.21), -1_500_000.0);
}

#[test]
fn reasons_for_never_are_named() {
    for (terms, reason) in [
        (Terms { rate: 0.0, ..base() }, Never::NoRate),
        (Terms { billable: 0.0, ..base() }, Never::NoPaidHours),
        (Terms { share: 0.0, ..base() }, Never::NoPaidHours),
        (Terms { uplift: certain(0.0), ..base() }, Never::NoGain),
        (Terms { uplift: certain(-1.0), ..base() }, Never::Loss),
        (Terms { hire_rate: 0.0, ..base() }, Never::Loss),
        (Terms { hire_rate: 0.8, ..base() }, Never::Loss),
        (Terms { cost: 0.0, hours: 0.0, uplift: certain(-0.2), ..base() }, Never::Loss),
    ] {
        let found = payback(&terms).unwrap();
        assert_eq!(found.after_study, Wait::Never(reason), "{terms:?}");
        assert_eq!(found.from_start, Wait::Never(reason), "{terms:?}");
    }
    assert_eq!(payback(&Terms { uplift: certain(-1.0), ..base() }).unwrap().never_share, 1.0);
}

#[test]
fn without_an_hour_of_study_a_week_the_end_of_study_never_comes() {
    let found = payback(&Terms { study_per_week: 0.0, ..base() }).unwrap();
    assert_eq!((found.study_weeks, found.from_start), (None, Wait::Never(Never::NoStudyTime)));
    assert!(found.after_study.weeks().is_some());
    assert!(npv(&Terms { study_per_week: 0.0, ..base() }, 0.12, 78).is_err());
    // Nothing to study takes no time.
    let bought = payback(&Terms { study_per_week: 0.0, hours: 0.0, ..base() }).unwrap();
    assert_eq!(bought.study_weeks, Some(0.0));
    assert_eq!(bought.from_start, bought.after_study);
}

#[test]
fn a_range_with_a_losing_end_has_no_latest_week() {
    let found = payback(&Terms { uplift: Triangular::new(-0.10, 0.10, 0.30).unwrap(), ..base() }).unwrap();
    assert!(found.range_after_study.0.weeks().is_some());
    assert_eq!(found.range_after_study.1, Wait::Never(Never::Loss));
    // P(U <= 0) of Tri(-0.1, 0.1, 0.3) is 0.1² / (0.4 x 0.2).
    assert!((found.never_share - 0.125).abs() < 1e-12, "{}", found.never_share);
    // Being hired 10 % less often needs +11.1 % to break even.
    let two_levers = Terms { hire_rate: 0.9, ..base() }.never_share();
    let break_even = 1.0 / 0.9 - 1.0;
    assert!((two_levers - (break_even - 0.1_f64).powi(2) / (0.2 * 0.11)).abs() < 1e-12, "{two_levers}");
}

#[test]
fn numbers_that_cannot_be_are_named() {
    for (terms, term) in [
        (Terms { cost: f64::NAN, ..base() }, Term::Cost),
        (Terms { hours: -1.0, ..base() }, Term::Hours),
        (Terms { displaced: 1.5, ..base() }, Term::Displaced),
        (Terms { rate: f64::INFINITY, ..base() }, Term::Rate),
        (Terms { billable: 169.0, ..base() }, Term::Billable),
        (Terms { share: -0.1, ..base() }, Term::Share),
        (Terms { study_per_week: f64::NAN, ..base() }, Term::StudyPerWeek),
        (Terms { ramp_weeks: -1.0, ..base() }, Term::RampWeeks),
        (Terms { hire_rate: -0.5, ..base() }, Term::HireRate),
        (Terms { uplift: certain(-1.01), ..base() }, Term::Uplift),
    ] {
        let found = payback(&terms);
        assert!(matches!(found, Err(PaybackError::OutOfRange { term: named, .. }) if named == term), "{found:?}");
    }
    let low_above_high = Triangular::new(0.3, 0.2, 0.1).map_err(PaybackError::from).unwrap_err();
    assert_eq!(low_above_high.to_string(), "uplift: the low guess 0.3 lies above the high one 0.1");
    let late = PaybackError::OutOfRange { term: Term::StudyPerWeek, given: 200.0, least: 0.0, most: 168.0 };
    assert_eq!(late.to_string(), "study-per-week is 200; it must be from 0 to 168");
}

#[test]
fn a_horizon_is_kept_surely_likely_or_not() {
    let found = payback(&base()).unwrap();
    // 27.9 weeks from the start, 35.5 at the low end.
    let is_close = |got: f64, want: f64| (got - want).abs() < 0.01;
    for (horizon, kind) in [(52.0, "inside"), (30.0, "likely"), (20.0, "beyond")] {
        match (found.against(horizon).unwrap(), kind) {
            (AgainstHorizon::Inside { weeks_to_spare }, "inside") => assert!(is_close(weeks_to_spare, 16.47)),
            (AgainstHorizon::InsideIfLikely { weeks_to_spare }, "likely") => assert!(is_close(weeks_to_spare, 2.14)),
            (AgainstHorizon::Beyond { weeks_over }, "beyond") => assert!(is_close(weeks_over, 7.86)),
            other => panic!("{horizon}: {other:?}"),
        }
    }
    let never = payback(&Terms { rate: 0.0, ..base() }).unwrap();
    assert_eq!(never.against(52.0), Ok(AgainstHorizon::Never(Never::NoRate)));
    assert!(found.against(f64::NAN).is_err() && found.against(-1.0).is_err());
}

#[test]
fn the_present_value_counts_study_a_part_week_and_clients_coming_in() {
    // Without interest it is plain addition: 62 hours are ten weeks of 6 and one of 2.
    let terms = Terms { hours: 62.0, ..base() };
    let plain = npv(&terms, 0.0, 78).unwrap();
    assert!((plain.value - (-1_500_000.0 - 6_200_000.0 + 67.0 * 420_000.0)).abs() < 1e-3, "{plain:?}");
    // Over the weeks in which clients come in half of the gain is there.
    let ramped = npv(&Terms { ramp_weeks: 2.5, hours: 0.0, ..base() }, 0.0, 10).unwrap();
    assert!((ramped.value - (-1_500_000.0 + (10.0 - 1.25) * 420_000.0)).abs() < 1e-3, "{ramped:?}");
    // A horizon inside the study holds costs only.
    let short = npv(&base(), 0.0, 5).unwrap();
    assert!((short.value - (-1_500_000.0 - 3_000_000.0)).abs() < 1e-6);
    assert!(npv(&base(), f64::NAN, 5).is_err() && npv(&base(), 0.1, 6_000).is_err());
}

prop_compose! {
    fn any_terms()(
        cost in 0.0_f64..1e8, hours in 0.0_f64..2_000.0, displaced in 0.0_f64..=1.0, rate in 0.0_f64..1e6,
        billable in 0.0_f64..=168.0, share in 0.0_f64..=1.0, study_per_week in 0.0_f64..=60.0, ramp_weeks in 0.0_f64..52.0,
        hire_rate in 0.0_f64..2.0, low in -1.0_f64..1.0, left in 0.0_f64..1.0, right in 0.0_f64..1.0,
    ) -> Terms {
        let uplift = Triangular::new(low, low + left, low + left + right).unwrap();
        Terms { cost, hours, displaced, rate, billable, share, study_per_week, ramp_weeks, hire_rate, uplift }
    }
}

proptest! {
    #[test]
    fn more_uplift_never_takes_longer(terms in any_terms(), a in -1.0_f64..2.0, b in -1.0_f64..2.0) {
        let weeks = |uplift: f64| terms.wait_after_study(uplift).weeks().unwrap_or(f64::INFINITY);
        prop_assert!(weeks(a.max(b)) <= weeks(a.min(b)));
    }

    #[test]
    fn the_range_holds_the_median_and_never_agrees_with_its_share(terms in any_terms()) {
        let found = payback(&terms).unwrap();
        let weeks = |wait: Wait| wait.weeks().unwrap_or(f64::INFINITY);
        let median = weeks(terms.wait_after_study(terms.uplift.quantile(0.5)));
        let (soonest, latest) = found.range_after_study;
        prop_assert!(weeks(soonest) <= median && median <= weeks(latest));
        prop_assert!((0.0..=1.0).contains(&found.never_share));
        // The latest end is missing when clearly more than a tenth never pays back, and is there when clearly less does.
        if found.never_share > 0.1 + 1e-9 {
            prop_assert_eq!(latest.weeks(), None);
        } else if found.never_share < 0.1 - 1e-9 {
            prop_assert!(latest.weeks().is_some());
        }
        let studied = |wait: Wait| wait.weeks().is_none() || found.study_weeks.is_none()
            || (weeks(wait.after(found.study_weeks)) >= weeks(wait));
        prop_assert!(studied(soonest) && studied(latest));
    }

    #[test]
    fn the_investment_is_back_when_the_weeks_are_over(terms in any_terms()) {
        let uplift = terms.uplift.likely();
        if let Wait::Weeks(weeks) = terms.wait_after_study(uplift) {
            // What came in by then: the whole gain after the ramp, a rising part of it in the ramp.
            let inside = weeks.min(terms.ramp_weeks);
            let ramped = if terms.ramp_weeks > 0.0 { inside * inside / (2.0 * terms.ramp_weeks) } else { 0.0 };
            let earned = terms.weekly_gain(uplift) * (ramped + (weeks - inside));
            prop_assert!((earned - terms.investment()).abs() <= 1e-6 * terms.investment().max(1.0));
        }
    }

    #[test]
    fn the_present_value_turns_positive_after_the_payback(terms in any_terms()) {
        let found = payback(&terms).unwrap();
        if let Some(weeks) = found.from_start.weeks().filter(|weeks| (1.0..5_000.0).contains(weeks)) {
            let value = |week: u32| npv(&terms, 0.0, week).unwrap().value;
            let week = (0..=5_000).find(|week| f64::from(*week) >= weeks).unwrap();
            // Study in a part of a week moves the gain to the next whole one.
            prop_assert!(value(week + 1) >= -1e-6 * terms.investment().max(1.0));
        }
    }

    #[test]
    fn no_numbers_panic(numbers in prop::collection::vec(any::<f64>(), 12)) {
        let n = &numbers;
        if let Ok(uplift) = Triangular::new(n[9], n[10], n[11]) {
            let terms = Terms {
                cost: n[0], hours: n[1], displaced: n[2], rate: n[3], billable: n[4], share: n[5], study_per_week: n[6],
                ramp_weeks: n[7], hire_rate: n[8], uplift,
            };
            let _ = payback(&terms);
            let _ = npv(&terms, n[0], 10);
        }
    }
}
