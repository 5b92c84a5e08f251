//! What assistive technology and clumsy fingers need, in every view: names, roles, and targets large enough to hit.
//!
//! The harness itself checks names of inputs and missing glyphs at every step; this adds what it does not look at.

mod common;

use common::{Opening, Window, open};
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{Level, SkillId, TargetId, TrendsPage},
};
use std::cell::RefCell;

/// Smallest hit target, points.
const HIT: f32 = 28.0;

/// Roles that can be clicked.
const CLICKABLE: [Role; 10] = [
    Role::Button,
    Role::Link,
    Role::CheckBox,
    Role::RadioButton,
    Role::ComboBox,
    Role::ListBoxOption,
    Role::Slider,
    Role::Row,
    Role::ColumnHeader,
    Role::MenuItem,
];

fn with_profile() -> Window {
    let mut window = open(Opening::default());
    let skill = |id: &str| SkillId::new(id).expect("a valid id");
    let skills = vec![
        (skill("video-editing"), Level::new(4).ok()),
        (skill("storytelling"), Level::new(3).ok()),
        (skill("colour-grading"), None),
    ];
    window.send(vec![
        Command::CreateProfile(NewProfile { name: "Sari".into(), template: None, skills }),
        Command::ToggleTarget(TargetId::new("ai-video-editor").expect("a valid id")),
    ]);
    window.send(common::long_plan());
    window
}

/// Runs a check over all views.
fn in_every_view(check: impl Fn(&Window, Route)) {
    let mut window = with_profile();
    for route in Route::NAVIGATION.into_iter().chain([Route::Settings]) {
        let pages: &[TrendsPage] = if route == Route::Trends { &TrendsPage::ALL } else { &[TrendsPage::Chart] };
        for page in pages {
            window.send(vec![Command::SetPage(*page), Command::Go(route)]);
            check(&window, route);
        }
    }
}

#[test]
fn everything_that_can_be_clicked_has_a_name() {
    in_every_view(|window, route| {
        for role in CLICKABLE {
            for node in window.harness.query_all_by_role(role) {
                let name = node.accesskit_node().label().unwrap_or_default();
                assert!(!name.trim().is_empty(), "{route:?}: a {role:?} at {:?} has no name", node.rect());
            }
        }
    });
}

#[test]
fn everything_that_can_be_clicked_is_large_enough_to_hit() {
    let too_small = RefCell::new(Vec::new());
    in_every_view(|window, route| {
        for role in CLICKABLE {
            for node in window.harness.query_all_by_role(role) {
                let (rect, name) = (node.rect(), node.accesskit_node().label().unwrap_or_default());
                if rect.height() < HIT - 0.5 || rect.width() < HIT - 0.5 {
                    let size = format!("{:.0} x {:.0}", rect.width(), rect.height());
                    too_small.borrow_mut().push(format!("{route:?}: {role:?} “{name}” is {size}"));
                }
            }
        }
    });
    assert!(too_small.borrow().is_empty(), "{}", too_small.borrow().join("\n"));
}

#[test]
fn every_chart_tells_its_numbers_in_words() {
    let mut window = with_profile();
    for route in [Route::Trends, Route::Compare, Route::Plan] {
        window.send(vec![Command::Go(route)]);
        for chart in window.harness.get_all_by_role(Role::Figure) {
            let words = chart.accesskit_node().label().unwrap_or_default();
            assert!(words.split_whitespace().count() >= 5, "{route:?}: “{words}”");
        }
    }
}
