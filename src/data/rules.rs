//! Rules that one item must keep by itself: finite numbers in the range of their unit, periods in order.

use super::{Problem, schema::StoredSeries};
use crate::domain::{
    Cadence, Curve, Date, Figure, HolidayBasis, HolidayList, Measure, Metric, Pay, Relation, Scale, Source,
};

/// Whether an item can be used.
pub type Checked = Result<(), Problem>;

/// A source needs a publisher, a title and a licence; its address may be unknown, but is a web address.
pub fn source(source: &Source) -> Checked {
    if source.title.trim().is_empty() || source.publisher.trim().is_empty() {
        return Err(Problem::Empty("publisher or title of the source is empty"));
    }
    if source.licence.trim().is_empty() {
        return Err(Problem::Empty("the licence of the source is empty"));
    }
    if !(source.url.is_empty() || source.url.starts_with("https://") || source.url.starts_with("http://")) {
        return Err(Problem::Empty("the address of the source is not a web address"));
    }
    Ok(())
}

/// A series starts on the first day of a period and has values that its measure allows.
pub fn stored_series(series: &StoredSeries) -> Checked {
    if !starts_period(series.cadence, series.start) {
        return Err(Problem::Periods(format!("{} is not the first day of a period", series.start)));
    }
    if !series.partial.iter().all(|&day| starts_period(series.cadence, day)) {
        return Err(Problem::Periods("an unfinished period does not start on the first day of a period".into()));
    }
    if !series.breaks.is_sorted_by_key(|b| b.at) {
        return Err(Problem::Periods("the breaks are not in the order of their dates".into()));
    }
    let periods = i32::try_from(series.values.0.len()).unwrap_or(i32::MAX);
    let last_year = series.start.year() + i16::try_from(periods / per_year(series.cadence)).unwrap_or(i16::MAX - 2200);
    if last_year >= 2199 {
        return Err(Problem::Periods(format!("{periods} periods run past the year 2198")));
    }
    if series.ended.as_ref().is_some_and(|ended| ended.at < series.start) {
        return Err(Problem::Periods("the series ends before it starts".into()));
    }
    let mut at = series.start;
    for value in &series.values.0 {
        if let Some(value) = *value {
            value_of(series.measure, value).map_err(|rule| Problem::Number {
                field: format!("the value of {at}"),
                value: value.to_string(),
                rule,
            })?;
        }
        at = series.cadence.next(at);
    }
    if series.values.0.iter().all(Option::is_none) {
        return Err(Problem::Empty("the series has no point"));
    }
    Ok(())
}

/// Whether a value can be one of that measure; the error is the rule.
pub fn value_of(measure: Measure, value: f64) -> Result<(), &'static str> {
    let (allowed, rule) = match measure {
        Measure::FreelancePostShare | Measure::AiShareOfPostings => {
            ((0.0..=100.0).contains(&value), "0 to 100 percent")
        }
        Measure::AdvertisedHourlyRate => {
            (value > 0.0 && value <= 10_000.0, "above 0 and at most 10,000 dollars an hour")
        }
        Measure::FreelanceVacancyIndex | Measure::JobPostingsIndex => {
            ((0.0..=100_000.0).contains(&value), "0 to 100,000 index points")
        }
        Measure::Own | Measure::OwnPercent => (false, "of a measure that is published: own data are imported"),
        Measure::ActiveDevelopers | Measure::PageViews | Measure::OpenAdverts | Measure::OpenProjects => {
            ((0.0..=1e10).contains(&value) && value.fract() == 0.0, "a whole number from 0 to 10 billion")
        }
    };
    if allowed { Ok(()) } else { Err(rule) }
}

/// Numbers of a figure in the range of its metric; an impossible base is refused with it.
pub fn figure(figure: &mut Figure) -> Checked {
    let value = figure.value;
    let (allowed, rule) = match figure.metric {
        Metric::GrowthMom | Metric::GrowthQoq | Metric::GrowthYoy | Metric::GrowthOther | Metric::NetIncrease => {
            ((-100.0..=10_000_000.0).contains(&value), "-100 percent or more")
        }
        Metric::Count => ((0.0..=1e12).contains(&value), "0 or more"),
        Metric::Rank => ((1.0..=100_000.0).contains(&value) && value.fract() == 0.0, "a whole number from 1"),
        Metric::LearnHours => (value > 0.0 && value <= 100_000.0, "above 0 hours"),
        Metric::HourlyRate | Metric::HourlyRateHigh => {
            (value > 0.0 && value <= 10_000.0, "above 0 and at most 10,000 dollars an hour")
        }
    };
    if !allowed {
        return Err(Problem::Number { field: "the value".into(), value: value.to_string(), rule });
    }
    if let Some(base) = figure.base
        && !(base.before > 0.0 && base.before <= 1e12 && (0.0..=1e12).contains(&base.after))
    {
        let value = format!("{} to {}", base.before, base.after);
        return Err(Problem::Number { field: "the base".into(), value, rule: "two counts, the earlier above 0" });
    }
    if let Some(rse) = figure.rse_pct
        && !(rse > 0.0 && rse <= 1000.0)
    {
        let field = "the relative standard error".into();
        return Err(Problem::Number { field, value: rse.to_string(), rule: "above 0 and at most 1000 percent" });
    }
    if figure.region.trim().is_empty() {
        return Err(Problem::Empty("the figure names no region"));
    }
    Ok(())
}

