//! A number of the world on its fixed scale.

use crate::domain::{Curve, Scale};

/// The value of `at` on a scale, 0 to 1: between two anchors along the curve, beyond the outer ones as it is there.
///
/// `None` for what is not a number and for a scale without anchors.
#[must_use]
pub fn on_scale(scale: &Scale, at: f64) -> Option<f64> {
    let (first, last) = (scale.anchors.first()?, scale.anchors.last()?);
    if at.is_nan() {
        return None;
    }
    if at <= first.at {
        return Some(first.value);
    }
    if at >= last.at {
        return Some(last.value);
    }
    let upper = scale.anchors.iter().position(|anchor| at < anchor.at)?;
    let (low, high) = (scale.anchors.get(upper.checked_sub(1)?)?, scale.anchors.get(upper)?);
    let bend = |at: f64| match scale.curve {
        Curve::Linear => at,
        Curve::Log => at.ln(),
        Curve::LogPercent => (at / 100.0).ln_1p(),
    };
    let part = (bend(at) - bend(low.at)) / (bend(high.at) - bend(low.at));
    Some((low.value + part * (high.value - low.value)).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Anchor, Bilingual, ScaleKind};
    use proptest::prelude::*;

    fn scale(curve: Curve, anchors: &[(f64, f64)]) -> Scale {
        Scale {
            kind: ScaleKind::Growth,
            curve,
            anchors: anchors.iter().map(|&(at, value)| Anchor { at, value }).collect(),
            stand_in: 0.0,
            unstated: 0.0,
            year: 0.0,
            reason: Bilingual::same("x"),
        }
    }

    fn growth() -> Scale {
        scale(Curve::LogPercent, &[(-50.0, 0.0), (0.0, 0.5), (100.0, 1.0)])
    }

    #[test]
    fn values_run_along_the_curve_and_stay_beyond_the_ends() {
        let scale = &growth();
        let at = |pct: f64| on_scale(scale, pct).unwrap();
        assert_eq!((at(-90.0), at(-50.0), at(0.0), at(100.0), at(329.0)), (0.0, 0.0, 0.5, 1.0, 1.0));
        assert!((at(100.0 * (2.0_f64.sqrt() - 1.0)) - 0.75).abs() < 1e-12, "half of a doubling is half of the way");
        assert_eq!(on_scale(scale, f64::NAN), None);
        assert_eq!(on_scale(&self::scale(Curve::Log, &[]), 1.0), None);
    }

    #[test]
    fn a_falling_scale_falls() {
        let scale = scale(Curve::Linear, &[(0.0, 1.0), (1.0, 0.0)]);
        assert_eq!((on_scale(&scale, 0.25), on_scale(&scale, 7.0)), (Some(0.75), Some(0.0)));
    }

    proptest! {
        #[test]
        fn more_is_never_less_and_never_out_of_range(a in -200.0_f64..1000.0, b in -200.0_f64..1000.0) {
            let scale = growth();
            let (low, high) = (on_scale(&scale, a.min(b)).unwrap(), on_scale(&scale, a.max(b)).unwrap());
            prop_assert!(0.0 <= low && low <= high && high <= 1.0);
        }
    }
}
