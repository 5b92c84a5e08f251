//! Is a data folder fit to ship? Loads it and adds the rules that the bundled market must keep beyond loading:
//! both languages everywhere, every number sourced, and sources that are used.

use super::{DataFiles, LoadWarning, Problem, load::load, schema::Kind};
use crate::domain::{Bilingual, Market, Measure, ScaleKind, Standing};

/// How much a data set holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Skills.
    pub skills: usize,
    /// Categories.
    pub categories: usize,
    /// Series.
    pub series: usize,
    /// Points of all series.
    pub points: usize,
    /// Figures that count in verdicts; unconfirmed ones are not counted.
    pub figures: usize,
    /// Figures quoted by others whose original was not seen.
    pub unconfirmed_figures: usize,
    /// Pay rows.
    pub pay: usize,
    /// Sources.
    pub sources: usize,
    /// Relations of skill pairs.
    pub relations: usize,
    /// Holidays of all lists.
    pub holidays: usize,
}

impl Counts {
    /// Counts a market.
    #[must_use]
    pub fn of(market: &Market) -> Self {
        let figures = market.figures.iter().filter(|figure| market.is_confirmed(figure)).count();
        Self {
            skills: market.skills.len(),
            categories: market.categories.len(),
            series: market.series.len(),
            points: market.series.iter().map(|series| series.points.len()).sum(),
            figures,
            unconfirmed_figures: market.figures.len() - figures,
            pay: market.pay.len(),
            sources: market.sources.len(),
            relations: market.relations.len(),
            holidays: market.holidays.iter().map(|list| list.days.len()).sum(),
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, Default)]
pub struct CheckReport {
    /// How much could be loaded.
    pub counts: Counts,
    /// What is wrong; empty when the folder is fit to ship.
    pub problems: Vec<LoadWarning>,
}

/// Checks a data set.
pub fn check(files: &dyn DataFiles) -> CheckReport {
    let loaded = load(files);
    let mut problems = loaded.warnings;
    let market = &loaded.market;
    let mut found = |kind: Kind, item: String, problem: Problem| {
        problems.push(LoadWarning { file: kind.file_name(), line: None, item: Some(item), problem });
    };
    for (kind, item, what, text) in texts(market) {
        if !text.is_complete() {
            found(kind, item, Problem::OneLanguage(what));
        }
    }
    let places = market.series.iter().map(|series| (Kind::Series, series.id.to_string(), &series.region));
    let places = places.chain(market.holidays.iter().map(|list| (Kind::Holidays, list.id.to_string(), &list.region)));
    for (kind, item, region) in places {
        if region != "world" && !(region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase())) {
            let rule = format!("the region '{region}' is neither an ISO 3166 code nor 'world'");
            found(kind, item, Problem::Rule(rule));
        }
    }
    for series in &market.series {
        if let Some(total) = series.total.as_ref().and_then(|id| market.series(id)) {
            let same =
                total.measure == series.measure && total.cadence == series.cadence && total.region == series.region;
            if !same {
                let rule = format!("its total {} has another measure, cadence or region", total.id);
                found(Kind::Series, series.id.to_string(), Problem::Rule(rule));
            }
        }
        if series.measure == Measure::JobPostingsIndex && series.vintage.is_none() {
            let rule = "histories of this index are revised, so the series needs the date of its capture".to_owned();
            found(Kind::Series, series.id.to_string(), Problem::Rule(rule));
        }
    }
    for source in &market.sources {
        if source.licence.contains("CC BY") && source.attribution.is_none() {
            let rule = "the licence asks for a credit, which is missing".to_owned();
            found(Kind::Sources, source.id.to_string(), Problem::Rule(rule));
        }
    }
    for kind in ScaleKind::ALL.into_iter().filter(|kind| market.scale(*kind).is_none()) {
        let rule = "the scale is missing, so what it places counts as unknown in the ranking".to_owned();
        found(Kind::Scales, format!("{kind:?}"), Problem::Rule(rule));
    }
    CheckReport { counts: Counts::of(market), problems }
}

/// Every text that must exist in both languages.
fn texts(market: &Market) -> Vec<(Kind, String, &'static str, &Bilingual)> {
    let mut all: Vec<(Kind, String, &'static str, &Bilingual)> = Vec::new();
    for c in &market.categories {
        all.push((Kind::Categories, c.id.to_string(), "the name", &c.name));
        all.push((Kind::Categories, c.id.to_string(), "the short name", &c.short));
        for link in &c.series {
            if let Standing::Proxy(reason) = &link.standing {
                all.push((Kind::Links, c.id.to_string(), "the reason of a stand-in", reason));
            }
        }
    }
    for s in &market.skills {
        all.push((Kind::Skills, s.id.to_string(), "the name", &s.name));
        all.extend(s.no_series_note.iter().map(|text| (Kind::Skills, s.id.to_string(), "the note on series", text)));
        for link in &s.series {
            if let Standing::Proxy(reason) = &link.standing {
                all.push((Kind::Links, s.id.to_string(), "the reason of a stand-in", reason));
            }
        }
    }
    for s in &market.series {
        all.push((Kind::Series, s.id.to_string(), "the name", &s.name));
        all.extend(s.caveat.iter().map(|text| (Kind::Series, s.id.to_string(), "the caveat", text)));
        let breaks = s.breaks.iter().chain(&s.ended);
        all.extend(breaks.map(|b| (Kind::Series, s.id.to_string(), "the note of a break", &b.note)));
    }
    for p in &market.pay {
        if let Standing::Proxy(reason) = &p.standing {
            all.push((Kind::Pay, format!("{} ({})", p.skill, p.named), "the reason of a stand-in", reason));
        }
    }
    for r in &market.relations {
        all.extend(
            r.reason.iter().map(|text| (Kind::JudgedRelations, format!("{} and {}", r.a, r.b), "the reason", text)),
        );
    }
    for t in &market.targets {
        all.push((Kind::Targets, t.id.to_string(), "the name", &t.name));
        all.push((Kind::Targets, t.id.to_string(), "the summary", &t.summary));
        let cited = t.steps.iter().chain(&t.caution);
        all.extend(cited.map(|c| (Kind::Targets, t.id.to_string(), "a sentence", &c.text)));
    }
    for t in &market.templates {
        all.push((Kind::Templates, t.id.to_string(), "the name", &t.name));
        all.push((Kind::Templates, t.id.to_string(), "the summary", &t.summary));
    }
    for n in &market.notes {
        all.push((Kind::Notes, n.text.text.en.chars().take(60).collect(), "the note", &n.text.text));
    }
    for s in &market.scales {
        all.push((Kind::Scales, format!("{:?}", s.kind), "the reason of a scale", &s.reason));
    }
    for c in &market.conflicts {
        all.push((Kind::Conflicts, c.text.text.en.chars().take(60).collect(), "the conflict", &c.text.text));
    }
    for list in &market.holidays {
        all.push((Kind::Holidays, list.id.to_string(), "the name", &list.name));
        all.push((Kind::Holidays, list.id.to_string(), "the note", &list.note));
        let names = list.days.iter().map(|day| (Kind::Holidays, list.id.to_string(), "the name of a day", &day.name));
        all.extend(names);
    }
    all
}
