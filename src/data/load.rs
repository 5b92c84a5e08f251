//! A whole data set from bytes: market plus warnings. Never fails and never panics, whatever the bytes;
//! what cannot be used is left out and named.

use super::{
    DataFiles, LoadWarning, Problem, document,
    rules::{self, Checked},
    schema::{Kind, Link, Manifest, StoredSeries},
};
use crate::domain::{
    Category, CategoryId, CitedText, Conflict, EffortBand, Fetched, Figure, HolidayList, Market, Note, Pay, Relation,
    RequirementOrigin, Scale, Series, SeriesId, SeriesLink, Skill, SkillId, Source, SourceId, Subject, Target,
    TargetId, Template,
};
use serde::de::DeserializeOwned;
use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    sync::Arc,
};

/// What came out of a data set.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// Everything that could be used; its ids all resolve.
    pub market: Market,
    /// Everything that could not, in loading order.
    pub warnings: Vec<LoadWarning>,
    /// What a refresh got from online sources, where the data set was made by one.
    pub fetched: Vec<Fetched>,
}

/// A loaded data set that threads share. Two are equal when they are the same one, whatever they hold.
#[derive(Debug, Clone)]
pub struct SharedMarket(pub Arc<Loaded>);

impl PartialEq for SharedMarket {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Loads a data set.
pub fn load(files: &dyn DataFiles) -> Loaded {
    let mut loader = Loader { files, warnings: Vec::new() };
    let mut market = Market::default();

    market.made_on = loader.read::<Manifest>(Kind::Manifest).into_iter().next().map(|(_, manifest)| manifest.made_on);
    market.sources = loader.unique(Kind::Sources, |s: &Source| s.id.clone(), rules::source);
    let sources: HashSet<SourceId> = market.sources.iter().map(|s| s.id.clone()).collect();
    market.categories = loader.unique(Kind::Categories, |c: &Category| c.id.clone(), |_| Ok(()));
    let categories: HashSet<CategoryId> = market.categories.iter().map(|c| c.id.clone()).collect();

    market.skills = loader.unique(Kind::Skills, |s: &Skill| s.id.clone(), |s| known(&categories, &s.category));
    let skills: HashSet<SkillId> = market.skills.iter().map(|s| s.id.clone()).collect();
    let mut notes = Vec::new();
    for skill in &mut market.skills {
        let own = skill.id.clone();
        keep_known(
            &mut skill.builds_on,
            |id| *id != own && skills.contains(id),
            |id| {
                notes.push((Kind::Skills, own.to_string(), dropped("skill", id)));
            },
        );
    }

    market.series = loader
        .unique(
            Kind::Series,
            |s: &StoredSeries| s.id.clone(),
            |s| rules::stored_series(s).and(known(&sources, &s.source)),
        )
        .into_iter()
        .map(Series::from)
        .collect();
    let series: HashSet<SeriesId> = market.series.iter().map(|s| s.id.clone()).collect();
    for item in &mut market.series {
        if let Some(total) = item.total.take_if(|total| !series.contains(total)) {
            notes.push((Kind::Series, item.id.to_string(), dropped("series", &total)));
        }
    }

    let subject_known = |subject: &Subject| match subject {
        Subject::Skill(id) => known(&skills, id),
        Subject::Category(id) => known(&categories, id),
    };
    let links = loader.unique(Kind::Links, |link: &Link| link.subject.clone(), |link| subject_known(&link.subject));
    join_links(&mut market, links, &series, &sources, &mut notes);

    market.figures = loader.all(Kind::Figures, figure_name, |f: &mut Figure| {
        subject_known(&f.subject).and(known(&sources, &f.source)).and(rules::figure(f))
    });
    market.pay = loader.all(
        Kind::Pay,
        |p: &Pay| format!("{} ({})", p.skill, p.named),
        |p: &mut Pay| known(&skills, &p.skill).and(known(&sources, &p.source)).and(rules::pay(p)),
    );
    let mut pairs = HashSet::new();
    for kind in [Kind::Relations, Kind::JudgedRelations] {
        market.relations.extend(loader.all(
            kind,
            |r: &Relation| format!("{} and {}", r.a, r.b),
            |r: &mut Relation| {
                known(&skills, &r.a)?;
                known(&skills, &r.b)?;
                if let Some(source) = &r.source {
                    known(&sources, source)?;
                }
                rules::relation(r)?;
                let pair = if r.a < r.b { (r.a.clone(), r.b.clone()) } else { (r.b.clone(), r.a.clone()) };
                if pairs.insert(pair) { Ok(()) } else { Err(Problem::Duplicate) }
            },
        ));
    }

    market.targets = loader.unique(Kind::Targets, |t: &Target| t.id.clone(), |t| known(&categories, &t.category));
    let targets: HashSet<TargetId> = market.targets.iter().map(|t| t.id.clone()).collect();
    let target_notes = &mut notes;
    market.targets.retain_mut(|target| {
        let name = target.id.to_string();
        let mut tell = |problem| target_notes.push((Kind::Targets, name.clone(), problem));
        let mut seen = HashSet::new();
        target.requirements.retain(|requirement| {
            let usable = skills.contains(&requirement.skill)
                && requirement.weight.is_finite()
                && requirement.weight > 0.0
                && requirement.level.get() > 0
                && seen.insert(requirement.skill.clone())
                && match &requirement.origin {
                    RequirementOrigin::Source(id) => sources.contains(id),
                    RequirementOrigin::Judgement => true,
                };
            if !usable {
                tell(Problem::Requirement(requirement.skill.to_string()));
            }
            usable
        });
        target.steps.retain_mut(|step| cite(step, &sources, &mut tell));
        target.caution.take_if(|caution| !cite(caution, &sources, &mut tell));
        if target.requirements.is_empty() {
            tell(Problem::Empty("the target asks for no skill"));
        }
        !target.requirements.is_empty()
    });

    market.templates = loader.unique(Kind::Templates, |t: &Template| t.id.clone(), |_| Ok(()));
    for template in &mut market.templates {
        let name = template.id.to_string();
        keep_known(
            &mut template.skills,
            |s| skills.contains(&s.skill),
            |s| {
                notes.push((Kind::Templates, name.clone(), dropped("skill", &s.skill)));
            },
        );
    }

    let cited: Vec<Note> = loader.all(Kind::Notes, |n: &Note| cut(&n.text.text.en), |_| Ok(()));
    for mut note in cited {
        let name = cut(&note.text.text.en);
        let mut tell = |problem| notes.push((Kind::Notes, name.clone(), problem));
        let is_cited = cite(&mut note.text, &sources, &mut tell);
        keep_known(&mut note.skills, |id| skills.contains(id), |id| tell(dropped("skill", id)));
        keep_known(&mut note.targets, |id| targets.contains(id), |id| tell(dropped("target", id)));
        keep_known(&mut note.categories, |id| categories.contains(id), |id| tell(dropped("category", id)));
        if is_cited {
            market.notes.push(note);
        }
    }
    let conflicts: Vec<Conflict> = loader.all(Kind::Conflicts, |c: &Conflict| cut(&c.text.text.en), |_| Ok(()));
    for mut conflict in conflicts {
        let name = cut(&conflict.text.text.en);
        let mut tell = |problem| notes.push((Kind::Conflicts, name.clone(), problem));
        let is_cited = cite(&mut conflict.text, &sources, &mut tell);
        keep_known(&mut conflict.skills, |id| skills.contains(id), |id| tell(dropped("skill", id)));
        keep_known(&mut conflict.categories, |id| categories.contains(id), |id| tell(dropped("category", id)));
        if is_cited {
            market.conflicts.push(conflict);
        }
    }

    market.holidays = loader.unique(
        Kind::Holidays,
        |list: &HolidayList| list.id.clone(),
        |list| known(&sources, &list.source).and(rules::holidays(list)),
    );
    market.scales = loader.unique(Kind::Scales, |s: &Scale| s.kind, rules::scale);

    for (kind, item, problem) in notes {
        loader.warn(kind, None, Some(item), problem);
    }
    market.reindex();
    Loaded { market, warnings: loader.warnings, fetched: Vec::new() }
}

/// What was found in an item that could be kept, or in part of one.
type Mention = (Kind, String, Problem);

/// Puts series and preparation bands on the skills and categories that they belong to.
fn join_links(
    market: &mut Market,
    links: Vec<Link>,
    series: &HashSet<SeriesId>,
    sources: &HashSet<SourceId>,
    notes: &mut Vec<Mention>,
) {
    let mut by_subject: HashMap<Subject, (Vec<SeriesLink>, Vec<EffortBand>)> = HashMap::new();
    for mut link in links {
        let name = subject_name(&link.subject);
        let mut joined: Vec<SeriesLink> = link.series_links().collect();
        keep_known(
            &mut joined,
            |l| series.contains(&l.series),
            |l| {
                notes.push((Kind::Links, name.clone(), dropped("series", &l.series)));
            },
        );
        keep_known(
            &mut link.effort,
            |e| sources.contains(&e.source),
            |e| {
                notes.push((Kind::Links, name.clone(), dropped("source", &e.source)));
            },
        );
        by_subject.insert(link.subject, (joined, link.effort));
    }
    for skill in &mut market.skills {
        if let Some((series, effort)) = by_subject.remove(&Subject::Skill(skill.id.clone())) {
            skill.series.extend(series);
            skill.effort.extend(effort);
        }
    }
    for category in &mut market.categories {
        if let Some((series, _)) = by_subject.remove(&Subject::Category(category.id.clone())) {
            category.series.extend(series);
        }
    }
}

struct Loader<'a> {
    files: &'a dyn DataFiles,
    warnings: Vec<LoadWarning>,
}

