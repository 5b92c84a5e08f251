//! A plan as a page to read: when it ends, the items with their weeks, what to buy, and what to watch.

use super::{PlanRow, PlanSheet};
use crate::export::markdown::{escaped, row};

/// The Markdown of a plan: `CommonMark` with two tables.
#[must_use]
pub fn page(sheet: &PlanSheet) -> String {
    let l = sheet.locale;
    let mut blocks =
        vec![format!("# {}", escaped(&l.tf("plan-export-title", &[("name", sheet.name.as_str().into())])))];
    blocks.push(escaped(&sheet.summary()));
    blocks.extend(list(sheet.remarks.iter().map(|remark| remark.words.as_str())));
    if !sheet.rows.is_empty() {
        blocks.push(items(sheet));
        blocks.push(format!("## {}", l.t("plan-export-details")));
        blocks.extend(sheet.rows.iter().map(|row| details(sheet, row)));
        blocks.push(format!("## {}", l.t("plan-export-shopping")));
        blocks.push(shopping(sheet));
        blocks.extend(sheet.budget_words().iter().map(|words| escaped(words)));
    }
    blocks.push(escaped(&sheet.made));
    format!("{}\n", blocks.join("\n\n"))
}

/// A list, if there is anything in it.
fn list<'a>(lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let lines: Vec<String> = lines.map(|line| format!("- {}", escaped(line))).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn items(sheet: &PlanSheet) -> String {
    let l = sheet.locale;
    let heading = ["item", "from", "until", "hours", "left", "cost"].map(|key| l.t(&format!("plan-export-col-{key}")));
    let mut lines = vec![row(heading.into_iter()), "| :-- | :-- | :-- | --: | --: | --: |".to_owned()];
    for item in &sheet.rows {
        let day = |day| l.short_date(day);
        let cells = [
            item.title.clone(),
            item.days.map_or_else(dash, |days| day(days.start())),
            item.days.map_or_else(dash, |days| day(days.end())),
            l.hours(item.hours),
            l.hours(item.hours_left),
            item.cost.map_or_else(dash, |cost| l.money(cost, sheet.currency)),
        ];
        lines.push(row(cells.into_iter()));
    }
    lines.join("\n")
}

fn details(sheet: &PlanSheet, item: &PlanRow) -> String {
    let l = sheet.locale;
    let mut lines = sheet.lines_of(item);
    if let Some(piece) = &item.piece
        && let Some(on) = piece.on
    {
        let key = if piece.is_done { "plan-export-piece-made-on" } else { "plan-export-piece-due" };
        lines.push(l.tf(key, &[("day", l.date(on).into())]));
    }
    if let Some(review) = &item.review {
        let (_, question) = sheet.review_words(item, review);
        lines.push(format!("{}: {question}", l.date(review.on)));
    }
    let lines: Vec<String> = lines.iter().map(|line| format!("- {}", escaped(line))).collect();
    format!("### {}\n\n{}", escaped(&item.title), lines.join("\n"))
}

/// What is bought and how long it takes, with the sums.
fn shopping(sheet: &PlanSheet) -> String {
    let l = sheet.locale;
    let heading = ["item", "left", "cost"].map(|key| l.t(&format!("plan-export-col-{key}")));
    let mut lines = vec![row(heading.into_iter()), "| :-- | --: | --: |".to_owned()];
    for item in sheet.rows.iter().filter(|item| item.is_open()) {
        let cost = item.cost.map_or_else(dash, |cost| l.money(cost, sheet.currency));
        lines.push(row([item.title.clone(), l.hours(item.hours_left), cost].into_iter()));
    }
    let (hours, cost) = sheet.still_to_spend();
    let sum = [l.t("plan-export-sum"), l.hours(hours), l.money(cost, sheet.currency)];
    lines.push(row(sum.into_iter()));
    lines.join("\n")
}

fn dash() -> String {
    "–".to_owned()
}
