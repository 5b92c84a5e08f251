//! The documents of a data set, version 1: their names, and the stored shapes that differ from the domain's.
//!
//! Items are domain types by serde, except series (values in a row instead of one struct a point), links
//! (what joins curated skills to generated series) and the manifest.

use super::document::Capped;
use crate::domain::{
    Bilingual, Cadence, Date, EffortBand, Measure, Point, Series, SeriesId, SeriesLink, SourceId, Standing, Subject,
    series::Break,
};
use serde::{Deserialize, Serialize};

/// Version of the documents that this program reads and writes.
pub const VERSION: u32 = 1;

/// One document of a data set, in loading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// When the set was made and what it holds.
    Manifest,
    /// Who published the numbers. Generated.
    Sources,
    /// The seven categories. Curated.
    Categories,
    /// The skills. Curated.
    Skills,
    /// Time series. Generated.
    Series,
    /// Which series and preparation bands belong to which skill or category. Generated.
    Links,
    /// Published figures. Generated.
    Figures,
    /// Pay rows. Generated.
    Pay,
    /// Relatedness from O*NET. Generated.
    Relations,
    /// Relatedness by our own judgement, with reasons. Curated.
    JudgedRelations,
    /// Roles. Curated.
    Targets,
    /// Profile templates. Curated.
    Templates,
    /// Cited notes. Curated.
    Notes,
    /// Known conflicts. Curated.
    Conflicts,
    /// Public holidays by list. Made by a script from a release of a holiday library.
    Holidays,
    /// Fixed scales of the ranking. Curated.
    Scales,
    /// Names of the providers to ids; read by the builder only. Curated.
    Mapping,
    /// Sources that only sentences cite; read by the builder only, which adds them to the sources. Curated.
    SourcesEditorial,
    /// Names of the skills at the online sources; read by a refresh only. Curated.
    OnlineNames,
    /// What an update takes away; in update packs only.
    Removals,
}

impl Kind {
    /// Every document that the loader reads.
    pub const LOADED: [Self; 16] = [
        Self::Manifest,
        Self::Sources,
        Self::Categories,
        Self::Skills,
        Self::Series,
        Self::Links,
        Self::Figures,
        Self::Pay,
        Self::Relations,
        Self::JudgedRelations,
        Self::Targets,
        Self::Templates,
        Self::Notes,
        Self::Conflicts,
        Self::Holidays,
        Self::Scales,
    ];

    /// Name without folder and ending, such as `judged_relations`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Manifest => "manifest",
            Self::Sources => "sources",
            Self::Categories => "categories",
            Self::Skills => "skills",
            Self::Series => "series",
            Self::Links => "links",
            Self::Figures => "figures",
            Self::Pay => "pay",
            Self::Relations => "relations",
            Self::JudgedRelations => "judged_relations",
            Self::Targets => "targets",
            Self::Templates => "templates",
            Self::Notes => "notes",
            Self::Conflicts => "conflicts",
            Self::Holidays => "holidays",
            Self::Scales => "scales",
            Self::Mapping => "mapping",
            Self::SourcesEditorial => "sources_editorial",
            Self::OnlineNames => "online_names",
            Self::Removals => "removals",
        }
    }

    /// File name, such as `judged_relations.ron`.
    #[must_use]
    pub fn file_name(self) -> String {
        format!("{}.ron", self.name())
    }

    /// What the `format` line of the document says, such as `skillvane-market/judged_relations`.
    #[must_use]
    pub fn format(self) -> String {
        format!("skillvane-market/{}", self.name())
    }

    /// Whether a data set is whole without it.
    #[must_use]
    pub fn is_optional(self) -> bool {
        matches!(
            self,
            Self::JudgedRelations
                | Self::Holidays
                | Self::Mapping
                | Self::SourcesEditorial
                | Self::OnlineNames
                | Self::Removals
        )
    }
}

/// What a data set says about itself: the one item of the manifest. The counts are for a reader of the
/// folder; the program counts what it loaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The day on which the set was made.
    pub made_on: Date,
    /// Series in the set.
    pub series: usize,
    /// Points of all series.
    pub points: usize,
    /// Figures that count in verdicts.
    pub figures: usize,
    /// Figures that are quoted by others, the original unseen.
    pub unconfirmed_figures: usize,
    /// Pay rows.
    pub pay: usize,
    /// Sources.
    pub sources: usize,
}

/// What is joined to one skill or category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The skill or category.
    pub subject: Subject,
    /// Series that measure it itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub direct: Vec<SeriesId>,
    /// Series that stand in for it, by reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stand_ins: Vec<StandIns>,
    /// Preparation bands; only for skills.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effort: Vec<EffortBand>,
}

