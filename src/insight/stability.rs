//! How stable a ranking is: the share of weightings in which an option is first, second and third (SMAA-2, Lahdelma and
//! Salminen 2001; methods D06 to D08).
//!
//! Two kinds of weightings are drawn: around the user's own (Dirichlet of 40 x shares, each share scattering by about
//! seven points) and all there are (even over the simplex). Every draw has a stream of its own in a counter-based
//! generator and counts are whole numbers, so a seed gives the same result on any number of threads. Of a share b drawn
//! N times the error is about sqrt(b (1 - b) / N).

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng as _, SeedableRng as _},
};
use rand_distr::{Distribution as _, Gamma};
use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
};

/// Concentration of the weightings around the user's own.
pub const KAPPA: f64 = 40.0;
/// Weightings drawn of each kind.
pub const DRAWS: u32 = 20_000;
/// Seed where none is given.
pub const SEED: u64 = 20_261_121;
/// Ranks that are counted.
pub const TOP: usize = 3;

/// Draws that a thread does before it looks whether it is still wanted.
const CHUNK: u32 = 250;
/// Most threads that one run takes.
const MOST_THREADS: usize = 8;

/// What is to be found out.
#[derive(Debug, Clone, PartialEq)]
pub struct Request<const K: usize> {
    /// Values of each option by criterion, 0 to 1. An option with several rows is the best of them under each
    /// weighting; one without a row is never ranked.
    pub options: Vec<Vec<[f64; K]>>,
    /// The user's shares, which sum to 1. A share of 0 stays 0 around them.
    pub shares: [f64; K],
    /// Weightings of each kind.
    pub draws: u32,
    /// The same seed gives the same result.
    pub seed: u64,
}

/// How stable the ranking is; options in the order of the request.
#[derive(Debug, Clone, PartialEq)]
pub struct Stability<const K: usize> {
    /// Part of the weightings around the user's own in which an option is first, second, third.
    pub around: Vec<[f64; TOP]>,
    /// The same of all weightings.
    pub all: Vec<[f64; TOP]>,
    /// Mean of all weightings in which an option is first: for whom it is best. `None` when it never is.
    pub favouring: Vec<Option<[f64; K]>>,
}

/// Draws weightings and counts ranks, on as many threads as the machine has, at most eight.
///
/// `None` when `cancel` was set before the end; it is looked at every few milliseconds.
#[must_use]
pub fn stability<const K: usize>(request: &Request<K>, cancel: &AtomicBool) -> Option<Stability<K>> {
    stability_on(thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS), request, cancel)
}

/// The same on so many threads; the result does not depend on how many.
#[must_use]
pub fn stability_on<const K: usize>(threads: usize, request: &Request<K>, cancel: &AtomicBool) -> Option<Stability<K>> {
    let table = Table::of(&request.options);
    let chunks = request.draws.div_ceil(CHUNK);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut worker = Worker::new(&table, request);
        let mut done = Vec::new();
        while let Ok(chunk) = u32::try_from(next.fetch_add(1, Ordering::Relaxed)) {
            if chunk >= chunks || cancel.load(Ordering::Relaxed) {
                break;
            }
            done.push((chunk, worker.counted(chunk * CHUNK..(chunk * CHUNK + CHUNK).min(request.draws))));
        }
        done
    };
    let mut parts = thread::scope(|scope| {
        // A system that gives no more threads gets the same answer later.
        let start = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..threads).filter_map(start).collect();
        let mut parts = work();
        for other in others {
            parts.extend(other.join().ok()?);
        }
        Some(parts)
    })?;
    if cancel.load(Ordering::Relaxed) {
        return None;
    }
    // Sums of weights are added in the order of the draws, because floats depend on it.
    parts.sort_by_key(|(chunk, _)| *chunk);
    let mut total = Counts::new(table.options);
    for (_, part) in &parts {
        total.add(part);
    }
    Some(total.shares(request.draws))
}

/// The rows of all options, a column a criterion, so that scores are computed over many rows at once. The first row of
/// every option comes first, further rows follow.
struct Table<const K: usize> {
    options: usize,
    columns: [Vec<f64>; K],
    /// Option of each further row.
    further: Vec<usize>,
    /// Options without a row.
    empty: Vec<usize>,
}

