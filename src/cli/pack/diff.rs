//! `skillvane pack diff`: what changed from one data set to another, as text and as JSON.

mod report;

use super::{Failure, file, json, pack_sentence, printed, say};
use crate::{
    cli::page::Page,
    data::{Documents, bundled, load, pack::PackContent},
    domain::{Date, Market},
    i18n::Locale,
    insight::{
        MarketChange, what_changed,
        what_changed::{Tally, Weight},
    },
    sentences::what_changed::{self as words, Way},
};
use clap::Args;
use std::{
    io::{self, Write},
    path::Path,
};

/// The name of the bundled data in place of a file.
const BUNDLED: &str = "bundled";

/// Two packs.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The earlier pack, or "bundled"
    a: String,
    /// The later pack, or "bundled"; an update is put on the earlier one first
    b: String,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// One of the two data sets.
struct Side {
    path: String,
    title: String,
    hash: Option<String>,
    content: &'static str,
    documents: Documents,
    market: Market,
}

/// Runs the command; the exit code is 0 whether anything changed or not, 2 when a pack cannot be used.
pub fn run(args: &DiffArgs, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let read = side(&args.a, None, locale).and_then(|old| {
        let new = side(&args.b, Some(&old.documents), locale)?;
        Ok((old, new))
    });
    let (old, new) = match read {
        Ok(sides) => sides,
        Err(failure) => return say(failure, err),
    };
    let change = what_changed(&old.market, &new.market);
    let done = if args.json {
        json(&report::Report::new(&old, &new, &change, locale), out)
    } else {
        print(&old, &new, &change, locale, &mut Page { out })
    };
    printed(done, err)
}

/// Reads one of the two; an update needs what it is put on.
fn side(given: &str, base: Option<&Documents>, locale: Locale) -> Result<Side, Failure> {
    if given == BUNDLED {
        let documents = Documents::read(bundled::files()).0;
        let market = bundled::market().market.clone();
        let (path, title) = (given.to_owned(), locale.t("cli-pack-diff-bundled"));
        return Ok(Side { path, title, hash: None, content: PackContent::Market.key(), documents, market });
    }
    let pack = file::pack(Path::new(given), locale)?;
    let refused = |error| (2, pack_sentence(locale, &error));
    let (documents, market) = match pack.manifest.content {
        PackContent::Market | PackContent::Capsule => (pack.to_documents().map_err(refused)?.0, load(&pack).market),
        PackContent::Update { .. } => {
            let Some(base) = base else { return Err((2, locale.t("cli-pack-diff-update-first"))) };
            let (documents, _) = pack.on(base).map_err(refused)?;
            let files = documents.to_files().map_err(|error| refused(error.into()))?;
            (documents, load(&files).market)
        }
    };
    Ok(Side {
        path: given.to_owned(),
        title: pack.manifest.title.clone(),
        hash: Some(pack.hash.to_string()),
        content: pack.manifest.content.key(),
        documents,
        market,
    })
}

fn print(old: &Side, new: &Side, change: &MarketChange, l: Locale, page: &mut Page<'_>) -> io::Result<()> {
    let named = |side: &Side, day: Option<Date>| match day {
        Some(day) => l.tf("cli-pack-diff-side", &[("title", side.title.as_str().into()), ("date", l.date(day).into())]),
        None => side.title.clone(),
    };
    let (from, to) = (named(old, change.made_on.0), named(new, change.made_on.1));
    page.line(0, &l.tf("changed-title", &[("from", from.into()), ("to", to.into())]))?;
    page.line(0, &words::summary(l, change))?;
    if change.is_empty() {
        return Ok(());
    }
    page.line(0, &l.t("changed-rule"))?;
    let names = &change.names;
    page.section(&l.t("changed-moved"))?;
    let material = |weight: Weight| weight == Weight::Material;
    let moved = change.moved.iter().filter(|moved| material(moved.size.weight));
    lines(page, l, moved.map(|moved| words::movement(l, names, moved)))?;
    page.section(&l.t("changed-corrected"))?;
    let corrected = change.corrected.iter().filter(|found| material(found.weight()));
    lines(page, l, corrected.map(|found| words::correction(l, names, found)))?;
    page.section(&l.t("changed-methods"))?;
    lines(page, l, change.methods.iter().map(|found| words::method(l, names, found)))?;
    page.empty()?;
    for (weight, key) in [(Weight::Small, "changed-fold-small"), (Weight::Unknown, "changed-fold-unknown")] {
        let n = change.count(weight);
        if n > 0 {
            page.line(0, &l.tf(key, &[("n", n.into())]))?;
        }
    }
    if !change.order.is_empty() {
        page.section(&words::order(l, &change.order))?;
        if let Some(line) = words::order_numbers(l, &change.order) {
            page.line(0, &line)?;
        }
        lines(page, l, words::order_lines(l, change).into_iter().map(|(_, line)| line))?;
        if let Some(line) = words::gave_way(l, change) {
            page.line(0, &line)?;
        }
    }
    counts(page, l, change)
}

/// Rows of a section, each with a mark that says which way without colour.
fn lines(page: &mut Page<'_>, l: Locale, rows: impl Iterator<Item = words::Line>) -> io::Result<()> {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return page.line(2, &l.t("changed-none"));
    }
    rows.try_for_each(|row| {
        let mark = match row.way {
            Way::Up => "▲ ",
            Way::Down => "▼ ",
            Way::Neither => "- ",
        };
        page.item(mark, &row.text())
    })
}

fn counts(page: &mut Page<'_>, l: Locale, change: &MarketChange) -> io::Result<()> {
    let told = |name: &str, tally: &Tally| {
        let counts = words::tally(l, tally);
        if counts.is_empty() { name.to_owned() } else { format!("{name}: {counts}") }
    };
    page.section(&l.t("changed-by-kind"))?;
    for (kind, counts) in words::kinds(l, change) {
        page.item("- ", &format!("{kind}: {counts}"))?;
    }
    if !change.content.by_source.is_empty() {
        page.section(&l.t("changed-by-source"))?;
        for (id, tally) in &change.content.by_source {
            let name = change.names.sources.get(id).map_or(id.as_str(), |source| &source.title);
            page.item("- ", &told(name, tally))?;
        }
    }
    if !change.content.by_subject.is_empty() {
        page.section(&l.t("changed-by-subject"))?;
        for (subject, tally) in &change.content.by_subject {
            page.item("- ", &told(&words::subject(l, &change.names, subject), tally))?;
        }
    }
    Ok(())
}
