//! Changes of the user's own data by the pure step: what changes, that it can be taken back, and that it is saved.

use skillvane::{
    app::{
        command::{Amount, Command, NewProfile, Route},
        effect::Effect,
        state::{MAX_TARGETS, SaveState, State},
        undo::UserData,
        update::update,
    },
    data::Loaded,
    domain::{CategoryId, Currency, Date, Evidence, HoursPerWeek, Level, Profile, ProfileId, Rate, SkillId, TargetId},
    i18n::Language,
    store::Settings,
};
use std::sync::Arc;

/// An edit with its check.
type Case = (Command, fn(&Profile) -> bool);

#[test]
fn every_edit_changes_what_it_says_is_saved_and_can_be_taken_back_and_brought_again() {
    let cases: Vec<Case> = vec![
        (Command::RenameProfile("  Other\nname ".into()), |p| p.name == "Other name"),
        (Command::AddSkill(skill("typography")), |p| p.level(&skill("typography")).is_none() && p.skills.len() == 2),
        (Command::RemoveSkill(skill("video-editing")), |p| p.skills.is_empty()),
        (Command::SetLevel(skill("video-editing"), level(5)), |p| p.level(&skill("video-editing")) == level(5)),
        (Command::SetLevel(skill("video-editing"), None), |p| p.level(&skill("video-editing")).is_none()),
        (Command::SetLevel(skill("research"), level(2)), |p| p.level(&skill("research")) == level(2)),
        (Command::SetEvidence(skill("video-editing"), Evidence::Client), |p| p.skills[0].evidence == Evidence::Client),
        (Command::SetNote(skill("video-editing"), "Showreel".into()), |p| p.skills[0].note == "Showreel"),
        (Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())), |p| p.rate == Rate::new(200_000.0).ok()),
        (Command::SetAmount(Amount::Billable(hours(25.0))), |p| p.billable == hours(25.0)),
        (Command::SetAmount(Amount::Study(hours(6.0))), |p| p.study == hours(6.0)),
        (Command::SetAmount(Amount::Ceiling(hours(38.0))), |p| p.ceiling == hours(38.0)),
        (Command::SetProfileCurrency(Currency::IDR), |p| p.currency == Currency::IDR && p.rate.is_none()),
        (Command::ToggleInterest(category("data-ai")), |p| p.interests == [category("data-ai")]),
        (Command::ToggleTarget(target("ai-model-trainer")), |p| p.targets == [target("ai-model-trainer")]),
        (Command::ToggleTargetSkill(skill("research")), |p| p.target_skills == [skill("research")]),
        (Command::CopyProfile("What if".into()), |p| p.name == "What if" && p.copy_of.is_some()),
    ];
    for (command, has_changed) in cases {
        let mut state = with_profile();
        let before = state.book.clone();
        let effects = update(&mut state, command.clone());
        assert!(has_changed(active(&state)), "{command:?}");
        assert_eq!(effects, [Effect::SaveBook(Box::new(state.book.clone()))], "{command:?}");
        let after = state.book.clone();
        assert_eq!(update(&mut state, Command::Undo), [Effect::SaveBook(Box::new(before.clone()))], "{command:?}");
        assert_eq!(state.book, before, "{command:?}");
        update(&mut state, Command::Redo);
        assert_eq!(state.book, after, "{command:?}");
    }
}

#[test]
fn what_changes_nothing_is_neither_saved_nor_a_step_to_undo() {
    let mut state = with_profile();
    let (revision, undo) = (state.book_revision, state.undo.undo_label().cloned());
    for command in [
        Command::AddSkill(skill("video-editing")),
        Command::RemoveSkill(skill("typography")),
        Command::SetLevel(skill("video-editing"), level(3)),
        Command::SetNote(skill("video-editing"), String::new()),
        Command::RenameProfile(" \n ".into()),
        Command::SelectProfile(id("p-99")),
        Command::DeleteProfile(id("p-99")),
        Command::Redo,
    ] {
        assert_eq!(update(&mut state, command.clone()), [], "{command:?}");
        assert_eq!(state.book_revision, revision, "{command:?}");
    }
    assert_eq!(state.undo.undo_label(), undo.as_ref());
}

#[test]
fn a_read_only_store_keeps_changes_in_memory_and_never_saves() {
    let mut state = with_profile();
    state.save = SaveState::ReadOnly;
    for command in [
        Command::SetLevel(skill("video-editing"), level(5)),
        Command::CopyProfile("Copy".into()),
        Command::Undo,
        Command::SkipFirstStart,
        Command::RetrySave,
    ] {
        assert_eq!(update(&mut state, command.clone()), [], "{command:?}");
    }
    assert_eq!(active(&state).level(&skill("video-editing")), level(5));
    assert_eq!(state.save, SaveState::ReadOnly);
}

#[test]
fn roles_and_skills_together_make_at_most_four_targets() {
    let mut state = with_profile();
    for name in ["a", "b", "c"] {
        update(&mut state, Command::ToggleTarget(target(name)));
        update(&mut state, Command::ToggleTargetSkill(skill(name)));
    }
    let profile = active(&state);
    assert_eq!(profile.targets.len() + profile.target_skills.len(), MAX_TARGETS);
    update(&mut state, Command::ToggleTarget(target("a")));
    update(&mut state, Command::ToggleTargetSkill(skill("c")));
    assert!(active(&state).target_skills.contains(&skill("c")), "a dropped target makes room");
}

