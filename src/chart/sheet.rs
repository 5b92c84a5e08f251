//! A chart as a sheet for publication: title, what it shows, how it was made, and who published the numbers.
//!
//! Everything that export writes beside the lines is said here once, so that SVG, CSV and Markdown cannot differ.

use super::{
    ChartData, ChartModel, Fan, Marker, MarkerKind, Pick, TrendBand,
    axes::{date_at, x_of},
    build::{chart_model, index_base, transform_in_use},
    forecast::forecast_words,
    words::{published, summary},
};
use crate::{
    domain::{Cadence, ChartSettings, Date, Market, Measure, OwnNote, Series, Smoothing, Source, Transform, YScale},
    i18n::Locale,
};

/// A chart with everything that stands on the page around it.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Language, numbers and dates.
    pub locale: Locale,
    /// The lines, whole: what lies outside `range` is not shown.
    pub model: ChartModel,
    /// What every value is.
    pub measure: Measure,
    /// What was made of it.
    pub transform: Transform,
    /// Scale of the value axis.
    pub scale: YScale,
    /// How often a point stands.
    pub cadence: Cadence,
    /// First and last visible day.
    pub range: (Date, Date),
    /// One series by its name, several by their measure.
    pub title: String,
    /// What is measured where.
    pub subtitle: String,
    /// The unit, said once.
    pub unit: String,
    /// Places of the series, joined.
    pub regions: String,
    /// What the first line did and how sure that is.
    pub summary: String,
    /// The forecast and how it did before, or why there is none; `None` when none was asked for.
    pub forecast: Option<String>,
    /// What "how sure" means for the first line, in words; empty without an assessment.
    pub sure: String,
    /// How the numbers were made, a sentence each.
    pub methods: Vec<String>,
    /// Who published the numbers; each once.
    pub sources: Vec<Citation>,
    /// What was said about single series: id, name, place and caveat, in the order of the lines.
    pub series: Vec<SeriesNote>,
    /// The data set and the program.
    pub made: String,
}

/// A source as a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The credit that the licence asks for, or publisher and title.
    pub credit: String,
    /// Licence or terms.
    pub licence: String,
    /// When it was published, in words; empty when undated.
    pub published: String,
    /// Address; empty when it was not recorded.
    pub url: String,
}

/// What identifies one line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesNote {
    /// Id of the series.
    pub id: String,
    /// Name at the end of the line.
    pub name: String,
    /// Its place, in words.
    pub region: String,
    /// What the reader must know before trusting it.
    pub caveat: Option<String>,
}

