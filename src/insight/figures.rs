//! Published figures: their growth with its base, and whether independent reports agree.

use super::{
    change::{Change, Direction},
    growth::two_point,
};
use crate::domain::{Base, Figure, Market, Measure, Metric, Quantity};
use std::collections::BTreeMap;

/// Reports further apart than this many months are neither agreement nor disagreement.
pub const TOGETHER_MONTHS: i32 = 18;

/// Growth of one figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FigureGrowth {
    /// The published change.
    pub change: Change,
    /// The counts behind it; `None` is "base unknown".
    pub base: Option<Base>,
    /// How many more or fewer were counted, when the base is known.
    pub added: Option<f64>,
    /// 95 % interval in percent, were the counts Poisson (methods G01); too narrow in truth.
    pub ci95_pct: Option<(f64, f64)>,
}

/// Growth of a figure; `None` when its metric has no direction or its value is not finite.
///
/// A base with a count of 0 or less before is treated as unknown.
#[must_use]
pub fn growth(figure: &Figure) -> Option<FigureGrowth> {
    let change = Change::percent(figure.value).filter(|_| figure.metric.is_growth())?;
    let base = figure.base.filter(|b| b.before > 0.0 && b.before.is_finite() && b.after.is_finite());
    Some(FigureGrowth {
        change,
        base,
        added: base.map(Base::added),
        ci95_pct: base.and_then(|b| two_point(b.before, b.after)).map(|g| g.ci95_pct),
    })
}

/// Whether the growth of a figure may speak about demand: posts, searches or spend, and a growth metric.
#[must_use]
pub fn speaks_of_demand(figure: &Figure) -> bool {
    figure.quantity.is_demand() && figure.metric.is_growth() && figure.value.is_finite()
}

/// Whether reports about one subject agree. Figures have no trend ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// No confirmed, dated growth figure of demand.
    None,
    /// One measurer only, or several of which no two point the same way.
    OneReport,
    /// So many independent measurers, two or more, point the same way and none the other.
    SeveralAgree {
        /// How many.
        n: usize,
    },
    /// Independent measurers point opposite ways.
    Disagree {
        /// How many point up.
        up: usize,
        /// How many point down.
        down: usize,
    },
}

/// Agreement of the newest report of each measurer within [`TOGETHER_MONTHS`] of the newest of all.
///
/// Only directions are compared, never sizes: the bases differ. Unconfirmed figures never count, nor do changes on
/// the month before, which the season moves.
pub fn agreement<'a>(market: &Market, figures: impl IntoIterator<Item = &'a Figure>) -> Agreement {
    let mut newest: BTreeMap<&str, (crate::domain::Date, Direction)> = BTreeMap::new();
    for figure in figures {
        let (Some(growth), Some(period)) = (growth(figure), figure.period) else { continue };
        let is_seasonal = figure.metric == Metric::GrowthMom;
        if !speaks_of_demand(figure) || is_seasonal || !market.is_confirmed(figure) {
            continue;
        }
        let entry = (period.end(), Direction::of_pct(growth.change.value));
        let kept = newest.entry(measurer(figure.source.as_str())).or_insert(entry);
        if entry.0 > kept.0 {
            *kept = entry;
        }
    }
    let Some(last) = newest.values().map(|(end, _)| *end).max() else { return Agreement::None };
    let count = |way: Direction| {
        newest.values().filter(|(end, d)| *d == way && *end >= last.plus_months(-TOGETHER_MONTHS)).count()
    };
    let (up, down, flat) = (count(Direction::Rising), count(Direction::Falling), count(Direction::Flat));
    match (up, down) {
        (1.., 1..) => Agreement::Disagree { up, down },
        _ if up.max(down).max(flat) >= 2 => Agreement::SeveralAgree { n: up.max(down).max(flat) },
        _ => Agreement::OneReport,
    }
}

/// Articles and sites that relay a measurer under an id of their own: id prefix and measurer.
const RELAYS: [(&str, &str); 2] = [("mediaaksi", "f50"), ("topcareer", "uw")];

/// Who measured, read from the family of a source id: `f50-2023q1-nd` and `f50-2022q1-bl` both relay `f50`.
///
/// Two press reports of one press release are one report, so independence is of measurers, not of outlets.
#[must_use]
pub fn measurer(source_id: &str) -> &str {
    let family = source_id.split('-').next().unwrap_or(source_id);
    RELAYS.iter().find(|(relay, _)| *relay == family).map_or(family, |(_, origin)| origin)
}