impl Loader<'_> {
    fn read<T: DeserializeOwned>(&mut self, kind: Kind) -> Vec<(Option<usize>, T)> {
        document::read(self.files, kind, &mut self.warnings)
    }

    fn warn(&mut self, kind: Kind, line: Option<usize>, item: Option<String>, problem: Problem) {
        self.warnings.push(LoadWarning { file: kind.file_name(), line, item, problem });
    }

    /// Items with ids: of equal ids the first one wins, and the others are named.
    fn unique<T: DeserializeOwned, K: Hash + Eq + std::fmt::Debug>(
        &mut self,
        kind: Kind,
        key: impl Fn(&T) -> K,
        check: impl Fn(&T) -> Checked,
    ) -> Vec<T> {
        let mut seen = HashSet::new();
        let mut kept = Vec::new();
        for (line, item) in self.read::<T>(kind) {
            let id = key(&item);
            let name = id_name(&id);
            match check(&item) {
                Err(problem) => self.warn(kind, line, Some(name), problem),
                Ok(()) if !seen.insert(id) => self.warn(kind, line, Some(name), Problem::Duplicate),
                Ok(()) => kept.push(item),
            }
        }
        kept
    }

    /// Items without ids, named by position and content.
    fn all<T: DeserializeOwned>(
        &mut self,
        kind: Kind,
        name: impl Fn(&T) -> String,
        mut check: impl FnMut(&mut T) -> Checked,
    ) -> Vec<T> {
        let mut kept = Vec::new();
        for (index, (line, mut item)) in self.read::<T>(kind).into_iter().enumerate() {
            match check(&mut item) {
                Ok(()) => kept.push(item),
                Err(problem) => {
                    let item = format!("item {}, {}", index + 1, cut(&name(&item)));
                    self.warn(kind, line, Some(item), problem);
                }
            }
        }
        kept
    }
}

