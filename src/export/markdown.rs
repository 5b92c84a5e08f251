//! A chart in words: title, sentences, the numbers as a table, how they were made, and who published them.

use crate::{
    chart::{ChartTable, Citation, Sheet, words::format_value},
    domain::Date,
};

/// The Markdown of a sheet: `CommonMark` with one table.
#[must_use]
pub fn chart(sheet: &Sheet) -> String {
    let locale = sheet.locale;
    let mut blocks = vec![format!("# {}", escaped(&sheet.title))];
    let sentences = [&sheet.subtitle, &sheet.summary, &sheet.sure].into_iter().chain(&sheet.forecast);
    blocks.extend(sentences.filter(|words| !words.is_empty()).map(|words| escaped(words)));
    blocks.push(numbers(sheet));
    let caveat = |name: &str, caveat: &str| format!("- {}: {}", escaped(name), escaped(caveat));
    let caveats = sheet.series.iter().filter_map(|note| Some(caveat(&note.name, note.caveat.as_ref()?)));
    let made: Vec<String> =
        sheet.methods.iter().map(|method| format!("- {}", escaped(method))).chain(caveats).collect();
    if !made.is_empty() {
        blocks.push(format!("## {}", locale.t("export-methods")));
        blocks.push(made.join("\n"));
    }
    let source = |source: &Citation| {
        let address = if source.url.is_empty() { String::new() } else { format!(" · <{}>", source.url) };
        format!("- {}{address}", escaped(&source.words(locale)))
    };
    blocks.push(format!("## {}", locale.t("export-sources")));
    blocks.push(sheet.sources.iter().map(source).collect::<Vec<_>>().join("\n"));
    blocks.push(escaped(&sheet.made));
    format!("{}\n", blocks.join("\n\n"))
}

/// The Markdown of several sheets, one below the other.
#[must_use]
pub fn charts(sheets: &[Sheet]) -> String {
    sheets.iter().map(chart).collect::<Vec<_>>().join("\n")
}

fn numbers(sheet: &Sheet) -> String {
    let table = ChartTable::of(sheet);
    let headings = std::iter::once(sheet.locale.t("export-column-period"))
        .chain(table.columns.iter().map(|column| column.kind.heading(sheet)));
    let mut lines = vec![row(headings), format!("| :-- |{}", " --: |".repeat(table.columns.len()))];
    for (at, date) in table.periods.iter().enumerate() {
        let value = |value: &Option<f64>| {
            value.map_or_else(|| "–".to_owned(), |v| format_value(sheet.locale, sheet.measure, sheet.transform, v))
        };
        let cells = std::iter::once(period(sheet, *date)).chain(table.columns.iter().map(|c| value(&c.values[at])));
        lines.push(row(cells));
    }
    lines.join("\n")
}

fn period(sheet: &Sheet, date: Date) -> String {
    sheet.locale.short_period(date, sheet.cadence)
}

pub(super) fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| escaped(&cell)).collect();
    format!("| {} |", cells.join(" | "))
}

/// Words that Markdown must not read as marks; on one line.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                text.push('\\');
                text.push(c);
            }
            c if c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
    // What starts a line may start a list.
    if text.starts_with(['+', '-', '=']) { format!("\\{text}") } else { text }
}