/// A pay row has positive rates and quartiles in order.
pub fn pay(pay: &mut Pay) -> Checked {
    let rates = [Some(pay.middle), pay.p25, pay.p75];
    if let Some(bad) = rates.into_iter().flatten().find(|rate| !(*rate > 0.0 && *rate <= 10_000.0)) {
        let rule = "above 0 and at most 10,000 dollars an hour";
        return Err(Problem::Number { field: "the rate".into(), value: bad.to_string(), rule });
    }
    let lower = pay.p25.unwrap_or(f64::MIN) <= if pay.is_mean { f64::MAX } else { pay.middle };
    let upper = pay.p75.unwrap_or(f64::MAX) >= if pay.is_mean { f64::MIN } else { pay.middle };
    if !lower || !upper || pay.p25.zip(pay.p75).is_some_and(|(low, high)| low > high) {
        let value = format!("{:?} {} {:?}", pay.p25, pay.middle, pay.p75);
        return Err(Problem::Number { field: "the range".into(), value, rule: "quartiles around the median" });
    }
    Ok(())
}

/// A relation joins two different skills and says why.
pub fn relation(relation: &mut Relation) -> Checked {
    if relation.a == relation.b {
        return Err(Problem::Empty("a relation needs two different skills"));
    }
    if !(0.0..=1.0).contains(&relation.relatedness) {
        let value = relation.relatedness.to_string();
        return Err(Problem::Number { field: "the relatedness".into(), value, rule: "0 to 1" });
    }
    if relation.source.is_none() && relation.reason.is_none() {
        return Err(Problem::Empty("a relation needs a source or a reason"));
    }
    if !relation.shared_id.is_empty() && relation.shared_id.len() != relation.shared.len() {
        return Err(Problem::Empty("what two skills share needs its Indonesian name each, or none"));
    }
    Ok(())
}

/// Longest holiday that is believed, in days: the longest of any country is under three weeks.
const LONGEST_HOLIDAY_DAYS: i32 = 31;

/// Holidays stand in order, each in a year of the list, and none is called decreed in a year without a decree.
pub fn holidays(list: &HolidayList) -> Checked {
    if list.days.is_empty() {
        return Err(Problem::Empty("the list has no holiday"));
    }
    if !list.years.is_sorted_by(|a, b| a.year < b.year) {
        return Err(Problem::Periods("the years are not in order, each once".into()));
    }
    if !list.days.is_sorted_by_key(|holiday| holiday.days.start()) {
        return Err(Problem::Periods("the holidays are not in the order of their days".into()));
    }
    for holiday in &list.days {
        let (first, last) = (holiday.days.start(), holiday.days.end());
        if last.days() - first.days() >= LONGEST_HOLIDAY_DAYS {
            return Err(Problem::Periods(format!("the holiday of {first} is longer than {LONGEST_HOLIDAY_DAYS} days")));
        }
        let Some(year) = list.year(first.year()) else {
            return Err(Problem::Periods(format!("{first} is in a year that the list does not name")));
        };
        if holiday.basis == HolidayBasis::Decree && year.decree.is_none() {
            return Err(Problem::Periods(format!("{first} is called decreed, but its year names no decree")));
        }
    }
    if list.years.iter().filter_map(|year| year.decree.as_ref()).any(|d| !d.url.starts_with("https://")) {
        return Err(Problem::Empty("the address of a decree is not a web address"));
    }
    Ok(())
}

/// A scale has two or more anchors in order whose values run one way within 0 to 1, and widths within 0 to 1.
pub fn scale(scale: &Scale) -> Checked {
    let above = match scale.curve {
        Curve::Linear => f64::MIN,
        Curve::Log => 0.0,
        Curve::LogPercent => -100.0,
    };
    if let Some(bad) = scale.anchors.iter().find(|a| !(a.at.is_finite() && a.at > above)) {
        let rule = "finite, above 0 on a logarithmic scale and above -100 on one of percent";
        return Err(Problem::Number { field: "an anchor".into(), value: bad.at.to_string(), rule });
    }
    let values = scale.anchors.iter().map(|a| a.value).chain([scale.stand_in, scale.unstated, scale.year]);
    if let Some(bad) = values.into_iter().find(|value| !(0.0..=1.0).contains(value)) {
        return Err(Problem::Number { field: "a value or width".into(), value: bad.to_string(), rule: "0 to 1" });
    }
    let in_order = scale.anchors.windows(2).all(|pair| pair[0].at < pair[1].at);
    let one_way =
        scale.anchors.is_sorted_by(|a, b| a.value < b.value) || scale.anchors.is_sorted_by(|a, b| a.value > b.value);
    if scale.anchors.len() < 2 || !in_order || !one_way {
        return Err(Problem::Empty("a scale needs two or more anchors in order, whose values run one way"));
    }
    Ok(())
}

fn per_year(cadence: Cadence) -> i32 {
    match cadence {
        Cadence::Weekly => 52,
        Cadence::Monthly => 12,
        Cadence::Quarterly => 4,
    }
}

/// Whether a period of that cadence can start on that day.
pub fn starts_period(cadence: Cadence, day: Date) -> bool {
    match cadence {
        // 1970-01-05 was a Monday.
        Cadence::Weekly => (day.days() - 4).rem_euclid(7) == 0,
        Cadence::Monthly => day.day() == 1,
        Cadence::Quarterly => day.day() == 1 && day.month() % 3 == 1,
    }
}
