//! Saved views by the pure step, without a window: kept, opened again, renamed, deleted, taken back, and what happens
//! to a view whose data is gone.

use skillvane::{
    app::{
        command::{Command, Route},
        effect::Effect,
        state::{MessageText, SaveState, State},
        undo::UserData,
        update::update,
    },
    data::bundled,
    domain::{
        CategoryId, ChartSettings, Date, ListFilter, ListScope, ListSort, MapAxis, MapSettings, Measure, SavedViewId,
        SeriesId, SkillId, Subject, TableColumn, TableSettings, TrendsPage, TrendsView, YScale,
    },
    i18n::Language,
    store::{Notebook, Settings},
};

fn state() -> State {
    let today = Date::parse("2026-11-21").expect("a valid day");
    State::new(today, bundled::market(), Settings::default(), UserData::default(), Language::En)
}

fn skill(id: &str) -> Subject {
    Subject::Skill(SkillId::new(id).expect("a valid id"))
}

fn series(id: &str) -> SeriesId {
    SeriesId::new(id).expect("a valid id")
}

/// A state that shows something else than the usual in every part.
fn showing() -> State {
    let mut state = state();
    let filter = ListFilter { query: "video".into(), sort: ListSort::Added, ..ListFilter::default() };
    let mut table = TableSettings::default();
    table.toggle(TableColumn::Advertised, false);
    for command in [
        Command::Show(skill("video-editing")),
        Command::SetChart(ChartSettings { scale: YScale::Log, ..state.selection.chart }),
        Command::SetFilter(filter),
        Command::SetTable(table),
        Command::SetMap(MapSettings { across: Some(MapAxis::Size), growth: None }),
        Command::SetPage(TrendsPage::Map),
    ] {
        update(&mut state, command);
    }
    state
}

fn only(state: &State) -> (SavedViewId, String) {
    assert_eq!(state.notebook.views.len(), 1);
    (state.notebook.views[0].id.clone(), state.notebook.views[0].name.clone())
}

fn last_said(state: &State) -> &MessageText {
    &state.messages.last().expect("something was said").text
}

#[test]
fn a_view_keeps_everything_and_opens_as_it_was() {
    let mut state = showing();
    let kept = state.selection.clone();
    let effects = update(&mut state, Command::SaveView("  Video,\nsized ".into()));
    assert_eq!(effects, [Effect::SaveNotebook(Box::new(state.notebook.clone()))]);
    let (id, name) = only(&state);
    assert_eq!((name.as_str(), last_said(&state)), ("Video, sized", &MessageText::ViewSaved("Video, sized".into())));
    update(&mut state, Command::SetFilter(ListFilter::default()));
    update(&mut state, Command::Show(skill("graphic-design")));
    update(&mut state, Command::Go(Route::Profile));
    assert_eq!(update(&mut state, Command::OpenView(id)), [], "opening writes nothing");
    assert_eq!((state.selection, state.route), (kept, Route::Trends));
}

#[test]
fn the_same_name_replaces_and_an_empty_one_keeps_nothing() {
    let mut state = showing();
    assert_eq!(update(&mut state, Command::SaveView(" \n ".into())), []);
    assert!(state.notebook.views.is_empty() && state.messages.is_empty());
    update(&mut state, Command::SaveView("Mine".into()));
    update(&mut state, Command::SetPage(TrendsPage::Table));
    update(&mut state, Command::SaveView("Mine".into()));
    assert_eq!(last_said(&state), &MessageText::ViewReplaced("Mine".into()));
    only(&state);
    assert_eq!(state.notebook.views[0].view.page, TrendsPage::Table);
    update(&mut state, Command::Undo);
    assert_eq!(state.notebook.views[0].view.page, TrendsPage::Map, "undo brings the replaced one back");
}