#[test]
fn a_new_profile_holds_claims_becomes_active_and_ends_the_first_start() {
    let mut state = empty();
    assert!(state.is_first_start());
    let skills = vec![(skill("research"), level(4)), (skill("typography"), None), (skill("research"), level(1))];
    update(&mut state, Command::CreateProfile(NewProfile { name: "Me".into(), template: None, skills }));
    let profile = active(&state);
    assert_eq!(profile.skills.len(), 2, "a skill stands once");
    assert_eq!((profile.level(&skill("research")), profile.skills[0].evidence), (level(4), Evidence::Claim));
    assert_eq!(profile.skills[0].history.last().map(|change| change.on), Some(today()));
    assert!(profile.skills[1].history.is_empty(), "not rated is no change of level");
    assert!(!state.is_first_start() && state.route == Route::Profile);
}

#[test]
fn a_copy_of_a_copy_belongs_to_the_original_and_goes_with_it() {
    let mut state = with_profile();
    let original = active(&state).id.clone();
    update(&mut state, Command::CopyProfile("One".into()));
    let first = active(&state).id.clone();
    update(&mut state, Command::CopyProfile("Two".into()));
    assert_eq!(active(&state).copy_of.as_ref(), Some(&original));
    let second = active(&state).id.clone();
    update(&mut state, Command::DeleteProfile(second));
    assert_eq!(active(&state).id, original, "after a copy its original is shown");
    update(&mut state, Command::SelectProfile(first));
    update(&mut state, Command::DeleteProfile(original));
    assert!(state.book.profiles.is_empty() && state.book.active.is_none());
    update(&mut state, Command::Undo);
    assert_eq!(state.book.profiles.len(), 2);
}

#[test]
fn a_note_typed_letter_by_letter_is_one_step_two_amounts_are_two() {
    let mut state = with_profile();
    for note in ["S", "Sh", "Show"] {
        update(&mut state, Command::SetNote(skill("video-editing"), note.into()));
    }
    update(&mut state, Command::Undo);
    assert_eq!(active(&state).skills[0].note, "");
    for amount in [10.0, 20.0] {
        update(&mut state, Command::SetAmount(Amount::Study(hours(amount))));
    }
    update(&mut state, Command::Undo);
    assert_eq!(active(&state).study, hours(10.0));
}

#[test]
fn a_note_on_the_time_axis_is_added_edited_deleted_and_each_step_can_be_taken_back() {
    let mut state = empty();
    let at = today();
    assert_eq!(update(&mut state, Command::AddDateNote(at, "  ".into(), None)), [], "without words no note");
    let effects = update(&mut state, Command::AddDateNote(at, " GPT-4 ".into(), None));
    assert_eq!(effects, [Effect::SaveNotebook(Box::new(state.notebook.clone()))], "the profiles stay as they are");
    let note = state.notebook.notes[0].clone();
    assert_eq!((note.at, note.text.as_str()), (at, "GPT-4"));
    for text in ["GPT-4 i", "GPT-4 is", ""] {
        update(&mut state, Command::EditDateNote(note.id.clone(), text.into()));
    }
    assert_eq!(state.notebook.notes[0].text, "GPT-4 is", "a note is not emptied by editing");
    update(&mut state, Command::DeleteDateNote(note.id.clone()));
    assert!(state.notebook.notes.is_empty());
    for text in ["GPT-4 is", "GPT-4"] {
        update(&mut state, Command::Undo);
        assert_eq!(state.notebook.notes[0].text, text);
    }
    update(&mut state, Command::Undo);
    assert!(state.notebook.notes.is_empty());
    update(&mut state, Command::Redo);
    assert_eq!(state.notebook.notes, [note]);
}

fn empty() -> State {
    State::new(today(), Arc::new(Loaded::default()), Settings::default(), UserData::default(), Language::En)
}

/// A state whose active profile has video editing at 3.
fn with_profile() -> State {
    let mut state = empty();
    let skills = vec![(skill("video-editing"), level(3))];
    update(&mut state, Command::CreateProfile(NewProfile { name: "Me".into(), template: None, skills }));
    state
}

fn active(state: &State) -> &Profile {
    state.profile().expect("an active profile")
}

fn today() -> Date {
    Date::parse("2026-11-21").expect("a valid day")
}

fn skill(id: &str) -> SkillId {
    SkillId::new(id).expect("a valid id")
}

fn id(id: &str) -> ProfileId {
    ProfileId::new(id).expect("a valid id")
}

fn target(id: &str) -> TargetId {
    TargetId::new(id).expect("a valid id")
}

fn category(id: &str) -> CategoryId {
    CategoryId::new(id).expect("a valid id")
}

fn level(level: u8) -> Option<Level> {
    Level::new(level).ok()
}

fn hours(hours: f64) -> Option<HoursPerWeek> {
    HoursPerWeek::new(hours).ok()
}
