//! `skillvane export chart`: writes a chart of bundled series as SVG, PNG, CSV or Markdown.

use super::WindowArgs;
use crate::{
    chart::{ChartData, Pick, Sheet, build::transform_in_use, forecast::is_of_total},
    data::bundled,
    domain::{ChartSettings, Date, ForecastSpan, Market, Series, SeriesId, Smoothing, Transform, YScale},
    export::{self, ExportError, Format, Picture, file::Existing},
    i18n::{Arg, Locale},
    insight::{Outlook, Trends, trends::share_base},
    look::Palette,
};
use clap::{Args, Subcommand, ValueEnum};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// At most so many series stand in one chart, as in the window.
const MOST: usize = 8;

/// Further ahead than any forecast, months.
const FAR_AHEAD: i32 = 120;

/// What can be exported.
#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// Write a chart of one or more series of one measure
    Chart(ChartArgs),
}

/// Options of a chart.
#[derive(Debug, Args)]
pub struct ChartArgs {
    /// Ids of series, all of one measure; `skillvane list series` prints them. The first one is emphasised
    #[arg(required = true, value_name = "ID")]
    series: Vec<String>,
    /// The file to write; its end chooses the format: .svg, .png, .csv or .md
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
    /// Colours of a picture
    #[arg(long, value_name = "THEME", default_value = "light")]
    theme: ThemeName,
    /// What is drawn of each value; the best one for the measure without it
    #[arg(long, value_name = "TRANSFORM")]
    transform: Option<TransformName>,
    /// The period that is 100 in an index; the first one without it
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    base: Option<Date>,
    /// A logarithmic value axis
    #[arg(long)]
    log: bool,
    /// Leave the trend band out
    #[arg(long)]
    no_band: bool,
    /// Smooth the lines, or take the season out, where that is possible
    #[arg(long, value_name = "SMOOTHING", default_value = "raw")]
    smoothing: SmoothingName,
    /// Months of forecast, drawn only where its report card earns it: 0, 6 or 12
    #[arg(long, value_name = "MONTHS", default_value = "6", value_parser = months_ahead)]
    forecast: ForecastSpan,
    /// First month shown
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    from: Option<Date>,
    /// Last month shown
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    to: Option<Date>,
    /// Width and height of a picture
    #[arg(long, value_name = "WxH", default_value = "1200x675", value_parser = size)]
    size: (u32, u32),
    /// Pixels of a PNG for each unit of its size
    #[arg(long, value_name = "N", default_value = "2", value_parser = clap::value_parser!(u8).range(1..=4))]
    scale: u8,
}

/// The colours of a picture.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ThemeName {
    /// For paper and light pages.
    Light,
    /// For dark slides.
    Dark,
}

/// What is drawn of each value.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum TransformName {
    /// As published.
    Value,
    /// Percent of the total.
    Share,
    /// A period is 100.
    Index,
}

/// How much of the short-term movement is drawn.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum SmoothingName {
    /// As published.
    Raw,
    /// The trend without season and noise.
    Smoothed,
    /// Without the season.
    Adjusted,
}

/// Runs a command. Exit codes: 0 written, 1 not written, 2 the arguments make no sense.
pub fn run(command: &ExportCommand, window: &WindowArgs, today: Date, out: &mut dyn Write, err: &mut dyn Write) -> i32 {
    let ExportCommand::Chart(args) = command;
    let locale = window.locale();
    match chart(args, locale, today) {
        Ok(path) => super::printed(writeln!(out, "{}", path.display()), err),
        Err(refused) => {
            let _ = writeln!(err, "skillvane: {}", refused.sentence(locale));
            refused.exit_code()
        }
    }
}

/// Why nothing was written.
enum Refused {
    /// The arguments make no sense: key and arguments of the sentence.
    Arguments(&'static str, Vec<(&'static str, Arg)>),
    /// The file was not written.
    Export(ExportError),
}

impl Refused {
    fn sentence(&self, locale: Locale) -> String {
        match self {
            Self::Arguments(key, args) => locale.tf(key, args),
            Self::Export(error) => super::store_sentence(locale, error.key(), error.args()),
        }
    }

    fn exit_code(&self) -> i32 {
        match self {
            Self::Arguments(..) => 2,
            Self::Export(_) => 1,
        }
    }
}

fn chart(args: &ChartArgs, locale: Locale, today: Date) -> Result<PathBuf, Refused> {
    let text = |path: &Path| Arg::from(path.display().to_string());
    let Some(format) = Format::of_file(&args.out) else {
        return Err(Refused::Arguments("cli-export-format", vec![("path", text(&args.out))]));
    };
    let market = &bundled::market().market;
    let picks = picks(args, market, locale)?;
    let settings = settings(args, market, &picks, locale)?;
    let trends = Trends::of(market);
    let data = ChartData { market, trends: &trends, locale };
    let of_total = is_of_total(transform_in_use(market, &picks, &settings));
    let outlooks: Vec<Outlook> =
        picks.iter().map(|series| Outlook::of(series, share_base(market, series).filter(|_| of_total))).collect();
    let picks: Vec<Pick<'_>> =
        picks.iter().zip(&outlooks).map(|(series, outlook)| Pick { series, outlook: Some(outlook) }).collect();
    let sheet =
        Sheet::new(data, &picks, &settings, &[], today).ok_or(Refused::Arguments("cli-export-nothing", vec![]))?;
    let palette = match args.theme {
        ThemeName::Light => Palette::light(),
        ThemeName::Dark => Palette::dark(),
    };
    let picture = Picture { palette, size: args.size, scale: f32::from(args.scale) };
    let bytes = export::bytes(&[sheet], format, &picture).map_err(Refused::Export)?;
    let folder = args.out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = args.out.file_name().unwrap_or_default().to_string_lossy();
    let existing = if args.force { Existing::Replace } else { Existing::Refuse };
    export::file::write(folder, &name, &bytes, existing).map_err(Refused::Export)
}

