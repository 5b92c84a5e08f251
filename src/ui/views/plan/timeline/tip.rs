//! What hovering a row tells: its days, its hours week by week, what it waits for, and its piece.

use super::paint::sunday;
use crate::{
    domain::{Date, PlanItem},
    insight::ItemDates,
    ui::{
        theme::{TextRole, space},
        views::plan::sight::PlanCx,
        widgets::rich,
    },
};
use egui::{Label, Ui};

/// So many weeks are listed one by one.
const WEEKS: usize = 8;

/// Paints the card.
pub(super) fn tip_ui(ui: &mut Ui, cx: &PlanCx<'_>, item: &PlanItem, dates: Option<&ItemDates>, n: usize) {
    let t = cx.view.tokens;
    ui.set_max_width(300.0);
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.add(Label::new(rich(&item.title, TextRole::Strong, t.text)).wrap());
    let line = |ui: &mut Ui, words: String| {
        ui.add(Label::new(rich(words, TextRole::Caption, t.text_muted)).wrap());
    };
    line(ui, cx.state_of(item));
    if let Some(dates) = dates {
        line(ui, days(cx, dates));
    }
    for words in weeks(cx, n) {
        line(ui, words);
    }
    if let Some(other) = cx.waits_for(item) {
        line(ui, cx.tf("plan-after", &[("titles", other.title.as_str().into())]));
    }
    if let Some(milestone) = &item.milestone {
        line(ui, cx.tf("plan-piece", &[("piece", milestone.piece.as_str().into())]));
    }
}

/// First and last day of an item.
pub fn days(cx: &PlanCx<'_>, dates: &ItemDates) -> String {
    let l = cx.view.locale;
    let last = dates.finish.min(sunday(dates.last));
    let words = |day: Date| l.short_date(day);
    cx.tf("plan-days", &[("from", words(dates.first).into()), ("to", words(last.max(dates.first)).into())])
}

/// The weeks of an item with their planned hours, a line each; long ones are summed up.
pub fn weeks(cx: &PlanCx<'_>, n: usize) -> Vec<String> {
    let Some(planned) = cx.dates.schedule.as_ref().ok().and_then(|found| found.items.get(n)) else { return vec![] };
    let line = |(monday, hours): &(Date, f64)| format!("{}: {}", cx.axis_day(*monday), cx.hours(*hours));
    let mut lines: Vec<String> = planned.weeks.iter().take(WEEKS).map(line).collect();
    if planned.weeks.len() > WEEKS {
        let rest = planned.weeks.len() - WEEKS;
        lines.push(cx.tf("plan-weeks-more", &[("n", rest.into())]));
    }
    lines
}
