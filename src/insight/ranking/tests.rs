//! Values of single skills over small made-up markets.

use super::*;
use crate::{
    domain::{Base, Bilingual, Evidence, Figure, Metric, Pay, PayKind, Relation, SkillId, SourceId, Standing},
    insight::{
        sample::{TODAY, about, day, growth, market, profile, scales, skill_id},
        summaries,
    },
};

fn with_scales() -> Market {
    let mut market = market();
    market.scales = scales();
    market
}

fn values(market: &Market, skill: &str, levels: &[(&str, Option<u8>, Evidence)]) -> Values {
    let trends = Trends::of(market);
    let rows = summaries(market, &trends, day(TODAY), false);
    let options = Options::of(market, &trends, &rows, &profile(levels), day(TODAY));
    let option = OptionRef::Skill(skill_id(skill));
    let row = options.rows.into_iter().find(|row| row.option == option).expect("an option");
    row.ways.into_iter().next().expect("a way").values
}

fn of(market: &Market, skill: &str, criterion: Criterion) -> Value {
    values(market, skill, &[])[criterion.index()].clone()
}

fn only(metric: Metric, value: f64, start: &str, end: &str) -> Market {
    let mut market = with_scales();
    market.figures = vec![growth(about("silent"), "f50-2025q2-x", metric, value, start, end)];
    market
}

#[test]
fn growth_on_the_year_before_stands_on_the_scale_and_is_as_wide_as_its_doubt() {
    let market = only(Metric::GrowthYoy, 100.0 * (2.0_f64.sqrt() - 1.0), "2025-10-01", "2026-09-30");
    let value = of(&market, "silent", Criterion::Growth);
    assert!((value.mid - 0.75).abs() < 1e-12);
    assert!((value.lo - 0.70).abs() < 1e-12 && (value.hi - 0.80).abs() < 1e-12, "the source states no spread");
    let mut counted = only(Metric::GrowthYoy, 12.1, "2025-10-01", "2026-09-30");
    counted.figures[0].base = Some(Base { before: 61_709.0, after: 69_204.0 });
    let value = of(&counted, "silent", Criterion::Growth);
    assert!(value.hi - value.lo < 0.03, "large counts leave little doubt: {value:?}");
}

#[test]
fn growth_on_another_basis_gives_a_direction_only() {
    let risen = of(&only(Metric::GrowthQoq, 900.0, "2026-07-01", "2026-09-30"), "silent", Criterion::Growth);
    assert_eq!((risen.lo, risen.mid, risen.hi), (0.5, 0.6, 1.0));
    let fallen = of(&only(Metric::GrowthOther, -9.0, "2026-07-01", "2026-09-30"), "silent", Criterion::Growth);
    assert_eq!((fallen.lo, fallen.mid, fallen.hi), (0.0, 0.4, 0.5));
}

#[test]
fn a_number_that_is_too_old_is_unknown() {
    let old = of(&only(Metric::GrowthYoy, 900.0, "2020-01-01", "2020-12-31"), "silent", Criterion::Growth);
    assert_eq!((old.unknown, old.basis), (true, Basis::Missing(Missing::TooOld)));
}

#[test]
fn reports_that_disagree_reach_across_unchanged() {
    let mut market = only(Metric::GrowthYoy, 60.0, "2025-10-01", "2026-09-30");
    market.figures.push(growth(about("silent"), "uw-2026-ur", Metric::GrowthYoy, -20.0, "2025-09-01", "2026-08-31"));
    let value = of(&market, "silent", Criterion::Growth);
    assert!(value.lo < 0.5 && value.hi > 0.5, "{value:?}");
    assert!((value.lo + value.hi - 1.0).abs() < 1e-9, "as far down as up");
    let Basis::Confidence(trust) = of(&market, "silent", Criterion::Confidence).basis else { panic!("trust") };
    assert_eq!((trust.contested, trust.evidence), (true, 0.3));
}

#[test]
fn a_stand_in_is_wider_than_what_measures_the_skill_itself() {
    let market = with_scales();
    let Basis::Growth { headline, .. } = of(&market, "video", Criterion::Growth).basis else { panic!("a series") };
    assert!(!headline.direct);
    let mut direct = market.clone();
    direct.skills[0].series[0].standing = Standing::Direct;
    let width = |market: &Market| {
        let value = of(market, "video", Criterion::Growth);
        value.hi - value.lo
    };
    assert!(width(&market) > width(&direct) + 0.05);
    let trust = |market: &Market| of(market, "video", Criterion::Confidence).mid;
    assert!((2.0 * trust(&market) - trust(&direct)).abs() < 1e-9, "and counts half");
}

#[test]
fn trust_falls_with_age_and_is_nothing_without_a_number() {
    let at =
        |start: &str, end: &str| of(&only(Metric::GrowthYoy, 9.0, start, end), "silent", Criterion::Confidence).mid;
    let (fresh, old) = (at("2025-10-01", "2026-09-30"), at("2024-10-01", "2025-09-30"));
    assert!((old / fresh - 0.5).abs() < 0.01, "a year halves it");
    let none = of(&with_scales(), "silent", Criterion::Confidence);
    assert_eq!((none.lo, none.hi, none.unknown), (0.0, 0.0, false), "no evidence is known to be none");
}

fn pay(kind: PayKind, standing: Standing, middle: f64) -> Pay {
    Pay {
        skill: skill_id("silent"),
        named: "Work".into(),
        kind,
        standing,
        middle,
        is_mean: false,
        p25: Some(10.0),
        p75: Some(40.0),
        n: None,
        period: None,
        region: "Global".into(),
        source: SourceId::new("uw-2026-ur").unwrap(),
    }
}