/// The series by their ids; never two measures, since two units must not share an axis.
fn picks<'a>(args: &ChartArgs, market: &'a Market, locale: Locale) -> Result<Vec<&'a Series>, Refused> {
    let mut picks: Vec<&Series> = Vec::new();
    for id in &args.series {
        let found = SeriesId::new(id).ok().and_then(|id| market.series(&id));
        let Some(series) = found else {
            return Err(Refused::Arguments("cli-export-unknown", vec![("id", id.as_str().into())]));
        };
        if let Some(first) = picks.first().filter(|first| first.measure != series.measure) {
            let measure = |series: &Series| Arg::from(locale.measure(series.measure));
            return Err(Refused::Arguments(
                "cli-export-measures",
                vec![
                    ("first", first.id.as_str().into()),
                    ("second", series.id.as_str().into()),
                    ("measure", measure(first)),
                    ("other", measure(series)),
                ],
            ));
        }
        if !picks.iter().any(|known| known.id == series.id) {
            picks.push(series);
        }
    }
    if picks.len() > MOST {
        return Err(Refused::Arguments("cli-export-many", vec![("n", picks.len().into()), ("most", MOST.into())]));
    }
    Ok(picks)
}

fn settings(args: &ChartArgs, market: &Market, picks: &[&Series], locale: Locale) -> Result<ChartSettings, Refused> {
    let transform = args.transform.map(|name| match name {
        TransformName::Value => Transform::Value,
        TransformName::Share => Transform::Share,
        TransformName::Index => Transform::Index,
    });
    if let Some((wanted, measure)) = transform.zip(picks.first().map(|series| series.measure)) {
        let has_total = picks.iter().any(|series| share_base(market, series).is_some());
        let all = Transform::for_measure(measure).iter().filter(|one| **one != Transform::Share || has_total);
        let can: Vec<&str> = all.map(|transform| transform.key()).collect();
        if !can.contains(&wanted.key()) {
            return Err(Refused::Arguments(
                "cli-export-transform",
                vec![
                    ("transform", wanted.key().into()),
                    ("measure", locale.measure(measure).into()),
                    ("can", can.join(", ").into()),
                ],
            ));
        }
    }
    let index_at = args.base.map(|month| index_base(month, picks, locale)).transpose()?;
    let range = (args.from.is_some() || args.to.is_some()).then(|| {
        let points = || picks.iter().flat_map(|series| &series.points).map(|point| point.at);
        // The last month is shown whole.
        let last = args.to.map(|to| Date::from_days(to.plus_months(1).days() - 1));
        (args.from.or(points().min()), last.or(points().max()))
    });
    let range = match range {
        Some((Some(from), Some(to))) if from > to => {
            return Err(Refused::Arguments(
                "cli-export-range",
                vec![("from", from.to_string().into()), ("to", to.to_string().into())],
            ));
        }
        // Without a last month the forecast is shown to its end.
        Some((Some(from), Some(to))) => Some((from, if args.to.is_some() { to } else { to.plus_months(FAR_AHEAD) })),
        _ => None,
    };
    Ok(ChartSettings {
        transform,
        scale: if args.log { YScale::Log } else { YScale::Linear },
        index_at,
        range,
        smoothing: match args.smoothing {
            SmoothingName::Raw => Smoothing::Raw,
            SmoothingName::Smoothed => Smoothing::Smoothed,
            SmoothingName::Adjusted => Smoothing::Adjusted,
        },
        forecast: args.forecast,
        band: !args.no_band,
        ..ChartSettings::default()
    })
}

/// The period of a month that is 100 in an index: every line must have a value there, or the words above it would lie.
fn index_base(month: Date, picks: &[&Series], locale: Locale) -> Result<Date, Refused> {
    let within = |date: Date| (month..month.plus_months(1)).contains(&date);
    let periods = picks.first().map_or(&[][..], |first| &first.points);
    let base = periods.iter().map(|point| point.at).find(|at| within(*at)).unwrap_or(month);
    for series in picks.iter().filter(|series| series.at(base).is_none()) {
        let Some((first, last)) = series.points.first().zip(series.points.last()) else { continue };
        return Err(Refused::Arguments(
            "cli-export-base",
            vec![
                ("id", series.id.as_str().into()),
                ("month", locale.short_month(month).into()),
                ("first", locale.short_month(first.at).into()),
                ("last", locale.short_month(last.at).into()),
            ],
        ));
    }
    Ok(base)
}

/// The first day of a month written `YYYY-MM`.
fn month(text: &str) -> Result<Date, String> {
    Date::parse(&format!("{text}-01")).map_err(|_| "write a month such as 2024-08".to_owned())
}

/// How far a forecast reaches, in months.
fn months_ahead(text: &str) -> Result<ForecastSpan, String> {
    let wanted = ForecastSpan::ALL.into_iter().find(|span| span.months().to_string() == text);
    wanted.ok_or_else(|| "0, 6 and 12 are there".to_owned())
}

/// Width and height written `1200x675`.
fn size(text: &str) -> Result<(u32, u32), String> {
    let side = |text: &str| text.parse().ok().filter(|side| (320..=8000).contains(side));
    let sides = text.split_once('x').and_then(|(width, height)| Some((side(width)?, side(height)?)));
    sides.ok_or_else(|| "write width x height, such as 1200x675, each from 320 to 8000".to_owned())
}
