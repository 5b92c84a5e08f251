//! A plan as tables for spreadsheets: a row an item, and the list of what it still takes in hours and money.

use super::PlanSheet;
use crate::{
    domain::{Date, Span},
    export::csv::{Cell, Table},
};

/// The plan: a row an item, in order.
#[must_use]
pub fn plan(sheet: &PlanSheet) -> Table {
    let l = sheet.locale;
    let headings = [
        "id",
        "item",
        "skill",
        "level",
        "from",
        "until",
        "hours",
        "left",
        "cost",
        "currency",
        "after",
        "piece",
        "piece-on",
        "review-on",
        "done-on",
    ]
    .map(|key| l.t(&format!("plan-export-col-{key}")));
    let rows = sheet.rows.iter().map(|row| {
        let day = |day: Option<Date>| words(day.map(|day| day.to_string()));
        vec![
            words(Some(row.id.to_string())),
            words(Some(row.title.clone())),
            words(row.skill.clone()),
            row.level.map(|level| f64::from(level.get())).into(),
            day(row.days.map(Span::start)),
            day(row.days.map(Span::end)),
            Cell::Number(row.hours),
            Cell::Number(row.hours_left),
            row.cost.into(),
            words(Some(sheet.currency.code().to_owned())),
            words((!row.after.is_empty()).then(|| row.after.join("; "))),
            words(row.piece.as_ref().map(|piece| piece.words.clone())),
            day(row.piece.as_ref().and_then(|piece| piece.on)),
            day(row.review.map(|review| review.on)),
            day(row.done_on),
        ]
    });
    let rows = rows.collect();
    Table { about: about(sheet, "plan-export-title"), headings: headings.to_vec(), rows }
}

/// What the unfinished items still take.
#[must_use]
pub fn shopping(sheet: &PlanSheet) -> Table {
    let l = sheet.locale;
    let headings = ["id", "item", "left", "cost", "currency"].map(|key| l.t(&format!("plan-export-col-{key}")));
    let code = || words(Some(sheet.currency.code().to_owned()));
    let mut rows: Vec<Vec<Cell>> = sheet
        .rows
        .iter()
        .filter(|row| row.is_open())
        .map(|row| {
            let (id, title) = (words(Some(row.id.to_string())), words(Some(row.title.clone())));
            vec![id, title, Cell::Number(row.hours_left), row.cost.into(), code()]
        })
        .collect();
    let (hours, cost) = sheet.still_to_spend();
    rows.push(vec![Cell::Empty, words(Some(l.t("plan-export-sum"))), Cell::Number(hours), Cell::Number(cost), code()]);
    let mut about = about(sheet, "plan-export-shopping-title");
    about.extend(sheet.budget_words());
    Table { about, headings: headings.to_vec(), rows }
}

fn about(sheet: &PlanSheet, title: &str) -> Vec<String> {
    let mut about = vec![sheet.locale.tf(title, &[("name", sheet.name.as_str().into())]), sheet.summary()];
    about.extend(sheet.remarks.iter().map(|remark| remark.words.clone()));
    about.push(sheet.made.clone());
    about
}

fn words(words: Option<String>) -> Cell {
    words.map_or(Cell::Empty, Cell::Text)
}