#[test]
fn wages_stand_for_pay_only_where_nothing_else_does_and_on_a_scale_of_their_own() {
    let mut market = with_scales();
    let proxy = || Standing::Proxy(Bilingual::same("near it"));
    market.pay = vec![pay(PayKind::Salaried, Standing::Direct, 80.0)];
    assert_eq!(of(&market, "silent", Criterion::Pay).mid, 1.0);
    market.pay.push(pay(PayKind::Advertised, proxy(), 20.0));
    let value = of(&market, "silent", Criterion::Pay);
    assert!((value.mid - 0.5).abs() < 1e-9);
    assert_eq!(value.basis, Basis::Pay(1));
    assert_eq!((value.lo, value.hi), (0.0, 1.0), "its quartiles are the ends of the scale");
}

#[test]
fn counts_of_any_period_are_brought_to_a_quarter_and_kinds_without_a_scale_are_unknown() {
    let mut market = only(Metric::Count, 4_000.0, "2025-10-01", "2026-09-30");
    let value = of(&market, "silent", Criterion::Size);
    let Basis::Size { at, .. } = value.basis else { panic!("a size") };
    assert!((at - 1_000.0).abs() < 2.0 && (value.mid - 0.5).abs() < 0.001, "{at}");
    market.scales.retain(|scale| scale.kind != crate::domain::ScaleKind::Posts);
    assert_eq!(of(&market, "silent", Criterion::Size).basis, Basis::Missing(Missing::NoScale));
}

#[test]
fn where_a_source_lists_all_relations_one_that_is_missing_is_small() {
    let mut market = with_scales();
    let listed = |a: &str, b: &str| Relation {
        a: skill_id(a),
        b: skill_id(b),
        relatedness: 0.3,
        shared: vec![],
        shared_id: vec![],
        source: Some(SourceId::new("uw-2026-ur").unwrap()),
        reason: None,
    };
    market.relations = vec![listed("video", "ai-video"), listed("ai-video", "logos")];
    market.reindex();
    let editor = [("video", Some(4), Evidence::Test)];
    let far = values(&market, "logos", &editor)[Criterion::Closeness.index()].clone();
    assert!(matches!(far.basis, Basis::NotListed { .. }) && far.hi <= 0.3, "{far:?}");
    let outside = values(&market, "silent", &editor)[Criterion::Closeness.index()].clone();
    assert_eq!(outside.basis, Basis::Missing(Missing::NoRelation));
    let two = [("video", Some(4), Evidence::Test), ("nuance", Some(4), Evidence::Test)];
    let unsure = values(&market, "logos", &two)[Criterion::Closeness.index()].clone();
    assert!(unsure.unknown, "of the other skill the source knows nothing");
}

#[test]
fn effort_grows_with_the_levels_to_go_and_a_skill_not_rated_may_need_none() {
    let mut market = with_scales();
    market.skills[3].effort = vec![crate::domain::EffortBand {
        occupation: "Work".into(),
        soc: "00".into(),
        job_zone: 4,
        svp_range: "7.0 to < 8.0".into(),
        experience: None,
        training: None,
        source: SourceId::new("uw-2026-ur").unwrap(),
    }];
    let effort = |levels: &[_]| values(&market, "silent", levels)[Criterion::Effort.index()].clone();
    let (new, begun) = (effort(&[]), effort(&[("silent", Some(2), Evidence::Test)]));
    assert!((new.mid - (1.0 - 6.5 / 8.0)).abs() < 1e-9 && (begun.mid - (1.0 - 6.5 / 24.0)).abs() < 1e-9);
    let unrated = effort(&[("silent", None, Evidence::Claim)]);
    assert!(unrated.lo <= new.lo && unrated.hi == 1.0, "{unrated:?}");
}

#[test]
fn the_nearest_flip_is_the_one_that_needs_least() {
    let lead = Lead { ahead: 0.6, flips: [Some(0.9), None, Some(0.2), None, None, None] };
    let shares = [0.25, 0.2, 0.15, 0.15, 0.1, 0.15];
    assert_eq!(lead.nearest_flip(&shares), Some((Criterion::Pay, 0.2)));
}

#[test]
fn numbers_that_cannot_be_leave_every_score_in_range() {
    let mut market = with_scales();
    for odd in [f64::NAN, f64::INFINITY, -1e300, 0.0] {
        market.figures.push(Figure {
            base: Some(Base { before: odd, after: odd }),
            ..growth(about("silent"), "f50-2025q2-x", Metric::GrowthYoy, odd, "2026-01-01", "2026-09-30")
        });
        market.figures.push(growth(about("logos"), "f50-2025q2-x", Metric::Count, odd, "2026-01-01", "2026-09-30"));
        market.pay.push(pay(PayKind::Advertised, Standing::Direct, odd));
        market.relations[0].relatedness = odd;
        let skills: Vec<SkillId> = market.skills.iter().map(|skill| skill.id.clone()).collect();
        for id in skills {
            if id.as_str() == "video" {
                continue;
            }
            let editor = [("video", Some(4), Evidence::Claim)];
            for value in values(&market, id.as_str(), &editor) {
                assert!(0.0 <= value.lo && value.lo <= value.mid && value.mid <= value.hi && value.hi <= 1.0);
            }
        }
    }
}
