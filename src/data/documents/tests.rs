//! Documents give back what they read, and an update turns one set into another exactly.

use super::*;
use crate::data::{bundled, load};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn bundled() -> Documents {
    let (documents, warnings) = Documents::read(bundled::files());
    assert!(warnings.is_empty(), "{warnings:?}");
    documents
}

#[test]
fn written_documents_load_as_the_originals_value_for_value() {
    let documents = bundled();
    let files = documents.to_files().expect("written");
    let (again, warnings) = Documents::read(&files);
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(again, documents);
    assert_eq!(again.to_files().expect("written"), files, "one content has one text");
    let (original, copy) = (load(bundled::files()), load(&files));
    assert!(copy.warnings.is_empty(), "{:?}", copy.warnings);
    let (original, copy) = (original.market, copy.market);
    assert_eq!(original.made_on, copy.made_on);
    assert_eq!(original.categories, copy.categories);
    assert_eq!(original.skills, copy.skills);
    assert_eq!(original.sources, copy.sources);
    assert_eq!(original.series, copy.series);
    assert_eq!(original.figures, copy.figures);
    assert_eq!(original.pay, copy.pay);
    assert_eq!(original.relations, copy.relations);
    assert_eq!(original.targets, copy.targets);
    assert_eq!(original.templates, copy.templates);
    assert_eq!(original.notes, copy.notes);
    assert_eq!(original.conflicts, copy.conflicts);
    assert_eq!(original.holidays, copy.holidays);
    assert_eq!(original.scales, copy.scales);
}

#[test]
fn every_item_of_the_bundled_market_has_a_key_of_its_own() {
    let items = bundled().items;
    let count = items.sources.len()
        + items.categories.len()
        + items.skills.len()
        + items.series.len()
        + items.links.len()
        + items.figures.len()
        + items.pay.len()
        + items.relations.len()
        + items.judged_relations.len()
        + items.targets.len()
        + items.templates.len()
        + items.notes.len()
        + items.conflicts.len()
        + items.holidays.len()
        + items.scales.len();
    assert_eq!(items.keys().len(), count);
}

#[test]
fn an_update_turns_one_set_into_the_other_and_survives_its_files() {
    let from = bundled();
    let mut to = from.clone();
    to.made_on = Some(day("2026-11-25"));
    // A removed series that links name, a changed value, a new figure in the middle, a new order.
    let gone = to.items.series.remove(3).id;
    to.items.forget(&HashSet::from([gone.clone()]));
    to.items.series[7].values.0[0] = Some(4.5);
    let mut figure = to.items.figures[0].clone();
    figure.named = "Another".to_owned();
    to.items.figures.push(figure);
    to.items.figures.remove(10);
    to.items.pay.swap(0, 1);
    let update = Update::between(&from, &to).expect("a day");
    assert!(update.removed.contains(&ItemKey::Series(gone)));
    let (read, warnings) = Update::read(&update.to_files().expect("written"), update.made_on);
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(read, update);
    let mut made = from.clone();
    let applied = made.apply(&update);
    assert_eq!(made, to);
    let series = applied.of(Kind::Series);
    assert_eq!((series.added, series.changed, series.removed), (0, 1, 1));
    let figures = applied.of(Kind::Figures);
    assert_eq!((figures.added, figures.changed, figures.removed), (1, 0, 1));
    let nothing = Update::between(&to, &to).expect("a day");
    assert!(nothing.is_empty() && made.apply(&nothing).is_nothing());
    assert_eq!(made, to);
}

#[test]
fn links_to_a_removed_series_go_with_it() {
    let mut documents = bundled();
    let id = documents.items.links.iter().find_map(|link| link.direct.first()).expect("a link").clone();
    let update = Update { removed: vec![ItemKey::Series(id.clone())], ..Update::on(day("2026-11-25")) };
    documents.apply(&update);
    let is_linked = |link: &crate::data::schema::Link| link.series_links().any(|joined| joined.series == id);
    assert!(!documents.items.links.iter().any(is_linked));
    assert!(load(&documents.to_files().expect("written")).warnings.is_empty());
}

#[test]
fn a_series_that_comes_back_keeps_its_links() {
    let from = bundled();
    let series = from.items.series[0].clone();
    let mut made = from.clone();
    let update = Update {
        removed: vec![ItemKey::Series(series.id.clone())],
        items: Items { series: vec![series], ..Items::default() },
        ..Update::on(day("2026-11-25"))
    };
    made.apply(&update);
    assert_eq!(made.items.links, from.items.links);
}

#[test]
fn the_hash_follows_the_content_alone() {
    let one = bundled();
    let mut other = one.clone();
    assert_eq!(one.hash(), other.hash());
    other.items.series[0].values.0[0] = Some(1.0);
    assert_ne!(one.hash(), other.hash());
}
