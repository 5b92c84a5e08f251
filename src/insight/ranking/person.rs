//! Values that a skill has for one person: how close it is, and how much preparation is still needed.

use super::{
    scale::on_scale,
    value::{Basis, Missing, Value},
};
use crate::{
    domain::{EffortBand, Market, Profile, ScaleKind, Skill, SkillId, SourceId},
    insight::{
        coverage::HIRED_FROM,
        gap::LevelRange,
        quantile::index_to_f64,
        relatedness::{Closeness, closeness_of_all},
    },
};
use std::collections::{HashMap, HashSet};

/// Ends of the SVP ladder of O*NET.
const SVP: (f64, f64) = (1.0, 9.0);

/// A profile with its closeness to all skills found once.
pub struct Person<'a> {
    market: &'a Market,
    profile: &'a Profile,
    closeness: HashMap<SkillId, Closeness>,
    listing: Option<Listing<'a>>,
}

/// A source that lists every relation above some closeness between the skills that it knows.
struct Listing<'a> {
    source: &'a SourceId,
    least: f64,
    skills: HashSet<&'a SkillId>,
}

impl<'a> Person<'a> {
    pub fn of(market: &'a Market, profile: &'a Profile) -> Self {
        let listing = listing(market).filter(|listing| {
            let mut rated = profile.skills.iter().filter(|entry| entry.level.is_some()).peekable();
            rated.peek().is_some() && rated.all(|entry| listing.skills.contains(&entry.skill))
        });
        Self { market, profile, closeness: closeness_of_all(market, profile), listing }
    }

    /// How close a skill is to what the person can do. Where a source lists all relations of both skills and not this
    /// one, it is known to be small; else what is not known stays unknown.
    pub fn closeness(&self, skill: &SkillId) -> Value {
        let Some(scale) = self.market.scale(ScaleKind::Closeness) else { return Value::unknown(Missing::NoScale) };
        let at = |raw: f64| on_scale(scale, raw).unwrap_or(0.5);
        if let Some(found) = self.closeness.get(skill) {
            return Value::known(at(found.lo), at(found.mid), at(found.hi), Basis::Closeness(found.clone()));
        }
        match self.listing.as_ref().filter(|listing| listing.skills.contains(skill)) {
            Some(Listing { source, least, .. }) => {
                let basis = Basis::NotListed { source: (*source).clone(), least: *least };
                Value::known(at(0.0), at(least / 2.0), at(*least), basis)
            }
            None => Value::unknown(Missing::NoRelation),
        }
    }

    /// Closeness to a level that is asked for: the part of it that is there already, if that is nearer.
    pub fn closeness_to(&self, skill: &SkillId, need: f64) -> Value {
        let found = self.closeness(skill);
        let range = LevelRange::of(self.profile, skill);
        let Some(level) = range.mid else { return found };
        let part = |level: f64| if need > 0.0 { (level / need).min(1.0) } else { 1.0 };
        let (lo, mid, hi) = (part(range.lo), part(level), part(range.hi));
        if found.unknown {
            return Value::known(lo, mid, hi, Basis::Held);
        }
        let basis = if mid >= found.mid { Basis::Held } else { found.basis };
        Value::known(found.lo.max(lo), found.mid.max(mid), found.hi.max(hi), basis)
    }

    /// Little effort: 1 with nothing to go, less the longer the preparation and the more levels of it are to go.
    ///
    /// A skill that the profile lacks starts at 0, as in the coverage of a category; one that is there and not rated may
    /// need all of it or nothing.
    pub fn effort(&self, skill: &Skill, need: f64) -> Value {
        let range = match self.profile.skill(&skill.id) {
            None => LevelRange { lo: 0.0, mid: Some(0.0), hi: 0.0 },
            Some(_) => LevelRange::of(self.profile, &skill.id),
        };
        let to_go = |level: f64| (need - level).max(0.0);
        self.effort_of(skill, (to_go(range.lo), to_go(range.mid.unwrap_or(0.0)), to_go(range.hi)))
    }

    /// The same for so many levels to go: most, as stated, least.
    pub fn effort_of(&self, skill: &Skill, (most, levels, least): (f64, f64, f64)) -> Value {
        if most <= 0.0 {
            return Value::known(1.0, 1.0, 1.0, Basis::Held);
        }
        let Some(scale) = self.market.scale(ScaleKind::Effort) else { return Value::unknown(Missing::NoScale) };
        let bands: Vec<(f64, f64)> = skill.effort.iter().filter_map(svp_range).collect();
        if bands.is_empty() {
            return Value::unknown(Missing::NoBand);
        }
        let lowest = bands.iter().map(|band| band.0).fold(f64::INFINITY, f64::min);
        let highest = bands.iter().map(|band| band.1).fold(f64::NEG_INFINITY, f64::max);
        let middle =
            bands.iter().map(|(low, high)| f64::midpoint(*low, *high)).sum::<f64>() / index_to_f64(bands.len());
        let at = |svp: f64, levels: f64| {
            let place = (svp - SVP.0) / (SVP.1 - SVP.0);
            on_scale(scale, place * (levels / HIRED_FROM).min(1.0)).unwrap_or(0.5)
        };
        let basis = Basis::Effort { levels, svp: (lowest, highest) };
        Value::known(at(highest, most), at(middle, levels), at(lowest, least), basis)
    }
}

/// The SVP range of a zone: `7.0 to < 8.0`, `Below 4.0`, `8.0 and above`; `None` for other words.
fn svp_range(band: &EffortBand) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = band
        .svp_range
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .filter_map(|word| word.parse().ok())
        .filter(|svp| (SVP.0..=SVP.1).contains(svp))
        .collect();
    match numbers[..] {
        [low, high] if low <= high => Some((low, high)),
        [only] if band.svp_range.to_lowercase().contains("below") => Some((SVP.0, only)),
        [only] if band.svp_range.to_lowercase().contains("above") => Some((only, SVP.1)),
        _ => None,
    }
}

/// The source behind most relations, with the skills that it relates.
fn listing(market: &Market) -> Option<Listing<'_>> {
    let mut by_source: HashMap<&SourceId, usize> = HashMap::new();
    for source in market.relations.iter().filter_map(|relation| relation.source.as_ref()) {
        *by_source.entry(source).or_default() += 1;
    }
    let (source, _) = by_source.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)))?;
    let listed = || market.relations.iter().filter(move |relation| relation.source.as_ref() == Some(source));
    Some(Listing {
        source,
        least: listed().map(|relation| relation.relatedness).fold(1.0, f64::min),
        skills: listed().flat_map(|relation| [&relation.a, &relation.b]).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_zone_are_read_as_a_range() {
        let read = |text: &str| {
            svp_range(&EffortBand {
                occupation: String::new(),
                soc: String::new(),
                job_zone: 1,
                svp_range: text.to_owned(),
                experience: None,
                training: None,
                source: SourceId::new("onet").unwrap(),
            })
        };
        assert_eq!(read("7.0 to < 8.0"), Some((7.0, 8.0)));
        assert_eq!((read("Below 4.0"), read("8.0 and above")), (Some((1.0, 4.0)), Some((8.0, 9.0))));
        assert_eq!((read("long"), read("8.0"), read("70 to 80")), (None, None, None));
    }
}
