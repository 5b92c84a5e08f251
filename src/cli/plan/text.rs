//! The plan as text for a terminal of 80 columns.

use crate::{
    cli::page::{Page, joined},
    export::plan::{PlanRow, PlanSheet},
};
use std::io::{self, Write};

/// Prints a plan.
pub(super) fn print(sheet: &PlanSheet, out: &mut dyn Write) -> io::Result<()> {
    let l = sheet.locale;
    let mut page = Page { out };
    page.section(&l.tf("plan-export-title", &[("name", sheet.name.as_str().into())]))?;
    page.line(2, &sheet.summary())?;
    for remark in sheet.remarks.iter().filter(|remark| !remark.is_problem) {
        page.item("! ", &remark.words)?;
    }
    page.empty()?;
    for (n, row) in sheet.rows.iter().enumerate() {
        item(sheet, n + 1, row, &mut page)?;
    }
    page.section(&l.t("plan-export-shopping"))?;
    let (hours, cost) = sheet.still_to_spend();
    page.line(2, &joined(vec![l.hours(hours), l.money(cost, sheet.currency)]))?;
    sheet.budget_words().iter().try_for_each(|words| page.line(2, words))?;
    page.empty()?;
    page.line(0, &sheet.made)
}

fn item(sheet: &PlanSheet, n: usize, row: &PlanRow, page: &mut Page<'_>) -> io::Result<()> {
    let l = sheet.locale;
    let days = row.days.map_or_else(String::new, |days| {
        l.tf("cli-plan-days", &[("from", l.date(days.start()).into()), ("until", l.date(days.end()).into())])
    });
    page.line(2, &format!("{n}. {}", row.title))?;
    page.line(5, &joined(std::iter::once(days).chain(sheet.lines_of(row)).collect()))?;
    if let Some(piece) = &row.piece
        && let Some(on) = piece.on
    {
        let key = if piece.is_done { "plan-export-piece-made-on" } else { "plan-export-piece-due" };
        page.line(5, &l.tf(key, &[("day", l.date(on).into())]))?;
    }
    if let Some(review) = &row.review {
        let (_, question) = sheet.review_words(row, review);
        page.line(5, &format!("{}: {question}", l.date(review.on)))?;
    }
    Ok(())
}
