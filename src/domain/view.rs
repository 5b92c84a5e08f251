//! What Trends shows and how: the page, what is charted, its settings and the filter of the list. One value, so that
//! it can be saved under a name and opened again.

use super::{Date, ListFilter, MapSettings, Measure, NoteId, SavedViewId, SeriesId, Subject, TableSettings};

/// Everything that decides what Trends shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrendsView {
    /// The page that is open.
    pub page: TrendsPage,
    /// The skill or category whose evidence is shown.
    pub subject: Option<Subject>,
    /// The measure of the chart.
    pub measure: Option<Measure>,
    /// The charted series; the first one is emphasised.
    pub picked: Vec<SeriesId>,
    /// How they are drawn.
    pub chart: ChartSettings,
    /// What list, table and map hold and in which order.
    pub filter: ListFilter,
    /// Columns and order of the table.
    pub table: TableSettings,
    /// What the map places.
    pub map: MapSettings,
}

/// The pages of Trends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TrendsPage {
    /// List, chart and evidence.
    #[default]
    Chart,
    /// All skills with all columns.
    Table,
    /// All skills by size, growth and closeness.
    Map,
}

/// How the picked series are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartSettings {
    /// What is drawn of each value; `None` is the best one for the measure.
    pub transform: Option<Transform>,
    /// Raw, smoothed or adjusted for the season.
    pub smoothing: Smoothing,
    /// Scale of the value axis.
    pub scale: YScale,
    /// The period that is 100 in an index; `None` is the first one.
    pub index_at: Option<Date>,
    /// Visible dates; `None` shows all.
    pub range: Option<(Date, Date)>,
    /// Whether the trend band is drawn.
    pub band: bool,
    /// How far the forecast reaches.
    pub forecast: ForecastSpan,
    /// Whether dated notes stand on the time axis.
    pub notes: bool,
    /// In one chart or side by side.
    pub layout: ChartLayout,
    /// Lines, their numbers as a table, or the published figures.
    pub face: ChartFace,
}

/// What is drawn of each value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Transform {
    /// As published.
    Value,
    /// Percent of the total that the series is a part of.
    Share,
    /// Index, a chosen period = 100.
    Index,
}

/// How much of the short-term movement is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Smoothing {
    /// As published.
    #[default]
    Raw,
    /// The trend without season and noise.
    Smoothed,
    /// Without the season.
    Adjusted,
}

/// The scale of the value axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum YScale {
    /// Equal distances are equal amounts.
    #[default]
    Linear,
    /// Equal distances are equal ratios; values not above 0 cannot be drawn.
    Log,
}

/// How far ahead a forecast is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ForecastSpan {
    /// Not at all.
    Off,
    /// Six months.
    #[default]
    SixMonths,
    /// Twelve months.
    TwelveMonths,
}

/// How several series stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ChartLayout {
    /// On one axis; all of one measure.
    #[default]
    Together,
    /// One small chart each with a common time axis; measures may differ.
    SideBySide,
}

/// What stands in the chart card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ChartFace {
    /// The lines; the published figures below them where there is room for both.
    #[default]
    Lines,
    /// The numbers of the lines as a table.
    Table,
    /// The published figures in place of the lines, where there is no room for both.
    Figures,
}

/// A view of Trends that the user saved.
#[derive(Debug, Clone, PartialEq)]
pub struct SavedView {
    /// Its id.
    pub id: SavedViewId,
    /// The user's name for it.
    pub name: String,
    /// What it shows.
    pub view: TrendsView,
}

/// A note of the user's own on the time axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnNote {
    /// Its id.
    pub id: NoteId,
    /// The day that it is about.
    pub at: Date,
    /// What the user wrote.
    pub text: String,
    /// The series beside which it stands; `None` stands in every chart.
    pub series: Option<SeriesId>,
}

impl Default for ChartSettings {
    fn default() -> Self {
        Self {
            transform: None,
            smoothing: Smoothing::default(),
            scale: YScale::default(),
            index_at: None,
            range: None,
            band: true,
            forecast: ForecastSpan::default(),
            notes: true,
            layout: ChartLayout::default(),
            face: ChartFace::default(),
        }
    }
}

