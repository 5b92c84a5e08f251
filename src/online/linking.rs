//! Which skills and categories refreshed series belong to: what the series of the same sector, topic or category belong
//! to already. The rules are those of the builder (`data/build/links.rs`).

use super::{SourceUpdate, reading::PlannedLink};
use crate::{
    data::{
        Applied, Documents, providers,
        schema::{Link, StandIns, StoredSeries},
    },
    domain::{Date, SeriesId, Subject},
};
use std::collections::{BTreeMap, BTreeSet};

/// Applies what a source brought, with the links that its series get in the data set as it is now.
pub fn apply(documents: &mut Documents, brought: &SourceUpdate) -> Applied {
    let mut update = brought.update.clone();
    update.items.links = changed(documents, &update.items.series, &brought.links);
    documents.apply(&update)
}

/// The links that change when these series join the base.
fn changed(base: &Documents, series: &[StoredSeries], planned: &[PlannedLink]) -> Vec<Link> {
    let families = Families::of(base, series);
    let read: BTreeSet<&SeriesId> = series.iter().map(|series| &series.id).collect();
    let mut links = base.items.links.clone();
    for link in &mut links {
        for id in &read {
            join(link, id);
        }
        if matches!(link.subject, Subject::Category(_)) {
            link.stand_ins.iter_mut().for_each(|group| families.keep_freshest(group));
        }
    }
    for plan in planned.iter().filter(|plan| read.contains(&plan.series)) {
        stand_in(&mut links, plan);
    }
    let before: BTreeMap<&Subject, &Link> = base.items.links.iter().map(|link| (&link.subject, link)).collect();
    links.into_iter().filter(|link| before.get(&link.subject).is_none_or(|have| *have != link)).collect()
}

/// The series that belong to nothing when they join the base.
pub fn unlinked<'a>(base: &Documents, series: &'a [StoredSeries], planned: &[PlannedLink]) -> Vec<&'a StoredSeries> {
    let changed = changed(base, series, planned);
    let linked = base.items.links.iter().chain(&changed).flat_map(Link::series_links);
    let linked: BTreeSet<SeriesId> = linked.map(|link| link.series).collect();
    series.iter().filter(|series| !linked.contains(&series.id)).collect()
}

/// Everything of an id but its last part, which is the place or the measure: what siblings share.
fn family(id: &SeriesId) -> &str {
    id.as_str().rsplit_once('.').map_or(id.as_str(), |(family, _)| family)
}

/// Puts a series beside its siblings: the United States before them, other places after them.
fn join(link: &mut Link, id: &SeriesId) {
    let has = |have: &SeriesId| have == id;
    if link.direct.iter().any(has) || link.stand_ins.iter().any(|group| group.series.iter().any(has)) {
        return;
    }
    for list in std::iter::once(&mut link.direct).chain(link.stand_ins.iter_mut().map(|group| &mut group.series)) {
        let is_sibling = |have: &SeriesId| family(have) == family(id);
        let place = if providers::is_us(id) {
            list.iter().position(is_sibling)
        } else {
            list.iter().rposition(is_sibling).map(|last| last + 1)
        };
        if let Some(place) = place {
            list.insert(place, id.clone());
            return;
        }
    }
}

fn stand_in(links: &mut Vec<Link>, plan: &PlannedLink) {
    let at = links.iter().position(|link| link.subject == plan.subject);
    let at = at.unwrap_or_else(|| {
        let (direct, stand_ins, effort) = (Vec::new(), Vec::new(), Vec::new());
        links.push(Link { subject: plan.subject.clone(), direct, stand_ins, effort });
        links.len() - 1
    });
    let link = &mut links[at];
    if link.series_links().any(|have| have.series == plan.series) {
        return;
    }
    match link.stand_ins.iter_mut().find(|group| group.reason == plan.reason) {
        Some(group) => group.series.push(plan.series.clone()),
        None => link.stand_ins.push(StandIns { reason: plan.reason.clone(), series: vec![plan.series.clone()] }),
    }
}

/// The newest finished month of every series of the Hiring Lab, by sector; none when it ended.
struct Families(BTreeMap<String, BTreeMap<SeriesId, Option<Date>>>);

impl Families {
    fn of(base: &Documents, read: &[StoredSeries]) -> Self {
        let mut families: BTreeMap<String, BTreeMap<SeriesId, Option<Date>>> = BTreeMap::new();
        let by_place =
            |series: &&StoredSeries| ["indeed.", "indeed-ai."].iter().any(|of| series.id.as_str().starts_with(of));
        for series in base.items.series.iter().chain(read).filter(by_place) {
            let newest = if series.ended.is_none() { newest(series) } else { None };
            families.entry(family(&series.id).to_owned()).or_default().insert(series.id.clone(), newest);
        }
        Self(families)
    }

    /// A category's verdict must not depend on how many countries happened to be read: of each sector the United States
    /// stand in for it, or else the places with the newest month.
    fn keep_freshest(&self, group: &mut StandIns) {
        let mut kept: Vec<SeriesId> = Vec::new();
        let mut done = BTreeSet::new();
        for id in &group.series {
            let Some(members) = self.0.get(family(id)) else {
                kept.push(id.clone());
                continue;
            };
            if done.insert(family(id)) {
                kept.extend(freshest(members));
            }
        }
        group.series = kept;
    }
}

fn freshest(members: &BTreeMap<SeriesId, Option<Date>>) -> Vec<SeriesId> {
    let going_on = members.iter().any(|(_, newest)| newest.is_some());
    let us = members.iter().find(|(id, newest)| providers::is_us(id) && newest.is_some() == going_on);
    if let Some((us, _)) = us {
        return vec![us.clone()];
    }
    let newest = members.values().max().copied().flatten();
    members.iter().filter(|(_, at)| **at == newest).map(|(id, _)| id.clone()).collect()
}

/// The last finished period with a value.
fn newest(series: &StoredSeries) -> Option<Date> {
    let mut at = series.start;
    let mut newest = None;
    for value in &series.values.0 {
        if value.is_some() && !series.partial.contains(&at) {
            newest = Some(at);
        }
        at = series.cadence.next(at);
    }
    newest
}
