//! Exported files as a reader opens them: the same bytes every time, sources and licences inside, numbers as in the data.

use resvg::usvg;
use skillvane::{
    chart::{ChartData, Pick, Sheet, forecast::is_of_total, table::iso_period},
    data::bundled,
    domain::{Bilingual, ChartSettings, Date, Market, Measure, Point, Series, SeriesId, Smoothing, Transform, YScale},
    export::{self, ExportError, Format, Picture, csv, png, svg},
    i18n::{Language, Locale},
    insight::{Outlook, Trends, trends::share_base},
    look::Palette,
};
use std::sync::LazyLock;

static MARKET: LazyLock<Market> = LazyLock::new(|| bundled::market().market.clone());
static TRENDS: LazyLock<Trends> = LazyLock::new(|| Trends::of(market()));

fn market() -> &'static Market {
    &MARKET
}

fn data(language: Language) -> ChartData<'static> {
    ChartData { market: market(), trends: &TRENDS, locale: Locale::new(language) }
}

fn series(id: &str) -> &'static Series {
    market().series(&SeriesId::new(id).expect("an id")).unwrap_or_else(|| panic!("no series {id}"))
}

fn sheet(ids: &[&str], language: Language, settings: &ChartSettings) -> Sheet {
    sheet_if_any(ids, language, settings).expect("a sheet")
}

fn sheet_if_any(ids: &[&str], language: Language, settings: &ChartSettings) -> Option<Sheet> {
    let picks: Vec<&Series> = ids.iter().map(|id| series(id)).collect();
    let of_total = is_of_total(settings.transform_for(picks[0].measure));
    let outlooks: Vec<Outlook> =
        picks.iter().map(|series| Outlook::of(series, share_base(market(), series).filter(|_| of_total))).collect();
    let picks: Vec<Pick<'_>> =
        picks.iter().zip(&outlooks).map(|(series, outlook)| Pick { series, outlook: Some(outlook) }).collect();
    Sheet::new(data(language), &picks, settings, &[], day("2026-11-21"))
}

/// Ids of up to eight series of a measure.
fn ids_of(measure: Measure) -> Vec<&'static str> {
    market().series.iter().filter(|series| series.measure == measure).take(8).map(|s| s.id.as_str()).collect()
}

/// One chart of every kind that the bundled data can give: each measure alone and crowded, each transform and scale.
fn all_sheets(language: Language) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for measure in Measure::ALL {
        let ids = ids_of(measure);
        if ids.is_empty() {
            let comes_later = [Measure::PageViews, Measure::OpenAdverts, Measure::OpenProjects].contains(&measure);
            assert!(measure.is_own() || comes_later, "only what is imported or refreshed is not bundled: {measure:?}");
            continue;
        }
        for transform in Transform::for_measure(measure) {
            for scale in YScale::ALL {
                let smoothing = if scale == YScale::Log { Smoothing::Smoothed } else { Smoothing::Raw };
                let settings = ChartSettings { transform: Some(*transform), scale, smoothing, ..Default::default() };
                for count in [1, ids.len()] {
                    sheets.extend(sheet_if_any(&ids[..count], language, &settings));
                }
            }
        }
    }
    sheets
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let ids = ["oli.creative-and-multimedia", "oli.writing-and-translation"];
    for format in Format::ALL {
        let make = || {
            let sheet = sheet(&ids, Language::Id, &ChartSettings::default());
            export::bytes(std::slice::from_ref(&sheet), format, &Picture { scale: 1.0, ..Default::default() })
                .expect("bytes")
        };
        assert_eq!(make(), make(), "{format:?}");
    }
}

#[test]
fn every_file_names_source_licence_unit_place_and_data_set() {
    for (language, words) in [
        (Language::En, ["share of all categories", "Global", "Data set of", "made with Skillvane"]),
        (Language::Id, ["pangsa dari semua kategori", "Global", "Data per", "dibuat dengan Skillvane"]),
    ] {
        let sheet = sheet(&["oli.creative-and-multimedia"], language, &ChartSettings::default());
        for format in [Format::Csv, Format::Svg, Format::Markdown] {
            let bytes = export::bytes(std::slice::from_ref(&sheet), format, &Picture::default()).expect("bytes");
            let text = String::from_utf8(bytes).expect("UTF-8");
            let credit =
                ["Oxford Internet Institute", "CC BY 4.0", "https://doi.org/10.6084/m9.figshare.3761562", "2024"];
            for word in words.iter().chain(&credit) {
                assert!(text.contains(word), "{format:?} in {language:?} lacks {word:?}:\n{text}");
            }
        }
    }
}

