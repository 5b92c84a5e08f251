//! Time series of every provider. Each file here knows one provider's table; nothing is spliced across files.

mod github;
mod indeed;
mod oli;
mod upwork;

use super::{BuildError, Inputs, curated::Curated, round, slug};
use crate::data::rules;
use crate::domain::{Bilingual, Cadence, Date, Measure, Point, Series, SeriesId, SourceId, series::Break};

/// All series in a stable order: by provider as listed here, then by id.
///
/// # Errors
/// When a provider's file is there but is not the table it should be.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Series>, BuildError> {
    let mut all = Vec::new();
    for provider in [upwork::build, oli::build, indeed::build, github::build] {
        let mut series = provider(inputs, curated)?;
        for series in &mut series {
            leave_out_impossible(inputs, series);
        }
        series.retain(|series| !series.points.is_empty());
        series.sort_by(|a, b| a.id.cmp(&b.id));
        all.extend(series);
    }
    Ok(all)
}

/// Leaves out each value that the loader would refuse: it drops the whole series for one of them.
fn leave_out_impossible(inputs: &mut Inputs<'_>, series: &mut Series) {
    let (id, measure) = (series.id.as_str(), series.measure);
    series.points.retain(|point| match rules::value_of(measure, point.value) {
        Ok(()) => true,
        Err(rule) => {
            let reason = format!("the value must be {rule}");
            inputs.report.leave_out(id, 0, &reason, &format!("{} of {}", point.value, point.at));
            false
        }
    });
}

/// A series without points, to be filled.
fn empty(id: SeriesId, name: Bilingual, measure: Measure, source: SourceId, region: &str, cadence: Cadence) -> Series {
    Series {
        id,
        name,
        measure,
        source,
        region: region.to_owned(),
        cadence,
        points: Vec::new(),
        vintage: None,
        ended: None,
        breaks: Vec::new(),
        unit: None,
        seasonally_adjusted: false,
        total: None,
        caveat: None,
    }
}

/// Adds points that were read in any order.
///
/// Of two points for one period the first stays; the names of the others are returned.
fn set_points(series: &mut Series, mut points: Vec<Point>) -> Vec<Date> {
    points.sort_by_key(|point| point.at);
    let mut twice = Vec::new();
    points.dedup_by(|next, kept| {
        let same = next.at == kept.at;
        if same {
            twice.push(next.at);
        }
        same
    });
    series.points = points;
    twice
}

fn series_id(text: &str) -> Result<SeriesId, BuildError> {
    SeriesId::new(text).map_err(|error| BuildError::Curated(error.to_string()))
}

fn source_id(text: &'static str) -> Result<SourceId, BuildError> {
    SourceId::new(text).map_err(|error| BuildError::Curated(error.to_string()))
}

fn mark(year: i16, month: u8, day: u8, en: &str, id: &str) -> Option<Break> {
    Date::new(year, month, day).ok().map(|at| Break { at, note: Bilingual::new(en, id) })
}
