//! What is said of two data sets: the bundled one and itself some months earlier, in both languages.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use skillvane::{
    data::bundled,
    domain::{Date, Market},
    i18n::{Language, Locale},
    insight::{MarketChange, what_changed},
    sentences::what_changed as words,
};

/// The bundled data as of March: later points are not there yet, one series was revised since, one was made otherwise.
fn march() -> Market {
    let mut market = bundled::market().market.clone();
    market.made_on = Date::parse("2026-03-14").ok();
    for series in &mut market.series {
        series.points.retain(|point| point.at < Date::parse("2026-03-01").unwrap());
        match series.id.as_str() {
            "indeed.marketing.us" => series.points.iter_mut().rev().take(14).for_each(|point| point.value -= 12.3),
            "indeed.accounting.us" => series.seasonally_adjusted = false,
            _ => {}
        }
    }
    market.series.retain(|series| !series.points.is_empty());
    market.figures.truncate(market.figures.len() - 40);
    market.reindex();
    market
}

fn told(locale: Locale, change: &MarketChange) -> Vec<String> {
    let names = &change.names;
    let mut lines = vec![words::summary(locale, change)];
    lines.extend(words::order_numbers(locale, &change.order));
    lines.extend(words::order_lines(locale, change).iter().map(|(_, line)| line.text()));
    lines.extend(words::gave_way(locale, change));
    for line in change.moved.iter().map(|moved| words::movement(locale, names, moved)) {
        lines.extend([line.text(), line.doubt]);
    }
    lines.extend(change.corrected.iter().map(|found| words::correction(locale, names, found).text()));
    lines.extend(change.methods.iter().map(|found| words::method(locale, names, found).text()));
    lines.extend(words::kinds(locale, change).iter().map(|(kind, counts)| format!("{kind}: {counts}")));
    lines
}

#[test]
fn every_change_is_told_with_its_values_in_both_languages() {
    let change = what_changed(&march(), &bundled::market().market);
    let all: Vec<Vec<String>> = Language::ALL.iter().map(|language| told(Locale::new(*language), &change)).collect();
    for (lines, expected) in all.iter().zip([
        [
            "Software Development · Employee job ads · United States +10.2% since Feb 2026 (70.9 → 78.1)",
            "Postings that name AI · AI in job ads · United States +0.89 pts since Feb 2026 (4.89% → 5.78%)",
            "Marketing · Employee job ads · United States 14 months revised, Jan 2025 – Feb 2026; most in Jan 2025: 68.7 → \
             81.0 (+17.9%)",
            "Accounting · Employee job ads · United States another seasonal adjustment; not compared: 118.5 in Feb 2026, \
             104.9 in Sep 2026",
            "Legal services new in the order, place 10",
            "Figures: 40 added",
        ],
        [
            "Pengembangan perangkat lunak · Lowongan karyawan · Amerika Serikat +10,2 % sejak Feb 2026 (70,9 → 78,1)",
            "Lowongan yang menyebut AI · AI di lowongan · Amerika Serikat +0,89 poin sejak Feb 2026 (4,89 % → 5,78 %)",
            "Pemasaran · Lowongan karyawan · Amerika Serikat 14 bulan direvisi, Jan 2025 – Feb 2026; terbesar Jan 2025: \
             68,7 → 81,0 (+17,9 %)",
            "Akuntansi · Lowongan karyawan · Amerika Serikat penyesuaian musiman lain; tidak dibandingkan: 118,5 pada Feb \
             2026, 104,9 pada Sep 2026",
            "Jasa hukum baru dalam urutan, tempat 10",
            "Angka laporan: 40 ditambah",
        ],
    ]) {
        for line in expected {
            assert!(lines.iter().any(|have| have == line), "{line}\n{}", lines.join("\n"));
        }
        assert!(lines.iter().all(|line| !line.is_empty() && !line.contains("changed-")), "{}", lines.join("\n"));
    }
    assert_eq!(all[0].len(), all[1].len());
}

#[test]
fn data_that_reach_less_far_are_no_step_forward_in_time() {
    let change = what_changed(&bundled::market().market, &march());
    let lines = told(Locale::new(Language::En), &change);
    let line =
        "Software Development · Employee job ads · United States −9.2% from Sep 2026 back to Feb 2026 (78.1 → 70.9)";
    assert!(lines.iter().any(|have| have == line), "{}", lines.join("\n"));
}

#[test]
fn what_is_as_it_was_is_said_so() {
    let market = &bundled::market().market;
    let change = what_changed(market, market);
    assert!(change.is_empty() && change.matter() == 0);
    for (language, says) in [
        (Language::En, "Nothing changed: both hold the same"),
        (Language::Id, "Tidak ada yang berubah: isi keduanya sama"),
    ] {
        assert_eq!(words::summary(Locale::new(language), &change), says);
    }
}
