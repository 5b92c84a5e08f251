//! A made-up market of any size, the same in every run. Its numbers are about nothing: they measure speed and
//! robustness, and stand in no data set, picture or document as demand.

#![allow(dead_code, reason = "each test and benchmark uses its own part")]

use skillvane::data::{
    Documents, Items,
    schema::{Link, StoredSeries},
};
use skillvane::domain::{
    Base, Bilingual, Cadence, Category, CategoryId, Date, Figure, Market, Measure, Metric, Point, Quantity, Relation,
    Series, SeriesId, SeriesLink, Skill, SkillId, SkillKind, Source, SourceId, Span, Standing, Subject,
    source::Confidence,
};

/// How large a made-up market is.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// Number of skills, each with a series and two figures of its own.
    pub skills: usize,
    /// Months of every series.
    pub months: usize,
}

/// The large one: far beyond what the program carries.
pub const LARGE: Extent = Extent { skills: 5_000, months: 120 };

/// Ten times that: as much as a pack can hold.
pub const HUGE: Extent = Extent { skills: 50_000, months: 120 };

/// Parts of made-up names, so that a search finds something and has much to pass over.
const CRAFTS: [(&str, &str); 12] = [
    ("editing", "penyuntingan"),
    ("design", "desain"),
    ("writing", "penulisan"),
    ("translation", "penerjemahan"),
    ("bookkeeping", "pembukuan"),
    ("testing", "pengujian"),
    ("analysis", "analisis"),
    ("support", "dukungan"),
    ("research", "riset"),
    ("coaching", "pelatihan"),
    ("animation", "animasi"),
    ("automation", "otomasi"),
];
const FIELDS: [(&str, &str); 10] = [
    ("video", "video"),
    ("web", "web"),
    ("sound", "suara"),
    ("product", "produk"),
    ("tax", "pajak"),
    ("data", "data"),
    ("game", "gim"),
    ("medical", "medis"),
    ("legal", "hukum"),
    ("travel", "wisata"),
];
const CATEGORIES: usize = 7;
const RELATIONS_A_SKILL: usize = 4;

/// A made-up market: every skill has one monthly series, one growth figure with a base, one rate, four relations.
pub fn market(extent: Extent) -> Market {
    let source = SourceId::new("synthetic").expect("an id");
    let mut market = Market::default();
    market.categories = (0..CATEGORIES).map(category).collect();
    market.skills = (0..extent.skills).map(skill).collect();
    market.series = (0..extent.skills).map(|n| series(n, extent.months, &source)).collect();
    market.figures = (0..extent.skills).flat_map(|n| figures(n, &source)).collect();
    market.relations = relations(&market.skills);
    market.sources.push(Source {
        id: source,
        publisher: "Synthetic".to_owned(),
        title: "Synthetic numbers for measuring speed; about nothing".to_owned(),
        published: "2026".to_owned(),
        url: String::new(),
        how_seen: "generated".to_owned(),
        licence: "none".to_owned(),
        attribution: None,
        confidence: Confidence::Primary,
    });
    market.reindex();
    market
}

/// The same market as documents, as a data set stores it: values with two decimals, links apart from skills.
pub fn documents(extent: Extent) -> Documents {
    let mut market = market(extent);
    let mut links: Vec<Link> = Vec::new();
    let mut link = |subject, series: &mut Vec<SeriesLink>| {
        let direct = series.drain(..).map(|link| link.series).collect();
        links.push(Link { subject, direct, stand_ins: Vec::new(), effort: Vec::new() });
    };
    for category in &mut market.categories {
        link(Subject::Category(category.id.clone()), &mut category.series);
    }
    for skill in &mut market.skills {
        link(Subject::Skill(skill.id.clone()), &mut skill.series);
    }
    for point in market.series.iter_mut().flat_map(|series| &mut series.points) {
        point.value = (point.value * 100.0).round() / 100.0;
    }
    let items = Items {
        sources: market.sources,
        categories: market.categories,
        skills: market.skills,
        series: market.series.iter().filter_map(StoredSeries::from_series).collect(),
        links,
        figures: market.figures,
        judged_relations: market.relations,
        ..Items::default()
    };
    Documents { made_on: Date::new(2026, 11, 21).ok(), items }
}

fn category(n: usize) -> Category {
    let link = |skill| SeriesLink { series: series_id(skill), standing: Standing::Direct };
    Category {
        id: category_id(n),
        name: Bilingual::new(format!("Synthetic category {n}"), format!("Kategori buatan {n}")),
        short: Bilingual::new(format!("Made up {n}"), format!("Buatan {n}")),
        series: vec![link(n)],
    }
}

