//! What changed between two data sets: the order of skills in words, then three groups, then counts by kind, source and
//! skill. The body of the library's card and of the preview of a data pack.

mod lines;

use crate::{
    insight::{
        MarketChange,
        what_changed::{Tally, Weight},
    },
    sentences::what_changed::{self as words, Line},
    ui::{
        ViewCtx,
        theme::{TextRole, space},
        widgets::{caption, faint, fold, link, row_line, text},
    },
};
use egui::Ui;
use lines::{Row, Target, rows_ui};
use std::collections::BTreeSet;

/// Below this width the groups stand under one another.
const TWO_COLUMNS: f32 = 600.0;
/// Rows of a group that stand there before one asks for more.
const FIRST_ROWS: usize = 6;
/// Most rows of one list: beyond, the command line is the better reader.
const MOST_ROWS: usize = 100;

/// View state.
#[derive(Default)]
pub(super) struct ChangedView {
    open: BTreeSet<Part>,
}

/// A part that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    MoreMoved,
    MoreCorrected,
    MoreMethods,
    Small,
    Unknown,
    Order,
    Kinds,
    Sources,
    Subjects,
}

impl ChangedView {
    /// Paints the change.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, change: &MarketChange) {
        caption(ui, cx.tokens, words::summary(cx.locale, change));
        if change.is_empty() {
            return;
        }
        faint(ui, cx.tokens, cx.t("changed-rule"));
        ui.add_space(space::XS);
        if ui.available_width() < TWO_COLUMNS {
            self.moved_ui(ui, cx, change);
            ui.add_space(space::S);
            self.restated_ui(ui, cx, change);
        } else {
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                self.moved_ui(left, cx, change);
                self.restated_ui(right, cx, change);
            });
        }
        ui.add_space(space::XS);
        row_line(ui, cx.tokens);
        self.folds_ui(ui, cx, change);
    }

    /// What moved with the market.
    fn moved_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, change: &MarketChange) {
        let rows = change.moved.iter().filter(|moved| moved.size.weight == Weight::Material);
        self.group_ui(ui, cx, (["changed-moved", "changed-moved-explain"], Part::MoreMoved), rows, |moved| {
            Row::moved(cx, change, moved)
        });
    }

    /// What was corrected, and what is made in another way.
    fn restated_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, change: &MarketChange) {
        let rows = change.corrected.iter().filter(|found| found.weight() == Weight::Material);
        self.group_ui(
            ui,
            cx,
            (["changed-corrected", "changed-corrected-explain"], Part::MoreCorrected),
            rows,
            |found| Row::corrected(cx, change, found),
        );
        ui.add_space(space::S);
        let rows = change.methods.iter();
        self.group_ui(ui, cx, (["changed-methods", "changed-methods-explain"], Part::MoreMethods), rows, |found| {
            Row::method(cx, change, found)
        });
    }

    /// A heading with its rows: the first ones, and more on demand. Only rows that are shown are put into words.
    fn group_ui<T>(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        ([title, explain], more): ([&str; 2], Part),
        items: impl Iterator<Item = T> + Clone,
        row: impl Fn(T) -> Row,
    ) {
        let t = cx.tokens;
        ui.spacing_mut().item_spacing.y = space::XS;
        text(ui, cx.t(title), TextRole::CaptionStrong, t.text_muted).on_hover_text(cx.t(explain));
        let n = items.clone().count();
        if n == 0 {
            text(ui, cx.t("changed-none"), TextRole::Caption, t.text);
            return;
        }
        let shown = if self.open.contains(&more) { MOST_ROWS } else { FIRST_ROWS };
        rows_ui(ui, cx, items.take(shown).map(row));
        if n > shown {
            let rest = cx.tf("changed-fold-more", &[("n", (n - shown).into())]);
            if shown == MOST_ROWS {
                faint(ui, t, rest);
            } else if link(ui, t, None, &rest).clicked() {
                self.open.insert(more);
            }
        }
    }

    /// Everything that is closed at first.
    fn folds_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, change: &MarketChange) {
        let l = cx.locale;
        ui.spacing_mut().item_spacing.y = space::XS;
        for (part, weight, key) in [
            (Part::Small, Weight::Small, "changed-fold-small"),
            (Part::Unknown, Weight::Unknown, "changed-fold-unknown"),
        ] {
            let n = change.count(weight);
            if n > 0 && self.fold_ui(ui, part, cx, &cx.tf(key, &[("n", n.into())]), "") {
                if weight == Weight::Unknown {
                    faint(ui, cx.tokens, cx.t("changed-doubt-unknown"));
                }
                let moved = change.moved.iter().filter(|moved| moved.size.weight == weight);
                let corrected = change.corrected.iter().filter(|found| found.weight() == weight);
                let rows = moved.map(|moved| Row::moved(cx, change, moved).unsure());
                list_ui(ui, cx, n, rows.chain(corrected.map(|found| Row::corrected(cx, change, found).unsure())));
            }
        }
        if !change.order.is_empty() {
            let numbers = words::order_numbers(l, &change.order).unwrap_or_default();
            if self.fold_ui(ui, Part::Order, cx, &words::order(l, &change.order), &numbers) {
                faint(ui, cx.tokens, numbers);
                let lines = words::order_lines(l, change);
                let n = lines.len();
                list_ui(ui, cx, n, lines.into_iter().map(|(id, line)| Row::new(Target::of_skill(cx, &id), line)));
                if let Some(rest) = words::gave_way(l, change) {
                    faint(ui, cx.tokens, rest);
                }
            }
        }
        let kinds = words::kinds(l, change);
        let told: Vec<String> = kinds.iter().map(|(kind, counts)| format!("{kind}: {counts}")).collect();
        if !told.is_empty() && self.fold_ui(ui, Part::Kinds, cx, &cx.t("changed-by-kind"), &told.join(" · ")) {
            for line in told {
                caption(ui, cx.tokens, line);
            }
        }
        self.counts_ui(ui, cx, ("changed-by-source", Part::Sources), &change.content.by_source, |(id, tally)| {
            let name = change.names.sources.get(id).map_or(id.as_str(), |source| &source.title);
            Row::new(None, counted(cx, name.to_owned(), tally))
        });
        self.counts_ui(
            ui,
            cx,
            ("changed-by-subject", Part::Subjects),
            &change.content.by_subject,
            |(subject, tally)| {
                let name = words::subject(l, &change.names, subject);
                Row::new(Target::of_subject(cx, subject), counted(cx, name, tally))
            },
        );
    }

    /// A fold with counts; its first name says what is inside.
    fn counts_ui<T>(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCtx<'_>,
        (title, part): (&str, Part),
        all: &[T],
        row: impl Fn(&T) -> Row,
    ) {
        let Some(first) = all.first() else { return };
        let mut summary = row(first).name().to_owned();
        if all.len() > 1 {
            summary = format!("{summary} {}", cx.tf("changed-fold-more", &[("n", (all.len() - 1).into())]));
        }
        if self.fold_ui(ui, part, cx, &cx.t(title), &summary) {
            list_ui(ui, cx, all.len(), all.iter().map(row));
        }
    }

    /// A heading that opens and closes; true while it is open.
    fn fold_ui(&mut self, ui: &mut Ui, part: Part, cx: &ViewCtx<'_>, title: &str, summary: &str) -> bool {
        let is_open = self.open.contains(&part);
        if fold(ui, cx.tokens, is_open, title, summary) && !self.open.remove(&part) {
            self.open.insert(part);
        }
        self.open.contains(&part)
    }
}

/// A list of `n` rows below a fold, up to what one can read.
fn list_ui(ui: &mut Ui, cx: &ViewCtx<'_>, n: usize, rows: impl Iterator<Item = Row>) {
    ui.horizontal(|ui| {
        ui.add_space(space::XL);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            rows_ui(ui, cx, rows.take(MOST_ROWS));
            if n > MOST_ROWS {
                faint(ui, cx.tokens, cx.tf("changed-fold-more", &[("n", (n - MOST_ROWS).into())]));
            }
        });
    });
}

/// A line of counts.
fn counted(cx: &ViewCtx<'_>, name: String, tally: &Tally) -> Line {
    let mut detail = words::tally(cx.locale, tally);
    if tally.material > 0 {
        let matter = cx.tf("changed-matter", &[("n", tally.material.into())]);
        detail = if detail.is_empty() { matter } else { format!("{detail}; {matter}") };
    }
    Line { name, change: String::new(), detail, doubt: String::new(), way: words::Way::Neither }
}
