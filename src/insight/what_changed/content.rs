//! What came, went and changed in two data sets, item by item, and how many by source and by skill: what somebody reads
//! before an update is accepted. Everything that a data set holds is compared, so that nothing changes unseen.

use super::{Correction, Item, MethodChange, Names, ValueChange, Weight, published, series::compare};
use crate::domain::{Market, SeriesId, Skill, SourceId, Subject};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::Hash,
};

/// Everything that came, went or changed. The day of capture of a series alone is no change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Content {
    /// Series by id.
    pub series: Difference,
    /// Figures: the same number is one of the same subject, metric, quantity, period, place and source.
    pub figures: Difference,
    /// Pay rows.
    pub pay: Difference,
    /// Sources by id.
    pub sources: Difference,
    /// Skills by id: names, category, kind and links to series.
    pub skills: Difference,
    /// Cited notes by their English sentence.
    pub notes: Difference,
    /// What else a data set holds, as far as it differs.
    pub others: Vec<(OtherKind, Tally)>,
    /// Series, figures, pay rows and the source itself, by source; largest changes first.
    pub by_source: Vec<(SourceId, Tally)>,
    /// The same by skill and category that they speak for; largest changes first.
    pub by_subject: Vec<(Subject, Tally)>,
}

/// Items of one kind, each list in a fixed order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// In the new data set only.
    pub added: Vec<Item>,
    /// In the old data set only.
    pub removed: Vec<Item>,
    /// In both, and not the same.
    pub changed: Vec<Item>,
}

/// How many came, went and changed.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    /// In the new data set only.
    pub added: usize,
    /// In the old data set only.
    pub removed: usize,
    /// In both, and not the same.
    pub changed: usize,
    /// How many movements and corrections are material.
    pub material: usize,
    /// The largest material one as the absolute logarithm of its ratio; 0 without one.
    pub largest: f64,
}

/// What else a data set holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OtherKind {
    /// Categories.
    Categories,
    /// Roles.
    Targets,
    /// Profile templates.
    Templates,
    /// Pairs of related skills.
    Relations,
    /// Known conflicts of sources.
    Conflicts,
    /// Lists of holidays.
    Holidays,
    /// Fixed scales of the ranking.
    Scales,
}

impl OtherKind {
    /// Kebab-case key of its messages and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Categories => "categories",
            Self::Targets => "targets",
            Self::Templates => "templates",
            Self::Relations => "relations",
            Self::Conflicts => "conflicts",
            Self::Holidays => "holidays",
            Self::Scales => "scales",
        }
    }
}

impl Difference {
    /// How many items came, went or changed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.added.len() + self.removed.len() + self.changed.len()
    }

    /// Whether nothing came, went or changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn sort(&mut self) {
        for list in [&mut self.added, &mut self.removed, &mut self.changed] {
            list.sort_by(Item::order);
        }
    }
}

impl Content {
    /// The six lists of items.
    #[must_use]
    pub fn lists(&self) -> [&Difference; 6] {
        [&self.series, &self.figures, &self.pay, &self.sources, &self.skills, &self.notes]
    }

    /// Whether the two data sets hold the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lists().iter().all(|list| list.is_empty()) && self.others.is_empty()
    }
}

/// What two data sets say, before it is put in order.
pub(super) struct Found {
    pub moved: Vec<ValueChange>,
    pub corrected: Vec<Correction>,
    pub methods: Vec<MethodChange>,
    pub content: Content,
    pub names: Names,
}

