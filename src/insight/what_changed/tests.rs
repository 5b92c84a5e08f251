//! What is told of two data sets, and what holds for any two.

use super::*;
use crate::{
    domain::{
        Base, Bilingual, Cadence, CitedText, Figure, Measure, Metric, Note, NoteKind, Pay, PayKind, Point, Series,
        SkillKind, SourceId, Standing, source::Confidence,
    },
    insight::sample::{about, day, growth, monthly, series_id, skill, skill_id, source},
};
use proptest::prelude::*;

/// Forty months around a steady rise of 0.5 % a month, with a noise of about 1 %.
fn path(months: u32, noise: f64) -> Vec<f64> {
    let chance = |i: u32| f64::from(i * 7919 % 101) / 50.0 - 1.0;
    (0..months).map(|i| (1000.0 * (0.005 * f64::from(i) + noise * chance(i)).exp()).round() / 10.0).collect()
}

fn market(series: Vec<Series>) -> Market {
    let mut market = Market::default();
    market.made_on = Some(day("2026-11-21"));
    market.sources = vec![source("hiringlab-sector", "Indeed Hiring Lab", Confidence::Primary)];
    market.skills = series
        .iter()
        .map(|one| skill(&format!("of-{}", one.id), SkillKind::Craft, &[(one.id.as_str(), Standing::Direct)]))
        .collect();
    market.series = series;
    market.reindex();
    market
}

fn of_one(old: Series, new: Series) -> MarketChange {
    what_changed(&market(vec![old]), &market(vec![new]))
}

fn noisy(months: u32) -> Series {
    monthly("a", "2023-01-01", &path(months, 0.01))
}

#[test]
fn a_new_period_is_a_movement_between_the_newest_finished_values() {
    let (old, mut new) = (noisy(36), noisy(40));
    new.points[39].value = old.points[35].value * 1.3;
    let mut unfinished = new.points[39];
    unfinished.at = day("2026-05-01");
    new.points.push(Point { value: 1.0, partial: true, ..unfinished });
    let found = of_one(old.clone(), new.clone());
    assert_eq!((found.moved.len(), found.corrected.len(), found.methods.len()), (1, 0, 0), "{found:?}");
    let change = &found.moved[0];
    assert_eq!((change.from.value, change.to.value), (old.points[35].value, new.points[39].value));
    assert_eq!(change.from.period.map(Span::start), Some(day("2025-12-01")));
    assert!((change.size.change.unwrap().value - 30.0).abs() < 0.1 && change.size.weight == Weight::Material);
    assert_eq!(change.size.doubts.0.map(|doubt| doubt.origin), Some(DoubtOrigin::Path));
}

#[test]
fn a_movement_is_read_within_the_newer_vintage_and_the_correction_is_told_apart() {
    let old = noisy(36);
    let mut new = noisy(37);
    for point in &mut new.points {
        point.value = (point.value * 1.2 * 10.0).round() / 10.0;
    }
    let found = of_one(old.clone(), new.clone());
    assert_eq!(found.moved[0].from.value, new.points[35].value, "not the value before the correction");
    let correction = &found.corrected[0];
    assert_eq!((correction.periods, correction.withdrawn, correction.filled), (36, 0, 0));
    assert_eq!(correction.span, Some((day("2023-01-01"), day("2025-12-01"))));
    assert_eq!(correction.weight(), Weight::Material);
    let greatest = correction.greatest.as_ref().unwrap();
    let apart = |i: usize| (new.points[i].value - old.points[i].value).abs();
    let largest = (0..36).map(apart).fold(0.0, f64::max);
    assert!(((greatest.to.value - greatest.from.value).abs() - largest).abs() < 1e-9);
}

#[test]
fn rounding_is_no_correction_and_what_was_unfinished_may_change() {
    let mut old = noisy(36);
    let mut new = old.clone();
    for point in &mut old.points {
        point.value = point.value.round();
    }
    let found = of_one(old.clone(), new.clone());
    assert!(found.corrected.is_empty() && found.moved.is_empty(), "{found:?}");
    assert_eq!(found.content.series.changed.len(), 1, "it is another document all the same");
    old.points[35] = Point { value: 1.0, partial: true, ..old.points[35] };
    new.points[35].value = 500.0;
    assert!(of_one(old, new).corrected.is_empty());
}

