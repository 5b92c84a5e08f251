//! The ranking in the running program: made when it is needed, drawn off the window's thread, newest wins.

mod common;

use common::{Opening, open, skill};
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{Criterion, Level, ListFilter, ListScope, OptionRef, WeightPreset, Weights},
    insight::Aim,
};

fn window() -> common::Window {
    let mut window = open(Opening::default());
    let skills = vec![(skill("video-editing"), Level::new(4).ok()), (skill("storytelling"), Level::new(3).ok())];
    let new = NewProfile { name: "Sari".into(), template: None, skills };
    window.send(vec![Command::CreateProfile(new)]);
    window
}

#[test]
fn nothing_is_ranked_before_a_view_needs_it() {
    let mut window = window();
    assert_eq!(window.harness.state().derived().rankings.number(), 0);
    window.send(vec![Command::Go(Route::Next)]);
    window.wait_until_weighed();
    assert_eq!(window.harness.state().derived().rankings.number(), 1);
}

#[test]
fn while_a_slider_moves_the_last_weights_win() {
    let mut window = window();
    window.send(vec![Command::Go(Route::Next)]);
    for weight in 1..=20 {
        let weights = window.state().profile().unwrap().weights.with(Criterion::Growth, f64::from(weight) * 5.0);
        window.send(vec![Command::SetWeights(weights)]);
    }
    window.wait_until_weighed();
    let (number, after_moves) = window.state().weighed.clone().unwrap();
    window.send(vec![Command::SetWeights(WeightPreset::Balanced.weights())]);
    window.wait_until_weighed();
    let weights = Weights::default().with(Criterion::Growth, 100.0);
    window.send(vec![Command::SetWeights(weights)]);
    window.wait_until_weighed();
    let (later, again) = window.state().weighed.clone().unwrap();
    assert!(later > number);
    assert_eq!(again, after_moves, "the same weights give the same shares");
}

#[test]
fn without_a_weight_nothing_is_ranked_or_drawn_and_a_weight_brings_it_back() {
    let mut window = window();
    window.send(vec![Command::Go(Route::Next), Command::SetWeights(Weights::new([0.0; 6]).unwrap())]);
    assert!(matches!(window.harness.state().derived().rankings.ranking(), Some(Err(_))));
    window.send(vec![Command::SetWeights(Weights::default())]);
    window.wait_until_weighed();
    assert!(matches!(window.harness.state().derived().rankings.ranking(), Some(Ok(_))));
}

#[test]
fn a_filter_of_another_view_and_a_plan_move_no_score_and_no_reason() {
    let mut window = window();
    window.send(vec![Command::Go(Route::Next)]);
    let reasons = |window: &common::Window| {
        let (state, derived) = (window.state(), window.harness.state().derived());
        let profile = state.profile().unwrap();
        let of = |skill: &skillvane::domain::Skill| derived.reasons(state, profile, Aim::Skill(&skill.id));
        state.market().skills.iter().map(of).collect::<Vec<_>>()
    };
    let why = reasons(&window);
    let scores = |window: &common::Window| {
        let ranking = window.harness.state().derived().rankings.ranking().unwrap().unwrap().clone();
        let score = |ranked: &skillvane::insight::ranking::Ranked| (ranking.row(ranked).option.clone(), ranked.score);
        ranking.ranked.iter().map(score).collect::<Vec<(OptionRef, f64)>>()
    };
    let before = scores(&window);
    let scope = ListScope::Category(window.state().market().categories[0].id.clone());
    let filter = ListFilter { scope, ..ListFilter::default() };
    window.send(vec![Command::Go(Route::Trends), Command::SetFilter(filter), Command::RenameProfile("S".into())]);
    window.send(vec![Command::Go(Route::Next)]);
    assert_eq!(scores(&window), before);
    assert!(reasons(&window) == why, "how sure a reason is rests on all of the data");
    assert_eq!(window.harness.state().derived().rankings.number(), 1, "and nothing was drawn again");
}