/// Compares everything that two data sets hold. Own series are the user's and no part of a data set.
pub(super) fn compare_all(old: &Market, new: &Market) -> Found {
    let mut found = Found {
        moved: Vec::new(),
        corrected: Vec::new(),
        methods: Vec::new(),
        content: Content { others: others(old, new), ..Content::default() },
        names: Names::default(),
    };
    let pairs = Pairs::of(&old.series, &new.series, |series| (!series.measure.is_own()).then(|| series.id.clone()));
    let mut content = Difference {
        added: pairs.added.iter().map(|series| Item::series(series)).collect(),
        removed: pairs.removed.iter().map(|series| Item::series(series)).collect(),
        changed: Vec::new(),
    };
    for (one, other) in pairs.both {
        let publisher = |market: &Market, id: &SourceId| {
            market.source(id).map_or_else(|| id.to_string(), |source| source.publisher.clone())
        };
        let compared = compare(one, other, || [publisher(old, &one.source), publisher(new, &other.source)]);
        if compared.is_changed {
            content.changed.push(Item::series(other));
        }
        found.moved.extend(compared.moved);
        found.corrected.extend(compared.corrected);
        found.methods.extend(compared.method);
    }
    found.content.series = content;
    for (list, compared) in [
        (&mut found.content.figures, published::compare(&old.figures, &new.figures)),
        (&mut found.content.pay, published::compare(&old.pay, &new.pay)),
    ] {
        *list = Difference { added: compared.added, removed: compared.removed, changed: compared.changed };
        found.moved.extend(compared.moved);
        found.corrected.extend(compared.corrected);
    }
    let content = &mut found.content;
    content.sources = difference(&old.sources, &new.sources, |s| s.id.clone(), |s| Item::Source(s.id.clone()));
    content.skills = difference(&old.skills, &new.skills, |s| s.id.clone(), |s| Item::Skill(s.id.clone()));
    let sentence = |note: &crate::domain::Note| (note.kind, note.text.text.en.clone());
    content.notes = difference(&old.notes, &new.notes, sentence, |note| Item::Note(note.text.text.clone()));
    for list in [
        &mut content.series,
        &mut content.figures,
        &mut content.pay,
        &mut content.sources,
        &mut content.skills,
        &mut content.notes,
    ] {
        list.sort();
    }
    tally(&mut found, old, new);
    found
}

/// Items of two lists, matched by key; of equal keys in one list the first one counts, as everywhere.
struct Pairs<'a, T> {
    both: Vec<(&'a T, &'a T)>,
    added: Vec<&'a T>,
    removed: Vec<&'a T>,
}

impl<'a, T> Pairs<'a, T> {
    fn of<K: Hash + Eq>(old: &'a [T], new: &'a [T], key: impl Fn(&T) -> Option<K>) -> Self {
        let keyed = |list: &'a [T]| -> HashMap<K, &'a T> {
            list.iter().rev().filter_map(|item| Some((key(item)?, item))).collect()
        };
        let (mut before, after) = (keyed(old), keyed(new));
        let mut pairs = Self { both: Vec::with_capacity(after.len()), added: Vec::new(), removed: Vec::new() };
        for (key, item) in after {
            match before.remove(&key) {
                Some(earlier) => pairs.both.push((earlier, item)),
                None => pairs.added.push(item),
            }
        }
        pairs.removed = before.into_values().collect();
        pairs
    }
}

fn difference<T: PartialEq, K: Hash + Eq>(
    old: &[T],
    new: &[T],
    key: impl Fn(&T) -> K,
    item: impl Fn(&T) -> Item,
) -> Difference {
    let pairs = Pairs::of(old, new, |item| Some(key(item)));
    Difference {
        added: pairs.added.into_iter().map(&item).collect(),
        removed: pairs.removed.into_iter().map(&item).collect(),
        changed: pairs.both.into_iter().filter(|(a, b)| a != b).map(|(_, b)| item(b)).collect(),
    }
}

