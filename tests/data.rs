//! The bundled market is whole, the builder keeps and refuses what it should, and hostile bytes never panic.

use proptest::prelude::*;
use skillvane::{
    cli::{self, Invocation},
    data::{self, Problem, bundled, schema::Kind},
    domain::{Base, Confidence, Date, Figure, Market, Metric, Quantity, SkillId, Standing, Subject},
    insight,
};
use std::{collections::BTreeMap, ffi::OsString, path::Path};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a valid test day")
}

fn skill(id: &str) -> SkillId {
    SkillId::new(id).expect("a valid test id")
}

/// Runs the program without a process: exit code, output, errors.
fn run(args: &[&str]) -> (i32, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("skillvane").chain(args.iter().copied()).map(OsString::from).collect();
    let Invocation::Done(code) = cli::run(args, day("2026-11-21"), &mut out, &mut err) else {
        panic!("the window would open")
    };
    (code, String::from_utf8(out).expect("text"), String::from_utf8(err).expect("text"))
}

// The bundled market.

#[test]
fn the_bundled_market_has_no_problem_and_is_large_enough() {
    let report = data::check(bundled::files());
    let problems: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    let counts = report.counts;
    assert_eq!(counts.categories, 7);
    for (name, have, least) in [
        ("skills", counts.skills, 45),
        ("series", counts.series, 60),
        ("figures", counts.figures, 400),
        ("sources", counts.sources, 70),
    ] {
        assert!(have >= least, "{name}: {have} of at least {least}");
    }
}

#[test]
fn the_likely_uplift_of_payback_is_cited() {
    let market = &bundled::market().market;
    let source = market.sources.iter().find(|source| source.id.as_str() == insight::payback::UPLIFT_SOURCE);
    let source = source.expect("the source of the default uplift is bundled");
    let [low, likely, high] = insight::payback::DEFAULT_UPLIFT_PCT;
    assert!(low < likely && likely < high);
    assert!(source.how_seen.contains(&format!("by {likely} % on average")), "{}", source.how_seen);
}