#[test]
fn periods_that_went_or_came_are_part_of_a_correction() {
    let mut old = noisy(36);
    let mut new = old.clone();
    new.points.drain(..3);
    old.points.remove(20);
    let found = of_one(old, new);
    let correction = &found.corrected[0];
    assert_eq!((correction.periods, correction.withdrawn, correction.filled), (0, 3, 1));
    assert_eq!((correction.weight(), &correction.greatest), (Weight::Unknown, &None));
}

#[test]
fn another_method_is_named_and_moves_nothing() {
    let other = |change: &dyn Fn(&mut Series)| {
        let (old, mut new) = (noisy(36), noisy(40));
        new.points[39].value *= 1.5;
        new.points[10].value *= 1.5;
        change(&mut new);
        of_one(old, new)
    };
    let stop = |at: &str| crate::domain::series::Break { at: day(at), note: Bilingual::same("changed") };
    for (aspect, change) in [
        (MethodAspect::Measure, (|s| s.measure = Measure::FreelanceVacancyIndex) as fn(&mut Series)),
        (MethodAspect::Place, |s| s.region = "GB".into()),
        (MethodAspect::Season, |s| s.seasonally_adjusted = false),
        (MethodAspect::Cadence, |s| s.cadence = Cadence::Quarterly),
        (MethodAspect::Publisher, |s| s.source = SourceId::new("somebody-else").unwrap()),
        (MethodAspect::Caveat, |s| s.caveat = Some(Bilingual::new("Last day of the month.", "Hari terakhir."))),
    ] {
        let found = other(&change);
        assert_eq!(found.methods.iter().map(|method| method.aspects.clone()).collect::<Vec<_>>(), [vec![aspect]]);
        assert!(found.moved.is_empty() && found.corrected.is_empty(), "{aspect:?}");
    }
    let broken = other(&|s| s.breaks = vec![stop("2024-05-01")]);
    assert_eq!(broken.methods[0].aspects, [MethodAspect::Breaks]);
}

#[test]
fn words_about_the_method_change_nothing_while_all_values_agree_except_a_break_in_between() {
    let stop = |at: &str| crate::domain::series::Break { at: day(at), note: Bilingual::same("changed") };
    let with = |at: &str| Series {
        breaks: vec![stop(at)],
        caveat: Some(Bilingual::new("Mean of the days.", "Rata-rata harian.")),
        ..noisy(40)
    };
    let told_late = of_one(noisy(36), with("2024-05-01"));
    assert_eq!((told_late.methods.len(), told_late.moved.len()), (0, 1));
    let between = of_one(noisy(36), with("2026-02-01"));
    assert_eq!((between.methods.len(), between.moved.len()), (1, 0));
}

#[test]
fn dates_and_days_in_a_caveat_are_no_method() {
    let says = |en: &str, id: &str, months| Series { caveat: Some(Bilingual::new(en, id)), ..noisy(months) };
    let old = says("Salaried jobs. The last month covers 12 days.", "Lowongan bergaji. Bulan terakhir 12 hari.", 36);
    let mut new =
        says("Salaried jobs. The last month covers 25 days.", "Lowongan bergaji. Bulan terakhir 25 hari.", 37);
    new.points[3].value *= 2.0;
    assert!(of_one(old, new).methods.is_empty());
}

#[test]
fn a_short_path_leaves_a_large_movement_unjudged() {
    let short = |values: &[f64]| Series {
        measure: Measure::FreelancePostShare,
        seasonally_adjusted: false,
        ..crate::insight::sample::series("a", Cadence::Weekly, "2026-07-06", values)
    };
    let found = of_one(short(&[4.0, 4.1, 4.2]), short(&[4.0, 4.1, 4.2, 5.9]));
    assert_eq!((found.moved[0].size.weight, found.moved[0].size.z), (Weight::Unknown, None));
    assert_eq!(found.moved[0].size.change.map(|change| change.unit), Some(crate::insight::Unit::Points));
    assert_eq!((found.matter(), found.count(Weight::Unknown)), (0, 1));
}

