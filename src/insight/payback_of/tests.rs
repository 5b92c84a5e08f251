//! Where the numbers of payback are from, what is missing, and what an option asks to learn.

use super::*;
use crate::{
    domain::{
        Bilingual, Confidence, Currency, Evidence, PaybackTerms, Quantity, Requirement, RequirementOrigin, Target,
        TargetId,
    },
    insight::{
        Wait,
        sample::{about, category_id, growth, market, profile, skill_id, source},
    },
};

fn skill(id: &str) -> OptionRef {
    OptionRef::Skill(skill_id(id))
}

/// The video editor of journey J1: 25 paid hours a week at 200,000, 6 hours of study, AI video at level 1.
fn editor() -> Profile {
    let mut editor = profile(&[("video", Some(4), Evidence::Portfolio), ("ai-video", Some(1), Evidence::Claim)]);
    editor.currency = Currency::IDR;
    editor.rate = Rate::new(200_000.0).ok();
    editor.billable = HoursPerWeek::new(25.0).ok();
    editor.study = HoursPerWeek::new(6.0).ok();
    editor
}

fn with_courses(lengths: &[f64]) -> Market {
    let mut market = market();
    for &hours in lengths {
        let mut course = growth(about("video"), "uw-2026-ur", Metric::LearnHours, hours, "2025-01-01", "2025-12-31");
        course.quantity = Quantity::CourseHours;
        market.figures.push(course);
    }
    market
}

#[test]
fn the_video_editor_is_paid_back_after_27_9_weeks() {
    let mut editor = editor();
    editor.set_terms(&skill("ai-video"), PaybackTerms { cost: Cost::new(1_500_000.0).ok(), ..PaybackTerms::default() });
    let inputs = inputs_of(&market(), &editor, &skill("ai-video"), None).unwrap();
    assert_eq!((inputs.hours.value, inputs.hours.by), (60.0, By::Rule), "two levels by the rule");
    assert_eq!((inputs.cost.by, inputs.uplift_pct.by, inputs.uplift_fits), (By::User, By::Study, true));
    let found = payback_of(&market(), &editor, &skill("ai-video"), None).unwrap();
    assert_eq!((found.investment, found.weekly_gain), (7_500_000.0, 420_000.0));
    let round = |wait: Wait| (wait.weeks().unwrap() * 10.0).round() / 10.0;
    assert_eq!((round(found.after_study), round(found.from_start)), (17.9, 27.9));
    assert_eq!((round(found.range_after_study.0), round(found.range_after_study.1)), (14.6, 25.5));
}

#[test]
fn what_the_profile_lacks_is_named_and_the_rest_is_known() {
    let mut poor = editor();
    (poor.rate, poor.study) = (None, None);
    let option = skill("ai-video");
    assert_eq!(
        payback_of(&market(), &poor, &option, None),
        Err(NoPayback::Missing(vec![Missing::Rate, Missing::Study]))
    );
    assert_eq!(inputs_of(&market(), &poor, &option, None).unwrap().hours.value, 60.0);
    poor.rate = Rate::new(0.0).ok();
    poor.set_terms(&option, PaybackTerms { hours: Some(Hours::ZERO), ..PaybackTerms::default() });
    let found = payback_of(&market(), &poor, &option, None).unwrap();
    assert_eq!(found.from_start.weeks(), None, "a rate of 0 is an answer: never; without hours no study is needed");
}

#[test]
fn courses_count_from_the_median_for_the_levels_that_are_left() {
    // The short one is an introduction.
    let market = with_courses(&[3.0, 60.0, 90.0, 240.0]);
    let inputs =
        |level: Option<u8>| inputs_of(&market, &profile(&[("video", level, Evidence::Claim)]), &skill("video"), None);
    let fresh = inputs(None).unwrap();
    assert_eq!((fresh.hours.value, fresh.hours.by, fresh.steps[0].courses.len()), (90.0, By::Courses, 3));
    assert_eq!(fresh.steps[0].from, None, "not rated counts from the beginning and says so");
    assert_eq!(inputs(Some(2)).unwrap().hours.value, 30.0);
    assert_eq!(inputs(Some(3)), Err(NoPayback::NothingToLearn));
}

#[test]
fn unconfirmed_courses_and_levels_above_competent_leave_it_to_the_rule() {
    let mut market = with_courses(&[90.0]);
    market.figures.last_mut().unwrap().source = crate::domain::SourceId::new("rumour").unwrap();
    market.sources.push(source("rumour", "Somebody", Confidence::Unconfirmed));
    market.reindex();
    let mut own = editor();
    assert!(courses_of(&market, &skill_id("video")).is_empty());
    let video = skill_id("video");
    let deepen = |own: &Profile| inputs_of(&market, own, &OptionRef::Deepen, Some((&video, Level::MAX))).unwrap();
    assert_eq!((deepen(&own).hours.value, deepen(&own).hours.by), (HOURS_PER_LEVEL, By::Rule));
    own.hours_per_level = Hours::new(45.0).ok();
    assert_eq!(deepen(&own).hours.value, 45.0);
    assert!(!deepen(&own).uplift_fits, "video editing is no skill around AI");
}

#[test]
fn a_role_takes_what_its_missing_levels_take() {
    let mut market = market();
    let asked = |id: &str, level: u8| Requirement {
        skill: skill_id(id),
        level: Level::new(level).unwrap(),
        weight: 1.0,
        origin: RequirementOrigin::Judgement,
    };
    market.targets = vec![Target {
        id: TargetId::new("maker").unwrap(),
        name: Bilingual::same("Maker"),
        category: category_id("design"),
        summary: Bilingual::same("Makes."),
        requirements: vec![asked("video", 3), asked("ai-video", 3), asked("logos", 1)],
        steps: vec![],
        caution: None,
    }];
    market.reindex();
    let role = OptionRef::Target(TargetId::new("maker").unwrap());
    let inputs = inputs_of(&market, &editor(), &role, None).unwrap();
    let steps: Vec<(&str, f64)> = inputs.steps.iter().map(|step| (step.skill.as_str(), step.hours)).collect();
    assert_eq!(steps, [("ai-video", 60.0), ("logos", 30.0)], "surplus in one skill takes nothing off another");
    assert_eq!(inputs.hours.value, 90.0);
}

#[test]
fn options_without_payback_say_why() {
    let gone = OptionRef::Target(TargetId::new("gone").unwrap());
    for (option, why) in
        [(OptionRef::Nothing, NoPayback::Nothing), (gone, NoPayback::Gone), (OptionRef::Deepen, NoPayback::Gone)]
    {
        assert_eq!(payback_of(&market(), &editor(), &option, None), Err(why), "{option:?}");
    }
}

#[test]
fn losing_everything_is_never_and_no_error() {
    let mut editor = editor();
    let uplift = Uplift::new(-100.0, -100.0, -100.0).ok();
    editor.set_terms(&skill("ai-video"), PaybackTerms { uplift, ..PaybackTerms::default() });
    let found = payback_of(&market(), &editor, &skill("ai-video"), None).unwrap();
    assert_eq!((found.from_start.weeks(), found.never_share), (None, 1.0));
}