#[test]
fn data_check_prints_the_promised_json_and_exits_with_zero() {
    let (code, out, err) = run(&["data", "check", "--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let json: serde_json::Value = serde_json::from_str(&out).expect("one JSON object");
    for key in ["skills", "categories", "series", "points", "figures", "sources", "relations", "holidays"] {
        assert!(json[key].as_u64().is_some_and(|n| n > 0), "{key}: {out}");
    }
    assert_eq!(json["problems"], serde_json::json!([]));
}

#[test]
fn growth_figures_carry_their_published_bases() {
    let loaded = bundled::market();
    let market = &loaded.market;
    for (id, named, change, before, after) in [
        ("graphic-design", "Graphic Design", 12.1, 61_709.0, 69_204.0),
        ("generative-ai-tools", "Generative AI", 325.0, 286.0, 1_216.0),
        ("writing-copywriting", "Creative Writing", 58.0, 1_868.0, 2_961.0),
    ] {
        let subject = Subject::Skill(skill(id));
        let found = market.figures.iter().filter(|figure| figure.subject == subject).any(|figure| {
            figure.named.starts_with(named)
                && figure.metric == Metric::GrowthQoq
                && (figure.value - change).abs() < 1.0
                && figure.base == Some(Base { before, after })
        });
        assert!(found, "{id}: {named} {change} % ({before} to {after})");
    }
}

#[test]
fn a_base_always_gives_the_published_change() {
    for figure in &bundled::market().market.figures {
        if let Some(base) = figure.base {
            let change = 100.0 * base.added() / base.before;
            assert!((change - figure.value).abs() <= (0.005 * figure.value).abs().max(1.0), "{figure:?}");
        }
    }
}

fn has(market: &Market, matches: impl Fn(&Figure) -> bool) -> bool {
    market.figures.iter().any(matches)
}

#[test]
fn conflicting_values_are_all_kept() {
    let loaded = bundled::market();
    let market = &loaded.market;
    let pairs: [(&str, Metric, f64, &str); 8] = [
        ("E-commerce Development", Metric::GrowthMom, -56.0, "uw-m-2025-12"),
        ("E-commerce Development", Metric::GrowthYoy, 14.0, "uw-m-2025-12"),
        ("Project Management", Metric::GrowthMom, 70.0, "uw-m-2025-12-smb"),
        ("Project Management", Metric::GrowthMom, 23.0, "uw-m-2025-12"),
        ("Translation, Western languages", Metric::GrowthOther, -30.0, "ac-teutloff-2025"),
        ("Translation & Localization", Metric::GrowthMom, 29.0, "uw-m-2025-09"),
        ("Translation", Metric::GrowthOther, 55.0, "fv-bti-2026-06"),
        ("Graphic Design", Metric::GrowthOther, 8.0, "bloomberry-2024-ts"),
    ];
    for (named, metric, value, source) in pairs {
        let found =
            has(market, |f| f.named == named && f.metric == metric && f.value == value && f.source.as_str() == source);
        assert!(found, "{named} {value} of {source}");
    }
}

#[test]
fn strengths_that_judged_relations_share_are_named_in_both_languages() {
    let loaded = bundled::market();
    let judged: Vec<_> = loaded.market.relations.iter().filter(|relation| relation.source.is_none()).collect();
    assert!(judged.len() > 100, "{}", judged.len());
    for relation in judged {
        assert_eq!(relation.shared.len(), relation.shared_id.len(), "{} {}", relation.a, relation.b);
    }
}

#[test]
fn each_known_conflict_is_told() {
    let loaded = bundled::market();
    let told: Vec<&str> = loaded.market.conflicts.iter().map(|c| c.text.text.en.as_str()).collect();
    for words in [
        ["Machine learning", "109"],
        ["9.7", "7.0"],
        ["61,709", "69,204"],
        ["-56", "+14"],
        ["322,284", "326,545"],
        ["Android", "iPhone"],
        ["+22", "15.1"],
        ["Translation", "55"],
        ["-21", "-17"],
        ["+70", "+23"],
        ["CSS", "11.8"],
    ] {
        assert!(told.iter().any(|text| words.iter().all(|word| text.contains(word))), "{words:?}");
    }
}

#[test]
fn unconfirmed_figures_are_there_and_count_nothing() {
    let loaded = bundled::market();
    let market = &loaded.market;
    let unconfirmed: Vec<&Figure> = market.figures.iter().filter(|figure| !market.is_confirmed(figure)).collect();
    assert!(unconfirmed.len() > 50, "{}", unconfirmed.len());
    for figure in unconfirmed {
        let source = market.source(&figure.source).expect("a source");
        assert_eq!(source.confidence, Confidence::Unconfirmed, "{}", source.id);
    }
    assert!(has(market, |f| f.quantity == Quantity::Searches), "searches stay apart from posts");
}

#[test]
fn series_keep_what_makes_them_honest() {
    let loaded = bundled::market();
    let market = &loaded.market;
    let series = |id: &str| market.series.iter().find(|s| s.id.as_str() == id).unwrap_or_else(|| panic!("{id}"));
    let writing = series("oli.writing-and-translation");
    assert_eq!(
        (writing.points.len(), writing.total.as_ref().map(ToString::to_string)),
        (100, Some("oli.total".into()))
    );
    assert_eq!(writing.ended.as_ref().map(|ended| ended.at.to_string()), Some("2024-08-22".into()));
    assert!(!writing.breaks.is_empty(), "the spike of March 2022 is marked");
    let share = series("upwork-index.design-creative.share");
    assert_eq!(share.points.iter().map(|p| p.partial).collect::<Vec<_>>(), [false, false, false, false, false, true]);
    assert_eq!(series("indeed.software-development.us").vintage.as_deref(), Some("2026-10-02"));
    assert_eq!(market.series.iter().filter(|s| s.id.as_str().starts_with("indeed.total.")).count(), 11);
    assert_eq!(market.series.iter().filter(|s| s.id.as_str().starts_with("indeed-ai.")).count(), 9);
    for place in ["US", "ID", "IN", "GB", "DE", "BR", "PH"] {
        let reported = market.series.iter().any(|s| s.id.as_str().starts_with("github.") && s.region == place);
        assert!(reported, "no topic for {place}");
    }
}

#[test]
fn salaried_postings_never_speak_directly() {
    let loaded = bundled::market();
    let market = &loaded.market;
    let links = market.skills.iter().flat_map(|s| &s.series).chain(market.categories.iter().flat_map(|c| &c.series));
    for link in links.filter(|link| link.series.as_str().starts_with("indeed")) {
        assert!(matches!(link.standing, Standing::Proxy(_)), "{}", link.series);
    }
    assert!(market.categories.iter().all(|category| !category.series.is_empty()));
}

// The builder, on synthetic rows.

fn build_sample(to: &Path) -> (i32, serde_json::Value) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/build_sample");
    for entry in std::fs::read_dir(sample.join("curated")).expect("the fixture") {
        let entry = entry.expect("an entry");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
    }
    let (from, to) = (sample.join("providers"), to.display().to_string());
    let from = from.display().to_string();
    let (code, out, err) = run(&["data", "build", "--from", &from, "--out", &to, "--date", "2026-01-02", "--json"]);
    assert_eq!(err, "");
    (code, serde_json::from_str(&out).expect("one JSON object"))
}

fn load_folder(dir: &Path) -> data::Loaded {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for kind in Kind::LOADED {
        if let Ok(bytes) = std::fs::read(dir.join(kind.file_name())) {
            files.insert(kind.file_name(), bytes);
        }
    }
    data::load(&files)
}

#[test]
fn a_sample_folder_builds_into_a_data_set_without_problems() {
    let dir = tempfile::tempdir().expect("a folder");
    let (code, report) = build_sample(dir.path());
    assert_eq!(code, 0);
    let loaded = load_folder(dir.path());
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    let market = loaded.market;
    assert_eq!(market.made_on.map(|day| day.to_string()), Some("2026-01-02".into()));

    let ids: Vec<&str> = market.series.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "upwork-index.design-creative.rate",
            "upwork-index.design-creative.share",
            "oli.creative-and-multimedia",
            "oli.total",
            "indeed-ai.de",
            "indeed.media-communications.de",
            "github.video.id"
        ]
    );
    let values = |id: &str| {
        let series = market.series.iter().find(|s| s.id.as_str() == id).expect("a series");
        series.points.iter().map(|p| (p.at.to_string(), p.value, p.partial)).collect::<Vec<_>>()
    };
    assert_eq!(
        values("oli.creative-and-multimedia"),
        [("2016-05-01".into(), 23.144, false), ("2016-07-01".into(), 24.368, false)]
    );
    assert_eq!(values("upwork-index.design-creative.share")[1], ("2026-07-13".into(), 30.1, true));
    assert_eq!(values("indeed-ai.de"), [("2025-05-01".into(), 2.1235, false), ("2025-06-01".into(), 2.5, true)]);
    assert!(values("indeed.media-communications.de")[1].2, "a month of seven days is unfinished");

    let bases: Vec<Option<Base>> = market.figures.iter().filter(|f| f.metric.is_growth()).map(|f| f.base).collect();
    let (fits, noted) = (Base { before: 1000.0, after: 1121.0 }, Base { before: 1000.0, after: 1550.0 });
    assert_eq!(bases, [Some(fits), None, Some(noted), None]);
    assert!(report["remarks"].to_string().contains("Sample field"), "counts that do not fit are named: {report}");
    assert_eq!(market.figures.last().map(|f| f.quantity), Some(Quantity::Searches));

    assert_eq!(market.relations.len(), 1);
    let reasons = ["Wanted tool", "Hot tool", "Common tool", "Office tool"];
    assert_eq!(market.relations[0].shared, reasons, "asked for, well known, special; office software last");
    let advertised = &market.pay[0];
    assert_eq!(
        (advertised.middle, advertised.p25, advertised.p75, advertised.n),
        (20.0, Some(15.0), Some(30.0), Some(41))
    );
    assert_eq!(market.skills[0].effort[0].experience.as_deref(), Some("Over 2 years, up to and including 4 years"));
}