#[test]
fn every_chart_is_a_picture_that_stays_inside_its_sheet() {
    let options = usvg::Options::default();
    for language in Language::ALL {
        for sheet in all_sheets(language) {
            for (size, wanted) in [((640, 400), (640.0, 400.0)), ((1920, 1080), (1920.0, 1080.0))] {
                let text = svg::chart(&sheet, &Picture { size, ..Default::default() });
                let tree = usvg::Tree::from_str(&text, &options).expect("SVG");
                assert_eq!((tree.size().width(), tree.size().height()), wanted);
                assert!(!text.contains("NaN") && !text.contains("inf"), "{}", sheet.title);
            }
        }
    }
}

#[test]
fn what_is_written_lies_within_the_sheet_and_no_name_covers_another() {
    let fonts = {
        let mut fonts = usvg::fontdb::Database::new();
        for weight in skillvane::look::typeface::Weight::ALL {
            fonts.load_font_data(weight.bytes().to_vec());
        }
        std::sync::Arc::new(fonts)
    };
    let options = usvg::Options { fontdb: fonts, font_family: "Inter".to_owned(), ..Default::default() };
    for language in Language::ALL {
        for sheet in all_sheets(language) {
            let text = svg::chart(&sheet, &Picture::default());
            let tree = usvg::Tree::from_str(&text, &options).expect("SVG");
            let mut boxes: Vec<usvg::Rect> = Vec::new();
            collect_words(tree.root(), &mut boxes);
            assert!(boxes.len() > 8, "{}: words are painted", sheet.title);
            for (index, one) in boxes.iter().enumerate() {
                let inside = one.left() >= 0.0 && one.top() >= 0.0 && one.right() <= 1200.0 && one.bottom() <= 675.0;
                assert!(inside, "{} ({language:?}): {one:?} leaves the sheet", sheet.title);
                for other in &boxes[index + 1..] {
                    let wide = one.right().min(other.right()) - one.left().max(other.left());
                    let high = one.bottom().min(other.bottom()) - one.top().max(other.top());
                    assert!(wide < 1.0 || high < 1.0, "{} ({language:?}): {one:?} covers {other:?}", sheet.title);
                }
            }
        }
    }
}

fn collect_words(group: &usvg::Group, boxes: &mut Vec<usvg::Rect>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect_words(group, boxes),
            usvg::Node::Text(text) => boxes.push(text.abs_bounding_box()),
            _ => {}
        }
    }
}

#[test]
fn a_png_has_the_size_asked_for_and_words_and_lines_on_it() {
    let sheet = sheet(&["oli.creative-and-multimedia"], Language::En, &ChartSettings::default());
    for (palette, scale, size) in [(Palette::light(), 1.0, (1200, 675)), (Palette::dark(), 2.0, (2400, 1350))] {
        let picture = Picture { palette, scale, ..Default::default() };
        let bytes = export::bytes(std::slice::from_ref(&sheet), Format::Png, &picture).expect("PNG");
        let image = image::load_from_memory(&bytes).expect("a PNG").to_rgb8();
        assert_eq!(image.dimensions(), size);
        let painted = |wanted: skillvane::look::Rgb| {
            image.pixels().filter(|pixel| pixel.0 == [wanted.r, wanted.g, wanted.b]).count()
        };
        assert!(painted(palette.surface) > 400_000, "the ground");
        assert!(painted(palette.series(0)) > 500, "the line");
        assert!(painted(palette.text) > 500, "the words");
    }
}

#[test]
fn a_picture_too_large_to_paint_is_refused() {
    let sheet = sheet(&["oli.creative-and-multimedia"], Language::En, &ChartSettings::default());
    let picture = Picture { size: (8000, 8000), scale: 4.0, ..Default::default() };
    assert!(
        export::bytes(std::slice::from_ref(&sheet), Format::Png, &picture)
            .is_err_and(|error| error.key() == "export-error-picture")
    );
    assert!(png::paint("<svg", &picture).is_err(), "no SVG");
}

#[test]
fn a_csv_read_back_is_the_data_to_the_last_digit() {
    let settings = ChartSettings {
        transform: Some(Transform::Value),
        range: Some((day("2020-01-01"), day("2021-12-31"))),
        ..Default::default()
    };
    let ids = ["oli.creative-and-multimedia", "oli.writing-and-translation"];
    let text = csv::chart(&sheet(&ids, Language::Id, &settings));
    let rows = read(&text);
    assert_eq!(rows.len(), 24);
    for row in &rows {
        let at = day(&format!("{}-01", &row[0]));
        for (column, id) in ids.iter().enumerate() {
            let written =
                if row[column + 1].is_empty() { None } else { Some(row[column + 1].parse::<f64>().expect("a number")) };
            assert_eq!(written, series(id).at(at), "{id} at {at}");
        }
    }
}

