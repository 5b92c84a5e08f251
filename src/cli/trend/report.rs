//! What `skillvane trend` computes about one series, as values that serialize. The JSON is documented in `docs/cli.md`.

use crate::{
    cli::overview::ReportedSource,
    domain::{Cadence, Date, Market, Point, Series},
    i18n::Locale,
    insight::{
        Forecast, Ladder, Outlook, Refusal, TrendAssessment,
        autocorrelation::hamed_rao,
        backtest::STEPS,
        growth::{log_to_pct, season_safe_log_growth},
        mann_kendall::mann_kendall,
        regression::{annual_pct, log_linear, theil_sen},
        season::first_gap,
    },
};
use serde::Serialize;

/// Everything that the command prints.
#[derive(Debug, Serialize)]
pub struct TrendReport {
    /// `skillvane-trend`.
    pub format: &'static str,
    /// Version of the shape, 1.
    pub version: u32,
    /// `en` or `id`: the language of names and sentences.
    pub language: &'static str,
    /// The bundled series; `null` for a file.
    pub series: Option<SeriesEntry>,
    /// The file; `null` for a bundled series.
    pub file: Option<FileEntry>,
    /// `weekly`, `monthly` or `quarterly`.
    pub cadence: &'static str,
    /// Whether the numbers are about the percent of a total (`--share`).
    pub of_total: bool,
    /// Points.
    pub n: usize,
    /// First period; `null` without a point.
    pub first: Option<String>,
    /// Last period.
    pub last: Option<String>,
    /// Periods between first and last that have no point.
    pub missing: usize,
    /// `too-few-points`, `noise`, `likely` or `clear`, from the test over these points alone.
    pub ladder: &'static str,
    /// Mann-Kendall test.
    pub mann_kendall: Option<TestEntry>,
    /// The same corrected for neighbouring points that are alike.
    pub mann_kendall_corrected: Option<CorrectedEntry>,
    /// Theil-Sen line through ln y.
    pub theil_sen: Option<SlopeEntry>,
    /// Least squares line through ln y.
    pub ols: Option<SlopeEntry>,
    /// The last year against the year before, season by season, percent.
    pub yoy_pct: Option<f64>,
    /// Strengths of trend and season.
    pub stl: Option<StlEntry>,
    /// Forecast and report card.
    pub forecast: ForecastEntry,
    /// What the window shows about the last two years.
    pub usual_window: WindowEntry,
    #[serde(skip)]
    pub(super) steps: Cadence,
}

/// A bundled series.
#[derive(Debug, Serialize)]
pub struct SeriesEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Key of its measure.
    pub measure: &'static str,
    /// Place, an ISO code or `world`.
    pub region: String,
    /// Whether the publisher has adjusted it for the season.
    pub seasonally_adjusted: bool,
    /// The last day covered, when the publisher stopped.
    pub ended: Option<Date>,
    /// Who published it.
    pub source: Option<ReportedSource>,
}

/// A file of numbers.
#[derive(Debug, Serialize)]
pub struct FileEntry {
    /// Its path as given.
    pub path: String,
    /// Name of the column of periods.
    pub period_column: String,
    /// Name of the column of values.
    pub value_column: String,
    /// What stands around the numbers, such as `Rp`; `null` when nothing does.
    pub unit: Option<String>,
    /// Rows whose value is used.
    pub rows_used: usize,
    /// Rows with a period and no value.
    pub rows_without_value: usize,
    /// Empty rows.
    pub rows_empty: usize,
    /// Rows that could not be used; each is named on the error stream.
    pub rows_refused: usize,
}

/// The Mann-Kendall test.
#[derive(Debug, Serialize)]
pub struct TestEntry {
    /// Rising pairs minus falling pairs.
    pub s: i64,
    /// Kendall's tau-b; `null` when all values are equal.
    pub tau: Option<f64>,
    /// Two-sided p.
    pub p: f64,
    /// Whether p is exact: no ties and at most 50 points; else normal.
    pub exact: bool,
}

/// The test after Hamed and Rao.
#[derive(Debug, Serialize)]
pub struct CorrectedEntry {
    /// Normal statistic.
    pub z: f64,
    /// Two-sided p.
    pub p: f64,
}

/// A slope of ln y.
#[derive(Debug, Serialize)]
pub struct SlopeEntry {
    /// Change of ln y a period.
    pub slope_log: f64,
    /// Its 95 % interval.
    pub ci95_log: [f64; 2],
    /// Percent a year.
    pub annual_pct: f64,
}