#[test]
fn rows_left_out_are_counted_with_their_reasons() {
    let dir = tempfile::tempdir().expect("a folder");
    let (_, report) = build_sample(dir.path());
    let left = report["left_out"].as_array().expect("a list");
    for (file, reason) in [
        ("reports/observations.csv", "the name maps to no skill or category"),
        ("reports/observations.csv", "value 'NaN' is not a number"),
        ("reports/observations.csv", "period: '2023-03-31..2023-01-01' is not allowed"),
        ("reports/observations.csv", "the value is 0, which must be a whole number from 1"),
        ("reports/observations.csv", "the metric 'mystery' is not known"),
        ("reports/sources.csv", "nothing in the data set cites it"),
        ("oli/oli_levels_monthly.csv", "Creative and multimedia 'oops' is not a number"),
        ("oli.creative-and-multimedia", "the value must be 0 to 100,000 index points"),
        ("upwork-market-index/categories.csv", "period_start 2026-07-21 is not a Monday"),
        ("indeed-hiring-lab/sector_index_monthly_6countries.csv", "the US capture of the older method"),
        ("github-innovation-graph/topics_by_economy_quarter_selected.csv", "quarter '2025Q9' is not like 2020Q1"),
        ("pay/pay_observations.csv", "a project budget is no hourly rate"),
        ("skill_crosswalk.csv", "the name maps to no skill"),
    ] {
        let found =
            left.iter().any(|l| l["file"] == file && l["reason"].as_str().is_some_and(|r| r.starts_with(reason)));
        assert!(found, "{file}: {reason}\n{left:#?}");
    }
    let missing = report["missing"].to_string();
    assert!(missing.contains("us_six_sectors") && missing.contains("pay_sources.csv"), "{missing}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    build_sample(one.path());
    build_sample(two.path());
    for kind in Kind::LOADED {
        let name = kind.file_name();
        assert_eq!(std::fs::read(one.path().join(&name)).ok(), std::fs::read(two.path().join(&name)).ok(), "{name}");
    }
}

#[test]
fn folders_that_are_not_there_are_named() {
    let (code, _, err) = run(&["data", "check", "/no/such/folder"]);
    assert_eq!(code, 1);
    assert!(err.contains("/no/such/folder is not a folder"), "{err}");
    let (code, _, err) = run(&["data", "build", "--from", "/no/such", "--out", "/no/such"]);
    assert_eq!(code, 1);
    assert!(err.contains("nothing was written"), "{err}");
}

// Hostile bytes.

fn with(name: &str, bytes: impl Into<Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for kind in Kind::LOADED {
        if let data::FileBytes::Bytes(bytes) = bundled::files().read(&kind.file_name()) {
            files.insert(kind.file_name(), bytes.into_owned());
        }
    }
    files.insert(name.to_owned(), bytes.into());
    files
}

fn first_problem(name: &str, bytes: impl Into<Vec<u8>>) -> (Problem, data::Loaded) {
    let loaded = data::load(&with(name, bytes));
    let warning = loaded.warnings.iter().find(|w| w.file == name).expect("a warning for the file");
    (warning.problem.clone(), loaded)
}

fn document(name: &str, items: &str) -> String {
    format!("#![enable(implicit_some)]\n(format: \"skillvane-market/{name}\", version: 1, items: [\n{items}\n])")
}

#[test]
fn a_broken_file_is_left_out_and_the_rest_is_loaded() {
    let cut = document("figures", "(subject: Skill(\"video-editing\"), named: \"x");
    let deep = format!("(format: \"skillvane-market/figures\", version: 1, items: {}", "[".repeat(100_000));
    let newer = "(format: \"skillvane-market/figures\", version: 2, items: {\"other\": 1})";
    for (bytes, key) in [
        (cut.into_bytes(), "syntax"),
        (b"(format: \"skillvane-market/figures\", \xff\xfe".to_vec(), "not-utf8"),
        (deep.into_bytes(), "syntax"),
        (newer.as_bytes().to_vec(), "newer"),
        (document("skills", "").into_bytes(), "wrong-format"),
        (b"(format: \"skillvane-market/figures\", version: 0, items: [])".to_vec(), "no-version"),
        (b"(format: \"skillvane-market/figures\", version: 1, items: 7)".to_vec(), "syntax"),
        (Vec::new(), "syntax"),
    ] {
        let (problem, loaded) = first_problem("figures.ron", bytes);
        assert_eq!(problem.key(), key, "{problem}");
        assert!(loaded.market.figures.is_empty());
        assert_eq!(loaded.market.categories.len(), 7, "the rest is loaded");
    }
}

#[test]
fn a_bad_item_is_named_by_line_and_the_others_stay() {
    let good = "(id: \"a\", publisher: \"P\", title: \"T\", url: \"https://x\", licence: \"L\", confidence: Primary),";
    let items = format!("{good}\n(id: \"Bad Id\", publisher: 3),\n{}", good.replace("\"a\"", "\"b\""));
    let loaded = data::load(&with("sources.ron", document("sources", &items)));
    let warning = &loaded.warnings[0];
    assert_eq!((warning.file.as_str(), warning.line, warning.problem.key()), ("sources.ron", Some(4), "bad-item"));
    assert_eq!(loaded.market.sources.len(), 2);
}

#[test]
fn numbers_periods_and_ids_that_cannot_be_are_refused_by_name() {
    let figure = |fields: &str| {
        document(
            "figures",
            &format!(
                "(subject: Skill(\"video-editing\"), named: \"n\", quantity: Posts, region: \"Global\", {fields}),"
            ),
        )
    };
    let series = |fields: &str| {
        document(
            "series",
            &format!(
                "(id: \"t.a\", name: (en: \"A\", id: \"A\"), source: \"oli\", region: \"world\", cadence: Monthly, {fields}),"
            ),
        )
    };
    let nan = figure("metric: GrowthYoy, value: NaN, source: \"oli\"");
    let infinite = figure("metric: Count, value: inf, source: \"oli\"");
    let negative = figure("metric: HourlyRate, value: -3.0, source: \"oli\"");
    let backwards = figure("metric: Count, value: 1.0, period: (\"2025-02-01\", \"2025-01-01\"), source: \"oli\"");
    let unsourced = figure("metric: Count, value: 1.0, source: \"nobody\"");
    let base = figure("metric: GrowthYoy, value: 5.0, base: (before: 0.0, after: 5.0), source: \"oli\"");
    let over = series("measure: FreelancePostShare, start: \"2025-01-01\", values: [50.0, 101.0]");
    let off = series("measure: FreelancePostShare, start: \"2025-01-02\", values: [50.0]");
    let empty = series("measure: FreelancePostShare, start: \"2025-01-01\", values: [None]");
    for (file, text, key) in [
        ("figures.ron", nan, "number"),
        ("figures.ron", infinite, "number"),
        ("figures.ron", negative, "number"),
        ("figures.ron", backwards, "bad-item"),
        ("figures.ron", unsourced, "unresolved"),
        ("figures.ron", base, "number"),
        ("series.ron", over, "number"),
        ("series.ron", off, "periods"),
        ("series.ron", empty, "empty"),
    ] {
        let (problem, loaded) = first_problem(file, text.clone());
        assert_eq!(problem.key(), key, "{text}\n{problem}");
        assert!(if file == "series.ron" { loaded.market.series.is_empty() } else { loaded.market.figures.is_empty() });
    }
}

#[test]
fn a_huge_file_is_not_read() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = std::fs::File::create(dir.path().join("series.ron")).expect("a file");
    file.set_len(200 * 1024 * 1024).expect("a sparse file");
    let (code, out, _) = run(&["data", "check", &dir.path().display().to_string()]);
    assert_eq!(code, 1);
    assert!(out.contains("series.ron: the file has 209715200 bytes, more than the 67108864 allowed"), "{out}");
}

