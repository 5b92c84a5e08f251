//! The JSON of `skillvane pack diff`: every change with its numbers, the small ones too.

use super::Side;
use crate::{
    domain::{Date, SkillId, Span, Subject},
    i18n::Locale,
    insight::{
        MarketChange, Unit,
        what_changed::{Correction, Dated, Difference, Doubt, Item, MethodChange, Size, Tally, ValueChange, Weight},
    },
    sentences::what_changed as words,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// The whole object.
#[derive(Serialize)]
pub(super) struct Report {
    format: &'static str,
    version: u32,
    language: &'static str,
    old: DataSet,
    new: DataSet,
    summary: String,
    order: Order,
    counts: Counts,
    moved: Vec<Moved>,
    corrected: Vec<Corrected>,
    methods: Vec<Method>,
    content: BTreeMap<&'static str, Contents>,
    others: BTreeMap<&'static str, Tallied>,
    by_source: Vec<BySource>,
    by_subject: Vec<BySubject>,
}

#[derive(Serialize)]
struct DataSet {
    path: String,
    title: String,
    hash: Option<String>,
    content: &'static str,
    made_on: Option<Date>,
}

#[derive(Serialize)]
struct Order {
    class: &'static str,
    common: usize,
    tau_common: Option<f64>,
    rbo_ext: Option<f64>,
    added: Vec<Ranked>,
    removed: Vec<Ranked>,
    moves: Vec<Step>,
}

#[derive(Serialize)]
struct Ranked {
    skill: String,
    name: String,
    rank: usize,
}

#[derive(Serialize)]
struct Step {
    skill: String,
    name: String,
    from: usize,
    to: usize,
    places: i64,
    among_common: i64,
}

#[derive(Serialize)]
struct Counts {
    matter: usize,
    material: usize,
    small: usize,
    unknown: usize,
}

/// What was measured.
#[derive(Serialize)]
struct What {
    kind: &'static str,
    id: Option<String>,
    subject: Option<String>,
    name: String,
    source: Option<String>,
}

#[derive(Serialize)]
struct Moved {
    #[serde(flatten)]
    what: What,
    #[serde(flatten)]
    size: Amount,
}

#[derive(Serialize)]
struct Corrected {
    #[serde(flatten)]
    what: What,
    periods: usize,
    first: Option<Date>,
    last: Option<Date>,
    withdrawn: usize,
    filled: usize,
    #[serde(flatten)]
    size: Option<Amount>,
}

#[derive(Serialize)]
struct Method {
    #[serde(flatten)]
    what: What,
    aspects: Vec<&'static str>,
    from: Option<Stated>,
    to: Option<Stated>,
}

#[derive(Serialize)]
struct Amount {
    from: Stated,
    to: Stated,
    change: Option<f64>,
    unit: Option<&'static str>,
    dlog: Option<f64>,
    z: Option<f64>,
    material: bool,
    weight: &'static str,
    doubt_from: Option<ShownDoubt>,
    doubt_to: Option<ShownDoubt>,
}

#[derive(Serialize)]
struct ShownDoubt {
    se_log: f64,
    origin: &'static str,
}

#[derive(Serialize)]
struct Stated {
    start: Option<Date>,
    end: Option<Date>,
    value: f64,
}

#[derive(Serialize)]
struct Contents {
    added: Vec<What>,
    removed: Vec<What>,
    changed: Vec<What>,
}

#[derive(Serialize)]
struct BySource {
    source: String,
    publisher: Option<String>,
    #[serde(flatten)]
    tally: Tallied,
}

#[derive(Serialize)]
struct BySubject {
    subject: String,
    name: String,
    #[serde(flatten)]
    tally: Tallied,
}

#[derive(Serialize)]
struct Tallied {
    added: usize,
    removed: usize,
    changed: usize,
    material: usize,
    largest_dlog: f64,
}

impl Report {
    /// The report of a change; names are in the language of `locale`.
    pub fn new(old: &Side, new: &Side, change: &MarketChange, locale: Locale) -> Self {
        let tell = Teller { change, locale };
        let data_set = |side: &Side, made_on| DataSet {
            path: side.path.clone(),
            title: side.title.clone(),
            hash: side.hash.clone(),
            content: side.content,
            made_on,
        };
        let keys = ["series", "figures", "pay", "sources", "skills", "notes"];
        Self {
            format: "skillvane-pack-diff",
            version: 1,
            language: locale.language().code(),
            old: data_set(old, change.made_on.0),
            new: data_set(new, change.made_on.1),
            summary: words::summary(locale, change),
            order: tell.order(),
            counts: Counts {
                matter: change.matter(),
                material: change.count(Weight::Material),
                small: change.count(Weight::Small),
                unknown: change.count(Weight::Unknown),
            },
            moved: change.moved.iter().map(|moved| tell.moved(moved)).collect(),
            corrected: change.corrected.iter().map(|found| tell.corrected(found)).collect(),
            methods: change.methods.iter().map(|found| tell.method(found)).collect(),
            content: keys
                .into_iter()
                .zip(change.content.lists())
                .map(|(key, list)| (key, tell.contents(list)))
                .collect(),
            others: change.content.others.iter().map(|(kind, tally)| (kind.key(), tallied(tally))).collect(),
            by_source: change
                .content
                .by_source
                .iter()
                .map(|(id, tally)| BySource {
                    source: id.to_string(),
                    publisher: change.names.sources.get(id).map(|source| source.publisher.clone()),
                    tally: tallied(tally),
                })
                .collect(),
            by_subject: change
                .content
                .by_subject
                .iter()
                .map(|(subject, tally)| BySubject {
                    subject: subject_id(subject),
                    name: words::subject(locale, &change.names, subject),
                    tally: tallied(tally),
                })
                .collect(),
        }
    }
}

/// What names need.
struct Teller<'a> {
    change: &'a MarketChange,
    locale: Locale,
}

