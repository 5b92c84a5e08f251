//! The licences of the program, its fonts and data, and the libraries that it is built from, from the bundled files.

use super::markdown;
use crate::ui::{
    ViewCtx,
    theme::{TextRole, size, space},
    widgets::{caption, card, chip, prose, rich, row_line, section, text},
};
use egui::{Label, Ui, vec2};

/// View state of the section.
#[derive(Default)]
pub(super) struct LicencesState {
    shown: usize,
}

/// A licence that can be chosen: key of its name, and its text.
struct Document {
    key: &'static str,
    body: Body,
}

enum Body {
    /// The program's own licences.
    Own,
    /// Credits in Markdown.
    Credits(&'static str),
    /// A licence text as its author set it.
    Plain(&'static str),
    /// The libraries.
    Crates,
}

static DOCUMENTS: [Document; 7] = [
    Document { key: "licence-own", body: Body::Own },
    Document { key: "licence-credits", body: Body::Credits(include_str!("../../../../NOTICE.md")) },
    Document { key: "licence-inter", body: Body::Plain(include_str!("../../../../assets/fonts/Inter-OFL.txt")) },
    Document {
        key: "licence-phosphor",
        body: Body::Plain(include_str!("../../../../assets/fonts/Phosphor-LICENSE.txt")),
    },
    Document { key: "licence-hack", body: Body::Plain(include_str!("../../../../assets/fonts/Hack-LICENSE.txt")) },
    Document { key: "licence-ubuntu", body: Body::Plain(include_str!("../../../../assets/fonts/Ubuntu-UFL.txt")) },
    Document { key: "licence-crates", body: Body::Crates },
];

const OWN_MIT: &str = include_str!("../../../../LICENSE-MIT");
const OWN_APACHE: &str = include_str!("../../../../LICENSE-APACHE");

/// The direct dependencies with the licences that their packages state. A test compares the names with Cargo.toml.
const CRATES: [(&str, &str); 36] = [
    ("clap", "MIT OR Apache-2.0"),
    ("clap_complete", "MIT OR Apache-2.0"),
    ("csv", "Unlicense OR MIT"),
    ("directories", "MIT OR Apache-2.0"),
    ("eframe", "MIT OR Apache-2.0"),
    ("egui", "MIT OR Apache-2.0"),
    ("egui_extras", "MIT OR Apache-2.0"),
    ("egui_plot", "MIT OR Apache-2.0"),
    ("env_logger", "MIT OR Apache-2.0"),
    ("fluent-bundle", "Apache-2.0 OR MIT"),
    ("httpdate", "MIT OR Apache-2.0"),
    ("icalendar", "MIT OR Apache-2.0"),
    ("jiff", "Unlicense OR MIT"),
    ("log", "MIT OR Apache-2.0"),
    ("minisign", "MIT"),
    ("nucleo-matcher", "MPL-2.0"),
    ("opener", "MIT OR Apache-2.0"),
    ("rand_chacha", "MIT OR Apache-2.0"),
    ("rand_distr", "MIT OR Apache-2.0"),
    ("reqwest", "MIT OR Apache-2.0"),
    ("resvg", "Apache-2.0 OR MIT"),
    ("ron", "MIT OR Apache-2.0"),
    ("rustls", "Apache-2.0 OR ISC OR MIT"),
    ("serde", "MIT OR Apache-2.0"),
    ("serde_json", "MIT OR Apache-2.0"),
    ("sha2", "MIT OR Apache-2.0"),
    ("statrs", "MIT"),
    ("stlrs", "Unlicense OR MIT"),
    ("sys-locale", "MIT OR Apache-2.0"),
    ("tempfile", "MIT OR Apache-2.0"),
    ("thiserror", "MIT OR Apache-2.0"),
    ("tokio", "MIT"),
    ("ttf-parser", "MIT OR Apache-2.0"),
    ("unic-langid", "MIT OR Apache-2.0"),
    ("winit", "Apache-2.0"),
    ("zip", "MIT"),
];

impl LicencesState {
    /// Paints the section.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>) {
        let t = cx.tokens;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::S);
            for (index, document) in DOCUMENTS.iter().enumerate() {
                if chip(ui, t, index == self.shown, &cx.t(document.key)).clicked() {
                    self.shown = index;
                }
            }
        });
        ui.add_space(space::XS);
        let Some(document) = DOCUMENTS.get(self.shown) else { return };
        card(ui, t, |ui| {
            ui.set_width(ui.available_width());
            ui.push_id(self.shown, |ui| match &document.body {
                Body::Own => own_ui(ui, cx),
                Body::Credits(source) => markdown::ui(ui, t, source),
                Body::Plain(words) => {
                    section(ui, t, cx.t(document.key));
                    plain_ui(ui, cx, words);
                }
                Body::Crates => crates_ui(ui, cx),
            });
        });
    }
}

fn own_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    section(ui, cx.tokens, cx.t("licence-own"));
    prose(ui, cx.tokens, cx.t("licence-own-explain"));
    for words in [OWN_MIT, OWN_APACHE] {
        row_line(ui, cx.tokens);
        plain_ui(ui, cx, words);
    }
}

/// Paragraphs of a text that was broken for a terminal, laid out anew at the width of prose.
fn plain_ui(ui: &mut Ui, cx: &ViewCtx<'_>, words: &str) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::PROSE + 140.0));
        for paragraph in paragraphs(words) {
            ui.add(Label::new(rich(paragraph, TextRole::Body, cx.tokens.text)).wrap().selectable(true));
        }
    });
}

fn paragraphs(words: &str) -> impl Iterator<Item = String> + '_ {
    let clean = |line: &str| line.trim().trim_matches(['-', '=']).trim().to_owned();
    words
        .split("\n\n")
        .map(move |paragraph| paragraph.lines().map(clean).collect::<Vec<_>>().join(" ").trim().to_owned())
        .filter(|paragraph| !paragraph.is_empty())
}

fn crates_ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let t = cx.tokens;
    section(ui, t, cx.t("licence-crates"));
    prose(ui, t, cx.t("licence-crates-explain"));
    ui.spacing_mut().item_spacing.y = space::XS;
    for (name, licence) in CRATES {
        row_line(ui, t);
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.allocate_ui(vec2(180.0, 20.0), |ui| {
                ui.set_width(180.0);
                text(ui, name, TextRole::Strong, t.text);
            });
            caption(ui, t, licence);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_libraries_is_that_of_the_manifest() {
        let manifest = include_str!("../../../../Cargo.toml");
        let (_, after) = manifest.split_once("\n[dependencies]\n").expect("dependencies");
        let (dependencies, _) = after.split_once("\n[").expect("a section after them");
        let lines = dependencies.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        let mut names: Vec<&str> = lines.filter_map(|line| line.split_once(" =")).map(|(name, _)| name).collect();
        names.sort_unstable();
        assert_eq!(CRATES.map(|(name, _)| name).to_vec(), names);
    }

    #[test]
    fn paragraphs_join_lines_and_drop_rules() {
        let found: Vec<String> = paragraphs("A\nb\n\n-----\n\n  c\n").collect();
        assert_eq!(found, ["A b", "c"]);
    }
}
