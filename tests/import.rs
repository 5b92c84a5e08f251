//! The user's own files, whole: hostile ones, hostile bytes, and that no row goes missing without a word.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use proptest::prelude::*;
use skillvane::{
    i18n::{DecimalStyle, Language, Locale},
    import::{
        Choices, DateOrder, Grouping, Layout, MAX_BYTES, MAX_ROWS, Parsed, Question, Refusal, Sheet, read_series,
        survey,
    },
};
use std::time::{Duration, Instant};

fn sheet(text: &str) -> Sheet {
    Sheet::read(text.as_bytes().to_vec(), Layout::default()).unwrap()
}

/// Reads a table, answering every question with the first answer.
fn read(sheet: &Sheet) -> Parsed {
    let mut choices = Choices::default();
    for _ in 0..8 {
        let questions = match read_series(sheet, &choices, None) {
            Ok(parsed) => return parsed,
            Err(questions) => questions,
        };
        assert!(!questions.is_empty(), "a refusal without a question");
        for question in questions {
            for language in Language::ALL {
                assert!(!question.words(Locale::new(language)).is_empty());
            }
            match question {
                Question::PeriodColumn => choices.period = Some(0),
                Question::ValueColumn => choices.value = Some(sheet.columns().len() - 1),
                Question::DecimalMark { .. } | Question::MixedMarks { .. } => {
                    choices.decimal = Some(DecimalStyle::Comma);
                }
                Question::DateOrder { .. } | Question::MixedOrders { .. } => choices.order = Some(DateOrder::DayFirst),
                Question::Grouping { .. } => choices.grouping = Some(Grouping::Mean),
            }
        }
    }
    panic!("the questions never end");
}

/// Every row is a point, a gap, an empty row or a named problem; points ascend, one a period.
fn check(sheet: &Sheet) {
    let parsed = read(sheet);
    assert_eq!(parsed.used + parsed.gaps + parsed.blank + parsed.refused, sheet.row_count());
    assert!(parsed.points.len() <= parsed.used);
    assert!(parsed.points.windows(2).all(|pair| pair[0].at < pair[1].at), "{:?}", parsed.points);
    assert!(parsed.points.iter().all(|point| point.value.is_finite()));
    assert!(parsed.problems.len() >= parsed.refused.min(1));
    assert!(parsed.problems.windows(2).all(|pair| pair[0].line <= pair[1].line));
    for problem in &parsed.problems {
        for locale in Language::ALL.map(Locale::new) {
            let (place, words) = (problem.place(locale), problem.words(locale));
            assert!(place.contains(&problem.line.to_string()) && !words.is_empty(), "{place}: {words}");
        }
    }
    for remark in &parsed.remarks {
        assert!(!remark.words(Locale::new(Language::Id)).is_empty());
    }
}

proptest! {
    #[test]
    fn bytes_of_any_kind_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        match Sheet::read(bytes, Layout::default()) {
            Ok(sheet) => check(&sheet),
            Err(refusal) => prop_assert!(!refusal.words(Locale::new(Language::En)).is_empty()),
        }
    }

    #[test]
    fn tables_of_any_cells_lose_no_row(
        rows in proptest::collection::vec((cell(), cell(), 0_u8..8), 1..40),
        delimiter in prop::sample::select(vec![',', ';', '\t']),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        heading in any::<bool>(),
    ) {
        let mut text = if heading { format!("month{delimiter}value{end}") } else { String::new() };
        for (period, value, extra) in &rows {
            text.extend([period.as_str(), &delimiter.to_string(), value]);
            if *extra == 0 {
                text.extend([delimiter, 'x']);
            }
            text += end;
        }
        if let Ok(sheet) = Sheet::read(text.into_bytes(), Layout::default()) {
            let _ = survey(&sheet);
            check(&sheet);
        }
    }
}

/// Cells as files hold them: mostly sound, now and then anything.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (2020..2026, 1..13).prop_map(|(year, month)| format!("{year}-{month:02}")),
        2 => (1..32, 1..13, 2020..2026).prop_map(|(a, b, year)| format!("{a}/{b}/{year}")),
        1 => (2020..2026, 1..13, 1..32).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
        3 => any::<f64>().prop_map(|value| value.to_string()),
        3 => (0..2_000_000).prop_map(|n| format!("{}.{:03}", n / 1000, n % 1000)),
        2 => (0..9999).prop_map(|n| format!("\"{n},5\"")),
        1 => Just(String::new()),
        1 => "[ -~\\r\\n\"]{0,12}",
        1 => "\\PC{0,8}",
    ]
}

#[test]
fn a_file_of_ten_million_rows_is_answered_quickly_in_words() {
    let begun = Instant::now();
    let short = "2024-01-01,1\n".repeat(MAX_ROWS + 10);
    assert_eq!(Sheet::read(short.into_bytes(), Layout::default()), Err(Refusal::TooManyRows));
    let long = b"2024-01-01,1\n".repeat(10_000_000);
    assert!(long.len() > MAX_BYTES);
    assert!(matches!(Sheet::read(long, Layout::default()), Err(Refusal::TooLarge(_))));
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn a_large_file_keeps_every_row() {
    let row = |n: usize| format!("{}-{:02}-{:02},{n}\n", 1900 + n / 372 % 300, n / 31 % 12 + 1, n % 28 + 1);
    let text = std::iter::once("day,value\n".to_owned()).chain((0..MAX_ROWS / 50).map(row)).collect::<String>();
    check(&sheet(&text));
}

#[test]
fn a_mark_line_ends_and_quotes_of_any_system_give_the_same_points() {
    let plain = read(&sheet("month,value\n2024-01,1\n2024-02,2.5\n"));
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("month,value\n2024-01,1\n2024-02,2.5\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let mut variants: Vec<Sheet> = [
        "\u{feff}month,value\r\n2024-01,1\r\n2024-02,2.5\r\n",
        "month,value\r2024-01,1\r2024-02,2.5",
        "\"month\",\"value\"\n\"2024-01\",\"1\"\n\"2024-02\",\"2.5\"",
        "sep=;\nmonth;value\n2024-01;1\n2024-02;2,5\n",
        "# from a program\nmonth\tvalue\n2024-01\t1\n2024-02\t2.5\n",
        "2024-01,1\n2024-02,2.5\n",
    ]
    .map(sheet)
    .into();
    variants.push(Sheet::read(wide, Layout::default()).unwrap());
    for variant in variants {
        assert_eq!(read(&variant).points, plain.points);
    }
}

#[test]
fn constant_single_and_negative_values_are_sensible_results() {
    for (text, values) in [
        ("m,v\n2024-01,5\n2024-02,5\n2024-03,5\n", vec![5.0, 5.0, 5.0]),
        ("m,v\n2024-01,0\n", vec![0.0]),
        ("m,v\n2024-01,-1\n2024-02,−2\n", vec![-1.0, -2.0]),
        ("m,v\n2024-01,NaN\n2024-02,\n", vec![]),
    ] {
        let parsed = read(&sheet(text));
        assert_eq!(parsed.points.iter().map(|point| point.value).collect::<Vec<_>>(), values, "{text}");
        assert_eq!(parsed.problems, [], "{text}");
    }
}
