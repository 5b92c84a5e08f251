//! `skillvane trend`: the whole mathematics of one series, bundled or of a CSV file. Opens files, prints, sets exit codes.

mod report;
pub use report::TrendReport;
pub(super) use report::{cadence_key, period};

mod text;

use super::printed;
use crate::{
    data::bundled,
    domain::{Bilingual, Market, Measure, Point, Series, SeriesId, SourceId},
    i18n::{DecimalStyle, Locale},
    import::{Choices, DateOrder, Grouping, Layout, Parsed, Sheet, read_file, read_series},
    insight::{
        TrendAssessment, TrendWindow, Trends, apply_false_alarm_control, assess, series_growth::usable_points,
        trends::share_base,
    },
};
use clap::{ArgGroup, Args};
use report::{FileEntry, SeriesEntry, Subject};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Most points of one run: every pair of points is compared, and these are twelve million pairs.
const MOST_POINTS: usize = 5_000;
/// So many ids are named when one is not known.
const NAMED_IDS: usize = 5;

/// Options of `trend`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).args(["id", "csv"]))]
pub struct TrendArgs {
    /// Id of a bundled series, as `skillvane list series` prints it
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// A CSV file with a column of periods and a column of values instead
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Column of the values, by name or number from 1; found out without it
    #[arg(long, value_name = "COLUMN", conflicts_with = "id")]
    value: Option<String>,
    /// Column of the periods: YYYY-MM, YYYY-Qn or dates; found out without it
    #[arg(long, value_name = "COLUMN", conflicts_with = "id")]
    period: Option<String>,
    /// What starts the decimals, where the file does not tell: 1.234 or 1,234
    #[arg(long, value_name = "MARK", conflicts_with = "id", value_parser = ["comma", "point"])]
    decimal: Option<String>,
    /// What comes first in dates such as 03/04/2026, where the file does not tell
    #[arg(long, value_name = "ORDER", conflicts_with = "id", value_parser = ["day-first", "month-first"])]
    dates: Option<String>,
    /// What a month's value is when the file holds days
    #[arg(long, value_name = "HOW", conflicts_with = "id", value_parser = ["mean", "sum"])]
    days: Option<String>,
    /// Refuse the file when a single row cannot be used
    #[arg(long, conflicts_with = "id")]
    strict: bool,
    /// Percent of the total that the series is a part of, instead of its values
    #[arg(long, conflicts_with = "csv")]
    share: bool,
    /// The last N points instead of all
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    last: Option<u32>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Runs the command and gives its exit code: 2, with nothing on the output, when series or file cannot be used.
pub fn run(args: &TrendArgs, locale: Locale, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let report = match (&args.id, &args.csv) {
        (Some(id), _) => of_series(id, args, locale),
        (None, Some(path)) => of_file(path, args, locale, err),
        (None, None) => Err(vec![locale.t("cli-trend-nothing")]),
    };
    let report = match report {
        Ok(report) => report,
        Err(sentences) => {
            for sentence in sentences {
                let _ = writeln!(err, "skillvane: {sentence}");
            }
            return 2;
        }
    };
    let done = if args.json {
        serde_json::to_writer_pretty(&mut *out, &report).map_err(io::Error::from).and_then(|()| writeln!(out))
    } else {
        text::print(&report, locale, out)
    };
    printed(done, err)
}

fn of_series(id: &str, args: &TrendArgs, locale: Locale) -> Result<TrendReport, Vec<String>> {
    let market = &bundled::market().market;
    let found = SeriesId::new(id).ok().and_then(|id| market.series(&id));
    let series = found.ok_or_else(|| vec![unknown(market, id, locale)])?;
    let total = share_base(market, series).filter(|_| args.share);
    if args.share && total.is_none() {
        return Err(vec![locale.tf("cli-trend-no-total", &[("id", id.into())])]);
    }
    let trends = Trends::of(market);
    let window = trends.get(&series.id).cloned().unwrap_or_else(|| alone(series));
    let subject = Subject {
        points: newest(usable_points(series, total), args, locale)?,
        cadence: series.cadence,
        is_adjusted: series.seasonally_adjusted,
        of_total: total.is_some(),
        window: &window,
    };
    let mut report = TrendReport::new(subject, locale);
    report.series = Some(SeriesEntry::new(market, series, locale));
    Ok(report)
}

fn of_file(path: &Path, args: &TrendArgs, locale: Locale, err: &mut dyn Write) -> Result<TrendReport, Vec<String>> {
    let refused = |sentence: String| vec![format!("{}: {sentence}", path.display())];
    let sheet = read_file(path).and_then(|bytes| Sheet::read(bytes, Layout::default()));
    let sheet = sheet.map_err(|refusal| refused(refusal.words(locale)))?;
    let choices = choices(args, &sheet, locale).map_err(refused)?;
    // Periods of a file count as finished: the file may be of any time, and its owner knows what is in it.
    let parsed = read_series(&sheet, &choices, None)
        .map_err(|questions| questions.iter().map(|asked| question(asked, path, locale)).collect::<Vec<_>>())?;
    let problem = |problem: &crate::import::Problem| {
        format!("{}: {}: {}", path.display(), problem.place(locale), problem.words(locale))
    };
    let problems: Vec<String> = parsed.problems.iter().map(problem).collect();
    let unnamed = parsed.refused.saturating_sub(parsed.problems.len());
    let more = (unnamed > 0).then(|| locale.tf("cli-trend-more-problems", &[("n", unnamed.into())]));
    if args.strict && parsed.refused > 0 {
        return Err(problems.into_iter().chain(more).collect());
    }
    if parsed.points.is_empty() {
        return Err(problems.into_iter().chain(more).chain([locale.t("cli-trend-no-points")]).collect());
    }
    let series = own_series(&parsed);
    let file = FileEntry {
        path: path.display().to_string(),
        period_column: sheet.column_name(parsed.columns.0),
        value_column: sheet.column_name(parsed.columns.1),
        unit: Some(parsed.unit.clone()).filter(|unit| !unit.is_empty()),
        rows_used: parsed.used,
        rows_without_value: parsed.gaps,
        rows_empty: parsed.blank,
        rows_refused: parsed.refused,
    };
    let window = alone(&series);
    let subject = Subject {
        points: newest(usable_points(&series, None), args, locale)?,
        cadence: series.cadence,
        is_adjusted: false,
        of_total: false,
        window: &window,
    };
    let mut report = TrendReport::new(subject, locale);
    report.file = Some(file);
    let remarks = parsed.remarks.iter().map(|remark| format!("{}: {}", path.display(), remark.words(locale)));
    for sentence in problems.into_iter().chain(more).chain(remarks) {
        let _ = writeln!(err, "skillvane: {sentence}");
    }
    Ok(report)
}

/// What the options say about the file.
fn choices(args: &TrendArgs, sheet: &Sheet, locale: Locale) -> Result<Choices, String> {
    let column = |wanted: &Option<String>| -> Result<Option<usize>, String> {
        let Some(wanted) = wanted else { return Ok(None) };
        let names: Vec<String> = (0..sheet.columns().len()).map(|column| sheet.column_name(column)).collect();
        let args = [("wanted", wanted.as_str().into()), ("columns", names.join(", ").into())];
        sheet.find_column(wanted).map(Some).ok_or_else(|| locale.tf("cli-trend-no-column", &args))
    };
    Ok(Choices {
        period: column(&args.period)?,
        value: column(&args.value)?,
        decimal: args.decimal.as_deref().map(|mark| match mark {
            "comma" => DecimalStyle::Comma,
            _ => DecimalStyle::Point,
        }),
        order: args.dates.as_deref().map(|order| match order {
            "day-first" => DateOrder::DayFirst,
            _ => DateOrder::MonthFirst,
        }),
        grouping: args.days.as_deref().map(|how| match how {
            "sum" => Grouping::Sum,
            _ => Grouping::Mean,
        }),
    })
}

/// What the file alone cannot answer, and the option that answers it.
fn question(asked: &crate::import::Question, path: &Path, locale: Locale) -> String {
    use crate::import::Question;
    let option = match asked {
        Question::PeriodColumn => "--period COLUMN",
        Question::ValueColumn => "--value COLUMN",
        Question::DecimalMark { .. } | Question::MixedMarks { .. } => "--decimal comma, --decimal point",
        Question::DateOrder { .. } | Question::MixedOrders { .. } => "--dates day-first, --dates month-first",
        Question::Grouping { .. } => "--days mean, --days sum",
    };
    let words = [("question", asked.words(locale).into()), ("options", option.into())];
    format!("{}: {}", path.display(), locale.tf("cli-trend-answer", &words))
}

/// The last points that were asked for; an error when there are too many to compare each with each.
fn newest(mut points: Vec<Point>, args: &TrendArgs, locale: Locale) -> Result<Vec<Point>, Vec<String>> {
    if let Some(last) = args.last {
        let last = usize::try_from(last).unwrap_or(usize::MAX);
        points.drain(..points.len().saturating_sub(last));
    }
    if points.len() > MOST_POINTS {
        let numbers = [("n", points.len().into()), ("most", MOST_POINTS.into())];
        return Err(vec![locale.tf("cli-trend-too-many", &numbers)]);
    }
    Ok(points)
}

/// What the window would show of a series that stands alone.
fn alone(series: &Series) -> TrendAssessment {
    let mut one = [assess(series, None, TrendWindow::Usual)];
    apply_false_alarm_control(&mut one);
    let [assessment] = one;
    assessment
}

/// The ids that hold the most of what was typed.
fn unknown(market: &Market, id: &str, locale: Locale) -> String {
    let wanted = id.to_lowercase();
    let parts: Vec<&str> = wanted.split(|c: char| !c.is_alphanumeric()).filter(|part| part.len() > 1).collect();
    let mut near: Vec<(usize, &str)> = market
        .series
        .iter()
        .map(|series| (parts.iter().filter(|part| series.id.as_str().contains(**part)).count(), series.id.as_str()))
        .filter(|(hits, _)| *hits > 0)
        .collect();
    near.sort_by_key(|(hits, _)| std::cmp::Reverse(*hits));
    let near: Vec<&str> = near.into_iter().take(NAMED_IDS).map(|(_, id)| id).collect();
    if near.is_empty() {
        locale.tf("cli-trend-unknown", &[("id", id.into())])
    } else {
        locale.tf("cli-trend-unknown-near", &[("id", id.into()), ("near", near.join(", ").into())])
    }
}

/// The file as a series, so that it goes through what the window does with own series.
fn own_series(parsed: &Parsed) -> Series {
    const NAME: &str = "own";
    #[expect(clippy::expect_used, reason = "a constant id is valid, as every run of the tests sees")]
    let (id, source) = (SeriesId::new(NAME).expect("an id"), SourceId::new(NAME).expect("an id"));
    Series {
        id,
        name: Bilingual::same(NAME),
        measure: Measure::Own,
        unit: None,
        source,
        region: String::new(),
        cadence: parsed.cadence,
        points: parsed.points.clone(),
        vintage: None,
        ended: None,
        breaks: Vec::new(),
        seasonally_adjusted: false,
        total: None,
        caveat: None,
    }
}