fn others(old: &Market, new: &Market) -> Vec<(OtherKind, Tally)> {
    fn count<T: PartialEq, K: Hash + Eq>(old: &[T], new: &[T], key: impl Fn(&T) -> K) -> Tally {
        let pairs = Pairs::of(old, new, |item| Some(key(item)));
        let changed = pairs.both.iter().filter(|(a, b)| a != b).count();
        Tally { added: pairs.added.len(), removed: pairs.removed.len(), changed, ..Tally::default() }
    }
    let mut all = vec![
        (OtherKind::Categories, count(&old.categories, &new.categories, |c| c.id.clone())),
        (OtherKind::Targets, count(&old.targets, &new.targets, |t| t.id.clone())),
        (OtherKind::Templates, count(&old.templates, &new.templates, |t| t.id.clone())),
        (
            OtherKind::Relations,
            count(&old.relations, &new.relations, |r| {
                if r.a < r.b { (r.a.clone(), r.b.clone()) } else { (r.b.clone(), r.a.clone()) }
            }),
        ),
        (OtherKind::Conflicts, count(&old.conflicts, &new.conflicts, |c| c.text.text.en.clone())),
        (OtherKind::Holidays, count(&old.holidays, &new.holidays, |h| h.id.clone())),
        (OtherKind::Scales, count(&old.scales, &new.scales, |s| s.kind)),
    ];
    all.retain(|(_, tally)| *tally != Tally::default());
    all
}

/// Counts by source and by what the items speak for, and notes the names of everything that is mentioned.
fn tally(found: &mut Found, old: &Market, new: &Market) {
    let about = subjects_of_series(old, new);
    let subjects = |item: &Item| -> Vec<Subject> {
        match item {
            Item::Series(series) => {
                about.get(&series.id).into_iter().flatten().map(|subject| (*subject).clone()).collect()
            }
            Item::Figure(figure) => vec![figure.subject.clone()],
            Item::Pay(pay) => vec![Subject::Skill(pay.skill.clone())],
            Item::Skill(id) => vec![Subject::Skill(id.clone())],
            Item::Source(_) | Item::Note(_) => Vec::new(),
        }
    };
    let mut by_source: BTreeMap<SourceId, Tally> = BTreeMap::new();
    let mut by_subject: BTreeMap<Subject, Tally> = BTreeMap::new();
    let mut add = |item: &Item, step: &dyn Fn(&mut Tally)| {
        if let Some(source) = item.source() {
            step(by_source.entry(source.clone()).or_default());
        }
        for subject in subjects(item) {
            step(by_subject.entry(subject).or_default());
        }
    };
    for list in found.content.lists() {
        list.added.iter().for_each(|item| add(item, &|tally| tally.added += 1));
        list.removed.iter().for_each(|item| add(item, &|tally| tally.removed += 1));
        list.changed.iter().for_each(|item| add(item, &|tally| tally.changed += 1));
    }
    let corrections = found.corrected.iter().filter_map(|correction| correction.greatest.as_ref());
    for change in found.moved.iter().chain(corrections).filter(|change| change.size.weight == Weight::Material) {
        let size = change.size.log_change.unwrap_or(0.0).abs();
        add(&change.item, &|tally| {
            tally.material += 1;
            tally.largest = tally.largest.max(size);
        });
    }
    found.content.by_source = largest_first(by_source);
    found.content.by_subject = largest_first(by_subject);
    for (source, _) in &found.content.by_source {
        found.names.source([old, new], source);
    }
    for (subject, _) in &found.content.by_subject {
        found.names.subject([old, new], subject);
    }
}

fn largest_first<K: Ord>(tallies: BTreeMap<K, Tally>) -> Vec<(K, Tally)> {
    let mut all: Vec<(K, Tally)> = tallies.into_iter().collect();
    let count = |tally: &Tally| tally.added + tally.removed + tally.changed;
    // The order of keys parts equal ones, because the sort is stable.
    all.sort_by(|(_, a), (_, b)| b.largest.total_cmp(&a.largest).then(count(b).cmp(&count(a))));
    all
}

/// What each series speaks for, in either data set.
fn subjects_of_series<'a>(old: &'a Market, new: &'a Market) -> HashMap<&'a SeriesId, BTreeSet<Subject>> {
    let mut about: HashMap<&SeriesId, BTreeSet<Subject>> = HashMap::new();
    for market in [old, new] {
        let skills = market.skills.iter().map(|skill: &Skill| (Subject::Skill(skill.id.clone()), &skill.series));
        let categories = market.categories.iter().map(|c| (Subject::Category(c.id.clone()), &c.series));
        for (subject, links) in skills.chain(categories) {
            for link in links {
                about.entry(&link.series).or_default().insert(subject.clone());
            }
        }
    }
    about
}
