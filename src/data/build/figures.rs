//! Published figures: every row that maps to a skill or category, with its base where the same source gives one.

use super::{BuildError, Inputs, curated::Curated, table::Row};
use crate::{
    data::rules,
    domain::{Base, Figure, Metric, Quantity, SourceId, Span, Subject},
};

const CONFIRMED: &str = "reports/observations.csv";
const UNCONFIRMED: &str = "reports/unconfirmed_observations.csv";
const PAY: &str = "pay/pay_observations.csv";
const COLUMNS: [&str; 9] =
    ["source_id", "skill_as_named", "metric", "value", "unit", "period_start", "period_end", "region", "note"];
/// Counts fit a percentage when they give it to within this many points: the sources round to whole percents.
const TOLERANCE_POINTS: f64 = 1.0;
/// Of large changes, the counts are often rounded: within this part of the percentage.
const TOLERANCE_PART: f64 = 0.005;

/// Figures in the order of the files. Rows of both files keep their value even where editions conflict.
///
/// # Errors
/// When a table is there but is not what it should be.
pub fn build(inputs: &mut Inputs<'_>, curated: &Curated) -> Result<Vec<Figure>, BuildError> {
    let mut all = Vec::new();
    for file in [CONFIRMED, UNCONFIRMED, PAY] {
        let Some(table) = inputs.table(file, &COLUMNS)? else { continue };
        let mut counts = Vec::new();
        let mut figures: Vec<(u64, Figure)> = Vec::new();
        for row in table.rows() {
            let named = row.text("skill_as_named");
            if file == PAY && row.text("metric") != "learn_hours" {
                continue; // Rates of the pay folder become pay rows; see `pay`.
            }
            // Counts of names that map to nothing are still no base for others, so only mapped rows go on.
            let Some(subject) = curated.mapping.report(named) else {
                inputs.report.leave_out(file, row.line, "the name maps to no skill or category", named);
                continue;
            };
            match figure(&row, subject, curated) {
                Ok(figure) => {
                    if figure.metric == Metric::Count {
                        counts.push(figure.clone());
                    }
                    figures.push((row.line, figure));
                }
                Err(reason) => inputs.report.leave_out(file, row.line, &reason, named),
            }
        }
        inputs.report.used(file, figures.len());
        for (line, figure) in &mut figures {
            match base(figure, &counts) {
                Found::Fits(base) => figure.base = Some(base),
                Found::Differs(counts) => {
                    let text = format!(
                        "{file}:{line}: {} {} %: the counts of the same source ({counts}) give another change; no base attached",
                        figure.named, figure.value
                    );
                    inputs.report.remarks.push(text);
                }
                Found::None => {}
            }
        }
        all.extend(figures.into_iter().map(|(_, figure)| figure));
    }
    Ok(all)
}

/// The files keep changes on the month before among the "other" ones and say so in the note.
fn is_month_on_month(note: &str) -> bool {
    note.to_lowercase().starts_with("month-over-month")
}

fn figure(row: &Row<'_>, subject: &Subject, curated: &Curated) -> Result<Figure, String> {
    let (metric, unit) = match row.text("metric") {
        "growth_qoq" => (Metric::GrowthQoq, "percent"),
        "growth_yoy" => (Metric::GrowthYoy, "percent"),
        "growth_other" if is_month_on_month(row.text("note")) => (Metric::GrowthMom, "percent"),
        "growth_other" => (Metric::GrowthOther, "percent"),
        "net_increase" => (Metric::NetIncrease, "percent"),
        "jobs_posted" => (Metric::Count, "count"),
        "rank" => (Metric::Rank, "rank"),
        "learn_hours" => (Metric::LearnHours, "hours"),
        "hourly_rate_median" => (Metric::HourlyRate, "usd_per_hour"),
        "hourly_rate_high" => (Metric::HourlyRateHigh, "usd_per_hour"),
        other => return Err(format!("the metric '{other}' is not known")),
    };
    if row.text("unit") != unit {
        return Err(format!("the unit '{}' does not belong to the metric '{}'", row.text("unit"), row.text("metric")));
    }
    let source = row.text("source_id");
    let ruled = curated.mapping.quantity(source, row.text("metric")).unwrap_or(Quantity::Posts);
    let quantity = match metric {
        Metric::Rank => Quantity::ListPlace,
        Metric::LearnHours => Quantity::CourseHours,
        Metric::HourlyRate | Metric::HourlyRateHigh => Quantity::Rates,
        _ => ruled,
    };
    let note = row.text("note");
    let mut figure = Figure {
        subject: subject.clone(),
        named: row.text("skill_as_named").to_owned(),
        metric,
        quantity,
        value: row.number("value")?,
        period: row.span("period_start", "period_end")?,
        region: row.text("region").to_owned(),
        base: None,
        rse_pct: None,
        source: SourceId::new(source).map_err(|error| error.to_string())?,
        note: (!note.is_empty()).then(|| note.to_owned()),
    };
    rules::figure(&mut figure).map_err(|problem| problem.to_string())?;
    Ok(figure)
}

enum Found {
    Fits(Base),
    Differs(String),
    None,
}

/// The counts behind a growth figure: of the same source, name and region, one for the period and one for the
/// period that the metric compares with. Counts that do not give the published change are no base.
fn base(figure: &Figure, counts: &[Figure]) -> Found {
    let Some(period) = figure.period.filter(|_| figure.metric.is_growth()) else { return Found::None };
    let own = |count: &&Figure| {
        count.source == figure.source
            && count.named == figure.named
            && count.region == figure.region
            && count.quantity == figure.quantity
    };
    let compared = |earlier: Span| match figure.metric {
        Metric::GrowthQoq => earlier.start().plus_months(3) == period.start(),
        Metric::GrowthYoy => earlier.start().plus_months(12) == period.start(),
        _ => earlier.end() < period.start(),
    };
    let mut differing = Vec::new();
    for after in counts.iter().filter(own).filter(|count| count.period == Some(period)) {
        let earlier =
            counts.iter().filter(own).filter(|count| count.period.is_some_and(compared)).map(|count| count.value);
        for before in earlier.chain(base_in_note(figure)).filter(|before| *before > 0.0) {
            let base = Base { before, after: after.value };
            let tolerance = TOLERANCE_POINTS.max(TOLERANCE_PART * figure.value.abs());
            if (100.0 * base.added() / before - figure.value).abs() <= tolerance {
                return Found::Fits(base);
            }
            differing.push(format!("{before} to {}", after.value));
        }
    }
    if differing.is_empty() { Found::None } else { Found::Differs(differing.join(", ")) }
}

/// The earlier count that a source's note states as "Rise from 1,058; ...".
fn base_in_note(figure: &Figure) -> Option<f64> {
    let rest = figure.note.as_deref()?.strip_prefix("Rise from ")?;
    let digits: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == ',').filter(|c| *c != ',').collect();
    digits.parse().ok()
}