impl Sheet {
    /// The sheet of series of one measure, as of `today`, with the user's notes among `notes` that belong to them; `None`
    /// when there is nothing to show within the range.
    #[must_use]
    pub fn new(
        data: ChartData<'_>,
        drawn: &[Pick<'_>],
        settings: &ChartSettings,
        notes: &[OwnNote],
        today: Date,
    ) -> Option<Self> {
        let locale = data.locale;
        let measure = drawn.first()?.series.measure;
        let drawn: Vec<Pick<'_>> = drawn.iter().copied().filter(|pick| pick.series.measure == measure).collect();
        let picks: Vec<&Series> = drawn.iter().map(|pick| pick.series).collect();
        let picks = picks.as_slice();
        let first = picks.first()?;
        let transform = transform_in_use(data.market, picks, settings);
        let settings = &ChartSettings { transform: Some(transform), ..*settings };
        let mut model = chart_model(data, &drawn, settings);
        if settings.notes {
            let belongs = |note: &&OwnNote| note.series.as_ref().is_none_or(|id| picks.iter().any(|s| s.id == *id));
            model.markers.extend(notes.iter().filter(belongs).map(|note| Marker::of_note(note, locale)));
            model.markers.sort_by_key(|marker| marker.at);
        }
        let all = model.span()?;
        let all = (date_at(all.0), date_at(all.1));
        let range = settings.range.map_or(all, |(from, to)| (from.max(all.0), to.min(all.1)));
        model.value_bounds(x_of(range.0), x_of(range.1), settings.scale)?;
        let regions = each_once(picks.iter().map(|series| locale.region(&series.region))).join(", ");
        let unit = unit(locale, picks, transform, settings.index_at);
        let sheet = Self {
            title: title(locale, picks),
            subtitle: subtitle(locale, picks, &unit, &regions, (model.smoothing, settings.scale)),
            summary: summary(data, picks),
            sure: data
                .trends
                .get(&first.id)
                .map_or_else(String::new, |trend| locale.t(&format!("ladder-{}-explain", trend.ladder.key()))),
            forecast: forecast_words(data, *drawn.first()?, settings, model.forecast.as_ref(), today),
            methods: Vec::new(),
            sources: sources(data, picks),
            series: picks.iter().zip(&model.lines).map(|(series, line)| note(locale, series, &line.name)).collect(),
            made: made(locale, data.market),
            measure: first.measure,
            scale: settings.scale,
            cadence: first.cadence,
            locale,
            model,
            transform,
            range,
            unit,
            regions,
        };
        // A forecast that the range cuts off is not spoken of; a refusal is.
        let is_hidden = sheet.model.forecast.is_some() && sheet.visible_forecast().is_none();
        let forecast = sheet.forecast.clone().filter(|_| !is_hidden);
        Some(Self { methods: methods(&sheet, picks), forecast, ..sheet })
    }

    /// Whether a date is within the visible range.
    #[must_use]
    pub fn shows(&self, date: Date) -> bool {
        (self.range.0..=self.range.1).contains(&date)
    }

    /// Whether a labelled date is within the visible periods, the last one whole.
    #[must_use]
    pub fn shows_marker(&self, at: Date) -> bool {
        at >= self.range.0 && at < self.cadence.next(self.range.1)
    }

    /// The trend band, if any of it is within the range.
    #[must_use]
    pub fn visible_band(&self) -> Option<&TrendBand> {
        self.model.band.as_ref().filter(|band| band.dates.iter().any(|date| self.shows(*date)))
    }

    /// The forecast, if any of it is within the range.
    #[must_use]
    pub fn visible_forecast(&self) -> Option<&Fan> {
        self.model.forecast.as_ref().filter(|fan| fan.steps.iter().any(|step| self.shows(step.at)))
    }

    /// First and last visible period, in words.
    #[must_use]
    pub fn span(&self) -> String {
        let short = |date| self.locale.short_period(date, self.cadence);
        format!("{} – {}", short(self.range.0), short(self.range.1))
    }
}

impl Citation {
    /// The citation of a source.
    #[must_use]
    pub fn of(locale: Locale, source: &Source) -> Self {
        let usual = || format!("{}, {}", source.publisher, source.title);
        Self {
            credit: source.attribution.clone().unwrap_or_else(usual).trim_end_matches('.').to_owned(),
            licence: source.licence.clone(),
            published: published(locale, &source.published),
            url: source.url.clone(),
        }
    }

    /// Credit, licence unless the credit names it, date, and address.
    #[must_use]
    pub fn line(&self, locale: Locale) -> String {
        let words = self.words(locale);
        if self.url.is_empty() { words } else { format!("{words} · {}", self.url) }
    }

    /// The same without the address.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        let mut parts = vec![self.credit.clone()];
        if !self.credit.contains(&self.licence) {
            parts.push(self.licence.clone());
        }
        if !self.published.is_empty() {
            parts.push(locale.tf("export-published", &[("date", self.published.as_str().into())]));
        }
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }
}

/// The data set and the program.
#[must_use]
pub fn made(locale: Locale, market: &Market) -> String {
    match market.made_on {
        Some(date) => locale.tf("export-made-of", &[("date", locale.date(date).into())]),
        None => locale.t("export-made"),
    }
}

fn title(locale: Locale, picks: &[&Series]) -> String {
    let Some(first) = picks.first() else { return String::new() };
    if picks.iter().all(|series| series.name == first.name) {
        return locale.pick(&first.name).to_owned();
    }
    locale.short_measure(first.measure)
}

fn subtitle(
    locale: Locale,
    picks: &[&Series],
    unit: &str,
    regions: &str,
    (smoothing, scale): (Smoothing, YScale),
) -> String {
    let smoothing =
        (smoothing != Smoothing::Raw).then(|| locale.t(&format!("chart-smoothing-{}", smoothing.key())).to_lowercase());
    let Some(first) = picks.first() else { return String::new() };
    // Places that stand at the ends of the lines need not be said again.
    let regions_differ = picks.iter().any(|series| series.region != first.region);
    let mut parts = vec![locale.measure(first.measure), unit.to_owned()];
    if !regions_differ {
        parts.push(regions.to_owned());
    }
    if picks.iter().all(|series| series.seasonally_adjusted) {
        parts.push(locale.t("chart-adjusted"));
    }
    if let Some(words) = smoothing {
        parts.push(words);
    }
    if scale == YScale::Log {
        parts.push(locale.t("export-log-scale"));
    }
    parts.join(" · ")
}

