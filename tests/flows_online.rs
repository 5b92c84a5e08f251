//! What the user decides about the network, by label and role: sources and addresses, terms, token, feeds, keys.

mod common;

use common::{Opening, Window, open, today};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Command, SettingsSection},
    data::pack::SigningKey,
    domain::{NetworkChoices, OnlineId, RefreshSchedule, TrustedKey},
};

/// Tall enough for a whole section, so that nothing stands below the window.
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

    /// Replaces what stands in the field of that name.
    fn retype(&mut self, name: &str, text: &str) {
        self.field(name).focus();
        self.harness.run();
        self.press(Modifiers::COMMAND, Key::A);
        self.field(name).type_text(text);
        self.harness.run();
    }

    /// The field of that name; its label is another node of the same name.
    fn field<'a>(&'a self, name: &'a str) -> egui_kittest::Node<'a> {
        let is_field = |node: &egui_kittest::Node<'_>| {
            matches!(node.accesskit_node().role(), Role::TextInput | Role::PasswordInput)
        };
        self.harness.query_all_by_label(name).find(is_field).expect("a field of that name")
    }

    fn network(&self) -> &NetworkChoices {
        &self.state().settings.network
    }
}

fn settings() -> Window {
    let mut window = open(Opening { size: TALL, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart, Command::ShowSettings(SettingsSection::Online)]);
    window
}

#[test]
fn a_source_is_switched_off_and_on_again() {
    let mut window = settings();
    assert!(window.network().is_on(OnlineId::UpworkIndex) && !window.network().is_on(OnlineId::WikimediaViews));
    window.click(Role::CheckBox, "Ask Upwork Market Index");
    window.click(Role::CheckBox, "Ask Wikipedia page views");
    assert!(!window.network().is_on(OnlineId::UpworkIndex) && window.network().is_on(OnlineId::WikimediaViews));
    window.click(Role::CheckBox, "Ask Upwork Market Index");
    window.click(Role::CheckBox, "Ask Wikipedia page views");
    assert_eq!(window.network(), &NetworkChoices::default());
}

#[test]
fn the_schedule_is_off_at_first_and_says_what_it_means() {
    let mut window = settings();
    assert!(window.says("Nothing is asked until you press Refresh in the library"));
    window.click(Role::RadioButton, "Every month");
    assert_eq!(window.network().schedule, RefreshSchedule::Monthly);
    assert!(window.says("the last refresh is thirty days old"));
}

#[test]
fn an_address_is_taken_when_it_may_be_asked_and_otherwise_the_old_one_stays() {
    let mut window = settings();
    window.click(Role::DisclosureTriangle, "Upwork Market Index. Address: raw.githubusercontent.com");
    let field = "Address of Upwork Market Index";
    for (typed, problem) in [
        ("http://example.org/a.csv", "This address is not encrypted"),
        ("https://me:secret@example.org/a.csv", "holds a name or a password"),
        ("https://192.168.0.1/a.csv", "leads into a private network"),
        ("no address", "This is no web address"),
        ("https://example.org/é.csv", "This is no web address"),
    ] {
        window.retype(field, typed);
        assert!(window.says(problem), "{typed}");
        window.press(Modifiers::NONE, Key::Enter);
        assert!(window.says("The address stays as it was"), "{typed}");
        assert_eq!(window.network().address(OnlineId::UpworkIndex), OnlineId::UpworkIndex.usual_address());
    }
    for address in ["https://example.org/a.csv", "http://127.0.0.1:8080/a.csv"] {
        window.retype(field, address);
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(window.network().address(OnlineId::UpworkIndex), address);
    }
    window.click(Role::Link, "Use the documented address of Upwork Market Index");
    assert_eq!(window.network(), &NetworkChoices::default());
}

