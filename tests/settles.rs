//! Every view comes to rest and keeps its words inside the window: both themes, both languages, small and large
//! windows, small and large text.

mod common;

use common::{Opening, Window, open, words_of};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{Level, SkillId, TargetId, TrendsPage},
    i18n::Language,
    store::ThemeChoice,
};
use std::fmt::Write as _;

const ROUTES: [Route; 7] =
    [Route::Trends, Route::Profile, Route::Compare, Route::Next, Route::Plan, Route::Library, Route::Settings];
const TEXT_SIZES: [u16; 5] = [80, 100, 125, 150, 200];
/// Text sizes at which no word may leave a window of [`WIDE_ENOUGH`].
const TEXT_SIZES_THAT_FIT: [u16; 2] = [100, 125];
/// Narrowest window in which everything has its place, in pixels.
const WIDE_ENOUGH: f32 = 1024.0;

#[test]
fn every_view_settles_in_the_smallest_window() {
    settles_and_fits([640.0, 400.0]);
}

#[test]
fn every_view_settles_and_fits_at_1024() {
    settles_and_fits([1024.0, 640.0]);
}

#[test]
fn every_view_settles_and_fits_at_1280() {
    settles_and_fits([1280.0, 800.0]);
}

#[test]
fn every_view_settles_and_fits_at_2560() {
    settles_and_fits([2560.0, 1440.0]);
}

/// Goes through all views in all themes, languages and text sizes, first without a profile, then with one.
fn settles_and_fits(size: [f32; 2]) {
    let mut window = open(Opening { size, ..Opening::default() });
    let mut outside = String::new();
    for filled in [false, true] {
        if filled {
            window.send(profile());
        }
        for text_size in TEXT_SIZES {
            for language in [Language::En, Language::Id] {
                for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
                    set(
                        &mut window,
                        vec![Command::SetTextSize(text_size), Command::SetLanguage(language), Command::SetTheme(theme)],
                    );
                    let points = window.harness.ctx.content_rect().width();
                    assert!(
                        (points - size[0] / (f32::from(text_size) / 100.0)).abs() < 1.0,
                        "the text size is followed"
                    );
                    let where_ = format!("{size:?} at {text_size} %, {language:?}, {theme:?}, filled {filled}");
                    if !filled {
                        check(&window, size, text_size, "first screen", &where_, &mut outside);
                        continue;
                    }
                    for route in ROUTES {
                        set(&mut window, vec![Command::Go(route)]);
                        check(&window, size, text_size, &format!("{route:?}"), &where_, &mut outside);
                    }
                    for page in [TrendsPage::Table, TrendsPage::Map, TrendsPage::Chart] {
                        set(&mut window, vec![Command::SetPage(page)]);
                        check(&window, size, text_size, &format!("{page:?}"), &where_, &mut outside);
                    }
                    set(&mut window, vec![Command::SetPaletteOpen(true)]);
                    check(&window, size, text_size, "palette", &where_, &mut outside);
                    set(&mut window, vec![Command::SetPaletteOpen(false)]);
                }
            }
        }
    }
    assert!(outside.is_empty(), "words outside of the window:\n{outside}");
}

/// Carries out commands; fails when the window does not come to rest.
fn set(window: &mut Window, commands: Vec<Command>) {
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().carry_out(&ctx, commands);
    window.harness.run();
}

/// Notes every word that reaches past the left or right edge, in windows and text sizes where all must fit.
fn check(window: &Window, size: [f32; 2], text_size: u16, view: &str, where_: &str, outside: &mut String) {
    if size[0] < WIDE_ENOUGH || !TEXT_SIZES_THAT_FIT.contains(&text_size) {
        return;
    }
    let area = window.harness.ctx.content_rect().expand(0.5);
    let mut labelled = 0;
    for node in window.harness.get_all_by(|node| !words_of(node).trim().is_empty()) {
        labelled += 1;
        let rect = node.rect();
        if rect.right() > area.right() || rect.left() < area.left() {
            let node = node.accesskit_node();
            let label: String = words_of(&node).chars().take(60).collect();
            let _ = writeln!(
                outside,
                "{view}, {where_}: {:?} {label:?} from {:.0} to {:.0}",
                node.role(),
                rect.left(),
                rect.right()
            );
        }
    }
    assert!(labelled > 5, "{view} shows words");
}

/// A person with rated, unrated and long-named skills, two roles and a single skill as targets.
fn profile() -> Vec<Command> {
    let market = skillvane::data::bundled::market();
    let skills: Vec<SkillId> = market.market.skills.iter().step_by(4).map(|skill| skill.id.clone()).collect();
    let roles: Vec<TargetId> = market.market.targets.iter().take(2).map(|target| target.id.clone()).collect();
    let level = |n: usize| u8::try_from(n % 7).ok().and_then(|level| Level::new(level).ok());
    let single = skills.first().cloned().map(Command::ToggleTargetSkill);
    let new = NewProfile {
        name: "Sari Wulandari Kusumaningrum-Hadiningrat".to_owned(),
        template: None,
        skills: skills.into_iter().enumerate().map(|(n, id)| (id, level(n))).collect(),
    };
    let mut commands = vec![Command::CreateProfile(new)];
    commands.extend(roles.into_iter().map(Command::ToggleTarget));
    commands.extend(single);
    commands.extend(common::long_plan());
    commands
}