/// Strengths by STL.
#[derive(Debug, Serialize)]
pub struct StlEntry {
    /// Points a season.
    pub period: usize,
    /// 0 to 1.
    pub trend_strength: f64,
    /// 0 to 1.
    pub seasonal_strength: f64,
}

/// Forecast and report card.
#[derive(Debug, Serialize)]
pub struct ForecastEntry {
    /// Whether the report card earns it.
    pub shown: bool,
    /// Why not: a key.
    pub reason: Option<&'static str>,
    /// Why not: a sentence.
    pub reason_text: Option<String>,
    /// Origins that the back-test forecast from.
    pub origins: usize,
    /// Steps that each forecast.
    pub steps: usize,
    /// Mean absolute error in errors of the naive forecast.
    pub mase_naive: Option<f64>,
    /// The same of the seasonal naive forecast.
    pub mase_seasonal: Option<f64>,
    /// Part of later points inside the 80 % interval, 0 to 1.
    pub coverage80: Option<f64>,
    /// The model, also of a forecast that is not shown.
    pub model: Option<ModelEntry>,
    /// Periods ahead; empty when not shown.
    pub points: Vec<PointEntry>,
    #[serde(skip)]
    pub(super) ahead: Vec<Forecast>,
}

/// Holt's damped trend of the logarithms.
#[derive(Debug, Serialize)]
pub struct ModelEntry {
    /// `fitted`, `fixed` or `rule-of-thumb`.
    pub basis: &'static str,
    /// Points used, the newest ones.
    pub n: usize,
    /// Smoothing of the level.
    pub alpha: f64,
    /// Smoothing of the trend.
    pub beta_star: f64,
    /// Damping.
    pub phi: f64,
    /// Level before the first point.
    pub start_level: f64,
    /// Trend before the first point.
    pub start_trend: f64,
    /// Level after the last point.
    pub level: f64,
    /// Trend after the last point.
    pub trend: f64,
    /// Variance of the one-step error.
    pub sigma2: f64,
    /// What the season adds to the logarithm of the next periods; `null` where it is not taken out.
    pub season: Option<Vec<f64>>,
}

/// A forecast of one period.
#[derive(Debug, Serialize)]
pub struct PointEntry {
    /// The period.
    pub period: String,
    /// As likely above as below.
    pub median: f64,
    /// Lower end of the 80 % interval.
    pub lo80: f64,
    /// Upper end.
    pub hi80: f64,
    /// Lower end of the 95 % interval.
    pub lo95: f64,
    /// Upper end.
    pub hi95: f64,
}

/// What the window shows.
#[derive(Debug, Serialize)]
pub struct WindowEntry {
    /// Points of the last two years.
    pub n: usize,
    /// First period.
    pub first: Option<String>,
    /// Last period.
    pub last: Option<String>,
    /// Whether it is about the percent of a total.
    pub of_total: bool,
    /// The badge.
    pub ladder: &'static str,
    /// p of the Mann-Kendall test.
    pub p: Option<f64>,
    /// p after false-alarm control over all series of the data set; over this one alone for a file.
    pub q: Option<f64>,
}

/// What a report is about.
pub(super) struct Subject<'a> {
    pub points: Vec<Point>,
    pub cadence: Cadence,
    pub is_adjusted: bool,
    pub of_total: bool,
    pub window: &'a TrendAssessment,
}

