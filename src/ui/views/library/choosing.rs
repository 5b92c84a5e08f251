//! The dialog that asks which two data sets are compared: both by name, or the earlier one by a day.

use super::entries::{Entry, in_order, newest_until};
use crate::{
    app::command::Command,
    domain::{DataRef, Date},
    ui::{
        ViewCtx,
        dialog::{dialog_ui, named_ui, problem_ui},
        theme::{TextRole, space},
        widgets::{ButtonKind, button, caption, rich, segmented, select, text_field},
    },
};
use egui::{ScrollArea, Ui, vec2};

/// Width of the dialog.
const WIDTH: f32 = 520.0;
/// Highest list of choices.
const LIST: f32 = 260.0;

/// What is being chosen.
pub(super) struct Choosing {
    old: Option<DataRef>,
    new: DataRef,
    /// The earlier one is found by a day and not by its name.
    is_by_day: bool,
    day: String,
    is_tried: bool,
    /// The dialog has not had the focus yet.
    is_new: bool,
}

impl Choosing {
    /// The dialog about a data set and the one that is worked with, or about this one and the one before.
    pub fn new(cx: &ViewCtx<'_>, with: Option<DataRef>) -> Self {
        let order = in_order(cx);
        let work = cx.state.worked_with();
        let (old, new) = match with.filter(|data| *data != work) {
            Some(with) => {
                let place = |data| order.iter().position(|have| *have == data);
                if place(with) > place(work) { (Some(with), work) } else { (Some(work), with) }
            }
            None => (before(&order, work), work),
        };
        Self { old, new, is_by_day: false, day: String::new(), is_tried: false, is_new: true }
    }

    /// Paints the dialog; true when it is over.
    pub fn ui(&mut self, ui: &Ui, cx: &ViewCtx<'_>) -> bool {
        let mut is_over = false;
        let pair = self.pair(cx);
        let closes = dialog_ui(
            ui,
            cx,
            ("library_compare", &cx.t("library-compare-title")),
            WIDTH,
            self,
            |choosing, ui| choosing.body_ui(ui, cx, pair.as_ref()),
            |choosing, ui| {
                // From right to left.
                let compare = button(ui, cx.tokens, ButtonKind::Primary, None, &cx.t("library-compare-do"));
                // Both are proposed: Enter is enough. The first pass of a dialog only measures it.
                if choosing.is_new {
                    choosing.is_new = !compare.has_focus();
                    compare.request_focus();
                }
                if compare.clicked() {
                    choosing.is_tried = true;
                    if let Ok((old, new)) = &pair {
                        cx.send(Command::CompareData(*old, *new));
                        is_over = true;
                    }
                }
                is_over |= button(ui, cx.tokens, ButtonKind::Secondary, None, &cx.t("library-cancel")).clicked();
            },
        );
        is_over || closes
    }

    fn body_ui(&mut self, ui: &mut Ui, cx: &ViewCtx<'_>, pair: Result<&(DataRef, DataRef), &String>) {
        let t = cx.tokens;
        caption(ui, t, cx.t("library-compare-explain"));
        let order = in_order(cx);
        let ways = [(false, cx.t("library-compare-by-name")), (true, cx.t("library-compare-by-day"))];
        if let Some(is_by_day) = segmented(ui, t, self.is_by_day, &ways) {
            self.is_by_day = is_by_day;
        }
        let width = ui.available_width();
        let earlier = cx.t("library-compare-old");
        if self.is_by_day {
            let name = cx.t("library-compare-since");
            let hint = cx.locale.short_date(cx.state.today.plus_months(-6));
            named_ui(ui, cx, &name, width, |ui| text_field(ui, t, &mut self.day, &name, &hint, width.min(240.0)));
            if let Ok((old, _)) = pair
                && let Some(entry) = Entry::of(cx, *old)
            {
                caption(ui, t, cx.tf("library-compare-found", &[("name", entry.choice(cx).into())]));
            }
        } else {
            named_ui(ui, cx, &earlier, width, |ui| {
                choice_ui(ui, cx, "library_old", &earlier, &order, self.old, |data| self.old = Some(data));
            });
        }
        let later = cx.t("library-compare-new");
        named_ui(ui, cx, &later, width, |ui| {
            choice_ui(ui, cx, "library_new", &later, &order, Some(self.new), |data| self.new = data);
        });
        if let Err(problem) = pair
            && (self.is_tried || (self.is_by_day && !self.day.trim().is_empty()))
        {
            problem_ui(ui, cx, problem);
        }
    }

    /// Both data sets, the earlier one first, or why there are not two.
    fn pair(&self, cx: &ViewCtx<'_>) -> Result<(DataRef, DataRef), String> {
        let dated: Vec<(Option<Date>, DataRef)> = in_order(cx)
            .into_iter()
            .map(|data| (Entry::of(cx, data).and_then(|entry| entry.made_on(cx)), data))
            .collect();
        let old = if self.is_by_day {
            let day = cx.locale.parse_date(&self.day).map_err(|problem| cx.locale.parse_date_problem(&problem))?;
            let found = newest_until(&dated, day);
            found.ok_or_else(|| cx.tf("library-compare-none", &[("date", cx.locale.date(day).into())]))?
        } else {
            self.old.ok_or_else(|| cx.t("library-compare-choose"))?
        };
        if old == self.new {
            return Err(cx.t("library-compare-same"));
        }
        // Whatever was chosen first: what changed is told from the older one to the newer one.
        let place = |data| dated.iter().position(|(_, have)| *have == data);
        Ok(if place(old) < place(self.new) { (self.new, old) } else { (old, self.new) })
    }
}

/// The data set before another one, newest first; else the newest other one.
fn before(order: &[DataRef], data: DataRef) -> Option<DataRef> {
    let place = order.iter().position(|have| *have == data)?;
    order.get(place + 1).or_else(|| order.iter().find(|other| **other != data)).copied()
}

fn choice_ui(
    ui: &mut Ui,
    cx: &ViewCtx<'_>,
    salt: &str,
    name: &str,
    order: &[DataRef],
    now: Option<DataRef>,
    mut choose: impl FnMut(DataRef),
) {
    let t = cx.tokens;
    let words = |data: DataRef| Entry::of(cx, data).map(|entry| entry.choice(cx)).unwrap_or_default();
    let shown = now.map_or_else(|| cx.t("library-compare-choose"), words);
    let width = ui.available_width();
    select(ui, t, salt, name, rich(shown, TextRole::Body, t.text), width, |ui| {
        let row = ui.spacing().interact_size.y.max(crate::ui::theme::size::HIT);
        ui.spacing_mut().interact_size = vec2(width - 2.0 * space::M, row);
        ScrollArea::vertical().max_height(LIST).show_rows(ui, row, order.len(), |ui, rows| {
            for data in order.get(rows).unwrap_or_default() {
                if ui.selectable_label(now == Some(*data), rich(words(*data), TextRole::Body, t.text)).clicked() {
                    choose(*data);
                }
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PackHash;

    #[test]
    fn the_one_before_is_offered_and_of_the_oldest_the_newest() {
        let saved = |byte| DataRef::Saved(PackHash::new([byte; 32]));
        let order = [saved(3), DataRef::Bundled, saved(1)];
        assert_eq!(before(&order, saved(3)), Some(DataRef::Bundled));
        assert_eq!(before(&order, DataRef::Bundled), Some(saved(1)));
        assert_eq!(before(&order, saved(1)), Some(saved(3)));
        assert_eq!(before(&[DataRef::Bundled], DataRef::Bundled), None);
    }
}