impl<const K: usize> Table<K> {
    fn of(options: &[Vec<[f64; K]>]) -> Self {
        let firsts = options.iter().map(|rows| rows.first().copied().unwrap_or([0.0; K]));
        let further: Vec<(usize, [f64; K])> = options
            .iter()
            .enumerate()
            .flat_map(|(option, rows)| rows.iter().skip(1).map(move |row| (option, *row)))
            .collect();
        let rows: Vec<[f64; K]> = firsts.chain(further.iter().map(|(_, row)| *row)).collect();
        Self {
            options: options.len(),
            columns: std::array::from_fn(|k| rows.iter().map(|row| row[k]).collect()),
            further: further.into_iter().map(|(option, _)| option).collect(),
            empty: options.iter().enumerate().filter(|(_, rows)| rows.is_empty()).map(|(option, _)| option).collect(),
        }
    }

    /// Scores of the options under a weighting, in the first places of `scores`.
    fn score(&self, weights: &[f64; K], scores: &mut [f64]) {
        scores.fill(0.0);
        for (column, weight) in self.columns.iter().zip(weights) {
            for (score, value) in scores.iter_mut().zip(column) {
                *score += weight * value;
            }
        }
        for (row, &option) in self.further.iter().enumerate() {
            scores[option] = scores[option].max(scores[self.options + row]);
        }
        for &option in &self.empty {
            scores[option] = f64::NEG_INFINITY;
        }
    }
}

/// The places of the largest scores, largest first; of equal ones the earlier. A place past the end is nobody.
fn top(scores: &[f64]) -> [usize; TOP] {
    let mut best = [(f64::NEG_INFINITY, usize::MAX); TOP];
    for (place, &score) in scores.iter().enumerate() {
        if score > best[TOP - 1].0 {
            let at = best.iter().position(|(held, _)| score > *held).unwrap_or(TOP - 1);
            best[at..].rotate_right(1);
            best[at] = (score, place);
        }
    }
    best.map(|(_, place)| place)
}

/// What was counted in some draws.
struct Counts<const K: usize> {
    around: Vec<[u32; TOP]>,
    all: Vec<[u32; TOP]>,
    favouring: Vec<[f64; K]>,
}

impl<const K: usize> Counts<K> {
    fn new(options: usize) -> Self {
        Self { around: vec![[0; TOP]; options], all: vec![[0; TOP]; options], favouring: vec![[0.0; K]; options] }
    }

    fn add(&mut self, other: &Self) {
        let pairs = self.around.iter_mut().zip(&other.around).chain(self.all.iter_mut().zip(&other.all));
        for (sum, part) in pairs.flat_map(|(sum, part)| sum.iter_mut().zip(part)) {
            *sum += part;
        }
        for (sum, part) in self.favouring.iter_mut().flatten().zip(other.favouring.iter().flatten()) {
            *sum += part;
        }
    }

    fn shares(&self, draws: u32) -> Stability<K> {
        let share = |counts: &[u32; TOP]| counts.map(|count| f64::from(count) / f64::from(draws.max(1)));
        let mean = |(counts, sum): (&[u32; TOP], &[f64; K])| {
            (counts[0] > 0).then(|| sum.map(|sum| sum / f64::from(counts[0])))
        };
        Stability {
            around: self.around.iter().map(share).collect(),
            all: self.all.iter().map(share).collect(),
            favouring: self.all.iter().zip(&self.favouring).map(mean).collect(),
        }
    }
}

/// Draws weightings; one a thread.
struct Worker<'a, const K: usize> {
    table: &'a Table<K>,
    /// The generator of the seed, never advanced: each draw starts from a copy.
    generator: ChaCha8Rng,
    shares: [f64; K],
    gammas: [Option<Gamma<f64>>; K],
    scores: Vec<f64>,
}

impl<'a, const K: usize> Worker<'a, K> {
    fn new(table: &'a Table<K>, request: &Request<K>) -> Self {
        Self {
            table,
            generator: ChaCha8Rng::seed_from_u64(request.seed),
            shares: request.shares,
            gammas: request.shares.map(|share| Gamma::new(KAPPA * share, 1.0).ok()),
            scores: vec![0.0; table.options + table.further.len()],
        }
    }