impl ChartSettings {
    /// The transform in use for a measure: the chosen one where it means something, else the best one.
    #[must_use]
    pub fn transform_for(self, measure: Measure) -> Transform {
        let all = Transform::for_measure(measure);
        self.transform.filter(|chosen| all.contains(chosen)).unwrap_or(all[0])
    }
}

impl TrendsPage {
    /// All pages, in the order of their switch.
    pub const ALL: [Self; 3] = [Self::Chart, Self::Table, Self::Map];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Chart => "chart",
            Self::Table => "table",
            Self::Map => "map",
        }
    }
}

impl Transform {
    /// All transforms.
    pub const ALL: [Self; 3] = [Self::Value, Self::Share, Self::Index];

    /// The transforms that mean something for a measure, the best one first; never empty.
    #[must_use]
    pub fn for_measure(measure: Measure) -> &'static [Self] {
        match measure {
            Measure::FreelanceVacancyIndex => &[Self::Share, Self::Value, Self::Index],
            Measure::JobPostingsIndex
            | Measure::ActiveDevelopers
            | Measure::PageViews
            | Measure::OpenAdverts
            | Measure::OpenProjects
            | Measure::Own => &[Self::Value, Self::Index],
            Measure::AdvertisedHourlyRate
            | Measure::FreelancePostShare
            | Measure::AiShareOfPostings
            | Measure::OwnPercent => &[Self::Value],
        }
    }

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Share => "share",
            Self::Index => "index",
        }
    }
}

impl Smoothing {
    /// All of them, the least first.
    pub const ALL: [Self; 3] = [Self::Raw, Self::Smoothed, Self::Adjusted];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Smoothed => "smoothed",
            Self::Adjusted => "adjusted",
        }
    }
}

impl YScale {
    /// Both scales.
    pub const ALL: [Self; 2] = [Self::Linear, Self::Log];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Log => "log",
        }
    }

    /// The other scale.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Linear => Self::Log,
            Self::Log => Self::Linear,
        }
    }

    /// Position of a value on the axis; `None` where the scale has no place for it.
    #[must_use]
    pub fn place(self, value: f64) -> Option<f64> {
        match self {
            Self::Linear => value.is_finite().then_some(value),
            Self::Log => (value > 0.0 && value.is_finite()).then(|| value.log10()),
        }
    }

    /// The value at a position.
    #[must_use]
    pub fn value(self, place: f64) -> f64 {
        match self {
            Self::Linear => place,
            Self::Log => 10_f64.powf(place),
        }
    }
}

impl ForecastSpan {
    /// All spans, the shortest first.
    pub const ALL: [Self; 3] = [Self::Off, Self::SixMonths, Self::TwelveMonths];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::SixMonths => "six-months",
            Self::TwelveMonths => "twelve-months",
        }
    }

    /// Months ahead.
    #[must_use]
    pub fn months(self) -> usize {
        match self {
            Self::Off => 0,
            Self::SixMonths => 6,
            Self::TwelveMonths => 12,
        }
    }
}

impl ChartLayout {
    /// Both layouts.
    pub const ALL: [Self; 2] = [Self::Together, Self::SideBySide];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::SideBySide => "side-by-side",
        }
    }
}

impl ChartFace {
    /// All faces.
    pub const ALL: [Self; 3] = [Self::Lines, Self::Table, Self::Figures];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Lines => "lines",
            Self::Table => "table",
            Self::Figures => "figures",
        }
    }

    /// This face, or the lines when it is shown already: what its switch does.
    #[must_use]
    pub fn switched(self, to: Self) -> Self {
        if self == to { Self::Lines } else { to }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transform_that_means_nothing_for_a_measure_gives_way_to_the_best_one() {
        let settings = ChartSettings { transform: Some(Transform::Share), ..Default::default() };
        assert_eq!(settings.transform_for(Measure::FreelanceVacancyIndex), Transform::Share);
        assert_eq!(settings.transform_for(Measure::JobPostingsIndex), Transform::Value);
    }

    #[test]
    fn a_log_axis_leaves_out_what_it_cannot_place() {
        assert_eq!(YScale::Log.place(0.0), None);
        assert_eq!(YScale::Log.place(100.0), Some(2.0));
        assert_eq!(YScale::Linear.place(f64::NAN), None);
    }
}