impl TrendReport {
    /// Computes everything; `series` and `file` are added by the caller.
    pub(super) fn new(subject: Subject<'_>, locale: Locale) -> Self {
        let Subject { points, cadence, is_adjusted, of_total, window } = subject;
        let values: Vec<f64> = points.iter().map(|point| point.value).collect();
        let ends = points.first().zip(points.last()).map(|(first, last)| (first.at, last.at));
        let steps: Vec<f64> = ends
            .iter()
            .flat_map(|(start, _)| points.iter().map(|p| cadence.steps_between(*start, p.at).into()))
            .collect();
        let per_year = f64::from(u32::try_from(cadence.per_year()).unwrap_or(1));
        let slope = |slope: f64, (lo, hi): (f64, f64)| SlopeEntry {
            slope_log: slope,
            ci95_log: [lo, hi],
            annual_pct: annual_pct(slope, per_year),
        };
        let test = mann_kendall(&values);
        let sen = theil_sen(&steps, &values);
        let gap = first_gap(&points, cadence);
        let newest = points.len().saturating_sub(2 * cadence.per_year());
        let has_two_years = first_gap(&points[newest..], cadence).is_none();
        let yoy = if has_two_years { season_safe_log_growth(&values, cadence.per_year()) } else { None };
        let missing = ends.map_or(0, |(first, last)| {
            usize::try_from(cadence.steps_between(first, last) + 1).unwrap_or(0).saturating_sub(points.len())
        });
        debug_assert_eq!(missing > 0, gap.is_some());
        let outlook = Outlook::of_points(points, cadence, is_adjusted);
        let named = |date: Date| period(cadence, date);
        Self {
            format: "skillvane-trend",
            version: 1,
            language: locale.language().code(),
            series: None,
            file: None,
            cadence: cadence_key(cadence),
            of_total,
            n: values.len(),
            first: ends.map(|(first, _)| named(first)),
            last: ends.map(|(_, last)| named(last)),
            missing,
            ladder: Ladder::of_test(test.as_ref(), sen.as_ref()).key(),
            mann_kendall: test.map(|t| TestEntry { s: t.s, tau: t.tau, p: t.p(), exact: t.p_exact.is_some() }),
            mann_kendall_corrected: hamed_rao(&values).map(|test| CorrectedEntry { z: test.z, p: test.p }),
            theil_sen: sen.map(|fit| slope(fit.slope, (fit.lo, fit.hi))),
            ols: log_linear(&steps, &values).map(|fit| slope(fit.slope, fit.slope_ci95)),
            yoy_pct: yoy.map(log_to_pct),
            stl: outlook.strengths.map(|strengths| StlEntry {
                period: cadence.per_year(),
                trend_strength: strengths.trend,
                seasonal_strength: strengths.seasonal,
            }),
            forecast: ForecastEntry::new(&outlook, locale),
            usual_window: WindowEntry::new(window, cadence),
            steps: cadence,
        }
    }
}

impl ForecastEntry {
    fn new(outlook: &Outlook, locale: Locale) -> Self {
        let card = outlook.card;
        let ahead = outlook.forecast().unwrap_or_default().to_vec();
        let model = outlook.model.as_ref().map(|model| {
            let (holt, parameters) = (model.holt, model.holt.parameters);
            ModelEntry {
                basis: holt.basis.key(),
                n: holt.n,
                alpha: parameters.alpha,
                beta_star: parameters.beta_star,
                phi: parameters.phi,
                start_level: holt.before.level,
                start_trend: holt.before.trend,
                level: holt.last.level,
                trend: holt.last.trend,
                sigma2: holt.sigma2,
                season: model.season.clone(),
            }
        });
        let point = |step: &Forecast| PointEntry {
            period: period(outlook.cadence, step.at),
            median: step.interval.median,
            lo80: step.interval.lo80,
            hi80: step.interval.hi80,
            lo95: step.interval.lo95,
            hi95: step.interval.hi95,
        };
        Self {
            shown: card.refusal.is_none(),
            reason: card.refusal.map(Refusal::key),
            reason_text: card.refusal.map(|refusal| locale.t(&format!("cli-trend-refused-{}", refusal.key()))),
            origins: card.origins,
            steps: STEPS,
            mase_naive: card.mase_naive,
            mase_seasonal: card.mase_seasonal,
            coverage80: card.coverage80,
            model,
            points: ahead.iter().map(point).collect(),
            ahead,
        }
    }
}

impl WindowEntry {
    fn new(window: &TrendAssessment, cadence: Cadence) -> Self {
        let named = |date: Date| period(cadence, date);
        Self {
            n: window.n,
            first: window.window.map(|(first, _)| named(first)),
            last: window.window.map(|(_, last)| named(last)),
            of_total: window.of_share && !window.measure.is_share(),
            ladder: window.ladder.key(),
            p: window.mann_kendall.map(|test| test.p()),
            q: window.q,
        }
    }
}

impl SeriesEntry {
    pub(super) fn new(market: &Market, series: &Series, locale: Locale) -> Self {
        Self {
            id: series.id.to_string(),
            name: locale.pick(&series.name).to_owned(),
            measure: series.measure.key(),
            region: series.region.clone(),
            seasonally_adjusted: series.seasonally_adjusted,
            ended: series.ended.as_ref().map(|stop| stop.at),
            source: market.source(&series.source).map(ReportedSource::of),
        }
    }
}

/// A period as scripts read it: `2026-09`, `2026-Q3`, or the Monday of a week.
pub(in crate::cli) fn period(cadence: Cadence, start: Date) -> String {
    match cadence {
        Cadence::Weekly => start.to_string(),
        Cadence::Monthly => format!("{:04}-{:02}", start.year(), start.month()),
        Cadence::Quarterly => format!("{:04}-Q{}", start.year(), start.quarter()),
    }
}

/// Key of a cadence.
pub(in crate::cli) fn cadence_key(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Weekly => "weekly",
        Cadence::Monthly => "monthly",
        Cadence::Quarterly => "quarterly",
    }
}
