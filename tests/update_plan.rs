//! What commands do to weights, terms and plan, without a window.

use skillvane::{
    app::{
        command::{Command, NewProfile},
        effect::Effect,
        state::State,
        undo::UserData,
        update::update,
    },
    data::Loaded,
    domain::{
        Criterion, Date, Evidence, Hours, Level, Milestone, OptionRef, PaybackTerms, PlanChange, PlanItem, PlanItemId,
        Portion, SkillId, WeightPreset, WorkLog,
    },
    i18n::Language,
    store::Settings,
};
use std::sync::Arc;

fn state() -> State {
    let today = Date::parse("2026-11-25").expect("a valid day");
    let loaded = Arc::new(Loaded::default());
    let mut state = State::new(today, loaded, Settings::default(), UserData::default(), Language::Id);
    update(&mut state, Command::CreateProfile(NewProfile { name: "Sari".into(), template: None, skills: vec![] }));
    state.undo = skillvane::app::undo::UndoStack::default();
    state
}

fn skill() -> SkillId {
    SkillId::new("storytelling").expect("a valid id")
}

fn item() -> PlanItem {
    let mut item =
        PlanItem::new(PlanItemId::new("i-1").expect("valid"), "Portfolio piece", Hours::new(16.0).expect("valid"));
    item.skill = Some(skill());
    item.level = Some(Level::new(3).expect("valid"));
    item.milestone = Some(Milestone { piece: "A film".into(), evidence: Evidence::Portfolio, done_on: None });
    item
}

fn change(state: &mut State, change: PlanChange) -> Vec<Effect> {
    update(state, Command::ChangePlan(Box::new(change)))
}

#[test]
fn the_first_item_begins_the_plan_and_undo_takes_all_of_it_back() {
    let mut state = state();
    let before = state.book.clone();
    let effects = change(&mut state, PlanChange::Add(Box::new(item())));
    assert!(matches!(effects[..], [Effect::SaveBook(_)]));
    let plan = &state.profile().unwrap().plan;
    assert_eq!((plan.items.len(), plan.from), (1, Some(state.today)));
    update(&mut state, Command::Undo);
    assert_eq!(state.book, before);
}

#[test]
fn a_change_that_names_nothing_that_is_there_saves_nothing() {
    let mut state = state();
    let nobody = PlanItemId::new("i-77").unwrap();
    let log = WorkLog { on: state.today, hours: Hours::ZERO };
    for nothing in [PlanChange::Remove(nobody.clone()), PlanChange::Log(nobody, log), PlanChange::Several(vec![])] {
        assert!(change(&mut state, nothing).is_empty());
    }
    assert!(state.undo.undo_label().is_none());
}

#[test]
fn a_finished_piece_raises_the_level_with_its_date_only_when_that_is_wanted() {
    for raise in [true, false] {
        let mut state = state();
        change(&mut state, PlanChange::Add(Box::new(item())));
        let id = PlanItemId::new("i-1").unwrap();
        update(&mut state, Command::FinishMilestone { item: id, raise });
        let profile = state.profile().unwrap();
        let milestone = profile.plan.items[0].milestone.as_ref().unwrap();
        assert_eq!(milestone.done_on, Some(state.today));
        let rated = profile.skill(&skill()).and_then(|entry| entry.history.last());
        let expected = raise.then_some((state.today, Level::new(3).ok(), Evidence::Portfolio));
        assert_eq!(rated.map(|change| (change.on, change.level, change.evidence)), expected, "raise: {raise}");
        update(&mut state, Command::Undo);
        let profile = state.profile().unwrap();
        assert_eq!(profile.plan.items[0].milestone.as_ref().unwrap().done_on, None, "one step takes both back");
        assert!(profile.skill(&skill()).is_none());
    }
}

#[test]
fn a_slider_that_moves_is_one_step_and_another_slider_or_a_preset_is_the_next() {
    let mut state = state();
    let start = state.profile().unwrap().weights;
    for (criterion, weight) in
        [(Criterion::Growth, 30.0), (Criterion::Growth, 40.0), (Criterion::Growth, 50.0), (Criterion::Pay, 5.0)]
    {
        let weights = state.profile().unwrap().weights.with(criterion, weight);
        update(&mut state, Command::SetWeights(weights));
    }
    update(&mut state, Command::SetWeights(WeightPreset::SafeDemand.weights()));
    for expected in [start.with(Criterion::Growth, 50.0).with(Criterion::Pay, 5.0), start.with(Criterion::Growth, 50.0)]
    {
        update(&mut state, Command::Undo);
        assert_eq!(state.profile().unwrap().weights, expected);
    }
    update(&mut state, Command::Undo);
    assert_eq!(state.profile().unwrap().weights, start);
}

#[test]
fn terms_of_an_option_are_kept_until_nothing_is_said_about_it() {
    let mut state = state();
    let option = OptionRef::Skill(skill());
    let terms = PaybackTerms { displaced: Portion::new(0.5).ok(), ..PaybackTerms::default() };
    update(&mut state, Command::SetTerms(option.clone(), Box::new(terms.clone())));
    assert_eq!(state.profile().unwrap().terms(&option), terms);
    assert_eq!(state.profile().unwrap().terms(&OptionRef::Deepen), PaybackTerms::default());
    update(&mut state, Command::SetTerms(option, Box::default()));
    assert!(state.profile().unwrap().payback.is_empty());
}