    fn counted(&mut self, draws: std::ops::Range<u32>) -> Counts<K> {
        let mut counts = Counts::new(self.table.options);
        for draw in draws {
            let mut generator = self.generator.clone();
            generator.set_stream(u64::from(draw));
            // The even one first: it takes the same numbers from the stream whatever the user's weights are.
            let even = even(&mut generator);
            let near = self.near(&mut generator);
            for (weights, is_even) in [(even, true), (near, false)] {
                self.table.score(&weights, &mut self.scores);
                let ranked = top(&self.scores[..self.table.options]);
                let counted = if is_even { &mut counts.all } else { &mut counts.around };
                for (rank, option) in ranked.into_iter().enumerate() {
                    if let Some(count) = counted.get_mut(option) {
                        count[rank] += 1;
                    }
                }
                if is_even && let Some(sum) = counts.favouring.get_mut(ranked[0]) {
                    for (sum, weight) in sum.iter_mut().zip(weights) {
                        *sum += weight;
                    }
                }
            }
        }
        counts
    }

    /// A weighting around the user's own: gamma variates by their sum are a Dirichlet.
    fn near(&self, generator: &mut ChaCha8Rng) -> [f64; K] {
        let drawn = self.gammas.map(|gamma| gamma.map_or(0.0, |gamma| gamma.sample(generator)));
        normalised(drawn).unwrap_or(self.shares)
    }
}

/// A weighting of which all are as likely: exponential variates by their sum.
fn even<const K: usize>(generator: &mut ChaCha8Rng) -> [f64; K] {
    let drawn = std::array::from_fn(|_| {
        let (high, low) = (generator.next_u32(), generator.next_u32());
        // Inside 0 to 1 with 53 bits, never an end.
        let unit = (f64::from(high) * 2_097_152.0 + f64::from(low >> 11) + 0.5) / 9_007_199_254_740_992.0;
        -unit.ln()
    });
    normalised(drawn).unwrap_or([0.0; K])
}

fn normalised<const K: usize>(drawn: [f64; K]) -> Option<[f64; K]> {
    let sum: f64 = drawn.iter().sum();
    (sum > 0.0 && sum.is_finite()).then(|| drawn.map(|value| value / sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(options: Vec<Vec<[f64; 2]>>, shares: [f64; 2]) -> Request<2> {
        Request { options, shares, draws: 2_001, seed: SEED }
    }

    fn run(request: &Request<2>) -> Stability<2> {
        stability_on(2, request, &AtomicBool::new(false)).unwrap()
    }

    #[test]
    fn a_criterion_that_does_not_count_stays_out_of_the_weightings_around() {
        let found = run(&request(vec![vec![[0.9, 0.0]], vec![[0.1, 1.0]]], [1.0, 0.0]));
        assert_eq!(found.around, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]);
        assert!(found.all[1][0] > 0.3, "but not out of all there are");
    }

    #[test]
    fn an_option_of_several_rows_is_the_best_of_them_and_one_without_is_nowhere() {
        let rows = vec![vec![[1.0, 0.0], [0.0, 1.0]], vec![[0.45, 0.45]], vec![]];
        let found = run(&request(rows, [0.5, 0.5]));
        assert_eq!((found.all[0][0], found.all[2]), (1.0, [0.0; 3]));
        assert_eq!((found.favouring[1], found.favouring[2]), (None, None));
        let middle = found.favouring[0].unwrap();
        assert!((middle[0] - 0.5).abs() < 0.05 && (middle.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn equal_options_stand_in_their_order() {
        let found = run(&request(vec![vec![[0.5, 0.5]], vec![[0.5, 0.5]]], [0.5, 0.5]));
        assert_eq!(found.all, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]);
    }

    #[test]
    fn a_run_that_is_not_wanted_any_more_gives_nothing() {
        let request = request(vec![vec![[0.5, 0.5]]], [0.5, 0.5]);
        assert_eq!(stability(&request, &AtomicBool::new(true)), None);
    }

    #[test]
    fn weights_that_are_no_numbers_fall_back_and_nothing_panics() {
        let odd = request(vec![vec![[f64::NAN, 0.2]], vec![[0.1, 0.3]]], [f64::NAN, 0.0]);
        assert_eq!(run(&odd).all[1][0], 1.0, "what is not a number is never ahead");
        assert!(run(&Request { draws: 0, ..odd }).all.iter().flatten().all(|share| *share == 0.0));
    }
}
