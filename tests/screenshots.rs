//! The pictures of the README, painted by the program itself: when the program looks different, this test fails
//! until the pictures are made again with `UPDATE_SNAPSHOTS=1 cargo test --test screenshots`.

mod common;

use common::{Opening, open, skill, snapshot_options};
use skillvane::{
    app::command::{Amount, Command, NewProfile, Route},
    domain::{
        Cost, Currency, Date, DaysOff, Evidence, Hours, HoursPerWeek, Level, Milestone, OptionRef, PaybackTerms,
        PlanChange, PlanItem, PlanItemId, Rate, Span, StopRule, Subject, TargetId, Weeks, WorkLog,
    },
};

/// A video editor in Bandung, as the README tells of one.
fn example() -> Vec<Command> {
    let levels = [
        ("video-editing", Some(4)),
        ("storytelling", Some(3)),
        ("ai-video-generation-editing", Some(1)),
        ("motion-graphics-animation", Some(2)),
        ("colour-grading", None),
        ("social-media-marketing", Some(2)),
        ("context-audience", None),
    ];
    let skills = levels.map(|(id, level)| (skill(id), level.and_then(|level| Level::new(level).ok())));
    vec![
        Command::CreateProfile(NewProfile {
            name: "Video editor in Bandung".into(),
            template: None,
            skills: skills.into(),
        }),
        Command::SetProfileCurrency(Currency::IDR),
        Command::SetEvidence(skill("video-editing"), Evidence::Portfolio),
        Command::SetEvidence(skill("motion-graphics-animation"), Evidence::Client),
        Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())),
        Command::SetAmount(Amount::Billable(HoursPerWeek::new(25.0).ok())),
        Command::SetAmount(Amount::Study(HoursPerWeek::new(6.0).ok())),
        Command::SetAmount(Amount::Ceiling(HoursPerWeek::new(38.0).ok())),
        Command::ToggleTarget(TargetId::new("ai-video-editor").expect("a valid id")),
    ]
}

/// What the course costs, and five steps towards AI video with a week at home.
fn example_plan() -> Vec<Command> {
    let hours = |hours| Hours::new(hours).expect("valid hours");
    let day = |text| Date::parse(text).expect("a valid day");
    let id = |n: usize| PlanItemId::new(&format!("i-{n}")).expect("a valid id");
    let ai_video = skill("ai-video-generation-editing");
    let mut steps = [
        ("Prompt basics", 6.0, vec![]),
        ("Storytelling for short video", 10.0, vec![]),
        ("AI video tools", 20.0, vec![id(1)]),
        ("Portfolio piece", 16.0, vec![id(2), id(3)]),
        ("Pricing and pitch", 5.0, vec![id(4)]),
    ]
    .into_iter()
    .enumerate()
    .map(|(n, (title, hours_of, after))| PlanItem { after, ..PlanItem::new(id(n + 1), title, hours(hours_of)) })
    .collect::<Vec<_>>();
    steps[1].skill = Some(skill("storytelling"));
    steps[1].level = Level::new(4).ok();
    steps[2].cost = Cost::new(1_500_000.0).ok();
    steps[3].skill = Some(ai_video.clone());
    steps[3].level = Level::new(3).ok();
    steps[3].milestone =
        Some(Milestone { piece: "60-second brand film".into(), evidence: Evidence::Portfolio, done_on: None });
    steps[3].stop = Weeks::new(6.0).ok().map(|weeks| StopRule { weeks, used_on: None });
    let off = Span::new(day("2026-12-21"), day("2026-12-27")).expect("a valid span");
    let mut changes: Vec<PlanChange> = steps.into_iter().map(|step| PlanChange::Add(Box::new(step))).collect();
    changes.extend([
        PlanChange::Replan { from: common::today(), pace: None },
        PlanChange::SetDaysOff(vec![DaysOff { name: "Home".into(), span: off }]),
        PlanChange::Log(id(1), WorkLog { on: common::today(), hours: hours(4.0) }),
    ]);
    let terms = PaybackTerms { cost: Cost::new(1_500_000.0).ok(), ..PaybackTerms::default() };
    vec![
        Command::ChangePlan(Box::new(PlanChange::Several(changes))),
        Command::SetTerms(OptionRef::Skill(ai_video), Box::new(terms)),
    ]
}

fn picture(name: &str, theme: egui::Theme, route: Route) {
    let mut window = open(Opening { theme, ..Opening::default() });
    window.send(example());
    window.send(example_plan());
    window.send(vec![Command::Show(Subject::Skill(skill("video-editing"))), Command::Go(route)]);
    if route == Route::Next {
        window.wait_until_weighed();
        window.wait_until_saved();
    }
    window.harness.snapshot_options(name, &snapshot_options().output_path("docs/images"));
}

#[test]
fn trends_in_light() {
    picture("trends-light", egui::Theme::Light, Route::Trends);
}

#[test]
fn trends_in_dark() {
    picture("trends-dark", egui::Theme::Dark, Route::Trends);
}

#[test]
fn profile_in_light() {
    picture("profile-light", egui::Theme::Light, Route::Profile);
}

#[test]
fn compare_in_light() {
    picture("compare-light", egui::Theme::Light, Route::Compare);
}

#[test]
fn compare_in_dark() {
    picture("compare-dark", egui::Theme::Dark, Route::Compare);
}

#[test]
fn next_skill_in_light() {
    picture("next-light", egui::Theme::Light, Route::Next);
}

#[test]
fn next_skill_in_dark() {
    picture("next-dark", egui::Theme::Dark, Route::Next);
}

#[test]
fn plan_in_light() {
    picture("plan-light", egui::Theme::Light, Route::Plan);
}