fn known<K: Hash + Eq + ToString + Kinded>(set: &HashSet<K>, id: &K) -> Checked {
    if set.contains(id) { Ok(()) } else { Err(Problem::Unresolved { what: K::WHAT, id: id.to_string() }) }
}

/// What an id names, for messages.
trait Kinded {
    const WHAT: &'static str;
}
impl Kinded for SkillId {
    const WHAT: &'static str = "skill";
}
impl Kinded for CategoryId {
    const WHAT: &'static str = "category";
}
impl Kinded for SourceId {
    const WHAT: &'static str = "source";
}

fn keep_known<T>(items: &mut Vec<T>, mut is_known: impl FnMut(&T) -> bool, mut dropped: impl FnMut(&T)) {
    items.retain(|item| {
        let keep = is_known(item);
        if !keep {
            dropped(item);
        }
        keep
    });
}

/// Drops sources that are not there; whether at least one is left.
fn cite(text: &mut CitedText, sources: &HashSet<SourceId>, tell: &mut impl FnMut(Problem)) -> bool {
    keep_known(&mut text.sources, |id| sources.contains(id), |id| tell(dropped("source", id)));
    if text.sources.is_empty() {
        tell(Problem::Empty("a sentence names no source"));
    }
    !text.sources.is_empty()
}

fn dropped(what: &'static str, id: &impl ToString) -> Problem {
    Problem::DroppedMention { what, id: id.to_string() }
}

fn figure_name(figure: &Figure) -> String {
    format!("{} ({}, {})", subject_name(&figure.subject), figure.named, figure.source)
}

fn subject_name(subject: &Subject) -> String {
    match subject {
        Subject::Skill(id) => id.to_string(),
        Subject::Category(id) => id.to_string(),
    }
}

/// The id inside of a debug text such as `SkillId("video-editing")`.
fn id_name(id: &impl std::fmt::Debug) -> String {
    let text = format!("{id:?}");
    text.split('"').nth(1).map_or(text.clone(), str::to_owned)
}

fn cut(text: &str) -> String {
    text.chars().take(60).collect()
}