/// A count with the relative standard error that its source states.
fn count(skill: &str, value: f64, rse_pct: Option<f64>, start: &str, end: &str) -> Figure {
    Figure { rse_pct, ..growth(about(skill), "uw-2026-ur", Metric::Count, value, start, end) }
}

#[test]
fn figures_are_corrected_added_and_move_from_period_to_period() {
    let year = |value, rse| count("of-a", value, rse, "2025-01-01", "2025-12-31");
    let next = |value| count("of-a", value, None, "2026-01-01", "2026-12-31");
    let with = |figures: Vec<Figure>| {
        let mut all = market(vec![noisy(36)]);
        all.figures = figures;
        all
    };
    let corrected = what_changed(&with(vec![year(100.0, Some(3.0))]), &with(vec![year(112.0, Some(3.0))]));
    let size = corrected.corrected[0].greatest.as_ref().unwrap().size;
    assert!((size.z.unwrap() - 2.671_182_729_451).abs() < 1e-9 && size.weight == Weight::Material);
    assert_eq!((corrected.content.figures.changed.len(), corrected.moved.len()), (1, 0));
    let moved = what_changed(&with(vec![year(10_000.0, None)]), &with(vec![year(10_000.0, None), next(13_000.0)]));
    assert_eq!((moved.moved.len(), moved.content.figures.added.len(), moved.corrected.len()), (1, 1, 0));
    let doubt = moved.moved[0].size.doubts.1.unwrap();
    assert_eq!((doubt.origin, doubt.se_log), (DoubtOrigin::Counted, 1.0 / 13_000.0_f64.sqrt()));
    let half = count("of-a", 13_000.0, None, "2026-01-01", "2026-06-30");
    assert!(
        what_changed(&with(vec![year(10_000.0, None)]), &with(vec![half])).moved.is_empty(),
        "half a year is no year"
    );
    let quarter = |value, metric| Figure { metric, value, ..next(value) };
    let grown = what_changed(
        &with(vec![Figure { metric: Metric::GrowthYoy, ..year(12.0, None) }]),
        &with(vec![quarter(20.0, Metric::GrowthYoy)]),
    );
    assert!(grown.moved.is_empty(), "a growth is no level");
    assert_eq!((grown.content.figures.added.len(), grown.content.figures.removed.len()), (1, 1));
}

#[test]
fn a_growth_with_counts_and_a_pay_row_with_quartiles_have_a_doubt() {
    let year = |value, after| Figure {
        metric: Metric::GrowthYoy,
        base: Some(Base { before: 1000.0, after }),
        ..count("of-a", value, None, "2025-01-01", "2025-12-31")
    };
    let pay = |middle, n| Pay {
        skill: skill_id("of-a"),
        named: "Editor".into(),
        kind: PayKind::Asked,
        standing: Standing::Direct,
        middle,
        is_mean: false,
        p25: Some(0.8 * middle),
        p75: Some(1.3 * middle),
        n,
        period: None,
        region: "Global".into(),
        source: SourceId::new("survey").unwrap(),
    };
    let with = |figure: Figure, pay: Pay| {
        let mut all = market(vec![noisy(36)]);
        (all.figures, all.pay) = (vec![figure], vec![pay]);
        all
    };
    let found =
        what_changed(&with(year(10.0, 1100.0), pay(20.0, Some(900))), &with(year(30.0, 1300.0), pay(30.0, Some(900))));
    let origins: Vec<_> =
        found.corrected.iter().map(|c| c.greatest.as_ref().unwrap().size.doubts.0.unwrap().origin).collect();
    assert_eq!(origins, [DoubtOrigin::Quartiles, DoubtOrigin::Counted], "the larger change first");
    let unknown = what_changed(&with(year(10.0, 1100.0), pay(20.0, None)), &with(year(10.0, 1100.0), pay(30.0, None)));
    assert_eq!(unknown.corrected[0].weight(), Weight::Unknown);
}

