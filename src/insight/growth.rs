//! Growth of counts, shares and series: how much, with its base and its doubt. No verdicts here.

use super::quantile::mean;

/// Standard normal quantile at 0.975: half-width of a 95 % interval in standard errors.
pub const Z_95: f64 = 1.959_963_984_54;

/// Growth between two counts with its base (methods G01).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoPoint {
    /// Change in percent, above -100.
    pub pct: f64,
    /// How many more; negative: fewer.
    pub added: f64,
    /// ln(after / before).
    pub log_ratio: f64,
    /// Standard error of the log ratio if counts were Poisson; real counts scatter more.
    pub se_log: f64,
    /// 95 % interval of the change, percent. Too narrow by as much as counts scatter more than Poisson.
    pub ci95_pct: (f64, f64),
}

/// Two-point growth of counts (methods G01); `None` unless both counts are finite and above 0.
#[must_use]
pub fn two_point(before: f64, after: f64) -> Option<TwoPoint> {
    if !(is_positive(before) && is_positive(after)) {
        return None;
    }
    let log_ratio = (after / before).ln();
    let se_log = (1.0 / before + 1.0 / after).sqrt();
    let pct_at = |z: f64| 100.0 * (log_ratio + z * se_log).exp_m1();
    let growth = TwoPoint {
        pct: 100.0 * (after / before - 1.0),
        added: after - before,
        log_ratio,
        se_log,
        ci95_pct: (pct_at(-Z_95), pct_at(Z_95)),
    };
    (growth.pct.is_finite() && growth.ci95_pct.1.is_finite()).then_some(growth)
}

/// Damped growth (after + k) / (before + k) - 1 as a fraction (methods G02); `k` is a constant that is shown.
///
/// `None` when the damped base is not above 0 or the result is not finite.
#[must_use]
pub fn damped(before: f64, after: f64, k: f64) -> Option<f64> {
    let base = before + k;
    finite(is_positive(base).then(|| (after + k) / base - 1.0))
}

/// Compound annual growth (methods G03).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compound {
    /// Growth a year as a fraction.
    pub cagr: f64,
    /// Years to double; `None` when it does not grow.
    pub doubling_years: Option<f64>,
}

/// Compound annual growth over `years` (methods G03); `None` unless values and years are above 0.
#[must_use]
pub fn compound(first: f64, last: f64, years: f64) -> Option<Compound> {
    if !(is_positive(first) && is_positive(last) && is_positive(years)) {
        return None;
    }
    let cagr = finite(Some((last / first).powf(1.0 / years) - 1.0))?;
    Some(Compound { cagr, doubling_years: (cagr > 0.0).then(|| std::f64::consts::LN_2 / cagr.ln_1p()) })
}

/// Growth of a share against growth of the count (methods G04). All fractions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareGrowth {
    /// Growth of the part's count.
    pub count_growth: f64,
    /// Share before and after, 0 to 1.
    pub share: (f64, f64),
    /// Growth of the share.
    pub share_growth: f64,
}

/// Growth of a share (methods G04); `None` unless the first part and both totals are above 0.
#[must_use]
pub fn share_growth(part: (f64, f64), total: (f64, f64)) -> Option<ShareGrowth> {
    if !(is_positive(part.0) && part.1.is_finite() && is_positive(total.0) && is_positive(total.1)) {
        return None;
    }
    let share = (part.0 / total.0, part.1 / total.1);
    let share_growth = finite(Some(share.1 / share.0 - 1.0))?;
    Some(ShareGrowth { count_growth: part.1 / part.0 - 1.0, share, share_growth })
}

/// Momentum of the newest nine points (methods G12), as logs of ratios of three-point means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Momentum {
    /// Last three points against the three before.
    pub last: f64,
    /// Those against the three before them.
    pub before: f64,
    /// How much faster it goes now.
    pub acceleration: f64,
}

/// Momentum and acceleration (methods G12); `None` with fewer than nine points or means not above 0.
#[must_use]
pub fn momentum(values: &[f64]) -> Option<Momentum> {
    let start = values.len().checked_sub(9)?;
    let third = |from: usize| mean(&values[start + from..start + from + 3]).filter(|m| is_positive(*m));
    let (oldest, middle, newest) = (third(0)?, third(3)?, third(6)?);
    let (last, before) = ((newest / middle).ln(), (middle / oldest).ln());
    finite(Some(last - before)).map(|acceleration| Momentum { last, before, acceleration })
}

/// Mean log growth of the last `period` points against the points one season earlier (methods S03).
///
/// `values` holds one value a period without gaps. `None` with fewer than two seasons or values not above 0.
#[must_use]
pub fn season_safe_log_growth(values: &[f64], period: usize) -> Option<f64> {
    let start = values.len().checked_sub(period.checked_mul(2).filter(|n| *n > 0)?)?;
    let (earlier, later) = values[start..].split_at(period);
    if !values[start..].iter().all(|value| is_positive(*value)) {
        return None;
    }
    let logs: Vec<f64> = later.iter().zip(earlier).map(|(now, then)| (now / then).ln()).collect();
    mean(&logs)
}

/// Percent change of a log growth.
#[must_use]
pub fn log_to_pct(log_growth: f64) -> f64 {
    100.0 * log_growth.exp_m1()
}

/// Whether a value is finite and above 0, so that it has a logarithm.
#[must_use]
pub fn is_positive(value: f64) -> bool {
    value.is_finite() && value > 0.0
}

fn finite(value: Option<f64>) -> Option<f64> {
    value.filter(|v| v.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_from_nothing_has_no_percentage() {
        assert_eq!(two_point(0.0, 12.0), None);
        assert_eq!(two_point(12.0, f64::NAN), None);
        assert_eq!(compound(-1.0, 2.0, 1.0), None);
        assert_eq!(share_growth((1.0, 2.0), (0.0, 5.0)), None);
        assert_eq!(damped(-3.0, 5.0, 1.0), None);
    }

    #[test]
    fn short_or_non_positive_series_have_no_season_safe_growth() {
        assert_eq!(season_safe_log_growth(&[1.0; 23], 12), None);
        assert_eq!(season_safe_log_growth(&[0.0; 24], 12), None);
        assert_eq!(season_safe_log_growth(&[1.0; 24], 0), None);
        assert_eq!(season_safe_log_growth(&[1.0; 24], 12), Some(0.0));
    }

    #[test]
    fn what_shrinks_never_doubles() {
        assert_eq!(compound(4.0, 2.0, 1.0).and_then(|c| c.doubling_years), None);
    }
}
