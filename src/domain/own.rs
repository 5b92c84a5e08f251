//! The user's own series: what a file of theirs held, and how it joins the bundled market.
//!
//! Own series are shown like bundled ones and marked as own everywhere. They count in no verdict: a verdict speaks
//! about a market, and one person's numbers are a sample of one. Nothing of them is ever sent or exported unasked.

use super::{
    Bilingual, Cadence, Confidence, Date, Market, Measure, Point, Series, SeriesId, SeriesLink, Source, SourceId,
    Standing, Subject,
};
use std::sync::Arc;

/// Ids of own series start so; no bundled series and no source does.
pub const OWN_PREFIX: &str = "own-";

/// One series of the user's own. Cheap to clone: the points are shared.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnSeries {
    /// `own-1`, `own-2`, ...
    pub id: SeriesId,
    /// What can be changed after the import.
    pub details: OwnDetails,
    /// Name of the file it came from; empty when it was pasted.
    pub file: String,
    /// The day of the import.
    pub added: Date,
    /// How often a point stands.
    pub cadence: Cadence,
    /// Points in ascending order, at most one a period, each at the start of its period; values are finite.
    pub points: Arc<[Point]>,
}

/// What the user says about an own series.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnDetails {
    /// Its name; never empty in what is stored.
    pub name: String,
    /// What one value is, such as "inquiries" or "Rp"; may be empty.
    pub unit: String,
    /// Whether the values are shares in percent, so that changes are percentage points.
    pub percent: bool,
    /// Where it was counted, in the user's words or as a country code; may be empty.
    pub place: String,
    /// Anything else, in the user's words.
    pub note: String,
    /// The skill or category that it speaks for.
    pub subject: Option<Subject>,
}

/// What the program calls the user as a publisher, in the language of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWords {
    /// Stands where a publisher's name does.
    pub publisher: String,
    /// Stands where a licence does.
    pub licence: String,
    /// Stands where a place does, when the user names none.
    pub place: String,
    /// Stands where the title of the publication does, when nothing came from a file.
    pub pasted: String,
}

/// Whether an id is one of an own series or of its source.
#[must_use]
pub fn is_own(id: &str) -> bool {
    id.starts_with(OWN_PREFIX)
}

impl Market {
    /// This market with own series, their sources, and links from the subjects that they speak for.
    #[must_use]
    pub fn with_own(&self, own: &[OwnSeries], words: &OwnWords) -> Self {
        let mut market = self.clone();
        for series in own {
            let Ok(source) = SourceId::new(series.id.as_str()) else { continue };
            market.sources.push(series.source(source.clone(), words));
            market.series.push(series.as_series(source, words));
            let link = SeriesLink { series: series.id.clone(), standing: Standing::Direct };
            match &series.details.subject {
                Some(Subject::Skill(id)) => {
                    market.skills.iter_mut().filter(|skill| skill.id == *id).for_each(|s| s.series.push(link.clone()));
                }
                Some(Subject::Category(id)) => {
                    let categories = market.categories.iter_mut().filter(|category| category.id == *id);
                    categories.for_each(|category| category.series.push(link.clone()));
                }
                None => {}
            }
        }
        market.reindex();
        market
    }
}

impl OwnSeries {
    fn as_series(&self, source: SourceId, words: &OwnWords) -> Series {
        let details = &self.details;
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Series {
            id: self.id.clone(),
            name: Bilingual::same(&details.name),
            measure: if details.percent { Measure::OwnPercent } else { Measure::Own },
            unit: text(&details.unit),
            source,
            region: text(&details.place).unwrap_or_else(|| words.place.clone()),
            cadence: self.cadence,
            points: self.points.to_vec(),
            vintage: None,
            ended: None,
            breaks: Vec::new(),
            seasonally_adjusted: false,
            total: None,
            caveat: text(&details.note).map(Bilingual::same),
        }
    }

    fn source(&self, id: SourceId, words: &OwnWords) -> Source {
        Source {
            id,
            publisher: words.publisher.clone(),
            title: if self.file.is_empty() { words.pasted.clone() } else { self.file.clone() },
            published: self.added.to_string(),
            url: String::new(),
            how_seen: String::new(),
            licence: words.licence.clone(),
            attribution: None,
            confidence: Confidence::Primary,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Category, CategoryId};

    #[test]
    fn own_series_join_a_market_with_their_source_and_link() {
        let id = CategoryId::new("design-creative").unwrap();
        let name = Bilingual::same("Design");
        let mut market = Market::default();
        market.categories.push(Category { id: id.clone(), name: name.clone(), short: name, series: vec![] });
        market.reindex();
        let day = Date::parse("2026-01-01").unwrap();
        let subject = Subject::Category(id);
        let own = OwnSeries {
            id: SeriesId::new("own-1").unwrap(),
            details: OwnDetails {
                name: "My inquiries".into(),
                unit: "inquiries".into(),
                subject: Some(subject.clone()),
                ..OwnDetails::default()
            },
            file: "inquiries.csv".into(),
            added: day,
            cadence: Cadence::Monthly,
            points: Arc::new([Point { at: day, value: 5.0, partial: false }]),
        };
        let words = OwnWords {
            publisher: "You".into(),
            licence: "yours".into(),
            place: "nowhere".into(),
            pasted: "pasted".into(),
        };
        let merged = market.with_own(std::slice::from_ref(&own), &words);
        let series = merged.series(&own.id).unwrap();
        assert_eq!((series.measure, series.unit.as_deref()), (Measure::Own, Some("inquiries")));
        let source = merged.source(&series.source).unwrap();
        assert_eq!((source.publisher.as_str(), source.title.as_str()), ("You", "inquiries.csv"));
        assert_eq!(merged.links_of(&subject)[0].series, own.id);
        assert!(market.links_of(&subject).is_empty() && market.series.is_empty(), "the bundled market is as it was");
    }
}
