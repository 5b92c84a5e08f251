//! The evidence panel as a person reads it: needles, what may be averaged, small bases, how numbers were computed.

mod common;

use common::{Opening, Window, open, skill};
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::Command,
    domain::{CategoryId, ListScope, Measure, Series, SeriesId, Subject},
    i18n::{Language, Locale},
    insight::{Outlook, Trends, backtest::Refusal},
};

/// The evidence on a subject in a window so high that nothing is scrolled out of sight.
fn evidence(language: Language, subject: Subject) -> Window {
    let mut window = open(Opening { size: [1280.0, 6000.0], language, ..Opening::default() });
    window.send(vec![Command::SkipFirstStart, Command::Show(subject)]);
    window
}

fn of_skill(id: &str) -> Subject {
    Subject::Skill(skill(id))
}

fn of_category(id: &str) -> Subject {
    Subject::Category(CategoryId::new(id).expect("a valid id"))
}

fn shows(window: &Window, text: &str) -> bool {
    window.harness.query_all_by_label_contains(text).next().is_some()
}

/// The labels that contain a text.
fn labels(window: &Window, text: &str) -> Vec<String> {
    let all = window.harness.query_all_by_label_contains(text);
    all.map(|node| common::words_of(&node.accesskit_node())).collect()
}

/// Clicks every link of that name, from the lowest to the highest, since what opens moves what stands below it.
fn click_all(window: &mut Window, name: &str) {
    let count = window.harness.query_all_by_role_and_label(Role::Link, name).count();
    assert!(count > 0, "no link {name}");
    for _ in 0..count {
        window.harness.query_all_by_role_and_label(Role::Link, name).last().expect("counted").click();
        window.harness.run();
    }
}

/// Words of the dials, from top to bottom.
fn dials(window: &Window) -> Vec<String> {
    let mut dials: Vec<(f32, String)> = window
        .harness
        .query_all_by_role(Role::Image)
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    dials.sort_by(|a, b| a.0.total_cmp(&b.0));
    dials.into_iter().map(|(_, words)| words).collect()
}

#[test]
fn each_measure_has_a_needle_that_says_in_words_where_it_points() {
    let window = evidence(Language::En, of_category("design-creative"));
    let dials = dials(&window);
    assert_eq!(dials.len(), 2, "{dials:?}");
    for words in ["+11.4%", "+7% to +16% likely", "Freelance vacancies", "share +2.2 pts", "Global"] {
        assert!(dials[0].contains(words), "{words}: {}", dials[0]);
    }
    for words in ["−35.5%", "Employee job ads", "France", "Jun 2025"] {
        assert!(dials[1].contains(words), "{words}: {}", dials[1]);
    }
    assert!(shows(&window, "points up, Indeed Hiring Lab points down. They differ in:"));
    assert!(shows(&window, "place (Global; France)"));
    assert!(shows(&window, "The sources count different things, so they are never averaged."));
}

#[test]
fn a_percentage_without_counts_says_that_its_range_is_unknown() {
    let window = evidence(Language::En, of_skill("video-editing"));
    let dials = dials(&window);
    let report = dials.iter().find(|words| words.contains("Jobs posted")).unwrap_or_else(|| panic!("{dials:?}"));
    assert!(report.contains("range unknown"), "{report}");
}

#[test]
fn places_of_one_measurer_are_pooled_with_the_numbers_one_click_deeper() {
    let mut window = evidence(Language::Id, of_category("sales-marketing"));
    assert!(shows(&window, "Beda antartempat masih bisa dijelaskan kebetulan."));
    assert!(!shows(&window, "I² ="));
    click_all(&mut window, "Angka di baliknya");
    assert!(shows(&window, "I² = maks(0, (Q − df) / Q)"));
    assert!(shows(&window, "Jerman: ln pertumbuhan −0,2"));
}

#[test]
fn a_small_base_shows_the_growth_raw_and_damped_and_a_large_one_does_not() {
    let window = evidence(Language::En, of_skill("generative-ai-tools"));
    assert!(shows(&window, "Small base: +325% as counted, +191% if both counts had 200 more"));
    let window = evidence(Language::En, of_skill("illustration-logo-design"));
    assert!(shows(&window, "→") && !shows(&window, "Small base"));
}

#[test]
fn formulas_carry_the_numbers_that_the_computation_left_behind() {
    let mut window = evidence(Language::En, of_category("web-software"));
    click_all(&mut window, "Details");
    assert!(!shows(&window, "Mean of ln("));
    click_all(&mut window, "Formulas with numbers");
    let id = SeriesId::new("indeed.software-development.us").expect("a valid id");
    let trends = Trends::of(window.state().market());
    let trend = trends.get(&id).expect("an assessment");
    let log = trend.headline.and_then(|growth| growth.log_growth).expect("a year on year growth");
    let locale = Locale::new(Language::En);
    let growth = format!(
        "over Oct 2025 – Sep 2026 = {}; exp({}) − 1 = {}",
        locale.signed_number(log, 4),
        locale.signed_number(log, 4),
        locale.percent_change(100.0 * log.exp_m1())
    );
    let sen = trend.sen.expect("a slope");
    let slope = format!("exp(12 × {}) − 1 = {}", locale.signed_number(sen.slope, 5), locale.signed_percent(sen.pct, 1));
    let test = trend.mann_kendall.expect("a test");
    let pairs = format!(
        "= {} of 276 pairs; variance = (n(n − 1)(2n + 5) − ties) / 18 = {}",
        test.s,
        locale.number(test.variance, 1)
    );
    let p = test.p_normal;
    let power = p.log10().floor();
    assert!(test.p_exact.is_none() && p < 0.001, "ties, and small enough for a power of ten: {test:?}");
    let digits = p / 10_f64.powf(power);
    let chance = format!("p = 2 × (1 − normal(|z|)) = {digits:.2} × 10^{power}").replace("10^-", "10^−");
    for words in [growth, slope, pairs.replace('-', "−"), chance] {
        assert!(shows(&window, &words), "{words}");
    }
    assert!(shows(&window, "since ranks of neighbours are alike; z = "));
}