#[test]
fn the_first_of_equal_ids_wins() {
    let source = |title: &str| {
        format!(
            "(id: \"a\", publisher: \"P\", title: \"{title}\", url: \"https://x\", licence: \"L\", confidence: Primary),"
        )
    };
    let (problem, loaded) = first_problem("sources.ron", document("sources", &(source("one") + &source("two"))));
    assert_eq!(problem, Problem::Duplicate);
    assert_eq!(loaded.market.sources.iter().map(|s| s.title.as_str()).collect::<Vec<_>>(), ["one"]);
}

#[test]
fn an_empty_folder_gives_an_empty_market_and_a_warning_for_each_file() {
    let loaded = data::load(&BTreeMap::<String, Vec<u8>>::new());
    assert!(loaded.market.skills.is_empty());
    assert_eq!(loaded.warnings.len(), Kind::LOADED.iter().filter(|kind| !kind.is_optional()).count());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(index in 0..Kind::LOADED.len(), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        files.insert(Kind::LOADED[index].file_name(), bytes);
        let loaded = data::load(&files);
        prop_assert!(!loaded.warnings.is_empty());
    }

    #[test]
    fn damaged_documents_never_panic(index in 0..Kind::LOADED.len(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let name = Kind::LOADED[index].file_name();
        let data::FileBytes::Bytes(bytes) = bundled::files().read(&name) else { return Ok(()) };
        // A short piece of the real document, so that many cases run quickly.
        let mut bytes: Vec<u8> = bytes.iter().copied().take(3000).collect();
        let place = at.index(bytes.len());
        if cut { bytes.truncate(place) } else { bytes[place] = byte }
        let files: BTreeMap<String, Vec<u8>> = [(name, bytes)].into();
        data::load(&files);
    }
}

/// The sample of the providers' files and the curated documents beside it, as bytes.
fn sample_files(folder: &str) -> BTreeMap<String, Vec<u8>> {
    fn walk(dir: &Path, base: &Path, into: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(dir).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, base, into);
            } else {
                let name = path.strip_prefix(base).expect("inside").to_string_lossy().replace('\\', "/");
                into.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/build_sample").join(folder);
    let mut files = BTreeMap::new();
    walk(&base, &base, &mut files);
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    /// Either the build is refused by a message, or the loader finds no number in its result that it must refuse.
    #[test]
    fn damaged_provider_files_are_refused_or_leave_a_data_set_that_loads(
        which in any::<prop::sample::Index>(),
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut providers = sample_files("providers");
        let name = providers.keys().nth(which.index(providers.len())).expect("a file").clone();
        let bytes = providers.get_mut(&name).expect("a file");
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(place) = cut {
            bytes.truncate(place.index(bytes.len()));
        }
        let curated = sample_files("curated");
        if let Ok(built) = data::build::build(&providers, &curated, day("2026-11-21")) {
            let mut files = curated;
            files.extend(built.documents.into_iter().map(|(name, text)| (name, text.into_bytes())));
            let loaded = data::load(&files);
            let refused: Vec<_> =
                loaded.warnings.iter().filter(|warning| matches!(warning.problem, Problem::Number { .. })).collect();
            prop_assert!(refused.is_empty(), "{name}: {refused:?}");
        }
    }
}