/// Whether two figures are the same number told twice.
#[must_use]
pub fn is_same_number(a: &Figure, b: &Figure) -> bool {
    let key = |f: &Figure| (f.metric, f.quantity, f.period);
    a.subject == b.subject && key(a) == key(b) && a.value == b.value && same_measurer(a, b)
}

fn same_measurer(a: &Figure, b: &Figure) -> bool {
    measurer(a.source.as_str()) == measurer(b.source.as_str())
}

/// Which market a number is about. The two never mix in one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MarketType {
    /// Online freelance platforms.
    Freelance,
    /// Employers who hire staff.
    Salaried,
}

impl MarketType {
    /// The market that a measure is about; `None` for activity that is neither.
    #[must_use]
    pub fn of_measure(measure: Measure) -> Option<Self> {
        match measure {
            Measure::FreelanceVacancyIndex
            | Measure::FreelancePostShare
            | Measure::AdvertisedHourlyRate
            | Measure::OpenProjects => Some(Self::Freelance),
            Measure::JobPostingsIndex | Measure::AiShareOfPostings => Some(Self::Salaried),
            Measure::ActiveDevelopers
            | Measure::PageViews
            | Measure::OpenAdverts
            | Measure::Own
            | Measure::OwnPercent => None,
        }
    }

    /// The market that a figure is about; `None` where what was counted does not tell.
    #[must_use]
    pub fn of_figure(figure: &Figure) -> Option<Self> {
        match (figure.quantity, measurer(figure.source.as_str())) {
            (Quantity::Employees, _) => Some(Self::Salaried),
            (Quantity::Earnings, _) => Some(Self::Freelance),
            (quantity, _) if !quantity.is_demand() => None,
            (_, "hiringlab" | "li" | "jobstreet" | "wef" | "pwc" | "autodesk") => Some(Self::Salaried),
            _ => Some(Self::Freelance),
        }
    }
}

/// Whether a figure belongs among the demand evidence of its subject: growth, counts, ranks and net increases.
/// Pay and course lengths are shown elsewhere.
#[must_use]
pub fn is_evidence(figure: &Figure) -> bool {
    !matches!(figure.metric, Metric::LearnHours | Metric::HourlyRate | Metric::HourlyRateHigh)
        && !matches!(figure.quantity, Quantity::Rates | Quantity::CourseHours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{about, growth as figure, market};

    fn reports(rows: &[(&str, f64, &str)]) -> Agreement {
        let mut figures = Vec::new();
        for (source, value, end) in rows {
            figures.push(figure(about("logos"), source, Metric::GrowthYoy, *value, "2020-01-01", end));
        }
        agreement(&market(), &figures)
    }

    #[test]
    fn two_outlets_that_relay_one_measurer_are_one_report() {
        for (rows, want) in [
            (vec![], Agreement::None),
            (vec![("uw-2026-ur", 9.0, "2025-12-31"), ("uw-2026-ja", 9.0, "2025-12-31")], Agreement::OneReport),
            (
                vec![("uw-2026-ur", 9.0, "2025-12-31"), ("f50-2025q2-x", 9.0, "2025-06-30")],
                Agreement::SeveralAgree { n: 2 },
            ),
            (
                vec![("uw-2026-ur", 9.0, "2025-12-31"), ("f50-2025q2-x", -9.0, "2025-06-30")],
                Agreement::Disagree { up: 1, down: 1 },
            ),
            (vec![("uw-2026-ur", 9.0, "2025-12-31"), ("f50-2023q1-nd", -9.0, "2023-03-31")], Agreement::OneReport),
            (vec![("fv-ir-2026", 9.0, "2026-06-30")], Agreement::None),
        ] {
            assert_eq!(reports(&rows), want, "{rows:?}");
        }
    }

    #[test]
    fn a_growth_carries_its_base_or_says_that_it_has_none() {
        let market = market();
        let logos = growth(&market.figures[3]).unwrap();
        assert_eq!(logos.added, Some(7495.0));
        assert!(logos.ci95_pct.is_some());
        assert_eq!(growth(&market.figures[0]).unwrap().base, None);
    }

    #[test]
    fn only_posts_searches_and_spend_speak_of_demand() {
        let market = market();
        let employees = Figure { quantity: Quantity::Employees, ..market.figures[0].clone() };
        let count = Figure { metric: Metric::Count, ..market.figures[0].clone() };
        assert!(speaks_of_demand(&market.figures[0]) && !speaks_of_demand(&employees) && !speaks_of_demand(&count));
        assert!(growth(&count).is_none());
    }
}