#[test]
fn a_weight_is_the_product_that_is_shown() {
    let mut window = evidence(Language::En, of_category("accounting-consulting"));
    let signals = "Show all 15";
    click_all(&mut window, signals);
    click_all(&mut window, "Details");
    let weights: Vec<String> = labels(&window, "series of one voice = ");
    assert!(weights.len() == 10, "{weights:?}");
    for words in weights {
        let product = words.split("series of one voice = ").nth(1);
        let (factors, weight) = product.and_then(|p| p.split_once(" = ")).unwrap_or_else(|| panic!("{words}"));
        let numbers: Vec<f64> =
            factors.split(['×', '÷']).map(|n| n.trim().parse().unwrap_or_else(|_| panic!("{words}"))).collect();
        let [fresh, direct, confidence, voices] = numbers[..] else { panic!("{words}") };
        let weight: f64 = weight.parse().unwrap_or_else(|_| panic!("{words}"));
        assert!((fresh * direct * confidence / voices - weight).abs() < 1.1e-3, "{words}");
    }
    assert!(shows(&window, "No weight: it does not count"));
}

#[test]
fn the_filter_of_the_list_decides_over_how_many_series_false_alarms_are_controlled() {
    let mut window = evidence(Language::En, of_skill("web-development"));
    click_all(&mut window, "Details");
    let family = |window: &Window| labels(window, "Over the ").first().cloned();
    let all = family(&window).expect("a family");
    let words = |window: &Window| labels(window, "of the evidence points").first().cloned();
    let verdict = words(&window);
    let mut filter = window.state().selection.filter.clone();
    filter.scope = ListScope::Category(CategoryId::new("web-software").expect("a valid id"));
    window.send(vec![Command::SetFilter(filter.clone())]);
    let fewer = family(&window).expect("a family");
    let n = |words: &str| words.split(' ').nth(2).and_then(|n| n.parse::<usize>().ok()).expect("a number");
    assert!(n(&fewer) < n(&all), "{fewer} {all}");
    assert_eq!(words(&window), verdict, "the verdict is the same");
    filter.query = "web".to_owned();
    window.send(vec![Command::SetFilter(filter.clone())]);
    assert_eq!(family(&window), Some(fewer), "what is typed has no part in it");
    filter.scope = ListScope::Category(CategoryId::new("accounting-consulting").expect("a valid id"));
    window.send(vec![Command::SetFilter(filter)]);
    assert!(shows(&window, "none of them is behind this list"));
}

#[test]
fn every_bundled_series_of_24_points_has_a_report_card_and_a_shorter_one_a_sentence() {
    let mut window = evidence(Language::En, of_category("design-creative"));
    let all = window.state().market().series.iter();
    let (long, short): (Vec<_>, Vec<_>) =
        all.map(|s| (s.id.clone(), s.finished().count())).partition(|(_, points)| *points >= 24);
    let (mut shown, mut refused) = (0, 0);
    for (id, points) in long {
        window.send(vec![Command::ShowSeries(id.clone())]);
        match (shows(&window, "Forecast shown"), shows(&window, "Forecast not shown")) {
            (true, false) => shown += 1,
            (false, true) => refused += 1,
            _ => panic!("{id} with {points} points has no report card"),
        }
    }
    assert!(shown > 0 && refused > 0, "{shown} {refused}");
    let (id, points) = short.into_iter().next().expect("a short series");
    window.send(vec![Command::ShowSeries(id)]);
    assert!(shows(&window, &format!("{points} points are too few to test a forecast: it takes 24 or more")));
}

#[test]
fn a_refused_forecast_says_against_what_it_lost_and_by_how_much() {
    let mut window = evidence(Language::En, of_category("design-creative"));
    let loses = |series: &&Series| Outlook::of(series, None).card.refusal == Some(Refusal::LosesToNaive);
    let of_jobs = window.state().market().series.iter().filter(|s| s.measure == Measure::JobPostingsIndex);
    let id = of_jobs.into_iter().find(loses).expect("a forecast that loses").id.clone();
    window.send(vec![Command::ShowSeries(id)]);
    for words in
        ["was as good or better, so nothing is drawn", "MASE ", "Later values inside its 80% range:", "Tested from "]
    {
        assert!(shows(&window, words), "{words}");
    }
    click_all(&mut window, "How the card was computed");
    assert!(shows(&window, "MASE = mean |value − forecast| / mean |value − last value| ="));
}
