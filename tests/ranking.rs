//! The ranking over the bundled market: what each value is made of, which options there are, and that nothing beside
//! an option's own values moves its score.

use skillvane::{
    data::bundled,
    domain::{
        Criterion, Currency, Date, Evidence, Level, Market, OptionRef, Profile, ProfileId, ProfileSkill, SkillId,
        TargetId, WeightPreset, Weights, ranking::NoWeight,
    },
    insight::{
        Ranking, Trends,
        ranking::{Basis, Missing, Options, Ranked, ranking},
        stability::{Stability, stability_on},
        summaries,
    },
};
use std::sync::{Arc, atomic::AtomicBool};

/// Skills as id, level and evidence; without a level it is not rated.
pub type Skills<'a> = &'a [(&'a str, Option<u8>, Evidence)];

const EDITOR: Skills<'_> = &[
    ("video-editing", Some(4), Evidence::Portfolio),
    ("storytelling", Some(3), Evidence::Claim),
    ("ai-video-generation-editing", Some(1), Evidence::Claim),
    ("colour-grading", None, Evidence::Claim),
];

fn market() -> Market {
    bundled::market().market.clone()
}

fn today() -> Date {
    Date::new(2026, 11, 25).expect("a day")
}

fn profile(skills: Skills<'_>) -> Profile {
    let mut profile = Profile::new(ProfileId::new("p-1").expect("an id"), "Me", Currency::IDR);
    for (id, level, evidence) in skills {
        let mut entry = ProfileSkill::unrated(skill_id(id));
        entry.level = level.map(|level| Level::new(level).expect("a level"));
        entry.evidence = *evidence;
        profile.skills.push(entry);
    }
    profile
}

fn options(market: &Market, skills: Skills<'_>) -> Options {
    let trends = Trends::of(market);
    let summaries = summaries(market, &trends, today(), false);
    Options::of(market, &trends, &summaries, &profile(skills), today())
}

fn ranked(market: &Market, skills: Skills<'_>, weights: &Weights) -> Ranking {
    Ranking::of(Arc::new(options(market, skills)), weights).expect("weights")
}

fn skill_id(id: &str) -> SkillId {
    SkillId::new(id).expect("an id")
}

fn skill(id: &str) -> OptionRef {
    OptionRef::Skill(skill_id(id))
}

fn of<'a>(ranking: &'a Ranking, option: &OptionRef) -> &'a Ranked {
    ranking.find(option).unwrap_or_else(|| panic!("{option:?} is an option"))
}

fn basis<'a>(ranking: &'a Ranking, option: &OptionRef, criterion: Criterion) -> &'a Basis {
    &ranking.way(of(ranking, option)).value(criterion).basis
}

#[test]
fn options_are_what_is_not_held_and_the_two_that_are_always_there() {
    let ranking = ranked(&market(), EDITOR, &Weights::default());
    let has = |option: &OptionRef| ranking.find(option).is_some();
    assert!(has(&skill("ai-video-generation-editing")) && has(&skill("colour-grading")));
    assert!(!has(&skill("video-editing")) && !has(&skill("storytelling")), "held at competent level");
    assert!(has(&OptionRef::Deepen) && has(&OptionRef::Nothing));
    assert!(has(&OptionRef::Target(TargetId::new("ai-video-editor").expect("an id"))));
    assert_eq!(ranking.ranked.len(), ranking.options.rows.len());
    let nobody = ranked(&market(), &[], &Weights::default());
    assert!(nobody.find(&OptionRef::Deepen).is_none() && nobody.find(&OptionRef::Nothing).is_none());
}

#[test]
fn values_say_what_they_are_made_of() {
    let market = market();
    let ranking = ranked(&market, EDITOR, &Weights::default());
    let ai_video = skill("ai-video-generation-editing");
    let Basis::Growth { headline, .. } = basis(&ranking, &ai_video, Criterion::Growth) else { panic!("a growth") };
    assert_eq!(headline.relative_pct, Some(329.0));
    assert_eq!(basis(&ranking, &ai_video, Criterion::Size), &Basis::Missing(Missing::NoNumber));
    let Basis::Pay(row) = basis(&ranking, &ai_video, Criterion::Pay) else { panic!("a pay row") };
    assert_eq!((market.pay[*row].skill.as_str(), market.pay[*row].middle), ("ai-video-generation-editing", 15.5));
    let Basis::Closeness(found) = basis(&ranking, &ai_video, Criterion::Closeness) else { panic!("a relation") };
    assert_eq!(found.via, skill_id("video-editing"));
    assert_eq!(basis(&ranking, &skill("ai-safety"), Criterion::Effort), &Basis::Missing(Missing::NoBand));
    let Basis::Parts(parts) = basis(&ranking, &OptionRef::Nothing, Criterion::Growth) else { panic!("a mean") };
    assert!((parts.iter().map(|part| part.share).sum::<f64>() - 1.0).abs() < 1e-12);
    assert_eq!(parts.len(), 3, "the skill that is not rated has no part in it");
}

#[test]
fn a_count_of_a_year_is_brought_to_a_quarter() {
    let market = market();
    let ranking = ranked(&market, EDITOR, &Weights::default());
    let Basis::Size { size, at } = basis(&ranking, &skill("web-development"), Criterion::Size) else {
        panic!("a size")
    };
    assert_eq!(size.value, 164_359.0);
    assert!((at - 164_359.0 / 4.0).abs() < 100.0, "{at}");
}