#[test]
fn renaming_and_deleting_can_be_taken_back_and_brought_again() {
    let mut state = showing();
    update(&mut state, Command::SaveView("One".into()));
    update(&mut state, Command::SaveView("Two".into()));
    let id = state.notebook.views[0].id.clone();
    update(&mut state, Command::RenameView(id.clone(), "Two".into()));
    assert_eq!(state.notebook.views[0].name, "One", "a taken name changes nothing");
    assert_eq!(last_said(&state), &MessageText::Plain("message-view-name-taken"));
    update(&mut state, Command::RenameView(id.clone(), "  Uno ".into()));
    assert_eq!(state.notebook.views[0].name, "Uno");
    let before = state.notebook.clone();
    let effects = update(&mut state, Command::DeleteView(id.clone()));
    assert_eq!(last_said(&state), &MessageText::ViewDeleted("Uno".into()));
    assert_eq!((effects.len(), state.notebook.views.len()), (1, 1));
    update(&mut state, Command::Undo);
    assert_eq!(state.notebook, before);
    update(&mut state, Command::Redo);
    assert_eq!(state.notebook.views.len(), 1);
    assert_eq!(update(&mut state, Command::DeleteView(id.clone())), [], "there is none of that id any more");
    assert_eq!(update(&mut state, Command::OpenView(id)), []);
}

#[test]
fn what_the_data_no_longer_has_is_left_out_and_named() {
    let mut state = state();
    let gone = CategoryId::new("gone").expect("a valid id");
    let view = TrendsView {
        subject: Some(skill("gone-skill")),
        picked: vec![series("gone.series"), series("oli.creative-and-multimedia")],
        filter: ListFilter { scope: ListScope::Category(gone), ..ListFilter::default() },
        ..TrendsView::default()
    };
    state.selection = view;
    update(&mut state, Command::SaveView("Old".into()));
    let (id, _) = only(&state);
    update(&mut state, Command::OpenView(id));
    let missing = vec!["gone.series".to_owned(), "gone-skill".to_owned(), "gone".to_owned()];
    assert_eq!(last_said(&state), &MessageText::ViewLacks { name: "Old".into(), missing });
    assert!(last_said(&state).is_problem(), "it stays until it is read");
    assert_eq!(state.selection.picked, [series("oli.creative-and-multimedia")]);
    assert_eq!(state.selection.filter.scope, ListScope::All);
    let design = Subject::Category(CategoryId::new("design-creative").expect("a valid id"));
    assert_eq!(state.selection.subject, Some(design), "what the series that is left speaks for");
    assert_eq!(state.selection.measure.map(Measure::key), Some("freelance-vacancy-index"));
    assert_eq!(state.notebook.views[0].view.picked.len(), 2, "the saved view itself is untouched");
}

#[test]
fn a_view_that_lost_all_its_series_charts_what_its_subject_has() {
    let mut state = state();
    update(&mut state, Command::Show(skill("video-editing")));
    let usual = state.selection.clone();
    state.selection.picked = vec![series("gone.one"), series("gone.two")];
    update(&mut state, Command::SaveView("Gone".into()));
    let (id, _) = only(&state);
    update(&mut state, Command::OpenView(id));
    assert_eq!(state.selection.picked, usual.picked);
    assert_eq!(state.selection.subject, usual.subject);
}

#[test]
fn no_more_than_the_most_are_kept_but_one_can_still_be_replaced() {
    let mut state = state();
    for n in 0..Notebook::MAX_ENTRIES {
        update(&mut state, Command::SaveView(format!("View {n}")));
    }
    assert_eq!(update(&mut state, Command::SaveView("One more".into())), []);
    assert_eq!(last_said(&state), &MessageText::Plain("message-views-full"));
    update(&mut state, Command::SetPage(TrendsPage::Map));
    assert_eq!(update(&mut state, Command::SaveView("View 3".into())).len(), 1);
    assert_eq!(state.notebook.views.len(), Notebook::MAX_ENTRIES);
}

#[test]
fn a_second_running_copy_keeps_views_in_memory_and_writes_nothing() {
    let mut state = showing();
    state.save = SaveState::ReadOnly;
    assert_eq!(update(&mut state, Command::SaveView("Mine".into())), []);
    assert_eq!((state.notebook.views.len(), &state.save), (1, &SaveState::ReadOnly));
}