/// Series that stand in for something, for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandIns {
    /// Why they only stand in.
    pub reason: Bilingual,
    /// The series.
    pub series: Vec<SeriesId>,
}

impl Link {
    /// The same links one by one, direct ones first.
    pub fn series_links(&self) -> impl Iterator<Item = SeriesLink> + '_ {
        let direct = self.direct.iter().map(|id| SeriesLink { series: id.clone(), standing: Standing::Direct });
        let stand_ins = self.stand_ins.iter().flat_map(|group| {
            let standing = || Standing::Proxy(group.reason.clone());
            group.series.iter().map(move |id| SeriesLink { series: id.clone(), standing: standing() })
        });
        direct.chain(stand_ins)
    }
}

/// A series as it is stored: the first period and one value for each period from there on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredSeries {
    /// Stable id.
    pub id: SeriesId,
    /// Short name.
    pub name: Bilingual,
    /// What one value is.
    pub measure: Measure,
    /// Who published it.
    pub source: SourceId,
    /// ISO 3166 alpha-2 code of the place, or `world`.
    pub region: String,
    /// How often a point stands.
    pub cadence: Cadence,
    /// Date of the capture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vintage: Option<String>,
    /// Set when the publisher stopped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Break>,
    /// Method changes and known artefacts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Break>,
    /// Whether the publisher adjusted for the season.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub seasonally_adjusted: bool,
    /// The total of which it is a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<SeriesId>,
    /// Anything else the reader must know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caveat: Option<Bilingual>,
    /// Periods that were not finished when they were read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<Date>,
    /// First day of the first period: a Monday, a first of the month or a first of the quarter.
    pub start: Date,
    /// One value a period; `None` is a gap.
    pub values: Capped<Option<f64>>,
}

impl From<StoredSeries> for Series {
    fn from(stored: StoredSeries) -> Self {
        let mut at = stored.start;
        let mut points = Vec::with_capacity(stored.values.0.len());
        for value in stored.values.0 {
            if let Some(value) = value {
                points.push(Point { at, value, partial: stored.partial.contains(&at) });
            }
            at = stored.cadence.next(at);
        }
        Self {
            id: stored.id,
            name: stored.name,
            measure: stored.measure,
            source: stored.source,
            region: stored.region,
            cadence: stored.cadence,
            points,
            vintage: stored.vintage,
            ended: stored.ended,
            breaks: stored.breaks,
            unit: None,
            seasonally_adjusted: stored.seasonally_adjusted,
            total: stored.total,
            caveat: stored.caveat,
        }
    }
}

impl StoredSeries {
    /// The stored shape of a series whose points are in order; `None` when it has no point, or a point that
    /// is not on the cadence counted from the first one.
    #[must_use]
    pub fn from_series(series: &Series) -> Option<Self> {
        let start = series.points.first()?.at;
        let mut values = Vec::with_capacity(series.points.len());
        let mut at = start;
        for point in &series.points {
            while at < point.at {
                values.push(None);
                at = series.cadence.next(at);
            }
            if at != point.at {
                return None;
            }
            values.push(Some(point.value));
            at = series.cadence.next(at);
        }
        Some(Self {
            id: series.id.clone(),
            name: series.name.clone(),
            measure: series.measure,
            source: series.source.clone(),
            region: series.region.clone(),
            cadence: series.cadence,
            vintage: series.vintage.clone(),
            ended: series.ended.clone(),
            breaks: series.breaks.clone(),
            seasonally_adjusted: series.seasonally_adjusted,
            total: series.total.clone(),
            caveat: series.caveat.clone(),
            partial: series.points.iter().filter(|p| p.partial).map(|p| p.at).collect(),
            start,
            values: Capped(values),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_series_keep_gaps_and_unfinished_periods() {
        let day = |text| Date::parse(text).unwrap();
        let point = |at, value, partial| Point { at: day(at), value, partial };
        let series = Series {
            id: SeriesId::new("t.a").unwrap(),
            name: Bilingual::same("A"),
            measure: Measure::ActiveDevelopers,
            source: SourceId::new("t").unwrap(),
            region: "ID".into(),
            cadence: Cadence::Quarterly,
            points: vec![
                point("2020-10-01", 1.0, false),
                point("2021-04-01", 3.0, false),
                point("2021-07-01", 2.0, true),
            ],
            vintage: None,
            ended: None,
            breaks: vec![],
            unit: None,
            seasonally_adjusted: false,
            total: None,
            caveat: None,
        };
        let stored = StoredSeries::from_series(&series).unwrap();
        assert_eq!(stored.values.0, [Some(1.0), None, Some(3.0), Some(2.0)]);
        assert_eq!(Series::from(stored), series);
    }
}
