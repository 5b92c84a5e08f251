//! The chart of Trends as a person uses it: smoothing, forecast, notes, small multiples, a chosen range.

mod common;

use common::{Opening, Window, open};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::Command,
    domain::{ChartLayout, ForecastSpan, Series, SeriesId, Smoothing},
    i18n::Language,
    insight::{Outlook, trends::share_base},
};

fn browsing(language: Language) -> Window {
    let mut window = open(Opening { language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart]);
    window
}

fn id(text: &str) -> SeriesId {
    SeriesId::new(text).expect("a valid id")
}

/// A window on the monthly series of creative work, which ended in August 2024.
fn creative(language: Language) -> Window {
    let mut window = browsing(language);
    window.send(vec![Command::ShowSeries(id("oli.creative-and-multimedia"))]);
    window
}

/// The first bundled series whose forecast of its values earns to be drawn.
fn series_with_forecast(window: &Window) -> SeriesId {
    // A part of a total is drawn as its share, which has a forecast of its own.
    let is_wanted = |series: &&Series| series.total.is_none() && Outlook::of(series, None).card.refusal.is_none();
    window.state().market().series.iter().find(is_wanted).expect("a bundled series with a forecast").id.clone()
}

/// What assistive technology is told about the chart.
fn description(window: &Window) -> String {
    window.harness.get_by_role(Role::Figure).accesskit_node().label().expect("a description")
}

#[test]
fn s_goes_through_the_smoothings_that_can_be_computed_and_the_table_has_both_lines() {
    let mut window = creative(Language::En);
    for smoothing in [Smoothing::Smoothed, Smoothing::Adjusted, Smoothing::Raw, Smoothing::Smoothed] {
        window.press(Modifiers::NONE, Key::S);
        assert_eq!(window.state().selection.chart.smoothing, smoothing);
    }
    window.press(Modifiers::NONE, Key::T);
    window.harness.get_by_label("Creative and multimedia");
    window.harness.get_by_label("Creative and multimedia, smoothed");
}

#[test]
fn what_the_publisher_adjusted_cannot_be_adjusted_again_and_says_so() {
    let mut window = browsing(Language::En);
    let adjusted = window.state().market().series.iter().find(|s| s.seasonally_adjusted && s.points.len() > 30);
    let adjusted = adjusted.expect("an adjusted series").id.clone();
    window.send(vec![Command::ShowSeries(adjusted)]);
    window.press(Modifiers::NONE, Key::S);
    assert_eq!(window.state().selection.chart.smoothing, Smoothing::Smoothed);
    window.press(Modifiers::NONE, Key::S);
    assert_eq!(window.state().selection.chart.smoothing, Smoothing::Raw);
    window.harness.get_by_role_and_label(Role::ComboBox, "Smoothing").click();
    window.harness.run();
    window.harness.get_by_label("The publisher has taken the season out already");
}

#[test]
fn a_forecast_that_earned_it_is_told_in_words_and_numbers_and_f_switches_it() {
    let mut window = browsing(Language::En);
    let good = series_with_forecast(&window);
    window.send(vec![Command::ShowSeries(good)]);
    let said = description(&window);
    assert!(said.contains("Forecast for ") && said.contains("80% chance between"), "{said}");
    window.press(Modifiers::NONE, Key::T);
    for heading in ["Forecast", "80% interval", "95% interval"] {
        window.harness.get_by_label(heading);
    }
    window.press(Modifiers::NONE, Key::T);
    window.press(Modifiers::NONE, Key::F);
    assert_eq!(window.state().selection.chart.forecast, ForecastSpan::TwelveMonths);
    window.press(Modifiers::NONE, Key::F);
    assert!(!description(&window).contains("Forecast for "), "switched off");
}

#[test]
fn a_forecast_that_lost_to_a_naive_one_is_refused_with_the_reason() {
    for (language, words) in
        [(Language::En, "No forecast: at 71 earlier points"), (Language::Id, "Tanpa prakiraan: pada 71")]
    {
        let window = creative(language);
        let outlook = Outlook::of(series(&window), share_base(window.state().market(), series(&window)));
        assert!(outlook.card.refusal.is_some(), "{:?}", outlook.card);
        assert!(description(&window).contains(words), "{}", description(&window));
    }
}

/// The charted series.
fn series(window: &Window) -> &Series {
    window.state().market().series(&window.state().selection.picked[0]).expect("a charted series")
}