#[test]
fn smooth_lines_and_the_forecast_are_columns_beside_what_was_published() {
    let settings = ChartSettings { smoothing: Smoothing::Smoothed, ..Default::default() };
    let sheets: Vec<Sheet> = ids_of(Measure::AiShareOfPostings)
        .iter()
        .filter_map(|id| sheet_if_any(&[*id], Language::En, &settings))
        .filter(|sheet| sheet.visible_forecast().is_some())
        .collect();
    let sheet = sheets.first().expect("a forecast that earns it");
    let text = csv::chart(sheet);
    let mut reader = ::csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let headings = reader.headers().expect("headings").iter().map(str::to_owned).collect::<Vec<_>>().join("|");
    for words in ["smoothed", "trend", "forecast|", "lower end of 80%", "upper end of 95%"] {
        assert!(headings.contains(words), "{words}: {headings}");
    }
    let rows = read(&text);
    let last = rows.last().expect("rows");
    let fan = sheet.visible_forecast().expect("a forecast").steps.last().expect("a step");
    assert_eq!(&last[0], iso_period(fan.at, sheet.cadence).as_str());
    assert_eq!(last[last.len() - 5].parse::<f64>().expect("a number"), fan.interval.median);
    assert_eq!(last[last.len() - 1].parse::<f64>().expect("a number"), fan.interval.hi95);
    assert!(last[1].is_empty() && last[2].is_empty(), "nothing published ahead");
    let picture = svg::chart(sheet, &Picture::default());
    assert!(picture.contains("forecast, 80%") && picture.contains("damped trend"), "{picture}");
    assert!(sheet.forecast.is_some(), "the forecast is told");

    let measured = ChartSettings { range: Some((sheet.range.0, day("2026-01-31"))), ..settings };
    let cut = sheet_if_any(&[&sheet.series[0].id], Language::En, &measured).expect("a sheet");
    let picture = svg::chart(&cut, &Picture::default());
    assert!(cut.forecast.is_none() && !picture.contains("orecast"), "what the range cuts off is not told: {picture}");
}

#[test]
fn charts_side_by_side_stand_below_each_other_each_with_its_unit_and_source() {
    let sheets = ["oli.total", "indeed-ai.us"].map(|id| sheet(&[id], Language::En, &ChartSettings::default()));
    let text = svg::charts(&sheets, &Picture::default());
    let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).expect("SVG");
    assert_eq!((tree.size().width(), tree.size().height()), (1200.0, 1350.0));
    let table = csv::charts(&sheets);
    assert_eq!(read(&table).len(), csv::rows(&sheets));
    for text in [text, table, export::markdown::charts(&sheets)] {
        for words in ["all categories in May 2016 = 100", "% of postings", "figshare", "hiring-lab/ai-tracker"] {
            assert!(text.contains(words), "{words}");
        }
    }
}

#[test]
fn the_csv_of_a_measure_holds_every_point_of_every_series() {
    for measure in Measure::ALL {
        let text = csv::measure(market(), Locale::new(Language::En), measure);
        let rows = read(&text);
        let all: Vec<&Series> = market().series.iter().filter(|series| series.measure == measure).collect();
        assert_eq!(rows.len(), all.iter().map(|series| series.points.len()).sum::<usize>());
        assert_eq!(rows.len(), csv::measure_rows(market(), measure));
        let wanted = all.iter().flat_map(|series| series.points.iter().map(move |point| (*series, point)));
        for (row, (series, point)) in rows.iter().zip(wanted) {
            assert_eq!((&row[0], &row[3]), (series.id.as_str(), iso_period(point.at, series.cadence).as_str()));
            assert_eq!(row[4].parse::<f64>().expect("a number"), point.value);
            assert_eq!(&row[5] == "yes", point.partial);
        }
        for source in all.iter().filter_map(|series| market().source(&series.source)) {
            assert!(text.contains(&source.licence) && text.contains(&source.url), "{}", source.id);
        }
    }
}

