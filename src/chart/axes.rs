//! Ticks: years, quarters or months along time; round numbers or powers along values.

use crate::domain::Date;

/// A tick of an axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// Position on the axis: days since 1970, a value, or its base-10 logarithm.
    pub value: f64,
    /// Distance to the next one, in the same unit.
    pub step_size: f64,
}

/// The position of a date on the time axis: days since 1970.
#[must_use]
pub fn x_of(date: Date) -> f64 {
    f64::from(date.days())
}

/// The date nearest to a position on the time axis.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "clamped by `from_days`")]
pub fn date_at(x: f64) -> Date {
    Date::from_days(x.round() as i32)
}

/// Step between time ticks, in months, so that about `most` of them stand in the span.
fn month_step(days: f64, most: f64) -> i32 {
    let months = days / 30.44;
    [1, 3, 6, 12, 24, 60, 120].into_iter().find(|&step| months / f64::from(step) <= most).unwrap_or(240)
}

/// Ticks on first days of months within the bounds.
#[must_use]
pub fn time_ticks(bounds: (f64, f64), most: f64) -> Vec<Tick> {
    let step = month_step(bounds.1 - bounds.0, most);
    let first = date_at(bounds.0).months().div_euclid(step) * step;
    let last = date_at(bounds.1).months();
    (0..=(last - first).max(0) / step + 1)
        .map(|k| first + k * step)
        .filter_map(|months| {
            let year = i16::try_from(months.div_euclid(12)).ok()?;
            let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
            Date::month_start(year, month).ok()
        })
        .map(|date| Tick { value: x_of(date), step_size: f64::from(step) * 30.44 })
        .filter(|mark| (bounds.0..=bounds.1).contains(&mark.value))
        .collect()
}

/// Whether ticks in that span stand on Januaries only, so that the year alone labels them.
#[must_use]
pub fn ticks_are_years(bounds: (f64, f64), most: f64) -> bool {
    month_step(bounds.1 - bounds.0, most) >= 12
}

/// Round steps (1, 2, 2.5, 5 times a power of ten) so that about `most` ticks stand in the bounds.
#[must_use]
pub fn value_ticks(bounds: (f64, f64), most: f64) -> Vec<Tick> {
    let span = bounds.1 - bounds.0;
    if !(span.is_finite() && span > 0.0) {
        return vec![];
    }
    let raw = span / most.max(1.0);
    let power = 10_f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|m| m * power).find(|s| *s >= raw).unwrap_or(10.0 * power);
    let first = (bounds.0 / step).ceil();
    (0..100)
        .map(|k| (first + f64::from(k)) * step)
        .take_while(|value| *value <= bounds.1 + step * 1e-9)
        .map(|value| Tick { value, step_size: step })
        .collect()
}

/// Ticks at 1, 2 and 5 times powers of ten on an axis of base-10 logarithms; finer steps on short spans.
#[must_use]
pub fn log_ticks(bounds: (f64, f64)) -> Vec<Tick> {
    let fine = bounds.1 - bounds.0 < 0.6;
    let steps: &[f64] = if fine { &[1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0] } else { &[1.0, 2.0, 5.0] };
    #[expect(clippy::cast_possible_truncation, reason = "an exponent of a finite value")]
    let decades = (bounds.0.floor().clamp(-12.0, 12.0) as i32)..=(bounds.1.ceil().clamp(-12.0, 12.0) as i32);
    decades
        .flat_map(|decade| steps.iter().map(move |step| f64::from(decade) + step.log10()))
        .filter(|value| (bounds.0..=bounds.1).contains(value))
        .map(|value| Tick { value, step_size: 1.0 })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> f64 {
        x_of(Date::parse(text).expect("a valid test date"))
    }

    #[test]
    fn a_long_span_is_ticked_by_years_a_short_one_by_months() {
        let long = time_ticks((day("2016-05-01"), day("2024-08-01")), 8.0);
        assert!(long.iter().all(|mark| date_at(mark.value).month() == 1), "years only");
        assert!((3..=9).contains(&long.len()), "{}", long.len());
        let short = time_ticks((day("2026-01-01"), day("2026-06-30")), 8.0);
        assert_eq!(short.len(), 6);
    }

    #[test]
    fn value_ticks_are_round_and_inside() {
        let values: Vec<f64> = value_ticks((0.0, 30.0), 6.0).iter().map(|mark| mark.value).collect();
        assert_eq!(values, [0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0]);
        assert!(value_ticks((f64::NAN, 1.0), 6.0).is_empty());
        assert!(value_ticks((3.0, 3.0), 6.0).is_empty());
    }

    #[test]
    fn log_ticks_stand_on_powers_and_between() {
        let values: Vec<f64> = log_ticks((0.0, 2.0)).iter().map(|mark| 10_f64.powf(mark.value).round()).collect();
        assert_eq!(values, [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]);
    }
}
