//! A refresh as it is painted in the library and in the status line. What a refresh says comes as commands; one that is
//! stopped half way is real, against a server of this machine.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod common;
#[path = "common/server.rs"]
mod server;

use common::{Opening, Window, open, today};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use server::{Server, Step};
use skillvane::{
    app::command::{Command, Route, SettingsSection},
    data::pack::SigningKey,
    domain::{NetworkChoices, OnlineId, PackHash, PackId, TrustedKey},
    library::RefreshResult,
    online::{OnlineError, OnlineNote, RefreshProgress, SourceProgress, SourceReport, SourceState, pack_feed::Offer},
};
use std::time::Duration;

/// Tall enough for the whole panel, so that nothing stands below the window.
const TALL: [f32; 2] = [1280.0, 2400.0];

impl Window {
    fn click(&mut self, role: Role, label: &str) {
        self.harness.get_by_role_and_label(role, label).click();
        self.harness.run();
    }

    /// Whether any control or text has these words, alone or with more.
    fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    fn network(&self) -> &NetworkChoices {
        &self.state().settings.network
    }

    /// Lets the window run until something is so.
    fn wait_for(&mut self, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..500 {
            if is_so(self) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
            self.harness.run();
        }
        panic!("it never came to be");
    }
}

fn library() -> Window {
    let mut window = open(Opening { size: TALL, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart, Command::Go(Route::Library)]);
    window
}

fn progress(states: &[(OnlineId, SourceState)]) -> Command {
    let source = |(id, state): &(OnlineId, SourceState)| SourceProgress {
        id: *id,
        files_done: 2,
        files: 6,
        state: state.clone(),
    };
    Command::RefreshProgressed(Box::new(RefreshProgress { sources: states.iter().map(source).collect() }))
}

fn report(id: OnlineId, state: SourceState, notes: Vec<OnlineNote>) -> SourceReport {
    SourceReport { id, state, bytes: 0, files: 0, notes }
}

fn finished(reports: Vec<SourceReport>) -> Command {
    let (day, offers) = (today(), vec![]);
    let result = RefreshResult { day, reports, incoming: None, tracking: None, offers, error: None };
    Command::RefreshFinished(Box::new(result))
}

/// The states of a refresh in the middle.
fn half_way() -> Vec<(OnlineId, SourceState)> {
    vec![
        (OnlineId::UpworkIndex, SourceState::Updated),
        (OnlineId::IndeedSectors, SourceState::Receiving { bytes: 4_100_000, of: Some(5_600_000) }),
        (OnlineId::IndeedAiShare, SourceState::Waiting),
    ]
}

#[test]
fn a_refresh_shows_how_far_each_source_is_and_nothing_moves_by_itself() {
    let mut window = library();
    assert!(window.says("Upwork Market Index: not read yet") && window.says("Jobicy: off"));
    window.send(vec![progress(&half_way())]);
    assert!(window.says("Indeed: sectors: 4.1 of 5.6 MB") && window.says("File 3 of 6"));
    assert!(window.says("Indeed AI tracker: waiting") && window.says("Upwork Market Index: updated"));
    assert_eq!(window.harness.query_all_by_label("Refreshing 2 of 3 · 4.1 of 5.6 MB").count(), 2, "panel and status");
    assert!(window.harness.get_by_role_and_label(Role::Button, "Refresh").accesskit_node().is_disabled());
    let bar = window.harness.get_by_role(Role::ProgressIndicator).accesskit_node().numeric_value();
    assert!(bar.is_some_and(|share| (share - 4.1 / 5.6).abs() < 1e-6), "{bar:?}");
    // `send` ran until no repaint was asked for; a further frame asks for none either.
    window.harness.step();
    assert!(!window.harness.ctx.has_requested_repaint(), "a refresh repaints only when it has something to tell");
}

#[test]
fn the_status_line_tells_of_the_refresh_in_every_view() {
    let mut window = library();
    window.send(vec![progress(&half_way()), Command::Go(Route::Trends)]);
    assert!(window.says("Refreshing 2 of 3 · 4.1 of 5.6 MB"));
    window.harness.get_by_role_and_label(Role::Link, "Cancel the refresh");
    let starting = vec![(OnlineId::UpworkIndex, SourceState::Connecting)];
    window.send(vec![progress(&starting)]);
    assert!(window.says("Refreshing 1 of 1"));
    window.send(vec![finished(vec![report(OnlineId::UpworkIndex, SourceState::Unchanged, vec![])])]);
    assert!(!window.says("Refreshing"));
}

#[test]
fn a_failed_source_says_why_and_offers_to_be_tried_alone() {
    let mut window = library();
    let error = OnlineError::NameNotFound { host: "raw.githubusercontent.com".into() };
    let sentence = "raw.githubusercontent.com was not found";
    window.send(vec![finished(vec![
        report(OnlineId::UpworkIndex, SourceState::Unchanged, vec![]),
        report(OnlineId::IndeedTotals, SourceState::Failed(error), vec![]),
    ])]);
    assert!(window.says("Indeed: total: failed") && window.says(sentence));
    assert!(window.says("1 unchanged · 1 failed") && window.says("Upwork Market Index: unchanged"));
    window.harness.get_by_role_and_label(Role::Link, "Try Indeed: total again");
    // A source that was switched off since is not offered.
    let off = window.network().with(OnlineId::IndeedTotals, |choice| choice.is_on = Some(false));
    window.send(vec![Command::SetNetwork(Box::new(off))]);
    assert!(window.harness.query_by_label("Try Indeed: total again").is_none());
}