#[test]
fn counts_by_source_and_skill_put_the_largest_change_first() {
    let two = |first: f64, second: f64, months: u32| {
        let mut a = noisy(months);
        let mut b = Series { id: series_id("b"), ..noisy(months) };
        if let (Some(a), Some(b)) = (a.points.last_mut(), b.points.last_mut()) {
            (a.value, b.value) = (a.value * first, b.value * second);
        }
        market(vec![a, b])
    };
    let found = what_changed(&two(1.0, 1.0, 36), &two(1.2, 0.5, 37));
    let subjects: Vec<_> =
        found.content.by_subject.iter().map(|(subject, tally)| (subject.clone(), tally.material)).collect();
    assert_eq!(subjects, [(about("of-b"), 1), (about("of-a"), 1)]);
    assert_eq!(found.content.by_source.len(), 1);
    assert_eq!(found.content.by_source[0].1.changed, 2);
    assert_eq!(found.names.sources.values().next().unwrap().publisher, "Indeed Hiring Lab");
    assert!(found.names.subjects.contains_key(&about("of-a")));
}

#[test]
fn own_series_belong_to_no_data_set() {
    let own = Series { measure: Measure::Own, ..noisy(36) };
    assert!(what_changed(&market(vec![]), &market(vec![own])).content.series.is_empty());
}

// ---- any two data sets -----------------------------------------------------------------------------------------------

/// One made-up series: id, months, level, adjusted, a break, a changed point.
type Draft = (u8, u32, u32, bool, bool, Option<(usize, u32)>);

fn drafts() -> impl Strategy<Value = Vec<Draft>> {
    let changed = prop::option::of((0_usize..30, 1_u32..400));
    prop::collection::vec((0_u8..6, 20_u32..34, 1_u32..6, any::<bool>(), any::<bool>(), changed), 0..6)
}

fn made_up(drafts: &[Draft], counts: &[(u8, u16, u8)]) -> Market {
    let mut series: Vec<Series> = Vec::new();
    for (id, months, noise, adjusted, broken, changed) in drafts {
        let id = series_id(&format!("s{id}"));
        if series.iter().any(|other| other.id == id) {
            continue;
        }
        let mut one = monthly(id.as_str(), "2024-01-01", &path(*months, f64::from(*noise) / 100.0));
        one.seasonally_adjusted = *adjusted;
        if *broken {
            one.breaks.push(crate::domain::series::Break { at: day("2025-06-01"), note: Bilingual::same("b") });
        }
        if let Some((at, value)) = changed
            && let Some(point) = one.points.get_mut(*at)
        {
            point.value = f64::from(*value);
        }
        series.push(one);
    }
    let mut all = market(series);
    all.sources.push(source("uw-2026-ur", "Upwork", Confidence::Primary));
    for (skill_no, value, year) in counts {
        let at = |day: &str| format!("202{}-{day}", year % 5);
        let figure = count(&format!("of-s{skill_no}"), f64::from(*value), None, &at("01-01"), &at("12-31"));
        let is_new = all.figures.iter().all(|other| (&other.subject, other.period) != (&figure.subject, figure.period));
        if is_new && all.skill(&skill_id(&format!("of-s{skill_no}"))).is_some() {
            all.figures.push(figure);
        }
        let text = CitedText { text: Bilingual::same(format!("note {skill_no}")), sources: Vec::new() };
        if all.notes.iter().all(|note| note.text != text) {
            all.notes.push(Note { kind: NoteKind::For, text, skills: vec![], targets: vec![], categories: vec![] });
        }
    }
    all.reindex();
    all
}

fn any_market() -> impl Strategy<Value = Market> {
    let counts = prop::collection::vec((0_u8..6, 1_u16..5000, any::<u8>()), 0..8);
    (drafts(), counts).prop_map(|(drafts, counts)| made_up(&drafts, &counts))
}

/// What is told of a change: both values, its weight where the way round cannot matter, and its logarithm to 9 places.
type Told = (Dated, Dated, Option<Weight>, Option<i64>);

