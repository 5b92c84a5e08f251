//! The pictures of the README, painted by the program itself: when the program looks different, this test fails
//! until the pictures are made again with `UPDATE_SNAPSHOTS=1 cargo test --test screenshots`.

mod common;

use common::{Opening, open, skill, snapshot_options};
use skillvane::{
    app::command::{Amount, Command, NewProfile, Route},
    domain::{Evidence, HoursPerWeek, Level, Rate, Subject, TargetId},
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
        Command::SetEvidence(skill("video-editing"), Evidence::Portfolio),
        Command::SetEvidence(skill("motion-graphics-animation"), Evidence::Client),
        Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())),
        Command::SetAmount(Amount::Billable(HoursPerWeek::new(25.0).ok())),
        Command::SetAmount(Amount::Study(HoursPerWeek::new(6.0).ok())),
        Command::SetAmount(Amount::Ceiling(HoursPerWeek::new(38.0).ok())),
        Command::ToggleTarget(TargetId::new("ai-video-editor").expect("a valid id")),
    ]
}

fn picture(name: &str, theme: egui::Theme, route: Route) {
    let mut window = open(Opening { theme, ..Opening::default() });
    window.send(example());
    window.send(vec![Command::Show(Subject::Skill(skill("video-editing"))), Command::Go(route)]);
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