/// The unit of what is drawn. Of an index it names the base period only when that is 100 in every line.
fn unit(locale: Locale, picks: &[&Series], transform: Transform, index_at: Option<Date>) -> String {
    let Some(first) = picks.first() else { return String::new() };
    let base = |series: &Series| index_base(series, index_at).map(|(date, _)| date);
    match transform {
        Transform::Value => locale.series_unit(first),
        Transform::Share => locale.t("chart-unit-share"),
        Transform::Index => match base(first).filter(|at| picks.iter().all(|series| base(series) == Some(*at))) {
            Some(at) => locale.tf("export-unit-index", &[("date", locale.short_period(at, first.cadence).into())]),
            None => locale.t("export-unit-index-each"),
        },
    }
}

/// How the numbers were made: transform, trend band, unfinished periods, marked dates.
fn methods(sheet: &Sheet, picks: &[&Series]) -> Vec<String> {
    let locale = sheet.locale;
    let mut said = Vec::new();
    match sheet.transform {
        Transform::Value => {}
        Transform::Share => said.push(locale.t("export-method-share")),
        Transform::Index => said.push(locale.t("export-method-index")),
    }
    match sheet.model.smoothing {
        Smoothing::Raw => {}
        Smoothing::Smoothed => said.push(locale.t("export-method-smoothed")),
        Smoothing::Adjusted => said.push(locale.t("export-method-adjusted")),
    }
    if sheet.visible_forecast().is_some() {
        said.push(locale.t("export-method-forecast"));
    }
    if let Some(band) = sheet.visible_band()
        && let Some((from, to)) = band.dates.first().zip(band.dates.last())
    {
        let short = |date| locale.short_period(date, sheet.cadence);
        let of = sheet.model.lines.first().map_or_else(String::new, |line| line.name.clone());
        said.push(locale.tf(
            "export-method-band",
            &[("name", of.into()), ("from", short(*from).into()), ("to", short(*to).into())],
        ));
    }
    let partial = picks.iter().flat_map(|series| series.points.iter().filter(|point| point.partial));
    for date in each_once(partial.map(|point| point.at).filter(|at| sheet.shows(*at))) {
        let period = locale.period(date, sheet.cadence);
        said.push(locale.tf("export-method-partial", &[("period", period.into())]));
    }
    for marker in sheet.model.markers.iter().filter(|marker| sheet.shows_marker(marker.at)) {
        let label = sentence_case(&marker.label);
        said.push(match marker.kind {
            _ if marker.note.is_empty() => label,
            MarkerKind::Data => format!("{label}: {}", marker.note),
            MarkerKind::Own => locale.tf("export-own-note", &[("note", marker.note.as_str().into())]),
        });
    }
    let vintages = each_once(picks.iter().filter_map(|series| series.vintage.clone()));
    said.extend(vintages.into_iter().map(|v| sentence_case(&locale.tf("chart-vintage", &[("vintage", v.into())]))));
    said.into_iter().map(|words| words.trim_end_matches('.').to_owned()).collect()
}

fn sources(data: ChartData<'_>, picks: &[&Series]) -> Vec<Citation> {
    let ids = each_once(picks.iter().map(|series| &series.source));
    let known = ids.into_iter().filter_map(|id| data.market.source(id));
    each_once(known.map(|source| Citation::of(data.locale, source)))
}

fn note(locale: Locale, series: &Series, name: &str) -> SeriesNote {
    SeriesNote {
        id: series.id.to_string(),
        name: name.to_owned(),
        region: locale.region(&series.region),
        caveat: series.caveat.as_ref().map(|caveat| locale.pick(caveat).to_owned()),
    }
}

/// The items in their order, equal ones once.
fn each_once<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for item in items {
        if !found.contains(&item) {
            found.push(item);
        }
    }
    found
}

/// The first letter as a capital.
fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
