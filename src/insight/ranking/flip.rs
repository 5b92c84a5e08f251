//! At which weight two options swap places.

use super::score::score;

/// How far beside a flip the lead is looked at, as a share.
const BESIDE: f64 = 1e-6;

/// The share of criterion `k` at which two options score the same, the other shares scaled in proportion (methods D10).
///
/// -rest / (d - rest), with d the lead in that criterion and rest the lead in all others together. It may lie outside
/// of 0 to 1. `None` when the criterion is all that counts, or when no share makes them equal.
#[must_use]
pub fn flip_weight<const K: usize>(first: &[f64; K], second: &[f64; K], shares: &[f64; K], k: usize) -> Option<f64> {
    let others = 1.0 - shares[k];
    if others <= 0.0 {
        return None;
    }
    let lead = |j: usize| first[j] - second[j];
    let rest = (0..K).filter(|j| *j != k).map(|j| shares[j] * lead(j)).sum::<f64>() / others;
    Some(-rest / (lead(k) - rest)).filter(|share| share.is_finite())
}

/// For each criterion the share, inside 0 to 1 and nearest to the present one, at which the leader really changes.
///
/// An option is the best of its rows under every weighting; all but "deepen what I have" have one row.
#[must_use]
pub fn flips<const K: usize>(first: &[[f64; K]], second: &[[f64; K]], shares: &[f64; K]) -> [Option<f64>; K] {
    let best = |rows: &[[f64; K]], shares: &[f64; K]| {
        rows.iter().map(|row| score(row, shares)).fold(f64::NEG_INFINITY, f64::max)
    };
    std::array::from_fn(|k| {
        let lead = |share: f64| {
            let moved = with_share(shares, k, share);
            best(first, &moved) - best(second, &moved)
        };
        let swaps = |share: &f64| {
            let (below, above) = (lead((share - BESIDE).max(0.0)), lead((share + BESIDE).min(1.0)));
            (below > 0.0 && above < 0.0) || (below < 0.0 && above > 0.0)
        };
        let pairs = first.iter().flat_map(|a| second.iter().map(move |b| (a, b)));
        pairs
            .filter_map(|(a, b)| flip_weight(a, b, shares, k))
            .filter(|share| *share > 0.0 && *share < 1.0)
            .filter(swaps)
            .min_by(|a, b| (a - shares[k]).abs().total_cmp(&(b - shares[k]).abs()))
    })
}

/// The shares with that of criterion `k` set and the others scaled in proportion.
fn with_share<const K: usize>(shares: &[f64; K], k: usize, share: f64) -> [f64; K] {
    let others = 1.0 - shares[k];
    std::array::from_fn(|j| if j == k { share } else { shares[j] * (1.0 - share) / others })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_criterion_that_decides_nothing_has_no_flip() {
        let (a, b) = ([[0.9, 0.9]], [[0.1, 0.1]]);
        assert_eq!(flips(&a, &b, &[0.5, 0.5]), [None, None], "better in everything");
        assert_eq!(flips(&a, &a, &[0.5, 0.5]), [None, None], "the same");
        assert_eq!(flips(&[[0.9, 0.1]], &[[0.1, 0.9]], &[1.0, 0.0])[0], None, "all that counts");
        let back = flips(&[[0.9, 0.1]], &[[0.1, 0.9]], &[1.0, 0.0])[1];
        assert!((back.unwrap() - 0.5).abs() < 1e-12);
    }

    #[test]
    fn another_candidate_can_keep_the_lead_where_the_present_one_loses_it() {
        let shares = [0.8, 0.2];
        let alone = flips(&[[0.9, 0.1]], &[[0.5, 0.5]], &shares)[0].unwrap();
        assert!((alone - 0.5).abs() < 1e-12);
        assert_eq!(flips(&[[0.9, 0.1], [0.2, 0.9]], &[[0.5, 0.5]], &shares), [None, None]);
        // The other candidate leads below 0.2 only, so the place lost at 0.5 stays lost until there.
        let nearest = flips(&[[0.9, 0.1], [0.1, 0.6]], &[[0.5, 0.5]], &shares)[0].unwrap();
        assert!((nearest - 0.5).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn at_a_flip_both_score_the_same(a in prop::array::uniform4(0.0_f64..=1.0), b in prop::array::uniform4(0.0_f64..=1.0),
            raw in prop::array::uniform4(0.01_f64..1.0)) {
            let sum: f64 = raw.iter().sum();
            let shares = raw.map(|weight| weight / sum);
            for (k, share) in flips(&[a], &[b], &shares).into_iter().enumerate() {
                let Some(share) = share else { continue };
                let moved = with_share(&shares, k, share);
                prop_assert!((score(&a, &moved) - score(&b, &moved)).abs() < 1e-9);
                prop_assert!((moved.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            }
        }
    }
}