#[test]
fn names_that_look_like_formulas_are_harmless_in_every_format() {
    let mut hostile = market().clone();
    let mut evil = series("oli.creative-and-multimedia").clone();
    evil.id = SeriesId::new("evil").expect("an id");
    evil.name = Bilingual::same("=HYPERLINK(\"http://x\",\"<b>|hi & `*bye\u{7}\")\n@x");
    evil.total = None;
    evil.points = vec![
        Point { at: day("2024-01-01"), value: -5.5, partial: false },
        Point { at: day("2024-02-01"), value: 3.25, partial: false },
    ];
    let mut other = evil.clone();
    other.id = SeriesId::new("evil-2").expect("an id");
    other.name = Bilingual::same("+1");
    hostile.series = vec![evil, other];
    hostile.reindex();
    let trends = Trends::of(&hostile);
    let data = ChartData { market: &hostile, trends: &trends, locale: Locale::new(Language::En) };
    let picks: Vec<Pick<'_>> = hostile.series.iter().map(|series| Pick { series, outlook: None }).collect();
    let sheet = Sheet::new(data, &picks, &ChartSettings::default(), &[], day("2026-11-21")).expect("a sheet");

    let text = csv::chart(&sheet);
    let (comments, table): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
    assert!(comments.iter().all(|line| !line.contains(",=") && !line.contains(", =") && !line.contains('\u{7}')));
    let mut reader = ::csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let headings = reader.headers().expect("headings").clone();
    assert!(headings.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{headings:?}");
    assert_eq!(&reader.records().next().expect("a row").expect("a row")[1], "-5.5", "a negative number stays one");
    assert!(table.len() >= 3);

    let picture = svg::chart(&sheet, &Picture::default());
    usvg::Tree::from_str(&picture, &usvg::Options::default()).expect("SVG");
    assert!(!picture.contains("<b>"));
    let words = export::markdown::chart(&sheet);
    assert!(words.contains("\\<b\\>\\|hi & \\`\\*bye"), "{words}");
    let all = csv::measure(&hostile, data.locale, Measure::FreelanceVacancyIndex);
    assert!(read(&all).iter().all(|row| row[1].starts_with('\'')), "{all}");
}

fn read(text: &str) -> Vec<::csv::StringRecord> {
    let mut reader = ::csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row")).collect()
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

#[test]
fn the_name_of_a_line_stands_with_the_last_value_that_is_visible() {
    let settings = ChartSettings {
        transform: Some(Transform::Value),
        range: Some((day("2020-01-01"), day("2022-12-31"))),
        ..Default::default()
    };
    let id = "oli.creative-and-multimedia";
    let value = Locale::new(Language::En).number(series(id).at(day("2022-12-01")).expect("a value"), 1);
    let picture = svg::chart(&sheet(&[id], Language::En, &settings), &Picture::default());
    assert!(picture.contains(&format!(">{value}</text>")) && picture.contains(">Dec 2022</text>"), "{picture}");
}

#[test]
fn what_a_forecast_is_stands_beside_no_other_lines_end() {
    let ids = ["indeed-ai.us", "indeed-ai.gb", "indeed-ai.de"];
    let picture = svg::chart(&sheet(&ids, Language::En, &ChartSettings::default()), &Picture::default());
    let y_of = |words: &str| -> f64 {
        let before = &picture[..picture.find(&format!(">{words}</text>")).unwrap_or_else(|| panic!("no {words}"))];
        let y = before.rsplit_once(" y=\"").expect("a place").1;
        y.split_once('"').expect("a number").0.parse().expect("a number")
    };
    for country in ["United Kingdom", "Germany"] {
        assert!((y_of("forecast, 80%") - y_of(country)).abs() > 16.0, "{country} crosses the words");
    }
}

#[test]
fn every_error_says_the_same_in_its_own_words_and_in_the_messages() {
    let path = std::path::PathBuf::from("/a/b.svg");
    for error in [
        ExportError::Exists(path.clone()),
        ExportError::NoFolder(path.clone()),
        ExportError::NotWritable(path.clone()),
        ExportError::NoSpace(path.clone()),
        ExportError::BadName("a/b".to_owned()),
        ExportError::Picture("too large".to_owned()),
        ExportError::Io { detail: "gone".to_owned(), path },
    ] {
        let args: Vec<_> = error.args().into_iter().map(|(name, value)| (name, value.into())).collect();
        assert_eq!(Locale::new(Language::En).tf(error.key(), &args), error.to_string());
        assert_ne!(Locale::new(Language::Id).tf(error.key(), &args), error.to_string());
    }
}

#[test]
fn an_index_names_its_base_only_when_every_line_is_100_there() {
    let of = |measure: Measure| market().series.iter().filter(move |series| series.measure == measure);
    let first = of(Measure::JobPostingsIndex).next().expect("bundled");
    let start = |series: &Series| series.points[0].at;
    let later = of(Measure::JobPostingsIndex).find(|one| start(one) != start(first) && one.cadence == first.cadence);
    let later = later.expect("a series that starts on another day");
    let index = ChartSettings { transform: Some(Transform::Index), ..ChartSettings::default() };
    let ids = [first.id.as_str(), later.id.as_str()];
    let words = |ids: &[&str], settings: &ChartSettings| sheet(ids, Language::En, settings).unit;
    assert!(words(&ids[..1], &index).ends_with(" = 100"));
    assert_eq!(words(&ids, &index), "index, each line 100 at a base of its own");
    let common = first.points.iter().map(|point| point.at).find(|at| later.at(*at).is_some()).expect("a common month");
    let named = words(&ids, &ChartSettings { index_at: Some(common), ..index });
    assert!(named.ends_with(" = 100"), "{named}");
    let nowhere = words(&ids[..1], &ChartSettings { index_at: Some(day("1990-01-01")), ..index });
    assert!(!nowhere.contains("1990"), "{nowhere}");
}