fn skill(n: usize) -> Skill {
    let (craft, field) = (CRAFTS[n % CRAFTS.len()], FIELDS[n / CRAFTS.len() % FIELDS.len()]);
    Skill {
        id: skill_id(n),
        name: Bilingual::new(format!("{} {} {n}", field.0, craft.0), format!("{} {} {n}", craft.1, field.1)),
        aliases_en: vec![format!("{} of {}", craft.0, field.0), format!("kind {n} of {}", craft.0)],
        aliases_id: vec![format!("jasa {} {}", craft.1, field.1)],
        category: category_id(n % CATEGORIES),
        kind: [SkillKind::Craft, SkillKind::AiAugmented, SkillKind::HumanStrength][n % 3],
        builds_on: Vec::new(),
        series: vec![SeriesLink { series: series_id(n), standing: Standing::Direct }],
        no_series_note: None,
        effort: Vec::new(),
    }
}

fn series(n: usize, months: usize, source: &SourceId) -> Series {
    let start = Date::month_start(2016, 11).expect("a month");
    let slope = 1.0 + (chance(n, 0) - 0.5) * 0.02;
    let mut level = 40.0 + 60.0 * chance(n, 1);
    let points = (0..months).map(|month| {
        level *= slope;
        let value = level * (0.9 + 0.2 * chance(n, 2 + month));
        Point { at: start.plus_months(i32::try_from(month).unwrap_or(0)), value, partial: false }
    });
    Series {
        id: series_id(n),
        name: Bilingual::same(format!("Synthetic series {n}")),
        measure: Measure::JobPostingsIndex,
        source: source.clone(),
        region: "world".to_owned(),
        cadence: Cadence::Monthly,
        points: points.collect(),
        vintage: None,
        ended: None,
        breaks: Vec::new(),
        unit: None,
        seasonally_adjusted: true,
        total: None,
        caveat: None,
    }
}

fn figures(n: usize, source: &SourceId) -> [Figure; 2] {
    let period = Span::new(Date::new(2026, 1, 1).expect("a day"), Date::new(2026, 3, 31).expect("a day")).ok();
    let before = (100.0 + 900.0 * chance(n, 500)).round();
    let after = (before * (0.8 + 0.6 * chance(n, 501))).round();
    let growth = Figure {
        subject: Subject::Skill(skill_id(n)),
        named: format!("Synthetic {n}"),
        metric: Metric::GrowthQoq,
        quantity: Quantity::Posts,
        value: (after / before - 1.0) * 100.0,
        period,
        region: "Global".to_owned(),
        base: Some(Base { before, after }),
        rse_pct: None,
        source: source.clone(),
        note: None,
    };
    let rate = Figure {
        metric: Metric::HourlyRate,
        quantity: Quantity::Rates,
        value: (10.0 + 50.0 * chance(n, 502)).round(),
        base: None,
        ..growth.clone()
    };
    [growth, rate]
}

fn relations(skills: &[Skill]) -> Vec<Relation> {
    let near = |n: usize| (1..=RELATIONS_A_SKILL).map(move |step| (n, n + step * step));
    let pairs = (0..skills.len()).flat_map(near).filter(|(_, b)| *b < skills.len());
    pairs
        .map(|(a, b)| Relation {
            a: skills[a].id.clone(),
            b: skills[b].id.clone(),
            relatedness: 0.05 + 0.9 * chance(a, 600 + b - a),
            shared: vec!["Synthetic tool".to_owned()],
            shared_id: Vec::new(),
            source: None,
            reason: Some(Bilingual::same("Synthetic")),
        })
        .collect()
}

/// The id of the n-th skill.
pub fn skill_id(n: usize) -> SkillId {
    SkillId::new(&format!("synthetic-{n}")).expect("an id")
}

fn series_id(n: usize) -> SeriesId {
    SeriesId::new(&format!("synthetic-series-{n}")).expect("an id")
}

fn category_id(n: usize) -> CategoryId {
    CategoryId::new(&format!("synthetic-category-{n}")).expect("an id")
}

/// A number from 0 to below 1 that depends on item and place alone: a hashed counter (`SplitMix64`), so that a
/// market of another size begins with the same items.
fn chance(item: usize, place: usize) -> f64 {
    let mut x = ((item as u64) << 32 | place as u64).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let top = u32::try_from((x ^ (x >> 31)) >> 32).unwrap_or(0);
    f64::from(top) / (f64::from(u32::MAX) + 1.0)
}