#[test]
fn what_was_noted_stands_in_the_details_with_what_the_source_does_not_say() {
    let mut window = library();
    let note = OnlineNote::NewNames { names: vec!["Space tourism".into()] };
    window.send(vec![finished(vec![report(OnlineId::IndeedSectors, SourceState::Updated, vec![note])])]);
    assert!(!window.says("Space tourism"));
    window.click(Role::DisclosureTriangle, "Indeed: sectors: updated");
    assert!(window.says("Space tourism") && window.says("Jobs for employees, not freelance work"));
    assert!(window.says(OnlineId::IndeedSectors.usual_address()) && window.says("Not in these trends yet"));
    window.click(Role::DisclosureTriangle, "Indeed: sectors: updated");
    assert!(!window.says("Space tourism"));
}

#[test]
fn without_a_source_there_is_nothing_to_refresh_and_the_settings_are_one_click_away() {
    let mut window = library();
    let off = |network: NetworkChoices, id| network.with(id, |choice| choice.is_on = Some(false));
    let network = OnlineId::ALL.into_iter().fold(NetworkChoices::default(), off);
    window.send(vec![Command::SetNetwork(Box::new(network))]);
    assert!(window.says("No online source is switched on"));
    assert!(window.harness.get_by_role_and_label(Role::Button, "Refresh").accesskit_node().is_disabled());
    window.click(Role::Link, "Choose sources and addresses");
    assert_eq!((window.state().route, window.state().settings_section), (Route::Settings, SettingsSection::Online));
}

#[test]
fn a_stopped_refresh_says_that_nothing_was_changed() {
    let mut window = library();
    window.send(vec![progress(&half_way())]);
    window.harness.get_by_role_and_label(Role::Button, "Cancel");
    window.send(vec![finished(vec![
        report(OnlineId::UpworkIndex, SourceState::Cancelled, vec![]),
        report(OnlineId::IndeedSectors, SourceState::Cancelled, vec![]),
    ])]);
    assert!(window.says("Stopped. Nothing was changed") && window.says("Indeed: sectors: stopped"));
}

#[test]
fn a_refresh_that_hangs_is_stopped_and_leaves_nothing() {
    let server = Server::http(|_| vec![Step::Hang]);
    let mut window = library();
    let off = |network: NetworkChoices, id| network.with(id, |choice| choice.is_on = Some(false));
    let network = OnlineId::ALL.into_iter().fold(NetworkChoices::default(), off);
    let network = network.with(OnlineId::UpworkIndex, |choice| {
        (choice.is_on, choice.address) = (None, Some(server.url("/categories.csv")));
    });
    window.send(vec![Command::SetNetwork(Box::new(network))]);
    window.click(Role::Button, "Refresh");
    window.wait_for(|window| window.says("Upwork Market Index: connecting") && !server.heard().is_empty());
    window.click(Role::Button, "Cancel");
    window.wait_for(|window| window.says("Stopped. Nothing was changed"));
    assert!(window.says("Upwork Market Index: stopped") && window.state().desk.refreshing.is_none());
    assert_eq!((window.state().library.snapshots.len(), window.state().tracking.points()), (0, 0));
}

#[test]
fn trying_one_source_again_leaves_what_was_said_of_the_others() {
    let mut window = library();
    let error = || OnlineError::NameNotFound { host: "example.org".into() };
    window.send(vec![finished(vec![
        report(OnlineId::UpworkIndex, SourceState::Failed(error()), vec![]),
        report(OnlineId::IndeedTotals, SourceState::Failed(error()), vec![]),
    ])]);
    window.send(vec![finished(vec![report(OnlineId::UpworkIndex, SourceState::Updated, vec![])])]);
    assert!(window.says("Upwork Market Index: updated") && window.says("Indeed: total: failed"));
    assert!(window.says("1 updated · 1 failed"));
}

#[test]
fn packs_that_a_feed_offers_are_named_with_who_is_said_to_have_signed_them() {
    let mut window = library();
    let new = SigningKey::generate(None).expect("a pair of keys");
    let offer = |title: &str, key_id| Offer {
        feed: "https://example.org/packs.ron".into(),
        id: PackId::new("coach-office").expect("an id"),
        version: "2026-11".into(),
        title: title.into(),
        made_on: today(),
        bytes: 1_100_000,
        hash: PackHash::new([1; 32]),
        sha256: "0".repeat(64),
        key_id,
        address: "https://example.org/a.skillvane".into(),
    };
    let offers = vec![offer("Office trends", Some(new.id.clone())), offer("Open trends", None)];
    let reports = vec![report(OnlineId::PackFeed, SourceState::Unchanged, vec![])];
    let result = RefreshResult { day: today(), reports, incoming: None, tracking: None, offers, error: None };
    window.send(vec![Command::RefreshFinished(Box::new(result))]);
    assert!(window.says("2026-11 · 21 Nov 2026 · 1.1 MB") && window.says("Not signed"));
    assert!(window.says("you have not said that you trust it"));
    window.send(vec![Command::TrustKey(TrustedKey { name: "Office".into(), key: new.line, added: today() })]);
    assert!(window.says("Signed by Office, says the feed; the preview checks it"));
    window.harness.get_by_role_and_label(Role::Link, "Download Office trends in the browser");
}

#[test]
fn the_own_history_says_what_it_is_before_there_is_any() {
    let mut window = library();
    assert!(window.says("Each refresh keeps what it saw with its date"));
    window.send(vec![finished(vec![report(OnlineId::UpworkIndex, SourceState::Unchanged, vec![])])]);
    assert!(window.says("Last refresh 21 November 2026"));
}
