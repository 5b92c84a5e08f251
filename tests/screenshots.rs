//! The pictures of the README, painted by the program itself: when the program looks different, this test fails
//! until the pictures are made again with `UPDATE_SNAPSHOTS=1 cargo test --test screenshots`.

mod common;
#[path = "common/old_trends.rs"]
mod old_trends;

use common::{Opening, open, skill, snapshot_options};
use skillvane::{
    app::{
        command::{Amount, Command, NewProfile, Route},
        library::{IncomingStage, Use},
        state::State,
    },
    data::pack::SigningKey,
    domain::{
        Cost, Currency, DataRef, Date, DaysOff, Evidence, Hours, HoursPerWeek, Level, Milestone, OptionRef,
        PaybackTerms, PlanChange, PlanItem, PlanItemId, Rate, Span, StopRule, Subject, TargetId, TrustedKey, Weeks,
        WorkLog,
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

/// The library with two older data sets, one of them signed, and what changed since the older one.
fn library(name: &str, theme: egui::Theme) {
    let mut window = open(Opening { theme, ..Opening::default() });
    let key = SigningKey::generate(None).expect("a key");
    let signing = SigningKey::open(&key.secret, None).expect("the same key");
    let trusted = TrustedKey { name: "Coach office".into(), key: key.line, added: common::today() };
    window.send(example());
    window.send(vec![Command::TrustKey(trusted), Command::Go(Route::Library)]);
    let mut oldest = None;
    for (title, day, key) in
        [("Update from USB", "2026-03-14", Some(&signing)), ("Shared by a colleague", "2026-08-01", None)]
    {
        let written = old_trends::pack(title, &old_trends::as_of(day), key);
        let path = old_trends::file(window.home.path(), "pack.skillvane", &written);
        window.send(vec![Command::ReadPack(path)]);
        wait(&mut window, |state| matches!(stage(state), Some(IncomingStage::Ready(_))));
        window.send(vec![Command::AcceptPack(Use::Look)]);
        wait(&mut window, |state| stage(state).is_none());
        window.send(vec![Command::CloseData]);
        oldest = oldest.or(Some(DataRef::Saved(written.hash)));
    }
    window.send(vec![Command::CompareData(oldest.expect("the older one"), DataRef::Bundled)]);
    wait(&mut window, |state| state.desk.comparison.as_ref().is_some_and(|comparison| comparison.found.is_some()));
    let said: Vec<Command> = window.state().messages.iter().map(|message| Command::DismissToast(message.id)).collect();
    window.send(said);
    window.wait_until_saved();
    window.harness.run();
    window.harness.snapshot_options(name, &snapshot_options().output_path("docs/images"));
}

fn stage(state: &State) -> Option<&IncomingStage> {
    state.desk.incoming.as_ref().map(|pack| &pack.stage)
}

/// Runs frames until a thread has answered.
fn wait(window: &mut common::Window, holds: impl Fn(&State) -> bool) {
    for _ in 0..1_000 {
        if holds(window.state()) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        window.harness.run();
    }
    panic!("the library answers");
}

#[test]
fn library_in_light() {
    library("library-light", egui::Theme::Light);
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
