//! What of the bundled data could not be read: file and line, what was kept, the technical detail last.

use crate::ui::{
    ViewCtx,
    theme::space,
    widgets::{caption, caution},
};
use egui::Ui;

/// Paints the warnings of loading, if there are any.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCtx<'_>) {
    let warnings = &cx.state.loaded.warnings;
    if warnings.is_empty() {
        return;
    }
    caution(ui, cx.tokens, &cx.t("data-warnings"), |ui| {
        caption(ui, cx.tokens, cx.t("data-warnings-explain"));
        for warning in warnings {
            let place = match warning.line {
                Some(line) => {
                    let args = [("file", warning.file.as_str().into()), ("line", line.to_string().into())];
                    cx.tf("data-warning-place", args.as_slice())
                }
                None => warning.file.clone(),
            };
            let item = warning.item.clone().unwrap_or_else(|| cx.t("data-warning-some-item"));
            let args = [("item", item.into()), ("detail", warning.problem.to_string().into())];
            let kept = match effect(warning.problem.key()) {
                Effect::WholeFile => cx.tf("data-warning-whole-file", &args[1..]),
                Effect::Item => cx.tf("data-warning-item", args.as_slice()),
                Effect::Mention => cx.tf("data-warning-mention", args.as_slice()),
                Effect::Kept => cx.tf("data-warning-kept", args.as_slice()),
            };
            ui.add_space(space::XS);
            caption(ui, cx.tokens, format!("{place} · {kept}"));
        }
    });
}

/// What a problem cost.
#[derive(Debug, PartialEq, Eq)]
enum Effect {
    WholeFile,
    Item,
    Mention,
    Kept,
}

fn effect(key: &str) -> Effect {
    match key {
        "missing" | "unreadable" | "too-large" | "not-utf8" | "syntax" | "wrong-format" | "newer" | "no-version" => {
            Effect::WholeFile
        }
        "dropped-mention" => Effect::Mention,
        "one-language" | "rule" => Effect::Kept,
        _ => Effect::Item,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_an_item_and_a_mention_cost_different_things() {
        for (key, cost) in [
            ("syntax", Effect::WholeFile),
            ("number", Effect::Item),
            ("dropped-mention", Effect::Mention),
            ("one-language", Effect::Kept),
        ] {
            assert_eq!(effect(key), cost, "{key}");
        }
    }
}