fn as_told(change: &ValueChange) -> Told {
    // 5 % up are 4.8 % down, so what lies between is a trifle one way only.
    let is_at_the_border =
        change.size.log_change.is_some_and(|log| (1.05_f64.ln()..-0.95_f64.ln()).contains(&log.abs()));
    let weight = (!is_at_the_border).then_some(change.size.weight);
    (change.from, change.to, weight, change.size.log_change.map(rounded))
}

/// The same the other way round.
fn mirrored(change: &ValueChange) -> Told {
    let (from, to, weight, log) = as_told(change);
    (to, from, weight, log.map(|log| -log))
}

#[expect(clippy::cast_possible_truncation, reason = "logarithms of ratios are small")]
fn rounded(log: f64) -> i64 {
    (log * 1e9).round() as i64
}

/// In the order of the items, which no weight decides.
fn by_item<T>(list: &[T], item: fn(&T) -> &Item) -> Vec<&T> {
    let mut all: Vec<&T> = list.iter().collect();
    all.sort_by(|a, b| item(a).order(item(b)));
    all
}

fn turned<T>(list: &mut [T], turn: usize) {
    list.reverse();
    if !list.is_empty() {
        let by = turn % list.len();
        list.rotate_left(by);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_data_set_does_not_differ_from_itself(market in any_market()) {
        let found = what_changed(&market, &market);
        prop_assert!(found.is_empty(), "{:?}", found);
        prop_assert!(found.moved.is_empty() && found.corrected.is_empty() && found.methods.is_empty());
    }

    #[test]
    fn the_other_way_round_what_came_went_and_movements_turn(old in any_market(), new in any_market()) {
        let (there, back) = (what_changed(&old, &new), what_changed(&new, &old));
        prop_assert_eq!(&there.order.added, &back.order.removed);
        prop_assert_eq!(&there.order.removed, &back.order.added);
        let places = |change: &MarketChange, sign: i64| -> Vec<(SkillId, i64)> {
            change.order.moved.iter().map(|step| (step.item.clone(), sign * step.places())).collect()
        };
        prop_assert_eq!(places(&there, 1), places(&back, -1));
        for (one, other) in there.content.lists().iter().zip(back.content.lists()) {
            prop_assert_eq!(&one.added, &other.removed);
            prop_assert_eq!(&one.removed, &other.added);
            prop_assert_eq!(one.changed.len(), other.changed.len());
        }
        let moved = |change: &MarketChange, tell: fn(&ValueChange) -> Told| -> Vec<Told> {
            by_item(&change.moved, |one| &one.item).into_iter().map(tell).collect()
        };
        prop_assert_eq!(moved(&there, as_told), moved(&back, mirrored));
        prop_assert_eq!(there.corrected.len(), back.corrected.len());
        let corrected = by_item(&there.corrected, |one| &one.item).into_iter();
        for (one, other) in corrected.zip(by_item(&back.corrected, |one| &one.item)) {
            prop_assert_eq!((one.periods, one.span), (other.periods, other.span));
            prop_assert_eq!((one.withdrawn, one.filled), (other.filled, other.withdrawn));
            prop_assert_eq!(one.greatest.as_ref().map(as_told), other.greatest.as_ref().map(mirrored));
        }
        let aspects = |change: &MarketChange| change.methods.iter().map(|m| m.aspects.clone()).collect::<Vec<_>>();
        prop_assert_eq!(aspects(&there), aspects(&back));
    }

    #[test]
    fn the_order_of_items_does_not_matter(old in any_market(), new in any_market(), turn in 0_usize..7) {
        let mixed = |market: &Market| {
            let mut mixed = market.clone();
            turned(&mut mixed.series, turn);
            turned(&mut mixed.skills, turn);
            turned(&mut mixed.figures, turn);
            turned(&mut mixed.sources, turn);
            turned(&mut mixed.notes, turn);
            mixed.reindex();
            mixed
        };
        prop_assert_eq!(what_changed(&old, &new), what_changed(&mixed(&old), &mixed(&new)));
    }
}
