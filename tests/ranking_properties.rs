//! What must hold of every ranking, whatever the options, the profile and the weights are.

use proptest::prelude::*;
use skillvane::{
    data::bundled,
    domain::{Currency, Date, Evidence, Level, Market, OptionRef, Profile, ProfileId, ProfileSkill, SkillId, Weights},
    insight::{
        Ranking, Trends,
        ranking::Options,
        stability::{Request, Stability, stability_on},
        summaries,
    },
};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, atomic::AtomicBool},
};

/// The bundled market, assessed once.
static MARKET: LazyLock<(Market, Trends)> = LazyLock::new(|| {
    let market = bundled::market().market.clone();
    let trends = Trends::of(&market);
    (market, trends)
});

fn today() -> Date {
    Date::new(2026, 11, 25).expect("a day")
}

/// A profile of some of the skills of the market, by place, with levels of which 6 is "not rated".
fn profile(skills: &[(usize, u8, usize)]) -> Profile {
    let mut profile = Profile::new(ProfileId::new("p-1").expect("an id"), "Me", Currency::IDR);
    for &(place, level, evidence) in skills {
        let skill = &MARKET.0.skills[place % MARKET.0.skills.len()].id;
        if profile.skill(skill).is_some() {
            continue;
        }
        let mut entry = ProfileSkill::unrated(skill.clone());
        entry.level = Level::new(level).ok();
        entry.evidence = Evidence::ALL[evidence % Evidence::ALL.len()];
        profile.skills.push(entry);
    }
    profile
}

fn options(market: &Market, trends: &Trends, profile: &Profile) -> Arc<Options> {
    let rows = summaries(market, trends, today(), false);
    Arc::new(Options::of(market, trends, &rows, profile, today()))
}

fn weights(raw: [f64; 6]) -> Weights {
    let weights = Weights::new(raw).expect("0 to 100");
    if weights.shares().is_err() { Weights::default() } else { weights }
}

/// Everything about an option that may not depend on other options.
fn by_option(ranking: &Ranking) -> HashMap<OptionRef, (f64, f64, f64, [f64; 6])> {
    let own = |r: &skillvane::insight::ranking::Ranked| (r.score, r.lo, r.hi, r.contributions);
    ranking.ranked.iter().map(|r| (ranking.row(r).option.clone(), own(r))).collect()
}

fn some_profile() -> impl Strategy<Value = Vec<(usize, u8, usize)>> {
    prop::collection::vec((any::<usize>(), 0_u8..=6, any::<usize>()), 0..8)
}

/// Weights of which some are 0.
fn some_weights() -> impl Strategy<Value = [f64; 6]> {
    prop::array::uniform6(prop_oneof![1 => Just(0.0), 3 => 0.0_f64..=100.0])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taking_options_away_changes_no_score_of_another(skills in some_profile(), raw in some_weights(), keep in prop::collection::vec(any::<bool>(), 200)) {
        let ((market, trends), me) = (&*MARKET, profile(&skills));
        let before = Ranking::of(options(market, trends, &me), &weights(raw)).expect("weights");
        let mut fewer = market.clone();
        let needed: Vec<SkillId> = me.skills.iter().map(|entry| entry.skill.clone())
            .chain(market.targets.iter().flat_map(|target| target.requirements.iter().map(|r| r.skill.clone()))).collect();
        let mut place = 0;
        fewer.skills.retain(|skill| { place += 1; keep[place] || needed.contains(&skill.id) });
        fewer.targets.retain(|_| { place += 1; keep[place] });
        fewer.reindex();
        let after = Ranking::of(options(&fewer, trends, &me), &weights(raw)).expect("weights");
        let known = by_option(&before);
        for (option, own) in by_option(&after) {
            prop_assert_eq!(known.get(&option), Some(&own), "{:?}", option);
        }
    }

    #[test]
    fn the_order_of_the_data_set_changes_no_score(skills in some_profile(), raw in some_weights(), turn in 1_usize..90) {
        let ((market, trends), me) = (&*MARKET, profile(&skills));
        let mut turned = market.clone();
        let (n, m) = (turned.skills.len(), turned.targets.len());
        turned.skills.rotate_left(turn % n);
        turned.targets.rotate_left(turn % m);
        turned.reindex();
        let of = |market: &Market| by_option(&Ranking::of(options(market, trends, &me), &weights(raw)).expect("weights"));
        prop_assert_eq!(of(market), of(&turned));
    }

    #[test]
    fn contributions_sum_to_the_score_inside_its_range(skills in some_profile(), raw in some_weights()) {
        let (market, trends) = &*MARKET;
        let ranking = Ranking::of(options(market, trends, &profile(&skills)), &weights(raw)).expect("weights");
        for ranked in &ranking.ranked {
            prop_assert!((ranked.contributions.iter().sum::<f64>() - ranked.score).abs() < 1e-12);
            prop_assert!(-1e-12 < ranked.lo && ranked.lo <= ranked.score + 1e-12);
            prop_assert!(ranked.score <= ranked.hi + 1e-12 && ranked.hi < 1.0 + 1e-9);
            for value in &ranking.way(ranked).values {
                prop_assert!(0.0 <= value.lo && value.lo <= value.mid && value.mid <= value.hi && value.hi <= 1.0);
                prop_assert!(!value.unknown || (value.lo, value.mid, value.hi) == (0.0, 0.5, 1.0) || matches!(value.basis, skillvane::insight::ranking::Basis::Parts(_)));
            }
        }
        prop_assert!(ranking.ranked.is_sorted_by(|a, b| a.score >= b.score));
        prop_assert!(ranking.ranked.iter().enumerate().all(|(i, r)| r.rank == i + 1));
    }

    #[test]
    fn shares_do_not_depend_on_threads_and_move_with_their_options(rows in prop::collection::vec(prop::array::uniform6(0.0_f64..=1.0), 2..12), raw in some_weights(), seed in any::<u64>(), turn in 0_usize..12) {
        let shares = weights(raw).shares().expect("weights");
        let run = |rows: &[[f64; 6]], threads: usize| -> Stability<6> {
            let options = rows.iter().map(|row| vec![*row]).collect();
            let request = Request { options, shares, draws: 600, seed };
            stability_on(threads, &request, &AtomicBool::new(false)).expect("not cancelled")
        };
        let one = run(&rows, 1);
        prop_assert_eq!(&run(&rows, 3), &one);
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        let mut moved = run(&turned, 2);
        moved.around.rotate_right(turn % rows.len());
        moved.all.rotate_right(turn % rows.len());
        moved.favouring.rotate_right(turn % rows.len());
        prop_assert_eq!(moved, one);
    }
}