#[test]
fn nothing_published_widens_the_row_and_is_no_evidence() {
    let ranking = ranked(&market(), EDITOR, &Weights::default());
    let silent = of(&ranking, &skill("originality"));
    let values = &ranking.way(silent).values;
    assert!(values[Criterion::Growth.index()].unknown && values[Criterion::Size.index()].unknown);
    assert_eq!(values[Criterion::Confidence.index()].hi, 0.0);
    let known = of(&ranking, &skill("ui-ux-web-design"));
    assert!(silent.hi - silent.lo > known.hi - known.lo);
}

#[test]
fn staying_costs_nothing_and_deepening_one_level() {
    let ranking = ranked(&market(), EDITOR, &Weights::default());
    let stay = ranking.way(of(&ranking, &OptionRef::Nothing));
    assert_eq!((stay.value(Criterion::Closeness).mid, stay.value(Criterion::Effort).mid), (1.0, 1.0));
    let deepen = of(&ranking, &OptionRef::Deepen);
    let ways = &ranking.row(deepen).ways;
    let raised: Vec<&str> =
        ways.iter().filter_map(|way| way.raised.as_ref().map(|(skill, _)| skill.as_str())).collect();
    assert_eq!(raised, ["video-editing", "storytelling"]);
    assert_eq!(ways[0].raised.as_ref().map(|(_, to)| to.get()), Some(5));
    let best = ways.iter().map(|way| way.values.iter().zip(ranking.shares).map(|(v, s)| v.mid * s).sum::<f64>());
    assert!((best.fold(0.0, f64::max) - deepen.score).abs() < 1e-12, "the best of its ways counts");
}

#[test]
fn a_role_that_is_met_asks_no_effort() {
    let market = market();
    let target = market.targets.iter().find(|target| target.id.as_str() == "ai-model-trainer").expect("the role");
    let levels: Vec<(&str, Option<u8>, Evidence)> =
        target.requirements.iter().map(|r| (r.skill.as_str(), Some(r.level.get()), Evidence::Test)).collect();
    let ranking = ranked(&market, &levels, &Weights::default());
    let way = ranking.way(of(&ranking, &OptionRef::Target(target.id.clone())));
    assert!((way.value(Criterion::Effort).lo - 1.0).abs() < 1e-12);
    assert!((way.value(Criterion::Closeness).mid - 1.0).abs() < 1e-12);
}

#[test]
fn all_zero_weights_are_said_and_a_preset_changes_the_order() {
    let market = market();
    let trends = Trends::of(&market);
    let rows = summaries(&market, &trends, today(), false);
    let zero = Weights::new([0.0; 6]).expect("zeros");
    assert_eq!(ranking(&market, &trends, &rows, &profile(EDITOR), &zero, today()), Err(NoWeight));
    let first = |preset: WeightPreset| {
        let ranking = ranked(&market, EDITOR, &preset.weights());
        ranking.row(&ranking.ranked[0]).option.clone()
    };
    assert_eq!(first(WeightPreset::HighestGrowth), skill("ai-video-generation-editing"));
    assert_ne!(first(WeightPreset::SafeDemand), first(WeightPreset::HighestGrowth));
}

#[test]
fn the_nearest_flip_swaps_the_two() {
    let market = market();
    let weights = Weights::default();
    let ranking = ranked(&market, EDITOR, &weights);
    let (first, second) = (&ranking.ranked[0], &ranking.ranked[1]);
    let lead = first.lead.as_ref().expect("a next one");
    let (criterion, share) = lead.nearest_flip(&ranking.shares).expect("a flip");
    let now = ranking.shares[criterion.index()];
    let beyond = if share > now { share + 0.01 } else { share - 0.01 };
    let raised: [f64; 6] = std::array::from_fn(|k| {
        if k == criterion.index() { 100.0 * beyond } else { 100.0 * ranking.shares[k] * (1.0 - beyond) / (1.0 - now) }
    });
    let after = Ranking::of(Arc::clone(&ranking.options), &Weights::new(raised).expect("weights")).expect("weights");
    let score = |place: usize| after.ranked.iter().find(|r| r.place == place).expect("it is ranked").score;
    assert!(score(second.place) > score(first.place));
    assert!(lead.ahead > 0.5 && lead.ahead < 1.0);
}

#[test]
fn own_skills_that_go_with_a_skill_are_counted_with_their_pay() {
    let ranking = ranked(&market(), EDITOR, &Weights::default());
    let of = |id: &str| ranking.row(of(&ranking, &skill(id))).complement;
    let ai_video = of("ai-video-generation-editing").expect("companions");
    assert!(ai_video.number >= 1 && ai_video.value.is_some());
    assert_eq!(of("ai-safety"), None);
}

#[test]
fn stability_is_the_same_on_any_number_of_threads() {
    let ranking = ranked(&market(), EDITOR, &Weights::default());
    let run = |threads: usize| -> Stability<6> {
        let mut request = ranking.stability_request(7);
        request.draws = 3_000;
        stability_on(threads, &request, &AtomicBool::new(false)).expect("not cancelled")
    };
    let one = run(1);
    assert_eq!((run(2), run(5)), (one.clone(), one.clone()));
    for shares in [&one.around, &one.all] {
        for rank in 0..3 {
            assert!((shares.iter().map(|of| of[rank]).sum::<f64>() - 1.0).abs() < 1e-9, "somebody has each rank");
        }
    }
    let mut other = ranking.stability_request(8);
    other.draws = 3_000;
    assert_ne!(stability_on(2, &other, &AtomicBool::new(false)), Some(one));
}