#[test]
fn what_the_source_fills_in_must_stand_in_its_address_and_escape_gives_the_old_one_back() {
    let mut window = settings();
    window.click(Role::DisclosureTriangle, "Indeed: sectors. Address: raw.githubusercontent.com");
    let field = "Address of Indeed: sectors";
    window.retype(field, "https://example.org/US.csv");
    assert!(window.says("{country} is missing"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("{country} is missing"));
    let value = window.field(field).accesskit_node().value();
    assert_eq!(value.as_deref(), Some(OnlineId::IndeedSectors.usual_address()));
    assert_eq!(window.network(), &NetworkChoices::default());
}

#[test]
fn terms_are_read_before_they_are_accepted_and_can_be_withdrawn() {
    let mut window = settings();
    assert!(window.harness.query_by_label("Ask Jobicy").is_none());
    window.click(Role::Button, "Read the terms of Jobicy…");
    assert!(window.says("At most one request an hour") && window.says("100 or more") && window.says("six hours late"));
    window.click(Role::Link, "Not now");
    assert_eq!(window.network(), &NetworkChoices::default());
    window.click(Role::Button, "Read the terms of Jobicy…");
    window.click(Role::Button, "Accept and switch on");
    assert!(window.network().is_on(OnlineId::Jobicy));
    window.click(Role::CheckBox, "Ask Jobicy");
    assert!(!window.network().is_on(OnlineId::Jobicy));
    window.click(Role::Link, "Withdraw what was accepted for Jobicy");
    assert_eq!(window.network(), &NetworkChoices::default());
}

#[test]
fn the_token_is_masked_until_it_is_shown_and_one_that_no_header_can_hold_is_refused() {
    let mut window = settings();
    window.click(Role::Button, "Read the terms of Freelancer.com…");
    window.click(Role::Button, "Accept and switch on");
    assert!(window.says("Kept unencrypted in the settings file"));
    window.retype("Your access token", "with a space");
    assert!(window.says("A token has 1 to 200"));
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.network().freelancer_token, None);
    window.retype("Your access token", "abc123");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.network().freelancer_token.as_deref(), Some("abc123"));
    let value = |window: &Window| window.field("Your access token").accesskit_node().value();
    assert_ne!(value(&window).as_deref(), Some("abc123"));
    window.click(Role::Button, "Show the token");
    assert_eq!(value(&window).as_deref(), Some("abc123"));
    window.click(Role::Button, "Remove the token");
    assert_eq!(window.network().freelancer_token, None);
}

#[test]
fn feeds_are_added_once_removed_and_put_back() {
    let mut window = settings();
    window.retype("Address of a feed", "http://example.org/packs.ron");
    assert!(window.says("This address is not encrypted"));
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.network().feeds.is_empty());
    window.retype("Address of a feed", "https://example.org/packs.ron");
    window.click(Role::Button, "Add the feed");
    assert_eq!(window.network().feeds, ["https://example.org/packs.ron"]);
    assert!(window.network().is_on(OnlineId::PackFeed), "the first feed switches feeds on");
    window.retype("Address of a feed", "https://example.org/packs.ron");
    assert!(window.says("This feed is in the list already"));
    window.click(Role::Button, "Remove the feed https://example.org/packs.ron");
    assert!(window.network().feeds.is_empty());
    window.click(Role::Link, "Put back");
    assert_eq!(window.network().feeds, ["https://example.org/packs.ron"]);
}

#[test]
fn a_key_is_trusted_under_a_name_and_can_be_put_back_after_it_was_removed() {
    let mut window = settings();
    let new = SigningKey::generate(None).expect("a pair of keys");
    window.retype("Public key (minisign)", "RWnothing");
    assert!(window.says("This is no public key of minisign"));
    // A whole file loses its line breaks in the field.
    window.retype("Public key (minisign)", &new.public.replace('\n', " "));
    assert!(window.says(&format!("Key id {}", new.id)));
    window.click(Role::Button, "Trust this key");
    assert!(window.says("Say whose key it is") && window.state().settings.keys.is_empty());
    window.retype("Whose key", "Coach office");
    window.click(Role::Button, "Trust this key");
    let key = TrustedKey { name: "Coach office".into(), key: new.line.clone(), added: today() };
    assert_eq!(window.state().settings.keys, vec![key.clone()]);
    assert!(window.says(&format!("{} · trusted since 21 Nov 2026", new.id)));
    window.retype("Public key (minisign)", &new.line);
    assert!(window.says("This key is trusted already, as Coach office"));
    window.click(Role::Button, "Trust the key of Coach office no longer");
    assert!(window.state().settings.keys.is_empty());
    window.click(Role::Link, "Put back");
    assert_eq!(window.state().settings.keys, [key]);
}

#[test]
fn a_secret_key_is_not_taken_for_a_public_one() {
    let mut window = settings();
    let new = SigningKey::generate(None).expect("a pair of keys");
    window.retype("Public key (minisign)", &new.secret.replace('\n', " "));
    assert!(window.says("This is a secret key, which nobody else should see"));
}