impl Teller<'_> {
    fn order(&self) -> Order {
        let order = &self.change.order;
        let name = |id: &SkillId| words::subject(self.locale, &self.change.names, &Subject::Skill(id.clone()));
        let ranked = |list: &[(SkillId, usize)]| -> Vec<Ranked> {
            list.iter().map(|(id, rank)| Ranked { skill: id.to_string(), name: name(id), rank: *rank }).collect()
        };
        let moves = order.moved.iter().map(|step| Step {
            skill: step.item.to_string(),
            name: name(&step.item),
            from: step.from,
            to: step.to,
            places: step.places(),
            among_common: step.among_common,
        });
        Order {
            class: order.order.key(),
            common: order.common,
            tau_common: order.tau,
            rbo_ext: order.overlap,
            added: ranked(&order.added),
            removed: ranked(&order.removed),
            moves: moves.collect(),
        }
    }

    fn what(&self, item: &Item) -> What {
        let (kind, id, subject) = match item {
            Item::Series(series) => ("series", Some(series.id.to_string()), None),
            Item::Figure(figure) => ("figure", None, Some(subject_id(&figure.subject))),
            Item::Pay(pay) => ("pay", None, Some(pay.skill.to_string())),
            Item::Source(id) => ("source", Some(id.to_string()), None),
            Item::Skill(id) => ("skill", Some(id.to_string()), None),
            Item::Note(_) => ("note", None, None),
        };
        let name = words::name(self.locale, &self.change.names, item);
        What { kind, id, subject, name, source: item.source().map(ToString::to_string) }
    }

    fn moved(&self, moved: &ValueChange) -> Moved {
        Moved { what: self.what(&moved.item), size: sized(moved) }
    }

    fn corrected(&self, found: &Correction) -> Corrected {
        Corrected {
            what: self.what(&found.item),
            periods: found.periods,
            first: found.span.map(|(first, _)| first),
            last: found.span.map(|(_, last)| last),
            withdrawn: found.withdrawn,
            filled: found.filled,
            size: found.greatest.as_ref().map(sized),
        }
    }

    fn method(&self, found: &MethodChange) -> Method {
        Method {
            what: self.what(&found.item),
            aspects: found.aspects.iter().map(|aspect| aspect.key()).collect(),
            from: found.from.map(value),
            to: found.to.map(value),
        }
    }

    fn contents(&self, list: &Difference) -> Contents {
        let all = |items: &[Item]| items.iter().map(|item| self.what(item)).collect();
        Contents { added: all(&list.added), removed: all(&list.removed), changed: all(&list.changed) }
    }
}

fn sized(change: &ValueChange) -> Amount {
    let Size { change: amount, log_change, z, weight, doubts } = change.size;
    let shown = |doubt: Doubt| ShownDoubt { se_log: doubt.se_log, origin: doubt.origin.key() };
    Amount {
        from: value(change.from),
        to: value(change.to),
        change: amount.map(|change| change.value),
        unit: amount.map(|change| match change.unit {
            Unit::Percent => "percent",
            Unit::Points => "points",
        }),
        dlog: log_change,
        z,
        material: weight == Weight::Material,
        weight: weight.key(),
        doubt_from: doubts.0.map(shown),
        doubt_to: doubts.1.map(shown),
    }
}

fn value(dated: Dated) -> Stated {
    Stated { start: dated.period.map(Span::start), end: dated.period.map(Span::end), value: dated.value }
}

fn tallied(tally: &Tally) -> Tallied {
    let Tally { added, removed, changed, material, largest } = *tally;
    Tallied { added, removed, changed, material, largest_dlog: largest }
}

fn subject_id(subject: &Subject) -> String {
    match subject {
        Subject::Skill(id) => id.to_string(),
        Subject::Category(id) => id.to_string(),
    }
}
