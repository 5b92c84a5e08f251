//! Small made-up markets for the tests of this module. Never shipped.

use crate::domain::*;

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub fn skill_id(text: &str) -> SkillId {
    SkillId::new(text).unwrap()
}

pub fn category_id(text: &str) -> CategoryId {
    CategoryId::new(text).unwrap()
}

pub fn series_id(text: &str) -> SeriesId {
    SeriesId::new(text).unwrap()
}

pub fn series(id: &str, cadence: Cadence, start: &str, values: &[f64]) -> Series {
    let mut at = day(start);
    let mut points = Vec::new();
    for &value in values {
        points.push(Point { at, value, partial: false });
        at = cadence.next(at);
    }
    Series {
        id: series_id(id),
        name: Bilingual::same(id),
        measure: Measure::JobPostingsIndex,
        source: SourceId::new("hiringlab-sector").unwrap(),
        region: "US".into(),
        cadence,
        points,
        vintage: None,
        ended: None,
        breaks: vec![],
        unit: None,
        seasonally_adjusted: true,
        total: None,
        caveat: None,
    }
}

pub fn monthly(id: &str, start: &str, values: &[f64]) -> Series {
    series(id, Cadence::Monthly, start, values)
}

pub fn source(id: &str, publisher: &str, confidence: Confidence) -> Source {
    Source {
        id: SourceId::new(id).unwrap(),
        publisher: publisher.into(),
        title: id.into(),
        published: String::new(),
        url: "https://example.org".into(),
        how_seen: String::new(),
        licence: "CC BY 4.0".into(),
        attribution: None,
        confidence,
    }
}

pub fn growth(subject: Subject, source: &str, metric: Metric, value: f64, start: &str, end: &str) -> Figure {
    Figure {
        subject,
        named: "as named".into(),
        metric,
        quantity: Quantity::Posts,
        value,
        period: Some(Span::new(day(start), day(end)).unwrap()),
        region: "Global".into(),
        base: None,
        rse_pct: None,
        source: SourceId::new(source).unwrap(),
        note: None,
    }
}

pub fn about(skill: &str) -> Subject {
    Subject::Skill(skill_id(skill))
}

pub fn skill(id: &str, kind: SkillKind, series: &[(&str, Standing)]) -> Skill {
    Skill {
        id: skill_id(id),
        name: Bilingual::same(id),
        aliases_en: vec![],
        aliases_id: vec![],
        category: category_id("design"),
        kind,
        builds_on: vec![],
        series: series
            .iter()
            .map(|(id, standing)| SeriesLink { series: series_id(id), standing: standing.clone() })
            .collect(),
        no_series_note: None,
        effort: vec![],
    }
}

pub fn profile(levels: &[(&str, Option<u8>, Evidence)]) -> Profile {
    let mut profile = Profile::new(ProfileId::new("p-1").unwrap(), "Me", Currency::IDR);
    for (id, level, evidence) in levels {
        let mut entry = ProfileSkill::unrated(skill_id(id));
        entry.level = level.map(|l| Level::new(l).unwrap());
        entry.evidence = *evidence;
        profile.skills.push(entry);
    }
    profile
}

/// Design with video editing (rising proxy series), AI video (three reports), logos (falling against rising).
pub fn market() -> Market {
    let rising: Vec<f64> = (0..34).map(|i| 100.0 + 2.0 * f64::from(i)).collect();
    let proxy = || Standing::Proxy(Bilingual::same("stands in"));
    let mut market = Market::default();
    market.categories = vec![Category {
        id: category_id("design"),
        name: Bilingual::same("Design"),
        short: Bilingual::same("Design"),
        series: vec![SeriesLink { series: series_id("jobs"), standing: proxy() }],
    }];
    market.skills = vec![
        skill("video", SkillKind::Craft, &[("jobs", proxy())]),
        skill("ai-video", SkillKind::AiAugmented, &[]),
        skill("logos", SkillKind::Craft, &[]),
        skill("silent", SkillKind::Craft, &[]),
        skill("nuance", SkillKind::HumanStrength, &[]),
    ];
    market.sources = vec![
        source("hiringlab-sector", "Indeed Hiring Lab", Confidence::Primary),
        source("f50-2025q2-x", "Freelancer.com", Confidence::Primary),
        source("f50-2023q1-nd", "Freelancer.com", Confidence::Primary),
        source("uw-2026-ur", "Upwork Research Institute", Confidence::Primary),
        source("uw-2026-ja", "JobAdvisor", Confidence::Tertiary),
        source("fv-ir-2026", "Fiverr", Confidence::Unconfirmed),
    ];
    market.series = vec![monthly("jobs", "2023-12-01", &rising)];
    market.figures = vec![
        growth(about("ai-video"), "uw-2026-ur", Metric::GrowthYoy, 329.0, "2025-01-01", "2025-12-31"),
        growth(about("ai-video"), "uw-2026-ja", Metric::GrowthYoy, 329.0, "2025-01-01", "2025-12-31"),
        growth(about("ai-video"), "fv-ir-2026", Metric::GrowthYoy, -50.0, "2026-01-01", "2026-06-30"),
        Figure {
            base: Some(Base { before: 61_709.0, after: 69_204.0 }),
            ..growth(about("logos"), "f50-2023q1-nd", Metric::GrowthQoq, 12.1, "2023-01-01", "2023-03-31")
        },
        growth(about("logos"), "f50-2025q2-x", Metric::GrowthQoq, -9.0, "2025-04-01", "2025-06-30"),
        Figure {
            region: "United States".into(),
            ..growth(about("logos"), "uw-2026-ur", Metric::GrowthYoy, 23.0, "2025-01-01", "2025-12-31")
        },
    ];
    market.relations = vec![Relation {
        a: skill_id("ai-video"),
        b: skill_id("video"),
        relatedness: 0.6,
        shared: vec!["Premiere".into()],
        shared_id: vec![],
        source: None,
        reason: None,
    }];
    market.reindex();
    market
}

pub const TODAY: &str = "2026-11-21";

/// Plain scales: growth from -50 to +100 %, posts 100 to 10,000, advertised pay 10 to 40, everything else 0 to 1.
pub fn scales() -> Vec<Scale> {
    let scale = |kind, curve, anchors: &[(f64, f64)]| Scale {
        kind,
        curve,
        anchors: anchors.iter().map(|&(at, value)| Anchor { at, value }).collect(),
        stand_in: 0.1,
        unstated: 0.05,
        year: 0.0,
        reason: Bilingual::same("made up"),
    };
    vec![
        scale(ScaleKind::Growth, Curve::LogPercent, &[(-50.0, 0.0), (0.0, 0.5), (100.0, 1.0)]),
        scale(ScaleKind::Direction, Curve::Linear, &[(-1.0, 0.4), (1.0, 0.6)]),
        scale(ScaleKind::Posts, Curve::Log, &[(100.0, 0.0), (10_000.0, 1.0)]),
        scale(ScaleKind::AdvertisedPay, Curve::Log, &[(10.0, 0.0), (40.0, 1.0)]),
        scale(ScaleKind::SalariedPay, Curve::Log, &[(20.0, 0.0), (80.0, 1.0)]),
        scale(ScaleKind::Closeness, Curve::Linear, &[(0.0, 0.0), (1.0, 1.0)]),
        scale(ScaleKind::Effort, Curve::Linear, &[(0.0, 1.0), (1.0, 0.0)]),
        scale(ScaleKind::Confidence, Curve::Linear, &[(0.0, 0.0), (1.0, 1.0)]),
    ]
}