#[test]
fn n_writes_a_note_at_the_crosshair_and_it_can_be_changed_deleted_and_brought_back() {
    let mut window = creative(Language::En);
    window.harness.get_by_role(Role::Figure).focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::ArrowLeft);
    window.press(Modifiers::NONE, Key::ArrowLeft);
    window.press(Modifiers::NONE, Key::N);
    let field = window.harness.get_by_role_and_label(Role::TextInput, "Note at July 2024");
    assert!(field.is_focused(), "one can type at once");
    field.type_text("Lost a client");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    let notes = window.state().notebook.notes.clone();
    assert_eq!(
        (notes.len(), notes[0].text.as_str(), notes[0].at.to_string().as_str()),
        (1, "Lost a client", "2024-07-01")
    );
    window.harness.get_by_role_and_label(Role::TextInput, "My note of 1 July 2024").focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, "My note of 1 July 2024").type_text("!");
    window.harness.run();
    assert!(window.state().notebook.notes[0].text.contains('!'));
    let delete = |window: &Window| window.state().notebook.notes[0].text.clone();
    let label = format!("Delete the note “{}”", delete(&window));
    window.harness.get_by_role_and_label(Role::Button, &label).click();
    window.harness.run();
    assert!(window.state().notebook.notes.is_empty());
    window.send(vec![Command::Undo]);
    assert_eq!(window.state().notebook.notes.len(), 1, "undo brings it back");
}

#[test]
fn the_notes_of_the_publishers_stand_beside_ones_own_with_their_source() {
    let mut window = creative(Language::En);
    window.press(Modifiers::NONE, Key::N);
    window.harness.get_by_label_contains("22 August 2024: Collection stopped: the platforms closed access (Oxford");
}

#[test]
fn series_of_two_measures_stand_side_by_side_and_share_crosshair_and_range() {
    let mut window = creative(Language::En);
    window.harness.get_by_role_and_label(Role::Button, "Add or remove series").click();
    window.harness.run();
    let field = window.harness.get_by_role_and_label(Role::TextInput, "Find a series by name or place");
    assert!(field.is_focused(), "one can type at once");
    window.harness.get_by_role_and_label(Role::TextInput, "Find a series by name or place").type_text("developers");
    window.harness.run();
    let boxes = window.harness.get_all_by_role(Role::CheckBox);
    let first = boxes.min_by(|a, b| a.rect().top().total_cmp(&b.rect().top())).expect("a series is found");
    first.click();
    window.harness.run();
    assert_eq!(window.state().selection.chart.layout, ChartLayout::SideBySide);
    window.press(Modifiers::NONE, Key::Escape);
    let picked = window.state().selection.picked.len();
    assert!(picked >= 2);
    assert_eq!(window.harness.get_all_by_role(Role::Figure).count(), picked, "one chart a series");
    window.harness.get_by_role_and_label(Role::Button, "All in one chart").click();
    window.harness.run();
    let market = window.state().market();
    let measures: Vec<_> =
        window.state().selection.picked.iter().map(|id| market.series(id).map(|s| s.measure)).collect();
    assert!(measures.windows(2).all(|pair| pair[0] == pair[1]), "one chart has one unit: {measures:?}");
    assert_eq!(window.harness.get_all_by_role(Role::Figure).count(), 1);
}

#[test]
fn the_range_is_chosen_by_keys_on_the_handles_of_the_overview() {
    let mut window = creative(Language::En);
    window.harness.get_by_role_and_label(Role::Slider, "Start of the range: April 2016").focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::ArrowRight);
    let range = window.state().selection.chart.range.expect("a range");
    assert_eq!(range.0.to_string(), "2016-06-01");
    window.press(Modifiers::NONE, Key::Home);
    assert_eq!(window.state().selection.chart.range, None, "the whole again");
}

#[test]
fn a_drag_with_shift_chooses_a_range_and_a_double_click_shows_all_again() {
    let mut window = creative(Language::En);
    let chart = window.harness.get_by_role(Role::Figure).rect();
    let at = |share: f32| egui::pos2(chart.left() + chart.width() * share, chart.center().y);
    let press = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::SHIFT,
    };
    window.harness.event(egui::Event::ModifiersChanged(Modifiers::SHIFT));
    for event in [
        egui::Event::PointerMoved(at(0.3)),
        press(at(0.3), true),
        egui::Event::PointerMoved(at(0.35)),
        egui::Event::PointerMoved(at(0.5)),
        press(at(0.5), false),
    ] {
        window.harness.event(event);
        window.harness.step();
    }
    window.harness.event(egui::Event::ModifiersChanged(Modifiers::NONE));
    window.harness.run();
    let (from, to) = window.state().selection.chart.range.expect("a range");
    assert!(from.year() > 2016 && to.year() < 2024 && from < to, "{from} to {to}");
    window.harness.event(egui::Event::PointerMoved(at(0.4)));
    window.harness.step();
    // In one frame: the harness lets a quarter of a second pass between events that it is handed.
    window.harness.input_mut().events.extend([true, false, true, false].map(|pressed| press(at(0.4), pressed)));
    window.harness.step();
    window.harness.run();
    assert_eq!(window.state().selection.chart.range, None);
}
