//! The address of a source as a field: checked as it is typed, taken on Enter or when the field is left.

use crate::{
    app::command::Command,
    domain::{NetworkChoices, OnlineId},
    online::{AddressFault, address_fault},
    ui::{
        ViewCtx,
        dialog::problem_ui,
        theme::icons,
        widgets::{faint, fold_named, link, text_field},
    },
};
use egui::{Key, Ui};
use std::collections::{BTreeMap, BTreeSet};

/// View state of all address fields.
#[derive(Default)]
pub(super) struct AddressFields {
    open: BTreeSet<OnlineId>,
    drafts: BTreeMap<OnlineId, Draft>,
}

/// What is being typed, and which address it is to replace: when that changes elsewhere, the draft is dropped.
struct Draft {
    text: String,
    of: String,
}

impl AddressFields {
    /// Paints the line that says which server is asked; open, it holds the field.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId) {
        let now = cx.state.settings.network.address(id);
        let is_own = now != id.usual_address();
        let key = if is_own { "online-set-address-own" } else { "online-set-address" };
        let is_open = self.open.contains(&id);
        let title = cx.tf(key, &[("host", host(now).into())]);
        let name = format!("{}. {title}", cx.locale.online_source(id));
        if fold_named(ui, cx.tokens, is_open, &title, &name) {
            if is_open {
                self.open.remove(&id)
            } else {
                self.open.insert(id)
            };
        }
        if is_open {
            self.field_ui(ui, cx, id, now);
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, id: OnlineId, now: &str) {
        let t = cx.tokens;
        let source = cx.locale.online_source(id);
        let name = cx.tf("online-set-address-of", &[("source", source.as_str().into())]);
        let known = self.drafts.remove(&id).filter(|draft| draft.of == now);
        let mut typed = known.as_ref().map_or(now, |draft| &draft.text).to_owned();
        let width = ui.available_width();
        let field = text_field(ui, t, &mut typed, &name, id.usual_address(), width);
        let is_draft = known.is_some() || field.changed();
        let problem = problem(cx, id, &typed);
        let is_left = field.lost_focus() && is_draft;
        let is_dropped = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        match &problem {
            Some(problem) if is_draft && !is_dropped => {
                let kept =
                    if field.has_focus() { String::new() } else { format!(". {}", cx.t("online-set-address-kept")) };
                problem_ui(ui, cx, &format!("{problem}{kept}"));
            }
            None if is_left && !is_dropped => set(cx, id, &typed),
            _ => {}
        }
        if is_draft && !is_dropped && (problem.is_some() || !is_left) {
            self.drafts.insert(id, Draft { text: typed, of: now.to_owned() });
        }
        if now != id.usual_address() || problem.is_some() {
            faint(ui, t, cx.tf("online-set-address-documented", &[("address", id.usual_address().into())]));
            let label = cx.t("online-set-use-documented");
            let usual = link(ui, t, Some(icons::ARROW_COUNTER_CLOCKWISE), &label);
            let name = cx.tf("online-set-use-documented-of", &[("source", source.into())]);
            if usual.accessible_name(name).clicked() {
                self.drafts.remove(&id);
                set(cx, id, id.usual_address());
            }
        }
    }
}

/// Takes an address; the documented one, or none, is no choice of the user's.
fn set(cx: &ViewCtx<'_>, id: OnlineId, address: &str) {
    let address = address.trim();
    let own = !address.is_empty() && address != id.usual_address();
    let network = cx.state.settings.network.with(id, |choice| choice.address = own.then(|| address.to_owned()));
    cx.send(Command::SetNetwork(Box::new(network)));
}

/// What is wrong with an address for a source; an empty one stands for the documented one.
fn problem(cx: &ViewCtx<'_>, id: OnlineId, typed: &str) -> Option<String> {
    if typed.trim().is_empty() {
        return None;
    }
    let lacks = |part: &str| cx.tf("online-set-address-lacks", &[("part", part.into())]);
    address_problem(cx, typed).or_else(|| id.lacking_part(typed).map(lacks))
}

/// What is wrong with an address, by the rules of what is asked and of what is kept.
pub(super) fn address_problem(cx: &ViewCtx<'_>, typed: &str) -> Option<String> {
    let typed = typed.trim();
    let fault =
        address_fault(typed).or_else(|| (!NetworkChoices::is_address(typed)).then_some(AddressFault::Unreadable))?;
    Some(cx.tf("online-set-address-refused", &[("why", fault.key().into())]))
}

/// The server in an address, for a line that has no room for all of it.
pub(super) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_stands_for_an_address() {
        assert_eq!(host("https://example.org:81/a/b"), "example.org:81");
        assert_eq!(host("https://example.org"), "example.org");
        assert_eq!(host(""), "");
    }
}
