//! What one frame costs the CPU: each view laid out, its accessibility tree built, its shapes made triangles;
//! nothing is painted.

use criterion::{Criterion, criterion_group, criterion_main};
use egui_kittest::kittest::Queryable as _;
use skillvane::{
    app::command::{Command, NewProfile, Route},
    data::{Loaded, bundled},
    domain::{Level, MapAxis, MapSettings, SkillId, Subject, TargetId, TrendsPage},
};
use std::{sync::Arc, time::Duration};

#[path = "../tests/common/mod.rs"]
mod common;
#[path = "../tests/common/generated.rs"]
mod generated;

use common::{Glyphs, Opening, Window};

criterion_group! {
    name = benches;
    // Short, so that a whole run takes about two minutes.
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = views, keystroke
}
criterion_main!(benches);

fn views(c: &mut Criterion) {
    let mut group = c.benchmark_group("frame");
    for (name, mut window) in windows() {
        for route in [Route::Trends, Route::Profile, Route::Compare, Route::Settings] {
            window.send(vec![Command::Go(route)]);
            group.bench_function(format!("{name}/{route:?}"), |b| b.iter(|| frame(&mut window)));
        }
        let across = |axis| Command::SetMap(MapSettings { across: Some(axis), growth: None });
        for (page, commands) in [
            ("Table", vec![Command::SetPage(TrendsPage::Table)]),
            ("Map by closeness", vec![Command::SetPage(TrendsPage::Map), across(MapAxis::Closeness)]),
            ("Map by jobs posted", vec![Command::SetPage(TrendsPage::Map), across(MapAxis::Size)]),
        ] {
            window.send(commands);
            group.bench_function(format!("{name}/{page}"), |b| b.iter(|| frame(&mut window)));
        }
    }
}

/// A letter typed and deleted in the search of Trends: two frames, each with a list found and ordered anew.
fn keystroke(c: &mut Criterion) {
    let mut group = c.benchmark_group("keystroke and frame, twice");
    group.sample_size(20);
    for (name, mut window) in windows() {
        window.send(vec![Command::Go(Route::Trends)]);
        window.harness.get_by_role_and_label(egui::Role::TextInput, "Search skills").focus();
        window.harness.run();
        group.bench_function(name, |b| {
            b.iter(|| {
                window.harness.event(egui::Event::Text("v".to_owned()));
                frame(&mut window);
                window.harness.key_press(egui::Key::Backspace);
                frame(&mut window);
            });
        });
    }
}

/// One frame up to what would go to the GPU.
fn frame(window: &mut Window) -> Vec<egui::ClippedPrimitive> {
    window.harness.step();
    let output = window.harness.output();
    window.harness.ctx.tessellate(output.shapes.clone(), output.pixels_per_point)
}

/// A window on the bundled market with a profile and targets, and one on the large made-up market.
fn windows() -> Vec<(&'static str, Window)> {
    let bundled = bundled::market();
    let target = bundled.market.targets.first().map(|target| target.id.clone());
    let own = bundled.market.skills.iter().step_by(7).map(|skill| skill.id.clone()).collect();
    let generated = generated::market(generated::LARGE);
    let own_generated = generated.skills.iter().step_by(500).map(|skill| skill.id.clone()).collect();
    vec![
        ("bundled", window(bundled, own, target)),
        (
            "generated 5000 x 120",
            window(Arc::new(Loaded { market: generated, ..Loaded::default() }), own_generated, None),
        ),
    ]
}

fn window(loaded: Arc<Loaded>, own: Vec<SkillId>, target: Option<TargetId>) -> Window {
    let home = tempfile::tempdir().expect("a temporary folder");
    let first = loaded.market.skills.first().map(|skill| Subject::Skill(skill.id.clone()));
    let harness = common::open_on(loaded, home.path(), Opening::default(), Glyphs::Checked);
    let mut window = Window { harness, home };
    let rated = own.into_iter().map(|id| (id, Level::new(3).ok())).collect();
    let new = NewProfile { name: "Bench".to_owned(), template: None, skills: rated };
    let mut commands = vec![Command::SkipFirstStart, Command::CreateProfile(new)];
    commands.extend(target.map(Command::ToggleTarget));
    commands.extend(first.map(Command::Show));
    window.send(commands);
    window
}
